"""Read a circle: its feed, what was said to a post, and the ledger of what one shared oneself.

Nothing that has ended is returned; `app.usecases.circles.take_back.sweep` deletes it for good.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice
from typing import Any
from uuid import UUID

from app.domain.circles.circle import Person
from app.domain.circles.feed import NO_MARKS, LedgerLine, LedgerState, Mark, Marks, PostView
from app.domain.circles.outbox import OutKind, OutRow, OutState
from app.domain.circles.posts import PostKey, PostRow, PostState, Shelf
from app.domain.circles.reading import Decision, Facts, Filters, Quiet, Showing, decide, shown_up_to
from app.domain.circles.rounds import round_id
from app.domain.excerpts import one_line
from app.domain.failures import NoSuchEntry
from app.domain.when import from_millis, to_millis
from app.usecases.boundaries.gate import quiet_of
from app.usecases.circles.marks import marks_of, pause_over
from app.usecases.circles.port import Said, Wording
from app.usecases.circles.take_all import being_taken_back
from app.vault.transaction import Transaction

_PAGE, _NEWEST = 50, 1000
_WORDS = ("text", "body", "note")
_CORRECTABLE = frozenset({"post", "comment", "answer"})
_STATES = {
    OutState.WAITING: LedgerState.WAITING,
    OutState.SEALED: LedgerState.WAITING,
    OutState.ACCEPTED: LedgerState.ON_RELAY,
    OutState.WITHDRAWN: LedgerState.WITHDRAWN,
    OutState.EXPIRED: LedgerState.EXPIRED,
    OutState.DROPPED: LedgerState.DROPPED,
}


def read_feed(
    tx: Transaction,
    words: Wording,
    circle: bytes,
    *,
    now: datetime,
    before: int | None = None,
    count: int = 50,
) -> list[PostView]:
    """Return the newest posts of a circle first; one's own that still wait stand before them.

    On top of the first page are those that stewards pinned, whatever ``count`` says.

    What the reader wants held is left out, see `read_held`; what they want folded says so. What
    blocked people said is left out too.

    Args:
        tx: the transaction.
        words: what the engine knows of words.
        circle: which one.
        now: the present, aware.
        before: `PostRow.number` of the last one of the page before.
        count: how many posts at most; fewer are the last.
    """
    eyes, found = _eyes(tx, words, circle, now), []
    pinned = _pinned(eyes)
    for one in _feed_rows(tx, eyes, before, count):
        if one.key in pinned:
            continue
        found += [view for view in _seen(eyes, [one]) if view.decision.how is not Showing.HOLD]
        if len(found) >= count:
            break
    return found if before is not None else [*pinned.values(), *found]


def read_unread(
    tx: Transaction, words: Wording, circle: bytes, *, now: datetime, count: int = 50
) -> list[PostView]:
    """Return posts that are unread, or have something unread below, the newest first."""
    eyes = _eyes(tx, words, circle, now)
    numbers = tx.circle_quiet.with_unread(circle, eyes.at, eyes.arrived_by, count)
    found = _seen(eyes, map(tx.circle_posts.numbered, numbers))
    return [view for view in found if view.decision.how is not Showing.HOLD and view.unread]


def read_held(
    tx: Transaction, words: Wording, circle: bytes, *, now: datetime, count: int = 50
) -> list[PostView]:
    """Return what the reader wants held until they ask, of the newest of the feed, newest first."""
    eyes = _eyes(tx, words, circle, now)
    if not any(choice.how is Showing.HOLD for choice in eyes.filters.choices):
        return []
    newest = islice(_feed_rows(tx, eyes, None, count), _NEWEST)
    held = (row for row in newest if _heard(eyes, row).decision.how is Showing.HOLD)
    found: list[PostView] = []
    for row in held:
        found += _seen(eyes, [row])
        if len(found) >= count:
            break
    return found


def read_thread(
    tx: Transaction,
    words: Wording,
    circle: bytes,
    post: PostKey,
    *,
    now: datetime,
    held: bool = False,
) -> list[PostView]:
    """Return a post, and what was said to it, oldest first; of answers none that is held.

    With ``held``, also those that the reader wants held until they ask.

    Raises:
        NoSuchPost: there is none.
    """
    row, eyes = tx.circle_posts.get(circle, post), _eyes(tx, words, circle, now)
    shown = [row] if row.state in (PostState.SHOWN, PostState.HIDDEN) else []
    below = _seen(eyes, tx.circle_posts.thread(circle, asked_alike(tx, row), eyes.at))
    return _seen(eyes, shown) + [
        view
        for view in below
        if view.decision.how is not Showing.HOLD or (held and view.decision.until is None)
    ]


def views(
    tx: Transaction, words: Wording, circle: bytes, rows: Iterable[PostRow], *, now: datetime
) -> list[PostView]:
    """Return posts with what is decided about each; of blocked people nothing."""
    return _seen(_eyes(tx, words, circle, now), rows)


def read_ledger(tx: Transaction, words: Wording, circle: bytes | None = None) -> list[LedgerLine]:
    """Return everything that was ever shared, in one circle or in all, newest first."""
    circles = [circle] if circle is not None else [one.id for one in tx.circles.all()]
    lines = []
    for one in circles:
        names = {person.person: person.pseudonym for person in tx.circle_people.of(one)}
        outs = [
            out for out in tx.circle_outbox.of(one) if out.kind is OutKind.POST and not out.silent
        ]
        going = being_taken_back(tx, one)
        lines += [_line(tx, words, out, names, going) for out in outs]
    return sorted(lines, key=lambda line: line.created_at, reverse=True)


def shared_in(tx: Transaction, entry_id: UUID) -> list[OutRow]:
    """Return what was shared of an entry and is not taken back or over."""
    gone = (OutState.WITHDRAWN, OutState.EXPIRED, OutState.DROPPED)
    return [out for out in tx.circle_outbox.of_entry(entry_id) if out.state not in gone]


def words_of(fields: Mapping[str, Any]) -> str:
    """Return the words in what is said: its text, or what stands for that."""
    found = (fields.get(name) for name in _WORDS)
    return next((text for text in found if text and isinstance(text, str)), "")


@dataclass(frozen=True, slots=True)
class _Eyes:
    """Who reads, when, and with which choices."""

    tx: Transaction
    words: Wording
    circle: bytes
    now: datetime
    at: int
    people: Mapping[bytes, Person]
    own: str
    filters: Filters
    quiet: Quiet
    arrived_by: int | None
    marks: Mapping[PostKey, Marks]

    def name_of(self, person: bytes) -> str:
        """What somebody is called, or empty."""
        return self.people[person].pseudonym if person in self.people else ""


def _eyes(tx: Transaction, words: Wording, circle: bytes, now: datetime) -> _Eyes:
    quiet = quiet_of(tx, circle, now=now)
    return _Eyes(
        tx,
        words,
        circle,
        now,
        to_millis(now),
        {one.person: one for one in tx.circle_people.of(circle)},
        tx.circles.get(circle).pseudonym,
        Filters.of(tx.circle_quiet.choices()),
        quiet,
        shown_up_to(quiet, now),
        marks_of(tx, words, circle, to_millis(now)),
    )


def _pinned(eyes: _Eyes) -> dict[PostKey, PostView]:
    """Return what stands on top of the feed, by its key, the last that was pinned first."""
    pins = [(marks.pinned.number, post) for post, marks in eyes.marks.items() if marks.pinned]
    found: dict[PostKey, PostView] = {}
    for _, post in sorted(pins, reverse=True):
        row = eyes.tx.circle_posts.shown_in_feed(eyes.circle, post, eyes.at)
        views = _seen(eyes, [row]) if row is not None and _has_arrived(eyes, row) else []
        for view in views:
            if view.marks.hidden is None and view.decision.how is not Showing.HOLD:
                found[post] = view
    return found


def _has_arrived(eyes: _Eyes, row: PostRow) -> bool:
    return row.mine or eyes.arrived_by is None or row.received_at <= eyes.arrived_by


def _feed_rows(tx: Transaction, eyes: _Eyes, before: int | None, count: int) -> Iterator[PostRow]:
    """Yield the feed from a row on, read in pieces."""
    size = max(count, _PAGE)
    while rows := tx.circle_posts.feed(eyes.circle, eyes.at, before, size, eyes.arrived_by):
        yield from rows
        before = rows[-1].number


def _seen(eyes: _Eyes, rows: Iterable[PostRow]) -> list[PostView]:
    return [
        _view(eyes, row)
        for row in rows
        if not (_is_blocked(eyes, row.author) or _asks_again(eyes, row))
    ]


def _is_blocked(eyes: _Eyes, author: bytes) -> bool:
    return author in eyes.people and eyes.people[author].blocked


def _asks_again(eyes: _Eyes, row: PostRow) -> bool:
    """Whether it is a week's question that somebody else asked before, with the same id."""
    first = _askers(eyes.tx, row)[0]
    shown = first.state is PostState.SHOWN and not _is_blocked(eyes, first.author)
    return shown and first.author != row.author


