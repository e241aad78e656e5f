"""Commands about limits, what was counted, and people met outside of circles."""

import argparse
from datetime import datetime, timedelta
from typing import Any

from app.cli.circle_here import duration
from app.cli.limits_words import clock, sentences, wanted
from app.cli.noting import argument, note_of, same_ids, short
from app.cli.printing import count, one_line, print_json, wrapped
from app.cli.session import opened
from app.cli.world import UsageError, World
from app.domain.boundaries.look_back import CLOCK, LookBack
from app.domain.boundaries.plan import Lock, looser_from
from app.domain.boundaries.policy import allows_nothing, to_plain
from app.domain.boundaries.sentences import closed_sentence, moment_in_words
from app.domain.when import iso, local, local_date, parse_moment
from app.usecases.boundaries.change_policy import change_policy
from app.usecases.boundaries.look_back import last_day, look_back, note_contact, remove_contact
from app.usecases.boundaries.mend_clock import clock_in_question, follow_clock, leave_clock
from app.usecases.boundaries.open_once_more import end_once_more, open_once_more
from app.usecases.boundaries.set_lock import set_lock
from app.usecases.boundaries.standing import Standing, standing
from app.vault.vault import Vault

_NEVER = "Writing, reading your own pages, export, lock and help are never limited."


def limits(world: World, options: argparse.Namespace) -> None:
    """`lamplit limits`."""
    act = {
        "show": _show, "set": _set, "keep": _keep, "lock": _lock, "once-more": _once_more,
        "clock": _clock,
    }[options.action]  # fmt: skip
    with opened(world, options) as vault:
        act(world, options, vault)


def _standing(world: World, vault: Vault) -> Standing:
    return vault.read(lambda tx: standing(tx, now=world.now(), zone=world.zone()))


def _show(world: World, options: argparse.Namespace, vault: Vault) -> None:
    found, wall = _standing(world, vault), world.now()
    behind = vault.read(lambda tx: clock_in_question(tx, wall=wall))
    if options.json:
        print_json(world, {**_json(found), "clock_in_question": behind is not None})
        return
    for sentence in sentences(found.policy) or ["No limit is on."]:
        world.say(sentence)
    _say_waiting(world, found)
    lock = found.limits.lock
    if lock is not None and lock.holds(found.now):
        _say_lock(world, lock, found.now)
    _say_decision(world, found)
    if behind is not None:
        world.tell(
            f"This computer's clock says {local(wall, world.zone()):%Y-%m-%d}, and it was "
            f"{local(behind.mark, world.zone()):%Y-%m-%d} before. Say `lamplit limits clock right` "
            "or `lamplit limits clock wrong`."
        )
    world.tell(_NEVER)


def _say_waiting(world: World, found: Standing) -> None:
    """Say what waits for the next day, or for the end of a lock."""
    plan = found.limits.plan
    begins = looser_from(plan, found.limits.lock)
    if plan.pending is None or begins is None:
        return
    when = moment_in_words(begins, found.now, world.zone())
    said = " ".join(sentences(plan.pending)) or "No limit is on."
    world.say(f"From {when.removeprefix('at ').removeprefix('on ')}: {said}")


def _say_lock(world: World, lock: Lock, now: datetime) -> None:
    what = "Circles are locked" if lock.closes else "Your limits are locked"
    when = moment_in_words(lock.ends, now, world.zone())
    world.say(f"{what} until {when.removeprefix('at ').removeprefix('on ')}.")
    if lock.reason:
        world.say(wrapped(world, f"Your reason: {one_line(lock.reason)}"))


def _say_decision(world: World, found: Standing) -> None:
    decision = found.decision
    if not decision.is_open:
        said = closed_sentence(decision, found.now, world.zone())
        world.say(said.removesuffix(" Your draft is saved."))
    elif decision.left is not None:
        world.say(f"Left now: {count(_minutes(decision.left), 'minute')}.")


def _set(world: World, options: argparse.Namespace, vault: Vault) -> None:
    found = _standing(world, vault)
    # What waits already is part of what is wanted.
    policy = wanted(found.limits.plan.pending or found.policy, options)
    plan, _ = vault.write(lambda tx: change_policy(tx, policy, now=world.now(), zone=world.zone()))
    begins = looser_from(plan, found.limits.lock)
    if begins is not None:
        when = moment_in_words(begins, found.now, world.zone())
        world.tell(f"What is looser takes effect {when}; what is stricter now.")
    if allows_nothing(plan.current):
        world.tell("By these limits circles stay closed.")


def _keep(world: World, options: argparse.Namespace, vault: Vault) -> None:  # noqa: ARG001
    policy = _standing(world, vault).policy
    vault.write(lambda tx: change_policy(tx, policy, now=world.now(), zone=world.zone()))
    world.tell("Your limits stay as they are. Nothing waits to become looser.")


def _lock(world: World, options: argparse.Namespace, vault: Vault) -> None:
    length = duration(argument(options.length).strip())
    if length is None:
        raise UsageError("A length is written like 12h or 7d.")
    reason = note_of(world, argparse.Namespace(**{**vars(options), "note": options.reason})) or ""
    now = world.now()
    lock, _ = vault.write(
        lambda tx: set_lock(tx, length, reason, closes=options.close, now=now, zone=world.zone())
    )
    _say_lock(world, lock, now)
    world.tell(_NEVER)


