"""Release day at the desk: names are put on the list of an event, and it is decided who each is."""

import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

import pghistory
from django.contrib.auth.models import AbstractUser
from django.db import transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext as _

from prisoners.actions import custody, detainees, sources
from prisoners.exceptions import ActionRefused, require_permission
from prisoners.models import AnnouncedName, Detainee, Name, ReleaseEvent, Source
from prisoners.saving import save, touch
from public.vocabulary.detainees import NameKind, Script
from public.vocabulary.releases import AnnouncedNameState
from public.vocabulary.sources import Certainty

# Of a spelling that was only announced nobody has said in which language it is.
UNDETERMINED_LANGUAGE = "und"
_SCRIPTS = {
    "CYRILLIC": Script.CYRILLIC,
    "ARABIC": Script.ARABIC,
    "ARMENIAN": Script.ARMENIAN,
    "CJK": Script.CHINESE,
    "GEORGIAN": Script.GEORGIAN,
    "MYANMAR": Script.BURMESE,
}


class ChangedMeanwhile(ActionRefused):
    """Somebody decided about the name meanwhile; `name` is as it stands now."""

    def __init__(self, name: AnnouncedName) -> None:
        super().__init__(_meanwhile_message(name))
        self.name = name


def announce(
    event: ReleaseEvent, names: Iterable[AnnouncedName], *, by: AbstractUser, source: Source | None = None
) -> list[AnnouncedName]:
    """Put names at the end of an event's list, and say where they were announced. Returns those that were added.

    A list pasted a second time adds only what is new; a name that stands twice in one list is kept twice.
    """
    require_permission(by, "add_announcedname", to=_("put names on a list"))
    with transaction.atomic(), pghistory.context(user=by.pk):
        locked = ReleaseEvent.objects.select_for_update().get(pk=event.pk)
        if source is not None:
            locked.announcement = sources.save_if_new(source, by=by)
            save(locked, by=by)
        known = Counter(locked.announced_names.values_list("text", flat=True))
        last = locked.announced_names.aggregate(last=Max("position"))["last"] or 0
        added: list[AnnouncedName] = []
        for name in names:
            if known[name.text] > 0:
                known[name.text] -= 1
                continue
            name.event, name.position = locked, last + len(added) + 1
            added.append(save(name, by=by, within=locked))
        return added


def confirm(name: AnnouncedName, detainee: Detainee, *, by: AbstractUser, version: int) -> AnnouncedName:
    """The name is this person's. Raises ChangedMeanwhile if `version`, on which the decision rests, is not the last."""
    return _decide(name, AnnouncedNameState.CONFIRMED, detainee, by=by, version=version)


def set_aside(name: AnnouncedName, *, by: AbstractUser, version: int) -> AnnouncedName:
    """Nobody of the desk bears this name: it was not on our list."""
    return _decide(name, AnnouncedNameState.NOT_ON_LIST, None, by=by, version=version)


def reopen(name: AnnouncedName, *, by: AbstractUser, version: int) -> AnnouncedName:
    """Take a decision back. A person who was entered from the name stays at the desk as a draft."""
    return _decide(name, AnnouncedNameState.UNMATCHED, None, by=by, version=version)


def remove(name: AnnouncedName, *, by: AbstractUser, version: int) -> None:
    """Take a text off the list that is no name: a heading, a line of an article. It stays in the history."""
    require_permission(by, "delete_announcedname", to=_("take names off a list"))
    with transaction.atomic(), pghistory.context(user=by.pk):
        current = _locked_name(name, by=by, version=version)
        if not current.is_open:
            raise ActionRefused(_("Somebody has decided about this name. Undo that first."))
        current.delete()
        touch(current.event, by=by)


