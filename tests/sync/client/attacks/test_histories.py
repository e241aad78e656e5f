"""A relay that tells people different histories: old, empty, shortened and voided ones."""

import json
import os
import shutil
from collections.abc import Callable, Iterable
from dataclasses import replace
from hashlib import sha256

import pytest

from sync.client.engine.desk import Desk
from sync.protocol.chain import link
from sync.protocol.frames import Frame, Kind, State
from tests.sync.client.attacks.conftest import Scene, one_sentence, say
from tests.sync.client.attacks.middle import Answer, Asked, Forward, honest, on_pages
from tests.sync.client.attacks.views import View
from tests.sync.client.engine.people import Person
from tests.sync.relays import relay_process

pytestmark = pytest.mark.slow


def with_view(scene: Scene) -> tuple[Person, Person, View]:
    """Two people; from now on the second is told a log of his own, the truth at first."""
    ada, ben = scene.circle(2)
    view = View.since(ben)
    scene.middle(ben).meddle = view
    return ada, ben, view


def gone(frame: Frame, state: State) -> Frame:
    """The same entry without its body; the chain still fits."""
    return replace(frame, state=state, payload=frame.body_hash)


def test_a_commit_that_is_said_to_be_void_stops_the_reader(scene: Scene) -> None:
    """Without this, a relay could leave somebody behind in an old epoch without a word."""
    ada, ben, view = with_view(scene)
    view.edit = lambda frame: [gone(frame, State.VOID)]
    ada.port.rename(ada.circle, "Wilhelmine")
    one_sentence(ben.sync())
    assert not ben.feed()
    mine = say(ben, "does anybody hear me?")
    one_sentence(ben.sync())
    scene.middle(ben).meddle = honest
    scene.settle(ben, ada, ben)
    assert ada.feed() == [mine]
    assert ben.members() == ["Thorbjorn", "Wilhelmine"]


def test_a_post_that_is_said_to_be_void_stops_the_reader(scene: Scene) -> None:
    ada, ben, view = with_view(scene)
    view.edit = lambda frame: [gone(frame, State.VOID)]
    said = say(ada, "for him")
    ada.sync()
    one_sentence(ben.sync())
    scene.middle(ben).meddle = honest
    scene.settle(ben, ada)
    assert ben.feed() == [said]


def test_a_repair_that_nobody_made_voids_nothing(scene: Scene) -> None:
    """The relay voids a commit and signs nothing: it cannot make a steward's repair."""
    ada, ben, view = with_view(scene)
    turn = Desk(ben.port.tools, ben.circle).session.turn

    def edit(frame: Frame) -> Iterable[Frame]:
        fake = Frame(1, turn, Kind.REPAIR, State.PRESENT, os.urandom(65536),
                     void_after=len(view.told))  # fmt: skip
        return [gone(frame, State.VOID), fake]

    view.edit = edit
    ada.port.rename(ada.circle, "Wilhelmine")
    one_sentence(ben.sync())
    scene.middle(ben).meddle = honest
    scene.settle(ben, ada)
    assert ben.members() == ["Thorbjorn", "Wilhelmine"]


def test_a_commit_that_is_said_to_be_withdrawn_stops_the_reader(scene: Scene) -> None:
    ada, ben, view = with_view(scene)
    view.edit = lambda frame: [gone(frame, State.WITHDRAWN)]
    ada.port.rename(ada.circle, "Wilhelmine")
    assert "repair" in one_sentence(ben.sync())
    assert ben.state == "stuck"
    scene.middle(ben).meddle = honest
    scene.settle(ben, ada, ben)


def test_a_post_that_is_said_to_be_withdrawn_is_asked_for(scene: Scene) -> None:
    """That looks as if its author had taken it back; who did not says it again."""
    ada, ben, view = with_view(scene)
    view.edit = lambda frame: [gone(frame, State.WITHDRAWN) if frame.next_hash is None else frame]
    said = say(ada, "for him")
    ada.sync()
    assert ben.sync().caught_up
    assert not ben.feed()
    assert "noise" not in ben.events()
    view.edit = lambda frame: [frame]
    again = say(ada, "and this one comes")
    for one in (ada, ben):
        assert one.sync().caught_up
    assert ada.feed() == ben.feed() == [said, again]


