"""The relay, or the PostgreSQL under it, is killed under many writers, again and again."""

import random
import shutil
import time
from pathlib import Path

from tests.prove.kills import Outcome
from tests.prove.relay.crowd import Crowd
from tests.prove.relay.site import Site, site
from tests.prove.relay.talk import make_circle

WRITERS, READERS, CIRCLES = 32, 4, 4
#: Who is killed: the relay on either engine, or PostgreSQL itself.
VICTIMS = ("sqlite", "postgres", "database")


def kill_trial(
    seed: int, folder: Path, victim: str, rounds: int, writers: int = WRITERS
) -> Outcome:
    """Kill the victim so many times under writers who send everything again until it is answered.

    Every acknowledged append must be there once, in an order that fits what everybody saw.
    """
    place = folder / f"relay-kill-{victim}-{seed}"
    shutil.rmtree(place, ignore_errors=True)
    rng = random.Random(seed)
    with site("sqlite" if victim == "sqlite" else "postgres", place) as relay:
        caller = relay.caller()
        circles = [make_circle(caller, rng) for _ in range(CIRCLES)]
        caller.close()
        crowd = Crowd(lambda _: relay.caller(), circles, seed)
        crowd.start(writers, READERS)
        for _ in range(rounds):
            crowd.wait_for(writers * 2)
            time.sleep(rng.random() * 0.2)
            _kill(relay, victim)
        crowd.wait_for(writers)
        found = crowd.judge()
    if not crowd.again:
        found.append("no request was ever cut, so nothing was tried")
    kind = f"{crowd.again} sent again"
    return Outcome("relay kill", seed, victim, kind, crowd.acknowledged, tuple(found[:20]))


def _kill(relay: Site, victim: str) -> None:
    if victim == "database":
        assert relay.cluster
        relay.cluster.kill()
        relay.cluster.start()
        return
    relay.kill()
    relay.start()
