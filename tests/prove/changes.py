"""How often the sentence about a change comes: where nothing changed, and where something did.

A simulated mood of seven classes lasts from one day to the next (an autoregression of .4 with unit
noise), stays flat for eight weeks, or rises or falls by 1.5 classes after four; 27 of 100 days have
no check-in.
"""

import math
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from app.domain.insights import DayMood, Factor, FactorKind, compare_blocks, together
from app.domain.insights.together import FAMILY_LIMIT
from tests.prove.kills import Outcome

FIRST = date(2026, 1, 5)
DAYS, MISSING, LASTING = 56, 0.27, 0.4
#: Shares of runs: at most so many of flat ones may be called changed, at least so many true ones.
MOST_FALSE, LEAST_TRUE = 0.06, 0.80
#: A mood that is flat, and changes of 1.5 classes: where they begin, and by how much they move.
FLAT, CHANGES = (4.0, 0.0), ((4.0, 1.5), (4.0, -1.5), (3.25, 1.5), (2.5, 1.5))


@dataclass(frozen=True)
class Rate:
    """How many of some runs were called changed."""

    called: int
    runs: int

    @property
    def share(self) -> float:
        """The share of runs."""
        return self.called / self.runs

    @property
    def error(self) -> float:
        """The standard error of the share."""
        return math.sqrt(max(self.share * (1 - self.share), 1 / self.runs) / self.runs)


def simulate(
    rng: random.Random, begin: float, move: float, *, days: int = DAYS
) -> Iterator[DayMood]:
    """Yield the days that have a check-in."""
    state = rng.gauss(0, 1 / math.sqrt(1 - LASTING**2))
    for place in range(days):
        state = LASTING * state + rng.gauss(0, 1)
        middle = begin + (move if place >= days // 2 else 0)
        value = min(7, max(1, round(middle + state)))
        if rng.random() >= MISSING:
            yield DayMood(FIRST + timedelta(place), (value,))


def change_rate(seed: int, runs: int, begin: float, move: float) -> Rate:
    """Return how often a change is put in words, in its right direction where there is one."""
    rng = random.Random(f"{seed} {begin} {move}")
    called = 0
    for _ in range(runs):
        change = compare_blocks(simulate(rng, begin, move), FIRST + timedelta(DAYS - 1))
        if change is not None and change.clear:
            called += not move or (change.difference > 0) == (move > 0)
    return Rate(called, runs)


def together_rate(seed: int, runs: int, *, lasting: bool) -> Rate:
    """Return how often a page of 25 factors that have nothing to do with mood says one has.

    Args:
        seed: of the simulation.
        runs: how many half years.
        lasting: whether the factors come in runs of days, as holidays and habits do.
    """
    rng = random.Random(f"{seed} {lasting}")
    called = 0
    for _ in range(runs):
        days = list(simulate(rng, 4.0, 0.0, days=182))
        factors = [
            Factor(FactorKind.TAG, str(number), str(number), frozenset(_habit(rng, lasting)))
            for number in range(25)
        ]
        called += any(one.clear for one in together(days, factors))
    return Rate(called, runs)


def trials(seed: int, runs: int) -> Iterator[tuple[str, Callable[[], Outcome]]]:
    """Yield a name and a trial for each mood, and for factors that mean nothing."""

    def judged(name: str, rate: Rate, *, low: float = 0.0, high: float = 1.0) -> Outcome:
        said = f"{name}: {rate.share:.2%} of {rate.runs:,} (+- {rate.error:.2%})"
        wrong = () if low <= rate.share <= high else (said,)
        return Outcome("change", seed, name, said, rate.runs, wrong)

    yield "flat", lambda: judged("flat", change_rate(seed, runs, *FLAT), high=MOST_FALSE)
    for begin, move in CHANGES:
        name = f"from {begin:g} by {move:+g}"
        yield name, partial(_true, judged, name, seed, runs, begin, move)
    for lasting in (False, True):
        name = f"together, {'lasting' if lasting else 'day by day'}"
        yield name, partial(_none, judged, name, seed, max(runs // 20, 60), lasting)


Judge = Callable[..., Outcome]


def _true(judged: Judge, name: str, seed: int, runs: int, begin: float, move: float) -> Outcome:
    return judged(name, change_rate(seed, runs, begin, move), low=LEAST_TRUE)


def _none(judged: Judge, name: str, seed: int, runs: int, lasting: bool) -> Outcome:  # noqa: FBT001
    return judged(name, together_rate(seed, runs, lasting=lasting), high=FAMILY_LIMIT)


def _habit(rng: random.Random, lasting: bool) -> Iterator[date]:  # noqa: FBT001
    stay, share = (0.8, rng.uniform(0.1, 0.4)) if lasting else (0.0, rng.uniform(0.1, 0.4))
    holds = rng.random() < share
    for place in range(182):
        if rng.random() >= stay:
            holds = rng.random() < share
        if holds:
            yield FIRST + timedelta(place)
