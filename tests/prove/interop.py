"""Long random schedules with other implementations of MLS."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from tests.prove.kills import Outcome
from tests.sync.mls.interop.peers import MissingPeerError
from tests.sync.mls.interop.schedule import PLANS, run

#: Operations of each schedule, in full and as a slice.
FULL, SLICE = 600, 40
#: Letters of an error that are told; what was done before says more.
LONGEST = 400

Trial = Callable[[], list[Outcome]]


def trials(folder: Path, seed: int, *, full: bool) -> Iterator[tuple[str, Trial]]:
    """Yield a name and the trial for each peer in each suite."""
    for names, number in PLANS:
        count = FULL if full else SLICE
        trial = partial(_trial, names, number, seed, count, folder)
        yield f"interop {names} {number:04x} {seed}", trial


def _trial(names: str, number: int, seed: int, count: int, folder: Path) -> list[Outcome]:
    place = folder / f"interop-{names}-{number:04x}-{seed}"
    flow = f"{names} {number:04x}"
    try:
        schedule = run(names, number, seed, count, place)
    except MissingPeerError as missing:
        return [Outcome("interop", seed, "left out", str(missing), 0, ())]
    except Exception as error:  # noqa: BLE001 - told by whoever runs the trials
        told = f"{type(error).__name__}: {error}"[:LONGEST]
        problems = (told, *error.__notes__)
        return [Outcome("interop", seed, flow, "a difference", 0, problems)]
    told = ", ".join(f"{times} x {what}" for what, times in sorted(schedule.world.counted.items()))
    return [Outcome("interop", seed, flow, told or "no difference", count, ())]
