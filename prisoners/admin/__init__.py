"""The researchers' desk: one file per noun."""

from prisoners.admin import (
    counts,
    deals,
    detainees,
    duplicates,
    merging,
    people_of_the_desk,
    photos,
    reference,
    releases,
    sanctions,
    sources,
    submissions,
)

__all__ = [
    "counts",
    "deals",
    "detainees",
    "duplicates",
    "merging",
    "people_of_the_desk",
    "photos",
    "reference",
    "releases",
    "sanctions",
    "sources",
    "submissions",
]
