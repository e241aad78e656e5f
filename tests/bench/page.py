"""The benchmarks' one table, as Markdown: a table for each section."""

from collections.abc import Iterable, Mapping, Sequence

from tests.bench.lines import Cell, Line, growth, merged, ratio, size_of, verdict

BEGIN, END = "<!-- the last run -->", "<!-- end of the last run -->"


def document(lines: Iterable[Line]) -> str:
    """Return a table for each section, in the order in which sections first come."""
    sections: dict[str, list[Line]] = {}
    for line in merged(lines):
        sections.setdefault(line.section, []).append(line)
    return "\n".join(_section(name, some) for name, some in sections.items())


def placed(text: str, tables: str) -> str:
    """Return a page's text with what stands between its two marks replaced.

    Raises:
        ValueError: the marks are not there.
    """
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"The page has no {BEGIN} and {END}.")
    return f"{before}{BEGIN}\n\n{tables.strip()}\n\n{END}{after}"


def summary(lines: Iterable[Line]) -> str:
    """Return how many budgets are met, and a row for each that is not."""
    every = [(line, held, verdict(line, held)) for line in merged(lines) for held in line.held]
    met = sum(said == "met" for *_, said in every)
    rows = [f"{met} of {len(every)} budgets met.", ""]
    for line, held, said in every:
        if said != "met":
            number = "" if held.of == "value" else f", {held.of}"
            where = f", {held.at}" if held.at else ""
            rows.append(f"- {said}: {line.section}, {line.name}{where}{number}: {held.budget}")
    return "\n".join(rows).rstrip() + "\n"


def _section(name: str, lines: Sequence[Line]) -> str:
    columns = list(dict.fromkeys(column for line in lines for column in _columns(line)))
    columns.sort(key=lambda column: size_of(column) or 0)
    head = ["figure", *columns, "growth", "the machine alone", "times that", "budget", ""]
    rows = [row for line in lines for row in _rows(line, columns)]
    used = [
        index for index in range(len(head))
        if index <= len(columns) or any(row[index] for row in rows)
    ]  # fmt: skip
    table = [[head[index] for index in used], ["---"] * len(used)]
    table += [[row[index] for index in used] for row in rows]
    return "\n".join(
        [f"### {name}", "", *("| " + " | ".join(row).rstrip() + " |" for row in table), ""]
    )


def _columns(line: Line) -> Iterable[str]:
    yield from line.cells
    for cells in line.others.values():
        yield from cells


def _rows(line: Line, columns: Sequence[str]) -> Iterable[list[str]]:
    title = f"{line.name}, {line.unit}" if line.unit else line.name
    yield [
        title, *(shown(line.cells.get(column)) for column in columns), grown(line.cells),
        _limit(line), _over_limit(line), "; ".join(_budget(line)),
        "; ".join(verdict(line, held) for held in line.held),
    ]  # fmt: skip
    for name, cells in line.others.items():
        beside = [_beside(line.cells.get(column), cells.get(column)) for column in columns]
        yield [f"- {name}", *beside, grown(cells), "", "", "", ""]


def shown(one: Cell | None) -> str:
    """Return a cell's median, and how far its values lie apart."""
    if one is None:
        return ""
    if one.value is None:
        return one.words
    text = number(one.value)
    if one.count > 1 and number(one.low) != number(one.high):
        text += f" ({number(one.low)} to {number(one.high)})"
    return f"{text} {one.words}".rstrip()


def number(value: float) -> str:
    """Return a number with three figures that count, and commas."""
    size = abs(value)
    if size >= 100 or value == 0:
        return f"{value:,.0f}"
    digits = 1 if size >= 10 else 2 if size >= 1 else 3
    return f"{value:.{digits}f}"


def grown(cells: Mapping[str, Cell]) -> str:
    """Return how many times as much a step to the next size takes."""
    return " ".join(f"x{number(times)}" for times, _ in growth(cells))


def _beside(ours: Cell | None, theirs: Cell | None) -> str:
    of = ratio(ours, theirs)
    return shown(theirs) + ("" if of is None else f", x{number(of)}")


def _limit(line: Line) -> str:
    if not line.limit:
        return ""
    values = list(dict.fromkeys(number(value) for value in line.limit.values()))
    return f"{line.limit_name}: {' / '.join(values)}"


def _over_limit(line: Line) -> str:
    over = [ratio(line.cells.get(column), value) for column, value in line.limit.items()]
    return " / ".join("" if one is None else f"x{number(one)}" for one in over)


def _budget(line: Line) -> Iterable[str]:
    for held in line.held:
        of = {"value": "", "p95": "p95 ", "high": "worst "}[held.of]
        yield f"{of}{held.budget}{f', {held.at}' if held.at else ''}"
