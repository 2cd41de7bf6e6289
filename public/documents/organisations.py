"""The document of an organisation that recognises, counts, states or decides."""

from typing import Annotated, Literal

from django.utils.translation import gettext_lazy as _

from public.documents.definition.document import Document, by_name, named
from public.documents.definition.fields import Called, Country, OneOf, Text, Texts, Url
from public.documents.records import Envelope
from public.vocabulary.kinds import Kind
from public.vocabulary.sources import OrganisationKind


class OrganisationDocument(Envelope):
    kind: Literal["organisation"]
    name: Text
    names: Texts
    type: Annotated[str, OneOf(OrganisationKind)]
    country: Country | None
    website: Annotated[Url | None, Called(_("website"))]


ORGANISATION = Document(kind=Kind.ORGANISATION, shape=OrganisationDocument, label_of=by_name, reference_of=named)
