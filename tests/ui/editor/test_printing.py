"""An entry on paper."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor, QImage, QPainter, QTextDocument

from ui.theme.look import Look
from ui.widgets.editor.printing import PrintedEntry, lay_out, pdf_of

BODY = "Walked to the **allotment**.\n\n![bed](attachment:a1)\n\n![gone](attachment:a2)"


def texts(document: QTextDocument) -> list[str]:
    return [line for line in document.toPlainText().split("\n") if line]


def page_size(data: bytes) -> tuple[int, int]:
    found = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)", data)
    assert found is not None
    return round(float(found[1])), round(float(found[2]))


def test_title_date_and_words_stand_in_order(look: Look, picture: Callable[..., QImage]) -> None:
    entry = PrintedEntry("Quinces", "Sunday, 22 November 2026", BODY, {"a1": picture()})
    assert texts(lay_out(entry)) == [
        "Quinces",
        "Sunday, 22 November 2026",
        "Walked to the allotment.",
        "￼",
        "This picture is not here: gone",
    ]


def test_without_a_title_the_date_comes_first(look: Look) -> None:
    assert texts(lay_out(PrintedEntry("", "22 November", "words")))[0] == "22 November"
    assert texts(lay_out(PrintedEntry("", "", "words"))) == ["words"]


def test_a_pdf_has_our_face_the_picture_and_a_page_size(
    look: Look, picture: Callable[..., QImage]
) -> None:
    entry = PrintedEntry("Quinces", "22 November", BODY + "\n\nmore " * 900, {"a1": picture()})
    data = pdf_of(lay_out(entry), QLocale("en_GB"))
    assert data.startswith(b"%PDF-")
    assert b"Literata" in data
    assert b"/Subtype /Image" in data
    assert len(re.findall(rb"/Type /Page\b[^s]", data)) > 5
    assert page_size(data) == (595, 842)
    assert b"Quinces" not in data, "the file's own title is not the entry's"
    assert page_size(pdf_of(lay_out(entry), QLocale("en_US")))[0] == 612


def test_words_are_black_on_white_whatever_the_theme(look: Look) -> None:
    document = lay_out(PrintedEntry("Title", "date", "words `code` [link](https://a.b)"))
    document.setTextWidth(600)
    image = QImage(600, 300, QImage.Format.Format_RGB32)
    image.fill("white")
    painter = QPainter(image)
    document.drawContents(painter)
    painter.end()
    inks = {image.pixel(x, y) for x in range(600) for y in range(150)}
    assert min(QColor(ink).lightness() for ink in inks) == 0
    assert all(QColor(ink).saturation() == 0 for ink in inks)


def test_making_one_writes_nothing_anywhere(look: Look, home: Path) -> None:
    before = {path for path in home.rglob("*") if path.is_file()}
    assert pdf_of(lay_out(PrintedEntry("T", "d", "words")), QLocale("de")).startswith(b"%PDF-")
    assert {path for path in home.rglob("*") if path.is_file()} == before
