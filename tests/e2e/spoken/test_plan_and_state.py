"""The plan for a bad moment, a small goal and the state of the journal, by keys and as spoken."""

from collections.abc import Callable

import pytest

from tests.e2e.spoken.person import Person
from tests.e2e.spoken.reader import Role, State

_WISH = "What I would like"


@pytest.mark.slow
def test_the_plan_a_goal_and_the_state_of_the_journal(opened: Callable[..., Person]) -> None:
    person = opened("demo")
    person.arrives()
    _plan(person)
    _goal(person)
    _state(person)


def _plan(person: Person) -> None:
    """From Help now to the fields; that what is typed or switched is kept is spoken."""
    person.reader.press("F12")
    person.waits_for("Help now", Role.HEADING)
    ways = [one for one in person.at_rest() if one.role is Role.PUSH_BUTTON]
    next(one for one in ways if "plan" in one.name).node.do()
    person.waits_for("My plan", Role.PANEL)
    person.walks_a_room("plan")
    first = next(one for one in person.sees() if one.role is Role.TEXT)
    person.moves_to(first.name, Role.TEXT)
    told = len(person.reader.said())
    person.reader.type("x")
    person.hears("Kept.", since=told)
    switch = person.waits_for("Offer me my plan", Role.CHECK_BOX)
    assert State.CHECKED not in switch.states
    switch.node.do()
    person.reader.until(lambda: State.CHECKED in switch.node.states)
    person.waits_for("One phrase a line", Role.TEXT)
    person.finds_no_fault("plan, phrases")


def _goal(person: Person) -> None:
    """What is missing is spoken, and so is that it is kept."""
    person.goes_to("Small goals")
    person.waits_for("New small goal", Role.PUSH_BUTTON).node.do()
    person.waits_for_focus(_WISH, Role.TEXT)
    person.walks_a_room("goal")
    person.waits_for("Keep this goal", Role.PUSH_BUTTON).node.do()
    person.hears("There is nothing to keep yet.")
    person.moves_to(_WISH, Role.TEXT)
    person.reader.type("swim")
    person.waits_for("It is meant for a day", Role.CHECK_BOX).node.do()
    day = person.reader.until(lambda: _meant_for(person))
    assert day
    person.finds_no_fault("goal, for a day")
    person.walks_by_tab("goal, for a day")
    told = len(person.reader.said())
    person.waits_for("Keep this goal", Role.PUSH_BUTTON).node.do()
    person.hears("Kept.", since=told)
    person.reader.until(
        lambda: [one for one in person.sees() if one.role is Role.CHECK_BOX and "swim" in one.name]
    )


def _meant_for(person: Person) -> list[str]:
    """Return the names of what the day is chosen by; they say the day too."""
    names = [one.name for one in person.sees() if one.role is Role.PUSH_BUTTON]
    return [name for name in names if name.startswith("The day it is meant for")]


def _state(person: Person) -> None:
    """What the check found is spoken, and the keys stay where they were."""
    person.goes_to("State of this journal")
    person.waits_for("State of this journal", Role.DIALOG)
    person.finds_no_fault("state of the journal")
    person.moves_to("Check everything", Role.PUSH_BUTTON)
    person.reader.press("Space")
    person.hears("All is well.")
    person.waits_for_focus("Check everything", Role.PUSH_BUTTON)
    person.waits_for("Make the search index anew", Role.PUSH_BUTTON).node.do()
    person.hears("It is being made anew")
    person.walks_a_sheet("state of the journal, checked")
