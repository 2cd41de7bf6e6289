"""The desk in a browser without scripts: who may go where, and a person's way from draft to page."""

from collections.abc import Iterable, Iterator
from typing import Any

import pytest
from django.contrib import admin
from django.contrib.admin.utils import flatten, flatten_fieldsets
from django.contrib.auth.models import User
from django.db.models import GeneratedField, Model
from django.test import Client, RequestFactory
from django.urls import reverse

from prisoners.models import Citation, Claim, Detainee, Submission
from public.models import PublishedDetainee
from tests.conftest import account, at_desk
from tests.factories import desk

pytestmark = pytest.mark.django_db

MODELS = [model for model in admin.site._registry if model._meta.app_label == "prisoners"]
PERSON = "/desk/prisoners/detainee/"
QUEUE = "/desk/prisoners/submission/"
HAND_IN = {"prisoners_detainee_hand_in": "1"}


def formset(prefix: str, rows: list[dict[str, str]]) -> dict[str, str]:
    management = {f"{prefix}-TOTAL_FORMS": str(len(rows)), f"{prefix}-INITIAL_FORMS": "0"}
    return management | {f"{prefix}-{n}-{name}": value for n, row in enumerate(rows) for name, value in row.items()}


def person_form(**changes: Any) -> dict[str, str]:
    """A person with two detentions; the first with a charge, a sentence and a release, as one page sends it."""
    form = {"gender": "female", "born": "1982-04-24", "country": "BY", "display": "automatic", "summary_en": ""}
    form |= formset(
        "names",
        [{"text": "Person Example", "language": "en", "script": "Latn", "kind": "official", "is_preferred": "on"}],
    )
    first = {"detained": "2020-09-07", "ended": "2021-12-13", "outcome": "released", "certainty": "confirmed"}
    second = {"detained": "2023-01", "ended": "", "outcome": "ongoing", "certainty": "reported"}
    form |= formset("detentions", [first, second])
    form |= formset(
        "detentions-0-charges", [{"provision": changes.pop("provision"), "part": "1", "certainty": "confirmed"}]
    )
    form |= formset("detentions-0-sentences", [{"on": "2021-03-01", "kind": "imprisonment", "term": "P2Y6M"}])
    form |= formset("detentions-0-release", [{"kind": "pardon", "certainty": "confirmed", "conditions": "expulsion"}])
    form |= formset("detentions-0-placements", [])
    for part in ("charges", "sentences", "release", "placements"):
        form |= formset(f"detentions-1-{part}", [])
    rest = (
        "citations",
        "claims",
        "recognitions",
        "confirmations",
        "state_listings",
        "health_reports",
        "external_ids",
        "photos",
        "consents",
        "contacts",
    )
    for name in rest:
        form |= formset(name, [])
    return form | changes


def send(client: Client, address: str, form: dict[str, str]) -> Any:
    return client.post(address, form, follow=True)


def choose(client: Client, address: str, action: str, *keys: str, **fields: str) -> str:
    answer = client.post(address, {"action": action, "_selected_action": keys, **fields}, follow=True)
    return answer.content.decode()


def test_a_person_goes_from_one_page_at_the_desk_to_the_public(
    researcher: User, reviewer: User, reader: Client
) -> None:
    provision = desk.LegalProvisionFactory(article="342")
    answer = send(at_desk(researcher), f"{PERSON}add/", person_form(provision=provision.pk, **HAND_IN))
    assert "Handed in for review: 1, with 1 unpublished records" in answer.content.decode()
    person = Detainee.objects.get()
    assert (person.name, person.detentions.count(), person.changed_by) == ("Person Example", 2, researcher)
    released = person.detentions.get(outcome="released")
    assert (released.charges.get().provision, released.sentences.get().term, released.release.kind) == (
        provision,
        "P2Y6M",
        "pardon",
    )
    assert {entry.pgh_context.metadata["user"] for entry in person.history.all()} == {researcher.pk}
    queue = at_desk(reviewer)
    waiting = list(Submission.objects.waiting().values_list("pk", flat=True))
    assert (
        "Person Example" in queue.get(f"{QUEUE}{Submission.objects.get(kind='detainee').pk}/change/").content.decode()
    )
    assert "Published as edition 1" in choose(queue, QUEUE, "publish_selected", *waiting, note="First light")
    assert "Person Example" in reader.get(f"/detainees/{person.pk}/person-example/").content.decode()
    assert reader.get("/api/v1/editions/1/").json()["note"] == "First light"


