"""What PostgreSQL must know of partial dates before there are tables."""

from django.contrib.postgres.operations import BtreeGistExtension
from django.db import migrations

# EDTF, level 1: a date or an interval, each part with an optional qualifier. STRICT: null gives null.
EARLIEST = """
CREATE FUNCTION edtf_earliest(value text) RETURNS date LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT CASE WHEN value = '' THEN NULL ELSE
        make_date(
            substr(value, 1, 4)::int,
            COALESCE((substring(value FROM '^[0-9]{4}-([0-9]{2})'))::int, 1),
            COALESCE((substring(value FROM '^[0-9]{4}-[0-9]{2}-([0-9]{2})'))::int, 1)
        )
    END
$$
"""
LATEST = """
CREATE FUNCTION edtf_latest(value text) RETURNS date LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT CASE length(part)
        WHEN 0 THEN NULL
        WHEN 4 THEN make_date(part::int, 12, 31)
        WHEN 7 THEN (make_date(substr(part, 1, 4)::int, substr(part, 6, 2)::int, 1) + interval '1 month - 1 day')::date
        ELSE make_date(substr(part, 1, 4)::int, substr(part, 6, 2)::int, substr(part, 9, 2)::int)
    END
    FROM (SELECT rtrim(substring(value FROM '[^/]*$'), '~?%') AS part) AS last
$$
"""
# The days on which somebody was held whatever the vague dates mean; what is not known to have ended
# covers one day at least, so that two detentions cannot begin on it.
CERTAIN_DAYS = """
CREATE FUNCTION certain_days(started date, ended date, outcome text) RETURNS daterange
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE
        WHEN started IS NULL THEN 'empty'::daterange
        WHEN ended IS NOT NULL THEN CASE WHEN ended > started THEN daterange(started, ended) ELSE 'empty'::daterange END
        WHEN outcome = 'ongoing' THEN daterange(started, NULL)
        ELSE daterange(started, started, '[]')
    END
$$
"""


class Migration(migrations.Migration):
    dependencies: list[tuple[str, str]] = []
    operations = [
        BtreeGistExtension(),
        migrations.RunSQL(EARLIEST, "DROP FUNCTION edtf_earliest(text)"),
        migrations.RunSQL(LATEST, "DROP FUNCTION edtf_latest(text)"),
        migrations.RunSQL(CERTAIN_DAYS, "DROP FUNCTION certain_days(date, date, text)"),
    ]
