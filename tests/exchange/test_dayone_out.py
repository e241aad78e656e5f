"""A journal goes out as Day One writes it, and comes in again with all that the form can hold."""

import hashlib
import json
import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.entry import Content
from app.domain.exports import Choice, Exported
from app.domain.failures import NoSuchAttachment
from app.domain.imports import Options
from app.domain.query import Query
from app.exchange.dayone import DayOneSource
from app.exchange.exporters import FORMS, sink_for
from app.exchange.registry import recognise
from app.usecases.attach_file import attach_file, detach_file
from app.usecases.edit_entry import edit_entry
from app.usecases.export_journal import export_journal
from app.usecases.import_journal import run_import
from app.usecases.trash_entries import trash_entries
from app.vault.vault import Vault
from tests.exchange.whole import as_file, fill, named
from tests.making import BERLIN, NOW, add, counted_ids, make_vault, vault_ids

JPEG = bytes.fromhex("ffd8ffe000104a46494600010100000100010000") + b"not much of a picture"
KINDS = (("a.jpg", JPEG), ("b.mp4", b"\0\0\0\x18ftypmp42"), ("c.mp3", b"ID3abc"),
         ("d.pdf", b"%PDF-1.4 d"), ("notes.csv", b"a,b\n1,2\n"), ("noending", b"??"))  # fmt: skip
_IDENT = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")

#: What breaks a careless writer; {E} and {F} are an entry's and a file's address.
PIECES = ("[a b]({E})", "![]({F})", "[words]({F})", "![p]({F})", "```\n[a]({E})\n```", "`{F}`",
          "\n\n", "# head", "- [ ] do", "*", "_x_", "1. one", "<b>", "&amp;", "#tag", "\U0001f30a",
          "\u202e", "dayone", "]", "](", '"q"', "\t", "a.b! (c) - d + e > f : / { }")  # fmt: skip
HOSTILE = ("\\", "\\\\", "\\.", "\\[", "\u200b", "\u2028", "\r\n", "dayone-moment://X",
           "dayone2://view?entryId=" + "0" * 32, "![](dayone-moment:/video/ABC)",
           "[x](files/" + "0" * 32 + ".bin)", '[w]({F} "t")', "[r]: {F}", "\ufeff")  # fmt: skip
_WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cf", "Zl", "Zp"],
                               exclude_characters="\\"), max_size=9)  # fmt: skip
