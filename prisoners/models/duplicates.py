"""Possible duplicates: what each person is found by, and the pairs of people that may be one."""

from collections.abc import Collection, Iterable, Sequence
from functools import reduce
from itertools import combinations
from operator import and_, or_
from typing import Any

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Q, TextChoices
from django.utils.translation import gettext_lazy as _

from prisoners.models.detainees import Detainee
from prisoners.models.fields import WordField
from prisoners.models.records import Record, tracked
from public.names.keys import Wanted


class Decision(TextChoices):
    OPEN = "open", _("not decided")
    DIFFERENT = "different", _("different people")
    SAME = "same", _("the same person")


class NameKeysQuerySet(models.QuerySet["NameKeys"]):
    def stale(self) -> "NameKeysQuerySet":
        """People whose names changed since they were compared with others."""
        return self.filter(is_stale=True)

    def sharing(self, words: Sequence[Collection[str]]) -> "NameKeysQuerySet":
        """People who share keys with any two of these words, each given as its keys, or with the only one."""
        each = [Q(keys__overlap=sorted(keys)) for keys in words]
        pairs = [one & other for one, other in combinations(each, 2)] or each
        return self.filter(reduce(or_, pairs, Q(pk=None)))

    def named(self, wanted: Sequence[Wanted]) -> "NameKeysQuerySet":
        """People one of whose spellings may be what somebody types: every word surely, or two nearly."""
        asked = [word for word in wanted if not word.is_optional] or list(wanted)
        sure = reduce(and_, (Q(keys__overlap=word.sure) for word in asked), Q())
        return self.filter(sure) | self.sharing([word.near for word in asked if not word.is_dispensable])

    def within_reach(self, names: Iterable[Sequence[Collection[str]]]) -> models.QuerySet[Any]:
        """The keys of people who share a key with every word of one of these names, or whose keys are not up to date.

        A query within for each name: PostgreSQL asks its index for one, but reads the whole table for one of many.
        """
        each = [
            self.filter(*(Q(keys__overlap=sorted(keys)) for keys in words)).values("pk") for words in names if words
        ]
        return self.stale().values("pk").union(*each, all=True)


class NameKeys(models.Model):
    """What a person is found by. Derived from the names, so that nobody signs it and it has no history.

    A trigger on the names marks it stale, whoever changes them and by which means; `actions.duplicates` makes it anew.
    """

    detainee = models.OneToOneField(Detainee, on_delete=models.CASCADE, primary_key=True, related_name="name_keys")
    spellings = ArrayField(models.TextField(), default=list, db_default=[])
    keys = ArrayField(models.TextField(), default=list, db_default=[])
    is_stale = models.BooleanField(default=True, db_default=True)

    objects = NameKeysQuerySet.as_manager()

    class Meta:
        # Rights to look at and to change it are those of the names.
        default_permissions = ()
        verbose_name = verbose_name_plural = _("keys of names")
        indexes = [
            # Without the list of waiting entries, which every search would have to walk through after an import.
            GinIndex(fields=["keys"], name="name_keys_keys", fastupdate=False),
            models.Index(fields=["detainee"], name="name_keys_stale", condition=Q(is_stale=True)),
        ]

    def __str__(self) -> str:
        return ", ".join(self.spellings)


class DuplicatePairQuerySet(models.QuerySet["DuplicatePair"]):
    def undecided(self) -> "DuplicatePairQuerySet":
        return self.filter(decision=Decision.OPEN)

    def of(self, people: Iterable[str]) -> "DuplicatePairQuerySet":
        """Pairs in which one of the given people stands."""
        keys = list(people)
        return self.filter(Q(first__in=keys) | Q(second__in=keys))


@tracked
class DuplicatePair(Record):
    """Two people who may be one, and what somebody decided about them.

    `name_score` is that of the two likest spellings; `score` counts the evidence beside the names too.
    `judged_spellings` are those known when it was decided, each behind the identifier of the person who bore it.
    """

    first = models.ForeignKey(Detainee, verbose_name=_("one person"), on_delete=models.CASCADE, related_name="+")
    second = models.ForeignKey(Detainee, verbose_name=_("the other"), on_delete=models.CASCADE, related_name="+")
    score = models.FloatField(_("likeness"))
    name_score = models.FloatField(_("likeness of the names"))
    evidence = models.JSONField(_("evidence"), default=dict)
    decision = WordField(_("decision"), choices=Decision.choices, default=Decision.OPEN)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("decided by"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    decided_at = models.DateTimeField(_("decided at"), null=True, blank=True)
    remark = models.TextField(_("remark (private)"), blank=True, help_text=_("Stays at the desk."))
    judged_spellings = ArrayField(
        models.TextField(), verbose_name=_("spellings that were judged"), default=list, blank=True
    )

    objects = DuplicatePairQuerySet.as_manager()

    class Meta:
        ordering = ["-score", "pk"]
        verbose_name = _("possible duplicate")
        verbose_name_plural = _("possible duplicates")
        constraints = [
            models.UniqueConstraint(fields=["first", "second"], name="duplicate_pair_once"),
            models.CheckConstraint(
                condition=Q(first__lt=F("second")),
                name="duplicate_pair_in_order",
                violation_error_message=_("The one with the lower identifier comes first."),
            ),
            models.CheckConstraint(
                condition=Q(score__range=(0, 1), name_score__range=(0, 1)),
                name="duplicate_pair_scored",
                violation_error_message=_("Scores go from 0 to 1."),
            ),
            models.CheckConstraint(
                condition=Q(decision=Decision.OPEN, decided_at=None, decided_by=None)
                | (~Q(decision=Decision.OPEN) & Q(decided_at__isnull=False, decided_by__isnull=False)),
                name="duplicate_pair_decided_by_somebody",
                violation_error_message=_("A decision needs somebody who made it, and when."),
            ),
        ]
        indexes = [models.Index(F("score").desc(), "id", name="duplicate_pair_likest")]

    def __str__(self) -> str:
        return f"{self.first} = {self.second}?"
