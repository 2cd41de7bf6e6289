"""Lists of work to do: each a queryset whose length is the number shown."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from django.conf import settings
from django.contrib.auth.models import AbstractUser
from django.db.models import CASCADE, Count, DateField, Exists, Func, OuterRef, Q, QuerySet, Value
from django.db.models.functions import Coalesce

from prisoners.models import (
    PUBLISHABLE,
    CitableRecord,
    Citation,
    Confirmation,
    Consent,
    Detainee,
    Detention,
    LinkCheck,
    Sentence,
    Source,
    Submission,
    SubmissionStage,
)
from public.models import Edition
from public.vocabulary.custody import AppealOutcome, Outcome, SentenceKind

SOON = timedelta(days=30)
LATELY = timedelta(days=30)


def drafts(by: AbstractUser) -> list[QuerySet[Any]]:
    """What somebody wrote last and has not handed in since."""
    handed_in = Submission.objects.filter(record_id=OuterRef("pk"), created_at__gte=OuterRef("updated_at"))
    since = Exists(handed_in.exclude(stage=SubmissionStage.REPLACED))
    return [model.objects.filter(~since, changed_by=by) for model in PUBLISHABLE.values()]


def sent_back(to: AbstractUser) -> list[QuerySet[Any]]:
    """What somebody handed in, got back, and has not handed in anew; `reason` says why."""
    later = Submission.objects.filter(record_id=OuterRef("record_id"), created_at__gt=OuterRef("created_at"))
    last = Submission.objects.filter(~Exists(later), stage=SubmissionStage.SENT_BACK, submitted_by=to)
    return [
        model.objects.filter(pk__in=last.filter(kind=kind).values("record_id")).annotate(
            reason=last.filter(record_id=OuterRef("pk")).values("reason")[:1]
        )
        for kind, model in PUBLISHABLE.items()
    ]


def waiting() -> QuerySet[Submission]:
    return Submission.objects.waiting()


def waiting_of(by: AbstractUser) -> QuerySet[Submission]:
    return waiting().filter(submitted_by=by)


def without_sources() -> list[QuerySet[Any]]:
    """Records that need a source and that nothing supports, neither themselves nor a part of them."""
    return [
        model.objects.filter(~_cited(), *(~part for part in _cited_parts(model)))
        for model in PUBLISHABLE.values()
        if model.needs_source
    ]


def _cited() -> Exists:
    return Exists(Citation.objects.filter(subject=OuterRef("pk")))


def _cited_parts(model: type[CitableRecord], path: str = "") -> Iterator[Exists]:
    """For each table of parts, and parts of parts: whether one of those of a record is cited.

    PostgreSQL answers each of these conditions for all records together.
    """
    for relation in model._meta.related_objects:
        part = relation.related_model
        if relation.on_delete is CASCADE and issubclass(part, CitableRecord):
            upwards = f"{relation.field.name}__{path}".removesuffix("__")
            yield Exists(part._default_manager.filter(_cited(), **{upwards: OuterRef("pk")}))
            yield from _cited_parts(part, upwards)


def dead_links() -> QuerySet[Source]:
    return Source.objects.filter(Exists(LinkCheck.objects.dead().filter(source=OuterRef("pk"))))


def stale_custody(*, on: date) -> QuerySet[Detainee]:
    """People in custody as far as is known, of whom nobody made sure for longer than allowed.

    The arrest counts as sure too. A person may have a limit of their own, `confirm_every`.
    """
    limit = Coalesce("confirm_every", Value(settings.CUSTODY_CONFIRMED_EVERY))
    earliest = Func(
        Value(on, DateField()), limit, template="(%(expressions)s)", arg_joiner=" - ", output_field=DateField()
    )
    ongoing = Detention.objects.filter(detainee=OuterRef("pk"), outcome=Outcome.ONGOING)
    confirmed = Confirmation.objects.filter(detainee=OuterRef("pk"), on_latest__gte=OuterRef("sure_from"))
    held: QuerySet[Detainee] = Detainee.objects.alias(sure_from=earliest).filter(Exists(ongoing))
    return held.filter(~Exists(ongoing.filter(detained_latest__gte=OuterRef("sure_from"))), ~Exists(confirmed))


def terms_ending(*, on: date) -> QuerySet[Sentence]:
    """The last terms of people in custody that end within the next days."""
    return _last_terms().filter(term_ends_on__range=(on, on + SOON))


def terms_overdue(*, on: date) -> QuerySet[Sentence]:
    """Terms that are over, while no release is known."""
    return _last_terms().filter(term_ends_on__lt=on)


def _last_terms() -> QuerySet[Sentence]:
    """Of the sentences within a detention that goes on, the one that ends last; none beside a sentence for life."""
    valid = Sentence.objects.filter(replaced_by=None, detention__outcome=Outcome.ONGOING).exclude(
        appeal_outcome=AppealOutcome.QUASHED
    )
    beside = Sentence.objects.filter(detention=OuterRef("detention"), replaced_by=None).exclude(
        Q(pk=OuterRef("pk")) | Q(appeal_outcome=AppealOutcome.QUASHED)
    )
    later = Q(term_ends_on__gt=OuterRef("term_ends_on")) | Q(kind__in=[SentenceKind.LIFE, SentenceKind.DEATH])
    return valid.filter(~Exists(beside.filter(later)))


def consents_lapsing(*, on: date) -> QuerySet[Consent]:
    return _newest_consents(on=on).filter(until__range=(on, on + SOON))


def consents_lapsed(*, on: date) -> QuerySet[Consent]:
    return _newest_consents(on=on).filter(until__lt=on)


def _newest_consents(*, on: date) -> QuerySet[Consent]:
    """Consents given that no later answer on the same matter has replaced."""
    later = Consent.objects.filter(detainee=OuterRef("detainee"), scope=OuterRef("scope"), on__lte=on).filter(
        Q(on__gt=OuterRef("on")) | Q(on=OuterRef("on"), created_at__gt=OuterRef("created_at"))
    )
    return Consent.objects.filter(~Exists(later), granted=True, on__lte=on)


def editions_lately(*, on: date) -> QuerySet[Edition]:
    return Edition.objects.using("default").filter(published_at__date__gt=on - LATELY)


def count_lists(lists: Mapping[str, Sequence[QuerySet[Any]]]) -> dict[str, int]:
    """How long each list is, in one query."""
    parts = [
        rows.order_by().annotate(list=Value(slug)).values("list").annotate(length=Count("pk")).values("list", "length")
        for slug, found in lists.items()
        for rows in found
    ]
    lengths = dict.fromkeys(lists, 0)
    if parts:
        for part in parts[0].union(*parts[1:], all=True):
            lengths[part["list"]] += part["length"]
    return lengths
