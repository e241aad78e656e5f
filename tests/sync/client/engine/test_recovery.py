"""Shares of a way in between vaults: given out, kept, taken back, asked for again."""

import pytest

from app.domain.circles.failures import BadShareCount, NoShareKept, NoSuchPerson
from app.domain.circles.posts import PostRow
from app.domain.circles.recovery import KeptShare
from app.domain.recovery_failures import ShareForAnotherCode
from app.usecases.circles import recovery
from app.usecases.circles.recovery import Choice
from app.vault import access, recovering
from app.vault.keys.credentials import Kind, Passphrase
from app.vault.keys.handback import Code, open_share, read_code
from app.vault.keys.shares import new_shares
from sync.session.messages.recovery import RecoveryShare
from tests.making import CHEAP, open_again
from tests.sync.client.engine.people import Person
from tests.sync.client.engine.test_asking import outbox
from tests.sync.client.engine.test_return import copy_of, restore

NEW = Passphrase("a new one after all")


def rounds(people: list[Person], times: int = 1) -> None:
    for _ in range(times):
        for one in people:
            one.sync()


def share(owner: Person, holders: list[Person], needed: int = 2) -> bytes:
    choice = Choice(tuple(one.me for one in holders), needed, "Ring twice.")
    owner.vault.read(lambda tx: recovery.check_choice(tx, owner.circle, choice))
    whole, shares = new_shares(needed, len(holders), owner.random)
    return access.share_slot(
        owner.vault, whole, "friends",
        lambda tx, slot: recovery.hand_out(
            tx, owner.port, owner.circle, choice, slot, shares,
            now=owner.clock(), random=owner.random,
        ),
        now=owner.clock(), random=owner.random,
    )  # fmt: skip


def kept(one: Person) -> list[tuple[int, int, int, str]]:
    found = one.vault.read(lambda tx: tx.recovery.kept())
    return [(share.number, share.needed, share.made, share.note) for share in found]


def given_back(holder: Person, code: Code) -> str:
    asked = read_code(code.text)
    found, name = holder.vault.read(lambda tx: recovery.share_for(tx, asked))
    assert name == "ada"
    return recovery.give_back(found, asked).text


@pytest.mark.slow
def test_two_of_three_bring_somebody_back(four: list[Person]) -> None:
    ada, *friends = four
    share(ada, friends)
    rounds(four)
    assert [kept(one) for one in friends] == [[(n, 2, 3, "Ring twice.")] for n in (1, 2, 3)]
    assert not kept(ada)
    for one in friends:
        posts = posts_of(one)
        assert RecoveryShare.KIND not in {row.kind for row in posts}, "it stands in one place only"
    ada.close()
    code = recovering.begin(ada.vault_folder, NEW, random=ada.random, cost=CHEAP).code
    stolen = recovery.give_back(*share_of(friends[0], code))
    with pytest.raises(ShareForAnotherCode):
        open_share(bytes([9]) * 32, stolen)
    recovering.add(ada.vault_folder, given_back(friends[2], code), NEW)
    _, whole = recovering.add(ada.vault_folder, given_back(friends[0], code), NEW)
    assert whole is not None
    ada.vault = open_again(ada.vault_folder, whole)
    recovering.finish(ada.vault, NEW, now=ada.clock(), random=ada.random, cost=CHEAP)
    ada.vault.close()
    ada.vault = open_again(ada.vault_folder, NEW)
    ada._begin()
    assert ada.sync().caught_up


def posts_of(one: Person) -> list[PostRow]:
    return one.vault.read(lambda tx: tx.circle_posts.everything(one.circle))


def share_of(holder: Person, code: Code) -> tuple[KeptShare, Code]:
    return holder.vault.read(lambda tx: recovery.share_for(tx, code))[0], code


@pytest.mark.slow
def test_a_holder_who_leaves_is_told_once_and_shares_made_anew_end_the_old_ones(
    four: list[Person],
) -> None:
    ada, ben, cem, dina = four
    old = share(ada, [ben, cem, dina])
    rounds(four)
    dina.port.leave(dina.circle)
    rounds(four, 2)
    reports = [ada.sync() for _ in range(2)]
    said = [event for report in reports for event in report.sentences]
    gone = ada.vault.read(lambda tx: tx.recovery.sets())[0].holders[2]
    assert gone.gone
    assert len([one for one in said if "dina keeps a share" in one]) <= 1
    with pytest.raises(NoSuchPerson):
        share(ada, [ben, dina])
    with pytest.raises(BadShareCount):
        share(ada, [ben, cem], needed=3)
    with pytest.raises(BadShareCount):
        share(ada, [ben, cem], needed=1)
    with pytest.raises(NoSuchPerson):
        share(ada, [ben, ben])
    new = share(ada, [ben, cem])
    rounds(four[:3], 3)
    for one in (ben, cem):
        found = one.vault.read(lambda tx: tx.recovery.kept())
        assert [share.slot for share in found] == [new]
    sets = ada.vault.read(lambda tx: tx.recovery.sets())
    assert [one.slot for one in sets] == [new]
    bodies = [row.body for row in outbox(ada, RecoveryShare.KIND)]
    assert [bool(body) for body in bodies] == [False, False, False, True, True]
    with pytest.raises(NoShareKept):
        share_of(ben, Code(old, bytes(32)))


@pytest.mark.slow
def test_a_new_key_of_the_journal_ends_the_shares(four: list[Person]) -> None:
    ada, ben, cem, _ = four
    share(ada, [ben, cem])
    rounds(four)
    assert kept(ben)
    access.rekey(ada.vault, [(Passphrase("fresh"), "mine")], now=ada.clock(), cost=CHEAP)
    assert Kind.RECOVERY_SHARES not in {slot.kind for slot in access.slots_of(ada.vault)}
    rounds(four, 2)
    assert not kept(ben)
    assert not kept(cem)
    assert not ada.vault.read(lambda tx: tx.recovery.sets())


@pytest.mark.slow
def test_a_holder_with_an_older_backup_is_told_the_share_again(four: list[Person]) -> None:
    ada, ben, cem, _ = four
    before = copy_of(ben)
    share(ada, [ben, cem])
    rounds(four)
    assert kept(ben)
    restore(ben, before)
    assert not kept(ben)
    ben.port.resync(ben.circle)
    ada.port.readmissions(ada.circle)
    ada.port.readmit(ada.circle, ben.me)
    rounds([ben, ada, ben, ada, ben])
    assert kept(ben) == [(1, 2, 2, "Ring twice.")]
