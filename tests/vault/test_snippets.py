"""Snippets show where the words stand, with hits marked."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.words import fold
from app.vault.repositories.snippets import HIT_END, HIT_START, Marker


def shown(marker: Marker, text: str) -> str:
    return marker.snippet(text).replace(HIT_START, "[").replace(HIT_END, "]")


@pytest.mark.parametrize(
    ("words", "still_typed", "text", "expected"),
    [
        (["river"], "", "Walked to the River, today.", "Walked to the [River], today."),
        ([], "riv", "Walked to the river today.", "Walked to the [river] today."),
        (["riv"], "", "Walked to the river today.", "Walked to the river today."),
        (["strasse"], "", "Die Straße, die STRASSE", "Die [Straße], die [STRASSE]"),
        ([], "stras", "Die Straßen alle", "Die [Straßen] alle"),
        (["fine"], "", "İ is a ﬁne İ day", "İ is a [ﬁne] İ day"),
        (["day"], "", "İİİ ß ﬁ e\u0301 then day", "İİİ ß ﬁ e\u0301 then [day]"),
        (["istanbul"], "", "ß in İSTANBUL and istanbul", "ß in [İSTANBUL] and [istanbul]"),
        (["cafe"], "", "a cafe\u0301 here", "a [cafe\u0301] here"),
        (["हिन्दी"], "", "मैं हिन्दी लिखता हूँ", "मैं [हिन्दी] लिखता हूँ"),
        (["हिन"], "", "मैं हिन्दी लिखता हूँ", "मैं हिन्दी लिखता हूँ"),
        (["uber"], "", "Quinces ÜBER all", "Quinces [ÜBER] all"),
        (["uber"], "", "Quinces u\u0308ber all", "Quinces [u\u0308ber] all"),
        (["to the river"], "", "walked to  the\nriver", "walked [to the river]"),
        (["don't"], "", "I don’t know", "I [don’t] know"),
        (["snake"], "", "a snake_case word", "a [snake]_case word"),
        ([], "", "nothing was looked for", "nothing was looked for"),
        (["a.b*c("], "", "signs A.B-C( are words too", "signs [A.B-C]( are words too"),
    ],
)  # fmt: skip
def test_a_hit_is_marked(words: list[str], still_typed: str, text: str, expected: str) -> None:
    """Case, diacritics and signs between words do not matter; half words only while typing."""
    assert shown(Marker(words, still_typed), text) == expected


@pytest.mark.parametrize(
    ("part", "text", "expected"),
    [
        ("tras", "Hauptstraßen", "Haupts[traß]en"),
        ("sse", "Hauptstraßen", "Hauptstra[ße]n"),
        ("が", "ながい", "な[が]い"),
        ("タワー", "東京ﾀﾜｰを", "東京[ﾀﾜｰ]を"),
        ("하", "한국", "[한]국"),
        ("in", "ﬁn", "[ﬁn]"),
    ],
)
def test_a_part_of_a_word_is_marked_in_whole_characters(
    part: str, text: str, expected: str
) -> None:
    assert shown(Marker([part], inside=True), text) == expected


def test_a_long_text_is_cut_around_the_place_with_most_words() -> None:
    """One word stands at the beginning, both together far behind."""
    text = "the tea is gone " + "and nothing more " * 100 + "but tea by the river is " + "so " * 90
    got = shown(Marker(["tea", "river"]), text)
    assert "but [tea] by the [river] is" in got
    assert got.startswith("…")
    assert got.endswith("…")
    assert len(got) < 200


_TRICKY = st.text(
    alphabet=st.one_of(
        st.sampled_from("aAbsSßﬁİıIé \n.-e\u0301がか한\u00ad"), st.characters(codec="utf-8")
    ),
    max_size=400,
)


@given(_TRICKY, st.text(min_size=1, max_size=12), st.booleans())
def test_nothing_but_the_text_and_the_marks(text: str, word: str, inside: bool) -> None:  # noqa: FBT001
    """Whatever is looked for in whatever text, marks come in pairs and words stay."""
    got = Marker([word], word, inside=inside).snippet(text)
    assert got.count(HIT_START) == got.count(HIT_END)
    bare = got.translate({ord(HIT_START): None, ord(HIT_END): None}).strip("…")
    assert len(bare) <= 200
    whole = text.translate({ord(HIT_START): None, ord(HIT_END): None})
    assert "".join(bare.strip("…").split()) in "".join(whole.split())


@given(_TRICKY, st.text(alphabet="aAbsSßﬁİıIé", min_size=1, max_size=5), _TRICKY)
def test_what_is_looked_for_is_what_is_marked(before: str, word: str, after: str) -> None:
    """However the letters before it fold, the marks stand around a word that is the same."""
    got = Marker([word]).snippet(f"{before[:30]} {word.swapcase()} {after}")
    assert HIT_START in got
    for marked in re.findall(f"{HIT_START}([^{HIT_END}]*){HIT_END}", got):
        assert fold(marked) == fold(word)
