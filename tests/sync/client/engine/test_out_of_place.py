"""One's own bytes in a place to which they were not sent: nothing is said or taken back by that."""

import os
from dataclasses import replace
from typing import Any

import pytest

from app.domain.circles.outbox import OutRow
from sync.client.engine.desk import Desk
from sync.client.transport import Refused
from sync.protocol.frames import Frame, State
from sync.protocol.problems import Problem
from sync.session.messages.posts import Post
from tests.sync.client.engine.elsewhere import Two, agree, move, settle
from tests.sync.client.engine.liars import believe
from tests.sync.client.engine.people import Person
from tests.sync.client.engine.test_asking import outbox
from tests.sync.relays import Running


def put(person: Person, body: bytes) -> None:
    """Append bytes as somebody may who knows the present turn."""
    desk = Desk(person.port.tools, person.circle)
    capability, turn = desk.session.capability(), desk.session.turn
    desk.line.append(desk.log, capability, os.urandom(16), body, if_turn=turn)


def post_of(person: Person) -> OutRow:
    (row,) = outbox(person, Post.KIND)
    return row


def sent_by(person: Person) -> list[bytes]:
    """The bytes of the posts that somebody sends from now on."""
    bodies: list[bytes] = []

    def listen(true: Any, *given: Any, **named: Any) -> Any:
        if named.get("next_hash") is None:
            bodies.append(given[3])
        return true(*given, **named)

    believe(person, append=listen)
    return bodies


def entry(desk: Desk, seq: int) -> Frame:
    """An entry of a log, read from a place in it."""
    cursor = replace(desk.here.cursor, seq=seq - 1, chain=None)
    return desk.line.read(desk.log, desk.session.capability(), cursor).frames[0]


@pytest.mark.parametrize("times", [1, 3])
def test_what_a_relay_shows_in_a_later_turn_is_not_said(two: Two, times: int) -> None:
    """It says that the turn has passed, keeps the bytes, and shows them where they do not open."""
    ada, ben = two
    settle(ada, ben)
    left = [times]

    def lie(true: Any, *given: Any, **named: Any) -> Any:
        if left[0] and named.get("next_hash") is None:
            left[0] -= 1
            ben.port.rename(ben.circle, f"Ben {left[0]}")
            put(ben, given[3])
            raise Refused(Problem.STALE_TURN, Problem.STALE_TURN.status, {}, b"g" * 16)
        return true(*given, **named)

    believe(ada, append=lie)
    ada.say("for all")
    settle(ada, ben)
    assert ben.feed() == ["for all"]
    agree(ada, ben)


def test_bytes_that_a_member_appends_again_do_not_hide_what_is_taken_back(two: Two) -> None:
    ada, ben = two
    settle(ada, ben)
    bodies = sent_by(ada)
    post = ada.say("I should not have said that.")
    settle(ada, ben)
    seq = post_of(ada).seq
    assert seq is not None
    for _ in range(2):
        put(ben, bodies[0])
    settle(ada, ben)
    assert post_of(ada).seq == seq
    ada.unshare(post)
    settle(ada, ben)
    assert entry(Desk(ben.port.tools, ben.circle), seq).state is State.WITHDRAWN
    agree(ada, ben)


def test_bytes_of_the_log_before_say_nothing_in_the_new_one(two: Two, harbour: Running) -> None:
    ada, ben = two
    settle(ada, ben)
    bodies = sent_by(ada)
    post = ada.say("I should not have said that.")
    settle(ada, ben)
    before, seq = Desk(ben.port.tools, ben.circle), post_of(ada).seq
    assert seq is not None
    move(ada, harbour)
    settle(ada, ben)
    for _ in range(3):
        put(ben, bodies[0])
    settle(ada, ben)
    ada.unshare(post)
    settle(ada, ben)
    assert entry(before, seq).state is State.WITHDRAWN
    agree(ada, ben)
