"""Links from one entry to another: ``[words](entry:UUID)`` in the Markdown."""

import re
from collections.abc import Collection
from uuid import UUID

SCHEME = "entry:"
#: A link to an entry: its words, and the entry's id.
LINK = re.compile(r"\[([^\[\]\n]{0,1000})\]\(entry:([0-9A-Za-z%/._~-]{1,600})\)")


def entry_address(ident: UUID) -> str:
    """Return the address of an entry, as it stands in a link."""
    return f"{SCHEME}{ident}"


def entry_of(address: str) -> UUID | None:
    """Return the entry that an address leads to; None where it is no such address."""
    if not address.startswith(SCHEME):
        return None
    try:
        return UUID(address.removeprefix(SCHEME))
    except ValueError:
        return None


def linked_entries(source: str) -> set[UUID]:
    """Return the entries that a text leads to."""
    if f"]({SCHEME}" not in source:
        return set()
    found = (entry_of(SCHEME + match[2]) for match in LINK.finditer(source))
    return {ident for ident in found if ident is not None}


def with_links(source: str, there: Collection[UUID]) -> str:
    """Return a text in which links to other entries than these are their words alone."""
    if f"]({SCHEME}" not in source:
        return source

    def kept(match: re.Match[str]) -> str:
        return match[0] if entry_of(SCHEME + match[2]) in there else match[1]

    return LINK.sub(kept, source)
