"""A court case rendered as published, and what blocks its publication."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db.models import prefetch_related_objects
from django.utils.translation import gettext

from prisoners.models import Case
from prisoners.rendering import display
from prisoners.rendering.blockers import begins_any, name_words, words_of
from prisoners.rendering.evidence import itself, render_evidence
from prisoners.rendering.texts import title_and_titles
from public.documents.references import Reference
from public.vocabulary.detainees import Display
from public.vocabulary.kinds import Kind

PREFETCH = ("detainees",)
places = itself


def render(case: Case, *, on: date) -> dict[str, Any]:
    """People stand in it only while they are public themselves and shown by name."""
    people = sorted(case.detainees.all(), key=lambda person: person.pk)
    return {
        **title_and_titles(case.title),
        "number": case.number,
        "court": case.court,
        "detainees": [Reference(Kind.DETAINEE, person.public_id, is_optional=True) for person in people],
        "detainee_count": len(people),
        "officials": [],
        "narrative": dict(case.narrative),
        **render_evidence(places(case)),
    }


def case_blockers(cases: Iterable[Case], *, on: date) -> dict[str, list[str]]:
    """By key, why cases may not be published on a day, in words for the desk. A fixed number of queries."""
    given = list(cases)
    prefetch_related_objects(given, "detainees__names")
    exposed = {case.pk: _exposed(case, on=on) for case in given}
    message = gettext("the title or the narrative names people who are not shown by name: %(names)s. Rewrite it.")
    return {key: [message % {"names": ", ".join(names)}] for key, names in exposed.items() if names}


def _exposed(case: Case, *, on: date) -> list[str]:
    """Whose name the title or narrative spells out, which would undo initials, a pseudonym, or being only counted."""
    people = list(case.detainees.all())
    hidden = [person for person in people if display.resolve_display(person, on=on) != Display.NAMED]
    named = {word for person in people if person not in hidden for word in name_words(person)}
    told = words_of([*case.title.values(), *case.narrative.values()])
    return [str(person) for person in hidden if begins_any(told, name_words(person) - named)]
