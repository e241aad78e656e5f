"""What the engine says once, until somebody has noted it."""

import re

from app.domain.circles import troubles
from app.usecases.circles.port import SyncReport

_ONCE = frozenset({troubles.LET_GO, troubles.CHANGED, troubles.BROKEN})
_NAMED = (
    troubles.ANSWER_WAITS, troubles.ELSEWHERE, troubles.HOLDER_GONE, troubles.NOT_LET_IN,
    troubles.UNREACHED,
)  # fmt: skip
_OF_SOMEBODY = re.compile(
    "|".join(re.sub(r"\\{\w+\\}", ".+", re.escape(one)) for one in _NAMED), re.DOTALL
)


class Notes:
    """The sentences of reports that stand in no circle's row: otherwise nobody would see them."""

    def __init__(self) -> None:
        self._notes: dict[str, None] = {}

    @property
    def first(self) -> str:
        """The oldest one, or empty."""
        return next(iter(self._notes), "")

    def take(self, report: SyncReport) -> None:
        """Keep what a report says once."""
        for sentence in report.sentences:
            if sentence in _ONCE or _OF_SOMEBODY.fullmatch(sentence):
                self._notes.setdefault(sentence)

    def noted(self) -> None:
        """Somebody has seen the oldest one."""
        self._notes.pop(self.first, None)

    def clear(self) -> None:
        """Forget all of them."""
        self._notes.clear()
