"""Translations: shipped languages, Qt's own words, and a pseudo-language for tests."""

import re
from importlib import resources
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

#: Every letter changed and every text a third longer; the second one also runs right to left.
PSEUDO, PSEUDO_RTL = "qps", "qps-rtl"

_LETTERS = str.maketrans(
    "AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz",
    "ÅåßƀÇçÐðÉéƑƒĜĝĤĥÎîĴĵĶķĻļṀṁÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž",
)
_PLACE = re.compile(r"(%.|\{\w*\})|[^%{]+|.")
_LONGER = 3


class PseudoTranslator(QTranslator):
    """Makes every translatable text longer and strange, so that what is not translated shows."""

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - Qt's own name
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        """Return the text in the pseudo-language; places like %1 and %n stay."""
        del context, disambiguation
        text = sourceText if n < 0 else sourceText.replace("%n", str(n))
        return pseudo(text)

    def isEmpty(self) -> bool:
        """It always has something to say."""
        return False


def pseudo(text: str) -> str:
    """Return ``text`` in the pseudo-language; places like %1, %n and {name} stay."""
    changed = _PLACE.sub(lambda found: found[0] if found[1] else found[0].translate(_LETTERS), text)
    return f"[{changed}{'·' * (len(text) // _LONGER)}]"


def install_translations(app: QApplication, language: str) -> list[QTranslator]:
    """Let the program speak ``language``, or the system's where it is empty.

    The translators are returned because they must live as long as the program.
    """
    if language in {PSEUDO, PSEUDO_RTL}:
        translator: QTranslator = PseudoTranslator()
        app.installTranslator(translator)
        right = language == PSEUDO_RTL
        app.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
        )
        return [translator]
    locale = QLocale(language) if language else QLocale()
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    found = []
    folder = Path(str(resources.files("assets"))) / "i18n"
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, where in (("qtbase", qt), ("lamplit", str(folder))):
        translator = QTranslator(app)
        if translator.load(locale, name, "_", where):
            app.installTranslator(translator)
            found.append(translator)
    return found
