"""Every address of the desk × everybody who may come by × every method, against one table."""

import re
from collections.abc import Callable, Iterator
from http import HTTPStatus
from typing import Any

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from factory.django import DjangoModelFactory

from prisoners import models
from prisoners.actions import duplicates, merging, photos, publication
from tests.conftest import account, at_desk, newcomer
from tests.factories import desk, pictures

pytestmark = pytest.mark.django_db

ROLES = ("researcher", "reviewer", "chief")
EVERYBODY, REVIEWERS, CHIEF, NOBODY = frozenset(ROLES), frozenset(ROLES[1:]), frozenset({"chief"}), frozenset[str]()
NOTHING, NO_SUCH_METHOD = HTTPStatus.NOT_FOUND, HTTPStatus.METHOD_NOT_ALLOWED

# Who is let in, of those who are signed in with a second factor. Whoever is not gets 403. A status instead of people
# is what everybody gets. The first line that fits the whole route below /desk/ counts. Strangers are asked to sign in,
# and staff without a second factor to set one up, at every address that is not in the two short lists further down.
#
# A new address? Add a line; the narrower one above the wider one.
TABLE: list[tuple[str, frozenset[str] | HTTPStatus, frozenset[str] | HTTPStatus]] = [
    # route, a regular expression                                       GET             POST
    (r"prisoners/\w+/<path:object_id>/(withdraw|redact)/",              CHIEF,          CHIEF),
    (r"prisoners/\w+/<path:object_id>/taken-off/",                      CHIEF,          CHIEF),
    (r"prisoners/submission/(add/|<path:object_id>/delete/)",           NOBODY,         NOBODY),
    (r"prisoners/(submission|duplicatepair)/<path:object_id>/change/",  EVERYBODY,      NO_SUCH_METHOD),
    (r"prisoners/submission/<path:object_id>/history/<slug:table>/.*",  NOBODY,         NOBODY),
    (r"prisoners/submission/<path:object_id>/(publish|send-back)/",     NO_SUCH_METHOD, REVIEWERS),
    (r"prisoners/(duplicatepair|merge)/(add/|<path:object_id>/delete/)", NOBODY,        NOBODY),
    (r"prisoners/duplicatepair/<str:key>/decide/",                      NO_SUCH_METHOD, EVERYBODY),
    (r"prisoners/duplicatepair/<str:key>/merge/",                       NO_SUCH_METHOD, REVIEWERS),
    (r"prisoners/merge/<path:object_id>/change/",                       EVERYBODY,      NOBODY),
    (r"prisoners/merge/<str:key>/undo/",                                NO_SUCH_METHOD, REVIEWERS),
    (r"prisoners/(photo|sentence)/add/",                                NOBODY,         NOBODY),
    (r"prisoners/photo/<str:photo_id>/<int:width>.jpg",                 EVERYBODY,      NO_SUCH_METHOD),
    (r"prisoners/detainee/read/",                                       EVERYBODY,      NO_SUCH_METHOD),
    (r"prisoners/detainee/likely/",                                     NO_SUCH_METHOD, EVERYBODY),
    # Since when?
    (r"prisoners/releaseevent/<slug:event_id>/names/changed/",          NOTHING,        NO_SUCH_METHOD),
    (r"prisoners/releaseevent/<slug:event_id>/names/.*",                EVERYBODY,      EVERYBODY),
    (r"prisoners/releaseevent/<slug:event_id>/releases/record/",        EVERYBODY,      EVERYBODY),
    (r"prisoners/releaseevent/<slug:event_id>/releases/\S+/",           NO_SUCH_METHOD, EVERYBODY),
    (r"prisoners/releaseevent/<path:object_id>/(release-day|record-releases)/", EVERYBODY, EVERYBODY),
    (r"prisoners/\w+/<path:object_id>/history/<slug:table>/<int:key>/", EVERYBODY,      EVERYBODY),
    (r"prisoners/\w+/<path:object_id>/preview/",                        EVERYBODY,      NO_SUCH_METHOD),
    (r"waiting/<slug:slug>/",                                           EVERYBODY,      NO_SUCH_METHOD),
    (r"prisoners/\w+/(add/|<path:object_id>/(change|delete|history)/)?", EVERYBODY,     EVERYBODY),
    (r"auth/user/<path:object_id>/delete/",                             NOBODY,         NOBODY),
    (r"auth/user/(add/|<path:object_id>/(change|history)/|<id>/password/)?", CHIEF,     CHIEF),
    # Leads to …/change/, which asks who is there.
    (r"\w+/\w+/<path:object_id>/",                                      EVERYBODY,      EVERYBODY),
    (r"(|search/|\^\(\?P<app_label>.*)",                                EVERYBODY,      EVERYBODY),
    (r"(login|password_change)/",                                       EVERYBODY,      EVERYBODY),
    (r"password_change/done/",                                          EVERYBODY,      NO_SUCH_METHOD),
    (r"logout/",                                                        NO_SUCH_METHOD, EVERYBODY),
    # Without the name of a field and a right to see what it points to.
    (r"autocomplete/",                                                  NOBODY,         NO_SUCH_METHOD),
    (r"jsi18n/",                                                        EVERYBODY,      NO_SUCH_METHOD),
    (r"r/<path:content_type_id>/<path:object_id>/",                     NOTHING,        NOTHING),
    (r"account/(logout/everywhere|language)/",                          NO_SUCH_METHOD, EVERYBODY),
    # The people below have an app and neither passkeys nor recovery codes.
    (r"account/passkeys/<int:pk>/remove/",                              NOTHING,        NOTHING),
    (r"account/codes/",                                                 NOTHING,        NO_SUCH_METHOD),
    (r"account/",                                                       EVERYBODY,      NO_SUCH_METHOD),
    (r"account/(login|logout|password|confirm|app|codes|passkeys)/.*",  EVERYBODY,      EVERYBODY),
    (r"account/<path:rest>",                                            NOTHING,        NOTHING),
    (r"\(\?P<url>\.\*\)\$",                                             NOTHING,        NOTHING),
]  # fmt: skip

