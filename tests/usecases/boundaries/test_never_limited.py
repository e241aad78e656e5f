"""Whatever is limited, locked or mistaken about the time: what is never limited goes on."""

import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.boundaries.acts import LIMITED, NEVER_LIMITED, Act, act_of
from app.domain.boundaries.failures import LimitReached
from app.domain.boundaries.policy import Policy
from app.domain.boundaries.spans import DAY
from app.domain.circles.choices import Reason, Sending, Space
from app.domain.circles.posts import PostKey
from app.domain.when import to_millis
from app.usecases.boundaries.change_policy import change_policy
from app.usecases.boundaries.count_usage import count_usage
from app.usecases.boundaries.gate import check
from app.usecases.boundaries.set_lock import set_lock
from app.usecases.circles import say
from app.usecases.circles.port import Said
from app.usecases.circles.quieten import block, mute
from app.usecases.circles.read import read_ledger
from app.usecases.circles.report import Complaint, report
from app.usecases.circles.send import Going, send
from app.usecases.circles.take_back import end_sooner, sweep, unshare, unshare_all
from app.usecases.circles.take_out import export_circle
from app.usecases.circles.waiting import cancel
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from tests.making import NOW, add, make_vault
from tests.making_circles import ANA, BO, CIRCLE, WORDS_OF, Counted, a_post, in_circle, key
from tests.usecases.boundaries.strategies import policies

DAYS = timedelta(days=1)
SILENT = Policy(quiet=((0, DAY),), wait_minutes=DAY)
CLOSING = (Policy(day_minutes=0), Policy(windows=()), Policy(session_minutes=0))


@settings(max_examples=10, deadline=None)
@given(
    policy=policies | st.sampled_from((*CLOSING, SILENT)),
    closes=st.booleans(),
    locked=st.booleans(),
    wall=st.sampled_from((NOW, NOW - DAYS, NOW - 400 * DAYS, datetime(1970, 1, 1, tzinfo=UTC))),
)  # fmt: skip
def test_no_policy_holds_it_up(
    *, policy: Policy, closes: bool, locked: bool, wall: datetime
) -> None:
    with tempfile.TemporaryDirectory() as home:
        vault, random = make_vault(Path(home) / "v"), Counted()
        in_circle(vault)
        before = [asked(vault, random) for _ in range(2)]
        waits = asked(vault, random, Sending(not_before=NOW + 9 * DAYS))
        harsh = replace(a_post("harsh", BO), proof=b"no signature")
        vault.write(lambda tx: tx.circle_posts.add(harsh))
        vault.write(lambda tx: change_policy(tx, policy, now=NOW, zone="UTC"))
        if locked:
            vault.write(lambda tx: set_lock(tx, 7 * DAYS, "", closes=closes, now=NOW, zone="UTC"))
        goes_on(vault, random, before, waits, wall)
        vault.close()


def goes_on(
    vault: Vault, random: Counted, before: list[PostKey], waits: PostKey, wall: datetime
) -> None:
    """Do all that is never limited, and see that none of it waits."""

    def work(tx: Transaction) -> None:
        for act in NEVER_LIMITED:
            check(tx, act, now=wall)
        known = {row.id for row in tx.circle_outbox.of(CIRCLE)}
        goodbye = Going(Said("post", {"text": "I am off. Be well."}), parting=True)
        send(tx, WORDS_OF, CIRCLE, goodbye, now=wall, random=random)
        cancel(tx, WORDS_OF, CIRCLE, waits, now=NOW, random=random)
        unshare(tx, WORDS_OF, CIRCLE, before[0], now=wall, random=random)
        end_sooner(tx, WORDS_OF, CIRCLE, before[1], wall + DAYS, now=wall, random=random)
        say.say_space(tx, WORDS_OF, CIRCLE, Space.NOT_NOW, now=wall, random=random)
        unshare_all(tx, WORDS_OF, CIRCLE, now=wall, random=random)
        complaint = Complaint((key("harsh", BO),), (ANA,), Reason.HURTFUL)
        report(tx, WORDS_OF, CIRCLE, complaint, now=wall, random=random)
        mute(tx, CIRCLE, BO)
        block(tx, CIRCLE, BO)
        sweep(tx, wall)
        read_ledger(tx, WORDS_OF)
        export_circle(tx, WORDS_OF, CIRCLE, now=wall)
        new = [row for row in tx.circle_outbox.of(CIRCLE) if row.id not in known]
        assert new
        assert all(row.not_before == 0 for row in new), "none of it waits"

    vault.write(work)
    entry = add(vault, "a page of my own", at=wall)
    assert vault.read(lambda tx: tx.entries.get(entry).content.body) == "a page of my own"


def test_every_act_is_limited_or_never_is() -> None:
    assert frozenset(Act) == LIMITED | NEVER_LIMITED
    assert frozenset({Act.READ_CIRCLE, Act.SPEAK_IN_CIRCLE}) == LIMITED


def test_only_what_is_said_to_be_read_waits() -> None:
    spoken = {number: act_of(WORDS_OF.kind(number)) for number in range(1, 64)}
    limited = {WORDS_OF.kind(number) for number, act in spoken.items() if act in LIMITED}
    assert limited == {
        "post", "check_in", "comment", "thank_you", "question", "answer", "coping_card", "company",
    }  # fmt: skip


@pytest.mark.parametrize("act", sorted(LIMITED))
def test_at_the_limit_the_circle_is_closed(vault: Vault, act: Act) -> None:
    def work(tx: Transaction) -> None:
        change_policy(tx, Policy(day_minutes=10), now=NOW, zone="UTC")
        count_usage(tx, timedelta(minutes=9), now=NOW, zone="UTC")
        check(tx, act, now=NOW)
        count_usage(tx, timedelta(minutes=1), now=NOW, zone="UTC")
        with pytest.raises(LimitReached, match="your time for today"):
            check(tx, act, now=NOW)
        check(tx, act, now=NOW + DAYS)

    vault.write(work)


def test_what_is_said_at_the_limit_waits_until_it_opens(vault: Vault) -> None:
    def work(tx: Transaction) -> None:
        change_policy(tx, Policy(day_minutes=10, quiet=((0, 7 * 60),)), now=NOW, zone="UTC")
        count_usage(tx, timedelta(minutes=10), now=NOW, zone="UTC")

    vault.write(work)
    post = asked(vault, Counted())
    out = vault.read(lambda tx: tx.circle_outbox.get(CIRCLE, post.post))
    assert out is not None
    morning = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
    assert out.not_before == to_millis(morning), "the day turns at four, and is quiet until seven"


@pytest.mark.parametrize("policy", CLOSING)
def test_by_limits_that_allow_nothing_nothing_is_said(vault: Vault, policy: Policy) -> None:
    vault.write(lambda tx: change_policy(tx, policy, now=NOW, zone="UTC"))
    with pytest.raises(LimitReached, match="until you change your limits"):
        asked(vault, Counted())
    assert vault.read(lambda tx: tx.circle_outbox.of(CIRCLE)) == []


def asked(vault: Vault, random: Callable[[int], bytes], sending: Sending | None = None) -> PostKey:
    """Ask the circle something, and return the question's key."""
    return vault.write(
        lambda tx: say.ask(
            tx, WORDS_OF, CIRCLE, "Are you in?", now=NOW, random=random,
            sending=sending or Sending(),
        )
    )[0]  # fmt: skip
