"""What goes wrong in the tuning half, to learn from. The held-out half stays unseen."""

from collections.abc import Iterable, Iterator

from benchmarks.names.precision import Scored
from benchmarks.names.recall import Asked
from benchmarks.names.spellings import TUNING
from public.models import PublishedDetainee
from public.names.scoring import score
from public.names.thresholds import DUPLICATE


def failing_queries(asked: Iterable[Asked]) -> Iterator[str]:
    """Queries that do not bring the person first. Place 0: not among the first five."""
    failing = [each for each in asked if each.person.half == TUNING and each.place != 1]
    names = dict(
        PublishedDetainee.objects.filter(record_id__in={each.first for each in failing}).values_list(
            "record_id", "label"
        )
    )
    yield f"# {len(failing)} queries do not bring the person first: usage, typed, recorded, place, what stood first"
    for each in failing:
        recorded = each.person.recorded.text
        yield "\t".join(
            (
                each.spelling.usage,
                each.spelling.text,
                recorded,
                str(each.place),
                f"score {score(each.spelling.text, recorded).value}",
                names.get(each.first, "nothing"),
            )
        )


def wrong_pairs(scored: Scored) -> Iterator[str]:
    """One person's spellings under the threshold, and two people's at or above it."""
    yield f"# Spellings of one person that score under {DUPLICATE}"
    yield from _pairs((value, pair) for value, pair in scored.same if value < DUPLICATE)
    yield f"# Names of two people that score {DUPLICATE} or more: written"
    yield from _pairs((value, pair) for value, pair in scored.written if value >= DUPLICATE)
    yield f"# Names of two people that score {DUPLICATE} or more: near collisions"
    yield from _pairs((value, pair) for value, pair in scored.collisions if value >= DUPLICATE)


def _pairs(scored: Iterable[tuple[float, tuple[str, str]]]) -> Iterator[str]:
    for value, (left, right) in sorted(scored):
        yield f"{value}\t{left}\t{right}"
