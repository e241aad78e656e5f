"""Whoever was a steward has a worthless repair key; who is one has one that the relay knows.

`works` asks the relay itself.
"""

import os
from datetime import timedelta

import pytest

from app.domain.circles.outbox import OutKind
from sync.client.engine.desk import Desk
from sync.client.engine.duties import UNKNOWN, _kept, hand_on, take_key
from sync.client.engine.repairing import (
    FIRST,
    UNSURE,
    Held,
    capabilities,
    due_renewal,
    held,
    newest,
    note_renewal,
    with_key,
)
from sync.client.transport import Refused as RelayRefused
from sync.protocol.ids import secret_hash
from sync.session.messages.stewardship import RepairKey
from tests.sync.client.engine.breaking import CutError
from tests.sync.client.engine.liars import Lie, believe
from tests.sync.client.engine.people import Person
from tests.sync.client.engine.test_asking import engine_says
from tests.sync.client.engine.test_repair import answer_lost, lock_out
from tests.sync.client.engine.test_return import copy_of, restore

Three = tuple[Person, Person, Person]


def sync_all(*people: Person) -> None:
    for one in people:
        one.sync()


def kept(person: Person) -> bytes | None:
    return person.vault.read(lambda tx: tx.circles.get(person.circle)).repair


def works(asker: Person, key: bytes) -> bool:
    """Whether the relay takes a repair capability of the circle's log."""
    desk = Desk(asker.port.tools, asker.circle)
    try:
        desk.line.state(desk.log, key)
    except RelayRefused:
        return False
    return True


def check_who_has_it(stewards: list[Person], former: list[tuple[Person, bytes | None]]) -> None:
    for one in stewards:
        top = newest(kept(one))
        assert top is not None, one.name
        assert works(one, top.key), one.name
    for one, before in former:
        assert kept(one) is None, one.name
        assert not any(works(stewards[0], key) for key in capabilities(before)), one.name


def bodies(person: Person) -> list[bytes]:
    rows = person.vault.read(lambda tx: tx.circle_outbox.of(person.circle))
    return [row.body for row in rows if row.message == RepairKey.KIND and row.body]


def test_a_steward_who_steps_down_leaves_a_worthless_key(three: Three) -> None:
    ada, ben, cleo = three
    ada.port.set_role(ada.circle, ben.me, steward=True)
    sync_all(ben, ada)
    before = kept(ada)
    ada.port.set_role(ada.circle, ada.me, steward=False)
    sync_all(cleo, ben, ada, cleo, ben)
    check_who_has_it([ben], [(ada, before)])
    assert not bodies(ada)
    assert not bodies(ben)


def test_who_is_a_steward_again_still_knows_what_a_restored_relay_knows(three: Three) -> None:
    ada, ben, cleo = three
    ada.port.set_role(ada.circle, ben.me, steward=True)
    sync_all(ben, ada)
    top = newest(kept(ada))
    assert top is not None
    ada.port.set_role(ada.circle, ada.me, steward=False)
    sync_all(cleo, ben, ada, cleo, ben)
    assert kept(ada) is None
    assert not works(ben, top.key)
    ben.port.set_role(ben.circle, ada.me, steward=True)
    sync_all(ada, ben, ada)
    first, *others = held(kept(ada))
    assert works(ada, first.key), "what the relay knows now is tried first"
    assert others[-1].key == top.key


def test_who_becomes_a_steward_gets_the_earlier_keys_too(three: Three) -> None:
    """A relay may be restored to before the time when they became one."""
    ada, ben, cleo = three
    ada.port.set_role(ada.circle, ben.me, steward=True)
    sync_all(ben, ada)
    ada.port.set_role(ada.circle, ada.me, steward=False)
    sync_all(cleo, ben, ada, cleo, ben)
    ben.port.set_role(ben.circle, cleo.me, steward=True)
    sync_all(cleo, ben, cleo)
    assert len(held(kept(ben))) > 1
    assert held(kept(cleo)) == held(kept(ben))


