"""Pictures and files of an entry: in, shown, out, and no trace of where they came from."""

import stat
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, QSettings, QSize, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.failures import DiskFull
from app.vault import durable
from tests.ui.views.rooms import Rooms, png
from ui.views.asking import Question
from ui.views.editing.files import QuietFileDialog, choose_target
from ui.views.editing.viewer import FileOverlay


def open_entry(rooms: Rooms, body: str = "words", title: str = "") -> UUID:
    """Write an entry, open it and put the caret into it."""
    ident = rooms.entry(body, title, days=1)
    rooms.go_journal(ident)
    rooms.journal.page.editor.setFocus()
    return ident


def test_a_pasted_picture_is_kept_and_shown_in_the_text(rooms: Rooms) -> None:
    ident = open_entry(rooms)
    rooms.press(Qt.Key.Key_End)
    page = rooms.journal.page
    data = QMimeData()
    data.setImageData(QImage.fromData(png()))
    page.editor.insertFromMimeData(data)
    rooms.until(lambda: "attachment:" in page.editor.source())
    rooms.rest()
    rooms.journal.flush()
    rooms.rest()
    entry = rooms.get(ident)
    item = entry.attachments[0]
    assert (item.mime, item.width, item.height) == ("image/png", 60, 40)
    assert f"](attachment:{item.id})" in entry.content.body
    image = page.editor._pictures._held[str(item.id)]
    assert image is not None
    assert image.size() == QSize(60, 40)
    row = rooms.journal.pane.model.known(0)
    assert row is not None
    assert row.picture == item.id


def test_a_thumbnail_is_made_once_and_kept_in_the_vault(rooms: Rooms) -> None:
    open_entry(rooms)
    page = rooms.journal.page
    page.editing.attaching.add_images([(png(400, 200), "wide.png")])
    rooms.until(lambda: "attachment:" in page.editor.source())
    rooms.journal.flush()
    rooms.rest()
    item = rooms.every_entry()[0].attachments[0]
    rooms.window.grab()
    rooms.until(lambda: rooms.read(lambda tx: tx.attachments.thumbnail(item.id)))
    thumbnails = rooms.journal.pane._thumbnails
    made = thumbnails.get(item.id)
    assert made is not None
    assert made.size() == QSize(112, 112)


def test_a_dropped_file_is_kept_and_a_copy_can_be_saved(rooms: Rooms, tmp_path: Path) -> None:
    ident = open_entry(rooms)
    source = tmp_path / "notes [1].pdf"
    source.write_bytes(b"%PDF-1.7 nothing much")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(source))])
    page = rooms.journal.page
    page.editor.insertFromMimeData(data)
    rooms.until(lambda: "attachment:" in page.editor.source())
    rooms.journal.flush()
    rooms.rest()
    item = rooms.get(ident).attachments[0]
    assert "[notes (1).pdf](attachment:" in page.editor.source()
    page.pane._open_link(f"attachment:{item.id}")
    assert isinstance(rooms.overlay(), FileOverlay)
    target = tmp_path / "copy.pdf"
    page.editing.attaching.save_copy(item, target)
    rooms.until(rooms.said)
    assert target.read_bytes() == source.read_bytes()
    page.editing.attaching.save_copy(item, target)
    rooms.until(rooms.warned)
    assert "already a file" in rooms.warned()


def test_a_picture_is_viewed_and_removed_after_a_question(rooms: Rooms) -> None:
    ident = open_entry(rooms)
    page = rooms.journal.page
    page.editing.attaching.add_images([(png(), "small.png")])
    rooms.until(lambda: page.editing.facts and page.editing.facts.attachments)
    item = rooms.every_entry()[0].attachments[0]
    page.editor.picture_activated.emit(str(item.id))
    overlay = rooms.overlay()
    assert isinstance(overlay, FileOverlay)
    rooms.until(lambda: not overlay.pane._image.isNull())
    overlay.remove_button.click()
    question = rooms.overlay()
    assert isinstance(question, Question)
    question.keep.click()
    rooms.rest()
    assert rooms.get(ident).attachments == (item,)
    overlay.remove_button.click()
    question = rooms.overlay()
    assert isinstance(question, Question)
    question.go.click()
    rooms.rest()
    assert rooms.get(ident).attachments == ()


def test_a_picture_that_is_damaged_is_said_to_be(rooms: Rooms) -> None:
    """Not an empty place that looks as if it were still to come."""
    open_entry(rooms)
    page = rooms.journal.page
    head = png()[:33]  # what says that it is a picture, and how large
    page.editing.attaching.add_images([(head + bytes(200), "torn.png")])
    rooms.until(lambda: page.editing.facts and page.editing.facts.attachments)
    item = rooms.every_entry()[0].attachments[0]
    # When it is added, only what can be read counts as a picture; this one was hurt later.
    page.pane.show_file(replace(item, mime="image/png", width=64, height=48))
    overlay = rooms.overlay()
    assert isinstance(overlay, FileOverlay)
    rooms.until(overlay.told.isVisible)
    assert "cannot be shown" in overlay.told.text()
    assert overlay.pane.isHidden()


