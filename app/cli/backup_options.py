"""Declares `backup` and `restore`; imports no more than argparse."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.cli.going_on import add_progress
from app.cli.shares_options import add_shares

Declare = Callable[..., argparse.ArgumentParser]

_PLACE = "its folder, or the beginning of its id"


def add_parser(commands: Any, command: Declare, action: Declare) -> None:
    """Add both.

    Args:
        commands: what they are added to.
        command: adds a command that opens a journal.
        action: adds an action of one.
    """
    backup = command(
        commands, "backup", "backing:backup", "make a backup, open it and count it", json=True,
        more="Without an action one is made, beside the journal and at every place that is there.",
    )  # fmt: skip
    backup.add_argument("--list", action="store_true", help="list the backups instead")
    backup.add_argument("--put-back", metavar="NAME",
                        help="put a backup, or the `newest`, in the journal's place; what is "
                             "there now is set aside, not deleted")  # fmt: skip
    backup.add_argument("--due", action="store_true",
                        help="only what is due by the settings; for a timer")  # fmt: skip
    backup.add_argument("--to", type=Path, metavar="DIR",
                        help="put this one into DIR and nowhere else; nothing is removed "
                        "there")  # fmt: skip
    add_progress(backup)
    actions = backup.add_subparsers(
        dest="action", metavar="ACTION", parser_class=type(backup), required=False
    )
    action(actions, "places", "list where else backups go")
    add = action(actions, "add", "let backups also go to a folder or drive")
    add.add_argument("folder", type=Path, metavar="DIR", help="a folder that exists")
    _keep(add)
    keep = action(actions, "keep", "say how many backups stay at a place")
    keep.add_argument("place", metavar="PLACE", help=_PLACE)
    _keep(keep)
    remove = action(actions, "remove", "put no more backups at a place; those there stay")
    remove.add_argument("place", metavar="PLACE", help=_PLACE)
    check = action(actions, "check", "try whether a backup can be restored, and count its entries")
    check.add_argument("file", type=Path, metavar="FILE")
    add_progress(check)
    _restore(commands, command)


def _restore(commands: Any, command: Declare) -> None:
    restore = command(
        commands, "restore", "backing:restore", "make a journal of a backup, as on a new computer",
        json=True, more="What opened the journal on the day of the backup opens the backup: its "
        "passphrase, recovery code, key file or shares.",
    )  # fmt: skip
    restore.add_argument("file", type=Path, metavar="FILE", help="the backup")
    restore.add_argument("--folder", type=Path, metavar="DIR",
                         help="where the journal goes; without it the usual place")  # fmt: skip
    add_shares(restore)
    add_progress(restore)


def _keep(parser: argparse.ArgumentParser) -> None:
    for name, unit in (("daily", "days"), ("weekly", "weeks"), ("monthly", "months")):
        parser.add_argument(f"--{name}", type=int, choices=range(101), metavar="N",
                            help=f"of how many {unit} one stays")  # fmt: skip
