"""What blocks the publication of a person: an embargo, a consent refused or lapsed, a text that names the unnamed."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from django.db.models import prefetch_related_objects
from django.utils.translation import gettext

from prisoners.models import Detainee
from prisoners.queries.merges import to_redirect
from prisoners.rendering import display, photos
from public.names.folding import fold
from public.vocabulary.detainees import ConsentScope, Display


def person_blockers(people: Sequence[Detainee], *, on: date) -> dict[str, list[str]]:
    prefetch_related_objects(people, "names", "consents", *photos.PREFETCH)
    exposed = _exposed_names(person for person in people if display.resolve_display(person, on=on) != Display.NAMED)
    found = {
        person.pk: (
            _embargo_blocker(person, on=on),
            _consent_blocker(person, on=on),
            _summary_blocker(person, on=on),
            _photo_blocker(person, on=on),
            exposed.get(person.pk),
        )
        for person in people
    }
    return {key: [hold for hold in holds if hold] for key, holds in found.items()}


def exposed_name(detainee: Detainee, *, on: date) -> str | None:
    """Why a person who is not shown by name may not be: an address that was public under the name leads to them."""
    if display.resolve_display(detainee, on=on) == Display.NAMED:
        return None
    return _exposed_names([detainee]).get(detainee.pk)


def _exposed_names(unnamed: Iterable[Detainee]) -> dict[str, str]:
    public: defaultdict[str, list[str]] = defaultdict(list)
    for gone, kept in to_redirect([person.pk for person in unnamed]).items():
        public[kept].append(gone)
    message = gettext(
        "a merged record is still public (%(keys)s), and its address would tell who this is, who is not shown by name. "
        "Let a chief withdraw it before the merge."
    )
    return {kept: message % {"keys": ", ".join(sorted(gone))} for kept, gone in public.items()}


def _embargo_blocker(detainee: Detainee, *, on: date) -> str | None:
    until = detainee.embargo_until
    if until is None or on >= until:
        return None
    return gettext("not to be published before %(day)s.") % {"day": until.isoformat()}


def _consent_blocker(detainee: Detainee, *, on: date) -> str | None:
    """Without any record of consent the facts are public ones; a refusal or a lapsed consent holds."""
    if not any(consent.scope == ConsentScope.PUBLICATION for consent in detainee.consents.all()):
        return None
    if detainee.has_consent(ConsentScope.PUBLICATION, on=on):
        return None
    return gettext("consent to publication was refused or has lapsed. Record a new consent, or withdraw the record.")


def _photo_blocker(detainee: Detainee, *, on: date) -> str | None:
    """Nobody sees the face of a person who is not shown by name, so nothing is held back for it."""
    if display.resolve_display(detainee, on=on) != Display.NAMED:
        return None
    return photos.photo_blocker(detainee, on=on)


def _summary_blocker(detainee: Detainee, *, on: date) -> str | None:
    """A summary that spells out a name would undo initials or a pseudonym."""
    if display.resolve_display(detainee, on=on) in (Display.NAMED, Display.COUNTED):
        return None
    if begins_any(words_of(detainee.summary.values()), name_words(detainee)):
        return gettext("the summary names a person who is not shown by name. Rewrite it.")
    return None


def begins_any(told: Iterable[str], names: Iterable[str]) -> bool:
    """Whether one of the words that are told is a name, declined perhaps: Petrov, of Petrova."""
    beginnings = tuple(names)
    return any(word.startswith(beginnings) for word in told)


def words_of(texts: Iterable[str]) -> set[str]:
    """The words of texts, folded as names are."""
    return {word for text in texts for word in fold(text).split()}


def name_words(detainee: Detainee) -> set[str]:
    """The words of all spellings of a name, folded; initials are none."""
    return {word for name in detainee.names.all() for word in fold(name.text).split() if len(word) > 2}
