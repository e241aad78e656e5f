"""Which words are checked."""

import pytest

from ui.spelling.words import checkable
from ui.widgets.editor.markup import tokenize


def words(line: str, language: str = "en_GB", state: int = 0) -> list[str]:
    spans = tokenize(line, state)[0]
    return [line[start : start + n] for start, n in checkable(line, spans, language)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("The lamp isn't warm.", ["The", "lamp", "isn't", "warm"]),
        ("It isn’t ‘warm’", ["It", "isn’t", "warm"]),
        ("**bold** and *ital*", ["bold", "and", "ital"]),
        ("`code here` word", ["word"]),
        ("[text](https://example.org/path) word", ["text", "word"]),
        ("see https://example.org/path here", ["see", "here"]),
        ("![a picture](attachment:abc) end", ["picture", "end"]),
        ("#tag word", ["word"]),
        ("NASA and USA", ["and"]),
        ("mp3 2nd 4th word", ["word"]),
        ("snake_case word", ["word"]),
        ("me@example.org word", ["word"]),
        ("I a b", []),
        ("# Heading words", ["Heading", "words"]),
        ("café 😀 naïve", ["café", "naïve"]),
        ("hello مرحبا привет 日本", ["hello"]),
        ("/usr/share word", ["word"]),
        ("x" * 70, []),
    ],
)
def test_words_of_a_line(line: str, expected: list[str]) -> None:
    assert words(line) == expected


def test_a_fence_has_no_words() -> None:
    assert words("code here", state=3) == []


def test_the_script_follows_the_language() -> None:
    assert words("hello привет", "ru_RU") == ["привет"]
    assert words("hello مرحبا", "ar") == ["مرحبا"]