def _once_more(world: World, options: argparse.Namespace, vault: Vault) -> None:
    now = world.now()
    if options.leave:
        vault.write(lambda tx: end_once_more(tx, now=now, zone=world.zone()))
        world.tell("Left. Your limits hold.")
        return
    words = note_of(world, argparse.Namespace(**{**vars(options), "note": options.text})) or ""
    override, _ = vault.write(lambda tx: open_once_more(tx, words, now=now, zone=world.zone()))
    when = moment_in_words(override.opens, now, world.zone())
    length = count(_minutes(override.ends - override.opens), "minute")
    world.tell(f"Your circles open {when}, for {length}.")


def _clock(world: World, options: argparse.Namespace, vault: Vault) -> None:
    wall = world.now()
    if options.answer == "right":
        vault.write(lambda tx: follow_clock(tx, wall=wall, zone=world.zone()))
        world.tell("The clock of this computer counts again. Nothing was added by it.")
    else:
        vault.write(lambda tx: leave_clock(tx, wall=wall))
        world.tell("Time goes on from what was counted before.")


# --- looking back --------------------------------------------------------------------------------


def usage(world: World, options: argparse.Namespace) -> None:
    """`lamplit usage`."""
    with opened(world, options) as vault:
        found = _standing(world, vault)
        today = last_day(found, world.zone())
        first = today - timedelta(days=options.days - 1)
        back = vault.read(lambda tx: look_back(tx, first, today))
    if options.json:
        print_json(world, _look_back_json(back))
        return
    for day in back.days:
        if day.used:
            world.say(f"{day.on}  {count(_minutes(day.used), 'minute')} in circles")
    for one in back.contacts:
        length = f", {count(one.minutes, 'minute')}" if one.minutes is not None else ""
        world.say(f"{one.on}  met: {one_line(one.words)}{length}  {short(one.id)}")
    for opening in back.opened:
        did = "asked to open, and left it" if opening.left else "opened once more"
        why = f"{did}: {one_line(opening.sentence)}"
        said = "the clock was set back" if opening.kind == CLOCK else why
        world.say(f"{opening.on}  {said}")
    world.say(
        f"{count(_minutes(back.used), 'minute')} in circles, "
        f"{count(_minutes(back.met), 'minute')} with people elsewhere."
    )


def met(world: World, options: argparse.Namespace) -> None:
    """`lamplit met`."""
    if options.delete:
        _forget(world, options)
        return
    words = note_of(world, argparse.Namespace(**{**vars(options), "note": options.text})) or ""
    zone, now = world.zone(), world.now()
    on = local_date(parse_moment(argument(options.on), zone) if options.on else now, zone)
    if on > local_date(now, zone):
        raise UsageError("That day is still to come.")
    with opened(world, options) as vault:
        ident, _ = vault.write(
            lambda tx: note_contact(tx, words, on, options.minutes, now=now, new_id=world.new_id)
        )
    world.say(str(ident))


def _forget(world: World, options: argparse.Namespace) -> None:
    with opened(world, options) as vault:
        idents = vault.read(lambda tx: tx.contacts.ids())
        found = same_ids(idents, argument(options.text))
        if len(found) != 1:
            raise UsageError("No note has this id, or more than one. `lamplit usage` lists them.")
        vault.write(lambda tx: remove_contact(tx, found[0]))


# --- shapes for scripts --------------------------------------------------------------------------


def _json(found: Standing) -> dict[str, Any]:
    decision, plan, lock = found.decision, found.limits.plan, found.limits.lock
    begins = looser_from(plan, lock)
    return {
        "policy": to_plain(found.policy),
        "pending": None if plan.pending is None else to_plain(plan.pending),
        "pending_from": _iso(begins),
        "day": {
            "began": iso(found.usage.day.began), "ends": iso(found.usage.day.ends),
            "zone": found.usage.day.zone, "turns_at": clock(found.policy.turns_at),
            "used_seconds": _seconds(found.usage.used), "sessions": found.usage.sessions,
        },
        "lock": None if lock is None or not lock.holds(found.now) else {
            "began": iso(lock.began), "ends": iso(lock.ends), "closes": lock.closes,
            "reason": lock.reason,
        },
        "now": {
            "open": decision.is_open, "why": decision.why and str(decision.why),
            "opens_at": _iso(decision.opens_at), "closes_at": _iso(decision.closes_at),
            "left_seconds": None if decision.left is None else _seconds(decision.left),
            "once_more": decision.by_override, "may_open_once_more": decision.may_override,
        },
    }  # fmt: skip


def _look_back_json(back: LookBack) -> dict[str, Any]:
    return {
        "days": [
            {"date": day.on.isoformat(), "used_seconds": _seconds(day.used),
             "sessions": day.sessions}
            for day in back.days
        ],
        "opened": [
            {"date": one.on.isoformat(), "kind": one.kind, "sentence": one.sentence,
             "left": one.left}
            for one in back.opened
        ],
        "met": [
            {"id": str(one.id), "date": one.on.isoformat(), "words": one.words,
             "minutes": one.minutes}
            for one in back.contacts
        ],
        "locks": [
            {"began": iso(one.began), "ends": iso(one.ends), "closes": one.closes,
             "reason": one.reason}
            for one in back.locks
        ],
    }  # fmt: skip


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else iso(moment)


def _seconds(length: timedelta) -> int:
    return length // timedelta(seconds=1)


def _minutes(length: timedelta) -> int:
    return length // timedelta(minutes=1)
