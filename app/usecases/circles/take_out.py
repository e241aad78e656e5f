"""Take one's own posts and those received out of the vault, in clear; and delete a circle here."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from app.domain.changes import Changes
from app.domain.circles.circle import OVER
from app.domain.circles.posts import FileRow, PostRow
from app.domain.failures import Failure
from app.domain.when import to_millis
from app.usecases.circles.port import Wording
from app.usecases.circles.unsent import forget_unsent
from app.vault.transaction import Transaction

VERSION = 1
_CHANGED = Changes(circles=True)


def export_circle(
    tx: Transaction, words: Wording, circle: bytes, *, now: datetime
) -> dict[str, Any]:
    """Return a circle with all that was said in it and is still there, ready to be JSON.

    What was taken back, what has ended, and what is kept for a report is not in it. Ids are
    hexadecimal, moments milliseconds since 1970, as their authors claim. The files stand in it by
    their ids; their content is written beside it.

    Raises:
        NoSuchCircle: there is none.
    """
    found, at = tx.circles.get(circle), to_millis(now)
    people = tx.circle_people.of(circle)
    names = {person.person: person.pseudonym for person in people} | {found.me: found.pseudonym}
    rows = [
        row
        for row in tx.circle_posts.everything(circle)
        if row.expires_at is None or row.expires_at > at
    ]
    return {
        "format": "lamplit circle",
        "version": VERSION,
        "exported_at": at,
        "circle": {
            "id": found.id.hex(),
            "name": found.name,
            "purpose": found.purpose,
            "pseudonym": found.pseudonym,
            "state": str(found.state),
            "joined_at": found.joined_at,
        },
        "people": [
            {"id": one.person.hex(), "pseudonym": one.pseudonym, "steward": one.steward,
             "present": one.present}
            for one in people
        ],
        "posts": [_post(tx, words, row, names) for row in rows],
    }  # fmt: skip


def _post(tx: Transaction, words: Wording, row: PostRow, names: dict[bytes, str]) -> dict[str, Any]:
    said = words.decode(row.kind, row.body)
    fields = {name: value for name, value in said.fields.items() if name != "attachments"}
    return {
        "id": row.post.hex(),
        "author": row.author.hex(),
        "pseudonym": names.get(row.author, ""),
        "mine": row.mine,
        "kind": said.kind,
        "created_at": row.created_at,
        "received_at": row.received_at,
        "to": row.to.post.hex() if row.to else None,
        "to_author": row.to.author.hex() if row.to else None,
        "expires_at": row.expires_at,
        "for_some": row.targeted,
        "says": plain(fields),
        "files": [_file(file) for file in tx.circle_files.of(row.circle, row.post, row.author)],
    }


def plain(value: Any) -> Any:
    """Return a value of a post as JSON has it: bytes as hexadecimal digits."""
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, dict):
        return {name: plain(one) for name, one in value.items()}
    if isinstance(value, tuple | list):
        return [plain(one) for one in value]
    return value


def _file(row: FileRow) -> dict[str, Any]:
    return {
        "id": row.file.hex(), "mime": row.mime, "size": row.size, "width": row.width,
        "height": row.height, "here": row.ready,
    }  # fmt: skip


def delete_circle(write: Callable[[Callable[[Transaction], bool]], bool], circle: bytes) -> Changes:
    """Delete a circle that one is no longer in, with everything of it, from this journal.

    Args:
        write: runs one short transaction, such as `Vault.write`.
        circle: which one.

    Raises:
        NoSuchCircle: there is none.
        Failure: one is still in it.
    """

    def some(tx: Transaction) -> bool:
        if tx.circles.get(circle).state not in OVER:
            raise Failure("You are still in this circle. Leave it first.")
        if tx.circle_files.remove_some(circle):
            return True
        forget_unsent(tx, circle)
        tx.circles.remove(circle)
        return False

    while write(some):
        pass
    return _CHANGED
