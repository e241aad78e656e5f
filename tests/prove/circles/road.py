"""The way from a member to the relay: what is lost, doubled, refused, altered or kept back on it.

The client's own calls and checks run over it (`sync.client.transport`); only the connections are
not there.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from random import Random
from typing import Any, Final, TypeVar, cast

from sync.client.transport.boxes import BoxCalls
from sync.client.transport.chunks import ChunkCalls
from sync.client.transport.exchange import Ask, Live
from sync.client.transport.failures import Failure, Lied, Refused, Unreachable
from sync.client.transport.logs import LogCalls
from sync.client.transport.policy import Sizes
from sync.client.transport.retrying import Caller, may_help
from sync.client.transport.stopping import Stop
from sync.protocol import headers as names
from sync.protocol.frames import decode, encode
from sync.protocol.ids import MalformedError, read_id
from sync.protocol.problems import Problem, RefusedError
from sync.protocol.refusals import PROBLEM, Refusal
from tests.prove.circles.answers import Reply, refusal
from tests.prove.circles.store import Relay

T = TypeVar("T")

_TRIES: Final = 2
_KEPT: Final = 40
"""Old requests and answers that may come once more."""


class Crash(BaseException):
    """The program ends here, in the middle of what it does."""


@dataclass
class Weather:
    """How often something goes wrong on the way, each from 0 up to 1.

    Attributes:
        lost: the request is lost. unheard: its answer is. doubled: it arrives twice.
        broken: the relay says 500 or 503, before or after it did the work. busy: 429.
        crashed: the program ends before or after the request.
        altered: a byte of the answer is another one. replayed: an older answer comes.
        kept: the relay keeps back the last entries. echoed: an old request arrives once more.
        shuffled: entries change places, or one is left out.
    """

    lost: float = 0.0
    unheard: float = 0.0
    doubled: float = 0.0
    broken: float = 0.0
    busy: float = 0.0
    crashed: float = 0.0
    altered: float = 0.0
    replayed: float = 0.0
    kept: float = 0.0
    echoed: float = 0.0
    shuffled: float = 0.0


CALM: Final = Weather()
ROUGH: Final = Weather(lost=0.04, unheard=0.05, doubled=0.06, broken=0.04, busy=0.02, echoed=0.05)
HOSTILE: Final = Weather(
    lost=0.01, unheard=0.02, altered=0.04, replayed=0.04, kept=0.08, shuffled=0.03, echoed=0.05
)
CUTS: Final = Weather(unheard=0.02, crashed=0.06)


@dataclass
class Net:
    """The network of a whole circle.

    Attributes:
        relays: every relay, by its address; one may have several.
        chance: draws what goes wrong.
        weather: how it is.
        views: members who are shown other relays' histories, by name.
        asked: requests that wrote, as they were sent; any of them may arrive again.
        counts: what went wrong, and how often.
        seen: every word that a relay ever saw, for looking through it.
    """

    relays: dict[str, Relay]
    chance: Random
    weather: Weather = field(default_factory=Weather)
    views: dict[str, dict[str, Relay]] = field(default_factory=dict)
    asked: list[tuple[str, Ask]] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    requests: int = 0

    def relay_of(self, name: str, url: str) -> Relay:
        """Which relay a member is shown at an address."""
        return self.views.get(name, self.relays)[url]

    @property
    def all(self) -> list[Relay]:
        """Every relay once."""
        return list({id(relay): relay for relay in self.relays.values()}.values())

    @property
    def logs(self) -> list[bytes]:
        """Every log that was ever made, in their order."""
        return self.all[0].logs

    def twins(self) -> dict[str, Relay]:
        """Other relays that have the same past, and go their own ways from here."""
        made = {id(relay): relay.twin() for relay in self.all}
        return {url: made[id(relay)] for url, relay in self.relays.items()}

    def happens(self, what: str) -> bool:
        """Whether something goes wrong now."""
        odds = getattr(self.weather, what)
        if not odds or self.chance.random() >= odds:
            return False
        self.counts[what] = self.counts.get(what, 0) + 1
        return True

    def carry(self, name: str, url: str, ask: Ask, old: list[tuple[str, Reply]]) -> Reply:
        """Bring a request to a relay and the answer back.

        Raises:
            Unreachable: one of them got lost.
            Crash: the program ended.
        """
        self.requests += 1
        relay = self.relay_of(name, url)
        if self.happens("echoed") and self.asked:
            where, again = self.chance.choice(self.asked)
            self.relay_of(name, where).answer(again)
        if self.happens("crashed"):
            if self.chance.random() < 0.5:
                relay.answer(ask)
            raise Crash
        if self.happens("lost"):
            raise Unreachable
        if self.happens("busy"):
            return _with_generation(relay, refusal(RefusedError(Problem.RATE)))
        if self.happens("broken"):
            return self._broken(relay, ask)
        self._note(url, ask)
        reply = relay.answer(ask)
        if self.happens("doubled"):
            reply = relay.answer(ask)
        if self.happens("unheard"):
            raise Unreachable
        return self._twisted(ask, reply, old)

    def _broken(self, relay: Relay, ask: Ask) -> Reply:
        if self.chance.random() < 0.5:
            relay.answer(ask)
        problem = self.chance.choice((Problem.INTERNAL, Problem.UNAVAILABLE))
        return _with_generation(relay, refusal(RefusedError(problem)))

    def _note(self, url: str, ask: Ask) -> None:
        if ask.method != "GET":
            self.asked.append((url, ask))
            del self.asked[:-_KEPT]

    def _twisted(self, ask: Ask, reply: Reply, old: list[tuple[str, Reply]]) -> Reply:
        """What a dishonest relay makes of its answer."""
        place = f"{ask.method} {ask.path.partition('?')[0]}"
        before = [kept for where, kept in old if where == place]
        old.append((place, reply))
        del old[:-_KEPT]
        if before and self.happens("replayed"):
            return self.chance.choice(before)
        if reply.body and self.happens("altered"):
            return replace(reply, body=self._flipped(reply.body))
        if ask.method == "GET" and ask.path.partition("?")[0].endswith("/entries"):
            if self.happens("kept"):
                return self._kept_back(ask, reply)
            if self.happens("shuffled"):
                return self._shuffled(reply)
        return reply

    def _flipped(self, body: bytes) -> bytes:
        at = self.chance.randrange(len(body))
        return body[:at] + bytes([body[at] ^ (1 << self.chance.randrange(8))]) + body[at + 1 :]

    def _kept_back(self, ask: Ask, reply: Reply) -> Reply:
        """The relay says that nothing is there yet."""
        if reply.status != HTTPStatus.OK:
            return reply
        after = int(ask.path.partition("after=")[2].partition("&")[0])
        headers = {**reply.headers, names.HEAD: str(after)}
        headers.pop(names.ENDS, None)
        return replace(reply, body=b"", headers=headers)

    def _shuffled(self, reply: Reply) -> Reply:
        if reply.status != HTTPStatus.OK:
            return reply
        frames = list(decode(reply.body))
        if len(frames) > 1 and self.chance.random() < 0.5:
            self.chance.shuffle(frames)
        elif frames:
            frames.pop(self.chance.randrange(len(frames)))
        return replace(reply, body=b"".join(map(encode, frames)))


def _with_generation(relay: Relay, reply: Reply) -> Reply:
    return replace(
        reply, headers={names.GENERATION: relay.identity.generation.hex(), **reply.headers}
    )


class Arrived:
    """An answer that is whole; stands for `exchange.Live`.

    Attributes:
        status, headers, generation: as there.
    """

    def __init__(self, ask: Ask, reply: Reply) -> None:
        self.status = reply.status
        self.headers = reply.headers
        self._body = reply.body
        self._most = ask.most
        try:
            self.generation = read_id(reply.headers.get(names.GENERATION, ""))
        except MalformedError:
            raise Lied from None

    def body(self, most: int | None = None) -> bytes:
        """All of it. Raises `Lied` when it is larger than it may be."""
        if len(self._body) > (self._most if most is None else most):
            raise Lied
        return self._body


class _Sender:
    """Stands for the transport's `Caller`.

    Args:
        net: the network.
        name: whose way it is.
        url: where it leads.
    """

    def __init__(self, net: Net, name: str, url: str) -> None:
        self.net = net
        self.name = name
        self.url = url
        self.sizes = Sizes()
        self.old: list[tuple[str, Reply]] = []

    def call(self, ask: Ask, stop: Stop, read: Callable[[Live], T]) -> T:
        """Send a request, and once more if that may help."""
        del stop
        for tries in range(_TRIES):
            try:
                live = _checked(ask, self.net.carry(self.name, self.url, ask, self.old))
                return read(cast("Live", live))
            except (Refused, Unreachable) as failure:
                if not may_help(failure) or tries == _TRIES - 1:
                    raise
        raise AssertionError


def _checked(ask: Ask, reply: Reply) -> Arrived:
    """The checks of `exchange` that have to do with what is said."""
    arrived = Arrived(ask, reply)
    kind = reply.headers.get("Content-Type", "")
    if kind == PROBLEM and reply.status >= HTTPStatus.BAD_REQUEST:
        raise _refused(arrived, reply)
    if reply.status not in ask.statuses or (ask.expects and kind != ask.expects):
        raise Lied
    return arrived


def _refused(arrived: Arrived, reply: Reply) -> Failure:
    try:
        said = Refusal.from_json(reply.body)
    except (MalformedError, json.JSONDecodeError):
        return Lied()
    known = said.problem
    if said.status != reply.status or (known and known.status != reply.status):
        return Lied()
    return Refused(known, reply.status, said.details, arrived.generation)


class Line(LogCalls, BoxCalls, ChunkCalls):
    """What an engine asks a relay through."""

    def __init__(self, net: Net, name: str, url: str) -> None:
        super().__init__(cast("Caller", _Sender(net, name, url)), Stop())


class Lines:
    """Gives a member the ways to the relays that there are."""

    def __init__(self, net: Net, name: str) -> None:
        self._lines = {url: Line(net, name, url) for url in net.relays}

    def line(self, url: str, pin: str) -> Line:
        """The way to the relay at an address."""
        del pin
        return self._lines[url]


def words_in(relays: Sequence[Relay], words: Sequence[bytes]) -> list[bytes]:
    """Which of some words relays store anywhere."""
    stored: list[Any] = [relay.saved() for relay in relays]
    return [word for word in words if any(word in one for one in stored)]
