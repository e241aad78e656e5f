"""Settings of moods: own words that show everywhere, what is asked, own scales with undo."""

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from app.domain.mood import Valence
from app.domain.scales import Scale, ScaleKind
from app.settings import CHECK_IN_SLEEP
from tests.ui.views.house import House, nameless
from ui.own_words import MoodWords
from ui.views.settings.moods import MoodsSection
from ui.views.settings.scales import ScaleForm
from ui.widgets.mood import MOOD_NAMES, MoodRow, mood_name, usual_mood_name


@pytest.fixture
def words(house: House, qapp: QApplication) -> Iterator[MoodWords]:
    """The translator of own words, on and off again."""
    made = MoodWords(qapp, house.store)
    yield made
    made.take({})


def section(house: House) -> MoodsSection:
    house.go("settings", "moods")
    room = house.window.room("settings")
    return cast("MoodsSection", room.section("moods"))  # type: ignore[attr-defined]


def scales(house: House, *, archived: bool = False) -> list[Scale]:
    return house.read(lambda tx: tx.scales.all(archived=archived))


def form(house: House) -> ScaleForm:
    (made,) = [one for one in house.window.findChildren(ScaleForm) if one.isVisible()]
    return made


def make(house: House, name: str, kind: ScaleKind = ScaleKind.ZERO_TO_TEN) -> None:
    section(house).scales.new.click()
    made = form(house)
    made.name.setText(name)
    made.kind.setCurrentIndex(made.kind.findData(str(kind)))
    made.save.click()
    house.settle()


def test_the_names_are_those_that_translations_know() -> None:
    assert tuple(mood_name(one) for one in Valence) == MOOD_NAMES
    assert tuple(usual_mood_name(one) for one in Valence) == MOOD_NAMES


def test_an_own_word_stands_wherever_a_mood_shows_until_the_vault_is_locked(
    house: House, words: MoodWords
) -> None:
    tiles = MoodRow(house.look)
    group = section(house).words
    field = group.fields[Valence(2)]
    field.setText("  grey   day ")
    field.editingFinished.emit()
    house.settle()
    assert mood_name(2) == "grey day"
    assert tiles.tile(2).accessibleName() == "grey day"
    assert tiles.tile(2).toolTip() == "grey day (2)"
    assert mood_name(3) == "Slightly unpleasant"
    assert usual_mood_name(2) == "Unpleasant"
    assert field.placeholderText() == "Unpleasant"
    assert house.said() == "2 is called “grey day” now."
    house.act()
    assert mood_name(2) == "Unpleasant"
    assert field.text() == ""
    words.take({Valence(7): "over the moon"})
    assert mood_name(7) == "over the moon"
    house.store.lock()
    house.until(lambda: mood_name(7) == "Very pleasant")
    assert QCoreApplication.translate("Other", "Neutral") == "Neutral"
    tiles.deleteLater()


def test_words_of_the_command_line_are_taken_over(house: House, words: MoodWords) -> None:
    from app.domain.changes import Changes

    def keep(tx: object) -> Changes:
        tx.moods.set_word(Valence(5), "all right")  # type: ignore[attr-defined]
        return Changes(settings=True)

    house.store.write(keep)
    house.settle()
    assert mood_name(5) == "all right"
    assert words.isEmpty() is False
    group = section(house).words
    house.settle()
    assert group.fields[Valence(5)].text() == "all right"
    group.drop()
    assert group.fields[Valence(5)].text() == ""


def test_what_a_check_in_asks_is_switched(house: House) -> None:
    control = section(house).declared[CHECK_IN_SLEEP.key].control
    control.click()  # type: ignore[attr-defined]  # a Switch
    assert house.preferences.get(CHECK_IN_SLEEP) is False
    house.act()
    assert house.preferences.get(CHECK_IN_SLEEP) is True


def test_a_scale_is_made_changed_put_away_and_deleted_and_each_is_undone(house: House) -> None:
    make(house, "Pain")
    (pain,) = scales(house)
    assert (pain.name, pain.kind) == ("Pain", ScaleKind.ZERO_TO_TEN)
    house.act()
    assert scales(house) == []
    make(house, "Pain")
    make(house, "Walk", ScaleKind.NUMBER)
    group = section(house).scales
    house.settle()
    assert [line.scale.name for line in group.lines] == ["Pain", "Walk"]

    group.lines[1].up.click()
    house.settle()
    assert [one.name for one in scales(house)] == ["Walk", "Pain"]
    house.act()
    assert [one.name for one in scales(house)] == ["Pain", "Walk"]

    group.lines[1].change.click()
    made = form(house)
    assert not made.kind.isEnabled()
    made.name.setText("Long walk")
    made.unit.setText("km")
    made.high.setText("30")
    made.save.click()
    house.settle()
    walk = scales(house)[1]
    assert (walk.name, walk.unit, walk.low, walk.high) == ("Long walk", "km", None, 30)
    house.act()
    assert scales(house)[1].name == "Walk"

    group.lines[0].away.click()
    house.settle()
    assert [one.name for one in scales(house)] == ["Walk"]
    assert [line.scale.name for line in group.lines] == ["Walk", "Pain"]
    group.lines[1].away.click()
    house.settle()
    assert len(scales(house)) == 2

    group.lines[0].delete.click()
    house.settle()
    assert len(scales(house, archived=True)) == 1
    house.act()
    assert len(scales(house, archived=True)) == 2


@pytest.mark.parametrize(
    ("name", "low", "high"), [("", "", ""), ("x", "9", "3"), ("x", "many", "")]
)
def test_a_scale_that_makes_no_sense_is_said_in_the_form(
    house: House, name: str, low: str, high: str
) -> None:
    section(house).scales.new.click()
    made = form(house)
    made.name.setText(name)
    made.kind.setCurrentIndex(made.kind.findData(str(ScaleKind.NUMBER)))
    made.low.setText(low)
    made.high.setText(high)
    made.save.click()
    assert made.isVisible()
    assert "A scale needs a name" in made.trouble.text()
    assert scales(house) == []


def test_everything_has_a_name(house: House) -> None:
    make(house, "Pain")
    section(house)
    house.settle()
    assert nameless(house.window) == []
    section(house).scales.new.click()
    assert nameless(form(house)) == []


def test_the_search_finds_words_and_scales(house: House) -> None:
    shown = section(house)
    assert shown.search("medication")
    assert shown.search("neutral")
    assert not shown.search("passphrase")
