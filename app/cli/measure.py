"""Commands about questionnaires: take, list, show, kinds, add, remove."""

import argparse
from typing import Any

from app import measures
from app.cli.credentials import check_one_reader
from app.cli.places import expanded
from app.cli.printing import count, print_json, table, wrapped
from app.cli.session import opened
from app.cli.world import UsageError, World
from app.domain.changes import Changes
from app.domain.measure_failures import (
    BadAnswers,
    NoSuchMeasure,
    NoSuchTaking,
)
from app.domain.measures import Instrument, Taking
from app.domain.scoring import asks_safety, band, change, change_sentence, left_out, speaks_of
from app.domain.when import check_zone, iso, local, parse_moment
from app.usecases import take_measure
from app.vault.transaction import Transaction

_MAX_LINE = 4096
_SAFETY = (
    "You marked that such thoughts have been there. If you can, tell someone you trust. If you are "
    "in danger now, call the emergency number of the country you are in."
)
_ALTERED = "{}: its file was altered, so it is not scored."


def measure(world: World, options: argparse.Namespace) -> None:
    """`lamplit measure`."""
    given = (options.answers, options.at, options.zone)
    if options.action != "take" and any(value is not None for value in given):
        raise UsageError("--answers, --at and --zone go with `lamplit measure take`.")
    if options.of is not None and options.action != "list":
        raise UsageError("--of goes with `lamplit measure list`.")
    if (options.what is None) != (options.action in {"list", "kinds"}):
        raise UsageError("This does not fit together. See `lamplit measure -h`.")
    {
        "take": _take,
        "list": _list,
        "show": _show,
        "kinds": _kinds,
        "add": _add,
        "remove": _remove,
    }[options.action](world, options)


# --- take ---------------------------------------------------------------------------------------


def _take(world: World, options: argparse.Namespace) -> None:
    if options.answers is None:
        raise UsageError("Say the answers with --answers 0,1,... See `lamplit measure -h`.")
    check_one_reader(options, options.answers)
    line = options.answers
    if line == "-":
        line = world.stdin.read(_MAX_LINE).decode("utf-8", "replace")
    zone = check_zone(options.zone or world.zone())
    now = world.now()
    at = parse_moment(options.at, zone) if options.at else now

    def work(tx: Transaction) -> tuple[tuple[Instrument, Taking], Changes]:
        found = measures.find(measures.every_instrument(tx), options.what)
        taking, changes = take_measure.record(
            tx, found, _answers(found, line), at=at, zone=zone, now=now, new_id=world.new_id
        )
        return (found, taking), changes

    with opened(world, options) as vault:
        (found, taking), _ = vault.write(work)
        if options.json:
            print_json(world, _taking_json(found, taking, answers=True))
        else:
            _say_result(world, found, taking)
            before = vault.read(lambda tx: _before(tx, found, taking))
            went = before and change(found, before.scores, taking.scores)
            if went:
                world.say(change_sentence(went))
        if asks_safety(found, taking.answers):
            world.tell(_SAFETY)


def _answers(instrument: Instrument, line: str) -> dict[str, int]:
    """Read the answers in order; those that are not scored may be missing at the end."""
    words = [word.strip().casefold() for word in line.split(",")]
    items = instrument.all_items
    if not len(instrument.items) <= len(words) <= len(items):
        asked = count(len(instrument.items), "answer")
        raise BadAnswers(f"{instrument.title} takes {asked}. Nothing was saved.")
    answers = {}
    for item, word in zip(items, words, strict=False):
        if word == "x":
            continue
        allowed = {str(one.value): one.value for one in item.answers}
        if word not in allowed:
            raise BadAnswers(
                f"{instrument.title} takes {', '.join(allowed)} as answers, or x for one left out. "
                "Nothing was saved."
            )
        answers[item.link_id] = allowed[word]
    return answers


def _before(tx: Transaction, instrument: Instrument, taking: Taking) -> Taking | None:
    """Return the filling-in before another one, of the same questionnaire in the same words."""
    earlier = [
        one for one in tx.takings.of(taking.instrument)
        if one.at < taking.at and one.scores and speaks_of(instrument, one)
    ]  # fmt: skip
    return earlier[-1] if earlier else None


def _say_result(world: World, instrument: Instrument, taking: Taking) -> None:
    world.say(f"{taking.id}")
    if not instrument.intact:
        world.tell(_ALTERED.format(instrument.title))
    elif not taking.scores and instrument.scores:
        missing = count(len(left_out(instrument, taking.answers)), "answer")
        world.say(f"{instrument.title}: without {missing} there is no total.")
    for score in instrument.scores:
        if score.id in taking.scores:
            value = taking.scores[score.id]
            found = band(score, value)
            named = f", {found.name}" if found else ""
            world.say(f"{instrument.title} {score.title}: {value} of {score.high}{named}")


# --- list, show ---------------------------------------------------------------------------------


def _list(world: World, options: argparse.Namespace) -> None:
    with opened(world, options) as vault:
        known, takings = vault.read(lambda tx: (measures.every_instrument(tx), tx.takings.done()))
    by_id = {one.id: one for one in known}
    if options.of is not None:
        wanted = measures.find(known, options.of).id
        takings = [one for one in takings if one.instrument == wanted]
    newest = takings[::-1]
    if options.json:
        rows = [_taking_json(by_id.get(one.instrument), one, answers=False) for one in newest]
        print_json(world, rows)
    elif not newest:
        world.tell("No questionnaire is filled in yet. `lamplit measure kinds` names them.")
    else:
        table(world, [_row(by_id.get(one.instrument), one) for one in newest])


