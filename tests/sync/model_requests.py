"""Draws what members, strangers, stewards and time may ask of a relay."""

import hashlib
from collections.abc import Callable, Sequence
from random import Random

from sync.protocol import ids
from sync.relay import gate
from sync.relay.operations import (
    AddChunk,
    Append,
    BoxKind,
    CloseBox,
    CreateBox,
    CreateLog,
    EmptyBox,
    Mint,
    Operation,
    Post,
    RenewBox,
    RenewRepair,
    Repair,
    Withdraw,
)
from sync.relay.records import Limits, Spent
from tests.sync.model import Log
from tests.sync.model_relay import Relay

#: Small, so that a few steps reach each of them.
LIMITS = Limits(
    body=200, log=700, commit_reserve=150, attachments=14_000, box=300, box_items=3,
    boxes_per_day=2, return_box_days=6, invite_box_days=2, tokens_per_log=2,
    retention_days=4, idle_log_days=7, pending_days=2,
)  # fmt: skip
RELAY = bytes(range(16))
FIRST_DAY = 20_000


def digest(*parts: object) -> bytes:
    """A value of 32 bytes that stands for `parts`."""
    return hashlib.sha256(repr(parts).encode()).digest()


FILES = tuple(digest("file", number)[:16] for number in range(3))


def box_ident(number: int) -> bytes:
    """A box's id."""
    return ids.box_id(RELAY, digest("box", number)[:16])


