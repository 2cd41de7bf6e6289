"""Merging two records of one person: nothing is lost, the world learns of it by four eyes, and it can be undone."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.apps import apps
from django.contrib.auth.models import User
from django.test import Client

from prisoners.actions import merging, publication, removals
from prisoners.exceptions import ActionRefused
from prisoners.models import (
    AnnouncedName,
    Case,
    Citation,
    Detainee,
    DuplicatePair,
    Merge,
    Name,
    NameKeys,
    Placement,
    Record,
    Release,
    Submission,
)
from tests.factories import desk

pytestmark = pytest.mark.django_db
AT = datetime(2026, 1, 1, 12, tzinfo=UTC)
_SIGNATURE = {"changed_by", "updated_at", "version"}
_DERIVED = {"NameKeys", "DuplicatePair", "Merge", "Submission"}


def two(**gone: Any) -> tuple[Detainee, Detainee]:
    """A person held in 2020 and one held in 2023, with all that a person can have."""
    kept, other = desk.DetaineeFactory(gender="female"), desk.DetaineeFactory(**{"born": "1982-04-24"} | gone)
    for person, text in ((kept, "Maryia Kalesnikava"), (other, "Мария Колесникова")):
        desk.NameFactory(detainee=person, text=text, is_preferred=True)
        desk.NameFactory(detainee=person, text="Maria Kolesnikowa", language="pl")
    desk.DetentionFactory(detainee=kept, detained="2020-09-07", freed=True, ended="2021-09-07")
    desk.DetentionFactory(detainee=other, detained="2023-01-01")
    return kept, other


def everything(person: Detainee) -> None:
    """One row of each kind that a person can have."""
    source, detention = desk.SourceFactory(), person.detentions.get()
    person.recognitions.create(organisation=desk.OrganisationFactory())
    person.state_listings.create(list_name="A list")
    person.health_reports.create(kind="illness")
    person.confirmations.create(on="2023-05-01", means="family")
    person.consents.create(scope="publication", given_by="the mother", granted=True, on=date(2023, 1, 1))
    person.contacts.create(role="mother", name="Her Name")
    person.external_ids.create(scheme="viasna", value="17")
    person.citations.create(source=source)
    detention.claims.create(source=source, field="place", value="Minsk")
    AnnouncedName.objects.create(
        event=desk.ReleaseEventFactory(), position=1, text="A Name", detainee=person, state="confirmed"
    )
    Case.objects.create(title={"en": "A case"}).detainees.add(person)
    Placement.objects.create(detention=detention, facility=desk.FacilityFactory())
    desk.ChargeFactory(detention=detention)
    desk.SentenceFactory(detention=detention)


def rows() -> dict[str, list[dict[str, Any]]]:
    """All rows of the desk, without who wrote them last, how often, and what is made anew."""
    found = {}
    for model in apps.get_app_config("prisoners").get_models():
        if issubclass(model, Record) and model.__name__ not in _DERIVED:
            columns = [c.attname for c in model._meta.concrete_fields if c.name not in _SIGNATURE]
            found[model.__name__] = list(model.objects.order_by("pk").values(*columns))
    found["cases"] = list(Case.detainees.through.objects.values("case_id", "detainee_id"))
    return found


def published(*people: Detainee, researcher: User, reviewer: User) -> int:
    return publication.publish(publication.submit(people, by=researcher, at=AT), by=reviewer, at=AT).number


def test_the_kept_record_takes_all_that_the_other_had(reviewer: User) -> None:
    kept, gone = two()
    everything(gone)
    before = {name: len(found) for name, found in rows().items()}
    made = merging.merge(kept, gone, by=reviewer)
    after = {name: len(found) for name, found in rows().items()}
    assert {name: before[name] - after[name] for name in before if before[name] != after[name]} == {
        "Detainee": 1,
        "Name": 1,
    }
    kept.refresh_from_db()
    assert {name.text for name in kept.names.all()} == {"Maryia Kalesnikava", "Мария Колесникова", "Maria Kolesnikowa"}
    assert (kept.name, kept.born, kept.gender) == ("Maryia Kalesnikava", "1982-04-24", "female")
    assert (kept.detentions.count(), kept.cases.count(), kept.announcements.count()) == (2, 1, 1)
    assert (made.kept_id, made.merged_by, kept.changed_by) == (kept.pk, reviewer, reviewer)
    assert not Detainee.objects.filter(pk=made.gone_id).exists()
    history = apps.get_model("prisoners", "DetaineeHistory").objects.filter(id=made.gone_id)
    assert set(history.values_list("pgh_label", flat=True)) == {"insert", "delete"}


def test_a_merge_undone_leaves_every_row_as_it_was(reviewer: User) -> None:
    kept, gone = two()
    everything(gone)
    before = rows()
    person = merging.undo(merging.merge(kept, gone, by=reviewer), by=reviewer)
    assert rows() == before
    assert person.name == "Мария Колесникова"
    assert set(NameKeys.objects.stale()) == set()
    assert DuplicatePair.objects.count() == 1


def test_citations_of_a_spelling_that_both_had_stay_with_it(reviewer: User) -> None:
    kept, gone = two()
    cited = Name.objects.get(detainee=gone, language="pl")
    cited.citations.create(source=desk.SourceFactory())
    merging.merge(kept, gone, by=reviewer)
    assert Citation.objects.get() == kept.names.get(language="pl").citations.get()


def overlapping() -> tuple[Detainee, Detainee]:
    kept, gone = desk.person("Maryia Kalesnikava"), desk.person("Мария Колесникова")
    for person in (kept, gone):
        desk.ChargeFactory(detention=person.detentions.get(), provision=provision())
        desk.SentenceFactory(detention=person.detentions.get())
    Placement.objects.create(detention=gone.detentions.get(), regime="pre-trial")
    return kept, gone


def provision() -> Any:
    return desk.LegalProvisionFactory._meta.model.objects.filter(article="342").first() or desk.LegalProvisionFactory(
        article="342"
    )


def test_episodes_that_overlap_are_refused_by_name(reviewer: User) -> None:
    kept, gone = overlapping()
    with pytest.raises(ActionRefused, match=r"Kalesnikava: 2020-09-07 .*Колесникова: 2020-09-07"):
        merging.merge(kept, gone, by=reviewer)
    assert Detainee.objects.count() == 2
    assert not Merge.objects.exists()


def test_episodes_said_to_be_one_become_one_with_all_their_parts(reviewer: User) -> None:
    kept, gone = overlapping()
    before = rows()
    ours, theirs = kept.detentions.get(), gone.detentions.get()
    made = merging.merge(kept, gone, by=reviewer, same_episodes={theirs.pk: ours.pk})
    assert kept.detentions.get() == ours
    assert (ours.charges.count(), ours.sentences.count(), ours.placements.count()) == (1, 1, 1)
    merging.undo(made, by=reviewer)
    assert rows() == before


@pytest.mark.parametrize("same", [{"nothing": "ours"}, {"theirs": "nothing"}])
def test_episodes_of_other_people_are_refused(same: dict[str, str], reviewer: User) -> None:
    kept, gone = overlapping()
    known = {"ours": kept.detentions.get().pk, "theirs": gone.detentions.get().pk}
    with pytest.raises(ActionRefused, match="changed meanwhile"):
        merging.merge(
            kept, gone, by=reviewer, same_episodes={known.get(a, a): known.get(b, b) for a, b in same.items()}
        )


def test_releases_that_contradict_each_other_are_refused(reviewer: User) -> None:
    kept, gone = two()
    theirs = desk.DetentionFactory(detainee=gone, detained="2020-09-07", freed=True, ended="2021-09-07")
    ours = kept.detentions.get()
    Release.objects.create(detention=ours, kind="pardon")
    Release.objects.create(detention=theirs, kind="amnesty")
    with pytest.raises(ActionRefused, match=r"release .*does not fit"):
        merging.merge(kept, gone, by=reviewer, same_episodes={theirs.pk: ours.pk})


def test_a_release_does_not_move_to_an_episode_that_goes_on(reviewer: User) -> None:
    kept, gone = desk.person("Maryia Kalesnikava"), desk.DetaineeFactory()
    theirs = desk.DetentionFactory(detainee=gone, freed=True)
    Release.objects.create(detention=theirs, kind="pardon")
    with pytest.raises(ActionRefused, match="contradict"):
        merging.merge(kept, gone, by=reviewer, same_episodes={theirs.pk: kept.detentions.get().pk})


def test_of_two_wishes_the_more_careful_is_obeyed(reviewer: User) -> None:
    kept, gone = two(display="initials", embargo_until=date(2030, 1, 1))
    merging.merge(kept, gone, by=reviewer)
    kept.refresh_from_db()
    assert (kept.display, kept.embargo_until) == ("initials", date(2030, 1, 1))


def test_a_public_address_leads_to_the_kept_record_once_somebody_else_publishes_it(
    researcher: User, reviewer: User, chief: User, reader: Client
) -> None:
    kept, gone = two()
    published(kept, gone, researcher=researcher, reviewer=reviewer)
    made = merging.merge(kept, gone, by=reviewer)
    assert reader.get(f"/detainees/{made.gone_id}/", follow=True).status_code == 200
    submissions = publication.submit([kept], by=researcher, at=AT)
    with pytest.raises(ActionRefused, match="Somebody else has to publish"):
        publication.publish(submissions, by=reviewer, at=AT)
    publication.publish(submissions, by=chief, at=AT)
    answer = reader.get(f"/detainees/{made.gone_id}/")
    assert (answer.status_code, answer["Location"]) == (308, f"/detainees/{kept.pk}/")
    assert "Мария Колесникова" in reader.get(f"/api/v1/detainees/{kept.pk}/").content.decode()


def test_a_redirect_alone_is_worth_an_edition(researcher: User, reviewer: User, chief: User, reader: Client) -> None:
    kept, gone = desk.person("Person Example"), desk.DetaineeFactory()
    desk.NameFactory(detainee=gone, text="Person Example", is_preferred=True)
    published(kept, gone, researcher=researcher, reviewer=reviewer)
    made = merging.merge(kept, gone, by=chief)
    publication.publish(publication.submit([kept], by=researcher, at=AT), by=reviewer, at=AT)
    assert reader.get(f"/detainees/{made.gone_id}/").status_code == 308


def test_over_two_merges_the_public_address_leads_to_the_last(
    researcher: User, reviewer: User, chief: User, reader: Client
) -> None:
    last, middle = two()
    first = desk.DetaineeFactory()
    desk.NameFactory(detainee=first, text="Person Example")
    published(first, researcher=researcher, reviewer=reviewer)
    key = first.pk
    merging.merge(middle, first, by=chief)
    merging.merge(last, middle, by=chief)
    published(last, researcher=researcher, reviewer=reviewer)
    assert reader.get(f"/detainees/{key}/")["Location"] == f"/detainees/{last.pk}/"


def test_undone_and_published_again_it_is_a_record_of_its_own(
    researcher: User, reviewer: User, chief: User, reader: Client
) -> None:
    kept, gone = two()
    published(kept, gone, researcher=researcher, reviewer=reviewer)
    made = merging.merge(kept, gone, by=chief)
    published(kept, researcher=researcher, reviewer=reviewer)
    person = merging.undo(made, by=chief)
    assert reader.get(f"/detainees/{person.pk}/").status_code == 308
    published(kept, person, researcher=researcher, reviewer=reviewer)
    assert reader.get(f"/detainees/{person.pk}/", follow=True).status_code == 200
    assert "Мария Колесникова" not in reader.get(f"/api/v1/detainees/{kept.pk}/").content.decode()


def test_an_address_may_not_tell_who_somebody_shown_by_initials_is(researcher: User, reviewer: User) -> None:
    kept, gone = two()
    published(gone, researcher=researcher, reviewer=reviewer)
    Detainee.objects.filter(pk=kept.pk).update(display="initials")
    with pytest.raises(ActionRefused, match="its address would tell who this is"):
        merging.merge(kept, gone, by=reviewer)


def test_initials_asked_for_after_the_merge_hold_publication_back(researcher: User, reviewer: User) -> None:
    kept, gone = two()
    published(gone, researcher=researcher, reviewer=reviewer)
    merging.merge(kept, gone, by=reviewer)
    Detainee.objects.filter(pk=kept.pk).update(display="initials")
    kept.refresh_from_db()
    with pytest.raises(ActionRefused, match="its address would tell who this is"):
        publication.submit([kept], by=researcher, at=AT)


@pytest.mark.parametrize("action", [removals.withdraw, removals.redact])
def test_a_chief_takes_off_what_was_merged_and_is_public_still(
    action: Any, researcher: User, reviewer: User, chief: User, reader: Client
) -> None:
    kept, gone = two()
    published(gone, researcher=researcher, reviewer=reviewer)
    made = merging.merge(kept, gone, by=reviewer)
    action([kept], by=chief, reason="safety", at=AT)
    assert reader.get(f"/detainees/{made.gone_id}/").status_code == 410


def test_what_was_handed_in_before_has_to_be_handed_in_again(researcher: User, chief: User) -> None:
    kept, gone = two()
    publication.submit([kept, gone], by=researcher, at=AT)
    merging.merge(kept, gone, by=chief)
    assert not Submission.objects.waiting().exists()


def test_a_researcher_may_neither_merge_nor_undo(researcher: User, reviewer: User) -> None:
    kept, gone = two()
    with pytest.raises(ActionRefused, match="may not merge"):
        merging.merge(kept, gone, by=researcher)
    made = merging.merge(kept, gone, by=reviewer)
    with pytest.raises(ActionRefused, match="may not undo"):
        merging.undo(made, by=researcher)


def test_a_record_is_not_merged_with_itself_or_with_nothing(reviewer: User) -> None:
    kept, gone = two()
    with pytest.raises(ActionRefused, match="two records"):
        merging.merge(kept, kept, by=reviewer)
    Name.objects.filter(detainee=gone).delete()
    Detainee.objects.filter(pk=gone.pk).delete()
    with pytest.raises(ActionRefused, match="no longer at the desk"):
        merging.merge(kept, gone, by=reviewer)


def test_what_was_deleted_since_cannot_be_given_back(reviewer: User) -> None:
    kept, gone = two()
    made = merging.merge(kept, gone, by=reviewer)
    kept.names.get(text="Мария Колесникова").delete()
    with pytest.raises(ActionRefused, match="was deleted"):
        merging.undo(made, by=reviewer)
    assert Detainee.objects.count() == 1


def test_what_was_corrected_since_stays_corrected(reviewer: User) -> None:
    kept, gone = two()
    made = merging.merge(kept, gone, by=reviewer)
    Detainee.objects.filter(pk=kept.pk).update(born="1982")
    merging.undo(made, by=reviewer)
    kept.refresh_from_db()
    assert kept.born == "1982"


def test_a_merge_is_undone_once_and_the_later_one_first(reviewer: User) -> None:
    last, middle = two()
    first = desk.DetaineeFactory()
    earlier = merging.merge(middle, first, by=reviewer)
    later = merging.merge(last, middle, by=reviewer)
    with pytest.raises(ActionRefused, match="later merge first"):
        merging.undo(earlier, by=reviewer)
    merging.undo(later, by=reviewer)
    merging.undo(earlier, by=reviewer)
    with pytest.raises(ActionRefused, match="undone already"):
        merging.undo(earlier, by=reviewer)
