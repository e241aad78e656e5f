"""Lamplit beside other journals: the same entries, the same work, turn and turn about."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Final

from tests.bench.beside.others import Joplin, Jrnl
from tests.bench.beside.programs import Lamplit, Program, RedNotebook
from tests.bench.beside.running import Live, Source, StoppedError, Took, UnableError
from tests.bench.lines import Cell, Line, cell
from tests.bench.prose import Prose
from tests.bench.sections import BESIDE
from tests.bench.yardsticks import Yardsticks

PROGRAMS: Final = (Lamplit, Jrnl, Joplin, RedNotebook)
_TEXT: Final = "A few words of today. And some more."
_PAGES: Final = 50 * 4096
_SMALL: Final = 1000


@dataclass(frozen=True)
class Effort:
    """How much is measured.

    Attributes:
        patience: seconds after which an import is stopped. commands, asked, windows: how often
            each of them is done. long: seconds of one command after which it is not done again.
    """

    patience: float = 600.0
    commands: int = 5
    asked: int = 25
    windows: int = 3
    long: float = 60.0


@dataclass(eq=False)
class Comparison:
    """All figures at one size.

    Args:
        home: where the journals are made. size: how many entries. yardsticks: of this machine.
        say: prints.
    """

    home: Path
    size: int
    yardsticks: Yardsticks
    say: Callable[[str], None]
    effort: Effort = field(default_factory=Effort)
    prose: Prose = field(default_factory=Prose)

    def lines(self) -> list[Line]:
        """Measure everything."""
        place = self.home / f"{self.size}"
        place.mkdir(parents=True, exist_ok=True)
        self._source = Source(place, self.size, self.prose)
        self._source.write()
        programs = [kind(place / kind.name.lower()) for kind in PROGRAMS]
        here = [program for program in programs if program.there()]
        for program in programs:
            if program not in here:
                self.say(f"{program.name} is not here.")
        found = self._brought_in(here)
        filled = [program for program in here if self._filled(program)]
        return [*found, *self._commands(filled), *self._asked(filled), *self._windows(filled),
                self._sizes(filled)]  # fmt: skip

    def _line(
        self,
        name: str,
        unit: str,
        cells: Mapping[str, Cell],
        limit: tuple[str, float] | None = None,
    ) -> Line:
        column = f"{self.size:,}"
        others = {who: {column: one} for who, one in cells.items() if who != Lamplit.name}
        ours = {column: cells[Lamplit.name]} if Lamplit.name in cells else {}
        line = Line(BESIDE, name, unit, ours, others)
        return replace(line, limit_name=limit[0], limit={column: limit[1]}) if limit else line

    # --- bringing in -------------------------------------------------------------------------

    def _brought_in(self, programs: Sequence[Program]) -> list[Line]:
        """Import into new journals; a small folder three times."""
        runs: dict[str, list[Took]] = {program.name: [] for program in programs}
        words: dict[str, str] = {}
        for _ in range(3 if self.size <= _SMALL else 1):
            for program in programs:
                self.say(f"{program.name}: {self.size:,} entries are brought in.")
                program.clear()
                try:
                    took = program.bring_in(self._source, self.effort.patience)
                    runs[program.name].append(took)
                except UnableError as error:
                    words[program.name] = str(error)
                except StoppedError:
                    minutes = self.effort.patience / 60
                    words[program.name] = (
                        f"stopped after {minutes:.0f} min with {program.count():,} done"
                    )
        size = self.size * len(self._source.text(0))
        least = self.yardsticks.sync + size / self.yardsticks.written
        sealed = size / self.yardsticks.deciphered
        return self._of_runs(
            "import from a folder", runs, words, ("the texts encrypted and on the disk",
                                                  least + sealed))  # fmt: skip

    def _filled(self, program: Program) -> bool:
        """Whether a program has all entries; one without a way to count was given its files."""
        try:
            return program.count() == self.size
        except NotImplementedError:
            return True

    # --- commands ----------------------------------------------------------------------------

    def _commands(self, programs: Sequence[Program]) -> list[Line]:
        common, rare = self._source.words()
        python = ("a Python that does nothing", self.yardsticks.python)
        wrote = ("a Python that does nothing, an fdatasync",
                 self.yardsticks.python + self.yardsticks.sync)  # fmt: skip
        works: dict[str, tuple[tuple[str, float], Callable[[Program], Took]]] = {
            "command: version": (python, lambda one: one.version()),
            "command: the newest ten": (python, lambda one: one.newest()),
            "command: add one": (wrote, lambda one: one.add(_TEXT)),
            "command: search, a common word": (python, lambda one: one.search(common)),
            "command: search, a rare word": (python, lambda one: one.search(rare)),
        }
        found: list[Line] = []
        for name, (limit, work) in works.items():
            self.say(name)
            runs: dict[str, list[Took]] = {program.name: [] for program in programs}
            words: dict[str, str] = {}
            for _ in range(self.effort.commands):
                for program in programs:
                    self._once(program, work, runs[program.name], words)
            found += self._of_runs(name, runs, words, limit)
        return found

    def _once(
        self, program: Program, work: Callable[[Program], Took], runs: list[Took],
        words: dict[str, str],
    ) -> None:  # fmt: skip
        if program.name in words or (runs and runs[0].clock > self.effort.long):
            return
        try:
            runs.append(work(program))
        except UnableError as error:
            words[program.name] = str(error)
        except StoppedError:
            words[program.name] = "stopped after 2 min"

    def _of_runs(
        self, name: str, runs: Mapping[str, Sequence[Took]], words: Mapping[str, str],
        limit: tuple[str, float],
    ) -> list[Line]:  # fmt: skip
        """The clock, the processor's time and the memory of some runs, a line each."""

        def cells(value: Callable[[Took], float]) -> dict[str, Cell]:
            return {
                who: cell([value(took) for took in some], words=words.get(who, ""))
                for who, some in runs.items()
            }

        return [
            self._line(name, "s", cells(lambda took: took.clock), limit),
            self._line(f"{name}: of the processor", "s", cells(lambda took: took.processor)),
            self._line(f"{name}: memory at most", "MB", cells(lambda took: took.peak)),
        ]

    # --- running programs --------------------------------------------------------------------

    def _asked(self, programs: Sequence[Program]) -> list[Line]:
        """Search and add in programs that run, all at once, each asked in turn."""
        common, rare = self._source.words()
        words: dict[str, str] = {}
        self.say("running: search, add")
        with ExitStack() as stack:
            live: dict[str, Live] = {}
            for program in programs:
                try:
                    live[program.name] = stack.enter_context(program.live())
                except UnableError as error:
                    words[program.name] = str(error)
            page = ("50 pages decrypted", _PAGES / self.yardsticks.deciphered * 1000)
            synced = ("an fdatasync", self.yardsticks.sync * 1000)
            rows: list[tuple[str, tuple[str, float], Callable[[Live], float]]] = [
                ("running: search, a common word", page, partial(_found, common)),
                ("running: search, a rare word", page, partial(_found, rare)),
                ("running: add one", synced, lambda one: one.add(_TEXT)),
            ]
            lines = [self._in_turn(live, words, *row) for row in rows]
            peaks = {name: cell([one.peak()]) for name, one in live.items()}
        silent = {name: Cell(words=said) for name, said in words.items()}
        return [*lines, self._line("running: memory at most", "MB", {**peaks, **silent})]

    def _in_turn(
        self, live: Mapping[str, Live], words: Mapping[str, str], name: str,
        limit: tuple[str, float], work: Callable[[Live], float],
    ) -> Line:  # fmt: skip
        times: dict[str, list[float]] = {who: [] for who in live}
        for _ in range(self.effort.asked):
            for who, one in live.items():
                times[who].append(work(one))
        cells = {who: cell(took, scale=1000) for who, took in times.items()}
        cells |= {who: Cell(words=said) for who, said in words.items()}
        return self._line(name, "ms", cells, limit)

    # --- windows and disk --------------------------------------------------------------------

    def _windows(self, programs: Sequence[Program]) -> list[Line]:
        """From the start of a window until one can write in it."""
        self.say("windows")
        took: dict[str, list[tuple[float, float]]] = {program.name: [] for program in programs}
        words: dict[str, str] = {}
        for _ in range(self.effort.windows):
            for program in programs:
                if program.name not in words:
                    try:
                        took[program.name].append(program.window())
                    except UnableError as error:
                        words[program.name] = str(error)

        def cells(part: int) -> dict[str, Cell]:
            return {who: cell([one[part] for one in some], words=words.get(who, ""))
                    for who, some in took.items()}  # fmt: skip

        bare = ("an empty Qt window", self.yardsticks.window)
        held = ("an empty Qt window", self.yardsticks.window_memory)
        return [
            self._line("window: from its start until one can write", "s", cells(0), bare),
            self._line("window: memory at most", "MB", cells(1), held),
        ]

    def _sizes(self, programs: Iterable[Program]) -> Line:
        texts = sum(len(self._source.text(number)) for number in range(min(self.size, _SMALL)))
        least = texts / min(self.size, _SMALL) * self.size / 1e6
        cells = {
            program.name: cell([program.size()], words=program.at_rest) for program in programs
        }
        return self._line("size on the disk", "MB", cells, ("the texts", least))


def _found(word: str, live: Live) -> float:
    took, found = live.search(word)
    if not found:
        raise UnableError(f"did not find {word}")
    return took
