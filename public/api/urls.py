"""Addresses of the API, below /api/v1/."""

from collections.abc import Iterator

from django.urls import URLPattern, path, re_path

from public.api import changes, editions, openapi, records, root, search, statistics, views
from public.catalog import NOUNS, Noun


def _record_urls(noun: Noun) -> Iterator[URLPattern]:
    """The addresses of a noun: its list, a record, a record's versions."""
    record = f"{noun.api_path}/<record:record_id>/"
    yield path(f"{noun.api_path}/", records.RecordList.as_view(noun=noun), name=noun.api_list_url)
    yield path(record, records.RecordDetail.as_view(noun=noun), name=noun.api_detail_url)
    yield path(f"{record}versions/", records.RecordVersions.as_view(noun=noun), name=noun.api_versions_url)


urlpatterns = [
    path("", root.Root.as_view(), name="api-root"),
    path("search/", search.SearchView.as_view(), name="api-search"),
    *(pattern for noun in NOUNS.values() for pattern in _record_urls(noun)),
    path("statistics/summary/", statistics.StatisticsSummary.as_view(), name="api-statistics-summary"),
    path("editions/", editions.EditionList.as_view(), name="api-edition-list"),
    path("editions/<int:number>/", editions.EditionDetail.as_view(), name="api-edition-detail"),
    path("changes/", changes.ChangeList.as_view(), name="api-change-list"),
    path("schema/", openapi.openapi_schema, name="api-schema"),
    re_path(r"^(?P<rest>.*)$", views.NothingHere.as_view()),
]
