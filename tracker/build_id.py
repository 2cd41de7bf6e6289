"""Which build answers: a short hash that changes whenever code, templates, libraries or static files change."""

from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path

CODE = (".py", ".html", ".csv")


def build_id(places: Iterable[Path]) -> str:
    """The hash of what lies in these files and folders, by path and content; what is missing counts as absent.

    Not by the time of a change: every server of a release has to come to the same hash.
    """
    found = sha256()
    for place in places:
        for path in _code(place):
            content = sha256(path.read_bytes()).hexdigest()
            found.update(f"{path.relative_to(place.parent).as_posix()} {content}\n".encode())
    return found.hexdigest()[:12]


def _code(place: Path) -> Iterator[Path]:
    if place.is_file():
        yield place
    yield from sorted(path for path in place.rglob("*") if path.suffix in CODE)
