"""Search of the API: people by any spelling, everything else by words, few queries, nothing of what is hidden."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from prisoners.actions import publication
from public.publishing import withdraw
from public.vocabulary.detainees import Display
from public.vocabulary.kinds import Kind
from tests.factories import desk
from tests.factories.documents import NOON, content, edition, published

pytestmark = pytest.mark.django_db


def search(reader: Client, q: str, **parameters: Any) -> Any:
    answer = reader.get("/api/v1/search/", {"q": q, **parameters})
    assert answer.status_code == 200, answer.content
    return answer.json()


def labels(reader: Client, q: str, **parameters: Any) -> list[str]:
    return [result["label"] for result in search(reader, q, **parameters)["results"]]


def named(*spellings: tuple[str, str], **facts: Any) -> Any:
    """A person with these spellings, the first one shown."""
    names = [{"text": text, "language": language, "script": "Latn", "kind": "alias"} for text, language in spellings]
    return content(Kind.DETAINEE, name=spellings[0][0], names=names, **facts)


def test_a_person_is_found_by_another_spelling_and_it_is_said_which(reader: Client) -> None:
    person = named(("Maryia Kalesnikava", "en"), ("Марыя Калеснікава", "be"), born="1982-04-24")
    edition(person)
    answer = search(reader, "калеснікава")
    assert (answer["edition"], answer["count"]) == (1, 1)
    assert answer["results"] == [
        {
            "kind": "detainee",
            "id": person.record_id,
            "label": "Maryia Kalesnikava",
            "url": f"http://testserver/api/v1/detainees/{person.record_id}/",
            "page": f"/detainees/{person.record_id}/maryia-kalesnikava/",
            "detail": "born 1982 · held",
            "score": answer["results"][0]["score"],
            "match": {"spelling": "Марыя Калеснікава", "language": "be", "reason": "spelling"},
        }
    ]
    assert 0.9 < answer["results"][0]["score"] <= 1


@pytest.mark.parametrize(("born", "said"), [("1982~", "born 1982 · held"), ("1982/1984", "held"), (None, "held")])
def test_a_year_of_birth_is_told_only_where_it_is_one(born: str | None, said: str, reader: Client) -> None:
    published(Kind.DETAINEE, name="Some Body", born=born)
    assert search(reader, "some body")["results"][0]["detail"] == said


WORDS = [
    (Kind.RELEASE_EVENT, {"title": "Freed in Żodzina"}, "zodzina FREED", "pardon · 2025-12-13"),
    (Kind.RELEASE_EVENT, {"title": "Freed", "release_kind": "unknown", "on": "2025"}, "fre", "release event · 2025"),
    (Kind.SANCTIONS_EVENT, {"title": "Licence 13"}, "13", "general licence · 2025-12-15"),
    (Kind.DEAL, {"title": "Калий за людей"}, "КАЛИЙ", "deal · 2025-12-13"),
    (Kind.FACILITY, {"name": "Colony № 4"}, "№ 4, colony", "penal colony"),
    (Kind.LEGAL_PROVISION, {"article": "361-1"}, "361-1", "legal provision, Belarus"),
    (Kind.ORGANISATION, {"name": "Вясна"}, "вясна", "non-governmental organisation"),
]


@pytest.mark.parametrize(("kind", "facts", "asked", "detail"), WORDS)
def test_other_records_are_found_by_words_of_their_label(
    kind: Kind, facts: dict[str, str], asked: str, detail: str, reader: Client
) -> None:
    record = published(kind, "BY-CC-361-1" if kind == Kind.LEGAL_PROVISION else None, **facts)
    (result,) = search(reader, asked)["results"]
    assert (result["kind"], result["id"], result["detail"], result["match"]) == (kind, record, detail, None)
    assert reader.get(result["url"]).json()["id"] == record
    assert reader.get(result["page"]).status_code == 200


def test_every_word_must_be_there_and_a_sign_is_no_wildcard(reader: Client) -> None:
    published(Kind.DEAL, title="Potash for people")
    assert labels(reader, "people potash") == ["Potash for people"]
    for asked in ("potash oil", "pot%sh", "_otash", "🙂", "%"):
        assert labels(reader, asked) == [], asked


def test_the_best_come_first_and_people_before_what_fits_as_well(reader: Client) -> None:
    edition(
        content(Kind.DEAL, title="About Minsk"),
        content(Kind.DEAL, title="Minsk"),
        content(Kind.DEAL, title="Minsk and more"),
        content(Kind.DEAL, title="Uminska"),
        content(Kind.DETAINEE, name="Minsk"),
    )
    answer = search(reader, "minsk")
    assert [result["label"] for result in answer["results"]][:4] == ["Minsk", "Minsk", "Minsk and more", "About Minsk"]
    assert [result["kind"] for result in answer["results"]][:2] == ["detainee", "deal"]
    scores = [result["score"] for result in answer["results"]]
    assert scores == sorted(scores, reverse=True)


def test_kinds_and_limit_narrow_down(reader: Client) -> None:
    edition(*(content(kind, **{word: "Example"}) for kind, word in [*LABELLED] * 2))
    kinds = {result["kind"] for result in search(reader, "example", limit=50)["results"]}
    assert kinds == {"detainee", "deal", "facility", "organisation"}
    asked = search(reader, "example", kind="deal,facility")["results"]
    assert [result["kind"] for result in asked] == ["deal", "deal", "facility", "facility"]
    assert len(labels(reader, "example", limit=3)) == 3
    assert reader.get("/api/v1/search/?q=example&kind=deal&kind=facility").json()["results"] == asked


LABELLED = ((Kind.DETAINEE, "name"), (Kind.DEAL, "title"), (Kind.FACILITY, "name"), (Kind.ORGANISATION, "name"))


def test_an_old_edition_is_searched_as_it_stood(reader: Client) -> None:
    person = published(Kind.DETAINEE, name="Oldname Person")
    published(Kind.DETAINEE, person, name="Newname Person")
    assert labels(reader, "oldname") == []
    (result,) = search(reader, "oldname", as_of=1)["results"]
    assert result["label"] == "Oldname Person"
    for address in (result["url"], result["page"]):
        assert address.endswith("?as_of=1")
        assert reader.get(address).status_code == 200


def test_an_empty_record_answers_with_nothing(reader: Client) -> None:
    assert search(reader, "anybody") == {"edition": 0, "count": 0, "results": []}


BAD = [
    ({}, "q"),
    ({"q": ""}, "q"),
    ({"q": "   "}, "q"),
    ({"q": "x" * 201}, "q"),
    ({"q": "a\x00b"}, "q"),
    ({"q": "a", "kind": "reported-count"}, "kind"),
    ({"q": "a", "kind": "deal,nonsense"}, "kind"),
    ({"q": "a", "limit": "0"}, "limit"),
    ({"q": "a", "limit": "51"}, "limit"),
    ({"q": "a", "limit": "ten"}, "limit"),
    ({"q": "a", "as_of": "9"}, "as_of"),
    ({"q": "a", "cursor": "x"}, "cursor"),
]


@pytest.mark.parametrize(("parameters", "named"), BAD)
def test_a_bad_parameter_is_a_problem_that_names_it(parameters: dict[str, str], named: str, reader: Client) -> None:
    answer = reader.get("/api/v1/search/", parameters)
    assert (answer.status_code, answer["Content-Type"]) == (400, "application/problem+json")
    assert [fault["parameter"] for fault in answer.json()["errors"]] == [named]


def test_a_search_takes_four_queries_however_much_there_is(reader: Client, django_assert_num_queries: Any) -> None:
    """The newest edition, whose names are near, the people among them, and one for all other kinds."""
    for _ in range(2):
        edition(*(content(kind, **{word: "Example"}) for kind, word in LABELLED))
        with django_assert_num_queries(4):
            search(reader, "example")
    with django_assert_num_queries(2):
        search(reader, "example", kind="deal,facility")


def test_who_is_withdrawn_or_only_counted_is_not_found(reader: Client) -> None:
    person = published(Kind.DETAINEE, name="Withdrawn Person")
    published(Kind.DETAINEE, display="counted", name="", names=[])
    withdraw([person], reason="safety", at=NOON)  # type: ignore[arg-type]
    for asked in ("withdrawn person", "withdrawn", "p"):
        for parameters in ({}, {"as_of": 1}):
            assert labels(reader, asked, **parameters) == []


@pytest.mark.parametrize("display", [Display.INITIALS, Display.PSEUDONYM, Display.COUNTED])
def test_who_is_not_shown_by_name_is_never_found_by_it(
    display: Display, researcher: User, reviewer: User, reader: Client
) -> None:
    """Through the desk, which knows the name; and also where the person was once shown by name."""
    person = desk.person("Secretname Hiddenson", pseudonym="Iks")
    publication.publish(publication.submit([person], by=researcher), by=reviewer)
    assert labels(reader, "secretname") == ["Secretname Hiddenson"]
    person.display = display
    person.save()
    publication.publish(publication.submit([person], by=researcher), by=reviewer)
    for asked in ("Secretname Hiddenson", "secretname", "hiddenson", "hidd", "Секретнаме"):
        for parameters in ({}, {"as_of": 1}, {"as_of": 2}):
            assert labels(reader, asked, **parameters) == [], (asked, parameters)


def test_an_unchanged_answer_is_not_sent_again_and_tells_everybody(reader: Client) -> None:
    published(Kind.DETAINEE)
    first = reader.get("/api/v1/search/?q=example")
    again = reader.get("/api/v1/search/?q=example", headers={"if-none-match": first["ETag"]})
    assert (again.status_code, again["Access-Control-Allow-Origin"]) == (304, "*")
    assert not first.cookies
