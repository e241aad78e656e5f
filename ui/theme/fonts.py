"""The bundled fonts."""

from importlib.resources import files

from PySide6.QtCore import QByteArray, QLocale
from PySide6.QtGui import QFontDatabase, QGuiApplication

_LOADED = "lamplit_fonts"  # what the application remembers them by
# Of 5 MB, and needed by those who read Japanese; other machines bring their own for a stray word.
_JAPANESE = "BIZUDPGothic-Regular.ttf"


def load_fonts(app: QGuiApplication, *, every: bool = False) -> list[str]:
    """Register the bundled fonts; gives the families, raises RuntimeError when one is unusable.

    The Japanese one only where the program speaks Japanese, or with `every`. Each once for each
    application: Qt keeps another 3 MB, and forgets every shaped text, each time.
    """
    known: dict[str, list[str]] = dict(app.property(_LOADED) or {})
    japanese = every or QLocale().language() is QLocale.Language.Japanese
    for file in sorted(files("assets").joinpath("fonts").iterdir(), key=lambda item: item.name):
        name = file.name
        if not name.endswith(".ttf") or name in known or (name == _JAPANESE and not japanese):
            continue
        number = QFontDatabase.addApplicationFontFromData(QByteArray(file.read_bytes()))
        if number < 0:
            raise RuntimeError(f"The bundled font {name} could not be loaded.")
        known[name] = QFontDatabase.applicationFontFamilies(number)
    app.setProperty(_LOADED, known)
    return sorted({family for found in known.values() for family in found})
