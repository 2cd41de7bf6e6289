"""The document of an article of a code, and of how it is used."""

from typing import Annotated, Literal, cast

from django.utils.translation import gettext_lazy as _

from public.documents.definition.document import Content, Document
from public.documents.definition.fields import Called, Country, Text, Texts
from public.documents.records import Envelope
from public.documents.references import Label
from public.vocabulary.kinds import Kind


class LegalProvisionDocument(Envelope):
    """Identified by its citation: `BY-CC-361-1` is article 361-1 of the Criminal Code of Belarus."""

    kind: Literal["legal-provision"]
    jurisdiction: Annotated[Country, Called(_("jurisdiction"))]
    code: Text
    article: Annotated[Text, Called(_("article"))]
    title: Texts
    political_use: Annotated[Texts, Called(_("political use"))]


def _label(content: Content) -> str:
    return f"{content['code']} {content['article']}"


def _reference(content: Content) -> Label | None:
    titles = cast("dict[str, str]", content["title"])
    return {"id": str(content["id"]), "article": str(content["article"]), "title": titles}


LEGAL_PROVISION = Document(
    kind=Kind.LEGAL_PROVISION, shape=LegalProvisionDocument, label_of=_label, reference_of=_reference
)
