"""Pages of signing in that django-allauth does not have."""

from django.contrib import messages
from django.contrib.auth import logout
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext
from django.views.decorators.http import require_POST

from prisoners.actions import accounts


@require_POST
def sign_out_everywhere_view(request: HttpRequest) -> HttpResponse:
    """End all sessions of the person who asks, this one too."""
    if request.user.is_authenticated:
        accounts.sign_out_everywhere(request.user, by=request.user)
        logout(request)
    messages.success(request, gettext("You are signed out everywhere."))
    return redirect("account_login")


def not_found(request: HttpRequest, rest: str) -> HttpResponse:
    """There is no registration, no reset by mail, and nothing else that is not in the list of addresses."""
    raise Http404
