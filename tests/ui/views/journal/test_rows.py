"""A row's two lines: elided, lit where something was found, whatever the script."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.vault.repositories.search import HIT_END, HIT_START
from ui.theme.fonts import load_fonts
from ui.views.journal.delegate import continued, readable, split_hits, two_lines

LIT, INK = QColor("#FAE7C3"), QColor("#22211C")


def hit(word: str) -> str:
    return f"{HIT_START}{word}{HIT_END}"


@pytest.fixture
def font(qapp: QApplication) -> QFont:
    load_fonts(qapp)
    made = QFont("Source Sans 3")
    made.setPixelSize(15)
    return made


def drawn(text: str, font: QFont, width: int = 200) -> QImage:
    layout = two_lines(text, font, width, 20, LIT, INK, mirrored=False)
    image = QImage(width, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setPen(INK)
    layout.draw(painter, layout.position())
    painter.end()
    return image


def share(image: QImage, color: QColor) -> float:
    """How much of a picture is of a colour."""
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return sum(pixel == color for pixel in pixels) / len(pixels)


@pytest.mark.parametrize(
    "text",
    ["a short one", "one two three four five six seven eight nine ten eleven twelve " * 4,
     "word" * 60, "静かな夜に雨の音を聞きながら本を読んだ。" * 5, "🌧️ " * 80, ""],
)  # fmt: skip
def test_at_most_two_lines_that_fit(font: QFont, text: str) -> None:
    layout = two_lines(text, font, 200, 20, LIT, INK, mirrored=False)
    assert layout.lineCount() <= 2
    for number in range(layout.lineCount()):
        assert layout.lineAt(number).naturalTextWidth() <= 201
    fits = QFontMetricsF(font).horizontalAdvance(text) <= 200
    assert layout.text().endswith("…") != (fits or not text)


def test_a_hit_has_light_behind_it_and_its_words_are_drawn(font: QFont) -> None:
    image = drawn(f"went along the {hit('river')} at night", font)
    assert 0.02 < share(image, LIT) < 0.3
    assert share(image, QColor("white")) < 0.97


def test_a_hit_on_the_elided_line_is_lit_too(font: QFont) -> None:
    before = "some words that fill the first line of "
    image = drawn(f"{before}the row {hit('river')} and very many more words after that", font)
    lower = image.copy(0, 20, 200, 20)
    assert share(lower, LIT) > 0.05
    assert share(image.copy(0, 0, 200, 20), LIT) == 0


def test_hits_are_counted_in_characters() -> None:
    assert split_hits(f"a {hit('bc')} d") == ("a bc d", [(2, 4)])
    assert split_hits("plain") == ("plain", [])
    assert split_hits(f"{hit('x')}{hit('y')}") == ("xy", [(0, 1), (1, 2)])


def test_marks_and_pictures_do_not_stand_in_a_row() -> None:
    source = f"## A\n![River](attachment:1-2)\n**{hit('bold')}** word"
    assert readable(source) == f"A {hit('bold')} word"


@pytest.mark.parametrize(
    ("text", "right"), [("استيقظت باكرا وشربت القهوة قرب النافذة", True), ("The river path", False)]
)
def test_words_follow_their_own_script(font: QFont, text: str, *, right: bool) -> None:
    """In a list of the other direction too: the ellipsis stands where such words end."""
    for mirrored in (False, True):
        layout = two_lines(text * 6, font, 200, 20, LIT, INK, mirrored=mirrored)
        option = layout.textOption()
        assert option.textDirection() == Qt.LayoutDirection.LayoutDirectionAuto
        assert bool(option.alignment() & Qt.AlignmentFlag.AlignRight) == right
        last = layout.lineAt(1)
        end = last.textStart() + last.textLength()
        place = last.cursorToX(end)
        x = place[0] if isinstance(place, tuple) else place
        assert isinstance(x, float)
        assert (x < 100) == right


@pytest.mark.parametrize(
    ("heading", "shown", "excerpt", "below"),
    [
        ("Frost on the inside of the bathroom", "Frost on the inside of the bat…",
         "window, ferns", "bathroom window, ferns"),
        ("one wet dog and half a man", "one wet dog …", "who said", "and half a man who said"),
        ("one wet dog and half a man", "one wet dog…", "who said", "and half a man who said"),
        ("Quinces", "Quinces", "and rain", "and rain"),  # all of it shows
        ("A title of my own that is long", "A title of my o…", "Words of the entry", None),
        ("صباح هادئ وطويل", "صباح هادئ…", "استيقظت باكرا", None),  # no small letters tell
        ("Geese", "…", "open", "Geese open"),
    ],
)  # fmt: skip
def test_no_word_between_a_heading_that_is_cut_and_the_excerpt_is_left_out(
    heading: str, shown: str, excerpt: str, below: str | None
) -> None:
    assert continued(heading, shown, excerpt) == (excerpt if below is None else below)
