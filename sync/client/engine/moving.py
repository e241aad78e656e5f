"""The verb of moving: to another relay, or to where the circle's own relay is found now."""

from dataclasses import replace

from app.domain.circles.circle import OVER
from app.domain.circles.failures import CircleIsOver
from app.domain.circles.outbox import OutKind, OutRow, OutState
from app.domain.circles.troubles import FOUND_AT, MOVED_TO, TOLD_AT, UNDER_WAY
from app.usecases.circles import port
from app.vault.transaction import Transaction
from sync.client.engine import pins, returning
from sync.client.engine.base import Base
from sync.client.engine.desk import Desk
from sync.client.engine.elsewhere import address
from sync.client.engine.elsewhere.arriving import leave_log
from sync.client.engine.elsewhere.record import NewLog, load, store
from sync.client.engine.founding import work_for
from sync.client.engine.locks import alone
from sync.client.engine.troubles import Refused, plainly
from sync.protocol.documents import RelayInfo
from sync.protocol.ids import log_id
from sync.protocol.sizes import SECRET
from sync.session.moves import Move
from sync.session.parts import RelayPlace

_STEWARDS = (
    "Another relay than the circle's answers at that address. Only stewards can move a circle to "
    "another relay."
)
_ASKED = (
    "Somebody asks to come back into this circle. Answer first: where they ask, nobody looks "
    "once the circle has moved."
)


class Moving(Base):
    """Moving a circle."""

    @alone
    def move(self, circle: bytes, relay: str, token: str, pin: port.Pinned | None) -> str:
        """Find the circle's relay at another address, or as a steward move it to another relay."""
        desk, relay = self.desk(circle), relay.strip()
        if desk.circle.state in OVER:
            raise CircleIsOver
        with plainly():
            kept = pins.to_text(pin)
            told = self.tools.lines.line(relay, kept).describe().value
            place = RelayPlace(relay, told.relay, desk.log, pins.to_session(kept))
            known = address.pinned(desk.circle, place)
            if known != place:
                self.tools.lines.line(relay, pins.from_session(known.pin)).describe()
        if told.relay == desk.circle.relay_id:
            return self._found_at(desk, known)
        desk = self.inside(circle)
        with self.working(desk):
            # What came is read before anything is given up, and no letter is left in its box.
            self.read_all(desk)
            desk = self.inside(circle)
            returning.read_letters(desk, all_boxes=True)
        if not desk.session.is_steward:
            raise Refused(_STEWARDS)
        if returning.asks(desk):
            raise Refused(_ASKED)
        self._check(desk, place)
        self.finish(desk, self._move_row(desk, place, told, token))
        return MOVED_TO.format(url=relay)

    def _found_at(self, desk: Desk, place: RelayPlace) -> str:
        """Use another address of the same relay; a steward tells the others as well."""
        if (desk.circle.relay_url, desk.circle.pin) != (place.url, pins.from_session(place.pin)):
            address.take(desk, place)
        if desk.spot is None or not desk.session.is_steward:
            return FOUND_AT.format(url=place.url)
        desk = self.inside(desk.id)
        if desk.session.roster.relay != place:
            self._check(desk, place)
            self.do(desk, Move(place))
        return TOLD_AT.format(url=place.url)

    def _check(self, desk: Desk, place: RelayPlace) -> None:
        """Whether the circle can name a place at all. Raises `Refused`."""
        with plainly():
            replace(desk.session.roster, relay=place).check()

    def _move_row(self, desk: Desk, place: RelayPlace, told: RelayInfo, token: str) -> bytes:
        """The row of a move, which may have been begun before; and what it needs."""
        before = load(desk)
        same = before is not None and _where(before.place) == _where(place)
        for row in desk.read(lambda tx: tx.circle_outbox.of(desk.id)):
            if row.kind is OutKind.MOVE and row.state is OutState.WAITING and before is not None:
                if not same:
                    raise Refused(UNDER_WAY.format(url=before.place.url))
                return row.id
        tools = self.tools
        row = OutRow(tools.id(), desk.id, OutKind.MOVE, b"", tools.now, silent=True)
        moving = before if same and before is not None else self._new(place, told)
        if not moving.turn:
            moving = replace(moving, token=token, work=work_for(tools, told, token))

        def work(tx: Transaction) -> None:
            if before is not None and not same:
                leave_log(tx, desk, before)
            store(tx, desk.id, moving)
            tx.circle_outbox.add(row)

        desk.write(work)
        return row.id

    def _new(self, place: RelayPlace, told: RelayInfo) -> NewLog:
        """A log that is still to be made."""
        tools, key = self.tools, self.tools.id()
        where = replace(place, log=log_id(told.relay, key))
        return NewLog(where, key, "", "", tools.random(SECRET), tools.random(SECRET))


def _where(place: RelayPlace) -> tuple[object, ...]:
    return (place.url, place.relay, place.pin)
