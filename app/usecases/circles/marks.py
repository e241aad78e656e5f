"""What stewards said about posts: hidden for everybody, pinned, the thread rests.

Everybody applies it for themselves, in the order of the log; what somebody said about a post who
was no steward then was never kept.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from app.domain.circles.failures import NoSuchPost, ThreadRests
from app.domain.circles.feed import NO_MARKS, Mark, Marks
from app.domain.circles.posts import PostKey, PostRow, Shelf
from app.usecases.circles.port import Wording
from app.vault.transaction import Transaction

_KINDS = ("hide", "pin", "thread_pause")


def marks_of(tx: Transaction, words: Wording, circle: bytes, at: int) -> dict[PostKey, Marks]:
    """Return what holds at a moment, by the posts' keys; a mark that was taken off is not in it."""
    found: dict[PostKey, Marks] = {}
    for kind in _KINDS:
        for row in tx.circle_posts.quiet(circle, words.number(kind)):
            fields = words.decode(row.kind, row.body).fields
            if row.to is not None:
                before = found.get(row.to, NO_MARKS)
                found[row.to] = _PUT[kind](before, _mark(row, fields), fields, at)
    return {post: marks for post, marks in found.items() if marks != NO_MARKS}


def _mark(row: PostRow, fields: Mapping[str, Any]) -> Mark:
    return Mark(
        row.author,
        row.created_at,
        row.number,
        str(fields.get("note", "")),
        str(fields.get("reason", "")),
        fields.get("until"),
    )


def _put_hidden(marks: Marks, mark: Mark, fields: Mapping[str, Any], at: int) -> Marks:
    del at
    return replace(marks, hidden=mark if fields.get("hidden") else None)


def _put_pinned(marks: Marks, mark: Mark, fields: Mapping[str, Any], at: int) -> Marks:
    del at
    return replace(marks, pinned=mark if fields.get("pinned") else None)


def _put_pause(marks: Marks, mark: Mark, fields: Mapping[str, Any], at: int) -> Marks:
    rests = int(fields.get("until", 0)) > at
    return replace(marks, paused=mark if rests else None)


_PUT: dict[str, Callable[[Marks, Mark, Mapping[str, Any], int], Marks]] = {
    "hide": _put_hidden,
    "pin": _put_pinned,
    "thread_pause": _put_pause,
}


def root_of(tx: Transaction, row: PostRow) -> PostRow:
    """Return the post that a thread began with, as far up as it is known here."""
    seen = {row.key}
    while row.shelf is Shelf.THREAD and row.to is not None and row.to not in seen:
        seen.add(row.to)
        try:
            row = tx.circle_posts.get(row.circle, row.to)
        except NoSuchPost:
            break
    return row


def pause_over(tx: Transaction, marks: Mapping[PostKey, Marks], row: PostRow) -> Mark | None:
    """Return the pause in which the thread of a post rests, if it does."""
    if all(one.paused is None for one in marks.values()):
        return None
    return marks.get(root_of(tx, row).key, NO_MARKS).paused


def check_rest(tx: Transaction, words: Wording, row: PostRow, at: int) -> None:
    """Refuse an answer to a post whose thread rests.

    Raises:
        ThreadRests: it does.
    """
    pause = pause_over(tx, marks_of(tx, words, row.circle, at), row)
    if pause is not None and pause.until is not None:
        raise ThreadRests(pause.until)
