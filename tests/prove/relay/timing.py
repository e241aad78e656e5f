"""Whether the time of a refusal tells what is there: "no such log" against "wrong capability"."""

import os
import random
import shutil
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

from tests.prove.kills import Outcome
from tests.prove.relay.site import site
from tests.prove.relay.talk import Caller, Circle, make_circle

#: Standard errors by which the order of two equal samples may differ from chance.
MOST_ERRORS = 4.5
#: The share of the spread by which the medians may differ.
MOST_SHIFT = 0.15


@dataclass(frozen=True)
class Gap:
    """How two samples of times differ.

    Attributes:
        errors: how far the chance that one of the second is longer than one of the first is from
            one half, in standard errors (Mann and Whitney).
        shift: the difference of the medians as a share of the spread (between the quartiles).
    """

    errors: float
    shift: float

    @property
    def tells(self) -> bool:
        """Whether somebody could tell the two apart. Both must say so: the first alone finds
        differences too small for anybody to use, the second alone is fooled by chance."""
        return abs(self.errors) > MOST_ERRORS and abs(self.shift) > MOST_SHIFT


def compare(one: Sequence[float], other: Sequence[float]) -> Gap:
    """How the times of two kinds of requests differ."""
    marked = sorted([(value, 0) for value in one] + [(value, 1) for value in other])
    ranks = sum(rank for rank, (_, which) in enumerate(marked, 1) if which)
    count, more = len(one), len(other)
    beyond = ranks - more * (more + 1) / 2 - count * more / 2
    error = (count * more * (count + more + 1) / 12) ** 0.5
    low, _, high = quantiles([*one, *other], n=4)
    return Gap(beyond / error, (median(other) - median(one)) / (high - low))


Ask = Callable[[Caller, str, bytes], int]


def _read(caller: Caller, log: str, secret: bytes) -> int:
    return caller.ask("GET", f"/v1/logs/{log}/entries?after=0", secret=secret).status


def _view(caller: Caller, log: str, secret: bytes) -> int:
    return caller.ask("GET", f"/v1/logs/{log}", secret=secret).status


def _append(caller: Caller, log: str, secret: bytes) -> int:
    more = {"Idempotency_Key": os.urandom(16).hex(), "If_Turn": "1"}
    path = f"/v1/logs/{log}/entries"
    return caller.ask("POST", path, secret=secret, body=b"x" * 1000, **more).status


def _withdraw(caller: Caller, log: str, secret: bytes) -> int:
    return caller.ask("DELETE", f"/v1/logs/{log}/entries/1", secret=secret).status


def _attachment(caller: Caller, log: str, secret: bytes) -> int:
    return caller.ask("GET", f"/v1/logs/{log}/attachments/{'ab' * 16}", secret=secret).status


WAYS: dict[str, Ask] = {
    "read": _read, "view": _view, "append": _append, "withdraw": _withdraw,
    "attachment": _attachment,
}  # fmt: skip


def measure(caller: Caller, circle: Circle, ask: Ask, count: int, seed: int) -> Gap:
    """Ask for the log and for one that is not there, in an order left to chance."""
    rng = random.Random(seed)
    wrong = rng.randbytes(32)
    times: dict[bool, list[float]] = {True: [], False: []}
    order = [True, False] * count
    rng.shuffle(order)
    for there in order:
        log = circle.log if there else rng.randbytes(16).hex()
        began = time.perf_counter()
        status = ask(caller, log, wrong)
        times[there].append(time.perf_counter() - began)
        assert status == 404, status
    return compare(times[False], times[True])


def timing_trial(seed: int, folder: Path, engine: str, count: int) -> Outcome:
    """Every way to ask, some thousand times each; a gap must show again to count."""
    place = folder / f"relay-timing-{engine}-{seed}"
    shutil.rmtree(place, ignore_errors=True)
    found, shifts = [], []
    with site(engine, place) as relay:
        caller = relay.caller()
        circle = make_circle(caller, random.Random(seed))
        for number in range(20):
            circle.append(caller, 1, os.urandom(16), b"x" * 1000 + b"%d" % number)
        for name, ask in WAYS.items():
            measure(caller, circle, ask, 100, seed)
            gaps = [measure(caller, circle, ask, count, seed)]
            while gaps[-1].tells and len(gaps) < 3:
                gaps.append(measure(caller, circle, ask, count, seed + len(gaps)))
            shifts.append(f"{name} {gaps[-1].shift:+.3f}")
            if gaps[-1].tells:
                found.append(f"{name}: {gaps}")
        caller.close()
    return Outcome("relay timing", seed, engine, ", ".join(shifts), count, tuple(found))
