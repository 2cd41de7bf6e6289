"""Public identifiers: who is to be shown less openly than the world sees them now goes on under another one."""

from collections.abc import Iterable
from datetime import date

from prisoners.models import Detainee, PublishableRecord
from prisoners.rendering.display import resolve_display
from public.models import PublishedDetainee
from public.vocabulary.detainees import is_less_open
from public.vocabulary.identifiers import derived_identifier


def readdress(records: Iterable[PublishableRecord], *, on: date) -> dict[str, str]:
    """Give new public identifiers to those who need one; return the ones they had, by key.

    Nothing is saved: the new identifier is drawn from the old one, so that it stays the same until it is published.
    """
    people = {record.public_id: record for record in records if isinstance(record, Detainee)}
    if not people:
        return {}
    published = PublishedDetainee.objects.using("default").current().filter(record_id__in=people)
    replaced: dict[str, str] = {}
    for public_id, shown in published.values_list("record_id", "display"):
        person, display = people[public_id], resolve_display(people[public_id], on=on)
        if is_less_open(display, than=shown):
            replaced[person.pk] = public_id
            person.readdressed_as = derived_identifier(public_id, within=display)
    return replaced
