"""Readers in a browser: without scripts from a name to the deal behind a release, by keyboard, on a narrow screen."""

from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext
from pytest_django.live_server_helper import LiveServer

from public.documents.references import Reference
from public.vocabulary.kinds import Kind
from tests.conftest import ALL_DATABASES
from tests.factories.documents import content, detention, edition

pytestmark = pytest.mark.django_db(transaction=True, databases=ALL_DATABASES)
EVENT, ACT = "evt0000001", "act0000001"


@pytest.fixture
def record() -> None:
    """A person freed in a release that a deal ties to a licence; and counts enough for a chart."""
    release = {
        "id": "rej0000001",
        "on": "2025-12-13",
        "kind": "pardon",
        "conditions": ["expulsion"],
        "destination": "UA",
        "event": Reference(Kind.RELEASE_EVENT, EVENT),
        "certainty": "confirmed",
    }
    spellings = ["Maryia Kalesnikava-Dunin-Martsinkevich", "Марыя Калеснікава"]
    edition(
        content(
            Kind.DETAINEE,
            name=spellings[0],
            names=[{"text": text, "language": "und", "script": "Latn", "kind": "alias"} for text in spellings],
            status={"value": "released", "since": "2025-12-13", "certainty": "confirmed"},
            detentions=[detention(ended="2025-12-13", outcome="released", days_held=1923, release=release)],
        ),
        content(Kind.RELEASE_EVENT, EVENT, title="123 people freed", claimed={"count": 123, "by": "Somebody"}),
        content(Kind.SANCTIONS_EVENT, ACT, title="A licence"),
        content(
            Kind.DEAL,
            title="Potash for people",
            legs=[leg("release", "release_event", EVENT), leg("relief", "sanctions_event", ACT)],
        ),
        content(Kind.ORGANISATION, "0rg0000001", name="Viasna"),
        *(
            content(Kind.REPORTED_COUNT, number=number, on=on, organisation=Reference(Kind.ORGANISATION, "0rg0000001"))
            for on, number in (("2024-07", 1409), ("2025-11-20", 1255))
        ),
    )


def leg(side: str, column: str, event: str) -> dict[str, Any]:
    kind = Kind.RELEASE_EVENT if column == "release_event" else Kind.SANCTIONS_EVENT
    return {
        "id": "jeg0000001",
        "side": side,
        "release_event": None,
        "sanctions_event": None,
        "description": {},
        "evidence": "stated",
        "certainty": "confirmed",
        "stages": [],
        column: Reference(kind, event),
    }


def watched(context: BrowserContext) -> tuple[set[str], list[str]]:
    """What a context asks for from now on, and what it complains of."""
    asked: set[str] = set()
    complaints: list[str] = []
    context.on("request", lambda request: asked.add(request.url))
    context.on("console", lambda message: complaints.append(message.text))
    return asked, complaints


def test_from_a_name_to_the_deal_without_scripts(browser: Browser, live_server: LiveServer) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(live_server.url)
    page.get_by_role("searchbox").fill("калеснікава")
    page.get_by_role("button", name="Search").click()
    page.get_by_role("link", name="Kalesnikava").click()
    assert page.get_by_text("1,923 days in custody").is_visible()
    page.get_by_role("link", name="123 people freed").click()
    assert page.get_by_text("still unidentified").is_visible()
    page.get_by_role("link", name="Potash for people").click()
    assert page.get_by_role("link", name="A licence").is_visible()


def test_pages_fit_a_narrow_screen_and_ask_nobody_else(browser: Browser, live_server: LiveServer) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 640})
    asked, complaints = watched(context)
    page = context.new_page()
    page.goto(f"{live_server.url}/")
    linked = [link.get_attribute("href") or "" for link in page.locator("a[href^='/']").all()]
    wrong = ["/detainees/?held_on=soon&status=vanished", "/releases/", "/counts/", "/nowhere/"]
    for address in ["/", *sorted(set(linked)), *wrong]:
        page.goto(live_server.url + address)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, address
    assert all(address.startswith(live_server.url) for address in asked)
    assert [complaint for complaint in complaints if "status of 40" not in complaint] == []
    assert context.cookies() == []


def test_the_keyboard_skips_to_the_content(browser: Browser, live_server: LiveServer) -> None:
    page = browser.new_page()
    page.goto(f"{live_server.url}/detainees/")
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to the content")
    assert skip.evaluate("link => link === document.activeElement && link.getBoundingClientRect().top >= 0")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"
