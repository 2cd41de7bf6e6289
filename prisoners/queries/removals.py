"""What withdrawing or redacting a record would take away: its versions, and its name in other documents."""

from dataclasses import dataclass

from prisoners.models import Removal
from public.catalog import PUBLISHED
from public.models import DocumentVersion
from public.models.editions import DocumentVersionQuerySet
from public.vocabulary.kinds import Kind

# A page names this many of the documents and counts the rest.
MENTIONS_SHOWN = 50


@dataclass(frozen=True, slots=True)
class Mention:
    """A published document in which the record's name stands now."""

    kind: str
    record_id: str
    label: str
    address: str


@dataclass(frozen=True, slots=True)
class Consequences:
    current: DocumentVersion | None
    own_versions: int
    mentions: list[Mention]
    mentioning: int
    earlier_mentions: int

    @property
    def is_public(self) -> bool:
        return self.current is not None and not self.current.is_tombstone

    @property
    def further(self) -> int:
        return self.mentioning - len(self.mentions)


def consequences(record_id: str) -> Consequences:
    """What withdrawing or redacting a record would take away, in a fixed number of queries."""
    versions = DocumentVersion.objects.using("default")
    own = versions.filter(record_id=record_id)
    telling = versions.with_text().filter(mentions__contains=[record_id]).exclude(record_id=record_id)
    now = telling.current()
    return Consequences(
        current=own.current().defer("body", "nonce").first(),
        own_versions=own.with_text().count(),
        mentions=_mentions(now),
        mentioning=now.count(),
        earlier_mentions=telling.count(),
    )


def _mentions(versions: DocumentVersionQuerySet) -> list[Mention]:
    shown = list(versions.order_by("kind", "record_id").values_list("kind", "pk")[:MENTIONS_SHOWN])
    found: list[Mention] = []
    for kind in sorted({kind for kind, _key in shown}):
        rows = PUBLISHED[kind].objects.using("default").filter(pk__in=[key for name, key in shown if name == kind])
        found += [
            Mention(str(Kind(kind).label), row.record_id, row.label, row.address) for row in rows.order_by("label")
        ]
    return found


def newest_removal(record_id: str) -> Removal | None:
    """The last time that a record was taken off the site."""
    return Removal.objects.filter(record_id=record_id).select_related("created_by").first()
