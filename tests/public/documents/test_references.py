"""References: resolved from what is published, refreshed when it changes, null when it may not be shown."""

import pytest

from public.documents.references import Reference, UnpublishedReference, refresh, resolve
from public.documents.releases import RELEASE_EVENT

LABEL = {"id": "fac0000001", "name": "Colony 4"}


def test_a_reference_becomes_the_published_label() -> None:
    content, mentions = resolve({"a": [{"facility": Reference("facility", "fac0000001")}]}, {"fac0000001": LABEL})
    assert content == {"a": [{"facility": LABEL}]}
    assert mentions == ["fac0000001"]


def test_a_reference_to_something_unpublished_is_refused() -> None:
    with pytest.raises(UnpublishedReference, match="fac0000001"):
        resolve({"facility": Reference("facility", "fac0000001")}, {})


def test_an_optional_reference_to_something_unpublished_is_null() -> None:
    content, mentions = resolve({"person": Reference("detainee", "per0000001", is_optional=True)}, {})
    assert content == {"person": None}
    assert mentions == []


def test_a_new_label_replaces_the_old_one_wherever_it_stands() -> None:
    old = {"id": "own0000001", "deep": [{"facility": LABEL}], "other": {"id": "det0000001"}}
    new = refresh(old, {"fac0000001": {"id": "fac0000001", "name": "Colony Four"}})
    assert new["deep"] == [{"facility": {"id": "fac0000001", "name": "Colony Four"}}]
    assert new["other"] == {"id": "det0000001"}


def test_the_announced_name_of_somebody_hidden_is_withheld() -> None:
    event = {
        "id": "evt0000001",
        "announced_names": [{"text": "A B", "state": "confirmed", "detainee": {"id": "per0000001", "name": "A B"}}],
    }
    told = RELEASE_EVENT.refreshed(event, {"per0000001": None})
    assert told["announced_names"] == [{"text": None, "state": "confirmed", "detainee": None}]


def test_a_mention_that_may_not_be_shown_leaves_a_list_without_a_trace() -> None:
    shown, hidden = Reference("detainee", "per0000001"), Reference("detainee", "per0000002", is_optional=True)
    person = {"id": "per0000001", "name": "A B"}
    content, mentions = resolve({"people": [hidden, shown]}, {"per0000001": person, "per0000002": None})
    assert content == {"people": [person]}
    assert mentions == ["per0000001"]
    assert refresh(content, {"per0000001": None}) == {"people": []}


def test_records_that_were_merged_stand_in_a_list_once() -> None:
    kept, gone = {"id": "per0000001", "name": "A B"}, {"id": "per0000002", "name": "A. B."}
    assert refresh({"people": [gone, kept]}, {"per0000002": kept}) == {"people": [kept]}
