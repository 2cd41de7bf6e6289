"""The review queue and the page of a submission."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from prisoners.actions import detainees, publication
from prisoners.models import Detainee, Official, Placement, Submission
from prisoners.saving import save
from public.models import Edition, PublishedDetainee
from tests.conftest import at_desk, guest
from tests.factories import desk

pytestmark = pytest.mark.django_db
QUEUE = "/desk/prisoners/submission/"


def page(submission: Submission, name: str = "change") -> str:
    return f"{QUEUE}{submission.pk}/{name}/"


def read(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, address
    return answer.content.decode()


def handed_in(person: Detainee, by: User) -> Submission:
    return next(made for made in publication.submit([person], by=by) if made.record_id == person.pk)


@pytest.fixture
def public_person(researcher: User, reviewer: User) -> Detainee:
    person = desk.person("Person Example", gender="female")
    publication.publish(publication.submit([person], by=researcher), by=reviewer)
    return person


def test_the_difference_stands_side_by_side_in_words(public_person: Detainee, researcher: User, reviewer: User) -> None:
    public_person.born, public_person.occupations = "1982-04", ["flautist"]
    save(public_person, by=researcher)
    shown = read(at_desk(reviewer), page(handed_in(public_person, researcher)))
    assert "April 1982" in shown
    assert '<ins class="rv-ins">flautist</ins>' in shown
    assert "sandbox" in shown
    assert "{&quot;" not in shown


def test_one_submission_is_published_from_its_page_with_what_it_mentions(researcher: User, reviewer: User) -> None:
    person = desk.person()
    Placement.objects.create(detention=person.detentions.get(), facility=desk.FacilityFactory(name="Colony 9"))
    submission = handed_in(person, researcher)
    client = at_desk(reviewer)
    assert "Colony 9" in read(client, page(submission))
    along = Submission.objects.get(kind="facility").pk
    answer = client.post(page(submission, "publish"), {"note": "First light", "along": [along]}, follow=True)
    assert "was published in edition 1" in answer.content.decode()
    assert Edition.objects.get().note == "First light"
    assert not Submission.objects.waiting().exists()


def test_a_submission_is_sent_back_and_the_record_says_why(researcher: User, reviewer: User) -> None:
    person = desk.person()
    submission = handed_in(person, researcher)
    client = at_desk(reviewer)
    answer = client.post(page(submission, "send-back"), {"reason": ""}, follow=True)
    assert "Say why" in answer.content.decode()
    client.post(page(submission, "send-back"), {"reason": "Which source?"})
    theirs = at_desk(researcher)
    assert "Which source?" in read(theirs, f"/desk/prisoners/detainee/{person.pk}/change/")
    assert "Person Example" in read(theirs, f"{QUEUE}?mine=sent-back")
    handed_in(person, researcher)
    assert "Which source?" not in read(theirs, f"/desk/prisoners/detainee/{person.pk}/change/")
    assert ">Person Example</a>" not in read(theirs, f"{QUEUE}?mine=sent-back")


@pytest.mark.parametrize("name", ["publish", "send-back"])
def test_a_researcher_decides_nothing(name: str, researcher: User) -> None:
    submission = handed_in(desk.person(), researcher)
    client = at_desk(researcher)
    assert 'action="' + page(submission, name) not in read(client, page(submission))
    assert client.post(page(submission, name), {"reason": "no"}).status_code == 403
    assert client.get(page(submission, name)).status_code == 405
    submission.refresh_from_db()
    assert submission.stage == "waiting"


def test_what_was_edited_since_is_said_with_a_way_to_hand_it_in_anew(researcher: User, reviewer: User) -> None:
    person = desk.person()
    submission = handed_in(person, researcher)
    detainees.confirm_custody(person, by=researcher, on="2026-01-01", means="letter")
    client = at_desk(reviewer)
    shown = read(client, page(submission))
    assert "edited by researcher on" in shown
    assert f'href="/desk/prisoners/detainee/{person.pk}/change/">Open the record and hand it in anew' in shown
    answer = client.post(page(submission, "publish"), follow=True)
    assert "Nothing was published. Changed since it was handed in" in answer.content.decode()
    assert f'href="/desk/prisoners/detainee/{person.pk}/change/"' in answer.content.decode()


def test_the_log_shows_that_nobody_else_looked(public_person: Detainee, reviewer: User, settings: Any) -> None:
    settings.FOUR_EYES = False
    public_person.gender = "male"
    save(public_person, by=reviewer)
    submission = handed_in(public_person, reviewer)
    client = at_desk(reviewer)
    assert "without four eyes" in read(client, page(submission))
    client.post(page(submission, "publish"))
    assert "Published without four eyes" in read(client, page(submission))


def test_the_queue_shows_what_waits_and_is_narrowed_by_filters(
    public_person: Detainee, researcher: User, reviewer: User
) -> None:
    minor = desk.person("Young Example", born="2012")
    handed_in(minor, researcher)
    public_person.gender = "male"
    save(public_person, by=reviewer)
    handed_in(public_person, reviewer)
    client = at_desk(reviewer)
    shown = {
        query: [name for name in ("Young Example", "Person Example") if f">{name}</a>" in read(client, QUEUE + query)]
        for query in (
            "",
            "?mine=decide",
            "?mine=handed-in&stage=waiting",
            "?risk=minor",
            "?risk=none",
            "?risk=any",
            "?first=yes",
            "?first=no",
            "?kind=facility",
            "?by=researcher",
            "?older=7",
            "?stage=published",
        )
    }
    young, known = ["Young Example"], ["Person Example"]
    assert shown == {
        "": young + known,
        "?mine=decide": young,
        "?mine=handed-in&stage=waiting": known,
        "?risk=minor": young,
        "?risk=none": known,
        "?risk=any": young,
        "?first=yes": young,
        "?first=no": known,
        "?kind=facility": [],
        "?by=researcher": young,
        "?older=7": [],
        "?stage=published": known,
    }


@pytest.mark.parametrize("query", ["?stage=nonsense", "?older=x", "?risk=x", "?mine=x", "?kind=x", "?by=nobody"])
def test_a_filter_that_means_nothing_breaks_nothing(query: str, reviewer: User) -> None:
    assert at_desk(reviewer).get(QUEUE + query).status_code in (200, 302)


def test_the_queue_takes_a_fixed_number_of_queries(
    researcher: User, reviewer: User, django_assert_max_num_queries: Any
) -> None:
    people = [desk.person(f"Person Number{n}") for n in range(20)]
    publication.submit([*people, desk.FacilityFactory(), desk.ReportedCountFactory()], by=researcher)
    client = at_desk(reviewer)
    with django_assert_max_num_queries(22):
        shown = read(client, QUEUE)
    assert "Person Number19" in shown


@pytest.mark.parametrize("many", [1, 20])
def test_the_page_of_a_submission_takes_a_fixed_number_of_queries(
    many: int, public_person: Detainee, researcher: User, reviewer: User, django_assert_max_num_queries: Any
) -> None:
    Placement.objects.create(detention=public_person.detentions.get(), facility=desk.FacilityFactory())
    for n in range(many):
        desk.NameFactory(detainee=public_person, text=f"Spelling {n}")
        Placement.objects.create(detention=public_person.detentions.get(), facility=desk.FacilityFactory())
    submission = handed_in(public_person, researcher)
    client = at_desk(reviewer)
    with django_assert_max_num_queries(68):
        read(client, page(submission))


def test_the_preview_is_for_the_desk_alone_and_is_kept_nowhere(researcher: User, reader: Client) -> None:
    submission = handed_in(desk.person("Drafted Person"), researcher)
    answer = at_desk(researcher).get(page(submission, "preview"))
    shown = answer.content.decode()
    assert "Drafted Person" in shown
    assert "Preview, not published" in shown
    assert answer["X-Frame-Options"] == "SAMEORIGIN"
    assert "no-store" in answer["Cache-Control"]
    assert "frame-ancestors 'self'" in answer["Content-Security-Policy"]
    assert "sandbox" in answer["Content-Security-Policy"]
    refused = reader.get(page(submission, "preview"))
    assert (refused.status_code, "/desk/login/" in refused["Location"]) == (302, True)
    assert not PublishedDetainee.objects.exists()


def test_other_addresses_are_framed_by_nobody(researcher: User, reader: Client) -> None:
    client = at_desk(researcher)
    for address in (QUEUE, page(handed_in(desk.person(), researcher)), "/"):
        answer = client.get(address)
        assert answer["X-Frame-Options"] == "DENY"
        assert "frame-ancestors 'none'" in answer["Content-Security-Policy"]
    assert "Preview, not published" not in reader.get("/").content.decode()


def test_every_kind_of_record_has_a_preview(researcher: User) -> None:
    client = at_desk(researcher)
    records = [
        desk.person(),
        desk.FacilityFactory(),
        desk.OrganisationFactory(),
        desk.LegalProvisionFactory(),
        desk.ReleaseEventFactory(),
        desk.SanctionsEventFactory(),
        desk.LegFactory().deal,
        desk.ReportedCountFactory(),
    ]
    for record in records:
        address = f"/desk/prisoners/{record._meta.model_name}/{record.pk}/preview/"
        assert "Preview, not published" in read(client, address), address


def test_a_preview_shows_a_person_as_they_will_be_shown(researcher: User) -> None:
    person = desk.person("Young Example", born="2012")
    shown = read(at_desk(researcher), f"/desk/prisoners/detainee/{person.pk}/preview/")
    assert "Y. E." in shown
    assert "Young Example" not in shown


def test_what_cannot_be_published_has_no_preview_but_a_reason(researcher: User) -> None:
    person = desk.person()
    Detainee.objects.filter(pk=person.pk).update(country="by")
    answer = at_desk(researcher).get(f"/desk/prisoners/detainee/{person.pk}/preview/")
    assert (answer.status_code, "cannot be published" in answer.content.decode()) == (409, True)


@pytest.mark.parametrize("name", ["change", "preview", "history"])
def test_a_submission_that_is_not_there_is_not_found(name: str, reviewer: User) -> None:
    assert at_desk(reviewer).get(f"{QUEUE}nosuchone/{name}/").status_code in (302, 404)


def test_a_record_that_is_gone_is_said_to_be(researcher: User, reviewer: User) -> None:
    person = desk.person()
    submission = handed_in(person, researcher)
    Detainee.objects.filter(pk=person.pk).delete()
    assert "no longer at the desk" in read(at_desk(reviewer), page(submission))
    assert "no longer at the desk" in read(at_desk(reviewer), QUEUE)


def test_somebody_without_a_role_sees_no_submission(researcher: User) -> None:
    submission = handed_in(desk.person(), researcher)
    client = at_desk(guest())
    for name in ("change", "preview", "history"):
        assert client.get(page(submission, name)).status_code == 403


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({}, "The world will read: Person Example."),
        ({"display": "initials"}, "The world will read: P. E.."),
        ({"born": "2012"}, "P. E. (by initials, since the person may be under 18)"),
        ({"display": "pseudonym", "pseudonym": "Iks"}, "The world will read: Iks."),
        ({"display": "counted"}, "no name: the person is counted"),
        ({"embargo_until": "2090-01-01"}, "Held back from publication. Person Example: not to be published before"),
    ],
)
def test_the_page_of_a_person_says_how_the_world_will_read_it(
    facts: dict[str, str], told: str, researcher: User
) -> None:
    person = desk.person(**facts)
    assert told in read(at_desk(researcher), f"/desk/prisoners/detainee/{person.pk}/change/")


def test_naming_an_official_is_shown_as_a_risk(public_person: Detainee, researcher: User, reviewer: User) -> None:
    judge = Official.objects.create(
        name="A Judge", role="judge", document=desk.SourceFactory(), first_reviewer=researcher, second_reviewer=reviewer
    )
    desk.SentenceFactory(detention=public_person.detentions.get()).judges.add(judge)
    submission = handed_in(public_person, researcher)
    assert submission.risks == ["official"]
    assert "names an official" in read(at_desk(reviewer), page(submission))
