"""Circles that live for a while: whatever honest and hostile members do, the honest ones agree."""

import random as plain
from collections.abc import Callable
from dataclasses import replace

import pytest

from sync.mls.errors import MlsError
from sync.mls.proposals import Add, GroupContextExtensions, Proposal, Remove
from sync.mls.receiving import receive
from sync.mls.sending import UNCHANGED, NewLeaf
from sync.session.acts import (
    Act,
    AddInvite,
    Agree,
    Describe,
    Leave,
    Profile,
    RemovePerson,
    ResolveFork,
    RevokeInvite,
    SelfUpdate,
    SetRole,
    Succeed,
)
from sync.session.applying import apply
from sync.session.errors import RefusedError
from sync.session.identity import PersonKey
from sync.session.moves import Move
from sync.session.parts import Head, HouseRules, ReturnBox, Role, Who
from sync.session.roster import Roster
from sync.session.rules import CirclePolicy, check_group, pending_leavings
from sync.session.standing import knows_who_went
from sync.session.votes import Ballot, sign
from tests.sync.circle_making import PLACE, circle_of
from tests.sync.mls_making import again, seeded
from tests.sync.session.rosters import BEGIN

STEPS = 40
NEWCOMERS = ("Alba", "Bruno", "Cato", "Delia", "Ezra", "Fritz", "Hugo", "Kira", "Noor", "Petra")


