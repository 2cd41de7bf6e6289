"""Every threshold stands in the documentation with its value and where it was measured."""

import re
from pathlib import Path

from public.names import thresholds

DOCS = Path(__file__).parents[3] / "docs/names.md"
RESULT = Path(__file__).parents[3] / "benchmarks/names/RESULT.md"
VALUES = {name: value for name, value in vars(thresholds).items() if isinstance(value, float)}


def test_the_documentation_names_every_threshold_as_it_is() -> None:
    told = re.findall(r"^\| `([A-Z]+)` ([0-9.]+) \|", DOCS.read_text(encoding="utf-8"), re.MULTILINE)
    assert {name: float(value) for name, value in told} == VALUES


def test_what_each_threshold_between_two_names_costs_was_measured() -> None:
    measured = set(re.findall(r"^\| tuning \| ([0-9.]+) \|", RESULT.read_text(encoding="utf-8"), re.MULTILINE))
    assert {str(value) for name, value in VALUES.items() if name != "MARGIN"} <= measured
