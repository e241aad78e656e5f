"""Find what in a text tells who somebody is or where they are."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.domain.identifiers.addresses import addresses
from app.domain.identifiers.electronic import electronic
from app.domain.identifiers.findings import Finding, Kind
from app.domain.identifiers.masks import findings
from app.domain.identifiers.names import names
from app.domain.identifiers.numbers import accounts, digits, lettered
from app.domain.identifiers.other_scripts import other_names
from app.domain.identifiers.seeing import see
from app.domain.identifiers.spans import Span, apart
from app.domain.words import fold, fold_with_places, source_span

_MOST_WORDS = 2000
# Scripts that put no space between words: there, a word may stand anywhere.
_SPACELESS = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@dataclass(frozen=True, slots=True)
class Known:
    """What a journal knows.

    Attributes:
        own: words that are always to be hidden.
        people: names that the journal's tags hold.
        waved: words that were left as they are; see `key_of`.
    """

    own: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    waved: frozenset[str] = frozenset()


NOTHING_KNOWN = Known()


def find(text: str, known: Known = NOTHING_KNOWN) -> tuple[Finding, ...]:
    """Return what was found, in order; nothing overlaps.

    A word that the person always hides is found whatever was waved through.
    """
    seen = see(text)
    plain = seen.text
    some_digits = any(char in plain for char in "0123456789")
    numbers = [*digits(plain)] if some_digits else []
    spans = apart(
        _words(plain, known.own, Kind.OWN),
        electronic(plain),
        accounts(plain) if some_digits else (),
        lettered(plain) if some_digits else (),
        numbers,
        addresses(plain),
        _words(plain, known.people, Kind.NAME),
        names(plain),
        other_names(plain),
    )
    found = findings(seen, spans)
    return tuple(one for one in found if one.kind is Kind.OWN or one.key not in known.waved)


def _words(text: str, words: Iterable[str], kind: Kind) -> Iterator[Span]:
    """Find given words in a text, however they are written, with an ending like 's or s."""
    wanted = {folded for word in words if (folded := " ".join(fold(word).split()))}
    if not wanted:
        return
    parts = []
    for word in sorted(wanted, key=len, reverse=True)[:_MOST_WORDS]:
        inner = r"\s{1,3}".join(map(re.escape, word.split()))
        parts.append(inner if _SPACELESS.search(word) else rf"(?<!\w){inner}(?=s?(?!\w))")
    folded, places = fold_with_places(text)
    for match in re.finditer("|".join(parts), folded):
        yield Span(*source_span(text, places, match.start(), match.end()), kind)
