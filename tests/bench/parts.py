"""The benchmarks of journals: each prints its table and notes lines for the one of all."""

import statistics
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from tests.bench import (
    backups,
    exporting,
    importing,
    insight_figures,
    merging,
    programs,
    report_figures,
    sections,
    vault_figures,
)
from tests.bench.journals import Journal
from tests.bench.lines import Line, at_most, cell
from tests.bench.measure import Figures, table
from tests.bench.prose import Prose

_WINDOW_BUDGETS: Final = {
    "cold start to unlock screen": 900, "unlock to writable editor": 400,
    "resident MB, scrolled through": 250,
}  # fmt: skip
STALL: Final = 50


class Bench:
    """All benchmarks over some journals.

    Args:
        home: where the journals are kept.
        sizes: how many entries. say: prints. note: keeps a line.
    """

    def __init__(
        self, home: Path, sizes: list[int], say: Callable[[str], None],
        note: Callable[[Line], None],
    ) -> None:  # fmt: skip
        self._home, self._say, self._note = home, say, note
        self._prose = Prose()
        self._journals = [Journal(home, size, self._prose) for size in sizes]
        self._sizes = [f"{size:,}" for size in sizes]

    def build(self) -> None:
        """Build the journals that are missing."""
        for journal in self._journals:
            began = time.perf_counter()
            journal.build()
            size = vault_figures.database_size(journal) / 1e6
            self._say(f"{journal.size:>7,} entries: {size:.0f} MB"
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

    def _show(self, title: str, figures: list[Figures], section: str = sections.JOURNAL) -> None:
        head = ["median / p95, ms", *self._sizes, "growth", "budget"]
        self._say(table(title, head, [one.row() for one in figures]))
        for line in sections.of_figures(section, figures):
            self._note(line)

    def _save(self) -> None:
        rows = []
        for saves in vault_figures.saving(self._journals):
            rows += [saves.ours.row(), saves.hand.row(), ["  ratio", *saves.ratio, "", "1.5"]]
            self._all(sections.of_saves(saves.ours, saves.hand))
        head = ["median / p95, ms", *self._sizes, "growth", "budget"]
        self._say(table("Saving, durable, in turn with the same by hand", head, rows))

    def _insights(self) -> None:
        figures = insight_figures.insights(self._home, self._journals)
        title = "Insights; the sizes are check-ins over ten years"
        self._show(title, figures, sections.INSIGHTS)

    def _report(self) -> None:
        head = ["median / worst, ms; kB", "a year", "kB", "ten years", "kB", "budget"]
        rows = list(report_figures.report())
        self._say(table("A report", head, rows))
        self._all(sections.of_report(rows))

    def _import(self) -> None:
        took = importing.importing(self._home, self._prose)
        self._say(table("Import of 10,000 Day One entries, 500 photos", ["s", "", "budget"], took))
        self._all(sections.of_import(took))

    def _export(self) -> None:
        head = ["as", "s", "the processor's", "MB", "memory at most, MB", "before"]
        for journal in self._journals:
            rows = exporting.exporting(journal)
            self._say(table(f"Taking out {journal.size:,} entries", head, rows))
            self._all(sections.of_taking_out(journal.size, rows))

    def _merge(self) -> None:
        for journal in self._journals:
            rows = merging.merging(self._home, journal)
            title = f"A backup of {journal.size:,} entries together with a journal"
            self._say(table(title, ["", "s", "the processor's", "MB"], rows))
            self._all(sections.of_merging(journal.size, rows))

    def _backup(self) -> None:
        rows = backups.backing_up(self._home, self._journals)
        head = ["entries", "journal MB", "file MB", "beside it, s", "write the file",
                "read back, count", "restore"]  # fmt: skip
        self._say(table("A backup, beside the journal and as one file", head, rows))
        self._all(sections.of_backups(rows))

    def _memory(self) -> None:
        rows = [[f"{journal.size:,}", f"{importing.resident(journal):.0f}", "250 with the window"]
                for journal in self._journals]  # fmt: skip
        self._say(table("Resident MB: opened, paged through, searched; no window",
                  ["entries", "MB", "budget"], rows))  # fmt: skip
        values = {size: value for size, value, _ in rows}
        name = "resident, paged through, searched, no window"
        self._note(sections.of_row(sections.JOURNAL, name, "MB", values, [at_most(250, "MB")]))

    def _command(self) -> None:
        figures = programs.command_line(self._journals, self._home / "home")
        self._show("From the prompt to the answer", figures, sections.COMMAND)

    def _window(self) -> None:
        measured = programs.window(self._journals, self._home / "home")
        names = [name for name in measured[-1] if name != "size"]
        rows = []
        for name in names:
            scale = 1 if name.startswith("resident") else 1000
            cells = [f"{float(str(row.get(name, 'nan'))) * scale:.0f}" for row in measured]
            budget = _WINDOW_BUDGETS.get(name, STALL if name.startswith("stall") else None)
            rows.append([name, *cells, f"{budget or ''}"])
            unit = "MB" if scale == 1 else "ms"
            held = [at_most(budget, unit)] if budget else []
            values = dict(zip(self._sizes, cells, strict=True))
            title = name.replace(" MB,", ",")
            self._note(sections.of_row(sections.WINDOW, title, unit, values, held))
        self._say(table("The window, offscreen (ms, or MB)", ["", *self._sizes, "budget"], rows))

    def _turns(self) -> None:
        """The first journal in the window, with the last one as a backup to bring in."""
        journal, other = self._journals[0], self._journals[-1]
        found = programs.turns(journal, other, self._home / "turns")
        rows = [[name, *(f"{one * 1000:.0f}" for one in took), f"{STALL}"]
                for name, took in found.items()]  # fmt: skip
        head = ["longest, ms", "gap", "without waiting for a processor", "its own", "budget"]
        title = f"The window with {journal.size:,} entries while long work runs, offscreen"
        self._say(table(title, head, rows))
        for name, *took, _ in rows:
            values = dict(zip(head[1:-1], took, strict=True))
            held = [at_most(STALL, "ms", at="gap")]
            self._note(sections.of_row(sections.TURNS, f"longest: {name}", "ms", values, held))

    def _help(self) -> None:
        found = programs.help_now(self._home / "help")
        rows = [
            [name, f"{statistics.median(took) * 1000:.0f}", f"{max(took) * 1000:.0f}", "100"]
            for name, took in found.items()
        ]
        head = ["ms", "median", "worst", "budget"]
        self._say(table("Help now, from the key to its numbers", head, rows))
        for name, took in found.items():
            cells = {"from the key to its numbers": cell(took, scale=1000)}
            self._note(Line(sections.HELP, name, "ms", cells, held=(at_most(100, "ms"),)))

    def _all(self, lines: Iterable[Line]) -> None:
        for line in lines:
            self._note(line)
