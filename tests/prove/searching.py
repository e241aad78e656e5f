"""Searching every byte that a program left for words that must not be there."""

import base64
import os
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

_MOST = 64 * 1024 * 1024
_ZLIB_HEADS = (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda")
_UNPACKED = 4 * 1024 * 1024


def forms(marker: str) -> dict[str, bytes]:
    """Return the shapes in which a word could stand in a file, each with its name."""
    plain = marker.encode()
    shapes = {
        "as it is": plain,
        "UTF-16": marker.encode("utf-16-le"),
        "UTF-16, big end first": marker.encode("utf-16-be"),
        "UTF-32": marker.encode("utf-32-le"),
        "in capitals": marker.upper().encode(),
        "case turned round": marker.swapcase().encode(),
        "backwards": plain[::-1],
        "hexadecimal": plain.hex().encode(),
        "in capitals, UTF-16": marker.upper().encode("utf-16-le"),
    }
    for shift in range(3):
        # Where the word begins within a group of three bytes decides how base64 shows it.
        whole = base64.b64encode(bytes(shift) + plain)
        shapes[f"base64, shifted by {shift}"] = whole[4 * bool(shift) : -4]
    return shapes


def hits(data: bytes, markers: Iterable[str]) -> list[str]:
    """Return which markers stand in some bytes, plain, encoded or deflated."""
    found = []
    for marker in markers:
        found += [f"{marker} {name}" for name, form in forms(marker).items() if form in data]
    for piece in _inflated(data):
        found += [f"{marker} deflated" for marker in markers if marker.encode() in piece]
    return found


def _inflated(data: bytes) -> Iterator[bytes]:
    """Yield what can be unpacked anywhere in the bytes, from zlib and gzip streams."""
    for head in (*_ZLIB_HEADS, b"\x1f\x8b\x08"):
        place = data.find(head)
        while place >= 0:
            unpacked = _inflate(data[place : place + _UNPACKED], is_gzip=head[0] == 0x1F)
            if len(unpacked) > 16:
                yield unpacked
            place = data.find(head, place + 1)


def _inflate(data: bytes, *, is_gzip: bool) -> bytes:
    stream = zlib.decompressobj(31 if is_gzip else 15)
    unpacked = bytearray()
    # In small steps: a stream that is cut or not one at all yields what came before.
    try:
        for start in range(0, len(data), 256):
            unpacked += stream.decompress(data[start : start + 256], _UNPACKED)
            if stream.eof or len(unpacked) > _UNPACKED:
                break
    except zlib.error:
        pass
    return bytes(unpacked)


def files_below(folders: Iterable[Path]) -> Iterator[Path]:
    """Yield every file below some folders that can be read."""
    for folder in folders:
        for top, _, names in os.walk(folder):
            yield from (Path(top, name) for name in names)


def search(folders: Iterable[Path], markers: Iterable[str]) -> list[str]:
    """Return every place where a marker stands: in a file's bytes or in its name."""
    words = tuple(markers)
    said = []
    for path in files_below(folders):
        said += [f"{path.name}: its name has {hit}" for hit in hits(os.fsencode(path), words)]
        if path.is_symlink() or not path.is_file():
            continue
        with path.open("rb") as file:
            before = b""
            while data := file.read(_MOST):
                said += [f"{path}: {hit}" for hit in hits(before + data, words)]
                before = data[-4096:]
    return said


def new_shared_memory(before: frozenset[Path]) -> list[Path]:
    """Return the shared-memory files of ours that were not there before."""
    return [path for path in shared_memory() - before if path.stat().st_uid == os.getuid()]


def shared_memory() -> frozenset[Path]:
    """Return the files of shared memory, but for what tests of this run keep there."""
    folder = Path("/dev/shm")
    if not folder.is_dir():
        return frozenset()
    inside = [path for path in folder.iterdir() if not path.name.startswith("pytest-of-")]
    return frozenset([*files_below(inside), *(path for path in inside if not path.is_dir())])