def test_a_file_over_the_limit_or_unreadable_is_said(rooms: Rooms, tmp_path: Path) -> None:
    open_entry(rooms)
    rooms.journal.page.editing.attaching.add_paths([str(tmp_path / "none.jpg")])
    rooms.until(rooms.warned)
    assert "could not be read" in rooms.warned()
    assert rooms.journal.page.editor.source() == "words"


def test_a_file_that_arrives_after_leaving_is_kept_with_its_entry(
    rooms: Rooms, qtbot: QtBot
) -> None:
    other = rooms.entry("other", days=2)
    ident = open_entry(rooms)
    page = rooms.journal.page
    page.editing.attaching.add_images([(png(), "late.png")])
    rooms.journal.open_entry(other)
    rooms.rest()
    qtbot.waitUntil(lambda: page.editor.source() == "other", timeout=30_000)
    qtbot.waitUntil(lambda: len(rooms.get(ident).attachments) == 1, timeout=30_000)


def test_the_file_dialog_leaves_no_trace(rooms: Rooms, home: Path, tmp_path: Path) -> None:
    """Qt writes visited folders into its own settings file; here nothing appears anywhere."""
    marker = tmp_path / "MARKER-FOLDER"
    marker.mkdir()
    (marker / "MARKER-FILE.txt").write_text("x")
    open_entry(rooms)
    before = {path for path in tmp_path.rglob("*") if path.is_file()}
    chosen: list[object] = []
    dialog = choose_target(rooms.journal, "Save a copy", "MARKER-NAME.txt", chosen.append)
    dialog.setDirectory(str(marker))
    dialog.accept()
    again = rooms.journal.page.pane.choose_files()
    again.setDirectory(str(marker))
    again.selectFile(str(marker / "MARKER-FILE.txt"))
    again.reject()
    rooms.rest()
    QApplication.sendPostedEvents(None, 0)
    assert not rooms.window.findChildren(QuietFileDialog)
    assert chosen
    fresh = {path for path in tmp_path.rglob("*") if path.is_file()} - before
    assert not [path for path in fresh if rooms.folder not in path.parents]
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    assert "MARKER" not in str([settings.value(key) for key in settings.allKeys()])
    assert not list(home.rglob("*.conf"))


def choose(rooms: Rooms, path: Path) -> None:
    """Type a path into the dialog that asks where the PDF of the shown entry goes."""
    rooms.journal.page.save_pdf()
    dialog = rooms.journal.findChildren(QuietFileDialog)[-1]
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setText(str(path))
    dialog.accept()


def test_printing_writes_only_where_it_was_told(rooms: Rooms, tmp_path: Path) -> None:
    open_entry(rooms, "# On paper\n\nwords")
    target = tmp_path / "entry.pdf"
    choose(rooms, target.with_suffix(""))
    rooms.until(rooms.said)
    assert target.read_bytes().startswith(b"%PDF")
    assert "not encrypted" in rooms.said()
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


@pytest.mark.parametrize("typed", ["tax.pdf", "tax"])
def test_a_file_that_is_there_is_replaced_only_once_that_was_agreed_to(
    rooms: Rooms, tmp_path: Path, typed: str
) -> None:
    open_entry(rooms)
    there = tmp_path / "tax.pdf"
    there.write_bytes(b"years of work")

    def asked() -> Question:
        rooms.until(lambda: isinstance(rooms.window.overlays.top, Question))
        found = rooms.window.overlays.top
        assert isinstance(found, Question)
        return found

    choose(rooms, tmp_path / typed)
    asked().keep.click()
    rooms.rest()
    assert there.read_bytes() == b"years of work"
    choose(rooms, tmp_path / typed)
    asked().go.click()
    rooms.until(rooms.said)
    assert there.read_bytes().startswith(b"%PDF")


def test_a_pdf_that_cannot_be_written_leaves_what_was_there(
    rooms: Rooms, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_entry(rooms)
    there = tmp_path / "tax.pdf"
    there.write_bytes(b"years of work")

    def full(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(durable, "write_atomic", full)
    choose(rooms, there)
    rooms.until(lambda: isinstance(rooms.window.overlays.top, Question))
    question = rooms.window.overlays.top
    assert isinstance(question, Question)
    question.go.click()
    rooms.until(rooms.warned)
    assert "disk is full" in rooms.warned()
    assert there.read_bytes() == b"years of work"
