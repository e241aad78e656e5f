"""Folding: what searches take for the same, and where in the text it stands."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.words import fold, fold_with_places, source_span

TRICKY = "aAsSßẞﬁﬂİıIiÅåÄÖüçñŁłØøÆæŒœΣσςΐﬀŉǅ½²ﾀﾞがか한하ёйİ e\u0301\u0308\u0323\u00ad\u200d\ufe0f👩"
texts = st.text(alphabet=st.one_of(st.sampled_from(TRICKY), st.characters(codec="utf-8")))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Straße", "STRASSE"), ("GROẞ", "gross"), ("ﬁne", "FINE"), ("İstanbul", "istanbul"),
        ("ISPARTA", "ısparta"), ("Łódź", "lodz"), ("Ærø", "AERO"), ("cœur", "coeur"),
        ("e\u0301te\u0301", "été"), ("été", "ete"), ("Ὀδυσσεύς", "ΟΔΥΣΣΕΥΣ"), ("ёлка", "елка"),
        ("ﾀﾜｰ", "タワー"), ("ｆｕｌｌ", "full"), ("m²", "m2"), ("Donau\u00addampf", "donaudampf"),
        ("tiếng Việt", "tieng viet"), ("שָׁלוֹם", "שלום"),
    ],
)  # fmt: skip
def test_these_are_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("か", "が"), ("は", "ぱ"), ("straße", "strase")])
def test_these_are_not(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_every_character_folds_once_and_like_its_other_forms() -> None:
    """Capitals, small letters, composed and decomposed forms, and what is folded already."""
    for code in (*range(0xD800), *range(0xE000, sys.maxunicode + 1)):
        char = chr(code)
        forms = {char, char.upper(), char.lower(), char.title(), fold(char)}
        forms |= {unicodedata.normalize(form, char) for form in ("NFC", "NFD")}
        assert {fold(form) for form in forms} == {fold(char)}, hex(code)


@given(texts, texts)
def test_a_part_of_a_text_is_a_part_of_the_folded_text(one: str, other: str) -> None:
    assert fold(one + other) == fold(one) + fold(other)
    assert fold(one.upper()) == fold(one)


@given(texts)
def test_places_lead_back_to_whole_characters(text: str) -> None:
    """Whatever part of the folded text is found, its source folds to it and what is beside it."""
    folded, places = fold_with_places(text)
    assert folded == fold(text)
    for start in range(len(folded)):
        for end in range(start + 1, min(start + 4, len(folded)) + 1):
            first, last = source_span(text, places, start, end)
            assert 0 <= first < last <= len(text)
            shown = fold(text[first:last])
            assert folded[start:end] in shown
            assert fold(text[:first]) + shown + fold(text[last:]) == folded
            # No larger than it must be: without either end something of the hit is missing.
            assert len(fold(text[:first])) <= start < len(fold(text[: first + 1]))
