"""A long page in sections: one tab each, in which inputs and rows that belong together stand together."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar

from django.http import HttpRequest, HttpResponse

SectionPart = Any  # the title of a fieldset, or the class of an inline


@dataclass(frozen=True)
class PageSection:
    """`slug` stands in the address; the first is `general`. What is private is marked on its tab and on top."""

    slug: str
    title: Any
    parts: tuple[SectionPart, ...]
    is_private: bool = False


@dataclass
class ShownSection:
    """A section as it is rendered."""

    section: PageSection
    parts: list[Any] = field(default_factory=list)
    errors: int = 0


class SectionsMixin:
    """A page whose fieldsets and inlines are spread over `sections`; each belongs to one of them."""

    change_form_template = "desk/sections.html"
    sections: ClassVar[Sequence[PageSection]] = ()

    def render_change_form(self: Any, request: HttpRequest, context: dict[str, Any], **options: Any) -> HttpResponse:
        shown = _shown_sections(self.sections, list(context["adminform"]), context["inline_admin_formsets"])
        wrong = next((part.section.slug for part in shown if part.errors), "")
        answer: HttpResponse = super().render_change_form(
            request, context | {"sections": shown, "section_with_errors": wrong}, **options
        )
        return answer


def _shown_sections(sections: Sequence[PageSection], fieldsets: list[Any], inlines: list[Any]) -> list[ShownSection]:
    by_part = {fieldset.name: fieldset for fieldset in fieldsets} | {type(inline.opts): inline for inline in inlines}
    shown = [
        ShownSection(section, [by_part[part] for part in section.parts if part in by_part]) for section in sections
    ]
    for page in shown:
        page.errors = sum(_errors(part) for part in page.parts)
    return shown


def _errors(part: Any) -> int:
    if hasattr(part, "formset"):
        return _errors_in_rows(part.formset)
    names = [name for line in part.fields for name in ([line] if isinstance(line, str) else line)]
    return sum(name in part.form.errors for name in names)


def _errors_in_rows(formset: Any) -> int:
    if not formset.is_bound:
        return 0
    own = len(formset.non_form_errors()) + sum(bool(row.errors) for row in formset.forms)
    return own + sum(_errors_in_rows(inner) for row in formset.forms for inner in getattr(row, "inner_formsets", ()))
