"""The journal goes out as it was chosen, counted before, and a stop or a lock leaves nothing."""

import json
import threading
import zipfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.domain.failures import DiskFull
from app.domain.passphrase import Level, strength
from app.exchange import exporters
from app.exchange.exporters import FORMS, NO, YES, Extra, Form
from app.exchange.lamplit_json import JsonSink
from app.usecases import unfinished_exports
from app.usecases.attach_file import NewFile, attach_file
from app.vault.transaction import Transaction
from tests.ui.views.house import House, nameless
from ui.views.take_out import TakeOutView
from ui.views.take_out import chosen as remembered
from ui.views.take_out.chosen import Chosen


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """An empty folder to write to."""
    folder = tmp_path / "place"
    folder.mkdir()
    return folder


@pytest.fixture
def written(house: House) -> list[UUID]:
    """Four entries, one with a file, one with a tag, one years ago."""
    idents = [
        house.entry("The brown river. #walking", "First", days=800),
        house.entry("The green river. #walking", "Second", days=3),
        house.entry("Soup.", "Third", days=2),
        house.entry("Nothing much.", days=1),
    ]
    attach(house, idents[2], b"a recipe" * 1000)
    return idents


def attach(house: House, entry: UUID, content: bytes) -> None:
    got: list[object] = []

    def work(write: Any) -> tuple[None, Changes]:
        new = NewFile("soup.txt", lambda: iter([content]))
        attach_file(write, entry, new, now=house.moment, new_id=house.store.new_id)
        return None, Changes(entries=frozenset([entry]))

    house.store.work(work, lambda _: got.append(1))
    house.until(lambda: got)


def open_room(house: House, place: Path) -> TakeOutView:
    view = house.go("export")
    assert isinstance(view, TakeOutView)
    view.choose.where.folder = place
    view.choose.where.changed.emit()
    ready(house, view)
    return view


def ready(house: House, view: TakeOutView) -> None:
    """Wait until what is chosen now was weighed and its place looked at."""
    house.until(lambda: not view._soon.isActive())
    house.until(lambda: view.choose._weight is not None and view.choose.place is not None)
    house.settle()


def out(house: House, view: TakeOutView) -> None:
    view.choose.go.click()
    house.until(lambda: view.pages.currentWidget() is view.result)
    house.settle()


def left(place: Path) -> set[str]:
    return {path.name for path in place.iterdir()}


def test_everything_goes_out_and_is_counted_before(
    house: House, written: list[UUID], place: Path
) -> None:
    view = open_room(house, place)
    assert view.choose.counts.text().startswith("4 entries · 1 other files · about ")
    assert "Diary 2026-11-22" in view.choose.where.path.text()
    assert left(place) == set()
    out(house, view)
    (made,) = place.iterdir()
    assert made.name == "Diary 2026-11-22"
    found = json.loads((made / "lamplit.json").read_text("utf-8"))
    assert {UUID(one["id"]) for one in found["entries"]} == set(written)
    assert len(list((made / "files").iterdir())) == 1
    assert "4 entries" in view.result.words.text()
    assert str(made) in view.result.path.text()
    assert "not encrypted" in view.result.warning.text()


def test_only_what_was_chosen_goes_out(
    house: House, written: list[UUID], place: Path, qtbot: QtBot
) -> None:
    view = open_room(house, place)
    part = view.choose.part
    qtbot.keyClicks(part.words, "river")
    ready(house, view)
    assert view.choose.counts.text().startswith("2 entries")
    part.days.setCurrentIndex(part.days.findData("twelve"))
    part.days.activated.emit(part.days.currentIndex())
    ready(house, view)
    assert view.choose.counts.text().startswith("1 entries")
    assert part.tag.findData("walking") > 0
    part.tag.setCurrentIndex(part.tag.findData("walking"))
    part.tag.activated.emit(part.tag.currentIndex())
    part.versions.click()
    ready(house, view)
    view.choose.where.shape.setCurrentIndex(view.choose.where.shape.findData(".zip"))
    view.choose.where.shape.activated.emit(1)
    ready(house, view)
    out(house, view)
    assert left(place) == {"Diary 2026-11-22.zip"}
    told = " ".join(
        label.text() for label in view.result._stayed.findChildren(type(view.result.words))
    )
    assert "did not choose" in told
    # Whoever comes again begins with everything.
    view.result.more.click()
    ready(house, view)
    assert view.choose.counts.text().startswith("4 entries")
    assert "Diary 2026-11-22 2.zip" in view.choose.where.path.text()
    del written


