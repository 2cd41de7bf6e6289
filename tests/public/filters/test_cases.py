"""Court cases are found by their title, their court, and who is in them."""

import pytest
from django.http import QueryDict

from public.filters import BadParameters
from public.filters.cases import CaseFilter
from public.models import PublishedCase
from public.queries import editions
from public.vocabulary.kinds import Kind
from tests.factories.documents import content, edition

pytestmark = pytest.mark.django_db
JUDGE = {"id": "ftc0000001", "name": "A Judge"}
PERSON = {"id": "per0000001", "name": "A Person"}


def two_cases() -> None:
    edition(
        content(Kind.CASE, title="The case of Viasna", court="Minsk City Court", detainees=[PERSON], detainee_count=1),
        content(Kind.CASE, title="The case of TUT.BY", court="Brest Regional Court", officials=[JUDGE]),
    )


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["The case of TUT.BY", "The case of Viasna"]),
        ("ordering=-name", ["The case of Viasna", "The case of TUT.BY"]),
        ("q=viasna", ["The case of Viasna"]),
        ("court=brest", ["The case of TUT.BY"]),
        ("detainee=per0000001", ["The case of Viasna"]),
        ("official=ftc0000001", ["The case of TUT.BY"]),
        ("detainee=per0000001&court=brest", []),
    ],
)
def test_a_case_is_found_by(query: str, found: list[str]) -> None:
    two_cases()
    listed = CaseFilter.read(PublishedCase, QueryDict(query), newest=editions.newest())
    assert [row.label for row in listed.page(limit=10).rows] == found


@pytest.mark.parametrize("query", ["detainee=nobody!", "judge=x", "official=,"])
def test_what_is_not_understood_is_refused(query: str) -> None:
    with pytest.raises(BadParameters):
        CaseFilter.read(PublishedCase, QueryDict(query), newest=editions.newest())
