"""Zip archives, read as streams and never unpacked to disk.

An archive comes from somewhere else, so nothing it says is believed: names, sizes, the number
of members and the ratio of packing are all bounded before a byte is unpacked.
"""

import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import IO

from app.domain.failures import ArchiveRefused, FileUnreadable, NotThisFormat
from app.domain.filled import Filled
from app.domain.imports import Problem, ProblemKind
from app.exchange.clean import shown
from app.exchange.tree import CHUNK, Member, Report, Tree, listed_once

_LOCAL = struct.Struct("<4s5HLLLHH")
_END = struct.Struct("<4s4H2LH")
_END64_LOCATOR = struct.Struct("<4sLQL")
_END64 = struct.Struct("<4sQ2H2L4Q")
_ENCRYPTED = 0x1
_UTF8 = 0x800
#: FAT, NTFS and VFAT.
_WINDOWS = frozenset((0, 10, 14))
_UNIX = 3
_FULL = 0xFFFFFFFF
# A central directory needs about 100 bytes for a member; much more is an attack on memory.
_DIRECTORY_BYTES_EACH = 512


@dataclass(frozen=True, slots=True)
class Limits:
    """What an archive may hold.

    Attributes:
        total: bytes of all members, unpacked.
        ratio, ratio_from: a member of more than ``ratio_from`` bytes may be packed this tightly.
        members: how many.
        text: bytes of one file of entries.
    """

    total: int = 8 << 30
    ratio: int = 200
    ratio_from: int = 10 << 20
    members: int = 200_000
    text: int = 1 << 30


LIMITS = Limits()


def zip_tree(path: Path, report: Report, limits: Limits = LIMITS) -> Tree:
    """Return the files of the zip at ``path``; those that are not safe are reported, not listed.

    Raises:
        FileUnreadable: there is no such file, or it may not be opened.
        NotThisFormat: it is no zip at all.
        ArchiveRefused: it is broken or too large when unpacked.
    """
    return listed_once((path, limits), lambda: _listing(path, report, limits))


def _listing(path: Path, report: Report, limits: Limits) -> Tree:
    try:
        with path.open("rb") as file:
            if file.read(2) != b"PK" and path.suffix.lower() != ".zip":
                raise NotThisFormat
            _check_directory(file, limits)
            with zipfile.ZipFile(file) as archive:
                infos = archive.infolist()
    except OSError as error:
        raise FileUnreadable from error
    except (zipfile.BadZipFile, ValueError, NotImplementedError, struct.error) as error:
        raise ArchiveRefused("This archive is damaged or incomplete. Export it again.") from error
    _check_sizes(infos, limits)
    return Tree(_members(path, infos, report))


def _check_directory(file: IO[bytes], limits: Limits) -> None:
    """Bound the table of contents before zipfile builds an object for each member."""
    file.seek(0, 2)
    length = file.tell()
    file.seek(max(0, length - 65_557 - _END64_LOCATOR.size))
    tail = file.read()
    at = tail.rfind(b"PK\5\6")
    if at < 0 or len(tail) - at < _END.size:
        raise zipfile.BadZipFile
    count, size = _END.unpack_from(tail, at)[4:6]
    end = length - len(tail) + at
    locator = at - _END64_LOCATOR.size
    if locator >= 0 and tail[locator : locator + 4] == b"PK\6\7":
        end = min(_END64_LOCATOR.unpack_from(tail, locator)[2], length)
        file.seek(end)
        record = file.read(_END64.size)
        if len(record) == _END64.size and record[:4] == b"PK\6\6":
            count, size = _END64.unpack(record)[7:9]
    if count > limits.members or size > limits.members * _DIRECTORY_BYTES_EACH:
        raise too_many(limits)
    file.seek(max(0, end - size))
    if file.read(size).count(b"PK\1\2") > limits.members:  # the count itself may lie
        raise too_many(limits)
    file.seek(0)


def too_many(limits: Limits) -> ArchiveRefused:
    """Return what refuses an archive with more files than ``limits`` allow."""
    return ArchiveRefused(
        Filled(
            "This archive holds more than %1 files, so nothing was brought in.",
            f"{limits.members:,}",
        )
    )


def _check_sizes(infos: list[zipfile.ZipInfo], limits: Limits) -> None:
    if len(infos) > limits.members:
        raise too_many(limits)
    if sum(info.file_size for info in infos) > limits.total:
        raise ArchiveRefused(
            Filled(
                "This archive would unpack to more than %1 GiB, so nothing was brought in.",
                f"{limits.total / (1 << 30):.3g}",
            )
        )
    for info in infos:
        packed = max(info.compress_size, 1)
        if info.file_size > limits.ratio_from and info.file_size > packed * limits.ratio:
            raise ArchiveRefused(
                "A file in this archive is packed far more tightly than real files are. "
                "It may be meant to do harm, so nothing was brought in."
            )


