"""The benchmarks: prints tables beside the budgets. Medians and 95th percentiles, in ms.

Usage: ``python tests/bench/run.py [--sizes 1000,10000,100000] [--only WORDS] [--home FOLDER]``. The
journals are built once and kept in ``build/bench``; a build that was stopped goes on. ``--only
relay`` measures the relay with its peers, ``--only relay-push`` one part of that; ``--ours`` leaves
the peers out, those of MLS too.
"""

import argparse
import os
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench import (
    backups,
    books,
    circle_figures,
    exporting,
    identifier_figures,
    importing,
    insight_figures,
    merging,
    mls_figures,
    mls_peers,
    programs,
    report_figures,
    vault_figures,
)
from tests.bench.journals import Journal
from tests.bench.measure import Figures, table
from tests.bench.prose import Prose
from tests.bench.relay_figures import RelayFigures
from tests.bench.relay_rounds import Effort

_WINDOW_BUDGETS = {
    "cold start to unlock screen": "900", "unlock to writable editor": "400",
    "resident MB, scrolled through": "250",
}  # fmt: skip
_STALL = "50"
FEEDS = (1000, 10_000)


class Bench:
    """All benchmarks over some journals.

    Args:
        home: where the journals are kept.
        sizes: how many entries.
    """

    def __init__(self, home: Path, sizes: list[int]) -> None:
        self._home = home
        self._prose = Prose()
        self._journals = [Journal(home, size, self._prose) for size in sizes]
        self._sizes = [f"{size:,}" for size in sizes]

    def build(self) -> None:
        """Build the journals that are missing."""
        for journal in self._journals:
            began = time.perf_counter()
            journal.build()
            size = vault_figures.database_size(journal) / 1e6
            say(f"{journal.size:>7,} entries: {size:.0f} MB"
                f" (built in {time.perf_counter() - began:.0f} s)")  # fmt: skip

    def parts(self) -> dict[str, Callable[[], None]]:
        """Return the benchmarks by name."""
        return {
            "unlock": lambda: self._show("Unlocking", vault_figures.unlocking(self._journals)),
            "save": self._save,
            "search": lambda: self._show("Search", vault_figures.searching(self._journals)),
            "list": lambda: self._show("Lists", vault_figures.listing(self._journals)),
            "insights": self._insights,
            "report": self._report,
            "import": self._import,
            "export": self._export,
            "backup": self._backup,
            "merge": self._merge,
            "memory": self._memory,
            "command": self._command,
            "window": self._window,
            "turns": self._turns,
            "help": self._help,
        }

    def _show(self, title: str, figures: list[Figures]) -> None:
        head = ["median / p95, ms", *self._sizes, "growth", "budget"]
        say(table(title, head, [one.row() for one in figures]))

    def _save(self) -> None:
        rows = []
        for saves in vault_figures.saving(self._journals):
            rows += [saves.ours.row(), saves.hand.row(), ["  ratio", *saves.ratio, "", "1.5"]]
        head = ["median / p95, ms", *self._sizes, "growth", "budget"]
        say(table("Saving, durable, in turn with the same by hand", head, rows))

    def _insights(self) -> None:
        figures = insight_figures.insights(self._home, self._journals)
        self._show("Insights; the sizes are check-ins over ten years", figures)

    def _report(self) -> None:
        head = ["median / worst, ms; kB", "a year", "kB", "ten years", "kB", "budget"]
        say(table("A report", head, report_figures.report()))

    def _import(self) -> None:
        took = importing.importing(self._home, self._prose)
        say(table("Import of 10,000 Day One entries, 500 photos", ["s", "", "budget"], took))

    def _export(self) -> None:
        head = ["as", "s", "the processor's", "MB", "memory at most, MB", "before"]
        for journal in self._journals:
            rows = exporting.exporting(journal)
            say(table(f"Taking out {journal.size:,} entries", head, rows))

    def _merge(self) -> None:
        for journal in self._journals:
            rows = merging.merging(self._home, journal)
            title = f"A backup of {journal.size:,} entries together with a journal"
            say(table(title, ["", "s", "the processor's", "MB"], rows))

    def _backup(self) -> None:
        rows = backups.backing_up(self._home, self._journals)
        head = ["entries", "journal MB", "file MB", "beside it, s", "write the file",
                "read back, count", "restore"]  # fmt: skip
        say(table("A backup, beside the journal and as one file", head, rows))

    def _memory(self) -> None:
        rows = [[f"{journal.size:,}", f"{importing.resident(journal):.0f}", "250 with the window"]
                for journal in self._journals]  # fmt: skip
        say(table("Resident MB: opened, paged through, searched; no window",
                  ["entries", "MB", "budget"], rows))  # fmt: skip

    def _command(self) -> None:
        figures = programs.command_line(self._journals, self._home / "home")
        jrnl = Path("build/bench-venv/bin/jrnl").absolute()
        if jrnl.exists():
            figures += programs.encrypted_jrnl(jrnl, self._home, self._prose)
        self._show("From the prompt to the answer", figures)

    def _window(self) -> None:
        measured = programs.window(self._journals, self._home / "home")
        names = [name for name in measured[-1] if name != "size"]
        rows = []
        for name in names:
            scale = 1 if name.startswith("resident") else 1000
            cells = [f"{float(str(row.get(name, 'nan'))) * scale:.0f}" for row in measured]
            budget = _WINDOW_BUDGETS.get(name, _STALL if name.startswith("stall") else "")
            rows.append([name, *cells, budget])
        say(table("The window, offscreen (ms, or MB)", ["", *self._sizes, "budget"], rows))

    def _turns(self) -> None:
        """The first journal in the window, with the last one as a backup to bring in."""
        journal, other = self._journals[0], self._journals[-1]
        found = programs.turns(journal, other, self._home / "turns")
        rows = [[name, *(f"{one * 1000:.0f}" for one in took), _STALL]
                for name, took in found.items()]  # fmt: skip
        head = ["longest, ms", "gap", "without waiting for a processor", "its own", "budget"]
        title = f"The window with {journal.size:,} entries while long work runs, offscreen"
        say(table(title, head, rows))

    def _help(self) -> None:
        rows = [
            [name, f"{statistics.median(took) * 1000:.0f}", f"{max(took) * 1000:.0f}", "100"]
            for name, took in programs.help_now(self._home / "help").items()
        ]
        say(table("Help now, from the key to its numbers", ["ms", "median", "worst", "budget"],
                  rows))  # fmt: skip