class Requests:
    """Draws requests that are mostly right, as seen from the model.

    From a `Random`, not from Hypothesis: what is drawn depends on the model, whose state after
    requests that came together depends on their order, which is not the same in every run.
    """

    def __init__(self) -> None:
        self.number = 0
        #: For each log: every hash of a capability that was ever shown or installed there.
        self.known: dict[bytes, list[bytes]] = {}
        self.sent: list[Operation] = []
        self.relay: Relay
        self.day = FIRST_DAY

    def fresh(self) -> bytes:
        self.number += 1
        return digest(self.number)

    def some_log(self, chance: Random) -> tuple[bytes, Log | None]:
        ident = chance.choice(list(self.known))
        return ident, self.relay.logs.logs.get(ident)

    def some_capability(self, chance: Random, ident: bytes) -> bytes:
        """Mostly the current one; else one that was ever heard of, or a stranger's."""
        log = self.relay.logs.logs.get(ident)
        if log and chance.randint(0, 3):
            return log.now.hash
        return chance.choice([*self.known[ident], digest("nobody")])

    def some_hash(self, chance: Random, ident: bytes) -> bytes:
        """Mostly a new one, else one that was installed before."""
        if chance.randint(0, 4):
            self.known[ident].append(self.fresh())
            return self.known[ident][-1]
        return chance.choice(self.known[ident])

    def some_key(self, chance: Random, ident: bytes) -> bytes:
        """Mostly a new idempotency key, else one that may have been used."""
        if chance.randint(0, 4):
            return self.fresh()[:16]
        used = [op.key for op in self.sent if isinstance(op, Append | Repair) and op.log == ident]
        return chance.choice(used or [bytes(16)])

    def some_body(self, chance: Random) -> bytes:
        size = chance.choice((1, 20, 60, 120, 200, 200, 201, 0))
        return (self.fresh() * 7)[:size]

    def new_log(self, chance: Random | None) -> CreateLog:
        key, capability, ticket = self.fresh()[:16], self.fresh(), None
        if chance:
            number = chance.choice((None, 0, 1, 2, 3))
            if number is not None:
                ticket = Spent(digest("ticket", number), key * 2, FIRST_DAY + number)
        log = ids.log_id(RELAY, key)
        repair = self.fresh()
        self.known[log] = [capability, repair]
        return CreateLog(log, key, capability, repair, ticket)

    def new_append(self, chance: Random) -> Append:
        ident, log = self.some_log(chance)
        current = log.now.number if log else 1
        body = self.some_body(chance)
        kind = chance.randint(0, 7)
        return Append(
            log=ident,
            capability=self.some_capability(chance, ident),
            key=self.some_key(chance, ident),
            if_turn=current + chance.choice((0, 0, 0, 0, 0, 1, -1)),
            body=body,
            body_hash=hashlib.sha256(body).digest(),
            next_hash=self.some_hash(chance, ident) if kind < 2 else None,
            withdraw_hash=digest("withdraw") if kind in {1, 2, 3} else None,
            attachments=self.some_files(chance, log) if kind > 4 else (),
        )

    def some_files(self, chance: Random, log: Log | None) -> tuple[bytes, ...]:
        """Mostly attachments that wait for their entry."""
        waiting = [key for key, file in log.files.items() if file.seq is None] if log else []
        mostly = chance.randint(0, 3) > 0
        known: Sequence[bytes] = waiting if waiting and mostly else FILES
        return tuple(chance.choices(known, k=chance.choice((0, 1, 1, 2))))

    def new_repair(self, chance: Random) -> Repair:
        ident, log = self.some_log(chance)
        head, now = (log.head, log.now.number) if log else (3, 1)
        body = self.some_body(chance)
        repair = log.repair if log and chance.randint(0, 5) else digest("nobody")
        step = chance.choice((1, 1, 1, 2, 3, 0, 2**32, 2**32 + 1))
        bridge = None
        if chance.randint(0, 3) == 0:
            bridge = (now + step, self.some_hash(chance, ident))
            step += chance.choice((1, 1, 2, 0))
        return Repair(
            log=ident, capability=repair, key=self.some_key(chance, ident),
            if_turn=now + chance.choice((0, 0, 0, 0, 1)),
            body=body, body_hash=hashlib.sha256(body).digest(),
            void_after=max(0, head - chance.choice((0, 0, 0, 1, 2, 3, 5, -1))),
            next_turn=now + step, next_hash=self.some_hash(chance, ident),
            bridge=bridge, closes=chance.randint(0, 3) == 0,
        )  # fmt: skip

    def new_chunk(self, chance: Random) -> AddChunk:
        ident, _ = self.some_log(chance)
        content = chance.randint(0, 2)
        return AddChunk(
            log=ident, capability=self.some_capability(chance, ident),
            attachment=chance.choice(FILES),
            index=chance.choice((0, 0, 1, 2, 255, 256)),
            hash=digest("chunk", content),
            size=chance.choice((1, 100, 4096, 4097, 6000, 2**20 + 1)),
            place=f"d{self.day}/{self.fresh().hex()}",
        )  # fmt: skip

    def new_withdrawal(self, chance: Random) -> Withdraw:
        ident, log = self.some_log(chance)
        seq = chance.randint(0, (log.head if log else 0) + 1)
        secret = digest("withdraw") if chance.randint(0, 4) else b""
        return Withdraw(ident, seq, secret)

    def new_box(self, chance: Random) -> CreateBox:
        ident, _ = self.some_log(chance)
        number = chance.randint(0, 5)
        other = chance.randint(0, 5) == 0
        return CreateBox(
            id=box_ident(number), log=ident, capability=self.some_capability(chance, ident),
            contact=digest("contact", number, other), reader=digest("reader", number),
            kind=chance.choice(list(BoxKind)),
        )  # fmt: skip

    def new_box_call(self, chance: Random) -> Operation:
        number = chance.randint(0, 5)
        made = self.relay.boxes.boxes.get(box_ident(number))
        contact = made.made.contact if made else digest("contact", number, False)
        reader = digest("reader", number)
        if chance.randint(0, 7) == 0:
            contact = reader = digest("nobody")
        box, through = box_ident(number), chance.randint(0, 4)
        body = self.some_body(chance)
        key = digest("item", chance.randint(0, 8))[:16]
        post = Post(box, contact, key, body, hashlib.sha256(body).digest())
        calls: list[Operation] = [post] * 3
        calls += [EmptyBox(box, reader, through), RenewBox(box, reader), CloseBox(box, reader)]
        return chance.choice(calls)

    def new_mint(self, chance: Random) -> Mint:
        ident, _ = self.some_log(chance)
        key = digest("asked", chance.randint(0, 8))[:16]
        noted = gate.asked(ident, key, self.relay.logs.day + chance.randint(1, 4))
        return Mint(ident, self.some_capability(chance, ident), noted)

    def new_renewal(self, chance: Random) -> RenewRepair:
        ident, log = self.some_log(chance)
        shown = log.repair if log and chance.random() < 0.5 else digest("nobody")
        self.known[ident].append(self.fresh())
        return RenewRepair(ident, shown, self.known[ident][-1])

    def some_operation(self, chance: Random) -> Operation:
        """What anybody may send at any time."""
        ways: list[Callable[[Random], Operation]] = [
            *[self.new_append] * 6, *[self.new_chunk] * 3, *[self.new_box_call] * 2,
            *[self.new_repair] * 2, self.new_withdrawal, self.new_box, self.new_mint, self.new_log,
            self.new_renewal,
        ]  # fmt: skip
        return chance.choice(ways)(chance)
