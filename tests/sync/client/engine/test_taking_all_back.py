"""Taking everything back: undone until the relay is there to be told, for good from then on."""

from dataclasses import replace
from datetime import timedelta

from app.domain.circles.feed import LedgerState
from app.domain.circles.outbox import OutKind
from app.domain.circles.posts import PostState
from app.usecases.circles.read import read_ledger
from app.usecases.circles.take_all import UNDO_FOR, take_all_back, undo_taking_back
from tests.sync.client.engine.elsewhere import blocked
from tests.sync.client.engine.people import Person

Two = tuple[Person, Person]
SOON = UNDO_FOR + timedelta(seconds=1)


def take_all(person: Person) -> bytes:
    ident, _ = person.vault.write(
        lambda tx: take_all_back(
            tx, person.port, person.circle, now=person.clock(), random=person.random
        )
    )
    assert ident is not None
    return ident


def undo(person: Person, ident: bytes) -> bool:
    return person.vault.write(lambda tx: undo_taking_back(tx, person.circle, ident))[0]


def states(person: Person) -> list[LedgerState]:
    lines = person.vault.read(lambda tx: read_ledger(tx, person.port, person.circle))
    return [line.state for line in lines]


def said_and_waiting(ada: Person) -> None:
    ada.say("said")
    ada.sync()
    ada.say("not said yet")


def test_it_goes_out_after_a_moment_and_stays_gone(two: Two) -> None:
    ada, ben = two
    said_and_waiting(ada)
    ben.sync()
    ident = take_all(ada)
    assert ada.feed() == []
    assert states(ada) == [LedgerState.GOING] * 2
    ada.sync()
    ben.sync()
    assert ben.feed() == ["said"], "what waited is held, and what was said stays for now"
    ada.clock.ahead += SOON
    ada.sync()
    ben.sync()
    assert ben.feed() == []
    assert states(ada) == [LedgerState.WITHDRAWN] * 2
    rows = ada.vault.read(lambda tx: tx.circle_posts.in_state(ada.circle, PostState.WITHDRAWN))
    assert [row.body for row in rows] == [b"", b""]
    assert not undo(ada, ident)
    assert ada.feed() == []


def test_it_is_undone_by_one_step_and_nobody_heard_of_it(two: Two) -> None:
    ada, ben = two
    said_and_waiting(ada)
    ident = take_all(ada)
    assert undo(ada, ident)
    assert sorted(ada.feed()) == ["not said yet", "said"]
    ada.clock.ahead += SOON
    ada.sync()
    ben.sync()
    assert sorted(ben.feed()) == ["not said yet", "said"]
    assert states(ada) == [LedgerState.ON_RELAY] * 2


def test_without_a_relay_it_can_be_undone_for_as_long_as_that_lasts(two: Two) -> None:
    ada, ben = two
    said_and_waiting(ada)
    ben.sync()
    tools = ada.port.tools
    ident = take_all(ada)
    blocked(ada, ada.vault.read(lambda tx: tx.circles.get(ada.circle)).relay_url)
    ada.clock.ahead += timedelta(days=2)
    assert not ada.sync().caught_up
    assert undo(ada, ident)
    ada.port.tools = tools
    ada.sync()
    ben.sync()
    assert sorted(ben.feed()) == ["not said yet", "said"]


def test_what_was_put_away_by_hand_stays_so_after_an_undo(two: Two) -> None:
    ada, _ = two
    post = ada.say("mine alone")
    ada.vault.write(lambda tx: tx.circle_posts.hide(ada.circle, post, ada.me, on=True))
    assert undo(ada, take_all(ada))
    row = ada.vault.read(lambda tx: tx.circle_posts.get(ada.circle, ada.key(post)))
    assert row.state is PostState.HIDDEN


def test_what_was_to_go_out_later_still_does_after_an_undo(two: Two) -> None:
    ada, _ = two
    post, later = ada.say("later"), 1 << 45
    before = ada.vault.read(lambda tx: tx.circle_outbox.get(ada.circle, post))
    assert before is not None
    ada.vault.write(lambda tx: tx.circle_outbox.update(replace(before, not_before=later)))
    assert undo(ada, take_all(ada))
    after = ada.vault.read(lambda tx: tx.circle_outbox.get(ada.circle, post))
    assert after is not None
    assert after.not_before == later


def test_who_leaves_meanwhile_has_taken_it_back(two: Two) -> None:
    ada, ben = two
    said_and_waiting(ben)
    ada.sync()
    assert ada.feed() == ["said"]
    take_all(ben)
    ben.port.leave(ben.circle)
    ada.sync()
    assert ada.feed() == []
    assert states(ben) == [LedgerState.WITHDRAWN] * 2


def test_who_was_removed_meanwhile_has_it_forgotten_by_the_relay(two: Two) -> None:
    ada, ben = two
    said_and_waiting(ben)
    take_all(ben)
    ada.sync()
    ada.port.remove(ada.circle, ada.id_of("ben"))
    ben.clock.ahead += SOON
    ben.sync()
    ben.sync()
    assert states(ben) == [LedgerState.WITHDRAWN] * 2
    rows = ben.vault.read(lambda tx: tx.circle_outbox.of(ben.circle))
    assert not [row for row in rows if row.kind is OutKind.TAKE_BACK]


def test_outside_a_circle_it_is_done_at_once(two: Two) -> None:
    ada, ben = two
    said_and_waiting(ben)
    ben.port.leave(ben.circle)
    ident, _ = ben.vault.write(
        lambda tx: take_all_back(tx, ben.port, ben.circle, now=ben.clock(), random=ben.random)
    )
    assert ident is None
    assert LedgerState.GOING not in states(ben)
    assert ben.feed() == []
    assert ada.sync().caught_up
