"""Pictures without what they tell beside themselves: place, camera, times, names, earlier versions.

What a picture needs to look the same stays, everything else goes, known or not: these are lists of
what may stay. Pixels are not touched. Of how a camera was held, the turn alone is written anew.
"""

import struct
from collections.abc import Iterator

from app.domain.circles.failures import PhotoRefused
from app.domain.pictures import HEAD, sniff

_SOI, _EOI, _SOS, _TEM = 0xD8, 0xD9, 0xDA, 0x01
_RESTARTS = range(0xD0, 0xD8)
_APP0, _APP1, _APP2, _APP14 = 0xE0, 0xE1, 0xE2, 0xEE
# Frames (SOF), tables (DHT, DAC, DQT), restart intervals (DRI), number of lines (DNL), scans.
_JPEG = frozenset({*range(0xC0, 0xD0), 0xDA, 0xDB, 0xDC, 0xDD}) - {0xC8}
_ORIENTATION = 0x0112
_TURNS = range(2, 9)
_SHORT = 3

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_CHUNKS = frozenset(
    {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT",
     b"bKGD", b"pHYs", b"acTL", b"fcTL", b"fdAT", b"cICP"}
)  # fmt: skip
_WEBP_CHUNKS = frozenset({b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"})
_EXIF_AND_XMP = 0b1100
_LOOPS = (b"NETSCAPE2.0", b"ANIMEXTS1.0")


def bare(data: bytes) -> bytes:
    """Return a picture with nothing in it but the picture.

    Raises:
        PhotoRefused: it is of a kind that is not taken apart here, or broken.
    """
    kinds = {
        "image/jpeg": _jpeg, "image/png": _png, "image/gif": _gif, "image/webp": _webp,
    }  # fmt: skip
    strip = kinds.get(sniff(data[:HEAD]))
    if strip is None:
        raise PhotoRefused
    try:
        return b"".join(strip(data))
    except (IndexError, ValueError, struct.error) as error:
        raise PhotoRefused from error


# --- JPEG ----------------------------------------------------------------------------------------


def _jpeg(data: bytes) -> Iterator[bytes]:
    yield data[:2]
    turn = _jpeg_turn(data)
    if turn in _TURNS:
        yield _turned(turn)
    for marker, start, end in _segments(data):
        if _may_stay(marker, data[start + 4 : end]):
            yield _without_thumbnail(data[start:end]) if marker == _APP0 else data[start:end]
    yield bytes((0xFF, _EOI))


def _segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield each marker with its beginning and end; a scan ends where its bits do."""
    at = 2
    while True:
        if data[at] != 0xFF:  # noqa: PLR2004 - every marker begins so
            raise ValueError(at)
        marker = data[at + 1]
        if marker == 0xFF:  # noqa: PLR2004 - markers may be padded with it
            at += 1
            continue
        if marker == _EOI:
            return
        if marker in (_TEM, _SOI, 0) or marker in _RESTARTS:
            raise ValueError(marker)
        (size,) = struct.unpack_from(">H", data, at + 2)
        end = at + 2 + size
        if size < 2 or end > len(data):  # noqa: PLR2004 - the size counts itself
            raise ValueError(size)
        if marker == _SOS:
            end = _end_of_scan(data, end)
        yield marker, at, end
        at = end


def _end_of_scan(data: bytes, at: int) -> int:
    while True:
        at = data.index(b"\xff", at)
        marker = data[at + 1]
        if marker and marker not in _RESTARTS and marker != 0xFF:  # noqa: PLR2004 - padding
            return at
        at += 1 if marker == 0xFF else 2  # noqa: PLR2004 - padding


def _may_stay(marker: int, content: bytes) -> bool:
    if marker == _APP0:
        return content.startswith(b"JFIF\0")
    if marker == _APP2:
        return content.startswith(b"ICC_PROFILE\0")
    if marker == _APP14:
        return content.startswith(b"Adobe")
    return marker in _JPEG


def _without_thumbnail(segment: bytes) -> bytes:
    """Return a JFIF header without the small picture that may be in it."""
    kept = segment[4:16] + b"\0\0"
    return segment[:2] + struct.pack(">H", 2 + len(kept)) + kept


def _jpeg_turn(data: bytes) -> int:
    for marker, start, end in _segments(data):
        content = data[start + 4 : end]
        if marker == _APP1 and content.startswith(b"Exif\0\0"):
            return _turn(content[6:])
    return 1


def _turn(tiff: bytes) -> int:
    """Return how the camera was held, from Exif that need not be whole."""
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2], "")
    try:
        (at,) = struct.unpack_from(f"{order or '>'}I", tiff, 4)
        (count,) = struct.unpack_from(f"{order}H", tiff, at)
        for number in range(count):
            tag, kind, _, value = struct.unpack_from(f"{order}HHIH", tiff, at + 2 + 12 * number)
            if (tag, kind) == (_ORIENTATION, _SHORT):
                return int(value)
    except struct.error:
        pass
    return 1


def _turned(turn: int) -> bytes:
    """Return Exif that says how the camera was held, and nothing else."""
    ifd = struct.pack(">HHHIHHI", 1, _ORIENTATION, _SHORT, 1, turn, 0, 0)
    content = b"Exif\0\0MM\0*" + struct.pack(">I", 8) + ifd
    return struct.pack(">BBH", 0xFF, _APP1, 2 + len(content)) + content


# --- PNG, WebP, GIF ------------------------------------------------------------------------------


def _png(data: bytes) -> Iterator[bytes]:
    yield _PNG
    at = len(_PNG)
    while True:
        size, kind = struct.unpack_from(">I4s", data, at)
        end = at + 12 + size
        if end > len(data):
            raise ValueError(size)
        if kind in _PNG_CHUNKS:
            yield data[at:end]
        if kind == b"IEND":
            return
        at = end


def _webp(data: bytes) -> Iterator[bytes]:
    (size,) = struct.unpack_from("<I", data, 4)
    if size + 8 > len(data):
        raise ValueError(size)
    kept = b"".join(_webp_chunks(data, 12, size + 8))
    yield b"RIFF" + struct.pack("<I", 4 + len(kept)) + b"WEBP" + kept


def _webp_chunks(data: bytes, at: int, end: int) -> Iterator[bytes]:
    while at < end:
        kind, size = struct.unpack_from("<4sI", data, at)
        stop = at + 8 + size
        if stop > end:
            raise ValueError(size)
        if kind == b"VP8X":
            flags = data[at + 8] & ~_EXIF_AND_XMP
            yield data[at : at + 8] + bytes((flags,)) + data[at + 9 : stop]
        elif kind in _WEBP_CHUNKS:
            yield data[at:stop] + b"\0" * (size & 1)
        at = stop + (size & 1)


def _gif(data: bytes) -> Iterator[bytes]:
    flags = data[10]
    at = 13 + _gif_colours(flags)
    yield data[:at]
    while (sign := data[at]) != 0x3B:  # noqa: PLR2004 - ";" ends it
        if sign == 0x2C:  # noqa: PLR2004 - "," begins a picture
            start = at + 10 + _gif_colours(data[at + 9]) + 1
            end = _gif_blocks(data, start)
        elif sign == 0x21:  # noqa: PLR2004 - "!" begins an extension
            end = _gif_blocks(data, at + 2)
        else:
            raise ValueError(sign)
        if sign == 0x2C or _gif_may_stay(data[at:end]):  # noqa: PLR2004 - as above
            yield data[at:end]
        at = end
    yield b";"


def _gif_colours(flags: int) -> int:
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


def _gif_blocks(data: bytes, at: int) -> int:
    while size := data[at]:
        at += size + 1
    return at + 1


def _gif_may_stay(extension: bytes) -> bool:
    if extension[1] == 0xF9:  # noqa: PLR2004 - how long a picture is shown, and what is clear
        return True
    return extension[1] == 0xFF and extension[3:14] in _LOOPS  # noqa: PLR2004 - an application's
