"""Offer a rest to somebody who shared several heavy things in a row, once."""

from datetime import datetime

from app.domain.circles.heavy import Offer, OwnShare, rest_offered
from app.domain.circles.posts import PostRow
from app.domain.when import to_millis
from app.usecases.circles.port import Wording
from app.usecases.circles.say import valence_of
from app.vault.transaction import Transaction

_NAME = "rest"
_LOOKED_AT = 200
_SHARES = frozenset({"post", "check_in", "answer"})


def offer_rest(tx: Transaction, words: Wording, circle: bytes, *, now: datetime) -> Offer | None:
    """Return what is offered to this person now, if anything, and note that it was.

    To be called after something was shared. Nobody else learns of it.
    """
    at = to_millis(now)
    rows = [row for row in tx.circle_posts.feed(circle, at, None, _LOOKED_AT) if row.mine]
    shares = [found for row in rows if (found := _share(words, row)) is not None]
    offer = rest_offered(shares, at, tx.circle_quiet.offered(circle, _NAME))
    if offer is not None:
        tx.circle_quiet.note_offer(circle, _NAME, at)
    return offer


def _share(words: Wording, row: PostRow) -> OwnShare | None:
    said = words.decode(row.kind, row.body)
    if said.kind not in _SHARES:
        return None
    fields = said.fields
    mood = fields if "valence" in fields else fields.get("mood") or {}
    valence = mood.get("valence")
    noted = bool(fields.get("topics") or fields.get("own_topics"))
    return OwnShare(row.created_at, noted, None if valence is None else valence_of(valence))
