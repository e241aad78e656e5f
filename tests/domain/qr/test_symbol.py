"""From modules to text: every version, level and mask, and what a smudge takes away."""

from random import Random
from typing import Any

import pytest
import segno

from app.domain.qr.symbol import read_modules, sizes

LINK = "lamplit://join/1#" + "aZ09-_" * 40


def modules(text: str, **how: Any) -> list[list[bool]]:
    made = segno.make(text, micro=False, **how)
    return [list(map(bool, row)) for row in made.matrix]


@pytest.mark.parametrize("level", "LMQH")
def test_every_version_is_read(level: str) -> None:
    for version in range(1, len(sizes()) + 1):
        text = f"v{version}{level}"
        how = {"version": version, "error": level, "boost_error": False, "mode": "byte"}
        assert read_modules(modules(text, **how)) == text


@pytest.mark.parametrize("mask", range(8))
def test_every_mask_is_read(mask: int) -> None:
    assert read_modules(modules(LINK, mask=mask)) == LINK


@pytest.mark.parametrize("text", ["0123456789012345", "7", "ABC $%*+-./:09", "héllo 🙂", LINK])
def test_every_kind_of_text_is_read(text: str) -> None:
    assert read_modules(modules(text)) == text


def test_what_is_smudged_comes_back_and_too_much_is_refused() -> None:
    matrix = modules("x" * 60, error="m")
    size, random = len(matrix), Random(5)
    for _ in range(25):
        y, x = random.randrange(9, size - 9), random.randrange(9, size - 9)
        matrix[y][x] = not matrix[y][x]
    assert read_modules(matrix) == "x" * 60
    for y in range(9, size - 9):
        for x in range(9, size - 9):
            matrix[y][x] = random.random() < 0.5
    assert read_modules(matrix) is None


def test_a_damaged_format_is_read_from_its_copy() -> None:
    matrix = modules(LINK)
    for x in (0, 1, 2, 3, 4, 5):
        matrix[8][x] = not matrix[8][x]
    assert read_modules(matrix) == LINK


def test_what_is_no_code_says_nothing() -> None:
    assert read_modules([]) is None
    assert read_modules([[True] * 22] * 22) is None
    random = Random(1)
    for _ in range(20):
        assert not read_modules([[random.random() < 0.5 for _ in range(21)] for _ in range(21)])
