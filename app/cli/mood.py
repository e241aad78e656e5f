"""Commands about check-ins: mood add, list, change, delete, words, codes."""

import argparse
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import UUID

from app.cli.noting import argument, given_moment, note_of, period, short, wall
from app.cli.printing import count, print_json, table
from app.cli.reading import MOODS, mood_words
from app.cli.session import entry_id, opened
from app.cli.world import UsageError, World
from app.domain.changes import Changes
from app.domain.failures import NoSuchCheckIn
from app.domain.feelings import CONTEXTS, LABELS, Word
from app.domain.mood import NO_FEELINGS, CheckIn, Feelings, Span, Valence
from app.domain.scales import Reading
from app.domain.when import check_zone, iso, local_date
from app.usecases.check_in import change_check_in, check_in, delete_check_in
from app.vault.transaction import Transaction

_WORD_LONG = 40


def mood(world: World, options: argparse.Namespace) -> None:
    """`lamplit mood`."""
    actions: dict[str, Callable[[World, argparse.Namespace], None]] = {
        "add": _add, "list": _list, "change": _change, "delete": _delete, "words": _words,
        "codes": _codes,
    }  # fmt: skip
    if options.action is None:
        raise UsageError("Say what to do: add, list, change, delete, words or codes.")
    actions[options.action](world, options)


def _add(world: World, options: argparse.Namespace) -> None:
    zone = check_zone(options.zone or world.zone())
    at = given_moment(world, options.at, zone) if options.at else world.now()
    feelings = _feelings(world, options, NO_FEELINGS)

    def work(tx: Transaction) -> tuple[CheckIn, Changes]:
        entry = entry_id(tx, options.entry) if options.entry else None
        return check_in(
            tx, Valence(options.valence), at=at, zone=zone, now=world.now(),
            new_id=world.new_id, entry_id=entry, feelings=feelings,
        )  # fmt: skip

    with opened(world, options) as vault:
        item, _ = vault.write(work)
        if getattr(options, "json", False):
            print_json(world, check_in_json(item))
        else:
            world.say(str(item.id))


def _list(world: World, options: argparse.Namespace) -> None:
    first, last = period(world, options)
    with opened(world, options) as vault:
        vault.read(lambda tx: _print(world, options, tx, tx.moods.between(first, last)))


def _print(
    world: World, options: argparse.Namespace, tx: Transaction, items: list[CheckIn]
) -> None:
    if getattr(options, "json", False):
        given: dict[UUID, list[Reading]] = {}
        if items:
            days = [local_date(item.at, item.zone) for item in items]
            for reading in tx.scales.readings_between(min(days), max(days)):
                if reading.mood_id is not None:
                    given.setdefault(reading.mood_id, []).append(reading)
        print_json(world, [check_in_json(item, given.get(item.id, [])) for item in items])
        return
    words = mood_words(tx)
    if items:
        table(world, [(short(item.id), *_cells(item, words)) for item in items])
    else:
        world.tell("No check-ins.")


def _cells(item: CheckIn, words: dict[Valence, str]) -> tuple[str, ...]:
    feelings = item.feelings
    said = [LABELS[code].word.lower() for code in feelings.labels]
    said += [CONTEXTS[code].word.lower() for code in feelings.contexts]
    when = wall(item.at, item.zone)
    if feelings.span is Span.DAY:
        when = f"{when[:10]} all day"
    later = "written later" if item.back_filled else ""
    energy = f"energy {feelings.energy}" if feelings.energy else ""
    return (
        when, str(int(item.valence)), words[item.valence], energy, ", ".join(said),
        feelings.note, later,
    )  # fmt: skip


def _change(world: World, options: argparse.Namespace) -> None:
    names = ("valence", "energy", "label", "context", "note", "day", "at", "zone")
    if all(getattr(options, name) is None for name in names):
        raise UsageError("There is nothing to change. See `lamplit mood change -h`.")
    note = note_of(world, options)

    def work(tx: Transaction) -> Changes:
        item = tx.moods.get(_one(tx, options.id))
        zone = check_zone(options.zone) if options.zone else item.zone
        changed = replace(
            item,
            valence=Valence(options.valence) if options.valence else item.valence,
            zone=zone,
            at=given_moment(world, options.at, zone) if options.at else item.at,
            feelings=_changed(options, item.feelings, note),
        )
        return change_check_in(tx, changed)[1]

    with opened(world, options) as vault:
        vault.write(work)
        world.tell("Changed.")


