"""Release day: the announced names of an event, each decided with one key or one button."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.template.loader import render_to_string
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_http_methods

from prisoners.actions import announcements
from prisoners.actions.announcements import ChangedMeanwhile, ChosenPerson
from prisoners.admin.base.requests import request_user
from prisoners.admin.release_day.forms import AnnouncedListForm
from prisoners.admin.review.publishable import PublishableAdmin
from prisoners.exceptions import ActionRefused
from prisoners.models import AnnouncedName, Detainee, ReleaseEvent
from prisoners.names.proposals import Proposal, propose_matches, search_candidates
from public.vocabulary import dates
from public.vocabulary.releases import AnnouncedNameState

NAMES_PER_PAGE = 200
STATE_FILTERS = {
    "open": (AnnouncedNameState.UNMATCHED, AnnouncedNameState.PROPOSED),
    "confirmed": (AnnouncedNameState.CONFIRMED,),
    "not-on-our-list": (AnnouncedNameState.NOT_ON_LIST,),
}
# A change is stamped before it is committed; looking back further finds those that took a while.
_LOOK_BACK = timedelta(seconds=15)


class AnnouncedNamesAdmin(PublishableAdmin):
    """The pages below a release event where its announced names are worked through."""

    def get_urls(self) -> list[URLPattern]:
        pages = (
            ("", require_http_methods(["GET", "POST"])(self.names), "names"),
            ("changed/", require_GET(self.changed), "names_changed"),
            ("certain/", require_http_methods(["GET", "POST"])(self.certain), "names_certain"),
            ("<slug:name_id>/", require_http_methods(["GET", "POST"])(self.name), "name"),
        )
        own = [
            path(
                f"<slug:event_id>/names/{address}",
                self.admin_site.admin_view(view),
                name=f"prisoners_releaseevent_{name}",
            )
            for address, view, name in pages
        ]
        return [*own, *super().get_urls()]

    def names(self, request: HttpRequest, event_id: str) -> HttpResponse:
        """The list with what is proposed; POST puts more names on it."""
        event = self.event(request, event_id)
        form = AnnouncedListForm(request.POST, request.FILES) if request.method == "POST" else AnnouncedListForm()
        if request.method == "POST" and self._announced(request, event, form):
            return redirect(release_day_url("names", event))
        return self._page(request, event, form)

    def _announced(self, request: HttpRequest, event: ReleaseEvent, form: AnnouncedListForm) -> bool:
        if not form.is_valid():
            return False
        try:
            read = form.cleaned_data["announced"]
            rows = [AnnouncedName(text=one.text, name=one.name, born=one.born, remark=one.remark) for one in read]
            added = announcements.announce(event, rows, by=request_user(request), source=form.source())
        except ActionRefused as refusal:
            form.add_error(None, str(refusal))
            return False
        message = ngettext("%(count)d name was put on the list.", "%(count)d names were put on the list.", len(added))
        self.message_user(request, message % {"count": len(added)}, messages.SUCCESS)
        if len(rows) > len(added):
            known = {"count": len(rows) - len(added)}
            self.message_user(request, _("%(count)d stood there already.") % known, messages.INFO)
        return True

    def _page(
        self, request: HttpRequest, event: ReleaseEvent, form: AnnouncedListForm | None = None, *, status: int = 200
    ) -> HttpResponse:
        rows = rows_to_show(event)
        state = request.GET.get("state", "")
        chosen = [row for row in rows if row.state in STATE_FILTERS[state]] if state in STATE_FILTERS else rows
        page = Paginator(chosen, NAMES_PER_PAGE).get_page(request.GET.get("page"))
        proposed = propose_matches(event)
        context = {
            "event": event,
            "form": form or AnnouncedListForm(),
            "page": page,
            "rows": [(row, proposed.get(row.pk, Proposal())) for row in page],
            "state": state,
            "counts": count_states(rows, proposed),
            "kept": request.GET.urlencode(),
            "now": timezone.now().isoformat(),
            "has_errors": bool(form and form.errors),
        }
        return self.page(request, "names", event, context, status=status)

    def name(self, request: HttpRequest, event_id: str, name_id: str) -> HttpResponse:
        """One name by itself, with a search among all people; POST decides about it."""
        event = self.event(request, event_id)
        name = get_object_or_404(rows_to_show(event), pk=name_id)
        if request.method == "POST":
            return self._decided(request, event, name)
        asked = request.GET.get("q", "").strip()[:200]
        found = search_candidates(asked, on=dates.parse(event.on)) if asked else []
        context = {"event": event, "row": name, "asked": asked, "found": found, "kept": ""}
        if wants_json(request):
            html = render_to_string("desk/releases/_found.html", context, request)
            return JsonResponse({"html": html})
        context["proposal"] = propose_matches(event).get(name.pk, Proposal())
        return self.page(request, "name", event, context)

    def _decided(self, request: HttpRequest, event: ReleaseEvent, name: AnnouncedName) -> HttpResponse:
        message, status = "", 200
        try:
            carry_out(name, request)
        except ChangedMeanwhile as overtaken:
            message, status = str(overtaken), 409
        except ActionRefused as refusal:
            message, status = str(refusal), 400
        if wants_json(request):
            return self._rows(request, event, [name.pk], message=message, status=status)
        if message:
            self.message_user(request, message, messages.ERROR)
            return self._page(request, event, status=status)
        kept = f"?{request.GET.urlencode()}" if request.GET else ""
        return redirect(f"{release_day_url('names', event)}{kept}#n{name.position}")

    def changed(self, request: HttpRequest, event_id: str) -> HttpResponse:
        """The rows about which somebody decided since a moment, as the script asks every few seconds."""
        event = self.event(request, event_id)
        since = parse_moment(request.GET.get("since", ""))
        rows = event.announced_names.filter(updated_at__gt=since - _LOOK_BACK)
        return self._rows(request, event, rows.values_list("pk", flat=True))

    def _rows(
        self, request: HttpRequest, event: ReleaseEvent, keys: Iterable[str], *, message: str = "", status: int = 200
    ) -> JsonResponse:
        """Rows as they stand now, for the script to put in place of those it shows."""
        now = timezone.now().isoformat()
        every = rows_to_show(event)
        wanted = set(keys)
        rows = [row for row in every if row.pk in wanted]
        proposed = propose_matches(event) if any(row.is_open for row in rows) else {}
        entries = [
            {
                "id": row.pk,
                "version": row.version,
                "html": render_to_string(
                    "desk/releases/_name.html",
                    {"event": event, "row": row, "proposal": proposed.get(row.pk, Proposal()), "kept": ""},
                    request,
                ),
            }
            for row in rows
        ]
        numbers = count_states(every)
        left = {"open": numbers["open"], "confirmed": numbers["confirmed"], "aside": numbers["aside"]}
        gone = sorted(wanted - {row.pk for row in rows})
        answer = {"rows": entries, "gone": gone, "counts": left, "told": message, "now": now}
        return JsonResponse(answer, status=status)

    def certain(self, request: HttpRequest, event_id: str) -> HttpResponse:
        """The certain matches as a list to read through; POST confirms those that are ticked."""
        event = self.event(request, event_id)
        if request.method == "POST":
            self._confirm_all(request, event)
            return redirect(release_day_url("names", event))
        proposed = propose_matches(event)
        listed = [(row, proposed.get(row.pk, Proposal())) for row in rows_to_show(event)]
        certain = [(row, proposal) for row, proposal in listed if proposal.is_certain]
        return self.page(request, "certain", event, {"event": event, "rows": certain})

    def _confirm_all(self, request: HttpRequest, event: ReleaseEvent) -> None:
        try:
            choices = [parse_choice(text) for text in request.POST.getlist("choice")]
            confirmed, overtaken = announcements.confirm_all(event, choices, by=request_user(request))
        except ActionRefused as refusal:
            self.message_user(request, str(refusal), messages.ERROR)
            return
        message = ngettext("%(count)d name was confirmed.", "%(count)d names were confirmed.", len(confirmed))
        self.message_user(request, message % {"count": len(confirmed)}, messages.SUCCESS)
        for conflict in overtaken:
            self.message_user(request, str(conflict), messages.WARNING)

    def event(self, request: HttpRequest, event_id: str) -> ReleaseEvent:
        """The event of the address, for those who may see it, and for changes only to those who may change it."""
        event: ReleaseEvent = get_object_or_404(ReleaseEvent.objects.select_related("announcement"), pk=event_id)
        may = self.has_view_permission if request.method == "GET" else self.has_change_permission
        if not may(request, event):
            raise PermissionDenied
        return event

    def page(
        self, request: HttpRequest, name: str, event: ReleaseEvent, context: dict[str, Any], *, status: int = 200
    ) -> HttpResponse:
        around = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": str(event),
            "show_back_button": True,
            "original": event,
            "step": "record" if name == "record" else "names",
        }
        return render(request, f"desk/releases/{name}.html", around | context, status=status)


def release_day_url(name: str, event: ReleaseEvent) -> str:
    return reverse(f"admin:prisoners_releaseevent_{name}", args=[event.pk])


def rows_to_show(event: ReleaseEvent) -> Any:
    return event.announced_names.select_related("detainee", "verified_by", "release").prefetch_related(
        "detainee__names"
    )


def count_states(rows: Iterable[AnnouncedName], proposed: dict[str, Proposal] | None = None) -> dict[str, int]:
    states = Counter(row.state for row in rows)
    return {
        "all": states.total(),
        "open": states[AnnouncedNameState.UNMATCHED] + states[AnnouncedNameState.PROPOSED],
        "confirmed": states[AnnouncedNameState.CONFIRMED],
        "aside": states[AnnouncedNameState.NOT_ON_LIST],
        "certain": sum(proposal.is_certain for proposal in (proposed or {}).values()),
    }


def carry_out(name: AnnouncedName, request: HttpRequest) -> None:
    """Carry out what a form of a row asks for. Raises ActionRefused."""
    by, version = request_user(request), parse_number(request.POST.get("version", ""))
    if key := request.POST.get("detainee", ""):
        detainee = Detainee.objects.filter(pk=key).first()
        if detainee is None:
            raise ActionRefused(_("This person is no longer at the desk. Load the list again."))
        announcements.confirm(name, detainee, by=by, version=version)
        return
    decisions: dict[str, Any] = {
        "enter": announcements.enter_person,
        "set-aside": announcements.set_aside,
        "reopen": announcements.reopen,
        "remove": announcements.remove,
    }
    decision = decisions.get(request.POST.get("decision", ""))
    if decision is None:
        raise ActionRefused(_("Choose what to do with this name."))
    decision(name, by=by, version=version)


def parse_choice(text: str) -> ChosenPerson:
    """What a ticked box of the certain matches says: name, version, person."""
    name_id, version, detainee_id = [*text.split(":"), "", "", ""][:3]
    return ChosenPerson(name_id, parse_number(version), detainee_id)


def parse_number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


def parse_moment(text: str) -> datetime:
    """The moment of the last answer that the script has. Raises Http404."""
    try:
        found = parse_datetime(text)
    except ValueError:
        found = None
    if found is None or timezone.is_naive(found):
        raise Http404
    return found


def wants_json(request: HttpRequest) -> bool:
    return request.headers.get("Accept", "") == "application/json"
