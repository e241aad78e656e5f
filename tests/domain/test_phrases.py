"""Phrases of one's own: what counts as one of them, in every script, and what does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.phrases import LONGEST, MOST, Phrases, read_phrases, usable


def finds(phrase: str, text: str) -> bool:
    """Whether a list with just this phrase is found in a text."""
    return Phrases(on=True).with_lines([phrase]).are_in(text)


@pytest.mark.parametrize(
    ("phrase", "text"),
    [("can't go on", "I CAN’T  go on, really"), ("can't go on", "I **can't** _go_ on"),
     ("go on", "I can go\non now"), ("the end", "This is: the end."), ("'the end'", "the end"),
     ("müde", "so MUDE"), ("mude", "Müde!"), ("straße", "STRASSE"), ("no more", "no\u00a0more"),
     ("e\u0301t", "un ét"), ("ﬁn", "fin"), ("İstanbul", "istanbul"), ("ёлка", "ЕЛКА"),
     ("疲れた", "今日は疲れたよ"), ("不想", "我不想去"), ("ไม่ไหว", "ฉันไม่ไหวแล้ว"),
     ("كتب", "كَتَبَ"), ("שלום", "שָׁלוֹם עולם"), ("안녕", "안녕 하"), ("मैं थक", "हाँ, मैं थक गया"),
     ("\U0001f5a4", "night\U0001f5a4"), ("❤️", "a ❤ b"), ("so tired", "so ti\u00adred")],
)  # fmt: skip
def test_it_is_found_however_it_is_written(phrase: str, text: str) -> None:
    assert finds(phrase, text)


@pytest.mark.parametrize(
    ("phrase", "text"),
    [("can", "I can't"), ("go on", "to go once"), ("end", "bend, ender"), ("go on", "go\n\non"),
     ("go on", "go and on"), ("疲れた", "疲れて"), ("किल", "कल"), ("안녕", "안녕하세요"),
     ("tired", ""), ("12", "112")],
)  # fmt: skip
def test_parts_of_words_and_other_words_are_not_it(phrase: str, text: str) -> None:
    assert not finds(phrase, text)


def test_it_is_off_until_it_is_turned_on() -> None:
    assert not Phrases().with_lines(["tired"]).are_in("tired")
    assert not Phrases(on=True).are_in("tired")


def test_a_list_is_clean_and_what_cannot_be_found_is_no_part_of_it() -> None:
    lines = ["  so   tired ", "So Tired", "...", "", "x" * LONGEST, "y" * (LONGEST + 1), "\ud800a"]
    assert Phrases().with_lines(lines).lines == ("so tired", "x" * LONGEST, "\ufffda")
    assert [bool(usable(line)) for line in lines] == [True, True, False, False, True, False, True]
    many = Phrases().with_lines(f"number {place}" for place in range(MOST + 5))
    assert len(many.lines) == MOST
    assert many.without(["NUMBER 3", "unknown"]).lines == tuple(
        line for line in many.lines if line != "number 3"
    )


def test_it_is_kept_and_read_and_what_is_damaged_is_off() -> None:
    for one in (Phrases(), Phrases(on=True), Phrases(on=False, lines=("so tired", "疲れた"))):
        assert read_phrases(one.written()) == one
    for broken in ("{", "[]", "3", '{"on": true, "lines": 3}', "[" * 100_000, '{"lines": [3]}'):
        assert read_phrases(broken) == Phrases()
    assert not read_phrases('{"on": "yes", "lines": ["a"]}').on


@given(st.text(max_size=60), st.text(max_size=80), st.text(max_size=80))
def test_a_phrase_is_found_among_any_other_words(phrase: str, before: str, after: str) -> None:
    line = usable(phrase)
    found = Phrases(on=True).with_lines([phrase]).are_in(f"{before}\n\n{line}\n\n{after}")
    assert found == bool(line) or not line


def test_a_very_long_line_is_searched_to_its_end() -> None:
    text = "word " * 40_000
    assert finds("so very tired", f"{text}so very\ntired {text}")
    assert not finds("so very tired", text)


def test_a_space_without_width_parts_words_and_a_joiner_does_not() -> None:
    assert finds("go on", "I cannot go\u200bon")
    assert finds("go on", "I cannot g\u200do on")
    assert not finds("go on", "I cannot go\u200don")
