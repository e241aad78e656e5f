"""Commands about help: the plan for a bad moment, and numbers by country."""

import argparse
import os
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from app.cli.credentials import check_free
from app.cli.help_options import SECTIONS
from app.cli.noting import argument, note_of
from app.cli.printing import count, one_line, print_json, safe, style, wrapped
from app.cli.session import opened
from app.cli.world import UsageError, World
from app.domain.failures import Failure, FileUnreadable, NothingToKeep
from app.domain.helplines import FINDER, Freshness, Line, Method, Part, Shelf, country_of, freshness
from app.domain.phrases import LONGEST, MOST, Phrases, usable
from app.domain.plan import TITLES, USUAL_SHORT, Plan, Section
from app.domain.when import iso, local_date
from app.helplines import Directory, read_directory
from app.reports.writing import check_outside
from app.usecases.own_phrases import change_phrases, own_phrases
from app.usecases.own_plan import choose_short, keep_part
from app.vault import short_plan
from app.vault.durable import write_atomic

_HOURS = {"24/7": "day and night", "limited": "not open all day; see their page"}
_AUDIENCE = {"young": "for young people", "lgbtq-young": "for young LGBTQ+ people"}


# --- the plan -----------------------------------------------------------------------------------


def plan(world: World, options: argparse.Namespace) -> None:
    """`lamplit plan`."""
    acts = {None: _show, "set": _set, "print": _print, "short": _short, "phrases": _phrases}
    acts[options.action](world, options)


def _show(world: World, options: argparse.Namespace) -> None:
    with opened(world, options) as vault:
        found = vault.read(lambda tx: tx.plan.all())
        short_plan.follow(vault)  # should a stop have left it behind
    if options.json:
        print_json(world, _plan_json(found))
        return
    if not found.read():
        world.tell("There is no plan yet. `lamplit plan set PART` writes one.")
    for number, (section, text) in enumerate(found.read()):
        if number:
            world.say()
        before = ", can be read before unlocking" if section in found.short_sections else ""
        world.say(style(world, f"{TITLES[section]} ({section}{before})", "bold"))
        world.say(wrapped(world, safe(text)))


def _set(world: World, options: argparse.Namespace) -> None:
    words = note_of(world, argparse.Namespace(**{**vars(options), "note": options.text})) or ""
    section = Section(options.part)
    with opened(world, options) as vault:
        vault.write(lambda tx: keep_part(tx, section, words, now=world.now()))
        short_plan.follow(vault)
        found = vault.read(lambda tx: tx.plan.all())
    if section in found.short_sections and words.strip():
        world.tell("This part can be read before unlocking.")


def _print(world: World, options: argparse.Namespace) -> None:
    from app.reports.plan_page import plan_pdf  # noqa: PLC0415 - it brings Typst

    check_outside(options.out)
    check_free(options.out)
    if not options.out.absolute().parent.is_dir():
        raise FileUnreadable("The folder for this file does not exist. Make it first.")
    with opened(world, options) as vault:
        found = vault.read(lambda tx: tx.plan.all())
    if not found.read():
        raise NothingToKeep("There is no plan yet, so nothing was written.")
    write_atomic(options.out.absolute(), plan_pdf(found, made_at=world.now()))
    world.tell(f"Written in clear as {one_line(os.fspath(options.out))}.")


def _short(world: World, options: argparse.Namespace) -> None:
    unknown = [part for part in options.parts if part not in SECTIONS]
    if unknown:
        raise UsageError(f"A part is one of: {', '.join(SECTIONS)}.")
    if options.state == "off" and options.parts:
        raise UsageError("`plan short off` takes no parts: all of it goes.")
    chosen = tuple(map(Section, options.parts)) or USUAL_SHORT
    sections = chosen if options.state == "on" else ()
    with opened(world, options) as vault:
        vault.write(lambda tx: choose_short(tx, sections, now=world.now()))
        short_plan.follow(vault)
        found = vault.read(lambda tx: tx.plan.all())
    if options.json:
        print_json(world, _plan_json(found))
    elif found.short():
        parts = count(len(found.short()), "part")
        world.tell(
            f"{parts} of your plan can be read before unlocking. Whoever uses this computer can "
            "read them too."
        )
    elif sections:
        world.tell("Nothing stands in these parts yet. Once something does, it can be read.")
    else:
        world.tell("Nothing of your plan can be read before unlocking.")


def _phrases(world: World, options: argparse.Namespace) -> None:
    what = options.what
    if options.phrases and what not in {"add", "remove"}:
        raise UsageError("Phrases go with `plan phrases add` and `plan phrases remove`.")
    given = _given_phrases(world, options) if what in {"add", "remove"} else []
    changes: dict[str, Callable[[Phrases], Phrases]] = {
        "add": lambda before: before.with_lines([*before.lines, *given]),
        "remove": lambda before: before.without(given),
        "on": lambda before: replace(before, on=True),
        "off": lambda before: replace(before, on=False),
    }
    with opened(world, options) as vault:
        if what == "list":
            _say_phrases(world, options, vault.read(own_phrases))
            return
        before = vault.read(own_phrases)
        after = changes[what](before)
        if what == "add" and len(before.lines) + len(given) > MOST and len(after.lines) == MOST:
            raise Failure(f"A list holds {MOST} phrases, so none of these was kept.")
        vault.write(lambda tx: change_phrases(tx, changes[what]))
    on = "on" if after.on else "off"
    world.tell(f"{count(len(after.lines), 'phrase')} in the list; it is {on}.")


