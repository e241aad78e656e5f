"""One's own posts that only the others still have come back after a restore, as one signed them."""

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.circles.choices import Sending
from app.domain.circles.feed import LedgerState
from app.domain.circles.outbox import OutState
from app.domain.circles.posts import PostKey
from app.usecases.circles.read import read_feed, read_ledger
from app.usecases.circles.say import Reply, comment, correct
from sync.client.engine import lost
from sync.client.engine.allowance import Allowance
from sync.client.engine.desk import Desk
from sync.protocol.chain import START
from sync.session.messages.audiences import Audience
from sync.session.messages.envelope import Envelope, encode_inner
from sync.session.messages.posts import Post
from sync.session.messages.replies import ThankYou
from sync.session.messages.requests import Again, Ask, Check, Range, Yours
from sync.session.proofs import Proof, carry
from tests.sync.client.attacks.hostile import Hostile
from tests.sync.client.engine.elsewhere import move
from tests.sync.client.engine.people import Person, let_in
from tests.sync.client.engine.test_asking import engine_says, outbox
from tests.sync.client.engine.test_return import copy_of, restore
from tests.sync.client.engine.test_taking_back import content_of, with_file
from tests.sync.relays import Running

Three = tuple[Person, Person, Person]


def sync(*people: Person) -> None:
    for one in people:
        assert one.sync().caught_up


def let_back(ben: Person, by: Person) -> None:
    ben.port.resync(ben.circle)
    by.port.readmissions(by.circle)
    by.port.readmit(by.circle, ben.me)
    sync(by, ben)


def ledger(person: Person) -> set[tuple[str, tuple[str, ...], LedgerState]]:
    lines = person.vault.read(lambda tx: read_ledger(tx, person.port, person.circle))
    return {(line.heading, line.audience, line.state) for line in lines}


def test_what_one_said_since_the_backup_comes_back(three: Three) -> None:
    ada, ben, cleo = three
    copy = copy_of(ben)
    first = ben.key(ben.say("for all"))
    ben.say("for Cleo alone", sending=Sending((cleo.me,)))
    hers = ada.key(ada.say("hers"))
    sync(ben, ada, ben, cleo)
    for key in (first, hers):
        ben.vault.write(
            lambda tx, key=key: comment(  # type: ignore[misc]
                tx, ben.port, ben.circle, key, Reply("below it"), now=ben.clock(),
                random=ben.random,
            )
        )  # fmt: skip
    sync(ben)
    ben.vault.write(
        lambda tx: correct(
            tx, ben.port, ben.circle, first, "for everybody", now=ben.clock(), random=ben.random
        )
    )
    sync(ben, ada, cleo)
    restore(ben, copy)
    assert ben.feed() == []
    let_back(ben, ada)
    sync(ada, cleo, ben, ada, cleo, ben)
    on_relay = LedgerState.ON_RELAY
    assert ledger(ben) == {
        ("for all", (), on_relay), ("for Cleo alone", ("cleo",), on_relay),
        ("below it", (), on_relay),
    }  # fmt: skip
    views = ben.vault.read(lambda tx: read_feed(tx, ben.port, ben.circle, now=ben.clock()))
    assert {(view.text, view.row.mine, view.row.targeted, view.replies) for view in views} == {
        ("for everybody", True, False, 1), ("for Cleo alone", True, True, 0),
        ("hers", False, False, 1),
    }  # fmt: skip
    proofs = {row.post: row.proof for row in cleo.rows()}
    assert proofs == {row.post: row.proof for row in ben.rows()}
    assert not outbox(cleo, Yours.KIND)[1:], "one is asked for each"
    sync(ben, ada, cleo)
    assert "noise" not in ben.events()
    ben.unshare(first.post)
    sync(ben, ada, cleo)
    for one in three:
        assert "for everybody" not in str(one.feed())
        assert "for all" not in one.feed()


def test_an_answer_below_what_came_back_for_some_goes_to_them_alone(three: Three) -> None:
    ada, ben, cleo = three
    copy = copy_of(ben)
    post = ben.key(ben.say("for Cleo alone", sending=Sending((cleo.me,))))
    sync(ben, ada, cleo)
    restore(ben, copy)
    let_back(ben, ada)
    sync(ada, cleo, ben, cleo, ben)
    ben.vault.write(
        lambda tx: comment(
            tx, ben.port, ben.circle, post, Reply("and this"), now=ben.clock(), random=ben.random
        )
    )
    sync(ben, ada, cleo)
    for one, seen in ((cleo, ["for Cleo alone", "and this"]), (ada, [])):
        rows = one.vault.read(lambda tx, one=one: tx.circle_posts.everything(one.circle))  # type: ignore[misc]
        assert [one.port.decode(row.kind, row.body).fields["text"] for row in rows] == seen


