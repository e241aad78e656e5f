"""A slice of the fuzzing of the importers: `make prove` gives them an hour."""

from pathlib import Path

import pytest

from tests.exchange.bringing import read_safely
from tests.prove.imports import plan, targets

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("name", targets.NAMES)
def test_nothing_but_failures_of_the_world_comes_out(name: str, tmp_path: Path) -> None:
    outcome = plan.import_trial(1, tmp_path, name, plan.SLICE)
    assert not outcome.problems, outcome
    assert outcome.steps


def test_the_search_works_without_atheris_as_well(tmp_path: Path) -> None:
    outcome = plan.import_trial(1, tmp_path, "journey", 1, plain=True)
    assert not outcome.problems, outcome
    assert outcome.steps > 3


def test_all_targets_begin_with_what_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Otherwise nothing behind the first check would be tried."""
    read: list[int] = []
    monkeypatch.setattr(
        targets, "read_safely", lambda source, *options: read.append(read_safely(source, *options))
    )
    found = targets.targets()
    assert tuple(found) == targets.NAMES
    for name, target in found.items():
        for seed in target.seeds:
            target.run(seed)
            assert read.pop() > 0, name