def dropping(acknowledged: list[bytes], *, true_chain: Callable[[bytes], bytes] | None) -> object:
    """Says that it has taken an entry, and throws it away."""

    def meddle(asked: Asked, forward: Forward) -> Answer:
        if not asked.is_append:
            return forward(asked)
        acknowledged.append(asked.body)
        place = {"seq": 10_000, "turn": int(asked.headers["If-Turn"]), "chain": "ab" * 32}
        if true_chain is not None:
            place |= json.loads(true_chain(asked.body))
        head = {"content-type": "application/json",
                "lamplit-generation": forward(Asked("GET", "/v1", {}, {}, b"")).headers[
                    "lamplit-generation"]}  # fmt: skip
        return Answer(201, head, json.dumps(place).encode())

    return meddle


def test_a_post_that_is_acknowledged_and_thrown_away_is_sent_again(scene: Scene) -> None:
    ada, ben = scene.circle(2)
    thrown: list[bytes] = []
    scene.middle(ada).meddle = dropping(thrown, true_chain=None)  # type: ignore[assignment]
    said = say(ada, "thrown away")
    ada.sync()
    assert thrown
    scene.middle(ada).meddle = honest
    ada.sync()
    say(ben, "and on it goes")
    ben.sync()
    scene.settle(ada, ben)
    assert said in ben.feed()


def test_a_post_that_is_thrown_away_with_a_true_chain_is_sent_again(scene: Scene) -> None:
    """The relay tells Ben a log with his post in it, and nobody else: a history of his own."""
    ada, ben = scene.circle(2)
    cleo = scene.person("Xiomara")
    scene.let_in(ada, cleo)
    for one in (ben, cleo):
        one.sync()
    thrown: list[bytes] = []
    cursor, turn = Desk(ben.port.tools, ben.circle).here.cursor, None
    turn = Desk(ben.port.tools, ben.circle).session.turn
    assert cursor.chain is not None

    def chain(body: bytes) -> bytes:
        digest = sha256(body).digest()
        value = link(cursor.chain or b"", seq=cursor.seq + 1, turn=turn, kind=Kind.POST,
                     body_hash=digest)  # fmt: skip
        return json.dumps({"seq": cursor.seq + 1, "chain": value.hex()}).encode()

    scene.middle(ben).meddle = dropping(thrown, true_chain=chain)  # type: ignore[assignment]
    said = say(ben, "thrown away")
    assert "another history" in ben.sync().sentences[0]
    assert thrown
    scene.middle(ben).meddle = honest
    hers = say(ada, "and on it goes")
    ada.sync()
    assert ben.sync().caught_up
    scene.settle(ben, ada, cleo, ben, ada)
    assert sorted(ada.feed()) == sorted([said, hers])


def test_two_relays_for_one_are_found_out_by_the_first_post_that_crosses(scene: Scene) -> None:
    """A relay that tells two people two logs, and lets a post of one through to the other."""
    ada, ben = scene.circle(2)
    folder = scene.folder / "second"
    scene.relay.stop()
    shutil.copytree(scene.relay.folder, folder)
    with relay_process(scene.relay.folder) as first, relay_process(folder) as second:
        scene.middle(ada).aim(first.url)
        scene.middle(ben).aim(second.url)
        hers, his = say(ada, "told to Ada's side"), say(ben, "told to Ben's side")
        again = say(ben, "and this one too")
        for one in (ada, ben):
            assert one.sync().caught_up
        (_, crossing) = [asked for asked in scene.middle(ben).asked if asked.is_append][-2:]
        scene.middle(ada).forward(crossing)
        report = ada.sync()
        assert ada.state == "forked"
        assert "histor" in report.sentences[0]
        assert ada.feed() == [hers, again]
        # From now on the relay tells everybody Ada's log. She says that it holds.
        scene.middle(ben).aim(first.url)
        assert "another history" in ben.sync().sentences[0]
        ada.port.resolve(ada.circle)
        assert ada.state == "member"
        scene.settle(ben, ada, ben, ada)
        assert sorted(ada.feed()) == sorted([hers, his, again])


