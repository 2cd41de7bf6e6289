"""The screens that people look at all day, and how long the server takes for each."""

import statistics
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from benchmarks.desk.population import Desk

RUNS = 7


@dataclass(frozen=True, slots=True)
class Screen:
    """A page as somebody asks for it; with `sent` it is posted."""

    title: str
    address: str
    is_reviewers: bool = False
    sent: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Measured:
    """Seconds of the server: the first time, the middle and the longest of the others."""

    title: str
    first: float
    middle: float
    longest: float
    queries: int
    size: int


def measured(desk: Desk) -> Iterator[Measured]:
    clients = {is_reviewer: _at_desk(user) for is_reviewer, user in ((False, desk.researcher), (True, desk.reviewer))}
    for screen in _screens(desk):
        yield _measured(clients[screen.is_reviewers], screen)


def _screens(desk: Desk) -> Iterator[Screen]:
    people, queue = _page("detainee_changelist"), _page("submission_changelist")
    name = str(desk.person)
    yield Screen("home of a researcher", reverse("admin:index"))
    yield Screen("home of a reviewer", reverse("admin:index"), is_reviewers=True)
    yield Screen("list of people", people)
    yield Screen("list of people, page 50", f"{people}?p=50")
    yield Screen("list of people, filtered by gender", f"{people}?gender__exact=female")
    yield Screen("search for a name", f"{people}?q={name}")
    yield Screen("search for a surname that many bear", f"{people}?q={name.rsplit(maxsplit=1)[-1]}")
    yield Screen("search for a common given name", f"{people}?q=Ivan")
    yield Screen("page of a person", _page("detainee_change", desk.person.pk))
    yield Screen("people who may be the same, while a name is typed", f"{people}likely/", sent={"name": name})
    yield Screen("history of a person", _page("detainee_history", desk.person.pk))
    yield Screen("review queue", f"{queue}?stage__exact=waiting", is_reviewers=True)
    yield Screen("a submission", _page("submission_change", desk.submission.pk), is_reviewers=True)
    yield Screen("queue of duplicates", _page("duplicatepair_changelist"))
    yield Screen("two people side by side", _page("duplicatepair_change", desk.pair.pk))
    yield Screen("release day: the names", _page("releaseevent_names", desk.event.pk))
    yield Screen("release day: the releases", _page("releaseevent_record", desk.event.pk))
    yield Screen("people without a source", reverse("desk-work", args=["without-sources"]))
    yield Screen("custody not confirmed lately", reverse("desk-work", args=["stale-custody"]))


def _page(name: str, *keys: str) -> str:
    return reverse(f"admin:prisoners_{name}", args=keys)


def _measured(client: Client, screen: Screen) -> Measured:
    first, _size = _timed(client, screen)
    others = [_timed(client, screen)[0] for _ in range(RUNS)]
    with CaptureQueriesContext(connection) as asked:
        _seconds, size = _timed(client, screen)
    return Measured(screen.title, first, statistics.median(others), max(others), len(asked), size)


def _timed(client: Client, screen: Screen) -> tuple[float, int]:
    """Seconds, and kilobytes of the answer."""
    start = time.perf_counter()
    answer = client.post(screen.address, screen.sent) if screen.sent else client.get(screen.address)
    taken = time.perf_counter() - start
    if answer.status_code != 200:
        raise ValueError(f"{screen.title}: the answer was {answer.status_code}.")
    return taken, len(answer.content) // 1000


def _at_desk(user: User) -> Client:
    TOTP.activate(user, generate_totp_secret())
    client = Client(SERVER_NAME="localhost")
    client.force_login(user)
    return client
