"""What holds publication back: an embargo, a consent refused or lapsed, a text that names somebody unnamed."""

from datetime import date

from django.utils.translation import gettext

from prisoners.documents import display, photos
from prisoners.models import Detainee, PublishableRecord
from prisoners.queries.merges import to_redirect
from public.names.folding import fold
from public.vocabulary.detainees import ConsentScope, Display


def holds(record: PublishableRecord, *, on: date) -> list[str]:
    """The reasons, in words for the desk, why a record may not be published on a day. None: an empty list."""
    if not isinstance(record, Detainee):
        return []
    found = [
        _embargo(record, on=on),
        _consent(record, on=on),
        _named_in_summary(record, on=on),
        _photo(record, on=on),
        exposure(record, on=on),
    ]
    return [f"{record}: {hold}" for hold in found if hold]


def exposure(detainee: Detainee, *, on: date) -> str | None:
    """An address that was public under a name, and leads to somebody who is not named, tells the name."""
    if display.resolved(detainee, on=on) == Display.NAMED or not (public := to_redirect([detainee.pk])):
        return None
    told = gettext(
        "a merged record is still public (%(keys)s), and its address would tell who this is, who is not shown by name. "
        "Let a chief withdraw it before the merge."
    )
    return told % {"keys": ", ".join(sorted(public))}


def _embargo(detainee: Detainee, *, on: date) -> str | None:
    until = detainee.embargo_until
    if until is None or on >= until:
        return None
    return gettext("not to be published before %(day)s.") % {"day": until.isoformat()}


def _consent(detainee: Detainee, *, on: date) -> str | None:
    """Without any record of consent the facts are public ones; a refusal or a lapsed consent holds."""
    if not any(consent.scope == ConsentScope.PUBLICATION for consent in detainee.consents.all()):
        return None
    if detainee.has_consent(ConsentScope.PUBLICATION, on=on):
        return None
    return gettext("consent to publication was refused or has lapsed. Record a new consent, or withdraw the record.")


def _photo(detainee: Detainee, *, on: date) -> str | None:
    """Nobody sees the face of a person who is not shown by name, so nothing is held back for it."""
    if display.resolved(detainee, on=on) != Display.NAMED:
        return None
    return photos.held(detainee, on=on)


def _named_in_summary(detainee: Detainee, *, on: date) -> str | None:
    """A summary that spells out a name would undo initials or a pseudonym."""
    if display.resolved(detainee, on=on) in (Display.NAMED, Display.COUNTED):
        return None
    told = f" {fold(' '.join(detainee.summary.values()))} "
    words = {word for name in detainee.names.all() for word in fold(name.text).split() if len(word) > 2}
    if any(f" {word}" in told for word in words):
        return gettext("the summary names a person who is not shown by name. Rewrite it.")
    return None
