"""What becomes of each field in a merge: every one is decided about, and each decision does what it says."""

from datetime import date

import pytest
from django.contrib.auth.models import User
from django.db.models import GeneratedField, Model

from prisoners.actions import merged_fields, merging
from prisoners.exceptions import ActionRefused
from prisoners.models import Detainee, Detention
from public.vocabulary.detainees import OPENNESS, Display
from tests.factories import desk


@pytest.mark.parametrize("model", [Detainee, Detention])
def test_every_field_is_decided_about(model: type[Model]) -> None:
    stored = [field.name for field in model._meta.local_concrete_fields if not isinstance(field, GeneratedField)]
    assert sorted(merged_fields.DECISIONS[model]) == sorted(stored), "Say in DECISIONS what a merge makes of it."


@pytest.mark.parametrize(
    ("ours", "theirs", "merged"), [(None, None, None), (None, 30, 30), (90, None, 90), (90, 30, 30), (30, 90, 30)]
)
def test_the_shorter_limit_for_confirming_custody_is_kept(
    ours: int | None, theirs: int | None, merged: int | None
) -> None:
    assert merged_fields.shorter(ours, theirs) == merged


def test_the_less_open_way_of_being_shown_is_kept_whichever_record_had_it() -> None:
    order = [*OPENNESS[:-1], Display.AUTOMATIC, Display.NAMED]
    assert set(order) == set(Display)
    for place, closed in enumerate(order):
        for open_ in order[place:]:
            assert merged_fields.less_open(closed, open_) == merged_fields.less_open(open_, closed) == closed


def test_texts_are_filled_language_by_language() -> None:
    assert merged_fields.filled_by_language({"en": "Ours"}, {"en": "Theirs", "be": "Іхняе"}) == {
        "en": "Ours",
        "be": "Іхняе",
    }


@pytest.mark.parametrize(
    ("ours", "theirs", "merged"),
    [
        ("ongoing", "unknown", "ongoing"),
        ("released", "ongoing", "released"),
        ("unknown", "died-in-custody", "died-in-custody"),
    ],
)
def test_outcomes_that_agree_are_one(ours: str, theirs: str, merged: str) -> None:
    assert merged_fields.same_outcome(ours, theirs) == merged


@pytest.mark.parametrize(("ours", "theirs"), [("ongoing", "died-in-custody"), ("released", "escaped")])
def test_an_end_that_only_the_other_record_knows_is_not_lost_unsaid(ours: str, theirs: str) -> None:
    with pytest.raises(ActionRefused, match="The two contradict each other"):
        merged_fields.same_outcome(ours, theirs)


@pytest.mark.django_db
def test_a_merge_fills_the_person_and_the_episodes_that_are_one(reviewer: User) -> None:
    kept = desk.person(summary={"en": "A flautist."}, note="Ours", occupations=["flautist"])
    facts = {"display": "pseudonym", "pseudonym": "A musician", "confirm_every": 30, "country": "RU", "note": "Theirs"}
    gone = desk.DetaineeFactory(summary={"be": "Флейтыстка."}, occupations=["teacher"], **facts)
    ours = kept.detentions.get()
    Detention.objects.filter(pk=ours.pk).update(outcome="unknown")
    theirs = desk.DetentionFactory(
        detainee=gone, detained="2020-09-07", freed=True, ended="2021-09", place="Minsk", certainty="disputed"
    )
    merging.merge(kept, gone, by=reviewer, same_episodes={theirs.pk: ours.pk})
    kept.refresh_from_db()
    ours.refresh_from_db()
    assert kept.summary == {"en": "A flautist.", "be": "Флейтыстка."}
    assert (kept.display, kept.pseudonym, kept.confirm_every, kept.country) == ("pseudonym", "A musician", 30, "BY")
    assert (kept.note, kept.occupations) == ("Ours\n\nTheirs", ["flautist", "teacher"])
    assert (ours.outcome, ours.ended, ours.place) == ("released", "2021-09", "Minsk")
    assert ours.certainty != "disputed"


def test_the_later_embargo_is_kept() -> None:
    assert merged_fields.later(None, date(2030, 1, 1)) == date(2030, 1, 1)
    assert merged_fields.later(date(2031, 1, 1), date(2030, 1, 1)) == date(2031, 1, 1)
    assert merged_fields.later(None, None) is None
