"""What is said again: to whom, how often, and when nobody may."""

import os
import shutil
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from app.domain.circles.choices import Sending
from app.domain.circles.feed import LedgerState
from app.domain.circles.outbox import OutRow, OutState
from app.usecases.circles.read import read_ledger
from app.usecases.circles.send import audience_of
from sync.client.engine import asking
from sync.client.engine.allowance import KEPT_BACK, MISSED, Allowance
from sync.client.engine.desk import Desk
from sync.client.engine.outbox import add_message, unsealed
from sync.client.transport import Page
from sync.protocol.chain import START
from sync.protocol.frames import State
from sync.session.messages.envelope import Envelope
from sync.session.messages.message import Message
from sync.session.messages.posts import Post
from sync.session.messages.requests import Again, Ask, Gone, Range
from tests.sync.client.attacks.hostile import Hostile
from tests.sync.client.engine.conftest import MakePerson
from tests.sync.client.engine.liars import Lie, believe
from tests.sync.client.engine.people import Person, let_in
from tests.sync.client.engine.test_return import copy_of, restore

LARGEST_SEQ = 2**53 - 1


def engine_says(person: Person, message: Message, *audience: bytes) -> None:
    """Put a message of the engine's own into the outbox."""
    desk = Desk(person.port.tools, person.circle)
    body = message.encode()
    desk.write(lambda tx: add_message(tx, desk, os.urandom(16), message.kind, body, audience))


def outbox(person: Person, kind: int) -> list[OutRow]:
    rows = person.vault.read(lambda tx: tx.circle_outbox.of(person.circle))
    return [row for row in rows if row.message == kind]


def hiding(person: Person, *, until: int | None = None) -> Lie:
    """From now on the relay says that every post is withdrawn; the chain fits."""
    start = Desk(person.port.tools, person.circle).here.cursor.seq

    def lie(true: Any, *given: Any, **named: Any) -> Page:
        page: Page = true(*given, **named)
        frames = tuple(
            replace(frame, state=State.WITHDRAWN, payload=frame.body_hash)
            if frame.seq > start and (until is None or frame.seq <= until) and not frame.next_hash
            else frame
            for frame in page.frames
        )
        return replace(page, frames=frames)

    return lie


def come_back(ada: Person, ben: Person) -> None:
    ben.port.resync(ben.circle)
    ada.port.readmissions(ada.circle)
    ada.port.readmit(ada.circle, ben.me)
    for one in (ben, ada, ben):
        one.sync()


def test_what_was_for_some_is_for_them_when_it_is_said_again(two: tuple[Person, Person]) -> None:
    """An answer to it still goes to its author alone."""
    ada, ben = two
    copy = copy_of(ben)
    ada.say("for Ben alone", sending=Sending((ben.me,)))
    ada.say("for all")
    for one in (ada, ben):
        one.sync()
    restore(ben, copy)
    come_back(ada, ben)
    found = {row.targeted: row for row in ben.rows()}
    assert len(ben.rows()) == 2
    assert ben.vault.read(lambda tx: audience_of(tx, found[True])) == (ada.me,)
    assert ben.vault.read(lambda tx: audience_of(tx, found[False])) == ()


def test_who_was_there_all_the_time_is_told_nothing_again(two: tuple[Person, Person]) -> None:
    """A question of a few bytes would fill the log with all that was ever said."""
    ada, ben = two
    for number in range(5):
        ada.say(f"old {number}")
    for one in (ada, ben):
        one.sync()
    for _ in range(4):
        engine_says(ben, Ask(ranges=(Range(1, LARGEST_SEQ),)))
        for one in (ben, ada):
            one.sync()
    assert not outbox(ada, Again.KIND)


def test_questions_are_answered_once_each_time_somebody_was_let_in(
    two: tuple[Person, Person],
) -> None:
    ada, ben = two
    for number in range(5):
        ada.say(f"old {number}")
    for one in (ada, ben):
        one.sync()
    for times in (1, 2):
        copy = copy_of(ben)
        ada.say(f"while Ben was away {times}")
        ada.sync()
        restore(ben, copy)
        shutil.rmtree(copy)
        come_back(ada, ben)
        assert f"while Ben was away {times}" in ben.feed()
        for _ in range(3):
            engine_says(ben, Ask(ranges=(Range(1, LARGEST_SEQ),)))
            for one in (ben, ada):
                one.sync()
        answers = outbox(ada, Again.KIND)
        # All that was said before Ben came back, which in time is one more.
        assert len(answers) == (6, 6 + 7)[times - 1]
    # Nothing of what was said stands there a second time.
    assert all(len(row.body) == 16 for row in answers)


def entries_of(person: Person) -> list[int]:
    return [row.seq for row in outbox(person, Post.KIND) if row.seq is not None]


def test_single_entries_are_answered_for_a_few_a_day(two: tuple[Person, Person]) -> None:
    ada, ben = two
    count = KEPT_BACK.entries + 3
    for number in range(count):
        ada.say(f"post {number}")
    for one in (ada, ben):
        one.sync()
    ask = Ask(ranges=tuple(Range(seq, seq) for seq in entries_of(ada)))
    for _ in range(2):
        engine_says(ben, ask)
        for one in (ben, ada):
            one.sync()
    assert sent(ada) == KEPT_BACK.entries
    ada.clock.ahead = timedelta(days=1)
    ada.sync()
    assert sent(ada) == count
    # Some days later they are asked for in earnest: the first answers did not arrive, either.
    first = {row.number for row in outbox(ada, Again.KIND)}
    for days, is_anew in ((3, False), (7, True)):
        ada.clock.ahead = timedelta(days=days)
        engine_says(ben, ask)
        for one in (ben, ada):
            one.sync()
        assert first.isdisjoint({row.number for row in outbox(ada, Again.KIND)}) == is_anew
    assert sent(ada) == KEPT_BACK.entries


