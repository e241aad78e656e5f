"""What waits before it goes out: cancelled, put off, changed; and corrections afterwards."""

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from app.domain.boundaries.policy import Policy
from app.domain.circles.choices import EVERYBODY, Form, Sending, Source
from app.domain.circles.failures import AlreadyLeft, AlreadyOver, NoSource, NoSuchPost, NotYours
from app.domain.circles.feed import LedgerState
from app.domain.circles.outbox import OutState
from app.domain.circles.posts import PostKey, PostState
from app.domain.when import to_millis
from app.usecases.boundaries.change_policy import change_policy
from app.usecases.circles import say
from app.usecases.circles.port import Said
from app.usecases.circles.read import read_feed, read_ledger, read_thread
from app.usecases.circles.say import Reply
from app.usecases.circles.waiting import cancel, put_off, with_wait
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from tests.making import NOW
from tests.making_circles import ANA, AT, CIRCLE, ME, WORDS_OF, Counted, a_post, key

HOUR = timedelta(hours=1)


def asked(vault: Vault, random: Counted, sending: Sending = EVERYBODY) -> PostKey:
    return vault.write(
        lambda tx: say.ask(
            tx, WORDS_OF, CIRCLE, "Are you in?", now=NOW, random=random, sending=sending
        )
    )[0]


def left(vault: Vault, post: PostKey, state: OutState = OutState.ACCEPTED) -> None:
    def work(tx: Transaction) -> None:
        out = tx.circle_outbox.get(CIRCLE, post.post)
        assert out is not None
        tx.circle_outbox.update(replace(out, state=state))

    vault.write(work)


def test_limits_say_how_long_it_waits_unless_one_chose_longer(vault: Vault) -> None:
    def found(sending: Sending = EVERYBODY, hour: int = 12) -> Sending:
        now = NOW.replace(hour=hour)
        return vault.read(lambda tx: with_wait(tx, sending, now=now))

    def limit(policy: Policy) -> None:
        noon = NOW.replace(hour=12)
        vault.write(lambda tx: change_policy(tx, policy, now=noon, zone="UTC"))

    noon, night = NOW.replace(hour=12), NOW.replace(hour=23)
    assert found() == EVERYBODY
    limit(Policy(wait_minutes=15))
    assert found() == Sending(not_before=noon + timedelta(minutes=15))
    chosen = Sending((ANA,), noon + HOUR)
    assert found(chosen) == chosen
    assert found(Sending((ANA,), noon)).not_before == noon + timedelta(minutes=15)
    limit(Policy(wait_minutes=15, night_wait_minutes=120))
    assert found() == Sending(not_before=noon + timedelta(minutes=15))
    assert found(hour=23).not_before == night + 2 * HOUR


def test_what_is_cancelled_is_gone_and_nothing_is_said_of_it(vault: Vault, random: Counted) -> None:
    post = asked(vault, random, Sending(not_before=NOW + HOUR))
    vault.write(lambda tx: cancel(tx, WORDS_OF, CIRCLE, post, now=NOW, random=random))
    (out,) = vault.read(lambda tx: tx.circle_outbox.of(CIRCLE))
    assert (out.state, out.body) == (OutState.WITHDRAWN, b"")
    row = vault.read(lambda tx: tx.circle_posts.get(CIRCLE, post))
    assert (row.state, row.body) == (PostState.WITHDRAWN, b"")
    assert vault.read(lambda tx: tx.circle_outbox.due(CIRCLE, AT + 10**9)) == []


@pytest.mark.parametrize("state", [OutState.SEALED, OutState.ACCEPTED])
def test_what_may_have_left_is_not_cancelled(
    vault: Vault, random: Counted, state: OutState
) -> None:
    post = asked(vault, random)
    left(vault, post, state)
    with pytest.raises(AlreadyLeft):
        vault.write(lambda tx: cancel(tx, WORDS_OF, CIRCLE, post, now=NOW, random=random))
    with pytest.raises(AlreadyLeft):
        vault.write(lambda tx: put_off(tx, CIRCLE, post, NOW + HOUR, now=NOW))
    left(vault, post, OutState.WAITING)
    with pytest.raises(AlreadyLeft):
        vault.write(lambda tx: cancel(tx, WORDS_OF, CIRCLE, post, now=NOW, random=random))


def test_only_ones_own_can_be_cancelled(vault: Vault, random: Counted) -> None:
    vault.write(lambda tx: tx.circle_posts.add(a_post("hers")))
    with pytest.raises(NotYours):
        vault.write(lambda tx: cancel(tx, WORDS_OF, CIRCLE, key("hers"), now=NOW, random=random))
    with pytest.raises(NoSuchPost):
        vault.write(lambda tx: put_off(tx, CIRCLE, key("none"), None, now=NOW))


