"""From what each part measured to lines of the one table, with budgets and the machine's limits."""

import math
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from tests.bench.lines import SCALES, Cell, Held, Line, at_most, cell, line_of, size_of
from tests.bench.measure import Figures
from tests.bench.yardsticks import Yardsticks

JOURNAL: Final = "Journal"
COMMAND: Final = "Commands"
WINDOW: Final = "Window"
MOVING: Final = "Import, export, backup, merge, book"
RELAY: Final = "Relay"
MLS: Final = "MLS"
CIRCLE: Final = "Circles"
BESIDE: Final = "Beside other journals"
INSIGHTS: Final = "Insights, by check-ins over ten years"
REPORT: Final = "A report"
TURNS: Final = "The window while long work runs"
HELP: Final = "Help now"
FEED: Final = "A circle's feed in the window"
CHECK: Final = "The check before sharing, by characters"
MACHINE: Final = "The machine itself"
SECTIONS: Final = (
    MACHINE, JOURNAL, BESIDE, COMMAND, WINDOW, TURNS, HELP, MOVING, INSIGHTS, REPORT, RELAY, MLS,
    CIRCLE, FEED, CHECK,
)  # fmt: skip
Value = float | Callable[[str], float]
_PAGE: Final = 4096


def leading(text: str) -> float | None:
    """Return the number that a text begins with, or None."""
    found = re.match(r"-?[\d,]*\.?\d+", text.strip())
    return float(found[0].replace(",", "")) if found else None


def held_of(budget: str, unit: str, *, who: str = "members") -> tuple[Held, ...]:
    """Return a budget that stands in words: ``16; p95 40``, ``5 at 90``, ``400 to an editor``.

    A bound of a p95 is one of single values; ``1.5 x by hand`` bounds a ratio, which is a line of
    its own.
    """
    found: list[Held] = []
    for part in budget.split(";"):
        number = leading(part.strip().removeprefix("p95"))
        if number is None or " x " in part:
            continue
        at = re.search(r" at (\d+)$", part)
        of = "p95" if part.strip().startswith("p95") else "value"
        column = f"{at[1]} {who}" if at else ""
        found.append(Held(at_most(number, unit).budget, "p95" if of == "p95" else "value", column))
    return tuple(found)


def of_figures(section: str, figures: Iterable[Figures], *, columns: str = "{:,}") -> list[Line]:
    """Return lines in milliseconds, each with the budget that its figures name."""
    return [
        line_of(section, one, held=held_of(one.budget, "ms"), columns=columns) for one in figures
    ]


def of_row(
    section: str, name: str, unit: str, values: Mapping[str, str | float], held: Sequence[Held] = ()
) -> Line:
    """Return a line of numbers, or of texts that begin with one, by column."""
    cells = {}
    for column, value in values.items():
        found = leading(value) if isinstance(value, str) else value
        cells[column] = Cell(words=str(value)) if found is None else cell([found])
    return Line(section, name, unit, cells, held=tuple(held))


def of_saves(ours: Figures, hand: Figures) -> list[Line]:
    """Return the line of saves with the same by hand beside, and the ratio with its budget."""
    line = line_of(JOURNAL, ours, held=held_of(ours.budget, "ms"))
    others = {"by hand in SQLCipher": line_of(JOURNAL, hand).cells}
    ratios = {f"{size:,}": ours.median(size) / hand.median(size) for size in sorted(ours.times)}
    return [
        replace(line, others=others),
        of_row(JOURNAL, f"{line.name}: over the same by hand", "times", ratios,
               [at_most(1.5, "times")]),
    ]  # fmt: skip


def limited(lines: Iterable[Line], machine: Yardsticks) -> list[Line]:
    """Return the lines, those with a limit of the machine beside it."""
    return [_limited(line, machine) for line in lines]


def _limited(line: Line, machine: Yardsticks) -> Line:
    if line.limit or line.unit not in {"ms", "s", "MB"}:
        return line
    for (section, beginning, unit), (name, value) in _limits(machine).items():
        if (section, unit) == (line.section, line.unit) and line.name.startswith(beginning):
            limit = {
                column: (value(column) if callable(value) else value) * SCALES.get(unit, 1.0)
                for column, one in line.cells.items()
                if one.value is not None
            }
            return replace(line, limit=limit, limit_name=name)
    return line


def _limits(machine: Yardsticks) -> Mapping[tuple[str, str, str], tuple[str, Value]]:
    """What a line that begins so is limited by, in seconds or MB."""
    synced = ("an fdatasync", machine.sync)
    page = ("50 pages decrypted", 50 * _PAGE / machine.deciphered)
    python = ("a Python that does nothing", machine.python)
    one = machine.primitives

    def committed(column: str) -> float:
        levels = math.ceil(math.log2(size_of(column) or 2))
        return 2 * (one["sign"] + one["check"] + levels * one["agree"])

    return {
        (JOURNAL, "unlock", "ms"): synced,
        (JOURNAL, "save", "ms"): synced,
        (JOURNAL, "search", "ms"): page,
        (JOURNAL, "timeline page", "ms"): page,
        (COMMAND, "lamplit", "ms"): python,
        (WINDOW, "cold start", "ms"): ("an empty Qt window", machine.window),
        (WINDOW, "resident", "MB"): ("an empty Qt window", machine.window_memory),
        (CIRCLE, "from send", "ms"): ("two fdatasyncs", 2 * machine.sync),
        (MLS, "classical: seal", "ms"): ("sign, AES-GCM", one["sign"] + one["seal"]),
        (MLS, "classical: open", "ms"): ("verify, AES-GCM", one["check"] + one["seal"]),
        (MLS, "classical: commit", "ms"): (
            "2 signatures made and checked, 2 secrets agreed on for each level",
            committed,
        ),
        (MLS, "classical: join", "ms"): (
            "2 signatures checked, one secret agreed on",
            2 * one["check"] + one["agree"],
        ),
    }


