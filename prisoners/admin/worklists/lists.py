"""The lists of work to do, each with its query, its reason and its texts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.contrib.auth.models import AbstractUser
from django.db.models import QuerySet
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from prisoners.models import Detainee, DuplicatePair, Source
from prisoners.queries import quality
from public.models import Edition

NO_NOTE = gettext_lazy("no note")
MINE, ATTENTION, RECORD = "mine", "attention", "record"


@dataclass(frozen=True, slots=True)
class Worklist:
    """A question about the desk's records, asked for somebody on a day; `detail` tells of a row why it is there.

    `prefetch` are the related rows that its page reads, besides those of which the rows' own names are made.
    """

    slug: str
    group: str
    title: Promise
    explanation: Promise
    asked: Callable[[AbstractUser, date], Sequence[QuerySet[Any]]]
    detail: Callable[[Any], str]
    order: str = "-updated_at"
    prefetch: tuple[str, ...] = ()

    @property
    def address(self) -> str:
        return reverse("desk-work", args=[self.slug])

    def may_be_seen(self, user: AbstractUser, rows: Sequence[QuerySet[Any]]) -> bool:
        """Whoever may see the records may see the list; editions are public."""
        desk = [found.model for found in rows if found.model is not Edition]
        return user.is_staff and all(user.has_perm(f"prisoners.view_{model._meta.model_name}") for model in desk)


def _changed_detail(record: Any) -> str:
    return _("changed on %(day)s") % {"day": _long_date(record.updated_at)}


def _long_date(day: Any) -> str:
    return date_format(day, "j E Y")


def _custody_detail(detainee: Detainee) -> str:
    known = sorted(row.on for row in detainee.confirmations.all()) or sorted(
        row.detained for row in detainee.detentions.all() if row.detained
    )
    return _("last known on %(day)s") % {"day": known[-1]} if known else _("never confirmed")


def _dead_link_detail(source: Source) -> str:
    check = source.link_check
    # Kept as the checker said it; here it is said in the language of whoever reads it.
    why = _(check.problem) if check.problem else _("answered %(status)s") % {"status": check.last_status}
    return _("%(why)s Not there since %(day)s.") % {
        "why": f"{why.rstrip('.')}.",
        "day": _long_date(check.first_failed_at),
    }


WORKLISTS = (
    Worklist(
        "drafts",
        MINE,
        gettext_lazy("My drafts"),
        gettext_lazy("What you wrote last and have not handed in since."),
        lambda user, _on: quality.drafts(user),
        _changed_detail,
    ),
    Worklist(
        "sent-back",
        MINE,
        gettext_lazy("Sent back to me"),
        gettext_lazy("A reviewer sent it back with a reason. Mend it, and hand it in anew."),
        lambda user, _on: quality.sent_back(user),
        lambda record: str(record.reason),
    ),
    Worklist(
        "without-sources",
        ATTENTION,
        gettext_lazy("Without a source"),
        gettext_lazy("Neither the record nor any part of it cites a source."),
        lambda _user, _on: quality.without_sources(),
        _changed_detail,
    ),
    Worklist(
        "stale-custody",
        ATTENTION,
        gettext_lazy("Custody not confirmed lately"),
        gettext_lazy("Held as far as we know, but nobody made sure for too long. Ask, and write down a confirmation."),
        lambda _user, on: [quality.stale_custody(on=on)],
        _custody_detail,
        prefetch=("detentions", "confirmations"),
    ),
    Worklist(
        "terms-ending",
        ATTENTION,
        gettext_lazy("Terms that end within 30 days"),
        gettext_lazy("By our computation. Find out whether the person is freed."),
        lambda _user, on: [quality.terms_ending(on=on)],
        lambda sentence: _("the term ends on %(day)s") % {"day": _long_date(sentence.term_ends_on)},
        order="term_ends_on",
        prefetch=("detention__detainee__names",),
    ),
    Worklist(
        "terms-overdue",
        ATTENTION,
        gettext_lazy("Terms over, no release known"),
        gettext_lazy("The term is over by our computation, and the detention goes on in our records."),
        lambda _user, on: [quality.terms_overdue(on=on)],
        lambda sentence: _("the term ended on %(day)s") % {"day": _long_date(sentence.term_ends_on)},
        order="-term_ends_on",
        prefetch=("detention__detainee__names",),
    ),
    Worklist(
        "consents-lapsing",
        ATTENTION,
        gettext_lazy("Consents that lapse within 30 days"),
        gettext_lazy("Ask for a new consent in time; without one, publication is held back."),
        lambda _user, on: [quality.consents_lapsing(on=on)],
        lambda consent: (
            _("%(matter)s: until %(day)s") % {"matter": consent.get_scope_display(), "day": _long_date(consent.until)}
        ),
        order="until",
        prefetch=("detainee__names",),
    ),
    Worklist(
        "consents-lapsed",
        ATTENTION,
        gettext_lazy("Consents that have lapsed"),
        gettext_lazy("Record a new consent, or take off the site what it was for."),
        lambda _user, on: [quality.consents_lapsed(on=on)],
        lambda consent: (
            _("%(matter)s: until %(day)s") % {"matter": consent.get_scope_display(), "day": _long_date(consent.until)}
        ),
        order="-until",
        prefetch=("detainee__names",),
    ),
    Worklist(
        "dead-links",
        ATTENTION,
        gettext_lazy("Dead links"),
        gettext_lazy("Sources that were not there three times over several days. Give an archived address."),
        lambda _user, _on: [quality.dead_links()],
        _dead_link_detail,
        prefetch=("link_check",),
    ),
    Worklist(
        "duplicates",
        ATTENTION,
        gettext_lazy("Possible duplicates"),
        gettext_lazy("Two records that may tell of one person. Compare them, and decide."),
        lambda _user, _on: [DuplicatePair.objects.undecided()],
        lambda pair: _("%(percent)d %% alike") % {"percent": round(pair.score * 100)},
        order="-score",
    ),
    Worklist(
        "editions",
        RECORD,
        gettext_lazy("Editions of the last 30 days"),
        gettext_lazy("What was published lately."),
        lambda _user, on: [quality.editions_lately(on=on)],
        lambda edition: f"{_long_date(edition.published_at)}: {edition.note or NO_NOTE}",
        order="-number",
    ),
)
