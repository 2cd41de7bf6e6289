"""Every noun that can be published has a row and a page at the desk."""

import pytest
from django.contrib import admin

from prisoners import catalog
from prisoners.admin.review.publishable import PublishableAdmin
from prisoners.models import PUBLISHABLE, PublishableRecord
from public.catalog import NOUNS
from public.vocabulary.kinds import Kind


def test_every_kind_has_a_row_at_the_desk_and_in_public() -> None:
    assert set(catalog.NOUNS) == set(NOUNS) == set(PUBLISHABLE) == set(Kind.values)
    assert {kind: noun.model for kind, noun in catalog.NOUNS.items()} == dict(PUBLISHABLE)


@pytest.mark.parametrize("model", PUBLISHABLE.values())
def test_every_noun_is_handed_in_and_withdrawn_on_its_page(model: type[PublishableRecord]) -> None:
    assert isinstance(admin.site.get_model_admin(model), PublishableAdmin)
