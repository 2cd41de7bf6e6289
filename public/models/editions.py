"""Editions and the versions of documents that they hold: the public record itself, append-only."""

import pgtrigger
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Q

from public.vocabulary.editions import VersionAction
from public.vocabulary.kinds import Kind


class Edition(models.Model):
    """One act of publishing. Numbers have no gaps; each hash covers the one before it."""

    number = models.PositiveIntegerField(primary_key=True)
    published_at = models.DateTimeField()
    note = models.TextField(blank=True)
    previous_hash = models.CharField(max_length=64)
    hash = models.CharField(max_length=64, unique=True)

    class Meta:
        ordering = ["-number"]
        constraints = [
            models.CheckConstraint(condition=Q(number__gte=1), name="edition_number_starts_at_one"),
        ]
        triggers = [pgtrigger.Protect(name="append_only", operation=pgtrigger.Update | pgtrigger.Delete)]

    def __str__(self) -> str:
        return f"Edition {self.number}"


class DocumentVersionQuerySet(models.QuerySet["DocumentVersion"]):
    def current(self) -> "DocumentVersionQuerySet":
        """What the newest edition says."""
        return self.filter(edition_to=None)

    def as_of(self, number: int) -> "DocumentVersionQuerySet":
        """What edition `number` said."""
        return self.filter(Q(edition_to=None) | Q(edition_to__gt=number), edition_id__lte=number)

    def with_text(self) -> "DocumentVersionQuerySet":
        """Neither tombstones nor versions whose content was erased."""
        return self.filter(action=VersionAction.PUBLISHED).exclude(body="")


# Three things may ever change in a stored version: it is superseded, its content is erased, or a mention of another
# record is masked, in the edition that takes that record off or shows it less openly.
_ONLY_SUPERSEDE_MASK_OR_ERASE = """
    IF (NEW.edition_id, NEW.kind, NEW.record_id, NEW.action, NEW.first_edition, NEW.hash)
       IS DISTINCT FROM (OLD.edition_id, OLD.kind, OLD.record_id, OLD.action, OLD.first_edition, OLD.hash)
       OR (OLD.edition_to IS NOT NULL AND NEW.edition_to IS DISTINCT FROM OLD.edition_to)
       OR (NEW.masked_in IS DISTINCT FROM OLD.masked_in
           AND (NEW.masked_in IS NULL OR NEW.masked_in < OLD.masked_in OR NEW.masked_in <= OLD.edition_id))
       OR ((NEW.schema, NEW.body, NEW.nonce) IS DISTINCT FROM (OLD.schema, OLD.body, OLD.nonce)
           AND (NEW.nonce <> '' OR (NEW.body <> '' AND NEW.masked_in IS NOT DISTINCT FROM OLD.masked_in)))
    THEN
        RAISE EXCEPTION 'A published version may only be superseded, masked or erased';
    END IF;
    RETURN NEW;
"""


class DocumentVersion(models.Model):
    """One version of one document, in the edition that brought it. Tombstones are versions too.

    `body` is the document in its shape `schema`, as it was when it was published; empty, with its nonce, once erased by
    a redaction. `masked_in` is the newest edition in which a mention of another record was taken out of it; the nonce
    is gone then too. `mentions` lists the records whose labels stand in it. `edition_to` is the edition that superseded
    it.
    """

    edition = models.ForeignKey(Edition, on_delete=models.PROTECT, related_name="versions")
    kind = models.CharField(max_length=20, choices=Kind.choices)
    record_id = models.CharField(max_length=40)
    action = models.CharField(max_length=10, choices=VersionAction.choices)
    first_edition = models.PositiveIntegerField()
    edition_to = models.PositiveIntegerField(null=True)
    masked_in = models.PositiveIntegerField(null=True)
    mentions = ArrayField(models.CharField(max_length=40), default=list)
    schema = models.PositiveSmallIntegerField(default=1)
    nonce = models.CharField(max_length=64, blank=True)
    body = models.TextField(blank=True)
    hash = models.CharField(max_length=64)

    objects = DocumentVersionQuerySet.as_manager()

    class Meta:
        ordering = ["edition", "id"]
        constraints = [
            models.UniqueConstraint(fields=["record_id", "edition"], name="version_once_per_edition"),
            models.UniqueConstraint(fields=["record_id"], condition=Q(edition_to=None), name="version_one_current"),
            models.CheckConstraint(
                condition=Q(edition_to=None) | Q(edition_to__gt=models.F("edition_id")), name="version_superseded_later"
            ),
            models.CheckConstraint(
                condition=Q(body="", nonce="")
                | (~Q(body="") & ~Q(nonce="") & Q(masked_in=None))
                | (~Q(body="") & Q(nonce="", masked_in__isnull=False)),
                name="version_without_nonce_once_masked_or_erased",
            ),
        ]
        indexes = [GinIndex(fields=["mentions"], name="version_mentions")]
        triggers = [
            pgtrigger.Protect(name="no_delete", operation=pgtrigger.Delete),
            pgtrigger.Trigger(
                name="only_supersede_mask_or_erase",
                operation=pgtrigger.Update,
                when=pgtrigger.Before,
                func=_ONLY_SUPERSEDE_MASK_OR_ERASE,
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.record_id} in edition {self.edition_id}"

    @property
    def is_tombstone(self) -> bool:
        return self.action != VersionAction.PUBLISHED
