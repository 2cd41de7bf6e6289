"""How an order, a status and days in custody follow from episodes with vague dates."""

from datetime import date, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from public.vocabulary import dates
from public.vocabulary.custody import (
    Episode,
    InCustody,
    Outcome,
    PlacementTexts,
    Regime,
    Status,
    clash,
    custody_on,
    in_order,
    last_begun,
    read_episode,
    spans,
    status,
    status_on,
)
from public.vocabulary.custody import SentenceTexts as Sentence
from public.vocabulary.dates import PartialDate

PUBLISHED = date(2026, 1, 1)


def episode(
    started: str = "",
    ended: str = "",
    outcome: Outcome = Outcome.ONGOING,
    *placements: tuple[str, str, str],
    sentenced: str = "",
    confirmed: str = "",
) -> Episode:
    return read_episode(
        detained=started,
        ended=ended,
        outcome=outcome,
        placements=[PlacementTexts(*placement) for placement in placements],
        sentences=[Sentence("imprisonment", sentenced, in_absentia=False)],
        confirmed=confirmed,
    )


def held(day: str, *episodes: Episode) -> tuple[bool, bool]:
    certain, possible = spans(episodes, known_by=PUBLISHED)
    on = date.fromisoformat(day)
    return any(span.covers(on) for span in certain), any(span.covers(on) for span in possible)


def test_held_on_the_day_of_arrest_and_not_on_the_day_of_release() -> None:
    freed = episode("2020-09-07", "2025-12-13", Outcome.RELEASED)
    assert [held(day, freed) for day in ("2020-09-06", "2020-09-07", "2025-12-12", "2025-12-13")] == [
        (False, False),
        (True, True),
        (True, True),
        (False, False),
    ]


def test_a_vague_arrest_is_possible_before_it_is_certain() -> None:
    vague = episode("2020-09")
    assert held("2020-09-15", vague) == (False, True)
    assert held("2020-09-30", vague) == (True, True)


def test_a_vague_release_is_certain_before_it_is_over() -> None:
    vague = episode("2020-09-07", "2022", Outcome.RELEASED)
    assert held("2021-12-31", vague) == (True, True)
    assert held("2022-06-01", vague) == (False, True)
    assert held("2023-01-01", vague) == (False, False)


def test_a_release_of_unknown_date_happened_before_it_was_published() -> None:
    freed = episode("2020-09-07", "", Outcome.RELEASED)
    assert held("2025-12-31", freed) == (False, True)
    assert held("2026-01-01", freed) == (False, False)


def test_a_lost_trace_is_certain_up_to_the_last_evidence_only() -> None:
    lost = episode("2020-09-07", "", Outcome.UNKNOWN, sentenced="2021-09-06")
    assert held("2021-09-06", lost) == (True, True)
    assert held("2021-09-07", lost) == (False, True)
    assert held("2040-01-01", lost) == (False, True)


def test_a_detention_without_a_date_counts_from_its_first_evidence() -> None:
    undated = episode("", "2025-09-11", Outcome.RELEASED, sentenced="2021-05-25")
    assert held("2021-05-24", undated) == (False, False)
    assert held("2021-05-25", undated) == (True, True)


def test_a_detention_of_which_nothing_is_dated_covers_no_day() -> None:
    assert spans([episode("", "", Outcome.RELEASED)], known_by=PUBLISHED) == ([], [])


HOUSE_ARREST = ("house-arrest", "2020-10", "")
COLONY = ("penal-colony", "2021-10", "")


@pytest.mark.parametrize(
    ("episodes", "expected", "since"),
    [
        ([], Status.UNKNOWN, None),
        ([episode("2020-09-07")], Status.HELD, "2020-09-07"),
        ([episode("2020-09-07", "", Outcome.ONGOING, HOUSE_ARREST)], Status.RESTRICTED, "2020-10"),
        ([episode("2020-09-07", "", Outcome.ONGOING, ("house-arrest", "", ""))], Status.RESTRICTED, "2020-09-07"),
        ([episode("2020-09-07", "2021-01-01", Outcome.RELEASED)], Status.RELEASED, "2021-01-01"),
        ([episode("2020-09-07", "2021-01-01", Outcome.RELEASED), episode("2022-01-01")], Status.HELD, "2022-01-01"),
        ([episode("2020-09-07", "2021-05-21", Outcome.DIED)], Status.DIED, "2021-05-21"),
        ([episode("2020-09-07", "", Outcome.UNKNOWN)], Status.UNKNOWN, None),
        ([episode()], Status.HELD, None),
    ],
)
def test_the_latest_episode_decides_the_status(episodes: list[Episode], expected: Status, since: str | None) -> None:
    found, day = status(episodes)
    assert (found, day and day.text) == (expected, since)


