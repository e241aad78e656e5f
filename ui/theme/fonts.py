"""The bundled fonts."""

from importlib.resources import files

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFontDatabase


def load_fonts() -> list[str]:
    """Register every bundled font; gives the families, raises RuntimeError when one is unusable.

    Needs a QGuiApplication. Registering twice is harmless: families stay the same.
    """
    found: list[str] = []
    for file in sorted(files("assets").joinpath("fonts").iterdir(), key=lambda item: item.name):
        if not file.name.endswith(".ttf"):
            continue
        number = QFontDatabase.addApplicationFontFromData(QByteArray(file.read_bytes()))
        if number < 0:
            raise RuntimeError(f"The bundled font {file.name} could not be loaded.")
        found.extend(QFontDatabase.applicationFontFamilies(number))
    return sorted(set(found))
