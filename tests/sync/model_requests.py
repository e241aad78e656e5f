"""Draws what members, strangers, stewards and time may ask of a relay."""

import hashlib
from collections.abc import Callable, Sequence

from hypothesis import strategies as st

from sync.protocol import ids
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
    body=200, log=700, commit_reserve=150, attachments=900, box=300, box_items=3, boxes_per_day=2,
    return_box_days=6, invite_box_days=2, tokens_per_log=2, retention_days=4, idle_log_days=7,
    pending_days=2,
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
    """Draws requests that are mostly right, as seen from the model."""

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

    def some_log(self, data: st.DataObject) -> tuple[bytes, Log | None]:
        ident = data.draw(st.sampled_from(list(self.known)))
        return ident, self.relay.logs.logs.get(ident)

    def some_capability(self, data: st.DataObject, ident: bytes) -> bytes:
        """Mostly the current one; else one that was ever heard of, or a stranger's."""
        log = self.relay.logs.logs.get(ident)
        if log and data.draw(st.integers(0, 3)):
            return log.now.hash
        return data.draw(st.sampled_from([*self.known[ident], digest("nobody")]))

    def some_hash(self, data: st.DataObject, ident: bytes) -> bytes:
        """Mostly a new one, else one that was installed before."""
        if data.draw(st.integers(0, 4)):
            self.known[ident].append(self.fresh())
            return self.known[ident][-1]
        return data.draw(st.sampled_from(self.known[ident]))

    def some_key(self, data: st.DataObject, ident: bytes) -> bytes:
        """Mostly a new idempotency key, else one that may have been used."""
        if data.draw(st.integers(0, 4)):
            return self.fresh()[:16]
        used = [op.key for op in self.sent if isinstance(op, Append | Repair) and op.log == ident]
        return data.draw(st.sampled_from(used or [bytes(16)]))

    def some_body(self, data: st.DataObject) -> bytes:
        size = data.draw(st.sampled_from((1, 20, 60, 120, 200, 200, 201, 0)))
        return (self.fresh() * 7)[:size]

    def new_log(self, data: st.DataObject | None) -> CreateLog:
        key, capability, ticket = self.fresh()[:16], self.fresh(), None
        if data:
            number = data.draw(st.none() | st.integers(0, 3))
            if number is not None:
                ticket = Spent(digest("ticket", number), key * 2, FIRST_DAY + number)
        log = ids.log_id(RELAY, key)
        repair = self.fresh()
        self.known[log] = [capability, repair]
        return CreateLog(log, key, capability, repair, ticket)

    def new_append(self, data: st.DataObject) -> Append:
        ident, log = self.some_log(data)
        current = log.now.number if log else 1
        body = self.some_body(data)
        kind = data.draw(st.integers(0, 7))
        return Append(
            log=ident,
            capability=self.some_capability(data, ident),
            key=self.some_key(data, ident),
            if_turn=current + data.draw(st.sampled_from((0, 0, 0, 0, 0, 1, -1))),
            body=body,
            body_hash=hashlib.sha256(body).digest(),
            next_hash=self.some_hash(data, ident) if kind < 2 else None,
            withdraw_hash=digest("withdraw") if kind in {1, 2, 3} else None,
            attachments=self.some_files(data, log) if kind > 4 else (),
        )

    def some_files(self, data: st.DataObject, log: Log | None) -> tuple[bytes, ...]:
        """Mostly attachments that wait for their entry."""
        waiting = [key for key, file in log.files.items() if file.seq is None] if log else []
        mostly = data.draw(st.integers(0, 3)) > 0
        known: Sequence[bytes] = waiting if waiting and mostly else FILES
        return tuple(data.draw(st.lists(st.sampled_from(known), max_size=2)))

    def new_repair(self, data: st.DataObject) -> Repair:
        ident, log = self.some_log(data)
        head, now = (log.head, log.now.number) if log else (3, 1)
        body = self.some_body(data)
        repair = log.repair if log and data.draw(st.integers(0, 5)) else digest("nobody")
        step = data.draw(st.sampled_from((1, 1, 2, 3, 0)))
        bridge = None
        if data.draw(st.integers(0, 3)) == 0:
            bridge = (now + step, self.some_hash(data, ident))
            step += data.draw(st.sampled_from((1, 1, 2, 0)))
        return Repair(
            log=ident, capability=repair, key=self.some_key(data, ident),
            if_turn=now + data.draw(st.sampled_from((0, 0, 0, 0, 1))),
            body=body, body_hash=hashlib.sha256(body).digest(),
            void_after=max(0, head - data.draw(st.sampled_from((0, 0, 0, 1, 2, 3, 5, -1)))),
            next_turn=now + step, next_hash=self.some_hash(data, ident),
            bridge=bridge, closes=data.draw(st.integers(0, 3)) == 0,
        )  # fmt: skip

    def new_chunk(self, data: st.DataObject) -> AddChunk:
        ident, _ = self.some_log(data)
        content = data.draw(st.integers(0, 2))
        return AddChunk(
            log=ident, capability=self.some_capability(data, ident),
            attachment=data.draw(st.sampled_from(FILES)),
            index=data.draw(st.sampled_from((0, 0, 1, 2, 255, 256))),
            hash=digest("chunk", content),
            size=data.draw(st.sampled_from((1, 100, 100, 300, 300, 2**20 + 1))),
            place=f"d{self.day}/{self.fresh().hex()}",
        )  # fmt: skip

    def new_withdrawal(self, data: st.DataObject) -> Withdraw:
        ident, log = self.some_log(data)
        seq = data.draw(st.integers(0, (log.head if log else 0) + 1))
        secret = digest("withdraw") if data.draw(st.integers(0, 4)) else b""
        return Withdraw(ident, seq, secret)

    def new_box(self, data: st.DataObject) -> CreateBox:
        ident, _ = self.some_log(data)
        number = data.draw(st.integers(0, 5))
        other = data.draw(st.integers(0, 5)) == 0
        return CreateBox(
            id=box_ident(number), log=ident, capability=self.some_capability(data, ident),
            contact=digest("contact", number, other), reader=digest("reader", number),
            kind=data.draw(st.sampled_from(BoxKind)),
        )  # fmt: skip

    def new_box_call(self, data: st.DataObject) -> Operation:
        number = data.draw(st.integers(0, 5))
        made = self.relay.boxes.boxes.get(box_ident(number))
        contact = made.made.contact if made else digest("contact", number, False)
        reader = digest("reader", number)
        if data.draw(st.integers(0, 7)) == 0:
            contact = reader = digest("nobody")
        box, through = box_ident(number), data.draw(st.integers(0, 4))
        body = self.some_body(data)
        key = digest("item", data.draw(st.integers(0, 8)))[:16]
        post = Post(box, contact, key, body, hashlib.sha256(body).digest())
        calls: list[Operation] = [post] * 3
        calls += [EmptyBox(box, reader, through), RenewBox(box, reader), CloseBox(box, reader)]
        return data.draw(st.sampled_from(calls))

    def new_mint(self, data: st.DataObject) -> Mint:
        ident, _ = self.some_log(data)
        return Mint(ident, self.some_capability(data, ident))

    def new_renewal(self, data: st.DataObject) -> RenewRepair:
        ident, log = self.some_log(data)
        shown = log.repair if log and data.draw(st.booleans()) else digest("nobody")
        self.known[ident].append(self.fresh())
        return RenewRepair(ident, shown, self.known[ident][-1])

    def some_operation(self, data: st.DataObject) -> Operation:
        """What anybody may send at any time."""
        ways: list[Callable[[st.DataObject], Operation]] = [
            *[self.new_append] * 6, *[self.new_chunk] * 3, *[self.new_box_call] * 2,
            *[self.new_repair] * 2, self.new_withdrawal, self.new_box, self.new_mint, self.new_log,
            self.new_renewal,
        ]  # fmt: skip
        return data.draw(st.sampled_from(ways))(data)