def test_pictures_come_back_with_their_posts(three: Three) -> None:
    ada, ben, _ = three
    copy = copy_of(ben)
    post = with_file(ben, b"a picture" * 50_000)
    sync(*three, *three)
    restore(ben, copy)
    let_back(ben, ada)
    sync(ada, ben, ada, ben, ada, ben)
    assert content_of(ben, post) == b"a picture" * 50_000


def forget_proof(person: Person, author: Person, post: bytes) -> None:
    """As if somebody had a post no more, or would not give it back."""
    key = PostKey(author.me, post)
    person.vault.write(lambda tx: tx.circle_posts.note_proof(person.circle, key, b"", b""))


def kept_by(person: Person, author: Person) -> Yours:
    """What somebody has of another, as they would give it back."""
    (row,) = (row for row in person.rows() if row.author == author.me)
    proof = Proof.from_bytes(row.proof)
    return Yours(proof.envelope, proof.signature, Audience.from_bytes(row.audience), row.seq or 0)


def gives(person: Person, to: Person, said: Yours) -> None:
    """Give somebody back what they are said to have said, as a hostile member may."""
    evil = Hostile(person)
    envelope = Envelope(os.urandom(16), 1, 0, START, None, said)
    evil.says(evil.sealed_for((to.me,), envelope, carry(None, encode_inner(said))))
    sync(person, to)


def test_nobody_puts_words_into_somebodys_mouth(three: Three) -> None:
    ada, ben, cleo = three
    copy = copy_of(ben)
    true = ben.say("as I said it")
    ada.say("Ada's own")
    sync(ben, ada, cleo)
    his, hers = kept_by(ada, ben), kept_by(ada, ada)
    for one in (ada, cleo):
        forget_proof(one, ben, true)
    restore(ben, copy)
    let_back(ben, cleo)
    sync(ada, ben)
    forged = his.original.replace(b"as I said it", b"as she'd like")
    for lie in (replace(his, original=forged), hers, replace(his, original=b"none")):
        gives(ada, ben, lie)
    assert ben.feed() == ["Ada's own"]
    assert ben.events("noise") == ["noise"] * 3
    gives(ada, ben, his)
    assert [row.post for row in ben.rows() if row.mine] == [true]
    ben.unshare(true)
    gives(ada, ben, his)
    assert ben.feed() == ["Ada's own"], "what was taken back stays so"


def test_what_only_goes_to_chosen_people_is_not_taken_for_said_to_all(three: Three) -> None:
    """Its author would have it said again to others than those whom it was for."""
    _, ben, cleo = three
    said = ThankYou(None, "for Cleo alone")
    signed = Hostile(ben).signs(Envelope(os.urandom(16), 1, 0, START, None, said))
    gives(cleo, ben, Yours(signed.proof.envelope, signed.proof.signature, signed.audience))
    assert ben.events("noise") == ["noise"]
    assert not outbox(ben, ThankYou.KIND)


def test_what_was_for_some_is_not_given_back_as_for_others(three: Three) -> None:
    """Its author would say it again, and answer below it, to whom it was never for."""
    ada, ben, cleo = three
    copy = copy_of(ben)
    post = ben.say("for Cleo alone", sending=Sending((cleo.me,)))
    sync(ben, ada, cleo)
    his = kept_by(cleo, ben)
    forget_proof(cleo, ben, post)
    restore(ben, copy)
    let_back(ben, ada)
    sync(ada, cleo, ben)
    everybody = tuple(sorted(one.me for one in three))
    lies = (
        replace(his.audience, chosen=False),
        replace(his.audience, chosen=False, people=everybody),
        replace(his.audience, people=tuple(sorted((ada.me, cleo.me)))),
        replace(his.audience, salt=bytes(16)),
    )
    for audience in lies:
        gives(cleo, ben, replace(his, audience=audience))
    assert ben.events("noise") == ["noise"] * len(lies)
    assert ledger(ben) == set()
    gives(cleo, ben, his)
    assert ledger(ben) == {("for Cleo alone", ("cleo",), LedgerState.ON_RELAY)}


