"""Lamplit's own JSON: what goes out comes in again, to the byte; bad files harm nothing."""

import json
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from app.domain.exports import Choice
from app.domain.failures import ArchiveRefused, Cancelled, NotThisFormat
from app.domain.imports import Options
from app.domain.query import Query
from app.exchange import lamplit_json
from app.exchange.lamplit_json import LamplitJson
from app.exchange.registry import recognise
from app.usecases.import_journal import plan_import, run_import, undo_import
from app.usecases.trash_entries import delete_entries
from app.vault.repositories.sections import ENTRY, FLAT
from app.vault.vault import Vault
from app.vault.verify import verify
from tests.exchange.whole import bring, fill, named, out
from tests.making import NOW, add, counted_ids, files_of, make_vault, snapshot

PROJECT = Path(__file__).resolve().parents[2]
SCHEMA = PROJECT / "docs" / "lamplit-journal.schema.json"


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Callable[[str], Vault]]:
    """Return a function that makes an empty journal."""
    vaults: list[Vault] = []

    def make(name: str) -> Vault:
        vaults.append(make_vault(tmp_path / name))
        return vaults[-1]

    yield make
    for vault in vaults:
        vault.close()


@pytest.fixture
def full(made: Callable[[str], Vault]) -> Vault:
    vault = made("full")
    fill(vault)
    return vault


def records(path: Path) -> dict[str, Any]:
    """Return what stands in an export."""
    if path.is_dir():
        text = (path / lamplit_json.NAME).read_text("utf-8")
    else:
        with zipfile.ZipFile(path) as archive:
            text = archive.read(lamplit_json.NAME).decode()
    found: dict[str, Any] = json.loads(text)
    return found


def test_it_comes_in_again_to_the_byte(
    full: Vault, made: Callable[[str], Vault], tmp_path: Path
) -> None:
    first, second = tmp_path / "first.zip", tmp_path / "second.zip"
    gone_out = out(full, first)
    assert (gone_out.path, gone_out.entries, gone_out.files) == (first, 3, 3)
    other = made("other")
    done = bring(other, first)
    assert done.plan is not None
    assert done.plan.problems == ()
    assert (done.plan.new, done.plan.alone, done.attachments) == (4, 1, 3)
    out(other, second)
    assert first.read_bytes() == second.read_bytes()
    assert verify(other) == verify(full)


def test_something_of_every_kind_is_in_it(full: Vault, tmp_path: Path) -> None:
    out(full, tmp_path / "out")
    found = records(tmp_path / "out")
    assert all(found[one.name] for one in (ENTRY, *FLAT))
    [river] = [one for one in found["entries"] if one["title"] == "Title"]
    assert [one["body"] for one in river["versions"]] == ["The river #water.", None]
    assert river["tags"] == ["c"]
    for one in river["files"]:
        assert (tmp_path / "out" / one["path"]).stat().st_size == one["size"]
    assert found["plan"] == [
        {"part": "alone", "words": "tea", "changed_at": "2026-11-22T21:04:00Z"}
    ]


def test_every_table_goes_out_or_is_known_not_to(full: Vault) -> None:
    out_of = {one.table for one in FLAT} | {"entry", "revision", "attachment", "chunk"}
    worked_out = {"entry_tag", "mood_facet", "trigram_todo", "meta", "schema_version"}
    stays = {"setting", "batch", "origin", "draft", "tombstone", "connection"}
    rows = full.sql.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    left = {
        name
        for (name,) in rows
        if not name.startswith(("circle", "recovery_", "limit_", "entry_words", "entry_trigrams"))
        and not name.startswith("sqlite_")
    }
    assert left - out_of - worked_out - stays == set()


def test_the_published_schema_holds(full: Vault, tmp_path: Path) -> None:
    schema = json.loads(SCHEMA.read_text("utf-8"))
    assert schema == lamplit_json.schema()
    Draft202012Validator.check_schema(schema)
    out(full, tmp_path / "out")
    found = records(tmp_path / "out")
    validator = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    validator.validate(found)
    found["moods"][0]["mood"] = 8
    assert not validator.is_valid(found)


def test_it_comes_once_and_goes_without_a_trace(
    full: Vault, made: Callable[[str], Vault], tmp_path: Path
) -> None:
    out(full, tmp_path / "out.zip")
    other = made("other")
    before = snapshot(other)
    done = bring(other, tmp_path / "out.zip")
    after = snapshot(other)
    again = bring(other, tmp_path / "out.zip")
    assert again.plan is not None
    assert (again.entries, again.plan.same, again.plan.differing) == (0, 3, 0)
    assert snapshot(other) == after
    undo_import(other.write, done.id)
    assert snapshot(other) == before


def test_it_is_known_for_what_it_is(full: Vault, tmp_path: Path) -> None:
    for name in ("out", "out.zip"):
        out(full, tmp_path / name)
        assert recognise(tmp_path / name).format == "lamplit-json"
    assert recognise(tmp_path / "out" / lamplit_json.NAME).format == "lamplit-json"


