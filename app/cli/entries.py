"""Commands that change what an entry says: write, edit, restore-version."""

import argparse
import codecs
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from app.cli.credentials import check_one_reader
from app.cli.session import device_of, entry_id, opened
from app.cli.templated import ask, filled_in, parts_of, template_named
from app.cli.world import UsageError, World
from app.domain.changes import NOTHING, Changes
from app.domain.entry import Content
from app.domain.failures import Failure, NoSuchRevision
from app.domain.mood import Valence
from app.domain.tags import clean_tag, merge_tags, tag_key
from app.domain.when import check_zone, parse_moment
from app.usecases.arrange_entries import mark_entries, move_entry
from app.usecases.check_in import set_entry_mood
from app.usecases.edit_entry import edit_entry
from app.usecases.edit_entry import restore_version as restore
from app.usecases.write_entry import write_entry
from app.vault.transaction import Transaction
from app.vault.vault import Vault


def write(world: World, options: argparse.Namespace) -> None:
    """`lamplit write`."""
    source = "-" if options.text is None else options.text
    check_one_reader(options, source)
    zone = check_zone(options.zone or world.zone())
    created_at = parse_moment(options.at, zone) if options.at else world.now()
    asks = options.template is not None and options.text is None and _is_asked(world)
    content = Content(
        body="" if asks else _text(world, source),
        title=_argument(options.title),
        tags=_tags(options.tag),
        place=_argument(options.place),
    )
    if content.is_empty and not asks:
        raise UsageError("There is nothing to write: the text is empty.")
    with opened(world, options) as vault:
        if options.template is not None:
            content = _with_template(world, options, vault, content, asks=asks)
        ident = _add(world, options, vault, content, created_at, zone)
        world.say(str(ident))


def _is_asked(world: World) -> bool:
    return world.terminal is not None and world.stdin.isatty()


def _with_template(
    world: World, options: argparse.Namespace, vault: Vault, content: Content, *, asks: bool
) -> Content:
    """Return the entry as a template wants it; a terminal is asked question by question."""
    template = template_named(vault, _argument(options.template))
    if asks and world.terminal is not None:
        world.tell("Return alone leaves a question out.")
        return filled_in(content, template, ask(world.terminal, template))
    return filled_in(content, template, parts_of(content.body, template))


def _add(
    world: World,
    options: argparse.Namespace,
    vault: Vault,
    content: Content,
    created_at: datetime,
    zone: str,
) -> UUID:
    def work(tx: Transaction) -> tuple[UUID, Changes]:
        return write_entry(
            tx, content, created_at=created_at, zone=zone, now=world.now(), new_id=world.new_id,
            starred=bool(options.star), hard=bool(options.hard), valence=_mood(options.mood),
            device=device_of(tx),
        )  # fmt: skip

    return vault.write(work)[0]


def edit(world: World, options: argparse.Namespace) -> None:
    """`lamplit edit`."""
    check_one_reader(options, options.text)
    if not _asks_for_change(options):
        raise UsageError("There is nothing to change. See `lamplit edit -h`.")
    text = None if options.text is None else _text(world, options.text)
    with opened(world, options) as vault:
        changes = vault.write(lambda tx: _edit(world, options, text, tx))
        world.tell("Changed." if changes else "It was like that already.")


def _asks_for_change(options: argparse.Namespace) -> bool:
    given = (
        options.text, options.title, options.place, options.at, options.zone, options.star,
        options.hard, options.mood,
    )  # fmt: skip
    return any(value is not None for value in given) or bool(options.add_tag or options.remove_tag)


def _edit(world: World, options: argparse.Namespace, text: str | None, tx: Transaction) -> Changes:
    ident = entry_id(tx, options.id)
    entry = tx.entries.get(ident)
    changes = edit_entry(
        tx, ident, _changed(entry.content, options, text),
        now=world.now(), new_id=world.new_id, device=device_of(tx),
    )  # fmt: skip
    if options.star is not None or options.hard is not None:
        changes |= mark_entries(tx, [ident], starred=options.star, hard=options.hard)
    if options.mood is not None:
        mood = _mood(options.mood)
        changes |= set_entry_mood(tx, ident, mood, now=world.now(), new_id=world.new_id)
    moment = _moved(options, entry.created_at, entry.zone)
    if moment != (entry.created_at, entry.zone):
        changes |= move_entry(tx, ident, *moment)
    return changes


def _changed(content: Content, options: argparse.Namespace, text: str | None) -> Content:
    if text is not None and options.append:
        text = f"{content.body.rstrip()}\n\n{text}" if content.body.strip() else text
    gone = {tag_key(tag) for tag in options.remove_tag}
    kept = (tag for tag in content.tags if tag_key(tag) not in gone)
    return replace(
        content,
        body=content.body if text is None else text,
        title=content.title if options.title is None else _argument(options.title),
        place=content.place if options.place is None else _argument(options.place),
        tags=merge_tags(kept, _tags(options.add_tag)),
    )


def _moved(options: argparse.Namespace, at: datetime, zone: str) -> tuple[datetime, str]:
    """Return the moment and zone that an entry gets; a zone alone moves no moment."""
    zone = check_zone(options.zone) if options.zone else zone
    return (parse_moment(options.at, zone) if options.at else at), zone


def restore_version(world: World, options: argparse.Namespace) -> None:
    """`lamplit restore-version`."""
    try:
        revision = UUID(options.revision)
    except ValueError as error:
        raise NoSuchRevision from error

    def work(tx: Transaction) -> Changes:
        return restore(tx, revision, now=world.now(), new_id=world.new_id, device=device_of(tx))[1]

    with opened(world, options) as vault:
        changes = vault.write(work)
        same = changes == NOTHING
        world.tell("This version says what stands already." if same else "Restored.")


def _mood(number: int | None) -> Valence | None:
    return None if number is None else Valence(number)


def _tags(given: list[str]) -> tuple[str, ...]:
    for tag in given:
        if not clean_tag(_argument(tag)):
            raise UsageError("A tag needs a letter or a digit.")
    return merge_tags(given)


def _argument(text: str) -> str:
    """Return an argument, which the system may have handed over as bytes that are no text."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise UsageError(
            "An argument is not UTF-8 text. Give the text on standard input."
        ) from error
    return text


def _text(world: World, source: str) -> str:
    """Return the text of an argument, or of standard input for ``-``; without a last line end."""
    if source != "-":
        return _argument(source)
    if world.terminal is not None and world.stdin.isatty():
        world.tell("Write, and end with Ctrl-D on a line of its own. Ctrl-C writes nothing.")
    data = world.stdin.read().removeprefix(codecs.BOM_UTF8)
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        raise Failure(
            "The text is not UTF-8, so nothing was written. Convert it first, for example with "
            "`iconv -f LATIN1 -t UTF-8`."
        ) from error
    return text.replace("\r\n", "\n").rstrip("\n")
