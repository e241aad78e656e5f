"""Commands that read: list, show, search, history."""

import argparse
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from app.cli import data
from app.cli.printing import count, one_line, print_json, safe, style, wrapped
from app.cli.session import entry_id, opened
from app.cli.world import UsageError, World
from app.domain.entry import Entry, EntryRow, Revision
from app.domain.excerpts import heading_and_excerpt
from app.domain.mood import Valence
from app.domain.query import Query, parse_query
from app.domain.when import local, local_date
from app.vault.transaction import Transaction

MoodWords = dict[Valence, str]

_GROUP = 500
MOODS = {
    Valence.VERY_UNPLEASANT: "very unpleasant",
    Valence.UNPLEASANT: "unpleasant",
    Valence.SLIGHTLY_UNPLEASANT: "slightly unpleasant",
    Valence.NEUTRAL: "neutral",
    Valence.SLIGHTLY_PLEASANT: "slightly pleasant",
    Valence.PLEASANT: "pleasant",
    Valence.VERY_PLEASANT: "very pleasant",
}


def list_entries(world: World, options: argparse.Namespace) -> None:
    """`lamplit list`."""
    query = _filters(options, _today(world))
    with opened(world, options) as vault:
        vault.read(lambda tx: _list(world, options, query, tx))


def _filters(options: argparse.Namespace, today: date) -> Query:
    def dated(name: str, value: str | None) -> Query:
        return parse_query(f'{name}:"{value}"' if value else "", today=today)

    moods = parse_query(f'mood:"{options.mood}"' if options.mood else "", today=today)
    return replace(
        Query(),
        since=dated("from", options.since).since,
        until=dated("to", options.until).until,
        valences=moods.valences,
        tags=tuple(options.tag),
        starred=options.starred,
    )


def _list(world: World, options: argparse.Namespace, query: Query, tx: Transaction) -> None:
    positions = tx.search.positions(query)[options.offset :]
    if options.limit is not None:
        positions = positions[: options.limit]
    groups = (positions[start : start + _GROUP] for start in range(0, len(positions), _GROUP))
    rows = [row for group in groups for row in tx.timeline.rows(group)]
    if options.json:
        print_json(world, list(data.rows_json(tx, rows)))
        return
    print_rows(world, rows, mood_words(tx))
    if not rows:
        world.tell("No entries." if query.is_empty else "No entries like that.")


def search(world: World, options: argparse.Namespace) -> None:
    """`lamplit search`."""
    words = options.query
    if words == ["-"]:
        words = [world.stdin.readline().decode("utf-8", "replace").strip()]
    query = parse_query(" ".join(words), today=_today(world), inside_words=options.inside_words)
    if query.is_empty and not query.without:
        raise UsageError("There is nothing to look for.")
    with opened(world, options) as vault:
        vault.read(lambda tx: _search(world, options, query, tx))


def _search(world: World, options: argparse.Namespace, query: Query, tx: Transaction) -> None:
    rows = tx.search.find(query, limit=options.limit, everything=options.all)
    if options.json:
        print_json(world, list(data.hits_json(tx, rows)))
        return
    print_rows(world, rows, mood_words(tx))
    if not rows:
        world.tell("Nothing found.")


def show(world: World, options: argparse.Namespace) -> None:
    """`lamplit show`."""
    with opened(world, options) as vault:
        entry = vault.read(lambda tx: tx.entries.get(entry_id(tx, options.id)))
        words = vault.read(mood_words)
    if options.json:
        print_json(world, data.full_entry_json(entry))
    else:
        print_entry(world, entry, words)


def history(world: World, options: argparse.Namespace) -> None:
    """`lamplit history`."""
    with opened(world, options) as vault:
        versions = vault.read(lambda tx: tx.revisions.of(entry_id(tx, options.id)))
    if options.json:
        print_json(world, [data.revision_json(item) for item in versions])
        return
    for item in versions:
        _print_version(world, item, text=options.text)


def _today(world: World) -> date:
    return local_date(world.now(), world.zone())


# --- for people ---------------------------------------------------------------------------------


def mood_words(tx: Transaction) -> MoodWords:
    """Return what the classes are called: the person's own words, or the usual ones."""
    own = {valence: one_line(word) for valence, word in tx.moods.words().items()}
    return {**MOODS, **own}


def print_rows(world: World, rows: Iterable[EntryRow], moods: MoodWords) -> None:
    """Print entries of a list, newest first as they come."""
    for row in rows:
        world.say(
            f"{_when(row)}  {style(world, one_line(row.heading), 'bold')}"
            f"{'  (starred)' if row.starred else ''}"
        )
        text = one_line(_marked(row.snippet) if row.snippet else row.excerpt)
        if text:
            world.say(wrapped(world, text, indent="    "))
        world.say(f"    {style(world, ' · '.join(_facts(row, moods)), 'dim')}")
        world.say()


def _when(row: EntryRow) -> str:
    return f"{local(row.created_at, row.zone):%a %Y-%m-%d %H:%M}"


def _facts(row: EntryRow, moods: MoodWords) -> list[str]:
    facts = [str(row.id), count(row.words, "word")]
    if row.attachments:
        facts.append(count(row.attachments, "file"))
    if row.valence is not None:
        facts.append(moods[row.valence])
    return facts + [f"#{one_line(tag)}" for tag in row.tags]


def _marked(snippet: str) -> str:
    """Return a snippet with its hits between brackets, so that they show without colour."""
    text, hits = data.split_snippet(safe(snippet))
    for start, end in reversed(hits):
        text = f"{text[:start]}[{text[start:end]}]{text[end:]}"
    return text


def print_entry(world: World, entry: Entry, moods: MoodWords) -> None:
    """Print an entry as it is read."""
    at = local(entry.created_at, entry.zone)
    heading = heading_and_excerpt(entry.content.title, entry.content.body)[0]
    world.say(style(world, one_line(entry.content.title or heading), "bold"))
    facts = [f"{at:%A %Y-%m-%d %H:%M} {entry.zone}", count(entry.words, "word")]
    facts += ["starred"] * entry.starred + ["hard"] * entry.hard
    facts += [moods[entry.valence]] if entry.valence is not None else []
    facts += [one_line(entry.content.place)] if entry.content.place else []
    world.say(style(world, wrapped(world, " · ".join(facts)), "dim"))
    if entry.all_tags:
        world.say(style(world, " ".join(f"#{one_line(tag)}" for tag in entry.all_tags), "dim"))
    if entry.trashed_at is not None:
        world.say("In the trash.")
    world.say(style(world, str(entry.id), "dim"))
    world.say()
    world.say(wrapped(world, safe(entry.content.body)))
    if entry.attachments:
        world.say()
    for item in entry.attachments:
        world.say(f"{item.id}  {one_line(item.name)} ({count(item.size, 'byte')})")


def _print_version(world: World, item: Revision, *, text: bool) -> None:
    at = local(item.at, world.zone())
    facts = [f"{at:%Y-%m-%d %H:%M}", count(item.words, "word"), str(item.origin)]
    facts += [one_line(item.device)] if item.device else []
    facts += ["stands now"] if item.current else []
    world.say(f"{item.id}  {' · '.join(facts)}")
    if text:
        world.say()
        world.say(wrapped(world, safe(item.content.body), indent="    "))
        world.say()
