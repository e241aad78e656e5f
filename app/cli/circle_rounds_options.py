"""Declares light rounds, company and the shelf; imports no more than argparse."""

import argparse
from collections.abc import Callable
from typing import Any


def declare(actions: Any, action: Any, audience: Callable[[argparse.ArgumentParser], None]) -> None:
    """Add the actions.

    Args:
        actions: what they are added to.
        action: adds one of them.
        audience: adds what says to whom something goes, and when.
    """
    start = action(actions, "round", "start a round with a light question, and print its id")
    start.add_argument("circle", metavar="CIRCLE")
    start.add_argument("--number", type=int, metavar="N", help="this one of the list")
    start.add_argument("--list", action="store_true", help="list the questions")
    audience(start)
    listed = action(actions, "rounds", "list the questions that are open")
    listed.add_argument("circle", metavar="CIRCLE")
    weekly = action(actions, "weekly", "take your turn in asking a question each week, or not")
    weekly.add_argument("circle", metavar="CIRCLE")
    weekly.add_argument("state", choices=("on", "off"), metavar="on|off")
    skip = action(actions, "skip", "skip a question; only you know")
    skip.add_argument("circle", metavar="CIRCLE")
    skip.add_argument("post", metavar="POST")
    words = action(actions, "words", "print words to begin with, such as for a thread that was "
                                     "paused")  # fmt: skip
    words.add_argument("name", nargs="?", choices=("restart", "ask_back"), metavar="NAME",
                       help="restart or ask_back")  # fmt: skip
    company = action(actions, "company", "tell chosen people that you could use company; it is "
                                         "gone after a day")  # fmt: skip
    company.add_argument("circle", metavar="CIRCLE")
    company.add_argument("--note", metavar="N", help="some words; - reads standard input")
    company.add_argument("--wish", metavar="W", help="as for share")
    audience(company)
    _shelf(actions, action)


def _shelf(actions: Any, action: Any) -> None:
    card = action(actions, "card", "put a card of your coping kit on the circle's shelf")
    card.add_argument("circle", metavar="CIRCLE")
    card.add_argument("card", metavar="CARD", help="its title, or the beginning of its id")
    shelf = action(actions, "shelf", "list the coping cards on the circle's shelf")
    shelf.add_argument("circle", metavar="CIRCLE")
    take = action(actions, "take", "take a card from the shelf into your own kit; only you know")
    take.add_argument("circle", metavar="CIRCLE")
    take.add_argument("post", metavar="POST")
