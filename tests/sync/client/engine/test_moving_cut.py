"""Moving, cut at every moment: whoever moves and whoever follows is in one log or in the other."""

import pytest

from tests.sync.client.engine.breaking import CutError
from tests.sync.client.engine.elsewhere import Two, agree, move, settle, where
from tests.sync.client.engine.test_crashes import cut, feed
from tests.sync.relays import Running

pytestmark = pytest.mark.slow


def test_wherever_the_mover_is_killed_the_circle_goes_on(
    two: Two, relay: Running, harbour: Running
) -> None:
    """At the old relay or at the new one: what was begun is finished by a sync, or dropped."""
    ada, ben = two
    said, moved = [], 0
    for at in range(1, 200):
        target = harbour if where(ada) == relay.url else relay
        before = where(ada)
        cuts = cut(ada, at)
        try:
            move(ada, target)
        except CutError:
            ada.again()
        else:
            ada.again()
            assert cuts.count > 30, cuts.names
            break
        ben.say(f"by ben {at}")
        ada.say(f"by ada {at}")
        said += [f"by ben {at}", f"by ada {at}"]
        ben.sync()
        settle(ada, ben)
        agree(ada, ben)
        moved += where(ada) != before
    else:
        raise AssertionError("it never came to its end")
    settle(ada, ben)
    agree(ada, ben)
    assert moved > 10
    assert sorted(feed(ben)) == sorted(said)
    assert feed(ada) == feed(ben)
    assert "noise" not in ada.events() + ben.events()


def test_wherever_a_follower_is_killed_they_are_in_one_log_or_the_other(
    two: Two, relay: Running, harbour: Running
) -> None:
    ada, ben = two
    said = []
    for at in range(1, 200):
        move(ada, harbour if where(ada) == relay.url else relay)
        ada.say(f"by ada {at}")
        ben.say(f"by ben {at}")
        said += [f"by ada {at}", f"by ben {at}"]
        ada.sync()
        cuts = cut(ben, at)
        try:
            ben.sync()
        except CutError:
            ben.again()
        else:
            ben.again()
            assert cuts.count > 20, cuts.names
            break
        settle(ben, ada)
        agree(ada, ben)
    settle(ben, ada)
    agree(ada, ben)
    assert sorted(feed(ben)) == sorted(said)
    assert feed(ada) == feed(ben)
    assert "noise" not in ada.events() + ben.events()
