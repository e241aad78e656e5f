"""What leaves: the files hold what the pages show, are whole or not there, and are private."""

import json
import stat
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest

from app.domain.failures import FileUnwritable, FolderReadOnly
from app.domain.report import Paper, Part
from app.vault import durable
from tests.ui.pointer import click
from tests.ui.views.house import nameless
from tests.ui.views.report.conftest import ReportHouse
from ui.views import writing_files as files
from ui.views.asking import Question
from ui.views.editing.files import QuietFileDialog
from ui.views.report.engine import Form
from ui.views.report.handing_out import print_pages, printer_for
from ui.views.report.saving import SavePdf
from ui.widgets.labels import Label


def saving(house: ReportHouse) -> SavePdf:
    """The overlay that asks how the file is locked."""
    view = house.go_report()
    view.foot.save.click()
    house.settle()
    overlay = house.overlay()
    assert isinstance(overlay, SavePdf)
    return overlay


def dialog(house: ReportHouse) -> QuietFileDialog:
    found = house.window.findChildren(QuietFileDialog)
    assert len(found) == 1
    return found[0]


def give(house: ReportHouse, place: Path) -> None:
    """Choose a place in the file dialog."""
    asked = dialog(house)
    asked.fileSelected.emit(str(place))
    asked.done(1)
    house.settle()
    house.settle()


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_four_words_lock_the_file_and_can_be_copied_after(
    house: ReportHouse, tmp_path: Path
) -> None:
    overlay = saving(house)
    words = overlay.words.text()
    assert words.startswith("quince lamp harbour")
    overlay.copy.click()
    assert QGuiApplication.clipboard().text() == words
    overlay.another.click()
    other = overlay.words.text()
    overlay.go.click()
    house.settle()
    give(house, tmp_path / "for Ada")
    made = tmp_path / "for Ada.pdf"
    assert made.read_bytes().startswith(b"locked:" + other.encode())
    assert mode(made) == 0o600
    assert "is locked" in house.said()
    QGuiApplication.clipboard().clear()
    house.act()
    assert QGuiApplication.clipboard().text() == other


def test_a_passphrase_of_ones_own_must_be_long_enough(house: ReportHouse, tmp_path: Path) -> None:
    overlay = saving(house)
    overlay.own.setChecked(True)
    assert overlay.field.isVisible()
    assert not overlay.words.isVisible()
    QTest.keyClicks(overlay.field, "short")
    QTest.keyClick(overlay.field, Qt.Key.Key_Return)
    assert house.window.overlays.top is overlay
    assert "Eight characters" in overlay.field.accessibleDescription()
    QTest.keyClicks(overlay.field, " but longer")
    QTest.keyClick(overlay.field, Qt.Key.Key_Return)
    house.settle()
    give(house, tmp_path / "a.pdf")
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"locked:short but longer:")


def test_without_a_lock_a_plain_warning_stands_there(house: ReportHouse, tmp_path: Path) -> None:
    overlay = saving(house)
    overlay.none.setChecked(True)
    said = " ".join(label.text() for label in overlay.findChildren(Label) if label.isVisible())
    assert "Whoever has the file can read it" in said
    overlay.go.click()
    house.settle()
    give(house, tmp_path / "a.pdf")
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    assert "It is not locked" in house.said()


def test_a_file_that_is_there_is_replaced_only_when_agreed(
    house: ReportHouse, tmp_path: Path
) -> None:
    place = tmp_path / "a.pdf"
    place.write_bytes(b"mine")
    overlay = saving(house)
    overlay.go.click()
    house.settle()
    give(house, place)
    question = house.overlay()
    assert isinstance(question, Question)
    assert place.read_bytes() == b"mine"
    question.go.click()
    house.settle()
    house.settle()
    assert place.read_bytes().startswith(b"locked:")


def test_a_change_just_before_saving_is_in_the_file(house: ReportHouse, tmp_path: Path) -> None:
    view = house.go_report()
    view.choices.parts.rows[Part.SLEEP].box.click()
    view.foot.save.click()
    house.built()
    overlay = house.overlay()
    assert isinstance(overlay, SavePdf)
    overlay.none.setChecked(True)
    overlay.go.click()
    house.settle()
    give(house, tmp_path / "a.pdf")
    assert Part.SLEEP.value.encode() not in (tmp_path / "a.pdf").read_bytes()


@pytest.mark.parametrize("form", [Form.FHIR, Form.JSON])
def test_other_forms_say_what_they_hold_and_that_they_are_not_locked(
    house: ReportHouse, tmp_path: Path, form: Form
) -> None:
    view = house.go_report()
    view.save_as(form)
    house.settle()
    question = house.overlay()
    assert isinstance(question, Question)
    said = "\n".join(label.text() for label in question.findChildren(Label))
    assert "not locked" in said
    assert "mood: 2 · detail" in said
    assert nameless(house.window) == []
    question.go.click()
    house.settle()
    give(house, tmp_path / "out")
    made = tmp_path / "out.json"
    assert made.read_text().startswith(form.value)
    assert mode(made) == 0o600


