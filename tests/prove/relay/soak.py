"""The relay at half of what it can do, for long: nothing of it may grow but the database."""

import random
import shutil
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sync.relay.stores.sqlite.connection import WAL
from tests.prove.kills import Outcome
from tests.prove.relay.crowd import Crowd
from tests.prove.relay.site import Site, site
from tests.prove.relay.talk import make_circle

_MIB = 1024 * 1024
WRITERS = 16
#: What may grow: memory by a tenth and this much, files by as many as connections may come and go.
MORE_MEMORY, MORE_FILES = 8 * _MIB, 8
#: The log file is cut once it has passed 256 MiB; while it is read, some is added beyond that.
MOST_WAL = 320 * _MIB
#: Seconds; shorter soaks say nothing about memory, as they only fill SQLite's cache.
LONG = 1200.0


@dataclass(frozen=True)
class Sample:
    """What a relay's process takes at a moment: bytes, but for the files it has open."""

    memory: int
    files: int
    wal: int


def sample(relay: Site) -> Sample:
    """Look at the first instance."""
    process = relay.running[0]
    wal = relay.data / WAL
    return Sample(
        process.resident(),
        len(list(Path(f"/proc/{process.popen.pid}/fd").iterdir())),
        wal.stat().st_size if wal.exists() else 0,
    )


def growth(samples: Sequence[Sample], *, long: bool) -> list[str]:
    """What grew from the first third (the start left out) to the last third."""
    third = len(samples) // 3
    early, late = samples[third // 2 : third], samples[-third:]
    found = []
    before, after = max(one.files for one in early), max(one.files for one in late)
    if after > before + MORE_FILES:
        found.append(f"open files grew from {before} to {after}")
    wal = max(one.wal for one in samples)
    if wal > MOST_WAL:
        found.append(f"the log file grew to {wal} bytes")
    memory = [sorted(one.memory for one in some)[len(some) // 2] for some in (early, late)]
    if long and memory[1] > memory[0] * 1.1 + MORE_MEMORY:
        found.append(f"memory grew from {memory[0]} to {memory[1]} bytes")
    return found


def soak_trial(seed: int, folder: Path, engine: str, seconds: float) -> Outcome:
    """Find out how much this crowd can do, let it do half of that, and watch the process."""
    place = folder / f"relay-soak-{engine}-{seed}"
    shutil.rmtree(place, ignore_errors=True)
    rng = random.Random(seed)
    with site(engine, place) as relay:
        caller = relay.caller()
        circles = [make_circle(caller, rng) for _ in range(8)]
        caller.close()
        crowd = Crowd(lambda _: relay.caller(), circles, seed, largest=200)
        crowd.start(WRITERS, 4)
        began, before = time.monotonic(), crowd.acknowledged
        probe = min(5.0, seconds / 5)
        time.sleep(probe)
        rate = (crowd.acknowledged - before) / (time.monotonic() - began)
        # At full load each writer's turn takes this long; half load is as much of a pause again.
        crowd.pause = WRITERS / max(rate, 1.0)
        ends = time.monotonic() + seconds
        samples = []
        while time.monotonic() < ends and not crowd.wrong:
            samples.append(sample(relay))
            time.sleep(min(1.0, seconds / 60))
        found = growth(samples, long=seconds >= LONG) + crowd.judge()
    if crowd.again:
        found.append(f"{crowd.again} requests were not answered")
    last = samples[-1]
    told = f"{rate:.0f}/s at most, then {last.memory // _MIB} MiB, {last.files} files"
    return Outcome("relay soak", seed, engine, told, crowd.acknowledged, tuple(found[:20]))
