"""What appeared together with mood; never what caused what.

For each factor (a context, a tag, a scale, a kind of night) the days with it are set against the
days without it. Both sides need ten days. A factor is `clear`, and may be put in words, when the
means differ by more than half a class, the medians in the same direction, p < .01, and p stays
below .05 after allowance for all the factors that were tested at once: S. Holm, "A Simple
Sequentially Rejective Multiple Test Procedure", Scandinavian Journal of Statistics 6, 1979. So if
nothing at all went with anything, a page with one clear line or more comes at most once in 20. The
p itself is the larger of a permutation test's and of the same with the variance widened, because
moods and habits last (`app.domain.insights.chance`).
"""

import itertools
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.insights.blocks import EFFECT, LIMIT
from app.domain.insights.chance import (
    Draw,
    Pool,
    autocorrelation,
    normal_p,
    permutation_p,
    persistence,
)
from app.domain.insights.days import DayMood, median

#: How many days there have to be on each side.
LEAST_DAYS = 10
#: What p has to be below once all factors are allowed for.
FAMILY_LIMIT = 0.05


class FactorKind(StrEnum):
    """Where a factor comes from."""

    CONTEXT = "context"
    TAG = "tag"
    SCALE = "scale"
    SLEEP = "sleep"


@dataclass(frozen=True, slots=True)
class Factor:
    """Something that a day has or has not.

    Attributes:
        code: what names it in its kind: a context's code, a tag's key, a scale's id, "short_night".
        name: the person's own word for it; empty where ui has one for the code.
        days: the days with it.
        known: the days on which it is known at all; None: every day with a check-in.
        above: for a scale of numbers, the value that a day with it is above.
    """

    kind: FactorKind
    code: str
    name: str
    days: frozenset[date]
    known: frozenset[date] | None = None
    above: float | None = None


@dataclass(frozen=True, slots=True)
class Together:
    """The days with a factor beside the days without.

    Attributes:
        with_median, without_median, with_mean, without_mean: of the days' values.
        difference: the mean with less the mean without, in classes.
        p: two-sided, of this factor alone.
        p_adjusted: allowing for all that were tested (Holm).
    """

    kind: FactorKind
    code: str
    name: str
    above: float | None
    with_median: float
    without_median: float
    with_mean: float
    without_mean: float
    days_with: int
    days_without: int
    difference: float
    p: float
    p_adjusted: float

    @property
    def clear(self) -> bool:
        """Whether it may be put in words: "appeared together"."""
        return (
            abs(self.difference) > EFFECT
            and self.p < LIMIT
            and self.p_adjusted < FAMILY_LIMIT
            and (self.with_median - self.without_median) * self.difference > 0
        )


def together(days: Iterable[DayMood], factors: Iterable[Factor]) -> list[Together]:
    """Return every factor with ten days on each side, the largest difference first."""
    usual = _usual(days)
    # Scales and nights are often noted on the same days.
    sides: dict[frozenset[date] | None, _Side] = {None: usual}
    found = []
    for factor in factors:
        if factor.known not in sides:
            sides[factor.known] = usual.within(factor.known or frozenset())
        test = _Test(factor, sides[factor.known])
        if test.fits:
            found.append(test)
    values = [one.p() for one in found]
    tested = [one.result(*pair) for one, pair in zip(found, holm(values), strict=True)]
    return sorted(tested, key=lambda one: (-abs(one.difference), one.kind, one.name, one.code))


def holm(values: Sequence[float]) -> list[tuple[float, float]]:
    """Return each p with its adjusted p: times the tests left, never below a smaller one's."""
    adjusted, worst = [0.0] * len(values), 0.0
    for rank, place in enumerate(sorted(range(len(values)), key=values.__getitem__)):
        worst = max(worst, min(1.0, values[place] * (len(values) - rank)))
        adjusted[place] = worst
    return list(zip(values, adjusted, strict=True))


# Days are flags in one large number, a byte each: neighbours are a shift away, and what two have in
# common is counted without going through the days.
_FLAG = 8


