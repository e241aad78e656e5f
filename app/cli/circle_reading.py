"""Commands that read what was shared in circles, and write it out."""

import json
import re
from functools import partial
from pathlib import Path

from app.cli.circle_here import Here
from app.cli.circle_posts import file_json, file_name, post_json, print_post
from app.cli.printing import count, one_line, print_json, table
from app.domain.boundaries.acts import Act
from app.domain.circles.feed import LedgerLine, LedgerState, PostView
from app.domain.circles.posts import FileRow
from app.domain.circles.reading import next_arrival
from app.domain.failures import Failure, FileExists, FileUnwritable, NoSuchAttachment
from app.domain.when import from_millis, iso, local, to_millis
from app.usecases.boundaries.gate import check, quiet_of
from app.usecases.circles.fetch import fetch_files
from app.usecases.circles.read import (
    asked_alike,
    read_feed,
    read_held,
    read_ledger,
    read_thread,
    read_unread,
    views,
)
from app.usecases.circles.take_out import export_circle
from app.vault.durable import as_failures, failure_of, sync_file, write_atomic
from app.vault.transaction import Transaction

_LONGEST = 40
_SHORT = 8
_HEX_ID = re.compile("[0-9a-f]{16,}")
_UNTOLD = frozenset({"generation", "log", "paid", "pin", "relay"})
_SAME = {"name": "person", "names": "added", "gone": "removed"}
_STATES = {
    LedgerState.WAITING: "waiting", LedgerState.ON_RELAY: "on the relay",
    LedgerState.WITHDRAWN: "withdrawn", LedgerState.EXPIRED: "expired",
    LedgerState.DROPPED: "dropped", LedgerState.GOING: "being taken back",
}  # fmt: skip


def _feed(found: Here) -> None:
    circle, given = found.circle, found.options
    now, words = found.world.now(), found.words
    before = found.post(circle.id, given.before).number if given.before else None

    def work(tx: Transaction) -> list[PostView]:
        check(tx, Act.READ_CIRCLE, now=now)
        if given.held:
            posts = read_held(tx, words, circle.id, now=now, count=given.limit)
        elif given.unread:
            posts = read_unread(tx, words, circle.id, now=now, count=given.limit)
        else:
            posts = read_feed(tx, words, circle.id, now=now, before=before, count=given.limit)
        return [one for post in posts for one in _with_replies(tx, found, post)]

    posts = found.vault.read(work)
    _print(found, posts, unfold=given.unfold or given.held)
    if not found.json:
        _tell_quiet(found, circle.id, empty=not posts)


def _tell_quiet(found: Here, circle: bytes, *, empty: bool) -> None:
    """Say why a feed may have less than there is."""
    given, world = found.options, found.world
    quiet = found.vault.read(lambda tx: quiet_of(tx, circle, now=world.now()))
    until = next_arrival(quiet, world.now())
    if until is not None:
        at = f"{local(from_millis(until), world.zone()):%Y-%m-%d %H:%M}"
        away = quiet.is_away(to_millis(world.now()))
        world.tell(f"You are away until {at}." if away else f"What arrives appears at {at}.")
    if empty:
        kind = "is held" if given.held else "is unread" if given.unread else "was shared yet"
        world.tell(f"Nothing {kind}.")
    elif not given.held and found.vault.read(
        lambda tx: read_held(tx, found.words, circle, now=world.now(), count=1)
    ):
        world.tell("Something is held until you ask. `lamplit circle feed --held` shows it.")


def _thread(found: Here) -> None:
    circle = found.circle
    row = found.post(circle.id, found.options.post)

    def work(tx: Transaction) -> list[PostView]:
        check(tx, Act.READ_CIRCLE, now=found.world.now())
        posts = views(tx, found.words, circle.id, [row], now=found.world.now())
        return [one for post in posts for one in _with_replies(tx, found, post)]

    _print(found, found.vault.read(work), unfold=True)


