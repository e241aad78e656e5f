"""A backup as one encrypted file: `Journal-2026-11-23.lamplit-backup`. The bytes: docs/backups.md.

In clear stand a name, the key slots and a salt. Then come sealed parts: the facts, and the pages
of the database, 256 at a time and compressed where that makes them smaller. Each part is sealed
with AES-256-GCM under its number and a digest of all that stands in clear, and the facts say how
many there are. So a part that is missing, doubled, moved or changed is noticed.
"""

import os
import secrets
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.domain.backup_failures import (
    BackupCutShort,
    BackupDamaged,
    BackupGone,
    NewerBackup,
    NotABackup,
)
from app.domain.failures import Cancelled, DatabaseDamaged, Failure, NewerVault
from app.vault import durable
from app.vault.backup_facts import Facts
from app.vault.keys import keyfile as keyfiles
from app.vault.keys.keyfile import KeyFile
from app.vault.keys.subkeys import database_key, expand
from app.vault.layout import PACKED
from app.vault.pages import CONTENT, PAGE, SALT, Pages, is_empty, unwritten
from app.vault.part_search import Search

SUFFIX = PACKED
MAGIC = b"Lamplit backup\r\n"
FORMAT = 1
PAGES_A_PART = 256

_INFO = b"lamplit backup v1"
_NUMBER = 4
_SALT = 32
_TAG = 16
_VECTOR = 16
_STORED, _DEFLATED = b"\0", b"\1"
# Twice as thorough takes four times as long and gains a tenth: docs/backups.md has the figures.
_LEVEL = 1
# What shrinks by less is not worth inflating again.
_WORTH = 0.95
# What stands in a page that was lost: its HMAC is wrong, so SQLCipher reads none of it.
_LOST = b"\1"
_MOST_FACTS = 64 * 1024
_MOST_PART = PAGES_A_PART * CONTENT + 1 + _TAG

Progress = Callable[[int, int], object]
"""Told how many pages are done, and how many there are."""


@dataclass(frozen=True, slots=True)
class Head:
    """What stands in clear at the beginning of a backup.

    Attributes:
        keyfile: the ways in, as on the day of the backup.
        data: all of it, as it stands in the file.
    """

    keyfile: KeyFile
    data: bytes = field(repr=False)

    def sealing(self, data_key: bytes) -> "Sealing":
        """Return what seals and opens the parts behind it."""
        key = expand(data_key, _INFO, self.data[-_SALT:])
        return Sealing(AESGCM(key), sha256(self.data).digest())


@dataclass(frozen=True, slots=True)
class Sealing:
    """Seals and opens parts by their number."""

    cipher: AESGCM = field(repr=False)
    bound: bytes

    def seal(self, number: int, part: bytes) -> bytes:
        """Return a part as it stands in the file, with its length before it."""
        sealed = self.cipher.encrypt(_nonce(number), part, self.bound)
        return len(sealed).to_bytes(_NUMBER, "big") + sealed

    def open(self, number: int, sealed: bytes) -> bytes:
        """Return a part.

        Raises:
            BackupDamaged: it is not the one that was written with this number.
        """
        try:
            return self.cipher.decrypt(_nonce(number), sealed, self.bound)
        except InvalidTag as error:
            raise BackupDamaged from error


def _nonce(number: int) -> bytes:
    return number.to_bytes(12, "big")


def read_head(file: BinaryIO) -> Head:
    """Read what stands in clear, and leave the file behind it.

    Raises:
        NotABackup, BackupCutShort, BackupDamaged, NewerBackup: it cannot be gone on with.
    """
    magic = file.read(len(MAGIC))
    if magic != MAGIC:
        is_begun = magic and MAGIC.startswith(magic)
        raise BackupCutShort if is_begun else NotABackup
    numbers = _exactly(file, 2 * _NUMBER)
    if int.from_bytes(numbers[:_NUMBER], "big") > FORMAT:
        raise NewerBackup
    length = int.from_bytes(numbers[_NUMBER:], "big")
    if not 0 < length <= keyfiles.MAX_BYTES:
        raise BackupDamaged
    keys, salt = _exactly(file, length), _exactly(file, _SALT)
    try:
        keyfile = keyfiles.parse(keys)
    except NewerVault as error:
        raise NewerBackup from error
    except Failure as error:
        raise BackupDamaged from error
    return Head(keyfile, magic + numbers + keys + salt)


