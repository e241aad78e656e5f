"""What the parts of the check hand to each other."""

from collections.abc import Iterable
from typing import NamedTuple

from app.domain.identifiers.findings import Kind


class Span(NamedTuple):
    """A part of a text as it is seen, and what it may be."""

    start: int
    end: int
    kind: Kind


def apart(*groups: Iterable[Span]) -> list[Span]:
    """Return spans that do not overlap, in order; of two, that of the earlier group stays."""
    kept: list[Span] = []
    for group in groups:
        kept = _merged(kept, sorted(group))
    return kept


def _merged(kept: list[Span], more: list[Span]) -> list[Span]:
    """Both lists are in order; each is walked once."""
    found: list[Span] = []
    at = end = 0
    for span in more:
        while at < len(kept) and kept[at].start <= span.start:
            found.append(kept[at])
            end = max(end, kept[at].end)
            at += 1
        free = at == len(kept) or kept[at].start >= span.end
        if free and span.start >= end:
            found.append(span)
            end = span.end
    return [*found, *kept[at:]]
