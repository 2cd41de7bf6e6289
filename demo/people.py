"""People of the data set: entered when they were detained, followed to verdict, release or death."""

from collections.abc import Iterator

from demo import parsers
from demo.context import DemoContext, Step, known_on
from demo.dataset import COUNTRY, HORIZON, CsvRow, notes_on, read_rows, split_cell
from prisoners.actions import custody, detainees, sources
from prisoners.models import Detainee, Name, Sentence
from prisoners.saving import save
from public.vocabulary.custody import AppealOutcome, ChargeStatus, Outcome
from public.vocabulary.detainees import ConfirmationMeans, NameKind, Script
from public.vocabulary.releases import Condition, ReleaseKind
from public.vocabulary.sources import Certainty

ORDER = 1
COUNTRIES = {
    "Lithuania": "LT", "Ukraine": "UA", "Poland": "PL", "Switzerland": "CH", "Russia": "RU", "Germany": "DE",
}  # fmt: skip
ENDS = {"released": Outcome.RELEASED, "died in custody": Outcome.DIED, "unknown": Outcome.UNKNOWN}


def steps(context: DemoContext) -> Iterator[Step]:
    """A person comes into the record at the arrest, or, where its day is unknown, at the first known date.

    Charges and sentences come in with the verdict; without its date, when custody ended or the data end,
    so that no edition knows what nobody could know on its day.
    """
    for row in read_rows("people"):
        person = Person(context, row)
        entered = min(known_on(text) for text in (row["detained_on"], row["verdict_on"], person.end, HORIZON) if text)
        yield Step(entered, ORDER, person.enter)
        if row["verdict_on"] or row["sentence"] or row["charges"]:
            yield Step(
                max(entered, known_on(row["verdict_on"] or person.end or HORIZON)),
                ORDER,
                person.enter_verdict,
            )
        if row["status"] in ENDS:
            yield Step(max(entered, known_on(person.end or HORIZON)), ORDER + 1, person.end_custody)
        if confirmed := person.fact("confirmed_on"):
            yield Step(known_on(confirmed), ORDER + 1, lambda person=person: person.confirm())