def test_what_is_no_search_and_days_that_make_no_sense_are_said(
    house: House, written: list[UUID], place: Path, qtbot: QtBot
) -> None:
    view = open_room(house, place)
    part = view.choose.part
    qtbot.keyClicks(part.words, "mood:9")
    house.until(lambda: "1 to 7" in part._searching._help.text())
    assert not view.choose.go.isEnabled()
    part.words.clear()
    qtbot.keyClicks(part.words, "nowhere")
    ready(house, view)
    assert view.choose.counts.text().startswith("0 entries")
    assert not view.choose.go.isEnabled()
    part.words.clear()
    part.days.setCurrentIndex(part.days.findData("own"))
    part.days.activated.emit(part.days.currentIndex())
    house.until(part.first.isVisible)
    today = house.context.today()
    part.first.set_day(today)
    part.last.set_day(today - timedelta(days=1))
    part.last.chosen.emit(part.last.day)
    ready(house, view)
    assert part._trouble.isVisible()
    assert not view.choose.go.isEnabled()
    del written


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


class Halting:
    """Lets an export begin, and wait before it goes on, until it is told to."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.begun, self.go_on = threading.Event(), threading.Event()
        real = JsonSink.record
        halting = self

        def record(sink: JsonSink, section: str, value: Any) -> None:
            real(sink, section, value)
            halting.begun.set()
            assert halting.go_on.wait(30)

        monkeypatch.setattr(JsonSink, "record", record)


@pytest.fixture
def halting(monkeypatch: pytest.MonkeyPatch) -> Iterator[Halting]:
    made = Halting(monkeypatch)
    yield made
    made.go_on.set()


@pytest.mark.usefixtures("written")
def test_a_stop_leaves_nothing(house: House, place: Path, halting: Halting) -> None:
    view = open_room(house, place)
    view.choose.go.click()
    house.until(halting.begun.is_set)
    assert view.pages.currentWidget() is view.running
    assert left(place), "it is written beside its place"
    view.running.stop.click()
    halting.go_on.set()
    house.until(lambda: "Stopped" in house.said())
    assert house.said() == "Stopped. Nothing was written."
    assert view.pages.currentWidget() is view.choose
    assert left(place) == set()
    ready(house, view)
    assert view.choose.go.isEnabled(), "it can be begun again"


@pytest.mark.usefixtures("written")
def test_a_lock_stops_it_and_it_is_said_after(house: House, place: Path, halting: Halting) -> None:
    view = open_room(house, place)
    view.choose.go.click()
    house.until(halting.begun.is_set)
    shut: list[int] = []
    house.window.flush()
    house.store.lock(lambda: shut.append(1))
    view.clear()
    halting.go_on.set()
    house.until(lambda: shut)
    house.until(lambda: not left(place))
    assert view.pages.currentWidget() is view.choose
    assert view.choose.where.path.text() == ""
    reopen(house)
    view = house.go("export")  # type: ignore[assignment]
    assert "locked" in view.choose.told.text()
    ready(house, view)
    assert left(place) == set()
    assert view.choose.where.folder == place


def reopen(house: House) -> None:
    from app.vault.keys.credentials import Passphrase
    from tests.ui.views.house import PASSPHRASE

    house.store.unlock(house.folder, Passphrase(PASSPHRASE), failed=house.failures.append)
    house.until(lambda: house.store.is_open)


@pytest.mark.usefixtures("written")
def test_what_was_typed_outlives_a_lock_and_no_passphrase_does(
    house: House, place: Path, qtbot: QtBot
) -> None:
    view = open_room(house, place)
    qtbot.keyClicks(view.choose.part.words, "river")
    view.choose.part.trash.click()
    ready(house, view)
    house.window.flush()
    house.store.lock()
    view.clear()
    house.until(lambda: not house.store.is_open)
    assert view.choose.part.words.text() == ""
    reopen(house)
    house.go("export")
    ready(house, view)
    assert view.choose.part.words.text() == "river"
    assert not view.choose.part.trash.isChecked()
    assert view.choose.counts.text().startswith("2 entries")


@pytest.mark.usefixtures("written")
def test_a_full_disk_is_one_sentence_and_leaves_nothing(
    house: House, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise DiskFull

    view = open_room(house, place)
    monkeypatch.setattr(JsonSink, "_write", full)
    view.choose.go.click()
    house.until(house.warned)
    assert house.warned().endswith("Nothing was written.")
    assert view.pages.currentWidget() is view.choose
    assert left(place) == set()


def test_a_place_that_is_none_is_said(house: House, place: Path, tmp_path: Path) -> None:
    view = open_room(house, place)
    view.choose.where.folder = tmp_path / "gone"
    view.choose.where.changed.emit()
    house.until(view.choose.where.trouble.isVisible)
    assert "not there" in view.choose.where.trouble.text()
    assert not view.choose.go.isEnabled()
    place.chmod(0o755)
    (place / "Diary 2026-11-22").mkdir()
    view.choose.where.folder = place
    view.choose.where.changed.emit()
    ready(house, view)
    assert "Diary 2026-11-22 2" in view.choose.where.path.text()
    (place / "Diary 2026-11-22 2").write_text("mine", "utf-8")  # it comes after the look
    view.choose.go.click()
    house.until(house.warned)
    assert (place / "Diary 2026-11-22 2").read_text("utf-8") == "mine"


@pytest.mark.usefixtures("written")
def test_screens_go_on_while_it_runs(house: House, place: Path, halting: Halting) -> None:
    """Nothing of the window waits for an export: others read and write meanwhile."""
    view = open_room(house, place)
    view.choose.go.click()
    house.until(halting.begun.is_set)
    got: list[object] = []
    house.store.read(lambda tx: tx.timeline.count(), got.append)
    house.until(lambda: got)
    ident = house.entry("Written meanwhile.")
    house.window.go("journal")
    halting.go_on.set()
    house.until(lambda: "written" in house.said())
    house.act()
    assert view.pages.currentWidget() is view.result
    assert house.read(lambda tx: tx.entries.get(ident).content.body) == "Written meanwhile."
    assert left(place) == {"Diary 2026-11-22"}


@pytest.mark.usefixtures("written")
def test_it_is_shown_in_its_folder(
    house: House, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []

    def show(url: QUrl) -> bool:
        shown.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", show)
    view = open_room(house, place)
    out(house, view)
    view.result.show_it.click()
    assert shown == [str(place)]
    view.result.close_it.click()
    house.until(house.window.room("journal").isVisible)


def test_what_is_remembered_may_be_damaged(house: House) -> None:
    usual = Chosen()
    for text in (
        "",
        "{",
        "[]",
        '{"form": "gone", "first": "soon", "files": 3, "extras": {"a": 1}}',
    ):
        house.write(lambda tx, text=text: _put(tx, text))  # type: ignore[misc]
        assert house.read(remembered.read) == usual
    house.write(lambda tx: _put(tx, '{"words": "river", "first": "2026-01-02", "moods": false}'))
    found = house.read(remembered.read)
    assert (found.words, str(found.first), found.moods) == ("river", "2026-01-02", False)


def _put(tx: Transaction, text: str) -> Changes:
    tx.settings.put(remembered.KEY, text)
    return Changes()


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
def test_everything_has_a_name(house: House, place: Path) -> None:
    view = open_room(house, place)
    assert nameless(house.window) == []
    out(house, view)
    assert nameless(house.window) == []


def test_settings_and_the_list_of_deeds_lead_here(house: House) -> None:
    from ui.views.settings import SettingsView

    settings = house.go("settings")
    assert isinstance(settings, SettingsView)
    settings.show_section("exchange")
    house.settle()
    settings.section("exchange").take_out.click()  # type: ignore[attr-defined]
    house.settle()
    room = house.window.room("export")
    house.until(room.isVisible)
    assert "export" in [one.id for one in house.preferences.keys.runnable()]


@pytest.mark.usefixtures("written")
def test_where_it_is_being_written_is_remembered_until_it_is_over(
    house: House, place: Path, halting: Halting
) -> None:
    """What a killed program leaves can be read by anybody, so the next opening sweeps it."""
    view = open_room(house, place)
    view.choose.go.click()
    house.until(halting.begun.is_set)
    (part,) = left(place)
    assert [path.name for path in house.read(unfinished_exports._remembered)] == [part]
    halting.go_on.set()
    house.until(lambda: view.pages.currentWidget() is view.result)
    house.settle()
    assert house.read(unfinished_exports._remembered) == []


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
