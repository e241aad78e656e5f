"""Circles for the tests: sessions around one log in memory, which keeps the relay's rules."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from sync.protocol.chain import START, follow
from sync.protocol.frames import Frame, Kind, State
from sync.protocol.ids import secret_hash
from sync.session.acting import act
from sync.session.acts import Act, AddInvite
from sync.session.entering import Entry
from sync.session.errors import SessionError
from sync.session.founding import found
from sync.session.identity import Identity
from sync.session.invites import Invite, open_card, seal_card
from sync.session.joining import begin_joining, finish_joining, open_request, seal_answer
from sync.session.messages.envelope import Envelope
from sync.session.messages.posts import Post
from sync.session.opening import Acted, Opened, open_frame
from sync.session.parts import Head, HouseRules, InviteKind, RelayPlace
from sync.session.roster import Opening
from sync.session.session import Pending, Sealed, Session
from sync.session.speaking import say
from tests.sync.mls_making import seeded

NOW = 1_800_000_000
DAY = NOW // (24 * 3600)
RELAY = b"R" * 16
LOG = b"L" * 16
PLACE = RelayPlace("https://relay.example.org", RELAY, LOG)


class StaleError(Exception):
    """The turn has ended."""


class UnknownError(Exception):
    """The capability opens nothing."""


@dataclass
class Turn:
    number: int
    hash: bytes
    first: int
    last: int | None = None


@dataclass
class Log:
    """A log as an honest relay keeps it; tests put in `frames` what an honest one would not."""

    capability_hash: bytes
    repair_hash: bytes = b""
    frames: list[Frame] = field(default_factory=list)
    chain: bytes = START
    turns: list[Turn] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.turns.append(Turn(1, self.capability_hash, 1))

    @property
    def head(self) -> int:
        return len(self.frames)

    @property
    def turn(self) -> Turn:
        return self.turns[-1]

    def _held(self, capability: bytes) -> Turn:
        held = [turn for turn in self.turns if turn.hash == secret_hash(capability)]
        if not held:
            raise UnknownError
        return held[0]

    def append(
        self, capability: bytes, turn: int, body: bytes, next_hash: bytes | None = None
    ) -> Frame:
        held = self._held(capability)
        if held.last is not None or turn != held.number:
            raise StaleError
        opened = turn + 1 if next_hash else 0
        frame = Frame(self.head + 1, turn, Kind.POST, State.PRESENT, body, opened, next_hash)
        return self._add(frame)

    def _add(self, frame: Frame) -> Frame:
        self.frames.append(frame)
        self.chain = follow(self.chain, frame)
        if frame.next_hash:
            self.turn.last = frame.seq
            self.turns.append(Turn(frame.next_turn, frame.next_hash, frame.seq + 1))
        return frame

    def repair(
        self,
        body: bytes,
        *,
        void_after: int,
        next_turn: int,
        next_hash: bytes,
        closes: bool = False,
    ) -> Frame:
        reaching = [turn for turn in self.turns if turn.last is None or turn.last > void_after]
        stays = reaching[0]
        for at in range(void_after, self.head):
            frame = self.frames[at]
            self.frames[at] = replace(frame, state=State.VOID, payload=frame.body_hash)
        self.turns = [turn for turn in self.turns if turn not in reaching[1:]]
        assert next_turn > stays.number
        stays.last = None
        return self._add(
            Frame(
                self.head + 1,
                stays.number,
                Kind.REPAIR,
                State.PRESENT,
                body,
                next_turn,
                next_hash,
                void_after,
                closes,
            )
        )

    def withdraw(self, seq: int) -> None:
        frame = self.frames[seq - 1]
        self.frames[seq - 1] = replace(frame, state=State.WITHDRAWN, payload=frame.body_hash)

    def read(self, capability: bytes, seen: int) -> list[Frame]:
        turn = self._held(capability)
        last = self.head if turn.last is None else turn.last
        return self.frames[max(seen, turn.first - 1) : last]


@dataclass
class Seat:
    """Somebody at the table: their session, and how far they have read."""

    session: Session
    seen: int = 0
    chain: bytes = START
    heard: list[Opened] = field(default_factory=list)
    noise: list[SessionError] = field(default_factory=list)
    own: set[bytes] = field(default_factory=set)
    pending: Pending | None = None

    @property
    def id(self) -> bytes:
        return self.session.identity.person_id

    @property
    def texts(self) -> list[str]:
        from sync.session.opening import Said

        said = [each.envelope.message for each in self.heard if isinstance(each, Said)]
        return [message.text for message in said if isinstance(message, Post)]


class Table:
    """A circle of several people at one relay that is honest unless a test makes it lie.

    Attributes:
        random: where all randomness comes from.
        log: the log.
        seats: everybody by pseudonym.
    """

    def __init__(self, suite: int = 1, *, seed: int = 1, policy: HouseRules | None = None) -> None:
        self.random: Callable[[int], bytes] = seeded(seed)
        identity = Identity.new(self.random(16), "Anna", self.random)
        opening = Opening(
            "Evening", "Being there", "Be kind.", policy or HouseRules(), PLACE, suite
        )
        session = found(identity, opening, now=NOW, random=self.random)
        self.log = Log(session.capability_hash())
        self.seats = {"Anna": Seat(session)}

    @classmethod
    def of(cls, *names: str, suite: int = 1, seed: int = 1) -> "Table":
        """Anna and these."""
        table = cls(suite, seed=seed)
        for name in names:
            table.join(name)
        return table

    def __getitem__(self, name: str) -> Session:
        return self.seats[name].session

    def __setitem__(self, name: str, session: Session) -> None:
        self.seats[name].session = session

    # Saying and doing

    def envelope(self, text: str, name: str = "Anna") -> Envelope:
        seat = self.seats[name]
        return Envelope(self.random(16), NOW * 1000, seat.seen, seat.chain, None, Post(text))

    def say(self, name: str, text: str) -> Frame:
        """Say something; the others read it when they `sync`."""
        seat = self.seats[name]
        sealed = say(seat.session, self.envelope(text, name), random=self.random)
        return self.send(name, sealed)

    def send(self, name: str, sealed: Sealed) -> Frame:
        seat = self.seats[name]
        seat.session = sealed.session
        seat.own.add(hashlib.sha256(sealed.body).digest())
        return self.log.append(sealed.session.capability(), sealed.session.turn, sealed.body)

    def act(self, name: str, what: Act, key_package: bytes | None = None) -> Pending:
        """Do something and send it; it counts for oneself when one reads it."""
        pending = act(self[name], what, now=NOW, random=self.random, key_package=key_package)
        self.submit(name, pending)
        return pending

    def submit(self, name: str, pending: Pending) -> Frame:
        seat = self.seats[name]
        stored = Pending.from_bytes(pending.to_bytes(), seat.session.identity)
        assert stored == pending
        seat.session = pending.sent
        capability, turn = pending.sent.capability(), pending.sent.turn
        frame = self.log.append(capability, turn, pending.body, pending.next_hash)
        seat.pending = pending
        seat.own.add(frame.body_hash)
        return frame

    # Reading

    def sync(self, *names: str) -> None:
        """Some, or all, read whatever there is."""
        for name in names or tuple(self.seats):
            while self.read(name):
                pass

    def read(self, name: str) -> bool:
        """Read one page; whether anything was there."""
        seat = self.seats[name]
        frames = self.log.read(seat.session.capability(), seat.seen)
        for frame in frames:
            self.take(name, frame)
        return bool(frames)

    def take(self, name: str, frame: Frame) -> None:
        """Read one entry, as the engine does."""
        seat = self.seats[name]
        assert frame.seq == seat.seen + 1
        chain = follow(seat.chain, frame)
        if frame.body_hash in seat.own:
            if seat.pending and frame.next_hash == seat.pending.next_hash:
                seat.session, seat.pending = seat.pending.merged, None
        else:
            try:
                opened = open_frame(seat.session, frame, now=NOW)
            except SessionError as error:
                from sync.session.errors import RefusedError, UnreadableError

                if not isinstance(error, UnreadableError | RefusedError):
                    raise
                seat.noise.append(error)
            else:
                seat.heard.append(opened)
                seat.session = opened.session
                if seat.session.turn != frame.turn:
                    seat.pending = None
        seat.seen, seat.chain = frame.seq, chain
        self._stored(seat)

    def _stored(self, seat: Seat) -> None:
        """Every state survives being stored."""
        data = seat.session.to_bytes()
        again = Session.from_bytes(data, seat.session.identity)
        assert again.to_bytes() == data
        seat.session = again

    # Coming in

    def invite(
        self,
        name: str = "Anna",
        kind: InviteKind = InviteKind.LINK,
        *,
        buddy: bytes | None = None,
        expires_day: int = DAY + 7,
    ) -> Invite:
        """Open an invite, which everybody reads."""
        invite = Invite.new(
            self[name],
            kind,
            request_box=self.random(16),
            answer_box=self.random(16),
            expires_day=expires_day,
            random=self.random,
            buddy=buddy,
        )
        self.act(name, AddInvite(invite.record))
        self.sync()
        return Invite.from_bytes(invite.to_bytes())

    def join(self, newcomer: str, by: str = "Anna", admits: str | None = None) -> Seat:
        """The whole way in, from the link to the first entry read."""
        invite = self.invite(by)
        link = invite.link(self[by])
        card = open_card(link, seal_card(self[by], invite, random=self.random))
        joining = begin_joining(link, card, newcomer, now=NOW, random=self.random)
        admits = admits or by
        record = self[admits].roster.invite(invite.record.invite)
        assert record
        request = open_request(self[admits], record, joining.request)
        assert request.words == joining.words
        pending = self.act(admits, request.admit(NOW), request.key_package)
        self.sync()
        assert pending.welcome
        head = Head(self.log.head, self.log.chain)
        entry = Entry(pending.merged.turn, head, pending.welcome)
        answer = seal_answer(record, entry, random=self.random)
        entered = finish_joining(joining, answer, now=NOW)
        seat = Seat(entered.session, entered.head.seq, entered.head.chain)
        self.seats[newcomer] = seat
        return seat

    # Looking

    def agree(self, names: Sequence[str] = ()) -> None:
        """Whether all see the same circle."""
        seen = [self.seats[name] for name in names or self.seats]
        assert len({seat.session.roster.to_bytes() for seat in seen}) == 1
        assert len({seat.session.group.epoch_authenticator for seat in seen}) == 1
        assert len({(seat.session.turn, seat.seen, seat.chain) for seat in seen}) == 1
        assert len({seat.session.capability() for seat in seen}) == 1


def last_act(table: Table, name: str) -> Acted:
    """The last change that somebody read."""
    return [each for each in table.seats[name].heard if isinstance(each, Acted)][-1]
