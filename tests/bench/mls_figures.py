"""MLS: what its operations take in circles of some sizes; the classical suite and the hybrid."""

import os

from sync.mls.framing import MlsMessage
from sync.mls.joining import join
from sync.mls.policy import Policy
from sync.mls.proposals import Add, Remove
from sync.mls.receiving import receive
from sync.mls.state import to_bytes
from tests.bench.measure import Figures, timed
from tests.sync.mls_making import NOW, Makers

SIZES = (2, 10, 30, 90)
SUITES = {0x0001: "classical", 0xF057: "hybrid"}
_BODY = bytes(1024)
_ROUNDS = 15


class Circle:
    """Two members' views of a group of some size: the founder's and the last member's."""

    def __init__(self, number: int, size: int) -> None:
        self.makers = Makers(number, os.urandom)
        self.one = self.makers.founded()
        self.other = self.one
        left = size - 1
        while left:
            batch = min(left, 15)
            self._add(batch, last=left == batch)
            left -= batch
        for _ in range(2):
            self.refresh()

    def _add(self, count: int, *, last: bool) -> None:
        keys = [self.makers.keys(f"{self.one.epoch}-{index}") for index in range(count)]
        made = self.makers.commit(self.one, [Add(one.key_package) for one in keys])
        self.one = made.merged
        if last and made.welcome is not None:
            self.other = join(made.welcome, keys[-1], policy=self.makers.policy, now=NOW)

    def refresh(self) -> None:
        """Both bring fresh keys, one after the other."""
        made = self.makers.commit(self.other)
        self.one, self.other = self.makers.receive(self.one, made.message).group, made.merged
        made = self.makers.commit(self.one)
        self.other, self.one = self.makers.receive(self.other, made.message).group, made.merged


def _say(circle: Circle, sealing: Figures, opening: Figures, size: int) -> None:
    makers = circle.makers
    for _ in range(_ROUNDS):
        kept: list[MlsMessage] = []

        def seal(kept: list[MlsMessage] = kept) -> None:
            sent = makers.say(circle.one, _BODY)
            circle.one = sent.group
            kept.append(MlsMessage.from_bytes(sent.message.encode()))

        def open_(kept: list[MlsMessage] = kept) -> None:
            group = circle.other
            received = receive(group, kept[0], policy=makers.policy, now=NOW)
            circle.other = received.group

        sealing.add(size, timed(seal))
        opening.add(size, timed(open_))


def _commit(circle: Circle, figures: Figures, size: int) -> None:
    for _ in range(_ROUNDS):
        figures.add(size, timed(circle.refresh) / 2)


def _remove(circle: Circle, figures: Figures, size: int) -> None:
    """A commit that removes somebody, made by one and processed by another; nobody stays out."""
    makers, one, other = circle.makers, circle.one, circle.other
    leaves = [leaf for leaf, _ in one.members if leaf not in (one.own_leaf, other.own_leaf)]
    for leaf in leaves[:_ROUNDS]:

        def work(leaf: int = leaf) -> None:
            made = makers.commit(one, [Remove(leaf)])
            makers.receive(other, made.message)

        figures.add(size, timed(work))


def _join(circle: Circle, figures: Figures, size: int) -> None:
    makers = circle.makers
    for index in range(5):
        keys = makers.keys(f"joiner {index}")
        made = makers.commit(circle.one, [Add(keys.key_package)])
        if made.welcome is None:
            continue
        encoded = MlsMessage(made.welcome).encode()

        def work(encoded: bytes = encoded, keys: object = keys) -> None:
            body = MlsMessage.from_bytes(encoded).body
            join(body, keys, policy=Policy(), now=NOW)  # type: ignore[arg-type]

        figures.add(size, timed(work))


def figures(number: int) -> tuple[list[Figures], list[str]]:
    """Measure one suite; the times, and the sizes of stored states in kB."""
    seal, open_ = Figures("seal 1 KB", "5 at 90"), Figures("open 1 KB", "5 at 90")
    commit = Figures("commit with path, made and processed", "250 at 90")
    remove = Figures("commit that removes, made and processed", "150 at 30")
    joining = Figures("join from a welcome", "250 at 90")
    states = []
    for size in SIZES:
        circle = Circle(number, size)
        _say(circle, seal, open_, size)
        _commit(circle, commit, size)
        _remove(circle, remove, size)
        _join(circle, joining, size)
        states.append(f"{len(to_bytes(circle.one)) / 1000:.1f}")
    return [seal, open_, commit, remove, joining], states
