"""The queue of possible duplicates: pairs by score, two people side by side, and the decision."""

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import Prefetch, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.decorators import method_decorator
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe
from unfold.admin import ModelAdmin

from prisoners.actions import duplicates, merging
from prisoners.admin.base.requests import request_user
from prisoners.admin.duplicates.merges import MAY_MERGE
from prisoners.exceptions import ActionRefused
from prisoners.models import Decision, DuplicatePair, Name
from prisoners.names.duplicate_evidence import EvidencePoint
from prisoners.queries.comparison import compare_people
from prisoners.queries.custody import overlapping
from public.names.reasons import Reason


class DecisionFilter(admin.SimpleListFilter):
    """What is not decided comes first: it is what the page is opened for."""

    title, parameter_name = _("decision"), "decision"

    def lookups(self, request: HttpRequest, model_admin: Any) -> Any:
        return [*((value, label) for value, label in Decision.choices if value != Decision.OPEN), ("all", _("all"))]

    def choices(self, changelist: Any) -> Any:
        first, *others = super().choices(changelist)
        return [first | {"display": Decision.OPEN.label}, *others]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        value = self.value() or Decision.OPEN
        return queryset if value == "all" else queryset.filter(decision=value)


@admin.register(DuplicatePair)
class DuplicatePairAdmin(ModelAdmin):
    """Pairs are found by the machine and decided here; nobody writes them by hand."""

    list_display = ("percent", "people", "reasons", "decision", "decided_by", "decided_at")
    list_display_links = ("people",)
    list_filter = (DecisionFilter,)
    list_select_related = ("first", "second", "decided_by")
    search_fields = ("first__names__text", "second__names__text")
    ordering = ("-score", "pk")
    actions = None

    def get_queryset(self, request: HttpRequest) -> Any:
        names = Name.objects.order_by("created_at")
        return (
            super()
            .get_queryset(request)
            .prefetch_related(Prefetch("first__names", names), Prefetch("second__names", names))
        )

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> Any:
        duplicates.refresh_stale()
        return super().changelist_view(request, extra_context)

    @admin.display(description=_("likeness"), ordering="score")
    def percent(self, pair: DuplicatePair) -> str:
        return f"{pair.score:.0%}"

    @admin.display(description=_("people"))
    def people(self, pair: DuplicatePair) -> SafeString:
        return format_html("{}<br>{}", pair.first, pair.second)

    @admin.display(description=_("why"))
    def reasons(self, pair: DuplicatePair) -> str:
        return "; ".join(pair_reasons(pair))

    def get_urls(self) -> Any:
        view = self.admin_site.admin_view
        decide = path("<str:key>/decide/", view(require_POST(self.decide)), name="prisoners_duplicatepair_decide")
        merge = path("<str:key>/merge/", view(require_POST(self.merge)), name="prisoners_duplicatepair_merge")
        return [decide, merge, *super().get_urls()]

    @method_decorator(require_safe)
    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """The two people side by side, with what may be done about them."""
        pair = self._pair(request, object_id)
        context = self.admin_site.each_context(request) | {
            "opts": self.opts,
            "title": gettext("Possible duplicate"),
            "pair": pair,
            "reasons": pair_reasons(pair),
            "rows": compare_people(pair.first_id, pair.second_id),
            "people": [pair.first, pair.second],
            "clashes": overlapping(pair.first, pair.second),
            "may_merge": request_user(request).has_perm(MAY_MERGE),
        }
        return TemplateResponse(request, "desk/duplicates/comparison.html", context)

    def decide(self, request: HttpRequest, key: str) -> HttpResponse:
        pair = self._pair(request, key)
        decision = request.POST.get("decision", "")
        if decision not in Decision.values:
            self.message_user(request, gettext("Choose what you decide. Nothing was changed."), messages.ERROR)
            return HttpResponseRedirect(self._address(pair))
        try:
            remark = request.POST.get("remark", "").strip()
            duplicates.decide(pair, by=request_user(request), decision=Decision(decision), remark=remark)
        except ActionRefused as refusal:
            self.message_user(request, str(refusal), messages.ERROR)
            return HttpResponseRedirect(self._address(pair))
        message = gettext("Written down: %(decision)s.") % {"decision": Decision(decision).label}
        self.message_user(request, message, messages.SUCCESS)
        return HttpResponseRedirect(reverse("admin:prisoners_duplicatepair_changelist"))

    def merge(self, request: HttpRequest, key: str) -> HttpResponse:
        """Make one record of the two: `kept` is the one that stays, each `same` a pair of episodes that are one."""
        if not request_user(request).has_perm(MAY_MERGE):
            raise PermissionDenied
        pair = self._pair(request, key)
        people = {pair.first_id: pair.first, pair.second_id: pair.second}
        kept = people.pop(request.POST.get("kept", ""), None)
        same = [(one, two) for one, _space, two in (text.partition(" ") for text in request.POST.getlist("same"))]
        if kept is None or not all(two for _one, two in same):
            self.message_user(request, gettext("Choose which record is kept. Nothing was merged."), messages.ERROR)
            return HttpResponseRedirect(self._address(pair))
        (gone,) = people.values()
        same_episodes = {two: one for one, two in same} if kept == pair.first else dict(same)
        try:
            made = merging.merge(kept, gone, by=request_user(request), same_episodes=same_episodes)
        except ActionRefused as refusal:
            self.message_user(request, gettext("Nothing was merged. %(why)s") % {"why": refusal}, messages.ERROR)
            return HttpResponseRedirect(self._address(pair))
        message = gettext("Merged: %(merge)s. Hand this record in; when it is published, the other address leads here.")
        self.message_user(request, message % {"merge": made}, messages.SUCCESS)
        return HttpResponseRedirect(reverse("admin:prisoners_detainee_change", args=[made.kept_id]))

    def _address(self, pair: DuplicatePair) -> str:
        return reverse("admin:prisoners_duplicatepair_change", args=[pair.pk])

    def _pair(self, request: HttpRequest, key: str) -> DuplicatePair:
        if not self.has_view_permission(request):
            raise Http404
        pair: DuplicatePair | None = self.get_queryset(request).filter(pk=key).first()
        if pair is None:
            raise Http404(gettext("This pair is no longer in the list: one of the two was changed or merged."))
        return pair

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


def pair_reasons(pair: DuplicatePair) -> list[str]:
    """The evidence of a pair in words: the likest spellings first."""
    spellings, reason = pair.evidence.get("spellings", []), pair.evidence.get("reason", "")
    named = [f"{' = '.join(spellings)} ({Reason(reason).label})"] if spellings else []
    return [*named, *(str(EvidencePoint(point).label) for point in pair.evidence.get("points", []))]
