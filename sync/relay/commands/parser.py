"""Every command and option, declared; nothing here imports more than argparse."""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn, TypeAlias

from sync.relay.commands.world import UsageError

_EPILOG = """\
Without options everything is kept in one folder and one SQLite file; `serve --print-config` prints
a settings file with every key explained. No secret is ever an argument.

Exit codes: 0 done; 1 something outside the program is in the way, one sentence says what;
2 wrong usage.
"""

_MOST_TOKENS = 1000
_MOST_DAYS = 3650


class _Parser(argparse.ArgumentParser):
    """A parser that raises instead of leaving the program."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message[:1].upper()}{message[1:].rstrip('.')}. See `{self.prog} -h`.")


# argparse has no public name for it.
_Commands: TypeAlias = "argparse._SubParsersAction[_Parser]"  # noqa: SLF001


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the arguments.

    Raises:
        UsageError: when they make no sense.
    """
    parser = build()
    options = parser.parse_args(arguments)
    if not options.version and options.command is None:
        parser.error("a command is missing")
    return options


def build() -> argparse.ArgumentParser:
    """The whole parser."""
    parser = _Parser(
        prog="lamplit-relay",
        description="A relay for circles: it stores and forwards what it cannot read.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="store_true", help="print the version")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    _serve(commands)
    _mint(commands)
    _command(commands, "stats", "print how much the relay keeps", json=True)
    check = _command(
        commands, "check", "read everything and say what is wrong; the relay may go on", json=True
    )
    check.add_argument("--chunks", action="store_true", help="read every attachment as well")
    _backup(commands)
    _restore(commands)
    _command(
        commands, "addresses", "print where other computers of the same network reach this one",
        json=True,
    )  # fmt: skip
    _command(commands, "migrate", "bring the database's tables up to this version", json=True)
    return parser


def _command(commands: _Commands, name: str, text: str, *, json: bool) -> _Parser:
    command = commands.add_parser(
        name, help=text, description=f"{text[:1].upper()}{text[1:]}.", allow_abbrev=False
    )
    command.add_argument("--config", type=Path, metavar="FILE", help="the settings (TOML)")
    command.add_argument("--data", metavar="DIR", help="the folder with what the relay keeps")
    if json:
        command.add_argument("--json", action="store_true", help="print for another program")
    return command


def _serve(commands: _Commands) -> None:
    serve = _command(commands, "serve", "run the relay until it is told to stop", json=False)
    serve.add_argument(
        "--listen", action="append", metavar="HOST:PORT",
        help="where to listen; may be given several times (127.0.0.1:8470)",
    )  # fmt: skip
    serve.add_argument("--uds", action="append", metavar="PATH", help="a Unix socket to listen on")
    serve.add_argument("--tls-cert", metavar="FILE", help="the certificate and its chain (PEM)")
    serve.add_argument("--tls-key", metavar="FILE", help="the certificate's key (PEM)")
    serve.add_argument(
        "--behind-proxy", action="store_true",
        help="take plain connections on any address: another program takes care of TLS",
    )  # fmt: skip
    serve.add_argument(
        "--until-input-ends", action="store_true",
        help="stop when standard input ends too: no relay outlives the program that started it",
    )  # fmt: skip
    serve.add_argument(
        "--print-config", action="store_true",
        help="print the settings with every key explained, and stop",
    )  # fmt: skip


def _mint(commands: _Commands) -> None:
    mint = _command(
        commands, "mint", "print tokens, each of which makes one circle; the relay may go on",
        json=True,
    )  # fmt: skip
    mint.add_argument(
        "--count", type=_number(_MOST_TOKENS), default=1, metavar="N", help="how many (1)"
    )
    mint.add_argument(
        "--days", type=_number(_MOST_DAYS), default=30, metavar="D",
        help="how long they may be used (30)",
    )  # fmt: skip


def _backup(commands: _Commands) -> None:
    backup = _command(
        commands, "backup", "copy everything into a new folder; the relay may go on", json=True
    )
    backup.add_argument("target", type=Path, metavar="TARGET", help="the folder to make")
    backup.add_argument(
        "--without-bodies", action="store_true",
        help="leave out what members wrote: only the circles and who may read them are kept",
    )  # fmt: skip
    backup.add_argument(
        "--without-chunks", action="store_true",
        help="leave the attachments' bytes where they are (a bucket with a backup of its own)",
    )  # fmt: skip


def _restore(commands: _Commands) -> None:
    restore = _command(
        commands, "restore", "put a backup in place; the relay must not run", json=True
    )
    restore.add_argument("source", type=Path, nargs="?", metavar="SOURCE", help="the backup")
    restore.add_argument(
        "--force", action="store_true", help="put what is there now out of the way"
    )
    restore.add_argument(
        "--mark", action="store_true",
        help="only note that the database was restored by other means",
    )  # fmt: skip


def _number(most: int) -> Callable[[str], int]:
    """A reader of whole numbers from 1 up to the most that makes sense."""

    def read(text: str) -> int:
        if not text.isdecimal() or not 1 <= int(text) <= most:
            raise argparse.ArgumentTypeError(f"{text!r} is no number between 1 and {most}")
        return int(text)

    return read
