"""Values of documents in words: partial dates, terms, statuses, countries, texts in the reader's language."""

from collections.abc import Mapping
from typing import Any

from babel import Locale
from django import template
from django.utils.formats import date_format
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from public.vocabulary import (
    custody,
    dates,
    deals,
    detainees,
    editions,
    facilities,
    releases,
    sanctions,
    sources,
    terms,
)
from public.vocabulary.kinds import page_address

register = template.Library()

MARKS = {
    "held": "●",
    "restricted": "◐",
    "released": "○",
    "died-in-custody": "■",
    "escaped": "△",
    "whereabouts-unknown": "◇",
    "unknown": "?",
}
VOCABULARIES = {
    "status": custody.Status,
    "outcome": custody.Outcome,
    "regime": custody.Regime,
    "facility": facilities.FacilityType,
    "organisation": sources.OrganisationKind,
    "withdrawal": editions.WithdrawalReason,
    "charge": custody.ChargeStatus,
    "sentence": custody.SentenceKind,
    "appeal": custody.AppealOutcome,
    "category": detainees.Category,
    "gender": detainees.Gender,
    "release": releases.ReleaseKind,
    "condition": releases.Condition,
    "announced": releases.AnnouncedNameState,
    "action": sanctions.Action,
    "target": sanctions.TargetKind,
    "side": deals.Side,
    "stage": deals.Stage,
    "evidence": deals.Evidence,
    "certainty": sources.Certainty,
    "counted": sources.CountedAs,
    "qualifier": sources.Qualifier,
}


@register.filter
def word(value: str | None, vocabulary: str) -> str:
    """A word of a vocabulary as people say it: `{{ status|word:"status" }}`."""
    return str(VOCABULARIES[vocabulary](value).label) if value else ""


@register.filter
def mark(status: str) -> str:
    """The sign that stands beside a status, so that colour alone never tells it."""
    return MARKS[status]


@register.filter
def when(text: str | None) -> str:
    """A partial date in words: `2020-09` → September 2020, `2020~` → about 2020."""
    if not text:
        return _("date not known")
    if "/" in text:
        first, last = text.split("/")
        return _("between %(first)s and %(last)s") % {"first": when(first), "last": when(last)}
    said = _exact(text.rstrip("~?%"))
    if text[-1] in "~%":
        said = _("about %(date)s") % {"date": said}
    return _("%(date)s (uncertain)") % {"date": said} if text[-1] in "?%" else said


def _exact(text: str) -> str:
    day = dates.parse(text).earliest
    return {4: text, 7: date_format(day, "F Y"), 10: date_format(day, "j F Y")}[len(text)]


@register.filter
def duration(term: str | None) -> str:
    """A term in words: `P2Y6M` → 2 years 6 months."""
    if not term:
        return ""
    read = terms.parse(term)
    parts = (
        (read.years, ngettext("%d year", "%d years", read.years)),
        (read.months, ngettext("%d month", "%d months", read.months)),
        (read.days, ngettext("%d day", "%d days", read.days)),
    )
    return " ".join(words % number for number, words in parts if number)


@register.filter
def country(code: str | None) -> str:
    """The name of a country in the reader's language: `BY` → Belarus."""
    return str(Locale(get_language() or "en").territories.get(code or "", code or ""))


@register.filter
def language_name(code: str) -> str:
    """The name of a language: `be` → Belarusian."""
    return "" if code == "und" else Locale(get_language() or "en").languages.get(code, code)


@register.filter
def translated(texts: Mapping[str, str]) -> str:
    """The text in the reader's language, or else in English, or else in any."""
    if not texts:
        return ""
    return texts.get(get_language() or "en") or texts.get("en") or next(iter(texts.values()))


@register.filter
def page(reference: Mapping[str, Any], kind: str) -> str:
    """The address of the page of a record that a document mentions."""
    return page_address(kind, reference["id"], reference.get("name") or reference.get("title") or "")


@register.simple_tag
def supporting(document: Mapping[str, Any], path: str) -> list[int]:
    """The numbers of the sources that support a fact, as the page counts them."""
    return [
        number
        for number, source in enumerate(document["sources"], 1)
        if any(_covers(supported, path) for supported in source["supports"])
    ]


def _covers(supported: str, path: str) -> bool:
    return supported == path or supported.startswith(f"{path}.") or path.startswith(f"{supported}.")


@register.filter
def bare(address: str) -> str:
    """An address as people read it: without its scheme."""
    return address.removeprefix("https://").removeprefix("http://").rstrip("/")


@register.filter
def place(path: str) -> str:
    """A path into a document in words: `detentions.0.release` → detention 1, release."""
    steps = path.split(".")
    named = [
        f"{step.removesuffix('s')} {int(following) + 1}" if following.isdigit() else step
        for step, following in zip(steps, [*steps[1:], ""], strict=True)
        if not step.isdigit()
    ]
    return ", ".join(named).replace("_", " ")


@register.filter
def places(paths: list[str]) -> str:
    return "; ".join(place(path) for path in paths)


@register.filter
def is_web(address: str | None) -> bool:
    """Only http and https become links, whatever a document says."""
    return bool(address) and str(address).startswith(("https://", "http://"))


@register.filter
def kept(names: str, chosen: Mapping[str, str]) -> list[tuple[str, str]]:
    """Those of the named filters that are set and have no field of their own in the form."""
    return [(name, chosen[name]) for name in names.split(",") if name in chosen]
