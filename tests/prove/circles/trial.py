"""One seed from beginning to end, and what it found."""

import functools
import traceback
from collections.abc import Callable
from random import Random
from unittest.mock import patch

from sync.session import joining, links
from tests.prove.circles.acting import take_turns
from tests.prove.circles.checks import problems
from tests.prove.circles.resting import bring_to_rest
from tests.prove.circles.world import Found, Trouble, World

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
    # They are slow so that nobody searches for them, and asked for in every round of who waits.
    known = functools.cache(links.confirming_words)
    try:
        with patch.object(joining, "confirming_words", known):
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
