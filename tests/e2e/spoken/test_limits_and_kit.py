"""The own limits and the own kit, walked by keys and by what is spoken alone."""

from collections.abc import Callable

import pytest

from tests.e2e.spoken.person import Person
from tests.e2e.spoken.reader import Role, State
from tests.e2e.spoken.rules import Seen

_PARTS = ("Small goals", "Questions and templates", "Is this helping?", "What helps")


@pytest.mark.slow
def test_limits_and_the_kit_can_be_walked_and_heard(opened: Callable[..., Person]) -> None:
    person = opened("demo")
    person.arrives()
    person.reader.press("Ctrl+5")
    _rules(person)
    _a_limit(person)
    _a_lock(person)
    person.reader.press("Ctrl+Shift+K")
    _kit(person)
    _a_card(person)
    _use_a_card(person)
    _session(person)


def _rules(person: Person) -> None:
    """Each rule has a sheet of its own."""
    person.waits_for("Note somebody I met", Role.PUSH_BUTTON)
    buttons = [one for one in person.at_rest() if one.role is Role.PUSH_BUTTON]
    rules = [one for one in buttons if one.name.startswith(("Set: ", "Change: "))]
    assert len(rules) > 5
    for one in rules:
        one.node.do()
        assert person.walks_a_sheet(one.name) == one.name.partition(": ")[2]
    person.waits_for("Note somebody I met", Role.PUSH_BUTTON).node.do()
    person.walks_a_sheet("somebody I met")


def _a_limit(person: Person) -> None:
    """What it would do is spoken while it is chosen, and that it is kept."""
    reader = person.reader
    person.waits_for("30 minutes a day", Role.PUSH_BUTTON).node.do()
    person.waits_for("Time a day", Role.DIALOG)
    person.hears("This holds now: 30 minutes a day.")
    field = person.waits_for_focus("Minutes a day", Role.TEXT).node
    reader.press("Ctrl+A")
    reader.type("45")
    reader.until(lambda: field.text == "45")
    person.hears("This holds now: 45 minutes a day.")
    person.waits_for("Keep this", Role.PUSH_BUTTON).node.do()
    person.waits_until_gone("Time a day", Role.DIALOG)
    person.hears("Kept. It holds now.")
    changed = person.waits_for("Change: Time a day", Role.PUSH_BUTTON)
    reader.until(lambda: "45 minutes a day" in changed.node.description)


def _a_lock(person: Person) -> None:
    """What cannot be undone is asked about, and the keys go to the way back."""
    person.waits_for("Lock my limits…", Role.PUSH_BUTTON).node.do()
    person.waits_for("Lock my limits", Role.DIALOG)
    person.finds_no_fault("a lock")
    person.waits_for("Lock…", Role.PUSH_BUTTON).node.do()
    person.waits_for("Lock", Role.PUSH_BUTTON)
    seen = person.finds_no_fault("a lock, asked about")
    (focused,) = [one for one in seen if _has_the_keys(one)]
    assert focused.name not in {"Lock", "Lock…"}
    person.reader.press("Escape")
    person.reader.until(lambda: not _focused(person, focused.name))
    person.walks_a_sheet("a lock")


def _has_the_keys(one: Seen) -> bool:
    return one.role is Role.PUSH_BUTTON and State.FOCUSED in one.states


def _focused(person: Person, name: str) -> bool:
    return any(_has_the_keys(one) and one.name == name for one in person.sees())


def _kit(person: Person) -> None:
    person.waits_for("My kit: what helps me", Role.PANEL)
    person.walks_a_room("kit")
    for part in _PARTS:
        person.waits_for(part, Role.RADIO_BUTTON).node.do()
        person.finds_no_fault(part)
        person.walks_by_tab(part)


def _a_card(person: Person) -> None:
    """A card without a word is not kept; why, is spoken."""
    person.waits_for("New card", Role.PUSH_BUTTON).node.do()
    person.waits_for_focus("What it is called", Role.TEXT)
    person.finds_no_fault("new card")
    person.walks_by_tab("new card")
    person.waits_for("Keep this card", Role.PUSH_BUTTON).node.do()
    person.hears("There is nothing to keep yet.")
    person.waits_for("Back", Role.PUSH_BUTTON).node.do()
    person.waits_for("Choose from suggestions", Role.PUSH_BUTTON).node.do()
    assert person.walks_a_sheet("suggestions") == "Suggestions"


def _use_a_card(person: Person) -> None:
    """The scale is one group of eleven, and never has to be answered."""
    person.waits_for("My kit", Role.HEADING)
    seen = person.at_rest()
    card = next(one for one in seen if one.name.startswith("Use ") and one.can)
    card.node.do()
    scale = person.waits_for("How much distress is there right now?", Role.PANEL)
    seen = person.finds_no_fault("a card in use")
    assert [one.name for one in seen if one.parent == scale.node] == [str(one) for one in range(11)]
    person.walks_by_tab("a card in use")
    person.reader.press("Escape")
    person.waits_for("New card", Role.PUSH_BUTTON)


def _session(person: Person) -> None:
    """What is to be talked about; that it was added is spoken."""
    person.goes_to("What I want to talk about")
    person.waits_for("What I want to talk about", Role.PANEL)
    field = person.waits_for("Something to talk about", Role.TEXT).node
    person.walks_a_room("session")
    field.focus()
    person.reader.until(lambda: State.FOCUSED in field.states)
    person.reader.type("the lease")
    person.reader.until(lambda: field.text == "the lease")
    person.reader.press("Return")
    person.waits_for("More about the lease", Role.PUSH_BUTTON)
    person.reader.until(lambda: not field.text)
