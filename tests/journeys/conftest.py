"""What journeys share: a browser that is started after everything is recorded."""

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

CHROMIUM = shutil.which("chromium") or ""


@pytest.fixture
def record() -> None:
    """What a journey finds on its way; each says itself what it needs."""


@pytest.fixture
def browser(record: None) -> Iterator[Browser]:
    """Started after everything is recorded: beside a running browser Django refuses to ask the database."""
    if not CHROMIUM:
        pytest.skip("there is no Chromium on this machine")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        )
        yield opened
        opened.close()
