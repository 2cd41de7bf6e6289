"""Which alias reads, which one writes and migrates."""

from prisoners.models import Detainee
from public.models import Edition
from tracker.database_router import PublicAppRouter


def test_public_app_is_read_through_its_own_alias_and_everything_is_written_through_the_other() -> None:
    router = PublicAppRouter()
    assert (router.db_for_read(Edition), router.db_for_write(Edition)) == ("public", "default")
    assert (router.db_for_read(Detainee), router.db_for_write(Detainee)) == ("default", "default")


def test_only_the_default_alias_migrates() -> None:
    assert PublicAppRouter().allow_migrate("default", "public")
    assert not PublicAppRouter().allow_migrate("public", "public")