def test_what_was_set_aside_is_for_no_other_log(
    three: Three, monkeypatch: pytest.MonkeyPatch
) -> None:
    ada, ben, cleo = three
    ada.port.set_role(ada.circle, ben.me, steward=True)
    sync_all(ben, ada)
    ada.port.set_role(ada.circle, ada.me, steward=False)
    sync_all(cleo, ben, ada, cleo, ben)
    monkeypatch.setattr(Desk, "log", property(lambda _: bytes(16)))
    desk = Desk(ada.port.tools, ada.circle)
    assert ada.vault.read(lambda tx: _kept(tx, desk)) is None


def test_a_steward_who_leaves_is_seen_off_by_a_plain_member(three: Three) -> None:
    ada, ben, cleo = three
    ada.port.set_role(ada.circle, ben.me, steward=True)
    sync_all(ben, ada)
    before = kept(ada)
    ada.port.leave(ada.circle)
    sync_all(cleo, ben, cleo, ada)
    assert ada.state == "left"
    check_who_has_it([ben], [(ada, before)])


def test_the_only_steward_hands_the_key_to_the_heir(three: Three) -> None:
    ada, ben, cleo = three
    before = kept(ada)
    ada.port.leave(ada.circle)
    sync_all(cleo, ben, cleo, ada)
    assert [
        one.pseudonym for one in ben.port.members(ben.circle) if str(one.role) == "steward"
    ] == ["ben"]
    check_who_has_it([ben], [(ada, before)])
    assert kept(cleo) is None
    lock_out(cleo)
    sync_all(ben)
    assert "repaired" in ben.port.repair(ben.circle)
    assert cleo.sync().caught_up


def test_the_only_steward_hands_it_to_nobody_who_leaves_too(three: Three) -> None:
    ada, ben, cleo = three
    ben.port.leave(ben.circle)
    before = kept(ada)
    ada.port.leave(ada.circle)
    sync_all(cleo, cleo)
    check_who_has_it([cleo], [])
    sync_all(ada, ben)
    assert kept(ben) is None
    check_who_has_it([cleo], [(ada, before)])


def test_of_three_stewards_the_first_one_renews_and_the_others_get_it(three: Three) -> None:
    ada, ben, cleo = three
    for one in (ben, cleo):
        ada.port.set_role(ada.circle, one.me, steward=True)
    sync_all(ben, cleo, ada)
    before = kept(cleo)
    cleo.port.leave(cleo.circle)
    sync_all(ben, ada, ben, cleo)
    check_who_has_it([ada, ben], [(cleo, before)])
    top = newest(kept(ben))
    assert top == newest(kept(ada))
    sync_all(ada, ben, ada, ben)
    assert newest(kept(ada)) == top


def test_another_steward_renews_when_the_first_one_stays_away(three: Three) -> None:
    ada, ben, cleo = three
    for one in (ben, cleo):
        ada.port.set_role(ada.circle, one.me, steward=True)
    sync_all(ben, cleo, ada)
    before = kept(cleo)
    cleo.port.leave(cleo.circle)
    sync_all(ben, cleo)
    assert works(ben, capabilities(before)[0])
    ben.clock.ahead = timedelta(days=4)
    sync_all(ben)
    check_who_has_it([ben], [(cleo, before)])
    sync_all(ada)
    check_who_has_it([ada, ben], [(cleo, before)])


def cut(*_given: object, **_named: object) -> object:
    raise CutError


def cut_after(true: Lie, *given: object, **named: object) -> object:
    true(*given, **named)
    raise CutError


@pytest.mark.parametrize("lie", [answer_lost, cut_after, cut])
def test_a_renewal_that_was_cut_loses_no_key(three: Three, lie: Lie) -> None:
    ada, ben, cleo = three
    ada.port.set_role(ada.circle, ben.me, steward=True)
    sync_all(ben, ada)
    before, honest = kept(ada), ben.port.tools
    ada.port.set_role(ada.circle, ada.me, steward=False)
    believe(ben, renew_repair=lie)
    if lie is answer_lost:
        assert not ben.sync().caught_up
    else:
        with pytest.raises(CutError):
            ben.sync()
    ben.port.tools = honest
    ben.again()
    sync_all(ben, ada)
    assert ben.sync().caught_up
    check_who_has_it([ben], [(ada, before)])
    assert UNKNOWN not in ben.events()
    sync_all(cleo)