def test_the_button_that_hands_in_sends_what_the_page_listens_to(researcher: User) -> None:
    person = desk.person()
    page = at_desk(researcher).get(f"{PERSON}{person.pk}/change/").content.decode()
    assert page.count('name="prisoners_detainee_hand_in"') == 1


def test_two_detentions_that_overlap_are_refused_with_a_reason_and_nothing_is_lost(researcher: User) -> None:
    form = person_form(provision=desk.LegalProvisionFactory().pk) | {"detentions-1-detained": "2021-01-01"}
    answer = send(at_desk(researcher), f"{PERSON}add/", form)
    assert "7 September 2020 – 13 December 2021</a>, covers some of these days" in answer.content.decode()
    assert 'href="#id_detentions-0-detained" data-goto' in answer.content.decode()
    assert 'value="Person Example"' in answer.content.decode()
    assert not Detainee.objects.exists()


@pytest.mark.parametrize(
    ("field", "value", "advice"),
    [
        ("born", "24.4.82", "four digits"),
        ("detentions-0-detained", "2020-02-30", "no day of the calendar"),
        ("detentions-0-ended", "2019-01-01", "before the arrest"),
        ("detentions-0-sentences-0-term", "two years", "Write 11 years"),
        ("detentions-0-outcome", "ongoing", "cannot go on and have ended"),
    ],
)
def test_a_mistake_is_explained(field: str, value: str, advice: str, researcher: User) -> None:
    form = person_form(provision=desk.LegalProvisionFactory().pk) | {field: value}
    answer = send(at_desk(researcher), f"{PERSON}add/", form)
    assert advice in answer.content.decode()
    assert not Detainee.objects.exists()


def test_a_detention_of_which_only_the_charge_is_known_is_kept(researcher: User) -> None:
    form = person_form(provision=desk.LegalProvisionFactory().pk)
    form |= {"detentions-0-detained": "", "detentions-0-ended": "", "detentions-0-outcome": "ongoing"}
    form |= formset("detentions", [{"detained": "", "ended": "", "outcome": "ongoing", "certainty": "reported"}])
    form |= formset("detentions-0-release", [])
    answer = send(at_desk(researcher), f"{PERSON}add/", form)
    assert Detainee.objects.get().detentions.get().charges.count() == 1, answer.content.decode()


def test_a_researcher_sees_no_button_to_publish_and_is_refused(researcher: User) -> None:
    client = at_desk(researcher)
    send(client, f"{PERSON}add/", person_form(provision=desk.LegalProvisionFactory().pk, **HAND_IN))
    assert "Publish as one edition" not in client.get(QUEUE).content.decode()
    choose(client, QUEUE, "publish_selected", *Submission.objects.values_list("pk", flat=True))
    assert not PublishedDetainee.objects.exists()


def test_nobody_publishes_their_own_work(reviewer: User) -> None:
    client = at_desk(reviewer)
    send(client, f"{PERSON}add/", person_form(provision=desk.LegalProvisionFactory().pk, **HAND_IN))
    told = choose(client, QUEUE, "publish_selected", *Submission.objects.values_list("pk", flat=True))
    assert "Somebody else has to publish" in told
    assert not PublishedDetainee.objects.exists()


