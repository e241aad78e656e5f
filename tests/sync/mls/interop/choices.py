"""Who does what next: choices that are possible in a group as it is."""

import random as plain
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sync.mls.suites import suite
from tests.sync.mls.interop.members import OURS, Member, Wanted
from tests.sync.mls.interop.ours import Ours
from tests.sync.mls.interop.peers import MLS_RS, RINE, TS_MLS
from tests.sync.mls.interop.world import World


@dataclass
class Choices:
    """Draws whoever and whatever is possible now."""

    world: World
    rng: plain.Random

    def pick(self, members: Sequence[Member]) -> Member | None:
        return self.rng.choice(list(members)) if members else None

    def kind(self) -> str:
        """Whom to take in: the kind with the fewest members, most of the time."""
        kinds = [OURS, *self.world.peers]
        there = Counter(member.kind for member in self.world.members.values())
        if self.rng.random() < 0.5:
            return min(kinds, key=lambda kind: there[kind])
        return self.rng.choice(kinds)

    def newcomers(self, most: int) -> list[Member]:
        return [self.world.newcomer(self.kind()) for _ in range(self.rng.randint(1, most))]

    def encrypted(self, member: Member) -> bool:
        return "chooses" in member.abilities and self.rng.random() < 0.6

    def proposed(self, kind: str) -> set[str]:
        return {item.wanted.name for item in self.world.pending if item.wanted.type == kind}

    def committers(self, ability: str | None = None) -> list[Member]:
        """Who can commit what is proposed, and something of a kind."""
        leaving, types = self.proposed("remove"), {p.wanted.type for p in self.world.pending}
        found = []
        for member in self.world.members.values():
            if member.name in leaving or (ability and ability not in member.abilities):
                continue
            # What these two get wrong stands in README.md.
            wrong = (member.kind == TS_MLS.name and "extensions" in types) or (
                member.kind == RINE.name and "add" in types
            )
            if not wrong:
                found.append(member)
        return found

    def removable(self, by: Member) -> list[str]:
        """Who can be removed: one of ours stays, and nobody is changed twice."""
        changed = self.proposed("remove") | self.proposed("update") | {by.name}
        staying = [m for m in self.world.ours if m.name not in self.proposed("remove")]
        found = []
        for name, member in self.world.members.items():
            last = isinstance(member, Ours) and len(staying) < 2
            if name not in changed and not last:
                found.append(name)
        return [name for name in found if self._knows(by, name)]

    def _knows(self, by: Member, name: str) -> bool:
        """mls-rs removes only whom it has heard."""
        return by.kind != MLS_RS.name or name in self.world.heard.get(by.name, set())

    def safe(self, by: Member, removed: Sequence[str], *, adds: bool) -> bool:
        leaving = {*removed, *self.proposed("remove")}
        joins = adds or bool(self.proposed("add"))
        return not self.world.lopsided_for(by.name, leaving, adds=joins)

    def add_of(self, newcomer: Member) -> Wanted:
        return Wanted("add", newcomer.name, key_package=newcomer.package)

    def remove_of(self, name: str) -> Wanted:
        return Wanted("remove", name, leaf=self.world.leaf(name))

    def extensions_wanted(self) -> Wanted:
        return Wanted("extensions", credentials=self.rng.choice(((), (1,))))

    def key_wanted(self) -> Wanted | None:
        """An external key that all have; nothing when somebody cannot have one."""
        if any("keyed" not in m.abilities for m in self.world.members.values()):
            return None
        if any(kind.kind.name != TS_MLS.name for kind in self.world.peers.values()):
            return None  # A newcomer may come who cannot have it.
        psk_id = self.rng.randbytes(8)
        self.world.learn(psk_id, self.rng.randbytes(32))
        for waiting in self.world.waiting.values():
            waiting.know(psk_id, self.world.psks[psk_id])
        return Wanted("psk", id=psk_id, nonce=self.rng.randbytes(self.nonce_size()))

    def nonce_size(self) -> int:
        return suite(self.world.suite).kdf.size
