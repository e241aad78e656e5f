"""Markdown for pages: what it says, and that nothing typed takes long."""

from collections.abc import Callable
from functools import partial
from operator import mul
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.book.blocks import blocks_of
from app.exchange.book.cutting import LONG, cut, size_of
from app.exchange.book.inlines import runs_of
from app.exchange.book.tree import (
    CodeLines,
    CodeWords,
    Heading,
    ItemList,
    Link,
    Marked,
    Paragraph,
    PictureMark,
    Quote,
    Rule,
    Table,
    Words,
    plain,
)
from tests.growth import check_growth


def told(value: Any) -> Any:
    """Return runs or blocks as short as they can be written down."""
    if isinstance(value, tuple | list):
        return [told(one) for one in value]
    return _TOLD[type(value)](value)


def _list(value: ItemList) -> Any:
    items = [[item.ticked, *told(item.blocks)] for item in value.items]
    return {"list" if value.start is None else f"from {value.start}": items}


_TOLD: dict[type, Callable[[Any], Any]] = {
    Words: lambda one: one.text,
    Marked: lambda one: {one.mark.value: told(one.runs)},
    CodeWords: lambda one: {"code": one.text},
    CodeLines: lambda one: {"code": one.text},
    Link: lambda one: {one.address: told(one.runs)},
    PictureMark: lambda one: {f"!{one.address}": one.alt},
    Paragraph: lambda one: told(one.runs),
    Heading: lambda one: {f"h{one.level}": told(one.runs)},
    Quote: lambda one: {"quote": told(one.blocks)},
    ItemList: _list,
    Table: lambda one: {"table": told(one.rows), "sides": list(one.sides)},
    Rule: lambda _: "rule",
}


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("a *b* **c** ***d*** ~~e~~ `f*g`",
         ["a ", {"emphasis": ["b"]}, " ", {"strong": ["c"]}, " ",
          {"emphasis": [{"strong": ["d"]}]}, " ", {"struck": ["e"]}, " ", {"code": "f*g"}]),
        ("snake_case_word and 2*3*4", ["snake_case_word and 2", {"emphasis": ["3"]}, "4"]),
        ("*a **b* c**", [{"emphasis": ["a ", {"emphasis": [{"emphasis": ["b"]}, " c"]}]}]),
        ("**a", ["**a"]),
        ("* *", ["* *"]),
        (r"\*a\* \q \\", [r"*a* \q " + "\\"]),
        ("&amp; &#65; &nope; &", ["& A &nope; &"]),
        ('[a](http://b "t") [c](<d e>)', [{"http://b": ["a"]}, " ", {"d e": ["c"]}]),
        ("[a [b](c) d](e)", ["[a ", {"c": ["b"]}, " d](e)"]),
        ("![a *b*](attachment:x)", [{"!attachment:x": "a b"}]),
        ("<http://a.b> <me@a.b> <b>", [{"http://a.b": ["http://a.b"]}, " ",
                                       {"mailto:me@a.b": ["me@a.b"]}, " <b>"]),
        ("see http://a.b/c_(d). www.x.y, xhttp://no", [
            "see ", {"http://a.b/c_(d)": ["http://a.b/c_(d)"]}, ". ",
            {"http://www.x.y": ["www.x.y"]}, ", xhttp://no"]),
        ("`` a`b `` `c", [{"code": "a`b"}, " `c"]),
        ("one  \ntwo\\\nthree", ["one\ntwo\nthree"]),
        ("<script>alert(1)</script>", ["<script>alert(1)</script>"]),
        ("", []),
    ],
)  # fmt: skip
def test_what_a_line_says(source: str, wanted: list[Any]) -> None:
    assert told(runs_of(source)) == wanted


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("# A #\nb\n\n## C", [{"h1": ["A"]}, ["b"], {"h2": ["C"]}]),
        ("A\n===\nB\n---", [{"h1": ["A"]}, {"h2": ["B"]}]),
        ("a\n\n***\n- - -", [["a"], "rule", "rule"]),
        ("#tag is none", [["#tag is none"]]),
        ("> a\nb\n> > c\n\nd", [{"quote": [["a\nb"], {"quote": [["c"]]}]}, ["d"]]),
        ("- a\n  - b\n- c\n\nd", [{"list": [[None, ["a"], {"list": [[None, ["b"]]]}],
                                            [None, ["c"]]]}, ["d"]]),
        ("- a\n\n  b\n- c", [{"list": [[None, ["a"], ["b"]], [None, ["c"]]]}]),
        ("- [x] a\n- [ ] b", [{"list": [[True, ["a"]], [False, ["b"]]]}]),
        ("3. a\n4. b\n\n   c", [{"from 3": [[None, ["a"]], [None, ["b"], ["c"]]]}]),
        ("in 1986\n1986. was good", [["in 1986\n1986. was good"]]),
        ("- a\nlazy\n\nb", [{"list": [[None, ["a\nlazy"]]]}, ["b"]]),
        ("```py\n# a\n\n  b\n```\nc", [{"code": "# a\n\n  b"}, ["c"]]),
        ("~~~\na\n```", [{"code": "a\n```"}]),
        ("    a\n\n    b\nc", [{"code": "a\n\nb"}, ["c"]]),
        ("a|b\n-|:-:\n1|2|3\n4\n\nc", [
            {"table": [[["a"], ["b"]], [["1"], ["2"]], [["4"], []]], "sides": ["", "center"]},
            ["c"]]),
        ("| a \\| b |\n|---|\n| `x\\|y` |", [
            {"table": [[["a | b"]], [[{"code": "x|y"}]]], "sides": [""]}]),
        ("a | b\nc", [["a | b\nc"]]),
        ("[a] [b][c]\n\n[A]: http://x\n[c]: <y z> 'title'", [
            [{"http://x": ["a"]}, " ", {"y z": ["b"]}]]),
        ("<div>\n*a*\n</div>", [["<div>\n", {"emphasis": ["a"]}, "\n</div>"]]),
        ("", []),
        (" \n\t\n", []),
    ],
)  # fmt: skip
def test_what_blocks_say(source: str, wanted: list[Any]) -> None:
    assert told(blocks_of(source)) == wanted