def _with_replies(tx: Transaction, found: Here, post: PostView) -> list[PostView]:
    """Return a post, and all that was said to it, and to that, each below what it answers."""
    shown, known, todo = [], set(), [post]
    while todo:
        one = todo.pop()
        if one.row.key in known:
            continue
        known.add(one.row.key)
        shown.append(one)
        if one.replies:
            row = one.row
            below = read_thread(tx, found.words, row.circle, row.key, now=found.world.now())
            alike = asked_alike(tx, row)
            todo += reversed([reply for reply in below if reply.row.to in alike])
    return shown


def _print(found: Here, posts: list[PostView], *, unfold: bool) -> None:
    if found.json:
        print_json(found.world, [post_json(one) for one in posts])
        return
    for one in posts:
        print_post(found.world, one, unfold=unfold)


# --- the ledger ----------------------------------------------------------------------------------


def _ledger(found: Here) -> None:
    wanted = found.circle.id if found.options.circle else None
    names = {one.id: one.name for one in found.vault.read(lambda tx: tx.circles.all())}
    # A journal without a circle needs no engine for an empty list.
    lines = found.vault.read(lambda tx: read_ledger(tx, found.words, wanted)) if names else []
    if found.json:
        print_json(found.world, [_line_json(one, names[one.circle]) for one in lines])
    elif lines:
        table(found.world, [_line_cells(found, one, names[one.circle]) for one in lines])
    else:
        found.world.tell("Nothing was ever shared.")


def _line_cells(found: Here, one: LedgerLine, name: str) -> tuple[str, ...]:
    at = local(from_millis(one.created_at), found.world.zone())
    ends = local(from_millis(one.expires_at), found.world.zone()) if one.expires_at else None
    goes = local(from_millis(one.not_before), found.world.zone()) if one.not_before else None
    waits = one.state is LedgerState.WAITING and goes is not None
    return (
        one.key.post.hex()[:8], f"{at:%Y-%m-%d %H:%M}", name, one.kind.replace("_", " "),
        one.heading[:_LONGEST], f"to {', '.join(one.audience) or 'everybody'}",
        f"waits until {goes:%Y-%m-%d %H:%M}" if waits else _STATES[one.state],
        f"until {ends:%Y-%m-%d %H:%M}" if ends else "", one.why,
    )  # fmt: skip


def _line_json(one: LedgerLine, name: str) -> dict[str, object]:
    return {
        "id": one.key.post.hex(), "circle": one.circle.hex(), "name": name, "kind": one.kind,
        "heading": one.heading, "created_at": _moment(one.created_at), "to": list(one.audience),
        "entry": str(one.entry_id) if one.entry_id else None, "state": _STATES[one.state],
        "not_before": _moment(one.not_before) if one.not_before else None,
        "expires_at": _moment(one.expires_at) if one.expires_at else None, "why": one.why,
    }  # fmt: skip


def _moment(millis: int) -> str:
    return iso(from_millis(millis))


def _log(found: Here) -> None:
    circle = found.circle
    events = found.vault.read(lambda tx: tx.circle_posts.events(circle.id))
    if found.json:
        print_json(found.world, [
            {"at": _moment(one.at), "kind": one.kind, **one.data} for one in events
        ])  # fmt: skip
    elif events:
        people = found.vault.read(lambda tx: tx.circle_people.of(circle.id))
        names = {one.person.hex(): one.pseudonym for one in people}
        table(found.world, [
            (f"{local(from_millis(one.at), found.world.zone()):%Y-%m-%d %H:%M}",
             one.kind.replace("_", " "), _about(one.data, names))
            for one in events
        ])  # fmt: skip
    else:
        found.world.tell("Nothing happened yet.")


def _about(data: dict[str, object], names: dict[str, str]) -> str:
    """What an event says, with people by their names, and without what only programs need."""
    told = {
        name: [_told(one, names) for one in (value if isinstance(value, list) else [value])]
        for name, value in data.items()
        if name not in _UNTOLD and _SAME.get(name) not in data
    }
    return ", ".join(f"{name} {' '.join(words)}" for name, words in told.items())


def _told(value: object, names: dict[str, str]) -> str:
    text = names.get(str(value), str(value))
    return text[:_SHORT] if _HEX_ID.fullmatch(text) else text


