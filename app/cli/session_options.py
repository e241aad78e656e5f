"""Declares the commands about the next session; imports no more than argparse."""

import argparse
from collections.abc import Callable
from typing import Any


def add_parser(commands: Any, command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add `topic` and `landmark`; ``command`` adds one that opens a journal."""
    topic = command(
        commands, "topic", "session_plan:topic",
        "keep a list of what you want to talk about in the next session", json=True,
        more="`topic add TEXT` puts a line at the end, `topic done ID...` ticks lines off.",
    )  # fmt: skip
    topic.add_argument("action", nargs="?", choices=("list", "add", "done", "again", "remove"),
                       default="list", help="list, if not given")  # fmt: skip
    topic.add_argument("words", nargs="*", metavar="TEXT", help="the line, or ids; - reads the "
                       "line from standard input")  # fmt: skip
    topic.add_argument("--entry", metavar="ID", help="with add: the entry it comes from")
    topic.add_argument("--all", action="store_true",
                       help="with list: also what was talked about")  # fmt: skip
    landmark = command(
        commands, "landmark", "session_plan:landmark",
        "name events and days away, so that charts can say what a gap or a change was", json=True,
        more="`landmark add --on DAY TEXT` is an event; `--away FIRST [--to LAST]` days away.",
    )  # fmt: skip
    landmark.add_argument("action", nargs="?", choices=("list", "add", "remove"), default="list",
                          help="list, if not given")  # fmt: skip
    landmark.add_argument("words", nargs="*", metavar="TEXT", help="its name, or ids; - reads the "
                          "name from standard input")  # fmt: skip
    when = landmark.add_mutually_exclusive_group()
    when.add_argument("--on", metavar="DATE", help="the day of an event")
    when.add_argument("--away", metavar="DATE", help="the first day away")
    landmark.add_argument("--to", metavar="DATE", help="the last day away; open if not given")
