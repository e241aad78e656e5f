"""What stewards do to where a circle is stands in the list of what happened, with their name."""

from pytestqt.qtbot import QtBot

from app.domain.circles.circle import Person
from app.domain.circles.posts import Event
from ui.views.circle.happened import STEWARDS_DO, happened

ADA, ME = b"a" * 16, b"m" * 16
PEOPLE = {ADA: Person(b"c" * 16, ADA, "Ada", steward=True)}


def said(kind: str) -> str:
    data: dict[str, object] = {"by": ADA.hex(), "to": "https://elsewhere.example"}
    (one,) = happened([Event(b"c" * 16, 0, kind, data, 1)], PEOPLE, ME)
    return one.sentence


def test_a_move_names_who_moved_the_circle_and_where(qtbot: QtBot) -> None:
    for kind, words in (("move", "moved the circle"), ("new_address", "another address")):
        sentence = said(kind)
        assert "Ada" in sentence
        assert "https://elsewhere.example" in sentence
        assert words in sentence
        assert kind in STEWARDS_DO


def test_who_went_back_reads_where(qtbot: QtBot) -> None:
    sentence = said("went_back")
    assert sentence.startswith("You went back")
    assert "https://elsewhere.example" in sentence


def test_who_is_elsewhere_is_named_with_the_place(qtbot: QtBot) -> None:
    sentence = said("others_elsewhere")
    assert "Ada" in sentence
    assert "https://elsewhere.example" in sentence
