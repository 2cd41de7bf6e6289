"""Addresses of the API, below /api/v1/."""

from django.urls import path, re_path

from public.api import changes, editions, guide, nouns, root, search, statistics, views

urlpatterns = [
    path("", root.Root.as_view(), name="api-root"),
    path("search/", search.Search.as_view(), name="api-search"),
    path("detainees/", nouns.DetaineeList.as_view(), name="api-detainee-list"),
    path("detainees/<record:record_id>/", nouns.DetaineeDetail.as_view(), name="api-detainee-detail"),
    path("detainees/<record:record_id>/versions/", nouns.DetaineeVersions.as_view(), name="api-detainee-versions"),
    path("release-events/", nouns.ReleaseEventList.as_view(), name="api-release-event-list"),
    path("release-events/<record:record_id>/", nouns.ReleaseEventDetail.as_view(), name="api-release-event-detail"),
    path("sanctions-events/", nouns.SanctionsEventList.as_view(), name="api-sanctions-event-list"),
    path(
        "sanctions-events/<record:record_id>/", nouns.SanctionsEventDetail.as_view(), name="api-sanctions-event-detail"
    ),
    path("deals/", nouns.DealList.as_view(), name="api-deal-list"),
    path("deals/<record:record_id>/", nouns.DealDetail.as_view(), name="api-deal-detail"),
    path("facilities/", nouns.FacilityList.as_view(), name="api-facility-list"),
    path("facilities/<record:record_id>/", nouns.FacilityDetail.as_view(), name="api-facility-detail"),
    path("legal-provisions/", nouns.LegalProvisionList.as_view(), name="api-legal-provision-list"),
    path(
        "legal-provisions/<record:record_id>/", nouns.LegalProvisionDetail.as_view(), name="api-legal-provision-detail"
    ),
    path("organisations/", nouns.OrganisationList.as_view(), name="api-organisation-list"),
    path("organisations/<record:record_id>/", nouns.OrganisationDetail.as_view(), name="api-organisation-detail"),
    path("reported-counts/", nouns.ReportedCountList.as_view(), name="api-reported-count-list"),
    path("reported-counts/<record:record_id>/", nouns.ReportedCountDetail.as_view(), name="api-reported-count-detail"),
    path("statistics/summary/", statistics.StatisticsSummary.as_view(), name="api-statistics-summary"),
    path("editions/", editions.EditionList.as_view(), name="api-edition-list"),
    path("editions/<int:number>/", editions.EditionDetail.as_view(), name="api-edition-detail"),
    path("changes/", changes.ChangeList.as_view(), name="api-change-list"),
    path("schema/", guide.schema, name="api-schema"),
    path("docs/", guide.guide, name="api-docs"),
    re_path(r"^(?P<rest>.*)$", views.NothingHere.as_view()),
]
