"""The rules that PostgreSQL holds: for each, one row that is accepted and one that is refused."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import DataError, IntegrityError, connection, transaction

from prisoners import models
from tests.factories import desk

pytestmark = pytest.mark.django_db


def at_once(make: Callable[[], Any]) -> None:
    """Write, and have the rules checked that wait for the end of a transaction."""
    with transaction.atomic():
        make()
        connection.check_constraints()


def detention(**facts: Any) -> Callable[[], Any]:
    return lambda: desk.DetentionFactory(**facts)


def second_detention(first: dict[str, Any], second: dict[str, Any]) -> Callable[[], Any]:
    def make() -> None:
        earlier = desk.DetentionFactory(**first)
        desk.DetentionFactory(detainee=earlier.detainee, **second)

    return make


FREED = {"detained": "2020-01-01", "ended": "2021-01-01", "outcome": "released"}

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


def two() -> list[models.Detainee]:
    return sorted([desk.DetaineeFactory(), desk.DetaineeFactory()], key=lambda person: person.pk)


def pair(*, people: list[models.Detainee] | None = None, **facts: Any) -> models.DuplicatePair:
    first, second = people or two()
    return models.DuplicatePair.objects.create(
        **{"first": first, "second": second, "score": 0.9, "name_score": 0.9} | facts
    )


def somebody() -> User:
    return User.objects.get_or_create(username="somebody")[0]


def merge(**facts: Any) -> models.Merge:
    known = {
        "kept_id": "kept000001",
        "gone_id": "gone000001",
        "changes": [],
        "merged_by": somebody(),
        "merged_at": NOON,
    }
    return models.Merge.objects.create(**known | facts)


def announced_twice(*, first: int, second: int) -> Callable[[], Any]:
    def make() -> None:
        event = desk.ReleaseEventFactory()
        for position in (first, second):
            event.announced_names.create(position=position, text="x")

    return make


def submission(stage: str) -> models.Submission:
    user, _ = User.objects.get_or_create(username="one")
    return models.Submission.objects.create(
        kind="detainee", record_id="0000000001", fingerprint="-", submitted_by=user, submitted_at=NOON, stage=stage
    )


RULES: list[tuple[str, Callable[[], Any], Callable[[], Any]]] = [
    (
        "detention_no_overlap",
        second_detention(FREED, {"detained": "2021-01-01"}),
        second_detention(FREED, {"detained": "2020-12-31"}),
    ),
    (
        "detention_one_ongoing",
        second_detention(FREED, {"detained": "2022"}),
        second_detention({"detained": ""}, {"detained": ""}),
    ),
    (
        "detention_in_order",
        detention(detained="2020-09", ended="2020-09-07", outcome="released"),
        detention(detained="2020-10", ended="2020-09-07", outcome="released"),
    ),
    (
        "detention_goes_on_or_ended",
        detention(detained="2020", ended="2021", outcome="released"),
        detention(detained="2020", ended="2021", outcome="ongoing"),
    ),
    ("detained_check", detention(detained="2020-09~"), detention(detained="2020-09-07 or so")),
    ("outcome_check", detention(outcome="unknown"), detention(outcome="vanished")),
    (
        "detainee_born_before_died",
        lambda: desk.DetaineeFactory(born="1960", died="2021-05-21"),
        lambda: desk.DetaineeFactory(born="2022", died="2021-05-21"),
    ),
    (
        "detainee_categories",
        lambda: desk.DetaineeFactory(categories=["journalist"]),
        lambda: desk.DetaineeFactory(categories=["spy"]),
    ),
    (
        "detainee_pseudonym_given",
        lambda: desk.DetaineeFactory(display="pseudonym", pseudonym="Iks"),
        lambda: desk.DetaineeFactory(display="pseudonym"),
    ),
    ("summary_check", lambda: desk.DetaineeFactory(summary={"en": "x"}), lambda: desk.DetaineeFactory(summary=["x"])),
    (
        "name_one_preferred",
        lambda: desk.NameFactory(is_preferred=True),
        lambda: [desk.NameFactory(is_preferred=True, detainee=person) for person in [desk.DetaineeFactory()] * 2],
    ),
    (
        "submission_risks",
        lambda: desk.SubmissionFactory(risks=["death"]),
        lambda: desk.SubmissionFactory(risks=["boredom"]),
    ),
    (
        "submission_two_people_for_risks",
        lambda: desk.SubmissionFactory(published=True, by_one_person=True),
        lambda: desk.SubmissionFactory(published=True, by_one_person=True, risks=["death"]),
    ),
    (
        "removal_takes_off",
        desk.RemovalFactory,
        lambda: desk.RemovalFactory(action="published"),
    ),
    ("name_not_blank", desk.NameFactory, lambda: desk.NameFactory(text="  ")),
    (
        "external_identifier_once",
        lambda: identified("1"),
        lambda: [identified("1"), identified("1")],
    ),
    ("duplicate_pair_once", lambda: pair(), lambda: [pair(people=people) for people in [two()] * 2]),
    ("duplicate_pair_in_order", lambda: pair(), lambda: pair(people=two()[::-1])),
    ("duplicate_pair_scored", lambda: pair(score=1.0), lambda: pair(score=1.01)),
    (
        "duplicate_pair_decided_by_somebody",
        lambda: pair(decision="different", decided_by=somebody(), decided_at=NOON),
        lambda: pair(decision="different"),
    ),
    ("merge_of_two", lambda: merge(), lambda: merge(kept_id="gone000001")),
    ("merge_once", lambda: [merge(undone_by=somebody(), undone_at=NOON), merge()], lambda: [merge(), merge()]),
    ("merge_undone_by_somebody", lambda: merge(undone_by=somebody(), undone_at=NOON), lambda: merge(undone_at=NOON)),
    (
        "consent_in_order",
        lambda: consented(on="2020-01-01", until="2021-01-01"),
        lambda: consented(on="2020-01-01", until="2019-01-01"),
    ),
    (
        "placement_somewhere",
        lambda: models.Placement.objects.create(detention=desk.DetentionFactory(), regime="prison"),
        lambda: models.Placement.objects.create(detention=desk.DetentionFactory()),
    ),
    (
        "placement_in_order",
        lambda: models.Placement.objects.create(
            detention=desk.DetentionFactory(), regime="prison", since="2021", until="2022"
        ),
        lambda: models.Placement.objects.create(
            detention=desk.DetentionFactory(), regime="prison", since="2023", until="2022"
        ),
    ),
    ("term_check", lambda: desk.SentenceFactory(term="P2Y6M"), lambda: desk.SentenceFactory.build_raw("11 years")),
    (
        "sentence_term_has_an_end",
        lambda: desk.SentenceFactory(kind="life", term=""),
        lambda: desk.SentenceFactory(kind="life", term="P11Y"),
    ),
    (
        "sentence_before_appeal",
        lambda: desk.SentenceFactory(appeal_on="2021-12-24", appeal_outcome="upheld"),
        lambda: desk.SentenceFactory(appeal_on="2020-12-24", appeal_outcome="upheld"),
    ),
    (
        "sentence_appeal_has_outcome",
        lambda: desk.SentenceFactory(appeal_outcome="pending"),
        lambda: desk.SentenceFactory(appeal_on="2021-12-24"),
    ),
    (
        "release_of_a_released",
        desk.ReleaseFactory,
        lambda: desk.ReleaseFactory(detention=desk.DetentionFactory()),
    ),
    (
        "release_of_a_released",
        lambda: models.Detention.objects.filter(pk=desk.ReleaseFactory().detention_id).update(place="Minsk"),
        lambda: models.Detention.objects.filter(pk=desk.ReleaseFactory().detention_id).update(outcome="escaped"),
    ),
    (
        "release_conditions",
        lambda: desk.ReleaseFactory(conditions=["expulsion"]),
        lambda: desk.ReleaseFactory(conditions=["applause"]),
    ),
    (
        "facility_lies_on_earth",
        lambda: desk.FacilityFactory(latitude=52.4, longitude=31.0),
        lambda: desk.FacilityFactory(latitude=152.4, longitude=31.0),
    ),
    (
        "provision_is_its_citation",
        lambda: desk.LegalProvisionFactory(article="361-1"),
        lambda: desk.LegalProvisionFactory(id="BY-CC-342", article="361-1"),
    ),
    (
        "provision_citation_shape",
        lambda: desk.LegalProvisionFactory(article="206.3.2"),
        lambda: desk.LegalProvisionFactory(article="three"),
    ),
    (
        "release_event_counts_attributed",
        lambda: desk.ReleaseEventFactory(claimed_count=123, claimed_by="Office of the President"),
        lambda: desk.ReleaseEventFactory(claimed_count=123),
    ),
    ("release_event_titled", desk.ReleaseEventFactory, lambda: desk.ReleaseEventFactory(title={})),
    (
        "announced_name_matched_with_somebody",
        lambda: announced(state="confirmed", detainee=desk.DetaineeFactory()),
        lambda: announced(state="confirmed"),
    ),
    ("announced_name_not_blank", lambda: announced(text="x"), lambda: announced(text=" ")),
    (
        "announced_name_decided_by_somebody",
        lambda: announced(verified_at=NOON, verified_by=User.objects.create(username="one")),
        lambda: announced(verified_at=NOON),
    ),
    (
        "announced_name_released_is_confirmed",
        lambda: announced(state="confirmed", detainee=desk.DetaineeFactory(), release=desk.ReleaseFactory()),
        lambda: announced(release=desk.ReleaseFactory()),
    ),
    (
        "announced_name_position_once",
        announced_twice(first=1, second=2),
        announced_twice(first=1, second=1),
    ),
    (
        "prisoners_submission_stage_check",
        lambda: submission("taken-back"),
        lambda: submission("taken-over"),
    ),
    (
        "sanctions_event_dated",
        lambda: desk.SanctionsEventFactory(announced="", legal_act="2025-12-15"),
        lambda: desk.SanctionsEventFactory(announced=""),
    ),
    (
        "sanctions_event_in_order",
        lambda: desk.SanctionsEventFactory(effective="2025", ended="2026"),
        lambda: desk.SanctionsEventFactory(effective="2026", ended="2025"),
    ),
    (
        "leg_on_its_side",
        desk.LegFactory,
        lambda: desk.LegFactory(side="relief"),
    ),
    (
        "leg_says_what",
        lambda: desk.LegFactory(release_event=None, description={"en": "the rest"}),
        lambda: desk.LegFactory(release_event=None),
    ),
    (
        "reported_count_once",
        desk.ReportedCountFactory,
        lambda: [desk.ReportedCountFactory(organisation=body) for body in [desk.OrganisationFactory()] * 2],
    ),
    (
        "source_url_once",
        lambda: desk.SourceFactory(url="https://example.org/1"),
        lambda: [desk.SourceFactory(url="https://example.org/1") for _ in range(2)],
    ),
    (
        "source_url_is_an_address",
        lambda: desk.SourceFactory(url="https://example.org/1"),
        lambda: desk.SourceFactory(url="javascript:alert(1)"),
    ),
    ("source_says_what_it_is", desk.SourceFactory, lambda: desk.SourceFactory(title="")),
    (
        "claim_seen_in_order",
        lambda: claimed(first_seen="2020-01-01", last_seen="2020-01-01"),
        lambda: claimed(first_seen="2020-01-02", last_seen="2020-01-01"),
    ),
    (
        "official_two_reviewers_differ",
        lambda: models.Official.objects.create(name="A", role="judge"),
        lambda: reviewed_twice_by_one(),
    ),
    (
        "detainee_confirmed_after_a_day_or_more",
        lambda: desk.DetaineeFactory(confirm_every=1),
        lambda: desk.DetaineeFactory(confirm_every=0),
    ),
    (
        "photo_one_preferred",
        lambda: portrayed(is_preferred=True),
        lambda: [portrayed(detainee=person, is_preferred=True) for person in [desk.DetaineeFactory()] * 2],
    ),
    ("photo_credited", lambda: portrayed(credit="Somebody"), lambda: portrayed(credit=" ")),
    ("photo_file_bears_its_hash", lambda: photo_file(sha256="0" * 64), lambda: photo_file(sha256="none")),
    (
        "photo_file_once_per_width",
        lambda: photo_file(width=320),
        lambda: [photo_file(photo=photo) for photo in [portrayed()] * 2],
    ),
    ("link_check_failing_since", lambda: link_check(failures=0), lambda: link_check(failures=1)),
]


def identified(value: str) -> Any:
    return models.ExternalIdentifier.objects.create(detainee=desk.DetaineeFactory(), scheme="viasna", value=value)


def consented(**facts: Any) -> Any:
    return models.Consent.objects.create(
        detainee=desk.DetaineeFactory(), scope="photo", granted=True, given_by="x", **facts
    )


def announced(**facts: Any) -> Any:
    facts = {"text": "x"} | facts
    return models.AnnouncedName.objects.create(event=desk.ReleaseEventFactory(), position=1, **facts)


def claimed(**facts: Any) -> Any:
    return desk.DetaineeFactory().claims.create(source=desk.SourceFactory(), field="born", value="1", **facts)


def portrayed(**facts: Any) -> Any:
    given = {"detainee": facts.pop("detainee", None) or desk.DetaineeFactory(), "credit": "x", "licence": "cc0"}
    return models.Photo.objects.create(**given | facts)


def photo_file(**facts: Any) -> Any:
    given = {"photo": facts.pop("photo", None) or portrayed(), "file": "x.jpg", "width": 320, "height": 1}
    return models.PhotoFile.objects.create(**given | {"sha256": "0" * 64} | facts)


def link_check(**facts: Any) -> Any:
    checked = {"source": desk.SourceFactory(), "last_checked_at": "2026-01-01T00:00Z"}
    return models.LinkCheck.objects.create(**checked | facts)


def reviewed_twice_by_one() -> Any:
    return desk.official_reviewed_twice_by_one()


@pytest.mark.parametrize(("name", "accepted", "refused"), RULES, ids=[f"{rule[0]}-{n}" for n, rule in enumerate(RULES)])
def test_a_rule_accepts_and_refuses(name: str, accepted: Callable[[], Any], refused: Callable[[], Any]) -> None:
    at_once(accepted)
    with pytest.raises((IntegrityError, DataError)) as refusal:
        at_once(refused)
    assert name in str(refusal.value.__cause__.diag.constraint_name)  # type: ignore[union-attr]


def test_every_named_rule_of_the_desk_is_tested_here() -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT conname FROM pg_constraint WHERE contype IN ('c', 'x')"
            " AND conrelid::regclass::text LIKE 'prisoners\\_%'"
            " AND conrelid::regclass::text NOT LIKE '%history'"
        )
        named = {name for (name,) in cursor.fetchall() if not name.endswith("_check")}
    alike = {
        # The same rule as one tested above, at another table.
        "recognition_in_order",
        "state_listing_in_order",
        "deal_titled",
        "sanctions_event_titled",
        "sentence_replaces_another",
        "sanctions_event_follows_another",
        # Tested with the actions that write these rows.
        "submission_sent_back_with_reason",
        "submission_published_in_an_edition",
    }
    assert named - {rule[0] for rule in RULES} == alike


def test_an_impossible_day_is_refused_by_postgresql_itself() -> None:
    with pytest.raises(DataError, match="out of range"), transaction.atomic():
        desk.DetentionFactory(detained="2020-02-30")


def test_the_earliest_and_latest_day_stand_beside_the_text() -> None:
    made = models.Detention.objects.get(pk=desk.DetentionFactory(detained="2020-09/2020-10~").pk)
    assert (str(made.detained_earliest), str(made.detained_latest)) == ("2020-09-01", "2020-10-31")
