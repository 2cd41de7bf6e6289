"""A record's document as it would be published now, together with the records that it mentions."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from prisoners.documents import contents
from prisoners.documents.neighbours import prerequisites
from prisoners.models import PublishableRecord
from public import publishing
from public.publishing import Content


@dataclass(frozen=True, slots=True)
class Rendered:
    """A record's content, and that of the unpublished records that have to be published along."""

    content: Content
    along: list[PublishableRecord]
    contents_along: list[Content]

    def document(self, *, at: datetime) -> dict[str, Any]:
        """What the world would read. Raises what `public.publishing.prepare` raises."""
        return publishing.prepare([self.content, *self.contents_along], at=at).documents[0]


def rendered(record: PublishableRecord, *, on: date) -> Rendered:
    along = prerequisites([record], on=on)
    content, *others = contents([record, *along], on=on)
    return Rendered(content, along, others)
