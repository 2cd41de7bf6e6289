"""Inputs of the desk: dates and terms that say how they were understood, one text per language, words by comma."""

from collections.abc import Iterator, Mapping
from typing import ClassVar, TypeAlias, TypedDict

from django import forms
from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.urls import reverse
from django.utils.datastructures import MultiValueDict
from django.utils.text import capfirst
from django.utils.translation import get_language_info
from unfold.widgets import (
    UnfoldAdminExpandableTextareaWidget,
    UnfoldAdminTextInputWidget,
)

from prisoners.admin.base.parse_preview import parse_preview

Attributes = dict[str, object]
Files: TypeAlias = "MultiValueDict[str, UploadedFile[bytes]]"


class ParsePreviewWidget(UnfoldAdminTextInputWidget):
    """A text that is read: beside it stands what was understood, by script while it is typed, else after saving."""

    template_name = "desk/widgets/parse_preview.html"
    parses: ClassVar[str]

    def get_context(self, name: str, value: str | None, attrs: Attributes | None) -> Attributes:
        context = super().get_context(name, value, attrs)
        preview = parse_preview(self.parses, value or "")
        context["widget"]["attrs"] |= {
            "data-read-as": self.parses,
            "data-read-url": reverse("admin:prisoners_parse_preview"),
            "autocomplete": "off",
            "aria-describedby": f"{context['widget']['attrs'].get('id', name)}_understood",
        }
        return {**context, "understood": preview.get("understood", "")}


class DateWidget(ParsePreviewWidget):
    parses = "date"


class TermWidget(ParsePreviewWidget):
    parses = "term"


class TextListWidget(UnfoldAdminTextInputWidget):
    """Several short texts in one line, by comma."""

    def format_value(self, value: object) -> str | None:
        return ", ".join(part.strip() for part in value.split(",")) if isinstance(value, str) else None


class LanguageBox(TypedDict):
    """The input of the text in one language; those without a text are folded away, but for the first."""

    code: str
    name: str
    id: str
    html: str
    is_open: bool


class TranslationsWidget(forms.Widget):
    """One text per language: a box for those that the desk offers, and for any other that holds a text already."""

    template_name = "desk/widgets/translations.html"

    def get_context(self, name: str, value: object, attrs: Attributes | None) -> Attributes:
        context = super().get_context(name, value, attrs)
        texts = value if isinstance(value, dict) else {}
        start = str(context["widget"]["attrs"].get("id", name))
        return {**context, "boxes": list(_boxes(name, texts, id_start=start))}

    def format_value(self, value: object) -> object:
        return value

    def id_for_label(self, id_: str) -> str:
        return f"{id_}_{settings.TEXT_LANGUAGES[0]}" if id_ else id_

    def value_from_datadict(self, data: Mapping[str, object], files: Files, name: str) -> dict[str, str]:
        """The texts as they were sent, by language. A box sent empty is an empty text."""
        start = f"{name}_"
        return {key.removeprefix(start): str(data[key]).strip() for key in data if key.startswith(start)}

    def value_omitted_from_data(self, data: Mapping[str, object], files: Files, name: str) -> bool:
        return not any(key.startswith(f"{name}_") for key in data)


def _boxes(name: str, texts: Mapping[str, str], *, id_start: str) -> Iterator[LanguageBox]:
    offered: list[str] = settings.TEXT_LANGUAGES
    for code in [*offered, *sorted(set(texts) - set(offered))]:
        identifier, language = f"{id_start}_{code}", language_name(code)
        area = UnfoldAdminExpandableTextareaWidget({"rows": 2, "lang": code})
        yield {
            "code": code,
            "name": language,
            "id": identifier,
            "html": area.render(f"{name}_{code}", texts.get(code, ""), {"id": identifier, "aria-label": language}),
            "is_open": code == offered[0] or bool(texts.get(code)),
        }


def language_name(code: str) -> str:
    """What speakers call a language; its code where Django does not know it."""
    try:
        return capfirst(str(get_language_info(code)["name_local"]))
    except KeyError:
        return code
