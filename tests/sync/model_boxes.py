"""The reference model's boxes: see `tests.sync.model`."""

from dataclasses import dataclass, field

from sync.protocol.problems import Problem
from sync.relay.operations import (
    BoxKind,
    CloseBox,
    CreateBox,
    Done,
    EmptyBox,
    Post,
    RenewBox,
    Result,
)
from tests.sync.model import UNKNOWN, FaultsError, Logs


@dataclass
class Box:
    """A box; `head` items were ever put in."""

    made: CreateBox
    expires: int
    items: dict[int, tuple[Post, int]] = field(default_factory=dict)
    head: int = 0

    @property
    def size(self) -> int:
        return sum(len(post.body) for post, _ in self.items.values())


class Boxes:
    """All boxes of a relay, beside its logs."""

    def __init__(self, logs: Logs) -> None:
        self.logs = logs
        self.boxes: dict[bytes, Box] = {}

    def create(self, op: CreateBox) -> Result:
        log = self.logs.writer(op.log, op.capability)
        day, limits = self.logs.day, self.logs.limits
        box = self.boxes.get(op.id)
        if box is not None:
            same = (box.made.contact, box.made.reader) == (op.contact, op.reader)
            if not same or box.expires <= day:
                raise FaultsError((Problem.KEY_REUSED, {}))
            return Done(box.expires, repeated=True)
        faults = self.logs.closed(log)
        if log.boxes.get(day, 0) >= limits.boxes_per_day:
            faults.append((Problem.QUOTA, {}))
        if faults:
            raise FaultsError(*faults)
        log.boxes[day] = log.boxes.get(day, 0) + 1
        box = self.boxes[op.id] = Box(op, day + self._days(op))
        return Done(box.expires)

    def _days(self, made: CreateBox) -> int:
        limits = self.logs.limits
        returns = made.kind is BoxKind.RETURN
        return limits.return_box_days if returns else limits.invite_box_days

    def _living(self, ident: bytes) -> Box:
        box = self.boxes.get(ident)
        if box is None or box.expires <= self.logs.day:
            raise FaultsError(UNKNOWN)
        return box

    def reader(self, ident: bytes, capability: bytes) -> Box:
        box = self._living(ident)
        if box.made.reader != capability:
            raise FaultsError(UNKNOWN)
        return box

    def post(self, op: Post) -> Result:
        box, limits = self._living(op.box), self.logs.limits
        if box.made.contact != op.capability:
            raise FaultsError(UNKNOWN)
        for number, (item, _) in box.items.items():
            if item.key == op.key:
                if item.body != op.body:
                    raise FaultsError((Problem.KEY_REUSED, {}))
                return Done(number, repeated=True)
        if len(op.body) > limits.body:
            raise FaultsError((Problem.TOO_LARGE, {"most": limits.body}), (Problem.BOX_FULL, {}))
        if len(box.items) >= limits.box_items or box.size + len(op.body) > limits.box:
            raise FaultsError((Problem.BOX_FULL, {}))
        box.head += 1
        box.items[box.head] = (op, self.logs.day)
        return Done(box.head)

    def empty(self, op: EmptyBox) -> Result:
        return Done(self.take_out(self.reader(op.box, op.capability), op.through))

    def take_out(self, box: Box, through: int) -> int:
        gone = [number for number in box.items if number <= through]
        for number in gone:
            del box.items[number]
        return len(gone)

    def renew(self, op: RenewBox) -> Result:
        box = self.reader(op.box, op.capability)
        if box.made.kind is BoxKind.RETURN:
            box.expires = max(box.expires, self.logs.day + self.logs.limits.return_box_days)
        return Done(box.expires)

    def close(self, op: CloseBox) -> Result:
        self.reader(op.box, op.capability)
        return Done(len(self.boxes.pop(op.box).items))
