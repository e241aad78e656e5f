"""Every room of a full journal, walked by keys and by what is spoken alone."""

from collections.abc import Callable

import pytest

from tests.e2e.spoken.person import Person
from tests.e2e.spoken.reader import Role, State

_BY_KEY = (
    ("Ctrl+2", "Journal"), ("Ctrl+3", "Insights"), ("Ctrl+4", "Circle"), ("Ctrl+5", "Boundaries"),
    ("Ctrl+,", "Settings"), ("Ctrl+1", "Today"),
)  # fmt: skip
_OF_A_CIRCLE = ("Members and roles", "What I have shared", "Our agreement", "Invite someone")
_BY_NAME = (
    "Trash", "Bring in a journal", "Take your journal out", "Make a report", "Questionnaires",
)  # fmt: skip


@pytest.mark.slow
def test_every_room_can_be_walked_and_heard(opened: Callable[..., Person]) -> None:
    person = opened("demo")
    person.arrives()
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
    _moment(person)
    _versions(person)


def _moment(person: Person) -> None:
    """The mood of an entry: a sheet of its own, with the chosen tile and the keys told apart."""
    person.reader.press("Ctrl+M")
    question = person.walks_a_sheet("the mood of an entry")
    assert question in {"How was it?", "How is it right now?"}  # as old as the entry is


def _versions(person: Person) -> None:
    """What an entry said before: a list, and what changed as words."""
    person.waits_for("Earlier versions", Role.PUSH_BUTTON).node.do()
    person.waits_for("Versions", Role.LIST)
    person.waits_for("What changed", Role.TEXT)
    person.walks_a_room("versions")
    person.reader.press("Escape")
    person.waits_for("Entries", Role.LIST)


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
    reader.press("Return")
    person.waits_until_gone("Which entry?", Role.DIALOG)  # under it, no other key leads anywhere
    _share(person)
    for words in _OF_A_CIRCLE:
        person.waits_for(words, Role.PUSH_BUTTON).node.do()
        person.walks_a_sheet(words)


def _share(person: Person) -> None:
    """What leaves is read first, as a page; then for whom, until when, and the ways to send it."""
    reader = person.reader
    page = reader.until(lambda: [one for one in person.sees() if one.role is Role.DOCUMENT_FRAME])
    assert page[0].name.startswith("What ")
    reader.until(lambda: State.FOCUSED in page[0].node.states)  # and never on a way to send it
    names = [one.name for one in person.at_rest() if one.role is Role.PUSH_BUTTON]
    assert {"Keep private", "Send later"} <= set(names)
    person.asks_for_help("share sheet")
    person.waits_for("A part of it", Role.RADIO_BUTTON).node.do()
    person.waits_for("The part you share", Role.TEXT)
    sheet = person.walks_a_sheet("share sheet")
    assert sheet.startswith("Share with")


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
    for words in _BY_NAME:
        person.goes_to(words)
        person.waits_for(words, Role.PANEL)
        person.finds_no_fault(words)


_WITHIN: dict[str, Callable[[Person], None]] = {
    "Journal": _journal, "Insights": _insights, "Circle": _circle, "Settings": _settings,
    "Today": _today,
}  # fmt: skip
