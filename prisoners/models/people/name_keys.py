"""What people are found by: keys of their names."""

from collections.abc import Collection, Sequence
from functools import reduce
from itertools import combinations
from operator import and_, or_

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from prisoners.models.people.detainees import Detainee
from public.names.keys import Wanted


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


class NameKeys(models.Model):
    """What a person is found by. Derived from the names, so that it bears no author and has no history.

    A trigger on the names marks it stale, whoever changes them and by which means; `names.keys` makes it anew.
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
