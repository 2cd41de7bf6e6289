"""From draft to public record: who may do what, when it is refused, and that nothing is half done."""

import re
from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from prisoners.actions import detainees, publication, removals
from prisoners.catalog import render_records
from prisoners.exceptions import ActionRefused
from prisoners.models import Consent, Detainee, Placement, PublishableRecord, Removal, Submission, SubmissionStage
from public.models import DocumentVersion, Edition, PublishedDetainee, PublishedFacility
from public.vocabulary.editions import WithdrawalReason
from public.vocabulary.identifiers import PATTERN
from tests.factories import desk

pytestmark = pytest.mark.django_db
AT = datetime(2026, 1, 1, 12, tzinfo=UTC)


def published(*records: PublishableRecord, researcher: User, reviewer: User) -> Edition:
    return publication.publish(publication.submit(records, by=researcher, at=AT), by=reviewer, at=AT)


def test_what_a_researcher_hands_in_a_reviewer_publishes(researcher: User, reviewer: User) -> None:
    edition = published(desk.person("Person Example"), researcher=researcher, reviewer=reviewer)
    assert PublishedDetainee.objects.get().label == "Person Example"
    submission = Submission.objects.get()
    assert (submission.stage, submission.edition, submission.reviewer) == ("published", edition.number, reviewer)


def test_unpublished_records_that_are_mentioned_are_handed_in_along(researcher: User, reviewer: User) -> None:
    person = desk.person()
    Placement.objects.create(detention=person.detentions.get(), facility=desk.FacilityFactory())
    edition = published(person, researcher=researcher, reviewer=reviewer)
    assert edition.versions.count() == 2


def test_a_draft_of_a_neighbour_is_not_published_along(researcher: User, reviewer: User) -> None:
    """The facility is public already; its new name, unreviewed, must not come out through the person."""
    facility = desk.FacilityFactory(name="Public Name")
    published(facility, researcher=researcher, reviewer=reviewer)
    facility.name = "Draft Name"
    facility.save()
    person = desk.person()
    Placement.objects.create(detention=person.detentions.get(), facility=facility)
    published(person, researcher=researcher, reviewer=reviewer)
    body = PublishedDetainee.objects.with_documents().get().version.body
    assert "Public Name" in body
    assert "Draft Name" not in body
    assert PublishedFacility.objects.current().get().label == "Public Name"


def test_nobody_publishes_their_own_submission(reviewer: User) -> None:
    submissions = publication.submit([desk.person()], by=reviewer, at=AT)
    with pytest.raises(ActionRefused, match="Somebody else"):
        publication.publish(submissions, by=reviewer, at=AT)
    assert not Edition.objects.exists()


def test_nobody_publishes_what_they_edited_last(researcher: User, reviewer: User) -> None:
    submissions = publication.submit([desk.person(changed_by=reviewer)], by=researcher, at=AT)
    with pytest.raises(ActionRefused, match="Somebody else"):
        publication.publish(submissions, by=reviewer, at=AT)


def test_a_small_team_may_switch_four_eyes_off_and_the_log_says_so(
    researcher: User, reviewer: User, settings: Any
) -> None:
    person = desk.person()
    published(person, researcher=researcher, reviewer=reviewer)
    settings.FOUR_EYES = False
    person.names.update(text="Another Name")
    assert published(person, researcher=reviewer, reviewer=reviewer).number == 2
    assert list(Submission.objects.order_by("edition").values_list("edition", "by_one_person")) == [
        (1, False),
        (2, True),
    ]


def test_grave_changes_need_two_people_also_where_four_eyes_are_off(
    researcher: User, reviewer: User, settings: Any
) -> None:
    settings.FOUR_EYES = False
    person = desk.person()
    with pytest.raises(ActionRefused, match=r"always need two people.*first publication"):
        published(person, researcher=reviewer, reviewer=reviewer)
    assert not Edition.objects.exists()
    (submission,) = publication.submit([person], by=researcher, at=AT)
    assert submission.risks == ["first-publication"]
    publication.publish([submission], by=reviewer, at=AT)
    person.detentions.update(outcome="died-in-custody", ended="2025-12-01")
    with pytest.raises(ActionRefused, match=r"always need two people.*death"):
        published(person, researcher=reviewer, reviewer=reviewer)


def test_what_waits_for_review_does_not_bring_a_withdrawn_record_back(
    researcher: User, reviewer: User, chief: User
) -> None:
    person = desk.person()
    published(person, researcher=researcher, reviewer=reviewer)
    person.names.update(text="Another Name")
    waiting = publication.submit([person], by=researcher, at=AT)
    removals.withdraw([person], by=chief, reason="safety")  # type: ignore[arg-type]
    assert "taken off the site in edition 2" in Submission.objects.get(stage="sent-back").reason
    with pytest.raises(ActionRefused, match="decided about"):
        publication.publish(waiting, by=reviewer)
    assert not PublishedDetainee.objects.exists()


