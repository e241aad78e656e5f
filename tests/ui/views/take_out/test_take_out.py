"""The journal goes out as it was chosen, counted before, and a stop or a lock leaves nothing."""

import json
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.domain.failures import DiskFull
from app.exchange import output
from app.exchange.lamplit_json import JsonSink
from app.usecases import unfinished_exports
from app.vault.transaction import Transaction
from tests.ui.views.house import House, nameless
from tests.ui.views.take_out.walking import left, open_room, out, ready
from ui.views.take_out import chosen as remembered
from ui.views.take_out.chosen import Chosen
from ui.widgets.fields import TextField


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


@pytest.mark.usefixtures("written")
@pytest.mark.parametrize(
    ("step", "kept", "told"),
    [("sync_file", False, "locked"), ("_settle", True, "Your journal is written.")],
)
def test_a_lock_is_heard_until_it_has_its_name_and_what_has_it_is_not_denied(
    house: House, place: Path, monkeypatch: pytest.MonkeyPatch, *, step: str, kept: bool, told: str
) -> None:
    begun, go_on, real = threading.Event(), threading.Event(), getattr(output, step)

    def slow(*given: Any) -> Any:
        begun.set()
        assert go_on.wait(30)
        return real(*given)

    view = open_room(house, place)
    monkeypatch.setattr(output, step, slow)
    view.choose.go.click()
    house.until(begun.is_set)
    house.window.flush()
    house.store.lock()
    view.clear()
    house.until(lambda: not house.store.is_open)
    go_on.set()
    whole = {"Diary 2026-11-22"} if kept else set()
    house.until(lambda: left(place) == whole)
    house.settle()
    assert left(place) == whole
    reopen(house)
    view = house.go("export")  # type: ignore[assignment]
    assert told in view.choose.told.text()
    assert view.choose.where.folder == place


@pytest.mark.usefixtures("written")
def test_a_title_that_is_typed_meanwhile_holds_nothing_up(house: House, place: Path) -> None:
    view = open_room(house, place)
    view.choose.forms.rows["book"].click()
    house.until(view._soon.isActive)
    view._soon.stop()
    view._look_over()
    title = view.choose.extras.fields["title"]
    assert isinstance(title, TextField)
    title.setText("My river")
    title.textEdited.emit("My river")
    ready(house, view)
    assert view.choose.go.isEnabled()
    assert view.choose.chosen().own()["title"] == "My river"


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


def test_nothing_stands_empty_below_the_last_choice(house: House, tmp_path: Path) -> None:
    page = open_room(house, tmp_path).choose._page
    holder = page.widget()
    house.until(lambda: page.verticalScrollBar().maximum() > 0)
    assert holder is not None
    house.until(lambda: holder.height() == holder.heightForWidth(holder.width()))
