"""Tags: picked ones and ``#tags`` written in the text."""

import re
import unicodedata
from collections.abc import Iterable

from app.domain.text import storable

MAX_TAG = 64
_INLINE = re.compile(r"(?<![\w#&/\\(\[])#(?=[^\W\d_]|\d*[^\W\d])([\w][\w/-]*)")
_FENCE = re.compile(r"^(```|~~~).*?^\1[^\n]*$|`[^`\n]+`", re.MULTILINE | re.DOTALL)
# No part can run over the next bracket of its kind: hostile text must not take hours.
_ADDRESS = re.compile(
    r"\b[a-z][a-z0-9+.-]{0,30}://\S+|\]\((?:[^()\n]|\([^()\n]*\))*\)", re.IGNORECASE
)


def clean_tag(text: str) -> str:
    """Return ``text`` as a tag: no leading ``#``, single spaces, NFC, at most 64 characters.

    An empty string means that nothing of it can be a tag.
    """
    if text.isascii() and text.isalnum():  # as most are; an import asks for thousands
        return text[:MAX_TAG]
    text = unicodedata.normalize("NFC", storable(text)).strip().lstrip("#").strip()
    text = "".join(" " if unicodedata.category(char)[0] in "CZ" else char for char in text)
    return " ".join(text.replace(",", " ").split())[:MAX_TAG].strip()


def tag_key(tag: str) -> str:
    """Return what makes two tags the same: case folded, NFC."""
    return unicodedata.normalize("NFC", clean_tag(tag).casefold())


def inline_tags(source: str) -> tuple[str, ...]:
    """Return the ``#tags`` of Markdown ``source`` in order, without code and addresses."""
    if "#" not in source:
        return ()
    text = _ADDRESS.sub(" ", _FENCE.sub(" ", source))
    return merge_tags(match.rstrip("-/") for match in _INLINE.findall(text))


def merge_tags(*groups: Iterable[str]) -> tuple[str, ...]:
    """Return all tags once, in order; of two spellings the first stands."""
    seen: dict[str, str] = {}
    for group in groups:
        for raw in group:
            tag = clean_tag(raw)
            if tag:
                seen.setdefault(tag_key(tag), tag)
    return tuple(seen.values())
