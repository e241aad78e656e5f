"""The benchmarks: prints tables beside the budgets, and one table of all.

Usage: ``python tests/bench/run.py [--sizes 1000,10000,100000] [--only WORDS] [--again]
[--home FOLDER] [--page FILE]``. The journals are built once and kept in ``build/bench``; a build
that was stopped goes on, and so do the benchmarks: a part that was measured with the same program
is not measured again without ``--again``. ``--only relay`` takes the relay with its peers, ``--only
relay-push`` one part of that; ``--ours`` leaves all other programs out. At the end all parts that
were measured stand in ``table.md`` and ``table.json``, and with ``--page`` between two marks of a
page.
"""

import argparse
import json
import os
import platform
import sys
import time
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench.beside.comparison import Effort as Beside
from tests.bench.elsewhere import Elsewhere
from tests.bench.kept import Kept, key_of
from tests.bench.lines import Line
from tests.bench.page import document, placed, summary
from tests.bench.parts import Bench
from tests.bench.relay_figures import RelayFigures
from tests.bench.relay_rounds import Effort
from tests.bench.sections import SECTIONS, limited
from tests.bench.yardsticks import Yardsticks

PROJECT = Path(__file__).resolve().parents[2]


class Run:
    """What is asked for, part by part; each part is kept as soon as it is measured.

    Args:
        given: the arguments. home: where everything lies. kept: what was measured before.
    """

    def __init__(self, given: argparse.Namespace, home: Path, kept: Kept) -> None:
        self._given, self._kept = given, kept
        self._machine = Yardsticks(home)
        self._lines: list[Line] = []
        self._built = False
        self._sizes = [int(size) for size in given.sizes.split(",")]
        note = self._lines.append
        self._bench = Bench(home, self._sizes, say, note)
        effort = Effort(home / "relay", rounds=given.rounds)
        self._relay = RelayFigures(effort, say, peers=not given.ours, note=note)
        self._elsewhere = Elsewhere(home, self._machine, say, note)

    def parts(self) -> dict[str, Callable[[], None]]:
        """Return every part by name: those over the journals first."""
        beside = Beside(patience=self._given.patience * 60)
        journals = {name: self._over(part) for name, part in self._bench.parts().items()}
        others = self._elsewhere.parts(self._sizes, beside, peers=not self._given.ours)
        return {**journals, **others, **self._relay.parts()}

    def _over(self, part: Callable[[], None]) -> Callable[[], None]:
        def work() -> None:
            if not self._built:
                self._bench.build()
                self._built = True
            part()

        return work

    def measure(self) -> None:
        """Do the parts that are asked for and not yet measured."""
        for name, part in self.parts().items():
            if not chosen(name, self._given.only):
                continue
            if not self._given.again and self._kept.get(name) is not None:
                say(f"\n{name} was measured before; --again measures it anew.")
                continue
            self._lines.clear()
            began, load = time.perf_counter(), os.getloadavg()[0]
            part()
            took, after = time.perf_counter() - began, os.getloadavg()[0]
            at = f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC"
            about = f"{at}, {took:.0f} s, load {load:.1f} before and {after:.1f} after"
            self._kept.put(name, limited(self._lines, self._machine), about)

    def found(self) -> tuple[list[Line], list[str]]:
        """Return the lines of all parts that were measured, and when and how each was."""
        lines, about = [], []
        for name in self.parts():
            kept = self._kept.get(name)
            if kept is not None:
                lines += kept[0]
                about.append(f"- {name}: {kept[1]}")
        order = {section: index for index, section in enumerate(SECTIONS)}
        lines.sort(key=lambda line: order.get(line.section, len(order)))
        return lines, about


def say(text: str) -> None:
    """Print at once."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def arguments() -> argparse.Namespace:
    """Return what was asked for."""
    parser = argparse.ArgumentParser(description="Lamplit's benchmarks.")
    parser.add_argument("--sizes", default="1000,10000,100000")
    parser.add_argument("--only", default="", help="parts, separated by commas")
    parser.add_argument("--again", action="store_true", help="also what was measured before")
    parser.add_argument("--home", type=Path, default=Path("build/bench"))
    parser.add_argument("--ours", action="store_true", help="without any other program")
    parser.add_argument("--rounds", type=int, default=3, help="of each of the relay's figures")
    parser.add_argument("--patience", type=float, default=10, help="minutes for others' imports")
    parser.add_argument("--page", type=Path, help="a page that takes the table between its marks")
    return parser.parse_args()


def main() -> int:
    """Do what the arguments say."""
    given = arguments()
    home = given.home.resolve()
    home.mkdir(parents=True, exist_ok=True)
    machine = f"Python {platform.python_version()}, {os.cpu_count()} processors"
    say(f"{machine}, load {os.getloadavg()[0]:.1f}")
    ways = (given.sizes, f"{given.rounds}", f"{given.ours}", f"{given.patience}")
    run = Run(given, home, Kept(home / "parts", key_of(PROJECT, *ways)))
    run.measure()
    lines, about = run.found()
    written(home, given.page, lines, [machine + ".", *about])
    return 0


def written(home: Path, page: Path | None, lines: list[Line], about: list[str]) -> None:
    """Write the one table: for people, for programs, and into a page."""
    tables = document(lines)
    told = "\n".join([*about[:1], "", *about[1:]])
    whole = f"{summary(lines)}\n{tables}\n### When each part was measured\n\n{told}\n"
    (home / "table.md").write_text(f"# Lamplit's benchmarks\n\n{whole}", "utf-8")
    data = {"about": about, "lines": [asdict(line) for line in lines]}
    (home / "table.json").write_text(json.dumps(data, indent=1) + "\n", "utf-8")
    if page is not None:
        page.write_text(placed(page.read_text("utf-8"), whole), "utf-8")
    say(f"\n{summary(lines)}\nThe table is {home / 'table.md'}.")


def chosen(name: str, only: str) -> bool:
    """Whether a part is asked for: by its name, or by what its name begins with."""
    return not only or any(name == word or name.startswith(f"{word}-") for word in only.split(","))


if __name__ == "__main__":
    sys.exit(main())
