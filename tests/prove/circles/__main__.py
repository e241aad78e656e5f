"""Replay one circle, or play many: ``python -m tests.prove.circles SEED [--count N]``."""

import argparse
import gc
import json
import os
import sys
import time
from dataclasses import asdict, replace

from tests.prove.circles.trial import run
from tests.prove.circles.world import Trouble, drawn


def main() -> int:
    """Do what the arguments say; 1 when something was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.prove.circles")
    parser.add_argument("seed", type=int, help="the first seed")
    parser.add_argument("--count", type=int, default=1, help="how many seeds")
    parser.add_argument("--without", nargs="*", default=[], help="troubles to leave out")
    parser.add_argument("--with", nargs="*", default=[], help="troubles to have in any case")
    parser.add_argument("--only", nargs="*", default=None, help="no other troubles than these")
    parser.add_argument("--actions", type=int, default=None, help="how many things are done")
    parser.add_argument("--json", action="store_true", help="one line of JSON for each seed")
    given = parser.parse_args()
    if os.environ.get("PYTHONHASHSEED") != "0":
        # Sets are walked in another order in every process, unless it is told not to.
        os.environ["PYTHONHASHSEED"] = "0"
        os.execv(sys.executable, [sys.executable, "-m", "tests.prove.circles", *sys.argv[1:]])
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)
    began = time.process_time()
    seeds = range(given.seed, given.seed + given.count)
    bad = [seed for seed in seeds if not _play(seed, given)]
    seconds = (time.process_time() - began) / given.count
    if not given.json:
        told = f"{given.count} seeds, {len(bad)} found something, {seconds:.2f} s of CPU each"
        sys.stdout.write(f"{told}\n")
    return 1 if bad else 0


def _troubles(seed: int, given: argparse.Namespace) -> Trouble:
    trouble = drawn(seed)
    if given.only is not None:
        trouble = Trouble(**dict.fromkeys(given.only, True))
    always = dict.fromkeys(vars(given)["with"], True)
    return replace(trouble, **always, **dict.fromkeys(given.without, False))


def _play(seed: int, given: argparse.Namespace) -> bool:
    """Play one seed, tell what it found, and return whether that was nothing."""
    trouble = _troubles(seed, given)
    loud = given.count == 1 and not given.json

    def tell(line: str) -> None:
        if loud:
            sys.stdout.write(f"{line}\n")

    found = run(seed, trouble, actions=given.actions, tell=tell)
    if given.json:
        flow = " ".join(name for name, on in asdict(trouble).items() if on) or "calm"
        line = {"seed": seed, "flow": flow, "steps": len(found.story), "problems": found.problems}
        sys.stdout.write(json.dumps(line) + "\n")
    elif found.problems:
        sys.stdout.write(f"seed {seed}: {trouble}\n")
        sys.stdout.writelines(f"    {problem}\n" for problem in found.problems)
    if loud:
        sys.stdout.write(f"{found.counts}\n")
    sys.stdout.flush()
    return not found.problems


if __name__ == "__main__":
    sys.exit(main())
