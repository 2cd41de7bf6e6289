"""A court case rendered as published, and what blocks its publication."""

from collections.abc import Iterator, Sequence
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
        **render_evidence(itself(case)),
    }


def case_blockers(cases: Sequence[Case], *, on: date) -> dict[str, list[str]]:
    """A title or narrative that spells out a name would undo initials, a pseudonym, or being only counted."""
    prefetch_related_objects(cases, "detainees__names")
    message = gettext("the title or the narrative names people who are not shown by name: %(names)s. Rewrite it.")
    exposed = {case.pk: ", ".join(_exposed(case, on=on)) for case in cases}
    return {key: [message % {"names": names}] for key, names in exposed.items() if names}


def _exposed(case: Case, *, on: date) -> Iterator[str]:
    """The people of a case who are not shown by name and whom its texts name. Namesakes may be named."""
    hidden = [person for person in case.detainees.all() if display.resolve_display(person, on=on) != Display.NAMED]
    shown = {word for person in case.detainees.all() if person not in hidden for word in name_words(person)}
    told = words_of([*case.title.values(), *case.narrative.values()])
    return (str(person) for person in hidden if begins_any(told, name_words(person) - shown))
