"""Light rounds: a question of the week, or one that somebody starts; who likes answers."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.domain.changes import NOTHING, Changes
from app.domain.circles import rounds
from app.domain.circles.circle import CircleState
from app.domain.circles.feed import PostView
from app.domain.circles.posts import PostKey
from app.domain.when import to_millis
from app.usecases.circles.port import Said, Wording
from app.usecases.circles.read import asked_alike, read_feed
from app.usecases.circles.send import Going, Random, send
from app.vault.transaction import Transaction

_CHANGED = Changes(circles=True)
_WEEKLY = "weekly round"
_LOOKED_AT = 200


@dataclass(frozen=True, slots=True)
class Round:
    """A question that is open.

    Attributes:
        closes_at: until when answers are asked for, or None.
        answered: this person has answered.
    """

    question: PostView
    closes_at: int | None
    answered: bool


def is_weekly(tx: Transaction, circle: bytes) -> bool:
    """Whether this person takes their turn in asking a question each week."""
    return tx.circle_quiet.offered(circle, _WEEKLY) is not None


def set_weekly(tx: Transaction, circle: bytes, *, on: bool, now: datetime) -> Changes:
    """Take one's turn in asking a question each week, or no longer.

    Raises:
        NoSuchCircle: there is none.
    """
    ident = tx.circles.get(circle).id
    tx.circle_quiet.note_offer(ident, _WEEKLY, to_millis(now) if on else None)
    return _CHANGED


def weekly_is_due(tx: Transaction, circle: bytes, *, now: datetime) -> bool:
    """Whether it is this person's turn to ask this week's question, and nobody has asked it.

    Raises:
        NoSuchCircle: there is none.
    """
    found = tx.circles.get(circle)
    if not is_weekly(tx, circle) or found.state is not CircleState.MEMBER:
        return False
    if tx.circle_posts.of_id(circle, rounds.round_id(circle, now)):
        return False
    people = {one.person for one in tx.circle_people.of(circle) if one.present} | {found.me}
    return rounds.may_ask(circle, now, found.me, people)


def ask_weekly(
    tx: Transaction,
    words: Wording,
    circle: bytes,
    questions: Sequence[str],
    *,
    now: datetime,
    random: Random,
) -> tuple[PostKey | None, Changes]:
    """Ask this week's question if it is this person's turn; to be called after each sync.

    Once somebody has asked, or this person took the question back or has left, nothing is asked.
    """
    if not weekly_is_due(tx, circle, now=now):
        return None, NOTHING
    post = rounds.round_id(circle, now)
    ends = to_millis(rounds.week_start(now) + rounds.WEEK)
    text = rounds.question_of_week(circle, now, questions)
    said = Said("question", {"text": text, "light": True, "closes_at": ends, "expires_at": None})
    return send(tx, words, circle, Going(said, ident=post), now=now, random=random), _CHANGED


def light_question(
    tx: Transaction, words: Wording, circle: bytes, questions: Sequence[str], *, now: datetime
) -> str:
    """Return a light question that was not asked in a circle lately, to start a round with."""
    asked = {one.text for one in _questions(tx, words, circle, now)}
    first = questions.index(rounds.question_of_week(circle, now, questions))
    # The week's own and those of the next weeks are left to them.
    order = [questions[(first - step) % len(questions)] for step in range(1, len(questions))]
    return next((text for text in order if text not in asked), order[-1])


def open_rounds(tx: Transaction, words: Wording, circle: bytes, *, now: datetime) -> list[Round]:
    """Return the questions that are open and not skipped, the newest first."""
    at, found = to_millis(now), []
    for one in _questions(tx, words, circle, now):
        closes = one.fields.get("closes_at")
        if closes is None or closes > at:
            asked = asked_alike(tx, one.row)
            below = tx.circle_posts.thread(circle, asked, at)
            mine = any(row.mine and row.to in asked for row in below)
            found.append(Round(one, closes, mine))
    return found


def _questions(tx: Transaction, words: Wording, circle: bytes, now: datetime) -> list[PostView]:
    posts = read_feed(tx, words, circle, now=now, count=_LOOKED_AT)
    return [one for one in posts if one.kind == "question"]
