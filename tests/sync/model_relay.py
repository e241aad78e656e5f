"""The whole reference model: every operation, every answer to a reader, what time takes away."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sync.protocol.chain import START
from sync.protocol.frames import Frame, Kind
from sync.protocol.problems import Problem
from sync.relay.operations import (
    AddChunk,
    Append,
    CloseBox,
    CreateBox,
    CreateLog,
    Done,
    DropLog,
    EmptyBox,
    ExpireAttachment,
    ExpireEntries,
    ExpireItems,
    Mint,
    Operation,
    Post,
    RenewBox,
    RenewRepair,
    Repair,
    Result,
    Withdraw,
)
from sync.relay.records import Access, Limits
from sync.relay.rules.reading import Stretch
from sync.relay.stores.interface import Counts, LogView
from tests.sync.model import UNKNOWN, Entry, FaultsError, Log, Logs, Turn
from tests.sync.model_boxes import Boxes


@dataclass(frozen=True)
class Readable:
    """What a reader can get after a cursor: all of it, to be compared page by page."""

    part: Stretch
    before: bytes
    frames: list[tuple[Frame, bytes]]


class Relay:
    """A relay in dictionaries."""

    def __init__(self, limits: Limits, generation: bytes, day: int) -> None:
        self.logs = Logs(limits, generation, day)
        self.boxes = Boxes(self.logs)
        self._calls: dict[type, Callable[[Any], Result]] = {
            CreateLog: self.logs.create,
            Append: self.logs.append,
            Repair: self.logs.repair,
            RenewRepair: self.logs.renew_repair,
            Withdraw: self.logs.withdraw,
            AddChunk: self.logs.add_chunk,
            Mint: self.logs.mint,
            CreateBox: self.boxes.create,
            Post: self.boxes.post,
            EmptyBox: self.boxes.empty,
            RenewBox: self.boxes.renew,
            CloseBox: self.boxes.close,
            ExpireEntries: self._expire_entries,
            ExpireAttachment: self._expire_file,
            ExpireItems: self._expire_items,
            DropLog: self._drop_log,
        }

    def do(self, operation: Operation) -> Result:
        """Carry an operation out. Raises `FaultsError`."""
        return self._calls[type(operation)](operation)

    # --- reading

    def read(self, ident: bytes, capability: bytes, after: int) -> Readable:
        """What is after the cursor."""
        log = self.logs.log(ident)
        part = _part(log, log.turn_of(capability))
        if after > part.head:
            raise FaultsError((Problem.AHEAD, {"head": part.head}))
        if after + 1 < part.oldest:
            raise FaultsError((Problem.TOO_OLD, {"oldest": part.oldest, "head": part.head}))
        frames = [(_frame(entry), entry.chain) for entry in log.entries[after : part.head]]
        return Readable(part, _known_chain(log, after), frames)

    def view(self, ident: bytes, capability: bytes) -> LogView:
        """How a log stands; one whose turn has ended is told nothing that came later."""
        log = self.logs.log(ident)
        if log.repair == capability:
            part = Stretch(log.now.number, log.gone + 1, log.head, ended=False)
        else:
            part = _part(log, log.turn_of(capability))
        chain = _known_chain(log, part.head)
        if part.ended:
            return LogView(part, chain, Access.OPEN, False, 0, 0)
        access = Access.MOVED if log.moved else Access.OPEN
        mine = log.generation == self.logs.generation
        return LogView(part, chain, access, mine, log.size, log.attached)

    def attachment(
        self, ident: bytes, capability: bytes, attachment: bytes
    ) -> tuple[int | None, list[AddChunk]]:
        """The entry that lists an attachment, and its chunks."""
        log = self.logs.log(ident)
        turn, file = log.turn_of(capability), log.files.get(attachment)
        if file is None:
            raise FaultsError(UNKNOWN)
        if not (turn.last is None if file.seq is None else turn.reads(file.seq)):
            raise FaultsError(UNKNOWN)
        return file.seq, [file.chunks[index] for index in sorted(file.chunks)]

    def items(self, box: bytes, capability: bytes, after: int) -> list[tuple[int, bytes]]:
        """The items of a box after a number."""
        items = self.boxes.reader(box, capability).items
        return [(number, items[number][0].body) for number in sorted(items) if number > after]

    def counts(self) -> Counts:
        """How much there is."""
        logs, boxes = self.logs.logs.values(), self.boxes.boxes.values()
        return Counts(
            logs=len(logs),
            entries=sum(len(log.living) for log in logs),
            bytes=sum(log.size for log in logs),
            attachments=sum(len(log.files) for log in logs),
            attached_bytes=sum(log.attached for log in logs),
            boxes=len(boxes),
            items=sum(len(box.items) for box in boxes),
        )

    # --- time

    def _expire_entries(self, op: ExpireEntries) -> Result:
        assert op.before <= self.logs.day - self.logs.limits.retention_days, "that is too early"
        log = self.logs.logs.get(op.log)
        if log is None:
            return Done()
        count = 0
        for entry in log.living[: op.most]:
            if entry.day >= op.before:
                break
            count += 1
        self.logs.forget(log, count)
        return Done(count)

    def _expire_file(self, op: ExpireAttachment) -> Result:
        assert op.before <= self.logs.day - self.logs.limits.pending_days, "that is too early"
        log = self.logs.logs.get(op.log)
        file = log.files.get(op.attachment) if log else None
        if log is None or file is None or file.seq is not None or file.day >= op.before:
            return Done()
        self.logs.drop_file(log, op.attachment)
        return Done(1)

    def _expire_items(self, op: ExpireItems) -> Result:
        box = self.boxes.boxes.get(op.box)
        if box is None:
            return Done()
        if box.expires <= self.logs.day:
            return Done(len(self.boxes.boxes.pop(op.box).items))
        latest = self.logs.day - self.logs.limits.retention_days
        going = [day for number, (_, day) in box.items.items() if number <= op.through]
        assert all(day < latest for day in going), "that is too early"
        return Done(self.boxes.take_out(box, op.through))

    def _drop_log(self, op: DropLog) -> Result:
        assert op.before <= self.logs.day - self.logs.limits.idle_log_days, "that is too early"
        log = self.logs.logs.get(op.log)
        if log is None or log.living or log.files or log.day >= op.before:
            return Done()
        del self.logs.logs[op.log]
        return Done(1)

    def overdue(self) -> list[str]:
        """What should have been gone by today."""
        day, limits = self.logs.day, self.logs.limits
        found = []
        for log in self.logs.logs.values():
            if log.living and log.living[0].day < day - limits.retention_days:
                found.append("an entry")
            pending = (file for file in log.files.values() if file.seq is None)
            if any(file.day < day - limits.pending_days for file in pending):
                found.append("an attachment that no entry lists")
            if not log.living and not log.files and log.day < day - limits.idle_log_days:
                found.append("an empty log")
        for box in self.boxes.boxes.values():
            if box.expires <= day:
                found.append("a box")
            # Numbers and days rise together, so the first item is the oldest.
            elif (
                box.items and min(box.items.values(), key=_arrived)[1] < day - limits.retention_days
            ):
                found.append("an item")
        return found


def _arrived(item: tuple[Post, int]) -> int:
    return item[1]


def _part(log: Log, turn: Turn) -> Stretch:
    head = log.head if turn.last is None else turn.last
    oldest = next((seq for seq in range(log.gone + 1, head + 1) if turn.reads(seq)), head + 1)
    return Stretch(turn.number, oldest, head, turn.last is not None)


def _known_chain(log: Log, seq: int) -> bytes:
    """The chain after an entry, as far as anything of it is left: else the start's value."""
    return log.chain_at(seq) if seq >= log.gone else START


def _frame(entry: Entry) -> Frame:
    asked, repair = entry.asked, isinstance(entry.asked, Repair)
    present = bool(entry.state == 0)
    return Frame(
        seq=entry.seq,
        turn=entry.turn,
        kind=Kind.REPAIR if repair else Kind.POST,
        state=entry.state,
        payload=asked.body if present else asked.body_hash,
        next_turn=entry.next_turn,
        next_hash=asked.next_hash,
        void_after=asked.void_after if isinstance(asked, Repair) else 0,
        closes=asked.closes if isinstance(asked, Repair) else False,
    )