def _nested(size: int) -> str:
    return "\n".join(" " * at + "- a" for at in range(size // 25))


HOSTILE: list[Callable[[int], str]] = [
    *(partial(mul, piece) for piece in (
        "*a ", "**a*b_c", "[a", "[a](b) ", "![", "](", "<a:", "&a", "`x``", "~a~~", "> ", "- ",
        "a|b\n", "[x]: y\n", "a\n", ">a\nb\n", "1. a\n", "http://", "(", "[a](", "a_", "```\n",
        "\\",
    )),
    lambda size: "[" * (size // 10) + "a](b)",
    lambda size: "|a" * (size // 3) + "\n" + "|-" * (size // 3),
    lambda size: "*" * size + "a" + "*" * size,
    _nested,
]  # fmt: skip


@pytest.mark.parametrize("typed", HOSTILE, ids=range(len(HOSTILE)))
def test_time_grows_with_length_whatever_is_typed(typed: Callable[[int], str]) -> None:
    check_growth(lambda size: blocks_of(typed(size)), 1_500)


@given(st.text(alphabet=" \n\t#>-+*_~`[]()!<>|:=&;.\\1aäא日", max_size=120))
def test_no_letter_is_lost(source: str) -> None:
    """Marks may go; what a person wrote stays, each letter as often as it was written."""
    kept = "".join(plain((run,)) for run in _runs(blocks_of(source)))
    addresses = "".join(_addresses(blocks_of(source)))
    for letter in "äא日":
        assert source.count(letter) <= (kept + addresses).count(letter) + _defined(source, letter)


def _runs(blocks: Any) -> Any:
    for block in blocks:
        if isinstance(block, Paragraph | Heading):
            yield from block.runs
        elif isinstance(block, CodeLines):
            yield Words(block.text)
        elif isinstance(block, Quote):
            yield from _runs(block.blocks)
        elif isinstance(block, ItemList):
            for item in block.items:
                yield from _runs(item.blocks)
        elif isinstance(block, Table):
            yield from (run for row in block.rows for cell in row for run in cell)


def _addresses(value: Any) -> Any:
    def within(runs: Any) -> Any:
        for run in runs:
            if isinstance(run, Link | PictureMark):
                yield run.address
            if isinstance(run, Link | Marked):
                yield from within(run.runs)

    yield from within(_runs(value))


def _defined(source: str, letter: str) -> int:
    """How often a letter may stand in what only steers: names of links, code's language."""
    steering = [line for line in source.split("\n")
                if "]:" in line or "```" in line or "~~~" in line or "|" in line
                or "](" in line or "][" in line]  # fmt: skip
    return "".join(steering).count(letter)


@pytest.mark.parametrize(
    "source",
    ["word " * 30_000, "x" * 100_000, "```\n" + "code\n" * 30_000, "- item\n" * 5_000,
     "1. item\n" * 5_000, "> " + "word " * 30_000, "a|b\n-|-\n" + "1|2\n" * 5_000,
     "*" + "word " * 30_000 + "x*"],
    ids=range(8),
)  # fmt: skip
def test_what_is_very_long_comes_in_parts_that_say_the_same(source: str) -> None:
    [block] = blocks_of(source)
    parts = list(cut(block))
    letters = "".join(plain((run,)) for run in _runs(parts)).split()
    whole = "".join(plain((run,)) for run in _runs([block])).split()
    if isinstance(block, Table):
        assert len(parts) == 50
        assert all(part.rows[0] == block.rows[0] for part in parts if isinstance(part, Table))
        return
    assert "".join(letters) == "".join(whole)
    if not source.startswith("*"):
        assert len(parts) > 1
        assert all(size_of(part) <= LONG for part in parts)
    if isinstance(block, ItemList) and block.start is not None:
        assert [part.start for part in parts if isinstance(part, ItemList)][:2] == [1, 101]
