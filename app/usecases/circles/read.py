"""Read a circle: its feed, what was said to a post, and the ledger of what one shared oneself.

Nothing that has ended is returned; `app.usecases.circles.take_back.sweep` deletes it for good.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from app.domain.circles.circle import Person
from app.domain.circles.feed import LedgerLine, LedgerState, PostView
from app.domain.circles.outbox import OutKind, OutRow, OutState
from app.domain.circles.posts import PostRow, PostState
from app.domain.excerpts import heading_and_excerpt
from app.domain.failures import NoSuchEntry
from app.domain.when import to_millis
from app.usecases.circles.port import Said, Wording
from app.vault.transaction import Transaction

_WORDS = ("text", "body", "note")
_CORRECTABLE = frozenset({"post", "comment", "answer"})
_STATES = {
    OutState.WAITING: LedgerState.WAITING,
    OutState.SEALED: LedgerState.WAITING,
    OutState.ACCEPTED: LedgerState.ON_RELAY,
    OutState.WITHDRAWN: LedgerState.WITHDRAWN,
    OutState.EXPIRED: LedgerState.EXPIRED,
    OutState.DROPPED: LedgerState.DROPPED,
}


def read_feed(
    tx: Transaction,
    words: Wording,
    circle: bytes,
    *,
    now: datetime,
    before: int | None = None,
    count: int = 50,
) -> list[PostView]:
    """Return the newest posts of a circle first; one's own that still wait stand on top.

    Args:
        tx: the transaction.
        words: what the engine knows of words.
        circle: which one.
        now: the present, aware.
        before: `PostRow.number` of the last one of the page before.
        count: how many rows are looked at; those of blocked people are among them.
    """
    rows = tx.circle_posts.feed(circle, to_millis(now), before, count)
    return views(tx, words, circle, rows, now=now)


def read_thread(
    tx: Transaction, words: Wording, circle: bytes, post: bytes, *, now: datetime
) -> list[PostView]:
    """Return a post, and what was said to it, oldest first.

    Raises:
        NoSuchPost: there is none.
    """
    row = tx.circle_posts.get(circle, post)
    shown = [row] if row.state in (PostState.SHOWN, PostState.HIDDEN) else []
    rows = shown + tx.circle_posts.thread(circle, post, to_millis(now))
    return views(tx, words, circle, rows, now=now)


def views(
    tx: Transaction, words: Wording, circle: bytes, rows: Iterable[PostRow], *, now: datetime
) -> list[PostView]:
    """Return posts as they are shown; of blocked people nothing."""
    people = {one.person: one for one in tx.circle_people.of(circle)}
    own = tx.circles.get(circle).pseudonym
    return [
        _view(tx, words, row, people.get(row.author), own, to_millis(now))
        for row in rows
        if not (row.author in people and people[row.author].blocked)
    ]


def read_ledger(tx: Transaction, words: Wording, circle: bytes | None = None) -> list[LedgerLine]:
    """Return everything that was ever shared, in one circle or in all, newest first."""
    circles = [circle] if circle is not None else [one.id for one in tx.circles.all()]
    lines = []
    for one in circles:
        names = {person.person: person.pseudonym for person in tx.circle_people.of(one)}
        outs = [
            out for out in tx.circle_outbox.of(one) if out.kind is OutKind.POST and not out.silent
        ]
        lines += [_line(tx, words, out, names) for out in outs]
    return sorted(lines, key=lambda line: line.created_at, reverse=True)


def shared_in(tx: Transaction, entry_id: UUID) -> list[OutRow]:
    """Return what was shared of an entry and is not taken back or over."""
    gone = (OutState.WITHDRAWN, OutState.EXPIRED, OutState.DROPPED)
    return [out for out in tx.circle_outbox.of_entry(entry_id) if out.state not in gone]


def words_of(fields: Mapping[str, Any]) -> str:
    """Return the words in what is said: its text, or what stands for that."""
    found = (fields.get(name) for name in _WORDS)
    return next((text for text in found if text and isinstance(text, str)), "")


def _view(
    tx: Transaction, words: Wording, row: PostRow, author: Person | None, own: str, now: int
) -> PostView:
    said = words.decode(row.kind, row.body) if row.body else Said("", {})
    text = words_of(said.fields)
    correction = _last_correction(tx, words, row) if said.kind in _CORRECTABLE else None
    at, says = correction if correction is not None else (None, {})
    return PostView(
        row,
        said.kind,
        said.fields,
        author.pseudonym if author else own if row.mine else "",
        str(says["text"]) if says else text,
        corrected_at=at,
        original=text if says else "",
        correction=str(says.get("note", "")),
        files=tuple(tx.circle_files.of(row.circle, row.post, row.author)),
        muted=bool(author and author.muted),
        here=row.mine or bool(author and author.present),
        waiting=row.mine and row.seq is None,
        replies=len(tx.circle_posts.thread(row.circle, row.post, now)),
    )


def _last_correction(
    tx: Transaction, words: Wording, row: PostRow
) -> tuple[int, Mapping[str, Any]] | None:
    found = None
    for one in tx.circle_posts.about(row.circle, row.post, row.author):
        said = words.decode(one.kind, one.body)
        if said.kind == "correction":
            found = one.created_at, said.fields
    return found


def _line(tx: Transaction, words: Wording, out: OutRow, names: Mapping[bytes, str]) -> LedgerLine:
    said = words.decode(out.message, out.body) if out.body else Said("", {})
    return LedgerLine(
        out.circle,
        out.id,
        said.kind,
        _heading(tx, said, out.entry_id),
        out.entry_id,
        tuple(names.get(person, "") for person in out.audience),
        out.created_at,
        out.not_before,
        out.expires_at,
        _STATES[out.state],
        out.why,
    )


def _heading(tx: Transaction, said: Said, entry_id: UUID | None) -> str:
    title = str(said.fields.get("title", ""))
    heading = heading_and_excerpt(title, words_of(said.fields))[0]
    if heading or entry_id is None:
        return heading
    try:
        content = tx.entries.get(entry_id).content
    except NoSuchEntry:
        return ""
    return heading_and_excerpt(content.title, content.body)[0]
