"""What a command is given: streams, clock, chance, folders, and the window to open."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Protocol, TextIO
from uuid import UUID

from app.domain.ids import uuid7
from app.paths import Folders

if TYPE_CHECKING:  # else the parser would bring the whole vault with it
    from app.usecases.circles.port import Factory, Wording


class UsageError(Exception):
    """The command was called in a way that makes no sense; the text is one sentence."""


class Terminal(Protocol):
    """Somebody who can be asked."""

    def secret(self, prompt: str) -> str:
        """Ask for a line that is not shown while it is typed."""

    def line(self, prompt: str) -> str:
        """Ask for a line."""


class Stage(Protocol):
    """What only the program with a window can do; the command line is handed it from outside."""

    def show_demo(self, folders: Folders) -> int:
        """Open the window on an invented year and return the exit code once it is closed."""

    def draw_demo(self, folders: Folders, out: Path) -> int:
        """Walk through the main flow offscreen, leave pictures in ``out``; return their number."""

    def has_display(self) -> bool:
        """Whether a window could be seen here."""


@dataclass(frozen=True)
class World:
    """The collaborators of every command.

    Attributes:
        terminal: who can be asked, or None when nobody is there.
        columns: width of the terminal; 0 where the output goes elsewhere.
        colour: whether the output may be coloured.
        circles: makes the engine of circles; None where that part is not installed.
        wording: gives what of it knows words alone, which is enough to read and write them.
    """

    folders: Folders
    stdin: BinaryIO
    stdout: TextIO
    stderr: TextIO
    now: Callable[[], datetime]
    random: Callable[[int], bytes]
    zone: Callable[[], str]
    terminal: Terminal | None
    stage: Stage
    columns: int = 0
    colour: bool = False
    circles: "Factory | None" = None
    wording: "Callable[[], Wording] | None" = None

    def new_id(self) -> UUID:
        """Return a fresh id."""
        return uuid7(self.now(), self.random)

    def say(self, text: str = "") -> None:
        """Print a line of the command's output."""
        self.stdout.write(text + "\n")

    def tell(self, sentence: str) -> None:
        """Print a sentence beside the output, for the person rather than the script."""
        with suppress(OSError):  # what the output cannot take is just what may have to be told
            self.stdout.flush()
        self.stderr.write(sentence + "\n")
        self.stderr.flush()