def asked_alike(tx: Transaction, row: PostRow) -> list[PostKey]:
    """Return what names a post; of a week's question also those who asked it at the same time.

    They fold into one, and so do the answers to them.
    """
    return [one.key for one in _askers(tx, row)]


def _askers(tx: Transaction, row: PostRow) -> list[PostRow]:
    """Return a post; of a week's question what all asked who did, the first that came first."""
    if not _is_of_week(row):
        return [row]
    alike = tx.circle_posts.of_id(row.circle, row.post)
    return [one for one in alike if one.kind == row.kind and _is_of_week(one)]


def _is_of_week(row: PostRow) -> bool:
    return row.post == round_id(row.circle, from_millis(row.created_at))


@dataclass(frozen=True, slots=True)
class _Heard:
    """What a post says as it stands now, and what becomes of it."""

    said: Said
    first: str
    text: str
    corrected_at: int | None
    correction: Mapping[str, Any]
    decision: Decision


def _heard(eyes: _Eyes, row: PostRow) -> _Heard:
    words, author = eyes.words, eyes.people.get(row.author)
    said = words.decode(row.kind, row.body) if row.body else Said("", {})
    correction = _last_correction(eyes.tx, words, row) if said.kind in _CORRECTABLE else None
    at, says = correction if correction is not None else (None, {})
    first = words_of(said.fields)
    text = str(says["text"]) if says else first
    muted = author.pseudonym if author and author.muted else ""
    facts = _facts(row, said.fields, text, says.get("topics", ()), muted)
    decision = decide(facts, eyes.filters, eyes.quiet, eyes.now)
    return _Heard(said, first, text, at, says, decision)


