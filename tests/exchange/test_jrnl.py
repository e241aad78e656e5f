"""jrnl's journals: text in any timeformat, folders, JSON, and the three kinds of locked files."""

import base64
import hashlib
import json
import os
import struct
from datetime import datetime
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from hypothesis import given
from hypothesis import strategies as st

from app.domain.failures import ArchiveRefused, FileUnreadable, NotThisFormat
from app.domain.import_failures import PasswordNeeded, WrongPassword
from app.domain.imports import Options
from app.exchange.archive import Limits
from app.exchange.jrnl.dates import jrnl_date
from app.exchange.jrnl.source import JrnlSource, claims
from app.exchange.registry import recognise
from app.exchange.texts import text_lines
from tests.exchange.bringing import brought_twice_and_undone, member, read_safely
from tests.exchange.conftest import MakeZip, Read, Reading

TEXT = """[2024-03-31 02:30] The clocks went forward. *
I lost an hour with @Anna and #work.

It came back in autumn.

[2024-04-01 09:05] One line. And a second sentence.
[2024-04-01 09:05] The same minute.
"""
WORDS = "the brown teapot"


def wall(*parts: int) -> datetime:
    return datetime(*parts)  # type: ignore[arg-type] # noqa: DTZ001


def reading(read: Read, path: Path, data: str | bytes, **options: str) -> Reading:
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return read(recognise(path), **options)


def test_entries_titles_stars_and_tags(tmp_path: Path, read: Read) -> None:
    got = reading(read, tmp_path / "my.journal", TEXT)
    assert got.problems == []
    first, second, third = got.found
    assert first.title == "The clocks went forward."
    assert first.starred
    assert first.body == "I lost an hour with @Anna and #work.\n\nIt came back in autumn."
    assert first.tags == ("Anna",)
    assert first.created_at == wall(2024, 3, 31, 2, 30)
    assert first.zone == ""
    # The hour that the clocks left out: the time after the jump is meant.
    assert first.when("Europe/Paris")[0].isoformat() == "2024-03-31T01:30:00+00:00"
    assert (second.title, second.body) == ("One line.", "And a second sentence.")
    assert third.created_at == second.created_at
    assert third.source_id != second.source_id


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2024-02-29 07:08", wall(2024, 2, 29, 7, 8)),
        ("2024-02-29 07:08:09 PM", wall(2024, 2, 29, 19, 8, 9)),
        ("Sun Jun  9 15:39:00 2013", wall(2013, 6, 9, 15, 39)),
        ("09.06.2013 15:39", wall(2013, 6, 9, 15, 39)),
        ("31/12/99 23:59", wall(1999, 12, 31, 23, 59)),
        ("31/12/24 23:59", wall(2024, 12, 31, 23, 59)),
        ("Monday, 1 April 2024 at 9:05 am", wall(2024, 4, 1, 9, 5)),
        ("April 1, 2024 09:05", wall(2024, 4, 1, 9, 5)),
        ("20240401T0905", wall(2024, 4, 1, 9, 5)),
        ("20240401", wall(2024, 4, 1, 12)),
        ("09:05 2024-04-01", wall(2024, 4, 1, 9, 5)),
        ("1901-01-02 03:04", wall(1901, 1, 2, 3, 4)),
        ("2199-01-02 03:04", wall(2199, 1, 2, 3, 4)),
        ("2019-07 14:23", wall(2019, 7, 1, 14, 23)),
    ],
)
def test_timeformats(written: str, expected: datetime) -> None:
    when = jrnl_date(written)
    assert when is not None
    assert when.moment == expected


@pytest.mark.parametrize(
    "written",
    ["", "todo", "x] [", "2024-13-01 10:00", "2024-02-30 10:00", "0000-00-00", "12", "1711872600",
     "99.99.9999 10:00", "9" * 80, "2024-01-01 25:00"],
)  # fmt: skip
def test_words_in_brackets_are_no_dates(written: str) -> None:
    assert jrnl_date(written) is None


def test_one_file_has_one_order_of_day_and_month(tmp_path: Path, read: Read) -> None:
    text = "[03/04/2024 08:00] a\n\n[03/31/2024 08:00] b\n\n[04/05/2024 08:00] c\n"
    got = reading(read, tmp_path / "us.txt", text)
    assert [one.created_at.date().isoformat() for one in got.found] == [
        "2024-03-04", "2024-03-31", "2024-04-05",
    ]  # fmt: skip
    assert got.problems == []
    got = reading(read, tmp_path / "eu.txt", "[03/04/2024 08:00] a\n[31/03/2024 08:00] b\n")
    assert got.found[0].created_at == wall(2024, 4, 3, 8)
    assert got.kinds() == ["guessed_date"]


