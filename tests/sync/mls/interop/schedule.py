"""Random operations in a group of several implementations; a seed repeats the choices."""

import random as plain
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from tests.sync.mls.interop.choices import Choices
from tests.sync.mls.interop.members import OURS, Made, Member, Wanted
from tests.sync.mls.interop.ours import Ours
from tests.sync.mls.interop.peers import KINDS, RINE, Peer
from tests.sync.mls.interop.world import ABLE, World

#: Peers and suite of every schedule there is.
PLANS: Final = [
    *((name, number) for name, kind in KINDS.items() for number in kind.suites),
    ("+".join(KINDS), 1),
]

MOST: Final = 11
"""Members of a group, about."""

FEWEST: Final = 3

_WEIGHTS: Final = {
    "talk": 30,
    "add": 14,
    "remove": 11,
    "commit": 12,
    "propose": 16,
    "enter": 5,
    "return": 5,
    "race": 6,
    "restart": 4,
    "key": 5,
    "resume": 3,
    "extend": 4,
}


def run(names: str, number: int, seed: int, count: int, folder: Path) -> "Schedule":
    """Run a schedule with fresh peers, whose names are joined by plus signs.

    Raises:
        MissingPeerError: when a peer is not here.
        Exception: whatever went wrong, with what was done before as a note.
    """
    rng = plain.Random(f"{names} {number} {seed}")
    with ExitStack() as stack:
        peers = {}
        for name in names.split("+"):
            (folder / name).mkdir(parents=True, exist_ok=True)
            peers[name] = stack.enter_context(Peer(KINDS[name], number, folder / name))
        world = World(number, peers, rng)
        schedule = Schedule(world, rng, Choices(world, rng))
        try:
            world.found(rng.choice([OURS, *peers]))
            schedule.run(count)
        except Exception as error:
            done = sum(schedule.done.values())
            error.add_note(f"{names}, suite {number:#06x}, seed {seed}, operation {done}; at last:")
            error.add_note("\n".join(schedule.story[-8:]))
            raise
    return schedule


