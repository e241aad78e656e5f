"""Links between the notes of one folder, and days that hold several entries."""

from datetime import datetime
from pathlib import Path
from uuid import UUID

import pytest

from app.domain.imports import Options
from app.exchange.markdown_folder import MarkdownSource
from app.exchange.registry import recognise
from app.usecases.import_journal import run_import
from tests.exchange.conftest import Read
from tests.exchange.test_markdown import Write, write
from tests.making import NOW, make_vault, vault_ids

__all__ = ["write"]


def wall(*parts: int) -> datetime:
    return datetime(*parts)  # type: ignore[arg-type] # noqa: DTZ001


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("[[The river]]", "[The river](entry:import/days%2FThe%20river.md)"),
        ("[[the RIVER#Banks|walk]]", "[walk](entry:import/days%2FThe%20river.md)"),
        ("[[days/The river]]", "[The river](entry:import/days%2FThe%20river.md)"),
        ("![[The river]]", "[The river](entry:import/days%2FThe%20river.md)"),
        ("[x](days/The%20river.md#Banks)", "[x](entry:import/days%2FThe%20river.md)"),
        ("[x](<days/The river.md>)", "[x](entry:import/days%2FThe%20river.md)"),
        ("[[Nowhere]]", "[[Nowhere]]"),
        ("[[../secret]]", "[[../secret]]"),
        ("[[#Here]]", "[[#Here]]"),
        ("`[[The river]]`", "`[[The river]]`"),
        ("[[https://x.org]]", "[[https://x.org]]"),
    ],
)
def test_links_between_notes(write: Write, read: Read, source: str, expected: str) -> None:
    root = write({"a.md": source, "days/The river.md": "x", ".obsidian/app.json": "{}"})
    (root.parent / "secret.md").write_text("x", "utf-8")
    found = {one.file: one for one in read(recognise(root)).found}
    assert found["a.md"].body == expected


def test_they_lead_to_the_entries_here(write: Write, tmp_path: Path) -> None:
    root = write({"a.md": "to [[b c]] and [[gone]]", "b c.md": "back to [[a]]"})
    vault = make_vault(tmp_path / "v")
    try:
        run_import(vault.write, MarkdownSource(root), Options("UTC"), now=NOW,
                   new_id=vault_ids(vault))  # fmt: skip
        rows = vault.sql.execute("SELECT source_id, entry_id FROM origin").fetchall()
        ids = {name: UUID(bytes=ident) for name, ident in rows}
        bodies = vault.read(
            lambda tx: {name: tx.entries.get(ident).content.body for name, ident in ids.items()}
        )
    finally:
        vault.close()
    assert bodies["a.md"] == f"to [b c](entry:{ids['b c.md']}) and [[gone]]"
    assert bodies["b c.md"] == f"back to [a](entry:{ids['a.md']})"


def test_a_note_alone_leaves_the_links_to_others_as_they_are(write: Write, read: Read) -> None:
    root = write({"a.md": "[[b]] [x](b.md) ![p](p.png)", "b.md": "x", "p.png": b"\x89PNG"})
    only = read(recognise(root / "a.md")).only()
    assert only.body.startswith("[[b]] [x](b.md) ![p](attachment:import/")


def test_a_day_with_times_as_headings(write: Write, read: Read) -> None:
    day = (
        "first\n\n## 08:15\nwoke\n\n## 2:03 pm - The river\nwalked\n### 23:59:59 no\nx\n## 25:00\ny"
    )
    found = read(MarkdownSource(write({"2024-05-06.md": day, "plain.md": day}))).found
    parts = [one for one in found if one.file == "2024-05-06.md"]
    assert [(one.created_at, one.title, one.mood_label) for one in parts] == [
        (wall(2024, 5, 6, 12), "", ""),
        (wall(2024, 5, 6, 8, 15), "", ""),
        (wall(2024, 5, 6, 14, 3), "The river", ""),
    ]
    assert parts[2].body == "walked\n### 23:59:59 no\nx\n## 25:00\ny"
    # A note without a date of its own stays whole.
    assert [one.file for one in found].count("plain.md") == 1


def test_hostile_links_take_no_time(write: Write, read: Read) -> None:
    for line in ("[[a" * 50_000, "[[a|" * 50_000, "[[" * 100_000, "## 1:11 " * 20_000):
        assert read(MarkdownSource(write({"a.md": line}))).only().body == line.strip("\n")
