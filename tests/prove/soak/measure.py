"""What a process and its folder take, and whether that grows for as long as it runs."""

import statistics
from collections.abc import Sequence
from dataclasses import astuple, dataclass, fields
from pathlib import Path

_STATUS = {"VmRSS:": 1024, "Threads:": 1}
_KB = 1024
_MB = 1024 * 1024


@dataclass(frozen=True)
class Sample:
    """What one process took at one moment.

    Attributes:
        memory: bytes of memory that are in use (resident).
        handles: open files, sockets and pipes.
        threads: how many.
        disk: bytes below its folder.
        done: how many things were done by then; what is kept may grow with them.
    """

    memory: int
    handles: int
    threads: int
    disk: int
    done: int


@dataclass(frozen=True)
class Bounds:
    """By how much a figure may differ between the second and the last quarter of a run.

    Attributes:
        memory: bytes, and the part of what it was, whichever is more.
        handles, threads: how many more.
        disk: bytes for each thing that was done in between.
    """

    memory: int = 24 * _MB
    memory_part: float = 0.10
    handles: int = 6
    threads: int = 3
    disk: int = 64 * _KB


def take_sample(pid: int, folder: Path, done: int) -> Sample:
    """Read what a process takes.

    Raises:
        OSError: the process is gone.
    """
    proc = Path("/proc") / str(pid)
    found = {}
    for line in (proc / "status").read_text().splitlines():
        name, _, rest = line.partition("\t")
        if name in _STATUS:
            found[name] = int(rest.split()[0]) * _STATUS[name]
    handles = len(list((proc / "fd").iterdir()))
    return Sample(found["VmRSS:"], handles, found["Threads:"], size_of(folder), done)


def size_of(folder: Path) -> int:
    """Bytes of all files below a folder; one that goes meanwhile counts nothing."""
    total = 0
    for path in folder.rglob("*"):
        try:
            total += path.stat().st_size if path.is_file() else 0
        except FileNotFoundError:
            continue
    return total


def quarters(samples: Sequence[Sample]) -> tuple[Sample, Sample]:
    """Return the medians of the second and of the last quarter; the first is warming up."""
    quarter = len(samples) // 4
    if not quarter:
        raise ValueError("too few samples")
    second, last = samples[quarter : 2 * quarter], samples[-quarter:]
    return _median(second), _median(last)


def _median(samples: Sequence[Sample]) -> Sample:
    columns = zip(*map(astuple, samples), strict=True)
    return Sample(*(round(statistics.median(column)) for column in columns))


def growing(samples: Sequence[Sample], bounds: Bounds | None = None) -> list[str]:
    """Return a sentence for each figure that grew by more than it may."""
    bounds = bounds or Bounds()
    before, after = quarters(samples)
    done = max(1, after.done - before.done)
    may = {
        "memory": max(bounds.memory, int(before.memory * bounds.memory_part)),
        "handles": bounds.handles,
        "threads": bounds.threads,
        "disk": bounds.disk * done + _MB,
    }
    found = []
    for name, most in may.items():
        was, now = getattr(before, name), getattr(after, name)
        if now - was > most:
            found.append(f"{name} grew from {was:,} to {now:,}, by more than {most:,}")
    return found


def table(title: str, samples: Sequence[Sample]) -> str:
    """Return the first, the middle and the last figures as lines to read."""
    before, after = quarters(samples)
    lines = [title]
    rows = (("at first", samples[0]), ("second quarter", before), ("last quarter", after))
    for label, one in rows:
        told = ", ".join(
            f"{field.name} {_told(field.name, getattr(one, field.name))}" for field in fields(one)
        )
        lines.append(f"  {label:15} {told}")
    return "\n".join(lines)


def _told(name: str, value: int) -> str:
    return f"{value / _MB:.1f} MB" if name in {"memory", "disk"} else f"{value:,}"
