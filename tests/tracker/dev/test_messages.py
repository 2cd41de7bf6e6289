"""The translations of the desk: whole, up to date, and with everything in them that code fills in."""

import ast
import io
import re
from pathlib import Path

import pytest
from babel.messages import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from django.conf import settings

from tracker.dev import messages
from tracker.env import BASE_DIR

PLACEHOLDER = re.compile(r"%\(\w+\)[a-z]|%[a-z%]|\{\w*\}")
TAG = re.compile(r"</?\w+[^>]*>")
LISTS = list(messages.translations())
GETTEXT = {"_", "gettext", "gettext_lazy", "ngettext", "ngettext_lazy", "pgettext", "pgettext_lazy"}


@pytest.fixture(params=LISTS, ids=[path.parts[-3] for path in LISTS])
def translations(request: pytest.FixtureRequest) -> Catalog:
    with request.param.open("rb") as file:
        return read_po(file)


@pytest.fixture(scope="module")
def said() -> Catalog:
    return messages.collected()


def entries(catalog: Catalog) -> list[Message]:
    return [message for message in catalog if message.id]


def forms(text: str | tuple[str, ...] | list[str]) -> list[str]:
    return [text] if isinstance(text, str) else list(text)


def keys(catalog: Catalog) -> set[tuple[str | None, str]]:
    return {(message.context, forms(message.id)[0]) for message in entries(catalog)}


def test_every_language_of_the_desk_has_a_list_of_words() -> None:
    assert {path.parts[-3] for path in LISTS} == {code for code, _name in settings.LANGUAGES} - {"en"}


def test_a_list_has_all_that_the_desk_says_and_nothing_else(said: Catalog, translations: Catalog) -> None:
    assert keys(said) - keys(translations) == set(), "Run `make messages` and translate what it adds."
    assert keys(translations) - keys(said) == set(), "Run `make messages`."


def test_every_message_is_translated_and_none_is_a_guess(translations: Catalog) -> None:
    assert [message.id for message in entries(translations) if message.fuzzy or not all(forms(message.string))] == []


def test_every_plural_has_all_its_forms(translations: Catalog) -> None:
    plural = [message for message in entries(translations) if message.pluralizable]
    assert plural
    assert [message.id for message in plural if len(forms(message.string)) != translations.num_plurals] == []


def test_what_code_fills_in_is_filled_in_by_every_translation(translations: Catalog) -> None:
    """A form of a plural may leave out what the other form of the original leaves out, or say for whom it is."""
    wrong = []
    for message in entries(translations):
        known = {name for form in forms(message.id) for name in PLACEHOLDER.findall(form)}
        wanted = set() if message.pluralizable else known
        found = [set(PLACEHOLDER.findall(form)) for form in forms(message.string)]
        wrong += [message.id for names in found if not wanted <= names <= known]
    assert wrong == []


def test_translations_have_the_markup_and_the_white_space_of_the_original(translations: Catalog) -> None:
    def shape(text: str) -> tuple[list[str], bool, bool]:
        return sorted(TAG.findall(text)), text[:1].isspace(), text[-1:].isspace()

    wrong = [
        message.id
        for message in entries(translations)
        for form in forms(message.string)
        if shape(form) not in [shape(original) for original in forms(message.id)]
    ]
    assert wrong == []


@pytest.mark.parametrize("path", LISTS, ids=[path.parts[-3] for path in LISTS])
def test_what_is_used_is_what_was_translated(path: Path) -> None:
    wanted = io.BytesIO()
    with path.open("rb") as words:
        write_mo(wanted, read_po(words))
    assert path.with_suffix(".mo").read_bytes() == wanted.getvalue(), "`make test` compiles the translations first."


def test_words_are_said_where_they_can_be_found() -> None:
    """Nothing looks into f-strings for messages, so a message there would stay English for ever."""
    hidden = [
        f"{path.relative_to(BASE_DIR)}:{call.lineno}"
        for app in ("demo", "prisoners", "public", "tracker")
        for path in (BASE_DIR / app).rglob("*.py")
        for text in ast.walk(ast.parse(path.read_text()))
        if isinstance(text, ast.JoinedStr)
        for call in ast.walk(text)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in GETTEXT
        if call.args and isinstance(call.args[0], ast.Constant)
    ]
    assert hidden == []