@transaction.atomic
def enter_person(name: AnnouncedName, *, by: AbstractUser, version: int) -> AnnouncedName:
    """The name is of somebody whom the desk did not know: enter them, in custody since an unknown day, and confirm."""
    require_permission(by, "add_detainee", to=_("enter people"))
    current = _locked_name(name, by=by, version=version)
    text = current.name or current.text
    spelling = Name(text=text, language=UNDETERMINED_LANGUAGE, script=_script(text), kind=NameKind.ALIAS)
    person = detainees.enter([spelling], by=by, country=current.event.country, born=current.born)
    detention = custody.detain(person, by=by, certainty=Certainty.REPORTED)
    if announcement := current.event.announcement:
        sources.cite(spelling, announcement, by=by, certainty=Certainty.REPORTED, quotation=current.text)
        sources.cite(detention, announcement, by=by, certainty=Certainty.REPORTED)
    return _decide(name, AnnouncedNameState.CONFIRMED, person, by=by, version=version)


@dataclass(frozen=True, slots=True)
class ChosenPerson:
    """A name, the version that somebody saw, and the person whom they chose."""

    name_id: str
    version: int
    detainee_id: str


def confirm_all(
    event: ReleaseEvent, choices: Iterable[ChosenPerson], *, by: AbstractUser
) -> tuple[list[AnnouncedName], list[ChangedMeanwhile]]:
    """Confirm many at once. Names about which somebody decided meanwhile are left as they are and returned apart."""
    confirmed: list[AnnouncedName] = []
    overtaken: list[ChangedMeanwhile] = []
    chosen = list(choices)
    names = event.announced_names.in_bulk([choice.name_id for choice in chosen])
    people = Detainee.objects.in_bulk([choice.detainee_id for choice in chosen])
    if any(choice.name_id not in names or choice.detainee_id not in people for choice in chosen):
        raise ActionRefused(_("One of the names or people is no longer at the desk. Load the list again."))
    with transaction.atomic():
        for choice in chosen:
            try:
                made = confirm(names[choice.name_id], people[choice.detainee_id], by=by, version=choice.version)
                confirmed.append(made)
            except ChangedMeanwhile as conflict:
                overtaken.append(conflict)
    return confirmed, overtaken


def _decide(
    name: AnnouncedName, state: AnnouncedNameState, detainee: Detainee | None, *, by: AbstractUser, version: int
) -> AnnouncedName:
    with transaction.atomic(), pghistory.context(user=by.pk):
        current = _locked_name(name, by=by, version=version)
        current.state, current.detainee = state, detainee
        is_decided = state != AnnouncedNameState.UNMATCHED
        current.verified_by_id = by.pk if is_decided else None
        current.verified_at = timezone.now() if is_decided else None
        save(current, by=by, within=current.event)
        current.refresh_from_db(fields=["version"])
        return current


def _locked_name(name: AnnouncedName, *, by: AbstractUser, version: int) -> AnnouncedName:
    """The name as it stands, held against others. Raises ChangedMeanwhile or ActionRefused."""
    require_permission(by, "change_announcedname", to=_("decide about announced names"))
    rows = AnnouncedName.objects.select_for_update(of=("self",)).select_related("event", "detainee", "changed_by")
    current = rows.filter(pk=name.pk).first()
    if current is None:
        raise ActionRefused(_("This name was taken off the list meanwhile. Load the list again."))
    if current.version != version:
        raise ChangedMeanwhile(current)
    if current.release_id:
        raise ActionRefused(_("The release of this person is recorded. Take the releases back first."))
    return current


def _meanwhile_message(name: AnnouncedName) -> str:
    params = {"who": name.changed_by or _("somebody"), "name": name.text, "person": name.detainee or ""}
    match name.state:
        case AnnouncedNameState.CONFIRMED:
            return _("%(who)s has confirmed %(name)s as %(person)s meanwhile. Undo that first if it is wrong.") % params
        case AnnouncedNameState.NOT_ON_LIST:
            return _("%(who)s has decided meanwhile that %(name)s is not on our list.") % params
    return _("%(who)s has changed %(name)s meanwhile. Look at it again.") % params


def _script(text: str) -> Script:
    """The script of the first letter that has one of ours; Latin where none does."""
    for letter in filter(str.isalpha, text):
        alphabet = unicodedata.name(letter, "").split(" ", 1)[0]
        if alphabet in _SCRIPTS:
            return _SCRIPTS[alphabet]
        if alphabet == "LATIN":
            break
    return Script.LATIN
