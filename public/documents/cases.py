"""The document of a court case or affair that groups co-defendants."""

from typing import Annotated, Literal

from django.utils.translation import gettext_lazy as _
from pydantic import Field

from public.documents.definition.document import Document, by_title, titled
from public.documents.definition.fields import AnyText, Called, Text, Texts
from public.documents.records import Envelope
from public.documents.references import NamedReference
from public.vocabulary.kinds import Kind


class CaseDocument(Envelope):
    """It only groups: what each person was charged with and sentenced to stands in their own documents."""

    kind: Literal["case"]
    title: Text
    titles: Texts
    number: Annotated[AnyText, Called(_("number of the case"))]
    court: Annotated[AnyText, Called(_("court"))]
    detainees: Annotated[
        list[NamedReference],
        Field(description="Those who are public and shown by name."),
        Called(_("people"), one=_("person")),
    ]
    detainee_count: Annotated[
        int,
        Field(ge=0, description="How many people the case is about, those not named here among them."),
        Called(_("number of people")),
    ]
    officials: Annotated[
        list[NamedReference],
        Field(description="Those who acted in it and whom this record names."),
        Called(_("officials"), one=_("official")),
    ]
    narrative: Texts


CASE = Document(kind=Kind.CASE, shape=CaseDocument, label_of=by_title, reference_of=titled)
