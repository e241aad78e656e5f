"""A file brought in and the journal taken out, by keys and by what is spoken alone."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.spoken.person import Person
from tests.e2e.spoken.reader import Role

_DIALOG = "Choose a journal to bring in"


@pytest.mark.slow
def test_bringing_in_and_taking_out(opened: Callable[..., Person], tmp_path: Path) -> None:
    person = opened("demo")
    person.arrives()
    _refused(person, tmp_path)
    _bring_in(person, tmp_path)
    _take_out(person)


def _refused(person: Person, folder: Path) -> None:
    """Why a file is no journal is spoken; nothing was written."""
    person.goes_to("Bring in a journal")
    person.waits_for_focus("Choose a file", Role.PUSH_BUTTON)
    person.walks_by_tab("bring in")
    person.asks_for_help("bring in")
    file = folder / "noise.zip"
    file.write_bytes(bytes(range(256)))
    _choose(person, file)
    person.hears("This archive is damaged or incomplete. Export it again.")
    person.finds_no_fault("bring in, refused")
    person.walks_by_tab("bring in, refused")


def _bring_in(person: Person, folder: Path) -> None:
    """What would come in is read first; what came in is spoken, with a way back."""
    file = folder / "weir.md"
    file.write_text("# By the weir\n\nA heron, and rain.\n", "utf-8")
    _choose(person, file)
    person.waits_for("Bring in 1 entry", Role.PUSH_BUTTON)
    person.finds_no_fault("what would come in")
    person.walks_by_tab("what would come in")
    _press(person, "Bring in 1 entry")
    person.waits_for("It is in your journal", Role.HEADING)
    person.hears("1 entry was brought in.")
    person.waits_for_focus("Open the journal", Role.PUSH_BUTTON)
    person.finds_no_fault("brought in")
    person.walks_by_tab("brought in")


def _choose(person: Person, file: Path) -> None:
    """Type where the file is into the toolkit's dialog, as it asks for it."""
    _press(person, "Choose a file")
    person.reader.until(lambda: [one for one in person.sees() if one.name.startswith(_DIALOG)])
    person.desk.activate()
    field = person.waits_for_focus("File name:", Role.TEXT).node
    person.reader.type(str(file))
    person.reader.until(lambda: field.text == str(file))
    person.reader.press("Return")
    person.reader.until(lambda: not [one for one in person.sees() if one.name.startswith(_DIALOG)])
    person.takes_the_window()


def _press(person: Person, name: str) -> None:
    """Go to a button and press it, by keys: a walk by Tab ends anywhere in the window."""
    person.moves_to(name, Role.PUSH_BUTTON)
    person.reader.press("Return")


def _take_out(person: Person) -> None:
    """That it is written, and that anybody can read it, is spoken."""
    person.goes_to("Take your journal out")
    person.waits_for("Take your journal out", Role.PANEL)
    person.walks_a_room("take out")
    _press(person, "Take it out")
    person.waits_for("Your journal is written", Role.HEADING)
    person.hears("It is not encrypted: whoever has it can read it.")
    person.waits_for_focus("Show in its folder", Role.PUSH_BUTTON)
    person.finds_no_fault("taken out")
    person.walks_by_tab("taken out")