def test_brackets_within_an_entry_stay_words(tmp_path: Path, read: Read) -> None:
    text = "[2024-01-01 10:00] a\n[x] done\n[2024-99-01 10:00] odd\n a [2024-01-02 10:00] b\n"
    only = reading(read, tmp_path / "j.txt", text).only()
    assert only.body == "[x] done\n[2024-99-01 10:00] odd\n a [2024-01-02 10:00] b"


def test_an_offset_that_no_zone_has_is_no_date(tmp_path: Path, read: Read) -> None:
    path = tmp_path / "a.jrnl"
    path.write_text("[2024-01-01 10:00] Hi\n\n[2024-01-02 10:00 +99:99] Odd\n", "utf-8")
    only = read(recognise(path)).only()
    assert (only.title, only.body) == ("Hi", "[2024-01-02 10:00 +99:99] Odd")


def test_words_before_the_first_date_are_named(tmp_path: Path, read: Read) -> None:
    (tmp_path / "j.journal").write_text("[2024-01-01 10:00] a\n", "utf-8")
    source = JrnlSource(tmp_path / "j.journal")
    (tmp_path / "j.journal").write_text("\n[2024-01-01 10:00] a\n", "utf-8")
    assert read(source).problems == []
    (tmp_path / "j.json").write_text('{"tags": {}, "entries": []}', "utf-8")
    assert read(JrnlSource(tmp_path / "j.json")).found == []


def test_the_form_before_version_2(tmp_path: Path, read: Read) -> None:
    text = "2013-06-10 15:40 Old. *\nb\n[2019-08-03 12:55] a chat\n\n2013-06-11 09:00 New\n"
    first, second = reading(read, tmp_path / "old.journal", text).found
    assert (first.title, first.body, first.starred) == (
        "Old.",
        "b\n[2019-08-03 12:55] a chat",
        True,
    )
    assert second.created_at == wall(2013, 6, 11, 9)


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.encode("utf-8-sig"),
        lambda text: text.replace("\n", "\r\n").encode(),
        lambda text: text.encode("utf-16"),
        lambda text: text.replace("\n", "\r\n").encode("utf-16"),
        lambda text: text.encode("cp1252"),
    ],
)
def test_encodings_and_line_ends(tmp_path: Path, read: Read, change: object) -> None:
    assert callable(change)
    text = "[2024-01-01 10:00] Café\nnaïve\n\nend"
    got = reading(read, tmp_path / "j.journal", change(text))
    assert (got.only().title, got.only().body) == ("Café", "naïve\n\nend")
    assert len(got.problems) == (change(text) == text.encode("cp1252"))


def test_folders_of_days(tmp_path: Path, read: Read, make_zip: MakeZip) -> None:
    days: dict[str, bytes | str] = {
        "j/2024/01/01.txt": "[2024-01-01 10:00:00 AM] a\n",
        "j/2024/01/02.txt": "[2024-01-02 10:00:00 AM] b\nc\n",
        "j/2024/01/03.txt": b"\xff\xfe\x00\x01\x00",
        "j/notes.txt": "[2024-01-02 10:00] no day",
    }
    got = read(recognise(make_zip(days)))
    assert [one.title for one in got.found] == ["a", "b"]
    assert {problem.file for problem in got.problems} == {"j/2024/01/03.txt"}


def test_json(tmp_path: Path, read: Read) -> None:
    entries = [
        {"title": "A", "body": "b\n", "date": "2024-01-01", "time": "10:00", "tags": ["@x", "#y"],
         "starred": True},
        {"title": "B", "body": "", "date": "never", "time": "10:00", "tags": [], "starred": False},
        7,
        {"title": "C", "body": "", "date": "2024-01-02", "time": "11:30", "tags": None},
    ]  # fmt: skip
    got = reading(read, tmp_path / "j.json", json.dumps({"tags": {"@x": 1}, "entries": entries}))
    assert [(one.title, one.tags, one.starred) for one in got.found] == [
        ("A", ("x", "y"), True), ("C", (), False),
    ]  # fmt: skip
    assert got.kinds() == ["broken_entry", "broken_entry"]
    cut = json.dumps({"tags": {}, "entries": entries})[:150]
    got = reading(read, tmp_path / "cut.json", cut)
    assert [one.title for one in got.found] == ["A"]
    assert got.kinds() == ["unreadable"]
    (tmp_path / "cut.json").write_text('{"tags": {}, "entries": [{"date": "2024', "utf-8")
    with pytest.raises(ArchiveRefused):
        read(recognise(tmp_path / "cut.json"))


