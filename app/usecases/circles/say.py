"""Say how it is, ask a question, answer, comment, thank, correct, tell how much room one has."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from app.domain.changes import Changes
from app.domain.circles.choices import (
    EVERYBODY,
    Form,
    Sending,
    Source,
    Space,
    Tone,
    TopicNote,
    Wish,
)
from app.domain.circles.failures import NoSource, NoSuchPost, NotYours, OwnPost
from app.domain.circles.outbox import OutState
from app.domain.circles.posts import PostKey, PostRow, PostState
from app.domain.failures import NoWords
from app.domain.mood import NO_FEELINGS, Feelings, Valence
from app.domain.text import storable
from app.domain.when import to_millis
from app.usecases.circles.marks import check_rest
from app.usecases.circles.port import Said, Wording
from app.usecases.circles.send import Going, Random, audience_of, send
from app.vault.transaction import Transaction

_CHANGED = Changes(circles=True)
_THOUSAND = 1000


@dataclass(frozen=True, slots=True)
class Reply:
    """What is said to a post.

    Attributes:
        form: what kind of reply it is. source: of advice, where it comes from, which advice always
            says; link: an address.
        private: it is for the author of the post alone.
    """

    text: str
    tone: Tone | None = None
    form: Form | None = None
    source: Source | None = None
    link: str = ""
    topics: tuple[TopicNote, ...] = ()
    private: bool = False


@dataclass(frozen=True, slots=True)
class How:
    """A mood for a circle.

    Attributes:
        feelings: energy, feelings and contexts, the span, and a note for the circle.
    """

    valence: Valence
    feelings: Feelings = NO_FEELINGS
    wish: Wish | None = None
    topics: tuple[TopicNote, ...] = ()


def share_check_in(
    tx: Transaction,
    words: Wording,
    circle: bytes,
    how: How,
    *,
    now: datetime,
    random: Random,
    sending: Sending = EVERYBODY,
) -> tuple[PostKey, Changes]:
    """Share a mood and nothing else, but for its note; return the post's key.

    Raises:
        NoSuchCircle, NotYetIn, CircleIsOver, NoSuchPerson, AlreadyOver, CannotTravel: see `send`.
    """
    fields = mood_fields(how.valence, how.feelings) | {
        "note": storable(how.feelings.note),
        "span": str(how.feelings.span),
        "wish": str(how.wish or ""),
        "topics": tuple(map(str, how.topics)),
        "expires_at": _end(sending),
    }
    going = Going(Said("check_in", fields), sending)
    return send(tx, words, circle, going, now=now, random=random), _CHANGED


def mood_fields(valence: Valence, feelings: Feelings) -> dict[str, Any]:
    """Return a mood as it travels: how pleasant in thousandths, energy, feelings, contexts."""
    return {
        "valence": round(valence.number * _THOUSAND),
        "energy": feelings.energy,
        "labels": feelings.labels,
        "contexts": feelings.contexts,
    }


def valence_of(thousandths: int) -> Valence:
    """Return the class that is nearest to how pleasant something is."""
    return min(Valence, key=lambda one: abs(one.number * _THOUSAND - thousandths))


def ask(
    tx: Transaction,
    words: Wording,
    circle: bytes,
    text: str,
    *,
    now: datetime,
    random: Random,
    light: bool = False,
    closes_at: datetime | None = None,
    sending: Sending = EVERYBODY,
) -> tuple[PostKey, Changes]:
    """Ask everybody a question, and return the post's key.

    Raises:
        NoWords: there is no question.
        NoSuchCircle, NotYetIn, CircleIsOver, NoSuchPerson, AlreadyOver, CannotTravel: see `send`.
    """
    fields = {
        "text": _words(text),
        "light": light,
        "closes_at": None if closes_at is None else to_millis(closes_at),
        "expires_at": _end(sending),
    }
    going = Going(Said("question", fields), sending)
    return send(tx, words, circle, going, now=now, random=random), _CHANGED


def answer(
    tx: Transaction,
    words: Wording,
    circle: bytes,
    question: PostKey,
    text: str,
    *,
    now: datetime,
    random: Random,
    tone: Tone | None = None,
    wish: Wish | None = None,
    not_before: datetime | None = None,
) -> tuple[PostKey, Changes]:
    """Answer a question that was asked in a circle, and return the post's key.

    Raises:
        NoWords: there is no answer.
        NoSuchPost: there is no such question, or it was taken back.
        ThreadRests: a steward lets the thread rest.
        NoSuchCircle, NotYetIn, CircleIsOver, CannotTravel: see `send`.
    """
    row = live_post(tx, circle, question)
    if words.decode(row.kind, row.body).kind != "question":
        raise NoSuchPost
    fields = {"text": _words(text), "tone": str(tone or ""), "wish": str(wish or "")}
    said = Said("answer", fields)
    ident = _reply(tx, words, row, said, not_before=not_before, now=now, random=random)
    return ident, _CHANGED


def comment(
    tx: Transaction,
    words: Wording,
    circle: bytes,
    post: PostKey,
    reply: Reply,
    *,
    now: datetime,
    random: Random,
    not_before: datetime | None = None,
) -> tuple[PostKey, Changes]:
    """Answer a post or a comment with some words, and return the comment's key.

    It goes to everybody; below a post for some, to those who are known to have it. It ends when
    the post does.

    Raises:
        NoWords: there are none.
        NoSource: it is advice, and does not say where it comes from.
        OwnPost: it is private, and the post is one's own.
        ThreadRests: a steward lets the thread rest.
        NoSuchPost: there is no such post, or it was taken back.
        NoSuchCircle, NotYetIn, CircleIsOver, CannotTravel: see `send`.
    """
    row = live_post(tx, circle, post)
    if reply.private and row.mine:
        raise OwnPost
    if reply.form is Form.ADVICE and reply.source is None:
        raise NoSource
    fields = {
        "text": _words(reply.text),
        "tone": str(reply.tone or ""),
        "starter": str(reply.form or ""),
        "source": str(reply.source or ""),
        "link": storable(reply.link.strip()),
        "topics": tuple(map(str, reply.topics)),
    }
    audience = (row.author,) if reply.private else None
    said = Said("comment", fields)
    ident = _reply(
        tx, words, row, said, audience=audience, not_before=not_before, now=now, random=random
    )
    return ident, _CHANGED


def thank(
    tx: Transaction,
    words: Wording,
    circle: bytes,
    post: PostKey,
    *,
    now: datetime,
    random: Random,
    text: str = "",
) -> tuple[PostKey, Changes]:
    """Thank the author of a post, who alone learns of it.

    Raises:
        OwnPost: it is one's own.
        NoSuchPost: there is no such post, or it was taken back.
        NoSuchCircle, NotYetIn, CircleIsOver, NoSuchPerson, CannotTravel: see `send`.
    """
    row = live_post(tx, circle, post)
    if row.mine:
        raise OwnPost
    said = Said("thank_you", {"to": post.joined, "text": storable(text.strip())})
    going = Going(said, Sending((row.author,)), to=post)
    return send(tx, words, circle, going, now=now, random=random), _CHANGED


def correct(
    tx: Transaction,
    words: Wording,
    circle: bytes,
    post: PostKey,
    text: str,
    *,
    now: datetime,
    random: Random,
    note: str = "",
) -> Changes:
    """Put other words in the place of those of an own post, comment or answer.

    What has not left yet is changed itself; later, everybody sees that it was corrected.

    Raises:
        NoWords: there are none.
        NotYours: it is somebody else's.
        NoSuchPost: there is no such post, it was taken back, or it has no words.
        NoSuchCircle, NotYetIn, CircleIsOver, CannotTravel: see `send`.
    """
    row = live_post(tx, circle, post)
    if not row.mine:
        raise NotYours
    before = words.decode(row.kind, row.body)
    if before.kind not in ("post", "comment", "answer"):
        raise NoSuchPost
    out = tx.circle_outbox.get(circle, post.post)
    if out and out.state is OutState.WAITING and not out.may_have_left:
        body = words.encode(Said(before.kind, {**before.fields, "text": _words(text)}))[1]
        tx.circle_outbox.update(replace(out, body=body))
        tx.circle_posts.reword(circle, post.post, row.author, body)
        return _CHANGED
    said = Said(
        "correction", {"to": post.post, "text": _words(text), "note": storable(note.strip())}
    )
    sending = Sending(audience_of(tx, row))
    going = Going(said, sending, to=post, until=row.expires_at)
    send(tx, words, circle, going, now=now, random=random)
    return _CHANGED


def say_space(
    tx: Transaction,
    words: Wording,
    circle: bytes,
    space: Space | None,
    *,
    now: datetime,
    random: Random,
    until: datetime | None = None,
    note: str = "",
) -> Changes:
    """Tell how much room one has for others; None takes back what was said before.

    Raises:
        NoSuchCircle, NotYetIn, CircleIsOver, AlreadyOver, CannotTravel: see `send`.
    """
    sending = Sending(expires_at=until)
    fields = {
        "space": str(space or ""),
        "note": storable(note.strip()),
        "expires_at": _end(sending),
    }
    going = Going(Said("space_status", fields), sending)
    send(tx, words, circle, going, now=now, random=random)
    me = tx.circles.get(circle).me
    tx.circle_people.set_space(circle, me, str(space or ""), to_millis(now), _end(sending))
    return _CHANGED


def live_post(tx: Transaction, circle: bytes, post: PostKey) -> PostRow:
    """Return a post whose words are here.

    Raises:
        NoSuchPost: there is none, or its words are gone.
    """
    row = tx.circle_posts.get(circle, post)
    if row.state not in (PostState.SHOWN, PostState.HIDDEN):
        raise NoSuchPost
    return row


def wish_of(words: Wording, row: PostRow) -> str:
    """Return what the author of a post would like to get back; empty where they do not say."""
    return str(words.decode(row.kind, row.body).fields.get("wish", "")) if row.body else ""


def _reply(
    tx: Transaction,
    words: Wording,
    row: PostRow,
    said: Said,
    *,
    now: datetime,
    random: Random,
    audience: tuple[bytes, ...] | None = None,
    not_before: datetime | None = None,
) -> PostKey:
    """Say something below a post, to those who have it, until it ends. Raises `ThreadRests`."""
    check_rest(tx, words, row, to_millis(now))
    fields = {**said.fields, "to": row.key.joined, "expires_at": row.expires_at}
    sending = Sending(audience_of(tx, row) if audience is None else audience, not_before)
    going = Going(Said(said.kind, fields), sending, to=row.key, until=row.expires_at)
    return send(tx, words, row.circle, going, now=now, random=random)


def _words(text: str) -> str:
    if not text.strip():
        raise NoWords
    return storable(text.strip())


def _end(sending: Sending) -> int | None:
    return None if sending.expires_at is None else to_millis(sending.expires_at)