def _view(eyes: _Eyes, row: PostRow) -> PostView:
    author, heard = eyes.people.get(row.author), _heard(eyes, row)
    below = _arrived_below(eyes, row)
    view = PostView(
        row,
        heard.said.kind,
        heard.said.fields,
        author.pseudonym if author else eyes.own if row.mine else "",
        heard.text,
        corrected_at=heard.corrected_at,
        original=heard.first if heard.correction else "",
        correction=str(heard.correction.get("note", "")),
        files=tuple(eyes.tx.circle_files.of(row.circle, row.post, row.author)),
        muted=bool(author and author.muted),
        here=row.mine or bool(author and author.present),
        waiting=row.mine and row.seq is None,
        replies=len(below),
        decision=heard.decision,
        unread=any(_is_unread(eyes, one) for one in (row, *below)),
    )
    return _marked(eyes, view)


def _marked(eyes: _Eyes, view: PostView) -> PostView:
    """Return a post with what stewards said of it; without its words, where they hid them."""
    row = view.row
    kept = eyes.marks.get(row.key, NO_MARKS)
    marks = Marks(*(_named(eyes, one) for one in (kept.hidden, kept.pinned, kept.paused)))
    pause = pause_over(eyes.tx, eyes.marks, row) if row.shelf is Shelf.THREAD else None
    folded = pause is not None and not row.mine and row.number > pause.number
    view = replace(view, marks=marks, resting=pause.until if pause and folded else None)
    if marks.hidden is None or row.mine:
        return view
    return replace(view, fields={}, text="", original="", correction="", files=())


def _named(eyes: _Eyes, mark: Mark | None) -> Mark | None:
    return mark and replace(mark, name=eyes.name_of(mark.by))


def _arrived_below(eyes: _Eyes, row: PostRow) -> list[PostRow]:
    return [
        one
        for one in eyes.tx.circle_posts.thread(row.circle, asked_alike(eyes.tx, row), eyes.at)
        if _has_arrived(eyes, one)
    ]


def _is_unread(eyes: _Eyes, row: PostRow) -> bool:
    if row.mine or _is_blocked(eyes, row.author):
        return False
    return not eyes.tx.circle_quiet.is_read(row.circle, row.key)


def _facts(
    row: PostRow, fields: Mapping[str, Any], text: str, added: Iterable[str], muted: str
) -> Facts:
    own = tuple(map(str, fields.get("own_topics", ())))
    notes = (*map(str, fields.get("topics", ())), *own, *added)
    texts = (text, *(str(fields.get(name, "")) for name in ("title", "place")))
    return Facts(
        row.mine,
        row.received_at,
        notes,
        str(fields.get("tone", "")),
        str(fields.get("wish", "")),
        (*texts, *map(str, fields.get("tags", ())), *own),
        muted,
    )


def _last_correction(
    tx: Transaction, words: Wording, row: PostRow
) -> tuple[int, Mapping[str, Any]] | None:
    found = None
    for one in tx.circle_posts.about(row.circle, row.key):
        said = words.decode(one.kind, one.body)
        if said.kind == "correction":
            found = one.created_at, said.fields
    return found


def _line(
    tx: Transaction,
    words: Wording,
    out: OutRow,
    names: Mapping[bytes, str],
    going: Collection[PostKey],
) -> LedgerLine:
    # The words of what is gone are gone, too; what kind of thing it was is not.
    said = words.decode(out.message, out.body) if out.body else Said(words.kind(out.message), {})
    key = PostKey(tx.circles.get(out.circle).me, out.id)
    goes = key in going
    return LedgerLine(
        out.circle,
        key,
        said.kind,
        _heading(tx, said, out.entry_id),
        out.entry_id,
        tuple(names.get(person, "") for person in out.audience),
        out.created_at,
        0 if goes else out.not_before,
        out.expires_at,
        LedgerState.GOING if goes else _STATES[out.state],
        out.why,
    )


def _heading(tx: Transaction, said: Said, entry_id: UUID | None) -> str:
    title = str(said.fields.get("title", ""))
    heading = one_line(title, words_of(said.fields))
    if heading or entry_id is None:
        return heading
    try:
        content = tx.entries.get(entry_id).content
    except NoSuchEntry:
        return ""
    return one_line(content.title, content.body)
