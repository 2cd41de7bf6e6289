"""A newcomer in a browser: sets up a second factor, keeps recovery codes, signs out, and comes back."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page
from pytest_django.live_server_helper import LiveServer

from tests.conftest import ALL_DATABASES, PASSWORD, code, newcomer

pytestmark = pytest.mark.django_db(transaction=True, databases=ALL_DATABASES)


@pytest.fixture
def record() -> None:
    newcomer("researcher")


@pytest.fixture
def context(browser: Browser, live_server: LiveServer) -> BrowserContext:
    return browser.new_context(viewport={"width": 390, "height": 800}, base_url=live_server.url)


def sign_in(page: Page) -> None:
    page.goto("/desk/")
    page.get_by_label("Username").fill("researcher")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in", exact=True).click()


def sign_out(page: Page) -> None:
    page.goto("/desk/account/logout/")
    page.get_by_role("main").get_by_role("button", name="Sign out").click()


def inspect(page: Page) -> None:
    """The page has no fault that axe can see, and fits the screen."""
    found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]}).response["violations"]
    assert [(fault["id"], fault["nodes"][0]["html"]) for fault in found] == [], page.url
    assert page.evaluate("document.documentElement.scrollWidth") <= 390, page.url


def test_a_newcomer_sets_up_an_app_and_comes_back_with_a_code(context: BrowserContext) -> None:
    page = context.new_page()
    page.goto("/desk/")
    inspect(page)
    sign_in(page)
    inspect(page)
    page.goto("/desk/prisoners/detainee/")
    page.get_by_role("link", name="Set up an authenticator app").click()
    inspect(page)
    secret = page.locator("#secret").inner_text()
    page.get_by_label("Authenticator code").fill(code(secret))
    page.get_by_role("button", name="Confirm").click()
    codes = page.locator(".codes code").all_inner_texts()
    assert len(codes) == 10
    inspect(page)
    page.get_by_role("link", name="to the desk", exact=False).first.click()
    page.wait_for_url(re.compile(r"/desk/$"))
    sign_out(page)
    sign_in(page)
    inspect(page)
    page.get_by_label("Code").fill(code(secret))
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url(re.compile(r"/desk/$"))
    for address in ("", "password/", "codes/", "codes/new/", "app/remove/", "passkeys/add/", "confirm/", "logout/"):
        page.goto(f"/desk/account/{address}")
        inspect(page)


def test_a_passkey_opens_the_desk_without_a_password(context: BrowserContext) -> None:
    page = context.new_page()
    device = context.new_cdp_session(page)
    device.send("WebAuthn.enable")
    abilities = {"hasResidentKey": True, "hasUserVerification": True, "isUserVerified": True}
    options = {"protocol": "ctap2", "transport": "internal", "automaticPresenceSimulation": True, **abilities}
    device.send("WebAuthn.addVirtualAuthenticator", {"options": options})
    sign_in(page)
    page.get_by_role("link", name="Add a passkey").click()
    page.get_by_role("button", name="Add").click()
    page.wait_for_url("**/desk/account/codes/")
    sign_out(page)
    page.get_by_role("button", name="Sign in with a passkey").click()
    page.wait_for_url(re.compile(r"/desk/$"))
    sign_out(page)
    sign_in(page)
    page.get_by_role("button", name="Use a passkey").click()
    page.wait_for_url(re.compile(r"/desk/$"))
