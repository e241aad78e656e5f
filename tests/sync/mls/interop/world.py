"""One group with members of several implementations, and what all of them must agree on."""

import random as plain
import reprlib
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Final

from sync.mls import tree_math
from sync.mls.group import Group
from sync.mls.ratchet_tree import RatchetTree
from tests.sync.mls.interop.members import OURS, Got, Made, Member, Wanted, package_of, welcome_of
from tests.sync.mls.interop.ours import Ours
from tests.sync.mls.interop.peers import MLS_RS, RINE, TS_MLS, Peer, PeerError
from tests.sync.mls.interop.theirs import Theirs

#: Epochs after which a message is still to be read.
LATEST: Final = 2
#: What ts-mls says of trees that are as they should be; see README.md.
NAMED_BY_THE_PRESENT: Final = (MLS_RS.name, RINE.name)
REFUSAL: Final = "non-blank intermediate node must list leaf node in its unmerged_leaves"


class DifferenceError(Exception):
    """A member tells something else than ours do; of what is long, only where the two part."""

    def __init__(self, name: str, what: str, theirs: Any, ours: Any) -> None:
        if isinstance(theirs, bytes):
            both = enumerate(zip(theirs, ours, strict=False))
            unlike = (index for index, (one, other) in both if one != other)
            at = next(unlike, min(len(theirs), len(ours)))
            parts = theirs[at : at + 8].hex(), ours[at : at + 8].hex()
            where = f" from byte {at} on; {len(theirs)} and {len(ours)} bytes"
        else:
            parts, where = (reprlib.repr(theirs), reprlib.repr(ours)), ""
        super().__init__(f"{name}, {what}: {parts[0]}, ours has {parts[1]}{where}")


@dataclass(frozen=True)
class Proposed:
    """A proposal that everybody has, and who made it."""

    sender: str
    wanted: Wanted


@dataclass
class Underway:
    """Something said that some have not read yet."""

    message: bytes
    data: bytes
    sender: str
    leaf: int
    key: bytes
    epoch: int
    to: list[str]


