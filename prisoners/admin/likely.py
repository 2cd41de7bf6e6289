"""Who is there already: people are compared with others whenever their page is saved."""

from typing import Any

from django.http import HttpRequest

from prisoners.actions import duplicates


class LikelyRecords:
    """Put before the admin class of people."""

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:  # noqa: FBT001
        super().save_related(request, form, formsets, change)  # type: ignore[misc]
        duplicates.refresh([form.instance.pk])
