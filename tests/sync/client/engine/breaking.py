"""Cuts: the program ends in the middle of whatever it does, at a moment that the test chooses."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from app.domain.failures import DiskFull
from app.usecases.circles.port import Lane
from app.vault.transaction import Transaction
from sync.client.engine.line import Line, Lines

T = TypeVar("T")


class CutError(BaseException):
    """The program ended here."""


@dataclass
class Cuts:
    """Counts what the engine does with the world, and ends it at one of these moments.

    Attributes:
        at: the moment; each call has one before and one after it. None never cuts.
        count: how many moments have passed.
        names: what was done, for finding out where a test failed.
    """

    at: int | None = None
    count: int = 0
    names: list[str] = field(default_factory=list)

    def moment(self, name: str) -> None:
        self.count += 1
        self.names.append(name)
        if self.count == self.at:
            raise CutError(name)


@dataclass
class CutLane:
    """A lane to a vault that is cut before a transaction, or after it was committed."""

    lane: Lane
    cuts: Cuts
    full_at: int | None = None
    writes: int = 0

    def write(self, work: Callable[[Transaction], T]) -> T:
        self.writes += 1
        if self.writes == self.full_at:
            raise DiskFull
        self.cuts.moment("before write")
        done = self.lane.write(work)
        self.cuts.moment("after write")
        return done

    def read(self, work: Callable[[Transaction], T]) -> T:
        return self.lane.read(work)


class CutLine:
    """A way to a relay that is cut before a request, or after the relay has carried it out."""

    def __init__(self, line: Line, cuts: Cuts) -> None:
        self._line = line
        self._cuts = cuts

    def __getattr__(self, name: str) -> Any:
        call = getattr(self._line, name)

        def cut(*given: Any, **named: Any) -> Any:
            self._cuts.moment(f"before {name}")
            done = call(*given, **named)
            self._cuts.moment(f"after {name}")
            return done

        return cut


@dataclass
class CutLines:
    """Ways to relays that are cut."""

    lines: Lines
    cuts: Cuts

    def line(self, url: str, pin: str) -> Line:
        return CutLine(self.lines.line(url, pin), self.cuts)
