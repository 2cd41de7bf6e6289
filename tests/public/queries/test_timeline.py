"""A life in custody in order of time."""

from public.queries.timeline import moments
from tests.factories.documents import detainee, detention


def test_a_moment_without_a_date_stays_after_the_one_before_it() -> None:
    sentence = {"on": None, "appeal": {"on": "2021-12-24", "outcome": "upheld"}}
    told = moments(detainee(detentions=[detention(sentences=[sentence]), detention(detained="2024-01")]))
    assert [(moment.kind, moment.on) for moment in told] == [
        ("detained", "2020-09-07"),
        ("sentenced", ""),
        ("appealed", "2021-12-24"),
        ("detained", "2024-01"),
    ]


def test_every_moment_knows_its_place_in_the_document() -> None:
    told = moments(detainee(detentions=[detention(outcome="died-in-custody", ended="2021-05-21")]))
    assert [(moment.kind, moment.path) for moment in told] == [
        ("detained", "detentions.0"),
        ("died-in-custody", "detentions.0"),
    ]


def test_somebody_never_documented_as_detained_has_no_moments() -> None:
    assert moments(detainee(detentions=[])) == []
