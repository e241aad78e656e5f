"""Commands that bring journals in: import, imports, undo-import."""

import argparse
from dataclasses import replace
from uuid import UUID

from app.cli import data
from app.cli.credentials import first_line
from app.cli.going_on import going_on
from app.cli.places import expanded
from app.cli.printing import count, one_line, print_json, table, wrapped
from app.cli.session import opened
from app.cli.world import UsageError, World
from app.domain.failures import Cancelled, NoSuchImport
from app.domain.import_failures import PasswordNeeded
from app.domain.imports import Imported, Options, Plan, Source
from app.domain.mood import Valence
from app.domain.when import check_zone, local
from app.exchange.registry import recognise, source_for
from app.usecases.import_journal import plan_import, run_import, undo_import
from app.vault.transaction import Transaction
from app.vault.vault import Vault

_SHOWN = 20
_NOT_IN = "Stopped. Nothing was brought in."


def bring_in(world: World, options: argparse.Namespace) -> None:
    """`lamplit import`."""
    if not (options.plan or options.yes) and (world.terminal is None or options.json):
        raise UsageError("Give --plan to see what would be done, or --yes to do it.")
    chosen = _options(world, options)
    path = expanded(options.path)
    source = source_for(path, options.format) if options.format else recognise(path)
    with opened(world, options) as vault:
        if options.password_file:
            chosen = replace(chosen, password=first_line(world, options.password_file))
        try:
            _bring_in(world, options, vault, source, chosen)
        except PasswordNeeded:
            if world.terminal is None or options.password_file:
                raise
            password = world.terminal.secret("Password of this journal: ")
            _bring_in(world, options, vault, source, replace(chosen, password=password))


def _bring_in(
    world: World, options: argparse.Namespace, vault: Vault, source: Source, chosen: Options
) -> None:
    if options.yes:
        _run(world, options, vault, source, chosen)
        return
    with going_on(world, options, "Reading", _NOT_IN) as work:
        plan = vault.read(lambda tx: plan_import(tx, source, chosen, cancelled=work.stopped))
    if options.json:
        print_json(world, data.plan_json(plan))
        return
    _print_plan(world, plan, chosen, wrote=False)
    if options.plan or not (plan.new or plan.others or (plan.differing and chosen.differing)):
        return
    assert world.terminal is not None
    if world.terminal.line("Bring this in? [y/N] ").strip().casefold() not in {"y", "yes"}:
        raise Cancelled
    total = plan.new + (plan.differing if chosen.differing else 0)
    _run(world, options, vault, source, chosen, total)


def _run(
    world: World,
    options: argparse.Namespace,
    vault: Vault,
    source: Source,
    chosen: Options,
    total: int = 0,
) -> None:
    with going_on(world, options, "Bringing in", _NOT_IN) as work:
        done, _ = run_import(
            vault.write, source, chosen, now=world.now(), new_id=world.new_id, total=total,
            progress=work.progress, cancelled=work.stopped,
        )  # fmt: skip
    assert done.plan is not None
    if options.json:
        print_json(world, data.plan_json(done.plan, done if done.entries else None))
        return
    _print_plan(world, done.plan, chosen, wrote=True)
    if done.entries:
        world.say(f"`lamplit undo-import {done.id}` takes it back.")


def _options(world: World, options: argparse.Namespace) -> Options:
    moods = {}
    for item in options.mood:
        label, equals, number = item.rpartition("=")
        if not equals or number not in set("1234567"):
            raise UsageError("--mood takes a word and a number from 1 to 7, such as --mood good=6.")
        moods[label] = Valence(int(number))
    return Options(
        zone=check_zone(options.zone or world.zone()),
        moods=moods,
        outside=options.outside,
        differing=options.differing,
    )


def _print_plan(world: World, plan: Plan, chosen: Options, *, wrote: bool) -> None:
    rows = [
        ("Brought in" if wrote else "New", count(plan.new, "entry", "entries")),
        ("Of these, check-ins without words", count(plan.alone, "check-in")),
        ("Scales, cards and the like", str(plan.others)),
        ("Here already", count(plan.same, "entry", "entries")),
        ("Changed there since", count(plan.differing, "entry", "entries")),
        ("Files", count(plan.attachments, "file")),
        ("Missing files", count(plan.missing, "file")),
    ]
    if not plan.others:
        del rows[2]
    if not plan.alone:
        del rows[1]
    if plan.without_zone:
        without = count(plan.without_zone, "entry", "entries")
        rows.append(("Without a time zone", f"{without}, read as {chosen.zone}"))
    rows += [
        (f"Mood “{label}”", "not known; give --mood" if mood is None else str(int(mood)))
        for label, mood in plan.moods.items()
    ]
    table(world, rows)
    for sample in plan.samples:
        at = local(sample.created_at, sample.zone)
        world.say(f"    {at:%Y-%m-%d %H:%M} {sample.zone}  {one_line(sample.heading)}")
    for problem in plan.problems[:_SHOWN]:
        place = " ".join(filter(None, (problem.file, problem.where)))
        world.say(wrapped(world, one_line(f"{place}: {problem.detail}")))
    if len(plan.problems) > _SHOWN:
        world.say(f"… and {len(plan.problems) - _SHOWN} more; --json lists them all.")


def list_imports(world: World, options: argparse.Namespace) -> None:
    """`lamplit imports`."""
    with opened(world, options) as vault:
        found = vault.read(lambda tx: tx.batches.published())
    if options.json:
        print_json(world, [data.imported_json(item) for item in found])
    elif found:
        table(world, [_row(world, item) for item in found])
    else:
        world.tell("No imports.")


def _row(world: World, item: Imported) -> tuple[str, ...]:
    at = local(item.at, world.zone())
    entries = count(item.entries, "entry", "entries")
    return str(item.id), f"{at:%Y-%m-%d %H:%M}", item.format, entries


def take_back(world: World, options: argparse.Namespace) -> None:
    """`lamplit undo-import`."""
    with opened(world, options) as vault:
        ident = vault.read(lambda tx: _import_id(tx, options.id))
        kept, _ = undo_import(vault.write, ident)
    if options.json:
        print_json(world, {"import_id": str(ident), "undone": True, "kept": kept})
        return
    world.tell("The import was taken back.")
    if kept:
        stays = "stays" if kept == 1 else "stay"
        world.tell(f"{count(kept, 'record', 'records')} that you changed since {stays}.")


def _import_id(tx: Transaction, text: str) -> UUID:
    wanted = text.replace("-", "").lower()
    found = [item.id for item in tx.batches.published() if item.id.hex.startswith(wanted)]
    if not wanted or len(found) != 1:
        raise NoSuchImport
    return found[0]