def test_tables_go_into_a_new_folder(house: ReportHouse, tmp_path: Path) -> None:
    view = house.go_report()
    for number in ("", " 2"):
        view.save_as(Form.CSV)
        house.settle()
        question = house.overlay()
        assert isinstance(question, Question)
        question.go.click()
        house.settle()
        give(house, tmp_path)
        folder = tmp_path / f"report-2026-11-22{number}"
        assert sorted(path.name for path in folder.iterdir()) == ["mood.csv", "sleep.csv"]
        assert mode(folder) == 0o700
        assert {mode(path) for path in folder.iterdir()} == {0o600}


def test_the_menu_offers_the_three_forms(house: ReportHouse) -> None:
    menu = house.go_report().menu()
    assert [action.text().partition(",")[0] for action in menu.actions()] == ["FHIR", "CSV", "JSON"]
    menu.close()


def test_a_place_that_refuses_is_said_and_nothing_is_left(
    house: ReportHouse, tmp_path: Path
) -> None:
    view = house.go_report()
    nowhere = tmp_path / "gone" / "a.pdf"
    view.maker.when_ready(lambda built: view.handing_out.save_pdf(built, "", nowhere))
    house.settle()
    assert "could not be written there" in house.warned()
    assert not nowhere.parent.exists()


def test_half_a_folder_is_taken_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = durable.write_atomic

    def second_fails(path: Path, data: bytes) -> None:
        if path.name == "b":
            raise FolderReadOnly
        real(path, data)

    monkeypatch.setattr(durable, "write_atomic", second_fails)
    with pytest.raises(FolderReadOnly):
        files.write_folder(tmp_path, "out", {"a": b"1", "b": b"2"})
    assert not (tmp_path / "out").exists()
    with pytest.raises(FileUnwritable):
        files.write_folder(tmp_path / "nowhere", "out", {"a": b"1"})


@pytest.mark.parametrize("paper", list(Paper))
def test_pages_are_printed_one_to_a_page(tmp_path: Path, paper: Paper, qapp: object) -> None:
    from pypdf import PdfReader

    del qapp
    printer = printer_for(paper)
    assert printer.docName() == "Lamplit"
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    page = QImage(595, 842, QImage.Format.Format_RGB32)
    page.fill(QColor("#808080"))
    print_pages([page, page, page], printer)
    made = PdfReader(tmp_path / "out.pdf")
    assert len(made.pages) == 3
    width = float(made.pages[0].mediabox.width)
    assert width == pytest.approx(612 if paper is Paper.LETTER else 595, abs=2)


def test_file_names_tell_nothing_of_the_person(house: ReportHouse) -> None:
    view = house.go_report()
    view.choices.name.setText("Jane Doe")
    view.choices.name.textEdited.emit("Jane Doe")
    view.foot.save.click()
    house.built()
    overlay = house.overlay()
    assert isinstance(overlay, SavePdf)
    overlay.go.click()
    house.settle()
    asked = dialog(house)
    assert [Path(name).name for name in asked.selectedFiles()] == ["report-2026-11-22.pdf"]
    asked.reject()


def test_the_words_are_gone_when_the_overlay_is(house: ReportHouse) -> None:
    overlay = saving(house)
    QTest.keyClicks(overlay.field, "secret words")
    texts: list[str] = []
    overlay.finished.connect(lambda _: texts.extend((overlay.words.text(), overlay.field.text())))
    overlay.reject()
    assert texts == ["", ""]


def test_json_of_the_remembered_choice_is_small(house: ReportHouse) -> None:
    house.go_report()
    stored = house.read(lambda tx: tx.settings.all()["report_choice"])
    assert set(json.loads(stored)) == {"language", "name", "paper", "parts", "period"}


def test_no_file_is_written_into_a_journal(tmp_path: Path) -> None:
    """It could take the place of the journal's own keys."""
    inside = tmp_path / "mine.lamplit"
    inside.mkdir()
    (inside / "keys.json").write_text("keys")
    with pytest.raises(FileUnwritable):
        files.write_file(inside / "keys.json", b"{}")
    with pytest.raises(FileUnwritable):
        files.write_folder(inside, "out", {"a": b"1"})
    assert [path.name for path in inside.iterdir()] == ["keys.json"]
    assert (inside / "keys.json").read_text() == "keys"


@pytest.mark.parametrize("way", ["click", "keys", "fhir"])
def test_a_line_that_was_just_typed_is_in_the_file(
    house: ReportHouse, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    """The list keeps it a moment later; the file waits for that."""
    view = house.go_report()
    shown: list[object] = []
    for name in ("ask_for_pdf", "ask_for"):
        monkeypatch.setattr(view.handing_out, name, lambda built, *_: shown.append(built.figures))
    field = view.choices.topics.fields[0]
    field.setFocus()
    QTest.keyClicks(field, "What I say last")
    if way == "click":
        click(view.foot.save, Qt.MouseButton.LeftButton)
    elif way == "keys":
        view.save_pdf()
    else:
        view.save_as(Form.FHIR)
    house.settle()
    house.settle()
    assert shown == [["What I say last"]]


def test_blanks_are_no_passphrase(house: ReportHouse) -> None:
    overlay = saving(house)
    overlay.own.setChecked(True)
    QTest.keyClicks(overlay.field, " " * 12)
    overlay.go_on()
    assert overlay.isVisible()
    assert "Eight characters" in overlay.field.accessibleDescription()
