"""A record's document as it would be published now, together with the records that it mentions."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from prisoners.models import PublishableRecord
from prisoners.review.dependencies import render_with_unpublished
from public import publishing
from public.publishing import Content


@dataclass(frozen=True, slots=True)
class Preview:
    """A record's content, and that of the unpublished records that have to be published along."""

    content: Content
    along: list[PublishableRecord]
    contents_along: list[Content]

    def document(self, *, at: datetime) -> dict[str, Any]:
        """What the world would read. Raises what `public.publishing.prepare` raises."""
        return dict(publishing.prepare([self.content, *self.contents_along], at=at).documents[0])


def render_preview(record: PublishableRecord, *, on: date) -> Preview:
    (_record, *along), (content, *others) = render_with_unpublished([record], on=on)
    return Preview(content, along, others)
