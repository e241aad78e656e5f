"""Translations: shipped languages, Qt's own words, and a pseudo-language for tests."""

import re
from importlib import resources
from pathlib import Path

from PySide6.QtCore import QCollator, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from ui.week import keep_week

#: Every letter changed and every text a third longer; the second one also runs right to left.
PSEUDO, PSEUDO_RTL = "qps", "qps-rtl"

_LETTERS = str.maketrans(
    "AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz",
    "ÅåßƀÇçÐðÉéƑƒĜĝĤĥÎîĴĵĶķĻļṀṁÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž",
)
_PLACE = re.compile(r"(%.|\{\w*\})|[^%{]+|.")
_LONGER = 3
ENGLISH = "en"
# Qt calls a language after its first country: American English, Spanish of Spain.
_NAMES = {"en": "English", "es": "español", "pt": "português"}


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


def languages() -> list[str]:
    """Return the codes of the languages that the program speaks, as their own names sort."""
    names = [item.name for item in _folder().iterdir()]
    codes = [
        name.removeprefix("lamplit_").removesuffix(".qm") for name in names if name.endswith(".qm")
    ]
    order = QCollator(QLocale.c())
    return sorted(codes, key=lambda code: order.sortKey(language_name(code).casefold()))


def language_name(code: str) -> str:
    """Return what a language is called by those who speak it."""
    locale = QLocale(code)
    name = _plain_name(locale) or code
    place = locale.nativeTerritoryName() if "_" in code else ""
    name = name[:1].upper() + name[1:]
    return f"{name} ({place})" if place else name


def present_language() -> str:
    """Return the code of the language that dates are said in, such as de."""
    code = QLocale().name().partition("_")[0]
    return ENGLISH if code == QLocale.c().name() else code


def spoken(wish: str, system: QLocale) -> str:
    """Return which of the program's languages is spoken.

    Args:
        wish: the code that was chosen, or an empty text for the system's.
        system: the system's locale, with all the languages that the person reads.
    """
    known = languages()
    wanted = [wish] if wish else system.uiLanguages()
    for one in wanted:
        code = one.replace("-", "_")
        for name in (code, code.partition("_")[0]):
            if name in known:
                return name
    return ENGLISH


def locale_of(wish: str, system: QLocale) -> QLocale:
    """Return how dates, times and numbers are written: in the language, as where the person is.

    A language that was chosen and that nobody speaks there is written as in its own country.
    Figures are Western in every language: Qt counts with them in sentences, and a page that has
    both kinds is hard to read.
    """
    if system.name() == QLocale.c().name() and not wish:
        return QLocale.c()
    language = QLocale(spoken(wish, system)).language()
    locale = QLocale(language, system.territory())
    if system.name() == QLocale.c().name() or locale.territory() != system.territory():
        locale = QLocale(wish or spoken(wish, system))
    return _western_figures(locale)


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
    system = QLocale.system()
    code = spoken(language, system)
    QLocale.setDefault(locale_of(language, system))
    app.setLayoutDirection(QLocale(code).textDirection())
    found = []
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, where in (("qtbase", qt), ("lamplit", str(_folder()))):
        translator = QTranslator(app)
        if translator.load(QLocale(code), name, "_", where):
            app.installTranslator(translator)
            found.append(translator)
    return found


def _folder() -> Path:
    return Path(str(resources.files("assets"))) / "i18n"


def _western_figures(locale: QLocale) -> QLocale:
    """Return a locale of the same language whose figures are 0 to 9; weeks stay as they are.

    Of those that there are, one whose signs in numbers are those that belong to these figures
    there (1,363.5): what Morocco writes as 1.363,5 would be misread in Cairo.
    """
    if locale.zeroDigit() == "0":
        keep_week(locale, locale)
        return locale
    kin = QLocale.matchingLocales(
        locale.language(), QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    )
    plain = (one for one in kin if one.zeroDigit() == "0")
    first = locale.firstDayOfWeek()
    found = min(
        plain, key=lambda one: (one.decimalPoint() != ".", one.firstDayOfWeek() != first),
        default=locale,
    )  # fmt: skip
    keep_week(found, locale)
    return found


def _plain_name(locale: QLocale) -> str:
    """Return a language's own name; English is no country's, nor is Spanish or Portuguese."""
    first = locale.name().partition("_")[0]
    return _NAMES.get(first) or locale.nativeLanguageName()
