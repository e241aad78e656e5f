"""Declares `circle` and `sync`; imports no more than argparse."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.cli import (
    circle_order_options,
    circle_pulse_options,
    circle_quiet_options,
    circle_rounds_options,
)

Declare = Callable[..., argparse.ArgumentParser]

_MORE = (
    "CIRCLE is the beginning of its id, or its name; MEMBER likewise, or a pseudonym; POST the "
    "beginning of a post's id. What you share is sent by the next `lamplit sync`."
)


def add_parser(commands: Any, command: Declare, action: Declare) -> None:
    """Add `circle` and `sync`.

    Args:
        commands: what they are added to.
        command: adds a command that opens a journal.
        action: adds an action of one.
    """
    circle = command(
        commands, "circle", "circle:circle", "share with a few people you trust", json=True,
        more=_MORE,
    )  # fmt: skip
    actions = circle.add_subparsers(dest="action", metavar="ACTION", parser_class=type(circle))
    for declare in (_coming, _people, _speaking, _answering,
                    circle_order_options.declare, _reading,
                    circle_quiet_options.declare, circle_pulse_options.declare,
                    _rules, _mending):  # fmt: skip
        declare(actions, action)
    circle_rounds_options.declare(actions, action, _audience)
    sync = command(
        commands, "sync", "circle_sync:sync", "exchange news with your circles", json=True,
        more="Reads all there is and sends all that is due. The exit code is 0 when caught up.",
    )  # fmt: skip
    sync.add_argument("circle", nargs="?", metavar="CIRCLE", help="only this one")
    sync.add_argument("--watch", action="store_true",
                      help="go on until Ctrl+C; the journal is in use meanwhile")  # fmt: skip
    sync.add_argument("--connections", action="store_true",
                      help="say each connection before it is made")  # fmt: skip


def _coming(actions: Any, action: Declare) -> None:
    action(actions, "list", "list your circles")
    relay = action(actions, "relay", "ask a relay who may make a circle there")
    relay.add_argument("relay", metavar="URL", help="the relay's address")
    create = action(actions, "create", "make a circle at a relay, and print its id")
    create.add_argument("--relay", required=True, metavar="URL", help="the relay's address")
    _paying(create)
    create.add_argument("--name", required=True, metavar="N", help="what the circle is called")
    create.add_argument("--as", dest="pseudonym", required=True, metavar="PSEUDONYM",
                        help="what you are called in it")  # fmt: skip
    _described(create)
    for one in (relay, create):
        _pinning(one)
    create.add_argument("--suite", metavar="N", help="number of the MLS cipher suite, such as 1")
    _inviting(actions, action)


def _paying(parser: argparse.ArgumentParser) -> None:
    token = parser.add_mutually_exclusive_group()
    token.add_argument("--token", metavar="T",
                       help="what the relay's owner gave you; others on this computer can see it "
                            "here, so --token-file is better")  # fmt: skip
    token.add_argument("--token-file", metavar="FILE",
                       help="take it from FILE's first line (- is standard input)")  # fmt: skip


def _pinning(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--pin", metavar="KIND:HEX",
                        help="trust a friend's relay by its key alone: certificate:SHA256 or "
                             "key:SHA256")  # fmt: skip


def _inviting(actions: Any, action: Declare) -> None:
    invite = action(actions, "invite", "make an invite, and print its link")
    _circle(invite)
    invite.add_argument("--in-person", action="store_true",
                        help="whoever shows it is admitted at once; only for a code shown face "
                             "to face")  # fmt: skip
    invite.add_argument("--days", type=_count, default=7, metavar="N",
                        help="how long it holds; 7 if not given")  # fmt: skip
    invite.add_argument("--buddy", metavar="MEMBER", help="who looks after the newcomer")
    invite.add_argument("--compare", action="store_true",
                        help="safety numbers are to be compared before admitting")  # fmt: skip
    invite.add_argument("--qr", action="store_true", help="draw it as a QR code too")
    _circle(action(actions, "invites", "list the invites that are open"))
    revoke = action(actions, "revoke", "make an invite worthless")
    _circle(revoke)
    revoke.add_argument("invite", metavar="INVITE", help="as `circle invites` lists it")
    look = action(actions, "look", "say what an invite is for, without joining")
    look.add_argument("link", metavar="LINK", help="the link; - reads standard input")
    join = action(actions, "join", "accept an invite and its agreement, and ask to be admitted")
    join.add_argument("link", metavar="LINK", help="the link; - reads standard input")
    join.add_argument("--as", dest="pseudonym", required=True, metavar="PSEUDONYM",
                      help="what you will be called in the circle")  # fmt: skip
    _yes(join)
    _circle(action(actions, "waiting", "list who waits: newcomers, and members who lost their "
                                       "place"))  # fmt: skip
    admit = action(actions, "admit", "let in who waits; first compare the words they tell you")
    _circle(admit)
    admit.add_argument("who", nargs="?", metavar="WHO", help="their pseudonym; all if not given")
    _yes(admit)
    refuse = action(actions, "refuse", "do not let somebody in; their invite is spent")
    _circle(refuse)
    refuse.add_argument("who", metavar="WHO", help="their pseudonym")


def _people(actions: Any, action: Declare) -> None:
    _circle(action(actions, "members", "list the people of a circle"))
    remove = action(actions, "remove", "remove somebody; they keep what they have and read "
                                       "nothing new")  # fmt: skip
    _member(remove)
    _yes(remove)
    leave = action(actions, "leave", "leave a circle")
    _circle(leave)
    _yes(leave)
    forget = action(actions, "forget", "delete a circle that you left, and all that was said in "
                                       "it, from this journal")  # fmt: skip
    _circle(forget)
    _yes(forget)
    role = action(actions, "role", "make somebody a steward, or one no longer")
    _member(role)
    role.add_argument("role", choices=("steward", "member"))
    verify = action(actions, "verify", "show the safety number of you and somebody, or of all")
    _circle(verify)
    verify.add_argument("member", nargs="?", metavar="MEMBER", help="the circle's if not given")
    told = verify.add_mutually_exclusive_group()
    told.add_argument("--same", action="store_true", help="note that both of you see the same")
    told.add_argument("--code", metavar="TEXT", help="what a scan of their code says")
    verify.add_argument("--qr", action="store_true", help="draw it as a QR code too")
    vote = action(actions, "vote", "sign for another steward in the place of an absent one, or "
                                   "list such votes")  # fmt: skip
    _circle(vote)
    vote.add_argument("absent", nargs="?", metavar="ABSENT", help="who is away")
    vote.add_argument("instead", nargs="?", metavar="INSTEAD", help="who takes their place")
    for name, words in (
        ("mute", "show somebody's posts no longer; only you know"),
        ("block", "take nothing from somebody, and share nothing with them; only you know"),
    ):
        parser = action(actions, name, words)
        _member(parser)
        parser.add_argument("--off", action="store_true", help="end that")
    rename = action(actions, "rename", "take another pseudonym")
    _circle(rename)
    rename.add_argument("--as", dest="pseudonym", required=True, metavar="PSEUDONYM",
                        help="what you will be called from now on")  # fmt: skip
    about = action(actions, "about", "tell the others about you, or list what people tell")
    _circle(about)
    about.add_argument("words", nargs="?", metavar="WORDS",
                       help="a few words; - reads standard input")  # fmt: skip
    about.add_argument("--pronouns", metavar="P", help="how to speak of you, such as they/them")
    about.add_argument("--clear", action="store_true", help="take back what you told before")


def _speaking(actions: Any, action: Declare) -> None:
    share = action(actions, "share", "share an entry, or a part of it, and print the post's id")
    _circle(share)
    share.add_argument("entry", metavar="ENTRY", help="the entry; the beginning of its id")
    share.add_argument("--wish", metavar="W", help="what you would like: just listen, comfort, "
                       "advice welcome, honest view, practical help, celebrate with me, no reply "
                       "needed")  # fmt: skip
    share.add_argument("--note", action="append", default=[], metavar="TOPIC",
                       help="a topic some may not want to meet unprepared; repeatable")  # fmt: skip
    share.add_argument("--tone", metavar="TONE", help="joking, serious, just wondering, upset not "
                       "at you, venting, grateful")  # fmt: skip
    share.add_argument("--part", metavar="TEXT",
                       help="share these words only; - reads standard input")  # fmt: skip
    share.add_argument("--with", dest="extra", action="append", default=[],
                       choices=("title", "mood", "tags", "place", "written"),
                       help="goes along too; repeatable")  # fmt: skip
    photos = share.add_mutually_exclusive_group()
    photos.add_argument("--no-photos", action="store_true", help="leave the photos out")
    photos.add_argument("--photo", dest="photos", action="append", default=[],
                        metavar="ATTACHMENT", help="only this photo, by its id as `lamplit show` "
                        "lists it; repeatable, up to 16")  # fmt: skip
    share.add_argument("--check", action="store_true",
                       help="send nothing; list what may be a name, number or place")  # fmt: skip
    share.add_argument("--hide", action="store_true",
                       help="put other words in the place of all that --check lists")  # fmt: skip
    _audience(share)
    private = action(actions, "private", "keep words that `share --check` always finds, such as "
                                         "your family's names; without any list them")  # fmt: skip
    private.add_argument("words", nargs="*", metavar="WORD")
    what = private.add_mutually_exclusive_group()
    what.add_argument("--leave", action="store_true", help="do not find them any more")
    what.add_argument("--off", action="store_true", help="forget what was said about them")
    checkin = action(actions, "checkin", "share only how it is, and print the post's id")
    _circle(checkin)
    checkin.add_argument("--valence", type=int, choices=range(1, 8), metavar="1-7", required=True,
                         help="from very unpleasant to very pleasant")  # fmt: skip
    checkin.add_argument("--energy", type=int, choices=range(1, 6), metavar="1-5",
                         help="from drained to full of it")  # fmt: skip
    checkin.add_argument("--label", action="append", default=[], metavar="L",
                         help="a feeling, as `mood codes` lists them; repeatable")  # fmt: skip
    checkin.add_argument("--note", metavar="N", help="some words; - reads standard input")
    checkin.add_argument("--wish", metavar="W", help="as for share")
    _audience(checkin)
    ask = action(actions, "ask", "ask everybody a question, and print the post's id")
    _circle(ask)
    _words(ask)
    _audience(ask)
    space = action(actions, "space", "say how much room you have for others now")
    _circle(space)
    space.add_argument("status", metavar="STATUS",
                       choices=("open", "a-little", "not-now", "away"),
                       help="open, a-little, not-now or away")  # fmt: skip
    space.add_argument("--until", metavar="T", help="until when; as --expires")


def _answering(actions: Any, action: Declare) -> None:
    for name, words in (
        ("comment", "answer a post with some words, and print the comment's id"),
        ("answer", "answer a question, and print the answer's id"),
        ("correct", "put other words in the place of a post of yours"),
    ):
        parser = action(actions, name, words)
        _post(parser)
        _words(parser)
        if name == "comment":
            parser.add_argument("--tone", metavar="TONE", help="as for share")
            parser.add_argument("--private", action="store_true", help="for its author alone")
            parser.add_argument("--form", metavar="F", help="reflect, ask, with you, advice, "
                                "offer, meet, ask back, common ground, small step")  # fmt: skip
            parser.add_argument("--source", metavar="S", help="of advice: own experience, read, "
                                "from a professional")  # fmt: skip
            parser.add_argument("--link", metavar="L", help="of advice: where it can be read")
            _yes(parser)
        if name != "correct":
            _when(parser)
    later = action(actions, "later", "let something that waits go out at another moment")
    _post(later)
    later.add_argument("when", metavar="T", help="10m, morning, a moment; now for the next sync")
    for name, words in (
        ("thank", "thank somebody for a post"),
        ("cancel", "keep something private that waits; it never leaves"),
        ("unshare", "take a post of yours back; who has read it can still remember it"),
        ("keep", "keep a post sealed for 30 days, to report it later; where the circle agreed"),
    ):
        parser = action(actions, name, words)
        _post(parser)
        if name == "unshare":
            parser.add_argument("--at", metavar="T", help="not now, but then; as --expires")


def _reading(actions: Any, action: Declare) -> None:
    feed = action(actions, "feed", "read what was shared, newest first")
    _circle(feed)
    feed.add_argument("--limit", type=_count, default=50, metavar="N", help="50 if not given")
    feed.add_argument("--before", metavar="POST", help="only what is older than this one")
    feed.add_argument("--unread", action="store_true", help="only what you have not read yet")
    feed.add_argument("--held", action="store_true", help="what is held until you ask")
    feed.add_argument("--unfold", action="store_true", help="show what is folded too")
    thread = action(actions, "thread", "read a post and what was said to it, oldest first")
    _post(thread)
    ledger = action(actions, "ledger", "list all that you ever shared, and what became of it")
    ledger.add_argument("circle", nargs="?", metavar="CIRCLE", help="all circles if not given")
    log = action(actions, "log", "list what happened: who came and went, keys that changed, "
                                 "what could not be read")  # fmt: skip
    _circle(log)
    export = action(actions, "export", "write your posts and those you received to a folder, in "
                                       "clear")  # fmt: skip
    _circle(export)
    export.add_argument("out", type=Path, metavar="OUT", help="a new folder")
    fetch = action(actions, "fetch", "get the files of a post that are large, or did not arrive")
    _post(fetch)
    fetch.add_argument("attachment", nargs="?", metavar="FILE",
                       help="its id, as `circle feed` lists it; all if not given")  # fmt: skip
    copy = action(actions, "save-copy", "write a photo to a file, in clear")
    _post(copy)
    copy.add_argument("attachment", metavar="PHOTO", help="its id, as `circle feed` lists it")
    copy.add_argument("out", type=Path, metavar="OUT", help="a new file, or a folder")


def _rules(actions: Any, action: Declare) -> None:
    agreement = action(actions, "agreement", "read the agreement, and accept it as it stands")
    _circle(agreement)
    agreement.add_argument("--accept", action="store_true", help="accept it")
    describe = action(actions, "describe", "as a steward, say what the circle is for and how it "
                                           "is run; only what is given changes")  # fmt: skip
    _circle(describe)
    describe.add_argument("--name", metavar="N", help="what it is called")
    _described(describe)


def _mending(actions: Any, action: Declare) -> None:
    _circle(action(actions, "resync", "ask the others for a new place, after a backup was "
                                      "restored or keys were lost"))  # fmt: skip
    readmit = action(actions, "readmit", "give a member their place back; first ask whether it "
                                         "is they")  # fmt: skip
    _member(readmit)
    _yes(readmit)
    repair = action(actions, "repair", "as a steward, undo what holds everybody up at the relay")
    _circle(repair)
    repair.add_argument("--close", action="store_true",
                        help="end the circle's log at this relay")  # fmt: skip
    _yes(repair)
    move = action(actions, "move", "as a steward, move the circle to another relay; or say where "
                                   "its own relay is found now")  # fmt: skip
    _circle(move)
    move.add_argument("--relay", required=True, metavar="URL", help="the relay's address")
    _paying(move)
    _pinning(move)
    _yes(move)
    resolve = action(actions, "resolve", "as a steward, say that what you see holds, where others "
                                         "were shown something else")  # fmt: skip
    _circle(resolve)
    resolve.add_argument(
        "--anyway", action="store_true", help="also where this journal was told of no other history"
    )
    _yes(resolve)


def _described(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--purpose", metavar="P", help="what it is for, in one line")
    parser.add_argument("--agreement-file", metavar="FILE",
                        help="what everybody agrees to (- is standard input)")  # fmt: skip
    parser.add_argument("--welcome", metavar="W", help="what newcomers read first")
    for name, words in (("invites", "may invite"), ("admits", "may admit newcomers")):
        parser.add_argument(f"--who-{name}", choices=("everyone", "stewards"), help=f"who {words}")
    flag = argparse.BooleanOptionalAction
    parser.add_argument("--compare", action=flag,
                        help="safety numbers are to be compared before admitting")  # fmt: skip
    parser.add_argument("--keep-for-report", action=flag,
                        help="readers may keep a post sealed for 30 days to report it")  # fmt: skip
    parser.add_argument("--pace", metavar="T", help="the time between two posts of one person, "
                        "such as 10m")  # fmt: skip


def _audience(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--expires", metavar="T",
                        help="when it is gone: 12h, 7d, 2026-11-22, 2026-11-22T21:04")  # fmt: skip
    _when(parser)
    parser.add_argument("--to", action="append", default=[], metavar="MEMBER",
                        help="only for them; repeatable. Others can see that something was "
                             "sent")  # fmt: skip


def _when(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--later", metavar="T", help="when it may go out at the earliest: 10m, "
                        "morning, 2026-11-22T21:04")  # fmt: skip
    parser.add_argument("--now", action="store_true", help="as soon as your limits let it")


def _circle(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("circle", metavar="CIRCLE")


def _member(parser: argparse.ArgumentParser) -> None:
    _circle(parser)
    parser.add_argument("member", metavar="MEMBER")


def _post(parser: argparse.ArgumentParser) -> None:
    _circle(parser)
    parser.add_argument("post", metavar="POST")


def _words(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("text", nargs="?", metavar="TEXT",
                        help="the words; without it, or with -, they come from standard "
                             "input")  # fmt: skip


def _yes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--yes", action="store_true", help="do not ask")


def _count(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError(f"{text} is not a whole number from 1 on")
    return int(text)
