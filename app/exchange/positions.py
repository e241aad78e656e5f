"""Where in a file something stands, counted from 1; sayable in another language, as details are."""

from enum import StrEnum

from app.domain.filled import Filled


class Position(StrEnum):
    """What is counted, and whether it is that one or what follows it."""

    LINE = "line %1"
    ENTRY = "entry %1"
    ITEM = "item %1"
    DAY = "day %1"
    AFTER_LINE = "after line %1"
    AFTER_ENTRY = "after entry %1"
    AFTER_ITEM = "after item %1"
    AFTER_DAY = "after day %1"

    def at(self, number: int) -> Filled:
        """Return the place with this number."""
        return Filled(self.value, str(number))
