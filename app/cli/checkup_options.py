"""Declares `checkup`, `compact` and `rescue`; imports no more than argparse."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.cli.going_on import add_progress
from app.cli.shares_options import add_shares


def add_parser(commands: Any, command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the three; ``command`` adds one that opens a journal."""
    check = command(
        commands, "checkup", "checking_up:checkup",
        "what takes room, whether all is whole, and what could be better", json=True,
        more="It checks all that `verify` checks, and changes nothing unless asked.",
    )  # fmt: skip
    what = check.add_mutually_exclusive_group()
    what.add_argument("--gather-files", action="store_true",
                      help="put files that belong to no entry into a new one")  # fmt: skip
    what.add_argument("--index-anew", action="store_true",
                      help="make the word indexes anew")  # fmt: skip
    add_progress(check)
    compact = command(
        commands, "compact", "checking_up:compact", "give back the room of what was deleted",
        json=True, more="It is done only where it gives back enough.",
    )  # fmt: skip
    compact.add_argument("--plan", action="store_true",
                         help="say what it would give back; change nothing")  # fmt: skip
    add_progress(compact)
    rescue = command(
        commands, "rescue", "rescuing:rescue",
        "make a new journal of what a damaged one still says", json=True,
        more="The damaged one is not changed. The new one opens with the same keys.",
    )  # fmt: skip
    rescue.add_argument("--folder", type=Path, metavar="DIR",
                        help="the damaged journal; without it the one of --vault")  # fmt: skip
    rescue.add_argument("--to", type=Path, metavar="DIR", required=True,
                        help="a new folder for what can be read")  # fmt: skip
    add_shares(rescue)
    add_progress(rescue)
