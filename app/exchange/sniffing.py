"""What kind of file it is, by its first bytes, for names without an ending."""

from app.domain.failures import FileUnreadable
from app.exchange.tree import Member

_STARTS = (
    (b"\xff\xd8\xff", "jpg"), (b"\x89PNG\r\n\x1a\n", "png"), (b"GIF8", "gif"), (b"%PDF-", "pdf"),
    (b"ID3", "mp3"), (b"OggS", "ogg"), (b"fLaC", "flac"),
)  # fmt: skip
_BRANDS = {b"heic": "heic", b"heix": "heic", b"mif1": "heic", b"avif": "avif", b"M4A ": "m4a",
           b"qt  ": "mov"}  # fmt: skip
_LOOK = 32


def sniffed(member: Member) -> str:
    """Return the usual ending of a file's kind; "bin" where it is not known."""
    try:
        head = member.head(_LOOK)
    except FileUnreadable:
        return "bin"
    for start, ending in _STARTS:
        if head.startswith(start):
            return ending
    if head[:4] == b"RIFF":
        return {b"WEBP": "webp", b"WAVE": "wav"}.get(head[8:12], "bin")
    if head[4:8] == b"ftyp":
        return _BRANDS.get(head[8:12], "mp4")
    return "bin"
