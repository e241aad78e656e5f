"""Letters beyond our fonts: what is said to be there is there, and a bad font harms nothing."""

import io
import struct
from pathlib import Path

import pypdf
import pytest

from app.typeset import more_letters
from app.typeset.compiling import compile_project
from app.typeset.letters import FAMILIES, JAPANESE, Letters
from app.typeset.more_letters import BROUGHT, faces_for

FONTS = Path(__file__).resolve().parents[2] / "assets" / "fonts"


def printed(family: str, text: str) -> str:
    """Return what a PDF says of a text in one font: nothing of letters that it has not."""
    source = (
        f'#set text(font: "{family}", fallback: false, size: 4pt)\n#read("t").split(",").join(" ")'
    )
    project = {"main": source.encode(), "t": ",".join(text).encode()}
    made = compile_project(project, brought=True, format="pdf")
    reader = pypdf.PdfReader(io.BytesIO(made))
    return "".join(page.extract_text() for page in reader.pages)


@pytest.mark.parametrize("family", BROUGHT)
def test_what_typst_brings_has_these_letters(family: str) -> None:
    for first, last in BROUGHT[family]:
        wanted = [chr(code) for code in range(first, last + 1)]
        shown = printed(family, "".join(wanted))
        assert [char for char in wanted if char not in shown] == []


def test_a_letter_that_is_missing_shows_nothing() -> None:
    assert "日" not in printed("DejaVu Sans Mono", "日")


def test_fonts_of_this_computer_are_asked_only_where_needed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def never() -> dict[str, tuple[str, int]]:
        raise AssertionError

    monkeypatch.setattr(more_letters, "_by_name", never)
    faces = faces_for("Straße Ωж مرحبا שלום ☆ → │")
    assert not faces.system
    assert faces.families == (*FAMILIES, *BROUGHT)
    assert faces.known("ש")
    assert not faces.known("日")


def test_japanese_is_there_without_a_font_of_this_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(more_letters, "_by_name", dict)
    faces = faces_for("日本語のひらがな、")
    assert faces.families[-1] == JAPANESE
    assert not faces.system
    assert all(map(faces.known, "日本語のひらがな、a"))
    assert not faces.known("한")


def test_the_first_font_that_has_them_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    codes = {"a": {ord("日")}, "b": {ord("日"), ord("の")}, "c": {ord("😀")}, "d": {ord("한")}}
    names = {"Noto Serif CJK SC": "a", "Noto Serif CJK JP": "b", "Segoe UI Emoji": "c",
             "Batang": "d"}  # fmt: skip
    monkeypatch.setattr(more_letters, "_by_name",
                        lambda: {name: (file, 0) for name, file in names.items()})  # fmt: skip
    monkeypatch.setattr(more_letters, "_codes", lambda file, _: frozenset(codes[file]))
    assert faces_for("日").families[-1] == "Noto Serif CJK SC"
    japanese = faces_for("日の😀")
    assert japanese.families[-2:] == ("Segoe UI Emoji", "Noto Serif CJK JP")
    assert japanese.system
    assert all(map(japanese.known, "日の😀a"))
    assert not japanese.known("한")


def test_fonts_in_one_file_are_told_apart(tmp_path: Path) -> None:
    font = (FONTS / "NotoNaskhArabic-Regular.ttf").read_bytes()
    head = b"ttcf" + struct.pack(">HHIII", 1, 0, 2, 20, 20)
    # The tables of the font stand at places counted from the beginning of the file.
    moved = bytearray(font)
    for at in range(12, 12 + 16 * struct.unpack_from(">H", font, 4)[0], 16):
        struct.pack_into(">I", moved, at + 8, struct.unpack_from(">I", font, at + 8)[0] + 20)
    path = tmp_path / "two.ttc"
    path.write_bytes(head + moved)
    assert ord("م") in more_letters._codes(str(path), 1)


@pytest.mark.parametrize("content", [b"", b"ttcf", b"\0\1\0\0\0\x05", b"x" * 500])
def test_a_broken_font_has_no_letters(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "broken.ttf"
    path.write_bytes(content)
    assert more_letters._codes(str(path), 3) == frozenset()
    assert more_letters._codes(str(tmp_path / "none.ttf"), 0) == frozenset()


def test_what_joins_letters_stays_only_where_asked() -> None:
    persian = "می\u200cخواهم"
    assert Letters(joins=True).line(persian) == persian
    assert "\u200c" not in Letters().line(persian)
    letters = Letters(joins=True)
    assert letters.line("👩\u200d👧") == "[woman, girl]"
    assert letters.line("한국어、") == "[Korean, 3]、"
    assert letters.spaced("a  b\n c") == "a  b\n c"
    assert list(letters.missing) == ["emoji", "Korean"]
