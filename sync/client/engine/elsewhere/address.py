"""Another address of the same relay: the log stays as it is, and so does all that belongs to it.

Nobody gives an address up that works for one that does not. A steward's act tells the new one; it
is taken once the same relay answers there. Where the old one is gone, the act cannot arrive: then
each person says the new one themselves.
"""

from dataclasses import replace
from typing import Final

from app.domain.circles.circle import Circle
from app.vault.transaction import Transaction
from sync.client.engine.desk import Desk
from sync.client.engine.pins import from_session, to_session
from sync.client.transport.failures import Cancelled
from sync.client.transport.failures import Failure as TransportFailure
from sync.mls.codec import Reader, uint, whole
from sync.protocol.times import SECOND_MS
from sync.session.parts import RelayPlace

ADDRESS: Final = "new address"
"""The name under which stands where the relay is said to be, and when that was tried last."""
_AGAIN: Final = 3600 * SECOND_MS
SAID: Final = "new_address"
"""The event that a steward said where the relay is."""
TAKEN: Final = "address"
"""The event of having taken a new address."""


def pinned(circle: Circle, place: RelayPlace) -> RelayPlace:
    """A place, held against the key that is known of the circle's relay where it names none.

    A relay keeps its pin wherever it is found: nobody takes it away by leaving it out.
    """
    if place.pin is None and place.relay == circle.relay_id:
        return replace(place, pin=to_session(circle.pin))
    return place


def note(tx: Transaction, desk: Desk, place: RelayPlace) -> None:
    """Keep where a steward says that the relay is, unless it is known there."""
    circle = tx.circles.get(desk.id)
    place = pinned(circle, place)
    known = (circle.relay_url, circle.pin) == (place.url, from_session(place.pin))
    data = None if known else uint(0, 8) + place.encode()
    tx.circle_state.set_pending(desk.id, data, ADDRESS)


def look(desk: Desk) -> None:
    """Take the address that a steward told, if the relay answers there; try once an hour.

    Raises:
        Cancelled: it was stopped.
    """
    data = desk.read(lambda tx: tx.circle_state.pending(desk.id, ADDRESS))
    if data is None:
        return
    tried, place = whole(data, _read)
    now = desk.tools.now
    if abs(now - tried) < _AGAIN:
        return
    if is_there(desk, place):
        take(desk, place)
        return
    desk.write(
        lambda tx: tx.circle_state.set_pending(desk.id, uint(now, 8) + place.encode(), ADDRESS)
    )


def _read(reader: Reader) -> tuple[int, RelayPlace]:
    return reader.uint(8), RelayPlace.decode(reader)


def is_there(desk: Desk, place: RelayPlace) -> bool:
    """Whether the relay that is meant answers at an address. Raises `Cancelled`."""
    try:
        line = desk.tools.lines.line(place.url, from_session(place.pin))
        return line.describe().value.relay == place.relay
    except TransportFailure as error:
        if isinstance(error, Cancelled):
            raise
        return False


def take(desk: Desk, place: RelayPlace) -> None:
    """Use an address from now on."""
    data: dict[str, object] = {"url": place.url, "from": desk.circle.relay_url}

    def work(tx: Transaction) -> None:
        tx.circles.update(desk.id, relay_url=place.url, pin=from_session(place.pin))
        tx.circle_state.set_pending(desk.id, None, ADDRESS)
        tx.circle_posts.note_event(desk.id, desk.tools.now, TAKEN, data)

    desk.write(work)
    desk.refresh_row()
