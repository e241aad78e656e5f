"""The word diff: it loses nothing, and it is fast on long texts."""

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.worddiff import Change, Piece, compare
from tests.growth import check_growth

_TEXTS = st.text(alphabet=st.sampled_from("ab c.\n\u2028é日😀*"), max_size=80)
_WORDS = st.lists(st.sampled_from(["lamp ", "rain", " ", "\n", "the ", "river.\n", "日本"])).map(
    "".join
)


@given(_TEXTS | st.text(), _TEXTS | st.text())
def test_the_pieces_hold_both_texts(old: str, new: str) -> None:
    diff = compare(old, new)
    assert diff.old == old
    assert diff.new == new


@given(_WORDS, _WORDS)
def test_pieces_are_never_empty_and_never_repeat_a_kind(old: str, new: str) -> None:
    pieces = compare(old, new).pieces
    assert all(piece.text for piece in pieces)
    assert all(a.change is not b.change for a, b in pairwise(pieces))


@given(_WORDS)
def test_the_same_text_has_no_change(text: str) -> None:
    diff = compare(text, text)
    assert all(piece.change is Change.SAME for piece in diff.pieces)
    assert (diff.words_added, diff.words_removed) == (0, 0)


def test_neighbouring_words_are_shown_as_one_change() -> None:
    diff = compare("The quick brown fox\njumps over\n", "The quick red dog\njumps right over\n")
    assert diff.pieces == (
        Piece(Change.SAME, "The quick "),
        Piece(Change.REMOVED, "brown fox"),
        Piece(Change.ADDED, "red dog"),
        Piece(Change.SAME, "\njumps"),
        Piece(Change.ADDED, " right"),
        Piece(Change.SAME, " over\n"),
    )
    assert (diff.words_added, diff.words_removed) == (3, 2)


def test_scripts_without_spaces_are_compared_by_character() -> None:
    diff = compare("今日は雨です。", "今日は雪です。")
    assert [piece.text for piece in diff.pieces if piece.change is not Change.SAME] == ["雨", "雪"]


def _text(rng: random.Random, words: int, line: int) -> str:
    return "".join(
        f"w{rng.randrange(3000)}" + ("\n" if i % line == line - 1 else " ") for i in range(words)
    )


@pytest.mark.parametrize("pair", range(6))
def test_twenty_thousand_words_are_compared_soon(pair: int) -> None:
    """Whatever was done to them: edited, rewritten, on one line, turned round, all one word."""

    def work(words: int) -> None:
        old, new = _pairs(words)[pair]
        diff = compare(old, new)
        assert (diff.old, diff.new) == (old, new)

    check_growth(work, 10_000)


def _pairs(count: int) -> list[tuple[str, str]]:
    rng = random.Random(7)
    first = _text(rng, count, 12)
    words = first.split(" ")
    for place in rng.sample(range(len(words)), count // 25):
        words[place] = "changed"
    flat = first.replace("\n", " ")
    return [
        (first, " ".join(words)),
        (first, _text(rng, count, 12)),
        (flat, " ".join(words).replace("\n", " ")),
        (flat, " ".join(flat.split(" ")[::-1])),
        ("a " * count, "a " * (count * 9 // 20) + "b " * 100 + "a " * (count // 2)),
        ("\n" * count, "x\n" + "\n" * (count * 3 // 4) + "y\n"),
    ]


def test_few_edits_in_a_long_text_stay_few() -> None:
    rng = random.Random(8)
    first = _text(rng, 20_000, 12)
    words = first.split(" ")
    words[5000] = words[5000] + "changed"
    words[9000] = "inserted " + words[9000]
    diff = compare(first, " ".join(words))
    assert (diff.words_added, diff.words_removed) == (2, 1)
