"""Making a circle: all of it is in the vault before the relay hears of it, so no cut loses it."""

import hashlib
from dataclasses import dataclass, field
from typing import Final

from app.domain.circles.circle import Box, Circle, CircleState
from app.usecases.circles.port import NewCircle
from app.vault.transaction import Transaction
from sync.client.engine import pins
from sync.client.engine.acted import note_roster
from sync.client.engine.desk import Desk, Spot, Tools
from sync.client.engine.letterkeys import OWN, RETURN
from sync.client.engine.line import Line
from sync.client.engine.repairing import FIRST, capabilities, with_key
from sync.client.engine.troubles import NotNow
from sync.client.transport.failures import Refused as RelayRefused
from sync.client.transport.failures import WrongToken
from sync.client.transport.values import Cursor
from sync.client.transport.work import stamp
from sync.mls.codec import Reader, opaque, uint, whole
from sync.protocol.documents import RelayInfo
from sync.protocol.ids import box_id, log_id, secret_hash
from sync.protocol.problems import Problem
from sync.protocol.sizes import SECRET
from sync.session.founding import found
from sync.session.identity import Identity
from sync.session.parts import RelayPlace, ReturnBox
from sync.session.roster import Opening
from sync.session.session import Session

PENDING: Final = "founding"
FOUNDED: Final = "founded"
_VERSION: Final = 1
_UNWANTED: Final = {Problem.FORBIDDEN, Problem.TOKEN_REFUSED, Problem.WORK_REFUSED}
"""How a relay refuses a log. Where one was made with the same key it says so instead."""
USUAL_SUITE: Final = 0xF057
"""X-Wing, ChaCha20-Poly1305 and Ed25519."""


@dataclass(frozen=True, slots=True)
class Founding:
    """What is needed to ask the relay again for the same log and box.

    Attributes:
        key: the log's creation key.
        box_key: that of the founder's return box.
        token, work: what pays for the log; one of them, or neither.
    """

    key: bytes
    box_key: bytes
    token: str = field(default="", repr=False)
    work: str = ""

    def to_bytes(self) -> bytes:
        """For storing until the log is made."""
        texts = opaque(self.token.encode()) + opaque(self.work.encode())
        return uint(_VERSION, 1) + opaque(self.key) + opaque(self.box_key) + texts

    @classmethod
    def from_bytes(cls, data: bytes) -> "Founding":
        """Read it back. Raises `sync.mls.errors.DecodeError`."""

        def read(reader: Reader) -> "Founding":
            reader.uint(1)
            key, box_key = reader.opaque(), reader.opaque()
            return cls(key, box_key, reader.opaque().decode(), reader.opaque().decode())

        return whole(data, read)


def begin(tools: Tools, wanted: NewCircle) -> Desk:
    """Store a new circle, which the relay does not know yet.

    Raises:
        sync.client.transport.Failure: the relay cannot be asked for its id.
        BadIdentityError, BadRosterError: a name or text cannot be taken.
    """
    pin = pins.to_text(wanted.pin)
    line = tools.lines.line(wanted.relay, pin)
    told = line.describe()
    paid = Founding(tools.id(), tools.id(), wanted.token, work_for(tools, told.value, wanted.token))
    place = RelayPlace(
        wanted.relay, told.value.relay, log_id(told.value.relay, paid.key), pins.to_session(pin)
    )
    box = _own_box(tools, place.relay, paid.box_key)
    session = _session(tools, wanted, place, ReturnBox(box.box, box.contact))
    spot = Spot(session, Cursor(told.generation))
    circle = _row(tools, wanted, session, place, pin)

    def work(tx: Transaction) -> None:
        tx.circles.add(circle)
        tx.circle_state.store(circle.id, spot.to_state())
        tx.circle_state.set_pending(circle.id, paid.to_bytes(), PENDING)
        tx.circle_boxes.put(_of(box, circle.id))

    tools.lane.write(work)
    return Desk(tools, circle.id)


