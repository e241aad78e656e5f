"""Which names there can be, and which look alike."""

import sys
import unicodedata
from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.session.names import (
    LONGEST,
    alike,
    check_line,
    check_text,
    tidy_name,
    tidy_text,
    why_not,
)

GOOD = (
    "A", "Anna", "Anna-Lena O’Neil", "José", "Ægir", "Łukasz", "Nguyễn Văn", "İpek", "Zoë 🌙",
    "Анна", "Ελένη", "Արամ", "שרה", "سارة", "सीता", "ไผ่", "さくら", "桜子", "김민준", "R2-D2",
    "🦊", "x" * LONGEST,
)  # fmt: skip


@pytest.mark.parametrize("name", GOOD)
def test_names_of_people(name: str) -> None:
    assert unicodedata.normalize("NFC", name) == name
    assert why_not(name) is None
    assert alike(name, name)


BAD = {
    "empty": "",
    "long": "x" * (LONGEST + 1),
    "space before": " Anna",
    "space after": "Anna ",
    "two spaces": "An  na",
    "line": "An\nna",
    "tab": "An\tna",
    "null": "An\0na",
    "escape": "\x1b[31mAnna",
    "next line": "An\x85na",
    "no-break space": "An\u00a0na",
    "thin space": "An\u2009na",
    "line separator": "An\u2028na",
    "soft hyphen": "An\u00adna",
    "zero width space": "An\u200bna",
    "joiner": "An\u200dna",
    "left to right": "\u200eAnna",
    "override": "\u202eannA",
    "isolate": "\u2066Anna",
    "byte order": "\ufeffAnna",
    "grapheme joiner": "A\u034fnna",
    "hangul filler": "\u3164",
    "half hangul filler": "\uffa0",
    "braille blank": "\u2800",
    "variation": "A\ufe0f",
    "tags": "A\U000e0041",
    "private": "\ue000",
    "surrogate": "\ud800",
    "unassigned": "\u0378",
    "decomposed": "Jose\u0301",
    "singleton": "\u212b",
    "zalgo": "Z\u0335\u0321\u0322\u0323a",
    "mark first": "\u0301a",
    "enclosing": "A\u20dd",
    "mixed": "Аnnа",
    "mixed Greek": "Αnna",
    "youngest": "\U0001e900",
}


@pytest.mark.parametrize("what", BAD)
def test_names_that_mislead_or_are_not_seen(what: str) -> None:
    assert why_not(BAD[what])


ALIKE = (
    ("Anna", "anna", "ANNA", "An na", "Ann.a"),
    ("Ian", "lan", "1an", "|an", "ian"),
    ("Mia", "Mla", "M1a", "mia"),
    ("Oskar", "0skar", "oskar"),
    ("Bernd", "Bemd"),
    ("Avvia", "Awia"),
    ("Cop", "Сор"),
    ("ABE", "АВЕ"),
    ("Kate", "Катe"),
    ("ANNE", "ΑΝΝΕ"),
    ("αννε", "ΑΝΝΕ"),
    ("eve", "ενε"),
    ("ab", "ａｂ"),
    ("fi", "ﬁ"),
    ("A-B", "A–B", "AB"),
)


@pytest.mark.parametrize("names", ALIKE)
def test_names_that_look_alike(names: tuple[str, ...]) -> None:
    for one, other in product(names, names):
        assert alike(one, other)


def test_names_that_do_not() -> None:
    names = ("Anna", "Ben", "Cleo", "Hanna", "Anne", "José", "Jose", "Анна", "桜子", "🌙", "🌚")
    for one, other in combinations(names, 2):
        assert not alike(one, other)


@given(st.text(max_size=LONGEST + 2))
def test_any_text_is_judged(text: str) -> None:
    refused = why_not(text)
    if refused is None:
        assert check_line(text, LONGEST) is None
        assert text.isprintable()
        assert unicodedata.normalize("NFC", text) == text
        text.encode()
    assert alike(text, text)


def test_what_is_taken_was_known_to_the_oldest_python() -> None:
    """Otherwise members with different versions would judge a name differently."""
    taken = [chr(code) for code in range(sys.maxunicode + 1) if why_not(chr(code)) is None]
    assert len(taken) > 90_000
    for character in taken:
        known = unicodedata.ucd_3_2_0.category(character) != "Cn"
        assert known or 0x1F300 <= ord(character) <= 0x1FAFF
        assert unicodedata.normalize("NFC", character) == character


def test_texts() -> None:
    assert check_text("Be kind.\n\n- Listen.\n", 100) is None
    assert check_text("", 0) is None
    assert check_text("aa", 1)
    assert check_line("a\nb", 9)
    assert check_line("a b", 9) is None
    for bad in ("\r\n", "\0", "\x7f", "\x9f", "\u202e", "\u2067", "\u061c", "\ufeff", "\ud800",
                "\ufffe", "\U0001ffff", "\ufdd0", "\U000e0020", "e\u0301", "\u2028"):  # fmt: skip
        assert check_text(bad, 9)


def test_what_is_typed_is_made_tidy() -> None:
    assert tidy_name("  Jose\u0301 \t Maria\n") == "José Maria"
    assert why_not(tidy_name("Jose\u0301")) is None
    assert tidy_text("\r\nBe kind.\r\n\tListen.\r\n") == "Be kind.\n Listen."


@given(st.text())
def test_what_was_made_tidy_is_in_the_usual_form(typed: str) -> None:
    for made in (tidy_name(typed), tidy_text(typed)):
        assert unicodedata.ucd_3_2_0.normalize("NFC", made) == made
    assert tidy_name(tidy_name(typed)) == tidy_name(typed)
