"""The composition root: the only file that knows everything."""

import importlib.util
import os
import secrets
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO, cast

from app import crash, paths
from app.cli.main import run
from app.cli.parser import parse
from app.cli.world import UsageError, World
from app.display import KINDS, library_in, library_missing
from app.domain.failures import Failure
from app.paths import Folders
from app.vault.layout import PACKED
from app.zone import system_zone

if TYPE_CHECKING:
    from app.usecases.circles.port import CirclePort, Factory, Surroundings, Wording

_FAILED = _MISTAKE = 1
_WRONG_USAGE = 2
_INTERRUPTED = 130


def main() -> int:
    """Run Lamplit as the command line asks: its window, or one command. Returns the exit code."""
    _no_core_dumps()
    folders = paths.folders()
    try:
        return _main(folders, sys.argv[1:])
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has enough; Python would complain once more while closing it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _MISTAKE
    except Exception as error:  # noqa: BLE001 - our own mistake; the world's are Failures
        return _confess(error, folders)


def _main(folders: Folders, arguments: list[str]) -> int:
    if backup := _backup(arguments):
        return _opened(folders, backup=backup)
    try:
        options, rest = parse(arguments)
    except UsageError as error:
        sys.stderr.write(f"{error}\n")
        return _WRONG_USAGE
    if options.version:
        sys.stdout.write(f"lamplit {_version()}\n")
        return 0
    if options.command is None:
        return _opened(folders, options.vault, rest)
    world = _world(folders)
    try:
        return run(world, options)
    finally:
        _flush(world.stdout)


def _backup(arguments: list[str]) -> Path | None:
    """Return the backup that is the only argument, as where somebody double-clicked one."""
    if len(arguments) != 1 or arguments[0].startswith("-"):
        return None
    path = Path(arguments[0])
    return path.absolute() if path.suffix.lower() == PACKED else None


def _opened(
    folders: Folders, vault: Path | None = None, arguments: Sequence[str] = (),
    *, backup: Path | None = None,
) -> int:  # fmt: skip
    try:
        return _window(folders, vault, [*arguments], backup=backup)
    except Failure as failure:
        sys.stderr.write(f"{failure}\n")
        return _FAILED


def _window(
    folders: Folders, vault: Path | None, arguments: list[str], *,
    practice: bool = False, backup: Path | None = None,
) -> int:  # fmt: skip
    with _qt():
        from ui.main import run as show  # noqa: PLC0415 - commands must not load Qt

        return show(folders, vault, arguments, practice=practice, backup=backup, circles=_engine())


@contextmanager
def _qt() -> Iterator[None]:
    """Say in one sentence which of the system's libraries Qt misses."""
    try:
        yield
    except ImportError as error:
        name = library_in(str(error))
        if name is None:
            raise
        raise Failure(library_missing(name)) from error


class _Stage:
    """The window, for the demo."""

    def show_demo(self, folders: Folders) -> int:
        """Open the window on an invented year."""
        return _window(folders, None, [], practice=True)

    def draw_demo(self, folders: Folders, out: Path) -> int:
        """Walk through the main flow offscreen and leave pictures."""
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        with _qt():
            from ui.tour import run_tour  # noqa: PLC0415 - commands must not load Qt

            return len(run_tour(folders, out, _now, _engine()))

    def has_display(self) -> bool:
        """Whether a window could be seen here."""
        if sys.platform in {"win32", "darwin"}:
            return True
        return any(os.environ.get(name) for name in KINDS)


class _Terminal:
    """The person at the terminal this command runs in."""

    def secret(self, prompt: str) -> str:
        """Ask for a line that is not shown while it is typed."""
        from getpass import getpass  # noqa: PLC0415 - rarely needed

        try:
            return getpass(prompt)
        except EOFError:
            raise KeyboardInterrupt from None

    def line(self, prompt: str) -> str:
        """Ask for a line."""
        sys.stderr.write(prompt)
        sys.stderr.flush()
        return sys.stdin.readline()


def _world(folders: Folders) -> World:
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError, OSError):
            # Entries hold every script; a terminal that cannot show one gets a mark instead.
            cast("Any", stream).reconfigure(errors="replace", newline="\n")
    on_terminal = sys.stdout is not None and sys.stdout.isatty()
    return World(
        folders=folders,
        stdin=sys.stdin.buffer,
        stdout=sys.stdout,
        stderr=sys.stderr,
        now=_now,
        random=secrets.token_bytes,
        zone=lambda: system_zone(now=_now()),
        terminal=_Terminal() if sys.stdin.isatty() and sys.stderr.isatty() else None,
        stage=_Stage(),
        columns=shutil.get_terminal_size().columns if on_terminal else 0,
        colour=on_terminal and not os.environ.get("NO_COLOR"),
        circles=_engine(),
        wording=_wording if importlib.util.find_spec("sync") else None,
    )


def _engine() -> "Factory | None":
    """Return what makes the engine of circles, if it is installed."""
    return _circles if importlib.util.find_spec("sync") else None


def _circles(surroundings: "Surroundings") -> "CirclePort":
    """Make the engine of circles; only what needs one loads anything of the network."""
    from sync.client.engine.circles import Circles  # noqa: PLC0415 - as above

    return Circles(surroundings)


def _wording() -> "Wording":
    """Return what knows the words of circles; it loads nothing of keys' groups or the network."""
    from sync.client.engine.words import Words  # noqa: PLC0415 - as above

    return Words()


def _now() -> datetime:
    return datetime.now(UTC)


def _version() -> str:
    from importlib.metadata import version  # noqa: PLC0415 - rarely needed

    return version("lamplit")


def _flush(stream: TextIO) -> None:
    """Write what waits; when that fails again, let Python's own closing not say it once more."""
    try:
        stream.flush()
    except ValueError:
        return
    except BrokenPipeError:
        raise
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _no_core_dumps() -> None:
    """Keep the system from writing this process's memory to the disk when it dies."""
    with suppress(ImportError, OSError, ValueError):
        import resource  # noqa: PLC0415 - does not exist on Windows

        limit: Callable[..., None] = resource.setrlimit
        limit(resource.RLIMIT_CORE, (0, 0))


def _confess(error: Exception, folders: Folders) -> int:
    path = crash.write_report(error, folders.crashes, _now())
    where = f" A report without any of your words is in {path}." if path else ""
    with suppress(OSError, AttributeError):
        sys.stderr.write(f"Lamplit made a mistake and stopped. Nothing saved is lost.{where}\n")
    return _MISTAKE


if __name__ == "__main__":
    sys.exit(main())
