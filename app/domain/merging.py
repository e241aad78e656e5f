"""Bringing two changes of the same words together."""

from dataclasses import replace

from app.domain.entry import Content
from app.domain.tags import merge_tags, tag_key


def merge_contents(base: Content, mine: Content, theirs: Content) -> Content:
    """Return ``mine`` with what only ``theirs`` changed since ``base``.

    Where both changed the same thing, ``mine`` stands. Tags are one thing each: what either side
    added is there, what either side took is not.
    """

    def chosen(name: str) -> str:
        was, is_mine, is_theirs = (str(getattr(one, name)) for one in (base, mine, theirs))
        return is_theirs if is_mine == was else is_mine

    return replace(
        mine,
        tags=_merged_tags(base.tags, mine.tags, theirs.tags),
        **{name: chosen(name) for name in ("body", "title", "place", "template")},
    )


def _merged_tags(
    base: tuple[str, ...], mine: tuple[str, ...], theirs: tuple[str, ...]
) -> tuple[str, ...]:
    """Return ``mine`` without what ``theirs`` took, and with what ``theirs`` added behind."""
    if mine == base:
        return theirs
    had, have = set(map(tag_key, base)), set(map(tag_key, theirs))
    kept = [tag for tag in mine if tag_key(tag) in have or tag_key(tag) not in had]
    return merge_tags(kept, [tag for tag in theirs if tag_key(tag) not in had])
