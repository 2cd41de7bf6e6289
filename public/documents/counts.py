"""The document of a count that an organisation published."""

from typing import Annotated, Literal

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from pydantic import Field

from public.documents.definition.document import Content, Document
from public.documents.definition.fields import Called, Country, OneOf, PartialDate, Texts
from public.documents.records import Envelope
from public.documents.references import Label, NamedReference
from public.vocabulary.kinds import Kind
from public.vocabulary.sources import CountedAs, Qualifier


class ReportedCountDocument(Envelope):
    """Somebody's number, attributed: the tracker shows it beside its own, and never averages."""

    kind: Literal["reported-count"]
    on: PartialDate
    organisation: NamedReference | None
    country: Country
    counted: Annotated[str, OneOf(CountedAs), Called(_("what is counted"))]
    number: Annotated[int, Field(ge=0), Called(pgettext_lazy("how many", "number"))]
    qualifier: Annotated[str, OneOf(Qualifier), Called(_("qualifier"))]
    remark: Annotated[Texts, Called(_("remark"))]


def _label(content: Content) -> str:
    return f"{content['on']} {content['number']}"


def _reference(content: Content) -> Label | None:
    return {"id": str(content["id"]), "title": _label(content)}


REPORTED_COUNT = Document(
    kind=Kind.REPORTED_COUNT, shape=ReportedCountDocument, label_of=_label, reference_of=_reference
)