def _members(path: Path, infos: list[zipfile.ZipInfo], report: Report) -> Iterator[Member]:
    seen: set[str] = set()
    for info in infos:
        name = _name(info)
        if name.endswith("/") and info.file_size == 0:
            continue
        trouble = _trouble(info, name, seen)
        if trouble:
            kind, detail = trouble
            report(Problem(kind, shown(name), "", detail))
            continue
        seen.add(name)
        if is_clutter(name):
            continue
        chunks = partial(_unpack, path, info)
        yield Member(name, info.file_size, _stamp(info), chunks)


def _name(info: zipfile.ZipInfo) -> str:
    """Return the member's name; without the UTF-8 mark many programs write UTF-8 all the same.

    Some programs on Windows part folders by backslashes, though a zip may not hold them. Where a
    name comes from another system, a backslash is a part of it, and it is refused.
    """
    name = info.orig_filename
    if not info.flag_bits & _UTF8:
        with suppress(UnicodeError):
            name = name.encode("cp437").decode("utf-8")
    return name.replace("\\", "/") if info.create_system in _WINDOWS else name


def _trouble(info: zipfile.ZipInfo, name: str, seen: set[str]) -> tuple[ProblemKind, str] | None:
    if unsafe(name):
        return ProblemKind.UNSAFE_NAME, "Its name leads out of the archive, so it was left out."
    if info.create_system == _UNIX and stat.S_ISLNK(info.external_attr >> 16):
        return ProblemKind.UNSAFE_NAME, "It is a link, not a file, so it was left out."
    if name in seen:
        return ProblemKind.DUPLICATE, "The archive holds it twice; the first one is used."
    if info.flag_bits & _ENCRYPTED:
        return ProblemKind.UNREADABLE, "It is locked with a password. Export without one."
    if info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        return ProblemKind.UNREADABLE, "It is packed in a way that Lamplit does not read."
    return None


def unsafe(name: str) -> bool:
    """Whether a member's name could lead anywhere but into the archive."""
    parts = re.split(r"[/\\]", name)
    return (
        not name
        or "\0" in name
        or "\\" in name
        or any(part in {"", ".", ".."} for part in parts)
        or re.match(r"[A-Za-z]:", name) is not None
        or any(ord(char) < 32 for char in name)  # noqa: PLR2004 - control characters
    )


def is_clutter(name: str) -> bool:
    """Whether a file is hidden, or a note of the system that packed the archive."""
    return any(part.startswith(".") or part == "__MACOSX" for part in name.split("/"))


def _stamp(info: zipfile.ZipInfo) -> datetime:
    try:
        return datetime(*info.date_time)  # noqa: DTZ001 - a zip keeps wall time without a zone
    except ValueError:
        return datetime(1980, 1, 1)  # noqa: DTZ001


def _unpack(path: Path, info: zipfile.ZipInfo) -> Iterator[bytes]:
    """Yield a member's bytes; each call opens the archive itself, so no handle is kept."""
    try:
        with path.open("rb") as file:
            _to_content(file, info)
            left, check = info.file_size, 0
            pieces = _inflated if info.compress_type == zipfile.ZIP_DEFLATED else _stored
            for chunk in pieces(file, info.compress_size):
                left -= len(chunk)
                if left < 0:
                    break
                check = zlib.crc32(chunk, check)
                yield chunk
    except (OSError, zlib.error, struct.error, ValueError) as error:
        raise FileUnreadable("A file inside the archive is damaged.") from error
    if left or check != info.CRC:
        raise FileUnreadable("A file inside the archive is damaged.")


def _to_content(file: IO[bytes], info: zipfile.ZipInfo) -> None:
    file.seek(info.header_offset)
    header = _LOCAL.unpack(file.read(_LOCAL.size))
    if header[0] != b"PK\x03\x04":
        raise ValueError("no local header")
    file.seek(header[-2] + header[-1], 1)


def _stored(file: IO[bytes], packed: int) -> Iterator[bytes]:
    while packed > 0 and (chunk := file.read(min(CHUNK, packed))):
        packed -= len(chunk)
        yield chunk


def _inflated(file: IO[bytes], packed: int) -> Iterator[bytes]:
    inflate = zlib.decompressobj(-15)
    for raw in _stored(file, packed):
        chunk = inflate.decompress(raw, CHUNK)
        while chunk:
            yield chunk
            chunk = inflate.decompress(inflate.unconsumed_tail, CHUNK)
        if inflate.eof:
            return
    rest = inflate.flush()
    if rest:
        yield rest
