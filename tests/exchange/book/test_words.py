"""The book's own words in another language: said everywhere, in its letters and its direction."""

from datetime import date, datetime
from pathlib import Path

import pikepdf
import pypdf
import pytest

from app.exchange.book.words import ENGLISH, KNOWN, BookWords
from app.vault.vault import Vault
from tests.exchange.book.making import book, words_of
from tests.exchange.book.test_pdf import write
from tests.making import NOW, add

GERMAN = {
    "title": "Tagebuch", "contents": "Inhalt", "entry": "{count} Eintrag",
    "entries": "{count} Einträge", "day": "{weekday}, {day}. {month}",
    "full_day": "{day}. {month} {year}", "month.11": "November", "weekday.7": "Sonntag",
    "month": "{month} {year}", "mood.5": "eher angenehm", "mood": "Stimmung: {mood}",
    "made": "Mit Lamplit gemacht.", "lang": "de", "group": ".",
}  # fmt: skip
JAPANESE = {
    "title": "日記", "contents": "目次", "entry": "{count}件", "month": "{year}年{month}",
    "day": "{month}{day}日（{weekday}）", "full_day": "{year}年{month}{day}日",
    "month.11": "11月", "weekday.7": "日曜日", "made": "この本は暗号化されていません。",
    "lang": "ja",
}  # fmt: skip
ARABIC = {"title": "يوميات", "contents": "المحتويات", "made": "صُنع", "lang": "ar"}


def test_a_name_in_braces_is_no_place() -> None:
    words = BookWords(own={"full_day": "{year} {month} {day}"})
    assert words("span", first="{last}", last="x") == "{last} to x"
    assert words.full_day(date(2026, 11, 22)) == "2026 November 22"


def test_what_is_not_translated_is_english() -> None:
    words = BookWords(own=GERMAN)
    assert words.entries(1) == "1 Eintrag"
    assert words.entries(1234) == "1.234 Einträge"
    assert words.moment(datetime(2026, 11, 22, 21, 4)) == "Sonntag, 22. November, 21:04"  # noqa: DTZ001 - as the person saw it
    assert words.month_name(3) == "March"
    assert words.mood(5) == "eher angenehm"
    assert BookWords({5: "sunny"}, GERMAN).mood(5) == "sunny"
    assert words("back") == "To the contents"
    assert not words.rtl
    assert BookWords(own=ARABIC).rtl
    assert {key: BookWords()._word(key) for key in (*ENGLISH, *KNOWN)} == {**ENGLISH, **KNOWN}


def test_a_book_for_a_browser_speaks_it(vault: Vault, place: Path) -> None:
    add(vault, "Meine Worte.")
    german = book(vault, place / "de.html", words=GERMAN).read_text("utf-8")
    assert '<html lang="de">' in german
    for said in ('<h1 dir="auto">Tagebuch</h1>', "22. November 2026", "Sonntag, 22. November"):
        assert said in german, said
    assert "Mit Lamplit gemacht." in german
    assert "Sunday" not in german
    arabic = book(vault, place / "ar.html", words=ARABIC).read_text("utf-8")
    assert '<html lang="ar" dir="rtl">' in arabic


def test_a_book_on_paper_speaks_it(vault: Vault, place: Path) -> None:
    add(vault, "Meine Worte.")
    made = book(vault, place / "de.pdf", words=GERMAN)
    shown = words_of(made)
    for said in ("Tagebuch", "Inhalt", "1 Eintrag", "Sonntag, 22. November", "Mit Lamplit"):
        assert said in shown, said
    with pikepdf.open(made) as document:
        assert str(document.Root.Lang) == "de"


@pytest.mark.parametrize("words", [JAPANESE, ARABIC], ids=["ja", "ar"])
def test_a_book_has_the_letters_of_its_words(
    vault: Vault, place: Path, words: dict[str, str]
) -> None:
    write(vault, "Words.", NOW)
    shown = words_of(book(vault, place / "out.pdf", words=words)).replace(" ", "")
    assert "[" not in shown
    if words is JAPANESE:
        for said in ("日記", "目次", "1件", "2026年11月", "この本は暗号化されていません。"):
            assert said in shown, said


def test_a_book_from_right_to_left_is_bound_on_the_right(vault: Vault, place: Path) -> None:
    """On the first page, a right one, the room for the binding is at its left; here not."""
    add(vault, "x " * 2000)
    lefts = []
    for name, words in (("en", {}), ("ar", ARABIC)):
        made = book(vault, place / f"{name}.pdf", words=words)
        lefts.append(_left_of_words(made))
    assert lefts[0] != lefts[1]


def _left_of_words(path: Path) -> float:
    """Return how far from the left edge the words of the first page of entries begin."""
    found: list[float] = []

    def visit(text: str, around: list[float], inner: list[float], *_: object) -> None:
        if "x x x" in text:
            found.append(round(around[4] + inner[4]))

    for page in pypdf.PdfReader(path).pages:
        page.extract_text(visitor_text=visit)
        if found:
            return min(found)
    raise AssertionError
