"""MLS beside other implementations of it: the same groups, the same changes, turn and turn about.

Each side takes the time itself, in its own process, from bytes to bytes. A group is made by its
founder, who adds all at once; nobody but the founder brings fresh keys, so that a commit seals to
nearly everybody: the dearest tree there is. Handshakes go in the open; rine-mls has no choice.
"""

import os
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Final, Protocol

from sync.mls.committing import USUAL, Choices, Committed
from sync.mls.framing import MlsMessage
from sync.mls.joining import join
from sync.mls.key_package import JoinerKeys
from sync.mls.proposals import Add, Proposal, Remove
from sync.mls.receiving import receive
from sync.mls.sending import Options
from sync.mls.welcome import Welcome
from tests.bench.measure import Figures, timed
from tests.sync.mls.interop.members import Wanted
from tests.sync.mls.interop.peers import RINE, TS_MLS, Kind, MissingPeerError, Peer
from tests.sync.mls.interop.theirs import Theirs
from tests.sync.mls_making import NOW, Makers

SIZES: Final = (30, 90)
WHAT: Final = (
    "seal 1 KB",
    "open 1 KB",
    "commit that removes, made",
    "commit that removes, processed",
    "join from a welcome",
)
#: The suite that each side measures. ts-mls has X-Wing only with numbers of its own, and SHA-512.
SUITES: Final = {
    "classical": {RINE.name: 0x0001, TS_MLS.name: 0x0001},
    "hybrid": {RINE.name: 0xF057, TS_MLS.name: 84},
}
OURS: Final = {"classical": 0x0001, "hybrid": 0xF057}
_BODY = bytes(1024)
_ROUNDS = 10
_OPEN = Options(encrypted=False)
#: Additions alone bring no fresh keys with the others either.
_ADDING = replace(USUAL, path=False, options=_OPEN)
_REMOVING = replace(USUAL, options=_OPEN)


class Side(Protocol):
    """A founder and the last member of a group, with one implementation; times are in seconds."""

    def say(self) -> tuple[float, float]:
        """Seal and open."""
        ...

    def remove(self, leaf: int) -> tuple[float, float]:
        """Commit a removal, and process it."""
        ...

    def add(self) -> float:
        """Fill the empty leaf again; how long its new owner took to join."""
        ...


class _Ours:
    def __init__(self, number: int, size: int) -> None:
        self._makers = Makers(number, os.urandom)
        self._one = self._makers.founded()
        keys = [self._makers.keys(f"member {index}") for index in range(1, size)]
        made = self._commit([Add(each.key_package) for each in keys], _ADDING)
        self._other = join(_welcome(made), keys[-1], policy=self._makers.policy, now=NOW)

    def _commit(self, proposals: list[Proposal], choices: Choices) -> Committed:
        made = self._makers.commit(self._one, proposals, choices=choices)
        self._one = made.merged
        return made

    def _receive(self, message: bytes) -> None:
        taken = MlsMessage.from_bytes(message)
        self._other = receive(self._other, taken, policy=self._makers.policy, now=NOW).group

    def say(self) -> tuple[float, float]:
        sealed: list[bytes] = []

        def seal() -> None:
            sent = self._makers.say(self._one, _BODY)
            self._one = sent.group
            sealed.append(sent.message.encode())

        return timed(seal), timed(lambda: self._receive(sealed[0]))

    def remove(self, leaf: int) -> tuple[float, float]:
        made: list[bytes] = []

        def work() -> None:
            made.append(self._commit([Remove(leaf)], _REMOVING).message.encode())

        return timed(work), timed(lambda: self._receive(made[0]))

    def add(self) -> float:
        keys = self._makers.keys("somebody new")
        made = self._commit([Add(keys.key_package)], _ADDING)
        self._receive(made.message.encode())
        welcome = MlsMessage(_welcome(made)).encode()
        return timed(lambda: self._join(welcome, keys))

    def _join(self, welcome: bytes, keys: JoinerKeys) -> None:
        body = MlsMessage.from_bytes(welcome).body
        assert isinstance(body, Welcome)
        join(body, keys, policy=self._makers.policy, now=NOW)


