"""What becomes of rows of the outbox."""

from dataclasses import replace

from app.domain.circles.outbox import OutKind, OutRow, OutState
from app.vault.transaction import Transaction
from sync.client.engine.desk import Desk
from sync.client.engine.records import Letter
from sync.session.messages.stewardship import RepairKey


def unsealed(row: OutRow) -> OutRow:
    """A row that is to be sealed anew: the log does not have what was sealed before."""
    return replace(
        row,
        state=OutState.WAITING,
        key=None,
        sealed=None,
        turn=0,
        body_hash=None,
        seq=None,
        log=b"",
    )


def taken(row: OutRow, seq: int) -> OutRow:
    """A row that the log has. Stewards' keys stay nowhere but in the circle's own row."""
    body = b"" if row.message == RepairKey.KIND else row.body
    return replace(row, state=OutState.ACCEPTED, seq=seq, sealed=None, body=body)


def settled(tx: Transaction, desk: Desk, row: OutRow, seq: int) -> None:
    """Note that the log has what was sealed of a row, and where."""
    if row.state is not OutState.SEALED and row.seq == seq:
        return
    state = OutState.ACCEPTED if row.state is OutState.SEALED else row.state
    tx.circle_outbox.update(replace(taken(row, seq), state=state))
    if row.kind is OutKind.POST:
        tx.circle_posts.settle(desk.id, row.id, desk.circle.me, seq, readers_now(desk))


def readers_now(desk: Desk) -> tuple[bytes, ...]:
    """Who can read what is said in the present turn: nobody else is ever told it again."""
    return tuple(member.person for member in desk.session.people)


def dropped(tx: Transaction, row: OutRow, why: str) -> None:
    """Note that something is not sent, and why."""
    row = replace(unsealed(row), state=OutState.DROPPED, why=why)
    if row.message == RepairKey.KIND:
        row = replace(row, body=b"")
    tx.circle_outbox.update(row)


def add_letter(tx: Transaction, desk: Desk, letter: Letter) -> None:
    """Put something for a box behind all the rest; the same one stands there once."""
    tx.circle_outbox.add(
        OutRow(
            id=letter.key,
            circle=desk.id,
            kind=OutKind.LETTER,
            body=letter.encode(),
            created_at=desk.tools.now,
            key=letter.key,
            silent=True,
        )
    )


def add_job(tx: Transaction, desk: Desk, ident: bytes, body: bytes) -> None:
    """Put an act behind all the rest.

    The same one stands there once; one that was dropped is tried anew, for the rule that was in
    the way may be met by now.
    """
    found = tx.circle_outbox.get(desk.id, ident)
    if found is not None and found.state is OutState.DROPPED:
        tx.circle_outbox.remove(desk.id, ident)
    tx.circle_outbox.add(
        OutRow(
            id=ident,
            circle=desk.id,
            kind=OutKind.ACT,
            body=body,
            created_at=desk.tools.now,
            silent=True,
        )
    )


def add_message(
    tx: Transaction,
    desk: Desk,
    ident: bytes,
    kind: int,
    body: bytes,
    audience: tuple[bytes, ...] = (),
    not_before: int = 0,
) -> bool:
    """Put a message of the engine's own behind all the rest; the same one stands there once."""
    return tx.circle_outbox.add(
        OutRow(
            id=ident,
            circle=desk.id,
            kind=OutKind.POST,
            message=kind,
            body=body,
            audience=audience,
            created_at=desk.tools.now,
            not_before=not_before,
            silent=True,
        )
    )
