"""The address book of the front: it reads like the site."""

from django.urls import include, path

urlpatterns = [
    path("api/v1/", include("public.api.urls")),
]
