"""Which circles are played, in full and as a slice; each trial has some seeds."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Final

from tests.prove.kills import Outcome

#: How many seeds: in full, as a slice, and in each trial.
FULL, SLICE, EACH = 10_000, 6, 50
#: Seconds after which a trial counts as hanging.
_LONGEST: Final = 3 * 3600.0

Trial = Callable[[], list[Outcome]]


def trials(folder: Path, seed: int, *, full: bool) -> Iterator[tuple[str, Trial]]:
    """Yield a name and the trial for each that is due."""
    del folder
    count = FULL if full else SLICE
    for first in range(seed, seed + count, EACH):
        some = min(EACH, seed + count - first)
        yield f"circles {first} and {some - 1} more", partial(play, first, some)


def play(first: int, count: int, *more: str) -> list[Outcome]:
    """Play some seeds in a process whose sets are always walked in the same order.

    Args:
        first: the first seed.
        count: how many.
        more: further arguments of the command.
    """
    command = [sys.executable, "-m", "tests.prove.circles", str(first), "--count", str(count)]
    done = subprocess.run(
        [*command, "--json", *more],
        cwd=Path(__file__).parents[3],
        env={**os.environ, "PYTHONHASHSEED": "0"},
        capture_output=True,
        text=True,
        timeout=_LONGEST,
        check=False,
    )
    outcomes = []
    for line in done.stdout.splitlines():
        told = json.loads(line)
        replay = f"replay: python -m tests.prove.circles {told['seed']}"
        problems = (*told["problems"], replay) if told["problems"] else ()
        outcomes.append(Outcome("circles", told["seed"], told["flow"], "", told["steps"], problems))
    if len(outcomes) != count:
        last = done.stderr.strip().splitlines()[-1:] or ["it ended without a word"]
        outcomes.append(Outcome("circles", first, "ended", "", len(outcomes), (last[0],)))
    return outcomes
