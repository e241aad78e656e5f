"""Declares `circle pulse`, `circle recovery` and `recover`; imports no more than argparse."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

Declare = Callable[..., Any]


def declare(actions: Any, action: Declare) -> None:
    """Add the actions of `circle`."""
    pulse = action(actions, "pulse", "ask whether the circle is good for its people; only the sums "
                                     "of five answers or more become known")  # fmt: skip
    pulse.add_argument("circle", metavar="CIRCLE")
    pulse.add_argument("what", choices=("start", "join", "answer", "show"),
                       help="begin one; take part, and answer later; answer; see it")  # fmt: skip
    pulse.add_argument("pulse", nargs="?", metavar="PULSE",
                       help="the beginning of its id; the newest if not given")  # fmt: skip
    pulse.add_argument("--answers", metavar="NUMBERS",
                       help='0 (not at all) to 4 (very much) for each statement, such as "3 4 2"; '
                            "- reads standard input. Asked for if not given")  # fmt: skip
    pulse.add_argument("--join-for", metavar="T", help="start: how long it waits for people; 3d if "
                       "not given")  # fmt: skip
    pulse.add_argument("--lasts", metavar="T", help="start: when it ends at the latest; 10d if not "
                       "given")  # fmt: skip
    recovery = action(actions, "recovery", "let members keep shares of a way into your journal, or "
                                           "keep theirs")  # fmt: skip
    whats = recovery.add_subparsers(dest="what", metavar="WHAT", parser_class=type(recovery))
    share = action(whats, "share", "give members a share each; earlier shares open nothing any "
                                   "more")  # fmt: skip
    share.add_argument("circle", metavar="CIRCLE")
    share.add_argument("--with", dest="holders", action="append", required=True, metavar="MEMBER",
                       help="who keeps one; repeatable")  # fmt: skip
    share.add_argument("--needed", type=int, required=True, metavar="K",
                       help="so many of them together can open your journal")  # fmt: skip
    share.add_argument("--note", default="", metavar="N", help="goes along, such as how to reach "
                       "you; - reads standard input")  # fmt: skip
    share.add_argument("--label", default="Shares kept by friends", metavar="L",
                       help="what the key is called; stands in clear in keys.json")  # fmt: skip
    action(whats, "list", "list who keeps shares of yours, and whose you keep")
    stop = action(whats, "stop", "let no shares open your journal any more")
    stop.add_argument("--yes", action="store_true", help="do not ask")
    answer = action(whats, "answer", "give a share back to whoever shows you this code; first "
                                     "compare the words by voice")  # fmt: skip
    answer.add_argument("text", metavar="CODE", help="the code; - reads standard input")
    answer.add_argument("--yes", action="store_true", help="do not ask; the words are the same")
    answer.add_argument("--qr", action="store_true", help="draw the share as a QR code too")


def add_recover(commands: Any, command: Declare, action: Declare) -> None:
    """Add `recover`."""
    recover = command(
        commands, "recover", "recover:recover",
        "come back into a journal with shares, on paper or kept by members of a circle", json=True,
        more="For when no passphrase, recovery code or key file is left. Nothing is opened before "
        "enough shares are there.",
    )  # fmt: skip
    whats = recover.add_subparsers(dest="what", metavar="WHAT", parser_class=type(recover))
    begin = action(whats, "begin", "choose a new passphrase, and make a code to show")
    add = action(whats, "add", "take a share that came back; the last one opens the journal")
    add.add_argument("text", metavar="SHARE", help="the share; - reads standard input")
    for parser in (begin, add):
        parser.add_argument("--new-passphrase-file", metavar="FILE",
                            help="take the new passphrase from its first line")  # fmt: skip
    paper = action(whats, "paper", "come back in with shares on paper, and choose a new passphrase")
    paper.add_argument("shares", nargs="*", metavar="FILE",
                       help="a file with the words of one share; asked for on a terminal if not "
                            "enough are given")  # fmt: skip
    paper.add_argument("--picture", dest="pictures", action="append", default=[], type=Path,
                       metavar="FILE", help="a picture of a share's QR code")  # fmt: skip
    paper.add_argument("--new-passphrase-file", metavar="FILE",
                       help="take the new passphrase from its first line")  # fmt: skip
    show = action(whats, "show", "show the code again, and which shares came")
    for parser in (begin, show):
        parser.add_argument("--qr", action="store_true", help="draw the code as a QR code too")
    stop = action(whats, "stop", "forget the recovery that is under way")
    for parser in (begin, add, show, stop):
        parser.add_argument("--backup", type=Path, metavar="FILE",
                            help="come back into this backup; the last share goes to "
                                 "`restore`")  # fmt: skip