def locked_1(text: str, *, spaces: bool = False) -> bytes:
    data, iv = text.encode(), os.urandom(16)
    fill = -len(data) % 16 or 16
    data += b" " * fill if spaces else bytes([fill]) * fill
    key = hashlib.sha256(WORDS.encode()).digest()
    cipher = Cipher(algorithms.AES(key), modes.CBC(iv)).encryptor()
    return iv + cipher.update(data) + cipher.finalize()


def token(text: str, salt: bytes) -> bytes:
    key = hashlib.pbkdf2_hmac("sha256", WORDS.encode(), salt, 100_000)
    return Fernet(base64.urlsafe_b64encode(key)).encrypt(text.encode())


def locked_2(text: str) -> bytes:
    return token(text, bytes.fromhex("f2d5710ec18d2ededc8e36748904cef8"))


def locked_3(text: str) -> bytes:
    salt = bytes(range(240, 256))
    header = json.dumps({"salt": base64.urlsafe_b64encode(salt).decode()}).encode()
    head = base64.urlsafe_b64encode(header)
    return b"JRNLv3" + struct.pack(">H", len(head)) + head + token(text, salt)


@pytest.mark.parametrize("version", [1, 2, 3])
def test_locked_journals_open_with_their_password(tmp_path: Path, read: Read, version: int) -> None:
    data = {1: locked_1, 2: locked_2, 3: locked_3}[version](TEXT)
    path = tmp_path / "locked.journal"
    got = reading(read, path, data, password=WORDS)
    assert [one.title for one in got.found] == [
        "The clocks went forward.", "One line.", "The same minute.",
    ]  # fmt: skip
    with pytest.raises(PasswordNeeded):
        read(recognise(path))
    with pytest.raises(WrongPassword):
        read(recognise(path), password="another")
    path.write_bytes(data[:-9] if version > 1 else data[:-16] + bytes(16))
    with pytest.raises(WrongPassword):
        read(recognise(path), password=WORDS)


def test_the_oldest_locked_journals_were_filled_with_spaces(tmp_path: Path, read: Read) -> None:
    got = reading(read, tmp_path / "a.journal", locked_1(TEXT, spaces=True), password=WORDS)
    assert len(got.found) == 3


def test_a_damaged_head_of_a_locked_journal_is_named(tmp_path: Path, read: Read) -> None:
    got = reading(read, tmp_path / "a.journal", b"JRNLv3\x00\x08notjson!rest", password=WORDS)
    assert got.found == []
    assert got.kinds() == ["unreadable"]


def test_what_is_not_jrnl(tmp_path: Path, read: Read) -> None:
    for name, data in (
        ("a.txt", b"just words"), ("b.journal", b""), ("c.txt", b"[not a date] words"),
        ("d.json", b'{"metadata": {}, "entries": []}'), ("e.txt", os.urandom(64)),
        ("f.json", b'{"entries": [{"creationDate": "x"}]}'), ("g.zip", b"PK\5\6" + bytes(18)),
    ):  # fmt: skip
        path = tmp_path / name
        path.write_bytes(data)
        assert not claims(path), name
    with pytest.raises(NotThisFormat):
        read(JrnlSource(tmp_path / "a.txt"))
    with pytest.raises(NotThisFormat):
        read(JrnlSource(tmp_path / "b.journal"))


def test_a_file_beyond_all_bounds_is_refused_by_name(tmp_path: Path, read: Read) -> None:
    path = tmp_path / "a.journal"
    path.write_text(TEXT, "utf-8")
    with pytest.raises(NotThisFormat):
        read(JrnlSource(path, Limits(text=10)))


def test_in_once_and_out_again(tmp_path: Path) -> None:
    path = tmp_path / "j.journal"
    path.write_text(TEXT, "utf-8")
    assert brought_twice_and_undone(tmp_path, recognise(path)).entries == 3