def test_a_key_that_was_put_in_place_is_in_the_backup(three: Three) -> None:
    ada, ben, _cleo = three
    ada.port.set_role(ada.circle, ben.me, steward=True)
    sync_all(ben, ada)
    ada.port.set_role(ada.circle, ada.me, steward=False)
    believe(ben, renew_repair=cut_after)
    with pytest.raises(CutError):
        ben.sync()
    ben.again()
    restore(ben, copy_of(ben))
    ben.port.resync(ben.circle)
    ada.port.readmissions(ada.circle)
    ada.port.readmit(ada.circle, ben.me)
    assert ben.sync().caught_up
    assert any(works(ben, key) for key in capabilities(kept(ben)))


def test_a_steward_who_renews_first_holds_nobody_up(three: Three) -> None:
    """And then is removed: the relay knows only theirs, which ends no round."""
    ada, ben, _cleo = three
    ada.port.set_role(ada.circle, ben.me, steward=True)
    sync_all(ben, ada)
    desk = Desk(ben.port.tools, ben.circle)
    (key,) = capabilities(kept(ben))
    desk.line.renew_repair(desk.log, key, secret_hash(os.urandom(32)))
    ada.port.remove(ada.circle, ben.me)
    for _ in range(3):
        assert ada.sync().caught_up
        assert ada.state == "member"
    assert ada.events().count(UNKNOWN) == 1


@pytest.mark.parametrize("count", [1, 7])
def test_wrong_keys_of_a_steward_who_is_removed_are_worth_nothing(three: Three, count: int) -> None:
    """Each is said to be later than the true one; all are tried, and the true one is renewed."""
    ada, ben, cleo = three
    ada.port.set_role(ada.circle, ben.me, steward=True)
    ada.port.set_role(ada.circle, cleo.me, steward=True)
    sync_all(ben, cleo, ada)
    before = kept(ben)
    tell_wrong_keys(ben, count, ada, cleo)
    sync_all(ben)
    ada.port.remove(ada.circle, ben.me)
    sync_all(cleo, ada, cleo, ben)
    check_who_has_it([ada, cleo], [(ben, before)])
    lock_out(cleo)
    cleo.sync()
    assert "repaired" in ada.port.repair(ada.circle)


def test_more_wrong_keys_than_are_kept_hold_nobody_up(three: Three) -> None:
    """Whoever has the key can do the same at the relay: it is told, and nobody can repair."""
    ada, ben, _cleo = three
    ada.port.set_role(ada.circle, ben.me, steward=True)
    sync_all(ben, ada)
    tell_wrong_keys(ben, 8, ada)
    sync_all(ben)
    ada.port.remove(ada.circle, ben.me)
    for _ in range(3):
        assert ada.sync().caught_up
    assert ada.events().count(UNKNOWN) == 1
    ada.port.set_role(ada.circle, _cleo.me, steward=True)
    sync_all(_cleo, ada)
    assert ada.state == _cleo.state == "member"


def tell_wrong_keys(hostile: Person, count: int, *readers: Person) -> None:
    log = Desk(hostile.port.tools, hostile.circle).log
    for number in range(count):
        for one in readers:
            engine_says(hostile, RepairKey(log, os.urandom(32), 100 + number), one.me)


def test_an_earlier_key_never_takes_the_place_of_a_later_one(three: Three) -> None:
    ada, ben, _cleo = three
    ada.port.set_role(ada.circle, ben.me, steward=True)
    sync_all(ben, ada)
    top, log = newest(kept(ben)), Desk(ada.port.tools, ada.circle).log
    assert top is not None

    def hear(author: bytes, key: bytes, number: int) -> None:
        desk = Desk(ben.port.tools, ben.circle)
        ben.vault.write(lambda tx: take_key(tx, desk, author, RepairKey(log, key, number)))

    later, earlier = os.urandom(32), os.urandom(32)
    hear(ada.me, later, top.number + 2)
    hear(ada.me, earlier, top.number + 1)
    hear(_cleo.me, os.urandom(32), 2**53 - 1)  # never was a steward
    assert held(kept(ben)) == (
        Held(top.number + 2, later), Held(top.number + 1, earlier), top
    )  # fmt: skip