class _Side:
    """The days that are compared, worked out once for all factors that share them.

    Args:
        places: where each day stands among the flags.
        levels: flags of the days of each doubled value.
        following: flags of the days whose next day has a value too.
    """

    def __init__(
        self, places: Mapping[date, int], levels: Mapping[int, int], following: int
    ) -> None:
        self.places, self.levels, self.following = places, levels, following
        self.every = sum(levels.values())
        self.counts = Counter({value: flags.bit_count() for value, flags in levels.items()})
        self.pool = Pool(_expanded(self.counts))
        mean = self.pool.whole / max(len(self.pool.values), 1)
        products = sum(
            (one - mean) * (two - mean) * (firsts & following & seconds >> _FLAG).bit_count()
            for one, firsts in levels.items()
            for two, seconds in levels.items()
        )
        self.lasting = autocorrelation(products, following.bit_count(), self.pool.spread)

    def flags(self, days: frozenset[date]) -> int:
        """Return some days as flags; those without a value are left out."""
        found = bytearray(len(self.places))
        for place in map(self.places.get, days):
            if place is not None:
                found[place] = 1
        return int.from_bytes(found, "little") & self.every

    def within(self, known: frozenset[date]) -> "_Side":
        """Return the same of some of the days."""
        flags = self.flags(known)
        levels = {value: some & flags for value, some in self.levels.items()}
        return _Side(self.places, levels, self.following & flags & flags >> _FLAG)


def _usual(days: Iterable[DayMood]) -> _Side:
    """Return all days that have a value."""
    values = {day.date: int(day.median * 2) for day in days}
    ordered = sorted(values)
    levels = {
        level: int.from_bytes(bytes(values[day] == level for day in ordered), "little")
        for level in set(values.values())
    }
    ordinals = [day.toordinal() for day in ordered]
    following = bytes(after - day == 1 for day, after in itertools.pairwise(ordinals))
    places = {day: place for place, day in enumerate(ordered)}
    return _Side(places, levels, int.from_bytes(following, "little"))


class _Test:
    """One factor's days with and without."""

    def __init__(self, factor: Factor, side: _Side) -> None:
        self.factor = factor
        self.side = side
        self.having = side.flags(factor.days)
        self.size = self.having.bit_count()
        self.counts = Counter(
            {value: (flags & self.having).bit_count() for value, flags in side.levels.items()}
        )

    @property
    def fits(self) -> bool:
        """Whether there are enough days on both sides."""
        return LEAST_DAYS <= self.size <= len(self.side.pool.values) - LEAST_DAYS

    def p(self) -> float:
        """Return the larger of the two p."""
        total = sum(value * count for value, count in self.counts.items())
        drawn = Draw(self.side.pool, self.size, total)
        widened = persistence(self._lasting(), self.side.lasting)
        return max(permutation_p(drawn), normal_p(drawn, widened))

    def _lasting(self) -> float:
        """Return the factor's own lag-1 autocorrelation, by counting."""
        having, following = self.having, self.side.following
        share = self.size / len(self.side.pool.values)
        firsts = (having & following).bit_count()
        seconds = (having & following << _FLAG).bit_count()
        both = (having & following & having >> _FLAG).bit_count()
        pairs = following.bit_count()
        products = both - share * (firsts + seconds) + pairs * share**2
        return autocorrelation(products, pairs, share * (1 - share))

    def result(self, p: float, adjusted: float) -> Together:
        """Return what came of it."""
        having, others = _expanded(self.counts), _expanded(self.side.counts - self.counts)
        with_mean, without_mean = (sum(side) / len(side) / 2 for side in (having, others))
        factor = self.factor
        return Together(
            factor.kind, factor.code, factor.name, factor.above,
            median(having) / 2, median(others) / 2, with_mean, without_mean,
            len(having), len(others), with_mean - without_mean, p, adjusted,
        )  # fmt: skip


def _expanded(counts: Counter[int]) -> list[int]:
    return [value for value in sorted(counts) for _ in range(counts[value])]
