"""Commands about what helps: card and goal."""

import argparse
from collections.abc import Callable
from datetime import date
from typing import Any

from app.cli.credentials import check_one_reader
from app.cli.noting import argument, note_of, short
from app.cli.printing import count, one_line, print_json, safe, wrapped
from app.cli.session import opened
from app.cli.world import UsageError, World
from app.domain.changes import Changes
from app.domain.coping import CardRecord, CardUse, CopingCard, GoalRecord
from app.domain.prompts import starters
from app.domain.query import parse_query
from app.domain.when import check_zone, iso, local_date, parse_moment
from app.usecases.coping_kit import (
    delete_card,
    find_card,
    keep_card,
    new_card,
    put_card_away,
    take_card_out,
    use_card,
)
from app.usecases.small_goals import (
    End,
    delete_goal,
    end_goal,
    find_goal,
    keep_goal,
    mark_goal,
    new_goal,
    reopen_goal,
)
from app.vault.transaction import Transaction

Act = Callable[[World, argparse.Namespace], None]

_HELPED = ("not at all", "a little", "somewhat", "quite a lot", "very much")


def card(world: World, options: argparse.Namespace) -> None:
    """`lamplit card`."""
    actions: dict[str, Act] = {
        "list": _list_cards, "add": _add_card, "show": _show_card, "use": _use_card,
        "put-away": _arrange_card, "take-out": _arrange_card, "delete": _arrange_card,
        "suggestions": _suggest,
    }  # fmt: skip
    act(actions, world, options)


def goal(world: World, options: argparse.Namespace) -> None:
    """`lamplit goal`."""
    actions: dict[str, Act] = {
        "list": _list_goals, "add": _add_goal, "done": _mark_goal, "reached": _end_goal,
        "let-go": _end_goal, "reopen": _end_goal, "delete": _end_goal,
    }  # fmt: skip
    act(actions, world, options)


def act(actions: dict[str, Act], world: World, options: argparse.Namespace) -> None:
    """Do what was asked for.

    Raises:
        UsageError: nothing was.
    """
    if options.action is None:
        names = list(actions)
        raise UsageError(f"Say what to do: {', '.join(names[:-1])} or {names[-1]}.")
    actions[options.action](world, options)


# --- cards --------------------------------------------------------------------------------------


def _list_cards(world: World, options: argparse.Namespace) -> None:
    with opened(world, options) as vault:
        records = vault.read(lambda tx: tx.cards.records())
    shown = [one for one in records if options.all or one.card.archived_at is None]
    if wants_json(options):
        print_json(world, [_record_json(one) for one in shown])
        return
    for one in shown:
        world.say(f"{short(one.card.id)}  {one_line(one.card.title)}")
        for line in _facts(world, one):
            world.say(f"          {line}")
    if not shown:
        world.tell("No cards. `lamplit card suggestions` lists some to begin from.")


def _facts(world: World, one: CardRecord) -> list[str]:
    minutes = count(one.card.minutes, "minute") if one.card.minutes else ""
    away = "put away" if one.card.archived_at else ""
    about = ", ".join(filter(None, (one.card.kind, minutes, away)))
    lines = [about] if about else []
    if one.uses and one.last is not None:
        day = local_date(one.last, world.zone())
        lines.append(f"used {count(one.uses, 'time')}, last on {day}")
    given = [f"{_HELPED[at]} ({times})" for at, times in enumerate(one.helped) if times]
    if given:
        lines.append(f"did it help: {', '.join(reversed(given))}")
    if one.before is not None and one.after is not None:
        lines.append(f"distress in the middle of those times: {one.before} before, "
                     f"{one.after} after")  # fmt: skip
    return lines