class Life:
    """A circle, and dice."""

    def __init__(self, seed: int) -> None:
        self.dice = plain.Random(seed)
        self.circle = replace(circle_of(4, stewards=2), random=seeded(seed))
        self.proofs: dict[bytes, PersonKey] = {}
        self.left: set[str] = set()
        self.refused = 0

    @property
    def here(self) -> list[str]:
        """Everybody who can act."""
        return [name for name in self.circle.groups if name not in self.left]

    def somebody(self) -> str:
        """Anybody in the circle."""
        return self.dice.choice(list(self.circle.groups))

    def act(self, who: str) -> Act:
        """Something that somebody may or may not do."""
        made, dice = self.circle, self.dice
        target = made.id(dice.choice([n for n in made.groups if n != who] or [who]))
        role = dice.choice(list(Role))
        rules = HouseRules(dice.choice(list(Who)), dice.choice(list(Who)), dice.random() < 0.1)
        ballot = Ballot(made.circle, target, made.id(self.somebody()), made.roster.term, bytes(16))
        voters = [name for name in self.here if dice.random() < 0.7 and made.id(name) != target]
        votes = sorted(
            (sign(made.people[name].person, ballot) for name in voters), key=lambda v: v.voter
        )
        invites = [record.invite for record in made.roster.invites] or [bytes(16)]
        choices: list[Callable[[], Act]] = [
            SelfUpdate,
            Leave,
            lambda: self.invite(who),
            lambda: RevokeInvite(dice.choice(invites)),
            lambda: RemovePerson(target),
            lambda: SetRole(target, role),
            lambda: Describe(name=f"Circle {dice.random()}"),
            lambda: Describe(agreement=f"Be {dice.random()}", policy=rules),
            lambda: Profile(who + dice.choice("abcxyz")),
            lambda: Profile(None, ReturnBox(dice.randbytes(16), dice.randbytes(32))),
            lambda: Agree(made.roster.agreement_version),
            lambda: Succeed(ballot, tuple(votes)),
            lambda: ResolveFork(Head(dice.randrange(9), dice.randbytes(32))),
            lambda: Move(replace(PLACE, log=dice.randbytes(16)), BEGIN),
            lambda: Move(replace(made.roster.relay, url=f"https://{dice.random()}.example")),
        ]
        return dice.choice(choices)()

    def invite(self, who: str) -> AddInvite:
        """An invite whose secret is kept."""
        key = PersonKey.new(self.circle.random)
        record = replace(self.circle.record(who, key), compare=self.dice.random() < 0.5)
        self.proofs[record.invite] = key
        return AddInvite(record)

    def admit(self) -> None:
        """Somebody comes in who has an invite, if they may."""
        made, who = self.circle, self.dice.choice(self.here)
        free = [name for name in NEWCOMERS if name not in made.people]
        if not free:
            return
        if not made.roster.invites:
            made.do(who, self.invite(who))
            return
        record = self.dice.choice(made.roster.invites)
        newcomer = made.identity(free[0])
        keys = made.keys(newcomer)
        act = made.admission(record.invite, self.proofs[record.invite], newcomer)
        commit = made.do(who, act, keys.key_package)
        made.enter(free[0], newcomer, keys, commit)

    def come_back(self) -> None:
        """Somebody who lost their device is let in again by another."""
        made, back = self.circle, self.dice.choice(self.here)
        others = [name for name in self.here if name != back]
        if not others:
            return
        act, identity, keys = made.readmission(back)
        commit = made.make(self.dice.choice(others), act, keys.key_package)
        lost = made.groups.pop(back)
        del lost
        made.take(next(name for name in others if made.groups[name].own_leaf ==
                       commit.sent.own_leaf), commit)  # fmt: skip
        made.enter(back, identity, keys, commit)

    def leave(self) -> None:
        """Somebody says that they leave."""
        if len(self.here) > 1:
            who = self.dice.choice(self.here)
            self.circle.say_leaving(who)
            self.left.add(who)

    def attack(self) -> None:
        """A member commits something else than they say, or says something else than they may."""
        made, who = self.circle, self.somebody()
        try:
            proposals, new = self.hostile(who)
            commit = made.forge(who, proposals, new=new)
        except MlsError:
            return
        for name, group in made.groups.items():
            if name == who:
                continue
            with pytest.raises(RefusedError):
                receive(group, again(commit.message), policy=CirclePolicy(made.circle), now=None)

    def hostile(self, who: str) -> tuple[list[Proposal], NewLeaf]:
        """Proposals that follow from no act of this member."""
        made, dice = self.circle, self.dice
        victim, roster = self.somebody(), made.roster
        another = made.id(self.somebody())
        act = self.act(who)
        leaving = [made.id(name) for name in self.left]
        key = dice.randbytes(32) if knows_who_went(roster) else None
        after = apply(roster, act, another, leaving=leaving, letters_key=key)
        people = list(after.people)
        place = dice.randrange(len(people))
        wrongs: list[Roster] = [
            replace(after, term=after.term + 1),
            replace(after, letters_key=dice.randbytes(32)) if key is None else roster,
            replace(after, people=(*people[:place], replace(people[place], joined_day=1),
                                   *people[place + 1 :])),
            replace(after, removed=(*after.removed, dice.randbytes(16))),
            roster,
        ]  # fmt: skip
        stranger = made.keys(made.identity("Zoe")).key_package
        extra: list[list[Proposal]] = [
            [Remove(made.groups[victim].own_leaf)] if not isinstance(act, RemovePerson) else [],
            [Add(stranger)],
            [],
        ]
        chosen = dice.choice(extra)
        said = after if chosen else dice.choice(wrongs)
        return [*chosen, GroupContextExtensions(said.extensions)], UNCHANGED

    def step(self) -> None:
        """Something happens, or is refused."""
        who, roll = self.dice.choice(self.here), self.dice.random()
        before = self.circle.roster
        try:
            if roll < 0.25:
                self.admit()
            elif roll < 0.33:
                self.come_back()
            elif roll < 0.38:
                self.leave()
            elif roll < 0.55:
                self.attack()
            else:
                self.do(who)
        except RefusedError:
            self.refused += 1
            assert self.circle.roster == before

    def do(self, who: str) -> None:
        """Somebody does something that is allowed."""
        act = self.act(who)
        self.circle.do(who, act)
        if isinstance(act, Profile) and act.pseudonym:
            self.circle.people[who] = self.circle.people[who].called(act.pseudonym)

    def check(self) -> None:
        """What holds always."""
        made, roster = self.circle, self.circle.roster
        self.left &= set(made.groups)
        assert roster.stewards
        assert {made.id(name) for name in made.groups} == set(roster.by_id)
        for group in made.groups.values():
            assert check_group(group, made.circle) == roster
            said = set(pending_leavings(group).values())
            assert said == {made.leaf(name) for name in self.left}
        assert len({group.epoch_authenticator for group in made.groups.values()}) == 1


@pytest.mark.parametrize("seed", range(6))
def test_honest_members_agree_whatever_happens(seed: int) -> None:
    life = Life(seed)
    for _ in range(STEPS):
        life.step()
        life.check()
    assert life.circle.groups
