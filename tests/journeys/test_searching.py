"""Readers who look for a name in a browser: by keyboard with suggestions, and without scripts."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from public.vocabulary.kinds import Kind
from tests.conftest import ALL_DATABASES
from tests.factories.documents import content, edition

pytestmark = pytest.mark.django_db(transaction=True, databases=ALL_DATABASES)
NAMES = ["Maryia Kalesnikava", "Марыя Калеснікава", "Maria Kolesnikova"]


@pytest.fixture
def record() -> None:
    edition(
        content(
            Kind.DETAINEE,
            name=NAMES[0],
            names=[{"text": text, "language": "und", "script": "Latn", "kind": "alias"} for text in NAMES],
        ),
        content(Kind.DETAINEE, name="Another Person"),
        content(Kind.DEAL, title="Kalesnikava for potash"),
    )


def expect_profile(page: Page) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(NAMES[0])


def faults(page: Page) -> list[str]:
    return [fault["id"] for fault in Axe().run(page).response["violations"]]


def test_a_name_in_another_spelling_is_chosen_by_keyboard(browser: Browser, live_server: LiveServer) -> None:
    context = browser.new_context()
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.goto(live_server.url)
    field = page.get_by_role("combobox", name="Search by name or title")
    field.press_sequentially("Kolesnikowa")
    suggestion = page.get_by_role("option").first
    expect(suggestion).to_contain_text(NAMES[0])
    expect(field).to_have_attribute("aria-expanded", "true")
    expect(page.get_by_role("status").first).to_contain_text("Suggestions:")
    field.press("ArrowDown")
    expect(suggestion).to_have_attribute("aria-selected", "true")
    assert field.get_attribute("aria-activedescendant") == suggestion.get_attribute("id")
    assert faults(page) == []
    field.press("Enter")
    expect_profile(page)
    assert (complaints, context.cookies()) == ([], [])
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0


def test_escape_closes_the_suggestions_and_keeps_the_words(browser: Browser, live_server: LiveServer) -> None:
    page = browser.new_page()
    page.goto(f"{live_server.url}/detainees/")
    field = page.get_by_role("combobox", name="Name", exact=True)
    suggestions = page.get_by_role("listbox", name="Suggestions").get_by_role("option")
    field.press_sequentially("kales")
    expect(suggestions).to_have_count(1)
    field.press("ArrowUp")
    expect(suggestions).to_have_attribute("aria-selected", "true")
    field.press("Escape")
    expect(field).to_have_attribute("aria-expanded", "false")
    expect(field).to_have_value("kales")
    field.press("Enter")
    expect(page.get_by_role("link", name=NAMES[0])).to_be_visible()


def test_without_scripts_the_field_leads_to_a_page_of_results(browser: Browser, live_server: LiveServer) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(live_server.url)
    page.get_by_role("searchbox").fill("Kolesnikowa")
    page.get_by_role("searchbox").press("Enter")
    expect(page.get_by_role("heading", name="People")).to_be_visible()
    page.get_by_role("link", name=NAMES[0]).click()
    expect_profile(page)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_of_results_fits_and_has_no_fault_that_axe_finds(
    scheme: str, browser: Browser, live_server: LiveServer
) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 640}, color_scheme=scheme)  # type: ignore[arg-type]
    page.goto(f"{live_server.url}/search/?q=Калеснікава")
    assert faults(page) == []
    page.get_by_role("combobox").fill("kalesnikava")
    expect(page.get_by_role("option")).to_have_count(2)
    assert faults(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
