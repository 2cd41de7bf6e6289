"""What all documents have in common: the envelope, sources, claims."""

from typing import Annotated, NotRequired

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from pydantic import Field
from typing_extensions import TypedDict

from public.documents.definition.display import ALWAYS, LISTED, NAMED
from public.documents.definition.fields import (
    AnyText,
    Called,
    CertaintyWord,
    Identifier,
    Moment,
    OneOf,
    PartialDate,
    Text,
    Url,
)
from public.documents.definition.identifiers import PartIdentifier
from public.vocabulary.sources import SourceKind


class SourceEntry(TypedDict):
    """A source, and what it supports: paths into the document, or the whole of it when there are none.

    With a person who is not shown by name nothing is said that could name them, and the identifier is another one in
    each document: else the same source beside somebody else's name would tell.
    """

    id: PartIdentifier
    title: Annotated[Text | None, NAMED]
    publisher: Annotated[AnyText, NAMED, Called(_("publisher"))]
    url: Annotated[Url | None, NAMED]
    archived_url: Annotated[Url | None, NAMED, Called(_("archived copy"))]
    published: Annotated[PartialDate | None, NAMED, Called(pgettext_lazy("date", "published"))]
    retrieved: Annotated[PartialDate | None, NAMED, Called(_("retrieved"))]
    language: Annotated[AnyText, LISTED]
    kind: Annotated[str, OneOf(SourceKind), LISTED]
    supports: Annotated[list[Text], LISTED, Called(_("supports"))]
    quotation: Annotated[Text | None, NAMED, Called(_("quotation"))]
    certainty: Annotated[CertaintyWord, LISTED]


class ClaimEntry(TypedDict):
    """What one source says of one field; contradicting values stand side by side."""

    field: Annotated[Text, Called(_("fact"))]
    value: Text
    source: Annotated[Identifier, Called(_("source"))]
    accepted: Annotated[bool, Called(_("accepted"))]
    first_seen: Annotated[PartialDate | None, Called(_("first seen"))]
    last_seen: Annotated[PartialDate | None, Called(_("last seen"))]


class Envelope(TypedDict):
    """What every published record says; each kind adds what its noun says."""

    id: Annotated[Identifier, ALWAYS]
    kind: Annotated[str, ALWAYS]
    schema: Annotated[int, Field(ge=1, description="Of which version of its kind's shape this document is."), ALWAYS]
    url: Annotated[Text, Field(description="Address of the page, below the site's root."), ALWAYS]
    edition: Annotated[int, Field(ge=1, description="The edition in which this version was published."), ALWAYS]
    first_edition: Annotated[int, Field(ge=1), ALWAYS]
    updated_at: Annotated[Moment, ALWAYS]
    masked_in: NotRequired[
        Annotated[
            int,
            Field(ge=1, description="The edition in which a mention of another record was taken out of this version."),
            ALWAYS,
        ]
    ]
    claims: Annotated[list[ClaimEntry], NAMED, Called(_("claims"), one=_("claim"))]
    sources: Annotated[list[SourceEntry], LISTED, Called(_("sources"), one=_("source"))]