def _welcome(made: Committed) -> Welcome:
    assert made.welcome is not None
    return made.welcome


class _Theirs:
    def __init__(self, peer: Peer, number: int, size: int) -> None:
        self._peer, self._number, self._made, self._size = peer, number, 0, size
        self._one = self._member()
        self._one.found(os.urandom(32))
        added = [self._member() for _ in range(1, size)]
        _, welcome = self._add(added)
        self._other = added[-1]
        self._other.join(bytes.fromhex(welcome), None)

    def _member(self) -> Theirs:
        self._made += 1
        kind = self._peer.kind
        name = f"{self._size} {self._made}"
        return Theirs(name, self._number, kind.name, kind.abilities, peer=self._peer)

    def _add(self, added: list[Theirs]) -> tuple[str, str]:
        proposals = [Wanted("add", each.name, key_package=each.package).told() for each in added]
        made = self._one.ask("commit", proposals=proposals, encrypted=False, apart=False)
        self._one.accept()
        return made["commit"], made["welcomes"][-1]

    def _taken(self, message: str, kind: str) -> float:
        given = {"message": message, "kind": kind, "by": self._one.name, "updates": False}
        took: float = self._other.ask("receive", **given, timed=True)["took"]
        return took

    def say(self) -> tuple[float, float]:
        sent = self._one.ask("send", data=_BODY, timed=True)
        return sent["took"], self._taken(sent["message"], "said")

    def remove(self, leaf: int) -> tuple[float, float]:
        proposals = [Wanted("remove", leaf=leaf).told()]
        made = self._one.ask("commit", proposals=proposals, encrypted=False, timed=True)
        self._one.accept()
        return made["took"], self._taken(made["commit"], "commit")

    def add(self) -> float:
        joiner = self._member()
        commit, welcome = self._add([joiner])
        self._taken(commit, "commit")
        took: float = joiner.ask("join", welcome=welcome, tree=None, timed=True)["took"]
        return took


def figures(name: str, folder: Path) -> dict[str, list[Figures]]:
    """Measure all sides that are here with one suite, by the name of the side, in order of WHAT."""
    with ExitStack() as stack:
        peers = [
            stack.enter_context(peer)
            for kind in (RINE, TS_MLS)
            for peer in _peer(kind, name, folder)
        ]
        found = {side: [Figures(what) for what in WHAT] for side in _names(peers)}
        for size in SIZES:
            sides: dict[str, Side] = {"ours": _Ours(OURS[name], size)}
            for peer in peers:
                sides[peer.kind.name] = _Theirs(peer, SUITES[name][peer.kind.name], size)
            for number in range(_ROUNDS):
                for side, members in sides.items():
                    _round(members, 1 + 7 * number % (size - 2), found[side], size)
    return found


def _names(peers: list[Peer]) -> list[str]:
    return ["ours", *[peer.kind.name for peer in peers]]


def _peer(kind: Kind, name: str, folder: Path) -> Iterator[Peer]:
    """The peer, when it is here."""
    place = folder / f"{kind.name}-{name}"
    place.mkdir(parents=True, exist_ok=True)
    try:
        yield Peer(kind, SUITES[name][kind.name], place)
    except MissingPeerError:
        return


def _round(side: Side, leaf: int, found: list[Figures], size: int) -> None:
    times = [*side.say(), *side.remove(leaf), side.add()]
    for one, took in zip(found, times, strict=True):
        one.add(size, took)


def rows(found: dict[str, list[Figures]]) -> list[list[str]]:
    """A table: each side's medians, and how many times ours take of each of the others'."""
    lines = []
    for index, what in enumerate(WHAT):
        cells = []
        for size in SIZES:
            ours = found["ours"][index].median(size)
            cells.append(f"{ours * 1000:.2f}")
            for side in list(found)[1:]:
                theirs = found[side][index].median(size)
                cells.append(f"{theirs * 1000:.2f} (x{ours / theirs:.2g})")
        lines.append([what, *cells])
    return lines


def head(found: dict[str, list[Figures]]) -> list[str]:
    """What stands above the columns."""
    return ["median, ms (ours / theirs)", *[f"{side}, {size}" for size in SIZES for side in found]]
