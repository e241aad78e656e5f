"""How often chance alone would do as much: permutation tests without drawing anything.

The question is always the same: of some days, a group was set apart. If the group had been any
other days of the same number, how often would its mean lie at least as far from the mean of all?
(R. A. Fisher, "The Design of Experiments", 1935, section 21; E. J. G. Pitman, "Significance Tests
Which May be Applied to Samples from Any Populations", 1937.)

Values are whole numbers here: the medians of days lie in steps of one half, so they come doubled.
"""

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

#: Up to so many days all groups are counted; above, the normal approximation is as good.
EXACT_DAYS = 64
_STEADIEST = 0.95


class Pool:
    """Some days' values, and what many groups of them share.

    Args:
        values: whole numbers.

    Attributes:
        whole: their sum.
        spread: their variance (with n - 1); of fewer than two, 0.
        step: how far apart neighbouring sums of groups are: 2 where all values are even.
    """

    def __init__(self, values: Sequence[int]) -> None:
        self.values = values
        self.whole = sum(values)
        mean = self.whole / len(values) if values else 0.0
        self.spread = sum((value - mean) ** 2 for value in values) / max(len(values) - 1, 1)
        self.step = math.gcd(*(value - values[0] for value in values))


@dataclass(frozen=True, slots=True)
class Draw:
    """A group of days among all.

    Attributes:
        group: how many they are.
        total: the sum of their values.
    """

    pool: Pool
    group: int
    total: int

    @property
    def distance(self) -> int:
        """How far the group's sum is from what it would be on average, times the days."""
        return abs(self.total * len(self.pool.values) - self.pool.whole * self.group)

    @property
    def variance(self) -> float:
        """The variance of the group's sum over all groups of its size, without replacement.

        W. G. Cochran, "Sampling Techniques", 1977, theorem 2.2.
        """
        count = len(self.pool.values)
        return self.pool.spread * self.group * (count - self.group) / count


def draw_of(values: Sequence[int], group: Sequence[int]) -> Draw:
    """Return what is needed of all values and those of a group among them."""
    return Draw(Pool(values), len(group), sum(group))


def permutation_p(drawn: Draw) -> float:
    """Return the two-sided p of a permutation test: exact up to `EXACT_DAYS` days."""
    return exact_p(drawn) if len(drawn.pool.values) <= EXACT_DAYS else normal_p(drawn)


def exact_p(drawn: Draw) -> float:
    """Return the two-sided p over all groups, counted and not drawn.

    M. Pagano and D. Tritchler, "On Obtaining Permutation Distributions in Polynomial Time", Journal
    of the American Statistical Association 78, 1983. The counts of all sums of groups of one size
    stand in one large number, a fixed number of bits each; adding a day is a shift and an addition.
    """
    count = len(drawn.pool.values)
    if not 0 < drawn.group < count:
        return 1.0
    least = min(drawn.pool.values)
    every = math.comb(count, drawn.group)
    bits = every.bit_length() + 1
    ways = [1] + [0] * drawn.group
    for number, value in enumerate(drawn.pool.values, 1):
        shift = (value - least) * bits
        for size in range(min(number, drawn.group), 0, -1):
            ways[size] += ways[size - 1] << shift
    far = 0
    counts, mask = ways[drawn.group], (1 << bits) - 1
    number = least * drawn.group
    while counts:
        if abs(number * count - drawn.pool.whole * drawn.group) >= drawn.distance:
            far += counts & mask
        counts >>= bits
        number += 1
    return far / every


def normal_p(drawn: Draw, widened: float = 1.0) -> float:
    """Return the two-sided p by the normal approximation for finite populations.

    J. Hájek, "Limiting Distributions in Simple Random Sampling from a Finite Population", 1960;
    with the continuity correction of half a step between sums.

    Args:
        drawn: the days and the group.
        widened: by what the variance is multiplied, see `persistence`.
    """
    variance = drawn.variance * widened
    if variance <= 0:
        return 1.0
    distance = max(drawn.distance / len(drawn.pool.values) - drawn.pool.step / 2, 0.0)
    return math.erfc(distance / math.sqrt(2 * variance))


def persistence(first: float, second: float) -> float:
    """Return by what the variance grows when both series hold on from one day to the next.

    A permutation test takes days to be exchangeable; moods and habits last, so fewer days are
    independent than there are. M. S. Bartlett, "Some Aspects of the Time-Correlation Problem in
    Regard to Tests of Significance", Journal of the Royal Statistical Society 98, 1935: with lag-1
    autocorrelations a and b the factor is (1 + ab) / (1 - ab). Series that turn back from day to
    day would shrink it; that is not made use of.
    """
    product = min(max(first, 0.0), _STEADIEST) * min(max(second, 0.0), _STEADIEST)
    return (1 + product) / (1 - product)


def lag_one(series: Sequence[tuple[int, float]]) -> float:
    """Return the lag-1 autocorrelation of values at ordinals of days, in their order.

    Only pairs of days that follow each other count; nothing is filled in for the others.
    """
    if not series:
        return 0.0
    mean = sum(value for _, value in series) / len(series)
    products = [
        (value - mean) * (after - mean)
        for (day, value), (next_day, after) in itertools.pairwise(series)
        if next_day == day + 1
    ]
    variance = sum((value - mean) ** 2 for _, value in series) / len(series)
    return autocorrelation(sum(products), len(products), variance)


def autocorrelation(products: float, pairs: int, variance: float) -> float:
    """Return the lag-1 autocorrelation; 0 where there are no neighbours, or nothing varies.

    G. E. P. Box and G. M. Jenkins, "Time Series Analysis", 1970, section 2.1, over the pairs there
    are.

    Args:
        products: the sum, over pairs of neighbours, of the one less the mean times the other.
        pairs: how many pairs.
        variance: of all values.
    """
    return products / pairs / variance if pairs and variance else 0.0