# --- writing out ---------------------------------------------------------------------------------


def _save_copy(found: Here) -> None:
    circle, given = found.circle, found.options
    row = found.post(circle.id, given.post)
    files = found.vault.read(lambda tx: tx.circle_files.of(circle.id, row.post, row.author))
    wanted = _one_file(files, given.attachment)
    if not wanted.ready:
        raise Failure(wanted.why)
    target: Path = given.out
    if target.is_dir():
        target /= file_name(wanted)
    found.vault.read(partial(_write_file, wanted, target))
    found.world.tell(f"Saved in clear as {target}.")


def _one_file(files: list[FileRow], text: str) -> FileRow:
    """Return the file whose id begins with ``text``. Raises `NoSuchAttachment`."""
    wanted = [one for one in files if one.file.hex().startswith(text.lower())]
    if len(wanted) != 1:
        raise NoSuchAttachment
    return wanted[0]


def _fetch(found: Here) -> None:
    circle, given, port = found.circle, found.options, found.port
    row = found.post(circle.id, given.post)

    def files(tx: Transaction) -> list[FileRow]:
        return tx.circle_files.of(circle.id, row.post, row.author)

    one = _one_file(found.vault.read(files), given.attachment).file if given.attachment else None
    now, random = found.world.now(), found.world.random
    missing, _ = found.vault.write(
        lambda tx: fetch_files(tx, port, circle.id, row.key, one, now=now, random=random)
    )
    report = port.sync(circle.id, lambda _: None) if missing else None
    wanted = {file.number for file in missing}
    now_here = [file for file in found.vault.read(files) if file.number in wanted]
    if found.json:
        print_json(found.world, [file_json(file) for file in now_here])
        return
    for sentence in report.sentences if report else ():
        found.world.tell(one_line(sentence))
    for file in now_here:
        found.world.tell(f"{file_name(file)}: {file.why or 'here now.'}")
    if not missing:
        found.world.tell("All of it is here.")


def _export(found: Here) -> None:
    circle, words, now = found.circle, found.words, found.world.now()
    folder: Path = found.options.out
    told = found.vault.read(lambda tx: export_circle(tx, words, circle.id, now=now))
    with as_failures():
        try:
            folder.mkdir(mode=0o700, parents=True)
        except FileExistsError as error:
            raise FileExists from error
    files = 0
    for post in told["posts"]:
        row, author = bytes.fromhex(post["id"]), bytes.fromhex(post["author"])
        for one in found.vault.read(partial(_files, circle.id, row, author)):
            if one.ready:
                found.vault.read(partial(_write_file, one, folder / file_name(one)))
                files += 1
    write_atomic(folder / "posts.json", json.dumps(told, ensure_ascii=False, indent=2).encode())
    if found.json:
        posts = len(told["posts"])
        print_json(found.world, {"posts": posts, "files": files, "folder": str(folder)})
    else:
        found.world.tell(f"Wrote {count(len(told['posts']), 'post')} and {count(files, 'file')} in "
                         f"clear to {folder}.")  # fmt: skip


def _files(circle: bytes, post: bytes, author: bytes, tx: Transaction) -> list[FileRow]:
    return tx.circle_files.of(circle, post, author)


def _write_file(row: FileRow, target: Path, tx: Transaction) -> None:
    """Write a file of a post to a new file, durably.

    Raises:
        FileExists, FileUnwritable, DiskFull, FolderReadOnly: nothing is left of it.
    """
    with as_failures():
        try:
            out = target.open("xb")
        except FileExistsError as error:
            raise FileExists from error
        except OSError as error:
            raise (failure_of(error) or FileUnwritable()) from error
        try:
            with out:
                for piece in tx.circle_files.chunks(row.number):
                    out.write(piece)
                out.flush()
                sync_file(out.fileno())
        except BaseException:
            target.unlink(missing_ok=True)
            raise


ACTIONS = {
    "feed": _feed, "thread": _thread, "ledger": _ledger, "log": _log, "export": _export,
    "save-copy": _save_copy, "fetch": _fetch,
}  # fmt: skip