# Where strangers are not sent to sign in; the last is everything that does not exist, a registration for example.
FOR_STRANGERS = r"login/|account/(login/(code/|passkey/)?|logout/|language/|<path:rest>)"
# Where staff without a second factor are not sent to set one up.
FOR_ENROLLING = rf"{FOR_STRANGERS}|logout/|account/(logout/everywhere/|confirm/|app/add/|passkeys/add/|codes/)?"

# What stands in an address beside the identifier of the row.
PARTS: dict[str, Callable[[Any], object]] = {
    "<slug:table>": lambda row: row._meta.model_name,
    "<int:key>": lambda row: row.history.order_by("pgh_id").first().pgh_id,
    "<slug:name_id>": lambda event: event.announced_names.get().pk,
    "<int:width>": lambda photo: photo.files.first().width,
    "<slug:slug>": lambda _row: "drafts",
}

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
FACTORIES = {
    factory._meta.model: factory
    for factory in vars(desk).values()
    if isinstance(factory, type) and issubclass(factory, DjangoModelFactory)
}
ROWS: dict[type[Any], Any] = {
    models.Official: lambda: models.Official.objects.create(name="A judge", role="judge"),
    models.SanctionsTarget: lambda: models.SanctionsTarget.objects.create(name="A person", kind="person"),
    models.Programme: lambda: models.Programme.objects.create(authority=desk.AuthorityFactory(), name="A programme"),
    models.Submission: lambda: publication.submit([desk.person()], by=account("researcher", "author"))[0],
    models.DuplicatePair: lambda: pair_of_namesakes(),
    models.Merge: lambda: merging.merge(*two_namesakes(), by=account("reviewer", "merger")),
    models.Photo: lambda: photos.add_photo(
        desk.person(), pictures.jpeg(), by=account("researcher", "photographer"), credit="Somebody", licence="cc-by"
    ),
    models.ReleaseEvent: lambda: event_with_a_name(),
    User: lambda: account("researcher", "colleague"),
}


def two_namesakes() -> tuple[models.Detainee, models.Detainee]:
    one, two = (desk.NameFactory(text="Ivan Probny").detainee for _ in range(2))
    return one, two


def pair_of_namesakes() -> models.DuplicatePair:
    namesakes = two_namesakes()
    duplicates.refresh([person.pk for person in namesakes])
    return models.DuplicatePair.objects.get(first__in=namesakes, second__in=namesakes)


def event_with_a_name() -> models.ReleaseEvent:
    event: models.ReleaseEvent = desk.ReleaseEventFactory()
    event.announced_names.create(position=1, text="Ivan Probny")
    return event


def routes(resolver: URLResolver, prefix: str = "") -> Iterator[str]:
    """Every route below /desk/, without that prefix."""
    for pattern in resolver.url_patterns:
        route = prefix + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from routes(pattern, route)
        elif isinstance(pattern, URLPattern) and route.startswith("desk/"):
            yield route.removeprefix("desk/")


ROUTES = sorted(set(routes(get_resolver())))


def rule(route: str) -> tuple[frozenset[str] | HTTPStatus, frozenset[str] | HTTPStatus]:
    for pattern, get, post in TABLE:
        if re.fullmatch(pattern, route):
            return get, post
    raise AssertionError(f"/desk/{route} is new. Say in TABLE of {__file__} who may GET and who may POST there.")


@pytest.fixture
def rows(db: None) -> dict[str, Any]:
    """A row of every model that has pages at the desk, by the beginning of its routes."""
    starts = {model: f"{model._meta.label_lower.replace('.', '/')}/" for model in apps_models()}
    found = {start: row_of(model) for model, start in starts.items() if start in ROUTES}
    publishable = (row for row in found.values() if isinstance(row, models.PublishableRecord))
    for edition, row in enumerate(publishable, start=1):
        # Each was taken off the site, so that there is something to tell about that.
        models.Removal.objects.create(
            kind=row.kind, record_id=row.pk, action="withdrawn", reason="error", edition=edition
        )
    return found