def _add_card(world: World, options: argparse.Namespace) -> None:
    if options.title == "-" and options.text == "-":
        raise UsageError("Only one of TITLE and --text can be read from standard input.")
    title = _words(world, options, options.title)
    body = _words(world, options, options.text) if options.text is not None else ""
    made = new_card(
        title, body, now=world.now(), new_id=world.new_id, kind=options.kind,
        minutes=options.minutes,
    )  # fmt: skip
    with opened(world, options) as vault:
        vault.write(lambda tx: keep_card(tx, made))
        kept = vault.read(lambda tx: tx.cards.get(made.id))
    _say_made(world, options, _card_json(kept))


def _show_card(world: World, options: argparse.Namespace) -> None:
    with opened(world, options) as vault:
        found = vault.read(lambda tx: find_card(tx, argument(options.card)))
    if wants_json(options):
        print_json(world, _card_json(found))
    else:
        _print_card(world, found)


def _use_card(world: World, options: argparse.Namespace) -> None:
    zone = check_zone(options.zone or world.zone())
    at = parse_moment(options.at, zone) if options.at else world.now()
    note = note_of(world, options) or ""

    def work(tx: Transaction) -> tuple[tuple[CopingCard, CardUse], Changes]:
        found = find_card(tx, argument(options.card))
        use, changes = use_card(
            tx, found.id, at=at, zone=zone, new_id=world.new_id, before=options.before,
            after=options.after, helped=options.helped, note=note,
        )  # fmt: skip
        return (found, use), changes

    with opened(world, options) as vault:
        (found, use), _ = vault.write(work)
    if wants_json(options):
        print_json(world, {"card": _card_json(found), "use": _use_json(use)})
    else:
        _print_card(world, found)
        world.tell("Noted.")


def _arrange_card(world: World, options: argparse.Namespace) -> None:
    def work(tx: Transaction) -> Changes:
        away = options.action != "put-away"
        found = find_card(tx, argument(options.card), away=away)
        if options.action == "put-away":
            return put_card_away(tx, found.id, now=world.now())
        if options.action == "take-out":
            return take_card_out(tx, found.id)
        return delete_card(tx, found.id)[1]

    with opened(world, options) as vault:
        vault.write(work)
    told = {"put-away": "Put away.", "take-out": "Back in the kit.", "delete": "Deleted."}
    world.tell(told[options.action])


def _suggest(world: World, options: argparse.Namespace) -> None:
    known = starters()
    if wants_json(options):
        print_json(world, [
            {"title": one.title, "text": one.body, "kind": one.kind, "minutes": one.minutes}
            for one in known
        ])  # fmt: skip
        return
    for one in known:
        world.say(one.title)
        world.say(wrapped(world, one.body, "    "))


def _print_card(world: World, found: CopingCard) -> None:
    world.say(one_line(found.title))
    if found.body:
        world.say()
        world.say(wrapped(world, safe(found.body)))


def _card_json(item: CopingCard) -> dict[str, Any]:
    return {
        "id": str(item.id), "title": item.title, "text": item.body, "kind": item.kind,
        "minutes": item.minutes,
        "put_away_at": iso(item.archived_at) if item.archived_at else None,
    }  # fmt: skip


def _record_json(one: CardRecord) -> dict[str, Any]:
    return {
        **_card_json(one.card), "uses": one.uses, "last": iso(one.last) if one.last else None,
        "helped": list(one.helped), "before": one.before, "after": one.after,
    }  # fmt: skip


def _use_json(use: CardUse) -> dict[str, Any]:
    return {
        "id": str(use.id), "at": iso(use.at), "zone": use.zone, "before": use.before,
        "after": use.after, "helped": use.helped, "note": use.note,
    }  # fmt: skip


# --- goals --------------------------------------------------------------------------------------


def _list_goals(world: World, options: argparse.Namespace) -> None:
    with opened(world, options) as vault:
        records = vault.read(lambda tx: tx.goals.records())
    shown = [one for one in records if options.all or one.goal.is_open]
    if wants_json(options):
        print_json(world, [_goal_json(one) for one in shown])
        return
    for one in shown:
        world.say(f"{short(one.goal.id)}  {one_line(one.goal.words)}")
        for line in _about_goal(world, one):
            world.say(f"          {line}")
    if not shown:
        world.tell("No goals.")


