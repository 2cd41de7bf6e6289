"""What supports a fact: the sources of a document by number, and places in a document in words."""

from django import template
from django.utils.translation import gettext_lazy as _

from public.documents.records import ClaimEntry, Envelope

register = template.Library()

PARTS = {
    "detentions": _("detention"),
    "sentences": _("sentence"),
    "charges": _("charge"),
    "placements": _("place of detention"),
    "recognitions": _("recognition"),
    "state_listings": _("listing by the state"),
    "names": _("spelling"),
    "external_ids": _("number in another list"),
    "health": _("health report"),
    "photo": _("photo"),
    "announced_names": _("announced name"),
    "legs": _("part of the deal"),
    "targets": _("target"),
    "stages": _("stage"),
    "detained": _("day of the arrest"),
    "ended": _("day of the end"),
    "release": _("release"),
    "last_confirmed": _("last confirmation"),
    "term": _("term"),
    "on": _("date"),
    "born": _("birth"),
    "died": _("death"),
    "status": _("status"),
    "claimed": _("announced number"),
    "verified": _("verified number"),
}


@register.inclusion_tag("components/cited.html")
def cited(document: Envelope, *steps: str | int) -> dict[str, list[int]]:
    """Small numbers that lead from a fact to its sources: `{% cited document "health" forloop.counter0 %}`."""
    return {"numbers": supporting(document, ".".join(map(str, steps)))}


def supporting(document: Envelope, path: str) -> list[int]:
    """The numbers of the sources that support a fact, as the page counts them."""
    return [
        position
        for position, source in enumerate(document["sources"], 1)
        if any(_covers(supported, path) for supported in source["supports"])
    ]


def _covers(supported: str, path: str) -> bool:
    return supported == path or supported.startswith(f"{path}.") or path.startswith(f"{supported}.")


@register.simple_tag
def claimed_by(document: Envelope, claim: ClaimEntry) -> int | None:
    """The number of the source that makes a claim, as the page counts them."""
    known = [source["id"] for source in document["sources"]]
    return known.index(claim["source"]) + 1 if claim["source"] in known else None


@register.filter
def place(path: str) -> str:
    """A path into a document in words: `detentions.0.release` → detention 1, release."""
    steps = path.split(".")
    return ", ".join(
        f"{_part(step)} {int(following) + 1}" if following.isdigit() else _part(step)
        for step, following in zip(steps, [*steps[1:], ""], strict=True)
        if not step.isdigit()
    )


def _part(step: str) -> str:
    return str(PARTS.get(step, step.replace("_", " ")))


@register.filter
def places(paths: list[str]) -> str:
    return "; ".join(place(path) for path in paths)
