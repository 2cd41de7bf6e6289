"""Addresses of sources as the world reads them."""

from django.db import connections

_ADDRESSES = """
    SELECT DISTINCT source ->> 'url'
    FROM public_documentversion,
         jsonb_array_elements(coalesce(nullif(body, '')::jsonb -> 'sources', '[]')) AS source
    WHERE edition_to IS NULL AND source ->> 'url' IS NOT NULL
"""


def addresses() -> set[str]:
    """The web addresses that stand as sources in what the newest edition says."""
    with connections["public"].cursor() as cursor:
        cursor.execute(_ADDRESSES)
        return {address for (address,) in cursor.fetchall()}
