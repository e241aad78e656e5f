"""What breaks under load: the database, its hints, its standby, versions, and the way there."""

import random
import time

from tests.prove.relay.load import Load, Plan
from tests.prove.relay.talk import make_circle
from tests.sync.netns import Way
from tests.sync.proxy import Proxy, Weather

_LISTENERS = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE pid <> pg_backend_pid()
AND application_name = 'lamplit-relay' AND (query ILIKE '%listen%' OR query ILIKE '%pg_notify%')
"""
_EVERYBODY = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE pid <> pg_backend_pid() AND datname = 'relay'
"""


def restart_database(load: Load, rng: random.Random) -> None:
    """PostgreSQL is restarted in order, twice."""
    assert load.relay.cluster
    for _ in range(2):
        load.relay.cluster.restart()
        load.crowd.wait_for(40)


def cut_listeners(load: Load, rng: random.Random) -> None:
    """The connections that listen for hints are ended, again and again."""
    assert load.relay.cluster
    ended = 0
    for _ in range(5):
        ended += len(load.relay.cluster.execute(_LISTENERS))
        load.crowd.wait_for(30)
    if not ended:
        load.crowd.wrong.append("nobody listened, so nothing was cut")


def cut_everybody(load: Load, rng: random.Random) -> None:
    """Every connection to the database is ended, again and again."""
    assert load.relay.cluster
    for _ in range(5):
        load.relay.cluster.execute(_EVERYBODY)
        load.crowd.wait_for(30)


def promote(load: Load, rng: random.Random) -> None:
    """The first server dies as in a power cut; its synchronous standby takes over."""
    assert load.relay.cluster
    assert load.relay.standby
    load.relay.cluster.kill()
    load.relay.standby.promote()
    load.crowd.wait_for(40)


def roll(load: Load, rng: random.Random) -> None:
    """One instance after the other is stopped in order and started again, as an upgrade does."""
    for instance in range(len(load.relay.ports)):
        load.crowd.wait_for(20)
        code = load.relay.stop(instance)
        if code:
            load.crowd.wrong.append(f"an instance that was asked to stop ended with {code}")
        time.sleep(rng.random() * 0.3)
        load.relay.start(instance)
        load.relay.wait(instance)


def proxied(load: Load) -> None:
    """Put a proxy between the members and each relay."""
    for at, host in enumerate(load.hosts):
        proxy = load.stack.enter_context(Proxy(host))
        load.proxies.append(proxy)
        load.hosts[at] = ("127.0.0.1", proxy.port)


def bad_weather(load: Load, rng: random.Random) -> None:
    """Loss, a partition one way, the other way and both ways, and at last a clear sky."""
    for weather in (
        Weather(delay=0.005, jitter=0.02, lose=0.02),
        Weather(hold_down=True),
        Weather(hold_up=True),
        Weather(refuse=True),
    ):
        _set_weather(load, weather)
        time.sleep(0.7)
        for proxy in load.proxies:
            proxy.cut()
    _set_weather(load, Weather())
    load.crowd.wait_for(40)


def _set_weather(load: Load, weather: Weather) -> None:
    for proxy in load.proxies:
        proxy.weather = weather


def part(load: Load, rng: random.Random) -> None:
    """The network to the relay is lost one way, the other way and both ways, and heals."""
    assert load.relay.space
    ways: tuple[Way, ...] = ("to", "from", "both")
    for way in ways:
        load.relay.space.cut(way)
        time.sleep(2)
        load.relay.space.heal()
        load.crowd.wait_for(20)


def jump(load: Load, rng: random.Random) -> None:
    """The clock goes back and forth, by hours and by years."""
    for offset, days in (("-3d", -3), ("+2h", 0), ("+400d", 400), ("-400d", -400), ("+0", 0)):
        load.set_clock(offset)
        load.crowd.wait_for(30)
        caller = load.relay.caller()
        # Work is only taken for about today: so this shows what day the relay believes it is.
        circle = make_circle(caller, rng, days=days)
        if circle.append(caller, 1, rng.randbytes(16), b"x").status != 201:
            load.crowd.wrong.append(f"with the clock at {offset} nothing can be appended")
        caller.close()


PLANS = {
    plan.name: plan
    for plan in (
        Plan("database restarted", "postgres", restart_database, instances=2),
        Plan("listeners cut", "postgres", cut_listeners, instances=2, must_cut=False),
        Plan("connections cut", "postgres", cut_everybody, instances=2, must_cut=False),
        Plan("rolling upgrade", "postgres", roll, instances=2),
        Plan("standby promoted", "pair", promote, instances=2),
        Plan("bad weather", "sqlite", bad_weather, before=proxied),
        Plan(
            "network parted", "sqlite", part, before=proxied, patience=60, apart=True, gives_up=1.0
        ),
        Plan("clock jumps", "sqlite", jump, must_cut=False, clock=True),
    )
}
LONG_PLANS = {
    plan.name: plan
    for plan in (
        Plan("clock jumps on postgres", "postgres", jump, must_cut=False, clock=True),
        Plan("bad weather on postgres", "postgres", bad_weather, instances=2, before=proxied),
    )
}
