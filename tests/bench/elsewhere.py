"""The benchmarks that need no journal of a size: MLS, circles, books, feeds, others' journals."""

import tempfile
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from tests.bench import (
    books,
    circle_figures,
    identifier_figures,
    mls_figures,
    mls_peers,
    programs,
    sections,
)
from tests.bench.beside.comparison import Comparison, Effort
from tests.bench.lines import Line, at_most, cell
from tests.bench.measure import Figures, table
from tests.bench.page import document
from tests.bench.parts import STALL
from tests.bench.prose import Prose
from tests.bench.yardsticks import Yardsticks

FEEDS: Final = (1000, 10_000)
_OPENING: Final = 200


class Elsewhere:
    """These benchmarks.

    Args:
        home: where they keep what they make. machine: its own figures. say: prints.
        note: keeps a line.
    """

    def __init__(
        self, home: Path, machine: Yardsticks, say: Callable[[str], None],
        note: Callable[[Line], None],
    ) -> None:  # fmt: skip
        self._home, self._machine, self._say, self._note = home, machine, say, note

    def parts(
        self, sizes: list[int], effort: Effort, *, peers: bool
    ) -> dict[str, Callable[[], None]]:
        """Return the benchmarks by name; those beside others only with ``peers``."""
        found: dict[str, Callable[[], None]] = {
            "machine": self.machine, "mls": self.mls, "circle": self.circles,
            "identifiers": self.identifiers, "book": self.book, "feed": self.feeds,
        }  # fmt: skip
        if peers:
            found["mls-peers"] = self.beside_mls
            for size in sizes:
                found[f"beside-{size}"] = partial(self.beside, size, effort)
        return found

    def machine(self) -> None:
        """What the machine itself takes."""
        lines = list(sections.of_machine(self._machine))
        self._say(document(lines))
        for line in lines:
            self._note(line)

    def beside(self, size: int, effort: Effort) -> None:
        """Journals of other programs, with the same entries."""
        home = fresh(self._home / "beside")
        comparison = Comparison(home, size, self._machine, self._say, effort)
        lines = comparison.lines()
        self._say(document(lines))
        for line in lines:
            self._note(line)

    def mls(self) -> None:
        """MLS in circles of some sizes, for each suite that circles use."""
        for number, name in mls_figures.SUITES.items():
            figures, states = mls_figures.figures(number)
            sizes = [f"{size} members" for size in mls_figures.SIZES]
            rows = [one.row() for one in figures]
            for row, one in zip(rows, figures, strict=True):
                row[1:1] = ["-"] * (len(sizes) - len(one.times))  # of two, nobody can be removed
            rows.append(["stored state, kB", *states])
            head = ["median / p95, ms", *sizes, "growth", "budget"]
            self._say(table(f"MLS, {name} suite", head, rows))
            for line in sections.of_figures(sections.MLS, figures, columns="{} members"):
                self._note(replace(line, name=f"{name}: {line.name}"))
            kept = dict(zip(sizes, states, strict=True))
            self._note(sections.of_row(sections.MLS, f"{name}: stored state", "kB", kept))

    def circles(self) -> None:
        """Circles: sending, catching up, idling."""
        sent = Figures("from send to the other's feed", "150")
        for size in circle_figures.SIZES:
            circle_figures.latency(size, sent)
        head = ["median / p95, ms", *(f"{size} members" for size in circle_figures.SIZES)]
        self._say(table("Circles, live, on loopback", [*head, "growth", "budget"], [sent.row()]))
        for line in sections.of_figures(sections.CIRCLE, [sent], columns="{} members"):
            self._note(line)
        rows = [circle_figures.catching_up(size) for size in (5, 30)]
        title = (
            f"Coming back to {circle_figures.POSTS:,} posts and {circle_figures.COMMITS} commits"
        )
        self._say(table(title, ["", "took", "budget"], rows))
        values = {size: took for size, took, _ in rows}
        held = [at_most(20, "s", at="5 members")]
        self._note(sections.of_row(sections.CIRCLE, title.lower(), "s", values, held))
        rows = [circle_figures.idling(size) for size in circle_figures.SIZES]
        self._say(table("An idle client", ["", "processor", "resident MB", "connections"], rows))
        shares = {size: share for size, share, *_ in rows}
        held_by = {size: memory for size, _, memory, _ in rows}
        name = "an idle client"
        self._note(sections.of_row(sections.CIRCLE, f"{name}: of a processor", "%", shares))
        self._note(sections.of_row(sections.CIRCLE, f"{name}: resident", "MB", held_by))

    def book(self) -> None:
        """A book of many entries with photos."""
        head = ["entries", "photos of 12 megapixels", "s", "the processor's", "memory at most, MB",
                "before", "MB"]  # fmt: skip
        rows = books.books(self._home)
        self._say(table("A journal as a book", head, rows))
        for line in sections.of_books(rows):
            self._note(line)

    def feeds(self) -> None:
        """A feed of many posts in the window, offscreen."""
        found: dict[str, dict[int, list[float]]] = {}
        for size in FEEDS:
            with tempfile.TemporaryDirectory(dir=fresh(self._home / "feed")) as place:
                for name, times in programs.feed(size, Path(place)).items():
                    found.setdefault(name, {})[size] = times
        rows = []
        for name, by_size in found.items():
            counted = name == "widgets alive"
            budget = _OPENING if name == "opening the circle" else None if counted else STALL
            cells = {
                f"{size:,} posts": cell(times, scale=1 if counted else 1000)
                for size, times in by_size.items()
            }
            held = () if budget is None else (at_most(budget, "ms"),)
            line = Line(sections.FEED, name, "" if counted else "ms", cells, held=held)
            self._note(line)
            shown = (f"{one.value or 0:.0f}" for one in cells.values())
            rows.append([name, *shown, f"{budget or ''}"])
        head = ["median, ms", *(f"{size:,} posts" for size in FEEDS), "budget"]
        self._say(table("A circle's feed in the window, offscreen", head, rows))

    def identifiers(self) -> None:
        """Looking for names and numbers before something is shared."""
        figures = identifier_figures.checking(Prose())
        head = ["median / p95, ms", *(f"{size:,}" for size in identifier_figures.SIZES)]
        rows = [one.row() for one in figures]
        title = "The check before sharing, by characters"
        self._say(table(title, [*head, "growth", "budget"], rows))
        for line in sections.of_figures(sections.CHECK, figures):
            self._note(line)

    def beside_mls(self) -> None:
        """MLS beside other implementations, with fresh groups each time."""
        for name in mls_peers.SUITES:
            with tempfile.TemporaryDirectory(dir=fresh(self._home / "mls")) as place:
                found = mls_peers.figures(name, Path(place))
            title = f"MLS beside others, {name} suite"
            self._say(table(title, mls_peers.head(found), mls_peers.rows(found)))
            for line in sections.of_mls_peers(name, found):
                self._note(line)


def fresh(folder: Path) -> Path:
    """A folder that is there."""
    folder.mkdir(parents=True, exist_ok=True)
    return folder
