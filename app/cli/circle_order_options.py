"""Declares what keeps a circle in order: hiding, pins, rests, reports, evidence; only argparse."""

from pathlib import Path
from typing import Any


def declare(actions: Any, action: Any) -> None:
    """Add the actions.

    Args:
        actions: what they are added to.
        action: adds one of them.
    """
    _posts(actions, action)
    _reports(actions, action)


def _posts(actions: Any, action: Any) -> None:
    for name, words, off in (
        ("hide", "show a post no longer; only you know", "show it again"),
        ("pin", "as a steward, keep a post on top of the feed", "end that"),
        ("pause", "as a steward, let a thread rest; nobody answers in it meanwhile", "end that"),
    ):
        parser = action(actions, name, words)
        parser.add_argument("circle", metavar="CIRCLE")
        parser.add_argument("post", metavar="POST")
        parser.add_argument("--off", action="store_true", help=off)
        if name == "hide":
            parser.add_argument("--for-all", action="store_true",
                                help="as a steward; all see that you did")  # fmt: skip
            parser.add_argument("--reason", metavar="R", help="as for report")
        if name == "pause":
            parser.add_argument("--until", metavar="T", help="until when; as --expires")
        parser.add_argument("--note", metavar="N", help="some words; - reads standard input")


def _reports(actions: Any, action: Any) -> None:
    report = action(actions, "report", "show posts to stewards of your choice, as they were sent")
    report.add_argument("circle", metavar="CIRCLE")
    report.add_argument("posts", nargs="+", metavar="POST", help="the beginning of its id")
    report.add_argument("--to", action="append", required=True, metavar="STEWARD",
                        help="repeatable")  # fmt: skip
    report.add_argument("--reason", metavar="R", help="hurtful, harassment, pressure, money, "
                        "private matters, false advice, worried, other")  # fmt: skip
    report.add_argument("--note", metavar="N", help="some words; - reads standard input")
    reports = action(actions, "reports", "read the reports that came to you as a steward, and your "
                                         "own")  # fmt: skip
    reports.add_argument("circle", metavar="CIRCLE")
    evidence = action(actions, "evidence", "write posts to a file that shows who wrote them, or "
                                           "check such a file")  # fmt: skip
    evidence.add_argument("circle", nargs="?", metavar="CIRCLE")
    evidence.add_argument("posts", nargs="*", metavar="POST", help="the beginning of its id")
    evidence.add_argument("--to", type=Path, metavar="FILE", help="the file; it is in clear")
    evidence.add_argument("--check", type=Path, metavar="FILE",
                          help="check it; this needs no journal")  # fmt: skip
