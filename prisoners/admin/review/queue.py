"""The review queue as a list: filters, and rows that know their records without asking one by one."""

from datetime import timedelta
from typing import Any

from django.contrib.auth.models import User
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from unfold.contrib.filters.admin import DropdownFilter
from unfold.views import ChangeList

from prisoners.admin.base.requests import request_user
from prisoners.models import Risk, Submission, SubmissionStage
from prisoners.queries import submissions
from public.vocabulary.kinds import Kind

ALL_STAGES = "all"


class StageFilter(DropdownFilter):
    """Submissions that wait are shown unless another stage is asked for."""

    title, parameter_name = _("stage"), "stage"
    all_option = None

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [*SubmissionStage.choices, (ALL_STAGES, _("all stages"))]

    def value(self) -> str:
        return super().value() or SubmissionStage.WAITING.value

    def queryset(self, request: HttpRequest, queryset: QuerySet[Submission]) -> QuerySet[Submission]:
        # Of the narrower questions some are about submissions that do not wait.
        if self.value() == ALL_STAGES or ("stage" not in request.GET and "mine" in request.GET):
            return queryset
        return queryset.filter(stage=self.value())


class MineFilter(DropdownFilter):
    title, parameter_name = _("what it is to me"), "mine"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [
            ("decide", _("mine to decide")),
            ("sent-back", _("sent back to me")),
            ("handed-in", _("handed in by me")),
        ]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Submission]) -> QuerySet[Submission]:
        user = request_user(request)
        match self.value():
            case "decide":
                return queryset.filter(pk__in=submissions.to_decide(user).values("pk"))
            case "sent-back":
                return queryset.filter(pk__in=submissions.sent_back_to(user).values("pk"))
            case "handed-in":
                return queryset.filter(submitted_by=user)
        return queryset


class KindFilter(DropdownFilter):
    title, parameter_name = _("kind"), "kind"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return list(Kind.choices)

    def queryset(self, request: HttpRequest, queryset: QuerySet[Submission]) -> QuerySet[Submission]:
        return queryset.filter(kind=self.value()) if self.value() else queryset


class SubmittedByFilter(DropdownFilter):
    title, parameter_name = _("who handed in"), "by"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        people = User.objects.filter(pk__in=Submission.objects.values("submitted_by")).order_by("username")
        return [(person.username, person.get_full_name() or person.username) for person in people]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Submission]) -> QuerySet[Submission]:
        return queryset.filter(submitted_by__username=self.value()) if self.value() else queryset


class RiskFilter(DropdownFilter):
    title, parameter_name = _("risk"), "risk"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("any", _("any risk")), ("none", _("no risk")), *Risk.choices]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Submission]) -> QuerySet[Submission]:
        match self.value():
            case None | "":
                return queryset
            case "any":
                return queryset.exclude(risks=[])
            case "none":
                return queryset.filter(risks=[])
        return queryset.filter(risks__contains=[self.value()])


class FirstPublicationFilter(DropdownFilter):
    title, parameter_name = _("first publication"), "first"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("yes", _("not public yet")), ("no", _("public already"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Submission]) -> QuerySet[Submission]:
        first = {"risks__contains": [Risk.FIRST_PUBLICATION]}
        match self.value():
            case "yes":
                return queryset.filter(**first)
            case "no":
                return queryset.exclude(**first)
        return queryset


class AgeFilter(DropdownFilter):
    title, parameter_name = _("age"), "older"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [
            ("1", _("older than a day")),
            ("3", _("older than three days")),
            ("7", _("older than a week")),
            ("30", _("older than 30 days")),
        ]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Submission]) -> QuerySet[Submission]:
        if self.value() not in dict(self.lookup_choices):
            return queryset
        return queryset.filter(submitted_at__lt=timezone.now() - timedelta(days=int(str(self.value()))))


class QueueChangeList(ChangeList):
    """A page of the queue, with the records of its rows brought along in a fixed number of queries."""

    def get_results(self, request: HttpRequest) -> None:
        super().get_results(request)
        rows: list[Submission] = list(self.result_list)  # type: ignore[has-type]
        found = submissions.submitted_records(rows)
        for row in rows:
            row.record = found.get(row.record_id)
        self.result_list = rows
