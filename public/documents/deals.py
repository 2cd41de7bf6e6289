"""The document of a bargain that ties releases to relief, leg by leg."""

from typing import Annotated, Literal

from django.utils.translation import gettext_lazy as _
from typing_extensions import TypedDict

from public.documents.definition.document import Document, by_title, titled
from public.documents.definition.fields import Called, CertaintyWord, Identifier, OneOf, PartialDate, Text, Texts
from public.documents.records import Envelope
from public.documents.references import TitledReference
from public.vocabulary.deals import Evidence, Side, Stage
from public.vocabulary.kinds import Kind


class StageEntry(TypedDict):
    stage: Annotated[str, OneOf(Stage), Called(_("stage"))]
    on: PartialDate | None
    certainty: CertaintyWord


class LegEntry(TypedDict):
    """One side's part: a release event or a sanctions event, or a promise without an event yet."""

    id: Identifier
    side: Annotated[str, OneOf(Side), Called(_("side"))]
    release_event: Annotated[TitledReference | None, Called(_("release event"))]
    sanctions_event: Annotated[TitledReference | None, Called(_("sanctions event"))]
    description: Texts
    evidence: Annotated[str, OneOf(Evidence), Called(_("strength of the evidence"))]
    certainty: CertaintyWord
    stages: Annotated[list[StageEntry], Called(_("stages"), one=_("stage"))]


class DealDocument(Envelope):
    kind: Literal["deal"]
    title: Text
    titles: Texts
    on: PartialDate
    parties: Annotated[list[Text], Called(_("parties"))]
    mediators: list[Text]
    narrative: Texts
    certainty: CertaintyWord
    legs: Annotated[list[LegEntry], Called(_("parts of the deal"), one=_("part of the deal"))]


DEAL = Document(kind=Kind.DEAL, shape=DealDocument, label_of=by_title, reference_of=titled)