def apps_models() -> list[type[Any]]:
    return [*(content.model_class() for content in ContentType.objects.all() if content.model_class())]


def row_of(model: type[Any]) -> Any:
    make = ROWS.get(model) or FACTORIES.get(model)
    assert make, f"Write a factory of {model.__name__} in tests/factories/desk.py, so that its addresses can be asked."
    return make()


def fill(route: str, rows: dict[str, Any]) -> str:
    """The route as an address of a row that exists."""
    row = next((row for start, row in rows.items() if route.startswith(start)), None)
    address = re.sub(r"\^\(\?P<app_label>[a-z|]+\)/\$", "prisoners/", route).replace("(?P<url>.*)$", "nowhere/")
    address = address.replace("<path:rest>", "signup/").replace("<path:content_type_id>", "1")
    for part, told in PARTS.items():
        if part in address:
            address = address.replace(part, str(told(row)))
    address = re.sub(r"<(\w+:)?\w+>", str(row.pk) if row else "1", address)
    assert not re.search(r"[<>^$()]", address), f"fill() in {__file__} does not know how to fill in {route}"
    return f"/desk/{address}"


def ask(session: str, method: str, address: str) -> str:
    """What comes of it. Whatever it did is undone: the next question finds everything as it was."""
    client = Client(raise_request_exception=False)
    if session:
        client.cookies[settings.SESSION_COOKIE_NAME] = session
    with transaction.atomic():
        answer = client.generic(method, address)
        transaction.set_rollback(True)
    assert answer.status_code < 500, f"{method} {address} broke"
    location = answer.headers.get("Location", "")
    if location.startswith("/desk/login/?next="):
        return "sign in"
    if location == "/desk/account/":
        return "enrol"
    return {403: "refused", 404: "nothing", 405: "no such method"}.get(answer.status_code, "in")


def session_of(user: User) -> str:
    return at_desk(user).cookies[settings.SESSION_COOKIE_NAME].value


def expected(cell: frozenset[str] | HTTPStatus, role: str) -> str:
    if isinstance(cell, HTTPStatus):
        return {NOTHING: "nothing", NO_SUCH_METHOD: "no such method"}[cell]
    return "in" if role in cell else "refused"


def test_every_address_of_the_desk_is_in_the_table() -> None:
    unknown = [route for route in ROUTES if not any(re.fullmatch(pattern, route) for pattern, _, _ in TABLE)]
    assert unknown == [], "New addresses: say in TABLE who may GET and who may POST there."


def test_every_line_of_the_table_stands_for_an_address() -> None:
    first = {next((pattern for pattern, _, _ in TABLE if re.fullmatch(pattern, route)), "") for route in ROUTES}
    assert [pattern for pattern, _, _ in TABLE if pattern not in first] == []


@pytest.mark.parametrize("role", ROLES)
def test_each_role_comes_in_where_the_table_lets_it(role: str, rows: dict[str, Any]) -> None:
    session = session_of(account(role))
    wrong = []
    for route in ROUTES:
        cells, address = rule(route), fill(route, rows)
        for method, cell in zip(("GET", "POST"), cells, strict=True):
            if (got := ask(session, method, address)) != expected(cell, role):
                wrong.append(f"{method} {route}: {got}, the table says {expected(cell, role)}")
    # Whoever takes their only second factor away is sent to set up another.
    assert wrong == ["POST account/app/remove/: enrol, the table says in"]


@pytest.mark.parametrize("method", METHODS[2:])
def test_no_other_method_lets_in_whom_the_table_keeps_out(method: str, rows: dict[str, Any]) -> None:
    session = session_of(account("researcher"))
    kept_out = [route for route in ROUTES if "researcher" not in str(rule(route))]
    assert kept_out
    let_in = [route for route in kept_out if ask(session, method, fill(route, rows)) == "in"]
    assert [route for route in let_in if method != "OPTIONS"] == []


@pytest.mark.parametrize("method", METHODS)
def test_strangers_are_asked_to_sign_in(method: str, rows: dict[str, Any]) -> None:
    turned_away = {route for route in ROUTES if ask("", method, fill(route, rows)) == "sign in"}
    assert turned_away == {route for route in ROUTES if not re.fullmatch(FOR_STRANGERS, route)}


@pytest.mark.parametrize("method", METHODS)
def test_staff_without_a_second_factor_reach_nothing_but_setting_one_up(method: str, rows: dict[str, Any]) -> None:
    session = session_of(newcomer("chief"))
    turned_away = {route for route in ROUTES if ask(session, method, fill(route, rows)) == "enrol"}
    assert turned_away == {route for route in ROUTES if not re.fullmatch(FOR_ENROLLING, route)}
