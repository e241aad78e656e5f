"""Keep a post for a report, and report posts to stewards of one's choice."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from app.domain.changes import Changes
from app.domain.circles.choices import Reason, Sending
from app.domain.circles.failures import (
    CannotTravel,
    KeepingNotAgreed,
    NoSteward,
    NoSuchPost,
    NothingShared,
    OwnPost,
    ReportTooLong,
)
from app.domain.circles.posts import PostKey, PostRow
from app.domain.text import storable
from app.domain.when import to_millis
from app.usecases.circles.evidence import all_words
from app.usecases.circles.port import Said, Wording
from app.usecases.circles.send import Going, Random, send
from app.vault.transaction import Transaction

KEPT = timedelta(days=30)

_CHANGED = Changes(circles=True)
_MAX_TEXT, _MAX_POSTS = 16_000, 20


@dataclass(frozen=True, slots=True)
class Complaint:
    """What is reported.

    Attributes:
        posts: the posts that are shown to the stewards, in this order.
        stewards: the people it goes to; nobody else reads it.
        person: whom it is about, where no post says so.
        text: in the person's own words.
    """

    posts: tuple[PostKey, ...]
    stewards: tuple[bytes, ...]
    reason: Reason
    text: str = ""
    person: bytes | None = None


def keep_for_report(tx: Transaction, circle: bytes, post: PostKey, *, now: datetime) -> Changes:
    """Keep somebody's post sealed for 30 days, whatever becomes of it; only a report finds it then.

    Nobody is told.

    Raises:
        KeepingNotAgreed: the circle's agreement does not provide for it.
        OwnPost: it is one's own.
        NoSuchCircle, NoSuchPost: there is none, or its words are gone.
    """
    if not tx.circles.get(circle).keeps_for_report:
        raise KeepingNotAgreed
    row = tx.circle_posts.get(circle, post)
    if row.mine:
        raise OwnPost
    tx.circle_posts.keep(circle, row.post, row.author, to_millis(now + KEPT))
    return _CHANGED


def let_go(tx: Transaction, circle: bytes, post: PostKey) -> Changes:
    """Keep a post for a report no longer; if it was taken back meanwhile, its words go now.

    Raises:
        NoSuchPost: there is none, or it is not here any more.
    """
    row = tx.circle_posts.get(circle, post)
    tx.circle_posts.keep(circle, row.post, row.author, None)
    return _CHANGED


def report(
    tx: Transaction,
    words: Wording,
    circle: bytes,
    complaint: Complaint,
    *,
    now: datetime,
    random: Random,
) -> tuple[PostKey, Changes]:
    """Show posts to stewards, as they were sent, and return the report's key.

    Raises:
        NoSteward: one of those it goes to is none, or there is nobody it goes to.
        NothingShared: it says nothing at all.
        NoSuchPost: one of the posts is not there, or its words are gone.
        ReportTooLong: it does not fit into one.
        NotYetIn, NoSuchCircle, CircleIsOver: see `send`.
    """
    fields = report_fields(tx, words, circle, complaint)
    _check_stewards(tx, circle, complaint.stewards)
    going = Going(Said("report", fields), Sending(complaint.stewards))
    try:
        return send(tx, words, circle, going, now=now, random=random), _CHANGED
    except CannotTravel:
        raise ReportTooLong from None


def report_fields(
    tx: Transaction, words: Wording, circle: bytes, complaint: Complaint
) -> dict[str, Any]:
    """Return what a report says, exactly: `evidence.excerpts` shows it before it is sent.

    Of a post that its author signed there is the signature with what was signed; the words stand
    there only where there is none.

    Raises:
        NoSuchPost, NothingShared, ReportTooLong: see `report`.
    """
    rows = [tx.circle_posts.get(circle, post) for post in complaint.posts]
    if any(not row.body for row in rows):
        raise NoSuchPost
    if len(rows) > _MAX_POSTS:
        raise ReportTooLong
    if not (rows or complaint.text.strip()):
        raise NothingShared
    authors = {row.author for row in rows}
    person = complaint.person or (authors.pop() if len(authors) == 1 else None)
    return {
        "person": person,
        "reason": str(complaint.reason),
        "text": storable(complaint.text.strip()),
        "evidence": tuple(_evidence(words, row) for row in rows),
    }


def _evidence(words: Wording, row: PostRow) -> dict[str, Any]:
    shown = words.proven(row.circle, row.proof)
    text = "" if shown else all_words(words.decode(row.kind, row.body).fields)
    return {
        "post": row.post,
        "author": row.author,
        "said_at": row.created_at,
        "seq": row.seq,
        "text": text[:_MAX_TEXT],
        "proof": row.proof if shown else b"",
    }


def _check_stewards(tx: Transaction, circle: bytes, chosen: Sequence[bytes]) -> None:
    me = tx.circles.get(circle).me
    stewards = {
        one.person for one in tx.circle_people.of(circle) if one.steward and one.present
    } - {me}
    if not chosen or not set(chosen) <= stewards:
        raise NoSteward
