"""Random groups: messages late, reordered and repeated; who is in agrees, who is out is out.

Commits have one order, as a relay's log gives them; each member follows it at their own pace.
"""

from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from sync.mls.errors import ClonedError, MlsError, RemovedError, ReplayedError
from sync.mls.framing import MlsMessage
from sync.mls.group import Group
from sync.mls.joining import join
from sync.mls.key_package import JoinerKeys
from sync.mls.policy import Bounds, Policy
from sync.mls.proposals import Add, Proposal, Remove
from sync.mls.receiving import ApplicationData, Received
from sync.mls.sending import propose_update
from sync.mls.state import from_bytes, secrets_in, to_bytes
from tests.sync.mls_making import NOW, Makers, seeded

pytestmark = pytest.mark.slow


class Roomy(Policy):
    """Messages of one past epoch can still be read."""

    bounds = Bounds(past_epochs=1, most_kept=50, most_ahead=50)


@dataclass
class Person:
    """A member on their own device.

    Attributes:
        group: their state.
        cursor: how many commits of the log they have followed.
        read: the messages they have read, by number.
        seen: every state they ever stored.
    """

    group: Group
    cursor: int
    read: set[int] = field(default_factory=set)


@dataclass
class Said:
    """An application message.

    Attributes:
        by: who said it.
        epoch: in which epoch.
    """

    message: MlsMessage
    data: bytes
    by: int
    epoch: int