def test_a_chief_withdraws_with_a_reason_only(researcher: User, reviewer: User, chief: User, reader: Client) -> None:
    send(at_desk(researcher), f"{PERSON}add/", person_form(provision=desk.LegalProvisionFactory().pk, **HAND_IN))
    choose(at_desk(reviewer), QUEUE, "publish_selected", *Submission.objects.values_list("pk", flat=True))
    person = Detainee.objects.get().pk
    assert "Choose the reason" in choose(at_desk(chief), PERSON, "withdraw_selected", person)
    assert "Withdrawn in edition 2" in choose(at_desk(chief), PERSON, "withdraw_selected", person, reason="safety")
    assert reader.get(f"/detainees/{person}/").status_code == 410


def test_a_submission_is_sent_back(researcher: User, reviewer: User) -> None:
    send(at_desk(researcher), f"{PERSON}add/", person_form(provision=desk.LegalProvisionFactory().pk, **HAND_IN))
    keys = Submission.objects.values_list("pk", flat=True)
    assert "Say why" in choose(at_desk(reviewer), QUEUE, "send_back_selected", *keys)
    assert "Sent back" in choose(at_desk(reviewer), QUEUE, "send_back_selected", *keys, note="Which source?")


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_the_rooms_of_the_desk_are_open_to_staff_and_closed_to_strangers(model: Any, reader: Client) -> None:
    for page in ("changelist", "add"):
        address = reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_{page}")
        answer = reader.get(address)
        assert (answer.status_code, "/desk/login/" in answer["Location"]) == (302, True)


ROLES = {"researcher": 200, "reviewer": 200, "chief": 200}


@pytest.mark.parametrize("role", ROLES)
def test_each_role_enters_the_rooms_it_works_in(role: str, request: pytest.FixtureRequest) -> None:
    client = at_desk(request.getfixturevalue(role))
    for model in MODELS:
        address = reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist")
        assert client.get(address).status_code == ROLES[role], address
    assert client.get(f"{QUEUE}add/").status_code == 403
    assert client.get("/desk/auth/user/").status_code == (200 if role == "chief" else 403)


def test_somebody_without_a_role_is_kept_out() -> None:
    guest = account("researcher")
    guest.groups.clear()
    assert at_desk(guest).get(PERSON).status_code == 403


def test_scripts_may_run_at_the_desk_and_nowhere_else(researcher: User, reader: Client) -> None:
    assert "unsafe-eval" in at_desk(researcher).get(PERSON)["Content-Security-Policy"]
    assert "unsafe" not in reader.get("/")["Content-Security-Policy"]


def test_the_list_of_people_takes_a_fixed_number_of_queries(
    researcher: User, django_assert_max_num_queries: Any
) -> None:
    client = at_desk(researcher)
    for n in range(15):
        desk.person(f"Person Number{n}")
    with django_assert_max_num_queries(14):
        client.get(PERSON)


# Their rows stand below every kind of record, each with the fields that fit there.
_EVIDENCE = (Citation, Claim)


def _filled_in(model: type[Model]) -> set[str]:
    return {field.name for field in model._meta.fields if field.editable and not isinstance(field, GeneratedField)}


def _inlines(of: Iterable[Any]) -> Iterator[Any]:
    for inline in of:
        yield inline
        yield from _inlines(getattr(inline, "inlines", ()))


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_field_that_people_fill_in_has_a_place_on_a_page(model: type[Model], chief: User) -> None:
    """A page that lists its fields would leave a new one out without a word."""
    request = RequestFactory().get("/")
    request.user = chief
    page = admin.site._registry[model]
    if page.has_add_permission(request):
        assert _filled_in(model) - set(flatten_fieldsets(page.get_fieldsets(request))) == set()
    for inline in _inlines(page.inlines):
        relations = {field.name for field in inline.model._meta.fields if field.is_relation}
        if inline.fields and not issubclass(inline.model, _EVIDENCE):
            assert _filled_in(inline.model) - relations - set(flatten(inline.fields)) == set(), inline
