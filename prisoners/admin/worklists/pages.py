"""The page of one list of work; each row leads to the page where the work is done."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db.models import CharField, F, QuerySet, Value
from django.db.models.functions import Cast
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from prisoners.admin.base.requests import request_user
from prisoners.admin.worklists.lists import WORKLISTS, Worklist
from prisoners.models import Consent, Record, Sentence
from public.models import Edition

ROWS_PER_PAGE = 50


@dataclass(frozen=True, slots=True)
class WorkRow:
    address: str
    kind: str
    name: str
    detail: str


_BY_SLUG = {work.slug: work for work in WORKLISTS}


@require_safe
def worklist_page(request: HttpRequest, slug: str) -> HttpResponse:
    """One list, page by page; every row leads to where the work is done."""
    work, user = _BY_SLUG.get(slug), request_user(request)
    if work is None:
        raise Http404
    asked = work.asked(user, timezone.now().date())
    if not work.may_be_seen(user, asked):
        raise PermissionDenied
    pages = Paginator(_row_keys(work, asked), ROWS_PER_PAGE)
    shown = pages.get_page(request.GET.get("page"))
    context = {
        **admin.site.each_context(request),
        "title": work.title,
        "explanation": work.explanation,
        "page": shown,
        "rows": _work_rows(work, asked, shown.object_list),
    }
    return TemplateResponse(request, "desk/worklist.html", context)


def _row_keys(work: Worklist, asked: Sequence[QuerySet[Any]]) -> QuerySet[Any]:
    """Which rows of which queryset, in the order of the list: one query, however many tables."""
    column = work.order.removeprefix("-")
    parts = [
        rows.order_by()
        .annotate(list_place=Value(place), list_key=Cast("pk", CharField()), list_moment=F(column))
        .values_list("list_place", "list_key", "list_moment")
        for place, rows in enumerate(asked)
    ]
    together = parts[0].union(*parts[1:], all=True) if len(parts) > 1 else parts[0]
    ordered: QuerySet[Any] = together.order_by(work.order.replace(column, "list_moment"), "list_key")
    return ordered


def _work_rows(work: Worklist, asked: Sequence[QuerySet[Any]], keys: Any) -> list[WorkRow]:
    keys = [(place, key) for place, key, _moment in keys]
    found: dict[tuple[int, str], Any] = {}
    for place, rows in enumerate(asked):
        wanted = [key for other, key in keys if other == place]
        if wanted:
            names = rows.model.str_prefetch if issubclass(rows.model, Record) else ()
            records = rows.filter(pk__in=wanted).prefetch_related(*names, *work.prefetch)
            found |= {(place, str(record.pk)): record for record in records}
    return [_work_row(work, found[key]) for key in keys if key in found]


def _work_row(work: Worklist, record: Any) -> WorkRow:
    if isinstance(record, Edition):
        address = f"{reverse('changes')}?before={record.number + 1}#edition-{record.number}"
        return WorkRow(address, _("edition"), str(record.number), work.detail(record))
    about = _record_to_open(record)
    address = reverse(f"admin:prisoners_{about._meta.model_name}_change", args=[about.pk])
    return WorkRow(address, capfirst(about._meta.verbose_name), str(about), work.detail(record))


def _record_to_open(record: Any) -> Any:
    """The record whose page is the place to work on this one."""
    match record:
        case Sentence():
            return record.detention.detainee
        case Consent():
            return record.detainee
    return record