def test_an_old_state_is_not_gone_back_to(scene: Scene) -> None:
    """The relay shows what was true some days ago, and says it is the same database."""
    ada, ben = scene.circle(2)
    folder = scene.folder / "old"
    scene.relay.stop()
    shutil.copytree(scene.relay.folder, folder)
    with relay_process(scene.relay.folder) as now, relay_process(folder) as old:
        for middle in scene.middles.values():
            middle.aim(now.url)
        said = say(ben, "since then")
        ada.port.rename(ada.circle, "Wilhelmine")
        for one in (ben, ada):
            assert one.sync().caught_up
        scene.middle(ada).aim(old.url)
        mine = say(ada, "while it is old")
        one_sentence(ada.sync())
        assert ada.feed() == [said, mine]
        assert ada.members() == ["Thorbjorn", "Wilhelmine"]
        scene.middle(ada).aim(now.url)
        scene.settle(ada, ben, ada)
        assert mine in ben.feed()


@pytest.mark.parametrize("everybody", [True, False], ids=["to everybody", "to one"])
def test_a_made_up_generation_loses_nothing(scene: Scene, everybody: bool) -> None:  # noqa: FBT001
    ada, ben = scene.circle(2)
    said = say(ben, "before")
    for one in (ben, ada):
        one.sync()
    generation = os.urandom(16).hex()

    def lie(asked: Asked, forward: Forward) -> Answer:
        got = forward(asked)
        body = got.content
        if asked.path == "/v1":
            body = json.dumps({**json.loads(body), "generation": generation}).encode()
        return replace(got, body=body).saying(lamplit_generation=generation)

    for one in (ada, ben) if everybody else (ada,):
        scene.middle(one).meddle = lie
    mine = say(ada, "after the lie")
    for one in (ada, ben, ada):
        one.sync()
    for one in (ada, ben):
        scene.middle(one).meddle = honest
    scene.settle(ada, ben, ada, ben)
    assert sorted(ben.feed()) == sorted([said, mine])


def test_a_log_that_is_denied_is_told_in_one_sentence(scene: Scene) -> None:
    ada, ben = scene.circle(2)
    refusal = json.dumps(
        {"type": "tag:lamplit,2026:relay:unknown", "title": "<b>Pay us</b>", "status": 404}
    ).encode()

    def deny(asked: Asked, forward: Forward) -> Answer:
        got = forward(asked)
        kept = {**got.headers, "content-type": "application/problem+json"}
        return Answer(404, kept, refusal) if "/logs/" in asked.path else got

    scene.middle(ada).meddle = deny
    mine = say(ada, "kept here")
    sentence = one_sentence(ada.sync())
    assert "Pay" not in sentence
    assert ada.state == "stuck"
    scene.middle(ada).meddle = honest
    scene.settle(ada, ben, ada)
    assert ben.feed() == [mine]


def test_a_log_that_never_ends_is_given_up(scene: Scene) -> None:
    """Pages that say again and again that there is more, in a log that is consistent."""
    ada, ben = scene.circle(2)
    asked_for = []

    def more(asked: Asked, got: Answer) -> Answer:
        asked_for.append(asked.after)
        return got.saying(lamplit_head=10**9)

    scene.middle(ada).meddle = on_pages(more)
    say(ben, "there")
    ben.sync()
    one_sentence(ada.sync())
    assert len(asked_for) < 20
    scene.middle(ada).meddle = honest
    scene.settle(ada, ben)
