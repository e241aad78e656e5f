"""A backup as one file: what goes in comes out, and nothing else passes for one."""

import io
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from app.domain.backup_failures import (
    BackupCutShort,
    BackupDamaged,
    BackupGone,
    NewerBackup,
    NotABackup,
)
from app.domain.failures import Cancelled, DatabaseDamaged, DiskFull, Failure, WrongPassphrase
from app.vault import looking, packed
from app.vault.backup_facts import Facts
from app.vault.backups import make_backup
from app.vault.keys.credentials import Passphrase
from app.vault.keys.keyfile import KeyFile
from app.vault.keys.store import KeyStore
from app.vault.keys.subkeys import database_key
from app.vault.layout import Layout
from app.vault.migrate import migrations
from app.vault.pages import CONTENT, PAGE, SALT, Pages
from app.vault.sqlcipher import connect
from app.vault.vault import Vault
from tests.making import NOW, WORDS, add, files_of, make_vault

_MARK = "quince marmalade under the lamp"


class Kept:
    """A vault's folder form backup, and the same as one file."""

    def __init__(self, vault: Vault, folder: Path) -> None:
        self.vault = vault
        self.made = make_backup(vault, NOW)
        self.key = vault.data_key
        self.keyfile: KeyFile = KeyStore(self.made.path).read().candidates[0]
        self.database = Layout(self.made.path).database
        pages = self.database.stat().st_size // PAGE
        layout = max(step.number for step in migrations())
        self.facts = Facts(vault.vault_id, "Journal", NOW, 3, pages, layout)
        self.file = folder / "Journal-2026-11-22.lamplit-backup"
        with self.file.open("xb") as target:
            packed.pack(self.database, self.keyfile, self.key, self.facts, target)


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    vault = make_vault(tmp_path / "v")
    for number in range(3):
        add(vault, f"{_MARK} {number} " + "and long " * 200)
    kept = Kept(vault, tmp_path)
    vault.close()
    return kept


def test_every_page_comes_out_as_it_went_in(kept: Kept, tmp_path: Path) -> None:
    out = tmp_path / "out.db"
    assert packed.unpack(kept.file, kept.key, out) == kept.facts
    old, new = kept.database.read_bytes(), out.read_bytes()
    assert len(old) == len(new)
    assert old[:SALT] != new[:SALT], "the salt is a fresh one"
    key = database_key(kept.key)
    before, after = Pages(key, old[:SALT]), Pages(key, new[:SALT])
    for number in range(1, len(old) // PAGE + 1):
        place = slice((number - 1) * PAGE, number * PAGE)
        assert before.open(number, old[place]) == after.open(number, new[place])
    sql = connect(out, key)
    assert sql.execute("PRAGMA cipher_integrity_check").fetchall() == []
    assert sql.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert sql.execute("SELECT count(*) FROM entry").fetchone() == (3,)
    sql.close()
    assert out.stat().st_mode & 0o777 == 0o600


def test_what_the_page_says_about_the_bytes_is_enough_to_read_them(
    kept: Kept, tmp_path: Path
) -> None:
    """docs/backups.md, step by step, with nothing of Lamplit's but its HKDF labels."""
    import zlib

    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    from cryptography.hazmat.primitives.hashes import SHA256, Hash
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    data = kept.file.read_bytes()
    assert data[:16] == b"Lamplit backup\r\n"
    assert int.from_bytes(data[16:20], "big") == 1
    end = 24 + int.from_bytes(data[20:24], "big") + 32
    key = HKDF(SHA256(), 32, data[end - 32 : end], b"lamplit backup v1").derive(kept.key)
    digest = Hash(SHA256())
    digest.update(data[:end])
    bound = digest.finalize()
    parts: list[bytes] = []
    while end < len(data):
        length = int.from_bytes(data[end : end + 4], "big")
        sealed = data[end + 4 : end + 4 + length]
        nonce = len(parts).to_bytes(12, "big")
        parts.append(AESGCM(key).decrypt(nonce, sealed, bound))
        end += 4 + length
    pages = b"".join(zlib.decompress(part[1:]) if part[0] == 1 else part[1:] for part in parts[1:])
    cut = range(0, len(pages), CONTENT)
    out = tmp_path / "plain.db"
    out.write_bytes(b"".join(pages[at : at + CONTENT] + bytes(80) for at in cut))
    plain = sqlite3.connect(out)
    assert plain.execute("SELECT count(*) FROM entry").fetchone() == (3,)
    plain.close()


def test_it_is_smaller_and_says_nothing_in_clear(kept: Kept) -> None:
    data = kept.file.read_bytes()
    assert len(data) < kept.database.stat().st_size / 2
    for word in (_MARK.encode(), b"Journal", b"2026-11-22T", b"SQLite", b"CREATE"):
        assert word not in data[24 + len(kept.keyfile.to_bytes()) :]


def _flipped(at: int) -> Callable[[bytes], bytes]:
    def change(data: bytes) -> bytes:
        place = at % len(data)
        return data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]

    return change


