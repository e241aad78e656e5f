"""What a relay keeps from somebody, with a member who helps it."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from sync.client.engine.desk import Desk
from sync.client.engine.missing import CLAIMED, MISSING
from sync.client.transport import Page
from sync.protocol.frames import State
from sync.session.messages.requests import Gone, Range
from tests.sync.client.engine.conftest import MakePerson
from tests.sync.client.engine.liars import Lie, believe
from tests.sync.client.engine.people import let_in, new_circle
from tests.sync.client.engine.test_asking import LARGEST_SEQ, engine_says
from tests.sync.client.engine.test_repair_keys import sync_all
from tests.sync.relays import Running


def without(seq: int) -> Lie:
    """The relay says that an entry is withdrawn; the chain fits."""

    def lie(true: Any, *given: Any, **named: Any) -> Page:
        page: Page = true(*given, **named)
        frames = tuple(
            replace(frame, state=State.WITHDRAWN, payload=frame.body_hash)
            if frame.seq == seq
            else frame
            for frame in page.frames
        )
        return replace(page, frames=frames)

    return lie


@pytest.mark.parametrize("wide", [True, False], ids=["all", "the one"])
def test_nobody_clears_away_what_was_not_asked_for(
    relay: Running, person: MakePerson, *, wide: bool
) -> None:
    """A member says, before the reader has asked, that there is nothing to wait for."""
    ada, ben, mal = person("ada"), person("ben"), person("mal")
    new_circle(ada, relay.url, relay.token())
    for one in (ben, mal):
        let_in(ada, one)
    sync_all(ben, mal, ada)
    post = ada.say("regretted")
    sync_all(ada, ben, mal)
    assert ben.feed() == ["regretted"]
    ada.unshare(post)
    ada.sync()
    seq = Desk(ada.port.tools, ada.circle).here.cursor.seq
    mal.sync()
    engine_says(mal, Gone((), (Range(1, LARGEST_SEQ) if wide else Range(seq, seq),)))
    mal.sync()
    believe(ben, read=without(seq))
    for one in (ben, ada, ben):
        assert one.sync().caught_up
    assert not ben.feed()


def test_a_wide_range_answers_for_nothing(relay: Running, person: MakePerson) -> None:
    """It was asked for, but whoever knows says so of single entries."""
    ada, ben, mal = person("ada"), person("ben"), person("mal")
    new_circle(ada, relay.url, relay.token())
    for one in (ben, mal):
        let_in(ada, one)
    sync_all(ben, mal, ada)
    post = ada.say("regretted")
    sync_all(ada, ben, mal)
    ada.unshare(post)
    ada.sync()
    seq = Desk(ada.port.tools, ada.circle).here.cursor.seq
    mal.sync()
    believe(ben, read=without(seq))
    ben.sync()
    engine_says(mal, Gone((), (Range(1, LARGEST_SEQ),)))
    mal.sync()
    ben.sync()
    held = ben.vault.read(lambda tx: tx.circle_state.pending(ben.circle, MISSING))
    assert held is not None
    for one in (ada, ben):
        one.sync()
    assert not ben.feed()


def test_who_claims_what_another_one_said_is_noted(relay: Running, person: MakePerson) -> None:
    """A member answers for an entry that was asked for, before its author does."""
    ada, ben, mal = person("ada"), person("ben"), person("mal")
    new_circle(ada, relay.url, relay.token())
    for one in (ben, mal):
        let_in(ada, one)
    sync_all(ben, mal, ada)
    post = ada.say("regretted")
    sync_all(ada, ben, mal)
    ada.unshare(post)
    ada.sync()
    seq = Desk(ada.port.tools, ada.circle).here.cursor.seq
    mal.sync()
    believe(ben, read=without(seq))
    ben.sync()
    engine_says(mal, Gone((), (Range(seq, seq),)))
    sync_all(mal, ben)
    assert not ben.events(CLAIMED)
    sync_all(ada, ben)
    assert not ben.feed()
    (event,) = ben.vault.read(lambda tx: tx.circle_posts.events(ben.circle, CLAIMED))
    assert event.data == {"seq": seq, "people": [mal.me.hex(), ada.me.hex()]}
    ben.clock.ahead = timedelta(days=8)
    ben.sync()
    held = ben.vault.read(lambda tx: tx.circle_state.pending(ben.circle, MISSING))
    assert held is None
    assert not ben.events("unanswered")
