"""The trials of MLS: how long each of its decoders is fuzzed, in full and as a slice."""

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from tests.prove.kills import Outcome
from tests.prove.mls.fuzz import MLS
from tests.prove.mls.targets import NAMES

#: Seconds for each target.
FULL, SLICE = 600.0, 2.0

Trial = Callable[[], list[Outcome]]


def trials(folder: Path, seed: int, *, full: bool) -> Iterator[tuple[str, Trial]]:
    """Yield a name and the trial for each target."""
    for name in NAMES:
        trial = partial(fuzz_trial, seed, folder, name, FULL if full else SLICE)
        yield f"fuzz {name} {seed}", partial(_one, trial)


def _one(trial: Callable[[], Outcome]) -> list[Outcome]:
    return [trial()]


def fuzz_trial(
    seed: int, folder: Path, name: str, seconds: float, *, plain: bool = False, targets: str = MLS
) -> Outcome:
    """Fuzz one target in a process of its own, which may die of what it finds."""
    found = folder / f"fuzz-{name}-{seed}"
    command = [sys.executable, "-m", "tests.prove.mls.fuzz", name]
    command += ["--seconds", str(seconds), "--folder", str(found), "--seed", str(seed)]
    command += ["--targets", targets]
    done = subprocess.run(
        [*command, *(["--plain"] if plain else [])],
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        errors="replace",
        timeout=seconds + 120,
        check=False,
    )
    said = done.stdout + done.stderr
    runs = re.findall(r"Done (\d+) (?:runs|in)|number_of_executed_units: (\d+)", said)
    count = max([int(one or other) for one, other in runs], default=0)
    problems = () if done.returncode == 0 and count else (said[-3000:],)
    return Outcome("fuzz", seed, name, "", count, problems)