def test_a_removal_is_kept_with_who_and_why(researcher: User, reviewer: User, chief: User) -> None:
    person = desk.person()
    published(person, researcher=researcher, reviewer=reviewer)
    edition = removals.withdraw([person], by=chief, reason="safety", why="The mother was threatened.")  # type: ignore[arg-type]
    removal = Removal.objects.get()
    assert (removal.record_id, removal.action, removal.edition) == (person.pk, "withdrawn", edition.number)
    assert (removal.why, removal.created_by) == ("The mother was threatened.", chief)
    with pytest.raises(ActionRefused, match="nothing to withdraw"):
        removals.withdraw([person], by=chief, reason="safety")  # type: ignore[arg-type]
    assert Removal.objects.count() == 1


def test_a_researcher_may_not_publish(researcher: User) -> None:
    submissions = publication.submit([desk.person()], by=researcher, at=AT)
    with pytest.raises(ActionRefused, match="may not publish"):
        publication.publish(submissions, by=researcher, at=AT)


@pytest.mark.parametrize("action", [removals.withdraw, removals.redact])
def test_only_a_chief_takes_records_off(action: object, researcher: User, reviewer: User, chief: User) -> None:
    person = desk.person()
    published(person, researcher=researcher, reviewer=reviewer)
    for user in (researcher, reviewer):
        with pytest.raises(ActionRefused, match="may not"):
            action([person], by=user, reason="safety")  # type: ignore[operator]
    action([person], by=chief, reason="safety")  # type: ignore[operator]
    assert not PublishedDetainee.objects.exists()


def test_a_stranger_may_not_hand_in() -> None:
    with pytest.raises(ActionRefused, match="may not hand in"):
        publication.submit([desk.person()], by=User.objects.create(username="stranger"), at=AT)


def test_what_was_edited_after_it_was_handed_in_is_refused(researcher: User, reviewer: User) -> None:
    person = desk.person()
    submissions = publication.submit([person], by=researcher, at=AT)
    person.names.update(text="Another Name")
    with pytest.raises(ActionRefused, match=r"Changed since it was handed in: Another Name \(edited by SQL") as refusal:
        publication.publish(submissions, by=reviewer, at=AT)
    assert refusal.value.records == [person]
    assert not Edition.objects.exists()


def test_who_edited_after_it_was_handed_in_is_said(researcher: User, reviewer: User) -> None:
    person = desk.person()
    submissions = publication.submit([person], by=researcher)
    detainees.confirm_custody(person, by=researcher, on="2026-01-01", means="letter")
    with pytest.raises(ActionRefused, match="edited by researcher on"):
        publication.publish(submissions, by=reviewer)


def test_handing_in_again_replaces_what_waits(researcher: User, reviewer: User) -> None:
    person = desk.person()
    publication.submit([person], by=researcher, at=AT)
    person.names.update(text="Another Name")
    (again,) = publication.submit([person], by=researcher, at=AT)
    assert sorted(Submission.objects.values_list("stage", flat=True)) == ["replaced", "waiting"]
    publication.publish([again], by=reviewer, at=AT)
    assert PublishedDetainee.objects.get().label == "Another Name"


def test_nothing_new_is_nothing_to_hand_in(researcher: User, reviewer: User) -> None:
    person = desk.person()
    published(person, researcher=researcher, reviewer=reviewer)
    with pytest.raises(ActionRefused, match="Nothing has changed"):
        publication.submit([person], by=researcher, at=AT)


def test_a_submission_is_sent_back_with_a_reason_only(researcher: User, reviewer: User) -> None:
    submissions = publication.submit([desk.person()], by=researcher, at=AT)
    with pytest.raises(ActionRefused, match="Say why"):
        publication.send_back(submissions, by=reviewer, reason=" ")
    publication.send_back(submissions, by=reviewer, reason="Which source?")
    sent_back = Submission.objects.get()
    assert (sent_back.stage, sent_back.reason) == (SubmissionStage.SENT_BACK, "Which source?")
    with pytest.raises(ActionRefused, match="decided about"):
        publication.publish(submissions, by=reviewer, at=AT)


