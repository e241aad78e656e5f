"""Taking a journal out: all of it or nothing, never over what is there, and lossless."""

import errno
import os
import tempfile
import zipfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.entry import Content
from app.domain.exports import Choice, Head, Record, Weight
from app.domain.failures import Cancelled, DiskFull, FileExists, FileUnwritable, NoSuchAttachment
from app.domain.mood import CheckIn, Feelings, Valence
from app.domain.query import parse_query
from app.exchange import output
from app.exchange.exporters import sink_for
from app.usecases import export_journal as exporting
from app.usecases.attach_file import NewFile, attach_file, detach_file
from app.usecases.edit_entry import edit_entry
from app.usecases.export_journal import count_entries, export_journal, weigh_export
from app.usecases.export_part import FELT
from app.usecases.trash_entries import delete_entries, trash_entries
from app.vault.repositories.attachments import CHUNK
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from tests.exchange.whole import as_file, bring, fill, out
from tests.making import NOW, add, counted_ids, make_vault, vault_ids

IDENT = UUID(int=5)


@pytest.fixture
def full(vault: Vault) -> Vault:
    fill(vault)
    return vault


def left(folder: Path) -> set[str]:
    """Return the names in a folder, hidden ones too."""
    return {path.name for path in folder.iterdir()}


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """An empty folder to write to."""
    folder = tmp_path / "place"
    folder.mkdir()
    return folder


def _reached(looks: Iterator[int], step: int) -> bool:
    return next(looks) >= step


@pytest.mark.parametrize("name", ["out", "out.zip"])
def test_cancelled_at_any_moment_nothing_remains(
    name: str, full: Vault, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "_ENTRIES_AT_ONCE", 1)
    asked = 0

    def look() -> bool:
        nonlocal asked
        asked += 1
        return False

    export_journal(full.read, sink_for("json", place / name, IDENT), Choice(), cancelled=look)
    (place / name).rename(place.parent / f"whole-{name}")
    assert asked > 10
    for step in range(asked):
        looks = count()
        with pytest.raises(Cancelled):
            export_journal(
                full.read, sink_for("json", place / name, IDENT), Choice(),
                cancelled=partial(_reached, looks, step),
            )  # fmt: skip
        assert left(place) == set()


@pytest.mark.parametrize("name", ["out", "out.zip"])
def test_what_is_there_is_never_replaced(name: str, full: Vault, place: Path) -> None:
    (place / name).write_text("mine", "utf-8")
    with pytest.raises(FileExists):
        sink_for("json", place / name, IDENT)
    (place / name).unlink()
    sink = sink_for("json", place / name, IDENT)
    (place / name).write_text("mine", "utf-8")  # it comes while the export is written
    with pytest.raises(FileExists):
        export_journal(full.read, sink, Choice())
    assert left(place) == {name}
    assert (place / name).read_text("utf-8") == "mine"


def test_a_link_to_nothing_is_not_replaced_either(place: Path) -> None:
    (place / "out").symlink_to(place / "nowhere")
    with pytest.raises(FileExists):
        sink_for("json", place / "out", IDENT)


def test_a_place_that_is_none_is_said(place: Path) -> None:
    for path in (place / "no" / "out", place / ("x" * 300) / "out.zip"):
        with pytest.raises(FileUnwritable):
            sink_for("json", path, IDENT)
    assert left(place) == set()


