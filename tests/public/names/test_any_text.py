"""What holds for every text that Unicode can write, name or not."""

import string

from hypothesis import given
from hypothesis import strategies as st

from public.names.folding import fold
from public.names.keys import index_keys, wanted_keys
from public.names.scoring import score
from public.names.searching import best_match
from public.names.words import words_of

# Letters of the alphabets that the rules know, so that the rules are met and not only passed by.
LETTERS = st.sampled_from(
    string.ascii_letters + "абвгґдеёжзійклмнопрстуўфхцчшщыэюяіїєСКЬъ" + "ŭšśčćžźńłřěęąóöüäßəğışçâûè" + "' -.’"
)
names = st.one_of(st.text(), st.text(LETTERS, min_size=1, max_size=40))


def forms(name: str) -> list[str]:
    return sorted(word.text for word in words_of(name))


@given(names)
def test_folding_never_fails_and_is_idempotent(name: str) -> None:
    assert fold(fold(name)) == fold(name)


@given(names)
def test_words_read_again_are_the_same_words(name: str) -> None:
    again = " ".join(word.text + ("." if word.is_initial else "") for word in words_of(name))
    assert forms(again) == forms(name)


@given(names)
def test_keys_can_be_made_of_anything_and_looked_for(name: str) -> None:
    kept = set(index_keys([name]))
    for wanted in wanted_keys(words_of(name)):
        assert wanted.is_optional or kept & set(wanted.near)


@given(st.text(LETTERS, max_size=40))
def test_letter_case_does_not_count(name: str) -> None:
    assert fold(name.upper()) == fold(name.lower()) == fold(name)
    assert index_keys([name.upper()]) == index_keys([name])


@given(names)
def test_the_order_of_words_does_not_count(name: str) -> None:
    words = name.split()
    turned = " ".join(reversed(words))
    assert forms(turned) == forms(name) or len(words_of(name)) == 8
    # Of three words, neighbours are also kept as one: there the order carries meaning.
    if len(words_of(name)) < 3:
        assert index_keys([turned]) == index_keys([name])


@given(names, names)
def test_a_score_is_symmetric_and_between_nothing_and_one(left: str, right: str) -> None:
    forward, backward = score(left, right), score(right, left)
    assert forward.value == backward.value
    assert 0 <= forward.value <= 1
    assert forward.reason == backward.reason


@given(names)
def test_equal_names_score_one(name: str) -> None:
    assert score(name, name).value == (1.0 if words_of(name) else 0.0)


@given(names, st.lists(st.tuples(names, st.just("be")), max_size=4))
def test_an_answer_names_one_of_the_spellings(asked: str, spellings: list[tuple[str, str]]) -> None:
    found = best_match(words_of(asked), spellings)
    assert (found is None) == (not spellings)
    assert found is None or (found.spelling, found.language) in spellings
