"""The bundled fonts are registered once, however many windows are made."""

from importlib.resources import files

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from ui.theme.fonts import load_fonts
from ui.theme.look import Look


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
