"""What must not be in the repository."""

import json
import re
import subprocess
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
HOSTS = re.compile(r"py[p]i\.org|python[h]osted|registry\.n[p]mjs|deb\.d[e]bian\.org|/t[m]p/|/w[o]rk/|/r[o]ot/")
UNFINISHED = re.compile(r"\b(TO[D]O|FIX[M]E|XX[X]|HA[C]K)\b")


def texts() -> list[tuple[str, str]]:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True)
    files = [file for file in listed.stdout.splitlines() if not file.endswith((".png", ".mo", ".woff2"))]
    return [(file, (ROOT / file).read_text(encoding="utf-8")) for file in files if (ROOT / file).is_file()]


def test_no_file_names_a_registry_host_or_a_path_of_one_machine() -> None:
    assert [file for file, text in texts() if HOSTS.search(text)] == []


def test_nothing_is_left_for_later_in_a_comment() -> None:
    code = [(file, text) for file, text in texts() if file.endswith((".py", ".html", ".css", ".js"))]
    assert [file for file, text in code if UNFINISHED.search(text)] == []


def test_every_dependency_is_pinned_with_hashes() -> None:
    for name in ("requirements.txt", "requirements-dev.txt"):
        pinned = re.split(r"\n(?=\S)", (ROOT / name).read_text())
        assert all("--hash=sha256:" in requirement for requirement in pinned if "==" in requirement)
        assert any("==" in requirement for requirement in pinned)


def test_every_pin_carries_the_extras_that_installed_packages_ask_for() -> None:
    """pip refuses a hashed install when `coverage[toml]` is asked for, the pin says `coverage`, and a newer is out."""
    pins = {
        canonicalize_name(pin.name): pin
        for name in ("requirements.txt", "requirements-dev.txt")
        for line in (ROOT / name).read_text().splitlines()
        if line[:1].isalnum()
        for pin in [Requirement(line.rstrip("\\ "))]
    }
    asked = [
        Requirement(text)
        for pin in pins.values()
        if pin.marker is None or pin.marker.evaluate()
        for text in metadata.requires(pin.name) or []
    ]
    needed = [need for need in asked if need.marker is None or need.marker.evaluate({"extra": ""})]
    assert [
        f"{need} is pinned as {pins.get(canonicalize_name(need.name))}"
        for need in needed
        if not _answered(need, pins.get(canonicalize_name(need.name)))
    ] == []


def _answered(need: Requirement, pin: Requirement | None) -> bool:
    """Whether the pin is the version that is installed, fits what is asked for, and has the extras."""
    if pin is None or need.extras - pin.extras:
        return False
    installed = metadata.version(pin.name)
    return pin.specifier.contains(installed) and need.specifier.contains(installed, prereleases=True)


def test_every_package_of_the_linter_is_pinned_and_named_without_a_host() -> None:
    wanted = json.loads((ROOT / "package.json").read_text())["devDependencies"]
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in wanted.values())
    locked = json.loads((ROOT / "package-lock.json").read_text())["packages"]
    assert locked.pop("")["devDependencies"] == wanted
    assert [name for name, package in locked.items() if not package["integrity"].startswith("sha512-")] == []
    assert [name for name, package in locked.items() if "resolved" in package] == []


def test_templates_scripts_and_style_sheets_keep_to_120_characters_a_line_and_300_lines_a_file() -> None:
    """Of Python, ruff sees to the lines."""
    shown = {file: text.splitlines() for file, text in texts() if file.endswith((".html", ".css", ".js"))}
    assert [f"{file}:{n}" for file, lines in shown.items() for n, line in enumerate(lines, 1) if len(line) > 120] == []
    assert [file for file, lines in shown.items() if len(lines) > 300] == []
