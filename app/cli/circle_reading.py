"""Commands that read what was shared in circles, and write it out."""

import json
from functools import partial
from pathlib import Path

from app.cli.circle_here import Here
from app.cli.circle_posts import (
    Shown,
    file_name,
    print_post,
    shown_json,
    shown_of,
    shown_posts,
)
from app.cli.printing import count, one_line, print_json, table
from app.domain.circles.circle import Circle
from app.domain.circles.outbox import OutKind, OutRow
from app.domain.circles.posts import FileRow
from app.domain.failures import Failure, FileExists, FileUnwritable, NoSuchAttachment
from app.domain.when import from_millis, iso, local, to_millis
from app.vault.durable import as_failures, failure_of, sync_file, write_atomic
from app.vault.transaction import Transaction


def _feed(found: Here) -> None:
    circle, given = found.circle, found.options
    before = found.post(circle.id, given.before).number if given.before else None
    now = to_millis(found.world.now())
    rows = found.vault.read(
        lambda tx: tx.circle_posts.feed(circle.id, now, before=before, count=given.limit)
    )
    posts = shown_posts(found, circle, rows)
    _print(found, posts)
    if not posts and not found.json:
        found.world.tell("Nothing was shared yet.")


def _thread(found: Here) -> None:
    circle = found.circle
    _print(found, shown_posts(found, circle, [found.post(circle.id, found.options.post)]))


def _print(found: Here, posts: list[Shown]) -> None:
    if found.json:
        print_json(found.world, [shown_json(one) for one in posts])
        return
    for one in posts:
        print_post(found.world, one)


# --- the ledger ----------------------------------------------------------------------------------


def _ledger(found: Here) -> None:
    circles = found.vault.read(lambda tx: tx.circles.all())
    if found.options.circle:
        circles = [found.circle]

    def work(tx: Transaction) -> list[tuple[Circle, OutRow]]:
        return [
            (circle, row)
            for circle in circles
            for row in tx.circle_outbox.of(circle.id)
            if row.kind is OutKind.POST and not row.silent
        ]

    rows = found.vault.read(work)
    if found.json:
        print_json(found.world, [_ledger_json(found, circle, row) for circle, row in rows])
        return
    for circle, row in rows:
        at = local(from_millis(row.created_at), found.world.zone())
        found.world.say(f"{row.id.hex()[:8]}  {at:%Y-%m-%d %H:%M}  {one_line(circle.name)}  "
                        f"{', '.join(_ledger_facts(found, circle, row))}")  # fmt: skip
    if not rows:
        found.world.tell("Nothing was ever shared.")


def _ledger_facts(found: Here, circle: Circle, row: OutRow) -> list[str]:
    said = found.port.decode(row.message, row.body) if row.body else None
    facts = [said.kind.replace("_", " ")] if said else []
    names = found.people(circle.id)
    to = [names[one].pseudonym for one in row.audience if one in names]
    facts += [f"to {', '.join(map(one_line, to))}" if row.audience else "to everybody"]
    facts += [str(row.state)]
    facts += [f"until {_moment(row.expires_at)}"] if row.expires_at else []
    return facts + ([one_line(row.why)] if row.why else [])


def _ledger_json(found: Here, circle: Circle, row: OutRow) -> dict[str, object]:
    said = found.port.decode(row.message, row.body) if row.body else None
    names = found.people(circle.id)
    return {
        "id": row.id.hex(), "circle": circle.id.hex(), "name": circle.name,
        "kind": said.kind if said else "", "created_at": iso(from_millis(row.created_at)),
        "to": [names[one].pseudonym if one in names else one.hex() for one in row.audience],
        "entry": str(row.entry_id) if row.entry_id else None,
        "state": _LEDGER_STATES[str(row.state)],
        "expires_at": _moment(row.expires_at) if row.expires_at else None, "why": row.why,
    }  # fmt: skip


_LEDGER_STATES = {
    "waiting": "waiting", "sealed": "waiting", "accepted": "on the relay",
    "withdrawn": "withdrawn", "expired": "expired", "dropped": "dropped",
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
        table(found.world, [
            (f"{local(from_millis(one.at), found.world.zone()):%Y-%m-%d %H:%M}", one.kind,
             " ".join(f"{name}={value}" for name, value in one.data.items()))
            for one in events
        ])  # fmt: skip
    else:
        found.world.tell("Nothing happened yet.")


# --- writing out ---------------------------------------------------------------------------------


def _save_copy(found: Here) -> None:
    circle, given = found.circle, found.options
    row = found.post(circle.id, given.post)
    files = found.vault.read(lambda tx: tx.circle_files.of(circle.id, row.post, row.author))
    wanted = [one for one in files if one.file.hex().startswith(given.attachment.lower())]
    if len(wanted) != 1:
        raise NoSuchAttachment
    if not wanted[0].ready:
        raise Failure("This photo has not arrived yet. `lamplit sync` fetches it.")
    target: Path = given.out
    if target.is_dir():
        target /= file_name(wanted[0])
    found.vault.read(partial(_write_file, wanted[0], target))
    found.world.tell(f"Saved in clear as {target}.")


def _export(found: Here) -> None:
    circle = found.circle
    folder: Path = found.options.out
    rows = found.vault.read(lambda tx: tx.circle_posts.everything(circle.id))
    posts = [shown_of(found, circle, row) for row in rows]
    with as_failures():
        try:
            folder.mkdir(mode=0o700, parents=True)
        except FileExistsError as error:
            raise FileExists from error
    files = [one for post in posts for one in post.files if one.ready]
    for one in files:
        found.vault.read(partial(_write_file, one, folder / file_name(one)))
    told = {
        "circle": {"id": circle.id.hex(), "name": circle.name, "purpose": circle.purpose,
                   "pseudonym": circle.pseudonym},
        "posts": [shown_json(one) for one in posts],
    }  # fmt: skip
    write_atomic(folder / "posts.json", json.dumps(told, ensure_ascii=False, indent=2).encode())
    if found.json:
        print_json(found.world, {"posts": len(posts), "files": len(files), "folder": str(folder)})
    else:
        found.world.tell(f"Wrote {count(len(posts), 'post')} and {count(len(files), 'file')} in "
                         f"clear to {folder}.")  # fmt: skip


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
    "save-copy": _save_copy,
}  # fmt: skip
