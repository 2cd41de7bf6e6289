"""What needs attention: for each list one record that stands on it and those that do not."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from django.contrib.auth.models import User

from prisoners.actions import detainees, publication
from prisoners.models import Consent, Detainee, LinkCheck, Sentence
from prisoners.queries import activity, quality
from tests.factories import desk
from tests.factories.documents import edition

pytestmark = pytest.mark.django_db
TODAY = date(2026, 3, 1)


def everything(rows: list[Any]) -> set[str]:
    return {record.pk for found in rows for record in found}


def test_drafts_are_what_one_wrote_last_and_has_not_handed_in(researcher: User, reviewer: User) -> None:
    draft = detainees.enter([desk.NameFactory.build(detainee=None)], by=researcher, country="BY")
    handed_in = detainees.enter([desk.NameFactory.build(detainee=None)], by=researcher, country="BY")
    publication.submit([handed_in], by=researcher)
    detainees.enter([desk.NameFactory.build(detainee=None)], by=reviewer, country="BY")
    assert everything(quality.drafts(researcher)) == {draft.pk}
    Detainee.objects.get(pk=handed_in.pk).save()
    assert everything(quality.drafts(researcher)) == {draft.pk, handed_in.pk}


def test_what_was_sent_back_stays_until_it_is_handed_in_anew(researcher: User, reviewer: User) -> None:
    person = desk.person()
    publication.send_back(publication.submit([person], by=researcher), by=reviewer, reason="Which source?")
    assert everything(quality.sent_back(researcher)) == {person.pk}
    assert [record.reason for found in quality.sent_back(researcher) for record in found] == ["Which source?"]
    assert everything(quality.sent_back(reviewer)) == set()
    publication.submit([person], by=researcher)
    assert everything(quality.sent_back(researcher)) == set()


def test_waiting_is_told_for_all_and_for_one(researcher: User, reviewer: User) -> None:
    publication.submit([desk.person()], by=researcher)
    publication.submit([desk.person()], by=reviewer)
    assert (quality.waiting().count(), quality.waiting_of(researcher).count()) == (2, 1)


def test_a_source_of_any_part_counts_for_the_whole() -> None:
    bare, at_person, at_charge, leg = desk.person(), desk.person(), desk.ChargeFactory(), desk.LegFactory()
    at_stage = desk.LegFactory().stages.create(stage="promised")
    source = desk.SourceFactory()
    for cited in (at_person, at_charge, leg, at_stage):
        cited.citations.create(source=source)
    found = everything(quality.without_sources())
    assert {bare.pk, leg.release_event.pk} <= found
    assert not {at_person.pk, at_charge.detention.detainee.pk, leg.deal.pk, at_stage.leg.deal.pk} & found


def confirmed(on: str, *, detained: str = "2020-09-07", **facts: Any) -> Detainee:
    person = desk.DetaineeFactory(**facts)
    desk.DetentionFactory(detainee=person, detained=detained)
    if on:
        person.confirmations.create(on=on, means="letter")
    return person


@pytest.mark.parametrize(
    ("on", "facts", "is_stale"),
    [
        ("", {}, True),
        ("", {"detained": "2026-01-01"}, False),
        ("", {"detained": ""}, True),
        ("2025-09-02", {}, False),
        ("2025-09-01", {}, True),
        ("2025-09", {}, False),
        ("2026-02-01", {"confirm_every": 14}, True),
        ("2026-02-20", {"confirm_every": 14}, False),
        ("2024-01-01", {"confirm_every": 3000}, False),
    ],
)
def test_custody_is_stale_when_nobody_made_sure_in_time(on: str, facts: dict[str, Any], is_stale: bool) -> None:
    person = confirmed(on, **facts)
    assert (person in quality.stale_custody(on=TODAY)) == is_stale


def test_only_custody_that_goes_on_is_stale() -> None:
    desk.DetentionFactory(freed=True)
    assert not quality.stale_custody(on=TODAY).exists()


def sentence(ends: str, **facts: Any) -> Sentence:
    made: Sentence = desk.SentenceFactory(**facts)
    Sentence.objects.filter(pk=made.pk).update(term_ends_on=ends)
    return made


def test_terms_that_end_soon_and_terms_that_are_over() -> None:
    soon, over = sentence("2026-03-31"), sentence("2026-02-28")
    sentence("2026-04-01")
    sentence("2026-03-10", detention=desk.DetentionFactory(freed=True))
    sentence("2026-01-10", appeal_on="2025-01-01", appeal_outcome="quashed")
    assert list(quality.terms_ending(on=TODAY)) == [soon]
    assert list(quality.terms_overdue(on=TODAY)) == [over]


def test_the_term_that_ends_last_is_the_one_that_counts() -> None:
    detention = desk.DetentionFactory()
    first = sentence("2026-02-01", detention=detention)
    later = sentence("2026-03-10", detention=detention, on="2022-01-01")
    assert list(quality.terms_overdue(on=TODAY)) == []
    assert list(quality.terms_ending(on=TODAY)) == [later]
    Sentence.objects.filter(pk=first.pk).update(replaces=later)
    assert list(quality.terms_ending(on=TODAY)) == []
    assert list(quality.terms_overdue(on=TODAY)) == [first]


def test_beside_a_sentence_for_life_no_term_ends() -> None:
    short = sentence("2026-02-01")
    desk.SentenceFactory(detention=short.detention, kind="life", term="", on="2022-01-01")
    assert not quality.terms_overdue(on=TODAY).exists()


def consent(until: str | None, **facts: Any) -> Consent:
    given: dict[str, Any] = {"scope": "publication", "granted": True, "given_by": "mother", "on": "2025-01-01"} | facts
    detainee = given.pop("detainee", None) or desk.DetaineeFactory()
    made: Consent = detainee.consents.create(until=until, **given)
    return made


def test_consents_about_to_lapse_and_lapsed() -> None:
    soon, lapsed = consent("2026-03-31"), consent("2026-02-28")
    consent("2026-04-01")
    consent(None)
    consent("2026-02-01", granted=False)
    assert list(quality.consents_lapsing(on=TODAY)) == [soon]
    assert list(quality.consents_lapsed(on=TODAY)) == [lapsed]


def test_a_newer_answer_on_the_same_matter_replaces_the_consent() -> None:
    lapsed = consent("2026-02-28")
    consent(None, detainee=lapsed.detainee, scope="photo", on="2026-01-01")
    assert list(quality.consents_lapsed(on=TODAY)) == [lapsed]
    consent(None, detainee=lapsed.detainee, on="2026-01-01")
    assert not quality.consents_lapsed(on=TODAY).exists()


@pytest.mark.parametrize(
    ("failures", "days", "is_dead"), [(3, 2, True), (2, 30, False), (3, 1, False), (9, 9, True), (0, 0, False)]
)
def test_a_link_is_dead_after_three_failures_over_several_days(failures: int, days: int, is_dead: bool) -> None:
    now = datetime(2026, 3, 1, tzinfo=UTC)
    source = desk.SourceFactory()
    first = now - timedelta(days=days) if failures else None
    LinkCheck.objects.create(source=source, last_checked_at=now, failures=failures, first_failed_at=first)
    assert (source in quality.dead_links()) == is_dead


def test_editions_of_the_last_days(researcher: User, reviewer: User) -> None:
    publication.publish(publication.submit([desk.person()], by=researcher), by=reviewer)
    today = datetime.now(tz=UTC).date()
    assert quality.editions_lately(on=today).count() == 1
    assert quality.editions_lately(on=today + timedelta(days=30)).count() == 0


def test_all_numbers_take_one_query(researcher: User, django_assert_num_queries: Any) -> None:
    confirmed("")
    lists = {
        "people": quality.without_sources(),
        "custody": [quality.stale_custody(on=TODAY)],
        "terms": [quality.terms_overdue(on=TODAY)],
        "editions": [quality.editions_lately(on=TODAY)],
        "drafts": quality.drafts(researcher),
    }
    with django_assert_num_queries(1):
        numbers = quality.count_lists(lists)
    assert numbers == {"people": 1, "custody": 1, "terms": 0, "editions": 0, "drafts": 0}
    assert quality.count_lists({}) == {}


def test_weeks_are_counted_from_monday_and_empty_ones_stand_as_nothing() -> None:
    from tests.factories.documents import content

    edition(content("facility"), at=datetime(2026, 2, 23, tzinfo=UTC))
    edition(content("facility"), at=datetime(2026, 3, 1, 23, 59, tzinfo=UTC))
    weeks = activity.editions_by_week(on=TODAY)
    assert (len(weeks), weeks[-1], weeks[-2]) == (26, (date(2026, 2, 23), 2), (date(2026, 2, 16), 0))


def test_a_person_changed_twice_in_a_week_counts_once() -> None:
    person = desk.DetaineeFactory()
    person.save()
    today = datetime.now(tz=UTC).date()
    assert [number for _week, number in activity.people_changed_by_week(on=today)][-1] == 1


def test_the_ages_of_the_queue_leave_nothing_out(researcher: User) -> None:
    now = datetime.now(tz=UTC)
    for days in (0, 1, 3, 10, 100):
        publication.submit([desk.person()], by=researcher, at=now - timedelta(days=days))
    assert [number for _since, _before, number in activity.queue_ages(at=now)] == [2, 1, 1, 1]
