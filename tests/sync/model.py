"""What a relay must do, written a second time and in another way: the reference for the stores.

Plain lists and dictionaries; everything that can be counted is counted anew each time, nothing is
ever kept as a sum. It calls none of the relay's rules. Where a request has several faults the
contract does not say which one is told first, so the model names them all.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sync.protocol.chain import START, link
from sync.protocol.frames import Kind, State
from sync.protocol.problems import Problem
from sync.protocol.sizes import CHUNK, CHUNKS, COUNTER
from sync.relay.operations import (
    AddChunk,
    Append,
    Appended,
    CreateLog,
    Done,
    Mint,
    RenewRepair,
    Repair,
    Result,
    Withdraw,
)
from sync.relay.records import Access, Limits

Details = Mapping[str, int | str]


class FaultsError(Exception):
    """Why a request is refused: each problem that it has, with the details that go with it."""

    def __init__(self, *faults: tuple[Problem, Details]) -> None:
        super().__init__(*(problem.name for problem, _ in faults))
        self.faults = faults


UNKNOWN = (Problem.UNKNOWN, dict[str, int | str]())


@dataclass
class Turn:
    """A turn, and the stretch that its capability reads."""

    number: int
    hash: bytes
    first: int
    last: int | None = None

    def reads(self, seq: int) -> bool:
        return self.first <= seq and (self.last is None or seq <= self.last)


@dataclass
class Entry:
    """An entry as it was asked for, and what became of its body."""

    asked: Append | Repair
    seq: int
    turn: int
    next_turn: int
    day: int
    chain: bytes
    state: State = State.PRESENT

    @property
    def kept(self) -> int:
        return len(self.asked.body) if self.state is State.PRESENT else 0


@dataclass
class File:
    """An attachment: its chunks, and the entry that lists it."""

    day: int
    chunks: dict[int, AddChunk] = field(default_factory=dict)
    seq: int | None = None

    @property
    def size(self) -> int:
        return sum(max(chunk.size, 4096) for chunk in self.chunks.values())


@dataclass
class Log:
    """A log with everything that ever happened in it; `gone` of its entries have expired."""

    made: CreateLog
    repair: bytes
    generation: bytes
    day: int
    turns: list[Turn]
    entries: list[Entry] = field(default_factory=list)
    gone: int = 0
    files: dict[bytes, File] = field(default_factory=dict)
    moved: bool = False
    boxes: dict[int, int] = field(default_factory=dict)
    minted: int = 0

    @property
    def now(self) -> Turn:
        return self.turns[-1]

    @property
    def head(self) -> int:
        return len(self.entries)

    @property
    def living(self) -> list[Entry]:
        return self.entries[self.gone :]

    @property
    def size(self) -> int:
        return sum(entry.kept for entry in self.living)

    @property
    def attached(self) -> int:
        return sum(file.size for file in self.files.values())

    def chain_at(self, seq: int) -> bytes:
        return self.entries[seq - 1].chain if seq else START

    def turn_of(self, capability: bytes) -> Turn:
        for turn in self.turns:
            if turn.hash == capability:
                return turn
        raise FaultsError(UNKNOWN)


class Logs:
    """All logs of a relay."""

    def __init__(self, limits: Limits, generation: bytes, day: int) -> None:
        self.limits = limits
        self.generation = generation
        self.day = day
        self.logs: dict[bytes, Log] = {}
        self.spent: dict[bytes, int] = {}
        self.doomed: set[str] = set()

    def log(self, ident: bytes) -> Log:
        log = self.logs.get(ident)
        if log is None:
            raise FaultsError(UNKNOWN)
        return log

    def create(self, op: CreateLog) -> Result:
        log = self.logs.get(op.id)
        if log is not None:
            if log.made.capability != op.capability:
                raise FaultsError((Problem.KEY_REUSED, {}))
            return Appended(0, 1, START, repeated=True)
        if op.ticket:
            if op.ticket.hash in self.spent:
                raise FaultsError((Problem.TOKEN_REFUSED, {}))
            self.spent[op.ticket.hash] = op.ticket.expires
        first = Turn(1, op.capability, 1)
        self.logs[op.id] = Log(op, op.repair, self.generation, self.day, [first])
        return Appended(0, 1, START)

    def append(self, op: Append) -> Result:
        log = self.log(op.log)
        turn = log.turn_of(op.capability)
        for entry in log.living:
            if entry.asked.key == op.key and (turn.last is None or entry.seq <= turn.last):
                if not turn.reads(entry.seq) or not _same(entry.asked, op):
                    raise FaultsError((Problem.KEY_REUSED, {}))
                return Appended(entry.seq, entry.next_turn or entry.turn, entry.chain, True)
        faults = [*_stale(turn), *self.closed(log)]
        if op.if_turn != log.now.number and turn.last is None:
            faults.append((Problem.STALE_TURN, {"turn": log.now.number}))
        faults += [*self._too_much(log, op), *_missing(log, op)]
        if op.next_hash and any(known.hash == op.next_hash for known in log.turns):
            faults.append((Problem.TAKEN, {}))
        if faults:
            raise FaultsError(*faults)
        entry = self._add(log, op, turn.number, turn.number + 1)
        for ident in op.attachments:
            log.files[ident].seq = entry.seq
        if op.next_hash:
            turn.last = entry.seq
            log.turns.append(Turn(turn.number + 1, op.next_hash, entry.seq + 1))
        return Appended(entry.seq, log.now.number, entry.chain)

    def closed(self, log: Log) -> list[tuple[Problem, Details]]:
        faults: list[tuple[Problem, Details]] = []
        if log.generation != self.generation:
            faults.append((Problem.NEEDS_REPAIR, {}))
        if log.moved:
            faults.append((Problem.MOVED, {}))
        return faults

    def _too_much(self, log: Log, op: Append | Repair) -> list[tuple[Problem, Details]]:
        faults: list[tuple[Problem, Details]] = []
        limits = self.limits
        if len(op.body) > limits.body:
            faults.append((Problem.TOO_LARGE, {"most": limits.body}))
        if isinstance(op, Append):
            room = limits.log + (limits.commit_reserve if op.next_hash else 0)
            if log.size + len(op.body) > room:
                faults.append((Problem.LOG_FULL, {"most": limits.log}))
        return faults

    def _add(self, log: Log, op: Append | Repair, turn: int, next_turn: int) -> Entry:
        repair = isinstance(op, Repair)
        opened = next_turn if op.next_hash else 0
        chain = link(
            log.chain_at(log.head),
            seq=log.head + 1,
            turn=turn,
            kind=Kind.REPAIR if repair else Kind.POST,
            body_hash=op.body_hash,
            next_turn=opened,
            next_hash=op.next_hash,
            void_after=op.void_after if isinstance(op, Repair) else 0,
            closes=op.closes if isinstance(op, Repair) else False,
        )
        log.entries.append(Entry(op, log.head + 1, turn, opened, self.day, chain))
        log.day = self.day
        return log.entries[-1]

    def repair(self, op: Repair) -> Result:
        log = self.log(op.log)
        if log.repair != op.capability:
            raise FaultsError(UNKNOWN)
        for entry in log.living:
            if entry.asked.key == op.key:
                if not _same(entry.asked, op):
                    raise FaultsError((Problem.KEY_REUSED, {}))
                return Appended(entry.seq, entry.next_turn, entry.chain, True)
        self._refuse_repair(log, op)
        for entry in log.entries[op.void_after :]:
            entry.state = State.VOID
            self._drop_files(log, entry.seq)
        kept = [turn for turn in log.turns if turn.last is not None and turn.last <= op.void_after]
        meets = log.turns[len(kept)]
        turn_number = op.bridge[0] if op.bridge else meets.number
        entry = self._add(log, op, turn_number, op.next_turn)
        meets.last = entry.seq
        log.turns = [*kept, meets]
        if op.bridge:
            log.turns.append(Turn(*op.bridge, entry.seq, entry.seq))
        log.turns.append(Turn(op.next_turn, op.next_hash, entry.seq + 1))
        log.generation, log.moved = self.generation, op.closes
        return Appended(entry.seq, op.next_turn, entry.chain)

    def _refuse_repair(self, log: Log, op: Repair) -> None:
        now = log.now.number
        faults = self._too_much(log, op)
        if op.if_turn != now:
            faults.append((Problem.STALE_TURN, {"turn": now}))
        after_now = op.bridge[0] if op.bridge else now + 1
        ordered = now < after_now <= op.next_turn - bool(op.bridge) and op.next_turn <= min(
            COUNTER, now + 2**32
        )
        if not ordered or not log.gone <= op.void_after <= log.head:
            faults.append((Problem.MALFORMED, {"turn": now, "head": log.head}))
        stays = sum(entry.kept for entry in log.living if entry.seq <= op.void_after)
        if stays + len(op.body) > self.limits.log + 2 * self.limits.commit_reserve:
            faults.append((Problem.LOG_FULL, {"most": self.limits.log}))
        new = [op.next_hash, *([op.bridge[1]] if op.bridge else [])]
        if len(set(new)) < len(new) or {turn.hash for turn in log.turns} & set(new):
            faults.append((Problem.TAKEN, {}))
        if faults:
            raise FaultsError(*faults)

    def renew_repair(self, op: RenewRepair) -> Result:
        log = self.log(op.log)
        if log.repair != op.capability:
            raise FaultsError(UNKNOWN)
        log.repair = op.renewed
        return Done(repeated=op.capability == op.renewed)

    def withdraw(self, op: Withdraw) -> Result:
        log = self.log(op.log)
        if not log.gone < op.seq <= log.head:
            raise FaultsError(UNKNOWN)
        entry = log.entries[op.seq - 1]
        if not isinstance(entry.asked, Append) or entry.asked.withdraw_hash != op.secret:
            raise FaultsError(UNKNOWN)
        if entry.state is not State.PRESENT:
            return Done(op.seq, repeated=True)
        entry.state = State.WITHDRAWN
        self._drop_files(log, op.seq)
        return Done(op.seq)

    def writer(self, ident: bytes, capability: bytes) -> Log:
        log = self.log(ident)
        faults = _stale(log.turn_of(capability))
        if faults:
            raise FaultsError(*faults)
        return log

    def add_chunk(self, op: AddChunk) -> Result:
        log = self.writer(op.log, op.capability)
        file = log.files.get(op.attachment)
        there = file.chunks.get(op.index) if file else None
        if there:
            if there.hash != op.hash:
                raise FaultsError((Problem.ATTACHMENT_FIXED, {}))
            return Done(op.index, repeated=True)
        faults = self.closed(log)
        if file and file.seq is not None:
            faults.append((Problem.ATTACHMENT_FIXED, {}))
        if op.size > CHUNK or op.index >= CHUNKS:
            faults.append((Problem.TOO_LARGE, {"most": CHUNK}))
        if log.attached + max(op.size, 4096) > self.limits.attachments:
            faults.append((Problem.ATTACHMENTS_FULL, {"most": self.limits.attachments}))
        if faults:
            raise FaultsError(*faults)
        log.files.setdefault(op.attachment, File(self.day)).chunks[op.index] = op
        return Done(op.index)

    def mint(self, op: Mint) -> Result:
        log = self.writer(op.log, op.capability)
        if op.noted.hash in self.spent:
            return Done(self.spent[op.noted.hash], repeated=True)
        faults = self.closed(log)
        if log.minted >= self.limits.tokens_per_log:
            faults.append((Problem.FORBIDDEN, {}))
        if faults:
            raise FaultsError(*faults)
        log.minted += 1
        self.spent[op.noted.hash] = op.noted.expires
        return Done(op.noted.expires)

    def _drop_files(self, log: Log, seq: int) -> int:
        listed = [ident for ident, file in log.files.items() if file.seq == seq]
        for ident in listed:
            self.drop_file(log, ident)
        return len(listed)

    def drop_file(self, log: Log, ident: bytes) -> None:
        self.doomed |= {chunk.place for chunk in log.files.pop(ident).chunks.values()}

    def forget(self, log: Log, count: int) -> None:
        """Let the oldest entries expire."""
        for entry in log.living[:count]:
            self._drop_files(log, entry.seq)
        log.gone += count


def _same(one: Append | Repair, other: Append | Repair) -> bool:
    """Whether two requests ask for the same, whoever asks and whatever turn they name."""
    if isinstance(one, Append) and isinstance(other, Append):
        return (one.body, one.next_hash, one.withdraw_hash, one.attachments) == (
            other.body, other.next_hash, other.withdraw_hash, other.attachments,
        )  # fmt: skip
    if isinstance(one, Repair) and isinstance(other, Repair):
        return (one.body, one.void_after, one.next_turn, one.next_hash, one.bridge, one.closes) == (
            other.body, other.void_after, other.next_turn, other.next_hash, other.bridge,
            other.closes,
        )  # fmt: skip
    return False


def _stale(turn: Turn) -> list[tuple[Problem, Details]]:
    if turn.last is None:
        return []
    return [(Problem.STALE_TURN, {"turn": turn.number, "winner": turn.last})]


def _missing(log: Log, op: Append) -> list[tuple[Problem, Details]]:
    seen: set[bytes] = set()
    for ident in op.attachments:
        file = log.files.get(ident)
        if file is None or file.seq is not None or ident in seen:
            return [(Problem.MISSING_ATTACHMENT, {"attachment": ident.hex()})]
        seen.add(ident)
    return []


ACCESS = {False: Access.OPEN, True: Access.MOVED}
