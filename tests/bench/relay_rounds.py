"""Runs load against servers, round after round, and keeps the medians."""

import itertools
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from tests.bench import relay_peers, relay_servers
from tests.bench.relay_servers import PROJECT, Delay, MissingError, Server
from tests.bench.relay_wire import HOST

Starter = Callable[[Path, Delay], AbstractContextManager[Server]]

SQLITE: Final = "our relay, SQLite"
POSTGRES: Final = "our relay, PostgreSQL"
REDIS: Final = "Redis streams, fsync always"
OURS: Final[Mapping[str, Starter]] = {
    SQLITE: relay_servers.relay_sqlite,
    POSTGRES: relay_servers.relay_postgres,
}
PEERS: Final[Mapping[str, Starter]] = {
    "nostr-relay, SQLite": relay_peers.nostr,
    "wormhole mailbox, SQLite": relay_peers.wormhole,
    "Synapse, SQLite": relay_peers.matrix,
}
ENGINE: Final[Mapping[str, Starter]] = {REDIS: relay_servers.redis}
_EVENTS: Final = 4000


@dataclass(frozen=True)
class Effort:
    """How much is measured.

    Attributes:
        home: where everything is kept while it is measured.
        rounds: of each measurement. seconds: of each round of appends.
        connections: that append at once, each to a log of its own. logs: many more than that, to
            which they append in turn. count: messages whose way is timed.
        filled: entries whose bytes are looked for in the database.
        streams: that are held open. attachment: bytes of one.
        delay: what each fsync takes longer.
    """

    home: Path
    rounds: int = 3
    seconds: float = 5.0
    connections: int = 64
    logs: int = 1000
    count: int = 400
    filled: int = 4000
    streams: int = 10_000
    attachment: int = 10 * 2**20
    delay: Delay = field(default_factory=lambda: Delay(Path()))


@contextmanager
def running(effort: Effort, start: Starter, logs: int = 1) -> Iterator[Server]:
    """A server in an empty folder, which is removed afterwards; ours with so many logs."""
    effort.home.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory(dir=effort.home, ignore_cleanup_errors=True) as folder,
        start(Path(folder) / "server", effort.delay) as server,
    ):
        relay_servers.furnish(server, logs)
        yield server


def load(server: Server, job: Mapping[str, object], folder: Path) -> dict[str, Any]:
    """Let another process do a job on a server.

    Raises:
        MissingError: when it fails; its last words are told.
    """
    target = dict(server.target)
    with tempfile.TemporaryDirectory(dir=folder) as signed:
        if target["kind"] == "nostr":
            events = relay_peers.signed_events(Path(signed), int(str(job["events"])))
            target["events"] = str(events)
        done = subprocess.run(
            [sys.executable, "-m", "tests.bench.relay_load"], cwd=PROJECT, text=True,
            input=json.dumps({**job, "target": target}) + "\n", capture_output=True, check=False,
        )  # fmt: skip
    if done.returncode:
        raise MissingError(f"The load ended early. {done.stderr.strip()[-500:]}")
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def publishing(server: Server, effort: Effort, connections: int) -> dict[str, Any]:
    """One round of closed-loop publishers of our own, in Python."""
    job = {
        "what": "publish", "connections": connections, "seconds": effort.seconds,
        "events": int(_EVENTS * effort.seconds),
    }  # fmt: skip
    return load(server, job, effort.home)


def way(server: Server, effort: Effort, listeners: int) -> dict[str, Any]:
    """One round of messages at a steady pace, timed until each listener has them."""
    slow = server.target["kind"] == "matrix"
    job = {
        "what": "latency", "listeners": listeners, "pace": 10 if slow else 50,
        "count": effort.count // 4 if slow else effort.count, "events": effort.count,
    }  # fmt: skip
    return load(server, job, effort.home)


