"""The walk through the desk in a browser on which the pictures are taken."""

import io
import re
import shutil
import time
from pathlib import Path
from typing import Any

from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from PIL import Image
from playwright.sync_api import Browser, Page, expect, sync_playwright

from docs.desk.scene import PASSWORD, Scene

FOLDER = Path(__file__).parent
SIZE: Any = {"width": 1280, "height": 800}
# Enough for a page of the desk, and a third of the bytes.
COLOURS = 128


def take(address: str, scene: Scene) -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
        )
        researcher = signed_in(browser, address, "researcher", scene.secrets["researcher"], is_shown=True)
        as_researcher(researcher, scene.addresses)
        as_reviewer(signed_in(browser, address, "reviewer", scene.secrets["reviewer"]), scene.addresses)
        as_chief(signed_in(browser, address, "chief", scene.secrets["chief"]), scene.addresses)
        browser.close()


def signed_in(browser: Browser, address: str, name: str, secret: str, *, is_shown: bool = False) -> Page:
    page = browser.new_context(viewport=SIZE, base_url=address).new_page()
    page.goto("/desk/")
    page.get_by_label("Username").fill(name)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in", exact=True).click()
    code = page.get_by_label("Code")
    expect(code).to_be_visible()
    if is_shown:
        picture(page, "sign-in", height=560)
    code.fill(format_hotp_value(hotp_value(secret, int(time.time()) // 30)))
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url(re.compile(r"/desk/$"))
    return page


def as_researcher(page: Page, addresses: dict[str, str]) -> None:
    picture(page, "home", height=1000)
    page.goto("/desk/prisoners/detainee/add/")
    page.locator("[name=names-0-text]").press_sequentially("Maria Kolesnikova")
    expect(page.get_by_role("status").filter(has_text="may be the same")).to_be_visible()
    picture(page, "known")
    page.goto(f"{addresses['draft']}#custody")
    page.get_by_role("link", name="Add another Detention").click()
    page.locator("[name=detentions-1-detained]").press_sequentially("Sept 2022")
    expect(page.locator("output", has_text="September 2022").first).to_be_visible()
    picture(page, "custody", height=1100)
    leave(page, f"{addresses['draft']}#custody")
    source = page.locator(".desk-line-source .select2-selection:visible").first
    source.click()
    page.locator(".select2-search__field:focus").press_sequentially("https://example.net/a-report")
    expect(page.get_by_role("option", name="https://example.net/a-report")).to_be_visible()
    source.evaluate("box => box.scrollIntoView({block: 'center'})")
    picture(page, "source")
    leave(page, addresses["draft"])
    picture(page, "standing")
    page.goto(addresses["pair"])
    picture(page, "duplicates", height=1000)
    page.goto(addresses["names"])
    expect(page.locator(".name.current")).to_be_visible()
    picture(page, "release-day", height=1000)
    page.goto(addresses["history"])
    picture(page, "history")


def as_reviewer(page: Page, addresses: dict[str, str]) -> None:
    page.goto(addresses["queue"])
    picture(page, "queue", height=560)
    page.goto(addresses["submission"])
    expect(page.frame_locator("iframe").get_by_role("heading", level=1)).to_be_visible()
    picture(page, "review", height=1100)


def as_chief(page: Page, addresses: dict[str, str]) -> None:
    page.goto(addresses["redact"])
    picture(page, "redact", height=900)


def leave(page: Page, address: str) -> None:
    """Go on without saving; the desk asks whether that is meant."""
    page.once("dialog", lambda dialog: dialog.accept())
    page.goto("about:blank")
    page.set_viewport_size(SIZE)
    page.goto(address)


def picture(page: Page, name: str, *, height: int = SIZE["height"]) -> None:
    page.set_viewport_size({"width": SIZE["width"], "height": height})
    page.wait_for_function("document.fonts.status === 'loaded'")
    with Image.open(io.BytesIO(page.screenshot(animations="disabled", caret="hide"))) as taken:
        taken.convert("RGB").quantize(COLOURS).save(FOLDER / f"{name}.png", optimize=True)
