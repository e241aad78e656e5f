"""Declares the commands about limits; imports no more than argparse."""

import argparse
from collections.abc import Callable
from typing import Any

Declare = Callable[..., argparse.ArgumentParser]

_SET = (
    ("--day", "MINUTES|off", "active time in circles a day; 0 for none"),
    ("--session", "MINUTES|off", "active time in one go"),
    ("--pause", "MINUTES", "how long you are away before the next session begins"),
    ("--break", "MINUTES|off", "after how much of a session a strip speaks of a break, once"),
    ("--wait", "MINUTES|off", "how long a post waits before it goes out"),
    ("--night-wait", "MINUTES|off", "how long it waits at night, where that is longer"),
    ("--once-more-wait", "MINUTES", "how long you wait when you open past a limit"),
    ("--once-more-for", "MINUTES", "for how long it is open then"),
    ("--digest", "HOURS|off", "when what arrived is shown, such as 08:00,18:00"),
    ("--turns-at", "HH:MM", "when your day begins, and looser limits hold"),
)


def add_parser(commands: Any, command: Declare, action: Declare) -> None:
    """Add `limits`, `usage` and `met`.

    Args:
        commands: what they are added to.
        command: adds a command that opens a journal.
        action: adds an action of one.
    """
    limits = command(
        commands, "limits", "limits:limits", "your limits on circles", json=True,
        more="What is stricter holds at once, what is looser from the next day on. Writing, "
        "reading your own pages, export, lock and help are never limited.",
    )  # fmt: skip
    actions = limits.add_subparsers(
        dest="action", required=True, metavar="ACTION", parser_class=type(limits)
    )
    action(actions, "show", "print your limits, and what is allowed now")
    change = action(actions, "set", "change some limits; the others stay")
    for name, value, words in _SET:
        change.add_argument(name, metavar=value, help=words)
    change.add_argument(
        "--open", action="append", metavar="WHEN",
        help="when circles open, such as 'mon-fri 17:00-21:00', always or never; can be repeated",
    )  # fmt: skip
    change.add_argument(
        "--quiet", action="append", metavar="FROM-TO",
        help="when nothing new is shown and nothing goes out, such as 22:00-07:00, or off",
    )  # fmt: skip
    change.add_argument(
        "--night", action="append", metavar="FROM-TO",
        help="when it is night, 22:00-07:00 unless you say otherwise, or off",
    )  # fmt: skip
    action(actions, "keep", "keep your limits as they are: what waits to be looser does not come")
    lock = action(actions, "lock", "lock your limits for a while: nothing loosens them")
    lock.add_argument("length", metavar="LENGTH", help="up to 30 days, such as 12h or 7d")
    lock.add_argument("--reason", metavar="TEXT", help="your reason; - reads standard input")
    lock.add_argument("--close", action="store_true", help="keep circles closed as well")
    once = action(actions, "once-more", "open past a limit, after a wait")
    once.add_argument("text", metavar="SENTENCE", nargs="?", default="",
                      help="why; - reads standard input")  # fmt: skip
    once.add_argument("--leave", action="store_true", help="let it be: your limits hold again")
    clock = action(actions, "clock", "say whether this computer's clock is right, when asked")
    clock.add_argument("answer", choices=("right", "wrong"), metavar="right|wrong")
    usage = command(
        commands, "usage", "limits:usage", "time in circles, and people met elsewhere", json=True
    )
    usage.add_argument("--days", type=int, choices=range(1, 367), default=7, metavar="N",
                       help="how many days back, with today (7)")  # fmt: skip
    met = command(commands, "met", "limits:met", "note whom you met outside of circles")
    met.add_argument("text", metavar="WHOM", help="whom you met; - reads standard input")
    met.add_argument("--minutes", type=int, metavar="N", help="for how long")
    met.add_argument("--on", metavar="DATE", help="the day, if not today")
    met.add_argument("--delete", action="store_true", help="forget a note; WHOM is its id")
