"""The first guess of what a word for a mood means."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.mood import Valence
from app.exchange.moods import guessed, of_five


@pytest.mark.parametrize(
    ("word", "valence"),
    [
        ("rad", 7), ("Good", 6), ("meh", 4), ("BAD", 2), ("awful", 1), ("vaguely ok", 4),
        ("vaguely good", 5), ("vaguely bad", 3), ("very good", 7), ("not good", 2), ("tired", 3),
        ("not so bad", 7), ("very unpleasant", 1), ("slightly_pleasant", 5), ("so-so", 4),
        ("quibbling", None), ("", None), ("7", None), ("😀", None),
    ],
)  # fmt: skip
def test_words(word: str, valence: int | None) -> None:
    assert guessed(word) == (None if valence is None else Valence(valence))


def test_levels_of_five() -> None:
    assert [of_five(level) for level in (0, 1, 2, 3, 4, 5, 6, 2.5)] == [
        None, 1, 2, 4, 6, 7, None, None,
    ]  # fmt: skip


@given(st.text(max_size=300))
def test_any_word(word: str) -> None:
    assert guessed(word) in {None, *Valence}
