"""Four weeks against the four before, and when a difference is worth a word.

Two limits both have to be met, since with the first alone a flat mood looks changed in a quarter of
simulated runs: the means of the days differ by more than half a class, and an exact permutation
test has p < .01. Two more keep a sentence from claiming what is not there: the medians, which are
what is printed, differ in the same direction; and p stays below .05 when allowance is made for
moods that last from one day to the next. See `app.domain.insights.chance` for the sources, and
tests/prove/changes.py for how often the sentence comes when it should and when it should not.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.insights.chance import draw_of, lag_one, permutation_p
from app.domain.insights.days import DayMood, between, median, plus

#: How many days a block has, and how many of them need a check-in.
BLOCK_DAYS, LEAST_DAYS = 28, 8
#: What a difference of means, in classes, has to be above.
EFFECT = 0.5
#: What p has to be below.
LIMIT, LASTING_LIMIT = 0.01, 0.05
_STEADIEST = 0.8


@dataclass(frozen=True, slots=True)
class Block:
    """One of the two.

    Attributes:
        days: how many of its days have a check-in.
        median, mean: of the days' values.
    """

    first: date
    last: date
    days: int
    median: float
    mean: float

    @property
    def of(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True, slots=True)
class BlockChange:
    """The later block beside the earlier one.

    Attributes:
        difference: the later mean less the earlier one, in classes.
        p: two-sided, of the exact permutation test.
        p_lasting: two-sided, allowing for moods that last.
    """

    before: Block
    after: Block
    difference: float
    p: float
    p_lasting: float

    @property
    def clear(self) -> bool:
        """Whether the change may be put in words; otherwise only the two blocks are shown."""
        moved = self.after.median - self.before.median
        return (
            abs(self.difference) > EFFECT
            and self.p < LIMIT
            and self.p_lasting < LASTING_LIMIT
            and moved * self.difference > 0
        )


def compare_blocks(days: Iterable[DayMood], last: date) -> BlockChange | None:
    """Compare the four weeks up to ``last`` with the four before.

    Returns None when one of them has a check-in on fewer than `LEAST_DAYS` days.
    """
    middle, first = plus(last, 1 - BLOCK_DAYS), plus(last, 1 - 2 * BLOCK_DAYS)
    found = between(days, first, last)
    earlier = [day for day in found if day.date < middle]
    later = [day for day in found if day.date >= middle]
    if min(len(earlier), len(later)) < LEAST_DAYS:
        return None
    before, after = _block(earlier, first, plus(middle, -1)), _block(later, middle, last)
    drawn = draw_of([_doubled(day) for day in found], [_doubled(day) for day in later])
    return BlockChange(
        before, after, after.mean - before.mean, permutation_p(drawn), _lasting_p(earlier, later)
    )


def _block(days: list[DayMood], first: date, last: date) -> Block:
    values = sorted(day.median for day in days)
    return Block(first, last, len(days), median(values), sum(values) / len(values))


def _doubled(day: DayMood) -> int:
    return int(day.median * 2)


def _lasting_p(earlier: list[DayMood], later: list[DayMood]) -> float:
    """Return p as it is when the days of a block depend on each other.

    What lasts is judged within the blocks, so that a change between them is not taken for it. With
    an autocorrelation of r, a mean of n days varies as one of fewer: G. V. Bayley and J. M.
    Hammersley, "The Effective Number of Independent Observations in an Autocorrelated Time Series",
    Supplement to the Journal of the Royal Statistical Society 8, 1946.
    """
    within: list[tuple[int, float]] = []
    for days in (earlier, later):
        mean = sum(map(_doubled, days)) / len(days)
        within += [(day.date.toordinal(), _doubled(day) - mean) for day in days]
    # The last day of the one and the first of the other are neighbours too, as they should be.
    lasting = min(max(lag_one(within), 0.0), _STEADIEST)
    logged = len(within) / (2 * BLOCK_DAYS)
    widened = 1 + 2 * sum(
        lasting**lag * logged * (1 - lag / BLOCK_DAYS) for lag in range(1, BLOCK_DAYS)
    )
    spread = sum(value**2 for _, value in within) / (len(within) - 2)
    variance = spread * (1 / len(earlier) + 1 / len(later)) * widened
    distance = abs(
        sum(map(_doubled, later)) / len(later) - sum(map(_doubled, earlier)) / len(earlier)
    )
    if not variance:
        return 0.0 if distance else 1.0
    return math.erfc(distance / math.sqrt(2 * variance))