def say(text: str) -> None:
    """Print at once."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def main() -> int:
    """Do what the arguments say."""
    parser = argparse.ArgumentParser(description="Lamplit's benchmarks.")
    parser.add_argument("--sizes", default="1000,10000,100000")
    parser.add_argument("--only", default="", help="parts, separated by commas")
    parser.add_argument("--home", type=Path, default=Path("build/bench"))
    parser.add_argument("--ours", action="store_true", help="the relay and MLS without their peers")
    parser.add_argument("--rounds", type=int, default=3, help="of each of the relay's figures")
    given = parser.parse_args()
    home = given.home.resolve()
    bench = Bench(home, [int(size) for size in given.sizes.split(",")])
    say(f"Python {platform.python_version()}, {os.cpu_count()} processors, load "
        f"{os.getloadavg()[0]:.1f}")  # fmt: skip
    relay = RelayFigures(Effort(home / "relay", rounds=given.rounds), say, peers=not given.ours)
    needing, others = bench.parts(), relay.parts()
    others["insights"] = needing.pop("insights")  # has journals of its own
    others["mls"] = mls
    others["circle"] = circles
    others["identifiers"] = identifiers
    others["book"] = lambda: book(home)
    others["feed"] = lambda: feeds(home / "feed")
    if not given.ours:
        others["mls-peers"] = lambda: beside_others(home / "mls")
    wanted = {name: part for name, part in needing.items() if chosen(name, given.only)}
    if wanted:
        bench.build()
    wanted |= {name: part for name, part in others.items() if chosen(name, given.only)}
    for part in wanted.values():
        part()
    return 0


def mls() -> None:
    """MLS in circles of some sizes, for each suite that circles use."""
    for number, name in mls_figures.SUITES.items():
        figures, states = mls_figures.figures(number)
        sizes = [f"{size} members" for size in mls_figures.SIZES]
        rows = [one.row() for one in figures]
        for row, one in zip(rows, figures, strict=True):
            row[1:1] = ["-"] * (len(sizes) - len(one.times))  # of two, nobody can be removed
        rows.append(["stored state, kB", *states])
        head = ["median / p95, ms", *sizes, "growth", "budget"]
        say(table(f"MLS, {name} suite", head, rows))


def circles() -> None:
    """Circles: sending, catching up, idling."""
    sent = Figures("from send to the other's feed", "150")
    for size in circle_figures.SIZES:
        circle_figures.latency(size, sent)
    head = ["median / p95, ms", *(f"{size} members" for size in circle_figures.SIZES)]
    say(table("Circles, live, on loopback", [*head, "growth", "budget"], [sent.row()]))
    rows = [circle_figures.catching_up(size) for size in (5, 30)]
    title = f"Coming back to {circle_figures.POSTS:,} posts and {circle_figures.COMMITS} commits"
    say(table(title, ["", "took", "budget"], rows))
    rows = [circle_figures.idling(size) for size in circle_figures.SIZES]
    say(table("An idle client", ["", "processor", "resident MB", "connections"], rows))


def book(home: Path) -> None:
    """A book of many entries with photos."""
    head = ["entries", "photos of 12 megapixels", "s", "the processor's", "memory at most, MB",
            "before", "MB"]  # fmt: skip
    say(table("A journal as a book", head, books.books(home)))


def feeds(folder: Path) -> None:
    """A feed of many posts in the window, offscreen."""
    budgets = {"opening the circle": "200", "widgets alive": ""}
    rows: dict[str, list[str]] = {}
    for size in FEEDS:
        with tempfile.TemporaryDirectory(dir=fresh(folder)) as place:
            measured = programs.feed(size, Path(place))
        for name, times in measured.items():
            scale = 1 if name == "widgets alive" else 1000
            rows.setdefault(name, [name]).append(f"{statistics.median(times) * scale:.0f}")
    for name, row in rows.items():
        row.append(budgets.get(name, _STALL))
    head = ["median, ms", *(f"{size:,} posts" for size in FEEDS), "budget"]
    say(table("A circle's feed in the window, offscreen", head, rows.values()))


def identifiers() -> None:
    """Looking for names and numbers before something is shared."""
    figures = identifier_figures.checking(Prose())
    head = ["median / p95, ms", *(f"{size:,}" for size in identifier_figures.SIZES)]
    rows = [one.row() for one in figures]
    say(table("The check before sharing, by characters", [*head, "growth", "budget"], rows))


def beside_others(folder: Path) -> None:
    """MLS beside other implementations, with fresh groups each time."""
    for name in mls_peers.SUITES:
        with tempfile.TemporaryDirectory(dir=fresh(folder)) as place:
            found = mls_peers.figures(name, Path(place))
        say(table(f"MLS beside others, {name} suite", mls_peers.head(found), mls_peers.rows(found)))


def fresh(folder: Path) -> Path:
    """A folder that is there."""
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def chosen(name: str, only: str) -> bool:
    """Whether a part is asked for: by its name, or by what its name begins with."""
    return not only or any(name == word or name.startswith(f"{word}-") for word in only.split(","))


if __name__ == "__main__":
    sys.exit(main())
