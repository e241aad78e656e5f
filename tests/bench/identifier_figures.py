"""The check before sharing, on an entry of 50,000 characters."""

from collections.abc import Iterator

from app.domain.identifiers.find import find
from tests.bench.measure import Figures, timed
from tests.bench.prose import Prose
from tests.domain.identifiers.measuring import lines

SIZES = (5_000, 50_000)
_TIMES = 15


def checking(prose: Prose) -> Iterator[Figures]:
    """Time it over prose with few names, and over lines that are full of all it looks for."""
    written = " My sister Ana rang at 9:30 about the plan.\n".join(map(prose.text, range(60)))
    tested = "\n".join(line.text for line in lines("lines.txt")) + "\n"
    texts = {
        "prose with a name now and then": (written, "50"),
        "a name or number in every line": (tested * 4, ""),
    }
    find(tested)  # the lists of names are made when they are asked for first
    for name, (text, budget) in texts.items():
        figures = Figures(name, budget)
        for size in SIZES:
            part = text[:size]
            for _ in range(_TIMES):
                figures.add(size, timed(lambda part=part: find(part)))  # type: ignore[misc]
        yield figures
