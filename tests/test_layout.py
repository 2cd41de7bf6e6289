"""A test lies where the code that it tests lies: `tests/a/b/test_c.py` tests `a/b/c.py` or the package `a/b/c/`."""

from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
# Folders below tests/ that mirror a package, and so obey the rule. What lies beside them tests the whole product.
MIRRORED = ("prisoners", "tracker")

TESTS = [path for folder in MIRRORED for path in sorted((ROOT / "tests" / folder).rglob("test_*.py"))]


@pytest.mark.parametrize("test", TESTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_test_lies_at_the_path_of_the_code_that_it_tests(test: Path) -> None:
    tested = ROOT / test.parent.relative_to(ROOT / "tests") / test.stem.removeprefix("test_")
    assert tested.with_suffix(".py").is_file() or (tested / "__init__.py").is_file(), (
        f"there is no {tested.relative_to(ROOT)}.py and no package of that name"
    )


@pytest.mark.parametrize("folder", MIRRORED)
def test_every_mirrored_folder_has_tests(folder: str) -> None:
    assert any(path.is_relative_to(ROOT / "tests" / folder) for path in TESTS)
