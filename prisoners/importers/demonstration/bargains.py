"""Deals of the data set: entered when they were struck, with a leg more for each event that followed."""

from collections.abc import Iterator

from prisoners.importers.demonstration.dataset import Row, parts, rows
from prisoners.importers.demonstration.papers import Papers, Step, known_on
from prisoners.models import Deal, Leg, LegStage, PublishableRecord
from prisoners.saving import save, touch
from public.vocabulary.deals import Evidence, Side, Stage

ORDER = 3
# NOTES.md, (b): that this return belongs to the deal of September 2025 is inferred.
INFERRED = {"ev-2026-02-19-statkevich"}


def steps(papers: Papers) -> Iterator[Step]:
    days = {row["id"]: known_on(row["date"]) for name in ("events", "sanctions") for row in rows(name)}
    for row in rows("deals"):
        struck = known_on(row["date"])
        yield Step(struck, ORDER, lambda row=row: enter(papers, row))
        for position, event in enumerate([*parts(row["release_event_ids"]), *parts(row["sanction_ids"])]):
            yield Step(
                max(struck, days[event]),
                ORDER + 1,
                lambda row=row, event=event, position=position: add_leg(papers, row, event, position),
            )


def enter(papers: Papers, row: Row) -> list[PublishableRecord]:
    deal = save(
        Deal(
            on=row["date"],
            title={"en": row["title"]},
            parties=parts(row["parties"]),
            mediators=parts(row["mediator"]),
            narrative={"en": row["summary"]},
            certainty=row["certainty"],
        ),
        by=papers.by,
    )
    papers.deals[row["id"]] = deal
    papers.cite(deal, row["source_urls"], row["certainty"])
    for position, promise in enumerate(promise for promise in rows("promises") if promise["deal_id"] == row["id"]):
        leg = Leg(
            deal=deal,
            position=position,
            side=promise["side"],
            description={"en": promise["description"]},
            evidence=Evidence.STATED,
            certainty=row["certainty"],
        )
        save(leg, by=papers.by)
        save(LegStage(leg=leg, stage=promise["stage"], on=promise["on"], certainty=row["certainty"]), by=papers.by)
    return [deal]


def add_leg(papers: Papers, row: Row, event_id: str, position: int) -> list[PublishableRecord]:
    deal = papers.deals[row["id"]]
    freed, eased = papers.release_events.get(event_id), papers.sanctions_events.get(event_id)
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
        by=papers.by,
    )
    for stage, on in _stages(leg):
        save(LegStage(leg=leg, stage=stage, on=on, certainty=row["certainty"]), by=papers.by)
    touch(deal, by=papers.by)
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