class Person:
    """One row, entered bit by bit."""

    def __init__(self, context: DemoContext, row: CsvRow) -> None:
        self.context, self.row, self.by, self.slug = context, row, context.by, row["slug"]
        self.certainty = Certainty(row["certainty"])
        facts = (fact for fact in read_rows("people_from_notes") if fact["slug"] == self.slug)
        self.facts = {fact["field"]: fact["value"] for fact in facts}

    def fact(self, name: str) -> str:
        """What the field notes add in words, read into a column of its own."""
        return self.facts.get(name, "")

    @property
    def end(self) -> str:
        """When custody ended, as far as anything is known of it."""
        return self.row["released_on"] or self.fact("died")

    def enter(self) -> list[Detainee]:
        row = self.row
        detainee = detainees.enter(
            [*self.spellings()],
            by=self.by,
            country=COUNTRY,
            gender=row["gender"],
            born=row["birth_date"],
            occupations=split_cell(row["occupation"], ","),
            affiliations=split_cell(row["affiliation"]),
            categories=parsers.parse_categories(row["occupation"]),
            prominent=False,
        )
        self.context.detainees[self.slug] = detainee
        self.context.detentions[self.slug] = custody.detain(
            detainee, by=self.by, detained=row["detained_on"], certainty=self.certainty
        )
        self.context.cite(detainee, row["source_urls"], self.certainty)
        self.remark("name_en", "name_be", "name_ru", "detained_on", "birth_date", "affiliation", "occupation")
        return [detainee]

    def spellings(self) -> Iterator[Name]:
        row = self.row
        yield Name(text=row["name_en"], language="en", script=Script.LATIN, kind=NameKind.TRANSLITERATION)
        if row["name_be"]:
            yield Name(text=row["name_be"], language="be", script=Script.CYRILLIC, kind=NameKind.OFFICIAL)
        if row["name_ru"]:
            yield Name(text=row["name_ru"], language="ru", script=Script.CYRILLIC, kind=NameKind.TRANSLITERATION)
        for spelling in dict.fromkeys(split_cell(row["other_spellings"])):
            if spelling != row["name_en"]:
                script = Script.LATIN if spelling[0].isascii() or spelling[0] in "ŁŠŽČ" else Script.CYRILLIC
                yield Name(text=spelling, language="und", script=script, kind=NameKind.ALIAS)

    def enter_verdict(self) -> list[Detainee]:
        """Charges and sentences; they are dated only by the verdict."""
        row, detention = self.row, self.context.detentions[self.slug]
        detention.refresh_from_db()
        for charge in parsers.parse_charges(row["charges"]):
            self.enter_charge(charge)
        self.enter_sentences(parsers.parse_sentence(row["sentence"]))
        if row["facility"]:
            _, regime = parsers.parse_facility(row["facility"])
            custody.place(detention, by=self.by, facility=self.context.facility(row["facility"]), regime=regime)
        self.remark("charges", "sentence", "verdict_on", "facility")
        return [detention.detainee]

    def enter_sentences(self, parsed: parsers.ParsedSentence) -> None:
        detention = self.context.detentions[self.slug]
        made: Sentence | None = None
        for position, term in enumerate(parsed.terms):
            facts: dict[str, object] = {"on": parsed.second_on if position else self.row["verdict_on"]}
            if parsed.reduced:
                facts |= {"replaces": made} if position else {"appeal_outcome": AppealOutcome.REDUCED}
            made = custody.sentence(detention, by=self.by, term=term, **facts)
        if parsed.words:
            self.context.note(made or detention, "term" if made else "sentences", parsed.words)

    def enter_charge(self, parsed: parsers.ParsedCharge) -> None:
        detention, convicted = self.context.detentions[self.slug], bool(self.row["verdict_on"])
        if not parsed.article:
            self.context.note(detention, "charges", parsed.words)
            return
        charge = custody.charge(
            detention,
            self.context.provision(parsed.article),
            by=self.by,
            part=parsed.part,
            certainty=self.certainty,
            status=ChargeStatus.CONVICTED if convicted else ChargeStatus.CHARGED,
            on=self.row["verdict_on"],
        )
        if parsed.preparatory:
            act = "preparation" if parsed.preparatory == "13" else "attempt"
            self.context.note(charge, "provision", f"{parsed.words}: with article {parsed.preparatory} ({act})")

    def end_custody(self) -> list[Detainee]:
        detention = self.context.detentions[self.slug]
        detention.refresh_from_db()
        match ENDS[self.row["status"]]:
            case Outcome.RELEASED:
                self.enter_release()
            case Outcome.DIED:
                custody.record_death(detention, by=self.by, on=self.fact("died"))
            case Outcome.UNKNOWN:
                custody.lose_trace(detention, by=self.by)
        self.summarise()
        self.remark("status", "released_on", "release_kind")
        return [detention.detainee]

    def summarise(self) -> None:
        """A summary in the data set's own words, where there is one."""
        if words := self.fact("summary"):
            detainee = self.context.detainees[self.slug]
            detainee.refresh_from_db()
            detainee.summary = {"en": words}
            save(detainee, by=self.by)

    def enter_release(self) -> None:
        row, event = self.row, self.context.release_events.get(self.row["release_event_id"])
        conditions = event.conditions if event else []
        is_pardon = row["release_kind"] == "pardon" or any("pardon" in words for words in conditions)
        kinds = {"end of term": ReleaseKind.TERM_SERVED, "exchange": ReleaseKind.EXCHANGE}
        kind = kinds.get(row["release_kind"]) or (ReleaseKind.PARDON if is_pardon else ReleaseKind.UNKNOWN)
        whole = COUNTRIES.get(event.destinations[0], "") if event and len(event.destinations) == 1 else ""
        custody.free(
            self.context.detentions[self.slug],
            by=self.by,
            on=row["released_on"],
            kind=kind,
            event=event,
            conditions=[Condition.EXPULSION] if row["release_kind"] == "expulsion" else [],
            destination=self.fact("destination") or whole,
            certainty=self.certainty,
        )

    def confirm(self) -> list[Detainee]:
        detainee = self.context.detainees[self.slug]
        detainees.confirm_custody(detainee, by=self.by, on=self.fact("confirmed_on"), means=ConfirmationMeans.PRESS)
        return [detainee]

    def remark(self, *fields: str) -> None:
        """What the field notes say of these fields: doubts become citations, remarks become claims."""
        detainee = self.context.detainees[self.slug]
        for note in notes_on(self.slug, *fields):
            field = _PATHS.get(note["field"], note["field"])
            if note["certainty"] == Certainty.REPORTED:
                sources.cite(
                    detainee, self.context.field_notes(), by=self.by, certainty=Certainty.REPORTED, fields=[field],
                    quotation=note["note"],
                )  # fmt: skip
            else:
                self.context.note(detainee, field, note["note"])


_PATHS = {
    "name_en": "names",
    "name_be": "names",
    "name_ru": "names",
    "birth_date": "born",
    "affiliation": "affiliations",
    "occupation": "occupations",
    "detained_on": "detentions.0.detained",
    "charges": "detentions.0.charges",
    "sentence": "detentions.0.sentences",
    "verdict_on": "detentions.0.sentences",
    "facility": "detentions.0.placements",
    "released_on": "detentions.0.ended",
    "release_kind": "detentions.0.release",
}
