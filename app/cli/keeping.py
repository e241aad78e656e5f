"""Commands that keep a vault well: verify, settings, words."""

import argparse
import json
from collections.abc import Callable
from typing import Any

from app.cli.printing import count, print_json, table, wrapped
from app.cli.session import opened, sentence_of, vault_folder
from app.cli.world import UsageError, World
from app.domain.failures import Failure
from app.settings import SETTINGS, Place, Setting, by_key
from app.vault import durable
from app.vault.keys.findings import Finding
from app.vault.keys.store import KeyStore
from app.vault.verify import Report
from app.vault.verify import verify as check

AnySetting = Setting[bool] | Setting[int] | Setting[str]

_MAX_FILE = 64 * 1024
CHECKED = {
    "pages": ("pages", "page"),
    "structure": ("structure", "part"),
    "words": ("word index", "entry", "entries"),
    "substrings": ("index for parts of words", "entry", "entries"),
    "entries": ("entries and their versions", "entry", "entries"),
    "check_ins": ("check-ins", "check-in", "check-ins"),
    "attachments": ("attachments", "file"),
    "keys": ("key file and its twin", "key"),
    "backups": ("newest backup", "entry", "entries"),
}
_FILES = {
    Finding.MAIN_MISSING: "keys.json was missing; it was written anew from its twin.",
    Finding.MAIN_DAMAGED: "keys.json was damaged; it was written anew from its twin.",
    Finding.TWIN_MISSING: "keys.twin.json was missing; it was written anew.",
    Finding.TWIN_DAMAGED: "keys.twin.json was damaged; it was written anew.",
    Finding.DIFFER: "keys.json and its twin said different things; they agree again.",
}


def verify(world: World, options: argparse.Namespace) -> int:
    """`lamplit verify`; the exit code is 1 when something is wrong."""
    repaired = _key_files(world, options)
    try:
        with opened(world, options) as vault:
            report = check(vault)
            notices = [sentence_of(notice) for notice in vault.notices]
    except Failure as failure:
        if options.json:
            print_json(world, {"ok": False, "checked": [], "failure": failure.code,
                               "repaired": [], "notices": []})  # fmt: skip
        raise
    if options.json:
        _print_checks(world, report, repaired, notices)
    else:
        _say_checks(world, report, repaired)
    if not report.ok:
        world.tell("Something is wrong with this journal. Make a copy of its folder, then restore "
                   "the newest backup.")  # fmt: skip
    return 0 if report.ok else 1


def _key_files(world: World, options: argparse.Namespace) -> list[str]:
    """Look at the key files before opening puts them right."""
    try:
        state = KeyStore(vault_folder(world, options)).read()
    except Failure:
        return []  # opening says it
    return [words for finding, words in _FILES.items() if finding in state.findings]


def _print_checks(world: World, report: Report, repaired: list[str], notices: list[str]) -> None:
    checked = [
        {"name": item.name, "count": item.count, "ok": not item.problems,
         "problems": list(item.problems)}
        for item in report.checks
    ]  # fmt: skip
    print_json(
        world,
        {"ok": report.ok, "checked": checked, "repaired": repaired, "notices": notices},
    )


def _say_checks(world: World, report: Report, repaired: list[str]) -> None:
    rows = []
    for item in report.checks:
        label, *noun = CHECKED[item.name]
        rows.append((label, count(item.count, *noun), "wrong" if item.problems else "good"))
    table(world, rows)
    for item in report.checks:
        for problem in item.problems:
            world.say(wrapped(world, problem))
    for sentence in repaired:
        world.say(sentence)
    if report.ok:
        world.say("Everything is as it should be.")


# --- settings -----------------------------------------------------------------------------------


