"""What trials under load have in common: members write, read and follow while something happens."""

import random
import shutil
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.prove.kills import Outcome
from tests.prove.relay.crowd import Crowd
from tests.prove.relay.followers import Follower, converged
from tests.prove.relay.site import Site, site
from tests.prove.relay.talk import Caller, Circle, make_circle
from tests.sync.netns import namespace
from tests.sync.proxy import Proxy

#: The file with the clock's offset.
CLOCK = "clock"
Act = Callable[["Load", random.Random], None]


@dataclass
class Load:
    """Everything that an act may reach.

    Attributes:
        stack: closes what an act opens, at the end.
        patience: seconds after which a member takes a request for lost.
        proxies: what stands between the members and the relays, if an act put something there.
        hosts: where members connect; the member of a number takes one of them. Ports of 127.0.0.1
            unless an act says otherwise before the crowd starts.
    """

    relay: Site
    crowd: Crowd
    circles: Sequence[Circle]
    hosts: list[tuple[str, int]]
    stack: ExitStack
    patience: float = 10.0
    proxies: list[Proxy] = field(default_factory=list)

    def connect(self, number: int) -> Caller:
        """A connection for a member."""
        host, port = self.hosts[number % len(self.hosts)]
        return Caller(host, port, self.patience)

    def set_clock(self, offset: str) -> None:
        """Set the relays' clock so much on or back, such as "+400d"."""
        (self.relay.folder / CLOCK).write_text(f"{offset}\n", "utf-8")

    def url(self, number: int) -> str:
        """The address for a follower."""
        host, port = self.hosts[number % len(self.hosts)]
        return f"http://{host}:{port}"


def faked_clock(folder: Path) -> Mapping[str, str]:
    """What lets a process take the time of day from a file; skips the test without libfaketime."""
    found = sorted(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))
    if not found:
        pytest.skip("libfaketime is not installed")
    folder.mkdir(parents=True)
    (folder / CLOCK).write_text("+0\n", "utf-8")
    return {"LD_PRELOAD": str(found[0]), "FAKETIME_TIMESTAMP_FILE": str(folder / CLOCK),
            "FAKETIME_NO_CACHE": "1", "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "DONT_FAKE_MONOTONIC": "1"}  # fmt: skip


@dataclass(frozen=True)
class Plan:
    """How a trial under load goes.

    Attributes:
        name: what happens.
        engine: on which engine.
        act: does it, while members write.
        instances: how many relays.
        before: called when the relays run and nobody has connected yet.
        writers: how many members write.
        patience: seconds within which followers must have everything.
        apart: whether the relays run in a network namespace of their own.
        gives_up: seconds after which a member takes a request for lost.
        clock: whether the relays' clock can be set; see `Load.set_clock`.
        must_cut: whether a trial in which no request had to be sent again proves nothing.
    """

    name: str
    engine: str
    act: Act
    instances: int = 1
    before: Callable[[Load], None] = lambda _: None
    writers: int = 8
    patience: float = 30.0
    must_cut: bool = True
    apart: bool = False
    clock: bool = False
    gives_up: float = 10.0


def load_trial(seed: int, folder: Path, plan: Plan) -> Outcome:
    """Let members of two circles write, read and follow, and something happen meanwhile."""
    place = folder / f"relay-{plan.name}-{seed}"
    shutil.rmtree(place, ignore_errors=True)
    rng = random.Random(seed)
    with ExitStack() as stack:
        space = stack.enter_context(namespace()) if plan.apart else None
        environment = faked_clock(place) if plan.clock else {}
        relay = stack.enter_context(
            site(plan.engine, place, plan.instances, environment=environment, space=space)
        )
        first = relay.caller()
        circles = [make_circle(first, rng) for _ in range(2)]
        generation = bytes.fromhex(first.ask("GET", "/v1").told["generation"])
        first.close()
        hosts = [(relay.host, port) for port in relay.ports]
        load = Load(
            relay,
            Crowd(lambda _: relay.caller(), circles, seed),
            circles,
            hosts,
            stack,
            plan.gives_up,
        )
        load.crowd.connect = load.connect
        load.crowd.pause = 0.01
        plan.before(load)
        followers = [
            Follower(load.url(number), circles[number % 2], generation, streams=number < 4)
            for number in range(6)
        ]
        for follower in followers:
            follower.start()
        load.crowd.start(plan.writers, 2)
        load.crowd.wait_for(plan.writers * 5)
        plan.act(load, rng)
        load.crowd.wait_for(plan.writers * 5)
        found = load.crowd.judge()
        for at, history in enumerate(load.crowd.histories):
            found += converged(followers[at::2], history.log, plan.patience)
    if plan.must_cut and not load.crowd.again:
        found.append("no request was ever cut, so nothing was tried")
    told = f"{load.crowd.again} sent again"
    return Outcome("relay", seed, plan.name, told, load.crowd.acknowledged, tuple(found[:20]))
