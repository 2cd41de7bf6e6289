"""Who is there already: shown while a name is typed, and asked before a second record of one person is made."""

from collections.abc import Iterator
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.forms import BaseInlineFormSet
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import path, reverse
from django.utils.translation import gettext

from prisoners.actions import duplicates
from prisoners.models import Name
from prisoners.names.suggestions import Suggestion, suggest_people
from prisoners.queries.merges import kept_instead_of
from public.names.thresholds import DUPLICATE

IS_ANOTHER_PERSON = "another_person"
_MAX_NAME_LENGTH = 200
# People changed by imports or by SQL just now are looked at before somebody is searched among them; so many at a time.
REFRESHED_FIRST = 20


class NameSuggestionsMixin:
    """Put before the admin class of people."""

    class Media:
        js = ("prisoners/name_suggestions.js",)
        css = {"all": ("prisoners/name_suggestions.css",)}

    def get_urls(self) -> Any:
        view = self.admin_site.admin_view(self.likely)  # type: ignore[attr-defined]
        return [path("likely/", view, name="prisoners_detainee_likely"), *super().get_urls()]

    def likely(self, request: HttpRequest) -> HttpResponse:
        """A list of likely people as a piece of a page. By POST, so that names stand in no log of addresses."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        if not self.has_view_permission(request):  # type: ignore[attr-defined]
            raise PermissionDenied
        duplicates.refresh_stale(most=REFRESHED_FIRST)
        name = request.POST.get("name", "").replace("\x00", "")[:_MAX_NAME_LENGTH]
        found = suggest_people(name, but=request.POST.get("but", "").replace("\x00", "")[:_MAX_NAME_LENGTH])
        return render(request, "desk/detainees/suggestions.html", {"found": found})

    def get_formsets_with_inlines(self, request: HttpRequest, obj: Any = None) -> Iterator[Any]:
        for formset, inline in super().get_formsets_with_inlines(request, obj):
            asks = obj is None and inline.model is Name
            yield (type(formset.__name__, (KnownPersonFormSet, formset), {}) if asks else formset), inline

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:  # noqa: FBT001
        super().save_related(request, form, formsets, change)
        duplicates.refresh([form.instance.pk])

    def _get_obj_does_not_exist_redirect(self, request: HttpRequest, opts: Any, object_id: str) -> HttpResponse:
        if not (kept := kept_instead_of(object_id)):
            answer: HttpResponse = super()._get_obj_does_not_exist_redirect(request, opts, object_id)
            return answer
        messages.info(request, gettext("The record %(gone)s was merged into this one.") % {"gone": object_id})
        return HttpResponseRedirect(reverse("admin:prisoners_detainee_change", args=[kept]))


class KnownPersonFormSet(BaseInlineFormSet):  # type: ignore[type-arg]
    """Spellings of somebody new: when they are likely those of somebody known, it asks once, and loses nothing."""

    def clean(self) -> None:
        super().clean()
        if IS_ANOTHER_PERSON in self.data:
            return
        duplicates.refresh_stale(most=REFRESHED_FIRST)
        typed = [form.cleaned_data.get("text", "") for form in self.forms if form.is_valid()]
        if found := known_people(typed):
            # The box stands in the message itself: with it the same form comes back, and is taken.
            raise ValidationError(
                render_to_string("desk/detainees/known.html", {"found": found, "another": IS_ANOTHER_PERSON})
            )


def known_people(names: list[str]) -> list[Suggestion]:
    """Those who are likely one with somebody of these names, each once."""
    found = [person for name in names if name for person in suggest_people(name, at_least=DUPLICATE)]
    return list({entry.person.pk: entry for entry in reversed(found)}.values())[::-1]
