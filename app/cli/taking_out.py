"""The command that takes the journal out: export."""

import argparse
from dataclasses import replace
from pathlib import Path

from app.cli.credentials import export_passphrase
from app.cli.going_on import going_on
from app.cli.printing import count, print_json, wrapped
from app.cli.session import opened
from app.cli.world import UsageError, World
from app.domain.exports import Choice, Exported, Weight, part_path
from app.domain.failures import FileExists, FileUnwritable
from app.domain.query import parse_query
from app.domain.when import local_date
from app.exchange.exporters import FORMS, Form, check_output, sink_for
from app.usecases.export_journal import export_journal, weigh_export
from app.usecases.unfinished_exports import under_way
from app.vault.sealed_note import exports_note
from app.vault.vault import Vault

_STOPPED = "Stopped. Nothing was written."
_MEGABYTE = 1_000_000


def take_out(world: World, options: argparse.Namespace) -> None:
    """`lamplit export`."""
    if options.format not in FORMS:
        raise UsageError(f"There is no such format. There are: {', '.join(FORMS)}.")
    options.out = _place(options.out)
    form, chosen = FORMS[options.format], _settings(options.settings)
    choice = form.fitted(_choice(world, options))
    is_locked = options.protect or bool(options.protect_file)
    check_output(form, options.out, chosen, locked=is_locked)
    with opened(world, options) as vault:
        if options.dry_run:
            _say_weight(world, options, form, vault.read(lambda tx: weigh_export(tx, choice)))
            return
        passphrase = export_passphrase(world, options.protect_file) if is_locked else ""
        done = _taken_out(world, options, vault, choice, chosen, passphrase)
    if options.json:
        found = {"path": str(done.path), "format": options.format, "entries": done.entries,
                 "files": done.files, "others": done.others, "protected": is_locked}  # fmt: skip
        print_json(world, found)
        return
    _say_done(world, done, is_locked=is_locked)


def _taken_out(
    world: World, options: argparse.Namespace, vault: Vault, choice: Choice,
    chosen: dict[str, str], passphrase: str,
) -> Exported:  # fmt: skip
    out, ident = options.out, world.new_id()
    with (
        under_way(vault.write, part_path(out, ident), exports_note(vault)),
        # Ctrl+C is heard before there is anything to leave behind.
        going_on(world, options, "Taking out", _STOPPED) as work,
    ):
        sink = sink_for(options.format, out, ident, chosen, passphrase, cancelled=work.stopped)
        return export_journal(
            vault.read, sink, choice, progress=work.progress, cancelled=work.stopped
        )


def _say_done(world: World, done: Exported, *, is_locked: bool) -> None:
    went = [count(done.entries, "entry", "entries")]
    went += [count(done.others, "other record")] if done.others else []
    what = f"{', '.join(went)} and {count(done.files, 'file')}"
    how = "in clear: whoever has it can read it."
    if is_locked:
        how = "for whoever has the passphrase. Lamplit keeps it nowhere."
    world.tell(f"{what} are in {done.path}, {how}")


def _say_weight(world: World, options: argparse.Namespace, form: Form, weight: Weight) -> None:
    if options.json:
        found = {"format": options.format, "entries": weight.entries, "files": weight.files,
                 "photos": weight.photos, "bytes": weight.size}  # fmt: skip
        print_json(world, found)
        return
    size = max(1, round(weight.size / _MEGABYTE))
    entries, files = count(weight.entries, "entry", "entries"), count(weight.files, "file")
    world.say(f"{entries} and {files} would go out, about {size:,} MB. Nothing was written.")
    world.say(wrapped(world, form.keeps))


def _place(out: Path) -> Path:
    try:
        place = out.expanduser()
    except RuntimeError as error:  # there is nobody of that name
        raise FileUnwritable from error
    if not place.name:  # the root of a disk
        raise FileExists
    return place


def _settings(items: list[str]) -> dict[str, str]:
    pairs = [item.partition("=") for item in items]
    if not all(name and equals for name, equals, _ in pairs):
        raise UsageError("--set takes a name and a value, such as --set paper=a5.")
    return {name: value for name, _, value in pairs}


def _asked(options: argparse.Namespace, filters: list[tuple[str, str | None]]) -> list[str | None]:
    return [options.query, *(value for _, value in filters)]


def _choice(world: World, options: argparse.Namespace) -> Choice:
    whole = Choice(
        trash=options.trash, versions=options.versions, files=options.files, moods=options.moods
    )
    filters: list[tuple[str, str | None]] = [("from", options.since), ("to", options.until)]
    filters += [("tag", tag) for tag in options.tag]
    if any(value is not None and not value.strip("# ") for value in _asked(options, filters)):
        # A script's empty variable must not let everything out.
        raise UsageError("A filter is empty. Nothing was written.")
    if any('"' in (value or "") for _, value in filters):
        raise UsageError("A date or a tag has no quotation mark.")
    # First, so that a quotation mark that nobody closed cannot take them in.
    terms = [f'{name}:"{value}"' for name, value in filters if value]
    terms += ["is:starred"] if options.starred else []
    terms += [options.query] if options.query else []
    if not terms:
        return whole
    today = local_date(world.now(), world.zone())
    # The space ends the last word, which would else match every word that begins like it.
    return replace(whole, query=parse_query(" ".join(terms) + " ", today=today))
