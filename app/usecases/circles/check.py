"""Look through what is about to be shared for names, numbers and places, and hide them.

Nothing here sends anything, and nothing is hidden that was not asked for. What a person always
hides, and what they leave as it is, is kept in this journal's settings, and can be forgotten.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.domain.circles.choices import Sharing
from app.domain.entry import Entry
from app.domain.identifiers.find import Known, find
from app.domain.identifiers.findings import Finding, key_of
from app.domain.identifiers.masks import apply_masks
from app.domain.identifiers.people import people_of
from app.domain.text import storable
from app.vault.transaction import Transaction

_HIDE, _LEAVE = "share_hide", "share_leave"
_MOST, _LONGEST = 2000, 200
# References to files and entries: their ids, and what a photo is called, stay behind in any case.
_STAYS = re.compile(
    r"!\[[^\[\]\n]*\]\(attachment:[\w.-]+\)|\]\((?:attachment:[\w.-]+|entry:[\w.%/~-]+)\)"
)
_MAY_STAY = ("](attachment:", "](entry:")


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found in what is about to be shared.

    Attributes:
        text: what was looked through: the entry's words or the part that is shared.
        findings: what was found in them.
        beside: what was found beside them, by where: "title", "tags", "place", "notes".
    """

    text: str
    findings: tuple[Finding, ...]
    beside: dict[str, tuple[Finding, ...]]

    @property
    def all(self) -> tuple[Finding, ...]:
        """Everything that was found."""
        return (*self.findings, *(one for found in self.beside.values() for one in found))


def check_text(tx: Transaction, text: str) -> tuple[Finding, ...]:
    """Return what is found in a text, such as a comment before it is sent."""
    return _in_text(text, known(tx))


def check_sharing(tx: Transaction, entry: Entry, sharing: Sharing) -> Checked:
    """Return what is found in what of an entry is about to be shared."""
    content, knows = entry.content, known(tx)
    text = content.body if sharing.text is None else sharing.text
    parts = {
        "title": content.title if sharing.title else "",
        "tags": "\n".join(entry.all_tags) if sharing.tags else "",
        "place": content.place if sharing.place else "",
        "notes": "\n".join(sharing.own_topics),
    }
    found = {name: find(part, knows) for name, part in parts.items() if part}
    return Checked(text, _in_text(text, knows), {name: one for name, one in found.items() if one})


def hide_all(checked: Checked, sharing: Sharing) -> Sharing:
    """Return what is shared with every finding of the text under its suggested mask.

    A title, tags, a place or a topic note in which something was found does not go along.
    """
    text = apply_masks(checked.text, [(one, one.mask) for one in checked.findings])
    beside = checked.beside
    return replace(
        sharing,
        text=text if checked.findings else sharing.text,
        title=sharing.title and "title" not in beside,
        tags=sharing.tags and "tags" not in beside,
        place=sharing.place and "place" not in beside,
        own_topics=() if "notes" in beside else sharing.own_topics,
    )


def known(tx: Transaction) -> Known:
    """Return what this journal knows: words to hide, words to leave, people among its tags."""
    tags = (one.tag for one in tx.timeline.tags())
    waved = frozenset(map(key_of, _kept(tx, _LEAVE)))
    return Known(tuple(_kept(tx, _HIDE)), people_of(tags), waved)


def always_hidden(tx: Transaction) -> list[str]:
    """Return the words that are always found."""
    return _kept(tx, _HIDE)


def left_alone(tx: Transaction) -> list[str]:
    """Return the words that are left as they are."""
    return _kept(tx, _LEAVE)


def always_hide(tx: Transaction, words: Iterable[str]) -> None:
    """Find these words from now on, such as the names of one's family, however written."""
    given = _clean(words)
    _keep(tx, _LEAVE, _without(_kept(tx, _LEAVE), given))
    _keep(tx, _HIDE, [*_without(_kept(tx, _HIDE), given), *given])


def leave_alone(tx: Transaction, words: Iterable[str]) -> None:
    """Find these words no more in this journal: "Leave it"."""
    given = _clean(words)
    _keep(tx, _HIDE, _without(_kept(tx, _HIDE), given))
    _keep(tx, _LEAVE, [*_without(_kept(tx, _LEAVE), given), *given])


def forget_words(tx: Transaction, words: Iterable[str]) -> None:
    """Forget what was said about these words."""
    given = _clean(words)
    for name in (_HIDE, _LEAVE):
        _keep(tx, name, _without(_kept(tx, name), given))


def _in_text(text: str, knows: Known) -> tuple[Finding, ...]:
    found = find(text, knows)
    stays = [match.span() for match in _STAYS.finditer(text)] if _has_any(text) else []
    if not stays:
        return found
    kept, at = [], 0
    for one in found:
        while at < len(stays) and stays[at][1] <= one.start:
            at += 1
        if at == len(stays) or stays[at][0] >= one.end:
            kept.append(one)
    return tuple(kept)


def _has_any(text: str) -> bool:
    return any(mark in text for mark in _MAY_STAY)


def _clean(words: Iterable[str]) -> list[str]:
    lines = (" ".join(storable(word).split())[:_LONGEST] for word in words)
    return list(dict.fromkeys(line for line in lines if line))


def _without(words: list[str], others: list[str]) -> list[str]:
    keys = set(map(key_of, others))
    return [word for word in words if key_of(word) not in keys]


def _kept(tx: Transaction, name: str) -> list[str]:
    try:
        stored = json.loads(tx.settings.all().get(name, "[]"))
    except ValueError:
        return []
    return [word for word in stored if isinstance(word, str)] if isinstance(stored, list) else []


def _keep(tx: Transaction, name: str, words: list[str]) -> None:
    if words:
        tx.settings.put(name, json.dumps(words[-_MOST:], ensure_ascii=False))
    else:
        tx.settings.drop(name)