@pytest.mark.parametrize("name", ["out", "out.zip"])
def test_a_full_disk_leaves_nothing_half(
    name: str, full: Vault, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(output, "sync_file", no_room)
    with pytest.raises(DiskFull):
        export_journal(full.read, sink_for("json", place / name, IDENT), Choice())
    assert left(place) == set()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no such device here")
@pytest.mark.parametrize("name", ["out", "out.zip"])
def test_a_disk_that_fills_while_words_are_written(
    name: str, vault: Vault, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(vault, os.urandom(1 << 20).hex())
    real = Path.open

    def full_one(self: Path, *given: Any, **more: Any) -> Any:
        real(self, *given, **more).close()
        return real(Path("/dev/full"), "wb", **more)

    monkeypatch.setattr(Path, "open", full_one)
    with pytest.raises(DiskFull):
        export_journal(vault.read, sink_for("json", place / name, IDENT), Choice())
    assert left(place) == set()


def test_others_may_not_read_what_went_out(full: Vault, place: Path) -> None:
    out(full, place / "out")
    out(full, place / "out.zip")
    assert [(place / name).stat().st_mode & 0o077 for name in ("out", "out.zip")] == [0, 0]


def test_the_same_gives_the_same_bytes(full: Vault, place: Path) -> None:
    out(full, place / "a.zip")
    out(full, place / "b.zip")
    assert (place / "a.zip").read_bytes() == (place / "b.zip").read_bytes()
    with zipfile.ZipFile(place / "a.zip") as archive:
        assert archive.testzip() is None


@dataclass
class Listed:
    """A sink that keeps what it is given."""

    records: list[tuple[str, Record]] = field(default_factory=list)
    files: list[bytes] = field(default_factory=list)
    dropped: bool = False
    on_record: Callable[[], object] = lambda: None

    def record(self, section: str, value: Record) -> None:
        self.records.append((section, value))
        self.on_record()

    def file(self, value: Record, pieces: Iterator[bytes]) -> None:
        del value
        self.files.append(b"".join(pieces))

    def finish(self) -> Path:
        return Path("out")

    def drop(self) -> None:
        self.dropped = True


def test_progress_ends_at_its_total(full: Vault) -> None:
    told: list[tuple[int, int]] = []
    export_journal(full.read, Listed(), Choice(), progress=lambda *now: told.append(now))
    assert len({total for _, total in told}) == 1, "the whole is the same from the beginning"
    assert told[-1][0] == told[-1][1]
    assert told == sorted(told)
    weight = full.read(lambda tx: weigh_export(tx, Choice()))
    assert 0 < told[0][0] < told[-1][1]
    assert weight.size < told[-1][1]


def test_what_is_deleted_meanwhile_stays_out(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exporting, "_ENTRIES_AT_ONCE", 1)
    idents = [add(vault, f"number {number}") for number in range(3)]
    sink = Listed()

    def delete() -> None:
        vault.write(lambda tx: delete_entries(tx, idents[1:2], now=NOW))
        sink.on_record = lambda: None

    sink.on_record = delete
    done = export_journal(vault.read, sink, Choice())
    assert done.entries == 2
    assert [value["body"] for _, value in sink.records] == ["number 0", "number 2"]


def test_a_file_that_goes_meanwhile_is_said(vault: Vault) -> None:
    ident = add(vault, "with a file")
    file, _ = attach_file(vault.write, ident, NewFile("a", lambda: [b"x"]), now=NOW,
                          new_id=vault_ids(vault))  # fmt: skip
    sink = Listed(on_record=lambda: vault.write(lambda tx: detach_file(tx, file.id)))
    with pytest.raises(NoSuchAttachment):
        export_journal(vault.read, sink, Choice())
    assert sink.dropped


def test_many_pages_hold_each_record_once(full: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    whole, paged = Listed(), Listed()
    export_journal(full.read, whole, Choice())
    monkeypatch.setattr(exporting, "_ENTRIES_AT_ONCE", 1)
    monkeypatch.setattr(exporting, "_ROWS_AT_ONCE", 1)
    export_journal(full.read, paged, Choice())
    assert paged == whole


def test_a_search_counts_what_goes_out(full: Vault) -> None:
    query = parse_query("river from:2026 ", today=NOW.date())
    sink = Listed()
    done = export_journal(full.read, sink, Choice(query))
    assert full.read(lambda tx: count_entries(tx, Choice(query))) == done.entries == 1
    assert {section for section, _ in sink.records} == {"entries", "moods"}
    assert full.read(lambda tx: count_entries(tx, Choice())) == 3
    assert full.read(lambda tx: count_entries(tx, Choice(trash=False))) == 2


def _names(sink: Listed) -> dict[str, int]:
    return dict(Counter(section for section, _ in sink.records))


def test_days_take_along_what_is_of_these_days(full: Vault) -> None:
    def taken(words: str) -> Listed:
        sink = Listed()
        query = parse_query(words, today=NOW.date())
        export_journal(full.read, sink, Choice(query))
        return sink

    there = _names(taken("on:2026-11-22 "))
    assert there["entries"] == 1
    assert {"moods", "nights", "readings", "measures", "events"} <= there.keys()
    assert not {"goal_days", "meetings", "helping", "plan", "templates"} & there.keys()
    [day] = [one for name, one in taken("on:2026-11-20 ").records if name == "goal_days"]
    assert day["date"] == "2026-11-20"
    early = _names(taken("to:2026-01-01 "))
    assert not {"moods", "nights", "readings", "events"} & early.keys()
    # What is pointed at comes along, so that nothing points nowhere.
    assert early["scales"] == 2


def test_without_moods_nothing_says_how_one_is(full: Vault) -> None:
    sink = Listed()
    export_journal(full.read, sink, Choice(moods=False))
    assert not FELT & _names(sink).keys()
    assert {one["mood"] for name, one in sink.records if name == "entries"} == {None}
    assert _names(sink)["plan"] == 1


def test_without_files_no_file_goes(full: Vault) -> None:
    sink = Listed()
    done = export_journal(full.read, sink, Choice(files=False))
    assert (done.files, sink.files) == (0, [])
    bare = full.read(lambda tx: weigh_export(tx, Choice(files=False)))
    whole = full.read(lambda tx: weigh_export(tx, Choice()))
    assert (bare.entries, bare.files, bare.photos) == (whole.entries, 0, 0)
    assert bare.size < whole.size
    assert not any(one["files"] for name, one in sink.records if name == "entries")


@dataclass
class Alone(Listed):
    """A sink whose entries stand by themselves."""

    heads: list[Head] = field(default_factory=list)

    def index(self, heads: Iterable[Head]) -> None:
        assert not self.records
        self.heads += heads


def test_entries_that_stand_alone_have_their_check_ins(full: Vault) -> None:
    sink = Alone()
    done = export_journal(full.read, sink, Choice())
    assert [one.id for one in sink.heads] == [value["id"] for _, value in sink.records]
    assert (done.entries, done.others, _names(sink)) == (3, 0, {"entries": 3})
    [river] = [value for _, value in sink.records if value["title"] == "Title"]
    assert {one["mood"] for one in river["moods"]} == {6}
    bare = Alone()
    export_journal(full.read, bare, Choice(moods=False))
    assert not any("moods" in value for _, value in bare.records)


# --- whatever a journal holds ----------------------------------------------------------------

_TEXT = st.text(st.characters(codec="utf-8"), max_size=40)
_MOMENT = st.datetimes(datetime(1800, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC)).map(  # noqa: DTZ001
    lambda at: at.replace(microsecond=at.microsecond // 1000 * 1000)
)
_ZONE = st.sampled_from(["UTC", "Europe/Berlin", "Pacific/Kiritimati", "+05:30", "America/Lima"])
_CONTENT = st.builds(Content, _TEXT, _TEXT, st.lists(_TEXT, max_size=3).map(tuple), _TEXT, _TEXT)


@dataclass(frozen=True)
class Written:
    """An entry as it is written, edited, marked and thrown away."""

    at: datetime
    zone: str
    contents: list[Content]
    starred: bool
    valence: Valence | None
    trashed: bool
    files: list[tuple[str, bytes]]
    notes: list[str]


_WRITTEN = st.builds(
    Written,
    _MOMENT,
    _ZONE,
    st.lists(_CONTENT, min_size=1, max_size=3),
    st.booleans(),
    st.none() | st.sampled_from(Valence),
    st.booleans(),
    st.lists(st.tuples(_TEXT, st.binary(max_size=20) | st.just(b"x" * (CHUNK + 1))), max_size=2),
    st.lists(_TEXT, max_size=2),
)


def _write(vault: Vault, items: list[Written]) -> None:
    new_id = counted_ids()
    for item in items:
        first, *rest = item.contents
        ident = add(vault, first.body, item.at, item.zone, tags=first.tags, starred=item.starred,
                    valence=item.valence)  # fmt: skip
        for content in rest:
            vault.write(
                partial(edit_entry, entry_id=ident, content=content, now=item.at, new_id=new_id)
            )
        for name, data in item.files:
            attach_file(vault.write, ident, as_file(name, data), now=item.at, new_id=new_id)
        for note in item.notes:
            made = CheckIn(new_id(), item.at, item.zone, Valence.NEUTRAL, item.at, ident,
                           Feelings(note=note), note)  # fmt: skip
            vault.write(partial(_keep, made))
        if item.trashed:
            vault.write(partial(trash_entries, entry_ids=[ident], now=NOW))


def _keep(made: CheckIn, tx: Transaction) -> None:
    tx.moods.put(made)


@settings(max_examples=12)
@given(st.lists(_WRITTEN, max_size=4))
def test_whatever_a_journal_holds_comes_in_again_to_the_byte(items: list[Written]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        vault, other = make_vault(folder / "a"), make_vault(folder / "b")
        try:
            _write(vault, items)
            out(vault, folder / "first.zip")
            done = bring(other, folder / "first.zip")
            assert done.plan is not None
            assert done.plan.problems == ()
            out(other, folder / "second.zip")
            assert (folder / "first.zip").read_bytes() == (folder / "second.zip").read_bytes()
        finally:
            vault.close()
            other.close()


def test_what_would_go_out_is_weighed_without_reading_it(full: Vault, place: Path) -> None:
    every, last = Choice(), Choice(trash=False, versions=False)
    done, files = out(full, place / "out"), [*(place / "out" / "files").iterdir()]
    whole = full.read(lambda tx: weigh_export(tx, every))
    assert (whole.entries, whole.files) == (done.entries, done.files)
    in_files = sum(path.stat().st_size for path in files)
    assert 0 <= whole.photos <= whole.files
    assert in_files < whole.size < in_files + (place / "out" / "lamplit.json").stat().st_size
    less = full.read(lambda tx: weigh_export(tx, last))
    assert less.size < whole.size
    assert less.entries <= whole.entries
    none = Choice(parse_query("nowhere-to-be-found ", today=NOW.date()))
    assert full.read(lambda tx: weigh_export(tx, none)) == Weight()
