"""Parameters of an address: each once, none unknown, each understood in one way only."""

from datetime import UTC, datetime, timedelta

import pytest
from django.http import QueryDict

from public.filters import (
    BadParameters,
    PublishedFilter,
    read_edition,
    read_parameters,
    without_noise,
)
from public.filters.deals import DealFilter
from public.filters.detainees import DetaineeFilter
from public.filters.releases import ReleaseEventFilter
from public.models import PublishedDeal, PublishedDetainee, PublishedRecord, PublishedReleaseEvent
from public.queries import editions
from public.vocabulary.kinds import Kind
from tests.factories.addresses import query
from tests.factories.documents import published

TOMORROW = (datetime.now(tz=UTC) + timedelta(days=1)).date().isoformat()


def faults(model: type[PublishedRecord], filterset: type[PublishedFilter], **parameters: str) -> dict[str, list[str]]:
    with pytest.raises(BadParameters) as caught:
        filterset.read(model, query(parameters), newest=editions.newest())
    return caught.value.errors


def test_a_parameter_that_means_any_of_may_be_repeated() -> None:
    read = DetaineeFilter.check(QueryDict("article=BY-CC-342&article=BY-CC-361,BY-CC-357&q=a"))
    assert read == ({"article": "BY-CC-342,BY-CC-361,BY-CC-357", "q": "a"}, {})


def test_any_other_parameter_is_given_once() -> None:
    read, wrong = DetaineeFilter.check(QueryDict("q=a&q=b&ordering=name&ordering=-name"))
    assert (read, set(wrong)) == ({}, {"q", "ordering"})


def test_what_is_not_known_is_named_in_full() -> None:
    with pytest.raises(BadParameters, match="no such parameter") as caught:
        read_parameters(QueryDict("stauts=held&limit=1&countri=BY"), known=["limit"])
    assert set(caught.value.errors) == {"stauts", "countri"}


@pytest.mark.django_db
@pytest.mark.parametrize(
    "day", ["2022", "2022-01", "2022-1-5", "2022-02-30", "5.1.2022", "２022-01-01", "2022-01-01T00:00"]
)
def test_a_day_is_written_in_one_way(day: str) -> None:
    assert faults(PublishedDetainee, DetaineeFilter, held_on=day) == {
        "held_on": ["Write a full day, such as 2022-01-31."]
    }


@pytest.mark.django_db
def test_nobody_knows_who_will_be_held_tomorrow() -> None:
    assert set(faults(PublishedDetainee, DetaineeFilter, held_on=TOMORROW)) == {"held_on"}


@pytest.mark.django_db
def test_nobody_knows_what_the_record_will_say_tomorrow() -> None:
    assert faults(PublishedDetainee, DetaineeFilter, as_of=TOMORROW) == {"as_of": [f"{TOMORROW} has not come yet."]}


@pytest.mark.django_db
@pytest.mark.parametrize("text", ["2026-W01", "20260101T", "-1", "1.0", "١", "2026-13-01"])
def test_as_of_is_an_edition_or_a_day(text: str) -> None:
    (message,) = faults(PublishedDetainee, DetaineeFilter, as_of=text)["as_of"]
    assert "neither an edition's number nor a day" in message


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("model", "filterset"), [(PublishedReleaseEvent, ReleaseEventFilter), (PublishedDeal, DealFilter)]
)
def test_a_range_does_not_end_before_it_begins(model: type[PublishedRecord], filterset: type[PublishedFilter]) -> None:
    assert set(faults(model, filterset, on_from="2025-02-01", on_to="2025-01-01")) == {"on_to"}


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["detained", "released", "born"])
def test_a_range_of_people_does_not_end_before_it_begins_either(name: str) -> None:
    reversed_range = {f"{name}_from": "2025-02-01", f"{name}_to": "2025-01-01"}
    assert set(faults(PublishedDetainee, DetaineeFilter, **reversed_range)) == {f"{name}_to"}
    reversed_range = {"sentence_min": "12", "sentence_max": "0"}
    assert set(faults(PublishedDetainee, DetaineeFilter, **reversed_range)) == {"sentence_max"}


@pytest.mark.django_db
@pytest.mark.parametrize("months", ["-1", "1.5", "P1Y", "99999", "many"])
def test_a_term_is_asked_for_in_whole_months(months: str) -> None:
    assert set(faults(PublishedDetainee, DetaineeFilter, sentence_min=months)) == {"sentence_min"}


@pytest.mark.django_db
def test_all_faults_are_told_at_once() -> None:
    wrong = {
        "held_on": "soon",
        "country": "Belarus",
        "ordering": "fame",
        "article": ",",
        "as_of": "9",
        "stauts": "held",
    }
    assert set(faults(PublishedDetainee, DetaineeFilter, **wrong, gender="")) == {*wrong, "gender"}


@pytest.mark.django_db
@pytest.mark.parametrize("empty", ["", " ", "\t"])
def test_an_empty_parameter_is_named(empty: str) -> None:
    names = [*DetaineeFilter.base_filters, "as_of", "ordering", "cursor"]
    assert set(faults(PublishedDetainee, DetaineeFilter, **dict.fromkeys(names, empty))) == set(names)


def test_a_page_takes_an_empty_field_for_one_that_was_not_filled_in() -> None:
    asked = without_noise(QueryDict("q=&article=&article=BY-CC-342&gender=%20&status=held"))
    assert dict(asked.lists()) == {"article": ["BY-CC-342"], "status": ["held"]}


def test_a_page_drops_what_trackers_add_and_nothing_else() -> None:
    asked = without_noise(QueryDict("utm_source=x&utm_campaign=y&fbclid=1&gclid=2&stauts=held&fbclid2=3&xutm_a=4"))
    assert set(asked) == {"stauts", "fbclid2", "xutm_a"}


@pytest.mark.django_db
def test_an_edition_is_read_alike_wherever_it_is_asked_for() -> None:
    published(Kind.DETAINEE)
    newest = editions.newest()
    assert read_edition({}, newest=newest) == read_edition({"as_of": "1"}, newest=None) == newest
    for nowhere in ("2", "0", "2020-01-01", TOMORROW, "soon"):
        with pytest.raises(BadParameters) as caught:
            read_edition({"as_of": nowhere}, newest=newest)
        assert set(caught.value.errors) == {"as_of"}