class Circle(RuleBasedStateMachine):
    """A group of 1 to 40 members, and those who were removed."""

    number = 1

    @initialize(seed=st.integers(0, 2**32), others=st.integers(0, 39))
    def found(self, seed: int, others: int) -> None:
        """Begin with up to forty members."""
        self.makers = Makers(self.number, seeded(seed), Roomy())
        groups = self.makers.group_of(others + 1)
        self.people = [Person(group, 0) for group in groups]
        self.gone: list[Group] = []
        self.log: list[MlsMessage] = []
        self.epochs: dict[int, tuple[bytes, bytes]] = {}
        self.said: list[Said] = []
        self.joining: list[JoinerKeys] = []

    def _follow(self, person: Person) -> None:
        """One member follows the log to its end."""
        while person.cursor < len(self.log) and not person.group.removed:
            received = self.makers.receive(person.group, self.log[person.cursor])
            person.group = from_bytes(to_bytes(received.group))
            person.cursor += 1

    def _committer(self, index: int) -> Person:
        person = self.people[index % len(self.people)]
        self._follow(person)
        return person

    def _accept(self, person: Person, proposals: list[Proposal], *, path: bool) -> None:
        choices = self.makers.choices(path=path)
        made = self.makers.commit(person.group, proposals, choices=choices)
        self.log.append(made.message)
        person.group, person.cursor = from_bytes(to_bytes(made.merged)), len(self.log)
        if made.welcome is not None:
            self._admit(made.welcome, proposals)
        for proposal in proposals:
            if isinstance(proposal, Remove):
                self._dismiss(proposal.removed, person)

    def _admit(self, welcome: object, proposals: list[Proposal]) -> None:
        for keys in self.joining:
            group = join(welcome, keys, policy=self.makers.policy, now=NOW)  # type: ignore[arg-type]
            self.people.append(Person(group, len(self.log)))
        assert len(self.joining) == sum(isinstance(p, Add) for p in proposals)
        self.joining = []

    def _dismiss(self, leaf: int, by: Person) -> None:
        out = [
            person
            for person in self.people
            if person is not by and person.group.own_leaf == leaf and person.cursor < len(self.log)
        ]
        for person in out:
            self.gone.append(person.group)
            self.people.remove(person)

    @rule(by=st.integers(0, 100), count=st.integers(1, 3))
    def add(self, by: int, count: int) -> None:
        """Somebody adds one or a few."""
        person = self._committer(by)
        self.joining = [self.makers.keys(f"n{len(self.log)}-{i}") for i in range(count)]
        proposals: list[Proposal] = [Add(keys.key_package) for keys in self.joining]
        self._accept(person, proposals, path=by % 2 == 0)

    @precondition(lambda self: len(self.people) > 1)
    @rule(by=st.integers(0, 100), which=st.integers(0, 100))
    def remove(self, by: int, which: int) -> None:
        """Somebody removes another."""
        person = self._committer(by)
        others = [index for index, _ in person.group.members if index != person.group.own_leaf]
        leaf = others[which % len(others)]
        for other in self.people:
            if other.group.own_leaf == leaf:
                self._follow(other)
        self._accept(person, [Remove(leaf)], path=True)

    @rule(by=st.integers(0, 100))
    def refresh(self, by: int) -> None:
        """Somebody commits nothing but fresh keys."""
        self._accept(self._committer(by), [], path=True)

    @precondition(lambda self: len(self.people) > 1)
    @rule(by=st.integers(0, 100), which=st.integers(0, 100))
    def update(self, by: int, which: int) -> None:
        """Somebody proposes fresh keys, all hear it, another commits it."""
        for person in self.people:
            self._follow(person)
        committer = self.people[by % len(self.people)]
        others = [person for person in self.people if person is not committer]
        proposer = others[which % len(others)]
        sent = propose_update(
            proposer.group, random=self.makers.random, policy=self.makers.policy, now=NOW
        )
        proposer.group = sent.group
        for person in self.people:
            if person is not proposer:
                person.group = self.makers.receive(person.group, sent.message).group
        self._accept(committer, [], path=True)
        for person in self.people:
            self._follow(person)

    @rule(by=st.integers(0, 100), data=st.binary(max_size=40))
    def say(self, by: int, data: bytes) -> None:
        """Somebody says something, in the epoch they are in."""
        index = by % len(self.people)
        person = self.people[index]
        if person.group.proposals:
            return
        sent = self.makers.say(person.group, data)
        person.group = sent.group
        leaf = person.group.own_leaf
        self.said.append(Said(sent.message, data, leaf, person.group.epoch))

    @precondition(lambda self: self.said)
    @rule(who=st.integers(0, 100), which=st.integers(0, 1000))
    def hear(self, who: int, which: int) -> None:
        """Somebody gets some message: the newest or an old one, perhaps not for the first time."""
        person = self.people[who % len(self.people)]
        number = which % len(self.said)
        said = self.said[number]
        before = to_bytes(person.group)
        try:
            received: Received | None = self.makers.receive(person.group, said.message)
        except MlsError:
            received = None
        if received is None:
            assert to_bytes(person.group) == before
            assert not self._should_read(person, number)
            return
        assert isinstance(received, ApplicationData)
        assert (received.data, received.sender) == (said.data, said.by)
        assert number not in person.read
        person.read.add(number)
        person.group = received.group

    def _should_read(self, person: Person, number: int) -> bool:
        """Whether a message is of this epoch, another's, not read yet, and near enough."""
        said = self.said[number]
        mine = said.by == person.group.own_leaf
        here = said.epoch == person.group.epoch
        return here and not mine and number not in person.read and len(self.said) < 40

    @rule(who=st.integers(0, 100), steps=st.integers(1, 3))
    def catch_up(self, who: int, steps: int) -> None:
        """Somebody follows a few commits."""
        person = self.people[who % len(self.people)]
        for _ in range(steps):
            if person.cursor < len(self.log):
                received = self.makers.receive(person.group, self.log[person.cursor])
                person.group, person.cursor = received.group, person.cursor + 1

    @precondition(lambda self: self.log)
    @rule(who=st.integers(0, 100), which=st.integers(0, 1000))
    def meet_another_commit(self, who: int, which: int) -> None:
        """A commit that is not the next one changes nothing."""
        person = self.people[who % len(self.people)]
        number = which % len(self.log)
        if number == person.cursor:
            return
        before = to_bytes(person.group)
        with pytest.raises(MlsError):
            self.makers.receive(person.group, self.log[number])
        assert to_bytes(person.group) == before

    @rule(who=st.integers(0, 100))
    def restore_an_old_copy(self, who: int) -> None:
        """What was stored never brings a used key back."""
        person = self.people[who % len(self.people)]
        again = from_bytes(to_bytes(person.group))
        assert set(secrets_in(again)) == set(secrets_in(person.group))
        for number in list(person.read)[-3:]:
            if self.said[number].epoch == again.epoch:
                with pytest.raises((ReplayedError, ClonedError)):
                    self.makers.receive(again, self.said[number].message)

    @invariant()
    def those_in_one_epoch_agree(self) -> None:
        """Same epoch, same secrets, same roster; and a roster of those who are in."""
        if not hasattr(self, "people"):
            return
        by_epoch: dict[int, set[tuple[bytes, bytes, bytes]]] = {}
        for person in self.people:
            group = person.group
            told = (group.epoch_authenticator, group.export("x", b"", 16), group.tree.encode())
            by_epoch.setdefault(group.epoch, set()).add(told)
        assert all(len(told) == 1 for told in by_epoch.values())

    @invariant()
    def those_who_are_out_read_nothing_new(self) -> None:
        """Neither with what is left to them nor with what they had before they followed."""
        if not getattr(self, "gone", None) or not self.said:
            return
        out, said = self.gone[-1], self.said[-1]
        if said.epoch > out.epoch:
            with pytest.raises((MlsError, RemovedError)):
                self.makers.receive(out, said.message)


class HybridCircle(Circle):
    """The same with the hybrid suite."""

    number = 0xF057


def test_random_circles_agree() -> None:
    """The classical suite."""
    run_state_machine_as_test(
        Circle,
        settings=settings(
            max_examples=12,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_random_hybrid_circles_agree() -> None:
    """The hybrid suite."""
    run_state_machine_as_test(
        HybridCircle,
        settings=settings(
            max_examples=4,
            stateful_step_count=15,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
