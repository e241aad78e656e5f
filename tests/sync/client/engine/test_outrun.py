"""Who is never first says so, and calls nobody a liar."""

from typing import Any

import pytest

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
