"""What settings make of the environment where a proxy stands in front, and where none does."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ENVIRONMENT = {
    "PATH": os.environ["PATH"],
    "DJANGO_SETTINGS_MODULE": "tracker.settings",
    "DATABASE_URL": "postgresql://nobody@localhost/none",
    "SITE_URL": "https://tracker.example",
    "SECRET_KEY": "0123456789abcdefghijklmnopqrstuvwxyz-ABCDEFGHIJKLMNOPQRSTUVWXYZ",
}
ASK = """
import django
from django.test import RequestFactory
django.setup()
print(RequestFactory().get("/", headers={"x-forwarded-proto": "https"}).is_secure())
"""


@pytest.mark.parametrize(("proxies", "believed"), [("0", "False"), ("1", "True")])
def test_word_of_a_proxy_that_the_caller_came_by_https_is_believed_where_one_is_declared(
    proxies: str, believed: str
) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", ASK],
        cwd=ROOT,
        env=ENVIRONMENT | {"TRUSTED_PROXIES": proxies},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == believed


def test_compose_file_declares_its_proxy() -> None:
    assert "TRUSTED_PROXIES: 1\n" in (ROOT / "docker-compose.yml").read_text()
