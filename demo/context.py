"""What of the data set is entered already, by its identifiers there, and how more is entered on demand."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar
from urllib.parse import urlsplit

from django.contrib.auth.models import AbstractUser
from django.utils.text import slugify

from demo import parsers
from demo.dataset import COUNTRY, WRITTEN, read_rows, split_cell
from prisoners.actions import sources
from prisoners.models import (
    Authority,
    CitableRecord,
    Deal,
    Detainee,
    Detention,
    Facility,
    LegalProvision,
    Organisation,
    Programme,
    PublishableRecord,
    Record,
    ReleaseEvent,
    SanctionsEvent,
    SanctionsTarget,
    Source,
)
from prisoners.saving import save
from public.vocabulary import dates
from public.vocabulary.sources import Certainty, OrganisationKind, SourceKind

_Found = TypeVar("_Found", bound=Record)


@dataclass(frozen=True, slots=True)
class Step:
    """Something that became known on a day; `enter` returns the records that it changed."""

    day: date
    order: int
    enter: Callable[[], Iterable[PublishableRecord]]


def known_on(text: str) -> date:
    """The day on which a vague date had certainly passed."""
    return dates.parse(text).latest


@dataclass
class DemoContext:
    """Finds or enters what other records refer to, as the researcher `by`."""

    by: AbstractUser
    detainees: dict[str, Detainee] = field(default_factory=dict)
    detentions: dict[str, Detention] = field(default_factory=dict)
    release_events: dict[str, ReleaseEvent] = field(default_factory=dict)
    sanctions_events: dict[str, SanctionsEvent] = field(default_factory=dict)
    deals: dict[str, Deal] = field(default_factory=dict)
    found: dict[tuple[type[Record], str], Record] = field(default_factory=dict)

    def _once(self, model: type[_Found], key: str, **facts: object) -> _Found:
        known = self.found.get((model, key))
        if not isinstance(known, model):
            known = self.found[model, key] = save(model(**facts), by=self.by)
        return known

    def source(self, text: str) -> Source:
        """A source as the data set writes it; only whole addresses become links (see NOTES.md)."""
        linked = text.startswith("https://") and "*" not in text
        title, publisher = ("", urlsplit(text).hostname or "") if linked else (text.removeprefix("pub:"), "")
        kind = SourceKind.BROADCAST if "transkrypcja" in text else SourceKind.NEWS
        return self._once(Source, text, url=text if linked else "", title=title, publisher=publisher, kind=kind)

    def field_notes(self) -> Source:
        """The data set's own notes: where a value was not read in a source, that is said."""
        title = "Field notes to the demonstration data set"
        return self._once(Source, title, title=title, kind=SourceKind.OTHER, published=WRITTEN)

    def cite(self, subject: CitableRecord, cell: str, certainty: str, fields: Iterable[str] = ()) -> None:
        for text in dict.fromkeys(split_cell(cell)):
            sources.cite(subject, self.source(text), by=self.by, certainty=Certainty(certainty), fields=list(fields))

    def note(self, subject: CitableRecord, name: str, value: str) -> None:
        sources.claim(subject, self.field_notes(), by=self.by, field=name, value=value)

    def provision(self, article: str) -> LegalProvision:
        titles = {row["article"]: row["title"] for row in read_rows("articles")}
        return self._once(
            LegalProvision,
            article,
            id=f"{COUNTRY}-CC-{article}",
            jurisdiction=COUNTRY,
            code="CC",
            article=article,
            title={"en": titles[article]} if article in titles else {},
        )

    def facility(self, name: str) -> Facility | None:
        """The facility of that name; None where the cell names a regime instead, such as house arrest."""
        kind, _ = parsers.parse_facility(name)
        if kind is None:
            return None
        return self._once(Facility, name, name=name, type=kind, country=COUNTRY)

    def organisation(self, name: str) -> Organisation:
        return self._once(Organisation, name, name=name, type=_type_of(name))

    def authority(self, name: str) -> Authority:
        return self._once(Authority, name, name=name, code=slugify(name.replace("/", " ")))

    def programme(self, authority: Authority, name: str) -> Programme:
        key = f"{authority.code} {name}"
        return self._once(Programme, key, authority=authority, name=name)

    def target(self, name: str) -> SanctionsTarget:
        kinds = {row["name"]: row["kind"] for row in read_rows("targets")}
        return self._once(SanctionsTarget, name, name=name, kind=kinds[name])


def _type_of(organisation: str) -> OrganisationKind:
    for word, kind in (
        ("Department", OrganisationKind.GOVERNMENT),
        ("Office of", OrganisationKind.OFFICE),
        ("TVP", OrganisationKind.MEDIA),
        ("Parliament", OrganisationKind.INTERNATIONAL),
    ):
        if word in organisation.partition("(")[0]:
            return kind
    return OrganisationKind.NGO
