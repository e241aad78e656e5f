"""Whether one circle's log is as the rules would have written it."""

import hashlib
import struct
from collections.abc import Sequence
from typing import Final

from sync.protocol.chain import link
from sync.protocol.frames import State
from sync.relay.commands.faults import Fault, Findings
from sync.relay.records import Attachment, Entry, Log, Turn
from sync.relay.stores.copies.tables import Kept


class CircleCheck:
    """Follows one log from its oldest entry to its last.

    Args:
        log: the log's own row.
        turns: its turns, in their order.
        found: where faults are counted.
    """

    def __init__(self, log: Log, turns: Sequence[Turn], found: Findings) -> None:
        self._log: Final = log
        self._turns: Final = {turn.number: turn for turn in turns}
        self._found: Final = found
        self._expected = log.oldest
        self._chain: bytes | None = log.base_chain
        self._size = 0
        self._present: Final[set[int]] = set()
        self._first_day: int | None = None
        self._check_turns(turns)

    def entry(self, kept: Kept) -> None:
        """Look at the next entry."""
        entry = kept.entry
        if self._first_day is None:
            self._first_day = entry.day
        if entry.seq != self._expected:
            self._found.add(Fault.GAP)
            self._chain = None  # what came before is not there to follow from
        self._expected = entry.seq + 1
        self._found.add(Fault.CHAIN, when=not self._follows(entry))
        self._chain = entry.chain
        self._found.add(Fault.BODY, when=not _body_agrees(kept))
        self._found.add(Fault.TURN, when=not self._in_turn(entry))
        self._size += entry.size
        if entry.state is State.PRESENT:
            self._present.add(entry.seq)

    def end(self, attachments: Sequence[Attachment]) -> None:
        """Hold the log's own row, and what its entries list, against what was read."""
        log = self._log
        self._found.add(Fault.GAP, when=self._expected != log.head + 1)
        follows = self._chain is None or self._chain == log.chain
        self._found.add(Fault.HEAD, when=not follows or self._first_day != log.oldest_day)
        self._found.add(Fault.SIZE, when=self._size != log.size)
        for attachment in attachments:
            lost = attachment.seq is not None and attachment.seq not in self._present
            self._found.add(Fault.ATTACHMENT, when=lost)

    def _follows(self, entry: Entry) -> bool:
        if self._chain is None:
            return True
        try:
            chain = link(
                self._chain,
                seq=entry.seq,
                turn=entry.turn,
                kind=entry.kind,
                body_hash=entry.body_hash,
                next_turn=entry.next_turn,
                next_hash=entry.next_hash,
                void_after=entry.void_after,
                closes=entry.closes,
            )
        except struct.error:
            return False
        return chain == entry.chain

    def _in_turn(self, entry: Entry) -> bool:
        """Whether an entry lies within its turn, and the turn that it opened is there.

        Void entries are left out: the turns that they were written in may have gone with them.
        """
        if entry.state is State.VOID:
            return True
        turn = self._turns.get(entry.turn)
        if turn is None or not turn.first <= entry.seq <= (turn.last or entry.seq):
            return False
        if entry.next_hash is None:
            return entry.next_turn == 0
        opened = self._turns.get(entry.next_turn)
        return opened is not None and (opened.hash, opened.first) == (
            entry.next_hash,
            entry.seq + 1,
        )

    def _check_turns(self, turns: Sequence[Turn]) -> None:
        log = self._log
        current = Turn(log.id, log.turn, log.turn_hash, log.turn_first, None)
        self._found.add(Fault.TURN, when=not turns or turns[-1] != current)
        reached = 0
        for turn in turns:
            # A turn begins where the one before ended; a bridge is the very entry that ended it.
            bridge = turn.first == turn.last == reached
            joined = turn.first == reached + 1 or bridge
            if turn is not turns[-1]:
                joined = joined and turn.last is not None and turn.first <= turn.last <= log.head
            self._found.add(Fault.TURN, when=not joined)
            reached = turn.last if turn.last is not None else log.head


def _body_agrees(kept: Kept) -> bool:
    entry, body = kept.entry, kept.body
    if entry.state is not State.PRESENT:
        return body is None and entry.size == 0
    if body is None or len(body) != entry.size:
        return False
    return hashlib.sha256(body).digest() == entry.body_hash