def test_what_waits_can_go_sooner_or_later(vault: Vault, random: Counted) -> None:
    post = asked(vault, random, Sending((), NOW + HOUR, NOW + 5 * HOUR))
    assert vault.read(lambda tx: tx.circle_outbox.due(CIRCLE, AT)) == []
    (line,) = vault.read(lambda tx: read_ledger(tx, WORDS_OF, CIRCLE))
    assert (line.state, line.not_before) == (LedgerState.WAITING, to_millis(NOW + HOUR))
    vault.write(lambda tx: put_off(tx, CIRCLE, post, NOW + 2 * HOUR, now=NOW))
    out = vault.read(lambda tx: tx.circle_outbox.get(CIRCLE, post.post))
    assert out is not None
    assert out.not_before == to_millis(NOW + 2 * HOUR)
    vault.write(lambda tx: put_off(tx, CIRCLE, post, None, now=NOW))
    assert [out.id for out in vault.read(lambda tx: tx.circle_outbox.due(CIRCLE, AT))] == [
        post.post
    ]
    for wrong in (NOW, NOW + 5 * HOUR):
        with pytest.raises(AlreadyOver):
            vault.write(partial(put_off, circle=CIRCLE, post=post, until=wrong, now=NOW))
    with pytest.raises(AlreadyOver):
        vault.write(lambda tx: put_off(tx, CIRCLE, post, None, now=NOW + 6 * HOUR))


def test_words_that_wait_are_changed_themselves_and_stay_waiting(
    vault: Vault, random: Counted
) -> None:
    vault.write(lambda tx: tx.circle_posts.add(a_post("hers")))
    reply = Reply("harsh words")
    post = vault.write(
        lambda tx: say.comment(
            tx, WORDS_OF, CIRCLE, key("hers"), reply, now=NOW, random=random,
            not_before=NOW + HOUR,
        )
    )[0]  # fmt: skip
    vault.write(
        lambda tx: say.correct(tx, WORDS_OF, CIRCLE, post, "kinder", now=NOW, random=random)
    )
    (out,) = vault.read(lambda tx: tx.circle_outbox.of(CIRCLE))
    assert b"kinder" in out.body
    assert b"harsh" not in out.body
    assert out.not_before == to_millis(NOW + HOUR)
    shown = vault.read(lambda tx: read_thread(tx, WORDS_OF, CIRCLE, key("hers"), now=NOW))[1]
    assert (shown.text, shown.original, shown.corrected_at) == ("kinder", "", None)


def test_the_tenth_correction_holds_and_the_first_words_stay_readable(
    vault: Vault, random: Counted
) -> None:
    said = Said("post", {"text": "first words"})
    vault.write(
        lambda tx: tx.circle_posts.add(
            a_post("mine", tx.circles.get(CIRCLE).me, said=said, mine=True)
        )
    )
    for number in range(1, 11):
        at = NOW + timedelta(seconds=number // 3)  # several within one second
        vault.write(
            partial(
                say.correct, words=WORDS_OF, circle=CIRCLE, post=key("mine", ME),
                text=f"words {number}", now=at, random=random, note=f"the {number}th time",
            )
        )  # fmt: skip
    (shown,) = vault.read(lambda tx: read_feed(tx, WORDS_OF, CIRCLE, now=NOW))
    assert (shown.text, shown.original) == ("words 10", "first words")
    assert shown.correction == "the 10th time"
    assert shown.corrected_at == to_millis(NOW + timedelta(seconds=3))
    assert len(vault.read(lambda tx: tx.circle_outbox.of(CIRCLE))) == 10


def test_advice_says_where_it_comes_from(vault: Vault, random: Counted) -> None:
    vault.write(lambda tx: tx.circle_posts.add(a_post("hers")))

    def advise(**more: object) -> None:
        reply = Reply("Try a walk", form=Form.ADVICE, **more)  # type: ignore[arg-type]
        vault.write(
            lambda tx: say.comment(tx, WORDS_OF, CIRCLE, key("hers"), reply, now=NOW, random=random)
        )

    with pytest.raises(NoSource):
        advise()
    advise(source=Source.READ, link="https://example.org/walks")
    shown = vault.read(lambda tx: read_thread(tx, WORDS_OF, CIRCLE, key("hers"), now=NOW))[1]
    assert (shown.fields["starter"], shown.fields["source"]) == ("advice", "read")
