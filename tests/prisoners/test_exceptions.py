"""What the public record will not take is told to the desk in words."""

import pytest

from prisoners.exceptions import ActionRefused, translated_errors
from public.documents import InvalidDocument


def test_a_document_that_is_not_in_order_is_refused_by_the_place_that_is_wrong() -> None:
    with (
        pytest.raises(ActionRefused, match=r"detention 2, day of the arrest: This is missing\. birth: No day\."),
        translated_errors(),
    ):
        raise InvalidDocument([("detentions.1.detained", "This is missing."), ("born", "No day.")])
