"""Every format against every case that a journal from elsewhere can bring, in one place.

Each format is written here as small as it goes, with two entries, and each case is a change to that
file. What is particular to one format stands in the module of that format; what an archive can do
to all of them in `test_archive.py`, 200 MB in `test_large.py` and `test_large_notes.py`, in once,
in again and out of it in each format's own module (`brought_twice_and_undone`), a killed import and
a full disk in `tests/usecases/test_import_journal.py`, formulas that go out in `test_csv_out.py`.
"""

import base64
import json
import plistlib
import socket
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.failures import Failure
from app.domain.imports import Options, Source
from app.exchange.registry import format_names, source_for
from app.usecases.import_journal import run_import
from tests.exchange.conftest import Read, Reading
from tests.making import NOW, make_vault, vault_ids

Files = Mapping[str, str | bytes]
FIRST, SECOND = datetime(2024, 5, 6, 7, 8), datetime(2024, 5, 7, 9, 10)  # noqa: DTZ001 - as written
ZONE = "Europe/Paris"


@dataclass(frozen=True)
class One:
    """An entry as another program holds it."""

    ident: str
    at: datetime
    words: str


def _millis(one: One) -> int:
    return int(one.at.replace(tzinfo=UTC).timestamp() * 1000)


def _z(one: One) -> str:
    return f"{one.at.isoformat()}Z"


def _dayone(*all_: One) -> Files:
    entries = [{"uuid": one.ident, "creationDate": _z(one), "text": one.words} for one in all_]
    return {"Journal.json": json.dumps({"metadata": {"version": "1.0"}, "entries": entries})}


def _classic(*all_: One) -> Files:
    return {
        f"Old.dayone/entries/{one.ident}.doentry": plistlib.dumps(
            {"Creation Date": one.at, "Entry Text": one.words, "UUID": one.ident}
        )
        for one in all_
    }


def _dayone_text(*all_: One) -> Files:
    return {"Journal.txt": "".join(
        f"\tDate:\t{one.at.day} {one.at:%B} {one.at.year} at {one.at:%H:%M:%S} GMT\n\n"
        f"{one.words}\n\n" for one in all_
    )}  # fmt: skip


def _daylio(*all_: One) -> Files:
    entries = [
        {"id": int(one.ident[0], 16), "minute": one.at.minute, "hour": one.at.hour,
         "day": one.at.day, "month": one.at.month - 1, "year": one.at.year,
         "datetime": _millis(one),
         "timeZoneOffset": 0, "mood": 1, "note": one.words, "tags": [], "assets": []}
        for one in all_
    ]  # fmt: skip
    made = json.dumps({"version": 15, "dayEntries": entries, "customMoods": []})
    return {"assets/none": b"", "backup.daylio": base64.b64encode(made.encode())}


def _cell(words: str) -> str:
    return '"' + words.replace('"', '""') + '"'


def _daylio_csv(*all_: One) -> Files:
    head = "full_date,date,weekday,time,mood,activities,note_title,note\n"
    return {"d.csv": head + "".join(
        f"{one.at:%Y-%m-%d},x,x,{one.at:%H:%M},good,,,{_cell(one.words)}\n" for one in all_
    )}  # fmt: skip


def _rednotebook(*all_: One) -> Files:
    months: dict[str, str] = {}
    for one in all_:
        name = f"data/{one.at.year:04}-{one.at.month:02}.txt"
        line = f"{one.at.day}: {{text: {json.dumps(one.words, ensure_ascii=False)}}}\n"
        months[name] = months.get(name, "") + line
    return months


def _journey(*all_: One) -> Files:
    return {
        f"{one.ident}.json": json.dumps(
            {"id": one.ident, "date_journal": _millis(one), "timezone": "UTC", "text": one.words}
        )
        for one in all_
    }


