"""The ten questions of the demonstration's notes, answered from the API as a journalist would ask it."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.core.management import call_command
from django.db import transaction
from django.test import Client, override_settings
from pytest_django import DjangoDbBlocker

from public.queries import verification

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module", autouse=True)
def demonstration(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[None]:
    """The demonstration data, loaded once through the desk and rolled back at the end."""
    with (
        django_db_blocker.unblock(),
        override_settings(ACCOUNTS_FILE=tmp_path_factory.mktemp("data") / "accounts.txt"),
        transaction.atomic(),
    ):
        call_command("demo", verbosity=0)
        yield
        transaction.set_rollback(True)


def ask(address: str, **parameters: Any) -> Any:
    response = Client().get(f"/api/v1/{address}", parameters)
    assert response.status_code == 200, response.content
    return response.json()


def the(address: str, **parameters: Any) -> Any:
    """The one result of a list."""
    (found,) = ask(address, **parameters)["results"]
    return found


def event(words: str) -> Any:
    return the("release-events/", q=words)


THE_123 = "123 prisoners pardoned"


@pytest.mark.parametrize("spelling", ["Kolesnikova", "Kalesnikava", "Колесникова", "Калеснікава"])
def test_1_who_is_maria_kolesnikova(spelling: str) -> None:
    person = the("detainees/", q=spelling)
    (detention,) = person["detentions"]
    (sentence,) = detention["sentences"]
    charged = {(charge["provision"]["id"], charge["part"]) for charge in detention["charges"]}
    assert (person["name"], person["born"]) == ("Maryia Kalesnikava", "1982-04-24")
    assert (detention["detained"], detention["ended"], detention["days_held"]) == ("2020-09-07", "2025-12-13", 1923)
    assert (sentence["on"], sentence["term"]) == ("2021-09-06", "P11Y")
    assert charged == {("BY-CC-357", "1"), ("BY-CC-361", "3"), ("BY-CC-361-1", "1")}
    assert detention["release"]["event"]["id"] == event(THE_123)["id"]
    assert detention["release"]["destination"] == "UA"
    assert "tore up her passport" in person["summary"]["en"]
    assert any("tearing her passport" in claim["value"] for claim in person["claims"])
    assert person["sources"]


def test_2_which_sanctions_did_the_united_states_lift() -> None:
    deal = the("deals/", release_event=event(THE_123)["id"])
    relief = [
        ask(f"sanctions-events/{leg['sanctions_event']['id']}/") for leg in deal["legs"] if leg["side"] == "relief"
    ]
    announced, licence = sorted(relief, key=lambda act: act["on"])
    assert (announced["announced"], announced["legal_act"]) == ("2025-12-13", None)
    assert (licence["action"], licence["legal_act"], licence["ended"]) == ("general-licence", "2025-12-15", None)
    assert {target["name"] for target in licence["targets"]} == {
        "Belarusian Potash Company",
        "Agrorozkvit",
        "Belaruskali",
    }
    assert "does not unblock" in licence["narrative"]["en"]


def test_3_why_now_three_bargains_in_six_months() -> None:
    deals = ask("deals/", on_from="2025-09-01", on_to="2026-03-31", ordering="on")["results"]
    tied = [deal for deal in deals if any(leg["sanctions_event"] for leg in deal["legs"])]
    assert [deal["on"] for deal in tied] == ["2025-09-11", "2025-12-13", "2026-03-19"]
    assert all(any("John Coale" in mediator for mediator in deal["mediators"]) for deal in tied)


def test_4_not_all_have_been_freed() -> None:
    counts = ask("reported-counts/", counted="held", on_from="2025-12-13", ordering="on")["results"]
    said = [(count["on"], count["number"], count["qualifier"]) for count in counts]
    assert ("2025-12-13", 1110, "about") in said
    assert ("2025-12-23", 1135, "exact") in said
    assert ("2026-03-05", 1140, "exact") in said
    assert said[-1] == ("2026-06-17", 850, "almost")
    assert ask("statistics/summary/")["reported"][0]["number"] == 850


def test_5_it_is_not_shown_to_be_permanent() -> None:
    renewed = ask("sanctions-events/", authority="eu", action="renewed", on_from="2026-01-01")["results"]
    assert "28 February 2027" in renewed[0]["narrative"]["en"]
    withdrawn = ask("sanctions-events/", authority="us-ofac", on_from="2021-04-19", on_to="2021-04-19")["results"]
    assert "revoked" in withdrawn[0]["legal_instrument"]
    pledge = the("deals/", q="Open pledge")
    assert {step["stage"] for leg in pledge["legs"] for step in leg["stages"]} == {"promised"}


def test_6_how_many_were_announced_as_freed_since_july_2024() -> None:
    events = ask("release-events/", on_from="2024-07-03", limit=200)["results"]
    exchange = "ankara"  # the same person as in the pardon of 30 July
    counted = [found for found in events if exchange not in found["title"].lower()]
    assert len(events) - len(counted) == 1
    assert sum(found["claimed"]["count"] for found in counted) == 873
    waves = [found for found in counted if found["on"] < "2025" and found["release_kind"] == "pardon"]
    assert sum(found["claimed"]["count"] for found in waves if found["claimed"]["count"] > 1) == 227


def test_7_where_were_the_123_taken() -> None:
    found = event(THE_123)
    assert found["destinations"] == ["114 to Ukraine, then mostly Poland", "9 to Lithuania"]
    assert "104" in found["narrative"]["en"]
    assert "109" in found["narrative"]["en"]


def test_8_stefanovic_was_not_among_the_123() -> None:
    person = the("detainees/", q="Stefanovic")
    assert (person["status"]["value"], person["status"]["since"]) == ("released", "2026-03-19")
    assert person["id"] not in {
        freed["id"] for freed in ask("detainees/", release_event=event(THE_123)["id"])["results"]
    }
    assert any("wrongly listed him as free" in claim["value"] for claim in person["claims"])


def test_9_who_refused_exile() -> None:
    found = the("release-events/", on_from="2025-09-11", on_to="2025-09-11")
    assert (found["claimed"]["count"], found["verified"]["count"]) == (52, 51)
    person = the("detainees/", q="Statkevich")
    assert person["detentions"][0]["ended"] == "2026-02-19"
    assert any("refused to leave" in claim["value"] for claim in person["claims"])


def test_10_poczobut_is_free() -> None:
    person = the("detainees/", q="Poczobut")
    assert (person["status"]["value"], person["status"]["since"]) == ("released", "2026-04-28")
    assert person["detentions"][0]["days_held"] == 1860
    deal = the("deals/", release_event=person["detentions"][0]["release"]["event"]["id"])
    assert deal["title"].startswith("Five-for-five")


def test_extra_when_did_sanctions_on_belavia_end() -> None:
    acts = ask("sanctions-events/", authority="us-ofac", on_from="2025-09-01", on_to="2025-11-30", ordering="on")[
        "results"
    ]
    about = [
        (act["action"], act["on"]) for act in acts if any(target["name"] == "Belavia" for target in act["targets"])
    ]
    assert about == [("general-licence", "2025-09-11"), ("lifted", "2025-11-04")]


def test_extra_how_many_died_in_custody() -> None:
    assert ask("detainees/", status="died-in-custody")["count"] == 6


def test_held_on_asks_about_the_world_and_as_of_about_the_record() -> None:
    held = ask("detainees/", held_on="2022-01-01", q="Kalesnikava")
    then = ask("detainees/", as_of="2025-12-12", q="Kalesnikava")
    assert held["results"][0]["status"]["value"] == "released"
    assert then["results"][0]["status"]["value"] == "held"
    assert then["edition"] < held["edition"]
    assert ask("detainees/", held_on="2025-12-13", q="Kalesnikava")["count"] == 0


def test_everything_of_the_data_set_is_published() -> None:
    expected = {"detainees": 77, "release-events": 34, "sanctions-events": 64, "deals": 12, "reported-counts": 49}
    assert {kind: ask(f"{kind}/", limit=1)["count"] for kind in expected} == expected
    assert ask("legal-provisions/", limit=1)["count"] >= 27
    assert list(verification.faults()) == []


def test_loading_the_demonstration_again_changes_nothing() -> None:
    before = ask("")["edition"]
    call_command("demo", verbosity=0)
    assert ask("")["edition"] == before