def test_what_was_for_all_is_not_given_back_as_for_others(three: Three) -> None:
    """Who was not there yet would read what was said before, or who was there would not."""
    ada, ben, cleo = three
    copy = copy_of(ben)
    post = ben.say("for all of us")
    sync(ben, ada, cleo)
    his = kept_by(cleo, ben)
    for one in (ada, cleo):
        forget_proof(one, ben, post)
    restore(ben, copy)
    let_back(ben, ada)
    sync(ada, cleo, ben)
    gives(cleo, ben, replace(his, audience=replace(his.audience, chosen=True)))
    gives(cleo, ben, replace(his, audience=replace(his.audience, people=(ben.me,))))
    assert ben.events("noise") == ["noise"] * 2
    assert not ben.rows()


def test_what_came_back_is_said_again_to_others_who_come_back(three: Three) -> None:
    ada, ben, cleo = three
    bens, cleos = copy_of(ben), copy_of(cleo)
    ben.say("for all")
    ben.say("for Ada alone", sending=Sending((ada.me,)))
    sync(ben, ada, cleo)
    restore(ben, bens)
    let_back(ben, ada)
    sync(ada, cleo, ben, ada, cleo, ben)
    assert set(ben.feed()) == {"for all", "for Ada alone"}
    restore(cleo, cleos)
    let_back(cleo, ada)
    sync(ada, ben, cleo, ada, ben, cleo)
    assert cleo.feed() == ["for all"]
    assert {row.proof for row in cleo.rows()} <= {row.proof for row in ada.rows()}
    assert "noise" not in cleo.events()


def test_what_comes_back_late_is_said_again_to_who_asked_before(three: Three) -> None:
    """Ben and Cleo are restored at once; she asks while what he said is only with Ada."""
    ada, ben, cleo = three
    bens, cleos = copy_of(ben), copy_of(cleo)
    post = ben.say("for all")
    ben.say("for Ada alone", sending=Sending((ada.me,)))
    sync(ben, ada, cleo)
    for one, copy in ((ben, bens), (cleo, cleos)):
        restore(one, copy)
        let_back(one, ada)
    sync(cleo, ben, ada, cleo)
    assert not cleo.feed()
    sync(ben, ada, ben, cleo)
    assert set(ben.feed()) == {"for all", "for Ada alone"}
    assert cleo.feed() == ["for all"]
    said = [row.audience for row in outbox(ben, Again.KIND) if row.body[:16] == post]
    assert said == [(cleo.me,)]


def test_who_came_later_never_gets_what_came_back(
    three: Three, person: Callable[..., Person]
) -> None:
    ada, ben, cleo = three
    copy, dan = copy_of(ben), person("dan")
    post = ben.say("for all of then")
    sync(ben, ada, cleo)
    let_in(ada, dan)
    sync(dan, ben, cleo)
    restore(ben, copy)
    let_back(ben, ada)
    sync(ada, cleo, dan, ben, ada, cleo, dan, ben)
    assert ben.feed() == ["for all of then"]
    engine_says(dan, Ask((post,), (Range(1, 1000),)))
    sync(dan, ben, dan)
    assert not dan.feed()
    assert not outbox(ben, Again.KIND)


