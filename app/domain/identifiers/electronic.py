"""E-mail addresses, links and accounts."""

import re
from collections.abc import Iterator

from app.domain.identifiers.findings import Kind
from app.domain.identifiers.spans import Span

_LONGEST, _BACK = 64, 36
_BEFORE = re.compile(r"[\w.+%-]+$")
_DOMAIN = re.compile(r"(?:[\w-]{1,63}\.){1,8}[^\W\d_][\w-]{1,30}")
_NAME = re.compile(r"[^\W\d][\w.]{1,30}")
_NO_NAMES = frozenset({"home", "work", "school", "here", "media", "property", "import", "param"})
# What ends a sentence, a bracket or a quotation rather than a link.
_TAIL = ".,;:!?'\"…»”’*_"

_SCHEME = re.compile(r"\b[a-z][a-z0-9+.-]{1,20}://[^\s<>\[\]\"`|]{2,2000}", re.IGNORECASE)
_WWW = re.compile(r"\bwww\.[\w-]{1,63}\.[^\s<>\[\]\"`|]{2,2000}", re.IGNORECASE)
_BARE = re.compile(
    r"(?<![\w@./-])(?:[a-z0-9][a-z0-9-]{0,62}\.){1,5}"
    r"(?:com|org|net|edu|gov|info|app|dev|blog|social|co\.uk|org\.uk|ac\.uk|nhs\.uk|com\.br|co\.jp"
    r"|co\.in|com\.au|de|fr|es|eu|nl|pl|jp|br|ch|ca|me|io|be|uk|ie|se|gg|ly)"
    r"(?![\w-])(?:/[^\s<>\[\]\"`|]{0,2000})?"
)
_SPELLED = re.compile(
    r"(?<![\w.+-])([\w.+-]{1,40}) ?[\[({] ?at ?[\])}] ?[\w-]{1,40}"
    r"(?:(?: ?[\[({] ?dot ?[\])}] ?|\.)[\w-]{2,20}){1,3}",
    re.IGNORECASE,
)
_SPELLED_AT = re.compile(r"[\[({] ?at ?[\])}]", re.IGNORECASE)
# Looked for around each colon or equals sign, of which there are few.
_GIVEN = re.compile(r"[:=]")
_PLATFORM = re.compile(
    r"\b(?:insta(?:gram)?|ig|snap(?:chat)?|telegram|discord|tiktok|twitter|skype|wechat|signal|threads"
    r"|mastodon|bluesky|steam|xbox|psn|venmo|paypal|cash ?app)"
    r"(?: (?:is|name|handle|id|account|user(?:name)?)){0,2} ?$",
    re.IGNORECASE,
)
_ACCOUNT = re.compile(r" ?([\w][\w.#-]{2,31})")
_REDDIT = re.compile(r"(?<![\w/])/?u/[\w-]{3,20}\b")


def electronic(text: str) -> Iterator[Span]:
    """Find them in a text as it is seen; some may overlap."""
    yield from _around_at(text)
    yield from _links(text)
    if _SPELLED_AT.search(text):
        for match in _SPELLED.finditer(text):
            yield Span(match.start(), match.end(), Kind.EMAIL)
    for sign in _GIVEN.finditer(text):
        name = _ACCOUNT.match(text, sign.end())
        if name and _PLATFORM.search(text[max(0, sign.start() - _BACK) : sign.start()]):
            yield Span(name.start(1), _trimmed(text, name.start(1), name.end()), Kind.HANDLE)
    if "u/" in text:
        for match in _REDDIT.finditer(text):
            yield Span(match.start(), match.end(), Kind.HANDLE)


def _around_at(text: str) -> Iterator[Span]:
    at = text.find("@")
    while at >= 0:
        before = _BEFORE.search(text[max(0, at - _LONGEST) : at])
        domain = _DOMAIN.match(text, at + 1)
        name = _NAME.match(text, at + 1)
        if before and domain:
            start = at - len(before[0].lstrip("."))
            if start > 0 and text[start - 1] == "@":  # @name@server
                yield Span(start - 1, domain.end(), Kind.HANDLE)
            else:
                yield Span(start, domain.end(), Kind.EMAIL)
        elif name and not before and not text.startswith("@", name.end()):
            word = name[0].rstrip(".")
            if word.lower() not in _NO_NAMES:
                yield Span(at, at + 1 + len(word), Kind.HANDLE)
        at = text.find("@", at + 1)


def _links(text: str) -> Iterator[Span]:
    forms = [_BARE] if "." in text else []
    forms += [_SCHEME] if "://" in text else []
    forms += [_WWW] if "www." in text.lower() else []
    for form in forms:
        for match in form.finditer(text):
            yield Span(match.start(), _trimmed(text, match.start(), match.end()), Kind.LINK)


def _trimmed(text: str, start: int, end: int) -> int:
    """Return where a link ends without the signs of the sentence around it."""
    while end > start + 1:
        char = text[end - 1]
        lone = char == ")" and text.count("(", start, end) < text.count(")", start, end)
        if not lone and char not in _TAIL:
            break
        end -= 1
    return end
