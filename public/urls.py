"""The address book of the front: it reads like the site."""

from collections.abc import Iterator

from django.urls import URLPattern, include, path

from public.api.openapi import described
from public.catalog import NOUNS, Noun
from public.views import cases, deals, detainees, pages, photos, reference, releases, sanctions, search
from public.views.records import RecordListPage, RecordPage
from public.vocabulary.kinds import Kind

# Records whose pages show more than their document; all others need no code.
RECORD_PAGES: dict[str, type[RecordPage]] = {
    Kind.DETAINEE: detainees.DetaineeDetail,
    Kind.RELEASE_EVENT: releases.ReleaseEventDetail,
    Kind.SANCTIONS_EVENT: sanctions.SanctionsEventDetail,
    Kind.DEAL: deals.DealDetail,
    Kind.FACILITY: reference.FacilityDetail,
    Kind.LEGAL_PROVISION: reference.LegalProvisionDetail,
    Kind.ORGANISATION: reference.OrganisationDetail,
    Kind.CASE: cases.CaseDetail,
}


def _record_urls(noun: Noun) -> Iterator[URLPattern]:
    """The addresses of a noun: its list, and a record with or without the words that people read in it."""
    record, page = f"{noun.page_path}/<record:record_id>/", RECORD_PAGES.get(noun.kind, RecordPage)
    yield path(f"{noun.page_path}/", RecordListPage.as_view(noun=noun), name=noun.list_url)
    yield path(record, page.as_view(noun=noun), name=noun.detail_url)
    yield path(f"{record}<slug:slug>/", page.as_view(noun=noun))


urlpatterns = [
    path("", pages.HomePage.as_view(), name="home"),
    path("search/", search.SearchPage.as_view(), name="search"),
    *(pattern for noun in NOUNS.values() for pattern in _record_urls(noun)),
    path("photos/<sha256:sha256>.jpg", photos.photo_file, name="photo"),
    path("changes/", pages.ChangesPage.as_view(), name="changes"),
    path("methodology/", pages.MethodologyPage.as_view(), name="methodology"),
    path("data/", pages.DataPage.as_view(), name="data"),
    path("api/v1/docs/", pages.ApiGuidePage.as_view(described=described), name="api-docs"),
    path("api/v1/", include("public.api.urls")),
]