@pytest.mark.parametrize(
    ("placements", "expected"),
    [
        # House arrest that nobody closed, then a colony: the newest placement rules.
        ([HOUSE_ARREST, COLONY], Status.HELD),
        ([COLONY, HOUSE_ARREST], Status.HELD),
        ([COLONY, ("house-arrest", "2023", "")], Status.RESTRICTED),
        # It ended, and nothing is known of what followed: held at an unknown place.
        ([("house-arrest", "2020-10", "2021-05")], Status.HELD),
        # The newer one was a spell away from the older, which goes on.
        ([HOUSE_ARREST, ("police-custody", "2021-03-01", "2021-03-15")], Status.RESTRICTED),
        # Without a date it is taken to begin with the detention, whichever was entered first.
        ([("house-arrest", "", ""), COLONY], Status.HELD),
        ([COLONY, ("house-arrest", "", "")], Status.HELD),
        # From the same day on: what was entered later.
        ([("house-arrest", "2021-10", ""), COLONY], Status.HELD),
        ([COLONY, ("house-arrest", "2021-10", "")], Status.RESTRICTED),
        # Within the same time the vaguer may be the later.
        ([("house-arrest", "2021", ""), ("penal-colony", "2021-01", "")], Status.RESTRICTED),
        # A facility of which the regime is unknown.
        ([HOUSE_ARREST, ("", "2021-10", "")], Status.HELD),
    ],
)
def test_the_newest_placement_that_goes_on_tells_held_from_restricted(
    placements: list[tuple[str, str, str]], expected: Status
) -> None:
    assert status([episode("2020-09-07", "", Outcome.ONGOING, *placements)])[0] == expected


def test_a_status_is_that_of_the_day() -> None:
    known = [
        episode("2020-09-07", "2021-01-01", Outcome.RELEASED),
        episode("2022", "", Outcome.ONGOING, ("house-arrest", "2022-03", "2022-05"), ("penal-colony", "2022-06", "")),
    ]
    days = ("2020-01-01", "2020-12-31", "2021-06-01", "2022-02-01", "2022-03-15", "2022-05-31", "2022-06-01")
    assert [status_on(known, date.fromisoformat(day), known_by=PUBLISHED)[0] for day in days] == [
        Status.UNKNOWN,
        Status.HELD,
        Status.RELEASED,
        Status.HELD,
        Status.RESTRICTED,
        Status.RESTRICTED,
        Status.HELD,
    ]


EARLIER = episode("2020-01", "2021", Outcome.RELEASED)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (EARLIER, episode("2022", "2023", Outcome.RELEASED)),
        # Of the second nobody knows the start: its end says that it came later.
        (EARLIER, episode("", "2024", Outcome.DIED)),
        (episode("", "2019-05", Outcome.RELEASED), EARLIER),
        # Neither start nor end, but a document that shows it.
        (EARLIER, episode("", "", Outcome.RELEASED, sentenced="2023-05")),
        (EARLIER, episode("", "", Outcome.UNKNOWN, ("prison", "2023", ""))),
        # What goes on comes last, dated or not.
        (EARLIER, episode()),
        (episode("2021-02", "2021-03", Outcome.RELEASED), episode("2021")),
        # Nothing is known of the first but that it is over.
        (episode("", "", Outcome.RELEASED), EARLIER),
        # On one day, what ended first.
        (episode("2020-01-01", "2020-02-01", Outcome.RELEASED), episode("2020", "2020-12", Outcome.RELEASED)),
    ],
)
def test_episodes_stand_in_the_order_of_time(first: Episode, second: Episode) -> None:
    assert in_order([first, second], _itself) == in_order([second, first], _itself) == [first, second]


def test_episodes_that_nothing_tells_apart_keep_their_order() -> None:
    rows = [("one", episode("2020")), ("two", episode("2020")), ("three", episode("2020"))]
    for given_order in permutations(rows):
        assert in_order(given_order, lambda row: row[1]) == list(given_order)


