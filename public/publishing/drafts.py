"""Records as they will stand in the next edition: references resolved, put into their envelope, validated."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext

from public.catalog import DOCUMENTS
from public.documents import read
from public.documents.hashing import moment
from public.documents.references import Label, references
from public.models import DocumentVersion
from public.publishing.database import PublishingError, current_versions, next_number
from public.vocabulary.detainees import is_less_open
from public.vocabulary.editions import VersionAction, WithdrawalReason


@dataclass(frozen=True, slots=True)
class Content:
    """What a record is to say from now on: its document without the envelope, references unresolved.

    `replaces` is the identifier under which the record stood before, where it may not keep it; that one is withdrawn.
    """

    kind: str
    record_id: str
    fields: Mapping[str, object]
    replaces: str = ""


@dataclass(frozen=True, slots=True)
class NewVersion:
    """A version ready to be stored: a document or a tombstone, and the records that it mentions."""

    kind: str
    record_id: str
    action: VersionAction
    first_edition: int
    document: Mapping[str, object]
    mentions: list[str]


@dataclass(frozen=True, slots=True)
class Draft:
    """The next edition as it would be if published now. Nothing is written yet.

    `versions` are the given records, in their order; `labels` say what other documents are to call them from now on,
    None where they may not mention them.
    """

    contents: Sequence[Content]
    number: int
    at: datetime
    versions: list[NewVersion]
    labels: Mapping[str, Label | None]

    @property
    def documents(self) -> list[Mapping[str, object]]:
        """What the world would read of the given records."""
        return [version.document for version in self.versions]

    @property
    def replaced(self) -> list[str]:
        """The identifiers that are withdrawn because their record goes on under another one."""
        return [content.replaces for content in self.contents if content.replaces]


def prepare(contents: Iterable[Content], *, at: datetime) -> Draft:
    """The given records as documents of the next edition, with the labels of those they mention; nothing is written.

    Raises PublishingError, UnpublishedReference, and InvalidDocument for a document out of shape.
    """
    given = list(contents)
    if not given:
        raise PublishingError("An edition needs at least one record.")
    if len({content.record_id for content in given}) < len(given):
        raise PublishingError("A record stands in an edition once; it was given twice.")
    number = next_number()
    earlier = current_versions([content.record_id for content in given])
    labels = {content.record_id: _own_label(content) for content in given}
    labels |= {content.replaces: None for content in given if content.replaces}
    known = labels | _published_labels(given, known=labels)
    versions = [
        _version(content, known, number=number, at=at, earlier=earlier.get(content.record_id)) for content in given
    ]
    return Draft(given, number, at, versions, labels)


def tombstone(
    version: DocumentVersion,
    action: VersionAction,
    *,
    number: int,
    at: datetime,
    reason: WithdrawalReason | None = None,
    merged_into: str = "",
) -> NewVersion:
    """What stands in place of a record from an edition on: why it is not there, or where to read on."""
    document = {
        "id": version.record_id,
        "kind": version.kind,
        "edition": number,
        "first_edition": version.first_edition,
        "action": action.value,
        **({"reason": WithdrawalReason(reason).value} if reason else {}),
        **({"merged_into": merged_into} if merged_into else {}),
        "updated_at": moment(at),
    }
    mentions = [merged_into] if merged_into else []
    return NewVersion(version.kind, version.record_id, action, version.first_edition, document, mentions)


def _own_label(content: Content) -> Label | None:
    return DOCUMENTS[content.kind].reference_of({"id": content.record_id, **content.fields})


def _published_labels(contents: Iterable[Content], *, known: Mapping[str, Label | None]) -> dict[str, Label | None]:
    """Labels of the mentioned records that are public already and not part of this edition."""
    wanted = {found.record_id for content in contents for found in references(dict(content.fields))} - set(known)
    return {record_id: _label_of(version) for record_id, version in current_versions(wanted).items()}


def _label_of(version: DocumentVersion) -> Label | None:
    return None if version.is_tombstone else DOCUMENTS[version.kind].reference_of(read(version.body, version.kind))


def _version(
    content: Content, labels: Mapping[str, Label | None], *, number: int, at: datetime, earlier: DocumentVersion | None
) -> NewVersion:
    fields, mentions = DOCUMENTS[content.kind].resolved(content.fields, labels)
    if earlier and not earlier.is_tombstone:
        _refuse_less_open(fields, read(earlier.body, earlier.kind))
    first_edition = earlier.first_edition if earlier else number
    document = DOCUMENTS[content.kind].enveloped(
        fields, record_id=content.record_id, edition=number, first_edition=first_edition, updated_at=moment(at)
    )
    return NewVersion(content.kind, content.record_id, VersionAction.PUBLISHED, first_edition, document, mentions)


def _refuse_less_open(fields: Mapping[str, object], published: Mapping[str, object]) -> None:
    """Under the identifier of a name, initials hide nothing: readers keep the old page, and old editions."""
    if "display" in fields and is_less_open(str(fields["display"]), than=str(published["display"])):
        raise PublishingError(
            gettext("%(record)s is to be shown less openly than before, which needs a new public identifier.")
            % {"record": published["id"]}
        )
