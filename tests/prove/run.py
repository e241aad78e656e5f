"""The long trials. A run that was stopped goes on where it was; the seeds are printed.

Usage: ``python tests/prove/run.py [--full] [--state FOLDER] [--seed N] [--only NAME]``. Each
finished trial is a line in ``FOLDER/done.jsonl``. Exit code 1 when a trial found something wrong.
"""

import argparse
import json
import shutil
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.prove import (
    changes,
    damages,
    interop,
    kills,
    powercuts,
    rescues,
    shelves,
    takings,
    tools,
    writers,
)
from tests.prove.circles import plan as circles
from tests.prove.imports import plan as imports
from tests.prove.kills import Outcome
from tests.prove.mls import plan as mls
from tests.prove.relay import plan as relay

#: How many trials: (kills, recordings of each flow, cuts in each, two writers, rescues).
FULL, SLICE = (360, 3, 25, 50, 60), (24, 0, 0, 3, 3)
#: How many vaults are damaged and rescued.
DAMAGED, FEW_DAMAGED = 400, 16
#: How many exports and imports are ended.
TAKEN, FEW_TAKEN = 300, 6
#: How many backups to another place, and restores, are ended.
SHELVED, FEW_SHELVED = 200, 6
#: How many simulated runs of each mood; what tells a change from none is checked over them all.
RUNS, FEW_RUNS = 20_000, 1_500

_KINDS = ("change", "kill", "writers", "rescue", "damage", "taking", "shelf", "relay", "interop",
          "circles", "power")  # fmt: skip
_PLACES = (
    "kill-", "writers-", "rescue-", "damage-", "power-", "relay-", "interop-", "taking-", "shelf-",
)  # fmt: skip

Trial = Callable[[], list[Outcome]]


def trials(folder: Path, first: int, *, full: bool) -> Iterator[tuple[str, Trial]]:
    """Yield a name and the trial for each that is due."""
    shim = tools.build_shim(folder)
    base = tools.make_base(folder / "base")
    killed, recorded, cuts, written, rescued = FULL if full else SLICE
    for name, simulation in changes.trials(first, RUNS if full else FEW_RUNS):
        yield f"change {name} {first}", partial(_one, simulation)
    for seed in range(first, first + killed):
        yield f"kill {seed}", partial(_one, kills.kill_trial, seed, base, folder, shim)
    for seed in range(first, first + written):
        yield f"writers {seed}", partial(_one, writers.writers_trial, seed, base, folder)
    for seed in range(first, first + rescued):
        yield f"rescue {seed}", partial(_one, rescues.rescue_trial, seed, base, folder, shim)
    for seed in range(first, first + (DAMAGED if full else FEW_DAMAGED)):
        yield f"damage {seed}", partial(_one, damages.seeded_trial, seed, folder)
    yield from _carried(folder, first, shim, full=full)
    yield from mls.trials(folder, first, full=full)
    yield from imports.trials(folder, first, full=full)
    yield from relay.trials(folder, first, full=full)
    yield from interop.trials(folder, first, full=full)
    yield from circles.trials(folder, first, full=full)
    if shim is None:
        say("No C compiler here: no power cuts, and kills only by the clock.")
        return
    for seed in range(first, first + recorded):
        for flow in powercuts.FLOWS:
            yield f"power {flow} {seed}", partial(cut_power, flow, seed, base, folder, shim, cuts)


def _carried(
    folder: Path, first: int, shim: Path | None, *, full: bool
) -> Iterator[tuple[str, Trial]]:
    """Yield the trials of what goes out or comes in: journals, and backups elsewhere."""
    for seed in range(first, first + (TAKEN if full else FEW_TAKEN)):
        yield f"taking {seed}", partial(_one, takings.taking_trial, seed, folder)
    for seed in range(first, first + (SHELVED if full else FEW_SHELVED)):
        yield f"shelf {seed}", partial(_one, shelves.shelf_trial, seed, folder, shim)


def _one(trial: Callable[..., Outcome], *given: object) -> list[Outcome]:
    return [trial(*given)]


def cut_power(
    flow: str, seed: int, base: Path, folder: Path, shim: Path, count: int
) -> list[Outcome]:
    """Record a flow once and cut the power in it ``count`` times, each in a few ways."""
    recording = powercuts.Recording(flow, seed, base, folder, shim)
    try:
        return list(recording.outcomes(count))
    finally:
        recording.clear()


class State:
    """What was done before, so that a run can go on.

    Args:
        folder: where it is kept.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._file = folder / "done.jsonl"
        lines = self._file.read_text("utf-8").splitlines() if self._file.exists() else []
        self.done = {item["name"]: item for item in map(json.loads, lines)}

    def keep(self, name: str, outcomes: list[Outcome]) -> None:
        """Remember a finished trial."""
        bad = [asdict(outcome) for outcome in outcomes if outcome.problems]
        kinds = Counter(outcome.killed_in or "start" for outcome in outcomes)
        item = {"name": name, "trials": len(outcomes), "in": kinds, "bad": bad}
        with self._file.open("a", encoding="utf-8") as file:
            file.write(json.dumps(item) + "\n")
        self.done[name] = item


def main() -> int:
    """Do what the arguments say."""
    parser = argparse.ArgumentParser(description="Lamplit's long trials.")
    parser.add_argument("--full", action="store_true", help="all of them, not a slice")
    parser.add_argument("--state", type=Path, default=Path("build/prove"))
    parser.add_argument("--seed", type=int, default=0, help="the first seed")
    parser.add_argument("--only", default="", help="only trials whose name begins so")
    given = parser.parse_args()
    given.state = given.state.resolve()  # the shim compares whole paths
    state = State(given.state)
    began, names = time.monotonic(), []
    for name, trial in trials(given.state, given.seed, full=given.full):
        if not name.startswith(given.only):
            continue
        names.append(name)
        if name in state.done and not state.done[name]["bad"]:
            continue
        outcomes = trial()
        state.keep(name, outcomes)
        tell(name, outcomes)
        _clear(given.state)
    return summary([state.done[name] for name in names], time.monotonic() - began)


def _clear(folder: Path) -> None:
    for path in folder.iterdir():
        if path.name.startswith(_PLACES):
            shutil.rmtree(path)


def say(*lines: str) -> None:
    """Print lines at once."""
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    sys.stdout.flush()


def tell(name: str, outcomes: list[Outcome]) -> None:
    """Print how a trial went."""
    bad = [outcome for outcome in outcomes if outcome.problems]
    where = ", ".join(sorted({outcome.killed_in or "start" for outcome in outcomes})[:4])
    say(f"{name}: {'WRONG' if bad else 'right'} ({len(outcomes)}; {where})")
    for outcome in bad[:5]:
        say(*(f"    {text}" for text in outcome.problems[:8]))


def summary(items: list[dict[str, Any]], seconds: float) -> int:
    """Print the counts and return the exit code."""
    wrong = 0
    for kind in _KINDS:
        some = [item for item in items if item["name"].startswith(kind)]
        count = sum(item["trials"] for item in some)
        bad = sum(len(item["bad"]) for item in some)
        wrong += bad
        late = sum(item["in"].get("the end", 0) for item in some)
        say(f"{kind}: {count} trials, {late} of them ended before their stop, {bad} wrong")
    say(f"{seconds:.0f} s")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
