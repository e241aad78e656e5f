"""Snippets show where the words stand, with hits marked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.vault.repositories.snippets import HIT_END, HIT_START, Marker


def shown(marker: Marker, text: str) -> str:
    return marker.snippet(text).replace(HIT_START, "[").replace(HIT_END, "]")


@pytest.mark.parametrize(
    ("words", "still_typed", "text", "expected"),
    [
        (["river"], "", "Walked to the River, today.", "Walked to the [River], today."),
        ([], "riv", "Walked to the river today.", "Walked to the [river] today."),
        (["riv"], "", "Walked to the river today.", "Walked to the river today."),
        (["uber"], "", "Quinces ÜBER all", "Quinces [ÜBER] all"),
        (["uber"], "", "Quinces u\u0308ber all", "Quinces [über] all"),
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


def test_a_long_text_is_cut_around_the_place_with_most_words() -> None:
    """One word stands at the beginning, both together far behind."""
    text = "the tea is gone " + "and nothing more " * 100 + "but tea by the river is " + "so " * 90
    got = shown(Marker(["tea", "river"]), text)
    assert "but [tea] by the [river] is" in got
    assert got.startswith("…")
    assert got.endswith("…")
    assert len(got) < 200


@given(st.text(max_size=400), st.text(min_size=1, max_size=12))
def test_nothing_but_the_text_and_the_marks(text: str, word: str) -> None:
    """Whatever is looked for in whatever text, marks come in pairs and words stay."""
    got = Marker([word], word).snippet(text)
    assert got.count(HIT_START) == got.count(HIT_END)
    bare = got.translate({ord(HIT_START): None, ord(HIT_END): None}).strip("…")
    assert len(bare) <= 200
