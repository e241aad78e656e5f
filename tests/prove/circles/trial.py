"""One seed from beginning to end, and what it found."""

import traceback
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import lru_cache
from hashlib import sha256
from random import Random
from typing import Final
from unittest.mock import patch

from sync.mls.signatures import Ed25519
from sync.session import joining
from sync.session.roster import Roster
from sync.session.session import Session
from tests.prove.circles.acting import take_turns
from tests.prove.circles.checks import problems
from tests.prove.circles.resting import bring_to_rest
from tests.prove.circles.world import Found, Trouble, World

_KNOWN: Final = 4096


@contextmanager
def quickly() -> Iterator[None]:
    """Do what always gives the same only once: reading what does not change, and slow words.

    The words that people compare are slow to make so that nobody searches for them. A signature
    that verified is not verified again by each member; one that did not, is.
    """

    def words(request_key: bytes, public: bytes) -> tuple[str, ...]:
        return tuple(sha256(request_key + public).hexdigest()[:25:5])

    verified = lru_cache(_KNOWN)(Ed25519.verify)

    def verify(suite: Ed25519, public: bytes, message: bytes, signature: bytes) -> None:
        verified(suite, public, message, signature)

    with ExitStack() as stack:
        stack.enter_context(patch.object(Ed25519, "verify", verify))
        stack.enter_context(patch.object(joining, "confirming_words", words))
        for kind in (Roster, Session):
            stack.enter_context(
                patch.object(kind, "from_bytes", lru_cache(_KNOWN)(kind.from_bytes))
            )
        yield


Plant = Callable[[World], None]


def run(
    seed: int,
    trouble: Trouble | None = None,
    *,
    actions: int | None = None,
    tell: Callable[[str], None] = lambda _: None,
    plant: Plant = lambda _: None,
) -> Found:
    """Play one circle.

    Args:
        seed: everything is drawn from it.
        trouble: what may go wrong; None for what the seed draws.
        actions: how many things are done; None for what the seed draws.
        tell: hears each step.
        plant: plants a mistake that has to be found, for the controls.
    """
    world = World(seed, trouble, tell)
    found = Found(seed)
    count = Random(f"length {seed}").randint(30, 80) if actions is None else actions
    try:
        with quickly():
            world.begin()
            plant(world)
            take_turns(world, count)
            rested = bring_to_rest(world)
            found.problems += problems(world, rested=rested)
    except Exception:  # noqa: BLE001 - whatever comes out is a find
        found.problems.append(traceback.format_exc(limit=-12))
    found.story = world.story
    found.counts = dict(world.net.counts)
    for person in world.people:
        for what, times in person.power.counts.items():
            found.counts[what] = found.counts.get(what, 0) + times
        person.engine.close()
    return found
