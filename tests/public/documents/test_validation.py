"""Documents that are not in order are refused, with every place that is wrong and what is wrong there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from public.catalog import DOCUMENTS
from public.documents import InvalidDocument
from public.documents.upgrades import upgraded
from public.vocabulary.kinds import Kind
from tests.public.documents.stored import example


def refusal(of: Kind, /, **facts: object) -> list[tuple[str, str]]:
    with pytest.raises(InvalidDocument) as refused:
        DOCUMENTS[of].validate({**upgraded(example(of, 1)), **facts})
    return refused.value.errors


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("secret", "x", "This key is not part of the document."),
        ("country", "by", "“by” is not written as it has to be."),
        ("gender", "girl", "“girl” is none of the words that may stand here: female, male, other."),
        ("prominent", "true", "This has to be yes or no."),
        ("prominent", 1, "This has to be yes or no."),
        ("schema", "1", "This has to be a whole number."),
        ("edition", 0, "This has to be 1 or more."),
        ("edition", True, "This has to be a whole number."),
        ("occupations", "flautist", "This has to be a list."),
        ("summary", [], "This has to be an object."),
        ("name", None, "This may not be empty."),
        ("name", 5, "This has to be a text."),
        ("name", "A\0B", "A text cannot hold the character NUL."),
        ("born", "2020-02-31", "“2020-02-31” is no day of the calendar. Check the month and the day."),
        ("kind", "facility", "“facility” is none of the words that may stand here: detainee."),
        ("updated_at", "yesterday", "Invalid isoformat string: 'yesterday'"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_field_is_said_in_words(field: str, value: object, message: str) -> None:
    assert refusal(Kind.DETAINEE, **{field: value}) == [(field, message)]


def test_a_place_deep_in_a_document_is_named() -> None:
    charge = example(Kind.DETAINEE, 1)["detentions"][1]["charges"][0]
    first, second = example(Kind.DETAINEE, 1)["detentions"]
    found = refusal(Kind.DETAINEE, detentions=[first, second | {"charges": [charge | {"status": "guilty"}]}])
    assert [path for path, _message in found] == ["detentions.1.charges.0.status"]


def test_all_faults_are_told_at_once() -> None:
    with pytest.raises(InvalidDocument, match=r"country: .* latitude: This has to be 90 or less\."):
        DOCUMENTS[Kind.FACILITY].validate({**example(Kind.FACILITY, 1), "country": "", "latitude": 91.0})


@pytest.mark.parametrize("text", ["", "  ", "\n"])
def test_a_title_says_something(text: str) -> None:
    assert refusal(Kind.DEAL, title=text) == [("title", "This may not be empty.")]


@pytest.mark.parametrize(
    ("address", "is_fine"),
    [
        ("https://example.org/a?b=c", True),
        ("http://xn--e1afmkfd.xn--p1ai/", True),
        ("javascript:alert(1)", False),
        ("example.org", False),
        (f"https://example.org/{'a' * 2000}", False),
    ],
)
def test_an_address_of_the_web_is_one(address: str, *, is_fine: bool) -> None:
    document = {**example(Kind.ORGANISATION, 1), "website": address}
    if is_fine:
        DOCUMENTS[Kind.ORGANISATION].validate(document)
    else:
        assert [path for path, _message in refusal(Kind.ORGANISATION, website=address)] == ["website"]


@pytest.mark.parametrize("code", ["EN", "english", "e", "ёё", "e1"])
def test_a_language_is_a_code(code: str) -> None:
    ((path, message),) = refusal(Kind.DEAL, narrative={code: "text"})
    assert path.startswith("narrative.")
    assert message == f"“{code}” is no ISO 639 code of a language."


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda part: st.lists(part) | st.dictionaries(st.text(), part),
)


@given(ANYTHING.filter(lambda value: value not in ([], {})))
def test_whatever_else_stands_in_a_field_is_refused_in_words(anything: object) -> None:
    for kind, field in ((Kind.DETAINEE, "detentions"), (Kind.DEAL, "legs"), (Kind.FACILITY, "type")):
        assert all(message for _path, message in refusal(kind, **{field: anything}))


def test_how_a_person_is_shown_is_decided_before_publishing() -> None:
    ((path, message),) = refusal(Kind.DETAINEE, display="automatic")
    assert path == "display"
    assert message.endswith("stand here: named, initials, pseudonym, counted.")
