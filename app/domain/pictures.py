"""What kind of file this is, and whether a picture is safe to decode.

Nothing here decodes pixels: only headers are read, so a small file that claims to be a huge
picture costs nothing.
"""

import struct
import threading
import warnings
from dataclasses import dataclass
from io import BytesIO
from mimetypes import MimeTypes

from app.domain.failures import ImageRefused

MAX_PIXELS = 100_000_000
MAX_SIDE = 30_000
#: How many bytes of a file `guess_mime` wants to see.
HEAD = 64
OCTETS = "application/octet-stream"

#: Types that are shown in the text, with Pillow's name for each.
SHOWN = {
    "image/png": "PNG",
    "image/jpeg": "JPEG",
    "image/gif": "GIF",
    "image/webp": "WEBP",
    "image/bmp": "BMP",
    "image/tiff": "TIFF",
}

_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"BM", "image/bmp"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"%PDF-", "application/pdf"),
    (b"PK\x03\x04", "application/zip"),
    (b"OggS", "audio/ogg"),
    (b"ID3", "audio/mpeg"),
    (b"fLaC", "audio/flac"),
)
_BRANDS = {
    b"heic": "image/heic",
    b"heix": "image/heic",
    b"hevc": "image/heic",
    b"mif1": "image/heif",
    b"msf1": "image/heif",
    b"avif": "image/avif",
    b"M4A ": "audio/mp4",
    b"qt  ": "video/quicktime",
}
# The standard table alone: what the system's own files say would differ from machine to machine.
_BY_NAME = MimeTypes(filenames=())
_EXTRA = {".md": "text/markdown", ".heic": "image/heic", ".heif": "image/heif"}
_EXTRA |= {".m4a": "audio/mp4", ".webp": "image/webp", ".flac": "audio/flac", ".ogg": "audio/ogg"}
_EXTRA |= {
    ".epub": "application/epub+zip",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}
#: Held while warnings are silenced, which is not thread-safe before Python 3.14.
QUIET = threading.Lock()


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that may be shown; sides in pixels."""

    mime: str
    width: int
    height: int


def sniff(head: bytes) -> str:
    """Return the type that the first bytes of a file show, or an empty string."""
    if head[:4] == b"RIFF":
        return {b"WEBP": "image/webp", b"WAVE": "audio/wav"}.get(head[8:12], "")
    if head[4:8] == b"ftyp":
        return _BRANDS.get(head[8:12], "video/mp4")
    return next((mime for start, mime in _SIGNATURES if head.startswith(start)), "")


def guess_mime(name: str, head: bytes) -> str:
    """Return the type of a file by its first bytes, else by its name.

    A name never makes a file one of the shown picture types: only the bytes do.
    """
    name = name.lower()
    ending = "." + name.rpartition(".")[2] if "." in name else ""
    named = _EXTRA.get(ending) or _BY_NAME.types_map[True].get(ending) or OCTETS
    seen = sniff(head)
    if seen == "application/zip":  # Office documents and e-books are zips with a better name
        return named if named != OCTETS and named not in SHOWN else seen
    if seen == "image/bmp" and named != "image/bmp":  # two letters alone prove nothing
        seen = ""
    if seen:
        return seen
    return OCTETS if named in SHOWN else named


def probe(data: bytes) -> Picture:
    """Return type and size of the picture in ``data`` from its header alone.

    Raises:
        ImageRefused: not a shown type, broken, over 100 megapixels or 30,000 pixels a side.
    """
    mime = sniff(data[:HEAD])
    if mime not in SHOWN:
        raise ImageRefused
    if mime == "image/webp":  # its decoder makes room for the whole canvas when it is opened
        _check(*_webp_size(data))
    width, height = _header(data, SHOWN[mime])
    _check(width, height)
    return Picture(mime, width, height)


def _check(width: int, height: int) -> None:
    if not (0 < width <= MAX_SIDE and 0 < height <= MAX_SIDE and width * height <= MAX_PIXELS):
        raise ImageRefused


def _header(data: bytes, kind: str) -> tuple[int, int]:
    from PIL import Image  # noqa: PLC0415 - costs 50 ms that starting up must not pay

    with QUIET:
        if kind not in Image.OPEN:
            Image.init()
        # Not Image.open: that would try other formats, and warn of sizes we bound ourselves.
        factory = Image.OPEN[kind][0]
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # odd camera data is no reason to complain
                with factory(BytesIO(data), "") as image:
                    width, height = image.size
        except Exception as error:  # Pillow meets hostile bytes with many types
            raise ImageRefused from error
    return int(width), int(height)


def _webp_size(data: bytes) -> tuple[int, int]:
    kind = data[12:16]
    try:
        if kind == b"VP8X":
            return (
                int.from_bytes(data[24:27], "little") + 1,
                int.from_bytes(data[27:30], "little") + 1,
            )
        if kind == b"VP8L":
            (bits,) = struct.unpack_from("<I", data, 21)
            return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        width, height = struct.unpack_from("<HH", data, 26)
    except struct.error as error:
        raise ImageRefused from error
    return width & 0x3FFF, height & 0x3FFF
