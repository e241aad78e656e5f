"""The versions of a store's tables: numbered SQL files, and which programs can work on which.

A file is called `0002_what_it_does.sql`, and its first line says
`-- compatible from: 1`: the oldest version whose programs can still work on the tables afterwards.
So that version N and N+1 run side by side, a change comes in two steps. One migration adds what the
new program needs (with defaults, so that the old one can go on inserting); a later one, when no old
program is left, takes away what nobody uses, and says so in its first line.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from typing import Final

from sync.relay.stores.interface import StoreFailedError

_NAME: Final = re.compile(r"(\d{4})_\w+\.sql")
_COMPATIBLE: Final = re.compile(r"-- compatible from: (\d+)\n")


class TooNewError(StoreFailedError):
    """The tables were made by a newer program, and this one cannot work on them."""


@dataclass(frozen=True, slots=True)
class Migration:
    """One step from a version of the tables to the next.

    Attributes:
        number: the version that it leads to, from 1.
        compatible_from: the oldest version whose programs can work on the tables afterwards.
        sql: its statements, all of them for one transaction.
    """

    number: int
    compatible_from: int
    sql: str


@dataclass(frozen=True, slots=True)
class Version:
    """A version that the tables have been brought to; a row of `schema_versions`."""

    number: int
    compatible_from: int


def read_migrations(folder: Traversable) -> tuple[Migration, ...]:
    """Read every step that a folder holds, in order.

    Raises:
        ValueError: when a number is missing, or a file does not say what it is compatible from.
    """
    found = []
    for file in folder.iterdir():
        name = _NAME.fullmatch(file.name)
        if not name:
            continue
        text = file.read_text("utf-8")
        compatible = _COMPATIBLE.match(text)
        if not compatible:
            raise ValueError(f"{file.name} does not begin with '-- compatible from: N'.")
        found.append(Migration(int(name[1]), int(compatible[1]), text))
    found.sort(key=lambda step: step.number)
    if [step.number for step in found] != list(range(1, len(found) + 1)):
        raise ValueError("The migrations are not numbered 1, 2, 3 and so on.")
    return tuple(found)


def missing(steps: Sequence[Migration], applied: Sequence[Version]) -> Sequence[Migration]:
    """The steps that are still to be taken, none when the tables are newer but compatible.

    Args:
        steps: every step that this program knows.
        applied: the rows of `schema_versions`, in any order; empty for new tables.

    Raises:
        TooNewError: when this program cannot work on the tables.
    """
    newest = max(applied, key=lambda version: version.number, default=Version(0, 0))
    if newest.compatible_from > len(steps):
        raise TooNewError(
            "The relay's tables were made by a newer version of this program; start that one."
        )
    return steps[newest.number :]