def test_large_posts_are_answered_for_fewer_a_day(two: tuple[Person, Person]) -> None:
    ada, ben = two
    for _ in range(30):
        ada.say("x" * 50_000)
    for one in (ada, ben):
        one.sync()
    engine_says(ben, Ask(ranges=tuple(Range(seq, seq) for seq in entries_of(ada))))
    for one in (ben, ada):
        one.sync()
    assert sent(ada) == KEPT_BACK.size // 50_000


def test_who_missed_a_lot_gets_it_in_days_and_in_order(
    two: tuple[Person, Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "MISSED", Allowance(4, MISSED.size))
    ada, ben = two
    copy = copy_of(ben)
    said = [f"while Ben was away {number}" for number in range(10)]
    for text in said:
        ada.say(text)
    ada.sync()
    restore(ben, copy)
    come_back(ada, ben)
    for days, count in ((0, 4), (1, 8), (2, 10)):
        ada.clock.ahead = timedelta(days=days)
        for one in (ada, ben):
            one.sync()
        assert ben.feed() == said[:count]


def sent(person: Person) -> int:
    return sum(row.state is OutState.ACCEPTED for row in outbox(person, Again.KIND))


def test_what_was_taken_back_meanwhile_is_not_said_again(two: tuple[Person, Person]) -> None:
    ada, ben = two
    post = ada.say("regretted")
    for one in (ada, ben):
        one.sync()
    desk = Desk(ada.port.tools, ada.circle)
    desk.write(lambda tx: add_message(tx, desk, os.urandom(16), Again.KIND, post, (ben.me,)))
    ada.unshare(post)
    ada.sync()
    assert {row.state for row in outbox(ada, Again.KIND)} == {OutState.DROPPED}
    ben.sync()
    assert not ben.feed()


def test_nobody_chooses_a_place_above_all_others(
    two: tuple[Person, Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    ada, ben = two
    said = Envelope(os.urandom(16), 1, 0, START, None, Post("on top for ever"))
    signed = Hostile(ben).signs(said)
    lie = Again(said.encode(), signed.audience, LARGEST_SEQ, signed.proof.signature)
    engine_says(ben, lie, ada.me)
    monkeypatch.setattr(asking, "message_of", lambda _desk, _row: lie)
    ben.sync()
    monkeypatch.undo()
    ada.sync()
    ada.say("news")
    ada.sync()
    assert ada.feed() == ["on top for ever", "news"]


def test_an_unshare_that_the_relay_keeps_back_is_asked_for(two: tuple[Person, Person]) -> None:
    """A relay that calls it withdrawn keeps it from nobody for long."""
    ada, ben = two
    post = ben.say("private")
    for one in (ben, ada):
        one.sync()
    assert ada.feed() == ["private"]
    ben.unshare(post)
    ben.sync()
    last = Desk(ben.port.tools, ben.circle).here.cursor.seq
    believe(ada, read=hiding(ada, until=last))
    assert ada.sync().caught_up
    assert ada.feed() == ["private"]
    ben.sync()
    assert ada.sync().caught_up
    assert not ada.feed()
    # It was answered: nothing more is asked for, however much time passes.
    for days in (1, 8, 16):
        ada.clock.ahead = timedelta(days=days)
        ada.sync()
    assert len(outbox(ada, Ask.KIND)) == 1
    assert "unanswered" not in ada.events()


def test_what_was_truly_taken_back_is_asked_for_once(two: tuple[Person, Person]) -> None:
    ada, ben = two
    post = ben.say("never read by Ada")
    ben.sync()
    ben.unshare(post)
    ben.sync()
    ada.sync()
    for one in (ben, ada):
        assert one.sync().caught_up
    assert not ada.feed()
    assert len(outbox(ada, Ask.KIND)) == len(outbox(ben, Gone.KIND)) == 1
    assert not outbox(ben, Again.KIND)
    for days in (1, 8, 16):
        ada.clock.ahead = timedelta(days=days)
        ada.sync()
    assert len(outbox(ada, Ask.KIND)) == 1
    assert "unanswered" not in ada.events()


def test_what_nobody_answers_for_is_noted(two: tuple[Person, Person]) -> None:
    ada, ben = two
    ben.say("kept back for ever")
    ben.sync()
    believe(ada, read=hiding(ada))
    for days in (0, 1, 8, 16):
        ada.clock.ahead = timedelta(days=days)
        ada.sync()
    assert ada.events("unanswered") == ["unanswered"]
    assert len(outbox(ada, Ask.KIND)) == 2


def test_what_nobody_has_any_more_says_that_it_was_there_once(
    two: tuple[Person, Person], person: MakePerson
) -> None:
    ada, ben = two
    post = ada.say("for Ben and me")
    for one in (ada, ben):
        one.sync()
    ben.port.leave(ben.circle)
    ada.sync()
    let_in(ada, person("cleo"))
    row = ada.vault.read(lambda tx: tx.circle_outbox.get(ada.circle, post))
    assert row is not None
    again = unsealed(row)  # as where a relay has lost it
    ada.vault.write(lambda tx: tx.circle_outbox.update(again))
    assert ada.sync().caught_up
    (line,) = ada.vault.read(lambda tx: read_ledger(tx, ada.port, ada.circle))
    assert line.state is LedgerState.DROPPED
    assert "lost" in line.why
    assert "not sent" not in line.why
