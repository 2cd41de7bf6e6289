"""Three ways to find a name: the product's own, and two that PostgreSQL offers without knowing anything of names."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from anyascii import anyascii
from django.db import connection, connections

from benchmarks.names.storing import EDITION
from public.models import PublishedDetainee
from public.queries import names
from public.queries.paging import Ordering, read_page

# The API's first page is read as far as it is judged.
READ = 5
BEST = 20


@dataclass(slots=True)
class Cost:
    """What one search took, in seconds."""

    database: float = 0.0
    python: float = 0.0
    queries: int = 0


@dataclass(frozen=True, slots=True)
class Search:
    """Answers with identifiers, the best first."""

    name: str
    ask: Callable[[str], list[str]]

    def timed(self, text: str) -> tuple[list[str], Cost]:
        cost = Cost()
        with _watched("default", cost), _watched("public", cost):
            start = time.perf_counter()
            found = self.ask(text)
            cost.python = time.perf_counter() - start - cost.database
        return found, cost


def ours(text: str) -> list[str]:
    rows = PublishedDetainee.objects.as_of(EDITION).listed()
    found = names.find(rows, text).rows.with_documents()
    return [
        row.record_id
        for row in read_page(found, Ordering("nearness"), key="nearness", edition=EDITION, cursor=None, limit=READ).rows
    ]


def trigrams(text: str) -> list[str]:
    asked = folded(text)
    return _answers(
        """
        SELECT record_id FROM benchmark_folded WHERE name %% %(asked)s GROUP BY record_id
        ORDER BY max(similarity(name, %(asked)s)) DESC, max(word_similarity(%(asked)s, name)) DESC, record_id
        LIMIT %(best)s
        """,
        asked=asked,
    )


def full_text(text: str) -> list[str]:
    asked = " | ".join(dict.fromkeys(word for word in _letters(folded(text)).split()))
    return _answers(
        """
        SELECT record_id FROM benchmark_folded, to_tsquery('simple', unaccent(%(asked)s)) AS asked
        WHERE words @@ asked GROUP BY record_id ORDER BY max(ts_rank(words, asked)) DESC, record_id LIMIT %(best)s
        """,
        asked=asked,
    )


SEARCHES = (Search("ours", ours), Search("pg_trgm", trigrams), Search("full text", full_text))


def prepare_baselines() -> None:
    """The baselines' own table: every spelling in ASCII, as a library that knows no names writes it."""
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE IF EXISTS benchmark_folded")
        cursor.execute("CREATE TABLE benchmark_folded (record_id text, name text, words tsvector)")
        spellings = PublishedDetainee.objects.values_list("record_id", "spellings").iterator()
        with cursor.copy("COPY benchmark_folded (record_id, name) FROM STDIN") as copy:
            for record_id, spelled in spellings:
                for text, _language in spelled:
                    copy.write_row((record_id, folded(text)))
        cursor.execute("UPDATE benchmark_folded SET words = to_tsvector('simple', unaccent(name))")
        cursor.execute("CREATE INDEX ON benchmark_folded USING gin (name gin_trgm_ops)")
        cursor.execute("CREATE INDEX ON benchmark_folded USING gin (words)")
        cursor.execute("VACUUM FULL ANALYZE benchmark_folded")


def folded(text: str) -> str:
    """AnyASCII stands in for ICU's `Any-Latin; Latin-ASCII`, which needs a library that is not installed."""
    return anyascii(text).casefold()


def _letters(text: str) -> str:
    return "".join(letter if letter.isalnum() else " " for letter in text)


def _answers(query: str, **parameters: str) -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute(query, {**parameters, "best": BEST})
        return [record_id for (record_id,) in cursor.fetchall()]


@contextmanager
def _watched(alias: str, cost: Cost) -> Iterator[None]:
    def watch(execute: Callable[..., Any], *arguments: Any) -> Any:
        start = time.perf_counter()
        try:
            return execute(*arguments)
        finally:
            cost.database += time.perf_counter() - start
            cost.queries += 1

    with connections[alias].execute_wrapper(watch):
        yield
