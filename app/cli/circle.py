"""The command about circles: it hands each action to the module that knows it."""

import argparse
import importlib
from collections.abc import Callable

from app.cli.circle_here import Here, here
from app.cli.world import UsageError, World

Act = Callable[[Here], None]
Check = Callable[[World, argparse.Namespace], int]

_MODULES = {
    "coming": ("relay", "create", "invite", "invites", "revoke", "look", "join", "waiting", "admit",
               "refuse"),
    "people": ("list", "members", "remove", "leave", "forget", "role", "verify", "vote", "mute",
               "block", "rename", "about"),
    "speaking": ("share", "checkin", "ask", "space", "comment", "answer", "correct", "thank",
                 "cancel", "later", "unshare", "keep", "report"),
    "check": ("private",),
    "reading": ("feed", "thread", "ledger", "log", "export", "save-copy", "fetch"),
    "order": ("hide", "pin", "pause"),
    "evidence": ("reports", "evidence"),
    "rounds": ("round", "rounds", "weekly", "skip", "words", "company", "card", "shelf", "take"),
    "along": ("agenda", "worksheet"),
    "quiet": ("prefer", "away", "hours", "read"),
    "pulse": ("pulse",),
    "recovery": ("recovery",),
    "mending": ("agreement", "describe", "resync", "readmit", "repair", "resolve", "move"),
}  # fmt: skip


def circle(world: World, options: argparse.Namespace) -> int:
    """`lamplit circle`; returns 1 where evidence does not hold."""
    if options.action is None:
        raise UsageError("Say what to do, such as list, feed or share. See `lamplit circle -h`.")
    if options.action == "evidence" and options.check is not None:
        check: Check = importlib.import_module("app.cli.circle_evidence").check
        return check(world, options)
    module = next(name for name, actions in _MODULES.items() if options.action in actions)
    actions: dict[str, Act] = importlib.import_module(f"app.cli.circle_{module}").ACTIONS
    with here(world, options) as found:
        actions[options.action](found)
    return 0
