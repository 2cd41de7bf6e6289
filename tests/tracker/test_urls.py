"""The sign of life, and what a reader's browser is told and not given."""

from django.test import Client


def test_sign_of_life_needs_no_database_and_sets_no_cookie(client: Client) -> None:
    answer = client.get("/healthz")
    assert (answer.status_code, answer.content) == (200, b"ok\n")
    assert not answer.cookies


def test_reader_is_told_to_load_nothing_from_elsewhere(client: Client) -> None:
    answer = client.get("/healthz")
    assert "default-src 'self'" in answer["Content-Security-Policy"]
    assert "unsafe" not in answer["Content-Security-Policy"]
    assert answer["Referrer-Policy"] == "same-origin"
    assert answer["X-Content-Type-Options"] == "nosniff"
