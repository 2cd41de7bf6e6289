"""The document of a place of detention."""

from typing import Annotated, Literal

from django.utils.translation import gettext_lazy as _
from pydantic import Field

from public.documents.definition.document import Document, by_name, named
from public.documents.definition.fields import AnyText, Called, Country, OneOf, Text, Texts
from public.documents.records import Envelope
from public.vocabulary.facilities import FacilityType
from public.vocabulary.kinds import Kind


class FacilityDocument(Envelope):
    kind: Literal["facility"]
    name: Text
    names: Texts
    type: Annotated[str, OneOf(FacilityType)]
    country: Country
    region: Annotated[AnyText, Called(_("region"))]
    address: AnyText
    latitude: Annotated[Annotated[float, Field(ge=-90, le=90)] | None, Called(_("latitude"))]
    longitude: Annotated[Annotated[float, Field(ge=-180, le=180)] | None, Called(_("longitude"))]


FACILITY = Document(kind=Kind.FACILITY, shape=FacilityDocument, label_of=by_name, reference_of=named)
