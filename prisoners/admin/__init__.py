"""The researchers' desk. Importing it registers every page."""

from prisoners.admin import accounts
from prisoners.admin.duplicates import merges, pairs
from prisoners.admin.nouns import (
    cases,
    counts,
    custody,
    deals,
    detainees,
    facilities,
    officials,
    organisations,
    photos,
    provisions,
    release_events,
    sanctions,
    sources,
)
from prisoners.admin.review import submissions

__all__ = [
    "accounts",
    "cases",
    "counts",
    "custody",
    "deals",
    "detainees",
    "facilities",
    "merges",
    "officials",
    "organisations",
    "pairs",
    "photos",
    "provisions",
    "release_events",
    "sanctions",
    "sources",
    "submissions",
]
