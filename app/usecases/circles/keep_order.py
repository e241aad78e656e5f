"""What stewards say about posts, for everybody: hide one, pin one, let a thread rest."""

from datetime import datetime
from typing import Any

from app.domain.changes import Changes
from app.domain.circles.choices import Reason
from app.domain.circles.failures import AlreadyOver, NotASteward
from app.domain.circles.posts import PostKey
from app.domain.text import storable
from app.domain.when import to_millis
from app.usecases.circles.marks import root_of
from app.usecases.circles.port import Said, Wording
from app.usecases.circles.say import live_post
from app.usecases.circles.send import Going, Random, send
from app.vault.transaction import Transaction

_CHANGED = Changes(circles=True)


def hide_for_all(
    tx: Transaction,
    words: Wording,
    circle: bytes,
    post: PostKey,
    *,
    now: datetime,
    random: Random,
    on: bool = True,
    reason: Reason | None = None,
    note: str = "",
) -> Changes:
    """Hide a post for everybody but its author, or show it again; all see who did, and why.

    Raises:
        NotASteward: only stewards do that.
        NoSuchPost: there is none, or it was taken back.
        NoSuchCircle, NotYetIn, CircleIsOver, CannotTravel: see `send`.
    """
    row = live_post(tx, circle, post)
    fields = {"to": row.key, "hidden": on, "reason": str(reason or ""), "note": note}
    return _say(tx, words, circle, Said("hide", fields), now=now, random=random)


def pin(
    tx: Transaction,
    words: Wording,
    circle: bytes,
    post: PostKey,
    *,
    now: datetime,
    random: Random,
    on: bool = True,
    note: str = "",
) -> Changes:
    """Keep a post on top of everybody's feed, or no longer.

    Raises:
        NotASteward, NoSuchPost, NoSuchCircle, NotYetIn, CircleIsOver, CannotTravel: see
            `hide_for_all`.
    """
    row = live_post(tx, circle, post)
    fields = {"to": row.key, "pinned": on, "note": note}
    return _say(tx, words, circle, Said("pin", fields), now=now, random=random)


def pause_thread(
    tx: Transaction,
    words: Wording,
    circle: bytes,
    post: PostKey,
    until: datetime | None,
    *,
    now: datetime,
    random: Random,
    note: str = "",
) -> Changes:
    """Let the thread that a post stands in rest until a moment; None ends that.

    Nobody can answer in it meanwhile.

    Raises:
        AlreadyOver: the moment has passed.
        NotASteward, NoSuchPost, NoSuchCircle, NotYetIn, CircleIsOver, CannotTravel: see
            `hide_for_all`.
    """
    if until is not None and until <= now:
        raise AlreadyOver
    root = root_of(tx, live_post(tx, circle, post))
    fields = {"to": root.key, "until": to_millis(until or now), "note": note}
    return _say(tx, words, circle, Said("thread_pause", fields), now=now, random=random)


def _say(
    tx: Transaction, words: Wording, circle: bytes, said: Said, *, now: datetime, random: Random
) -> Changes:
    me = tx.circles.get(circle).me
    if not any(one.person == me and one.steward for one in tx.circle_people.of(circle)):
        raise NotASteward
    about: PostKey = said.fields["to"]
    note = storable(said.fields["note"].strip())
    fields: dict[str, Any] = {**said.fields, "to": about.joined, "note": note}
    going = Going(Said(said.kind, fields), to=about)
    send(tx, words, circle, going, now=now, random=random)
    return _CHANGED