@dataclass
class World:
    """A group.

    Attributes:
        members: who is in, by name.
        pending: proposals of this epoch.
        waiting: who was proposed and is not in.
        absent: who is in the tree, but could not follow.
        underway: what was said and not read.
        rotating: whether ours change their signature keys now and then.
        paths: how often ours bring fresh keys where they need not.
        counted: what the peers did that the RFC does not say, by name; see README.md.
    """

    suite: int
    peers: dict[str, Peer]
    rng: plain.Random
    members: dict[str, Member] = field(default_factory=dict)
    pending: list[Proposed] = field(default_factory=list)
    waiting: dict[str, Member] = field(default_factory=dict)
    absent: list[str] = field(default_factory=list)
    underway: list[Underway] = field(default_factory=list)
    psks: dict[bytes, bytes] = field(default_factory=dict)
    counted: Counter[str] = field(default_factory=Counter)
    rotating: bool = True
    paths: float = 0.8
    made: int = 0
    identities: dict[str, bytes] = field(default_factory=dict)
    heard: dict[str, set[str]] = field(default_factory=dict)

    # Who there is

    @property
    def ours(self) -> list[Ours]:
        """Our own members."""
        return [member for member in self.members.values() if isinstance(member, Ours)]

    @property
    def group(self) -> Group:
        """The group as one of ours has it."""
        return self.ours[0].group

    def leaf(self, name: str) -> int:
        """Where somebody sits."""
        found = [
            index
            for index, leaf in self.group.members
            if leaf.credential.identity == self.identities[name]
        ]
        assert len(found) == 1, (name, found)
        return found[0]

    def able(self, ability: str) -> list[Member]:
        """Members who can do something."""
        return [member for member in self.members.values() if ability in member.abilities]

    def newcomer(self, kind: str) -> Member:
        """Somebody who is not in yet; `ours` or a peer's name."""
        self.made += 1
        name = f"{kind} {self.made}"
        if kind == OURS:
            random = plain.Random(self.rng.getrandbits(64))
            # mls-rs knows others by credential and key.
            rotates = self.rotating and MLS_RS.name not in self.peers
            member: Member = Ours(
                name, self.suite, OURS, ABLE, random=random, rotates=rotates, paths=self.paths
            )
        else:
            peer = self.peers[kind]
            member = Theirs(name, self.suite, kind, peer.kind.abilities, peer=peer)
        self.identities[name] = member.identity
        if "keyed" in member.abilities:
            for psk_id, secret in self.psks.items():
                member.know(psk_id, secret)
        return member

    # What happens

    def found(self, kind: str) -> None:
        """Somebody begins the group; a peer's founder lets one of ours in at once."""
        founder = self.newcomer(kind)
        founder.found(self.rng.randbytes(32))
        self.members[founder.name] = founder
        if kind != OURS:
            joiner = self.newcomer(OURS)
            wanted = Wanted("add", joiner.name, key_package=joiner.package)
            made = founder.commit([wanted], encrypted=False)
            founder.accept()
            self._join(made.welcomes, {joiner.name: joiner}, apart=False)
        self.check()

    def commit(
        self, by: Member, wanted: Sequence[Wanted], newcomers: Iterable[Member], *, encrypted: bool
    ) -> None:
        """Somebody commits, and everybody follows."""
        joining = [*newcomers, *self.waiting.values()]
        able = all("apart" in member.abilities for member in (by, *joining))
        apart = able and self.rng.random() < 0.3
        made = by.commit(wanted, encrypted=encrypted, apart=apart)
        self.follow(by, made, wanted, newcomers, apart=apart)

    def follow(
        self,
        by: Member,
        made: Made,
        wanted: Sequence[Wanted],
        newcomers: Iterable[Member],
        *,
        apart: bool = False,
    ) -> None:
        """A commit is taken: everybody hears of it, and who is added comes in."""
        committed = [*self.pending, *(Proposed(by.name, item) for item in wanted)]
        removed = {
            item.wanted.name: item.wanted.leaf for item in committed if item.wanted.type == "remove"
        }
        updated = {item.sender for item in self.pending if item.wanted.type == "update"}
        added = [item.wanted.name for item in committed if item.wanted.type == "add"]
        by.accept()
        for member in self._ours_first():
            if member is not by:
                self._hear_commit(member, by, made.commit, removed, updates=member.name in updated)
        joining = {member.name: member for member in newcomers} | self.waiting
        self._leave(removed)
        self._next_epoch()
        self._join(made.welcomes, {name: joining[name] for name in added}, apart=apart)
        self.check()

    def _ours_first(self) -> list[Member]:
        return sorted(self.members.values(), key=lambda member: member.kind != OURS)

    def _hear_commit(
        self, member: Member, by: Member, commit: bytes, removed: dict[str, int], *, updates: bool
    ) -> None:
        leaves = member.name in removed
        try:
            got = self._tell(member, by.name, commit, "commit", updates=updates)
        except PeerError:
            stays = [ours for ours in self.ours if ours.name not in removed]
            taken = leaves and stays[0].group.tree.leaf(removed[member.name]) is not None
            if member.kind != TS_MLS.name or not taken:
                raise
            self.counted["ts-mls missed its removal when its leaf was filled at once"] += 1
        else:
            assert got.removed == leaves, (member.name, got)

    def _tell(
        self, member: Member, by: str, message: bytes, kind: str, *, updates: bool = False
    ) -> Got:
        got = member.receive(message, kind=kind, by=by, updates=updates)
        assert got.same_sender, (member.name, by)
        self.heard.setdefault(member.name, set()).add(by)
        return got

    def enter(self, newcomer: Member, informer: Member, *, again: bool) -> bool:
        """Somebody commits themselves in; when they were in before, in the place of that self."""
        leaf = self.leaf(newcomer.name) if again else None
        try:
            message = newcomer.enter(informer.info(), again=leaf)
        except PeerError as error:
            self._refused(newcomer, error)
            return False
        for member in self._ours_first():
            if member is not newcomer:
                got = self._tell(member, newcomer.name, message, "commit")
                assert not got.removed, member.name
        self._nothing_more_for(newcomer.name)
        self.members[newcomer.name] = newcomer
        self._next_epoch()
        self.check()
        return True

    def _refused(self, newcomer: Member, error: PeerError) -> None:
        """Whether it is what ts-mls always says of such a tree."""
        if newcomer.kind != TS_MLS.name or REFUSAL not in str(error):
            raise error
        assert uneven(self.group.tree)
        self.counted["ts-mls refused a tree with uneven unmerged leaves"] += 1

    def propose(
        self, by: Member, wanted: Wanted, newcomer: Member | None, *, encrypted: bool
    ) -> None:
        """Somebody proposes something, and everybody hears of it."""
        message = by.propose(wanted, encrypted=encrypted)
        for member in self.members.values():
            if member is not by:
                self._tell(member, by.name, message, "proposal")
        self.pending.append(Proposed(by.name, wanted))
        if newcomer:
            self.waiting[newcomer.name] = newcomer

    def say(self, by: Member, data: bytes) -> None:
        """Somebody says something; nobody has read it yet."""
        to = [name for name in self.members if name != by.name]
        leaf, epoch = self.leaf(by.name), self.group.epoch
        key = self.group.tree.member(leaf).signature_key
        self.underway.append(Underway(by.send(data), data, by.name, leaf, key, epoch, to))

    def read(self, name: str, said: Underway) -> None:
        """Somebody reads what was said."""
        said.to.remove(name)
        member = self.members[name]
        if member.kind in NAMED_BY_THE_PRESENT and not self._still_there(said):
            # It looks for the sender in the present tree, whatever the message's epoch.
            with suppress(PeerError, AssertionError):
                assert self._tell(member, said.sender, said.message, "said").sender == said.leaf
                return
            self.counted[
                f"{member.kind} could not name a sender who had left or has another key"
            ] += 1
            return
        got = self._tell(member, said.sender, said.message, "said")
        assert got.data == said.data, (name, said.sender)
        assert got.sender in (None, said.leaf), (name, said.sender)

    def _still_there(self, said: Underway) -> bool:
        leaf = self.group.tree.leaf(said.leaf)
        return leaf is not None and leaf.signature_key == said.key

    def learn(self, psk_id: bytes, secret: bytes) -> None:
        """Everybody learns an external key."""
        self.psks[psk_id] = secret
        for member in self.members.values():
            member.know(psk_id, secret)

    def _leave(self, names: Iterable[str]) -> None:
        for name in names:
            self._nothing_more_for(name)
            left = self.members.pop(name, None)
            if name in self.absent:
                self.absent.remove(name)
            if isinstance(left, Theirs):
                left.forget()

    def _nothing_more_for(self, name: str) -> None:
        for said in self.underway:
            if name in said.to:
                said.to.remove(name)

    def _next_epoch(self) -> None:
        self.pending.clear()
        self.waiting.clear()
        for said in self.underway:
            if self.group.epoch - said.epoch >= LATEST:
                for name in list(said.to):
                    self.read(name, said)
        self.underway = [said for said in self.underway if said.to]

    def _join(self, welcomes: Sequence[bytes], joining: dict[str, Member], *, apart: bool) -> None:
        tree = self.group.tree.encode() if apart else None
        for name, member in joining.items():
            ref = package_of(member.package).ref
            for_them = [
                welcome
                for welcome in welcomes
                if ref in {entry.new_member for entry in welcome_of(welcome).secrets}
            ]
            assert len(for_them) == 1, (name, len(for_them))
            try:
                member.join(for_them[0], tree)
            except PeerError as error:
                self._refused(member, error)
                self.absent.append(name)
            else:
                self.members[name] = member

    # What all agree on

    def check(self) -> None:
        """All members tell the same of the epoch, as far as each tells it."""
        context = self.rng.randbytes(8)
        truth = self.ours[0].report(context)
        for name, member in self.members.items():
            told = member.report(context)
            assert told.pop("leaf", self.leaf(name)) == self.leaf(name), name
            for key, value in told.items():
                if value != truth[key]:
                    raise DifferenceError(name, key, value, truth[key])
        inside = {self.identities[name] for name in (*self.members, *self.absent)}
        assert inside == {leaf.credential.identity for _, leaf in self.group.members}

    def lopsided_for(self, by: str, removed: Iterable[str], *, adds: bool) -> bool:
        """Whether a commit would end below the root where ts-mls takes part; see README.md."""
        kinds = {member.kind for member in self.members.values()}
        if TS_MLS.name not in kinds or adds:
            return False
        tree = self.group.tree
        for name in removed:
            tree = tree.removed(self.leaf(name))
        path = [place for place, _ in tree.filtered_direct_path(self.leaf(by))]
        return tree.root not in path


ABLE: Final = frozenset({*TS_MLS.abilities, "path"})
"""What ours can do."""


def uneven(tree: RatchetTree) -> bool:
    """Whether two nodes above an unmerged leaf have not the same unmerged leaves."""
    for place in range(1, len(tree.nodes), 2):
        node = tree.parent_node(place)
        for leaf in node.unmerged_leaves if node else ():
            path = tree_math.direct_path(tree_math.node_of(leaf), tree.leaf_count)
            above = [tree.parent_node(each) for each in path]
            if any(
                node and each and each.unmerged_leaves != node.unmerged_leaves for each in above
            ):
                return True
    return False
