"""Declares what a reader of circles chooses for themselves; imports no more than argparse."""

from typing import Any


def declare(actions: Any, action: Any) -> None:
    """Add the actions.

    Args:
        actions: what they are added to.
        action: adds one of them.
    """
    prefer = action(actions, "prefer", "list or choose what is folded, or held until you ask, in "
                                       "every circle; only you know")  # fmt: skip
    prefer.add_argument("about", nargs="?", choices=("topic", "word", "tone", "wish"),
                        metavar="KIND", help="topic, word, tone or wish")  # fmt: skip
    prefer.add_argument("what", nargs="?", metavar="WHAT",
                        help="such as grief, exam*, venting or advice-welcome; a word with * at "
                             "the end means longer ones too")  # fmt: skip
    prefer.add_argument("how", nargs="?", choices=("show", "fold", "hold"), metavar="HOW",
                        help="show, fold or hold")  # fmt: skip
    away = action(actions, "away", "let a circle show you nothing new until then; nothing is lost")
    away.add_argument("circle", metavar="CIRCLE")
    away.add_argument("until", nargs="?", metavar="T", help="12h, 7d, a day or a moment")
    away.add_argument("--off", action="store_true", help="be back")
    hours = action(actions, "hours", "let what arrives appear only at some hours of the day")
    hours.add_argument("circle", metavar="CIRCLE")
    hours.add_argument("hours", nargs="*", metavar="HH:MM", help="such as 8:00 18:30")
    hours.add_argument("--off", action="store_true", help="let it appear at once again")
    read = action(actions, "read", "note that posts were read, or all; only you know")
    read.add_argument("circle", metavar="CIRCLE")
    read.add_argument("posts", nargs="*", metavar="POST", help="the beginning of its id")
    agenda = action(actions, "agenda", "put a post on the list for your next session, in your own "
                                       "words; only you know")  # fmt: skip
    agenda.add_argument("circle", metavar="CIRCLE")
    agenda.add_argument("post", metavar="POST", help="the beginning of its id")
    agenda.add_argument("text", nargs="?", metavar="TEXT",
                        help="your words; of a post of yours its own if there are none; - reads "
                             "standard input")  # fmt: skip
    sheet = action(actions, "worksheet", "write an entry that thinks some advice over, and print "
                                         "its id; only you know")  # fmt: skip
    sheet.add_argument("circle", metavar="CIRCLE")
    sheet.add_argument("post", metavar="POST", help="the beginning of its id")
