"""Every format goes out from the window, with what it alone offers, and locked where wanted."""

import zipfile
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.passphrase import Level, strength
from app.exchange import exporters
from app.exchange.exporters import FORMS, NO, YES, Extra, Form
from app.exchange.lamplit_json import JsonSink
from tests.ui.views.house import House, nameless
from tests.ui.views.take_out.walking import left, open_room, out, ready


@pytest.mark.usefixtures("written")
def test_a_passphrase_is_asked_twice_and_never_remembered(
    house: House, place: Path, qtbot: QtBot
) -> None:
    view = open_room(house, place)
    readers = view.choose.readers
    readers.locked.click()
    house.until(readers.field.isVisible)
    ready(house, view)
    assert not view.choose.go.isEnabled()
    assert "Diary 2026-11-22.zip" in view.choose.where.path.text()
    qtbot.keyClicks(readers.field, "quince lamp harbour")
    # Good for the journal, whose key is slow to derive; a zip lets guesses be tried quickly.
    assert strength("quince lamp harbour").level is Level.CENTURIES
    house.until(lambda: readers.meter.value() > 0 and "days" in readers.meter.text())
    assert readers.meter.value() == 2
    assert "Two more words" in readers.meter.text()
    qtbot.keyClicks(readers.again, "quince lamp arbour")
    ready(house, view)
    view.choose.go.click()
    assert "differ" in readers._again._help.text()
    assert left(place) == set()
    readers.again.clear()
    qtbot.keyClicks(readers.again, "quince lamp harbour")
    ready(house, view)
    assert nameless(house.window) == []
    out(house, view)
    (made,) = place.iterdir()
    with zipfile.ZipFile(made) as locked:
        (member,) = locked.infolist()
        assert member.flag_bits & 1
        with pytest.raises((RuntimeError, NotImplementedError)):
            locked.read(member)
    assert b"brown river" not in made.read_bytes()
    assert "stays closed" in view.result.warning.text()
    assert readers.passphrase == ""
    assert "quince" not in house.read(lambda tx: " ".join(tx.settings.all().values()))


@pytest.mark.usefixtures("written")
def test_a_passphrase_that_not_every_program_takes_is_refused(house: House, place: Path) -> None:
    view = open_room(house, place)
    readers = view.choose.readers
    readers.locked.click()
    for field in (readers.field, readers.again):
        field.setText("Zürich quince lamp harbour")
    ready(house, view)
    view.choose.go.click()
    house.until(readers._first._help.isVisible)
    assert "accents" in readers._first._help.text()
    assert view.pages.currentWidget() is view.choose
    assert left(place) == set()
    for field in (readers.field, readers.again):
        field.setText("quince lamp harbour")
    assert readers._first._help.text() == ""
    ready(house, view)
    out(house, view)
    assert left(place) == {"Diary 2026-11-22.zip"}


@pytest.mark.usefixtures("written")
def test_a_file_is_locked_in_a_zip_of_its_name(house: House, place: Path) -> None:
    view = open_room(house, place)
    view.choose.forms.rows["jrnl"].click()
    view.choose.readers.locked.click()
    view.choose.readers.field.setText("quince lamp harbour")
    view.choose.readers.again.setText("quince lamp harbour")
    ready(house, view)
    out(house, view)
    assert left(place) == {"Diary 2026-11-22.txt.zip"}
    # The passphrase is gone; that one is wanted stays.
    view.result.more.click()
    ready(house, view)
    assert view.choose.readers.locked.isChecked()
    assert not view.choose.go.isEnabled()


@pytest.mark.usefixtures("written")
@pytest.mark.parametrize("name", [name for name in FORMS if name != "json"])
def test_every_format_goes_out_from_the_window(house: House, place: Path, name: str) -> None:
    view = open_room(house, place)
    view.choose.forms.rows[name].click()
    ready(house, view)
    view.choose.go.click()
    house.until(lambda: view.pages.currentWidget() is view.result, 60)
    house.settle()
    (made,) = place.iterdir()
    assert made.suffix == FORMS[name].endings[0]
    assert made.stat().st_size > 0
    assert not house.warned()


def test_what_can_be_chosen_for_a_format_alone_is_offered(
    house: House, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    got: list[dict[str, str]] = []

    def sink(output: Any, chosen: Any) -> JsonSink:
        got.append(dict(chosen))
        return JsonSink(output)

    paper = Extra("paper", "Paper", (("a4", "A4"), ("a5", "A5")), "a4")
    days = Extra("days", "Each day on a new page", ((NO, "No"), (YES, "Yes")), NO)
    extras = (paper, days, Extra("title", "Title"))
    form = Form("tome", "A tome", "Keeps it.", sink, (".zip",), extras, files=False)
    monkeypatch.setattr(exporters, "FORMS", {**FORMS, "tome": form})
    for module in ("choose", "forms", "view", "chosen"):
        monkeypatch.setattr(f"ui.views.take_out.{module}.FORMS", exporters.FORMS)
    house.entry("Words.")
    view = open_room(house, place)
    view.choose.forms.rows["tome"].click()
    ready(house, view)
    assert not view.choose.part.files.isVisible()
    assert not view.choose.where._shape.isVisible()
    fields = view.choose.extras.fields
    fields["days"].click()  # type: ignore[attr-defined]
    fields["paper"].setCurrentIndex(1)  # type: ignore[attr-defined]
    fields["paper"].activated.emit(1)  # type: ignore[attr-defined]
    fields["title"].setText("100 % ours")  # type: ignore[attr-defined]
    fields["title"].textEdited.emit("100 % ours")  # type: ignore[attr-defined]
    # Turning to another format and back loses nothing, and leaves nothing standing there.
    view.choose.forms.rows["json"].click()
    house.settle()
    assert not [one for one in view.choose.extras.findChildren(QWidget) if one.isVisible()]
    view.choose.forms.rows["tome"].click()
    ready(house, view)
    out(house, view)
    assert got == [{"paper": "a5", "days": YES, "title": "100 % ours"}]
    assert left(place) == {"Diary 2026-11-22.zip"}
