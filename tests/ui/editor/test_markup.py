"""Which characters are marks, and how the others look."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.tags import inline_tags
from tests.growth import check_growth
from ui.widgets.editor import markup as m
from ui.widgets.editor.markup import image_references, link_at, next_state, tokenize


def styled(line: str, state: int = 0) -> list[tuple[str, int]]:
    return [(line[s : s + n], style) for s, n, style in tokenize(line, state)[0]]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("plain words", []),
        ("a **b** c", [("**", m.MARK), ("b", m.BOLD), ("**", m.MARK)]),
        ("*a*", [("*", m.MARK), ("a", m.ITALIC), ("*", m.MARK)]),
        ("***a***", [("***", m.MARK), ("a", m.BOLD | m.ITALIC), ("***", m.MARK)]),
        ("~~a~~", [("~~", m.MARK), ("a", m.STRIKE), ("~~", m.MARK)]),
        ("__a__ _b_", [("__", 1), ("a", m.BOLD), ("__", 1), ("_", 1), ("b", m.ITALIC), ("_", 1)]),
        ("`a *b*`", [("`", m.MARK | m.CODE), ("a *b*", m.CODE), ("`", m.MARK | m.CODE)]),
        ("``a ` b``", [("``", m.MARK | m.CODE), ("a ` b", m.CODE), ("``", m.MARK | m.CODE)]),
        ("# One", [("# ", m.MARK | m.H1), ("One", m.H1)]),
        ("### Three", [("### ", m.MARK | m.H3), ("Three", m.H3)]),
        ("#tag not a heading", [("#tag", m.TAG)]),
        ("> said", [("> ", m.MARK | m.QUOTE), ("said", m.QUOTE)]),
        ("- item", [("- ", m.MARK)]),
        ("12. item", [("12. ", m.MARK)]),
        ("- [x] done", [("- [x] ", m.MARK), ("done", m.DONE)]),
        ("- [ ] open", [("- [ ] ", m.MARK)]),
        ("---", [("---", m.MARK | m.RULE)]),
        ("snake_case_name 5 * 6 * 7", []),
        (r"\*not italic\*", [("\\", m.MARK), ("\\", m.MARK)]),
    ],
)
def test_a_line_has_these_marks(line: str, expected: list[tuple[str, int]]) -> None:
    assert styled(line) == expected


def test_emphasis_nests() -> None:
    assert ("in", m.BOLD | m.ITALIC) in styled("**out *in* out**")
    assert ("in", m.BOLD | m.QUOTE) in styled("> **in**")


def test_links_and_pictures() -> None:
    assert styled("[gate](https://a.b/c_(d))") == [
        ("[", m.MARK | m.LINK),
        ("gate", m.LINK),
        ("](https://a.b/c_(d))", m.MARK | m.ADDRESS),
    ]
    assert ("dusk", m.IMAGE) in styled("![dusk](attachment:a1)")
    assert styled("see https://a.b/c.") == [("https://a.b/c", m.LINK | m.ADDRESS)]


def test_fences_hold_until_the_same_fence_closes() -> None:
    lines = ["```python", "# no heading", "~~~", "``", "```", "# heading"]
    state, seen = 0, []
    for line in lines:
        spans, state = tokenize(line, state)
        seen.append(spans[0].style if spans else 0)
    assert seen == [m.MARK | m.CODE, m.CODE, m.CODE, m.CODE, m.MARK | m.CODE, m.MARK | m.H1]
    assert next_state("````", next_state("```", 0)) == 0
    assert next_state("```", next_state("````", 0)) != 0


@pytest.mark.parametrize(
    "line", ["#tag and #two/three", "x#no #ja-wohl", "#123 #1st #ünïcode", "(#paren) a/#b #日本"]
)
def test_the_same_tags_are_coloured_as_are_kept(line: str) -> None:
    coloured = [text[1:].rstrip("-/") for text, style in styled(line) if style & m.TAG]
    assert tuple(coloured) == inline_tags(line)


def test_picture_references() -> None:
    found = image_references("x ![a b](attachment:01-f) ![](attachment:02) ![r](http://x/y.png)")
    assert [tuple(each) for each in found] == [("a b", "01-f"), ("", "02")]


def test_a_link_knows_its_address() -> None:
    line = "go [here](https://a.b/c) or <mailto:x@y.z>"
    assert link_at(line, 4) == "https://a.b/c"
    assert link_at(line, 30) == "mailto:x@y.z"
    assert link_at(line, 0) == ""


@given(st.text(alphabet="*_~`[]()!#>- \\abé😀.1:/<\"'", max_size=60), st.sampled_from([0, 3, 1003]))
def test_spans_are_in_order_and_apart(line: str, state: int) -> None:
    spans, after = tokenize(line, state)
    at = 0
    for start, length, style in spans:
        assert start >= at
        assert length > 0
        assert style
        at = start + length
    assert at <= len(line)
    assert after == next_state(line, state)


@pytest.mark.parametrize("unit", ["*", "**", "_", "`", "[", "![", "[a](", "~~", "*a ", "<a:", "#"])
def test_hostile_lines_stay_quick(unit: str) -> None:
    check_growth(lambda size: tokenize(unit * (size // len(unit))), 2_500)
