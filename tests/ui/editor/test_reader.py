"""Reading: rendered, and nothing reaches out."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QAccessible, QImage, QTextBlock, QTextDocument
from pytestqt.qtbot import QtBot

from ui.theme.look import Look, LookChoice
from ui.widgets.editor.reader import Reader
from ui.widgets.editor.rendered import pictures
from ui.widgets.editor.softbreaks import keep_line_breaks, parts


@pytest.fixture
def reader(qtbot: QtBot, look: Look, asked: Callable[..., None]) -> Reader:
    made = Reader(look, asked)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


def lines(reader: Reader) -> list[str]:
    found, block = [], reader.document().begin()
    while block.isValid():
        found.append(block.text())
        block = block.next()
    return found


def find(reader: Reader, text: str) -> QTextBlock:
    block = reader.document().begin()
    while block.isValid() and text not in block.text():
        block = block.next()
    assert block.isValid()
    return block


def test_marks_become_looks(reader: Reader, look: Look) -> None:
    reader.set_source("# Title\n\nplain **bold** #tag\n\n> quoted\n\n- item\n\n```\ncode # x\n```")
    assert "Title" in lines(reader)
    assert find(reader, "Title").charFormat().font().pixelSize() >= 16
    cursor = reader.document().find("Title")
    assert cursor.charFormat().font().pixelSize() == look.font("words.h1").pixelSize()
    assert reader.document().find("bold").charFormat().fontWeight() == 600
    tag = reader.document().find("#tag").charFormat()
    assert tag.foreground().color() == look.color("accent")
    assert reader.document().find("quoted").charFormat().fontItalic()
    assert find(reader, "item").textList() is not None
    assert reader.document().find("code").charFormat().fontFixedPitch()


def test_lines_have_the_height_and_the_face_of_reading(reader: Reader, look: Look) -> None:
    reader.set_source("one\n\ntwo")
    assert find(reader, "two").blockFormat().lineHeight() == look.line_height("words.read")
    font = reader.document().find("two").charFormat().font()
    assert font.families()[0] == "Literata"
    look.set_choice(LookChoice(theme="lamplight", words_size=24))
    assert find(reader, "two").blockFormat().lineHeight() == look.line_height("words.read")


@pytest.mark.parametrize(
    "html",
    [
        "<b>bold</b>",
        "<script>alert(1)</script>",
        '<img src="file:///etc/hostname">',
        "<!-- hidden -->",
        '<a href="https://example.org">x</a>',
        "<div>\nblock\n</div>",
        "&lt;i&gt;",
    ],
)
def test_html_is_shown_as_written(reader: Reader, html: str) -> None:
    reader.set_source(f"before {html} after")
    text = " ".join(" ".join(lines(reader)).replace("\u2028", " ").split())
    shown = html.replace("&lt;", "<").replace("&gt;", ">").replace("\n", " ")
    assert shown in text
    assert "￼" not in text


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/x.png",
        "file:///etc/hostname",
        "/etc/hostname",
        "x.png",
        "data:image/png;base64,iVBORw0KGgo=",
        ":/qt-project.org/styles/commonstyle/images/file-16.png",
        "qrc:/x.png",
    ],
)
def test_other_pictures_are_only_named(
    reader: Reader, asked: Callable[..., None], address: str
) -> None:
    reader.set_source(f"![the text]({address})")
    assert lines(reader) == [f"the text ({address})"]
    assert pictures(reader.document()) == []
    kind = QTextDocument.ResourceType.ImageResource.value
    assert reader.document().resource(kind, QUrl(address)) is None


def test_pictures_of_the_vault_come_from_the_caller(
    reader: Reader, picture: Callable[..., QImage], qtbot: QtBot
) -> None:
    reader.set_source("before\n\n![dusk](attachment:a1)\n\nafter")
    reader.set_image("a1", picture(400, 200, "#c04040"))
    (place,) = pictures(reader.document())
    assert (place.attachment_id, place.alt) == ("a1", "dusk")
    made = reader.document().find("￼").charFormat().toImageFormat()
    assert (made.width(), made.height()) == (400, 200)
    shot = reader.viewport().grab().toImage()
    colors = {shot.pixelColor(100, y).name() for y in range(shot.height())}
    assert "#c04040" in colors
    assert "dusk" in reader.accessibleDescription()


def test_a_missing_picture_is_a_quiet_line(reader: Reader) -> None:
    reader.set_source("![dusk](attachment:a1) ![x](attachment:a2) ![again](attachment:a1)")
    reader.set_image("a1", None)
    text = lines(reader)[0]
    assert "This picture is not here: dusk" in text
    assert "This picture is not here: again" in text
    assert [place.attachment_id for place in pictures(reader.document())] == ["a2"]


def test_links_are_only_told_about(reader: Reader, qtbot: QtBot) -> None:
    reader.set_source("[here](https://example.org/a?b=c) and [js](javascript:alert(1))")
    cursor = reader.document().find("here")
    at = reader.cursorRect(cursor).center() - QPoint(6, 0)
    with qtbot.waitSignal(reader.link_activated) as link:
        qtbot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert link.args == ["https://example.org/a?b=c"]
    assert "here" in lines(reader)[0], "the page is still there"


def test_own_line_breaks_are_kept(reader: Reader) -> None:
    reader.set_source("one\ntwo\n\n> verse\n> verse two")
    assert lines(reader) == ["one\u2028two", "verse\u2028verse two"]


@pytest.mark.parametrize(
    "text",
    [
        "# a\nb",
        "a\n- b",
        "a\n===",
        "a\n---",
        "```\na\nb\n```",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "- a\n- b",
        "> a\n>> b",
        "a\n> b",
        "    code\n    more",
        "a\n\nb",
        "1. a\n2. b",
    ],
)
def test_lines_that_are_no_paragraph_stay_apart(text: str) -> None:
    assert keep_line_breaks(text) == text


@given(st.lists(st.sampled_from(["words here", "", "- item", "```", "> q", "# h", "  more"])))
def test_parts_hold_the_whole(some: list[str]) -> None:
    text = "\n".join(some) * 900
    assert "\n".join(parts(text)) == text


def test_a_long_entry_comes_part_by_part(reader: Reader, qtbot: QtBot) -> None:
    text = "".join(f"Paragraph number {i} has **some** words in it.\n\n" for i in range(3000))
    reader.set_source(text)
    assert reader.document().blockCount() < 400
    qtbot.waitUntil(lambda: not reader._more.isActive(), timeout=20_000)
    found = [line for line in lines(reader) if line]
    assert found == [f"Paragraph number {i} has some words in it." for i in range(3000)]


def test_a_screen_reader_hears_a_named_page(reader: Reader) -> None:
    reader.set_source("words")
    interface = QAccessible.queryAccessibleInterface(reader)
    assert interface.text(QAccessible.Text.Name) == "Entry, for reading"
    assert interface.state().readOnly


def test_a_picture_may_be_answered_while_it_is_asked_for(
    qtbot: QtBot, look: Look, picture: Callable[..., QImage]
) -> None:
    def answer(attachment_id: str, _largest: QSize) -> None:
        made.set_image(attachment_id, picture() if attachment_id == "here" else None)

    made = Reader(look, answer)
    qtbot.addWidget(made)
    made.set_source(
        "![a](attachment:gone) x ![b](attachment:here) y ![c](attachment:gone) z ![d](attachment:n)"
    )
    gone = "This picture is not here: "
    assert lines(made) == [f"{gone}a x ￼ y {gone}c z {gone}d"]
