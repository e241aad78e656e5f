"""The bundled fonts."""

from importlib.resources import files

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFontDatabase, QGuiApplication

_LOADED = "lamplit_fonts"  # what the application remembers them by


def load_fonts(app: QGuiApplication) -> list[str]:
    """Register every bundled font; gives the families, raises RuntimeError when one is unusable.

    Once for each application: Qt keeps another 3 MB, and forgets every shaped text, each time.
    """
    known = app.property(_LOADED)
    if isinstance(known, list):
        return list(known)
    found: list[str] = []
    for file in sorted(files("assets").joinpath("fonts").iterdir(), key=lambda item: item.name):
        if not file.name.endswith(".ttf"):
            continue
        number = QFontDatabase.addApplicationFontFromData(QByteArray(file.read_bytes()))
        if number < 0:
            raise RuntimeError(f"The bundled font {file.name} could not be loaded.")
        found.extend(QFontDatabase.applicationFontFamilies(number))
    families = sorted(set(found))
    app.setProperty(_LOADED, families)
    return families
