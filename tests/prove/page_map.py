"""Which rows stand on which pages of a vault's database: worked out by SQLite itself.

The pages are decrypted one by one into a plain database beside the trial, and the `dbstat` table
of Python's own SQLite says what is where. Nothing of `app.vault.salvage` is used.
"""

import hashlib
import hmac
import sqlite3
import struct
from collections import defaultdict
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE = 4096
_USABLE = PAGE - 80
_FRAME = PAGE + 24

#: Of a table, by rowid: the pages that a row stands on.
Map = dict[str, dict[int, set[int]]]


def write_plain(source: Path, key: bytes, target: Path) -> None:
    """Decrypt a database whose log was folded in, and check every page of it."""
    data = source.read_bytes()
    mac_key = hashlib.pbkdf2_hmac("sha512", key, bytes(b ^ 0x3A for b in data[:16]), 2, 32)
    pieces = []
    for start in range(0, len(data), PAGE):
        page, number = data[start : start + PAGE], start // PAGE + 1
        head = 16 if number == 1 else 0
        signed = page[head : _USABLE + 16] + struct.pack("<I", number)
        assert hmac.digest(mac_key, signed, "sha512") == page[_USABLE + 16 :]
        turned = Cipher(algorithms.AES(key), modes.CBC(page[_USABLE : _USABLE + 16])).decryptor()
        plain = turned.update(page[head:_USABLE]) + turned.finalize()
        pieces.append((b"SQLite format 3\0" if head else b"") + plain + bytes(80))
    first = bytearray(pieces[0])
    first[18:21] = b"\1\1\x50"  # no log, and 80 bytes of each page are not used
    target.write_bytes(bytes(first) + b"".join(pieces[1:]))


def map_of(plain: Path) -> Map:
    """Return where each row of each table with rowids stands."""
    sql = sqlite3.connect(plain)
    found: Map = {}
    tables = sql.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0"
        " AND sql NOT LIKE '%WITHOUT ROWID%'"
    ).fetchall()
    for (table,) in tables:
        pages = sql.execute(
            "SELECT path, pageno, ncell, pagetype FROM dbstat WHERE name = ? ORDER BY path",
            (table,),
        ).fetchall()
        rowids = [row[0] for row in sql.execute(f"SELECT rowid FROM {table} ORDER BY rowid")]
        more: dict[tuple[str, int], set[int]] = defaultdict(set)
        for path, number, _, kind in pages:
            if kind == "overflow":
                leaf, _, rest = path.rpartition("/")
                cell, _, _ = rest.partition("+")
                more[leaf + "/", int(cell, 16)].add(number)
        rows: dict[int, set[int]] = {}
        left = iter(rowids)
        for path, number, cells, kind in pages:
            if kind == "leaf":
                for cell in range(cells):
                    rows[next(left)] = {number, *more[path, cell]}
        assert len(rows) == len(rowids), table
        found[table] = rows
    sql.close()
    return found


def sources(database: Path) -> dict[int, tuple[str, int, int]]:
    """Return where each page's newest version stands: the file, the first byte, how many."""
    found = {
        number: ("journal.db", (number - 1) * PAGE, PAGE)
        for number in range(1, database.stat().st_size // PAGE + 1)
    }
    log = database.with_name("journal.db-wal")
    data = log.read_bytes() if log.exists() else b""
    waiting: dict[int, tuple[str, int, int]] = {}
    for start in range(32, len(data) - _FRAME + 1, _FRAME):
        number, pages = struct.unpack(">2I", data[start : start + 8])
        if data[start + 8 : start + 16] != data[16:24]:
            break
        waiting[number] = ("journal.db-wal", start, _FRAME)
        if pages:
            found |= waiting
            waiting = {}
    return found


def last_end(log: bytes) -> int:
    """Return where the last whole transaction of a log ends, by what its frames say."""
    end = 0
    for start in range(32, len(log) - _FRAME + 1, _FRAME):
        if log[start + 8 : start + 16] == log[16:24] and any(log[start + 4 : start + 8]):
            end = start + _FRAME
    return end
