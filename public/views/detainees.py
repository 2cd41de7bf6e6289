"""Pages about people."""

from typing import Any

from django.http import HttpRequest

from public.caching import current_edition
from public.filters import DetaineeFilter
from public.models import PublishedDeal, PublishedDetainee, PublishedFacility, PublishedLegalProvision
from public.queries import timeline, versions
from public.views.records import RecordListPage, RecordPage, documents
from public.vocabulary.custody import Status
from public.vocabulary.detainees import Category, Gender
from public.vocabulary.kinds import Kind


class DetaineeList(RecordListPage):
    model, filterset_class = PublishedDetainee, DetaineeFilter
    template_name = "detainees/list.html"

    def choices(self, request: HttpRequest) -> dict[str, Any]:
        newest = current_edition(request)
        number = newest.number if newest else 0
        return {
            "statuses": Status.choices,
            "genders": Gender.choices,
            "categories": Category.choices,
            "facilities": PublishedFacility.objects.as_of(number).order_by("label").values_list("record_id", "label"),
            "articles": PublishedLegalProvision.objects.as_of(number)
            .order_by("record_id")
            .values_list("record_id", "label"),
        }


class DetaineeDetail(RecordPage):
    model = PublishedDetainee
    template_name = "detainees/detail.html"

    def around(self, document: dict[str, Any], edition: int) -> dict[str, Any]:
        events = [
            detention["release"]["event"]["id"]
            for detention in document["detentions"]
            if detention["release"] and detention["release"]["event"]
        ]
        deals = PublishedDeal.objects.as_of(edition).filter(release_events__overlap=events).with_documents()
        return {
            "timeline": timeline.moments(document),
            "deals": documents(deals) if events else [],
            "versions": versions.of_record(Kind.DETAINEE, document["id"]),
        }
