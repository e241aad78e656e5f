"""Declares the commands about help; imports no more than argparse."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

Declare = Callable[..., argparse.ArgumentParser]

SECTIONS = ("signs", "alone", "places", "ask", "professionals", "safer", "reasons")


def add_parser(commands: Any, command: Declare, action: Declare) -> None:
    """Add `plan` and `help-lines`.

    Args:
        commands: what they are added to.
        command: adds a command that opens a journal.
        action: adds an action of one.
    """
    plan = command(
        commands, "plan", "helping:plan", "your plan for a bad moment", json=True,
        more=f"Without an action it is printed. PART is one of: {', '.join(SECTIONS)}.",
    )  # fmt: skip
    actions = plan.add_subparsers(dest="action", metavar="ACTION", parser_class=type(plan))
    keep = action(actions, "set", "write a part; empty words take it away")
    keep.add_argument("part", choices=SECTIONS, metavar="PART")
    keep.add_argument("text", nargs="?", metavar="TEXT", default="-",
                      help="what it says; without it, or with -, standard input")  # fmt: skip
    paper = action(actions, "print", "write the plan into a PDF for paper, in clear")
    paper.add_argument("out", type=Path, metavar="FILE", help="a new file")
    short = action(actions, "short", "choose what can be read before unlocking, in clear")
    short.add_argument("state", choices=("on", "off"), metavar="on|off")
    short.add_argument("parts", nargs="*", metavar="PART",
                       help="alone, ask and professionals, if not given")  # fmt: skip
    phrases = action(actions, "phrases", "phrases of yours at which the window offers your plan")
    phrases.add_argument("what", nargs="?", choices=("list", "add", "remove", "on", "off"),
                         default="list", metavar="list|add|remove|on|off")  # fmt: skip
    phrases.add_argument("phrases", nargs="*", metavar="PHRASE",
                         help="without it, or with -, standard input, one a line")  # fmt: skip
    lines = command(
        commands, "help-lines", "helping:help_lines",
        "numbers that help in a country; needs no journal and no network", json=True,
    )  # fmt: skip
    lines.add_argument("country", metavar="COUNTRY", help="two letters, such as DE, or its name")
