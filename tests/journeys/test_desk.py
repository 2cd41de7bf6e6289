"""A person's way in a browser: entered, taken for somebody else, handed in, reviewed, published, read."""

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, expect
from pytest_django.live_server_helper import LiveServer

from tests.conftest import ALL_DATABASES, PASSWORD, account, code
from tests.factories import desk

pytestmark = pytest.mark.django_db(transaction=True, databases=ALL_DATABASES)
NAME, KNOWN_AS = "Maryia Kalesnikava", "Мария Колесникова"
VERDICT, RELEASE, NEWS = "https://example.org/verdict", "https://example.org/freed", "https://example.net/again"


@pytest.fixture
def record() -> None:
    """Two colleagues, a source, and somebody at the desk whose name is the same in another spelling."""
    account("researcher")
    account("reviewer")
    desk.person(KNOWN_AS, born="1982")
    desk.SourceFactory(title="The verdict of 2021", url=VERDICT)


@pytest.fixture
def desk_of(browser: Browser, live_server: LiveServer) -> "Desk":
    return Desk(browser, live_server)


class Desk:
    """Opens a window for somebody who signs in."""

    def __init__(self, browser: Browser, live_server: LiveServer) -> None:
        self.browser, self.server = browser, live_server
        self.complaints: list[str] = []

    def complain(self, text: str) -> None:
        # The preview stands in a frame that lets no script run.
        if not text.startswith("Blocked script execution"):
            self.complaints.append(text)

    def window(self) -> Page:
        context = self.browser.new_context(viewport={"width": 1280, "height": 900}, base_url=self.server.url)
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("console", lambda message: self.complain(message.text))
        page.on("pageerror", lambda error: self.complain(str(error)))
        return page

    def signed_in(self, name: str) -> Page:
        page = self.window()
        page.goto("/desk/")
        page.get_by_label("Username").fill(name)
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in", exact=True).click()
        page.get_by_label("Code").fill(code())
        page.get_by_role("button", name="Sign in").click()
        page.wait_for_url(re.compile(r"/desk/$"))
        return page


def section(page: Page, title: str) -> None:
    page.get_by_role("navigation", name="Sections of this page").get_by_role("link", name=title).click()


def type_date(page: Page, name: str, text: str, understood: str) -> None:
    """Type a date as people do, and read how it was understood."""
    field = page.locator(f"[name='{name}']")
    field.press_sequentially(text)
    expect(field.locator("xpath=..").locator("output")).to_have_text(understood)


def new_source(page: Page, fact: str) -> Locator:
    """The line of a source below a fact, opened and ready for a choice."""
    prefix = f"{fact}-citations"
    lines = page.locator(f".desk-lines:has(> [name='{prefix}-TOTAL_FORMS'])")
    lines.get_by_role("button", name="Source").click()
    return lines.locator(".desk-line:visible .desk-line-source .select2-selection")


def cite_known(page: Page, fact: str, title: str) -> None:
    new_source(page, fact).press(title[0])
    page.locator(".select2-search__field:focus").press_sequentially(title[1:])
    page.get_by_role("option", name=title).click()


def cite_pasted(page: Page, fact: str, address: str) -> None:
    page.evaluate("address => navigator.clipboard.writeText(address)", address)
    new_source(page, fact).press("Control+V")
    page.get_by_role("option", name=address).click()


def enter_person(page: Page) -> None:
    """A person with two detentions, the first ended by a release, and a source at each of three facts."""
    page.goto("/desk/prisoners/detainee/add/")
    page.locator("[name=names-0-text]").press_sequentially(NAME)
    expect(page.get_by_role("status").filter(has_text="may be the same")).to_contain_text(KNOWN_AS)
    page.locator("[name=names-0-language]").fill("be")
    page.get_by_label("Country").fill("BY")
    section(page, "Custody")
    page.get_by_role("link", name="Add another Detention").click()
    type_date(page, "detentions-0-detained", "7.9.2020", "7 September 2020")
    type_date(page, "detentions-0-ended", "Dec 2021", "December 2021")
    page.locator("[name=detentions-0-outcome]").select_option("released")
    page.get_by_role("link", name="Add another Release").click()
    page.locator("[name=detentions-0-release-0-kind]").select_option("pardon")
    cite_known(page, "detentions-0", "The verdict of 2021")
    cite_pasted(page, "detentions-0-release-0", RELEASE)
    page.get_by_role("link", name="Add another Detention").click()
    type_date(page, "detentions-1-detained", "Sept 2022", "September 2022")
    cite_pasted(page, "detentions-1", NEWS)


def hand_in(page: Page) -> None:
    """Saved only when somebody says that it is not the person whom the desk knows; then handed in."""
    page.get_by_role("button", name="Save and continue editing").click()
    expect(page.get_by_text("Somebody with this name is at the desk already.")).to_be_visible()
    expect(page.get_by_role("link", name=KNOWN_AS)).to_be_visible()
    page.get_by_label("This is another person").check()
    page.get_by_role("button", name="Save and continue editing").click()
    page.get_by_role("button", name="Save and hand in for review").click()
    expect(page.get_by_text("Handed in for review: 1")).to_be_visible()


def review(page: Page) -> None:
    """What would change and the page as it would be are read before it is published."""
    page.get_by_role("link", name=re.compile("^1 Waiting for review")).click()
    page.get_by_role("link", name=NAME).click()
    for source in (VERDICT, RELEASE, NEWS):
        expect(page.get_by_role("cell", name=source)).to_be_visible()
    preview = page.frame_locator("iframe")
    expect(preview.get_by_role("heading", level=1)).to_have_text(NAME)
    expect(preview.get_by_text("September 2022").first).to_be_visible()
    page.get_by_label("Note on the edition").fill("A first person")
    page.get_by_role("button", name="Publish as an edition").click()
    expect(page.get_by_text(f"{NAME} was published in edition 1.")).to_be_visible()


def read(page: Page) -> None:
    """A stranger finds the person by another spelling, and reads the same in the API."""
    page.goto("/")
    page.get_by_role("combobox").fill("Калеснікава")
    page.get_by_role("option", name=NAME).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(NAME)
    for address in (VERDICT, RELEASE, NEWS):
        expect(page.locator(f"a[href='{address}']").first).to_be_visible()
    document = page.request.get(f"/api/v1{urlsplit(page.url).path.rsplit('/', 2)[0]}/").json()
    episodes = [(each["detained"], each["ended"], each["outcome"]) for each in document["detentions"]]
    assert episodes == [("2020-09-07", "2021-12", "released"), ("2022-09", None, "ongoing")]
    assert {source["url"] for source in document["sources"]} == {VERDICT, RELEASE, NEWS}
    assert page.request.get("/api/v1/detainees/").json()["count"] == 1
    assert page.context.cookies() == []


def test_a_person_is_entered_reviewed_published_and_read(desk_of: Desk) -> None:
    page = desk_of.signed_in("researcher")
    enter_person(page)
    hand_in(page)
    review(desk_of.signed_in("reviewer"))
    read(desk_of.window())
    assert desk_of.complaints == []
