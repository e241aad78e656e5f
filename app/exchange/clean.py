"""Text from other programs, made fit to store and to show."""

import hashlib
import re
import unicodedata

_HALF = re.compile("[\ud800-\udfff]")
_BAD = re.compile("[\x00\ud800-\udfff]")
_NEWLINES = re.compile(r"\r\n?|\x85|\u2028|\u2029")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_KEY = re.compile(r"[0-9A-Za-z][0-9A-Za-z._-]{0,95}")
MAX_NAME = 120


def clean_text(text: str) -> str:
    """Return ``text`` without what cannot be stored (NUL, half characters), lines ended by LF."""
    if not text.isascii():
        text = _HALF.sub("\ufffd", text)
    text = text.replace("\0", "")
    return _NEWLINES.sub("\n", text)


def clean_line(text: str) -> str:
    """Return ``text`` as one line: NFC, single spaces, no control characters."""
    if not text.isascii() or "\0" in text:
        text = unicodedata.normalize("NFC", _BAD.sub("\ufffd", text))
    return " ".join(text.split())


def clean_name(name: str, fallback: str = "file") -> str:
    """Return the last part of a file name, fit to show: no folders, no marks that hide its end."""
    name = re.split(r"[/\\]", name)[-1]
    name = " ".join(_CONTROL.sub("", unicodedata.normalize("NFC", name)).split()).strip(". ")
    if len(name) > MAX_NAME:
        stem, dot, ending = name.rpartition(".")
        keep = MAX_NAME - 13
        name = f"{stem[:keep]}{dot}{ending}" if stem and len(ending) <= 12 else name[:MAX_NAME]  # noqa: PLR2004 - the longest ending worth keeping
    return name or fallback


def shown(path: str) -> str:
    """Return a member's path as it may stand in a problem: one line, nothing invisible."""
    return _CONTROL.sub("\ufffd", path)[:300]


def attachment_key(raw: str) -> str:
    """Return ``raw`` as a key that can stand in a Markdown address; stable for the same text."""
    if _KEY.fullmatch(raw):
        return raw
    return "x" + hashlib.sha256(raw.encode("utf-8", "surrogatepass")).hexdigest()[:32]
