"""A list as its address asks for it: read in one edition, filtered, in an order, and page by page."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from public.filters.forms import FilterForm
from public.filters.parameters import BadParameters
from public.models import Edition
from public.models.published import PublishedQuerySet
from public.names.searching import Match
from public.queries.paging import BadCursor, Cursor, Ordering, Page, read_page

# A match tells for a row which of its names answers; without a search for names there is none.
Matcher = Callable[[Any], Match | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListQuery:
    """`key` stands for the list with its filters and its order: a cursor leads on through this list alone."""

    edition: Edition | None
    is_newest: bool
    parameters: Mapping[str, str]
    form: FilterForm
    rows: PublishedQuerySet[Any]
    ordering: Ordering
    key: str
    cursor: Cursor | None
    match: Matcher | None

    @property
    def number(self) -> int:
        return self.edition.number if self.edition else 0

    def with_documents(self) -> PublishedQuerySet[Any]:
        """The rows with their stored documents, and the columns that ordering and matches need."""
        columns = {self.ordering.column, *(["spellings"] if self.match else [])}
        return self.rows.with_documents(*columns - set(self.rows.query.annotations))

    def page(self, *, limit: int) -> Page:
        """The page to which the cursor leads, or the first. Raises BadParameters."""
        try:
            return read_page(
                self.with_documents(),
                self.ordering,
                key=self.key,
                edition=self.number,
                cursor=self.cursor,
                limit=limit,
            )
        except BadCursor as error:
            raise BadParameters({"cursor": [str(error)]}) from error