def settings(world: World, options: argparse.Namespace) -> None:
    """`lamplit settings`; those of the machine need no passphrase."""
    if options.action == "list":
        with opened(world, options) as vault:
            inside = vault.read(lambda tx: tx.settings.all())
        _list_settings(world, options, {**_machine(world), **inside})
        return
    setting = _known(options.key)
    if options.action == "get":
        if setting.place is Place.MACHINE:
            stored = _machine(world)
        else:
            with opened(world, options) as vault:
                stored = vault.read(lambda tx: tx.settings.all())
        value = setting.read(stored)
        if options.json:
            print_json(world, _setting_json(setting, value))
        else:
            world.say(_shown(value))
        return
    text = _allowed(setting, options.value)
    if setting.place is Place.MACHINE:
        _change_machine(world, setting.key, text)
        return
    with opened(world, options) as vault:
        vault.write(lambda tx: tx.settings.put(setting.key, text))


def _known(key: str | None) -> AnySetting:
    try:
        return by_key(key or "")
    except KeyError as error:
        keys = ", ".join(setting.key for setting in SETTINGS)
        raise UsageError(f"Say which setting. There are: {keys}.") from error


def _allowed(setting: AnySetting, text: str | None) -> str:
    text = {"yes": "true", "on": "true", "no": "false", "off": "false"}.get(
        (text or "").lower(), text or ""
    ) if isinstance(setting.default, bool) else (text if text is not None else "")  # fmt: skip
    probe = setting.read({setting.key: text})
    if _shown(probe) != text:
        if setting.choices:
            allowed = ", ".join(choice for choice, _ in setting.choices)
        elif isinstance(setting.default, bool):
            allowed = "true or false"
        elif setting.form:
            allowed = f"{setting.unit}, or nothing"
        else:
            allowed = f"a number from {setting.low} to {setting.high}"
        raise UsageError(f"{setting.key} takes {allowed}.")
    return text


def _list_settings(world: World, options: argparse.Namespace, stored: dict[str, str]) -> None:
    values = [(setting, setting.read(stored)) for setting in SETTINGS]
    if options.json:
        print_json(world, [_setting_json(setting, value) for setting, value in values])
        return
    table(
        world,
        [(setting.key, _shown(value) or "-", setting.label) for setting, value in values],
    )


def _setting_json(setting: AnySetting, value: bool | int | str) -> dict[str, Any]:  # noqa: FBT001
    return {
        "key": setting.key,
        "value": value,
        "default": setting.default,
        "label": setting.label,
        "place": str(setting.place),
    }


def _shown(value: bool | int | str) -> str:  # noqa: FBT001 - a setting's value
    return str(value).lower() if isinstance(value, bool) else str(value)


def _machine(world: World) -> dict[str, str]:
    """Return the settings of this machine, which the window keeps in the same file."""
    try:
        with world.folders.machine.open("rb") as file:
            stored = json.loads(file.read(_MAX_FILE))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(stored, dict):
        return {}
    return {key: value for key, value in stored.items() if isinstance(value, str)}


def _change_machine(world: World, key: str, value: str) -> None:
    stored = {**_machine(world), key: value}
    with durable.as_failures():
        world.folders.state.mkdir(mode=0o700, parents=True, exist_ok=True)
    durable.write_atomic(world.folders.machine, json.dumps(stored, indent=1).encode())


# --- own words ----------------------------------------------------------------------------------


def words(world: World, options: argparse.Namespace) -> None:
    """`lamplit words`."""
    given = [word.strip() for word in options.words if word.strip()]
    if (options.action == "list") == bool(given):
        raise UsageError("Use `words`, `words add WORD...` or `words remove WORD...`.")
    with opened(world, options) as vault:
        if options.action == "list":
            found = vault.read(lambda tx: tx.words.all())
            if options.json:
                print_json(world, found)
            else:
                for word in found:
                    world.say(word)
            return

        def work(tx: Any) -> None:
            change: Callable[[str], None] = (
                tx.words.add if options.action == "add" else tx.words.remove
            )
            for word in given:
                change(word)

        vault.write(work)
