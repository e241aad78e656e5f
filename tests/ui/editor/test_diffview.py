"""Two versions in one text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from app.domain.worddiff import Change, Piece, compare
from ui.theme.look import Look
from ui.widgets.editor.diffview import DiffView, around_changes

OLD = "Missed the bus on purpose. " + "Nothing happened here. " * 40 + "The end."
NEW = "Missed the tram on purpose. " + "Nothing happened here. " * 40 + "The end came late."


@pytest.fixture
def view(qtbot: QtBot, look: Look) -> DiffView:
    made = DiffView(look)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


def shown(view: DiffView) -> str:
    return view.text.document().toRawText().replace("\u2029", "\n")


def test_added_and_removed_words_look_different(view: DiffView, look: Look) -> None:
    view.set_diff(compare(OLD, NEW))
    added = view.text.document().find("tram").charFormat()
    removed = view.text.document().find("bus").charFormat()
    same = view.text.document().find("purpose").charFormat()
    assert added.background().color() == look.color("accent_soft")
    assert added.fontUnderline()
    assert removed.background().color() == look.color("danger_soft")
    assert removed.fontStrikeOut()
    assert same.background().style() == Qt.BrushStyle.NoBrush
    assert not same.fontStrikeOut()


def test_words_are_counted(view: DiffView) -> None:
    view.set_diff(compare(OLD, NEW))
    assert view._count.text() in {
        "3 words added, 1 words removed",
        "3 words added, 1 word removed",
    }
    view.set_diff(compare(OLD, OLD))
    assert view._count.text() == "Nothing changed."


def test_only_changes_leaves_the_rest_out(view: DiffView, qtbot: QtBot) -> None:
    view.set_diff(compare(OLD, NEW))
    whole = shown(view)
    qtbot.mouseClick(view._only, Qt.MouseButton.LeftButton)
    assert len(shown(view)) < len(whole) / 3
    assert "tram" in shown(view)
    assert "late" in shown(view)
    assert "…" in shown(view)
    view.set_only_changes(False)
    assert shown(view) == whole


def test_around_changes_keeps_every_change() -> None:
    diff = compare(OLD, NEW)
    kept = around_changes(diff.pieces)
    changed = [piece for piece in diff.pieces if piece.change is not Change.SAME]
    assert [piece for piece in kept if piece.change is not Change.SAME] == changed
    assert around_changes((Piece(Change.SAME, "x" * 500),)) == []


def test_a_screen_reader_hears_the_changes(view: DiffView) -> None:
    view.set_diff(compare(OLD, NEW))
    interface = QAccessible.queryAccessibleInterface(view.text)
    assert interface.text(QAccessible.Text.Name) == "What changed"
    heard = interface.text(QAccessible.Text.Description)
    assert heard == "removed: bus; added: tram; added: came late"


def test_a_long_diff_is_written_in_turns_and_is_whole(view: DiffView, qtbot: QtBot) -> None:
    old = " ".join(f"word{i}" for i in range(8000))
    new = " ".join("changed" if i % 7 == 0 else f"word{i}" for i in range(8000))
    diff = compare(old, new)
    view.set_diff(diff)
    qtbot.waitUntil(lambda: not view._turns.isActive(), timeout=10_000)
    assert shown(view) == "".join(piece.text for piece in diff.pieces)