def test_what_comes_back_after_a_move_stands_in_no_entry_of_the_new_log(
    three: Three, harbour: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who asked for an entry of the new log would get an old post for it."""
    monkeypatch.setattr(lost, "MISSED", Allowance(1, 10**6))
    ada, ben, cleo = three
    copy = copy_of(ben)
    posts = {ben.say("one"), ben.say("two")}
    sync(ben, ada)
    restore(ben, copy)
    let_back(ben, ada)
    sync(ada, ben, ada, ben)
    here = {row.post for row in ben.rows() if row.mine}
    assert len(here) == 1
    move(ada, harbour)
    for one in three:
        one.clock.ahead = timedelta(days=1)
    sync(ben, ada, ben)
    assert {row.post for row in ben.rows() if row.mine} == posts
    (late,) = (row for row in outbox(ben, Post.KIND) if row.id in posts - here)
    assert (late.state, late.seq) == (OutState.ACCEPTED, None)
    engine_says(cleo, Ask(ranges=(Range(1, 1000),)))
    sync(cleo, ben, cleo)
    assert not outbox(ben, Again.KIND)


def test_what_a_restored_relay_lost_is_named_behind_all_that_is_asked_for(three: Three) -> None:
    ada, ben, _ = three
    posts: list[bytes] = []
    for words in ("before", "in a history that is lost"):
        posts.insert(0, ben.say(words))
        sync(ben, ada)
    desk = Desk(ada.port.tools, ada.circle)
    places = {row.post: row.seq or 0 for row in ada.rows()}
    last, first = (places[post] for post in posts)

    def asked_for(seq: int, place: bytes) -> None:
        ask = Ask(ranges=(Range(seq, seq),))
        ada.vault.write(lambda tx: lost.name_theirs(tx, desk, ben.me, ask, place))

    asked_for(last + 1, bytes(16))
    assert not outbox(ada, Check.KIND)
    asked_for(first, bytes(15) + b"1")
    (row,) = outbox(ada, Check.KIND)
    assert row.body == Check(tuple(posts)).encode()


def test_another_one_is_asked_when_nobody_answers(three: Three) -> None:
    ada, ben, cleo = three
    copy = copy_of(ben)
    post = ben.say("for all")
    sync(ben, ada, cleo)
    restore(ben, copy)
    let_back(ben, ada)
    sync(ada)
    forget_proof(ada, ben, post)
    sync(ben, cleo, ada, ben)
    assert [row.audience for row in outbox(ben, Ask.KIND)[1:]] == [(ada.me,)]
    assert ben.feed() == []
    for one in three:
        one.clock.ahead = timedelta(days=1)
    sync(ben, cleo, ben)
    assert ben.feed() == ["for all"]


def test_who_never_came_back_is_told_nothing_again(three: Three) -> None:
    ada, ben, _ = three
    ben.say("for all")
    sync(ben, ada)
    post = ada.rows()[0].post
    engine_says(ben, Ask((post,), (Range(1, 1000),)))
    sync(ben, ada)
    assert not outbox(ada, Check.KIND)
    assert not outbox(ada, Yours.KIND)


def test_who_never_came_back_gets_what_was_named_to_them_and_no_more(three: Three) -> None:
    ada, ben, _ = three
    ben.say("lost since")
    ben.say("not named")
    sync(ben, ada)
    post, other = (row.post for row in ada.rows())
    engine_says(ada, Check((post,)), ben.me)
    engine_says(ben, Ask((post, other)))
    sync(ada, ben, ada)
    (row,) = outbox(ada, Yours.KIND)
    assert row.body == post


def test_nobody_pushes_out_what_others_named(three: Three, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lost, "MANY", 100)
    ada, ben, cleo = three
    copy = copy_of(ben)
    post = ben.say("for all")
    sync(ben, ada, cleo)
    restore(ben, copy)
    let_back(ben, ada)
    forget_proof(cleo, ben, post)
    for before, after in (((), (post,)), ((post,), ())):
        named = (*before, *(os.urandom(16) for _ in range(120)), *after)
        engine_says(cleo, Check(named), ben.me)
        cleo.sync()
        ada.sync()
    sync(ben)
    desk = Desk(ben.port.tools, ben.circle)
    assert len(ben.vault.read(lambda tx: lost._load(tx, desk))) <= 100
    ben.clock.ahead = timedelta(days=1)
    sync(ben, ada, ben)
    assert ben.feed() == ["for all"]


def test_so_much_is_given_back_in_a_day(three: Three, monkeypatch: pytest.MonkeyPatch) -> None:
    """A question to all of a few bytes would have each of them say all that one ever said."""
    monkeypatch.setattr(lost, "MISSED", Allowance(2, 10**6))
    ada, ben, cleo = three
    restore(ben, copy_of(ben))
    let_back(ben, ada)
    posts = [ben.say(f"{number}") for number in range(5)]
    sync(ada, cleo, ben, ada, cleo)
    engine_says(ben, Ask(tuple(posts)))
    sync(ben, ada, cleo)
    for days, said in ((0, 2), (1, 4), (2, 5)):
        for one in (ada, cleo):
            one.clock.ahead = timedelta(days=days)
            sync(one)
            rows = outbox(one, Yours.KIND)
            assert sum(row.state is OutState.ACCEPTED for row in rows) == said
