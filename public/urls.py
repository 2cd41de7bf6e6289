"""The address book of the front: it reads like the site."""

from django.urls import include, path

from public.views import deals, detainees, pages, photos, reference, releases, sanctions, search

urlpatterns = [
    path("", pages.Home.as_view(), name="home"),
    path("search/", search.Search.as_view(), name="search"),
    path("detainees/", detainees.DetaineeList.as_view(), name="detainee-list"),
    path("detainees/<record:record_id>/", detainees.DetaineeDetail.as_view(), name="detainee-detail"),
    path("detainees/<record:record_id>/<slug:slug>/", detainees.DetaineeDetail.as_view()),
    path("releases/", releases.ReleaseEventList.as_view(), name="release-event-list"),
    path("releases/<record:record_id>/", releases.ReleaseEventDetail.as_view(), name="release-event-detail"),
    path("releases/<record:record_id>/<slug:slug>/", releases.ReleaseEventDetail.as_view()),
    path("sanctions/", sanctions.SanctionsEventList.as_view(), name="sanctions-event-list"),
    path("sanctions/<record:record_id>/", sanctions.SanctionsEventDetail.as_view(), name="sanctions-event-detail"),
    path("sanctions/<record:record_id>/<slug:slug>/", sanctions.SanctionsEventDetail.as_view()),
    path("deals/", deals.DealList.as_view(), name="deal-list"),
    path("deals/<record:record_id>/", deals.DealDetail.as_view(), name="deal-detail"),
    path("deals/<record:record_id>/<slug:slug>/", deals.DealDetail.as_view()),
    path("facilities/", reference.FacilityList.as_view(), name="facility-list"),
    path("facilities/<record:record_id>/", reference.FacilityDetail.as_view(), name="facility-detail"),
    path("facilities/<record:record_id>/<slug:slug>/", reference.FacilityDetail.as_view()),
    path("articles/", reference.LegalProvisionList.as_view(), name="legal-provision-list"),
    path("articles/<record:record_id>/", reference.LegalProvisionDetail.as_view(), name="legal-provision-detail"),
    path("articles/<record:record_id>/<slug:slug>/", reference.LegalProvisionDetail.as_view()),
    path("organisations/<record:record_id>/", reference.OrganisationDetail.as_view(), name="organisation-detail"),
    path("organisations/<record:record_id>/<slug:slug>/", reference.OrganisationDetail.as_view()),
    path("counts/", reference.ReportedCountList.as_view(), name="reported-count-list"),
    path("counts/<record:record_id>/", reference.ReportedCountDetail.as_view(), name="reported-count-detail"),
    path("counts/<record:record_id>/<slug:slug>/", reference.ReportedCountDetail.as_view()),
    path("photos/<sha256:sha256>.jpg", photos.picture, name="photo"),
    path("changes/", pages.Changes.as_view(), name="changes"),
    path("methodology/", pages.Methodology.as_view(), name="methodology"),
    path("data/", pages.Data.as_view(), name="data"),
    path("api/v1/", include("public.api.urls")),
]
