"""Finishing a sentence: who is just writing when a limit comes is not cut off in the middle."""

from datetime import datetime, timedelta

#: So long after the last key a sentence counts as finished.
PAUSE = timedelta(seconds=10)
#: However long somebody writes on, the circle closes by then.
LONGEST = timedelta(minutes=2)


def finishing_until(reached: datetime, last_key: datetime) -> datetime:
    """Return until when somebody may go on with a sentence.

    Args:
        reached: when the limit came.
        last_key: when something was written last; before the limit it counts as when that came.
    """
    return min(max(last_key, reached) + PAUSE, reached + LONGEST)