def test_one_bad_record_stops_the_whole_edition(researcher: User, reviewer: User) -> None:
    people = [desk.person("First Person"), desk.person("Second Person")]
    submissions = publication.submit(people, by=researcher, at=AT)
    Detainee.objects.filter(pk=people[1].pk).update(embargo_until=date(2030, 1, 1))
    with pytest.raises(ActionRefused, match="not to be published before 2030-01-01"):
        publication.publish(submissions, by=reviewer, at=AT)
    assert not Edition.objects.exists()
    assert Submission.objects.waiting().count() == 2


@pytest.mark.parametrize(
    ("granted", "until", "holds"), [(True, None, False), (True, date(2025, 1, 1), True), (False, None, True)]
)
def test_consent_holds_publication_back(granted: bool, until: date | None, holds: bool, researcher: User) -> None:
    person = desk.person()
    Consent.objects.create(
        detainee=person, scope="publication", given_by="the mother", granted=granted, on=date(2024, 1, 1), until=until
    )
    if holds:
        with pytest.raises(ActionRefused, match="consent"):
            publication.submit([person], by=researcher, at=AT)
    else:
        assert publication.submit([person], by=researcher, at=AT)


def test_a_summary_may_not_name_somebody_shown_by_initials(researcher: User) -> None:
    person = desk.person("Person Example", display="initials", summary={"en": "Example was a student."})
    with pytest.raises(ActionRefused, match="summary names"):
        publication.submit([person], by=researcher, at=AT)


@pytest.mark.parametrize("display", ["automatic", "initials"])
def test_publishing_takes_as_many_queries_for_forty_people_as_for_four(
    researcher: User, reviewer: User, chief: User, display: str
) -> None:
    """Handing in, publishing and withdrawing: none of them asks once for each record."""
    for user in (researcher, reviewer, chief):
        user.get_all_permissions()
    counted: list[list[int]] = []
    for number in (4, 40):
        people = [desk.person(f"Person Number{number}x{n}", display=display) for n in range(number)]
        with CaptureQueriesContext(connection) as handing_in:
            submissions = publication.submit(people, by=researcher, at=AT)
        with CaptureQueriesContext(connection) as publishing:
            publication.publish(submissions, by=reviewer, at=AT)
        with CaptureQueriesContext(connection) as withdrawing:
            removals.withdraw(people, by=chief, reason=WithdrawalReason.SAFETY, at=AT)
        counted.append([len(handing_in), len(publishing), len(withdrawing)])
    assert counted[0] == counted[1]
    assert Edition.objects.count() == 4


def test_who_is_to_be_shown_less_openly_goes_on_under_another_public_identifier(
    researcher: User, reviewer: User, chief: User, reader: Client
) -> None:
    person = desk.person("Hidden Canary")
    published(person, researcher=researcher, reviewer=reviewer)
    first = person.public_id
    Detainee.objects.filter(pk=person.pk).update(display="initials")
    published(person, researcher=researcher, reviewer=reviewer)
    person.refresh_from_db()
    assert person.public_id != first
    assert person.former_public_ids == [first]
    assert reader.get(f"/api/v1/detainees/{first}/").status_code == 410
    shown = reader.get(f"/api/v1/detainees/{person.public_id}/").json()
    assert (shown["name"], shown["display"]) == ("H. C.", "initials")
    assert first not in str(shown)
    Detainee.objects.filter(pk=person.pk).update(display="counted")
    published(person, researcher=researcher, reviewer=reviewer)
    person.refresh_from_db()
    assert len({first, shown["id"], person.public_id}) == 3
    removals.redact([person], by=chief, reason=WithdrawalReason.SAFETY)
    bodies = " ".join(DocumentVersion.objects.values_list("body", flat=True))
    assert "Canary" not in bodies
    assert "H. C." not in bodies


def test_no_part_of_a_person_joins_what_is_shown_by_initials_to_what_was_shown_by_name(
    researcher: User, reviewer: User
) -> None:
    person = desk.person("Hidden Canary")
    published(person, researcher=researcher, reviewer=reviewer)
    Detainee.objects.filter(pk=person.pk).update(display="initials")
    published(person, researcher=researcher, reviewer=reviewer)
    named, unnamed = (
        set(re.findall(PATTERN, body))
        for body in DocumentVersion.objects.filter(action="published").values_list("body", flat=True)
    )
    assert named & unnamed == set()


def test_the_address_of_a_record_under_review_stays_the_same_until_it_is_published(
    researcher: User, reviewer: User
) -> None:
    person = desk.person("Hidden Canary")
    published(person, researcher=researcher, reviewer=reviewer)
    Detainee.objects.filter(pk=person.pk).update(display="initials")
    one, other = (render_records([person], on=AT.date())[0] for _ in range(2))
    assert one == other
    assert one.replaces == person.pk
