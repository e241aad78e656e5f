"""Commands for what a reader of circles chooses for themselves; nobody is told of it."""

import re

from app.cli.circle_here import Here
from app.cli.circle_speaking import moment_to_come
from app.cli.noting import argument
from app.cli.printing import print_json, table
from app.cli.world import UsageError
from app.domain.circles.reading import About, Showing
from app.domain.when import from_millis, iso
from app.usecases.circles import choose

_CLOCK = re.compile(r"([01]?\d|2[0-3])(?::([0-5]\d))?")


def _prefer(found: Here) -> None:
    given = found.options
    if given.about is None:
        _list_choices(found)
        return
    if given.what is None or given.how is None:
        raise UsageError("Say what it is and what becomes of it, such as `topic grief fold`.")
    about, how = About(given.about), Showing(given.how)
    found.vault.write(lambda tx: choose.choose(tx, about, argument(given.what), how))
    word = {Showing.SHOW: "shown", Showing.FOLD: "folded", Showing.HOLD: "held until you ask"}[how]
    found.world.tell(f"Such posts are {word}. Nobody is told.")


def _list_choices(found: Here) -> None:
    choices = found.vault.read(lambda tx: tx.circle_quiet.choices())
    if found.json:
        print_json(found.world, [
            {"about": str(one.about), "what": one.what, "how": str(one.how)} for one in choices
        ])  # fmt: skip
    elif choices:
        table(found.world, [(str(one.about), one.what, str(one.how)) for one in choices])
    else:
        found.world.tell("Everything is shown.")


def _away(found: Here) -> None:
    circle, given, now = found.circle, found.options, found.world.now()
    if given.off:
        found.vault.write(lambda tx: choose.come_back(tx, circle.id, now=now))
        found.world.tell("Welcome back. What arrived meanwhile is shown.")
        return
    if given.until is None:
        raise UsageError("Say until when, such as 12h, 7d or 2026-11-22; or --off.")
    until = moment_to_come(found, given.until)
    found.vault.write(lambda tx: choose.step_away(tx, circle.id, until, now=now))
    found.world.tell("The circle shows you nothing new until then. Nothing is lost.")


def _hours(found: Here) -> None:
    circle, given = found.circle, found.options
    if given.hours or given.off:
        hours = [_minute(text) for text in given.hours]
        now, zone = found.world.now(), found.world.zone()
        found.vault.write(lambda tx: choose.choose_hours(tx, circle.id, hours, zone, now=now))
    quiet = found.vault.read(lambda tx: tx.circle_quiet.quiet(circle.id))
    clocks = [f"{minute // 60:02}:{minute % 60:02}" for minute in quiet.hours]
    if found.json:
        until = quiet.away_until
        print_json(found.world, {
            "hours": clocks, "zone": quiet.zone,
            "away_until": None if until is None else iso(from_millis(until)),
        })  # fmt: skip
    elif clocks:
        found.world.tell(f"What arrives appears at {' and '.join(clocks)}.")
    else:
        found.world.tell("What arrives appears at once.")


def _minute(text: str) -> int:
    match = _CLOCK.fullmatch(argument(text).strip())
    if match is None:
        raise UsageError("Write the hours like 8:00 or 18:30.")
    return int(match[1]) * 60 + int(match[2] or 0)


def _read(found: Here) -> None:
    circle, given, now = found.circle, found.options, found.world.now()
    posts = [found.post(circle.id, one).key for one in given.posts] or None
    found.vault.write(lambda tx: choose.mark_read(tx, circle.id, posts, now=now))
    found.world.tell("Noted as read. Nobody is told.")


ACTIONS = {"prefer": _prefer, "away": _away, "hours": _hours, "read": _read}
