"""Light rounds, company, the circle's shelf, and a rest that is offered once."""

from dataclasses import replace
from datetime import timedelta
from functools import partial
from uuid import UUID

import pytest

from app.domain.circles import rounds as weeks
from app.domain.circles.choices import Form, Sending
from app.domain.circles.circle import CircleState
from app.domain.circles.failures import NobodyChosen, NoSuchPost
from app.domain.circles.heavy import Offer
from app.domain.circles.posts import PostKey
from app.domain.mood import Valence
from app.domain.prompts import light_questions
from app.domain.when import to_millis
from app.usecases.circles import quieten, rounds, say
from app.usecases.circles.company import could_use_company, shelf, take_card
from app.usecases.circles.port import Said
from app.usecases.circles.read import read_feed, read_thread
from app.usecases.circles.rest import offer_rest
from app.usecases.circles.say import How, Reply
from app.usecases.circles.share import share_card
from app.usecases.circles.take_back import unshare
from app.usecases.coping_kit import keep_card, new_card
from app.vault.vault import Vault
from tests.making import NOW
from tests.making_circles import ANA, BO, CIRCLE, ME, WORDS_OF, Counted, a_post, ident, key

QUESTIONS = light_questions()
MONDAY = weeks.week_start(NOW)
WEDNESDAY = MONDAY + weeks.GRACE


def ask(vault: Vault, random: Counted, now: object = WEDNESDAY) -> PostKey | None:
    return vault.write(
        partial(
            rounds.ask_weekly, words=WORDS_OF, circle=CIRCLE, questions=QUESTIONS, now=now,  # type: ignore[arg-type]
            random=random,
        )
    )[0]  # fmt: skip


def weekly(vault: Vault, *, on: bool = True) -> None:
    vault.write(lambda tx: rounds.set_weekly(tx, CIRCLE, on=on, now=NOW))


def test_the_question_of_the_week_is_asked_once(vault: Vault, random: Counted) -> None:
    assert ask(vault, random) is None, "nobody asked for it"
    weekly(vault)
    post = ask(vault, random)
    assert post == PostKey(ME, weeks.round_id(CIRCLE, NOW))
    (shown,) = vault.read(lambda tx: read_feed(tx, WORDS_OF, CIRCLE, now=WEDNESDAY))
    assert shown.text == weeks.question_of_week(CIRCLE, NOW, QUESTIONS)
    assert shown.fields["light"]
    assert shown.fields["closes_at"] == to_millis(MONDAY + weeks.WEEK)
    assert ask(vault, random) is None
    vault.write(lambda tx: unshare(tx, WORDS_OF, CIRCLE, post, now=NOW, random=random))
    assert ask(vault, random) is None, "it was taken back"
    assert ask(vault, random, WEDNESDAY + weeks.WEEK) is not None
    weekly(vault, on=False)
    assert ask(vault, random, WEDNESDAY + 2 * weeks.WEEK) is None


def test_whose_turn_it_is_not_waits_for_two_days(vault: Vault, random: Counted) -> None:
    weekly(vault)
    people = {ME, ANA, BO}
    others = next(
        MONDAY + step * weeks.WEEK
        for step in range(50)
        if weeks.asker(CIRCLE, MONDAY + step * weeks.WEEK, people) != ME
    )
    mine = next(
        MONDAY + step * weeks.WEEK
        for step in range(50)
        if weeks.asker(CIRCLE, MONDAY + step * weeks.WEEK, people) == ME
    )
    assert ask(vault, random, others + timedelta(days=1)) is None
    assert ask(vault, random, mine) is not None


def test_what_somebody_else_asked_is_not_asked_again(vault: Vault, random: Counted) -> None:
    weekly(vault)
    said = Said("question", {"text": "Hers", "light": True})
    hers = replace(a_post("x", ANA, 1, said), post=weeks.round_id(CIRCLE, NOW))
    vault.write(lambda tx: tx.circle_posts.add(hers))
    assert ask(vault, random) is None
    vault.write(lambda tx: tx.circles.update(CIRCLE, state=CircleState.LEFT))
    assert ask(vault, random, WEDNESDAY + weeks.WEEK) is None


def test_two_that_were_asked_at_once_are_one(vault: Vault, random: Counted) -> None:
    weekly(vault)
    post = ask(vault, random)
    assert post is not None
    created = to_millis(WEDNESDAY)
    for author, seq in ((ANA, 1), (BO, 2)):
        said = Said("question", {"text": f"of {seq}", "light": True})
        row = replace(a_post("x", author, seq, said), post=post.post, created_at=created)
        vault.write(partial(lambda tx, one: tx.circle_posts.add(one), one=row))
    (shown,) = vault.read(lambda tx: read_feed(tx, WORDS_OF, CIRCLE, now=WEDNESDAY))
    assert shown.row.mine
    vault.write(
        lambda tx: say.answer(tx, WORDS_OF, CIRCLE, post, "tea", now=WEDNESDAY, random=random)
    )
    thread = vault.read(lambda tx: read_thread(tx, WORDS_OF, CIRCLE, post, now=WEDNESDAY))
    assert [one.text for one in thread[1:]] == ["tea"]
    vault.write(lambda tx: unshare(tx, WORDS_OF, CIRCLE, post, now=WEDNESDAY, random=random))
    left = vault.read(lambda tx: read_feed(tx, WORDS_OF, CIRCLE, now=WEDNESDAY))
    assert {one.name for one in left} == {"Ana", "Bo"}, "what is shown is not made less by it"


