"""Odd text is shown without what deceives; what scripts and emoji need stays."""

import sys
import unicodedata
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sync.session.messages.texts import DEEPEST, MOST_MARKS, Change, Tidied, one_line, tidy

UNTOUCHED = [
    "",
    "Plain words.\n\tAnd a second line.",
    "<script>alert(1)</script> <b>&amp;</b> [x](javascript:y)",
    "naïve Müller, ½ – “quoted” … 日本語 가나다",
    "می‌خواهم",  # Persian: a half-space inside a word
    "क्‍ष शक्‍ति র‍্যাব",  # India: joiners choose the form of a cluster
    "ශ්‍රී ලංකා",
    "ภาษา\u200bไทย",
    "ᠠ\u180bᠷ",
    "👩‍❤️‍💋‍👨 👨🏽‍⚕️ 🏳️‍🌈 🏴‍☠️ 🙂‍↔️ ⛓️‍💥 1️⃣ ☎️",
    "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",  # Scotland's flag
    "葛\U000e0100",
    "\u2067שלום\u2069 and \u202bעולם\u202c",
    "שָׁל֑וֹם",  # four marks
    "mixed \u200emarks\u200f of direction",
    "\U0001fae9 newer than this program's tables",
]

CHANGED = [
    ("a\r\nb\rc\u2028d\x85e", "a\nb\nc\nd\ne", {Change.LINES}),
    ("a\0b\x1b[31mc\x7f\x9f", "ab[31mc", {Change.CONTROL}),
    ("photo\u202egnp.exe\u202c", "photognp.exe", {Change.DIRECTION}),
    ("a\u2066b\nc", "a\u2066b\u2069\nc", {Change.DIRECTION}),
    ("a\u202bb", "a\u202bb\u202c", {Change.DIRECTION}),
    ("a\u2069b\u202cc", "abc", {Change.DIRECTION}),
    ("\u2067\u202aa\u2069b", "\u2067\u202aa\u202c\u2069b", {Change.DIRECTION}),
    ("\u202e\u2066a\u202cb\u2069\u202cc", "\u2066ab\u2069c", {Change.DIRECTION}),
    ("pass\u200bword\ufeff", "password", {Change.INVISIBLE}),
    ("a\u200db\u200cc", "abc", {Change.INVISIBLE}),
    ("👩\u200d", "👩", {Change.INVISIBLE}),
    ("👩\u200da", "👩a", {Change.INVISIBLE}),
    ("م\u200c\u200c\u200cن", "م\u200cن", {Change.INVISIBLE}),
    ("hi\U000e0041\U000e0042", "hi", {Change.INVISIBLE}),
    ("🏴\U000e0041", "🏴", {Change.INVISIBLE}),
    ("a\ufe01\ufe02\ufe03", "a\ufe01", {Change.INVISIBLE}),
    ("a\U000e0101", "a", {Change.INVISIBLE}),
    (" \ufe0f", " ", {Change.INVISIBLE}),
    ("a\u180bb", "ab", {Change.INVISIBLE}),
    ("\u3164\uffa0\u115f", "", {Change.INVISIBLE}),
    ("a\u200e\u200f\u200eb", "a\u200eb", {Change.INVISIBLE}),
    ("\ue000hit\ue001", "\ufffdhit\ufffd", {Change.REPLACED}),
    ("\ufffc\ud800\U0001ffff", "\ufffd\ufffd\ufffd", {Change.REPLACED}),
    ("o" + "\u0301" * 50, "o" + "\u0301" * MOST_MARKS, {Change.MARKS}),
    (
        "o" + "\u0301\u200d" * 50,
        "o" + "\u0301" * MOST_MARKS,
        {Change.MARKS, Change.INVISIBLE},
    ),
]


@pytest.mark.parametrize("text", UNTOUCHED)
def test_what_people_write_stays(text: str) -> None:
    assert tidy(text) == Tidied(text)


@pytest.mark.parametrize(("text", "shown", "changes"), CHANGED)
def test_what_deceives_goes_and_it_is_said(text: str, shown: str, changes: set[Change]) -> None:
    assert tidy(text) == Tidied(shown, frozenset(changes))


ODD = st.text(
    st.sampled_from(
        "a\n\r\0 ا字क्👩🏽❤🏴1\u0301\u200b\u200c\u200d\u200e\u200f\u061c\ufe0e\ufe0f\u180b\u1820"
        "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ud800\ue001\ufffe\U000e0041\U000e0067"
        "\U000e007f\U000e0100\u00ad\ufeff\u0e01"
    ),
    max_size=60,
)


def depth(line: str) -> int:
    """How much is open at the end of a line by the rules of Unicode; None may be."""
    stack: list[str] = []
    for sign in line:
        if sign in "\u202a\u202b\u202d\u202e\u2066\u2067\u2068":
            stack.append(sign)
        elif sign == "\u202c":
            assert stack.pop() in "\u202a\u202b"
        elif sign == "\u2069":
            assert stack.pop() in "\u2066\u2067\u2068"
        assert len(stack) <= DEEPEST
    return len(stack)


@settings(max_examples=1000, deadline=None)
@given(ODD | st.text(st.characters()))
@example("\u2066" * 200)
@example("\u202e" * 200 + "\u2066a\u202c")
def test_what_is_tidy_stays_so(text: str) -> None:
    done = tidy(text)
    assert tidy(done.text) == Tidied(done.text)
    assert bool(done.changes) == (done.text != text)
    done.text.encode()
    for line in done.text.split("\n"):
        assert depth(line) == 0
    assert not {"\u202d", "\u202e", "\0", "\r"} & set(done.text)
    hidden = [c for c in done.text if unicodedata.category(c) == "Cc" and c not in "\n\t"]
    assert not hidden


@settings(max_examples=300, deadline=None)
@given(ODD | st.text())
def test_a_line_is_a_line(text: str) -> None:
    line = one_line(text)
    assert len(line.splitlines()) <= 1
    assert line == " ".join(line.split())


def test_a_title_of_two_lines_becomes_one() -> None:
    assert one_line(" A\r\ntitle\u2029 \u202ewith  gaps\t") == "A title with gaps"


@pytest.mark.parametrize(
    "piece",
    ["\u2067", "\u202e\u2069", "\U000e0041", "\U0001f3f4", "🏴\U000e0041", "क्‍ष", "a\u0301", "字"],
)
def test_long_odd_text_takes_steps_that_fit_its_length(piece: str) -> None:
    """Twice as long takes about twice as many steps of the interpreter, never four times."""

    def steps(text: str) -> int:
        count = 0

        def trace(*_: object) -> Any:
            nonlocal count
            count += 1
            return trace

        before = sys.gettrace()
        sys.settrace(trace)
        try:
            tidy(text)
        finally:
            sys.settrace(before)
        return count

    tidy(piece * 500)
    one, two = steps(piece * 500), steps(piece * 1000)
    assert two <= 2.2 * one + 50