def wrk(server: Server, effort: Effort, connections: int, logs: int) -> dict[str, Any]:
    """One round of appends by wrk to so many logs. Raises `MissingError` when one was refused."""
    program = shutil.which("wrk")
    if program is None:
        raise MissingError("wrk is not installed.")
    listed = effort.home / "logs.txt"
    listed.write_text("".join(f"{' '.join(each)}\n" for each in server.target["logs"][:logs]))
    run = str(time.time_ns() // 1000 % 10**15)
    script = Path(__file__).with_name("appends.lua")
    done = subprocess.run(
        [program, "-t1", f"-c{connections}", f"-d{max(1, round(effort.seconds))}s", "-s", script,
         f"http://{HOST}:{server.port}", "--", listed, run],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    if found["refused"] or found["broken"] or not found["count"]:
        raise MissingError(f"Not every append was taken: {found}.")
    return {**found, "rate": found["count"] / found["seconds"]}


def redis_benchmark(server: Server, effort: Effort, connections: int) -> dict[str, Any]:
    """One round of Redis's own generator, with entries of the same size."""
    program = shutil.which("redis-benchmark")
    if program is None:
        raise MissingError("redis-benchmark is not installed.")
    count = int(20_000 * effort.seconds)
    done = subprocess.run(
        [program, "-h", HOST, "-p", str(server.port), "-c", str(connections), "-n", str(count),
         "-r", "1000", "--csv", "XADD", "stream:__rand_int__", "*", "b", "x" * 1024],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    cells = [cell.strip('"') for cell in done.stdout.splitlines()[-1].split('","')]
    rate, _, _, p50, _, p99, _ = (float(cell) for cell in cells[1:])
    return {"rate": rate, "p50": p50, "p99": p99, "count": count}


def rounds(effort: Effort, once: Callable[[], Mapping[str, Any]]) -> dict[str, float]:
    """The medians of several rounds; `load` is the load average over them, `low` and `high` the
    slowest and fastest rate, `total` how many were counted in all rounds.
    """
    before = os.getloadavg()[0]
    found = [once() for _ in range(effort.rounds)]
    keys = [key for key, value in found[0].items() if isinstance(value, int | float)]
    medians = {key: statistics.median(float(each[key]) for each in found) for key in keys}
    if "rate" in medians:
        ordered = sorted(float(each["rate"]) for each in found)
        medians |= {"low": ordered[0], "high": ordered[-1]}
    if "count" in medians:
        medians["total"] = sum(float(each["count"]) for each in found)
    return {**medians, "load": (before + os.getloadavg()[0]) / 2}


def attempt(work: Callable[[], dict[str, float]]) -> dict[str, float] | str:
    """What came of it, or in words why nothing did."""
    try:
        return work()
    except (MissingError, subprocess.SubprocessError) as error:
        return str(error)


def hold_streams(server: Server, effort: Effort) -> dict[str, float]:
    """Open idle streams from another process and see what they weigh."""
    time.sleep(0.5)
    before, busy = server.resident(), sum(server.cpu())
    job = {
        "what": "streams", "streams": effort.streams, "width": 100, "target": server.target,
    }  # fmt: skip
    with subprocess.Popen(
        [sys.executable, "-m", "tests.bench.relay_load"], cwd=PROJECT, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    ) as process:  # fmt: skip
        assert process.stdin
        assert process.stdout
        process.stdin.write(json.dumps(job) + "\n")
        process.stdin.flush()
        line = process.stdout.readline()
        if not line:
            raise MissingError("The streams were not opened.")
        opened = json.loads(line)
        worked = sum(server.cpu()) - busy
        time.sleep(1.0)
        after, at = server.resident(), sum(server.cpu())
        time.sleep(15.0 if effort.streams >= 1000 else 1.0)
        idle = (sum(server.cpu()) - at) / (15.0 if effort.streams >= 1000 else 1.0)
        process.stdin.write("\n")
        process.stdin.flush()
        still = json.loads(process.stdout.readline())["open"]
    if still != effort.streams:
        raise MissingError(f"Only {still} of {effort.streams} streams stayed open.")
    return {
        "bytes": (after - before) * 1e6 / effort.streams, "rate": opened["rate"],
        "opening": worked / effort.streams, "idle": idle, "resident": after,
    }  # fmt: skip


def pairs(*groups: Mapping[str, Starter]) -> Sequence[tuple[str, Starter]]:
    """Names and starters of several groups."""
    return list(itertools.chain.from_iterable(group.items() for group in groups))
