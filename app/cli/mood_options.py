"""Declares the commands about moods, sleep and own scales; imports no more than argparse."""

import argparse
from collections.abc import Callable
from typing import Any

Declare = Callable[..., argparse.ArgumentParser]

KINDS = ("number", "yes-no", "zero-to-ten", "duration", "taken")


def add_parser(commands: Any, command: Declare, action: Declare) -> None:
    """Add `mood`, `sleep` and `scale`.

    Args:
        commands: what they are added to.
        command: adds a command that opens a journal.
        action: adds an action of one.
    """
    _mood(commands, command, action)
    _sleep(commands, command, action)
    _scale(commands, command, action)


def _mood(commands: Any, command: Declare, action: Declare) -> None:
    mood = command(
        commands, "mood", "mood:mood", "note how it is, see what was noted, and change it",
        json=True,
        more="`mood add --valence 5` is enough; `--note -` reads a note from standard input.",
    )  # fmt: skip
    actions = _actions(mood)
    add = action(actions, "add", "note how it is, and print the id of the check-in")
    add.add_argument("--valence", type=int, choices=range(1, 8), metavar="1-7", required=True,
                     help="from very unpleasant to very pleasant")  # fmt: skip
    _feelings(add)
    add.add_argument("--entry", metavar="ID", help="the entry it belongs to")
    _period(action(actions, "list", "list check-ins, oldest first"))
    change = action(actions, "change", "change a check-in; only what is given changes")
    change.add_argument("id", metavar="ID", help="as `lamplit mood list` shows it")
    change.add_argument("--valence", type=int, choices=range(1, 8), metavar="1-7",
                        help="from very unpleasant to very pleasant")  # fmt: skip
    _feelings(change)
    delete = action(actions, "delete", "delete check-ins, with what was noted on scales with them")
    delete.add_argument("ids", nargs="+", metavar="ID", help="as `lamplit mood list` shows them")
    words = action(actions, "words", "your own words for the seven classes")
    words.add_argument("--set", action="append", default=[], metavar="1-7=WORD",
                       help="repeatable; without a word the usual one comes back")  # fmt: skip
    action(actions, "codes", "list the codes for --label and --context with what they mean")


def _feelings(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--energy", type=int, choices=range(6), metavar="1-5",
                        help="from drained to full of it; 0 takes it away")  # fmt: skip
    parser.add_argument("--label", action="append", metavar="L",
                        help="a feeling, as `mood codes` lists them; repeatable")  # fmt: skip
    parser.add_argument("--context", action="append", metavar="C",
                        help="what it has to do with; repeatable")  # fmt: skip
    parser.add_argument("--note", metavar="N", help="some words; - reads standard input")
    parser.add_argument("--day", action=argparse.BooleanOptionalAction, default=None,
                        help="it speaks of the whole day")  # fmt: skip
    _moment(parser)


def _sleep(commands: Any, command: Declare, action: Declare) -> None:
    sleep = command(
        commands, "sleep", "sleep:sleep", "note how a night was, and see the nights", json=True,
        more="A night belongs to the day of waking up.",
    )  # fmt: skip
    actions = _actions(sleep)
    add = action(actions, "add", "note a night; what is not given stays as it was noted")
    add.add_argument("--night", metavar="DATE", help="the day of waking up; today if not given")
    add.add_argument("--asleep", metavar="HH:MM", help="when sleep began")
    add.add_argument("--awake", metavar="HH:MM", help="when it ended")
    add.add_argument("--quality", type=int, choices=range(1, 6), metavar="1-5",
                     help="from poor to good")  # fmt: skip
    add.add_argument("--wakings", type=int, choices=range(100), metavar="N",
                     help="how often you woke in between")  # fmt: skip
    add.add_argument("--early", action=argparse.BooleanOptionalAction, default=None,
                     help="you woke earlier than you wished")  # fmt: skip
    add.add_argument("--note", metavar="N", help="some words; - reads standard input")
    add.add_argument("--zone", metavar="IANA", help="its time zone, such as Europe/Berlin")
    _period(action(actions, "list", "list nights, oldest first"))
    delete = action(actions, "delete", "delete what was noted of a night")
    delete.add_argument("night", metavar="DATE", help="the day of waking up")


def _scale(commands: Any, command: Declare, action: Declare) -> None:
    scale = command(
        commands, "scale", "scale:scale", "what else you follow: your own scales, and their values",
        json=True, more="SCALE is its name, or the beginning or end of its id.",
    )  # fmt: skip
    actions = _actions(scale)
    listing = action(actions, "list", "list your scales")
    listing.add_argument("--all", action="store_true", help="also those put away")
    make = action(actions, "make", "make a scale, and print its id")
    make.add_argument("name", metavar="NAME")
    make.add_argument("--kind", choices=KINDS, default="zero-to-ten", help="what is asked; "
                      "zero-to-ten if not given")  # fmt: skip
    _range(make)
    change = action(actions, "change", "give a scale another name or range; the past stays")
    change.add_argument("scale", metavar="SCALE")
    change.add_argument("--name", metavar="NAME", help="the new name")
    _range(change)
    for name, words in (
        ("archive", "put a scale away; its values stay"),
        ("unarchive", "take a scale out again"),
        ("delete", "delete a scale with all its values"),
    ):
        action(actions, name, words).add_argument("scale", metavar="SCALE")
    note = action(actions, "note", "note a value, and print its id")
    note.add_argument("scale", metavar="SCALE")
    note.add_argument("value", metavar="VALUE", help="a number, yes or no, or a duration like 1:30")
    _moment(note)
    values = action(actions, "values", "list what was noted on a scale, oldest first")
    values.add_argument("scale", metavar="SCALE")
    _period(values)
    back = action(actions, "take-back", "delete a value")
    back.add_argument("scale", metavar="SCALE")
    back.add_argument("id", metavar="ID", help="as `lamplit scale values` shows it")


def _range(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--unit", metavar="U", help="what a number counts")
    parser.add_argument("--low", metavar="N", help="the lowest value of a number, or none")
    parser.add_argument("--high", metavar="N", help="the highest value of a number, or none")


def _period(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--from", dest="since", metavar="DATE", help="2026, 2026-11 or 2026-11-22")
    parser.add_argument("--to", dest="until", metavar="DATE", help="the last day, likewise")


def _moment(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--at", metavar="ISO8601", help="the moment it speaks of, such as 2026-11-22T21:04"
    )
    parser.add_argument("--zone", metavar="IANA", help="its time zone, such as Europe/Berlin")


def _actions(parser: argparse.ArgumentParser) -> Any:
    return parser.add_subparsers(dest="action", metavar="ACTION", parser_class=type(parser))
