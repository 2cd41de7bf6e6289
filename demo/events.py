"""Release events, sanctions events and reported counts of the data set."""

from collections.abc import Iterator

from demo import parsers
from demo.context import DemoContext, Step, known_on
from demo.dataset import COUNTRY, CsvRow, read_rows, split_cell
from prisoners.models import AnnouncedName, PublishableRecord, ReleaseEvent, ReportedCount, SanctionsEvent
from prisoners.saving import save
from public.vocabulary.releases import AnnouncedNameState, ReleaseKind
from public.vocabulary.sanctions import Action

KINDS = {"pardon": ReleaseKind.PARDON, "exchange": ReleaseKind.EXCHANGE}


def steps(context: DemoContext) -> Iterator[Step]:
    for row in read_rows("events"):
        yield Step(known_on(row["date"]), 0, lambda row=row: release_event(context, row))
    for row in read_rows("sanctions"):
        yield Step(known_on(row["date"]), 0, lambda row=row: sanctions_event(context, row))
    for row in read_rows("counts"):
        yield Step(known_on(row["date"]), 4, lambda row=row: reported_count(context, row))
    for row in read_rows("events"):
        yield Step(known_on(row["date"]), 3, lambda row=row: announced_names(context, row))


def release_event(context: DemoContext, row: CsvRow) -> list[PublishableRecord]:
    conditions = split_cell(row["conditions"])
    is_pardon = any("pardon" in words for words in conditions)
    event = save(
        ReleaseEvent(
            on=row["date"],
            country=COUNTRY,
            title={"en": row["title"]},
            release_kind=KINDS.get(row["event_type"]) or (ReleaseKind.PARDON if is_pardon else ReleaseKind.UNKNOWN),
            claimed_count=int(row["claimed_count"]) if row["claimed_count"] else None,
            claimed_by=row["claimed_by"],
            verified_count=int(row["verified_count"]) if row["verified_count"] else None,
            verified_by=row["verified_by"],
            mediators=split_cell(row["mediator"]),
            destinations=split_cell(row["destination"]),
            conditions=conditions,
            narrative={"en": row["quote_or_basis"]},
            certainty=row["certainty"],
        ),
        by=context.by,
    )
    context.release_events[row["id"]] = event
    context.cite(event, row["source_urls"], row["certainty"])
    return [event]


def announced_names(context: DemoContext, row: CsvRow) -> list[PublishableRecord]:
    """Names that the reports gave, matched to the people of the data set by any of their spellings."""
    event = context.release_events[row["id"]]
    known = {name.text: person for person in context.detainees.values() for name in person.names.all()}
    for position, text in enumerate(split_cell(row["notable_people"]), 1):
        person = known.get(text)
        state = AnnouncedNameState.CONFIRMED if person else AnnouncedNameState.UNMATCHED
        save(
            AnnouncedName(event=event, position=position, text=text, detainee=person, state=state),
            by=context.by,
            within=event,
        )
    return [event]


def sanctions_event(context: DemoContext, row: CsvRow) -> list[PublishableRecord]:
    """Where no legal instrument was found, the date is that of the announcement and nothing more."""
    instrument, authority = row["legal_instrument"], context.authority(row["issuer"])
    is_announcement = not instrument or "announcement" in instrument
    action = Action(row["action"].replace("_", "-"))
    shown = row["program"] if is_announcement else instrument
    event = save(
        SanctionsEvent(
            authority=authority,
            programme=context.programme(authority, row["program"]),
            action=action,
            title={"en": f"{row['issuer']}: {action.label} ({shown})"},
            announced=row["date"] if is_announcement else "",
            legal_act="" if is_announcement else row["date"],
            legal_instrument=instrument,
            narrative={"en": row["basis"]},
            certainty=row["certainty"],
        ),
        by=context.by,
    )
    event.targets.set([context.target(name) for name in split_cell(row["targets"])])
    context.sanctions_events[row["id"]] = event
    context.cite(event, row["source_urls"], row["certainty"])
    return [event]


def reported_count(context: DemoContext, row: CsvRow) -> list[PublishableRecord]:
    counted, qualifier, remark = parsers.parse_count(row["note"])
    count = save(
        ReportedCount(
            on=row["date"],
            organisation=context.organisation(row["organisation"]),
            country=COUNTRY,
            counted=counted,
            number=int(row["count"]),
            qualifier=qualifier,
            remark={"en": remark} if remark else {},
        ),
        by=context.by,
    )
    context.cite(count, row["url"], "reported")
    return [count]
