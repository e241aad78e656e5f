"""The command for a journal that is damaged: rescue."""

import argparse
from collections import Counter
from pathlib import Path
from typing import Any

from app.cli.going_on import going_on
from app.cli.places import expanded
from app.cli.printing import count, print_json, table, wrapped
from app.cli.session import vault_folder
from app.cli.ways_in import settle, way_in
from app.cli.world import World
from app.domain.failures import Cancelled, NoVault
from app.domain.when import iso, local
from app.vault.layout import Layout
from app.vault.salvage.run import Rescued
from app.vault.salvage.run import rescue as run

_SHOWN = 50
_STEPS = 1000
_NOUNS = {
    "entry": ("entry", "entries"), "version": ("version", "versions"),
    "draft": ("draft", "drafts"), "file": ("file", "files"),
    "check_in": ("check-in", "check-ins"), "night": ("night", "nights"),
    "value": ("value of a scale", "values of scales"), "scale": ("scale", "scales"),
    "measure": ("questionnaire", "questionnaires"), "card": ("card", "cards"),
    "coping_card": ("card", "cards"), "goal": ("goal", "goals"), "topic": ("topic", "topics"),
    "template": ("template", "templates"), "plan": ("part of the plan", "parts of the plan"),
    "circle": ("circle", "circles"), "post": ("post", "posts"),
    "newest_version": ("newest version of an entry", "newest versions of entries"),
    "entry_words": ("entry's words, of which only files are there",
                    "entries' words, of which only files are there"),
    "other": ("other part", "other parts"),
}  # fmt: skip


def rescue(world: World, options: argparse.Namespace) -> None:
    """`lamplit rescue`."""
    folder = expanded(options.folder) if options.folder else vault_folder(world, options)
    if not Layout(folder).is_vault:
        raise NoVault
    way = way_in(world, options, folder)
    nothing = "Stopped. No new journal was made."
    with going_on(world, options, "Reading", nothing) as work:

        def progress(share: float) -> None:
            if work.stopped():
                raise Cancelled
            work.progress(int(share * _STEPS), _STEPS)

        found = run(
            folder, way.credential, expanded(options.to),
            now=world.now(), new_id=world.new_id, progress=progress,
        )  # fmt: skip
    if options.json:
        print_json(world, _json(found))
    else:
        _say(world, found)
    settle(world, found.folder, way, folder)


def _json(found: Rescued) -> dict[str, Any]:
    backup = found.backup
    return {
        "folder": str(found.folder),
        "entries": found.entries,
        "counts": found.counts,
        "lost": [{"kind": one.kind, "day": one.day, "title": one.title} for one in found.lost],
        "pages": found.pages,
        "lost_pages": found.lost_pages,
        "checked": found.checked,
        "earlier": found.earlier,
        "backup": None if backup is None else {"at": iso(backup[0]), "entries": backup[1]},
    }


def _say(world: World, found: Rescued) -> None:
    lost = sum(one.kind == "entry" for one in found.lost)
    world.say(wrapped(world, _head(found, lost)))
    table(
        world,
        [(f"{number:,}", _NOUNS[kind][number != 1]) for kind, number in found.counts.items()
         if number],
    )  # fmt: skip
    if not found.checked:
        world.say(wrapped(world, "The file's beginning was lost, and with it what tells damage "
                          "from what is whole. Read with care what is there."))  # fmt: skip
    if found.earlier:
        world.say(wrapped(world, "Some of the newest changes could not be read. What they changed "
                          "is there as it was before."))  # fmt: skip
    _say_lost(world, found)
    if found.backup is not None:
        at = local(found.backup[0], world.zone())
        entries = count(found.backup[1], "entry", "entries")
        world.say(f"The newest backup, of {at:%Y-%m-%d %H:%M}, holds {entries}.")
    world.say(str(Path(found.folder)))


def _head(found: Rescued, lost: int) -> str:
    if not found.lost:
        return f"Everything could be read: {count(found.entries, 'entry', 'entries')}."
    known = count(found.entries + lost, "entry", "entries")
    return f"{found.entries:,} of {known} could be read."


def _say_lost(world: World, found: Rescued) -> None:
    if not found.lost:
        return
    world.say("Not read:")
    numbers = Counter(one.kind for one in found.lost)
    for kind, number in numbers.items():
        world.say(f"    {count(number, *_NOUNS[kind])}")
    named = [one for one in found.lost if one.day or one.title]
    if named:
        table(world, [(one.day or "?", _NOUNS[one.kind][0], one.title) for one in named[:_SHOWN]])
    if len(named) > _SHOWN:
        world.say(f"and {len(named) - _SHOWN:,} more; --json lists all.")
