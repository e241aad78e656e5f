"""What shows who wrote something: the excerpts of a report, and a file for somebody outside.

Only what its author signed can be checked. All else is a claim of whoever shows it, and says so.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.domain.circles.failures import NoEvidence, NoSuchPost
from app.domain.circles.posts import PostKey, PostRow
from app.domain.when import to_millis
from app.usecases.circles.port import Proven, Said, Wording
from app.usecases.circles.read import words_of
from app.usecases.circles.take_out import plain
from app.vault.transaction import Transaction

FORMAT, VERSION = "lamplit evidence", 1
LABEL = "lamplit post v1"
_LARGEST = 64 * 1024 * 1024
_TITLES = ("title", "text", "note", "body", "link")

HOW_TO_CHECK = (
    "Each post carries the public key of whoever wrote it, and a signature. "
    "To check a post without Lamplit: (1) The signature is Ed25519 (RFC 8032) by `key` over these "
    "bytes: the text `lamplit post v1`, a zero byte, the 16 bytes of the circle's `id`, and the "
    "bytes of `signed`. All of them are written in hexadecimal digits here. (2) `author_id` is "
    "the first 16 bytes of SHA-256 over the text `lamplit person v1`, a zero byte, the circle's "
    "`id` and `key`. (3) `signed` holds, behind 32 bytes that stand for whom it was said to and do "
    "not tell who that is, the post's id, its time and its words in UTF-8, as the page "
    "circle-protocol.md of Lamplit describes; they are what counts, should `says` differ. "
    "With Lamplit: `lamplit circle evidence --check FILE`, which needs no journal and no network. "
    "A right signature shows that whoever holds the key wrote these words for this circle. It does "
    "not show who that is: `author` is only what they called themselves in the circle. It does "
    "not show when it was: the time is what their clock said. A post without a signature is a "
    "claim of whoever made this file."
)


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A post as it is shown to others.

    Attributes:
        post, author: ids. name: what the author is called in the circle, empty for nobody known.
        said_at: in ms since 1970, as the author's clock had it, or as it is claimed.
        kind: as `Said.kind`, empty where only words are claimed.
        checked: the author signed exactly this; otherwise it is a claim.
    """

    post: bytes
    author: bytes
    name: str
    said_at: int
    kind: str
    text: str
    checked: bool

    @property
    def sentence(self) -> str:
        """How far it can be believed."""
        name = self.name or "somebody who is not known here"
        return f"checked: {name} wrote this" if self.checked else "a claim: could not be checked"


@dataclass(frozen=True, slots=True)
class ReportView:
    """A report as a steward, or whoever wrote it, reads it.

    Attributes:
        row: as it is kept. name: of who reports.
        person, about: whom it is about, if it is about a person.
        reason: a word of `choices.Reason`, or empty.
    """

    row: PostRow
    name: str
    person: bytes | None
    about: str
    reason: str
    text: str
    excerpts: tuple[Excerpt, ...]


def all_words(fields: Mapping[str, Any]) -> str:
    """Return all that is written in what is said, line by line."""
    found = (fields.get(name) for name in _TITLES)
    return "\n".join(words for words in found if words and isinstance(words, str))


def read_reports(tx: Transaction, words: Wording, circle: bytes) -> list[ReportView]:
    """Return the reports that came here or were made here, the newest first."""
    names = _names(tx, circle)
    rows = tx.circle_posts.quiet(circle, words.number("report"))
    return [_report(words, row, names) for row in reversed(rows)]


def _report(words: Wording, row: PostRow, names: Mapping[bytes, str]) -> ReportView:
    fields = words.decode(row.kind, row.body).fields
    person = fields.get("person")
    return ReportView(
        row,
        names.get(row.author, ""),
        person,
        names.get(person, "") if person else "",
        str(fields.get("reason", "")),
        str(fields.get("text", "")),
        excerpts(words, row.circle, fields.get("evidence", ()), names),
    )


def excerpts(
    words: Wording,
    circle: bytes,
    evidence: Iterable[Mapping[str, Any]],
    names: Mapping[bytes, str],
) -> tuple[Excerpt, ...]:
    """Return what a report shows, each with whether its author signed it."""
    return tuple(_excerpt(words, circle, one, names) for one in evidence)


