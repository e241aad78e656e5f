"""What was chosen on the page on which the journal is taken out, and what is remembered of it."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from typing import Any

from app.domain.changes import NOTHING, Changes
from app.domain.exports import Choice
from app.domain.query import Query, parse_query
from app.exchange.exporters import FORMS, Form
from app.vault.transaction import Transaction

KEY = "take_out_choice"
_MOST = 20_000


@dataclass(frozen=True, slots=True)
class Chosen:
    """What goes out, in which form.

    Attributes:
        form: the name of the format.
        first, last: only entries of these days; None for all.
        tag: only entries with this tag; empty for all.
        words: only entries that this search finds.
        extras: by format, what was chosen of its own settings.
        folder: where it was written to the last time.
        ending: as of `Form.endings`.
        locked: whether a passphrase protects it.
    """

    form: str = "json"
    first: date | None = None
    last: date | None = None
    tag: str = ""
    words: str = ""
    starred: bool = False
    files: bool = True
    moods: bool = True
    versions: bool = True
    trash: bool = True
    extras: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    folder: str = ""
    ending: str = ""
    locked: bool = False

    @property
    def suffix(self) -> str:
        """What the name of the output ends in; a passphrase makes a zip of whatever is written."""
        if not self.locked:
            return self.ending
        return ".zip" if self.ending in {"", ".zip"} else f"{self.ending}.zip"

    def query(self, today: date) -> Query | None:
        """Return what entries have to answer; None for all.

        Raises:
            BadQuery: the words are no search.
        """
        # The space ends the last word, which would else match every word that begins like it.
        query = parse_query(f"{self.words} " if self.words.strip() else "", today=today)
        since = max(filter(None, (query.since, self.first)), default=None)
        until = min(filter(None, (query.until, self.last)), default=None)
        tags = (*query.tags, self.tag) if self.tag else query.tags
        query = replace(
            query, since=since, until=until, tags=tags, starred=query.starred or self.starred
        )
        return None if query.is_empty else query

    def choice(self, today: date) -> Choice:
        """Return what goes out of the journal.

        Raises:
            BadQuery: the words are no search.
        """
        form = FORMS[self.form]
        choice = Choice(
            self.query(today), trash=self.trash, versions=self.versions, files=self.files,
            moods=self.moods or has_own_moods(form),
        )  # fmt: skip
        return form.fitted(choice)

    def own(self) -> Mapping[str, str]:
        """Return what was chosen of the format's own settings, as far as it has them."""
        form = FORMS[self.form]
        kept: dict[str, str] = {}
        for extra in form.extras:
            value = self.extras.get(self.form, {}).get(extra.name)
            known = [one for one, _ in extra.choices]
            if value is not None and (not known or value in known):
                kept[extra.name] = value
        return kept


def has_own_moods(form: Form) -> bool:
    """Whether a format itself asks if moods go along, so that it is not asked twice."""
    return any(extra.name == "moods" for extra in form.extras)


def read(tx: Transaction) -> Chosen:
    """Return what is remembered; what is damaged or unknown counts as not remembered."""
    try:
        found = json.loads(tx.settings.all().get(KEY, "{}"))
    except ValueError:
        return Chosen()
    return _chosen(found) if isinstance(found, dict) else Chosen()


def keep(tx: Transaction, chosen: Chosen) -> Changes:
    """Remember what was chosen, inside the vault; never a passphrase."""
    values = asdict(chosen)
    for name in ("first", "last"):
        values[name] = values[name].isoformat() if values[name] else None
    text = json.dumps(values)
    if len(text) <= _MOST:
        tx.settings.put(KEY, text)
    return NOTHING


def _chosen(found: Mapping[str, Any]) -> Chosen:
    usual = Chosen()
    values: dict[str, Any] = {}
    for name, value in asdict(usual).items():
        stored = found.get(name, value)
        if name in {"first", "last"}:
            values[name] = _day(stored)
        elif name == "extras":
            values[name] = _extras(stored)
        else:
            values[name] = stored if type(stored) is type(value) else value
    if values["form"] not in FORMS:
        values["form"] = usual.form
    return Chosen(**values)


def _day(stored: object) -> date | None:
    try:
        return date.fromisoformat(stored) if isinstance(stored, str) else None
    except ValueError:
        return None


def _extras(stored: object) -> dict[str, dict[str, str]]:
    if not isinstance(stored, dict):
        return {}
    return {
        form: {name: value for name, value in own.items() if isinstance(value, str)}
        for form, own in stored.items()
        if isinstance(own, dict)
    }
