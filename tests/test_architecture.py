"""Imports are as docs/architecture.md says: they point down, in no circle, and stand at the top of a module."""

import ast
from collections.abc import Iterator
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = ("tracker", "demo", "prisoners", "public")


def modules() -> Iterator[Path]:
    for package in PACKAGES:
        yield from (path for path in (ROOT / package).rglob("*.py") if "migrations" not in path.parts)


def test_the_front_imports_nothing_of_the_desk() -> None:
    graph = grimp.build_graph(*PACKAGES, cache_dir=None)
    for module in graph.find_descendants("public"):
        assert not {
            found
            for found in graph.find_modules_directly_imported_by(module)
            if found.startswith(("demo", "prisoners", "tracker"))
        }


def test_no_module_imports_itself_by_way_of_others() -> None:
    """import-linter does not see a module that imports its own package; this walk does."""
    graph = grimp.build_graph(*PACKAGES, cache_dir=None)
    state: dict[str, int] = {}

    def visit(module: str, path: list[str]) -> None:
        state[module] = 1
        for imported in graph.find_modules_directly_imported_by(module):
            assert state.get(imported) != 1, f"circle: {' → '.join([*path, module, imported])}"
            if imported not in state:
                visit(imported, [*path, module])
        state[module] = 2

    for module in sorted(graph.modules):
        if module not in state:
            visit(module, [])


@pytest.mark.parametrize("path", [*modules()], ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_says_what_lives_in_it_and_imports_at_the_top(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert not tree.body or ast.get_docstring(tree), "a module begins with one sentence that says what lives here"
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    inside = [
        node for function in functions for node in ast.walk(function) if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    assert not inside, "an import inside a function means that the code sits in the wrong layer"
    assert "TYPE_CHECKING" not in path.read_text(encoding="utf-8")