SETTLED = st.lists(st.sampled_from(PIECES) | _WORDS, max_size=6).map("".join)
ANY = st.lists(
    st.sampled_from(PIECES + HOSTILE) | st.text(st.characters(codec="utf-8"), max_size=9),
    max_size=6,
).map("".join)
_MOMENT = st.datetimes(datetime(1800, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
_ZONE = st.sampled_from(["UTC", BERLIN, "Pacific/Kiritimati", "UTC+05:30", "UTC-03:00"])


@dataclass(frozen=True)
class Made:
    at: datetime
    zone: str
    body: str
    title: str
    tags: tuple[str, ...]
    place: str
    starred: bool
    files: list[tuple[str, bytes]]


def made(body: st.SearchStrategy[str]) -> st.SearchStrategy[Made]:
    return st.builds(
        Made, _MOMENT, _ZONE, body.map(lambda text: text if text.strip() else "x" + text),
        st.just("") | st.sampled_from(["A day", "5 * 3 # [x] _y_", "  spaced   out "]),
        st.lists(st.sampled_from(["work", "a b", "Ü"]), max_size=2, unique=True).map(tuple),
        st.sampled_from(["", "Jetty, Berlin", "52.51628, 13.37770", "-33.00000, 151.20000"]),
        st.booleans(), st.lists(st.sampled_from(KINDS), max_size=3),
    )  # fmt: skip


def write_all(vault: Vault, items: list[Made]) -> None:
    new_id = counted_ids(10**13)
    last: UUID | None = None
    for item in items:
        ident = add(vault, "first", item.at, item.zone, starred=item.starred)
        address = f"attachment:{named('nothing')}"
        for name, data in item.files:
            file = as_file(name, data)
            kept, _ = attach_file(vault.write, ident, file, now=NOW, new_id=new_id)
            address = f"attachment:{kept.id}"
        body = item.body.replace("{E}", f"entry:{last}" if last else "entry:x")
        content = Content(body.replace("{F}", address), item.title, item.tags, item.place)
        vault.write(
            partial(edit_entry, entry_id=ident, content=content, now=item.at, new_id=new_id)
        )
        last = ident


def taken_out(vault: Vault, path: Path, choice: Choice | None = None) -> Exported:
    fitted = FORMS["dayone"].fitted(choice or Choice())
    return export_journal(vault.read, sink_for("dayone", path, named(str(path))), fitted)


def brought_in(vault: Vault, path: Path) -> None:
    source = recognise(path)
    assert isinstance(source, DayOneSource)
    ids = counted_ids(10**15)
    done, _ = run_import(vault.write, source, Options("Asia/Tokyo"), now=NOW, new_id=ids)
    assert done.plan is not None
    kinds = {str(one.kind) for one in done.plan.problems}
    assert kinds <= {"missing_attachment"}, done.plan.problems


def standing(vault: Vault) -> list[dict[str, Any]]:
    """Return every entry; ids told apart only by what they lead to."""
    idents = vault.read(lambda tx: tx.whole.entry_ids(trash=True))
    records = [vault.read(partial(_record, ident)) for ident in idents]
    names = {one["id"]: f"{one['created_at'][:19]} {one['zone']}" for one in records}
    names |= {file["id"]: file["sha256"] for one in records for file in one["files"]}
    found = [
        {name: one[name] for name in ("zone", "tags", "place", "starred", "title")}
        | {
            "created_at": one["created_at"][:19],
            "modified_at": one["modified_at"][:19],
            "body": _IDENT.sub(lambda found: f"<{names.get(found[0], found[0])}>", one["body"]),
            "files": sorted((file["name"], file["sha256"]) for file in one["files"]),
        }
        for one in records
    ]
    return sorted(found, key=repr)


def _record(ident: UUID, tx: Any) -> dict[str, Any]:
    record: dict[str, Any] = tx.whole.entry(ident, versions=False)
    return record


@pytest.fixture
def vaults(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[], Vault]]:
    opened: list[Vault] = []

    def make() -> Vault:
        opened.append(make_vault(tmp_path_factory.mktemp("v") / "v"))
        return opened[-1]

    yield make
    for vault in opened:
        vault.close()


def there_and_back(items: list[Made], folder: Path) -> list[list[dict[str, Any]]]:
    """Return what stands in a journal, in one that it was brought into, and in one after that."""
    stands, path = [], folder / "x"
    for number in range(3):
        vault = make_vault(folder / f"v{number}")
        try:
            if number:
                brought_in(vault, path)
            else:
                write_all(vault, items)
            stands.append(standing(vault))
            path = folder / f"{number}{'.zip' if number % 2 else ''}"
            assert taken_out(vault, path).entries == len(items)
        finally:
            vault.close()
    return stands


def as_expected(one: dict[str, Any]) -> dict[str, Any]:
    """Return an entry as it is to come in: its title a heading, and each file shown."""
    expected = dict(one)
    heading = re.sub(r"([\\`*_\[\]<#~])", r"\\\1", " ".join(one["title"].split()))
    expected["title"] = ""
    body = one["body"].strip("\n")
    parts = [f"# {heading}" if heading else "", body]
    expected["body"] = "\n\n".join(part for part in parts if part)
    return expected


UNHURRIED = settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@given(st.lists(made(ANY), min_size=1, max_size=3, unique_by=lambda one: one.at))
@UNHURRIED
def test_what_came_in_once_comes_in_the_same_again(
    tmp_path_factory: pytest.TempPathFactory, items: list[Made]
) -> None:
    first, second, third = there_and_back(items, tmp_path_factory.mktemp("m"))
    assert second == third
    same = ("created_at", "modified_at", "zone", "tags", "place", "starred")
    for before, after in zip(by_time(first), by_time(second), strict=True):
        assert {name: before[name] for name in same} == {name: after[name] for name in same}
        assert {sha for _, sha in before["files"]} == {sha for _, sha in after["files"]}


def by_time(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(found, key=lambda one: str(one["created_at"]))


@given(st.lists(made(SETTLED).filter(lambda one: not one.files), min_size=1, max_size=3,
                unique_by=lambda one: one.at))  # fmt: skip
@UNHURRIED
def test_words_come_in_as_they_were(
    tmp_path_factory: pytest.TempPathFactory, items: list[Made]
) -> None:
    kept = [
        Made(one.at, one.zone, re.sub(r"!?\[[^\]]*\]\(\{F\}\)", "", one.body) or "x", one.title,
             one.tags, one.place, one.starred, [])
        for one in items
    ]  # fmt: skip
    first, second, _ = there_and_back(kept, tmp_path_factory.mktemp("m"))
    expected = [as_expected(one) for one in by_time(first)]
    # A link that leads nowhere is its words; what stands in code stays.
    assert [without_dead(one) for one in by_time(second)] == [without_dead(one) for one in expected]


def without_dead(one: dict[str, Any]) -> dict[str, Any]:
    body = re.sub(r"\[([^\[\]\n]*)\]\(entry:x\)", r"\1", one["body"])
    return one | {"body": body}


def journal(path: Path) -> dict[str, Any]:
    with zipfile.ZipFile(path) as archive:
        found: dict[str, Any] = json.loads(archive.read("Journal.json"))
    return found


def test_it_is_written_as_day_one_does(vaults: Callable[[], Vault], tmp_path: Path) -> None:
    vault = vaults()
    other = add(vault, "The other.", NOW - timedelta(days=3), "UTC")
    ident = add(vault, "x", NOW + timedelta(milliseconds=7), "UTC+02:00", starred=True)
    kept, new_id = {}, counted_ids(10**13)
    for name, data in KINDS:
        kept[name] = attach_file(vault.write, ident, as_file(name, data), now=NOW, new_id=new_id)[0]
    body = (
        f"![sea](attachment:{kept['a.jpg'].id}) [b](attachment:{kept['b.mp4'].id}) "
        f"[c](attachment:{kept['c.mp3'].id}) [d](attachment:{kept['d.pdf'].id}) "
        f"[table](attachment:{kept['notes.csv'].id}) [there](entry:{other}) "
        f"[gone](entry:{named('gone')}) `[code](entry:{other})`"
    )
    content = Content(body, "A *day*", ("sea",), "Jetty")
    vault.write(lambda tx: edit_entry(tx, ident, content, now=NOW, new_id=vault_ids(vault)))
    done = taken_out(vault, tmp_path / "o.zip")
    assert (done.entries, done.files) == (2, 6)
    found = journal(tmp_path / "o.zip")
    assert found["metadata"] == {"version": "1.0"}
    [entry] = [one for one in found["entries"] if one["uuid"] == ident.hex.upper()]
    assert entry["creationDate"] == "2026-11-22T21:04:00Z"
    assert entry["timeZone"] == "GMT+0200"
    assert entry["location"] == {"placeName": "Jetty"}
    assert "richText" not in entry

    def known(name: str) -> str:
        return kept[name].id.hex.upper()

    digest = {name: hashlib.md5(data, usedforsecurity=False).hexdigest() for name, data in KINDS}
    assert entry["text"] == (
        "# A \\*day\\*\n\n"
        f"![sea](dayone-moment://{known('a.jpg')}) ![b](dayone-moment:/video/{known('b.mp4')}) "
        f"![c](dayone-moment:/audio/{known('c.mp3')}) "
        f"![d](dayone-moment:/pdfAttachment/{known('d.pdf')}) "
        f"[table](files/{digest['notes.csv']}.csv) "
        f"[there](dayone2://view?entryId={other.hex.upper()}) gone `[code](entry:{other})`"
        f"\n\n[noending](files/{digest['noending']}.bin)"
    )
    [photo] = entry["photos"]
    assert (photo["md5"], photo["type"], photo["identifier"]) == (
        digest["a.jpg"], "jpeg", known("a.jpg"),
    )  # fmt: skip
    assert {one["format"] for one in entry["audios"]} == {"mp3"}
    assert {one["pdfName"] for one in entry["pdfAttachments"]} == {"d.pdf"}
    with zipfile.ZipFile(tmp_path / "o.zip") as archive:
        assert sorted(archive.namelist()) == sorted([
            "Journal.json", f"photos/{digest['a.jpg']}.jpeg", f"videos/{digest['b.mp4']}.mp4",
            f"audios/{digest['c.mp3']}.mp3", f"pdfs/{digest['d.pdf']}.pdf",
            f"files/{digest['notes.csv']}.csv", f"files/{digest['noending']}.bin",
        ])  # fmt: skip
        assert archive.read(f"photos/{digest['a.jpg']}.jpeg") == JPEG


def test_the_same_picture_twice_is_one_file(vaults: Callable[[], Vault], tmp_path: Path) -> None:
    vault = vaults()
    for days in (1, 2):
        ident = add(vault, "Sea.", NOW - timedelta(days=days))
        new_id = vault_ids(vault)
        attach_file(vault.write, ident, as_file("a.jpg", JPEG), now=NOW, new_id=new_id)
    taken_out(vault, tmp_path / "o.zip")
    with zipfile.ZipFile(tmp_path / "o.zip") as archive:
        assert len(archive.namelist()) == 2
    other = vaults()
    brought_in(other, tmp_path / "o.zip")
    assert [len(one["files"]) for one in standing(other)] == [1, 1]


def test_the_trash_stays_and_an_empty_journal_is_one(
    vaults: Callable[[], Vault], tmp_path: Path
) -> None:
    vault = vaults()
    taken_out(vault, tmp_path / "empty.zip")
    assert journal(tmp_path / "empty.zip")["entries"] == []
    gone = add(vault, "Thrown away.")
    vault.write(lambda tx: trash_entries(tx, [gone], now=NOW))
    assert taken_out(vault, tmp_path / "o.zip").entries == 0


def test_a_journal_of_everything_goes_out(vaults: Callable[[], Vault], tmp_path: Path) -> None:
    vault = vaults()
    idents = fill(vault)
    done = taken_out(vault, tmp_path / "o")
    assert done.entries == 2
    assert (tmp_path / "o" / "Journal.json").is_file()
    other = vaults()
    brought_in(other, tmp_path / "o")
    assert {one["place"] for one in standing(other)} == {"", "Jetty"}
    only = taken_out(vault, tmp_path / "some.zip", Choice(Query(starred=True), files=False))
    assert (only.entries, only.files) == (1, 0)
    [entry] = journal(tmp_path / "some.zip")["entries"]
    assert entry["uuid"] == idents["river"].hex.upper()
    assert "photos" not in entry


def test_a_file_that_is_deleted_meanwhile_ends_it_with_nothing_left(
    vaults: Callable[[], Vault], tmp_path: Path
) -> None:
    vault = vaults()
    ident = add(vault, "Sea.")
    new_id = vault_ids(vault)
    kept, _ = attach_file(vault.write, ident, as_file("a.jpg", JPEG), now=NOW, new_id=new_id)
    sink = sink_for("dayone", tmp_path / "o.zip", named("o"))
    seen = 0

    def read(work: Callable[[Any], Any]) -> Any:
        nonlocal seen
        found = vault.read(work)
        if isinstance(found, list) and found and isinstance(found[0], dict):
            seen += 1
            vault.write(lambda tx: detach_file(tx, kept.id))
        return found

    with pytest.raises(NoSuchAttachment, match="deleted while it went out"):
        export_journal(read, sink, Choice())
    assert seen
    assert not [one for one in tmp_path.iterdir() if one.name.endswith((".zip", ".part"))]
