"""The hash of a build: other code or other static files, another hash; the same content, the same hash."""

from pathlib import Path

import pytest

from tracker.build_id import build_id


def checkout(folder: Path) -> list[Path]:
    """A folder of code, a file, and a manifest that is not there yet."""
    (folder / "public/views").mkdir(parents=True)
    (folder / "public/views/pages.py").write_text("answer = 1")
    (folder / "public/list.html").write_text("<p>")
    (folder / "requirements.txt").write_text("django==5.2")
    return [folder / "public", folder / "requirements.txt", folder / "staticfiles.json"]


def test_same_content_elsewhere_is_the_same_build(tmp_path: Path) -> None:
    assert build_id(checkout(tmp_path / "one")) == build_id(checkout(tmp_path / "two"))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("public/views/pages.py", "answer = 2"),
        ("public/list.html", "<p><b>"),
        ("public/views/new.py", ""),
        ("requirements.txt", "django==5.3"),
        ("staticfiles.json", '{"paths": {"site.css": "site.0a1b.css"}}'),
    ],
)
def test_change_is_another_build(name: str, content: str, tmp_path: Path) -> None:
    places = checkout(tmp_path)
    before = build_id(places)
    (tmp_path / name).write_text(content)
    assert build_id(places) != before


def test_moved_module_is_another_build(tmp_path: Path) -> None:
    places = checkout(tmp_path)
    before = build_id(places)
    (tmp_path / "public/views/pages.py").rename(tmp_path / "public/pages.py")
    assert build_id(places) != before


def test_what_python_leaves_behind_makes_no_other_build(tmp_path: Path) -> None:
    places = checkout(tmp_path)
    before = build_id(places)
    (tmp_path / "public/__pycache__").mkdir()
    (tmp_path / "public/__pycache__/pages.cpython-311.pyc").write_bytes(b"\0")
    assert build_id(places) == before
