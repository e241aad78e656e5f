"""What a command is given, and how it says what is in the way."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TextIO

from sync.protocol.times import DAY

DONE: Final = 0
FAILED: Final = 1
WRONG_USAGE: Final = 2


class UsageError(Exception):
    """The command was called in a way that makes no sense; the text is one sentence."""


class CommandError(Exception):
    """Something outside the program is in the way; the text is one sentence for the owner."""


@dataclass(frozen=True)
class World:
    """The collaborators of every command.

    Attributes:
        stdout: for what was asked for.
        stderr: for what is in the way.
        environ: the environment; no secret is taken from it.
        clock: seconds since 1970-01-01 UTC.
        random_bytes: that many bytes nobody can guess.
    """

    stdout: TextIO
    stderr: TextIO
    environ: Mapping[str, str]
    clock: Callable[[], float]
    random_bytes: Callable[[int], bytes]

    @property
    def today(self) -> int:
        """Whole days since 1970-01-01 UTC."""
        return int(self.clock() // DAY)

    def say(self, *lines: str) -> None:
        """Print lines, at once: somebody may read them from a pipe while the command goes on."""
        self.stdout.write("".join(f"{line}\n" for line in lines))
        self.stdout.flush()

    def say_json(self, value: object) -> None:
        """Print a value for another program."""
        self.say(json.dumps(value, indent=2))

    def say_table(self, rows: Sequence[tuple[str, str]]) -> None:
        """Print names with values beside them."""
        width = max(len(name) for name, _ in rows)
        self.say(*(f"{name:<{width}}  {value}" for name, value in rows))


def readable(size: int) -> str:
    """A number of bytes for people."""
    number = float(size)
    for unit in ("bytes", "KiB", "MiB", "GiB"):
        if number < 1024:  # noqa: PLR2004 - what the units are made of
            return f"{number:.0f} {unit}" if unit == "bytes" else f"{number:.1f} {unit}"
        number /= 1024
    return f"{number:.1f} TiB"
