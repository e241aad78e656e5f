"""A hand-made engine of circles: it remembers what it was asked, and answers as it was told."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.domain.circles.circle import Circle, CircleState
from app.domain.circles.posts import PostRow
from app.domain.when import to_millis
from app.usecases.circles.port import (
    Card,
    CirclePort,
    CircleSummary,
    Description,
    InviteKind,
    InviteLink,
    Joining,
    JoinRequest,
    NewCircle,
    NewInvite,
    Numbers,
    OnProgress,
    OpenInvite,
    PersonView,
    Pinned,
    Progress,
    Proven,
    RelayCard,
    Return,
    Rules,
    Said,
    Surroundings,
    SyncReport,
    VoteView,
    Wording,
)
from tests.cli.calling import open_here

NOW = datetime.now(UTC)
CIRCLE, ME, MINA, OMAR = (bytes([n]) * 16 for n in (0xC1, 1, 2, 3))
INVITE, POST = bytes([0x11]) * 16, bytes([0x22]) * 16
LINK = "lamplit://join/1#c2VjcmV0"
WORDS = ("river", "lamp", "stone", "bread", "wool")
NUMBER = " ".join(["01234"] * 12)
KINDS = ("post", "check_in", "comment", "thank_you", "question", "answer", "correction",
         "space_status", "unshare", "report", "keep_notice", "coping_card",
         "expiry", "hide", "pin", "thread_pause", "company",
         "about_me")  # fmt: skip


@dataclass
class Answers:
    """What the engine answers next, and what it was asked.

    Attributes:
        calls: the name and arguments of every call, in order.
        made: how many engines were made.
    """

    calls: list[tuple[Any, ...]] = field(default_factory=list)
    made: int = 0
    closed: int = 0
    proxy: str = ""
    every: int = 0
    waiting: list[JoinRequest] = field(default_factory=list)
    returns: list[Return] = field(default_factory=list)
    votes: list[VoteView] = field(default_factory=list)
    report: SyncReport = field(default_factory=lambda: SyncReport(True, 0, 0))
    same: bool = True
    trouble: Exception | None = None


class FakeWords(Wording):
    """Words as JSON; nothing is signed."""

    def encode(self, said: Said) -> tuple[int, bytes]:
        return self.number(said.kind), json.dumps(dict(said.fields), default=_hex).encode()

    def decode(self, kind: int, body: bytes) -> Said:
        if kind > len(KINDS):
            return Said("unknown", {"number": kind})
        return Said(KINDS[kind - 1], json.loads(body))

    def number(self, kind: str) -> int:
        return KINDS.index(kind) + 1

    def kind(self, number: int) -> str:
        return KINDS[number - 1] if number <= len(KINDS) else "unknown"

    def is_private(self, kind: str) -> bool:
        return kind in {"thank_you", "report"}

    def proven(self, circle: bytes, proof: bytes) -> Proven | None:
        return None

    def check(self, circle: bytes, key: bytes, signature: bytes, signed: bytes) -> Proven | None:
        return None


class FakeCircles(FakeWords, CirclePort):
    """The engine; it keeps people and circles in the journal as the real one does."""

    def __init__(self, surroundings: Surroundings, answers: Answers) -> None:
        self.around, self.answers = surroundings, answers
        answers.made += 1
        answers.proxy, answers.every = surroundings.network.proxy, surroundings.network.every

    def _note(self, *call: Any) -> None:
        self.answers.calls.append(call)
        if self.answers.trouble is not None:
            raise self.answers.trouble

    def relay(self, address: str, pin: Pinned | None = None) -> RelayCard:
        self._note("relay", address, pin)
        return RelayCard(b"r" * 16, "closed", 90)

    def create(self, wanted: NewCircle) -> CircleSummary:
        self._note("create", wanted)
        circle = Circle(CIRCLE, wanted.name, wanted.purpose, wanted.pseudonym, CircleState.MEMBER,
                        ME, b"keys", relay_url=wanted.relay)  # fmt: skip

        def work(tx: Any) -> None:
            tx.circles.add(circle)
            for person, name in ((ME, wanted.pseudonym), (MINA, "Mina"), (OMAR, "Omar")):
                tx.circle_people.learn(
                    CIRCLE, person, name, steward=person == ME, joined_day=20_000
                )

        self.around.lane.write(work)
        return CircleSummary(CIRCLE, wanted.name, wanted.purpose, wanted.pseudonym, "member", 3,
                             wanted.relay)  # fmt: skip

    def invite(self, circle: bytes, wanted: NewInvite) -> InviteLink:
        self._note("invite", circle, wanted)
        return InviteLink(INVITE, LINK, wanted.kind, "2026-11-29")

    def invites(self, circle: bytes) -> Sequence[OpenInvite]:
        self._note("invites", circle)
        return [OpenInvite(INVITE, MINA, InviteKind.LINK, "2026-11-29", mine=False)]

    def revoke_invite(self, circle: bytes, invite: bytes) -> None:
        self._note("revoke_invite", circle, invite)

    def look(self, link: str) -> Card:
        self._note("look", link)
        return Card("River", "For \x1b[31mquiet days", "Be kind.\nNo advice unasked.", "Mina", 3,
                    "Omar", InviteKind.LINK, "2026-11-29", "https://relay.example.org")  # fmt: skip

    def join(self, link: str, pseudonym: str) -> Joining:
        self._note("join", link, pseudonym)
        return Joining(CIRCLE, "River", WORDS, "Waiting for Mina to let you in.")

    def waiting(self, circle: bytes, *, look: bool = True) -> Sequence[JoinRequest]:
        self._note("waiting", circle)
        return self.answers.waiting

    def admit(self, circle: bytes, request: bytes) -> PersonView:
        self._note("admit", circle, request)
        one = next(one for one in self.answers.waiting if one.id == request)
        return PersonView(one.id, one.pseudonym, "member", "2026-11-22", 1, is_self=False)

    def refuse(self, circle: bytes, request: bytes) -> None:
        self._note("refuse", circle, request)

    def leave(self, circle: bytes) -> None:
        self._note("leave", circle)

    def remove(self, circle: bytes, person: bytes) -> None:
        self._note("remove", circle, person)

    def members(self, circle: bytes) -> Sequence[PersonView]:
        self._note("members", circle)
        first = PersonView(ME, "Ada", "steward", "2026-11-22", 1, is_self=True)
        return [
            first,
            replace(first, id=MINA, pseudonym="Mina", role="member", is_self=False, compared=True),
            replace(first, id=OMAR, pseudonym="Omar", is_self=False, buddy=MINA, compared=True,
                    changed=True, muted=True),
        ]  # fmt: skip

    def rules(self, circle: bytes) -> tuple[Description, int]:
        self._note("rules", circle)
        return Description("River", "", "Be kind.", Rules(pace=60, welcome="Hello")), 2

    def describe(self, circle: bytes, wanted: Description) -> None:
        self._note("describe", circle, wanted)

    def agree(self, circle: bytes) -> None:
        self._note("agree", circle)

    def set_role(self, circle: bytes, person: bytes, *, steward: bool) -> None:
        self._note("set_role", circle, person, steward)

    def rename(self, circle: bytes, pseudonym: str) -> None:
        self._note("rename", circle, pseudonym)

    def votes(self, circle: bytes) -> Sequence[VoteView]:
        self._note("votes", circle)
        return self.answers.votes

    def vote(self, circle: bytes, absent: bytes, instead: bytes) -> VoteView:
        self._note("vote", circle, absent, instead)
        return VoteView(absent, instead, 1, 2, mine=True)

    def verify(self, circle: bytes, person: bytes | None) -> Numbers:
        self._note("verify", circle, person)
        return Numbers(person, NUMBER, "lamplit-numbers-1", compared=False)

    def confirm(self, circle: bytes, person: bytes, code: str | None) -> bool:
        self._note("confirm", circle, person, code)
        return self.answers.same

    def sync(self, circle: bytes | None, on_progress: OnProgress) -> SyncReport:
        self._note("sync", circle)
        self.around.network.on_connection("relay.example.org", "log")
        for done in (10, 11, 50, 100):
            on_progress(Progress(CIRCLE, "River", done, 100))
        return self.answers.report

    def watch(
        self,
        on_report: Callable[[SyncReport], None],
        on_progress: OnProgress = lambda _: None,
    ) -> None:
        self._note("watch")
        on_report(self.answers.report)

    def hurry(self) -> None:
        self._note("hurry")

    def stop(self) -> None:
        self._note("stop")

    def resync(self, circle: bytes) -> str:
        self._note("resync", circle)
        return "Waiting for Mina or Omar to give you your place back."

    def readmissions(self, circle: bytes) -> Sequence[Return]:
        self._note("readmissions", circle)
        return self.answers.returns

    def readmit(self, circle: bytes, person: bytes) -> None:
        self._note("readmit", circle, person)

    def repair(self, circle: bytes, *, close: bool = False) -> str:
        self._note("repair", circle, close)
        return "The circle is whole again."

    def move(self, circle: bytes, relay: str, token: str, pin: Pinned | None) -> str:
        self._note("move", circle, relay, token, pin)
        return f"The circle is at {relay} now. The others follow with their next sync."

    def resolve(self, circle: bytes, *, anyway: bool = False) -> None:
        self._note("resolve", circle, anyway)

    def close(self) -> None:
        self.answers.closed += 1


def _hex(value: object) -> str:
    assert isinstance(value, bytes)
    return value.hex()


def arrive(folder: Path, kind: str, fields: dict[str, Any], **more: Any) -> str:
    """Let something of Mina's arrive, as the engine keeps it; returns its id."""
    at = to_millis(NOW)
    body = json.dumps(fields).encode()
    number = KINDS.index(kind) + 1 if kind in KINDS else 999
    row = replace(PostRow(CIRCLE, POST, MINA, number, body, at, at, seq=7), **more)
    vault = open_here(folder, NOW)
    vault.write(lambda tx: tx.circle_posts.add(row))
    vault.close()
    return row.post.hex()