def test_rounds_are_open_until_they_close_or_are_skipped(vault: Vault, random: Counted) -> None:
    weekly(vault)
    post = ask(vault, random)
    own = vault.write(
        lambda tx: say.ask(tx, WORDS_OF, CIRCLE, "Tea?", now=WEDNESDAY, random=random)
    )[0]
    vault.write(
        lambda tx: say.answer(tx, WORDS_OF, CIRCLE, own, "yes", now=WEDNESDAY, random=random)
    )

    def opened(now: object) -> list[tuple[PostKey, bool]]:
        found = vault.read(lambda tx: rounds.open_rounds(tx, WORDS_OF, CIRCLE, now=now))  # type: ignore[arg-type]
        return [(one.question.row.key, one.answered) for one in found]

    assert opened(WEDNESDAY) == [(own, True), (post, False)]
    assert opened(MONDAY + weeks.WEEK) == [(own, True)]
    vault.write(lambda tx: quieten.hide(tx, CIRCLE, own))
    assert opened(MONDAY + weeks.WEEK) == []


def test_a_round_that_one_starts_repeats_nothing(vault: Vault, random: Counted) -> None:
    asked: list[str] = []
    for _ in range(20):
        text = vault.read(
            lambda tx: rounds.light_question(tx, WORDS_OF, CIRCLE, QUESTIONS, now=NOW)
        )
        vault.write(
            partial(say.ask, words=WORDS_OF, circle=CIRCLE, text=text, now=NOW, random=random)
        )
        asked.append(text)
    assert len(set(asked)) == 20
    assert weeks.question_of_week(CIRCLE, NOW, QUESTIONS) not in asked


def test_company_is_asked_of_chosen_people_and_is_gone_after_a_day(
    vault: Vault, random: Counted
) -> None:
    with pytest.raises(NobodyChosen):
        vault.write(
            lambda tx: could_use_company(tx, WORDS_OF, CIRCLE, Sending(), now=NOW, random=random)
        )
    post = vault.write(
        lambda tx: could_use_company(
            tx, WORDS_OF, CIRCLE, Sending((ANA,)), now=NOW, random=random, note="A walk?"
        )
    )[0]
    (out,) = vault.read(lambda tx: tx.circle_outbox.of(CIRCLE))
    assert (out.audience, out.expires_at) == ((ANA,), to_millis(NOW + timedelta(days=1)))
    (shown,) = vault.read(lambda tx: read_feed(tx, WORDS_OF, CIRCLE, now=NOW))
    assert (shown.kind, shown.text) == ("company", "A walk?")
    offer = Reply("At four, by the bridge", form=Form.MEET)
    vault.write(lambda tx: say.comment(tx, WORDS_OF, CIRCLE, post, offer, now=NOW, random=random))
    assert vault.read(lambda tx: tx.circle_outbox.of(CIRCLE))[1].audience == (ANA,)


def test_a_card_of_the_shelf_goes_into_ones_own_kit_and_says_who_gave_it(
    vault: Vault, random: Counted
) -> None:
    fields = {"title": "Cold water", "body": "On the wrists", "card_kind": "ground", "minutes": 2}
    vault.write(lambda tx: tx.circle_posts.add(a_post("hers", said=Said("coping_card", fields))))
    mine = new_card("Walk", "Round the block", now=NOW, new_id=lambda: UUID(int=7))
    vault.write(lambda tx: keep_card(tx, mine))
    own = vault.write(lambda tx: share_card(tx, WORDS_OF, CIRCLE, mine, now=NOW, random=random))[0]
    cards = vault.read(lambda tx: shelf(tx, WORDS_OF, CIRCLE, now=NOW))
    assert [(one.fields["title"], one.name) for one in cards] == [
        ("Cold water", "Ana"), ("Walk", "Me"),
    ]  # fmt: skip

    def take(post: PostKey, number: int) -> str:
        card, _ = vault.write(
            lambda tx: take_card(
                tx, WORDS_OF, CIRCLE, post, now=NOW, new_id=lambda: UUID(int=number)
            )
        )
        return card.body

    assert take(key("hers"), 8) == "On the wrists\n\nFrom Ana"
    assert take(own, 9) == "Round the block"
    kept = vault.read(lambda tx: tx.cards.get(UUID(int=8)))
    assert (kept.title, kept.kind, kept.minutes) == ("Cold water", "ground", 2)
    vault.write(lambda tx: tx.circle_posts.withdraw(CIRCLE, ident("hers"), ANA, to_millis(NOW)))
    with pytest.raises(NoSuchPost):
        take(key("hers"), 10)
    vault.write(lambda tx: tx.circle_posts.add(a_post("no card", seq=3)))
    with pytest.raises(NoSuchPost):
        take(key("no card"), 11)
    assert [one.body for one in vault.read(lambda tx: tx.cards.all())][1].endswith("From Ana")


def test_a_rest_is_offered_once_after_heavy_shares(vault: Vault, random: Counted) -> None:
    def low(minute: int, valence: Valence = Valence.UNPLEASANT) -> Offer | None:
        at = NOW + timedelta(minutes=minute)
        vault.write(
            lambda tx: say.share_check_in(tx, WORDS_OF, CIRCLE, How(valence), now=at, random=random)
        )
        return vault.write(lambda tx: offer_rest(tx, WORDS_OF, CIRCLE, now=at))

    hers = Said("check_in", {"valence": -1000})
    vault.write(lambda tx: tx.circle_posts.add(a_post("hers", said=hers)))
    assert [low(minute) for minute in range(7)] == [
        None, None, Offer.SMALL_STEP, None, None, Offer.SMALL_STEP, None,
    ]  # fmt: skip
    assert low(10, Valence.PLEASANT) is None
