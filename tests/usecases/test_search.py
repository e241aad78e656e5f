"""Finding entries: words, beginnings, parts of words, filters, and where the hits are."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from app.domain.entry import Content
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
        ("zo\u0308", ["Walked"]),
        ("z", ["Walked"]),
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
        ("-tag:kitchen", ["Walked", "The", "東京タワーを見ました", "ÜBER"]),
        ("river -tag:river/mud", ["Walked"]),
        ('-tag:kitchen -tag:旅 -tag:"old town"', ["Walked", "The"]),
        ("tag:kitchen -tag:kitchen", []),
        ("-tag:nobody-has-it river", ["The", "Walked"]),
        ("-mood:1-3", ["Quinces", "Walked", "東京タワーを見ました", "ÜBER"]),
        ("-mood:1-3 mood:1-7 -mood:7", ["Quinces"]),
        ("river -mood:1-3", ["Walked"]),
        ("-from:2026", ["東京タワーを見ました", "ÜBER"]),
        ("-to:2026-06", ["Quinces", "Walked"]),
        ("-on:2026-11", ["The", "東京タワーを見ました", "ÜBER"]),
        ("river -on:2026-11", ["The"]),
        ("-has:photo -has:file -is:starred -is:hard river", ["The", "Walked"]),
        ("is:starred -is:starred", []),
        ("タワー -tag:旅", []),
        ("タワー tag:旅", ["東京タワーを見ました"]),
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
    while rounds and filled.write(lambda tx: tx.search.fill_trigrams()):
        pass
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


STREETS = ("Die Straße ist lang", "Hauptstraßen", "GROẞE Straßen", "a ﬁne day in İstanbul",
           "ISPARTA", "cafe\u0301 e\u0301te\u0301", "Ærø and Łódź")  # fmt: skip


@pytest.mark.parametrize("is_filled", [False, True], ids=["waiting", "filled"])
@pytest.mark.parametrize(
    ("text", "inside", "expected"),
    [
        ("strasse ", False, {"Die"}),
        ("STRASSE", False, {"Die", "GROẞE"}),
        ("stras", False, {"Die", "GROẞE"}),
        ("straß", False, {"Die", "GROẞE"}),
        ("strass", False, {"Die", "GROẞE"}),
        ("strasse", True, {"Die", "Hauptstraßen", "GROẞE"}),
        ("ptstraß", True, {"Hauptstraßen"}),
        ("tstrasse", True, {"Hauptstraßen"}),
        ("asse", True, {"Die", "Hauptstraßen", "GROẞE"}),
        ("ss", True, {"Die", "Hauptstraßen", "GROẞE"}),
        ('"grosse strassen"', False, {"GROẞE"}),
        ("fine", False, {"a"}),
        ("fi", False, {"a"}),
        ("istan", False, {"a"}),
        ("İSTANBUL", False, {"a"}),
        ("ısparta", False, {"ISPARTA"}),
        ("Isparta", False, {"ISPARTA"}),
        ("café", False, {"cafe\u0301"}),
        ("ete", False, {"cafe\u0301"}),
        ("fé", True, {"cafe\u0301"}),
        ("lodz aero", False, {"Ærø"}),
        ("-strasse ", False, {"Hauptstraßen", "GROẞE", "a", "ISPARTA", "cafe\u0301", "Ærø"}),
    ],
)
def test_every_way_to_write_a_word_finds_it(
    vault: Vault, *, text: str, inside: bool, expected: set[str], is_filled: bool
) -> None:
    for body in STREETS:
        add(vault, body)
    while is_filled and vault.write(lambda tx: tx.search.fill_trigrams()):
        pass
    assert set(hits(vault, text, inside_words=inside)) == expected


def test_a_word_is_found_by_its_new_form_alone_after_an_edit(vault: Vault) -> None:
    ident, ids = add(vault, "Die Straße", tags=("Weg",)), vault_ids(vault)
    while vault.write(lambda tx: tx.search.fill_trigrams()):
        pass
    changed = Content("Der Fluß", tags=("See",))
    vault.write(lambda tx: edit_entry(tx, ident, changed, now=NOW, new_id=ids))
    for _ in range(2):
        for inside in (False, True):
            assert hits(vault, "strasse", inside_words=inside) == []
            assert hits(vault, "fluss", inside_words=inside) == ["Der"]
        assert hits(vault, "tag:weg") == []
        assert hits(vault, "tag:see") == ["Der"]
        while vault.write(lambda tx: tx.search.fill_trigrams()):
            pass


def test_what_a_person_writes_is_no_tag_of_the_index(vault: Vault) -> None:
    add(vault, f"forged \ue002{b'river'.hex()}")
    assert hits(vault, "tag:river") == []
    assert hits(vault, f"\ue002{b'river'.hex()}") == ["forged"]


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
