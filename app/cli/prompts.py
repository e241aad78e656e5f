"""The command about questions and templates: prompts."""

import argparse

from app.cli.kit import Act, act, wants_json
from app.cli.printing import one_line, print_json, table
from app.cli.session import opened
from app.cli.world import World
from app.domain.changes import Changes
from app.domain.failures import Failure
from app.domain.prompts import PACKS_KEY, Pack, packs, switch, switched_on
from app.domain.words import fold
from app.usecases.own_templates import template_choices
from app.vault.transaction import Transaction


def prompts(world: World, options: argparse.Namespace) -> None:
    """`lamplit prompts`."""
    options.action = options.action or "list"
    actions: dict[str, Act] = {
        "list": _list_packs, "on": _switch_pack, "off": _switch_pack, "templates": _list_templates,
    }  # fmt: skip
    act(actions, world, options)


def _list_packs(world: World, options: argparse.Namespace) -> None:
    wanted = getattr(options, "pack", None)
    if wanted:
        pack = _pack(wanted)
        if wants_json(options):
            print_json(world, list(pack.prompts))
        for prompt in () if wants_json(options) else pack.prompts:
            world.say(prompt)
        return
    with opened(world, options) as vault:
        stored = vault.read(lambda tx: tx.settings.all().get(PACKS_KEY, ""))
    on = {pack.code for pack in switched_on(packs(), stored)}
    if wants_json(options):
        print_json(world, [
            {"code": pack.code, "name": pack.name, "about": pack.about, "on": pack.code in on,
             "questions": len(pack.prompts)}
            for pack in packs()
        ])  # fmt: skip
    else:
        table(world, [
            (pack.code, "on" if pack.code in on else "off", str(len(pack.prompts)), pack.about)
            for pack in packs()
        ])  # fmt: skip


def _switch_pack(world: World, options: argparse.Namespace) -> None:
    pack, on = _pack(options.pack), options.action == "on"

    def work(tx: Transaction) -> Changes:
        stored = tx.settings.all().get(PACKS_KEY, "")
        tx.settings.put(PACKS_KEY, switch(packs(), stored, pack.code, on=on))
        return Changes(settings=True)

    with opened(world, options) as vault:
        vault.write(work)
    world.tell(f"{pack.name}: {'on' if on else 'off'}.")


def _list_templates(world: World, options: argparse.Namespace) -> None:
    with opened(world, options) as vault:
        found = vault.read(template_choices)
    if wants_json(options):
        print_json(world, [
            {"name": item.name, "code": item.code, "own": item.id is not None,
             "fields": [{"title": field.title, "question": field.hint} for field in item.fields]}
            for item in found
        ])  # fmt: skip
        return
    for item in found:
        world.say(one_line(item.name))
        world.say("    " + one_line(" · ".join(field.title for field in item.fields)))


def _pack(text: str) -> Pack:
    wanted = fold(text)
    for pack in packs():
        if wanted in {fold(pack.code), fold(pack.name)}:
            return pack
    raise Failure("There is no such pack. `lamplit prompts` lists them.")
