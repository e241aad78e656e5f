"""The editor's own form of "super" notes (Lexical's JSON), as Markdown."""

import json
from collections.abc import Mapping
from typing import Any

from app.domain.imports import entry_link
from app.exchange.clean import clean_line, clean_text
from app.exchange.fields import Fields
from app.exchange.html_blocks import Blocks
from app.exchange.html_markdown import link_address

_BOLD, _ITALIC, _STRIKE, _CODE = 1, 2, 4, 16
_MARKS = ((_BOLD, "**"), (_ITALIC, "*"), (_STRIKE, "~~"), (_CODE, "`"))
_DEEPEST = 60
_LEVELS = {f"h{level}": level for level in range(1, 7)}
_PICTURES = frozenset(("unencrypted-image", "remote-image", "image"))
_BLOCKS = frozenset(("collapsible-title", "collapsible-content", "collapsible-container"))


def lexical_markdown(text: str) -> str | None:
    """Return what the editor would show; None where the text is not in its form."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    root = value.get("root") if isinstance(value, dict) else None
    if not isinstance(root, dict):
        return None
    blocks = Blocks()
    _Writer(blocks).children(root, 0)
    return blocks.finished()


class _Writer:
    """Goes through the tree."""

    def __init__(self, blocks: Blocks) -> None:
        self._blocks = blocks

    def children(self, node: Mapping[str, Any], depth: int) -> None:
        inside = node.get("children")
        if depth < _DEEPEST and isinstance(inside, list):
            for child in inside:
                if isinstance(child, dict):
                    self._node(child, depth + 1)

    def _node(self, node: Mapping[str, Any], depth: int) -> None:
        blocks, fields = self._blocks, Fields(node)
        kind = fields.text("type")
        if kind in {"text", "code-highlight", "hashtag"}:
            self._words(fields)
        elif kind == "linebreak":
            blocks.line_break()
        elif kind == "tab":
            blocks.words("\t")
        elif kind == "horizontalrule":
            blocks.rule()
        elif kind in {"paragraph", "heading"} or kind in _BLOCKS:
            level = _LEVELS.get(fields.text("tag"), 0) if kind == "heading" else 0
            blocks.begin_block("#" * level + " " if level else "")
            self.children(node, depth)
            blocks.end_block()
        elif kind in {"list", "listitem", "quote"}:
            self._framed(kind, node, depth)
        elif kind == "code":
            blocks.begin_code()
            self.children(node, depth)
            blocks.end_code()
        elif kind.startswith("table"):
            self._table(kind, node, depth)
        else:
            self._linked(kind, node, depth)

    def _words(self, fields: Fields) -> None:
        form = int(fields.number("format") or 0) & 0xFF
        marks = [mark for bit, mark in _MARKS if form & bit]
        for mark in marks:
            self._blocks.begin_mark(mark)
        self._blocks.words(clean_text(fields.text("text")))
        for mark in reversed(marks):
            self._blocks.end_mark(mark)

    def _framed(self, kind: str, node: Mapping[str, Any], depth: int) -> None:
        blocks, fields = self._blocks, Fields(node)
        if kind == "list":
            numbered = fields.text("listType") == "number"
            first = int(fields.number("start") or 1) if numbered else None
            blocks.begin_list(None if first is None else min(max(first, 0), 999_999))
            self.children(node, depth)
            blocks.end_frame("list")
        elif kind == "quote":
            blocks.begin_quote()
            self.children(node, depth)
            blocks.end_frame("quote")
        else:
            inside = node.get("children")
            if isinstance(inside, list) and inside and _is_list(inside[0]):
                blocks.go_on_with_item()  # a list inside a list stands in an item of its own
            else:
                blocks.begin_item()
            if "checked" in node:
                blocks.raw("[x] " if fields.flag("checked") else "[ ] ")
            self.children(node, depth)
            blocks.end_frame("item")

    def _table(self, kind: str, node: Mapping[str, Any], depth: int) -> None:
        blocks = self._blocks
        if kind == "table":
            blocks.begin_table()
            self.children(node, depth)
            blocks.end_table()
        elif kind == "tablerow":
            blocks.begin_row()
            self.children(node, depth)
        else:
            blocks.begin_cell()
            self.children(node, depth)
            blocks.end_cell()

    def _linked(self, kind: str, node: Mapping[str, Any], depth: int) -> None:
        blocks, fields = self._blocks, Fields(node)
        if kind in {"link", "autolink"}:
            blocks.begin_link(link_address(fields.line("url")))
            self.children(node, depth)
            blocks.end_link()
        elif kind == "snbubble" and fields.line("itemUuid"):
            blocks.begin_link(entry_link(fields.line("itemUuid")))
            blocks.words("→")
            blocks.end_link()
        elif kind in _PICTURES and link_address(fields.text("src")):
            blocks.picture(fields.line("alt"), link_address(fields.text("src")))
        elif fields.line("videoID") or fields.line("id"):
            blocks.words(clean_line(f"{kind}: {fields.line('videoID') or fields.line('id')}"))
        else:
            self.children(node, depth)


def _is_list(node: Any) -> bool:
    return isinstance(node, dict) and node.get("type") == "list"
