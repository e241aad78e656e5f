"""How work grows with what it is given, told so that a busy machine cannot change the answer."""

import time
from collections.abc import Callable

TIMES = 8
"""How much more the long run is given than the short one."""

_MOST = 24.0  # where in line is 8 and with the square is 64
_ROUNDS = 8
_LEAST = 0.002  # seconds; shorter than this says nothing


def check_growth(work: Callable[[int], object], small: int) -> None:
    """Fail when ``work`` grows with about the square of what it is given, or worse.

    The shortest of several runs counts, and rounds are added while the answer is against the
    work: other work on the machine makes a run longer, never shorter, so what grows in line
    passes in the end, and what grows with the square fails in every round.

    Args:
        work: does the work for a size.
        small: the size of the short run; the long one has `TIMES` as much.

    Raises:
        AssertionError: eight times as much took more than twenty-four times as long.
    """
    little = much = float("inf")
    for _ in range(_ROUNDS):
        little = min(little, _seconds(work, small))
        much = min(much, _seconds(work, small * TIMES))
        if much <= _MOST * max(little, _LEAST):
            return
    raise AssertionError(
        f"{TIMES} times as much took {much / max(little, _LEAST):.0f} times as long"
    )


def _seconds(work: Callable[[int], object], size: int) -> float:
    began = time.thread_time()
    work(size)
    return time.thread_time() - began
