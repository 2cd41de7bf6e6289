"""Search across all kinds of records: what an address asks for, and what answers it."""

from public.search.hits import SEARCHABLE, Hit, find_others, find_people, find_records
from public.search.parameters import SearchQuery, read_search

__all__ = ["SEARCHABLE", "Hit", "SearchQuery", "find_others", "find_people", "find_records", "read_search"]
