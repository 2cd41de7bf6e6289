"""What may appear at which display is said field by field, and nothing else appears."""

from typing import Annotated, Any

import pytest
from typing_extensions import TypedDict

from public.documents.definition.display import ALWAYS, LISTED, NAMED, apply_display, check_displays
from public.documents.detainees import DetaineeDocument
from public.documents.upgrades import upgraded
from public.vocabulary.detainees import Display
from public.vocabulary.kinds import Kind
from tests.public.documents.stored import example

ENVELOPE = {"id", "kind", "schema", "url", "edition", "first_edition", "updated_at"}


def shown(display: Display, record_id: str = "per0000001") -> dict[str, object]:
    return apply_display(DetaineeDocument, upgraded(example(Kind.DETAINEE, 1)), display, record_id=record_id)


def said(display: Display) -> set[str]:
    """The fields that tell anything."""
    return {name for name, value in shown(display).items() if value not in (None, False, "", [], {})} - ENVELOPE


class Silent(TypedDict):
    name: str


class Outer(TypedDict):
    parts: Annotated[list[Silent], LISTED]


class Number(TypedDict):
    number: Annotated[int, LISTED]


class Hidden(TypedDict):
    parts: Annotated[list[Silent], NAMED]


@pytest.mark.parametrize("shape", [Silent, Outer])
def test_a_field_that_does_not_say_where_it_may_appear_is_refused(shape: type) -> None:
    with pytest.raises(TypeError, match=r"Silent.name does not say"):
        check_displays(shape)


def test_a_field_that_cannot_be_left_unsaid_is_refused() -> None:
    with pytest.raises(TypeError, match="cannot be left unsaid"):
        check_displays(Number)


def test_parts_of_what_appears_by_name_alone_need_not_say_it_again() -> None:
    check_displays(Hidden)
    content = {"parts": [{"name": "x"}]}
    assert apply_display(Hidden, content, Display.NAMED, record_id="") == content
    assert apply_display(Hidden, content, Display.INITIALS, record_id="") == {"parts": []}


def test_a_field_that_the_definition_does_not_know_is_not_passed_on() -> None:
    with pytest.raises(KeyError, match="secret"):
        apply_display(DetaineeDocument, {"secret": "x"}, Display.NAMED, record_id="per0000001")


def test_all_of_a_person_is_shown_by_name() -> None:
    assert shown(Display.NAMED) == upgraded(example(Kind.DETAINEE, 1))


PARTS = ("placements", "charges", "sentences")


@pytest.mark.parametrize("display", [Display.INITIALS, Display.PSEUDONYM])
def test_a_person_not_named_keeps_what_was_done_to_them(display: Display) -> None:
    assert said(display) == {
        *("display", "name", "gender", "born", "country", "nationalities", "categories", "prominent", "summary"),
        *("status", "recognitions", "state_listings", "health", "detentions", "sources"),
    }
    assert shown(display)["born"] == "1984"
    assert without_identifiers(shown(display)["detentions"]) == without_identifiers(
        example(Kind.DETAINEE, 1)["detentions"]
    )


def test_no_part_of_a_person_not_named_bears_the_identifier_that_it_has_beside_the_name() -> None:
    named = example(Kind.DETAINEE, 1)
    for display in (Display.INITIALS, Display.PSEUDONYM, Display.COUNTED):
        for hidden, open_ in zip(shown(display)["detentions"], named["detentions"], strict=True):  # type: ignore[call-overload]
            assert hidden["id"] != open_["id"]
            assert not {part["id"] for part in hidden["sentences"]} & {part["id"] for part in open_["sentences"]}


def without_identifiers(detentions: Any) -> Any:
    """The same without the identifiers of the parts themselves; those of colonies and articles stay."""
    return [
        {key: value for key, value in episode.items() if key not in ("id", *PARTS, "release")}
        | {part: [{**entry, "id": "", "replaces": None} for entry in episode[part]] for part in PARTS}
        | {"release": episode["release"] and {**episode["release"], "id": ""}}
        for episode in detentions
    ]


def test_a_counted_person_keeps_a_country_a_status_and_days() -> None:
    assert said(Display.COUNTED) == {"display", "country", "status", "detentions"}
    told = {"id", "detained", "ended", "outcome", "certainty", "last_confirmed"}
    for episode in shown(Display.COUNTED)["detentions"]:  # type: ignore[attr-defined]
        assert {name for name, value in episode.items() if value not in (None, "", [])} <= told


def test_the_sources_of_a_person_not_named_join_with_nothing() -> None:
    own = example(Kind.DETAINEE, 1)["sources"][0]
    (first, _), (again, _), (other, _) = (
        shown(Display.INITIALS, record_id)["sources"]  # type: ignore[misc]
        for record_id in ("per0000001", "per0000001", "per0000002")
    )
    assert first == again
    assert len({source["id"] for source in (own, first, other)}) == 3
    kept = {name for name, value in first.items() if value not in (None, "", [])}
    assert kept == {"id", "language", "kind", "supports", "certainty"}


def test_the_displays_that_a_document_may_have_are_all_decided_about() -> None:
    assert ALWAYS.at == set(Display) - {Display.AUTOMATIC}