def test_what_is_kept_has_an_end_and_an_order() -> None:
    first, many = os.urandom(32), b""
    for number in range(1, 30):
        many = with_key(many, os.urandom(32), number)
        many = with_key(many, os.urandom(32), UNSURE)
    assert [one.number for one in held(many)] == [*range(29, 21, -1), *(0,) * 12]
    far = with_key(with_key(None, first, 1), os.urandom(32), 2**53 - 1)
    top = newest(far)
    assert top is not None
    assert top.number < 2_000
    assert with_key(far, first, UNSURE) == far


def test_no_key_goes_to_who_is_a_steward_no_longer(three: Three) -> None:
    """It was put into the outbox while they were one."""
    ada, ben, cleo = three
    for one in (ben, cleo):
        ada.port.set_role(ada.circle, one.me, steward=True)
    sync_all(ben, cleo, ada)
    desk = Desk(ada.port.tools, ada.circle)
    ada.vault.write(
        lambda tx: hand_on(
            tx, desk, desk.session.roster, (ben.me, cleo.me), (Held(9, os.urandom(32)),)
        )
    )
    ben.port.set_role(ben.circle, ben.me, steward=False)
    sync_all(ada, cleo, ben)
    assert kept(ben) is None
    best = newest(kept(cleo))
    assert best is not None
    assert best.number >= 9
    rows = ada.vault.read(lambda tx: tx.circle_outbox.of(ada.circle))
    assert any(row.kind is OutKind.POST and row.message == RepairKey.KIND for row in rows)


@pytest.fixture
def heir(three: Three) -> Three:
    """Ada was away, and Ben was voted into her place; she has not heard of it."""
    ada, ben, cleo = three
    ben.long_ago()
    ben.port.vote(ben.circle, ada.me, ben.me)
    sync_all(cleo)
    cleo.long_ago()
    cleo.port.vote(cleo.circle, ada.me, ben.me)
    sync_all(ben)
    assert kept(ben) is None
    return three


def say_keys(author: Person, reader: Person, count: int) -> None:
    log = Desk(author.port.tools, author.circle).log
    for _ in range(count):
        engine_says(author, RepairKey(log, os.urandom(32), 5), reader.me)


def test_a_member_pushes_no_key_out(heir: Three) -> None:
    """Cleo says some of her own, before the heir reads the true one and after."""
    ada, ben, cleo = heir
    before = kept(ada)
    say_keys(cleo, ben, 2)
    sync_all(cleo, ada)
    say_keys(cleo, ben, 4)
    sync_all(cleo, ben, ben)
    check_who_has_it([ben], [(ada, before)])
    assert len(held(kept(ben))) == 2


def test_of_who_was_voted_out_few_keys_are_kept(heir: Three) -> None:
    ada, ben, _cleo = heir
    (key,) = capabilities(kept(ada))
    sync_all(ada)
    say_keys(ada, ben, 9)
    sync_all(ada)
    ben.port.read_all(Desk(ben.port.tools, ben.circle))
    assert len(held(kept(ben))) == 4 + 1
    assert key in capabilities(kept(ben))
    sync_all(ben)
    check_who_has_it([ben], [])


def test_a_renewal_that_waits_is_not_drawn_again(heir: Three) -> None:
    ada, ben, _cleo = heir
    desk = Desk(ben.port.tools, ben.circle)
    ada.sync()
    ben.port.read_all(desk)
    before, waits = kept(ben), due_renewal(desk)
    ben.vault.write(lambda tx: note_renewal(tx, desk, 3))
    assert (kept(ben), due_renewal(desk)) == (before, waits)


def test_who_was_voted_out_gives_the_heir_the_earlier_keys_too(heir: Three) -> None:
    ada, ben, _cleo = heir
    (first,) = capabilities(kept(ada))
    later = os.urandom(32)
    ada.vault.write(
        lambda tx: tx.circles.update(ada.circle, repair=with_key(kept(ada), later, FIRST + 1))
    )
    ada.sync()
    ben.port.read_all(Desk(ben.port.tools, ben.circle))
    assert {first, later} < set(capabilities(kept(ben)))


def test_who_was_voted_out_gives_the_heir_the_key(heir: Three) -> None:
    ada, ben, _cleo = heir
    before = kept(ada)
    sync_all(ada, ben, ben)
    check_who_has_it([ben], [(ada, before)])
