"""Replay one circle, or play many: ``python -m tests.prove.circles SEED [--count N]``."""

import argparse
import os
import sys
import time
from dataclasses import replace

from tests.prove.circles.trial import run
from tests.prove.circles.world import Trouble, World


def main() -> int:
    """Do what the arguments say; 1 when something was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.prove.circles")
    parser.add_argument("seed", type=int, help="the first seed")
    parser.add_argument("--count", type=int, default=1, help="how many seeds")
    parser.add_argument("--without", nargs="*", default=[], help="troubles to leave out")
    parser.add_argument("--only", nargs="*", default=None, help="no other troubles than these")
    parser.add_argument("--actions", type=int, default=None, help="how many things are done")
    given = parser.parse_args()
    if os.environ.get("PYTHONHASHSEED") != "0":
        # Sets are walked in another order in every process, unless it is told not to.
        os.environ["PYTHONHASHSEED"] = "0"
        os.execv(sys.executable, [sys.executable, "-m", "tests.prove.circles", *sys.argv[1:]])
    began, bad = time.monotonic(), []
    for seed in range(given.seed, given.seed + given.count):
        if not _play(seed, given, loud=given.count == 1):
            bad.append(seed)
    seconds = time.monotonic() - began
    sys.stdout.write(
        f"{given.count} seeds, {len(bad)} found something, {seconds / given.count:.2f} s each\n"
    )
    return 1 if bad else 0


def _play(seed: int, given: argparse.Namespace, *, loud: bool) -> bool:
    trouble = World(seed).trouble
    if given.only is not None:
        trouble = Trouble(**dict.fromkeys(given.only, True))
    trouble = replace(trouble, **dict.fromkeys(given.without, False))

    def tell(line: str) -> None:
        if loud:
            sys.stdout.write(line + "\n")

    found = run(seed, trouble, actions=given.actions, tell=tell)
    if found.problems:
        sys.stdout.write(f"seed {seed}: {trouble}\n")
        for problem in found.problems[: None if loud else 6]:
            sys.stdout.write(f"    {problem}\n")
    if loud:
        sys.stdout.write(f"{found.counts}\n")
    sys.stdout.flush()
    return not found.problems


if __name__ == "__main__":
    sys.exit(main())
