"""How a log is made, grows, passes from turn to turn, is repaired, and loses what was withdrawn."""

from hmac import compare_digest
from itertools import pairwise
from typing import Final

from sync.protocol.chain import START, link
from sync.protocol.frames import Kind, State
from sync.protocol.problems import Problem, RefusedError
from sync.protocol.sizes import COUNTER
from sync.relay.book import Book
from sync.relay.operations import (
    Append,
    Appended,
    CreateLog,
    Done,
    Mint,
    RenewRepair,
    Repair,
    Withdraw,
)
from sync.relay.records import Access, Entry, Log, Setting, Turn


def create_log(op: CreateLog, book: Book, setting: Setting) -> Appended:
    """Make a log, or answer as before when this very log was made by this request."""
    log = book.logs[op.id]
    if log is not None:
        first = book.turns.get((op.id, op.capability))
        if not first or first.number != 1:
            raise RefusedError(Problem.KEY_REUSED)
        return Appended(0, 1, START, repeated=True)
    if op.ticket:
        if book.spent[op.ticket.hash]:
            raise RefusedError(Problem.TOKEN_REFUSED)
        book.paid.append(op.ticket)
    log = Log(
        id=op.id,
        turn=1,
        turn_hash=op.capability,
        turn_first=1,
        head=0,
        chain=START,
        oldest=1,
        oldest_day=None,
        base_chain=START,
        size=0,
        attached=0,
        repair_hash=op.repair,
        generation=setting.generation,
        access=Access.OPEN,
        boxes=0,
        minted=0,
        quota_day=setting.day,
        day=setting.day,
    )
    book.made.append(log)
    book.turned.append(current_turn(log))
    return Appended(0, 1, START)


def current_turn(log: Log) -> Turn:
    """The turn that a log is in, as a row."""
    return Turn(log.id, log.turn, log.turn_hash, log.turn_first, None)


def holder(book: Book, log_id: bytes, capability: bytes) -> tuple[Log, Turn]:
    """The log, and the turn whose capability was shown; the same refusal whichever is missing."""
    log = book.logs[log_id]
    if log is not None and compare_digest(log.turn_hash, capability):
        return log, current_turn(log)
    turn = book.turns.get((log_id, capability))
    if log is None or turn is None:
        raise RefusedError(Problem.UNKNOWN)
    return log, turn


def writer(book: Book, log_id: bytes, capability: bytes) -> Log:
    """The log, when the capability shown is that of its current turn.

    Raises:
        RefusedError: `UNKNOWN`, or `STALE_TURN` with the entry that ended the turn.
    """
    log, turn = holder(book, log_id, capability)
    if turn.last is not None:
        raise RefusedError(Problem.STALE_TURN, {"turn": turn.number, "winner": turn.last})
    return log


ENTRY_COST: Final = 512
"""Bytes of `Limits.log` that an entry takes at least, with its body or without: its row stays."""

ENTRIES: Final = 4096
"""As many entries as any log holds, however small its limit is."""

JUMP: Final = 2**32
"""By how much a repair may raise the turn's number, so that nobody can use the numbers up."""


def append(op: Append, book: Book, setting: Setting) -> Appended:
    """Append an entry, and open the next turn when it carries that turn's hash.

    A request that was carried out before is answered as before, by whoever may read the entry.
    Whose turn has ended is told the same whatever keys were used later.
    """
    log, turn = holder(book, op.log, op.capability)
    prior = book.keyed[op.log, op.key]
    if prior is not None and (turn.last is None or prior.seq <= turn.last):
        return _repeated(prior, op.request, turn)
    if turn.last is not None:
        raise RefusedError(Problem.STALE_TURN, {"turn": turn.number, "winner": turn.last})
    check_open(log, setting)
    if op.if_turn != log.turn:
        raise RefusedError(Problem.STALE_TURN, {"turn": log.turn})
    _check_room(op, log, setting)
    listed = []
    for attachment_id in op.attachments:
        attachment = book.attachments[op.log, attachment_id]
        if attachment is None or attachment.seq is not None or attachment in listed:
            raise RefusedError(Problem.MISSING_ATTACHMENT, {"attachment": attachment_id.hex()})
        listed.append(attachment)
    if op.next_hash:
        _check_new(book, log, op.next_hash)
    entry = _add(book, log, op, setting, turn=log.turn, next_turn=log.turn + 1)
    for attachment in listed:
        attachment.seq = entry.seq
        book.attached.append(attachment)
    if op.next_hash:
        turn.last = entry.seq
        book.turns[op.log, turn.hash] = turn
        book.turned.append(turn)
        _open_turn(book, log, log.turn + 1, op.next_hash)
    return Appended(entry.seq, log.turn, entry.chain)


