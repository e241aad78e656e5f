"""Circles: from "send" to another journal's feed, catching up after months, and idling."""

import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from app.usecases.circles.port import SyncReport
from tests.bench.circle_journals import Journal, circle_of
from tests.bench.measure import Figures, timed
from tests.sync.relays import Process, relay_process

SIZES = (2, 30)
POSTS, COMMITS = 1_000, 70
_ROUNDS = 40
_IDLE = 30.0
_PATIENCE = 30.0
_CONFIG = "[limits]\nboxes_per_day = 1000\n"
"""Thirty people come in within minutes here, which a relay usually spreads over two days."""


class Feed:
    """Somebody who watches: knows when a post is in the feed."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._arrived = threading.Condition()
        self._count = 0
        self._thread = threading.Thread(target=journal.port.watch, args=(self._told,))
        self._thread.start()

    def _told(self, report: SyncReport) -> None:
        with self._arrived:
            self._count += report.received
            self._arrived.notify_all()

    def wait(self, count: int) -> None:
        """Until so many posts came. Raises `TimeoutError`."""
        with self._arrived:
            if not self._arrived.wait_for(lambda: self._count >= count, _PATIENCE):
                raise TimeoutError("The post did not arrive.")

    def close(self) -> None:
        """Stop watching."""
        self._journal.port.stop()
        self._thread.join()


@contextmanager
def circle(size: int) -> Iterator[tuple[Process, list[Journal], Path]]:
    """A relay's process, and a circle of that size at it."""
    with tempfile.TemporaryDirectory() as home, Path(os.devnull).open("w") as errors:
        config = Path(home) / "relay.toml"
        config.write_text(_CONFIG)
        arguments = ("--config", str(config))
        yield from _served(size, Path(home), arguments, errors)


def _served(
    size: int, home: Path, arguments: tuple[str, ...], errors: IO[str]
) -> Iterator[tuple[Process, list[Journal], Path]]:
    with relay_process(home / "relay", *arguments, errors=errors) as relay:
        people = circle_of(size, home, relay.url, relay.token())
        try:
            yield relay, people, home
        finally:
            for one in people:
                one.close()


def latency(size: int, figures: Figures) -> None:
    """From writing a post to its standing in another journal's feed, both live."""
    with circle(size) as (_relay, (ada, ben, *_), _home):
        reader, writer = Feed(ben), Feed(ada)
        time.sleep(1)
        for number in range(_ROUNDS):
            began = time.perf_counter()
            ada.say(f"post {number}")
            ada.port.hurry()
            reader.wait(number + 1)
            figures.add(size, time.perf_counter() - began)
            time.sleep(0.05)
        for one in (reader, writer):
            one.close()


def catching_up(size: int) -> list[str]:
    """What it takes to come back after 80 days with 1,000 posts and 70 changes of the keys."""
    with circle(size) as (_relay, people, _home):
        away = people[min(size, len(people)) - 1]
        others = [one for one in people if one is not away]
        for number in range(COMMITS):
            writer = others[number % len(others)]
            for index in range(number * POSTS // COMMITS, (number + 1) * POSTS // COMMITS):
                writer.say(f"post {index} " + "word " * (index % 60))
            writer.sync()
            writer.port.rename(writer.circle, f"person {number} anew")
        seconds = timed(away.sync)
        if away.posts() != POSTS:
            raise RuntimeError(f"only {away.posts()} posts arrived")
        return [f"{size} members", f"{seconds:.1f} s", "20 s" if size <= 5 else "reported"]


def idling(size: int) -> list[str]:
    """What a client costs that only listens."""
    with circle(size) as (_relay, people, _home):
        folder = people[1].folder
        people.pop(1).close()
        command = [sys.executable, "-m", "tests.bench.circle_idle", str(folder)]
        with subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as client:
            assert client.stdout
            assert client.stdin
            client.stdout.readline()
            time.sleep(3)
            before, began = _processor(client.pid), time.perf_counter()
            connections = []
            for _ in range(int(_IDLE)):
                time.sleep(1)
                connections.append(_sockets(client.pid))
            spent = _processor(client.pid) - before
            share = spent / (time.perf_counter() - began)
            memory = _resident(client.pid)
            client.stdin.close()
            client.wait(_PATIENCE)
    return [f"{size} members", f"{share:.2%}", f"{memory / 1e6:.0f}",
            f"{statistics.median(connections):.0f} (at most {max(connections)})"]  # fmt: skip


def _processor(process: int) -> float:
    """Seconds of a processor that a process has used."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(") ")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _resident(process: int) -> int:
    for line in Path(f"/proc/{process}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024
    raise RuntimeError("the process has no memory")


def _sockets(process: int) -> int:
    """Connections that a process holds open."""
    count = 0
    for link in Path(f"/proc/{process}/fd").iterdir():
        try:
            count += str(link.readlink()).startswith("socket:")
        except OSError:
            continue
    return count
