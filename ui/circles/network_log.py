"""The connections that were opened since the vault was: to whom, when and what for."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

_MOST = 500


@dataclass(frozen=True, slots=True)
class Connection:
    """One line.

    Attributes:
        at: when it was opened.
        host: to which host.
        purpose: what for, a word.
    """

    at: datetime
    host: str
    purpose: str


class NetworkLog:
    """The newest lines, newest first; in memory only, since it would tell who one's friends are.

    Args:
        now: the present.
    """

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._lines: deque[Connection] = deque(maxlen=_MOST)

    def note(self, host: str, purpose: str) -> None:
        """Write a line."""
        self._lines.appendleft(Connection(self._now(), host, purpose))

    def clear(self) -> None:
        """Forget all lines."""
        self._lines.clear()

    @property
    def lines(self) -> Sequence[Connection]:
        """All lines that are kept."""
        return tuple(self._lines)
