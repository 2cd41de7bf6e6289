"""Asking the web: politely, by its own name, never inside the own network. The web is a server of the test's own."""

import socket
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import pytest

from prisoners.links.link_checker import CheckResult, LinkChecker, SkippedUrl, public_address

HERE = "127.0.0.1"
ROBOTS = "User-agent: *\nDisallow: /private\n"


class Site(BaseHTTPRequestHandler):
    """Answers by what the path says."""

    asked: list[tuple[str, str, str]] = []

    def do_GET(self) -> None:
        Site.asked.append((self.command, self.path, self.headers["User-Agent"]))
        if self.path == "/robots.txt":
            self.send_response(200)
            self.end_headers()
            self.wfile.write(ROBOTS.encode())
            return
        word = self.path.strip("/").partition("?")[0]
        if word.startswith("to-"):
            self.send_response(302)
            self.send_header("Location", f"/{word.removeprefix('to-')}")
        elif word == "loop":
            self.send_response(301)
            self.send_header("Location", "/loop")
        elif word == "inside":
            self.send_response(301)
            self.send_header("Location", "http://10.0.0.1/admin")
        elif word == "file":
            self.send_response(301)
            self.send_header("Location", "file:///etc/passwd")
        elif word == "no-head" and self.command == "HEAD":
            self.send_response(405)
        else:
            self.send_response(int(word) if word.isdigit() else 200)
        self.end_headers()

    def do_HEAD(self) -> None:
        self.do_GET()

    def log_message(self, *args: object) -> None:
        """The test's output is not the place."""


@pytest.fixture(scope="module")
def server() -> Iterator[ThreadingHTTPServer]:
    made = ThreadingHTTPServer((HERE, 0), Site)
    Thread(target=made.serve_forever, daemon=True).start()
    yield made
    made.shutdown()
    made.server_close()


@pytest.fixture
def checker(server: ThreadingHTTPServer) -> LinkChecker:
    """One that takes the test's server for the web, and the rest of the own network for what it is."""

    def resolve(host: str, port: int) -> str:
        return HERE if (host, port) == ("site.example", server.server_port) else public_address(host, port)

    Site.asked.clear()
    return LinkChecker(
        agent="ReleaseTracker/1 (+https://tracker.example; desk@tracker.example)", resolve=resolve, pause=0
    )


def at(server: ThreadingHTTPServer, path: str) -> str:
    return f"http://site.example:{server.server_port}/{path}"


@pytest.mark.parametrize(
    ("path", "status", "is_failure"),
    [
        ("page", 200, False),
        ("no-head", 200, False),
        ("to-page", 200, False),
        ("404", 404, True),
        ("410", 410, True),
        ("to-404", 404, True),
        ("500", 500, True),
        ("403", 403, False),
        ("429", 429, False),
    ],
)
def test_an_answer_is_taken_for_what_it_says(
    path: str, status: int, is_failure: bool, server: ThreadingHTTPServer, checker: LinkChecker
) -> None:
    answer = checker.check(at(server, path))
    assert (answer.status, answer.is_failure) == (status, is_failure)


def test_whoever_asks_says_who_it_is_and_looks_before_it_takes(
    server: ThreadingHTTPServer, checker: LinkChecker
) -> None:
    checker.check(at(server, "page?q=Мінск"))
    assert [(method, path) for method, path, _agent in Site.asked] == [
        ("GET", "/robots.txt"),
        ("HEAD", "/page?q=%D0%9C%D1%96%D0%BD%D1%81%D0%BA"),
    ]
    assert {agent for _method, _path, agent in Site.asked} == {checker.agent}


def test_what_a_site_asks_programs_to_leave_alone_is_left_alone(
    server: ThreadingHTTPServer, checker: LinkChecker
) -> None:
    answer = checker.check(at(server, "private/page"))
    assert (answer.is_failure, answer.is_conclusive) == (False, False)
    assert [path for _method, path, _agent in Site.asked] == ["/robots.txt"]


def test_robots_txt_is_read_once_per_site(server: ThreadingHTTPServer, checker: LinkChecker) -> None:
    for path in ("one", "two"):
        checker.check(at(server, path))
    assert [path for _method, path, _agent in Site.asked] == ["/robots.txt", "/one", "/two"]


def test_between_two_requests_to_one_host_there_is_a_pause(
    server: ThreadingHTTPServer, checker: LinkChecker, monkeypatch: pytest.MonkeyPatch
) -> None:
    slept: list[float] = []
    monkeypatch.setattr("prisoners.links.link_checker.time.sleep", slept.append)
    checker.pause = 30
    checker.check(at(server, "page"))
    assert len(slept) == 1
    assert 29 < slept[0] <= 30


@pytest.mark.parametrize(
    ("path", "problem"), [("loop", "without an end"), ("inside", "not public"), ("file", "no http or https")]
)
def test_where_an_address_leads_is_looked_at_again(
    path: str, problem: str, server: ThreadingHTTPServer, checker: LinkChecker
) -> None:
    answer = checker.check(at(server, path))
    assert problem in answer.problem
    assert answer.is_failure


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1/",
        "http://127.1/",
        "http://2130706433/",
        "http://0.0.0.0/",
        "http://10.1.2.3/",
        "http://192.168.0.1/",
        "http://172.16.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://100.64.0.1/",
        "http://224.0.0.1/",
        "http://[::1]/",
        "http://[fe80::1]/",
        "http://[fd00::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/",
        "http://localhost/",
        "ftp://site.example/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "http://name:word@site.example/",
        "http:///nowhere",
        "",
        "http://site.example:99999/",
        "http://exa mple/",
        "http://\x00/",
    ],
)
def test_nothing_inside_the_own_network_and_nothing_but_the_web_is_asked(
    address: str, checker: LinkChecker, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*args: object, **options: object) -> Any:
        raise AssertionError("A connection was opened.")

    monkeypatch.setattr("prisoners.links.link_checker.socket.create_connection", refuse)
    answer = checker.check(address)
    assert (answer.status, answer.is_failure) == (None, True)
    assert answer.problem


def named(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> None:
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 80)) for address in addresses]
    monkeypatch.setattr("prisoners.links.link_checker.socket.getaddrinfo", lambda *args, **options: found)


def test_a_name_is_refused_if_any_of_its_addresses_is_private(monkeypatch: pytest.MonkeyPatch) -> None:
    named(monkeypatch, "93.184.216.34")
    assert public_address("site.example", 80) == "93.184.216.34"
    named(monkeypatch, "93.184.216.34", "127.0.0.1")
    with pytest.raises(SkippedUrl, match="not public"):
        public_address("site.example", 80)
    named(monkeypatch)
    with pytest.raises(SkippedUrl):
        public_address("site.example", 80)


def test_a_site_that_is_not_there_is_a_failure_in_words(checker: LinkChecker, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*args: object, **options: object) -> Any:
        raise socket.gaierror("unknown")

    monkeypatch.setattr("prisoners.links.link_checker.socket.getaddrinfo", missing)
    answer = checker.check("https://gone.example/")
    assert answer == CheckResult(None, "It could not be reached (gaierror).")


def test_a_site_that_keeps_silent_is_a_failure_in_words(checker: LinkChecker, monkeypatch: pytest.MonkeyPatch) -> None:
    def silent(*args: object, **options: object) -> Any:
        raise TimeoutError

    named(monkeypatch, "93.184.216.34")
    monkeypatch.setattr("prisoners.links.link_checker.socket.create_connection", silent)
    assert checker.check("https://slow.example/").problem == "It did not answer in time."
