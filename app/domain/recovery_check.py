"""Twice a year: does the recovery code still work?"""

from datetime import date, timedelta

EVERY = timedelta(days=182)
"""How long a check holds; a new code holds as long."""

WEEK, MONTH = timedelta(days=7), timedelta(days=30)
"""How long the question can be put off."""


# Who flies to the west may see yesterday's date once more.
_TRAVEL = timedelta(days=2)


def is_due(made: date | None, checked: date | None, later: date | None, today: date) -> bool:
    """Whether it is time to ask.

    Args:
        made: when the newest code was made; None where there is none.
        checked: when one was tried last and was right, or None. A date further ahead than one that
            travelling explains is of a clock that was wrong, and tells nothing; so is ``made``.
        later: the day before which nobody wants to be asked, or None. More than a month ahead it
            is of a clock that was wrong, and does not count.
        today: the date that the person sees.
    """
    if made is None:
        return False
    known = [day for day in (made, checked) if day is not None and day <= today + _TRAVEL]
    put_off = later is not None and today < later <= today + MONTH
    return (not known or today - max(known) >= EVERY) and not put_off
