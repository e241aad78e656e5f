"""Journals that are hard to take out, made by Hypothesis, and what stands in a journal."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from hypothesis import Phase
from hypothesis import strategies as st

from app.domain.entry import Content
from app.domain.exports import Choice, Exported
from app.domain.feelings import CONTEXTS, LABELS
from app.domain.imports import Imported, Options
from app.domain.mood import CheckIn, Feelings, Span, Valence
from app.domain.tags import clean_tag
from app.exchange.clean import clean_name, clean_text
from app.exchange.exporters import FORMS, sink_for
from app.exchange.markdown_text import outside_code
from app.exchange.registry import source_for
from app.usecases.attach_file import attach_file
from app.usecases.edit_entry import edit_entry
from app.usecases.export_journal import export_journal
from app.usecases.import_journal import run_import
from app.usecases.write_entry import write_entry
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from tests.exchange.whole import as_file, named
from tests.making import NOW, counted_ids

#: To make what fails smaller takes longer than to read it: each example makes two journals.
NO_SHRINKING = (Phase.explicit, Phase.generate)
#: What breaks a format that is not careful; {E} and {F} are an entry's and a file's address.
PIECES = (
    "---", "...", "\n---\n", "\n\n", "```\n", "`", "~~~\n", "[a b]({E})", "[](", "[x]({E} 'y')",
    "![]({F})", "[words]({F})", "[r]: {F}\n", "![[pic.png]]", "[[a note]]", "![x](missing.png)",
    "<img src='x.png'>", "![d](data:image/png;base64,AAAA)", "## 14:03 walk", "- [ ] do",
    "title: no", "lamplit-id: x", "# head", "#tag", "null", "~", "\U0001f30a\U0001f3fd", "\u202e",
    "\u200b", "\ufeff", "\t", "[2020-01-02 03:04] early", "[2020-01-02] ", " *", "@home", ". Then",
    "\n[yesterday] ", "\n[1] foot", "|", "\\", "\\]", "%20", "<", "\u3002", "a.md", "../x",
)  # fmt: skip
_TEXT = st.text(st.characters(codec="utf-8"), max_size=12)
BODY = st.lists(st.sampled_from(PIECES) | _TEXT, max_size=6).map("".join)
TITLE = st.one_of(
    st.just(""),
    st.just("A day"),
    st.sampled_from(PIECES),
    BODY,
    st.sampled_from(
        ("CON", "nul.txt", "../../etc/passwd", "x" * 300, "é" * 300, ".", "\x00", "a/b")
    ),
)
_MOMENT = st.datetimes(datetime(1800, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC)).map(  # noqa: DTZ001
    lambda at: at.replace(microsecond=at.microsecond // 1000 * 1000)
) | st.sampled_from((NOW, NOW + timedelta(milliseconds=7)))  # fmt: skip
_ZONE = st.sampled_from(["UTC", "Europe/Berlin", "Pacific/Kiritimati", "+05:30", "America/Lima"])
_FEELINGS = st.builds(
    Feelings,
    st.sampled_from(Span),
    st.none() | st.integers(1, 5),
    st.lists(st.sampled_from(sorted(LABELS)), max_size=2, unique=True).map(tuple),
    st.lists(st.sampled_from(sorted(CONTEXTS)), max_size=2, unique=True).map(tuple),
    BODY,
)


@dataclass(frozen=True)
class Made:
    """An entry as it is written."""

    at: datetime
    zone: str
    content: Content
    starred: bool
    hard: bool
    moods: list[tuple[Valence, Feelings, int]]
    files: list[tuple[str, bytes]]


#: Of an entry; what has no words at all would be a check-in.
MADE = st.builds(
    Made,
    _MOMENT,
    _ZONE,
    st.builds(
        Content, BODY.map(lambda text: text if text.strip() else f"{text}x"), TITLE,
        st.lists(TITLE, max_size=2).map(tuple), TITLE, TITLE,
    ),
    st.booleans(),
    st.booleans(),
    st.lists(st.tuples(st.sampled_from(Valence), _FEELINGS, st.integers(0, 2)), max_size=2),
    st.lists(st.tuples(TITLE, st.binary(max_size=9)), max_size=2),
)  # fmt: skip


def write_all(vault: Vault, items: list[Made]) -> None:
    """Put entries into a journal; each links to the one before it, and to its own file.

    The first one links to itself.
    """
    new_id = counted_ids()
    last: UUID | None = None
    for item in items:
        ident = vault.write(partial(_write, item, new_id))
        address = ""
        for name, data in item.files:
            kept, _ = attach_file(
                vault.write, ident, as_file(name, data), now=item.at, new_id=new_id
            )
            address = f"attachment:{kept.id}"
        body = item.content.body.replace("{E}", f"entry:{last or ident}")
        body = body.replace("{F}", address or f"attachment:{named('nothing')}")
        content = Content(
            body, item.content.title, item.content.tags, item.content.place, item.content.template
        )
        vault.write(
            partial(edit_entry, entry_id=ident, content=content, now=item.at, new_id=new_id)
        )
        for valence, feelings, later in item.moods:
            at = item.at + timedelta(seconds=later)
            made = CheckIn(
                new_id(), at, item.zone, valence, item.at, ident, feelings, feelings.note
            )
            vault.write(partial(_keep, made))
        last = ident


def _write(item: Made, new_id: Callable[[], UUID], tx: Transaction) -> UUID:
    first = item.moods[0][0] if item.moods else None
    return write_entry(
        tx, item.content, created_at=item.at, zone=item.zone, now=NOW, new_id=new_id,
        starred=item.starred, hard=item.hard, valence=first,
    )[0]  # fmt: skip


def _keep(made: CheckIn, tx: Transaction) -> None:
    tx.moods.put(made)


def taken_out(vault: Vault, form: str, path: Path, choice: Choice = Choice()) -> Exported:  # noqa: B008
    """Take a journal out as the programs do."""
    fitted = FORMS[form].fitted(choice)
    return export_journal(vault.read, sink_for(form, path, named(str(path))), fitted)


def brought_in(vault: Vault, path: Path, form: str) -> Imported:
    """Bring what went out into another journal."""
    done, _ = run_import(
        vault.write, source_for(path, form), Options("UTC"), now=NOW, new_id=counted_ids(10**9)
    )
    assert done.plan is not None
    return done


def standing(vault: Vault) -> list[dict[str, Any]]:
    """Return every entry, in the order of time, with ids told apart only by what they lead to."""
    idents = vault.read(lambda tx: tx.whole.entry_ids(trash=True))
    records = [_record(vault, ident) for ident in idents]
    names = {one["id"]: f"{one['created_at']} {one['title']}" for one in records}
    names |= {file["id"]: file["sha256"] for one in records for file in one["files"]}
    found = [_plain(one, names) for one in records]
    return sorted(found, key=lambda one: (one["created_at"], repr(one)))


def _record(vault: Vault, ident: UUID) -> dict[str, Any]:
    record = vault.read(lambda tx: tx.whole.entry(ident, versions=False))
    assert record is not None
    moods = vault.read(lambda tx: tx.whole.moods_of(ident))
    return record | {"moods": moods, "title": clean_text(record["title"])}


def _plain(record: dict[str, Any], names: dict[str, str]) -> dict[str, Any]:
    def known(match: re.Match[str]) -> str:
        return f"<{names.get(match[0], match[0])}>"

    # What stands in code leads nowhere, and stays as it is.
    ident = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
    body = outside_code(clean_text(record["body"]), lambda text: ident.sub(known, text))
    told = ("at", "mood", "span", "energy", "feelings", "contexts", "note", "source")
    moods = [{name: _clean(mood[name]) for name in told} for mood in record["moods"]]
    kept = ("created_at", "zone", "place", "mood", "starred", "hard", "modified_at", "template")
    return {name: _clean(record[name]) for name in kept} | {
        "title": record["title"],
        "body": body,
        "tags": [tag for tag in map(clean_tag, record["tags"]) if tag],
        "files": sorted((clean_name(one["name"]), one["sha256"]) for one in record["files"]),
        "moods": sorted(moods, key=repr),
    }


def _clean(value: Any) -> Any:
    return clean_text(value) if isinstance(value, str) else value
