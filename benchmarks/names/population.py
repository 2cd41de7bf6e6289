"""Synthetic people, recombined from the given names, patronymics and surnames of the set."""

import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from benchmarks.names.spellings import Person, people

SEED = 20260101
# Homes with fewer people in the set are recombined with each other.
_SMALLEST_HOME = 20
_ENGLISH = {"icao": "en", "en-press": "en", "en-bgn": "en", "ascii": "en", "be-tarask": "be"}
_RECORDED_IN = ("en", "ru")
_PATRONYMIC_ENDINGS = {"be": ("віч", "ўна"), "ru": ("вич", "вна")}
_WITH_PATRONYMIC = {"ru": 0.5, "be": 0.25}

Parts = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Stock:
    """What the names of one home and gender are made of: per person, language by language, given name and surname."""

    home: str
    gender: str
    bearers: tuple[tuple[Person, Mapping[str, Parts]], ...]


def names_of_many(count: int, *, seed: int = SEED) -> Iterator[list[tuple[str, str]]]:
    """The spellings of so many people, each with its language, the recorded one first.

    None is a person of the set, nor a namesake of one: no search can tell who is meant where two bear the same name.
    """
    dice = random.Random(seed)
    stocks, taken, middles = _stocks(), _taken(), _patronymics()
    weights = [len(stock.bearers) for stock in stocks]
    made = 0
    while made < count:
        stock = dice.choices(stocks, weights)[0]
        (given, first), (family, last) = dice.choice(stock.bearers), dice.choice(stock.bearers)
        if _is_namesake(given, family):
            continue
        languages = [each for each in _languages(stock.home, first) if each in first and each in last][:3]
        spelled = {language: (first[language][0], last[language][1]) for language in languages}
        if spelled and taken.isdisjoint(map(" ".join, spelled.values())):
            made += 1
            yield [
                (" ".join(_with_patronymic(words, middles[language + stock.gender], language, dice)), language)
                for language, words in spelled.items()
            ]


@cache
def _is_namesake(given: Person, family: Person) -> bool:
    """Whether somebody of the set bears the given name of the one with the surname of the other, in any form."""
    return any(
        (_forms(0)[given.key] == _forms(0)[person.key] or _words(given, 0) & _words(person, 0))
        and (_forms(1)[family.key] == _forms(1)[person.key] or _words(family, -1) & _words(person, -1))
        for person in people()
    )


@cache
def _words(person: Person, place: int) -> frozenset[str]:
    """The first (place 0) or last (place -1) words of all spellings of a person."""
    return frozenset(spelling.text.casefold().split()[place] for spelling in person.spellings)


@cache
def _forms(place: int) -> Mapping[str, int]:
    """For each person a number of their given name (place 0) or surname (1).

    Two are one name if the set spells one person both ways, or does so by way of others: Зміцер, Дмитрий, Змітрок. So
    it is the set that says so, and no rule of the search.
    """
    number, found = {}, {}
    for index, person in enumerate(people()):
        words = {parts[place].casefold() for parts in _parts(person).values()}
        joined = {number[word] for word in words if word in number}
        number |= dict.fromkeys([*words, *(word for word in number if number[word] in joined)], index)
        found[person.key] = words
    return {key: number[next(iter(words))] if words else -1 - place for key, words in found.items()}


def _languages(home: str, parts: Mapping[str, Parts]) -> Iterable[str]:
    return dict.fromkeys((home, *_RECORDED_IN, *parts))


def _with_patronymic(words: Parts, middles: Sequence[str], language: str, dice: random.Random) -> tuple[str, ...]:
    """Every second Russian and every fourth Belarusian spelling has one, as records have."""
    if dice.random() >= _WITH_PATRONYMIC.get(language, 0.0):
        return words
    return words[0], dice.choice(middles), words[1]


def _stocks() -> tuple[Stock, ...]:
    homes = Counter(_language(person.recorded.usage) for person in people())
    found: defaultdict[tuple[str, str], list[tuple[Person, Mapping[str, Parts]]]] = defaultdict(list)
    for person in people():
        home = _language(person.recorded.usage)
        found[home if homes[home] >= _SMALLEST_HOME else "en", person.gender].append((person, _parts(person)))
    return tuple(Stock(home, gender, tuple(bearers)) for (home, gender), bearers in found.items())


def _parts(person: Person) -> Mapping[str, Parts]:
    """The first spelling of two words in each language: the given name stands first in those."""
    found: dict[str, Parts] = {}
    for spelling in person.spellings:
        words = spelling.text.split()
        if len(words) == 2 and spelling.usage != "typo":
            found.setdefault(_language(spelling.usage), (words[0], words[1]))
    return found


def _patronymics() -> Mapping[str, list[str]]:
    """By language and gender, sorted: `ruf`."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for person in people():
        for spelling in person.spellings:
            endings = _PATRONYMIC_ENDINGS.get(spelling.usage, ())
            middle = spelling.text.split()[1:-1]
            found[spelling.usage + person.gender].update(word for word in middle if word.endswith(endings))
    return defaultdict(list, {key: sorted(words) for key, words in found.items()})


def _taken() -> set[str]:
    """The names of the set, also without what stands in the middle."""
    texts = {spelling.text for person in people() for spelling in person.spellings}
    return texts | {f"{words[0]} {words[-1]}" for words in map(str.split, texts)}


def _language(usage: str) -> str:
    return _ENGLISH.get(usage, usage)
