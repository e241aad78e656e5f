"""Declares the commands about cards, goals and questions; imports no more than argparse."""

import argparse
from collections.abc import Callable
from typing import Any

Declare = Callable[..., argparse.ArgumentParser]

KINDS = ("breathe", "ground", "move", "outside", "rest", "make", "reach-out", "words")


def add_parser(commands: Any, command: Declare, action: Declare) -> None:
    """Add `card`, `goal` and `prompts`.

    Args:
        commands: what they are added to.
        command: adds a command that opens a journal.
        action: adds an action of one.
    """
    _card(commands, command, action)
    _goal(commands, command, action)
    _prompts(commands, command, action)


def _card(commands: Any, command: Declare, action: Declare) -> None:
    card = command(
        commands, "card", "kit:card", "what helps you: your cards, and that one was used",
        json=True, more="CARD is its name, its beginning, or the end of its id.",
    )  # fmt: skip
    actions = _actions(card)
    listing = action(actions, "list", "list your cards")
    listing.add_argument("--all", action="store_true", help="also those put away")
    add = action(actions, "add", "make a card, and print its id")
    add.add_argument("title", metavar="TITLE", help="what it is called; - reads standard input")
    add.add_argument("--text", metavar="T", help="what you do; - reads standard input")
    add.add_argument("--kind", choices=KINDS, default="", help="its group")
    add.add_argument("--minutes", type=int, choices=range(1, 1441), metavar="N",
                     help="how long it takes")  # fmt: skip
    action(actions, "show", "print a card").add_argument("card", metavar="CARD")
    use = action(actions, "use", "print a card and note that it was used")
    use.add_argument("card", metavar="CARD")
    for name in ("before", "after"):
        use.add_argument(f"--{name}", type=int, choices=range(11), metavar="0-10",
                         help=f"how much distress there was {name}")  # fmt: skip
    use.add_argument("--helped", type=int, choices=range(5), metavar="0-4",
                     help="from not at all to very much")  # fmt: skip
    use.add_argument("--note", metavar="N", help="some words; - reads standard input")
    use.add_argument("--at", metavar="ISO8601", help="when it was, such as 2026-11-22T21:04")
    use.add_argument("--zone", metavar="IANA", help="its time zone, such as Europe/Berlin")
    for name, words in (
        ("put-away", "put a card away; its uses stay"),
        ("take-out", "put a card back into the kit"),
        ("delete", "delete a card with all its uses"),
    ):
        action(actions, name, words).add_argument("card", metavar="CARD")
    action(actions, "suggestions", "list cards to begin from")


def _goal(commands: Any, command: Declare, action: Declare) -> None:
    goal = command(
        commands, "goal", "kit:goal", "small goals; each may be let go at any time", json=True,
        more="GOAL is its words, their beginning, or the end of its id.",
    )  # fmt: skip
    actions = _actions(goal)
    listing = action(actions, "list", "list your goals")
    listing.add_argument("--all", action="store_true", help="also those that ended")
    add = action(actions, "add", "make a goal, and print its id")
    add.add_argument("words", metavar="WORDS", help="what you would like; - reads standard input")
    add.add_argument("--first-step", default="", metavar="STEP", help="something small")
    add.add_argument("--until", metavar="DATE", help="the day it is meant for")
    done = action(actions, "done", "mark a day on which you did something for it")
    done.add_argument("goal", metavar="GOAL")
    done.add_argument("--on", metavar="DATE", help="the day; today if not given")
    done.add_argument("--not", dest="undo", action="store_true", help="take the mark away")
    for name, words in (
        ("reached", "say that a goal was reached"),
        ("let-go", "let a goal go"),
        ("reopen", "make an ended goal an open one again"),
        ("delete", "delete a goal"),
    ):
        action(actions, name, words).add_argument("goal", metavar="GOAL")


def _prompts(commands: Any, command: Declare, action: Declare) -> None:
    prompts = command(
        commands, "prompts", "prompts:prompts", "questions to write about, and templates",
        json=True, more="Without an action the packs are listed.",
    )  # fmt: skip
    actions = _actions(prompts)
    listing = action(actions, "list", "list the packs, or the questions of one")
    listing.add_argument("pack", nargs="?", metavar="PACK")
    for name, words in (("on", "let Today ask from a pack"), ("off", "let it ask no more")):
        action(actions, name, words).add_argument("pack", metavar="PACK")
    action(actions, "templates", "list the templates for `lamplit write --template`")


def _actions(parser: argparse.ArgumentParser) -> Any:
    return parser.add_subparsers(dest="action", metavar="ACTION", parser_class=type(parser))
