"""Finding entries: words, beginnings, parts of words, filters, and where the hits are."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from app.domain.failures import BadQuery
from app.domain.mood import Valence
from app.domain.query import parse_query
from app.usecases.edit_entry import edit_entry
from app.usecases.trash_entries import trash_entries
from app.vault.repositories.search import HIT_END, HIT_START
from app.vault.vault import Vault
from tests.making import NOW, add, vault_ids

TODAY = date(2026, 11, 22)


@pytest.fixture
def filled(vault: Vault) -> Vault:
    rows = [
        ("Walked along the river with Zoë", (), datetime(2026, 11, 20, 9, tzinfo=UTC), None),
        ("Quinces and medlars, O'Neill's recipe", ("kitchen",), datetime(2026, 11, 21, tzinfo=UTC),
         Valence.PLEASANT),
        ("東京タワーを見ました", ("旅",), datetime(2025, 5, 5, tzinfo=UTC), Valence.VERY_PLEASANT),
        ("The river rose; the *walk* was short #river/mud", (), datetime(2026, 1, 5, tzinfo=UTC),
         Valence.UNPLEASANT),
        ("ÜBER den Fluss", ("old town",), datetime(2024, 2, 29, 23, 30, tzinfo=UTC), None),
    ]  # fmt: skip
    for body, tags, at, valence in rows:
        add(vault, body, at, "UTC", tags=tags, valence=valence)
    return vault


def hits(vault: Vault, text: str, **more: bool) -> list[str]:
    query = parse_query(text, today=TODAY, inside_words=more.pop("inside_words", False))
    rows = vault.read(lambda tx: tx.search.find(query, **more))
    bodies = [vault.read(lambda tx, row=row: tx.entries.get(row.id)).content.body for row in rows]  # type: ignore[misc]
    positions = vault.read(lambda tx: tx.search.positions(query))
    assert {row.position for row in rows} == set(positions)
    return [body.split()[0] for body in bodies]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("river", ["The", "Walked"]),
        ("RIVER", ["The", "Walked"]),
        ("riv", ["The", "Walked"]),
        ("riv ", []),
        ("walk river", ["The"]),
        ("walk riv", ["The"]),
        ("zoe", ["Walked"]),
        ("uber", ["ÜBER"]),
        ('"the river"', ["Walked", "The"]),
        ('"river the"', []),
        ("river -mud", ["Walked"]),
        ("o'neill", ["Quinces"]),
        ("タワー", ["東京タワーを見ました"]),
        ("tag:kitchen", ["Quinces"]),
        ("tag:#Kitchen", ["Quinces"]),
        ('tag:"old town"', ["ÜBER"]),
        ("tag:旅", ["東京タワーを見ました"]),
        ("tag:river/mud", ["The"]),
        ("mood:1-3", ["The"]),
        ("mood:6..7", ["Quinces", "東京タワーを見ました"]),
        ("from:2026-11", ["Quinces", "Walked"]),
        ("from:2026-11-21", ["Quinces"]),
        ("to:2024", ["ÜBER"]),
        ("on:2024-02-29", ["ÜBER"]),
        ("from:yesterday", ["Quinces"]),
        ("river to:2026-06", ["The"]),
        ("is:starred", []),
        ("has:photo", []),
        ("nothing like this", []),
        ("", ["Quinces", "Walked", "The", "東京タワーを見ました", "ÜBER"]),
    ],
)
def test_what_is_typed_finds_what_is_meant(filled: Vault, text: str, expected: list[str]) -> None:
    assert hits(filled, text) == expected


@pytest.mark.parametrize("rounds", [0, 1])
def test_parts_of_words_are_found_before_and_after_their_index_is_filled(
    filled: Vault, rounds: int
) -> None:
    for _ in range(rounds):
        assert filled.write(lambda tx: tx.search.fill_trigrams()) == 0
    assert hits(filled, "inces", inside_words=True) == ["Quinces"]
    assert hits(filled, "iv", inside_words=True) == ["Walked", "The"], "shorter than three"
    assert hits(filled, "タワ", inside_words=True) == ["東京タワーを見ました"]
    assert hits(filled, "nothere", inside_words=True) == []


@pytest.mark.parametrize(
    "text",
    ['"', '""', "'", "*", "(", "NEAR(a b)", "a AND b", "a OR", "NOT", "title:x", "^river", "{a}:b",
     "-", "--", "-river", "- ", "\\", "%", "_", ";--", "😀", "\0", "tag:", 'a"b', "x" * 5000],
)  # fmt: skip
def test_nothing_typed_is_taken_for_a_command(filled: Vault, text: str) -> None:
    for inside in (False, True):
        query = parse_query(text, today=TODAY, inside_words=inside)
        filled.read(lambda tx, query=query: tx.search.find(query))  # type: ignore[misc]
        filled.read(lambda tx, query=query: tx.search.positions(query))  # type: ignore[misc]


@pytest.mark.parametrize("text", ["from:soon", "mood:9", "is:odd", "has:soul", "on:2026-02-30"])
def test_a_filter_that_makes_no_sense_is_said(text: str) -> None:
    with pytest.raises(BadQuery):
        parse_query(text, today=TODAY)


def test_snippets_mark_the_hits(filled: Vault) -> None:
    query = parse_query("river", today=TODAY)
    rows = filled.read(lambda tx: tx.search.find(query))
    for row in rows:
        assert f"{HIT_START}river{HIT_END}" in row.snippet
    positions = [row.position for row in rows]
    snippets = filled.read(lambda tx: tx.search.snippets(query, positions))
    assert snippets == {row.position: row.snippet for row in rows}


def test_a_hit_in_the_title_comes_before_newer_ones(vault: Vault) -> None:
    add(vault, "the medlar", NOW)
    old = add(vault, "# nothing", NOW - timedelta(days=300))
    ids = vault_ids(vault)
    content = vault.read(lambda tx: tx.entries.get(old)).content
    titled = replace(content, title="Medlar jam")
    vault.write(lambda tx: edit_entry(tx, old, titled, now=NOW, new_id=ids))
    query = parse_query("medlar", today=TODAY)
    for everything in (False, True):
        rows = vault.read(lambda tx, all_=everything: tx.search.find(query, everything=all_))  # type: ignore[misc]
        assert next(row.id for row in rows) == old


def test_changed_and_trashed_words_are_found_no_more(filled: Vault) -> None:
    query = parse_query("quinces", today=TODAY)
    (row,) = filled.read(lambda tx: tx.search.find(query))
    filled.write(lambda tx: trash_entries(tx, [row.id], now=NOW))
    assert hits(filled, "quinces") == []
    assert hits(filled, "inces", inside_words=True) == []


def test_ids_are_found_by_their_beginning(filled: Vault) -> None:
    (row, *_) = filled.read(lambda tx: tx.timeline.newest(1))
    find = filled.read(lambda tx: tx.entries.find)
    assert find(str(row.id)) == [row.id]
    assert find(row.id.hex[:31].upper()) == [row.id] or len(find(row.id.hex[:31])) > 1
    for wrong in ("", "-", "xyz", "g0", str(UUID(int=3)), row.id.hex + "0"):
        assert find(wrong) == []
