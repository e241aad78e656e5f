"""Say to chosen people that one could use company; and what a circle has on its shelf."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from app.domain.changes import Changes
from app.domain.circles.choices import Sending, Wish
from app.domain.circles.failures import NobodyChosen, NoSuchPost
from app.domain.circles.feed import PostView
from app.domain.circles.posts import PostKey
from app.domain.coping import KINDS, MAX_BODY, CopingCard
from app.domain.text import storable
from app.domain.when import to_millis
from app.usecases.circles.port import Said, Wording
from app.usecases.circles.read import views
from app.usecases.circles.say import live_post
from app.usecases.circles.send import Going, Random, send
from app.usecases.coping_kit import keep_card, new_card
from app.vault.transaction import Transaction

_CHANGED = Changes(circles=True)
_ENDS_AFTER = timedelta(days=1)


def could_use_company(
    tx: Transaction,
    words: Wording,
    circle: bytes,
    sending: Sending,
    *,
    now: datetime,
    random: Random,
    note: str = "",
    wish: Wish | None = None,
) -> tuple[PostKey, Changes]:
    """Tell chosen people that one could use company, and return the post's key.

    It is no alarm and nothing follows. Without another end it is gone after a day. They answer with
    a comment, such as an offer or a plan to meet.

    Raises:
        NobodyChosen: there is nobody it is for.
        NoSuchCircle, NotYetIn, CircleIsOver, NoSuchPerson, AlreadyOver, CannotTravel: see `send`.
    """
    if not sending.audience:
        raise NobodyChosen
    ends = sending.expires_at or max(now, sending.not_before or now) + _ENDS_AFTER
    sending = replace(sending, expires_at=ends)
    fields = {
        "note": storable(note.strip()), "wish": str(wish or ""), "expires_at": to_millis(ends),
    }  # fmt: skip
    going = Going(Said("company", fields), sending)
    return send(tx, words, circle, going, now=now, random=random), _CHANGED


def shelf(tx: Transaction, words: Wording, circle: bytes, *, now: datetime) -> list[PostView]:
    """Return the coping cards that the people of a circle put on its shelf, oldest first."""
    at = to_millis(now)
    number = words.number("coping_card")
    rows = [
        row
        for row in tx.circle_posts.everything(circle)
        if row.kind == number and (row.expires_at is None or row.expires_at > at)
    ]
    return views(tx, words, circle, rows, now=now)


def take_card(
    tx: Transaction,
    words: Wording,
    circle: bytes,
    post: PostKey,
    *,
    now: datetime,
    new_id: Callable[[], UUID],
) -> tuple[CopingCard, Changes]:
    """Take a card from a circle's shelf into one's own kit; it says who gave it.

    Nobody is told. It stays when the circle's own is taken back.

    Raises:
        NoSuchPost: there is no such card, or it was taken back.
    """
    row = live_post(tx, circle, post)
    seen = views(tx, words, circle, [row], now=now)
    if not seen or seen[0].kind != "coping_card":
        raise NoSuchPost
    fields = seen[0].fields
    kind = str(fields.get("card_kind", ""))
    giver = "" if row.mine or not seen[0].name else f"From {seen[0].name}"
    room = MAX_BODY - len(giver) - 2 if giver else MAX_BODY
    body = "\n\n".join(filter(None, [str(fields.get("body", ""))[:room].rstrip(), giver]))
    card = new_card(
        str(fields["title"]), body, now=now, new_id=new_id, kind=kind if kind in KINDS else "",
        minutes=fields.get("minutes"),
    )  # fmt: skip
    return card, keep_card(tx, card)
