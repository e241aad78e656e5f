"""Taking back at the relay: the body of an entry goes, and what hung on it."""

from dataclasses import replace
from typing import Final

from app.domain.circles.outbox import OutKind, OutRow, OutState
from app.usecases.circles.take_all import LATEST, carry_out, waiting_to_go
from app.vault.transaction import Transaction
from sync.client.engine import past
from sync.client.engine.desk import Desk
from sync.client.engine.words import Words
from sync.client.transport.failures import Refused as RelayRefused
from sync.protocol.problems import Problem
from sync.protocol.times import DAY_MS

_WORDS: Final = Words()


def due(desk: Desk) -> list[OutRow]:
    """What the relay is to be asked to forget now. It needs no place in the circle for that."""
    rows = desk.read(lambda tx: tx.circle_outbox.due(desk.id, desk.tools.now))
    return [row for row in rows if row.kind is OutKind.WITHDRAW] if desk.log else []


def withdraw_due(desk: Desk) -> None:
    """Ask the relay to forget all that is taken back, wherever this journal stands by now.

    What can still be undone goes first, once the relay answers.

    Raises:
        sync.client.transport.Failure: the relay's answer, or that there is none.
    """
    if desk.log and desk.read(lambda tx: waiting_to_go(tx, desk.id, desk.tools.now)):
        desk.line.describe()
        desk.write(lambda tx: take_all_back_now(tx, desk, desk.tools.now))
    for row in due(desk):
        withdraw(desk, row)


def take_all_back(desk: Desk, row: OutRow) -> None:
    """Take back for good what the person could still have changed their mind about until now."""
    tools = desk.tools
    desk.write(lambda tx: carry_out(tx, _WORDS, row, now=tools.clock(), random=tools.random))


def take_all_back_now(tx: Transaction, desk: Desk, by: int = LATEST) -> None:
    """The same for all that is due by a moment; by default whatever can still be undone."""
    tools = desk.tools
    for row in waiting_to_go(tx, desk.id, by):
        carry_out(tx, _WORDS, row, now=tools.clock(), random=tools.random)


def withdraw(desk: Desk, row: OutRow) -> None:
    """Carry out a row that names a post to be taken back: its body is the post's id."""
    post = desk.read(lambda tx: tx.circle_outbox.get(desk.id, row.body))
    try:
        if post is not None:
            take_back(desk, post)
    except past.OldRelay:
        if post is not None and not past.is_over(desk, post.log):
            later = replace(row, not_before=desk.tools.now + DAY_MS)
            desk.write(lambda tx: tx.circle_outbox.update(later))
            return

    def work(tx: Transaction) -> None:
        tx.circle_outbox.update(replace(row, state=OutState.ACCEPTED))

    desk.write(work)


def take_back(desk: Desk, post: OutRow) -> None:
    """Ask the relay to forget an own entry; one that it forgot already is as good.

    Raises:
        sync.client.engine.past.OldRelay: it is where the circle was before, and no answer comes.
        sync.client.transport.Failure: the relay's answer, or that there is none.
    """
    if post.seq is None or post.withdraw_secret is None:
        return
    try:
        with past.at(desk, post.log) as line:
            line.withdraw(post.log or desk.log, post.seq, post.withdraw_secret)
    except RelayRefused as refusal:
        if refusal.problem is not Problem.UNKNOWN:
            raise
