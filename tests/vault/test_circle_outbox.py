"""What waits goes out in order, once; what may have left is known for ever."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from app.domain.circles.circle import Box, CircleState
from app.domain.circles.failures import NoSuchCircle, NoSuchPerson
from app.domain.circles.outbox import OutKind, OutState
from app.vault.migrate import migrate
from app.vault.repositories.circle_state import CHAIN
from app.vault.sqlcipher import connect
from app.vault.transaction import Transaction
from tests.making_circles import ANA, AT, BO, CIRCLE, a_circle, a_place, ident, to_send

ENTRY = UUID(int=7)


@pytest.fixture
def tx(tmp_path: Path) -> Transaction:
    """A transaction on a database of the newest layout, in a circle."""
    sql = connect(tmp_path / "journal.db", bytes(32), create=True)
    migrate(sql)
    made = Transaction(sql)
    made.circles.add(a_circle())
    return made


def due(tx: Transaction, now: int = AT) -> list[str]:
    return [row.id.rstrip(b".").decode() for row in tx.circle_outbox.due(CIRCLE, now)]


def test_a_row_comes_back_as_it_was(tx: Transaction) -> None:
    row = to_send(
        "it", message=3, audience=(ANA, BO), entry_id=ENTRY, not_before=AT + 5,
        state=OutState.SEALED, key=b"k" * 16, sealed=b"sealed", turn=4, body_hash=b"h" * 32, seq=9,
        log=b"l" * 16, withdraw_secret=b"w" * 32, expires_at=AT + 99, silent=True,
        may_have_left=True, why="So.",
    )  # fmt: skip
    assert tx.circle_outbox.add(row)
    assert not tx.circle_outbox.add(replace(row, body=b"other"))
    found = tx.circle_outbox.get(CIRCLE, row.id)
    assert found is not None
    assert replace(found, number=0) == row
    assert tx.circle_outbox.by_hash(CIRCLE, b"h" * 32) == found
    assert tx.circle_outbox.of_entry(ENTRY) == [found]
    assert "sealed" not in repr(row).replace("'sealed'", "")


def test_what_waits_goes_out_in_the_order_it_was_added(tx: Transaction) -> None:
    tx.circle_outbox.add(to_send("first"))
    tx.circle_outbox.add(to_send("later", not_before=AT + 10))
    tx.circle_outbox.add(to_send("last"))
    assert due(tx) == ["first", "last"]
    first = tx.circle_outbox.get(CIRCLE, ident("first"))
    assert first is not None
    tx.circle_outbox.update(replace(first, state=OutState.SEALED, sealed=b"bytes", turn=1))
    assert due(tx, AT + 10) == ["first", "later", "last"]
    for name in ("first", "last"):
        row = tx.circle_outbox.get(CIRCLE, ident(name))
        assert row is not None
        tx.circle_outbox.update(replace(row, state=OutState.ACCEPTED, sealed=None, seq=3))
    assert due(tx) == []
    assert due(tx, AT + 10) == ["later"]


def test_what_was_sealed_once_may_have_left_whatever_is_said_later(tx: Transaction) -> None:
    row = to_send("it")
    tx.circle_outbox.add(row)
    tx.circle_outbox.update(replace(row, state=OutState.SEALED, sealed=b"bytes"))
    tx.circle_outbox.update(replace(row, state=OutState.WAITING))
    found = tx.circle_outbox.get(CIRCLE, row.id)
    assert found is not None
    assert found.may_have_left
    assert found.sealed is None


@pytest.mark.parametrize("gone", [OutState.WITHDRAWN, OutState.EXPIRED])
@pytest.mark.parametrize("late", [OutState.WAITING, OutState.SEALED, OutState.ACCEPTED])
def test_what_was_taken_back_while_it_was_sent_stays_gone(
    tx: Transaction, gone: OutState, late: OutState
) -> None:
    row = to_send("it", withdraw_secret=b"w" * 32)
    tx.circle_outbox.add(row)
    tx.circle_outbox.update(replace(row, state=gone, body=b""))
    tx.circle_outbox.update(replace(row, state=late, sealed=b"bytes", seq=7))
    found = tx.circle_outbox.get(CIRCLE, row.id)
    assert found is not None
    assert (found.state, found.body, found.sealed, found.seq) == (gone, b"", None, 7)
    assert due(tx) == []
    assert [one.id for one in tx.circle_outbox.to_forget()] == [row.id]


def test_a_row_that_is_removed_takes_its_sealed_bytes(tx: Transaction) -> None:
    tx.circle_outbox.add(to_send("it", state=OutState.SEALED, sealed=b"bytes"))
    tx.circle_outbox.remove(CIRCLE, ident("it"))
    assert tx.circle_outbox.get(CIRCLE, ident("it")) is None
    assert tx._sql.execute("SELECT count(*) FROM circle_sealed").fetchone() == (0,)


def test_an_audience_is_of_whole_ids(tx: Transaction) -> None:
    with pytest.raises(ValueError, match="16 bytes"):
        tx.circle_outbox.add(to_send("it", audience=(b"short",)))


def test_a_place_that_is_given_up_leaves_what_waits_to_be_sealed_again(tx: Transaction) -> None:
    tx.circle_state.store(CIRCLE, a_place())
    tx.circle_state.store(CIRCLE, replace(a_place(), seq=41))
    tx.circle_state.set_pending(CIRCLE, b"commit")
    tx.circle_state.set_pending(CIRCLE, b"keys", "resync")
    sealed = {"state": OutState.SEALED, "key": b"k" * 16, "sealed": b"bytes", "turn": 3}
    tx.circle_outbox.add(to_send("sealed", **sealed))
    tx.circle_outbox.add(to_send("done", state=OutState.ACCEPTED, seq=4))
    assert tx.circle_state.load(CIRCLE) == replace(a_place(), seq=41)
    tx.circle_state.forget(CIRCLE)
    assert tx.circle_state.load(CIRCLE) is None
    assert tx.circle_state.pending(CIRCLE) is None
    assert tx.circle_state.pending(CIRCLE, "resync") is None
    rows = {row.id.rstrip(b"."): row for row in tx.circle_outbox.of(CIRCLE)}
    again = rows[b"sealed"]
    assert (again.state, again.key, again.sealed, again.turn) == (OutState.WAITING, None, None, 0)
    assert again.may_have_left
    assert rows[b"done"].state is OutState.ACCEPTED


def test_a_vault_that_may_be_a_copy_loses_every_place(tx: Transaction) -> None:
    states = list(CircleState)
    for number, state in enumerate(states):
        ident_ = bytes([number]) * 16
        tx.circles.add(replace(a_circle(state), id=ident_))
        tx.circle_state.store(ident_, a_place())
        tx.circle_state.set_pending(ident_, b"under way")
    tx.circle_outbox.add(to_send("sealed", state=OutState.SEALED, sealed=b"bytes"))
    tx.circle_outbox.add(to_send("waiting"))
    tx.circle_state.lose_all()
    after = {before: tx.circles.get(bytes([n]) * 16).state for n, before in enumerate(states)}
    lost = {CircleState.MEMBER, CircleState.STUCK, CircleState.FORKED}
    never_in = {CircleState.FOUNDING, CircleState.JOINING, CircleState.WAITING}
    for before, now in after.items():
        turned = CircleState.LEFT if before in never_in else before
        assert now is (CircleState.RESYNC if before in lost else turned)
    for number in range(len(states)):
        assert tx.circle_state.load(bytes([number]) * 16) is None
        assert tx.circle_state.pending(bytes([number]) * 16) is None
    assert all(row.may_have_left for row in tx.circle_outbox.of(CIRCLE)), "another copy spoke"
    assert [row.state for row in tx.circle_outbox.of(CIRCLE)] == [OutState.WAITING] * 2


def test_the_chain_is_remembered_for_so_many_entries(tx: Transaction) -> None:
    tx.circle_state.note_chain(CIRCLE, 1, b"1" * 32)
    tx.circle_state.note_chain(CIRCLE, CHAIN, b"2" * 32)
    assert tx.circle_state.chain_at(CIRCLE, 1) == b"1" * 32
    tx.circle_state.note_chain(CIRCLE, CHAIN + 1, b"3" * 32)
    assert tx.circle_state.chain_at(CIRCLE, 1) is None
    assert tx.circle_state.chain_at(CIRCLE, CHAIN) == b"2" * 32


def test_circles_are_found_by_the_beginning_of_their_id_or_by_name(tx: Transaction) -> None:
    digits = CIRCLE.hex()
    assert [one.id for one in tx.circles.find(digits[:4].upper())] == [CIRCLE]
    assert [one.id for one in tx.circles.find(" harbour ")] == [CIRCLE]
    assert tx.circles.find(digits[:3]) == tx.circles.find("Harb") == []
    with pytest.raises(NoSuchCircle):
        tx.circles.get(b"?" * 16)
    with pytest.raises(TypeError):
        tx.circles.update(CIRCLE, colour="red")


def test_what_a_roster_says_leaves_what_is_known_only_here(tx: Transaction) -> None:
    people = tx.circle_people
    people.learn(CIRCLE, ANA, "Ana", steward=True, joined_day=3)
    people.mute(CIRCLE, ANA, on=True)
    people.note(CIRCLE, ANA, "from the choir \ud83d")
    people.compare(CIRCLE, ANA, b"h" * 32, AT)
    people.learn(CIRCLE, ANA, "Anna", steward=False, joined_day=4)
    ana = people.get(CIRCLE, ANA)
    assert (ana.pseudonym, ana.steward, ana.joined_day) == ("Anna", False, 4)
    assert (ana.muted, ana.note, ana.compared) == (True, "from the choir \ufffd", b"h" * 32)
    people.gone(CIRCLE, ANA)
    people.learn(CIRCLE, BO, "Bo", steward=False, joined_day=4)
    assert [(one.pseudonym, one.present) for one in people.of(CIRCLE)] == [
        ("Bo", True), ("Anna", False),
    ]  # fmt: skip
    people.compare(CIRCLE, ANA, None, AT)
    assert people.get(CIRCLE, ANA).compared_at is None
    with pytest.raises(NoSuchPerson):
        people.mute(CIRCLE, b"?" * 16, on=True)


def test_what_somebody_said_last_of_their_room_holds(tx: Transaction) -> None:
    tx.circle_people.learn(CIRCLE, ANA, "Ana", steward=True, joined_day=3)
    tx.circle_people.set_space(CIRCLE, ANA, "not-now", AT, AT + 5)
    tx.circle_people.set_space(CIRCLE, ANA, "open", AT - 1, None)
    ana = tx.circle_people.get(CIRCLE, ANA)
    assert (ana.space, ana.space_until) == ("not-now", AT + 5)


def test_boxes_are_found_by_kind_and_invite(tx: Transaction) -> None:
    invite = b"i" * 16
    for box in (
        Box(CIRCLE, b"1" * 16, "invite", "request", reader=b"r", invite=invite, expires_day=9),
        Box(CIRCLE, b"2" * 16, "invite", "answer", contact=b"c", invite=invite),
        Box(CIRCLE, b"3" * 16, "return", "own", data=b"opaque"),
    ):
        tx.circle_boxes.put(box)
    tx.circle_boxes.read_to(CIRCLE, b"1" * 16, 12)
    assert [box.cursor for box in tx.circle_boxes.of(CIRCLE, invite=invite)] == [12, 0]
    assert [box.box for box in tx.circle_boxes.of(CIRCLE, kind="return")] == [b"3" * 16]
    tx.circle_boxes.remove(CIRCLE, b"3" * 16)
    assert tx.circle_boxes.get(CIRCLE, b"3" * 16) is None


def test_what_went_to_an_earlier_log_has_no_place_in_the_present_one(tx: Transaction) -> None:
    """What waits goes on to the new log; letters are for boxes that are at the old relay."""
    tx.circle_outbox.add(to_send("first", state=OutState.ACCEPTED, seq=7))
    tx.circle_outbox.add(to_send("waits"))
    tx.circle_outbox.add(replace(to_send("letter"), kind=OutKind.LETTER))
    tx.circle_outbox.stay_behind(CIRCLE, b"1" * 16)
    tx.circle_outbox.add(to_send("second", state=OutState.ACCEPTED, seq=7))
    tx.circle_outbox.stay_behind(b"another circle..", b"2" * 16)
    found = {row.id.rstrip(b".").decode(): row for row in tx.circle_outbox.of(CIRCLE)}
    assert {name: (row.log[:1], row.seq_here) for name, row in found.items()} == {
        "first": (b"1", None), "waits": (b"", None), "letter": (b"1", None), "second": (b"", 7),
    }  # fmt: skip
    assert found["first"].seq == 7
    tx.circle_outbox.stay_behind(CIRCLE, b"3" * 16)
    assert [row.log[:1] for row in tx.circle_outbox.of(CIRCLE)] == [b"1", b"", b"1", b"3"]