def _row(instrument: Instrument | None, taking: Taking) -> tuple[str, ...]:
    first = instrument.scores[0] if instrument and instrument.scores else None
    value = taking.scores.get(first.id) if first else None
    found = band(first, value) if first and value is not None else None
    return (
        f"{local(taking.at, taking.zone):%Y-%m-%d}",
        instrument.title if instrument else taking.instrument,
        "not scored" if value is None else str(value),
        found.name if found else "",
        str(taking.id),
    )


def _show(world: World, options: argparse.Namespace) -> None:
    with opened(world, options) as vault:
        known = vault.read(measures.every_instrument)
        try:
            found = measures.find(known, options.what)
        except NoSuchMeasure:
            taking = vault.read(lambda tx: _taking(tx, options.what))
            _show_taking(world, options, known, taking)
            return
    if options.json:
        print_json(world, _instrument_json(found))
        return
    world.say(f"{found.title}: {found.name}" if found.name else found.title)
    if not found.intact:
        world.tell(_ALTERED.format(found.title))
    stem = ""
    for number, item in enumerate(found.all_items, 1):
        above = item.stem or ("" if item in found.extra else found.stem)
        if above and above != stem:
            world.say(wrapped(world, above))
        stem = above or stem
        world.say(wrapped(world, f"{number}. {item.text}"))
        given = "  ".join(f"{one.value} {one.text}" for one in item.answers)
        world.say(wrapped(world, given, "   "))
    for words in (found.credit, found.licence, *found.notices):
        if words:
            world.say(wrapped(world, words))


def _show_taking(
    world: World, options: argparse.Namespace, known: tuple[Instrument, ...], taking: Taking
) -> None:
    found = next((one for one in known if one.id == taking.instrument), None)
    if options.json:
        print_json(world, _taking_json(found, taking, answers=True))
        return
    if found is None or not speaks_of(found, taking):
        world.say(f"{taking.instrument}: {taking.id}")
        return
    _say_result(world, found, taking)
    for number, item in enumerate(found.all_items, 1):
        given = [one.text for one in item.answers if one.value == taking.answers.get(item.link_id)]
        world.say(wrapped(world, f"{number}. {item.text}: {given[0] if given else 'left out'}"))


def _taking(tx: Transaction, text: str) -> Taking:
    """Return the filling-in whose id is, or begins with, ``text``."""
    wanted = text.strip().lower()
    every = [*tx.takings.done(), *tx.takings.unfinished()]
    found = [one for one in every if wanted and str(one.id).startswith(wanted)]
    if len(found) > 1:
        raise NoSuchTaking("Several ids begin like this. Write more of the id.")
    if not found:
        raise NoSuchTaking
    return found[0]


def _kinds(world: World, options: argparse.Namespace) -> None:
    now, zone = world.now(), world.zone()

    def read(tx: Transaction) -> list[tuple[Instrument, str]]:
        rows = []
        for one in measures.every_instrument(tx):
            free = take_measure.next_allowed(tx, one, now, zone=zone)
            rows.append((one, free.isoformat() if free else ""))
        return rows

    with opened(world, options) as vault:
        rows = vault.read(read)
    if options.json:
        print_json(world, [{**_instrument_json(one), "next": free} for one, free in rows])
        return
    table(world, [_kind_row(one, free) for one, free in rows])
    for one, _ in rows:
        if not one.intact:
            world.tell(_ALTERED.format(one.title))


def _kind_row(one: Instrument, free: str) -> tuple[str, ...]:
    back = f"looks back {count(one.recall_days, 'day')}" if one.recall_days else ""
    name = one.id if one.own else one.title
    return name, count(len(one.items), "question"), back, f"from {free}" if free else "now"


# --- add, remove --------------------------------------------------------------------------------


def _add(world: World, options: argparse.Namespace) -> None:
    made, source = measures.read_file(expanded(options.what))
    now = world.now()
    with opened(world, options) as vault:
        vault.write(lambda tx: take_measure.add_instrument(tx, made, source, now))
    if options.json:
        print_json(world, _instrument_json(made))
        return
    world.say(made.id)
    if not made.scores:
        world.tell("Its answers carry no scores, so it is kept without a total.")


def _remove(world: World, options: argparse.Namespace) -> None:
    with opened(world, options) as vault:
        vault.write(lambda tx: take_measure.drop(tx, _taking(tx, options.what).id))
    world.tell("Removed.")


# --- JSON ---------------------------------------------------------------------------------------


def _taking_json(instrument: Instrument | None, taking: Taking, *, answers: bool) -> dict[str, Any]:
    bands = {}
    for score in instrument.scores if instrument else ():
        found = band(score, taking.scores[score.id]) if score.id in taking.scores else None
        if found:
            bands[score.id] = found.name
    shown = {
        "id": str(taking.id),
        "measure": taking.instrument,
        "at": iso(taking.at),
        "zone": taking.zone,
        "noted_at": iso(taking.noted_at),
        "done": taking.done,
        "scores": dict(taking.scores),
        "bands": bands,
    }
    return {**shown, "answers": dict(taking.answers)} if answers else shown


def _instrument_json(one: Instrument) -> dict[str, Any]:
    return {
        "id": one.id,
        "title": one.title,
        "name": one.name,
        "language": one.language,
        "recall_days": one.recall_days,
        "own": one.own,
        "intact": one.intact,
        "items": [
            {
                "id": item.link_id,
                "above": item.stem or ("" if item in one.extra else one.stem),
                "text": item.text,
                "answers": [{"value": each.value, "text": each.text} for each in item.answers],
            }
            for item in one.all_items
        ],
        "scores": [score.id for score in one.scores],
        "licence": one.licence,
        "credit": one.credit,
        "notices": list(one.notices),
    }
