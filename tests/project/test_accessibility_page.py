"""The page on accessibility names tests that there are, and every criterion of WCAG 2.2."""

import re
from pathlib import Path

_TEST = re.compile(r"`((?:ui|e2e)/[\w/]+(?:\.py)?)(?:::(\w+))?`")
_CRITERION = re.compile(r"^\| (\d\.\d\.\d+)(?:-(\d\.\d\.\d+))? ", re.MULTILINE)
# How many criteria of the levels A and AA each guideline has, by their last numbers.
_CRITERIA = {
    "1.1": (1,), "1.2": (1, 2, 3, 4, 5), "1.3": (1, 2, 3, 4, 5),
    "1.4": (1, 2, 3, 4, 5, 10, 11, 12, 13), "2.1": (1, 2, 4), "2.2": (1, 2), "2.3": (1,),
    "2.4": (1, 2, 3, 4, 5, 6, 7, 11), "2.5": (1, 2, 3, 4, 7, 8), "3.1": (1, 2),
    "3.2": (1, 2, 3, 4, 6), "3.3": (1, 2, 3, 4, 7, 8), "4.1": (2, 3),
}  # fmt: skip


def test_every_test_it_names_is_there(project: Path) -> None:
    page = (project / "docs" / "accessibility.md").read_text("utf-8")
    named = _TEST.findall(page)
    assert len(named) > 50
    for path, test in named:
        place = project / "tests" / path
        assert place.exists(), path
        assert not test or f"def {test}(" in place.read_text("utf-8"), f"{path}::{test}"


def test_every_criterion_has_its_line(project: Path) -> None:
    page = (project / "docs" / "accessibility.md").read_text("utf-8")
    found = []
    for first, last in _CRITERION.findall(page):
        guideline, _, low = first.rpartition(".")
        high = last.rpartition(".")[2] if last else low
        found += [f"{guideline}.{number}" for number in range(int(low), int(high) + 1)]
    assert found == [f"{one}.{number}" for one, all_ in _CRITERIA.items() for number in all_]