def _delete(world: World, options: argparse.Namespace) -> None:
    def work(tx: Transaction) -> tuple[int, Changes]:
        idents = dict.fromkeys(_one(tx, text) for text in options.ids)
        changes = Changes(moods=True)
        for ident in idents:
            changes |= delete_check_in(tx, ident)[1]
        return len(idents), changes

    with opened(world, options) as vault:
        number, _ = vault.write(work)
        world.tell(f"Deleted {count(number, 'check-in')}.")


def _one(tx: Transaction, text: str) -> UUID:
    found = tx.moods.find(text)
    if len(found) > 1:
        raise NoSuchCheckIn("Several check-ins have ids like this. Write more of the id.")
    if not found:
        raise NoSuchCheckIn
    return found[0]


def _words(world: World, options: argparse.Namespace) -> None:
    wanted = [_own_word(text) for text in options.set]

    def work(tx: Transaction) -> Changes:
        for valence, word in wanted:
            tx.moods.set_word(valence, word)
        return Changes(settings=True)

    with opened(world, options) as vault:
        if wanted:
            vault.write(work)
            world.tell("Changed.")
            return
        own = vault.read(lambda tx: tx.moods.words())
    if getattr(options, "json", False):
        print_json(
            world,
            [
                {"valence": int(one), "word": {**MOODS, **own}[one], "own": one in own}
                for one in MOODS
            ],
        )
        return
    table(world, [(str(int(one)), own.get(one, MOODS[one])) for one in MOODS])


def _own_word(text: str) -> tuple[Valence, str]:
    number, sign, word = argument(text).partition("=")
    word = " ".join(word.split())
    if not sign or number not in {str(int(one)) for one in Valence} or len(word) > _WORD_LONG:
        raise UsageError("Write it like 2=grey: a number from 1 to 7, and at most 40 characters.")
    return Valence(int(number)), word


def _codes(world: World, options: argparse.Namespace) -> None:
    lists: tuple[tuple[str, dict[str, Word]], ...] = (("label", LABELS), ("context", CONTEXTS))
    rows = [(kind, code, *word) for kind, words in lists for code, word in words.items()]
    if getattr(options, "json", False):
        names = ("kind", "code", "word", "meaning")
        print_json(world, [dict(zip(names, row, strict=True)) for row in rows])
    else:
        table(world, rows)


def _feelings(world: World, options: argparse.Namespace, before: Feelings) -> Feelings:
    return _changed(options, before, note_of(world, options))


def _changed(options: argparse.Namespace, before: Feelings, note: str | None) -> Feelings:
    span = {None: before.span, True: Span.DAY, False: Span.MOMENT}[options.day]
    return Feelings(
        span=span,
        energy=before.energy if options.energy is None else options.energy or None,
        labels=before.labels
        if options.label is None
        else known_codes(options.label, LABELS, "feeling"),
        contexts=before.contexts
        if options.context is None
        else known_codes(options.context, CONTEXTS, "context"),
        note=before.note if note is None else note,
    )


def known_codes(given: list[str], words: dict[str, Word], kind: str) -> tuple[str, ...]:
    """Return codes for what was given: codes, or their English words; "" is for none.

    Raises:
        UsageError: one of them is neither.
    """
    by_name = {code.casefold(): code for code in words}
    by_name |= {word.word.casefold(): code for code, word in words.items()}
    codes = []
    for text in given:
        if not text.strip():
            continue
        code = by_name.get(argument(text).strip().casefold())
        if code is None:
            raise UsageError(f"There is no such {kind}. `lamplit mood codes` lists them all.")
        codes.append(code)
    return tuple(dict.fromkeys(codes))


def check_in_json(
    item: CheckIn, readings: list[Reading] | tuple[Reading, ...] = ()
) -> dict[str, Any]:
    """Return a check-in as scripts read it."""
    feelings = item.feelings
    return {
        "id": str(item.id),
        "at": iso(item.at),
        "zone": item.zone,
        "span": str(feelings.span),
        "valence": int(item.valence),
        "energy": feelings.energy,
        "labels": list(feelings.labels),
        "contexts": list(feelings.contexts),
        "note": feelings.note,
        "entry": None if item.entry_id is None else str(item.entry_id),
        "noted_at": iso(item.noted_at),
        "written_later": item.back_filled,
        "source_label": item.source_label,
        "readings": [{"scale": str(one.scale_id), "value": one.value} for one in readings],
    }
