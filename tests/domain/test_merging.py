"""Two changes of the same words become one."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.entry import Content
from app.domain.merging import merge_contents
from app.domain.tags import tag_key

FIELDS = ("body", "title", "place", "template")
contents = st.builds(
    Content, *([st.sampled_from(["", "a", "b"])] * 2),
    tags=st.lists(st.sampled_from(["x", "y", "Z", "w"]), unique=True).map(tuple),
    place=st.sampled_from(["", "p"]), template=st.sampled_from(["", "t"]),
)  # fmt: skip


@pytest.mark.parametrize("name", FIELDS)
def test_each_side_keeps_what_it_alone_changed(name: str) -> None:
    base = Content("body", "title", ("tag",), "place", "template")
    changed = replace(base, **{name: "new"})  # type: ignore[arg-type]  # names above
    assert merge_contents(base, changed, base) == changed
    assert merge_contents(base, base, changed) == changed
    other = replace(base, **{name: "other"})  # type: ignore[arg-type]  # names above
    assert merge_contents(base, changed, other) == changed


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "expected"),
    [
        ("a", "a b", "a c", "a b c"),
        ("a b", "b", "a b c", "b c"),
        ("a b", "a b c", "b", "b c"),
        ("a", "", "a", ""),
        ("a", "A b", "a", "A b"),
        ("a", "b a", "a B", "b a"),
        ("a b", "b a", "a b c", "b a c"),
    ],
)
def test_tags_are_merged_one_by_one(base: str, mine: str, theirs: str, expected: str) -> None:
    sides = [Content(tags=tuple(tags.split())) for tags in (base, mine, theirs)]
    assert merge_contents(*sides).tags == tuple(expected.split())


@given(contents, contents, contents)
def test_nothing_is_there_that_nobody_wrote(base: Content, mine: Content, theirs: Content) -> None:
    merged = merge_contents(base, mine, theirs)
    for name in FIELDS:
        assert getattr(merged, name) in (getattr(mine, name), getattr(theirs, name))
    assert set(map(tag_key, merged.tags)) <= set(map(tag_key, mine.tags + theirs.tags))
    assert merge_contents(base, mine, base) == mine
    assert merge_contents(base, base, theirs) == theirs
    assert merge_contents(mine, mine, theirs) == theirs