def _excerpt(
    words: Wording, circle: bytes, one: Mapping[str, Any], names: Mapping[bytes, str]
) -> Excerpt:
    post, author = one["post"], one["author"]
    name = names.get(author, "")
    shown = words.proven(circle, one["proof"])
    if shown is None or (shown.post, shown.author) != (post, author):
        return Excerpt(post, author, name, one["said_at"], "", str(one["text"]), checked=False)
    text = all_words(shown.said.fields)
    return Excerpt(post, author, name, shown.created_at, shown.said.kind, text, checked=True)


# --- the file ------------------------------------------------------------------------------------


def evidence_of(
    tx: Transaction, words: Wording, circle: bytes, posts: Sequence[PostKey], *, now: datetime
) -> dict[str, Any]:
    """Return posts with what shows who wrote them, ready to be JSON; anybody can check it.

    Raises:
        NoSuchCircle: there is none.
        NoSuchPost: there is no such post, or its words are gone.
    """
    found, names = tx.circles.get(circle), _names(tx, circle)
    rows = [tx.circle_posts.get(circle, post) for post in dict.fromkeys(posts)]
    if not rows or any(not row.body for row in rows):
        raise NoSuchPost
    return {
        "format": FORMAT,
        "version": VERSION,
        "made_at": to_millis(now),
        "how_to_check": HOW_TO_CHECK,
        "circle": {"id": found.id.hex(), "name": found.name},
        "posts": [_posted(words, row, names) for row in rows],
    }


def _posted(words: Wording, row: PostRow, names: Mapping[bytes, str]) -> dict[str, Any]:
    shown = words.proven(row.circle, row.proof)
    if shown is not None and (shown.post, shown.author) != (row.post, row.author):
        shown = None
    said = shown.said if shown else words.decode(row.kind, row.body)
    return {
        "id": row.post.hex(),
        "author": names.get(row.author, ""),
        "author_id": row.author.hex(),
        "created_at": row.created_at,
        "kind": said.kind,
        "says": _says(said),
        "key": shown.key.hex() if shown else None,
        "signature": shown.signature.hex() if shown else None,
        "signed": shown.signed.hex() if shown else None,
    }


def _says(said: Said) -> Any:
    """Return what a post says as JSON reads it back: lists, no tuples."""
    return json.loads(json.dumps(plain(said.fields)))


def check_evidence(words: Wording, data: bytes) -> list[Excerpt]:
    """Check a file of evidence, offline; each post in it with whether its signature holds.

    Where one holds, what is returned is what was signed; a post that says something else than
    that beside it is altered, and no more than a claim.

    Raises:
        NoEvidence: it is no such file.
    """
    try:
        told: Any = json.loads(data) if len(data) <= _LARGEST else None
        if told["format"] != FORMAT or told["version"] != VERSION:
            raise NoEvidence
        circle = bytes.fromhex(told["circle"]["id"])
        return [_checked(words, circle, one) for one in told["posts"]]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise NoEvidence from error


def _checked(words: Wording, circle: bytes, one: Mapping[str, Any]) -> Excerpt:
    name, shown = str(one["author"]), _shown(words, circle, one)
    post, author = bytes.fromhex(one["id"]), bytes.fromhex(one["author_id"])
    if shown is None or not _agrees(one, shown, post, author):
        text = all_words(one["says"]) or words_of(one["says"])
        return Excerpt(
            post, author, name, int(one["created_at"]), str(one["kind"]), text, checked=False
        )
    text = all_words(shown.said.fields)
    return Excerpt(post, author, name, shown.created_at, shown.said.kind, text, checked=True)


def _shown(words: Wording, circle: bytes, one: Mapping[str, Any]) -> Proven | None:
    if one["signature"] is None:
        return None
    key, signature = bytes.fromhex(one["key"]), bytes.fromhex(one["signature"])
    return words.check(circle, key, signature, bytes.fromhex(one["signed"]))


def _agrees(one: Mapping[str, Any], shown: Proven, post: bytes, author: bytes) -> bool:
    """Whether what stands beside a signature is what was signed."""
    beside = (post, author, one["created_at"], one["kind"], one["says"])
    said = shown.said
    return beside == (shown.post, shown.author, shown.created_at, said.kind, _says(said))


def _names(tx: Transaction, circle: bytes) -> dict[bytes, str]:
    found = tx.circles.get(circle)
    people = {one.person: one.pseudonym for one in tx.circle_people.of(circle)}
    return people | {found.me: found.pseudonym}
