"""`lamplit-relay`: reads the arguments and the settings, and hands over to one command."""

import asyncio
import os
import secrets
import signal
import sys
import threading
import time
from argparse import Namespace
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext, suppress
from importlib import import_module
from pathlib import Path
from types import FrameType
from typing import Final, NoReturn, TextIO

from sync.relay import options
from sync.relay.commands.opening import Relay
from sync.relay.commands.parser import parse
from sync.relay.commands.world import DONE, FAILED, WRONG_USAGE, CommandError, UsageError, World
from sync.relay.config import ConfigError, describe, load
from sync.relay.options import Value
from sync.relay.stores.copies.interface import NothingThereError
from sync.relay.stores.interface import StoreFailedError

_INTERRUPTED: Final = 130

Command = Callable[[Relay, Namespace], Awaitable[int]]

_COMMANDS: Final[Mapping[str, str]] = {
    "serve": "serving",
    "mint": "minting",
    "stats": "stats",
    "check": "check",
    "backup": "backup",
    "restore": "restore",
    "migrate": "migrate",
    "addresses": "addresses",
}
"""Each command's module, imported when it is asked for."""


def main() -> int:
    """Run the relay's command line. Returns the exit code."""
    out, err = _streams()
    world = World(out, err, os.environ, time.time, secrets.token_bytes)
    try:
        return run(world, sys.argv[1:])
    except KeyboardInterrupt:
        with suppress(OSError):
            err.write("Stopped before the end.\n")
        return _INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has enough; Python would complain once more while closing it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), out.fileno())
        return FAILED


def _streams() -> tuple[TextIO, TextIO]:
    """Where to print and where to complain; what the caller closed leads nowhere.

    The places of closed streams are taken, or the next file or connection would get one and
    whatever a library writes to its error stream would go in there.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # gets the lowest number that is free, which is this one
    # Python has None for a stream that was closed, whatever the type checker believes.
    given: tuple[TextIO | None, TextIO | None] = sys.stdout, sys.stderr
    out, err = (stream or _nowhere() for stream in given)
    return out, err


def _nowhere() -> TextIO:
    return Path(os.devnull).open("w", encoding="utf-8")


def run(world: World, arguments: Sequence[str]) -> int:
    """Run one command. Returns the exit code; what is in the way is one sentence on `stderr`."""
    try:
        return _run(world, parse(arguments))
    except UsageError as error:
        world.stderr.write(f"{error}\n")
        return WRONG_USAGE
    except (CommandError, ConfigError, StoreFailedError) as error:
        world.stderr.write(f"{error}\n")
    except BrokenPipeError:
        raise
    except OSError as error:
        world.stderr.write(f"The system refused something: {error.strerror or error}.\n")
    except Exception as error:  # noqa: BLE001 - our own mistake; the world's are above
        _confess(world, error)
    return FAILED


def _run(world: World, arguments: Namespace) -> int:
    if arguments.version:
        from importlib.metadata import version  # noqa: PLC0415 - rarely needed

        world.say(f"lamplit-relay {version('lamplit')}")
        return DONE
    config = load(arguments.config).with_given(_given(arguments))
    if arguments.command == "serve" and arguments.print_config:
        world.say(describe(config).removesuffix("\n"))
        return DONE
    module = import_module(f"sync.relay.commands.{_COMMANDS[arguments.command]}")
    command: Command = getattr(module, arguments.command)
    relay = Relay(config, world)
    try:
        return _finish(command(relay, arguments), arguments.command)
    except NothingThereError as error:
        if relay.on_postgres:
            raise
        raise CommandError(
            f"There is no relay in {relay.folder} yet; `lamplit-relay serve` makes one."
        ) from error


def _finish(work: Awaitable[int], command: str) -> int:
    """Run a command in an event loop; a server's is the fast one, and minds signals itself."""
    factory = None
    if command == "serve":
        from sync.relay.http.server import loop_factory  # noqa: PLC0415 - needs the HTTP packages

        factory = loop_factory()

    async def finish() -> int:
        return await work

    at_once = nullcontext() if command == "serve" else _interrupted_at_once()
    with at_once, asyncio.Runner(loop_factory=factory) as runner:
        return runner.run(finish())


@contextmanager
def _interrupted_at_once() -> Iterator[None]:
    """Let Ctrl-C end what is done just then.

    An event loop would only cancel a command where it waits, and most of them hardly ever do.
    """

    def interrupt(_number: int, _frame: FrameType | None) -> NoReturn:
        raise KeyboardInterrupt

    if threading.current_thread() is not threading.main_thread():
        yield  # Python lets nobody else hear signals
        return
    before = signal.signal(signal.SIGINT, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _given(arguments: Namespace) -> Mapping[str, Value]:
    """The settings that the command line has a word for. Names are relative to where it is run."""
    given: dict[str, Value] = {}
    if arguments.data:
        given[options.DATA.key] = str(Path(arguments.data).absolute())
    if arguments.command != "serve":
        return given
    if arguments.listen or arguments.uds:
        # Whoever says where to listen means there and nowhere else.
        given[options.LISTEN.key] = tuple(arguments.listen or ())
        given[options.UNIX_SOCKETS.key] = tuple(
            str(Path(name).absolute()) for name in arguments.uds or ()
        )
    for option, name in (
        (options.TLS_CERTIFICATE, arguments.tls_cert),
        (options.TLS_KEY, arguments.tls_key),
    ):
        if name:
            given[option.key] = str(Path(name).absolute())
    if arguments.behind_proxy:
        given[options.BEHIND_PROXY.key] = True
    return given


def _confess(world: World, error: Exception) -> None:
    """Say which mistake it was and where; its message might quote what the relay must not tell."""
    from sync.relay.http.output import frames  # noqa: PLC0415 - hopefully never needed

    with suppress(OSError, ValueError):
        world.stderr.write(
            f"The relay made a mistake and stopped ({type(error).__qualname__}). "
            "Nothing that was acknowledged is lost.\n"
        )
        world.stderr.writelines(f"  {frame}\n" for frame in frames(error.__traceback__))


if __name__ == "__main__":
    sys.exit(main())
