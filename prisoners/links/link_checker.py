"""Checks whether a web address answers: slowly, under our own name, and never inside our own network."""

import http.client
import ipaddress
import socket
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import SplitResult, quote, urljoin, urlsplit
from urllib.robotparser import RobotFileParser

from django.utils.translation import gettext_noop as _

PAUSE, TIMEOUT = 5.0, 15.0
REDIRECTS = 5
ROBOTS_BYTES = 200_000
# The server is there and does not talk to programs, or not now: that says nothing about the page.
INCONCLUSIVE = frozenset({401, 403, 405, 406, 407, 429, 451})
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")

Resolver = Callable[[str, int], str]


class SkippedUrl(Exception):
    """The address was not asked for; the message says why."""


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What came: a status, or the problem in words. Without a verdict nothing was learnt about the page."""

    status: int | None
    problem: str = ""
    is_conclusive: bool = True

    @property
    def is_failure(self) -> bool:
        return self.is_conclusive and (self.status is None or self.status >= 400)


def public_address(host: str, port: int) -> str:
    """The address behind a name. Raises SkippedUrl if any of its addresses belongs to a private network."""
    found = [str(entry[4][0]) for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    if not found or not all(_is_public(address) for address in found):
        raise SkippedUrl(_("It leads to an address that is not public."))
    return found[0]


def _is_public(address: str) -> bool:
    found = ipaddress.ip_address(address.partition("%")[0])
    # Some addresses of version 6 carry one of version 4 within, which could be a private one.
    carries_another = isinstance(found, ipaddress.IPv6Address) and (
        found.ipv4_mapped or found.sixtofour or found.teredo or found in _NAT64
    )
    return found.is_global and not found.is_multicast and not carries_another


@dataclass
class LinkChecker:
    """One request at a time, with a pause between two to the same host; robots.txt is obeyed."""

    agent: str
    resolve: Resolver = public_address
    pause: float = PAUSE
    _requested_at: dict[str, float] = field(default_factory=dict)
    _robots: dict[str, RobotFileParser] = field(default_factory=dict)

    def check(self, url: str) -> CheckResult:
        """Follow an address to its end."""
        try:
            return self._follow(url)
        except SkippedUrl as reason:
            return CheckResult(None, str(reason))
        except TimeoutError:
            return CheckResult(None, _("It did not answer in time."))
        except ssl.SSLCertVerificationError:
            return CheckResult(None, _("Its certificate is not valid."))
        except (OSError, http.client.HTTPException, ValueError) as error:
            return CheckResult(None, f"It could not be reached ({type(error).__name__}).")

    def _follow(self, url: str) -> CheckResult:
        for _step in range(REDIRECTS + 1):
            parts = _parsed_url(url)
            if not self._allowed(parts):
                return CheckResult(None, _("Not asked: its robots.txt says no."), is_conclusive=False)
            status, location, _body = self._request("HEAD", parts)
            if status >= 400:
                status, location, _body = self._request("GET", parts)
            if not (300 <= status < 400 and location):
                return CheckResult(status, is_conclusive=status not in INCONCLUSIVE)
            url = urljoin(url, location)
        return CheckResult(None, _("It leads from one address to another without an end."))

    def _allowed(self, parts: SplitResult) -> bool:
        origin = f"{parts.scheme}://{parts.netloc}"
        if origin not in self._robots:
            self._robots[origin] = self._read_robots(origin)
        return self._robots[origin].can_fetch(self.agent.partition("/")[0], parts.geturl())

    def _read_robots(self, origin: str) -> RobotFileParser:
        rules = RobotFileParser()
        status, _location, body = self._request("GET", _parsed_url(f"{origin}/robots.txt"), read=ROBOTS_BYTES)
        rules.parse(body.decode(errors="replace").splitlines() if status == 200 else [])
        return rules

    def _request(self, method: str, parts: SplitResult, *, read: int = 0) -> tuple[int, str | None, bytes]:
        host, is_tls = (parts.hostname or "").encode("idna").decode(), parts.scheme == "https"
        port = parts.port or (443 if is_tls else 80)
        # The connection goes to the address that was looked at: a second look-up could give another one.
        address = self.resolve(host, port)
        self._wait(host)
        connection = (_PinnedTLSConnection if is_tls else _PinnedConnection)(host, port, address)
        try:
            connection.request(method, _request_target(parts), headers={"User-Agent": self.agent, "Accept": "*/*"})
            answer = connection.getresponse()
            return answer.status, answer.getheader("Location"), answer.read(read) if read else b""
        finally:
            connection.close()

    def _wait(self, host: str) -> None:
        rest = self._requested_at.get(host, float("-inf")) + self.pause - time.monotonic()
        if rest > 0:
            time.sleep(rest)
        self._requested_at[host] = time.monotonic()


def _parsed_url(url: str) -> SplitResult:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise SkippedUrl(_("It is no http or https address."))
    if parts.username or parts.password:
        raise SkippedUrl(_("A name or a password stands in it."))
    return parts


def _request_target(parts: SplitResult) -> str:
    path = quote(parts.path or "/", safe="/%:=&~+!$,;'@()*")
    return f"{path}?{quote(parts.query, safe='/%:=&~+!$,;@()*?')}" if parts.query else path


class _PinnedConnection(http.client.HTTPConnection):
    """Goes to the given address, whatever the name may lead to by now."""

    def __init__(self, host: str, port: int, address: str) -> None:
        super().__init__(host, port, timeout=TIMEOUT)
        self.address = address

    def connect(self) -> None:
        self.sock = socket.create_connection((self.address, self.port), TIMEOUT)


class _PinnedTLSConnection(_PinnedConnection):
    def connect(self) -> None:
        super().connect()
        self.sock = ssl.create_default_context().wrap_socket(self.sock, server_hostname=self.host)