def test_the_last_that_may_have_begun_by_a_day() -> None:
    later = episode("2023", "2024", Outcome.RELEASED)
    assert last_begun([later, EARLIER], _itself, by=date(2022, 12, 31)) == EARLIER
    assert last_begun([later, EARLIER], _itself, by=date(2023, 1, 1)) == later
    assert last_begun([later, EARLIER], _itself, by=date(2019, 12, 31)) is None
    assert last_begun([episode("", "", Outcome.RELEASED)], _itself, by=date(2019, 12, 31)) is not None


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2019-12", InCustody.NOT),
        ("2020-01", InCustody.POSSIBLY),
        ("2020-06", InCustody.CERTAINLY),
        ("2020-12/2021-01", InCustody.POSSIBLY),
        ("2022", InCustody.NOT),
    ],
)
def test_custody_on_a_vague_day_is_certain_on_all_days_that_it_may_mean(on: str, expected: InCustody) -> None:
    assert custody_on([EARLIER], dates.parse(on), known_by=PUBLISHED) == expected


def test_what_goes_on_without_a_date_may_have_begun_at_any_time() -> None:
    assert custody_on([episode()], dates.parse("1999"), known_by=PUBLISHED) == InCustody.POSSIBLY


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (episode("2020"), episode("2024"), True),
        (episode(), episode(), True),
        (EARLIER, episode("2020-05", "2020-06", Outcome.RELEASED), True),
        (EARLIER, episode("2021", "2022", Outcome.RELEASED), False),
        (EARLIER, episode("2022"), False),
        (EARLIER, episode("", "", Outcome.RELEASED), False),
        # A sentence that is older than the arrest makes no contradiction of two arrests.
        (EARLIER, episode("2023", "", Outcome.ONGOING, sentenced="2020-06-01"), False),
    ],
)
def test_two_episodes_that_certainly_share_a_day_are_not_of_one_person(
    one: Episode, other: Episode, expected: bool
) -> None:
    assert clash(one, other) == clash(other, one) == expected


def _itself(known: Episode) -> Episode:
    return known


DAYS = st.dates(date(2020, 1, 1), date(2022, 12, 31))
VAGUE = st.one_of(
    st.just(""), *(DAYS.map(lambda day, form=form: day.strftime(form)) for form in ("%Y-%m-%d", "%Y-%m", "%Y"))
)


@st.composite
def episodes(draw: st.DrawFn) -> Episode:
    """Any facts that PostgreSQL takes of one detention, contradicting ones too: what goes on has no end."""
    outcome = draw(st.sampled_from(Outcome))
    return read_episode(
        detained=draw(VAGUE),
        ended="" if outcome in (Outcome.ONGOING, Outcome.UNKNOWN) else draw(VAGUE),
        outcome=outcome,
        placements=draw(st.lists(st.builds(PlacementTexts, st.sampled_from([*Regime, ""]), VAGUE, VAGUE), max_size=3)),
        sentences=draw(st.lists(st.builds(Sentence, st.just("imprisonment"), VAGUE, st.just(False)), max_size=1)),
        confirmed=draw(VAGUE),
    )


@given(st.lists(episodes(), max_size=4), DAYS)
def test_a_status_on_a_day_agrees_with_the_days_in_custody(known: list[Episode], day: date) -> None:
    certain, possible = spans(known, known_by=PUBLISHED)
    found, _since = status_on(known, day, known_by=PUBLISHED)
    in_custody = found in (Status.HELD, Status.RESTRICTED)
    undated = [one for one in known if one.outcome == Outcome.ONGOING and one.first_day is None]
    if any(span.covers(day) for span in certain):
        assert in_custody
    if in_custody:
        assert undated or any(span.covers(day) for span in possible)


@given(st.lists(episodes(), max_size=4), DAYS)
def test_custody_on_a_day_agrees_with_the_days_in_custody(known: list[Episode], day: date) -> None:
    certain, possible = spans(known, known_by=PUBLISHED)
    found = custody_on(known, PartialDate(day.isoformat(), day, day), known_by=PUBLISHED)
    assert (found == InCustody.CERTAINLY) == any(span.covers(day) for span in certain)
    if any(span.covers(day) for span in possible):
        assert found != InCustody.NOT


@given(st.lists(episodes(), max_size=4))
def test_a_status_is_that_of_the_last_day(known: list[Episode]) -> None:
    after = PUBLISHED + timedelta(days=365)
    assert status(known) == status_on(known, after, known_by=PUBLISHED)


@given(st.lists(episodes(), max_size=5), st.randoms())
def test_the_order_does_not_depend_on_how_episodes_are_given(known: list[Episode], random: object) -> None:
    shuffled = list(known)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    places = [one.place_in_time for one in in_order(known, _itself)]
    assert places == [one.place_in_time for one in in_order(shuffled, _itself)]
    assert places == sorted(places)
