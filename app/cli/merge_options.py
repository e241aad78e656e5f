"""Declares `look` and `merge`; imports no more than argparse."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.cli.going_on import add_progress

Declare = Callable[..., argparse.ArgumentParser]

_KINDS = ("entries", "moods", "sleep", "scales", "measures", "kit", "plan", "session", "templates",
          "more")  # fmt: skip
_DIFFERING = ("mine", "newer", "backup", "copies")


def add_parser(commands: Any, command: Declare) -> None:
    """Add both.

    Args:
        commands: what they are added to.
        command: adds a command that opens a journal.
    """
    look = command(
        commands, "look", "merging:look", "look into a backup: list, search and read its entries",
        json=True, more="Nothing is changed, neither there nor here. The passphrase, recovery code "
        "or key file is that of the backup's day.",
    )  # fmt: skip
    look.add_argument("file", type=Path, metavar="FILE",
                      help="a backup, its file or folder")  # fmt: skip
    look.add_argument("query", nargs="*", metavar="QUERY", help="words and filters, as `search` "
                      "takes them; without, the newest entries")  # fmt: skip
    look.add_argument("--entry", metavar="ID", help="print this entry instead")
    look.add_argument("--limit", type=int, default=50, metavar="N", help="50 if not given")
    add_progress(look)
    merge = command(
        commands, "merge", "merging:merge", "bring a backup together with the journal", json=True,
        more="First see with --dry-run what would be done. What stands here is never overwritten "
        "without staying in the history, and `undo-import` takes all of it back. Circles, limits, "
        "keys and settings of a backup are not taken.",
    )  # fmt: skip
    merge.add_argument("file", type=Path, metavar="FILE", help="a backup, its file or folder")
    sure = merge.add_mutually_exclusive_group()
    sure.add_argument("--dry-run", action="store_true",
                      help="say what would be done; change nothing")  # fmt: skip
    sure.add_argument("--yes", action="store_true", help="do it without asking")
    merge.add_argument("--differing", choices=_DIFFERING, default="mine",
                       help="what differs: `mine` stays, with the backup's in its history (the "
                       "usual); the `newer` one stands; the `backup` stands, with yours in the "
                       "history; or `copies` come as entries of their own")  # fmt: skip
    merge.add_argument("--deleted", action="store_true",
                       help="bring back what you deleted since")  # fmt: skip
    merge.add_argument("--only", action="append", choices=_KINDS, default=[], metavar="KIND",
                       help=f"only these kinds, repeatable: {', '.join(_KINDS)}")  # fmt: skip
    merge.add_argument("--entry", action="append", default=[], metavar="ID",
                       help="only this entry, repeatable; it comes as the newest version, also "
                       "out of the trash")  # fmt: skip
    for name, words in (("passphrase", "passphrase"), ("recovery-code", "recovery code")):
        merge.add_argument(f"--backup-{name}-file", metavar="FILE",
                           help=f"the {words} of a backup that other keys open, from its first "
                           "line")  # fmt: skip
    add_progress(merge)
