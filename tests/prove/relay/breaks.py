"""What breaks under load: the database, its hints, its standby, versions, and the way there."""

import random
import time

from tests.prove.relay.load import Load, Plan
from tests.sync.proxy import Proxy, Weather

_LISTENERS = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE pid <> pg_backend_pid() AND query ILIKE '%listen%'
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


def roll(load: Load, rng: random.Random) -> None:
    """One instance after the other is stopped in order and started again, as an upgrade does."""
    for instance in load.relay.ports and range(len(load.relay.ports)):
        load.crowd.wait_for(20)
        code = load.relay.stop(instance)
        if code:
            load.crowd.wrong.append(f"an instance that was asked to stop ended with {code}")
        time.sleep(rng.random() * 0.3)
        load.relay.start(instance)
        load.relay.wait(instance)


class Weathered:
    """Puts proxies between the members and the relays.

    Attributes:
        proxies: one for each instance.
    """

    def __init__(self) -> None:
        self.proxies: list[Proxy] = []

    def before(self, load: Load) -> None:
        """Let everybody go through the proxies."""
        for at, host in enumerate(load.hosts):
            proxy = Proxy(host)
            proxy.__enter__()
            self.proxies.append(proxy)
            load.hosts[at] = ("127.0.0.1", proxy.port)

    def act(self, load: Load, rng: random.Random) -> None:
        """Loss, cuts, a partition one way and then both ways, and at last a clear sky."""
        try:
            for weather in (
                Weather(delay=0.005, jitter=0.02, lose=0.02),
                Weather(hold_down=True),
                Weather(hold_up=True),
                Weather(refuse=True),
            ):
                self._all(weather)
                time.sleep(0.5)
                for proxy in self.proxies:
                    proxy.cut()
                time.sleep(0.5)
            self._all(Weather())
            load.crowd.wait_for(40)
        finally:
            self._all(Weather())

    def _all(self, weather: Weather) -> None:
        for proxy in self.proxies:
            proxy.weather = weather

    def close(self) -> None:
        """Take the proxies away."""
        for proxy in self.proxies:
            proxy.__exit__(None, None, None)


PLANS = {
    plan.name: plan
    for plan in (
        Plan("database restarted", "postgres", restart_database, instances=2),
        Plan("listeners cut", "postgres", cut_listeners, instances=2, must_cut=False),
        Plan("connections cut", "postgres", cut_everybody, instances=2, must_cut=False),
        Plan("rolling upgrade", "postgres", roll, instances=2),
    )
}
