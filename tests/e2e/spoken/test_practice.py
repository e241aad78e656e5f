"""Every room of a full journal, walked by keys and by what is spoken alone."""

from collections.abc import Callable

import pytest

from tests.e2e.spoken.person import Person
from tests.e2e.spoken.reader import Role, State

_BY_KEY = (
    ("Ctrl+2", "Journal"), ("Ctrl+3", "Insights"), ("Ctrl+4", "Circle"), ("Ctrl+5", "Boundaries"),
    ("Ctrl+,", "Settings"), ("Ctrl+1", "Today"),
)  # fmt: skip
_BY_NAME = (
    "Trash", "Bring in a journal", "Take your journal out", "Make a report", "Questionnaires",
)  # fmt: skip


@pytest.mark.slow
def test_every_room_can_be_walked_and_heard(opened: Callable[..., Person]) -> None:
    person = opened("demo")
    person.waits_for("Today", Role.PANEL)
    person.takes_the_window()
    person.reader.until(person.reader.focused)
    for keys, room in _BY_KEY:
        person.reader.press(keys)
        person.waits_for(room, Role.PANEL)
        person.finds_no_fault(room)
        if room != "Circle":  # posts that come into view are made then: see the walk there
            person.walks_by_tab(room)
        person.asks_for_help(room)
        if room in _WITHIN:
            _WITHIN[room](person)


def _journal(person: Person) -> None:
    """Search: how many there are is told, and rows are whole sentences."""
    reader = person.reader
    field = person.waits_for("Search", Role.TEXT).node
    field.focus()
    reader.until(lambda: State.FOCUSED in field.states)
    reader.type("river")
    reader.until(lambda: field.text == "river")

    def found() -> bool:
        rows = [one.name for one in person.sees() if one.role is Role.LIST_ITEM]
        return bool(rows) and all("river" in row.lower() for row in rows)

    reader.until(found)
    person.finds_no_fault("search")
    reader.press("Escape")
    reader.until(lambda: field.text == "")


def _insights(person: Person) -> None:
    """A chart says what the cursor stands on, and has a table that says all of it."""
    reader = person.reader
    chart = person.waits_for("Mood by week", Role.CHART).node
    chart.focus()
    reader.until(lambda: State.FOCUSED in chart.states)
    before, told = chart.description, len(reader.said())
    reader.press("Left")
    reader.until(lambda: chart.description != before)
    reader.until(lambda: reader.said()[told:])
    assert reader.said()[-1] in chart.description
    reader.press("T")
    person.waits_for("Mood by week", Role.TABLE)
    person.finds_no_fault("Insights as tables")
    reader.press("T")
    person.waits_for("Mood by week", Role.CHART)


def _circle(person: Person) -> None:
    """Posts are items of a list, reached by one key each; sharing shows what leaves."""
    reader = person.reader
    person.waits_for("Posts", Role.LIST)
    first = person.presses("J")
    assert first.role is Role.LIST_ITEM
    assert person.presses("J").role is Role.LIST_ITEM
    person.waits_for("Share an entry", Role.PUSH_BUTTON).node.do()
    person.waits_for("Which entry?", Role.DIALOG)
    person.finds_no_fault("which entry")
    rows = reader.until(lambda: [one for one in person.sees() if "Which entry?" in one.group
                                 and one.role is Role.LIST_ITEM])  # fmt: skip
    assert rows[0].name
    reader.press("Escape")
    person.waits_until_gone("Which entry?", Role.DIALOG)  # under it, no other key leads anywhere


def _settings(person: Person) -> None:
    """Each section; and a drop-down says its label and its choice."""
    reader = person.reader
    theme = person.waits_for("Theme", Role.COMBO_BOX).node
    assert State.EXPANDABLE in theme.states
    sections = person.waits_for("Sections", Role.LIST).node
    for row in sections.children()[1:]:
        sections.focus()
        reader.until(lambda: State.FOCUSED in sections.states)
        reader.press("Down")
        person.finds_no_fault(f"settings: {row.name}")


def _today(person: Person) -> None:
    """Rooms that are reached by their name."""
    reader = person.reader
    for words in _BY_NAME:
        reader.press("Ctrl+K")
        field = person.waits_for("Go to", Role.TEXT).node
        reader.until(lambda: State.FOCUSED in field.states)  # noqa: B023 - at once
        reader.type(words)
        person.waits_for(words, Role.LIST_ITEM)
        reader.press("Return")
        person.waits_for(words, Role.PANEL)
        person.finds_no_fault(words)


_WITHIN: dict[str, Callable[[Person], None]] = {
    "Journal": _journal, "Insights": _insights, "Circle": _circle, "Settings": _settings,
    "Today": _today,
}  # fmt: skip
