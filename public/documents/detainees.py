"""The document of a person held for political reasons."""

from typing import Annotated, Literal

from django.utils.translation import gettext_lazy as _
from pydantic import Field, StringConstraints
from typing_extensions import TypedDict

from public.documents.custody import DetentionEntry, StatusEntry
from public.documents.definition.display import ALWAYS, LISTED, NAMED, UNNAMED, Reduced, check_displays
from public.documents.definition.document import Content, Document, by_name, named
from public.documents.definition.fields import (
    AnyText,
    Called,
    CertaintyWord,
    Country,
    OneOf,
    PartialDate,
    Slug,
    Text,
    Texts,
    Url,
)
from public.documents.records import Envelope
from public.documents.references import Label, NamedReference
from public.vocabulary.detainees import Category, Display, Gender, HealthKind, NameKind, Script
from public.vocabulary.kinds import Kind
from public.vocabulary.photos import Licence


class NameEntry(TypedDict):
    text: Text
    language: Text
    script: Annotated[str, OneOf(Script), Called(_("script"))]
    kind: Annotated[str, OneOf(NameKind)]


class RecognitionEntry(TypedDict):
    """A statement names the people it recognises, so its address stays away from those who are not named."""

    organisation: Annotated[NamedReference | None, LISTED]
    on: Annotated[PartialDate | None, LISTED]
    withdrawn_on: Annotated[PartialDate | None, LISTED, Called(_("withdrawn on"))]
    url: Annotated[Url | None, NAMED]


class StateListingEntry(TypedDict):
    """The state's own list of "extremists" or "terrorists": an act of repression, not a finding."""

    list: Annotated[Text, LISTED, Called(_("list"))]
    on: Annotated[PartialDate | None, LISTED]
    removed_on: Annotated[PartialDate | None, LISTED, Called(_("removed on"))]


class HealthEntry(TypedDict):
    on: Annotated[PartialDate | None, LISTED]
    kind: Annotated[str, OneOf(HealthKind), LISTED]
    description: Annotated[Texts, LISTED]
    certainty: Annotated[CertaintyWord, LISTED]


class ExternalIdentifierEntry(TypedDict):
    scheme: Annotated[Slug, Called(_("list"))]
    value: Text


class LettersEntry(TypedDict):
    address: Text


class PhotoSize(TypedDict):
    url: Annotated[
        str, StringConstraints(pattern=r"^/photos/[0-9a-f]{64}\.jpg$"), Field(description="Below the site's root.")
    ]
    width: Annotated[int, Field(ge=1), Called(_("width"))]
    height: Annotated[int, Field(ge=1), Called(_("height"))]
    sha256: Annotated[
        str,
        StringConstraints(pattern=r"^[0-9a-f]{64}$"),
        Field(description="Of the bytes at `url`."),
        Called("SHA-256"),
    ]


class PhotoEntry(PhotoSize):
    """A portrait without metadata, in its widest size and in all of them. The licence of the site does not cover it."""

    credit: Annotated[Text, Called(_("credit"))]
    licence: Annotated[str, OneOf(Licence), Called(_("licence"))]
    alt: Annotated[Texts, Called(_("description"))]
    sizes: Annotated[list[PhotoSize], Called(_("sizes"), one=_("size"))]


def _year(born: str, record_id: str) -> str:
    return born[:4]


class DetaineeDocument(Envelope):
    """`display` says how the person asked to be shown; where it is not `named`, names and identifiers stay away."""

    kind: Annotated[Literal["detainee"], ALWAYS]
    display: Annotated[str, OneOf(Display, but=Display.AUTOMATIC), ALWAYS, Called(_("shown"))]
    name: Annotated[AnyText, LISTED]
    names: Annotated[list[NameEntry], NAMED]
    gender: Annotated[Annotated[str, OneOf(Gender)] | None, LISTED, Called(_("gender"))]
    born: Annotated[PartialDate | None, NAMED, Reduced(_year, at=UNNAMED), Called(_("born"))]
    died: Annotated[PartialDate | None, LISTED, Called(_("died"))]
    country: Annotated[Country, ALWAYS]
    nationalities: Annotated[list[Country], LISTED, Called(_("nationalities"))]
    occupations: Annotated[list[Text], NAMED, Called(_("occupations"))]
    affiliations: Annotated[list[Text], NAMED, Called(_("affiliations"))]
    categories: Annotated[list[Annotated[str, OneOf(Category)]], LISTED, Called(_("categories"))]
    prominent: Annotated[bool, LISTED, Called(_("prominent"))]
    summary: Annotated[Texts, LISTED, Called(_("summary"))]
    photo: Annotated[PhotoEntry | None, NAMED, Called(_("photo"))]
    status: Annotated[StatusEntry, ALWAYS]
    recognitions: Annotated[list[RecognitionEntry], LISTED, Called(_("recognitions"), one=_("recognition"))]
    state_listings: Annotated[
        list[StateListingEntry], LISTED, Called(_("lists of the state"), one=_("listing by the state"))
    ]
    health: Annotated[list[HealthEntry], LISTED, Called(_("health"), one=_("health report"))]
    detentions: Annotated[list[DetentionEntry], ALWAYS, Called(_("detentions"), one=_("detention"))]
    letters: Annotated[LettersEntry | None, NAMED, Called(_("address for letters"))]
    external_ids: Annotated[
        list[ExternalIdentifierEntry], NAMED, Called(_("numbers in other lists"), one=_("number in another list"))
    ]


check_displays(DetaineeDocument)


def _reference(content: Content) -> Label | None:
    """Other documents name only people who are shown by name: initials beside a full name would undo them."""
    return named(content) if content["display"] == Display.NAMED else None


DETAINEE = Document(kind=Kind.DETAINEE, shape=DetaineeDocument, label_of=by_name, reference_of=_reference)
