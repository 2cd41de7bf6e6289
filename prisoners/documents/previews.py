"""A record's document as it would be published now, together with the records that it mentions."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from prisoners.documents import contents
from prisoners.documents.neighbours import prerequisites
from prisoners.models import PublishableRecord
from public import publishing


def previewed(records: Sequence[PublishableRecord], *, at: datetime) -> list[dict[str, Any]]:
    """The documents of these records, in their order. Unpublished neighbours count as published along.

    Raises what `public.publishing.preview` raises for content that cannot be published.
    """
    together = [*records, *prerequisites(records, on=at.date())]
    return publishing.preview(contents(together, on=at.date()), at=at)[: len(records)]