def _about_goal(world: World, one: GoalRecord) -> list[str]:
    item, zone = one.goal, world.zone()
    lines = [f"first step: {one_line(item.first_step)}"] if item.first_step else []
    if item.until and item.is_open:
        lines.append(f"meant for {item.until}")
    if one.days:
        lines.append(f"something done on {count(len(one.days), 'day')}, last on {one.days[-1]}")
    if item.reached_at:
        lines.append(f"reached on {local_date(item.reached_at, zone)}")
    if item.let_go_at:
        lines.append(f"let go on {local_date(item.let_go_at, zone)}")
    return lines


def _add_goal(world: World, options: argparse.Namespace) -> None:
    until = _day(world, options.until) if options.until else None
    words, step = _words(world, options, options.words), argument(options.first_step)
    made = new_goal(words, step, now=world.now(), new_id=world.new_id, until=until)
    with opened(world, options) as vault:
        vault.write(lambda tx: keep_goal(tx, made))
        kept = vault.read(lambda tx: tx.goals.get(made.id))
    _say_made(world, options, _goal_json(GoalRecord(kept)))


def _mark_goal(world: World, options: argparse.Namespace) -> None:
    today = local_date(world.now(), world.zone())
    day = _day(world, options.on) if options.on else today
    if day > today:
        raise UsageError("That day has not come yet.")

    def work(tx: Transaction) -> Changes:
        found = find_goal(tx, argument(options.goal))
        return mark_goal(tx, found.id, day, done=not options.undo)

    with opened(world, options) as vault:
        vault.write(work)
    world.tell(f"{day} is {'not marked any more' if options.undo else 'marked'}.")


def _end_goal(world: World, options: argparse.Namespace) -> None:
    def work(tx: Transaction) -> Changes:
        ended = options.action in {"reopen", "delete"}
        found = find_goal(tx, argument(options.goal), ended=ended)
        if options.action == "reopen":
            return reopen_goal(tx, found.id)
        if options.action == "delete":
            return delete_goal(tx, found.id)[1]
        end = End.REACHED if options.action == "reached" else End.LET_GO
        return end_goal(tx, found.id, end, now=world.now())

    with opened(world, options) as vault:
        vault.write(work)
    told = {"reached": "Reached.", "let-go": "Let go.", "reopen": "Open again.",
            "delete": "Deleted."}  # fmt: skip
    world.tell(told[options.action])


def _goal_json(one: GoalRecord) -> dict[str, Any]:
    item = one.goal
    return {
        "id": str(item.id), "words": item.words, "first_step": item.first_step,
        "until": item.until, "days": [day.isoformat() for day in one.days],
        "reached_at": iso(item.reached_at) if item.reached_at else None,
        "let_go_at": iso(item.let_go_at) if item.let_go_at else None,
    }  # fmt: skip


# --- words --------------------------------------------------------------------------------------


def wants_json(options: argparse.Namespace) -> bool:
    """Whether JSON is wanted."""
    return bool(getattr(options, "json", False))


def _say_made(world: World, options: argparse.Namespace, made: dict[str, Any]) -> None:
    if wants_json(options):
        print_json(world, made)
    else:
        world.say(made["id"])


def _words(world: World, options: argparse.Namespace, text: str) -> str:
    """Return an argument, or for ``-`` what stands on standard input."""
    check_one_reader(options, text)
    if text != "-":
        return argument(text)
    taken = note_of(world, argparse.Namespace(**{**vars(options), "note": "-"}))
    return taken or ""


def _day(world: World, text: str) -> date:
    """Return a single day.

    Raises:
        BadDate: it is none.
    """
    query = parse_query(f'on:"{argument(text)}"', today=local_date(world.now(), world.zone()))
    if query.since is None or query.since != query.until:
        raise UsageError("Write one day, such as 2026-11-22.")
    return query.since
