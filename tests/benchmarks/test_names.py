"""The set of spellings is as large, as clean and as fairly parted as its README says."""

import subprocess
import sys
import unicodedata
from collections import defaultdict
from itertools import islice

import pytest

from benchmarks.names.population import names_of_many
from benchmarks.names.spellings import HALVES, HELD_OUT, TUNING, half_of, negatives, people


def test_the_set_is_large_enough() -> None:
    assert len(people()) >= 220
    assert sum(len(person.others) for person in people()) >= 800
    assert len(negatives()) >= 200
    assert all(person.others for person in people())


def test_typing_errors_are_few() -> None:
    others = [spelling for person in people() for spelling in person.others]
    assert sum(spelling.usage == "typo" for spelling in others) <= 0.08 * len(others)


def test_no_spelling_stands_for_two_people() -> None:
    bearers = defaultdict(set)
    for person in people():
        texts = [spelling.text for spelling in person.spellings]
        assert len(texts) == len(set(texts)), person.key
        for text in texts:
            bearers[text].add(person.key)
    assert {text: keys for text, keys in bearers.items() if len(keys) > 1} == {}


def test_negatives_are_pairs_of_two_names_written_once() -> None:
    pairs = [frozenset((pair.left, pair.right)) for pair in negatives()]
    assert all(len(pair) == 2 for pair in pairs)
    assert len(pairs) == len(set(pairs))
    one_person = {frozenset(pair) for person in people() for pair in person.pairs}
    assert one_person & set(pairs) == set()


def test_no_name_mixes_latin_and_cyrillic_letters() -> None:
    texts = {spelling.text for person in people() for spelling in person.spellings}
    texts |= {text for pair in negatives() for text in (pair.left, pair.right)}
    assert [text for text in texts if len(_scripts(text) & {"LATIN", "CYRILLIC"}) > 1] == []
    assert [text for text in texts if text != unicodedata.normalize("NFC", text).strip()] == []


def _scripts(text: str) -> set[str]:
    return {unicodedata.name(letter).split()[0] for letter in text if letter.isalpha()}


def test_the_halves_are_stable_and_about_equal() -> None:
    assert half_of("mikalai-statkevich") == HELD_OUT
    assert half_of("ales-bialiatski") == TUNING
    for of_half in ([person.half for person in people()], [pair.half for pair in negatives()]):
        assert all(0.4 < of_half.count(half) / len(of_half) < 0.6 for half in HALVES)


def test_synthetic_people_are_the_same_each_time_and_nobody_of_the_set() -> None:
    first, again = (list(islice(names_of_many(500), 500)) for _ in range(2))
    assert first == again
    real = {spelling.text for person in people() for spelling in person.spellings}
    assert {text for spelled in first for text, _language in spelled} & real == set()


@pytest.mark.parametrize("half", [HELD_OUT, "all"])
def test_failures_of_the_held_out_half_are_not_shown(half: str) -> None:
    asked = subprocess.run(
        [sys.executable, "-m", "benchmarks.names", "--failures", half], capture_output=True, text=True, check=False
    )
    assert asked.returncode == 2
    assert "Only the tuning half may be looked at" in asked.stderr
