"""A book says what the reader in the window says."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from app.exchange.book.blocks import blocks_of
from app.exchange.book.tree import Blocks, CodeLines, ItemList, Quote, Table, plain
from ui.widgets.editor.softbreaks import keep_line_breaks

FEATURES = (
    QTextDocument.MarkdownFeature.MarkdownNoHTML
    | QTextDocument.MarkdownFeature.MarkdownDialectGitHub
)
PIECES = st.sampled_from(
    ["*one*", "**two**", "~~three~~", "`four`", "[five](http://x.y)", "six", "se_ve_n", "<b>",
     "&amp;", "\\*", "# eight", "## nine", "- ten", "- [x] done", "1. first", "> said", "\n",
     "\n\n", "  - inner", "```\ncode *x*\n```", "***", "|a|b|\n|-|-|\n|c|d|", " ", "word"]
)  # fmt: skip


def read(source: str) -> list[str]:
    document = QTextDocument()
    document.setMarkdown(keep_line_breaks(source), FEATURES)
    return document.toPlainText().replace("\ufffc", "").split()


def set_in_book(blocks: Blocks) -> str:
    said: list[str] = []
    for block in blocks:
        if isinstance(block, Quote):
            said.append(set_in_book(block.blocks))
        elif isinstance(block, ItemList):
            said += [set_in_book(item.blocks) for item in block.items]
        elif isinstance(block, Table):
            said += [plain(cell) for row in block.rows for cell in row]
        elif isinstance(block, CodeLines):
            said.append(block.text)
        else:
            said.append(plain(getattr(block, "runs", ())))
    return "\n".join(said)


@pytest.mark.usefixtures("qapp")
def test_it_says_the_same() -> None:
    source = (
        "# Title\n\nSome *soft* **loud** words\nand a second line.\n\n- one\n- two\n  - in\n\n"
        "1. first\n2. second\n\n> quoted\n\n```\ncode *x*\n```\n\n"
        "| a | b |\n|---|---|\n| c | d |\n\n"
        "<script>x</script> snake_case &amp; \\*no\\* [link](http://a.b) ~~gone~~"
    )
    assert set_in_book(blocks_of(source)).split() == read(source)


@pytest.mark.usefixtures("qapp")
@settings(max_examples=300)
@given(st.lists(PIECES, max_size=12))
def test_it_says_the_same_whatever_is_put_together(pieces: list[str]) -> None:
    source = "\n\n".join(pieces)
    assert "".join(set_in_book(blocks_of(source)).split()) == "".join(read(source))
