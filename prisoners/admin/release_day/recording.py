"""Release day: the releases of all who were confirmed are recorded, changed, or taken back."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, path
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from prisoners.actions import releases
from prisoners.actions.releases import progress_with_blockers
from prisoners.admin.base.requests import request_user
from prisoners.admin.release_day.announced_names import AnnouncedNamesAdmin, release_day_url
from prisoners.admin.release_day.forms import (
    AnnouncementForm,
    ReleaseTermsForm,
    terms_of_event,
    terms_of_release,
)
from prisoners.exceptions import ActionRefused
from prisoners.models import ReleaseEvent
from prisoners.queries.release_progress import ReleaseProgress


class ReleaseRecordingAdmin(AnnouncedNamesAdmin):
    """The page below a release event on which its releases are recorded."""

    def get_urls(self) -> list[URLPattern]:
        pages = (
            ("record/", require_http_methods(["GET", "POST"])(self.record), "record"),
            ("change/", require_POST(self.change), "record_change"),
            ("take-back/", require_POST(self.take_back), "take_back"),
        )
        own = [
            path(
                f"<slug:event_id>/releases/{where}",
                self.admin_site.admin_view(view),
                name=f"prisoners_releaseevent_{name}",
            )
            for where, view, name in pages
        ]
        return [*own, *super().get_urls()]

    def record(self, request: HttpRequest, event_id: str) -> HttpResponse:
        """Who is ready, with the terms for all and for each; POST records their releases."""
        event = self.event(request, event_id)
        stands = progress_with_blockers(event, on=timezone.now().date())
        sent = request.POST if request.method == "POST" else None
        terms = ReleaseTermsForm(sent, prefix="all", initial=terms_of_event(event))
        source = AnnouncementForm(sent, prefix="source", initial=_announcement_initial(event))
        each = {row.detainee.pk: ReleaseTermsForm(sent, prefix=row.detainee.pk, defaults=terms) for row in stands.ready}
        is_filled_in = sent is not None and all([terms.is_valid(), source.is_valid(), *_validity(each)])
        if is_filled_in and self._record(request, event, terms, source, each):
            return redirect(release_day_url("record", event))
        context = {"event": event, "terms": terms, "source": source, **_progress_context(stands, each)}
        return self.page(request, "record", event, context)

    def _record(
        self,
        request: HttpRequest,
        event: ReleaseEvent,
        terms: ReleaseTermsForm,
        source: AnnouncementForm,
        each: dict[str, ReleaseTermsForm],
    ) -> bool:
        cited = source.source()
        if cited is None:
            source.add_error("url", _("Say where the names were announced: the releases will cite it."))
            return False
        chosen = {key: form.terms() for key, form in each.items() if key in request.POST.getlist("person")}
        try:
            done = releases.record_releases(event, chosen, by=request_user(request), source=cited)
        except ActionRefused as refusal:
            terms.add_error(None, _("Nothing was recorded. %(reason)s") % {"reason": refusal})
            return False
        message = ngettext(
            "%(count)d release was recorded and handed in for review.",
            "%(count)d releases were recorded and handed in for review.",
            len(done.ready),
        )
        self.message_user(request, message % {"count": len(done.ready)}, messages.SUCCESS)
        if done.obstacles:
            left = ngettext("%(count)d person was left out:", "%(count)d people were left out:", len(done.obstacles))
            names = ", ".join(f"{row.detainee} ({row.reason})" for row in done.obstacles)
            self.message_user(request, f"{left % {'count': len(done.obstacles)}} {names}", messages.WARNING)
        return True

    def change(self, request: HttpRequest, event_id: str) -> HttpResponse:
        """Other terms for some whose releases are recorded already."""
        event = self.event(request, event_id)
        stands = progress_with_blockers(event, on=timezone.now().date())
        forms = {row.detainee.pk: ReleaseTermsForm(request.POST, prefix=row.detainee.pk) for row in stands.recorded}
        # Rows that the form did not show, or whose part it did not send, stay as they are.
        sent = {key: form for key, form in forms.items() if f"{key}-kind" in request.POST}
        if not all(_validity(sent)):
            terms, source = (
                ReleaseTermsForm(prefix="all", initial=terms_of_event(event)),
                AnnouncementForm(prefix="source"),
            )
            context = {"event": event, "terms": terms, "source": source, **_progress_context(stands, {}, sent)}
            return self.page(request, "record", event, context)
        try:
            changed = releases.change_releases(
                event, {key: form.terms() for key, form in sent.items()}, by=request_user(request)
            )
        except ActionRefused as refusal:
            self.message_user(request, _("Nothing was changed. %(reason)s") % {"reason": refusal}, messages.ERROR)
        else:
            message = ngettext("%(count)d release was changed.", "%(count)d releases were changed.", len(changed))
            self.message_user(request, message % {"count": len(changed)}, messages.SUCCESS)
        return redirect(release_day_url("record", event))

    def take_back(self, request: HttpRequest, event_id: str) -> HttpResponse:
        """Undo what was recorded and not published."""
        event = self.event(request, event_id)
        try:
            count = releases.take_back(event, by=request_user(request))
        except ActionRefused as refusal:
            self.message_user(request, str(refusal), messages.ERROR)
        else:
            message = ngettext("%(count)d release was taken back.", "%(count)d releases were taken back.", count)
            self.message_user(request, message % {"count": count}, messages.SUCCESS)
        return redirect(release_day_url("record", event))


def _validity(forms: dict[str, ReleaseTermsForm]) -> list[bool]:
    """Whether each is filled in rightly; all are asked, so that all mistakes are shown at once."""
    return [form.is_valid() for form in forms.values()]


def _progress_context(
    stands: ReleaseProgress, each: dict[str, ReleaseTermsForm], sent: dict[str, ReleaseTermsForm] | None = None
) -> dict[str, Any]:
    """Rows with their forms, as the page shows them."""
    ready = [(row, each.get(row.detainee.pk) or _empty_form(row.detainee.pk)) for row in stands.ready]
    recorded = [
        (
            row,
            (sent or {}).get(row.detainee.pk)
            or ReleaseTermsForm(prefix=row.detainee.pk, initial=terms_of_release(row.release)),
        )
        for row in stands.recorded
    ]
    can_take_back = any(name.release_id for row in stands.recorded for name in row.names)
    return {"ready": ready, "recorded": recorded, "obstacles": stands.obstacles, "can_take_back": can_take_back}


def _empty_form(prefix: str) -> ReleaseTermsForm:
    return ReleaseTermsForm(prefix=prefix, defaults=ReleaseTermsForm())


def _announcement_initial(event: ReleaseEvent) -> dict[str, str]:
    source = event.announcement
    return {"url": source.url, "title": "" if source.url else source.title} if source else {}
