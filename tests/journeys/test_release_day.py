"""Release day in a browser: 123 announced names, a key for each certain match, published as one edition."""

import time

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.test import Client
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from prisoners.models import Detainee, Name, ReleaseEvent
from tests.conftest import ALL_DATABASES, account
from tests.factories import desk

pytestmark = pytest.mark.django_db(transaction=True, databases=ALL_DATABASES)
# A common given name, and a surname made of an ordinary word: as the desk has it, and as it is announced.
GIVEN = [
    ("Siarhei", "Сергей"),
    ("Volha", "Ольга"),
    ("Mikalai", "Nikolai"),
    ("Hanna", "Анна"),
    ("Aliaksandr", "Александр"),
    ("Iryna", "Ирина"),
    ("Yauhen", "Евгений"),
    ("Katsiaryna", "Екатерина"),
    ("Dzmitry", "Дмитрий"),
    ("Tatsiana", "Tatiana"),
]
WORDS = [
    ("Probny", "Пробный"),
    ("Zorka", "Зорка"),
    ("Lyzka", "Лыжка"),
    ("Krapka", "Крапка"),
    ("Dazhdzhynka", "Дождинка"),
    ("Vavior", "Вавёр"),
    ("Shypshyna", "Шипшина"),
    ("Kalodzezh", "Колодеж"),
    ("Harbata", "Горбата"),
    ("Yalinka", "Ялинка"),
]
ENDINGS = ("ou", "ski", "enka", "ich", "uk", "ets", "in")
NEW = [f"{given} Navichok{ending}" for given in ("Ivan", "Piotr") for ending in ENDINGS][:13]
UNKNOWN = [f"Nieviadomy Chalaviek {letter}aradok" for letter in "BDFGHKLMNP"]
CERTAIN, NAMESAKES = 98, 2
TEN_MINUTES = 600


def people() -> list[tuple[str, str]]:
    """The name at the desk and the name as announced, of a hundred people."""
    return [(f"{given} {word}", f"{other} {said}") for given, other in GIVEN for word, said in WORDS]


def known() -> list[Detainee]:
    found = []
    for ours, _announced in people():
        person = desk.DetaineeFactory(born="1985")
        desk.NameFactory(detainee=person, text=ours, is_preferred=True)
        desk.DetentionFactory(detainee=person)
        found.append(person)
    return found


def namesakes(of: list[Detainee]) -> None:
    """Two of the known have a namesake in custody, so that no machine can tell who was freed."""
    for person in of:
        Name.objects.create(detainee=desk.DetentionFactory().detainee, text=person.name, language="en")


@pytest.fixture
def event(request: pytest.FixtureRequest) -> ReleaseEvent:
    """A release; by default with a hundred people who are known, else with a short list of names."""
    if texts := getattr(request, "param", ()):
        event = desk.ReleaseEventFactory()
        for position, text in enumerate(texts, start=1):
            desk.person(text)
            event.announced_names.create(position=position, text=text, name=text)
        return event
    freed = known()
    namesakes(freed[:NAMESAKES])
    return desk.ReleaseEventFactory(
        on="2025-12-13", title={"en": "123 people freed"}, claimed_count=123, claimed_by="Somebody", destinations=["LT"]
    )


@pytest.fixture
def cookies(event: ReleaseEvent) -> dict[str, str]:
    """A session for each role, begun before the browser: beside it Django refuses to ask the database."""
    return {role: session(account(role)) for role in ("researcher", "reviewer")}


@pytest.fixture
def record(cookies: dict[str, str]) -> None:
    """The people, the release and the sessions."""


def session(user: User) -> str:
    client = Client()
    client.force_login(user)
    return client.cookies[settings.SESSION_COOKIE_NAME].value


def signed_in(browser: Browser, live_server: LiveServer, cookie: str, *, java_script_enabled: bool = True) -> Page:
    context = browser.new_context(java_script_enabled=java_script_enabled)
    context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": live_server.url}])
    page = context.new_page()
    page.set_default_timeout(120_000)
    page.set_default_navigation_timeout(120_000)
    return page


class Keyboard:
    """Counts the keys that are pressed."""

    def __init__(self, page: Page) -> None:
        self.page, self.pressed = page, 0

    def press(self, key: str) -> None:
        self.page.keyboard.press(key)
        self.pressed += 1


def work_through(page: Page) -> int:
    """Decide about every name of the list by keys alone. Returns how many keys the certain ones took."""
    keyboard, certain = Keyboard(page), 0
    for _ in range(123):
        current = page.locator(".name.current")
        text = current.locator(".text").inner_text()
        before = keyboard.pressed
        is_certain = "certain" in (current.get_attribute("class") or "").split()
        if is_certain:
            keyboard.press("Enter")
        elif any(name in text for name in NEW):
            keyboard.press("p")
        elif any(name in text for name in UNKNOWN):
            keyboard.press("x")
        else:
            assert "nearly the same name" in current.inner_text(), text
            keyboard.press("n")
            keyboard.press("c")
        certain += keyboard.pressed - before if is_certain else 0
    return certain


