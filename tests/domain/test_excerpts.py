"""Headings and excerpts: what a list shows of an entry."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.excerpts import EXCERPT_LENGTH, HEADING_LENGTH, heading_and_excerpt, one_line, plain


@pytest.mark.parametrize(
    ("title", "body", "expected"),
    [
        ("", "# Quinces\n\nWalked **home**.", ("Quinces", "Walked home.")),
        ("Quinces", "Quinces\n\nWalked home.", ("Quinces", "Walked home.")),
        ("Quinces", "Walked home.", ("Quinces", "Walked home.")),
        ("", "Short line", ("Short line", "")),
        (
            "",
            "Phoned Dad twice, no answer. Then he rang back from the garden, laughing.",
            ("Phoned Dad twice, no answer.", "Then he rang back from the garden, laughing."),
        ),
        (
            "",
            "one two three four five six seven eight nine ten eleven twelve",
            ("one two three four five six seven", "eight nine ten eleven twelve"),
        ),
        ("", "![a boat](attachment:1)\n\n- [ ] buy *tea*", ("buy tea", "")),
        ("", "```\ncode\n```\n\n> said", ("code", "said")),
        ("", "", ("", "")),
        ("", "   \n---\n", ("", "")),
        ("", r"1\. not a list", ("1. not a list", "")),
        ("", "[a link](https://example.org/x) here", ("a link here", "")),
    ],
)
def test_what_a_row_shows(title: str, body: str, expected: tuple[str, str]) -> None:
    assert heading_and_excerpt(title, body) == expected


def test_a_long_heading_is_kept_whole_up_to_its_limit() -> None:
    heading, _ = heading_and_excerpt("", "# " + "word " * 100)
    assert len(heading) == HEADING_LENGTH
    assert heading.endswith("…")


@given(st.text(max_size=60), st.text(max_size=3000))
def test_any_text_has_short_single_lines(title: str, body: str) -> None:
    heading, excerpt = heading_and_excerpt(title, body)
    assert len(heading) <= HEADING_LENGTH
    assert len(excerpt) <= EXCERPT_LENGTH
    assert "\n" not in heading + excerpt


@given(st.text(alphabet="*_~`#>-[]()! ab\n\\", max_size=300))
def test_marks_of_any_shape_end_in_time(body: str) -> None:
    assert isinstance(plain(body), str)


@pytest.mark.parametrize(
    ("title", "body", "line"),
    [
        ("", "", ""),
        ("  A \n title ", "words", "A title"),
        ("", "\n\n# The *extra* shift\n\nMore words.", "The extra shift"),
        ("", "I said no to the extra shift, and nothing fell down.",
         "I said no to the extra shift, and nothing fell down."),
        ("", "I said no to the extra shift, and nothing at all fell down, not even me.",
         "I said no to the extra shift, and nothing at all fell down…"),
        ("", "x" * 61, "x" * 59 + "…"),
        ("", "![river](attachment:1)\n\nThen words", "Then words"),
    ],
)  # fmt: skip
def test_one_line_says_where_it_stops(title: str, body: str, line: str) -> None:
    assert one_line(title, body) == line
    assert len(one_line(title, body)) <= 60