@pytest.mark.parametrize("share", [i / 40 for i in range(40)])
def test_a_flipped_bit_anywhere_is_noticed(kept: Kept, tmp_path: Path, share: float) -> None:
    data = kept.file.read_bytes()
    kept.file.write_bytes(_flipped(int(share * len(data)))(data))
    out = tmp_path / "out.db"
    with pytest.raises((NotABackup, BackupCutShort, BackupDamaged, NewerBackup)):
        packed.unpack(kept.file, kept.key, out)
    assert not out.exists()


@pytest.mark.parametrize("share", [i / 25 for i in range(25)])
def test_one_that_is_cut_short_says_so(kept: Kept, tmp_path: Path, share: float) -> None:
    data = kept.file.read_bytes()
    kept.file.write_bytes(data[: int(share * len(data))])
    out = tmp_path / "out.db"
    with pytest.raises(NotABackup if share == 0 else BackupCutShort):
        packed.unpack(kept.file, kept.key, out)
    assert not out.exists()


@pytest.mark.parametrize(
    ("change", "failure"),
    [
        (lambda data: data + b"\0", BackupDamaged),
        (lambda data: data[:16] + (2).to_bytes(4, "big") + data[20:], NewerBackup),
        (lambda data: data[:20] + b"\xff\xff\xff\xff" + data[24:], BackupDamaged),
        (lambda _: b"PK\3\4 something else", NotABackup),
        (lambda data: data.replace(b'"format":1', b'"format":9', 1), NewerBackup),
    ],
)
def test_what_is_no_backup_of_ours_is_named(
    kept: Kept, tmp_path: Path, change: Callable[[bytes], bytes], failure: type[Failure]
) -> None:
    kept.file.write_bytes(change(kept.file.read_bytes()))
    with pytest.raises(failure):
        packed.unpack(kept.file, kept.key, tmp_path / "out.db")


def test_parts_cannot_change_places(kept: Kept, tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "w")
    for number in range(40):
        add(vault, f"{number} " + "words and words " * 3000)
    kept = Kept(vault, tmp_path / "w")
    vault.close()
    data = kept.file.read_bytes()
    start = 24 + len(kept.keyfile.to_bytes()) + 32
    cuts = [start]
    while cuts[-1] < len(data):
        cuts.append(cuts[-1] + 4 + int.from_bytes(data[cuts[-1] : cuts[-1] + 4], "big"))
    parts = [data[a:b] for a, b in pairwise(cuts)]
    assert len(parts) > 3
    for order in ([0, 2, 1, *range(3, len(parts))], [0, *range(1, len(parts) - 1)],
                  [0, 1, *range(1, len(parts))]):  # fmt: skip
        kept.file.write_bytes(data[:start] + b"".join(parts[i] for i in order))
        with pytest.raises((BackupDamaged, BackupCutShort)):
            packed.unpack(kept.file, kept.key, tmp_path / "out.db")


