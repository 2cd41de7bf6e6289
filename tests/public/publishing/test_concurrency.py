"""Publishing from several places at once, and dying in the middle of it."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from django.db import connection, connections

from public.models import DocumentVersion, Edition
from public.queries import verification
from public.vocabulary.kinds import Kind
from tests.conftest import ALL_DATABASES
from tests.factories.documents import published

pytestmark = pytest.mark.django_db(transaction=True, databases=ALL_DATABASES)
THREADS, EACH = 6, 5


def test_numbers_have_no_gaps_when_many_publish_at_once() -> None:
    errors: list[Exception] = []

    def publish_some() -> None:
        try:
            for _ in range(EACH):
                published(Kind.FACILITY)
        except Exception as error:
            errors.append(error)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=publish_some) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert errors == []
    assert sorted(Edition.objects.values_list("number", flat=True)) == [*range(1, THREADS * EACH + 1)]
    assert list(verification.faults()) == []


PUBLISH_123 = """
import sys, django
django.setup()
from django.conf import settings
settings.DATABASES["default"]["NAME"] = sys.argv[1]
from django.db import connection
connection.settings_dict["NAME"] = sys.argv[1]
from public.publishing import publish
from public.vocabulary.kinds import Kind
from tests.factories.documents import NOON, content
print("begin", flush=True)
publish([content(Kind.DETAINEE) for _ in range(123)], at=NOON)
print("end", flush=True)
"""


@pytest.mark.parametrize("delay", [0.02, 0.1, 0.25, 0.5])
def test_a_killed_publisher_leaves_the_whole_edition_or_nothing(delay: float) -> None:
    published(Kind.FACILITY)
    process = subprocess.Popen(
        [sys.executable, "-c", PUBLISH_123, connection.settings_dict["NAME"]],
        cwd=Path(__file__).parents[3],
        env=os.environ | {"DJANGO_SETTINGS_MODULE": "tracker.settings"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "begin\n"
    time.sleep(delay)
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    wait_until_alone()
    assert DocumentVersion.objects.filter(edition=2).count() in (0, 123)
    assert Edition.objects.count() - 1 == DocumentVersion.objects.filter(edition=2).count() / 123
    assert list(verification.faults()) == []


def wait_until_alone() -> None:
    """PostgreSQL notices a dead client when it next speaks to it; a transaction under way may still commit."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
                " AND state <> 'idle'"
            )
            if cursor.fetchone()[0] == 0:
                return
        time.sleep(0.1)
    raise AssertionError("The killed publisher's connection is still busy.")
