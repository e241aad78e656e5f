"""People write what they like: no name is a place to be filled; and sentences count rightly."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from app.domain.circles.circle import Person
from app.domain.circles.posts import Event, PostKey
from app.domain.circles.pulse import Part, PulseView, Stage
from app.usecases.circles.port import VoteView
from tests.ui.circles.house import CircleHouse
from tests.ui.circles.invented import CIRCLE
from ui.text import filled
from ui.views.circle.asks import Ask, Wanted, sentence_of
from ui.views.circle.happened import happened
from ui.views.circle.pulse import taking_part
from ui.views.circle.recovery import open_recovery
from ui.views.circle.stewarding import vote_text

ADA, BEN, ME = b"a" * 16, b"b" * 16, b"m" * 16
PULSE = PulseView(
    PostKey(ADA, b"p" * 16), 0, 1, 2, ("heard",), 4, Stage.GATHERING, (ADA,), Part.NONE,
    answered=False,
)  # fmt: skip


def listed(*names: str) -> str:
    """Names as the language lists them."""
    return QLocale().createSeparatedList([f"\u2068{name}\u2069" for name in names])


def test_all_places_are_filled_at_once() -> None:
    assert filled("%2 let %1 in.", "%2", "%1 %3") == "%1 %3 let %2 in."
    assert filled("%1, %2", "one") == "one, %2"
    assert filled("100 % of %1", "%n") == "100 % of %n"


def test_a_name_that_looks_like_a_place_stays_a_name(qtbot: QtBot) -> None:
    people = {
        ADA: Person(CIRCLE, ADA, "%2", steward=True), BEN: Person(CIRCLE, BEN, "%1"),
    }  # fmt: skip
    data: dict[str, object] = {"by": ADA.hex(), "person": BEN.hex(), "steward": True}
    (one,) = happened([Event(CIRCLE, 0, "set_role", data, 1)], people, ME)
    assert one.sentence == "\u2068%2\u2069 made \u2068%1\u2069 a steward."
    vote = VoteView(ADA, BEN, 1, 2, mine=False)
    said = vote_text(vote, {ADA: "%3", BEN: "%2"})
    assert said.startswith("\u2068%2\u2069 as steward in the place of \u2068%3\u2069: 1 of 2")


def test_no_text_of_a_circle_is_filled_place_by_place(project: Path) -> None:
    for folder in ("ui/views/circle", "ui/circles"):
        for path in sorted((project / folder).rglob("*.py")):
            for place in "23456789":
                assert f'.replace("%{place}"' not in path.read_text("utf-8"), path


def test_who_takes_part_is_counted_rightly(qtbot: QtBot) -> None:
    names = {ADA: "Ada", BEN: "Ben %1"}
    assert taking_part(PULSE, names) == "\u2068Ada\u2069 takes part."
    two = taking_part(replace(PULSE, people=(ADA, BEN)), names)
    assert two == f"2 take part: {listed('Ada', 'Ben %1')}."
    assert taking_part(replace(PULSE, people=()), names) == ""


def test_who_waits_is_said_of_one_and_of_several(qtbot: QtBot) -> None:
    one = sentence_of(Ask(Wanted.ADMIT, ("Ada",)))
    assert one == "\u2068Ada\u2069 waits to be let in."
    several = sentence_of(Ask(Wanted.ADMIT, ("Ada", "%1")))
    assert several == f"{listed('Ada', '%1')} wait to be let in."


def test_how_many_shares_are_needed_is_said_before_anybody_is_chosen(house: CircleHouse) -> None:
    house.fill(lambda _: None)
    sheet = open_recovery(house.context, house.read(lambda tx: tx.circles.get(CIRCLE)))
    house.until(lambda: sheet.choose.boxes)
    needed = sheet.choose.needed
    assert (needed.currentText(), needed.currentData(), needed.isEnabled()) == ("2", 2, False)
    assert "Two at least" in needed.accessibleDescription()
    assert not sheet.go.isEnabled()
    boxes = list(sheet.choose.boxes.values())
    for box in boxes[:2]:
        box.setChecked(True)
    assert needed.currentText() == "2 of 2"
    assert "Both of them" in needed.accessibleDescription()
    for box in boxes[2:5]:
        box.setChecked(True)
    assert needed.currentText() == "3 of 5"
    assert "More than half" in needed.accessibleDescription()
    assert sheet.go.isEnabled()