def test_words_that_repeat_come_in_again(made: Callable[[str], Vault], tmp_path: Path) -> None:
    vault = made("v")
    add(vault, "river " * 4_000_000)
    out(vault, tmp_path / "out.zip")
    assert recognise(tmp_path / "out.zip").format == "lamplit-json"
    assert bring(made("other"), tmp_path / "out.zip").entries == 1


def test_a_plan_says_what_comes(full: Vault, made: Callable[[str], Vault], tmp_path: Path) -> None:
    out(full, tmp_path / "out.zip")
    other = made("other")
    before = snapshot(other)
    source = recognise(tmp_path / "out.zip")
    plan = other.read(lambda tx: plan_import(tx, source, Options("UTC")))
    assert snapshot(other) == before
    done = bring(other, tmp_path / "out.zip")
    assert done.plan is not None
    assert (plan.new, plan.alone, plan.others) == (4, 1, done.plan.others)
    assert plan.attachments == done.attachments
    assert plan.samples[0].heading.startswith("Before 1970")


def test_what_was_touched_since_stays_at_undo(
    full: Vault, made: Callable[[str], Vault], tmp_path: Path
) -> None:
    out(full, tmp_path / "out.zip")
    other = made("other")
    done = bring(other, tmp_path / "out.zip")
    [ident] = other.read(lambda tx: tx.whole.entry_ids(trash=False))[:1]
    other.write(lambda tx: tx.batches.touch(ident))
    other.write(lambda tx: tx.words.remove("Plitvice"))
    card = other.read(lambda tx: tx.cards.all()[0])
    other.write(lambda tx: tx.cards.put(type(card)(card.id, "Mine now", card.body, card.made_at)))
    kept, _ = undo_import(other.write, done.id)
    assert kept == 2  # the entry and the card
    assert other.read(lambda tx: tx.whole.entry_ids(trash=True)) == [ident]
    assert [one.title for one in other.read(lambda tx: tx.cards.all())] == ["Mine now"]
    assert other.read(lambda tx: tx.goals.records()) == []


def test_only_what_was_chosen_goes_out(full: Vault, tmp_path: Path) -> None:
    out(full, tmp_path / "found", Choice(Query(words=("river",))))
    found = records(tmp_path / "found")
    assert set(found) == {"format", "version", "entries", "moods"}
    assert [one["title"] for one in found["entries"]] == ["Title"]
    assert [one["id"] for one in found["moods"]] == [
        one["id"] for one in found["moods"] if one["entry"] == found["entries"][0]["id"]
    ]
    out(full, tmp_path / "plain", Choice(trash=False, versions=False))
    plain = records(tmp_path / "plain")
    assert len(plain["entries"]) == 2
    assert all(len(one["versions"]) == 1 for one in plain["entries"])


def test_an_empty_journal_goes_out_and_comes_in(
    made: Callable[[str], Vault], tmp_path: Path
) -> None:
    empty = made("empty")
    out(empty, tmp_path / "out")
    assert records(tmp_path / "out") == {"format": "lamplit journal", "version": 1}
    before = snapshot(empty)
    assert bring(empty, tmp_path / "out").entries == 0
    assert snapshot(empty) == before


def test_a_cancelled_import_leaves_nothing(
    full: Vault, made: Callable[[str], Vault], tmp_path: Path
) -> None:
    out(full, tmp_path / "out.zip")
    other = made("other")
    before = snapshot(other)
    with pytest.raises(Cancelled):
        run_import(other.write, LamplitJson(tmp_path / "out.zip"), Options("UTC"), now=NOW,
                   new_id=counted_ids(), cancelled=lambda: True)  # fmt: skip
    assert snapshot(other) == before


def test_what_was_deleted_for_good_stays_away(full: Vault, tmp_path: Path) -> None:
    out(full, tmp_path / "out.zip")
    [ident] = full.read(lambda tx: tx.whole.entry_ids(trash=False))[:1]
    full.write(lambda tx: delete_entries(tx, [ident], now=NOW))
    done = bring(full, tmp_path / "out.zip")
    assert done.plan is not None
    assert [one.where for one in done.plan.problems] == [str(ident)]
    assert (done.plan.new, done.plan.same) == (0, 2)


Change = Callable[[dict[str, Any]], object]


