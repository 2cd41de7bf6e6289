"""Checks the addresses of sources and keeps the results. A machine does it, so no person stands beside them."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime

from prisoners.links.link_checker import CheckResult
from prisoners.models import LinkCheck, Source


def check_sources(
    sources: Iterable[Source], *, check_url: Callable[[str], CheckResult], now: Callable[[], datetime]
) -> Iterator[LinkCheck]:
    """Ask for each address and keep the answer at once, so that an interrupted round is not lost."""
    for source in sources:
        yield record_result(source, check_url(source.url), at=now())


def record_result(source: Source, answer: CheckResult, *, at: datetime) -> LinkCheck:
    """Keep an answer. Failures in a row are counted from the first; one good answer ends the row."""
    kept = LinkCheck.objects.filter(source=source).first() or LinkCheck(source=source)
    kept.last_checked_at, kept.last_status, kept.problem = at, answer.status, answer.problem
    if answer.is_failure:
        kept.failures += 1
        kept.first_failed_at = kept.first_failed_at or at
    elif answer.is_conclusive:
        kept.failures, kept.first_failed_at = 0, None
    kept.save()
    return kept
