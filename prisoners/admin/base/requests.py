"""The user of a request, addresses of records at the desk, and how a refusal is shown."""

from django.contrib import admin, messages
from django.contrib.auth.models import AbstractUser
from django.db.models import Model
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from prisoners.exceptions import ActionRefused


def request_user(request: HttpRequest) -> AbstractUser:
    """The user who is signed in; every view of the desk has one."""
    if not isinstance(request.user, AbstractUser):
        raise TypeError("An address of the desk was reached without signing in.")
    return request.user


def desk_url(record: Model, page: str = "change") -> str:
    """The address of a page of a record at the desk."""
    return reverse(f"{admin.site.name}:{record._meta.app_label}_{record._meta.model_name}_{page}", args=[record.pk])


def show_refusal(request: HttpRequest, refusal: ActionRefused, prefix: str = "") -> None:
    """Say what was refused, with links to the records that have to be opened."""
    messages.error(request, refusal_html(refusal, prefix))


def refusal_html(refusal: ActionRefused, prefix: str = "") -> SafeString:
    links = format_html_join(
        ", ", '<a class="underline" href="{}">{}</a>', ((desk_url(record), record) for record in refusal.records)
    )
    text = f"{prefix} {refusal}".strip()
    return format_html("{} {}", text, links) if refusal.records else format_html("{}", text)
