"""What would change for the reader, in words."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from prisoners.review.differences import Change, differences
from prisoners.review.word_diff import Segment, diff
from tests.factories import documents

DETENTION = documents.detention()
SENTENCE: dict[str, Any] = {
    "id": "ssssssssss",
    "on": "2021-09-06",
    "court": "",
    "judges": [],
    "kind": "imprisonment",
    "term": "P11Y",
    "in_absentia": False,
    "appeal": None,
    "replaces": None,
    "term_ends_on": None,
    "term_rule": "",
}


def person(**facts: Any) -> dict[str, Any]:
    return {
        "id": "aaaaaaaaaa",
        "kind": "detainee",
        "url": "/",
        "edition": 1,
        **documents.detainee(**{"detentions": [DETENTION], **facts}),
    }


def told(old: dict[str, Any], new: dict[str, Any]) -> list[tuple[tuple[str, ...], str, str, str]]:
    return [(change.where, change.label, text(change.before), text(change.after)) for change in differences(old, new)]


def text(pieces: list[Segment]) -> str:
    return "".join(piece.text for piece in pieces)


def test_what_changes_with_every_edition_is_no_difference() -> None:
    assert told(person(), person() | {"edition": 7, "updated_at": "2026-01-01T00:00:00Z", "url": "/x"}) == []


def test_values_are_told_in_words() -> None:
    assert told(person(gender="male", born="1982"), person(gender="female", born="1982-04")) == [
        ((), "gender", "male", "female"),
        ((), "born", "1982", "April 1982"),
    ]


def test_words_that_come_and_go_in_a_list_are_told_one_by_one() -> None:
    assert told(person(occupations=["flautist", "poet"]), person(occupations=["poet", "teacher"])) == [
        ((), "occupations", "flautist", ""),
        ((), "occupations", "", "teacher"),
    ]


def test_another_order_is_told_as_such() -> None:
    changes = told(person(occupations=["a", "b"]), person(occupations=["b", "a"]))
    assert changes == [((), "occupations, in another order", "a, b", "b, a")]


def test_a_part_is_compared_with_its_former_self_wherever_it_stands() -> None:
    other = documents.detention(detained="2018-01-01")
    old = person(detentions=[DETENTION])
    new = person(detentions=[other, DETENTION | {"place": "Minsk"}])
    assert (("detention: 7 September 2020",), "place of the arrest", "", "Minsk") in told(old, new)
    assert not any(before for _where, _label, before, _after in told(old, new))


def test_a_sentence_that_is_new_is_told_in_one_row_under_its_detention() -> None:
    changes = told(person(), person(detentions=[DETENTION | {"sentences": [SENTENCE]}]))
    assert changes == [
        (
            ("detention: 7 September 2020",),
            "sentence",
            "",
            "date: 6 September 2021\nkind: imprisonment\nterm: 11 years",
        )
    ]


def test_a_changed_term_stands_under_its_sentence() -> None:
    old = person(detentions=[DETENTION | {"sentences": [SENTENCE]}])
    new = person(detentions=[DETENTION | {"sentences": [SENTENCE | {"term": "P2Y6M"}]}])
    (change,) = told(old, new)
    assert change[1:] == ("term", "11 years", "2 years 6 months")
    assert change[0] == ("detention: 7 September 2020", "sentence: 2 years 6 months")


def test_texts_are_compared_language_by_language_and_word_by_word() -> None:
    old = person(summary={"en": "She led the staff of the campaign in 2020.", "be": "Так."})
    new = person(summary={"en": "She led the whole staff of the campaign."})
    english, belarusian = differences(old, new)
    assert (english.label, english.kind) == ("summary (English)", "changed")
    assert [piece.text for piece in english.after if piece.is_marked] == ["whole ", "campaign."]
    assert [piece.text for piece in english.before if piece.is_marked] == ["campaign in 2020."]
    assert (belarusian.label, belarusian.kind) == ("summary (Belarusian)", "removed")


def test_a_neighbour_is_told_by_its_label() -> None:
    organisation = {"id": "oooooooooo", "name": "Viasna"}
    entry = {"organisation": organisation, "on": None, "withdrawn_on": None, "url": None}
    assert told(person(), person(recognitions=[entry])) == [((), "recognition", "", "Viasna")]


def test_a_source_that_is_new_is_told_with_its_address_and_what_it_supports() -> None:
    source = {"id": "ssssssssss", "title": "The verdict", "url": "https://example.org/", "supports": ["born"]}
    ((_where, _label, _old, new),) = told(person(sources=[]), person(sources=[source]))
    assert new.splitlines()[:2] == ["The verdict", "address: https://example.org/"]
    assert "supports:" in new


def test_a_record_that_is_new_is_told_whole() -> None:
    changes = told({}, person(gender="female"))
    assert ((), "gender", "", "female") in changes
    assert not any(before for _where, _label, before, _after in changes)


def test_every_kind_of_document_can_be_told() -> None:
    made = {
        "facility": documents.facility(),
        "release-event": documents.release_event(),
        "sanctions-event": documents.sanctions_event(),
        "deal": documents.deal(),
    }
    for kind, fields in made.items():
        assert told({}, {"id": "aaaaaaaaaa", "kind": kind, **fields})


@given(st.text(max_size=80), st.text(max_size=80))
def test_the_pieces_of_a_text_give_the_text_again(old: str, new: str) -> None:
    before, after = diff(old, new)
    assert (text(before), text(after)) == (old, new)


def test_a_change_says_what_kind_it_is() -> None:
    piece = [Segment("x")]
    assert [Change((), "x", *sides).kind for sides in ((piece, []), ([], piece), (piece, piece))] == [
        "removed",
        "added",
        "changed",
    ]
