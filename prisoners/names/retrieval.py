"""People who share keys with names that are looked for: one query by index, for one name or for hundreds."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import IntegerField, OuterRef, QuerySet, TextField, Value
from django.db.models.functions import Cast

from prisoners.models import Name, NameKeys
from public.names.keys import exact_keys, index_keys, near_keys, wanted_keys
from public.names.words import words_of

# A name that more people bear is no longer a name.
MOST_COMPARED = 300
# So many are looked for in one query.
AT_ONCE = 250
# A name that is looked for here is whole; its last word is no beginning of another.
_BEGINNING = "^"
_STALE = -1


@dataclass(frozen=True, slots=True)
class SoughtPerson:
    """Somebody who is looked for by all the spellings that are known of them.

    `record_id` is their own, if they are of the desk: they are not found themselves, and with `only_later` only those
    whose identifier comes later, so that a walk over everybody meets each pair once.
    """

    spellings: tuple[str, ...]
    record_id: str = ""
    only_later: bool = False

    def may_be(self, record_id: str) -> bool:
        return record_id > self.record_id if self.only_later else record_id != self.record_id


class FoundByKeys(NamedTuple):
    """`number` is the place of the sought among all that were asked for."""

    number: int
    record_id: str
    spellings: list[str]


_Row = tuple[int, str, list[str]]


def find_by_keys(sought: Sequence[SoughtPerson], *, most: int | None, with_stale: bool) -> Iterator[FoundByKeys]:
    """People who share keys with any two words of somebody sought, or with the only one, each with all spellings."""
    words = [keys_by_word(one.spellings) for one in sought]
    for start in range(0, len(sought), AT_ONCE):
        numbers = range(start, min(start + AT_ONCE, len(sought)))
        arms = [_arm(number, sought[number], words[number], most=most, with_stale=with_stale) for number in numbers]
        # Where keys say nothing the names themselves are read, once.
        arms += [_stale()] if with_stale and start == 0 else []
        for number, person, spellings in arms[0].union(*arms[1:], all=True) if len(arms) > 1 else arms[0]:
            for meant in _sharing(spellings, words) if number == _STALE else (number,):
                if sought[meant].may_be(person):
                    yield FoundByKeys(meant, person, spellings)


def _arm(
    number: int, sought: SoughtPerson, words: Sequence[set[str]], *, most: int | None, with_stale: bool
) -> QuerySet[NameKeys, _Row]:
    """A subquery for each: PostgreSQL asks its index for one, but reads the whole table for one of many."""
    rows = NameKeys.objects.sharing(words).annotate(number=Value(number, IntegerField()))
    rows = rows.filter(pk__gt=sought.record_id) if sought.only_later else rows.exclude(pk=sought.record_id)
    rows = rows.filter(is_stale=False) if with_stale else rows
    columns = rows.values_list("number", "detainee_id", "spellings")
    # An order that no index has keeps the planner from walking through the whole table.
    return columns.order_by("is_stale", "pk")[:most] if most else columns.order_by()


def _stale() -> QuerySet[NameKeys, _Row]:
    names = Name.objects.filter(detainee=OuterRef("pk")).order_by("created_at")
    texts = ArraySubquery(names.values(as_text=Cast("text", TextField())))
    rows = NameKeys.objects.stale().annotate(number=Value(_STALE, IntegerField()), texts=texts)
    return rows.values_list("number", "detainee_id", "texts").order_by()


def _sharing(spellings: Iterable[str], words: Sequence[Sequence[set[str]]]) -> Iterator[int]:
    """Whom somebody with these spellings may be: the rule of the query, for a person whose keys are not up to date."""
    keys = set(index_keys(spellings))
    for number, each in enumerate(words):
        shared = sum(not word.isdisjoint(keys) for word in each)
        if each and shared >= min(2, len(each)):
            yield number


def keys_by_word(spellings: Iterable[str]) -> list[set[str]]:
    """The keys of each word that a name never lacks.

    The same word in several scripts is one: that keeps the question short, and any two words are different ones.
    """
    found: list[_WordKeys] = []
    for name in spellings:
        earlier = list(found)
        for word in _keys_of(name):
            known = max(earlier, key=word.shared_with, default=None)
            if known is None or not word.shared_with(known):
                found.append(word)
            else:
                known.own.update(word.own)
                known.wanted.update(word.wanted)
                earlier.remove(known)
    return [word.wanted for word in found]


@dataclass(frozen=True, slots=True)
class _WordKeys:
    """`own` ones tell whether it is the same word; `wanted` ones, under which it may stand with a neighbour in one."""

    own: set[str]
    wanted: set[str]

    def shared_with(self, other: "_WordKeys") -> int:
        return len(self.own & other.own)


def _keys_of(name: str) -> Iterator[_WordKeys]:
    words = words_of(name)
    looked_for = list(zip(words, wanted_keys(words), strict=True))
    firm = [(word, wanted) for word, wanted in looked_for if not (wanted.is_optional or wanted.is_dispensable)]
    for word, wanted in firm or looked_for:
        if keys := {key for key in wanted.near if not key.startswith(_BEGINNING)}:
            yield _WordKeys(exact_keys(word) | near_keys(word), keys)
