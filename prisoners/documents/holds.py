"""What holds publication back: an embargo, a consent refused or lapsed, a text that names somebody unnamed."""

from datetime import date

from prisoners.documents import display
from prisoners.models import Detainee, PublishableRecord
from public.names.folding import fold
from public.vocabulary.detainees import ConsentScope, Display


def holds(record: PublishableRecord, *, on: date) -> list[str]:
    """The reasons, in words for the desk, why a record may not be published on a day. None: an empty list."""
    if not isinstance(record, Detainee):
        return []
    found = [_embargo(record, on=on), _consent(record, on=on), _named_in_summary(record, on=on)]
    return [f"{record}: {hold}" for hold in found if hold]


def _embargo(detainee: Detainee, *, on: date) -> str | None:
    until = detainee.embargo_until
    return f"not to be published before {until.isoformat()}." if until and on < until else None


def _consent(detainee: Detainee, *, on: date) -> str | None:
    """Without any record of consent the facts are public ones; a refusal or a lapsed consent holds."""
    if not any(consent.scope == ConsentScope.PUBLICATION for consent in detainee.consents.all()):
        return None
    if detainee.has_consent(ConsentScope.PUBLICATION, on=on):
        return None
    return "consent to publication was refused or has lapsed. Record a new consent, or withdraw the record."


def _named_in_summary(detainee: Detainee, *, on: date) -> str | None:
    """A summary that spells out a name would undo initials or a pseudonym."""
    if display.resolved(detainee, on=on) in (Display.NAMED, Display.COUNTED):
        return None
    told = f" {fold(' '.join(detainee.summary.values()))} "
    words = {word for name in detainee.names.all() for word in fold(name.text).split() if len(word) > 2}
    if any(f" {word}" in told for word in words):
        return "the summary names a person who is not shown by name. Rewrite it."
    return None
