"""Days, and whether the clock that tells them is believed."""


class Calendar:
    """Tells today from the clock, and doubts a clock that leaps forward.

    An owner whose machine wakes up in another year must not lose what the circles keep: nothing
    expires until the clock has said the same for long, by time that cannot jump. Going backward
    needs no care: what is younger than it was expires later.

    Args:
        seen: the last day that the store noted, 0 when none was.
        leap: days by which the clock may go forward at once without being doubted.
        hold: seconds for which it is doubted after it went further.

    Attributes:
        holding: whether the clock is doubted just now.
    """

    def __init__(self, seen: int, *, leap: int, hold: float) -> None:
        self._trusted = seen
        self._leap = leap
        self._hold = hold
        self._doubted = 0
        self._until = 0.0
        self.holding = False

    def trusts(self, day: int, now: float) -> bool:
        """Whether things may expire as of this day.

        Args:
            day: today, as the clock says it.
            now: monotonic seconds.
        """
        if self._trusted and day > self._trusted + self._leap:
            if not self.holding or day > self._doubted + self._leap:
                self._doubted, self._until = day, now + self._hold
            self.holding = now < self._until
            if self.holding:
                return False
        self.holding = False
        self._trusted = day
        return True
