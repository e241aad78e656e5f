"""Random days of a circle: whoever reads to the end sees what the others see."""

import random as plain
from collections.abc import Callable
from contextlib import suppress

import pytest

from sync.protocol.frames import State
from sync.session.acting import propose_leave, repair
from sync.session.acts import Agree, Describe, Leave, Profile, RemovePerson, SelfUpdate, SetRole
from sync.session.errors import InvalidTurnError, RefusedError, RemovedError
from sync.session.opening import Said
from sync.session.parts import ReturnBox, Role
from sync.session.session import Pending, Session
from tests.sync.session.making import NOW, Seat, StaleError, Table

NAMES = ("Ben", "Cleo", "Dora", "Emil", "Fay", "Gus", "Hal", "Ida", "Jo", "Kim", "Lou", "Mia")


class Days:
    """Draws what happens, and remembers what was said while who was there."""

    def __init__(self, seed: int, suite: int) -> None:
        self.dice = plain.Random(seed)
        self.table = Table(suite, seed=seed)
        self.names = list(NAMES)
        self.said: list[tuple[int, str]] = []
        self.count = 0
        self.came = {"Anna": 0}
        self.gone: list[Seat] = []

    @property
    def here(self) -> list[str]:
        return list(self.table.seats)

    def step(self) -> None:
        what: list[Callable[[str], None]] = [*[self.say] * 6, *[self.read] * 5]
        what += [self.join, self.update, self.describe, self.promote, self.profile]
        what += [self.remove, self.leave, self.garbage, self.withdraw]
        try:
            self.dice.choice(what)(self.dice.choice(self.here))
        except (StaleError, RefusedError):
            self.catch_up()

    def catch_up(self) -> None:
        """All read; whoever is gone goes; whoever leaves is seen off."""
        for name in self.here:
            try:
                self.table.sync(name)
            except RemovedError as error:
                self.see_off(name, error.session)
        leaving = self.table[self.here[0]].leaving
        staying = [name for name in self.here if self.table[name].me not in leaving]
        if leaving:
            with suppress(StaleError):
                self.table.act(staying[0], Leave())
            self.catch_up()

    def see_off(self, name: str, left: Session | None) -> None:
        """Somebody is not in the circle any more."""
        assert left
        assert left.group.removed
        seat = self.table.seats.pop(name)
        seat.session = left
        self.gone.append(seat)

    # What happens

    def say(self, name: str) -> None:
        self.count += 1
        text = f"{self.count} by {name}"
        frame = self.table.say(name, text)
        self.said.append((frame.seq, text))

    def read(self, name: str) -> None:
        try:
            self.table.sync(name)
        except RemovedError:
            self.catch_up()

    def join(self, name: str) -> None:
        if self.names and self.dice.random() < 0.7:
            self.catch_up()
            if name not in self.table.seats:
                return
            newcomer = self.names.pop()
            self.table.join(newcomer, by=name)
            self.came[newcomer] = self.table.log.head

    def update(self, name: str) -> None:
        self.table.act(name, SelfUpdate())

    def describe(self, name: str) -> None:
        version = self.table[name].roster.agreement_version
        if self.table[name].is_steward:
            text = f"Be kind, {self.dice.random()}."
            self.table.act(name, Describe(agreement=text))
        elif self.table[name].me.agreed < version:
            self.table.act(name, Agree(version))

    def promote(self, name: str) -> None:
        other = self.dice.choice(self.table[name].people)
        self.table.act(name, SetRole(other.person, self.dice.choice(list(Role))))

    def profile(self, name: str) -> None:
        box = ReturnBox(self.dice.randbytes(16), self.dice.randbytes(32))
        self.table.act(name, Profile(return_box=box))

    def remove(self, name: str) -> None:
        if self.dice.random() < 0.3 and len(self.here) > 3:
            self.table.act(name, RemovePerson(self.dice.choice(self.table[name].people).person))

    def leave(self, name: str) -> None:
        if self.dice.random() < 0.3 and len(self.here) > 3:
            pending = propose_leave(self.table[name], now=NOW, random=self.table.random)
            self.table.submit(name, pending)

    def withdraw(self, name: str) -> None:
        del name
        if self.said:
            seq, text = self.said.pop(self.dice.randrange(len(self.said)))
            self.table.log.withdraw(seq)
            for seat in (*self.table.seats.values(), *self.gone):
                seat.heard[:] = [each for each in seat.heard if not _is(each, text)]

    def garbage(self, name: str) -> None:
        """Somebody locks everybody out; a steward who was not them repairs."""
        self.catch_up()
        stewards = [one for one in self.here if self.table[one].is_steward]
        if name not in self.table.seats:
            return
        log, session = self.table.log, self.table[name]
        good = log.head
        log.append(session.capability(), session.turn, self.dice.randbytes(65536), b"g" * 32)
        for one in self.here:
            with pytest.raises(InvalidTurnError):
                self.table.sync(one)
        self._repair(stewards[0], good)

    def _repair(self, steward: str, good: int) -> None:
        table = self.table
        turn = table.log.turn.number + self.dice.randint(1, 1000)
        pending: Pending = repair(table[steward], next_turn=turn, now=NOW, random=table.random)
        seat = table.seats[steward]
        frame = table.log.repair(
            pending.body, void_after=good, next_turn=turn, next_hash=pending.next_hash
        )
        assert table.log.frames[good].state is State.VOID
        seat.session, seat.pending = pending.sent, pending
        seat.own.add(frame.body_hash)
        self.catch_up()

    # What must hold

    def check(self) -> None:
        self.catch_up()
        table = self.table
        table.agree()
        for name, seat in table.seats.items():
            own = f"by {name}"
            since = self.came[name]
            expected = [text for seq, text in self.said if seq > since and not text.endswith(own)]
            assert seat.texts == expected
        frame = table.say(self.here[0], "the last word")
        for seat in self.gone:
            with pytest.raises(RemovedError):
                seat.session.capability()
        assert frame.seq == table.log.head


def _is(heard: object, text: str) -> bool:
    return isinstance(heard, Said) and getattr(heard.envelope.message, "text", None) == text


@pytest.mark.parametrize(("seed", "suite"), [*[(n, 1) for n in range(12)], (99, 0xF057)])
def test_whatever_happens_all_see_the_same(seed: int, suite: int) -> None:
    days = Days(seed, suite)
    days.table.join("Zoe")
    days.came["Zoe"] = days.table.log.head
    for _ in range(60):
        days.step()
    days.check()
    assert days.said