def test_another_order_brings_nothing_new(tmp_path: Path, read: Read) -> None:
    entries = [f"[2024-01-0{day} 10:00] t{title}\n" for day in (1, 2) for title in range(3)]
    first = reading(read, tmp_path / "a.journal", "".join(entries)).found
    second = reading(read, tmp_path / "b.journal", "".join(reversed(entries))).found
    # The name of the file is no part of an entry.
    assert {one.digest() for one in first} == {one.digest() for one in second}
    assert len({one.source_id for one in first}) == 6


def test_lines_come_whole_however_the_file_is_cut() -> None:
    for encoding in ("utf-8", "utf-16", "utf-16-be", "utf-32"):
        text = "one é\r\n\r\ntwo \U0001f600\nthree"
        data = text.encode(encoding)
        if encoding == "utf-16-be":
            data = b"\xfe\xff" + data
        lines = list(text_lines(member(data), lambda _: None))
        assert [line.lstrip("\ufeff") for line in lines] == ["one é", "", "two \U0001f600", "three"]
    with pytest.raises(FileUnreadable):
        list(text_lines(member(b"a\0b"), lambda _: None))


HEADS = st.sampled_from(
    ["[2024-01-01 10:00] ", "[01/02/03 1:2] ", "[0001-01-01] ", "[9999-12-31 23:59] ", "[", "]",
     " *", "@x ", "\n", "2013-06-10 15:40 "]
)  # fmt: skip


@given(st.lists(HEADS | st.text(max_size=20), max_size=12), st.binary(max_size=8))
def test_nothing_breaks_the_reading(
    tmp_path_factory: pytest.TempPathFactory, parts: list[str], tail: bytes
) -> None:
    path = tmp_path_factory.mktemp("j") / "a.journal"
    path.write_bytes("".join(parts).encode("utf-8", "replace") + tail)
    read_safely(JrnlSource(path), Options("UTC", password="p"))


@given(st.binary(max_size=80), st.integers(0, 3))
def test_no_locked_file_breaks_the_reading(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, kind: int
) -> None:
    path = tmp_path_factory.mktemp("j") / "a.journal"
    path.write_bytes((b"", b"JRNLv3", b"JRNLv3\0\4", b"gAAAA")[kind] + data)
    read_safely(JrnlSource(path), Options("UTC", password="p"))


PASSWORDS = {
    "basic_encrypted.journal": "test",
    "encrypted.journal": "bad doggie no biscuit",
    "encrypted_jrnl-1-9-5.journal": "bad doggie no biscuit",
    "encrypted_v3.journal": "good doggie extra biscuit",
}


def test_the_real_journals(samples: Path, read: Read) -> None:
    root = samples / "jrnl"
    plain = read(recognise(root / "basic_onefile.journal")).found
    assert [one.created_at for one in plain] == [
        wall(2020, 8, 29, 11, 11), wall(2020, 8, 31, 14, 32), wall(2020, 9, 24, 9, 14),
    ]  # fmt: skip
    assert [one.starred for one in plain] == [False, True, False]
    folder = read(recognise(root / "basic_folder")).found
    assert [(one.title, one.created_at) for one in folder] == [
        (one.title, one.created_at) for one in plain
    ]
    for name, password in PASSWORDS.items():
        got = read(recognise(root / name), password=password)
        assert got.problems == []
        assert len(got.found) == (3 if name.startswith("basic") else 2)
    simple = [one.digest() for one in read(recognise(root / "simple.journal")).found]
    for name in ("encrypted.journal", "encrypted_jrnl-1-9-5.journal", "encrypted_v3.journal"):
        assert [
            one.digest() for one in read(recognise(root / name), password=PASSWORDS[name]).found
        ] == simple
    months = [
        one.created_at.month for one in read(recognise(root / "little_endian_dates.journal")).found
    ]
    assert months == [6, 7]
    for name in ("jrnl-realistic.json", "myjournal_jimmy.json", "jsonJrnl_minidiary.json"):
        raw = json.loads((root / name).read_bytes())["entries"]
        found = read(recognise(root / name)).found
        assert [one.title for one in found] == [entry["title"] for entry in raw]
        assert [one.starred for one in found] == [entry["starred"] for entry in raw]
    assert len(read(recognise(root / "simple_jrnl-1-9-5.journal")).found) == 2
    assert len(read(recognise(root / "mostlyreadabledates.journal")).found) == 3
    with pytest.raises(NotThisFormat):
        recognise(root / "unreadabledates.journal")