def _first(found: dict[str, Any]) -> dict[str, Any]:
    return found["entries"][0]  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    "change",
    [
        lambda found: _first(found).update(zone="Nowhere/Here"),
        lambda found: _first(found).update(created_at="yesterday"),
        lambda found: _first(found).update(created_at="2026-01-01T00:00:00"),
        lambda found: _first(found).update(body=None),
        lambda found: _first(found).update(mood=8),
        lambda found: _first(found).update(versions=[]),
        lambda found: _first(found).update(versions={}),
        lambda found: _first(found).update(versions=[None]),
        lambda found: _first(found).update(files=[{"id": "x"}]),
        lambda found: _first(found).update(tags="a"),
        lambda found: _first(found).update(version=str(named("other"))),
        lambda found: _first(found).pop("id"),
    ],
)
def test_an_entry_that_is_none_stays_out_and_the_rest_comes(
    change: Change, full: Vault, made: Callable[[str], Vault], tmp_path: Path
) -> None:
    out(full, tmp_path / "out")
    found = records(tmp_path / "out")
    change(found)
    (tmp_path / "out" / lamplit_json.NAME).write_text(json.dumps(found), "utf-8")
    # Its beginning is not as we write it, but the person may say what it is.
    other = made("other")
    done = bring(other, tmp_path / "out")
    assert done.plan is not None
    assert [one.kind.value for one in done.plan.problems] == ["broken_entry"]
    assert len(other.read(lambda tx: tx.whole.entry_ids(trash=True))) == 2


@pytest.mark.parametrize(
    ("section", "name", "value"),
    [
        ("moods", "feelings", ["no such"]),
        ("moods", "mood", True),
        ("nights", "awake_at", "2020-01-01T00:00:00Z"),
        ("readings", "value", "1"),
        ("scales", "kind", "colour"),
        ("measures", "answers", {"q": "x"}),
        ("templates", "fields", [1]),
        ("events", "last", "2020-01-01"),
        ("goals", "made_at", None),
        ("plan", "part", 5),
        ("coping_cards", "place", 2**70),
        ("coping_card_uses", "id", "not an id"),
    ],
)
def test_any_other_record_that_is_none_stays_out_too(
    section: str, name: str, value: object, full: Vault, made: Callable[[str], Vault],
    tmp_path: Path,
) -> None:  # fmt: skip
    out(full, tmp_path / "out")
    found = records(tmp_path / "out")
    found[section][0][name] = value
    (tmp_path / "out" / lamplit_json.NAME).write_text(json.dumps(found), "utf-8")
    done = bring(made("other"), tmp_path / "out")
    assert done.plan is not None
    assert len(done.plan.problems) == 1
    assert done.plan.problems[0].where.startswith(section)


@pytest.mark.parametrize("text", ["", "{}", "[]", "no json", '{"format": "lamplit journal"}'])
def test_what_is_none_is_refused(text: str, made: Callable[[str], Vault], tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / lamplit_json.NAME).write_text(text, "utf-8")
    vault = made("v")
    before = snapshot(vault)
    with pytest.raises(NotThisFormat):
        bring(vault, tmp_path / "out")
    assert snapshot(vault) == before


def test_one_of_a_newer_program_is_refused(made: Callable[[str], Vault], tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    text = '{"format": "lamplit journal", "version": 2, "entries": [{}]}'
    (tmp_path / "out" / lamplit_json.NAME).write_text(text, "utf-8")
    with pytest.raises(NotThisFormat, match="newer Lamplit"):
        bring(made("v"), tmp_path / "out")


def test_of_one_that_was_cut_off_comes_what_is_whole(
    full: Vault, made: Callable[[str], Vault], tmp_path: Path
) -> None:
    out(full, tmp_path / "out")
    path = tmp_path / "out" / lamplit_json.NAME
    text = path.read_text("utf-8")
    path.write_text(text[: text.index('"moods"') - 40], "utf-8")
    done = bring(made("other"), tmp_path / "out")
    assert done.plan is not None
    assert 0 < done.plan.new < 4
    assert done.plan.problems


def test_a_record_without_an_end_does_not_fill_the_memory(
    made: Callable[[str], Vault], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lamplit_json, "_MOST_AT_ONCE", 5 << 20)
    (tmp_path / "out").mkdir()
    with (tmp_path / "out" / lamplit_json.NAME).open("w", encoding="utf-8") as file:
        file.write('{"format": "lamplit journal", "version": 1, "entries": [{"body": "')
        for _ in range(20):
            file.write("a" * (1 << 20))
    vault = made("v")
    before = snapshot(vault)
    with pytest.raises(ArchiveRefused):
        bring(vault, tmp_path / "out")
    assert snapshot(vault) == before


def test_missing_and_changed_files_are_said(
    full: Vault, made: Callable[[str], Vault], tmp_path: Path
) -> None:
    out(full, tmp_path / "out")
    photo, con = f"files/{named('photo.PNG')}.png", f"files/{named('CON')}"
    (tmp_path / "out" / photo).unlink()
    (tmp_path / "out" / con).write_bytes(b"changed")
    done = bring(made("other"), tmp_path / "out")
    assert done.plan is not None
    assert (done.plan.missing, done.attachments) == (1, 2)
    assert [one.where for one in done.plan.problems] == ["CON"]


def test_no_name_of_a_person_becomes_a_name_on_the_disk(full: Vault, tmp_path: Path) -> None:
    out(full, tmp_path / "out")
    names = set(files_of(tmp_path / "out")) - {lamplit_json.NAME}
    assert names == {
        f"files/{named('photo.PNG')}.png",
        f"files/{named('CON')}",
        f"files/{named(chr(46) * 2 + chr(0x202E) + 'gpj.exe')}.exe",
    }
