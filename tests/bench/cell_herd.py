"""What a cell goes through when all of its instances restart and all of its readers come back."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

import simpy

from tests.bench.cell_instance import Costs, Instance, Steps, crowd, share

LISTENING: Final = 2048
"""Connections that the system keeps for a process which has not taken them up yet."""


@dataclass(frozen=True)
class Policy:
    """How a client comes back. Seconds.

    Attributes:
        away: nobody tries before that. spread: the first attempt comes at a random moment within
            this time after it.
        base, cap: the pause after the first failure, and where its doubling ends.
        jitter: whether a pause is drawn between 0 and that ("full jitter").
        patience: after which it gives an attempt up.
        shed: an instance with more than this much work waiting refuses with Retry-After; None:
            it never refuses.
        retry_after: the pause it names then, to which clients add their own.
    """

    name: str
    away: float = 0.0
    spread: float = 0.1
    base: float = 1.0
    cap: float = 60.0
    jitter: bool = True
    patience: float = 10.0
    shed: float | None = None
    retry_after: float = 10.0

    def pause(self, attempt: int, rng: random.Random) -> float:
        """The pause after the n-th attempt failed, n from 1."""
        longest = min(self.cap, self.base * 2.0 ** min(attempt - 1, 16))
        return rng.uniform(0, longest) if self.jitter else longest


POLICIES: Final = (
    Policy("at once, doubling pauses", jitter=False),
    Policy("within 1 s, full jitter", spread=1.0),
    Policy("the same, Retry-After when behind", spread=1.0, shed=0.5),
    Policy("all told 5 s, then within 1 s, full jitter", away=5.0, spread=1.0),
    Policy("each told its own 5 to 60 s, full jitter", away=5.0, spread=55.0),
)


@dataclass(eq=False)
class Herd:
    """The readers of a cell, who all lost their streams at the same moment.

    Args:
        env: the clock. rng: where moments are drawn. costs: what things cost.
        ready: for each instance the second at which it serves again.
        policy: how the readers come back.

    Attributes:
        back: the moments at which readers had their stream again.
        attempts: how many were made. abandoned: given up while the instance was at it, its work
            for nothing. refused: told to come later. dropped: never taken up by the system.
    """

    env: simpy.Environment
    rng: random.Random
    costs: Costs
    ready: Sequence[float]
    policy: Policy
    back: list[float] = field(default_factory=list)
    attempts: int = 0
    abandoned: int = 0
    refused: int = 0
    dropped: int = 0
    instances: list[Instance] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.instances = [
            Instance(self.env, random.Random(self.rng.random()), self.costs) for _ in self.ready
        ]

    def reader(self) -> Steps:
        """One reader, from the loss of its stream until it has one again."""
        yield self.env.timeout(self.policy.away + self.rng.uniform(0, self.policy.spread))
        tried = 0
        while True:
            self.attempts += 1
            tried += 1
            instance = self._some()
            if instance is None:  # refused at the door, at once
                yield self.env.timeout(self.policy.pause(tried, self.rng))
                continue
            pause = self._try(instance, tried)
            if pause is None:
                yield instance.work(self.costs.opening)
                self.back.append(self.env.now)
                return
            yield self.env.timeout(pause or self.policy.patience)
            if not pause:
                yield self.env.timeout(self.policy.pause(tried, self.rng))

    def _some(self) -> Instance | None:
        """What a balancer that knows who serves would choose."""
        up = [
            instance
            for instance, ready in zip(self.instances, self.ready, strict=True)
            if ready <= self.env.now
        ]
        return self.rng.choice(up) if up else None

    def _try(self, instance: Instance, tried: int) -> float | None:
        """None: it will work. Else the pause that was asked for, or 0.0 for no answer in time."""
        policy, waiting = self.policy, instance.backlog
        if waiting > self.costs.opening * LISTENING:
            self.dropped += 1
            return 0.0
        if policy.shed is not None and waiting > policy.shed:
            self.refused += 1
            instance.work(self.costs.refusal)
            return policy.retry_after + policy.pause(tried, self.rng)
        if waiting + self.costs.opening > policy.patience:
            self.abandoned += 1
            instance.work(self.costs.opening)
            return 0.0
        return None


@dataclass(frozen=True)
class Return:
    """How a herd came back. Seconds after the streams were lost.

    Attributes:
        half, most, all: when half, 99 in 100 and all of them had a stream.
        attempts: a reader, on average. refused, abandoned, dropped: as in `Herd`.
        ack: the 99th percentile of appends' latencies from the restart to the end. worst: the
            longest. appends: how many were acknowledged.
    """

    half: float
    most: float
    all: float
    attempts: float
    refused: int
    abandoned: int
    dropped: int
    ack: float
    worst: float
    appends: int


def restart(
    policy: Policy, costs: Costs, *, readers: int, ready: Sequence[float], rate: float, seed: int
) -> tuple[Herd, Return]:
    """Let so many readers come back, while members go on appending to instances that serve.

    Args:
        ready: for each instance the second at which it serves again.
        rate: appends in a second, over all instances.

    Raises:
        ValueError: when there is no reader or no instance.
    """
    if readers < 1 or not ready:
        raise ValueError("A herd has readers, and something to come back to.")
    env = simpy.Environment()
    herd = Herd(env, random.Random(seed), costs, ready, policy)
    for _ in range(readers):
        env.process(herd.reader())
    gone = env.process(_all_back(herd, readers))
    for instance, moment in zip(herd.instances, ready, strict=True):
        env.process(_appends(instance, moment, rate / len(ready), lambda: gone.is_alive))
    env.run()
    back = sorted(herd.back)
    waits = sorted(wait for instance in herd.instances for wait in instance.latencies) or [0.0]
    return herd, Return(
        half=share(back, 0.5),
        most=share(back, 0.99),
        all=back[-1],
        attempts=herd.attempts / readers,
        refused=herd.refused,
        abandoned=herd.abandoned,
        dropped=herd.dropped,
        ack=share(waits, 0.99),
        worst=waits[-1],
        appends=len(waits),
    )


def _all_back(herd: Herd, readers: int) -> Steps:
    while len(herd.back) < readers:
        yield herd.env.timeout(1.0)


def _appends(instance: Instance, start: float, rate: float, going_on: Callable[[], bool]) -> Steps:
    """A steady crowd from a moment on, a second at a time, for as long as readers come back."""
    yield instance.env.timeout(start)
    while going_on() and rate > 0:
        yield instance.env.process(crowd(instance, rate, instance.env.now + 1.0))
