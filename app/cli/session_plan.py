"""Commands about the next session: topics and landmarks."""

import argparse
from collections.abc import Callable, Iterable
from datetime import date
from uuid import UUID

from app.cli.printing import count, print_json, table
from app.cli.session import entry_id, opened
from app.cli.world import UsageError, World
from app.domain.changes import Changes
from app.domain.failures import BadDate, NoSuchTopic
from app.domain.session import Landmark, LandmarkKind, Topic
from app.domain.when import iso, local_date
from app.usecases import plan_session
from app.vault.transaction import Transaction
from app.vault.vault import Vault

Deed = Callable[[Transaction, UUID], tuple[object, Changes]]


def topic(world: World, options: argparse.Namespace) -> None:
    """`lamplit topic`."""
    if options.action == "list" and options.words:
        raise UsageError("`lamplit topic` lists the lines; `lamplit topic add TEXT` adds one.")
    if options.entry and options.action != "add":
        raise UsageError("--entry goes with `lamplit topic add`.")
    if options.action == "add":
        _add_topic(world, options)
        return
    with opened(world, options) as vault:
        if options.action == "list":
            vault.read(lambda tx: _list_topics(world, options, tx))
            return
        now = world.now()
        talked = options.action == "done"
        deed: Deed = plan_session.remove_topic
        if options.action != "remove":

            def deed(tx: Transaction, ident: UUID) -> tuple[object, Changes]:
                return plan_session.tick_topic(tx, ident, now=now, talked=talked)

        _each(world, options, vault, _all_topics, deed)


def _add_topic(world: World, options: argparse.Namespace) -> None:
    words = _words(world, options)

    def add(tx: Transaction) -> tuple[Topic, Changes]:
        source = entry_id(tx, options.entry) if options.entry else None
        return plan_session.add_topic(
            tx, words, now=world.now(), new_id=world.new_id, entry_id=source
        )

    with opened(world, options) as vault:
        made, _ = vault.write(add)
        _say_made(world, options, _topic_json(made))


def _list_topics(world: World, options: argparse.Namespace, tx: Transaction) -> None:
    items = tx.topics.open() + (tx.topics.talked() if options.all else [])
    if options.json:
        print_json(world, [_topic_json(item) for item in items])
    elif items:
        zone = world.zone()
        table(world, [(_short(item.id), item.words, _ticked(item, zone)) for item in items])
    else:
        world.tell("Nothing is on the list.")


def landmark(world: World, options: argparse.Namespace) -> None:
    """`lamplit landmark`."""
    dated = options.on or options.away or options.to
    if options.action != "add" and dated:
        raise UsageError("--on, --away and --to go with `lamplit landmark add`.")
    if options.action == "list" and options.words:
        raise UsageError("`lamplit landmark` lists them; `lamplit landmark add` adds one.")
    if options.action == "add":
        _add_landmark(world, options)
        return
    with opened(world, options) as vault:
        if options.action == "list":
            vault.read(lambda tx: _list_landmarks(world, options, tx))
        else:
            _each(world, options, vault, _all_landmarks, plan_session.remove_landmark)


def _add_landmark(world: World, options: argparse.Namespace) -> None:
    if not (options.on or options.away):
        raise UsageError("Say when: --on DATE for an event, or --away DATE for days away.")
    if options.to and not options.away:
        raise UsageError("--to goes with --away.")
    kind = LandmarkKind.AWAY if options.away else LandmarkKind.EVENT
    first = _day(options.away or options.on)
    last = _day(options.to) if options.to else None
    words = _words(world, options)
    with opened(world, options) as vault:
        made, _ = vault.write(
            lambda tx: plan_session.add_landmark(tx, kind, words, first, last, new_id=world.new_id)
        )
        _say_made(world, options, _landmark_json(made))


def _list_landmarks(world: World, options: argparse.Namespace, tx: Transaction) -> None:
    items = tx.landmarks.all()
    if options.json:
        print_json(world, [_landmark_json(item) for item in items])
    elif items:
        table(world, [(_short(item.id), _days(item), item.words or "away") for item in items])
    else:
        world.tell("No landmarks.")


def _each(
    world: World,
    options: argparse.Namespace,
    vault: Vault,
    known: Callable[[Transaction], Iterable[UUID]],
    deed: Deed,
) -> None:
    """Do something to every line that the ids name, all in one transaction."""
    if not options.words:
        raise UsageError(f"Say which: lamplit {options.command} {options.action} ID...")

    def work(tx: Transaction) -> Changes:
        for ident in [_named(text, list(known(tx))) for text in options.words]:
            deed(tx, ident)
        return Changes(session=True)

    vault.write(work)
    world.tell(f"Changed {count(len(options.words), 'line')}.")


def _named(text: str, known: list[UUID]) -> UUID:
    """Return the id that begins like, or ends with, ``text``."""
    wanted = text.replace("-", "").casefold()
    size = len(wanted)
    found = [ident for ident in known if size and wanted in {ident.hex[-size:], ident.hex[:size]}]
    if len(found) > 1:
        raise NoSuchTopic("Several lines have ids like this. Write more of the id.")
    if not found:
        raise NoSuchTopic
    return found[0]


def _short(ident: UUID) -> str:
    """The end of an id: ids made in the same hour begin alike."""
    return ident.hex[-8:]


def _all_topics(tx: Transaction) -> list[UUID]:
    return [item.id for item in tx.topics.open() + tx.topics.talked()]


def _all_landmarks(tx: Transaction) -> list[UUID]:
    return [item.id for item in tx.landmarks.all()]


def _words(world: World, options: argparse.Namespace) -> str:
    if options.words == ["-"]:
        return world.stdin.read().decode("utf-8", "replace")
    return " ".join(options.words)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise BadDate("This is not a day Lamplit understands. Write it like 2026-11-22.") from error


def _say_made(world: World, options: argparse.Namespace, made: dict[str, object]) -> None:
    if options.json:
        print_json(world, made)
    else:
        world.say(str(made["id"]))


def _ticked(item: Topic, zone: str) -> str:
    if item.talked_at is None:
        return ""
    return f"talked about on {local_date(item.talked_at, zone).isoformat()}"


def _days(item: Landmark) -> str:
    if item.kind is LandmarkKind.EVENT:
        return item.first.isoformat()
    return f"{item.first.isoformat()} to {item.last.isoformat() if item.last else 'open'}"


def _topic_json(item: Topic) -> dict[str, object]:
    return {
        "id": str(item.id),
        "words": item.words,
        "entry": str(item.entry_id) if item.entry_id else None,
        "circle": item.circle.hex() if item.circle else None,
        "post": item.post.post.hex() if item.post else None,
        "added_at": iso(item.added_at),
        "talked_at": iso(item.talked_at) if item.talked_at else None,
    }


def _landmark_json(item: Landmark) -> dict[str, object]:
    return {
        "id": str(item.id),
        "kind": str(item.kind),
        "words": item.words,
        "first": item.first.isoformat(),
        "last": item.last.isoformat() if item.last else None,
    }
