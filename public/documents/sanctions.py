"""The document of one act of a sanctions authority, with the four dates that the press mixes up."""

from typing import Annotated, Literal

from django.utils.translation import gettext_lazy as _
from pydantic import Field
from typing_extensions import TypedDict

from public.documents.definition.document import Document, by_title, titled
from public.documents.definition.fields import (
    AnyText,
    Called,
    CertaintyWord,
    Identifier,
    OneOf,
    PartialDate,
    Slug,
    Text,
    Texts,
)
from public.documents.records import Envelope
from public.documents.references import TitledReference
from public.vocabulary.kinds import Kind
from public.vocabulary.sanctions import Action, TargetKind


class AuthorityEntry(TypedDict):
    code: Slug
    name: Text


class TargetEntry(TypedDict):
    id: Identifier
    name: Text
    kind: Annotated[str, OneOf(TargetKind)]


class SanctionsEventDocument(Envelope):
    """A general licence is not a delisting: `action` tells them apart."""

    kind: Literal["sanctions-event"]
    title: Text
    titles: Texts
    on: Annotated[PartialDate, Field(description="The first of the announcement, the legal act and the effect.")]
    authority: AuthorityEntry
    programme: Annotated[Text | None, Called(_("programme"))]
    action: Annotated[str, OneOf(Action), Called(_("action"))]
    announced: Annotated[PartialDate | None, Called(_("announced"))]
    legal_act: Annotated[PartialDate | None, Called(_("legal act"))]
    effective: Annotated[PartialDate | None, Called(_("in effect from"))]
    ended: PartialDate | None
    legal_instrument: Annotated[AnyText, Called(_("legal instrument"))]
    targets: Annotated[list[TargetEntry], Called(_("targets"), one=_("target"))]
    follows: Annotated[TitledReference | None, Called(_("follows"))]
    narrative: Texts
    certainty: CertaintyWord


SANCTIONS_EVENT = Document(
    kind=Kind.SANCTIONS_EVENT, shape=SanctionsEventDocument, label_of=by_title, reference_of=titled
)
