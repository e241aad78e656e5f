"""A long run: a window, a relay and five members under random use, and what that takes.

Usage: ``python -m tests.prove.soak [--minutes N] [--every SECONDS] [--seed N] [--folder FOLDER]``.
Prints memory, handles, threads and bytes on disk of the three processes, at first, in the second
quarter and in the last. Exit code 1 when something grew by more than it may, or ended.
"""

import argparse
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.making import WORDS
from tests.prove.commands import Home
from tests.prove.soak.measure import Sample, growing, table, take_sample
from tests.prove.soak.parts import OTHERS, WINDOW, found_circle
from tests.sync.relays import relay_process

_WARM = 4  # samples that a comparison needs at least


@dataclass
class Worker:
    """A process that says how much it has done.

    Attributes:
        folder: what it writes to.
        errors: what it says about mistakes.
        done: how many things so far; None of a relay: it does what the others do.
        samples: what it took.
    """

    name: str
    process: "subprocess.Popen[str]"
    folder: Path
    errors: Path | None = None
    done: int | None = 0
    last: str = ""
    samples: list[Sample] = field(default_factory=list)

    def listen(self) -> None:
        """Note what it says, for as long as it says something."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            number, _, self.last = line.strip().partition(" ")
            self.done = int(number)


@contextmanager
def working(name: str, command: Sequence[str], folder: Path, **more: object) -> Iterator[Worker]:
    """Run a process beside, and end it at the end."""
    errors = folder.parent / f"{name}.log"
    with errors.open("w") as log, subprocess.Popen(
        [sys.executable, "-m", *command], stdout=subprocess.PIPE, stderr=log, text=True, **more,  # type: ignore[call-overload]
    ) as process:  # fmt: skip
        worker = Worker(name, process, folder, errors)
        listener = threading.Thread(target=worker.listen, daemon=True)
        listener.start()
        try:
            yield worker
        finally:
            process.kill()
            listener.join()


def run(folder: Path, *, minutes: float, every: float, seed: int) -> list[Worker]:
    """Let all run, and return them with what they took.

    Raises:
        AssertionError: one of them ended by itself.
    """
    home = Home(folder / "home", folder / "outside")
    environment = home.environment(QT_QPA_PLATFORM="offscreen")
    people = folder / "people"
    with ExitStack() as stack:
        relay = stack.enter_context(relay_process(folder / "relay"))
        found_circle(people, relay)
        journal = people / WINDOW / f"{WINDOW}.lamplit"
        members = [f"{__package__}.members", str(people), str(seed), *OTHERS]
        window = [f"{__package__}.window", str(journal), WORDS, str(seed)]
        workers = [
            Worker("relay", relay.popen, folder / "relay", done=None),
            stack.enter_context(working("members", members, people / OTHERS[0])),
            stack.enter_context(working("window", window, people / WINDOW, env=environment)),
        ]
        _watch(workers, minutes, every)
    return workers


def _watch(workers: list[Worker], minutes: float, every: float) -> None:
    end = time.monotonic() + minutes * 60
    while (
        time.monotonic() < end
        or len(workers[0].samples) < _WARM
        or not all(worker.samples[-1].done for worker in workers)
    ):
        time.sleep(every)
        done = sum(worker.done or 0 for worker in workers)
        for worker in workers:
            code = worker.process.poll()
            if code is not None:
                said = worker.errors.read_text()[-3000:] if worker.errors else ""
                raise AssertionError(f"{worker.name} ended, {code}, after {worker.last!r}: {said}")
            own = done if worker.done is None else worker.done
            worker.samples.append(take_sample(worker.process.pid, worker.folder, own))


def main() -> int:
    """Run, print what it took, and say what grew."""
    parser = argparse.ArgumentParser(prog="python -m tests.prove.soak")
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--every", type=float, default=15, help="seconds between two looks")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path, help="where to leave everything; else it goes")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="lamplit-soak-") as aside:
        folder = (given.folder or Path(aside)).absolute()
        folder.mkdir(parents=True, exist_ok=True)
        workers = run(folder, minutes=given.minutes, every=given.every, seed=given.seed)
    grown = []
    for worker in workers:
        print(table(worker.name, worker.samples))  # noqa: T201 - what it is run for
        grown += [f"{worker.name}: {sentence}" for sentence in growing(worker.samples)]
    print("\n".join(grown) or "Nothing grows.")  # noqa: T201
    return 1 if grown else 0


if __name__ == "__main__":
    sys.exit(main())
