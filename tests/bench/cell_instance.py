"""One instance of the relay as a queue: an event loop before a writer that commits in groups.

The loop is a single server that takes its work in turn. The writer takes whatever waits, up to a
limit, and commits it together; each append is acknowledged after that commit. Readers' streams
cost the loop a push for each entry.
"""

import math
import random
from collections import deque
from collections.abc import Generator
from dataclasses import dataclass, field

import simpy

Steps = Generator[simpy.Event, object, None]


@dataclass(frozen=True)
class Costs:
    """What things cost on one instance: seconds, unless said otherwise.

    Attributes:
        request: the loop, for an append and its answer.
        push: the loop, to send an entry to one stream.
        opening: the loop, to open a stream. refusal: to refuse one.
        commit: a commit's fixed part, the wait for the disk or the standby in it.
        row: a commit's part for each append.
        spread: sigma of the commit's log-normal duration; 0 for always the same.
        batch: the most appends in one commit.
        stream: bytes of memory for an open stream.
    """

    request: float = 70e-6
    push: float = 100e-6
    opening: float = 450e-6
    refusal: float = 60e-6
    commit: float = 400e-6
    row: float = 25e-6
    spread: float = 0.4
    batch: int = 256
    stream: int = 14_000

    def least(self) -> float:
        """The loop and the writer for one append, when each commit is full."""
        return max(self.request, self.row + self.commit / self.batch)


@dataclass(eq=False)
class Instance:
    """One instance.

    Args:
        env: the clock. rng: where durations are drawn. costs: what things cost.
        pushes: how many streams an entry goes to, on average.

    Attributes:
        arrived: how many appends came. acknowledged: how many were answered, once each.
        latencies: seconds from arrival to acknowledgement, in the order of the answers.
        longest: the most appends that waited for the writer at once.
        busy: seconds the loop was busy. writing: seconds the writer was.
        commits: how many there were.
    """

    env: simpy.Environment
    rng: random.Random
    costs: Costs
    pushes: float = 0.0
    arrived: int = 0
    acknowledged: int = 0
    latencies: list[float] = field(default_factory=list)
    longest: int = 0
    busy: float = 0.0
    writing: float = 0.0
    commits: int = 0
    _free: float = 0.0
    _waiting: deque[simpy.Event] = field(default_factory=deque)
    _idle: simpy.Event | None = None

    def __post_init__(self) -> None:
        self.env.process(self._write())

    @property
    def backlog(self) -> float:
        """Seconds of work that wait for the loop."""
        return max(0.0, self._free - self.env.now)

    def work(self, seconds: float) -> simpy.Event:
        """Give the loop something to do; the event comes when it is done, in turn."""
        self.busy += seconds
        self._free = max(self.env.now, self._free) + seconds
        return self.env.timeout(self._free - self.env.now)

    def append(self) -> Steps:
        """One append from its arrival to its acknowledgement."""
        began = self.env.now
        self.arrived += 1
        yield self.work(self.costs.request)
        durable = self.env.event()
        self._waiting.append(durable)
        self.longest = max(self.longest, len(self._waiting))
        if self._idle is not None:
            self._idle.succeed()
            self._idle = None
        yield durable
        self.acknowledged += 1
        self.latencies.append(self.env.now - began)
        if self.pushes:
            self.work(self.costs.push * self._readers())

    def _readers(self) -> int:
        whole = int(self.pushes)
        return whole + (self.rng.random() < self.pushes - whole)

    def _write(self) -> Steps:
        while True:
            if not self._waiting:
                self._idle = self.env.event()
                yield self._idle
            size = min(len(self._waiting), self.costs.batch)
            batch = [self._waiting.popleft() for _ in range(size)]
            took = self._duration(size)
            self.writing += took
            self.commits += 1
            yield self.env.timeout(took)
            for durable in batch:
                durable.succeed()

    def _duration(self, size: int) -> float:
        fixed, spread = self.costs.commit, self.costs.spread
        if spread:  # the mean stays what was measured
            fixed *= self.rng.lognormvariate(-(spread**2) / 2, spread)
        return fixed + size * self.costs.row


def crowd(instance: Instance, rate: float, until: float) -> Steps:
    """Appends at random moments, `rate` in a second on average, until a moment.

    Raises:
        ValueError: when the rate is not above zero.
    """
    if not rate > 0:
        raise ValueError("The rate has to be above zero.")
    while True:
        yield instance.env.timeout(instance.rng.expovariate(rate))
        if instance.env.now >= until:
            return
        instance.env.process(instance.append())


def callers(instance: Instance, count: int, until: float) -> None:
    """So many callers, each of whom appends again as soon as the last append was answered."""

    def caller() -> Steps:
        while instance.env.now < until:
            yield instance.env.process(instance.append())

    for _ in range(count):
        instance.env.process(caller())


@dataclass(frozen=True)
class Outcome:
    """What came of appends to one instance.

    Attributes:
        rate: acknowledged in a second. p50, p99, worst: seconds to the acknowledgement.
        loop, writer: the share of time in which each was busy.
        group: appends in a commit, on average.
        longest: the most that waited for the writer at once.
    """

    rate: float
    p50: float
    p99: float
    worst: float
    loop: float
    writer: float
    group: float
    longest: int


def outcome(instance: Instance, seconds: float) -> Outcome:
    """Sum an instance up that ran for so many seconds.

    Raises:
        ValueError: when nothing was acknowledged.
    """
    if not instance.latencies:
        raise ValueError("Nothing was acknowledged.")
    ordered = sorted(instance.latencies)
    return Outcome(
        rate=instance.acknowledged / seconds,
        p50=share(ordered, 0.5),
        p99=share(ordered, 0.99),
        worst=ordered[-1],
        loop=instance.busy / seconds,
        writer=instance.writing / seconds,
        group=instance.acknowledged / instance.commits,
        longest=instance.longest,
    )


def share(ordered: list[float], part: float) -> float:
    """The value that a part of an ordered list stays at or below."""
    return ordered[max(0, math.ceil(len(ordered) * part) - 1)]


def steady(
    costs: Costs, rate: float, *, seconds: float, seed: int, pushes: float = 0.0
) -> tuple[Instance, Outcome]:
    """An instance under a steady rate of appends; those under way at the end are finished."""
    env = simpy.Environment()
    instance = Instance(env, random.Random(seed), costs, pushes)
    env.process(crowd(instance, rate, seconds))
    env.run()
    return instance, outcome(instance, max(seconds, env.now))


def saturated(costs: Costs, count: int, *, seconds: float, seed: int) -> tuple[Instance, Outcome]:
    """An instance with so many callers who wait for each answer."""
    env = simpy.Environment()
    instance = Instance(env, random.Random(seed), costs)
    callers(instance, count, seconds)
    env.run()
    return instance, outcome(instance, max(seconds, env.now))
