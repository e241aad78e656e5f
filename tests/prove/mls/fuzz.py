"""Fuzzes one target: ``python -m tests.prove.mls.fuzz TARGET --seconds N --folder FOLDER``.

The targets are those of MLS, or those of another module that has the same names.

Guided by coverage: with Atheris where it can be installed, else with a search of our own that keeps
whatever reaches a new line. Exit code 1 when a property is broken; the input that does it is
written into the folder, and its hexadecimal form is printed.
"""

import argparse
import importlib
import importlib.util
import random
import re
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from types import FrameType
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

MLS = "tests.prove.mls.targets"
FUZZED = {
    MLS: ("sync.mls", "sync.session"),
    "tests.prove.imports.targets": ("app.exchange",),
}
"""Where the targets are, and the packages whose lines guide the search."""
LONGEST = 16384
"""Bytes of an input; what longer ones do is tried in tests/sync/mls/test_hostile_bytes.py."""
MOST_MB = 1024
"""What fuzzing may take beside what the process has taken before it."""


def main() -> int:
    """Do what the arguments say."""
    parser = argparse.ArgumentParser(description="Fuzzes one part of MLS.")
    parser.add_argument("target")
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--folder", type=Path, required=True, help="for the corpus, and findings")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--plain", action="store_true", help="our own search even with Atheris")
    parser.add_argument("--targets", default=MLS, help="the module that has them")
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    atheris = None if given.plain else _atheris()
    search = _with_atheris if atheris else _by_hand
    where = importlib.util.find_spec(given.targets)
    if where is None:
        parser.error(f"there is no module {given.targets}")
    return search(atheris, given.targets, given.target, given.seconds, given.folder, given.seed)


def _atheris() -> Any:
    try:
        return importlib.import_module("atheris")
    except ImportError:
        return None


def _with_atheris(
    atheris: Any, module: str, name: str, seconds: float, folder: Path, seed: int
) -> int:
    """LibFuzzer's search; it ends the process itself."""
    with atheris.instrument_imports(include=list(FUZZED[module])):
        targets = importlib.import_module(module).targets
    target = targets()[name]
    corpus = folder / "corpus"
    corpus.mkdir(exist_ok=True)
    for number, data in enumerate(target.seeds):
        (corpus / f"seed-{number}").write_bytes(data)
    options = [
        f"-max_total_time={max(1, int(seconds))}",
        f"-seed={seed}",
        f"-max_len={LONGEST}",
        "-timeout=10",
        f"-rss_limit_mb={_peak_mb() + MOST_MB}",
        f"-artifact_prefix={folder}/",
        "-print_final_stats=1",
    ]
    atheris.Setup([sys.argv[0], *options, str(corpus)], target.run)
    atheris.Fuzz()
    return 0


def _peak_mb() -> int:
    """The most memory so far, in MB. Linux counts what the parent held when it started us."""
    resource = importlib.import_module("resource")  # which Windows lacks, as it lacks Atheris
    return int(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) // 1024


class Lines:
    """Which lines of some packages, such as ``sync.mls``, a call runs."""

    def __init__(self, packages: Iterable[str]) -> None:
        self.seen: set[tuple[str, int]] = set()
        folders = "|".join(r"[\\/]".join(name.split(".")) for name in packages)
        self._where = re.compile(rf"[\\/](?:{folders})[\\/]")

    def _trace(self, frame: FrameType, event: str, _: object) -> Any:
        if not self._where.search(frame.f_code.co_filename):
            return None
        if event == "line":
            self.seen.add((frame.f_code.co_filename, frame.f_lineno))
        return self._trace

    def of(self, run: Callable[[bytes], None], data: bytes) -> int:
        """How many lines a call runs that no call has run before."""
        before = len(self.seen)
        sys.settrace(self._trace)
        try:
            run(data)
        finally:
            sys.settrace(None)
        return len(self.seen) - before


def mutated(data: bytes, other: bytes, rng: random.Random) -> bytes:
    """Some bytes with a few things changed."""
    changed = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 4, 8))):
        at = rng.randrange(len(changed) + 1)
        size = rng.choice((1, 1, 2, 4, 32))
        match rng.randrange(6):
            case 0:
                changed[at : at + size] = rng.randbytes(size)
            case 1:
                del changed[at : at + size]
            case 2:
                changed[at:at] = changed[at : at + size]
            case 3:
                changed[at : at + 1] = rng.choice(
                    (b"\0", b"\1", b"\x40", b"\x80", b"\xbf", b"\xff")
                )
            case 4:
                begin = rng.randrange(len(other) + 1)
                changed[at : at + size] = other[begin : begin + size]
            case _:
                changed[at : at + 1] = bytes(
                    [(value + rng.choice((1, -1, 64))) % 256 for value in changed[at : at + 1]]
                )
    return bytes(changed[:LONGEST])


def _by_hand(_: Any, module: str, name: str, seconds: float, folder: Path, seed: int) -> int:
    """Change what is known at random; keep what runs a new line."""
    target = importlib.import_module(module).targets()[name]
    rng, lines = random.Random(seed), Lines(FUZZED[module])
    pool = list(target.seeds)
    data, runs = b"", 0
    try:
        for data in target.seeds:
            runs += 1
            lines.of(target.run, data)
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            data = mutated(rng.choice(pool), rng.choice(pool), rng)
            runs += 1
            if lines.of(target.run, data):
                pool.append(data)
    except Exception:
        (folder / "found").write_bytes(data)
        sys.stderr.write(f"broken by {data.hex()}\n")
        raise
    sys.stdout.write(f"Done {runs} runs, {len(lines.seen)} lines, {len(pool)} kept\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
