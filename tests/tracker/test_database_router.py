"""The two houses: what is read where."""

from prisoners.models import Detainee
from public.models import Edition
from tracker.database_router import TwoHouses


def test_the_front_reads_through_its_own_alias_and_everything_is_written_through_the_other() -> None:
    router = TwoHouses()
    assert (router.db_for_read(Edition), router.db_for_write(Edition)) == ("public", "default")
    assert (router.db_for_read(Detainee), router.db_for_write(Detainee)) == ("default", "default")


def test_only_the_desk_side_migrates() -> None:
    assert TwoHouses().allow_migrate("default", "public")
    assert not TwoHouses().allow_migrate("public", "public")
