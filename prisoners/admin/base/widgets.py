"""Inputs of the desk: dates and terms that say how they were understood, one text per language, words by comma."""

from typing import Any, ClassVar

from django import forms
from django.conf import settings
from django.urls import reverse
from unfold.widgets import (
    UnfoldAdminExpandableTextareaWidget,
    UnfoldAdminTextInputWidget,
)

from prisoners.admin.base.parse_preview import parse_preview


class ParsePreviewWidget(UnfoldAdminTextInputWidget):
    """A text that is read: beside it stands what was understood, by script while it is typed, else after saving."""

    template_name = "desk/widgets/parse_preview.html"
    parses: ClassVar[str]

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(name, value, attrs)
        preview = parse_preview(self.parses, value or "")
        context["widget"]["attrs"] |= {
            "data-read-as": self.parses,
            "data-read-url": reverse("admin:prisoners_parse_preview"),
            "autocomplete": "off",
            "aria-describedby": f"{context['widget']['attrs'].get('id', name)}_understood",
        }
        return context | {"understood": preview.get("understood", "")}


class DateWidget(ParsePreviewWidget):
    parses = "date"


class TermWidget(ParsePreviewWidget):
    parses = "term"


class TextListWidget(UnfoldAdminTextInputWidget):
    """Several short texts in one line, by comma."""

    def format_value(self, value: Any) -> Any:
        return ", ".join(part.strip() for part in value.split(",")) if isinstance(value, str) else value


class TranslationsWidget(forms.Widget):
    """One text per language: English open, the others folded away until they are wanted."""

    template_name = "desk/widgets/translations.html"

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        texts = value if isinstance(value, dict) else {}
        languages = [code for code, _ in settings.LANGUAGES]
        shown = [*languages, *sorted(set(texts) - set(languages))]
        inputs = [self._input(name, code, texts.get(code, ""), context["widget"]["attrs"]) for code in shown]
        filled = [code for code in shown[1:] if texts.get(code)]
        return context | {"first": inputs[0], "others": inputs[1:], "filled": ", ".join(filled), "new": f"{name}_new"}

    def _input(self, name: str, code: str, text: str, attrs: dict[str, Any]) -> dict[str, str]:
        area = UnfoldAdminExpandableTextareaWidget({"rows": 2, "lang": code})
        identifier = f"{attrs.get('id', name)}_{code}"
        return {"code": code, "id": identifier, "html": area.render(f"{name}_{code}", text, {"id": identifier})}

    def format_value(self, value: Any) -> Any:
        return value

    def id_for_label(self, id_: str) -> str:
        return f"{id_}_{settings.LANGUAGES[0][0]}" if id_ else id_

    def value_from_datadict(self, data: Any, files: Any, name: str) -> Any:
        """The texts by language; a program may send them as one JSON text under the plain name."""
        start = f"{name}_"
        sent = {key.removeprefix(start): str(data[key]).strip() for key in data if key.startswith(start)}
        new, code = sent.pop("new", ""), sent.pop("new_language", "")
        if new:
            sent[code or "?"] = new
        return {code: text for code, text in sent.items() if text} if sent else data.get(name)

    def value_omitted_from_data(self, data: Any, files: Any, name: str) -> bool:
        return name not in data and not any(key.startswith(f"{name}_") for key in data)
