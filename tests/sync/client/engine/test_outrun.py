"""Who is never first says so, and calls nobody a liar."""

from typing import Any

import pytest

from app.usecases.circles.port import NewInvite
from sync.client.engine.troubles import OUTRUN
from tests.sync.client.engine.liars import believe
from tests.sync.client.engine.people import Person


@pytest.mark.parametrize("what", ["post", "act"])
def test_whoever_others_are_always_faster_than_waits(two: tuple[Person, Person], what: str) -> None:
    ada, ben = two
    honest, names = ada.port.tools, iter(range(100))

    def late(true: Any, *given: Any, **named: Any) -> Any:
        ben.port.rename(ben.circle, f"ben {next(names)}")
        return true(*given, **named)

    if what == "post":
        ada.say("late")
    believe(ada, append=late)
    if what == "post":
        assert ada.sync().sentences == (OUTRUN,)
    else:
        with pytest.raises(Exception, match="faster"):
            ada.port.rename(ada.circle, "Ada")
    ada.port.tools = honest
    assert ada.sync().caught_up
    ben.sync()
    assert ben.feed() == ["late"] if what == "post" else "Ada" in ben.members()


@pytest.mark.parametrize("times", [1, 100])
def test_an_invite_is_made_though_others_change_the_circle_meanwhile(
    two: tuple[Person, Person], times: int
) -> None:
    ada, ben = two
    names = iter(f"ben {number}" for number in range(times))

    def late(true: Any, *given: Any, **named: Any) -> Any:
        name = next(names, None)
        if name is not None:
            ben.port.rename(ben.circle, name)
        return true(*given, **named)

    believe(ada, create_box=late)
    if times == 1:
        assert ada.port.invite(ada.circle, NewInvite()).text.startswith("lamplit://join/")
        assert len(ada.port.invites(ada.circle)) == 1
    else:
        with pytest.raises(Exception, match="faster"):
            ada.port.invite(ada.circle, NewInvite())