@dataclass
class Schedule:
    """Operations one after the other.

    Attributes:
        story: what was done, for whoever must find out what went wrong.
        done: how often each operation was.
    """

    world: World
    rng: plain.Random
    choose: Choices
    story: list[str] = field(default_factory=list)
    done: Counter[str] = field(default_factory=Counter)

    def run(self, count: int) -> None:
        """So many operations; then everything underway is read."""
        for _ in range(100 * count):
            if sum(self.done.values()) == count:
                break
            self.step()
        self._read_all()

    def step(self) -> None:
        """One operation; one that is not possible now is not counted."""
        world = self.world
        if world.absent:
            name = "clear"
        elif len(world.members) < FEWEST:
            name = "add"
        elif len(world.members) > MOST:
            name = "remove"
        else:
            name = self.rng.choices(list(_WEIGHTS), list(_WEIGHTS.values()))[0]
        operation: Callable[[], bool] = getattr(self, f"_{name}")
        if operation():
            self.done[name] += 1

    def _tell(self, text: str) -> None:
        self.story.append(f"{self.world.group.epoch} {text}")

    def _commit_of(
        self, by: Member, wanted: Sequence[Wanted], newcomers: Sequence[Member] = ()
    ) -> None:
        encrypted = self.choose.encrypted(by)
        names = [f"{item.type} {item.name}" for item in wanted]
        waiting = [f"({p.sender}: {p.wanted.type} {p.wanted.name})" for p in self.world.pending]
        self._tell(f"{by.name} commits {names} {waiting} encrypted={encrypted}")
        self.world.commit(by, wanted, newcomers, encrypted=encrypted)

    # Operations; each tells whether it was possible

    def _talk(self) -> bool:
        """A few say something; most of it is read at once, in any order, the rest later."""
        world = self.world
        if world.pending:
            return False
        for _ in range(self.rng.randint(1, 5)):
            sender = self.rng.choice(list(world.members.values()))
            world.say(sender, self.rng.randbytes(self.rng.choice((1, 20, 300, 3000))))
            self._tell(f"{len(world.underway)} messages underway")
        self._read_all(keep=0.2)
        return True

    def _read_all(self, keep: float = 0.0) -> None:
        pairs = [(name, said) for said in self.world.underway for name in said.to]
        self.rng.shuffle(pairs)
        for name, said in pairs:
            if self.rng.random() >= keep:
                self.world.read(name, said)
        self.world.underway = [said for said in self.world.underway if said.to]

    def _add(self) -> bool:
        by = self.choose.pick(self.choose.committers())
        if not by or not self.choose.safe(by, (), adds=True):
            return False
        newcomers = self.choose.newcomers(3)
        self._commit_of(by, [self.choose.add_of(each) for each in newcomers], newcomers)
        return True

    def _remove(self) -> bool:
        by = self.choose.pick(self.choose.committers())
        names = self.choose.removable(by) if by else []
        if not by or not names:
            return False
        mixed = "mixed" in by.abilities
        taken = self.rng.sample(names, self.rng.randint(1, min(2 if mixed else 1, len(names))))
        taken = self._keeping_one(taken)
        newcomers = self.choose.newcomers(2) if mixed and self.rng.random() < 0.3 else []
        if not self.choose.safe(by, taken, adds=bool(newcomers)):
            return False
        wanted = [self.choose.remove_of(name) for name in taken]
        self._commit_of(by, [*wanted, *map(self.choose.add_of, newcomers)], newcomers)
        return True

    def _keeping_one(self, names: Sequence[str]) -> list[str]:
        """Without those of ours that would leave none of ours."""
        ours = [m.name for m in self.world.ours if m.name not in self.choose.proposed("remove")]
        if set(ours) <= set(names):
            return [name for name in names if name != ours[0]]
        return list(names)

    def _clear(self) -> bool:
        """Who is in the tree but could not come in is removed again."""
        by = self.choose.pick([m for m in self.choose.committers("mixed") if isinstance(m, Ours)])
        assert by
        newcomer = self.world.newcomer(OURS)
        wanted = [self.choose.remove_of(name) for name in self.world.absent]
        self._commit_of(by, [*wanted, self.choose.add_of(newcomer)], [newcomer])
        return True

    def _commit(self) -> bool:
        by = self.choose.pick(self.choose.committers("empty"))
        if not by or not self.choose.safe(by, (), adds=False):
            return False
        self._commit_of(by, [])
        return True

    def _propose(self) -> bool:
        if len(self.world.pending) > 4:
            return self._commit()
        kind = self.rng.choice(("updates", "updates", "adds", "removes", "keys", "extensions"))
        by = self.choose.pick(self.world.able(kind))
        if not by:
            return False
        wanted, newcomer = self._proposal(kind, by)
        if not wanted:
            return False
        encrypted = self.choose.encrypted(by)
        self._tell(f"{by.name} proposes {wanted.type} {wanted.name} encrypted={encrypted}")
        self.world.propose(by, wanted, newcomer, encrypted=encrypted)
        return True

    def _proposal(self, kind: str, by: Member) -> tuple[Wanted | None, Member | None]:
        changed = self.choose.proposed("update") | self.choose.proposed("remove")
        if kind == "updates":
            return (None if by.name in changed else Wanted("update", by.name)), None
        if kind == "adds":
            newcomer = self.choose.newcomers(1)[0]
            return self.choose.add_of(newcomer), newcomer
        if kind == "removes":
            names = self.choose.removable(by)
            return (self.choose.remove_of(self.rng.choice(names)) if names else None), None
        if kind == "keys":
            return self.choose.key_wanted(), None
        once = any(item.wanted.type == "extensions" for item in self.world.pending)
        return (None if once else self.choose.extensions_wanted()), None

    def _key(self) -> bool:
        """Somebody mixes external keys in, now and then with somebody new."""
        by = self.choose.pick(self.choose.committers("keyed"))
        if not by or not self.choose.safe(by, (), adds=False):
            return False
        keys = [self.choose.key_wanted() for _ in range(self.rng.randint(1, 2))]
        wanted = [key for key in keys if key]
        if not wanted:
            return False
        newcomers = self.choose.newcomers(1) if self.rng.random() < 0.4 else []
        self._commit_of(by, [*wanted, *map(self.choose.add_of, newcomers)], newcomers)
        return True

    def _resume(self) -> bool:
        """One of ours mixes this epoch's resumption key in, which no newcomer has."""
        by = self.choose.pick(self.choose.committers("path"))
        if not by or self.choose.proposed("add") or not self.choose.safe(by, (), adds=False):
            return False
        self._commit_of(by, [Wanted("resume", nonce=self.rng.randbytes(self.choose.nonce_size()))])
        return True

    def _extend(self) -> bool:
        by = self.choose.pick(self.choose.committers("path"))
        once = any(item.wanted.type == "extensions" for item in self.world.pending)
        if not by or once or not self.choose.safe(by, (), adds=False):
            return False
        self._commit_of(by, [self.choose.extensions_wanted()])
        return True

    def _enter(self) -> bool:
        """Somebody commits themselves in."""
        informer = self.choose.pick(self.world.able("informs"))
        kind = self.choose.kind()
        abilities = ABLE if kind == OURS else self.world.peers[kind].kind.abilities
        if not informer or "enters" not in abilities:
            return False
        newcomer = self.world.newcomer(kind)
        self._tell(f"{newcomer.name} enters by {informer.name}")
        return self.world.enter(newcomer, informer, again=False)

    def _return(self) -> bool:
        """Somebody who lost everything commits themselves in again."""
        member = self.choose.pick(self.world.able("enters"))
        informer = self.choose.pick([m for m in self.world.able("informs") if m is not member])
        if not member or not informer or (isinstance(member, Ours) and len(self.world.ours) < 2):
            return False
        self._tell(f"{member.name} enters again by {informer.name}")
        return self.world.enter(member, informer, again=True)

    def _race(self) -> bool:
        """Two commit at once: one of them is taken, the other forgotten."""
        committers = self.choose.committers()
        if len(committers) < 2:
            return False
        plans = []
        for by in self.rng.sample(committers, 2):
            newcomers = self.choose.newcomers(1) if self._must_add(by) else []
            if not self.choose.safe(by, (), adds=bool(newcomers)):
                return False
            plans.append((by, [self.choose.add_of(each) for each in newcomers], newcomers))
        self._tell(f"{plans[0][0].name} and {plans[1][0].name} commit at once")
        commits: list[Made] = []
        for by, wanted, _ in plans:
            commits.append(by.commit(wanted, encrypted=self.choose.encrypted(by)))
        won = self.rng.randrange(2)
        plans[1 - won][0].discard()
        by, wanted, newcomers = plans[won]
        self.world.follow(by, commits[won], wanted, newcomers)
        return True

    def _must_add(self, by: Member) -> bool:
        return by.kind == RINE.name or self.rng.random() < 0.5

    def _restart(self) -> bool:
        """One of ours is stored and brought back."""
        self.rng.choice(self.world.ours).restart()
        return True