def head_of(path: Path) -> Head:
    """Read what stands in clear in a backup's file.

    Raises:
        BackupGone: there is no file.
        NotABackup, BackupCutShort, BackupDamaged, NewerBackup: it cannot be gone on with.
    """
    with _opened(path) as file:
        return read_head(file)


def facts_of(path: Path, data_key: bytes) -> Facts:
    """Read what a backup says about itself.

    Raises:
        BackupGone, NotABackup, BackupCutShort, BackupDamaged, NewerBackup: it says nothing, or
            this is not its key.
    """
    with _opened(path) as file:
        head = read_head(file)
        return _facts(file, head.sealing(data_key))


def is_cut(path: Path, data_key: bytes) -> bool:
    """Whether a part of a backup is missing, or something stands behind it; no part is opened.

    Raises:
        BackupGone, NotABackup, BackupCutShort, BackupDamaged, NewerBackup: it says nothing, or
            this is not its key.
    """
    with _opened(path) as file:
        facts = _facts(file, read_head(file).sealing(data_key))
        size = path.stat().st_size
        for _ in range(0, facts.pages, PAGES_A_PART):
            file.seek(int.from_bytes(_exactly(file, _NUMBER), "big"), os.SEEK_CUR)
        return file.tell() != size


def _opened(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except FileNotFoundError as error:
        raise BackupGone from error
    except IsADirectoryError as error:
        raise NotABackup from error
    except OSError as error:
        raise durable.failure_of(error) or BackupGone() from error


def _facts(file: BinaryIO, sealing: Sealing) -> Facts:
    return Facts.of_bytes(_part(file, sealing, 0, _MOST_FACTS))


def _part(file: BinaryIO, sealing: Sealing, number: int, most: int) -> bytes:
    length = int.from_bytes(_exactly(file, _NUMBER), "big")
    if not _TAG < length <= most:
        raise BackupDamaged
    return sealing.open(number, _exactly(file, length))


def _exactly(file: BinaryIO, size: int) -> bytes:
    try:
        data = file.read(size)
    except OSError as error:
        raise BackupDamaged from error  # a bad sector, or the drive went away
    if len(data) != size:
        raise BackupCutShort
    return data


# --- writing ------------------------------------------------------------------------------------


def pack(
    database: Path,
    keyfile: KeyFile,
    data_key: bytes,
    facts: Facts,
    target: BinaryIO,
    *,
    progress: Progress = lambda *_: None,
    cancelled: Callable[[], bool] = lambda: False,
    random: Callable[[int], bytes] = secrets.token_bytes,
) -> None:
    """Write a closed database and its keys into one file; the caller syncs and names it.

    Args:
        database: its file; nothing writes to it meanwhile.
        keyfile: its keys.
        data_key: what they open.
        facts: about it; their number of pages must be the file's.
        target: where to.
        progress: told after each part.
        cancelled: asked before each part.
        random: source of the salt.

    Raises:
        Cancelled: it was stopped.
        DatabaseDamaged: a page is not as it was written.
        OSError: as the disk gives it.
    """
    keys = keyfile.to_bytes()
    numbers = FORMAT.to_bytes(_NUMBER, "big") + len(keys).to_bytes(_NUMBER, "big")
    head = Head(keyfile, MAGIC + numbers + keys + random(_SALT))
    sealing = head.sealing(data_key)
    target.write(head.data + sealing.seal(0, facts.to_bytes()))
    done = 0
    for number, pages in enumerate(_pages_of(database, data_key), 1):
        if cancelled():
            raise Cancelled
        target.write(sealing.seal(number, _smaller(pages)))
        done += len(pages) // CONTENT
        progress(done, facts.pages)
    if done != facts.pages:
        raise DatabaseDamaged


def _pages_of(database: Path, data_key: bytes) -> Iterator[bytes]:
    # The caller may stand for another disk, so this one's errors are named here.
    with durable.as_failures(), database.open("rb") as file:
        pages = Pages(database_key(data_key), file.read(SALT))
        file.seek(0)
        first, empty = 1, set[int]()
        while read := file.read(PAGES_A_PART * PAGE):
            if len(read) % PAGE:
                raise DatabaseDamaged
            part = [read[start : start + PAGE] for start in range(0, len(read), PAGE)]
            empty |= {number for number, page in enumerate(part, first) if is_empty(page)}
            yield b"".join(pages.open(number, page) for number, page in enumerate(part, first))
            first += len(part)
        if empty - unwritten(file, pages):
            raise DatabaseDamaged


def _smaller(pages: bytes) -> bytes:
    packed = zlib.compress(pages, _LEVEL)
    if len(packed) < _WORTH * len(pages):
        return _DEFLATED + packed
    return _STORED + pages


# --- reading ------------------------------------------------------------------------------------


def unpack(
    path: Path,
    data_key: bytes,
    database: Path,
    *,
    progress: Progress = lambda *_: None,
    cancelled: Callable[[], bool] = lambda: False,
    random: Callable[[int], bytes] = secrets.token_bytes,
    lossy: bool = False,
) -> Facts:
    """Write the database of a backup to a new file, encrypted as always, and put it on the disk.

    Args:
        path: the backup.
        data_key: what its keys open.
        database: where to; nothing may be there. Nothing is left of it when this fails.
        progress: told after each part.
        cancelled: asked before each part.
        random: source of the salt and the vectors.
        lossy: whether pages that nobody can read stand in the place of parts that are damaged or
            missing.

    Raises:
        Cancelled: it was stopped.
        BackupGone, NotABackup, BackupCutShort, BackupDamaged, NewerBackup: it is no whole backup.
        DiskFull, FolderReadOnly, DiskError: there is no room for it.
    """
    salt = random(SALT)
    pages = Pages(database_key(data_key), salt)
    try:
        with durable.as_failures(), _opened(path) as file, database.open("xb") as target:
            database.chmod(0o600)
            sealing = read_head(file).sealing(data_key)
            facts = _facts(file, sealing)
            done = 0

            def check() -> None:
                if cancelled():
                    raise Cancelled

            parts = _found(file, sealing, facts, check) if lossy else _parts(file, sealing, facts)
            for count, part in parts:
                check()
                if part is None:
                    target.write(_LOST * (count * PAGE))
                else:
                    target.write(_sealed(pages, done + 1, part, random))
                done += count
                progress(done, facts.pages)
            target.flush()
            durable.sync_file(target.fileno())
            durable.sync_folder(database.parent)
    except BaseException:
        database.unlink(missing_ok=True)
        raise
    return facts


def _parts(file: BinaryIO, sealing: Sealing, facts: Facts) -> Iterator[tuple[int, bytes | None]]:
    """Yield the content of the pages, and look that nothing is missing or behind it."""
    for number, count in enumerate(_counts(facts), 1):
        yield count, _larger(_part(file, sealing, number, _MOST_PART), count * CONTENT)
    if file.read(1):
        raise BackupDamaged


def _counts(facts: Facts) -> list[int]:
    """Return how many pages each part holds."""
    whole, rest = divmod(facts.pages, PAGES_A_PART)
    return [PAGES_A_PART] * whole + [rest] * bool(rest)


def _found(
    file: BinaryIO, sealing: Sealing, facts: Facts, check: Callable[[], object]
) -> Iterator[tuple[int, bytes | None]]:
    """Yield what can be read of the pages, and None in the place of a part that cannot."""
    counts = _counts(facts)
    at, size = file.tell(), os.fstat(file.fileno()).st_size
    opens = partial(_opens, sealing)
    search = Search(file, size, _TAG + 1, _MOST_PART, len(counts), opens, check)
    number = 1
    while number <= len(counts):
        count = counts[number - 1]
        try:
            file.seek(at)
            content = _larger(_part(file, sealing, number, _MOST_PART), count * CONTENT)
        except (BackupDamaged, BackupCutShort, OSError):
            found = search.behind(at, number)
            at, following = found or (size, len(counts) + 1)
            for lost in counts[number - 1 : following - 1]:
                yield lost, None
            number = following
        else:
            at = file.tell()
            yield count, content
            number += 1


def _opens(sealing: Sealing, number: int, part: bytes) -> bool:
    try:
        sealing.open(number, part)
    except BackupDamaged:
        return False
    return True


def _larger(part: bytes, wanted: int) -> bytes:
    kind, content = part[:1], part[1:]
    if kind == _DEFLATED:
        inflating = zlib.decompressobj()
        try:
            content = inflating.decompress(content, wanted + 1)
        except zlib.error as error:
            raise BackupDamaged from error
    if len(content) != wanted or kind not in (_STORED, _DEFLATED):
        raise BackupDamaged
    return content


def _sealed(pages: Pages, first: int, part: bytes, random: Callable[[int], bytes]) -> bytes:
    count = len(part) // CONTENT
    vectors = random(count * _VECTOR)
    return b"".join(
        pages.seal(
            first + index,
            part[index * CONTENT : (index + 1) * CONTENT],
            vectors[index * _VECTOR : (index + 1) * _VECTOR],
        )
        for index in range(count)
    )
