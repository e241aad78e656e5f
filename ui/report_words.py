"""The words of a report in a language, which may be another one than the window's."""

from importlib import resources
from pathlib import Path

from PySide6.QtCore import QLocale, QTranslator

from ui.language import semicolon
from ui.measure_words import band_names

# Feelings and contexts are called as they are everywhere in the window.
_CONTEXT, _FEELING = "ReportPage", "Feeling"
_FEELINGS = ("label.", "context.")


def report_words(language: str) -> dict[str, str]:
    """Return the report's words in ``language`` by their keys; those not translated are left out.

    May be called on any thread.
    """
    from app.reports.words import ENGLISH  # noqa: PLC0415 - with the reports, when first wanted

    translator = QTranslator()
    folder = Path(str(resources.files("assets"))) / "i18n"
    if not translator.load(QLocale(language), "lamplit", "_", str(folder)):
        return {}
    found = {
        key: translator.translate(_FEELING if key.startswith(_FEELINGS) else _CONTEXT, text)
        for key, text in ENGLISH.items()
    }
    bands = band_names(lambda context, text: translator.translate(context, text) or "")
    found |= {f"band.{name}": text for name, text in bands.items()}
    found["decimal"] = QLocale(language).decimalPoint()
    found["apart"] = semicolon(QLocale(language))
    return {key: text for key, text in found.items() if text}
