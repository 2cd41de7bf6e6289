"""The Django application of the front."""

from django.apps import AppConfig
from django.urls import register_converter

from public.vocabulary.identifiers import HashInAddress, IdentifierInAddress


class PublicConfig(AppConfig):
    name = "public"
    verbose_name = "Public record"

    def ready(self) -> None:
        register_converter(IdentifierInAddress, "record")
        register_converter(HashInAddress, "sha256")
