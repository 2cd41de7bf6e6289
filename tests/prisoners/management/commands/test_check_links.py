"""`manage.py check_links`: off until somebody decides, and asking only for what the world reads already."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from io import StringIO
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command

from prisoners.actions import publication
from prisoners.links import checks
from prisoners.links.due import due_sources
from prisoners.links.link_checker import CheckResult, LinkChecker
from prisoners.models import LinkCheck, Source
from prisoners.queries import quality
from tests.factories import desk

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 1, tzinfo=UTC)
GONE, FINE, NO_TELLING = CheckResult(404), CheckResult(200), CheckResult(403, is_conclusive=False)


def cited(researcher: User, reviewer: User, url: str = "https://news.example/1") -> Source:
    """A source that the world reads."""
    person, source = desk.person(), desk.SourceFactory(url=url)
    person.citations.create(source=source)
    publication.publish(publication.submit([person], by=researcher), by=reviewer)
    made: Source = source
    return made


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    found: list[str] = []

    def check(self: LinkChecker, url: str) -> CheckResult:
        found.append(url)
        return GONE

    monkeypatch.setattr(LinkChecker, "check", check)
    return found


def run(**options: Any) -> str:
    told = StringIO()
    call_command("check_links", stdout=told, **options)
    return told.getvalue()


def test_it_is_off_until_somebody_switches_it_on_and_says_who_asks(settings: Any, asked: list[str]) -> None:
    with pytest.raises(CommandError, match="LINK_CHECKS=true"):
        run()
    settings.LINK_CHECKS, settings.CONTACT = True, ""
    with pytest.raises(CommandError, match="Set CONTACT"):
        run()
    assert asked == []


def test_only_addresses_that_the_world_reads_are_asked_for(
    researcher: User, reviewer: User, settings: Any, asked: list[str]
) -> None:
    settings.LINK_CHECKS, settings.CONTACT = True, "mailto:desk@tracker.example"
    source = cited(researcher, reviewer)
    desk.person().citations.create(source=desk.SourceFactory(url="https://draft.example/"))
    assert "Asked for 1 addresses; 1 did not answer. Dead by now: 0." in run()
    assert asked == ["https://news.example/1"]
    assert (source.link_check.last_status, source.link_check.failures) == (404, 1)
    run()
    assert len(asked) == 1


def test_a_round_is_as_long_as_was_said(researcher: User, reviewer: User, settings: Any, asked: list[str]) -> None:
    settings.LINK_CHECKS, settings.CONTACT = True, "mailto:desk@tracker.example"
    for number in range(3):
        cited(researcher, reviewer, url=f"https://news.example/{number}")
    run(limit=2)
    assert len(asked) == 2


def test_failures_are_counted_in_a_row_and_one_good_answer_ends_it() -> None:
    source = desk.SourceFactory()
    for day in range(3):
        assert source not in quality.dead_links()
        kept = checks.record_result(source, GONE, at=NOW + timedelta(days=day))
    assert (kept.failures, kept.first_failed_at) == (3, NOW)
    assert source in quality.dead_links()
    checks.record_result(source, NO_TELLING, at=NOW + timedelta(days=3))
    assert LinkCheck.objects.get().failures == 3
    checks.record_result(source, FINE, at=NOW + timedelta(days=4))
    assert (LinkCheck.objects.get().failures, LinkCheck.objects.get().first_failed_at) == (0, None)
    assert source not in quality.dead_links()


@pytest.mark.parametrize(
    ("answer", "waited", "is_due"),
    [
        (FINE, timedelta(days=29), False),
        (FINE, timedelta(days=30), True),
        (GONE, timedelta(hours=19), False),
        (GONE, timedelta(hours=20), True),
    ],
)
def test_what_failed_is_asked_for_daily_and_the_rest_monthly(
    answer: CheckResult, waited: timedelta, is_due: bool, researcher: User, reviewer: User
) -> None:
    source = cited(researcher, reviewer)
    checks.record_result(source, answer, at=NOW)
    assert (source in due_sources(at=NOW + waited)) == is_due


def test_what_was_asked_for_before_an_interruption_is_kept() -> None:
    first, second = desk.SourceFactory(url="https://a.example/"), desk.SourceFactory(url="https://b.example/")
    answers: Callable[[str], CheckResult] = {"https://a.example/": FINE}.__getitem__
    with pytest.raises(KeyError):
        list(checks.check_sources([first, second], check_url=answers, now=lambda: NOW))
    assert LinkCheck.objects.get().source == first
