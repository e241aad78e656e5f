"""Which trials of the relay there are, in full and as a slice."""

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest

from tests.prove.kills import Outcome
from tests.prove.relay import breaks, disks, kills, models, races, repairs, silence, soak, timing
from tests.prove.relay.load import load_trial
from tests.sync.disks import small_disk

#: How many: (rounds of kills, of races, of failing fsyncs, requests for the timing, seconds, of the
#: model).
FULL, SLICE = (20, 1000, 10, 3000, 1800.0, 3000), (2, 15, 2, 300, 20.0, 30)

Trial = Callable[[], list[Outcome]]


def trials(folder: Path, seed: int, *, full: bool) -> Iterator[tuple[str, Trial]]:
    """Yield a name and the trial for each that is due. One that cannot be done here is left out."""
    kill_rounds, race_rounds, bad_rounds, requests, seconds, runs = FULL if full else SLICE
    due: dict[str, Callable[[], Outcome]] = {}
    for victim in kills.VICTIMS:
        due[f"kill {victim}"] = partial(kills.kill_trial, seed, folder, victim, kill_rounds)
    for engine in ("sqlite", "postgres"):
        due[f"race {engine}"] = partial(races.race_trial, seed, folder, engine, race_rounds)
        due[f"hostile {engine}"] = partial(repairs.hostile_trial, seed, folder, engine)
        due[f"model {engine}"] = partial(models.model_trial, seed, folder, engine, runs)
        due[f"timing {engine}"] = partial(timing.timing_trial, seed, folder, engine, requests)
    due["restore"] = partial(repairs.restore_trial, seed, folder)
    due["second"] = partial(repairs.second_trial, seed, folder)
    due["full"] = partial(_full, seed, folder)
    shim = disks.build_eio(folder)
    if shim:
        due["eio"] = partial(disks.eio_trial, seed, folder, shim, bad_rounds)
    plans = breaks.PLANS | breaks.LONG_PLANS if full else breaks.PLANS
    for name, plan in plans.items():
        due[name] = partial(load_trial, seed, folder, plan)
    for engine in ("sqlite", "postgres"):
        pace = 1.0 if full else 20.0
        due[f"silence {engine}"] = partial(silence.silence_trial, seed, folder, engine, pace)
        due[f"soak {engine}"] = partial(soak.soak_trial, seed, folder, engine, seconds)
    for name, trial in due.items():
        yield f"relay {name} {seed}", partial(_done, trial)


def _done(trial: Callable[[], Outcome]) -> list[Outcome]:
    try:
        return [trial()]
    except pytest.skip.Exception as reason:
        return [Outcome("relay", 0, "left out", str(reason), 0, ())]


def _full(seed: int, folder: Path) -> Outcome:
    mount = folder / f"relay-disk-{os.getpid()}"
    with suppress(OSError):
        mount.rmdir()
    with small_disk(mount, disks.DISK_KIB) as disk:
        return disks.full_trial(seed, folder, disk)
