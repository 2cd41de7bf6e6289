"""The catalogue has a row for every noun, and everything that loops over it has all of them."""

import pytest
from django.apps import apps
from django.urls import reverse

from public.catalog import DOCUMENTS, NOUNS, PUBLISHED, Noun
from public.models import PublishedRecord
from public.vocabulary.kinds import Kind


def test_every_kind_has_one_row_in_the_order_of_kinds() -> None:
    assert list(NOUNS) == list(Kind)
    assert all(noun.kind == kind for kind, noun in NOUNS.items())
    assert DOCUMENTS["deal"] is PUBLISHED["deal"].document


def test_every_search_table_stands_in_the_catalogue() -> None:
    tables = {model for model in apps.get_app_config("public").get_models() if issubclass(model, PublishedRecord)}
    assert {noun.model for noun in NOUNS.values()} == tables


def test_no_two_nouns_share_an_address() -> None:
    for addresses in ([noun.page_path for noun in NOUNS.values()], [noun.api_path for noun in NOUNS.values()]):
        assert len(set(addresses)) == len(NOUNS)


@pytest.mark.parametrize("noun", NOUNS.values(), ids=lambda noun: noun.kind.value)
def test_every_noun_has_its_addresses(noun: Noun) -> None:
    assert reverse(noun.list_url) == f"/{noun.page_path}/"
    assert reverse(noun.detail_url, args=["x"]) == f"/{noun.page_path}/x/"
    assert reverse(noun.api_list_url) == f"/api/v1/{noun.api_path}/"
    assert reverse(noun.api_detail_url, args=["x"]) == f"/api/v1/{noun.api_path}/x/"
    assert reverse(noun.api_versions_url, args=["x"]) == f"/api/v1/{noun.api_path}/x/versions/"


@pytest.mark.parametrize("noun", NOUNS.values(), ids=lambda noun: noun.kind.value)
def test_the_columns_that_a_row_names_are_there(noun: Noun) -> None:
    named = [noun.sort.column] if noun.sort else []
    named += [f"{noun.day}_earliest", f"{noun.day}_latest"] if noun.day else []
    assert set(named) <= {field.name for field in noun.model._meta.get_fields()}


@pytest.mark.parametrize("noun", NOUNS.values(), ids=lambda noun: noun.kind.value)
def test_the_fields_of_a_form_are_filters_of_its_list(noun: Noun) -> None:
    assert set(noun.filterset.form_fields) <= {*noun.filterset.base_filters, "ordering"}
