"""Text as it can be kept: what cannot be written as UTF-8 is mended, not refused."""


def storable(text: str) -> str:
    """Return ``text`` with split surrogate pairs joined and single halves as U+FFFD.

    Half a character comes from cut-off text in other programs' files, the clipboard and the
    command line. No database and no file takes it, and words must not be lost over it.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text
