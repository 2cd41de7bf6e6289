"""Deals of the data set: entered when they were struck, with a leg more for each event that followed."""

from collections.abc import Iterator

from demo.context import DemoContext, Step, known_on
from demo.dataset import CsvRow, read_rows, split_cell
from prisoners.models import Deal, Leg, LegStage, PublishableRecord
from prisoners.saving import save, touch
from public.vocabulary.deals import Evidence, Side, Stage

ORDER = 3
# NOTES.md, (b): that this return belongs to the deal of September 2025 is inferred.
INFERRED = {"ev-2026-02-19-statkevich"}


def steps(context: DemoContext) -> Iterator[Step]:
    days = {row["id"]: known_on(row["date"]) for name in ("events", "sanctions") for row in read_rows(name)}
    for row in read_rows("deals"):
        struck = known_on(row["date"])
        yield Step(struck, ORDER, lambda row=row: enter_deal(context, row))
        for position, event in enumerate([*split_cell(row["release_event_ids"]), *split_cell(row["sanction_ids"])]):
            yield Step(
                max(struck, days[event]),
                ORDER + 1,
                lambda row=row, event=event, position=position: add_leg(context, row, event, position),
            )


def enter_deal(context: DemoContext, row: CsvRow) -> list[PublishableRecord]:
    deal = save(
        Deal(
            on=row["date"],
            title={"en": row["title"]},
            parties=split_cell(row["parties"]),
            mediators=split_cell(row["mediator"]),
            narrative={"en": row["summary"]},
            certainty=row["certainty"],
        ),
        by=context.by,
    )
    context.deals[row["id"]] = deal
    context.cite(deal, row["source_urls"], row["certainty"])
    for position, promise in enumerate(promise for promise in read_rows("promises") if promise["deal_id"] == row["id"]):
        leg = Leg(
            deal=deal,
            position=position,
            side=promise["side"],
            description={"en": promise["description"]},
            evidence=Evidence.STATED,
            certainty=row["certainty"],
        )
        save(leg, by=context.by)
        save(LegStage(leg=leg, stage=promise["stage"], on=promise["on"], certainty=row["certainty"]), by=context.by)
    return [deal]


def add_leg(context: DemoContext, row: CsvRow, event_id: str, position: int) -> list[PublishableRecord]:
    deal = context.deals[row["id"]]
    freed, eased = context.release_events.get(event_id), context.sanctions_events.get(event_id)
    leg = save(
        Leg(
            deal=deal,
            position=position,
            side=Side.RELEASE if freed else Side.RELIEF,
            release_event=freed,
            sanctions_event=eased,
            evidence=Evidence.INFERRED if event_id in INFERRED else Evidence.REPORTED,
            certainty=row["certainty"],
        ),
        by=context.by,
    )
    for stage, on in _stages(leg):
        save(LegStage(leg=leg, stage=stage, on=on, certainty=row["certainty"]), by=context.by)
    touch(deal, by=context.by)
    return [deal]


def _stages(leg: Leg) -> Iterator[tuple[Stage, str]]:
    """An announcement and a legal act are two facts; a release is verified when somebody counted it."""
    if leg.release_event:
        yield Stage.ANNOUNCED, leg.release_event.on
        if leg.release_event.verified_count:
            yield Stage.VERIFIED, ""
    if leg.sanctions_event:
        if leg.sanctions_event.announced:
            yield Stage.ANNOUNCED, leg.sanctions_event.announced
        if leg.sanctions_event.legal_act:
            yield Stage.IN_FORCE, leg.sanctions_event.legal_act
