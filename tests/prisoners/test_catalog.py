"""Every noun that can be published has a row, a page at the desk, and sources where it says."""

from collections.abc import Iterator

import pytest
from django.contrib import admin
from django.db.models import Model

from prisoners import catalog
from prisoners.admin.review.publishable import PublishableAdmin
from prisoners.models import PUBLISHABLE, Citation, PublishableRecord
from public.catalog import NOUNS
from public.vocabulary.kinds import Kind


def test_every_kind_has_a_row_at_the_desk_and_in_public() -> None:
    assert set(catalog.NOUNS) == set(NOUNS) == set(PUBLISHABLE) == set(Kind.values)
    assert {kind: noun.model for kind, noun in catalog.NOUNS.items()} == dict(PUBLISHABLE)


@pytest.mark.parametrize("model", PUBLISHABLE.values())
def test_every_noun_is_handed_in_and_withdrawn_on_its_page(model: type[PublishableRecord]) -> None:
    assert isinstance(admin.site.get_model_admin(model), PublishableAdmin)


@pytest.mark.parametrize("model", PUBLISHABLE.values())
def test_sources_may_stand_at_the_parts_that_are_said_to_be_cited(model: type[PublishableRecord]) -> None:
    cited = {field.related_model for field in Citation._meta.get_fields() if field.many_to_one}
    assert model in cited
    assert [part for part, reached in parts(model) if reached not in cited] == []


def parts(model: type[PublishableRecord]) -> Iterator[tuple[str, type[Model]]]:
    for part in model.cited_parts:
        reached: type[Model] = model
        for step in part.split("__"):
            relations = {
                relation.get_accessor_name(): relation.field.model for relation in reached._meta.related_objects
            }
            reached = relations[step]
        yield part, reached
