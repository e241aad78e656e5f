"""Keep coping cards, and note that one was used."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from app.domain.changes import Changes
from app.domain.coping import MAX_BODY, MAX_NOTE, MAX_TITLE, CardUse, CopingCard
from app.domain.failures import NoSuchCard, NothingToKeep
from app.domain.naming import called
from app.domain.when import check_zone, to_utc
from app.vault.transaction import Transaction

_KIT = Changes(kit=True)


def new_card(
    title: str,
    body: str = "",
    *,
    now: datetime,
    new_id: Callable[[], UUID],
    kind: str = "",
    minutes: int | None = None,
) -> CopingCard:
    """Return a card that is not kept yet."""
    return CopingCard(new_id(), title, body, to_utc(now), kind=kind, minutes=minutes)


def keep_card(tx: Transaction, card: CopingCard) -> Changes:
    """Keep a card, new or changed; a new one goes to the end.

    Raises:
        NothingToKeep: it has no title and no words.
    """
    title, body = " ".join(card.title.split())[:MAX_TITLE], card.body.strip()[:MAX_BODY]
    if not title and not body:
        raise NothingToKeep
    title = title or body.splitlines()[0][:MAX_TITLE]
    known = tx.cards.all()
    place = next(
        (one.place for one in known if one.id == card.id),
        max((one.place for one in known), default=-1) + 1,
    )
    tx.cards.put(replace(card, title=title, body=body, place=place))
    return _KIT


def put_card_away(tx: Transaction, ident: UUID, *, now: datetime) -> Changes:
    """Take a card out of the kit; it and its uses stay readable.

    Raises:
        NoSuchCard: there is none.
    """
    tx.cards.put(replace(tx.cards.get(ident), archived_at=to_utc(now)))
    return _KIT


def take_card_out(tx: Transaction, ident: UUID) -> Changes:
    """Put a card back into the kit.

    Raises:
        NoSuchCard: there is none.
    """
    tx.cards.put(replace(tx.cards.get(ident), archived_at=None))
    return _KIT


def delete_card(tx: Transaction, ident: UUID) -> tuple[tuple[CopingCard, list[CardUse]], Changes]:
    """Delete a card with its uses, and return what `bring_back_card` needs.

    Raises:
        NoSuchCard: there is none.
    """
    card, uses = tx.cards.get(ident), tx.cards.uses(ident)
    tx.cards.remove(ident)
    return (card, uses), _KIT


def bring_back_card(tx: Transaction, card: CopingCard, uses: Sequence[CardUse]) -> Changes:
    """Take a deletion back."""
    tx.cards.put(card)
    for use in uses:
        tx.cards.put_use(use)
    return _KIT


def move_card(tx: Transaction, ident: UUID, steps: int) -> Changes:
    """Move a card up (below 0) or down among those of the kit, as far as there is room.

    Raises:
        NoSuchCard: there is none in the kit.
    """
    order = [card.id for card in tx.cards.all() if card.archived_at is None]
    if ident not in order:
        raise NoSuchCard
    at = order.index(ident)
    order.insert(max(0, min(at + steps, len(order) - 1)), order.pop(at))
    tx.cards.arrange(order)
    return _KIT


def find_card(tx: Transaction, text: str, *, away: bool = False) -> CopingCard:
    """Return the card with this name, or whose name or id begins, or id ends, with ``text``.

    Args:
        tx: the transaction.
        text: what was given.
        away: whether cards that were put away count too.

    Raises:
        NoSuchCard: there is none, or there are several.
    """
    cards = [card for card in tx.cards.all() if away or card.archived_at is None]
    found = called(text, cards, lambda card: card.title, lambda card: card.id)
    if len(found) > 1:
        raise NoSuchCard("Several cards begin like this. Write more of the name.")
    if not found:
        raise NoSuchCard
    return found[0]


def use_card(
    tx: Transaction,
    card: UUID,
    *,
    at: datetime,
    zone: str,
    new_id: Callable[[], UUID],
    before: int | None = None,
    after: int | None = None,
    helped: int | None = None,
    note: str = "",
) -> tuple[CardUse, Changes]:
    """Note that a card was used; everything besides may be left out.

    Raises:
        NoSuchCard: there is none.
        ValueError: a value is out of its range.
        BadZone: there is no such zone.
    """
    tx.cards.get(card)
    words = note.strip()[:MAX_NOTE]
    use = CardUse(new_id(), card, to_utc(at), check_zone(zone), before, after, helped, words)
    tx.cards.put_use(use)
    return use, _KIT


def take_back_use(tx: Transaction, ident: UUID) -> Changes:
    """Take a use back."""
    tx.cards.remove_use(ident)
    return _KIT
