"""The trials of the importers: how long each is fuzzed, in full and as a slice."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from tests.prove.imports.targets import NAMES
from tests.prove.kills import Outcome
from tests.prove.mls.plan import fuzz_trial

#: Seconds for each target: an hour for all of them, and two seconds each.
FULL, SLICE = 3600.0 / len(NAMES), 2.0
TARGETS = "tests.prove.imports.targets"

Trial = Callable[[], list[Outcome]]


def trials(folder: Path, seed: int, *, full: bool) -> Iterator[tuple[str, Trial]]:
    """Yield a name and the trial for each target."""
    for name in NAMES:
        trial = partial(import_trial, seed, folder, name, FULL if full else SLICE)
        yield f"import {name} {seed}", partial(_one, trial)


def _one(trial: Callable[[], Outcome]) -> list[Outcome]:
    return [trial()]


def import_trial(
    seed: int, folder: Path, name: str, seconds: float, *, plain: bool = False
) -> Outcome:
    """Fuzz one importer in a process of its own."""
    return fuzz_trial(seed, folder, name, seconds, plain=plain, targets=TARGETS)
