"""Names for files, made of words that a person chose, that every system takes and reads alike."""

import re
import unicodedata

#: In bytes of UTF-8; with a date, an id and an ending a name stays below what any disk takes.
MOST = 120
# What Windows forbids, and what in Obsidian's links means something else.
_FORBIDDEN = re.compile(r'[<>:"/\\|?*#^\[\]%]')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)", re.IGNORECASE)
_ENDING = re.compile(r"\.[0-9A-Za-z]{1,8}\Z")


def safe_name(words: str, most: int = MOST) -> str:
    """Return words as a part of a file's name; empty where nothing of them can stand in one.

    There are no marks in it that turn the direction of writing or cannot be seen, no character
    that a system forbids, no name that Windows keeps for devices, and no dot or space at an end.

    Args:
        words: what a person called it.
        most: how many bytes of UTF-8 it may have.
    """
    text = unicodedata.normalize("NFC", words)
    text = "".join(_shown(char) for char in text[: 4 * most])
    text = _trimmed(" ".join(_FORBIDDEN.sub(" ", text).split()))
    if len(text.encode()) > most:
        text = _trimmed(text.encode()[:most].decode("utf-8", "ignore"))
    return f"_{text}" if _RESERVED.match(text) else text


def split_ending(name: str) -> tuple[str, str]:
    """Return a file's name without its ending, and the ending in lower case if it is plain."""
    found = _ENDING.search(name)
    return (name[: found.start()], found[0].lower()) if found else (name, "")


def name_key(name: str) -> str:
    """Return what is equal for names that some disk takes for one."""
    return unicodedata.normalize("NFKC", name).casefold()


def _shown(char: str) -> str:
    # The joiner holds the parts of an emoji, and of words in some scripts, together.
    if char in "\u200c\u200d":
        return char
    if unicodedata.category(char) in {"Cf", "Cs", "Cn"}:
        return ""
    return char if char.isprintable() else " "


def _trimmed(text: str) -> str:
    return text.strip(". \u200c\u200d")