def test_123_announced_names_become_one_edition(
    browser: Browser, live_server: LiveServer, cookies: dict[str, str], event: ReleaseEvent
) -> None:
    began = time.monotonic()
    page = signed_in(browser, live_server, cookies["researcher"])
    names = f"{live_server.url}/desk/prisoners/releaseevent/{event.pk}/names/"
    listed = [announced for _ours, announced in people()] + NEW + UNKNOWN
    page.goto(names)
    page.get_by_label("Names").fill("\n".join(f"{number}. {name}" for number, name in enumerate(listed, start=1)))
    page.get_by_label("Address of the announcement").fill("https://example.org/list")
    page.get_by_role("button", name="Put these names on the list").click()
    page.get_by_text(f"Confirm all {CERTAIN} certain ones").wait_for()

    assert work_through(page) <= CERTAIN
    for state, count in (("open", 0), ("confirmed", 113), ("aside", 10)):
        expect(page.locator(f"[data-count={state}]")).to_have_text(str(count), timeout=300_000)

    page.get_by_role("link", name="Record the releases …").click()
    page.get_by_role("button", name="Record these releases").click()
    page.get_by_text("113 releases were recorded and handed in for review").wait_for()

    reviewer = signed_in(browser, live_server, cookies["reviewer"])
    reviewer.goto(f"{live_server.url}/desk/prisoners/submission/?all=")
    publish_all(reviewer)
    assert time.monotonic() - began < TEN_MINUTES

    page.goto(f"{live_server.url}/releases/{event.pk}/")
    told = page.locator("main").inner_text()
    assert "123 names were announced: 113 identified, 10 still unidentified" in told
    assert all(name in told for name in UNKNOWN)
    assert page.locator(".names a").count() == 113
    page.goto(f"{live_server.url}/api/v1/editions/")
    assert '"number":1' in page.content().replace(" ", "")


def publish_all(page: Page) -> None:
    page.locator("#action-toggle").check()
    across = page.locator(".question a, a.question")
    if across.count() and across.first.is_visible():
        across.first.click()
    page.locator("select[name=action]").select_option("publish_selected")
    page.get_by_role("button", name="Run").first.click()
    page.get_by_text("Published as edition 1").wait_for()


SHORT = ("Ivan Probny", "Hanna Zorka", "Piotr Lyzka")


@pytest.mark.parametrize("event", [SHORT], indirect=True)
def test_two_people_share_a_list(
    browser: Browser, live_server: LiveServer, cookies: dict[str, str], event: ReleaseEvent
) -> None:
    mine, theirs = (signed_in(browser, live_server, cookies[role]) for role in ("researcher", "reviewer"))
    for page in (mine, theirs):
        page.goto(f"{live_server.url}/desk/prisoners/releaseevent/{event.pk}/names/")
    # Asking again is put off, so that the second decision rests on what was seen before the first.
    theirs.route("**/names/changed/**", lambda route: route.abort())
    mine.keyboard.press("Enter")
    expect(mine.locator("#n1")).to_contain_text("confirmed", timeout=60_000)
    theirs.keyboard.press("x")
    expect(theirs.locator("[data-told]")).to_contain_text("researcher has confirmed Ivan Probny", timeout=60_000)
    expect(theirs.locator("#n1")).to_contain_text("confirmed")
    theirs.keyboard.press("x")
    expect(mine.locator("#n2")).to_contain_text("not on our list", timeout=60_000)


@pytest.mark.parametrize("event", [SHORT], indirect=True)
def test_a_list_is_worked_through_without_scripts(
    browser: Browser, live_server: LiveServer, cookies: dict[str, str], event: ReleaseEvent
) -> None:
    page = signed_in(browser, live_server, cookies["researcher"], java_script_enabled=False)
    page.goto(f"{live_server.url}/desk/prisoners/releaseevent/{event.pk}/names/")
    page.get_by_role("button", name="Confirm Ivan Probny as Ivan Probny").click()
    page.locator("#n2").get_by_role("button", name="Not on our list").click()
    page.locator("#n3").get_by_role("link", name="Search").click()
    page.get_by_role("searchbox").fill("Лыжка")
    page.get_by_role("button", name="Search").click()
    page.get_by_role("button", name="Confirm Piotr Lyzka as Piotr Lyzka").first.click()
    assert page.locator("[data-count=open]").inner_text() == "0"
    page.locator("#n1").get_by_role("button", name="Undo").click()
    assert page.locator("[data-count=open]").inner_text() == "1"
