"""Declares the command about figures; imports no more than argparse."""

import argparse
from collections.abc import Callable
from typing import Any


def add_parser(commands: Any, command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add `insights`; ``command`` adds one that opens a journal."""
    insights = command(
        commands, "insights", "insights:insights", "what your check-ins come to", json=True,
        more="Of the last 365 days, if not said otherwise. It counts; it does not judge, and shows "
        "what appeared together, not what caused what.",
    )  # fmt: skip
    insights.add_argument(
        "--from", dest="since", metavar="DATE", help="2026, 2026-11 or 2026-11-22"
    )
    insights.add_argument("--to", dest="until", metavar="DATE", help="the last day, likewise")
    insights.add_argument(
        "--week-starts", choices=("monday", "saturday", "sunday"), default="monday", metavar="DAY",
        help="monday, saturday or sunday",
    )  # fmt: skip