def work_for(tools: Tools, info: RelayInfo, token: str) -> str:
    """The work that pays for a log where anybody may have one, and there is no token."""
    if info.gate != "open" or token or not info.work_bits:
        return ""
    return stamp(info.relay, info.work_bits, tools.today, tools.random)


def _own_box(tools: Tools, relay: bytes, key: bytes) -> Box:
    """A return box that is still to be made."""
    contact, reader = tools.random(SECRET), tools.random(SECRET)
    return Box(b"", box_id(relay, key), RETURN, OWN, contact, reader)


def _of(box: Box, circle: bytes) -> Box:
    return Box(circle, box.box, box.kind, box.role, box.contact, box.reader)


def _session(tools: Tools, wanted: NewCircle, place: RelayPlace, return_box: ReturnBox) -> Session:
    identity = Identity.new(tools.id(), wanted.pseudonym, tools.random)
    opening = Opening(
        wanted.name,
        wanted.purpose,
        wanted.agreement,
        pins.to_policy(wanted.rules),
        place,
        wanted.suite or USUAL_SUITE,
        return_box,
    )
    return found(identity, opening, now=tools.seconds, random=tools.random)


def _row(tools: Tools, wanted: NewCircle, session: Session, place: RelayPlace, pin: str) -> Circle:
    identity = session.identity
    return Circle(
        id=identity.circle,
        name=wanted.name,
        purpose=wanted.purpose,
        pseudonym=identity.pseudonym,
        state=CircleState.FOUNDING,
        me=identity.person_id,
        identity=identity.to_bytes(),
        roster=session.roster.to_bytes(),
        relay_url=place.url,
        relay_id=place.relay,
        log_id=place.log,
        pin=pin,
        repair=with_key(None, tools.random(SECRET), FIRST),
        created_at=tools.now,
        keeps_for_report=wanted.rules.keep_for_report,
    )


def go_on(desk: Desk) -> None:
    """Ask the relay for log and box, as often as it takes; the same request makes the same ones.

    Raises:
        sync.client.transport.Failure: the relay's answer, or that there is none.
    """
    data = desk.read(lambda tx: tx.circle_state.pending(desk.id, PENDING))
    if data is None or desk.circle.repair is None:
        raise NotNow
    paid, session, line = Founding.from_bytes(data), desk.session, desk.line
    made = line.create_log(
        desk.circle.relay_id,
        paid.key,
        capability_hash=session.capability_hash(),
        repair_hash=secret_hash(capabilities(desk.circle.repair)[0]),
        token=paid.token or None,
        work=paid.work or None,
    )
    make_box(desk, line, paid.box_key)
    spot = Spot(session, Cursor(made.generation))

    def work(tx: Transaction) -> None:
        tx.circle_state.set_pending(desk.id, None, PENDING)
        tx.circles.update(desk.id, state=CircleState.MEMBER, joined_at=desk.tools.now, trouble="")
        note_roster(tx, desk, session)
        data: dict[str, object] = {"paid": paid_with(paid.token)}
        tx.circle_posts.note_event(desk.id, desk.tools.now, FOUNDED, data)

    desk.write(work, spot)
    desk.refresh_row()


def is_refused(error: RelayRefused | WrongToken) -> bool:
    """Whether the relay does not want the circle at all, and made nothing of it.

    Any other refusal may come after the log was made, and then its keys are here only.
    """
    return isinstance(error, WrongToken) or error.problem in _UNWANTED


def paid_with(token: str) -> str:
    """What is kept of the token that paid for a circle: whoever repeats it means the same one."""
    return hashlib.sha256(token.encode()).hexdigest()[:16] if token else ""


def make_box(desk: Desk, line: Line, key: bytes) -> None:
    """Ask the relay for one's own return box."""
    boxes = desk.read(lambda tx: tx.circle_boxes.of(desk.id, kind=RETURN))
    own = next(box for box in boxes if box.role == OWN)
    line.create_box(
        desk.circle.relay_id,
        key,
        log=desk.log,
        capability=desk.session.capability(),
        contact_hash=secret_hash(own.contact),
        reader_hash=secret_hash(own.reader),
        kind="return",
    )
