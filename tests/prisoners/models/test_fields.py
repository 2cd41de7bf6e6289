"""Python and PostgreSQL read partial dates alike."""

from datetime import date

import pytest
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from public.vocabulary import dates

PARTS = st.dates(min_value=date(1000, 1, 1)).flatmap(
    lambda day: st.sampled_from([day.isoformat(), day.isoformat()[:7], day.isoformat()[:4]])
)
QUALIFIED = st.builds(lambda part, qualifier: part + qualifier, PARTS, st.sampled_from(["", "~", "?", "%"]))
TEXTS = st.one_of(QUALIFIED, st.builds(lambda one, other: f"{one}/{other}", QUALIFIED, QUALIFIED))


@pytest.mark.django_db
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(TEXTS)
def test_both_find_the_same_days(text: str) -> None:
    try:
        parsed = dates.parse(text)
    except dates.DateError:
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT edtf_earliest(%s), edtf_latest(%s)", [text, text])
        assert cursor.fetchone() == (parsed.earliest, parsed.latest)
