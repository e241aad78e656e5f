"""Declares `init` and `slots`; imports no more than argparse."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

Declare = Callable[..., Any]

_KINDS = ("passphrase", "recovery-code", "key-file", "keychain", "paper-shares")


def add_parsers(commands: Any, command: Declare, action: Declare) -> None:
    """Add `init` and `slots`."""
    init = command(
        commands, "init", "vaults:init", "make a new journal",
        more="Without --recovery-file or --recovery-sheet the recovery code is shown once, on a "
        "terminal only.",
    )  # fmt: skip
    _recovery_file(init)
    init.add_argument("--no-recovery-code", action="store_true",
                      help="make none: without the passphrase the journal is lost")  # fmt: skip
    slots = command(commands, "slots", "keys:slots", "the keys that open the journal", json=True)
    actions = slots.add_subparsers(dest="action", metavar="ACTION", parser_class=type(slots))
    action(actions, "list", "list the keys")
    add = action(actions, "add", "add a key")
    add.add_argument("kind", choices=_KINDS)
    add.add_argument("--label", default="", help="what to call it; stands in clear in keys.json")
    _new_keys(add)
    _shares(add)
    change = action(actions, "change", "put a new secret in the place of an old one")
    change.add_argument("id", metavar="ID")
    _new_keys(change)
    remove = action(actions, "remove", "remove a key; old copies still open with it")
    remove.add_argument("id", metavar="ID")
    rekey = action(actions, "rekey", "encrypt the journal anew, so that old keys open no new copy")
    _new_keys(rekey)
    rekey.add_argument("--delete-backups", action="store_true",
                       help="delete the backups that old keys still open")  # fmt: skip
    _check(action(actions, "check", "try whether the recovery code still works"))


def _check(check: argparse.ArgumentParser) -> None:
    check.add_argument("--code", metavar="FILE",
                       help="take the code from its first line (- is standard input); asked for if "
                            "not given")  # fmt: skip
    check.add_argument("--picture", type=Path, metavar="FILE",
                       help="read the code from a picture of its QR code")  # fmt: skip
    _sheet(check, "write a recovery sheet anew, once the code was right")
    check.add_argument("--later", choices=("week", "month"),
                       help="try nothing; the window asks no earlier than then")  # fmt: skip


def _recovery_file(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--recovery-file", type=Path, metavar="OUT",
                        help="write a recovery code to a new file; keep it apart")  # fmt: skip
    _sheet(parser, "write a sheet with the recovery code, to print, to a new PDF; not encrypted")


def _sheet(parser: argparse.ArgumentParser, words: str) -> None:
    parser.add_argument("--recovery-sheet", type=Path, metavar="OUT", help=words)
    parser.add_argument("--paper", choices=("a4", "letter"), default="a4",
                        help="the paper of the sheets; a4 if not given")  # fmt: skip


def _new_keys(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--new-passphrase-file", metavar="FILE",
                        help="take the new passphrase from its first line")  # fmt: skip
    _recovery_file(parser)
    parser.add_argument("--key-file-out", type=Path, metavar="OUT",
                        help="write a key file to a new file; keep it apart")  # fmt: skip


def _shares(add: argparse.ArgumentParser) -> None:
    add.add_argument("--needed", type=int, metavar="K",
                     help="paper-shares: so many of them open the journal, from 2")  # fmt: skip
    add.add_argument("--of", type=int, metavar="N",
                     help="paper-shares: so many are made, up to 16")  # fmt: skip
    add.add_argument("--sheets", type=Path, metavar="DIR",
                     help="paper-shares: write a PDF for each share into a new folder, not "
                          "encrypted; shown once on a terminal if not given")  # fmt: skip
    add.add_argument("--with-name", action="store_true",
                     help="paper-shares: write the journal's name on each sheet")  # fmt: skip
