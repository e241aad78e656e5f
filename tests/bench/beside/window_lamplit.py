"""Lamplit's window from its start until one can write; see `asked`.

Usage: ``python window_lamplit.py VAULT SECRET STARTED``. Prints one line of JSON.
"""

import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from tests.bench.importing import memory
from tests.prove.desk import Desk


def main() -> None:
    """Start, unlock, and say how long both took and what was held."""
    vault, secret, started = sys.argv[1:]
    desk = Desk(Path(vault))
    desk.wait_for(lambda: desk.painted.at, "the unlock screen")
    assert desk.painted.at is not None
    cold = desk.painted.at - float(started)
    desk.pause(0.5)
    began = time.perf_counter()
    desk.unlock(secret)
    took = time.perf_counter() - began
    held = memory("VmHWM") * 1.024**2
    sys.stdout.write(json.dumps({"took": cold + took, "memory": held}) + "\n")
    sys.stdout.flush()
    desk.end()


if __name__ == "__main__":
    main()
