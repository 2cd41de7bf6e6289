"""The document of a bargain that ties releases to relief, leg by leg."""

from typing import Annotated, Literal

from typing_extensions import TypedDict

from public.documents.definition.document import Document, by_title, titled
from public.documents.definition.fields import CertaintyWord, Identifier, OneOf, PartialDate, Text, Texts
from public.documents.records import Envelope
from public.documents.references import TitledReference
from public.vocabulary.deals import Evidence, Side, Stage
from public.vocabulary.kinds import Kind


class StageEntry(TypedDict):
    stage: Annotated[str, OneOf(Stage)]
    on: PartialDate | None
    certainty: CertaintyWord


class LegEntry(TypedDict):
    """One side's part: a release event or a sanctions event, or a promise without an event yet."""

    id: Identifier
    side: Annotated[str, OneOf(Side)]
    release_event: TitledReference | None
    sanctions_event: TitledReference | None
    description: Texts
    evidence: Annotated[str, OneOf(Evidence)]
    certainty: CertaintyWord
    stages: list[StageEntry]


class DealDocument(Envelope):
    kind: Literal["deal"]
    title: Text
    titles: Texts
    on: PartialDate
    parties: list[Text]
    mediators: list[Text]
    narrative: Texts
    certainty: CertaintyWord
    legs: list[LegEntry]


DEAL = Document(kind=Kind.DEAL, shape=DealDocument, label_of=by_title, reference_of=titled)