def _xml(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;")


def _diaro(*all_: One) -> Files:
    rows = "".join(
        f"<r><uid>{one.ident}</uid><date>{_millis(one)}</date><text>{_xml(one.words)}</text></r>"
        for one in all_
    )
    table = f'<data version="2"><table name="diaro_entries">{rows}</table></data>'
    return {"DiaroBackup.xml": table}


def _jrnl(*all_: One) -> Files:
    return {"j.txt": "".join(f"[{one.at:%Y-%m-%d %H:%M}] T.\n{one.words}\n\n" for one in all_)}


def _mini_diary(*all_: One) -> Files:
    days = {f"{one.at:%Y-%m-%d}": {"title": "", "text": one.words} for one in all_}
    return {"d.json": json.dumps({"metadata": {"application": "Mini Diary"}, "entries": days})}


def _joplin(*all_: One) -> Files:
    return {
        f"{one.ident}.md": f"T\n\n{one.words}\n\nid: {one.ident}\n"
        f"user_created_time: {one.at.isoformat()}.000Z\ntype_: 1"
        for one in all_
    }


def _standard_notes(*all_: One) -> Files:
    items = [
        {"uuid": one.ident, "content_type": "Note", "created_at": _z(one),
         "content": {"title": "T", "text": one.words, "references": []}}
        for one in all_
    ]  # fmt: skip
    return {"b.txt": json.dumps({"version": "004", "items": items})}


def _emoods(*all_: One) -> Files:
    return {"e.csv": "date,depressed,elevated,notes\n" + "".join(
        f"{one.at:%Y-%m-%d},1,2,{_cell(one.words)}\n" for one in all_
    )}  # fmt: skip


def _pixels(*all_: One) -> Files:
    days = [
        {"date": f"{one.at:%Y-%m-%d}", "type": "Mood", "scores": [5], "notes": one.words}
        for one in all_
    ]
    return {"p.json": json.dumps(days)}


def _health(*all_: One) -> Files:
    states = [
        {"id": one.ident, "start": f"{one.at:%Y-%m-%d %H:%M:%S} +0000", "valence": 1,
         "labels": [one.words]} for one in all_
    ]  # fmt: skip
    return {"h.json": json.dumps({"data": {"stateOfMind": states}})}


def _html(*all_: One) -> Files:
    return {
        f"{one.ident}.html": "<html><head><meta charset=utf-8><title>T</title>"
        f'<meta name="created" content="{one.at:%Y-%m-%d %H:%M}"></head>'
        f"<body><p>{one.words}</p></body></html>"
        for one in all_
    }


def _text(*all_: One) -> Files:
    return {f"{one.at:%Y-%m-%d %H-%M}.txt": one.words for one in all_}


def _markdown(*all_: One) -> Files:
    return {f"{one.ident}.md": f"---\ndate: {one.at.isoformat()}\n---\n{one.words}"
            for one in all_}  # fmt: skip


MAKERS: dict[str, Callable[..., Files]] = {
    "dayone": _dayone, "dayone-classic": _classic, "dayone-text": _dayone_text,
    "daylio": _daylio, "daylio-csv": _daylio_csv, "rednotebook": _rednotebook,
    "journey": _journey, "diaro": _diaro, "jrnl": _jrnl, "minidiary": _mini_diary,
    "joplin": _joplin, "standardnotes": _standard_notes, "emoods": _emoods, "pixels": _pixels,
    "health": _health, "html": _html, "text": _text, "markdown": _markdown,
}  # fmt: skip
FORMATS = sorted(MAKERS)
# Nothing in these says where they end: what is cut off was never there.
PLAIN = {"dayone-text", "jrnl", "text", "markdown", "html", "emoods", "daylio-csv", "joplin",
         "rednotebook"}  # fmt: skip
IDENTS = ("a" * 32, "b" * 32)


def both(words: str = "Über the river", second: datetime = SECOND) -> tuple[One, One]:
    return One(IDENTS[0], FIRST, words), One(IDENTS[1], second, "The other one")


def written(form: str, folder: Path, files: Files) -> Source:
    """Write a source as its program does, a single file alone and several as a folder."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data.encode() if isinstance(data, str) else data)
    return source_for(folder / next(iter(files)) if len(files) == 1 else folder, form)


def tried(read: Read, source: Source) -> Reading | None:
    """Read a source; None where it is refused with a sentence."""
    try:
        return read(source)
    except Failure as failure:
        said = str(failure)
    assert said.endswith(".")
    return None


def seen(reading: Reading) -> set[str]:
    """All words of a reading, wherever a format keeps them."""
    return {
        " ".join([one.title, one.body, *(mood.feelings.note for mood in one.moods)])
        for one in reading.found
    }


def test_the_list_of_formats_is_whole() -> None:
    assert {*MAKERS, "lamplit-json"} == set(format_names())


@pytest.mark.parametrize("form", FORMATS)
def test_both_entries_come(form: str, tmp_path: Path, read: Read) -> None:
    got = read(written(form, tmp_path, MAKERS[form](*both())))
    assert len(got.found) == 2
    assert any("Über the river" in one for one in seen(got))


@pytest.mark.parametrize("form", FORMATS)
def test_a_bom_and_line_ends_of_windows_change_nothing(
    form: str, tmp_path: Path, read: Read
) -> None:
    words = "Über the river\nand back"
    plain = MAKERS[form](*both(words))
    odd = {
        name: data if isinstance(data, bytes) else
        b"\xef\xbb\xbf" + data.replace("\n", "\r\n").encode()
        for name, data in plain.items()
    }  # fmt: skip
    first = read(written(form, tmp_path / "plain", plain))
    second = read(written(form, tmp_path / "odd", odd))
    assert seen(second) == seen(first)
    assert [one.created_at for one in second.found] == [one.created_at for one in first.found]


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("encoding", ["utf-16", "latin-1"])
def test_another_encoding_is_read_or_said(
    form: str, encoding: str, tmp_path: Path, read: Read
) -> None:
    plain = MAKERS[form](*both())
    if any(isinstance(data, bytes) for data in plain.values()):
        pytest.skip("what is packed has an encoding of its own")
    odd = {name: data.encode(encoding) for name, data in plain.items() if isinstance(data, str)}
    got = tried(read, written(form, tmp_path, odd))
    if got is None:
        return
    is_read = len(got.found) == 2 and any("Über the river" in one for one in seen(got))
    assert is_read or got.problems


@pytest.mark.parametrize("form", FORMATS)
def test_an_empty_file_is_said(form: str, tmp_path: Path, read: Read) -> None:
    plain = MAKERS[form](*both())
    got = tried(read, written(form, tmp_path, {**plain, list(plain)[-1]: b""}))
    if got is not None:
        # A note without words is known by its name.
        assert len([one for one in got.found if one.body]) == len(plain) - 1 - (form == "daylio")
        assert got.problems or form in PLAIN


@pytest.mark.parametrize("form", FORMATS)
def test_a_file_that_is_cut_short_gives_what_is_whole_and_says_so(
    form: str, tmp_path: Path, read: Read
) -> None:
    plain = MAKERS[form](*both())
    name, data = list(plain.items())[-1]
    raw = data.encode() if isinstance(data, str) else data
    for number, share in enumerate((0.2, 0.5, 0.8, 0.95)):
        cut = {**plain, name: raw[: int(len(raw) * share)]}
        got = tried(read, written(form, tmp_path / str(number), cut))
        if got is not None:
            assert len(got.found) <= 2
            assert len(got.found) == 2 or got.problems or form in PLAIN, share


@pytest.mark.parametrize("form", FORMATS)
def test_the_same_entry_twice_is_one(form: str, tmp_path: Path) -> None:
    one, _ = both()
    source = written(form, tmp_path, MAKERS[form](one, one))
    vault = make_vault(tmp_path / "vault")
    new_id = vault_ids(vault)
    made, _ = run_import(vault.write, source, Options(ZONE), now=NOW, new_id=new_id)
    first = vault.read(lambda tx: tx.timeline.count())
    again, _ = run_import(vault.write, source, Options(ZONE), now=NOW, new_id=new_id)
    assert vault.read(lambda tx: tx.timeline.count()) == first
    assert again.entries == 0
    assert made.entries == 1
    vault.close()


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize(
    "at",
    ["1902-03-04T05:06", "1969-12-31T23:59", "2101-02-03T04:05", "2024-03-31T02:30",
     "2024-10-27T02:30", "2024-02-29T12:00"],
    ids=["1902", "1969", "2101", "gap", "overlap", "leap day"],
)  # fmt: skip
def test_days_far_away_and_hours_that_clocks_skip_and_repeat(
    form: str, at: str, tmp_path: Path, read: Read
) -> None:
    got = read(written(form, tmp_path, MAKERS[form](*both(second=datetime.fromisoformat(at)))))
    days = set()
    for one in got.found:
        moment, zone = one.when(ZONE)
        assert moment.tzinfo is UTC
        assert zone
        days.add(one.created_at.date())
    assert datetime.fromisoformat(at).date() in days or got.problems


HOSTILE = (
    '<script>fetch("http://198.51.100.7/s")</script><img src="http://198.51.100.7/p.gif" '
    'onerror="x()"> ![p](http://198.51.100.7/p.png) ![e](file:///etc/passwd) '
    "![k](~/.ssh/id_rsa) ![u](../../outside.txt) [s](/etc/shadow) !!python/object:os.system "
    "=HYPERLINK(1) \u202eevil \U0001f319"
)


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("packed", [False, True])
def test_nothing_is_fetched_run_or_read_from_elsewhere(
    form: str, tmp_path: Path, read: Read, monkeypatch: pytest.MonkeyPatch, *, packed: bool
) -> None:
    def dialled(*_: object) -> None:
        raise AssertionError("somebody wanted to go online")

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, dialled)
    monkeypatch.setattr(socket, "getaddrinfo", dialled)
    (tmp_path / "outside.txt").write_text("not chosen")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    key = tmp_path / "home" / ".ssh" / "id_rsa"
    key.parent.mkdir(parents=True)
    key.write_text("a key")
    files = MAKERS[form](*both(HOSTILE))
    source = written(form, tmp_path / "a" / "b", files)
    if packed:
        path = tmp_path / "export.zip"
        with zipfile.ZipFile(path, "w") as archive:
            for name, data in {**files, "../../outside.txt": "x", "/etc/passwd": "x"}.items():
                archive.writestr(name, data)
        try:
            source = source_for(path, form)
            got = read(source)
        except Failure:
            pytest.skip("this program writes no zip")
    else:
        got = read(source)
    taken = [item for one in got.found for item in one.attachments if item.read is not None]
    assert taken == []
    assert got.found
