"""Declares the shares that open a damaged journal or a backup; imports nothing of the journal."""

from pathlib import Path
from typing import Any


def add_shares(parser: Any) -> None:
    """Add them, beside the ways in that every command has."""
    parser.add_argument("--paper-share", dest="shares", metavar="FILE", action="append",
                        default=[], help="open it with shares on paper: the words of one (- is "
                        "standard input); repeatable")  # fmt: skip
    parser.add_argument("--picture", dest="pictures", type=Path, metavar="FILE", action="append",
                        default=[], help="likewise, a photo of a share's QR code")  # fmt: skip
    parser.add_argument("--share", dest="friends", metavar="SHARE", action="append", default=[],
                        help="open it with shares that friends keep, after `recover begin`: one "
                        "that came back (- reads standard input); repeatable")  # fmt: skip
    parser.add_argument("--new-passphrase-file", metavar="FILE",
                        help="with --share: the passphrase chosen by `recover begin`, on the first "
                        "line of FILE")  # fmt: skip