def _given_phrases(world: World, options: argparse.Namespace) -> list[str]:
    given = [argument(one) for one in options.phrases]
    if given in ([], ["-"]):
        note = note_of(world, argparse.Namespace(**{**vars(options), "note": "-"})) or ""
        given = [line for line in note.splitlines() if line.strip()]
    if not given:
        raise UsageError("Say which phrases, or write them to standard input, one a line.")
    if options.what == "add" and not all(map(usable, given)):
        raise Failure(f"A phrase has at least one word and at most {LONGEST} characters.")
    return given


def _say_phrases(world: World, options: argparse.Namespace, found: Phrases) -> None:
    if options.json:
        print_json(world, {"on": found.on, "phrases": list(found.lines)})
        return
    world.tell("It is on." if found.on else "It is off.")
    for line in found.lines:
        world.say(one_line(line))


def _plan_json(found: Plan) -> dict[str, Any]:
    changed = found.changed_at
    return {
        "parts": {str(section): text for section, text in found.read()},
        "short": [str(section) for section in found.short_sections],
        "changed_at": iso(changed) if changed is not None else None,
    }


# --- numbers ------------------------------------------------------------------------------------


def help_lines(world: World, options: argparse.Namespace) -> None:
    """`lamplit help-lines`; opens no journal."""
    directory = read_directory()
    country = _country(directory, options.country)
    today = local_date(world.now(), world.zone())
    shelf = directory.shelf(country, today)
    if options.json:
        lines = (*shelf.checked, *shelf.unchecked)
        print_json(world, {
            "country": country, "emergency": list(shelf.emergency), "finder": FINDER,
            "lines_damaged": shelf.damaged,
            "lines": [_line_json(directory, line) for line in lines],
        })  # fmt: skip
        return
    if shelf.damaged:
        world.tell("The file of helplines is damaged. The emergency number stands all the same.")
    world.say(style(world, directory.countries().get(country, country), "bold"))
    for part in shelf.order:
        _say_part(world, directory, shelf, part)


def _country(directory: Directory, text: str) -> str:
    known = directory.countries()
    names = {name.casefold(): code for code, name in known.items()}
    code = names.get(" ".join(text.split()).casefold(), country_of(text))
    if not code or (known and code not in known):
        raise UsageError("Say which country: two letters such as DE, or its English name.")
    return code


def _say_part(world: World, directory: Directory, shelf: Shelf, part: Part) -> None:
    if part is Part.EMERGENCY:
        what = "Emergency" if shelf.known else "Emergency, from most mobile phones"
        world.say(f"\n{what}: {', '.join(shelf.emergency)}")
        return
    if part is Part.FINDER:
        world.say(f"More lines, kept checked by others: {FINDER}")
        return
    lines = shelf.checked if part is Part.CHECKED else shelf.unchecked
    for line in lines:
        world.say(f"\n{one_line(line.number)}  {line.name}")
        for words in _about(world, directory, line):
            world.say(wrapped(world, words, "  "))


def _about(world: World, directory: Directory, line: Line) -> list[str]:
    how = {
        Method.CALL: "", Method.EITHER: "call or text", Method.TEXT: f"text {line.word}"
    }[line.method]  # fmt: skip
    hours = _HOURS.get(line.hours, line.hours)
    facts = [how, _AUDIENCE.get(line.audience, ""), line.area, hours, line.note]
    about = "; ".join(filter(None, facts))
    return [*([about] if about else []), _state(world, directory, line)]


def _state(world: World, directory: Directory, line: Line) -> str:
    state = freshness(line, local_date(world.now(), world.zone()))
    if state is Freshness.UNCHECKED or line.verified_on is None:
        newest = directory.seen_in(line)[0]
        return f"Not yet checked by us. Newest source: {newest.name}, {newest.dated}."
    checked = f"Checked {line.verified_on:%Y-%m-%d} on {line.source_url}."
    return f"{checked} It may be out of date." if state is Freshness.OLD else checked


def _line_json(directory: Directory, line: Line) -> dict[str, Any]:
    checked = line.verified_on
    return {
        "name": line.name, "number": line.number, "method": str(line.method), "word": line.word,
        "hours": line.hours, "languages": list(line.languages), "audience": line.audience,
        "area": line.area, "note": line.note,
        "sources": [f"{one.name}, {one.dated}" for one in directory.seen_in(line)],
        "source_url": line.source_url,
        "verified_on": checked.isoformat() if checked is not None else None,
    }  # fmt: skip
