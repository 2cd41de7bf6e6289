"""Documentation names what is there: files, tests, decisions, the version of the theme whose templates we override."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
PICTURES = sorted((ROOT / "docs").glob("*.svg"))
DECISIONS = sorted((ROOT / "docs" / "decisions").glob("0*.md"))
_FOLDERS = "benchmarks|demo|deploy|docs|locale|prisoners|public|templates|tests|tracker"
_PATH = re.compile(rf"(?<![\w/.<])(?:{_FOLDERS})/[\w./-]*\w/?")
_QUOTED = re.compile(r"`([^`\n]+)`")
_LINK = re.compile(r"\]\((?!https?://|#)([^)#\s]+)")


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def paths_in(text: str) -> set[str]:
    """The files and folders that a text names; `<noun>` and `…` stand for many."""
    return {path for path in _PATH.findall(text) if "<" not in text and "…" not in text and "*" not in text}


# A decision tells of its day, and of what was not chosen.
@pytest.mark.parametrize("page", [page for page in PAGES if page.parent.name != "decisions"], ids=name_of)
def test_every_file_that_a_page_names_is_there(page: Path) -> None:
    named = {path for quoted in _QUOTED.findall(page.read_text()) for path in paths_in(quoted)}
    assert sorted(path for path in named if not (ROOT / path).exists()) == []


@pytest.mark.parametrize("picture", PICTURES, ids=name_of)
def test_every_file_that_a_picture_names_is_there(picture: Path) -> None:
    named = paths_in(re.sub(r"<[^>]*>", " ", picture.read_text()))
    assert named
    assert sorted(path for path in named if not (ROOT / path).exists()) == []


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_link_within_the_documentation_leads_somewhere(page: Path) -> None:
    assert [link for link in _LINK.findall(page.read_text()) if not (page.parent / link).exists()] == []


def test_every_test_that_a_page_names_is_there() -> None:
    tests = "\n".join(path.read_text() for path in (ROOT / "tests").rglob("test_*.py"))
    named = {(name_of(page), name) for page in PAGES for name in re.findall(r"`(test_\w+)`", page.read_text())}
    assert named
    assert (
        sorted(
            f"{page}: {name}"
            for page, name in named
            if f"def {name}(" not in tests and not list((ROOT / "tests").rglob(f"{name}.py"))
        )
        == []
    )


@pytest.mark.parametrize("decision", DECISIONS, ids=name_of)
def test_every_decision_has_a_date_and_a_status_and_stands_in_the_index(decision: Path) -> None:
    title, _empty, second = decision.read_text().splitlines()[:3]
    assert re.match(rf"# {int(decision.name[:4])}\. \w", title)
    assert re.match(r"Date: \d{4}-\d\d-\d\d\. Status: (accepted|replaced)\b", second)
    assert f"]({decision.name})" in (decision.parent / "README.md").read_text()


def test_templates_of_the_theme_that_we_override_are_those_of_the_pinned_version() -> None:
    pinned = re.search(r"^django-unfold==(\S+)$", (ROOT / "requirements.in").read_text(), re.MULTILINE)
    assert pinned
    overridden = [*(ROOT / "templates" / "unfold").rglob("*.html"), ROOT / "templates" / "admin" / "submit_line.html"]
    assert len(overridden) > 1
    assert [name_of(path) for path in overridden if f"django-unfold {pinned[1]}" not in path.read_text()] == []
