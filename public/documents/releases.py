"""The document of a release event: many freed at once, announced and confirmed."""

from collections.abc import Mapping
from typing import Annotated, Literal, cast

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from pydantic import Field
from typing_extensions import TypedDict

from public.documents.definition.document import Content, Document, by_title, titled
from public.documents.definition.fields import AnyText, Called, CertaintyWord, Country, OneOf, PartialDate, Text, Texts
from public.documents.records import Envelope
from public.documents.references import Labels, NamedReference, Reference
from public.vocabulary.kinds import Kind
from public.vocabulary.releases import AnnouncedNameState, ReleaseKind


class CountEntry(TypedDict):
    """A number, and whose number it is."""

    count: Annotated[int, Field(ge=0), Called(pgettext_lazy("how many", "number"))]
    by: Annotated[AnyText, Called(_("by whom"))]


class AnnouncedNameEntry(TypedDict):
    """A name as announced; its text is null where it would name somebody who may not be named."""

    text: Text | None
    state: Annotated[str, OneOf(AnnouncedNameState), Called(_("match"))]
    detainee: Annotated[NamedReference | None, Called(_("person"))]


class ReleaseEventDocument(Envelope):
    kind: Literal["release-event"]
    title: Text
    titles: Texts
    on: PartialDate
    country: Country
    release_kind: Annotated[str, OneOf(ReleaseKind), Called(_("kind of release"))]
    claimed: Annotated[CountEntry | None, Called(_("claimed number"))]
    verified: Annotated[CountEntry | None, Called(_("verified number"))]
    announced_names: Annotated[list[AnnouncedNameEntry], Called(_("announced names"), one=_("announced name"))]
    mediators: list[Text]
    destinations: Annotated[list[Text], Called(_("destinations"))]
    conditions: list[Text]
    narrative: Texts
    certainty: CertaintyWord


def _withheld(content: Content, labels: Labels) -> Content:
    """Blank the names that lead to a person who is withdrawn, or not shown by name."""
    names = cast("list[Mapping[str, object]]", content["announced_names"])
    hidden = {record_id for record_id, label in labels.items() if label is None}
    blank = {"text": None, "detainee": None}
    return {
        **content,
        "announced_names": [{**name, **blank} if _person(name) in hidden else dict(name) for name in names],
    }


def _person(name: Mapping[str, object]) -> str:
    """The identifier of the person to whom an announced name leads, in a document or in what is to become one."""
    match name["detainee"]:
        case Reference(record_id=record_id):
            return record_id
        case {"id": record_id}:
            return str(record_id)
    return ""


RELEASE_EVENT = Document(
    kind=Kind.RELEASE_EVENT, shape=ReleaseEventDocument, label_of=by_title, reference_of=titled, withheld=_withheld
)
