"""The desk's main screens in a browser: nothing that axe calls serious, light and dark, none wider than the screen."""

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.conf import settings
from django.contrib.auth.models import User
from django.urls import reverse
from playwright.sync_api import Browser, Page, ViewportSize
from pytest_django.live_server_helper import LiveServer

from prisoners.actions import announcements, detainees, duplicates, photos, publication, sources
from prisoners.models import AnnouncedName, Detainee, DuplicatePair, Name, ReleaseEvent
from tests.conftest import ALL_DATABASES, account, at_desk
from tests.factories import desk, pictures

pytestmark = pytest.mark.django_db(transaction=True, databases=ALL_DATABASES)
VERDICT = "https://example.org/verdict"
LONG = "Konstantin-Maksimilian Kalesnikava-Dunin-Martsinkevich"
SECTIONS = ("custody", "recognition", "health", "sources", "display", "private")
WIDE, NARROW = ViewportSize(width=1280, height=900), ViewportSize(width=390, height=900)
GRAVE = {"serious", "critical"}


@pytest.fixture
def record(chief: User, screens: list[str]) -> None:
    """Everything a screen shows, and somebody who may see it all."""


@pytest.fixture
def cookie(chief: User) -> str:
    return at_desk(chief).cookies[settings.SESSION_COOKIE_NAME].value


@pytest.fixture
def screens(db: None, cookie: str) -> list[str]:
    """The addresses of the main screens, each with something on it."""
    researcher = account("researcher")
    person, event = whole_person(researcher), release_day(researcher)
    desk.person(LONG, born="1982")
    duplicates.refresh_stale()
    publication.publish(publication.submit([desk.person("Published Person")], by=researcher), by=account("reviewer"))
    (submission,) = publication.submit([desk.person("Somebody Else")], by=researcher)
    page = reverse("admin:prisoners_detainee_change", args=[person.pk])
    return [
        reverse("admin:index"),
        reverse("admin:prisoners_detainee_changelist"),
        reverse("admin:prisoners_detainee_add"),
        page,
        *(f"{page}#{section}" for section in SECTIONS),
        reverse("admin:prisoners_detainee_history", args=[person.pk]),
        reverse("admin:prisoners_submission_changelist"),
        reverse("admin:prisoners_submission_change", args=[submission.pk]),
        reverse("admin:prisoners_duplicatepair_changelist"),
        reverse("admin:prisoners_duplicatepair_change", args=[DuplicatePair.objects.get().pk]),
        reverse("admin:prisoners_releaseevent_change", args=[event.pk]),
        reverse("admin:prisoners_releaseevent_names", args=[event.pk]),
        reverse("admin:prisoners_releaseevent_record", args=[event.pk]),
        reverse("desk-work", args=["without-sources"]),
        reverse("mfa_index"),
    ]


def whole_person(by: User) -> Detainee:
    """A draft with two detentions, and a row in each section."""
    person = detainees.enter([Name(text=LONG, language="en", is_preferred=True)], by=by, country="BY", born="1982")
    first = desk.DetentionFactory(detainee=person, freed=True)
    desk.ChargeFactory(detention=first)
    desk.SentenceFactory(detention=first)
    desk.ReleaseFactory(detention=first)
    last = desk.DetentionFactory(detainee=person, detained="2026-01-05")
    last.placements.create(facility=desk.FacilityFactory(), regime="pre-trial")
    person.recognitions.create(organisation=desk.OrganisationFactory(), on="2020-10")
    person.consents.create(scope="publication", granted=True, given_by="A relative", on="2026-01-01")
    verdict = desk.SourceFactory(title="The verdict", url=VERDICT)
    for fact in (person, first, last):
        sources.cite(fact, verdict, by=by, certainty="confirmed")
    photos.add_photo(person, pictures.jpeg(), by=by, credit="A friend", licence="cc0", alt={"en": "A portrait"})
    return person


def release_day(by: User) -> ReleaseEvent:
    """Announced names: one confirmed, one with likely people, one of nobody."""
    event = desk.ReleaseEventFactory(claimed_count=3, claimed_by="Somebody")
    known = [desk.person(name) for name in ("Ivan Probny", "Piotr Lyzka")]
    texts = [*(str(person) for person in known), "Nieviadomy Chalaviek"]
    names = announcements.announce(event, [AnnouncedName(text=text, name=text) for text in texts], by=by)
    announcements.confirm(names[0], known[0], by=by, version=names[0].version)
    return event


@pytest.fixture
def page(request: pytest.FixtureRequest, browser: Browser, live_server: LiveServer) -> Iterator[Page]:
    context = browser.new_context(
        base_url=live_server.url, color_scheme=request.param, timezone_id="Europe/Vilnius", viewport=WIDE
    )
    yield context.new_page()
    context.close()


def faults(page: Page) -> list[str]:
    """What axe calls serious or critical: the rule, where, and why. Of a page in sections, the one in the address."""
    section = urlsplit(page.url).fragment
    found = Axe().run(page, context=f"#{section}-group" if section else None).response["violations"]
    return [
        f"{fault['id']}: {node['html'][:200]} {[check['message'] for check in node['any']]}"
        for fault in found
        if fault["impact"] in GRAVE
        for node in fault["nodes"]
    ]


def wider(page: Page) -> list[str]:
    """How wide the page is where that is more than its screen."""
    found = []
    for size in (NARROW, WIDE):
        page.set_viewport_size(size)
        if (needed := page.evaluate("document.scrollingElement.scrollWidth")) > size["width"]:
            found.append(f"wider than {size['width']}: {needed}")
    return found


@pytest.mark.parametrize("page", ["light", "dark"], indirect=True)
def test_the_main_screens_can_be_read_by_everybody(page: Page, screens: list[str], cookie: str) -> None:
    found = []
    for address in ["/desk/account/login/", *screens]:
        page.goto(address)
        assert page.url.endswith(address)
        found += [f"{address} {fault}" for fault in [*faults(page), *wider(page)]]
        page.context.add_cookies(
            [{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "domain": "localhost", "path": "/"}]
        )
    assert "\n".join(found) == ""