def _repeated(prior: Entry, request: bytes, turn: Turn) -> Appended:
    if prior.seq < turn.first or prior.request != request:
        raise RefusedError(Problem.KEY_REUSED)
    return Appended(prior.seq, prior.next_turn or prior.turn, prior.chain, repeated=True)


def check_open(log: Log, setting: Setting) -> None:
    """Whether the log takes anything new.

    Raises:
        RefusedError: `NEEDS_REPAIR` after a restored backup, or `MOVED`.
    """
    if log.generation != setting.generation:
        raise RefusedError(Problem.NEEDS_REPAIR)
    if log.access is Access.MOVED:
        raise RefusedError(Problem.MOVED)


def _check_room(op: Append, log: Log, setting: Setting) -> None:
    limits = setting.limits
    if len(op.body) > limits.body:
        raise RefusedError(Problem.TOO_LARGE, {"most": limits.body})
    _check_size(log, log.size + len(op.body), setting, reserves=1 if op.next_hash else 0)
    if log.head >= COUNTER or log.turn >= COUNTER:
        raise RefusedError(Problem.LOG_FULL)


def _check_size(log: Log, size: int, setting: Setting, *, reserves: int) -> None:
    """Whether a log may have bodies of this size and one entry more."""
    limits = setting.limits
    room = limits.log + reserves * limits.commit_reserve
    entries = max(ENTRIES, room // ENTRY_COST)
    if size > room or log.head - log.oldest + 2 > entries:
        raise RefusedError(Problem.LOG_FULL, {"most": limits.log})


def _check_new(book: Book, log: Log, capability: bytes) -> None:
    if capability == log.turn_hash or book.turns.get((log.id, capability)):
        raise RefusedError(Problem.TAKEN)


def _add(
    book: Book, log: Log, op: Append | Repair, setting: Setting, *, turn: int, next_turn: int
) -> Entry:
    """Put the entry into the book and move the log's head."""
    repair = isinstance(op, Repair)
    opened = next_turn if op.next_hash else 0
    entry = Entry(
        log=log.id,
        seq=log.head + 1,
        turn=turn,
        kind=Kind.REPAIR if repair else Kind.POST,
        state=State.PRESENT,
        key=op.key,
        request=op.request,
        day=setting.day,
        chain=b"",
        body_hash=op.body_hash,
        size=len(op.body),
        next_turn=opened,
        next_hash=op.next_hash,
        void_after=op.void_after if isinstance(op, Repair) else 0,
        closes=op.closes if isinstance(op, Repair) else False,
        withdraw_hash=op.withdraw_hash if isinstance(op, Append) else None,
    )
    entry.chain = link(
        log.chain,
        seq=entry.seq,
        turn=turn,
        kind=entry.kind,
        body_hash=op.body_hash,
        next_turn=opened,
        next_hash=op.next_hash,
        void_after=entry.void_after,
        closes=entry.closes,
    )
    if log.oldest > log.head:
        log.oldest_day = setting.day
    log.head, log.chain, log.day = entry.seq, entry.chain, setting.day
    log.size += entry.size
    book.changed[log.id] = log
    book.appended.append((entry, op.body))
    book.keyed[log.id, op.key] = entry
    return entry


def _open_turn(book: Book, log: Log, number: int, capability: bytes) -> None:
    log.turn, log.turn_hash, log.turn_first = number, capability, log.head + 1
    turn = current_turn(log)
    book.turns[log.id, capability] = turn
    book.turned.append(turn)


def repair(op: Repair, book: Book, setting: Setting) -> Appended:
    """Void what came after an entry, and open a turn that members can derive.

    The turn in which the first voided entry was written, or the current one when none is, reads up
    to the repair: its members meet it where they stand. Turns opened by voided entries are gone, so
    whoever installed them reads nothing more. A repair in a new generation lets the log be written
    again.
    """
    log = book.logs[op.log]
    if log is None or not compare_digest(log.repair_hash, op.capability):
        raise RefusedError(Problem.UNKNOWN)
    prior = book.keyed[op.log, op.key]
    if prior is not None:
        if prior.request != op.request:
            raise RefusedError(Problem.KEY_REUSED)
        return Appended(prior.seq, prior.next_turn, prior.chain, repeated=True)
    _check_repair(op, book, log, setting)
    reaching = book.reaching[op.log, op.void_after]
    stays, voided = reaching[0], reaching[1:]
    if op.void_after < log.head:
        _void(op, book, log)
    book.unturned.extend((log.id, turn.number) for turn in voided)
    entry = _add(
        book, log, op, setting, turn=(op.bridge or (stays.number,))[0], next_turn=op.next_turn
    )
    stays.last = entry.seq
    book.turned.append(stays)
    if op.bridge:
        number, capability = op.bridge
        book.turned.append(Turn(log.id, number, capability, entry.seq, entry.seq))
    _open_turn(book, log, op.next_turn, op.next_hash)
    log.generation = setting.generation
    log.access = Access.MOVED if op.closes else Access.OPEN
    return Appended(entry.seq, log.turn, entry.chain)


def _check_repair(op: Repair, book: Book, log: Log, setting: Setting) -> None:
    if op.if_turn != log.turn:
        raise RefusedError(Problem.STALE_TURN, {"turn": log.turn})
    if len(op.body) > setting.limits.body:
        raise RefusedError(Problem.TOO_LARGE, {"most": setting.limits.body})
    numbers = [log.turn, *([op.bridge[0]] if op.bridge else []), op.next_turn]
    rising = all(low < high for low, high in pairwise(numbers))
    most = min(COUNTER, log.turn + JUMP)
    if not rising or op.next_turn > most or not log.oldest - 1 <= op.void_after <= log.head:
        raise RefusedError(Problem.MALFORMED, {"turn": log.turn, "head": log.head})
    left = log.size - book.after[op.log, op.void_after].size
    _check_size(log, left + len(op.body), setting, reserves=2)
    _check_new(book, log, op.next_hash)
    if op.bridge:
        _check_new(book, log, op.bridge[1])
        if op.bridge[1] == op.next_hash:
            raise RefusedError(Problem.TAKEN)


def _void(op: Repair, book: Book, log: Log) -> None:
    gone = book.after[op.log, op.void_after]
    log.size -= gone.size
    book.voided.append((log.id, op.void_after, log.head))
    for attachment in gone.attachments:
        log.attached -= attachment.size
        book.detached.append(attachment)
    book.doomed.extend(chunk.place for chunk in gone.chunks)


def renew_repair(op: RenewRepair, book: Book, setting: Setting) -> Done:
    """Put another repair capability in place; showing the new one again is answered the same."""
    del setting
    log = book.logs[op.log]
    if log is None:
        raise RefusedError(Problem.UNKNOWN)
    if compare_digest(log.repair_hash, op.capability):
        log.repair_hash = op.renewed
        book.changed[log.id] = log
        return Done(repeated=op.capability == op.renewed)
    raise RefusedError(Problem.UNKNOWN)


def withdraw(op: Withdraw, book: Book, setting: Setting) -> Done:
    """Take an entry's body and attachments away; a second time changes nothing.

    It needs no capability and is never held up: not by a repair that is due, nor by a move.
    """
    del setting
    log, entry = book.logs[op.log], book.entries[op.log, op.seq]
    known = entry.withdraw_hash if entry else None
    if log is None or entry is None or known is None or not compare_digest(known, op.secret):
        raise RefusedError(Problem.UNKNOWN)
    if entry.state is not State.PRESENT:
        return Done(op.seq, repeated=True)
    log.size -= entry.size
    entry.state, entry.size = State.WITHDRAWN, 0
    book.bare.append(entry)
    listed = book.listed[op.log, op.seq]
    for attachment in listed.attachments:
        log.attached -= attachment.size
        book.detached.append(attachment)
    book.doomed.extend(chunk.place for chunk in listed.chunks)
    book.changed[log.id] = log
    return Done(op.seq)


def mint(op: Mint, book: Book, setting: Setting) -> Done:
    """Count one creation token against the log whose members ask for it, once for each request."""
    log = writer(book, op.log, op.capability)
    prior = book.spent[op.noted.hash]
    if prior is not None:
        return Done(prior.expires, repeated=True)
    check_open(log, setting)
    if log.minted >= setting.limits.tokens_per_log:
        raise RefusedError(Problem.FORBIDDEN)
    log.minted += 1
    book.changed[log.id] = log
    book.paid.append(op.noted)
    return Done(op.noted.expires)
