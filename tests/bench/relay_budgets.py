"""What the relay is held to, and whether a figure keeps it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

Found = Mapping[str, float]
"""A measurement's medians by name."""


@dataclass(frozen=True, slots=True)
class Budget:
    """A bound on one figure.

    Attributes:
        bound: the figure that may just be reached. least: whether the figure may not be lower;
            otherwise it may not be higher. unit: in words.
    """

    bound: float
    least: bool
    unit: str = ""

    def verdict(self, figure: float | None) -> str:
        """Whether it is kept, in words; a figure that is not there keeps nothing."""
        if figure is None:
            return "not measured"
        kept = figure >= self.bound if self.least else figure <= self.bound
        return "met" if kept else "MISSED"

    def __str__(self) -> str:
        sign = "at least" if self.least else "at most"
        return f"{sign} {self.bound:,g}{f' {self.unit}' if self.unit else ''}"


SQLITE_APPENDS: Final = Budget(10_000, least=True, unit="/s")
POSTGRES_APPENDS: Final = Budget(18_000, least=True, unit="/s")
SQLITE_WAY: Final = (Budget(1.5, least=False, unit="ms"), Budget(5, least=False, unit="ms"))
POSTGRES_WAY: Final = (Budget(3, least=False, unit="ms"), Budget(6, least=False, unit="ms"))
STREAM: Final = Budget(30_000, least=False, unit="bytes")
ATTACHMENT: Final = Budget(300, least=True, unit="MB/s")
COLD: Final = Budget(300, least=False, unit="ms")
IDLE: Final = Budget(60, least=False, unit="MB")
OVER_PEERS: Final = Budget(5, least=True, unit="times")
OF_REDIS: Final = Budget(0.4, least=True)


def ratio(ours: float | None, theirs: float | None) -> float | None:
    """Ours over theirs, or None when one of them is not there."""
    return ours / theirs if ours is not None and theirs else None


def fastest(found: Mapping[str, Found | str]) -> tuple[str, float] | None:
    """Who of several acknowledges most in a second, or None when nobody was measured."""
    rates = {name: each["rate"] for name, each in found.items() if not isinstance(each, str)}
    return max(rates.items(), key=lambda item: item[1]) if rates else None


def rate_of(found: Found | str | None) -> float | None:
    """How many were acknowledged in a second, or None when it was not measured."""
    return found["rate"] if found is not None and not isinstance(found, str) else None
