"""What the window takes; in a process of its own for each journal.

Usage: ``python window_figures.py VAULT SECRET STARTED``, with the moment at which it was started.
Prints one line of JSON.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.prove.desk import Desk, Heartbeat


def resident() -> float:
    """Return this process's resident memory in MB."""
    for line in Path("/proc/self/status").read_text("ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def open_journal(desk: Desk) -> None:
    """Go to the list for the first time."""
    desk.window.go("journal")
    desk.pause(1.5)


def search(desk: Desk) -> None:
    """Type a few searches: common, two words, short, none."""
    for text in ("main", "dick raive", "pe", "xq"):
        desk.search(text)


def main() -> None:
    """Go through the flows."""
    vault, secret, started = sys.argv[1:]
    figures: dict[str, float] = {}
    desk = Desk(Path(vault))
    desk.wait_for(lambda: desk.painted.at, "the unlock screen")
    assert desk.painted.at is not None
    figures["cold start to unlock screen"] = desk.painted.at - float(started)
    desk.pause(1)
    beat = Heartbeat()
    beat.begin()
    began = time.perf_counter()
    desk.unlock(secret)
    figures["unlock to writable editor"] = time.perf_counter() - began
    figures["stall: unlocking"] = beat.end()
    flows: dict[str, Callable[[], None]] = {
        "idle": lambda: desk.pause(2),
        "typing": lambda: desk.type("Walked by the river and wrote a little of it down. " * 4),
        "opening the journal": lambda: open_journal(desk),
        "scrolling": desk.scroll,
        "searching": lambda: search(desk),
        "locking": desk.lock,
    }
    for name, flow in flows.items():
        beat.begin()
        flow()
        figures[f"stall: {name}"] = beat.end()
        if name == "scrolling":
            figures["resident MB, scrolled through"] = resident()
    sys.stdout.write(json.dumps(figures) + "\n")
    sys.stdout.flush()
    desk.end()


if __name__ == "__main__":
    main()