def of_machine(machine: Yardsticks) -> Iterable[Line]:
    """Lines of everything that the machine itself was measured for."""
    node = machine.node
    times = {
        "an fdatasync after 4,096 bytes": machine.sync,
        "a Python that does nothing": machine.python,
        "a Node that does nothing": "not here" if node is None else node,
        "an empty Qt window, offscreen": machine.window,
        "a key from a passphrase, at the least of a new journal": machine.derivation,
        "a key as encrypted jrnl derives it": machine.stretched,
        **{f"{name}, one of the primitives of MLS": took
           for name, took in machine.primitives.items()},
    }  # fmt: skip
    for name, took in times.items():
        value = took if isinstance(took, str) else took * SCALES["ms"]
        yield of_row(MACHINE, name, "ms", {"machine": value})
    speeds = {
        "a long write, on the disk at its end": machine.written,
        "a read of what the system still holds": machine.read,
        "AES-256 and HMAC-SHA-512, as SQLCipher has them": machine.deciphered,
        "a word looked for in memory": machine.looked_through,
    }
    for name, speed in speeds.items():
        yield of_row(MACHINE, name, "MB/s", {"machine": speed / 1e6})
    yield of_row(MACHINE, "an empty Qt window holds", "MB", {"machine": machine.window_memory})


def of_taking_out(size: int, rows: Iterable[Sequence[str]]) -> Iterable[Line]:
    """Lines of the export's rows: the form, seconds, the processor's, MB out, MB held."""
    for form, clock, own, out, held, *_ in rows:
        column = f"{size:,}"
        yield of_row(MOVING, f"export as {form}", "s", {column: clock})
        yield of_row(MOVING, f"export as {form}: of the processor", "s", {column: own})
        yield of_row(MOVING, f"export as {form}: memory at most", "MB", {column: held})
        yield of_row(MOVING, f"export as {form}: what is written", "MB", {column: out})


def of_merging(size: int, rows: Iterable[Sequence[str]]) -> Iterable[Line]:
    """Lines of the merge's rows: what, seconds, the processor's; or MB held, as the last."""
    for name, clock, own, *peak in rows:
        column = f"{size:,}"
        if peak:
            yield of_row(MOVING, f"merge, {name}", "MB", {column: peak[0]})
        else:
            yield of_row(MOVING, f"merge, {name}", "s", {column: clock})
            yield of_row(MOVING, f"merge, {name}: of the processor", "s", {column: own})


def of_backups(rows: Iterable[Sequence[str]]) -> Iterable[Line]:
    """Lines of the backup's rows, which begin with the entries and two sizes."""
    steps = ("beside the journal", "written as a file", "read back and counted", "restored")
    for entries, journal, file, *times in rows:
        yield of_row(MOVING, "journal", "MB", {entries: journal})
        yield of_row(MOVING, "backup: the file", "MB", {entries: file})
        for step, took in zip(steps, times, strict=True):
            yield of_row(MOVING, f"backup: {step}", "s", {entries: took})


def of_import(rows: Iterable[Sequence[str]]) -> Iterable[Line]:
    """Lines of the import's rows: what, seconds or MB, the budget."""
    for name, value, budget in rows:
        unit = "MB" if "MB" in name else "s"
        title = name.strip().removesuffix(", MB")
        yield of_row(
            MOVING, f"Day One import: {title}", unit, {"10,000": value}, held_of(budget, unit)
        )


def of_books(rows: Iterable[Sequence[str]]) -> Iterable[Line]:
    """Lines of the book's rows: entries, photos, seconds, the processor's, MB held."""
    for entries, _photos, clock, own, held, _before, written in rows:
        yield of_row(MOVING, "book", "s", {entries: clock})
        yield of_row(MOVING, "book: of the processor", "s", {entries: own})
        yield of_row(MOVING, "book: memory at most", "MB", {entries: held})
        yield of_row(MOVING, "book: the file", "MB", {entries: written})


def of_report(rows: Iterable[Sequence[str]]) -> Iterable[Line]:
    """Lines of the report's rows: what, milliseconds and kB of one year and of ten."""
    for name, one, _, ten, _, budget in rows:
        held = [at_most(1000, "ms", at="1 year")] if budget else []
        yield of_row(REPORT, name, "ms", {"1 year": one, "10 years": ten}, held)


def of_mls_peers(suite: str, found: Mapping[str, Sequence[Figures]]) -> Iterable[Line]:
    """Lines of MLS beside others: ours, with theirs beneath."""
    sides = {
        side: [line_of(MLS, one, columns="{} members") for one in figures]
        for side, figures in found.items()
    }
    for index, ours in enumerate(sides.pop("ours")):
        others = {side: lines[index].cells for side, lines in sides.items()}
        yield replace(ours, name=f"{suite}, beside others: {ours.name}", others=others)