def test_a_damaged_page_makes_no_backup(kept: Kept) -> None:
    data = bytearray(kept.database.read_bytes())
    data[len(data) // 2] ^= 1
    kept.database.write_bytes(data)
    with pytest.raises(DatabaseDamaged):
        packed.pack(kept.database, kept.keyfile, kept.key, kept.facts, io.BytesIO())


def test_stopping_leaves_nothing(kept: Kept, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        packed.unpack(kept.file, kept.key, tmp_path / "out.db", cancelled=lambda: True)
    assert not (tmp_path / "out.db").exists()


# --- looking ------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["file", "folder"])
def test_both_forms_open_read_only_and_stay_as_they_are(
    kept: Kept, tmp_path: Path, form: str
) -> None:
    path = kept.file if form == "file" else kept.made.path
    before, working = files_of(kept.made.path), tmp_path / "working"
    working.mkdir()
    seen: list[tuple[int, int]] = []
    with looking.look_into(
        path, Passphrase(WORDS), working=working, progress=lambda *at: seen.append(at)
    ) as inside:
        assert (inside.entries, inside.at) == (3, NOW)
        assert inside.vault_id == kept.vault.vault_id
        rows = inside.read(lambda tx: tx.timeline.newest(9))
        assert all(_MARK in row.heading for row in rows)
        for file in working.rglob("*"):
            assert file.is_dir() or _MARK.encode() not in file.read_bytes()
    assert list(working.iterdir()) == []
    assert files_of(kept.made.path) == before
    assert seen[-1][0] == seen[-1][1]


def test_a_known_data_key_does_as_well_and_another_does_not(kept: Kept, tmp_path: Path) -> None:
    assert looking.opens_with(kept.file, kept.key)
    assert not looking.opens_with(kept.file, bytes(32))
    assert not looking.opens_with(tmp_path / "nothing", kept.key)
    with looking.look_into(kept.file, kept.key, working=tmp_path) as inside:
        assert inside.entries == 3
    with pytest.raises(WrongPassphrase):
        looking.unlock(kept.file, bytes(32))
    with pytest.raises(WrongPassphrase):
        looking.unlock(kept.file, Passphrase("another"))


def test_what_is_not_there_or_newer_is_said(kept: Kept, tmp_path: Path) -> None:
    with pytest.raises(BackupGone):
        looking.state_of(tmp_path / "nothing")
    (tmp_path / "empty").mkdir()
    with pytest.raises(NotABackup):
        looking.state_of(tmp_path / "empty")
    sql = connect(kept.database, database_key(kept.key))
    sql.execute("PRAGMA user_version = 9999")
    sql.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    sql.close()
    newer = tmp_path / "newer"
    with newer.open("xb") as target:
        packed.pack(kept.database, kept.keyfile, kept.key, kept.facts, target)
    with (
        pytest.raises(NewerBackup),
        looking.look_into(newer, kept.key, working=tmp_path),
    ):
        pass
    assert not list(tmp_path.glob(".looking*"))


def test_a_full_disk_while_unpacking_leaves_nothing(
    kept: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(packed.durable, "sync_file", full)  # type: ignore[attr-defined]
    with pytest.raises(DiskFull), looking.look_into(kept.file, kept.key, working=tmp_path):
        pass
    assert not list(tmp_path.glob(".looking*"))


def test_facts_that_are_none_are_damage(kept: Kept, tmp_path: Path) -> None:
    wrong = replace(kept.facts, pages=kept.facts.pages + 300)
    with (tmp_path / "wrong").open("xb") as target, pytest.raises(DatabaseDamaged):
        packed.pack(kept.database, kept.keyfile, kept.key, wrong, target)
    for text in (b"{}", b"[]", b"no", b'{"at": "2026", "pages": -1}'):
        with pytest.raises(BackupDamaged):
            Facts.of_bytes(text)
