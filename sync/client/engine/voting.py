"""Signed votes: another steward in the place of one who stays away."""

import hashlib
from dataclasses import dataclass
from typing import Final

from app.domain.circles.posts import PostRow, Shelf
from app.vault.transaction import Transaction
from sync.client.engine.desk import Desk
from sync.client.engine.outbox import add_job, add_message
from sync.client.engine.records import Job
from sync.client.engine.troubles import Refused
from sync.mls.codec import whole
from sync.mls.errors import DecodeError
from sync.protocol.times import DAY_MS
from sync.session import votes
from sync.session.acts import Succeed, encode_act
from sync.session.errors import RefusedError
from sync.session.messages import stewardship
from sync.session.messages.kinds import read_message
from sync.session.messages.wire import MalformedMessageError
from sync.session.roster import Roster
from sync.session.standing import voters
from sync.session.votes import Ballot

DAYS: Final = 30
SILENT: Final = (
    "Something was heard from this steward in the last 30 days: a post, or a sign that their "
    "journal is in use. Only after 30 days of silence can somebody take their place."
)
PRESENT: Final = "You are not away. Make somebody else a steward, and be one no longer yourself."
OVERTAKEN: Final = (
    "Who is a steward has changed meanwhile, so this vote counts no more. Look who is one now, and "
    "vote again."
)


@dataclass(frozen=True, slots=True)
class Standing:
    """A ballot and the votes for it that count."""

    ballot: Ballot
    votes: tuple[votes.Vote, ...]


def standings(desk: Desk) -> list[Standing]:
    """Every ballot of the present term, with its votes, each of which was checked when it came."""
    roster = desk.session.roster
    rows = desk.read(lambda tx: tx.circle_posts.quiet(desk.id, stewardship.Vote.KIND))
    by_ballot: dict[Ballot, list[votes.Vote]] = {}
    for row in rows:
        found = _vote(row)
        if found is not None and _counts(*found, roster):
            by_ballot.setdefault(found[0], []).append(found[1])
    return [
        Standing(ballot, tuple(sorted(cast, key=lambda vote: vote.voter)))
        for ballot, cast in by_ballot.items()
    ]


def _counts(ballot: Ballot, vote: votes.Vote, roster: Roster) -> bool:
    """Whether a vote counts as the circle is now."""
    if ballot.term != roster.term or not roster.is_steward(ballot.absent):
        return False
    if roster.find(ballot.instead) is None:
        return False  # they have gone since, or never were here
    return vote.voter in voters(roster, ballot.absent) and vote.voter != ballot.absent


def _vote(row: PostRow) -> tuple[Ballot, votes.Vote] | None:
    return _read(row.author, row.body)


def _read(voter: bytes, body: bytes) -> tuple[Ballot, votes.Vote] | None:
    try:
        message = read_message(stewardship.Vote.KIND, body)
        assert isinstance(message, stewardship.Vote)
        return whole(message.ballot, Ballot.decode), votes.Vote(voter, message.signature)
    except (MalformedMessageError, DecodeError):
        return None


def keep(tx: Transaction, desk: Desk, row: PostRow, public: bytes) -> None:
    """Keep a vote that is signed by its voter's key, in the place of their earlier ones.

    Of each voter one counts about each steward, and who follows: the one that stands last in the
    log. The others would only be more to look through each time.
    """
    found = _read(row.author, row.body)
    if found is None or found[0].circle != desk.id:
        return
    ballot, vote = found
    try:
        votes.check_vote(ballot, vote, {row.author: public})
    except RefusedError:
        return
    tx.circle_posts.add(row)
    same = [one for one in tx.circle_posts.quiet(desk.id, row.kind) if _is_about(one, row, ballot)]
    for one in same[:-1]:
        tx.circle_posts.withdraw(desk.id, one.post, one.author, desk.tools.now)


def _is_about(one: PostRow, row: PostRow, ballot: Ballot) -> bool:
    """Whether a vote that is kept is the same person's, about the same two people."""
    found = _vote(one) if one.author == row.author else None
    return found is not None and (found[0].absent, found[0].instead) == (
        ballot.absent, ballot.instead
    )  # fmt: skip


def cast(desk: Desk, absent: bytes, instead: bytes) -> Ballot:
    """Sign that `instead` takes over from `absent`, joining the ballot that most have signed."""
    same = [
        one
        for one in standings(desk)
        if (one.ballot.absent, one.ballot.instead) == (absent, instead)
    ]
    best = max(same, key=lambda one: (len(one.votes), one.ballot.nonce), default=None)
    term, nonce = desk.session.roster.term, desk.tools.id()
    ballot = best.ballot if best else Ballot(desk.id, absent, instead, term, nonce)
    vote = votes.sign(desk.identity.person, ballot)
    message = stewardship.Vote(ballot.encode(), vote.signature)
    ident = hashlib.sha256(b"lamplit vote\0" + message.encode()).digest()[:16]

    def work(tx: Transaction) -> None:
        if add_message(tx, desk, ident, message.kind, message.encode()):
            row = _row(desk, ident, message.kind, message.encode())
            keep(tx, desk, row, desk.identity.person.public)

    desk.write(work)
    return ballot


def _row(desk: Desk, ident: bytes, kind: int, body: bytes) -> PostRow:
    now, me = desk.tools.now, desk.circle.me
    return PostRow(desk.id, ident, me, kind, body, now, now, mine=True, shelf=Shelf.QUIET)


def needed(desk: Desk, absent: bytes) -> int:
    """How many votes pass."""
    return votes.needed(voters(desk.session.roster, absent))


def check_absent(desk: Desk, absent: bytes) -> None:
    """Whether a steward was silent for long enough, as far as is known here.

    Raises:
        Refused: they were heard of lately, by this journal's clock, or are this person.
    """
    if absent == desk.circle.me:
        raise Refused(PRESENT)
    if _is_away(desk, absent):
        return
    raise Refused(SILENT)


def _is_away(desk: Desk, absent: bytes) -> bool:
    now = desk.tools.now
    heard = desk.read(lambda tx: tx.circle_people.get(desk.id, absent)).heard_at
    if heard > now:
        # It was noted by a clock that was ahead.
        desk.write(lambda tx: tx.circle_people.hear(desk.id, now, absent))
    return now - heard >= DAYS * DAY_MS


def count(desk: Desk) -> None:
    """Carry out what enough have signed; anybody's client does, and the first one counts.

    But the absent one's own: who acts does not stay away.
    """
    for standing in standings(desk):
        absent = standing.ballot.absent
        if absent == desk.circle.me:
            continue
        if len(standing.votes) < needed(desk, absent) or not _is_away(desk, absent):
            continue
        what = Succeed(standing.ballot, standing.votes)
        name = hashlib.sha256(b"lamplit succeed\0" + standing.ballot.encode()).digest()[:16]
        job = Job(encode_act(what)).to_bytes()
        desk.write(lambda tx, name=name, job=job: add_job(tx, desk, name, job))  # type: ignore[misc]
