"""A journal made, written in and locked by keys and by what is spoken alone."""

from collections.abc import Callable

from tests.e2e.spoken.person import Person
from tests.e2e.spoken.reader import Node, Role, State

PASSPHRASE = "quince lamp harbour"


def test_a_journal_of_ones_own(opened: Callable[..., Person]) -> None:
    person = opened()
    person.waits_for("A journal only you can open", Role.HEADING)
    person.takes_the_window()
    _make_it(person)
    _write(person)
    _check_in(person)
    _ask_for_help(person)
    _lock(person)
    _mistype(person)


def _make_it(person: Person) -> None:
    reader = person.reader
    person.finds_no_fault("first run, passphrase")
    person.walks_by_tab("first run, passphrase")
    field = person.waits_for("Passphrase", Role.PASSWORD_TEXT).node
    while person.presses("Tab") != field:
        pass
    reader.type(PASSPHRASE)
    # Never its letters, but how hard it is to guess.
    assert PASSPHRASE not in field.text
    strength = person.waits_for("Strength of the passphrase", Role.PROGRESS_BAR).node
    reader.until(lambda: strength.value > 0)
    assert strength.description
    reader.press("Return")
    person.waits_for("Your spare key", Role.HEADING)
    person.finds_no_fault("first run, recovery code")
    code = person.waits_for("Recovery code", Role.LABEL).node.description.split(", ")
    assert len(code) == 8
    asked = [one for one in person.sees() if one.role is Role.TEXT and one.name[:6] == "Group "]
    for one in asked:
        reader.type(code[int(one.name[6:]) - 1])
        person.presses("Tab")
    asked[1].node.focus()
    reader.press("Return")
    person.waits_for("Make it comfortable", Role.HEADING)
    person.finds_no_fault("first run, comfort")
    person.walks_by_tab("first run, comfort")
    person.waits_for("Start writing", Role.PUSH_BUTTON).node.do()


def _write(person: Person) -> None:
    reader = person.reader
    page = person.waits_for("Today's page", Role.TEXT).node
    person.takes_the_window()
    reader.until(lambda: State.FOCUSED in page.states)
    reader.type("Rain on the roof")
    reader.until(lambda: page.text == "Rain on the roof")
    assert page.caret == len("Rain on the roof")
    told = {one.kind for one in reader.listen() if one.path == page.path}
    assert {"object:text-changed", "object:text-caret-moved"} <= told
    reader.press("Shift+Home")
    reader.until(lambda: page.selection == (0, len("Rain on the roof")))
    reader.press("End")
    person.hears("Saved")
    person.finds_no_fault("today")


def _check_in(person: Person) -> None:
    moods = person.waits_for("How is it right now?", Role.PANEL)
    names = [one for one in person.sees() if one.parent == moods.node]
    assert [one.role for one in names] == [Role.RADIO_BUTTON] * 7
    neutral = next(one for one in names if one.name == "Neutral").node
    assert State.CHECKED not in neutral.states
    neutral.do()
    person.reader.until(lambda: State.CHECKED in neutral.states)
    person.hears("Noted.")


def _ask_for_help(person: Person) -> None:
    page = person.waits_for("Today's page", Role.TEXT).node
    _go_to(person, page)
    person.asks_for_help("today")


def _go_to(person: Person, node: Node) -> None:
    node.focus()
    person.reader.until(lambda: State.FOCUSED in node.states)


def _lock(person: Person) -> None:
    """The field has the keys, and nothing of the journal is told any more."""
    person.reader.press("Ctrl+L")
    person.waits_for_focus("Passphrase", Role.PASSWORD_TEXT)
    assert not any(one.name == "Today's page" for one in person.sees())
    person.finds_no_fault("unlock")
    person.walks_by_tab("unlock")


def _mistype(person: Person) -> None:
    """At the gate help is one key away; a wrong passphrase is said, and the field tells why."""
    reader = person.reader
    field = person.waits_for("Passphrase", Role.PASSWORD_TEXT).node
    _go_to(person, field)
    person.asks_for_help("unlock")
    reader.type("quince lamp")
    reader.press("Return")
    person.hears("did not open")
    reader.until(lambda: "did not open" in field.description)
    person.waits_for_focus("Passphrase", Role.PASSWORD_TEXT)
    person.finds_no_fault("unlock, refused")
    reader.press("Ctrl+A")
    reader.type(PASSPHRASE)
    reader.press("Return")
    person.waits_for("Today's page", Role.TEXT)
