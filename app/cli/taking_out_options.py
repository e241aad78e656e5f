"""Declares the command that takes the journal out; imports no more than argparse."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.cli.going_on import add_progress

_LEFT = {
    "trash": "the trash, which only json can hold",
    "versions": "earlier versions of entries, which only json can hold",
    "files": "photos and files",
    "moods": "moods, scales, sleep and questionnaires",
}


def add_parser(commands: Any, command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add `export`; ``command`` adds one that opens a journal."""
    out = command(
        commands, "export", "taking_out:take_out", "write the journal, to take it along", json=True,
        more="It is written in clear, unless it is protected. Nothing that exists is replaced, and "
        "nothing half is left behind.",
    )  # fmt: skip
    out.add_argument("format", metavar="FORMAT", help="such as json; a name that is none is "
                     "answered with all there are")  # fmt: skip
    out.add_argument("out", type=Path, metavar="OUT",
                     help="a new folder, .zip, or file of the format's kind")  # fmt: skip
    out.add_argument("--query", metavar="Q", help="only the entries that this search finds")
    out.add_argument("--from", dest="since", metavar="DATE",
                     help="only from DATE on, with what else is of these days")  # fmt: skip
    out.add_argument("--to", dest="until", metavar="DATE", help="only up to DATE, likewise")
    out.add_argument("--tag", action="append", default=[], metavar="TAG",
                     help="only entries with this tag; repeatable: with all of them")  # fmt: skip
    out.add_argument("--starred", action="store_true", help="only entries with a star")
    for name, words in _LEFT.items():
        out.add_argument(f"--no-{name}", dest=name, action="store_false", help=f"without {words}")
    out.add_argument("--set", dest="settings", action="append", default=[], metavar="NAME=VALUE",
                     help="something of this format alone; a name that is none is answered with "
                     "all there are; repeatable")  # fmt: skip
    out.add_argument("--protect", action="store_true",
                     help="write a .zip that only a passphrase opens; it is asked for")  # fmt: skip
    out.add_argument("--protect-file", metavar="FILE",
                     help="likewise, with the passphrase on the first line of FILE")  # fmt: skip
    out.add_argument("--dry-run", action="store_true",
                     help="say how much would go out; write nothing")  # fmt: skip
    add_progress(out)
