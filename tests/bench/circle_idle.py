"""A client that watches its circle, and nothing else.

Usage: ``python -m tests.bench.circle_idle FOLDER``.

Says `ready` once it listens, and ends when its input does.
"""

import sys
import threading
from pathlib import Path

from tests.bench.circle_journals import Journal


def main() -> None:
    """Watch until nobody asks any more."""
    journal = Journal("idle", Path(sys.argv[1]))
    told = threading.Event()
    watcher = threading.Thread(target=journal.port.watch, args=(lambda _: told.set(),))
    watcher.start()
    told.wait()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.read()
    journal.port.stop()
    watcher.join()
    journal.close()


if __name__ == "__main__":
    main()
