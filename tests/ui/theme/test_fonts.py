"""The bundled fonts are registered once, however many windows are made."""

from importlib.resources import files

from PySide6.QtCore import QByteArray, QLocale
from PySide6.QtGui import QFont, QFontDatabase, QTextLayout
from PySide6.QtWidgets import QApplication

from ui.theme.fonts import load_fonts
from ui.theme.look import Look
from ui.theme.type import JAPANESE_UI, families


def next_number() -> int:
    """The number that Qt gives to the next registered font."""
    file = next(
        item for item in files("assets").joinpath("fonts").iterdir() if item.name.endswith(".ttf")
    )
    number = QFontDatabase.addApplicationFontFromData(QByteArray(file.read_bytes()))
    QFontDatabase.removeApplicationFont(number)
    return number


def test_another_look_registers_no_font_again(qapp: QApplication) -> None:
    Look(parent=qapp).install(qapp)
    before = next_number()
    Look(parent=qapp).install(qapp)
    assert next_number() == before


def test_the_families_are_the_same_each_time(qapp: QApplication) -> None:
    first = load_fonts(qapp)
    assert "Source Sans 3" in first
    assert load_fonts(qapp) == first
    assert set(first) <= set(QFontDatabase.families())


def test_the_japanese_face_is_there_where_japanese_is_spoken(qapp: QApplication) -> None:
    try:
        QLocale.setDefault(QLocale("ja"))
        assert JAPANESE_UI in load_fonts(qapp)
        layout = QTextLayout("日本語、ひらがな", QFont(families("ui.base", easier=False)))
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        assert {run.rawFont().familyName() for run in layout.glyphRuns()} == {JAPANESE_UI}
    finally:
        QLocale.setDefault(QLocale.c())
