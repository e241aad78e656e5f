"""The pulse of a circle, and the page of one that one's own limits keep closed, as spoken."""

from collections.abc import Callable
from functools import partial

import pytest

from tests.e2e.spoken.person import Person
from tests.e2e.spoken.reader import Role, State

_ALWAYS_OPEN = (
    "Leave the circle", "Block, mute, remove, compare", "Hide or report a post",
    "Take back, keep private",
)  # fmt: skip


@pytest.mark.slow
def test_a_pulse_and_a_closed_circle(opened: Callable[..., Person]) -> None:
    person = opened("demo")
    person.arrives()
    person.reader.press("Ctrl+4")
    _pulse(person)
    _close(person)
    _closed(person)
    _once_more(person)


def _pulse(person: Person) -> None:
    """One is under way, and an answer that is missing is spoken each time, and gone to."""
    person.waits_for("More for this circle", Role.PUSH_BUTTON).node.do()
    while person.presses("Down").name != "Is it good for you?":  # a menu is told by its focus
        pass
    person.reader.press("Return")
    person.waits_for("Is this circle good for you?", Role.DIALOG)
    for told in (1, 2):
        person.waits_for("Take part with these answers", Role.PUSH_BUTTON).node.do()
        person.reader.until(partial(_told, person, "takes an answer", times=told))
    person.reader.until(lambda: [one for one in person.sees() if _first_answer(one.states)])
    person.walks_a_sheet("pulse, not answered")


def _first_answer(states: frozenset[int]) -> bool:
    return State.FOCUSED in states and State.CHECKABLE in states


def _told(person: Person, words: str, times: int) -> bool:
    return sum(words in said for said in person.reader.said()) == times


def _close(person: Person) -> None:
    """By a limit that holds at every hour, so that the walk may be at any."""
    person.reader.press("Ctrl+5")
    person.waits_for("Set: When circles open", Role.PUSH_BUTTON).node.do()
    person.waits_for("Never", Role.RADIO_BUTTON).node.do()
    person.waits_for("Keep this", Role.PUSH_BUTTON).node.do()
    person.hears("Kept. It holds now.")


def _closed(person: Person) -> None:
    """Why and until when is spoken; what is never limited can be reached."""
    person.reader.press("Ctrl+4")
    person.waits_for("Open once more…", Role.PUSH_BUTTON)
    person.hears("Your circles stay closed until you change your limits.")
    person.walks_a_room("closed circle")
    for words in _ALWAYS_OPEN:
        person.waits_for(words, Role.PUSH_BUTTON).node.do()
        person.walks_a_sheet(words)


def _once_more(person: Person) -> None:
    """What is waited for is spoken, and the keys go to the way to call it off."""
    reader = person.reader
    person.waits_for("Open once more…", Role.PUSH_BUTTON).node.do()
    field = person.waits_for_focus("Why, in one sentence", Role.TEXT).node
    person.waits_for("Wait, then open", Role.PUSH_BUTTON).node.do()
    person.hears("Write one sentence on why.")
    person.finds_no_fault("once more")
    person.walks_by_tab("once more")
    field.focus()
    reader.until(lambda: State.FOCUSED in field.states)
    reader.type("the lease")
    reader.until(lambda: field.text == "the lease")
    reader.press("Ctrl+Return")
    person.hears("As you asked, your circles open once more")
    person.waits_for_focus("Leave them closed", Role.PUSH_BUTTON)
    person.finds_no_fault("once more, waiting")
    reader.press("Space")
    person.waits_for_focus("Open once more…", Role.PUSH_BUTTON)
