"""A pulse between vaults that meet at a relay: who takes part, and what becomes known."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from app.domain.circles.failures import BadPulseAnswers, NoSuchPost, PulseTooSoon, PulseUnderWay
from app.domain.circles.outbox import OutState
from app.domain.circles.posts import PostKey, PostState
from app.domain.circles.pulse import Numbers, Own, Part, PulseView, Stage, set_id
from app.usecases.circles import pulse
from sync.client.engine.desk import Desk
from sync.client.engine.outbox import add_message
from sync.relay.http.options import Options, Rates
from sync.session.messages.pulses import Pulse, PulseBegin, PulseShare, PulseTotal
from tests.sync.client.engine.conftest import Foundings
from tests.sync.client.engine.founded import Ground, found_two
from tests.sync.client.engine.people import Person, let_in, new_circle
from tests.sync.client.engine.test_asking import engine_says, outbox
from tests.sync.client.engine.test_return import copy_of, restore
from tests.sync.relays import Running

FREE = Options(rates=Rates(None, None, creations=1000))
JOINING, LASTING = timedelta(days=3), timedelta(days=10)
NAMES = ("ada", "ben", "cem", "dina", "eve", "finn")
ANSWERS: list[Numbers] = [(4, 0, 1), (3, 1, 1), (0, 4, 1), (2, 2, 1), (4, 4, 1), (1, 0, 1)]

MakePerson = Callable[..., Person]


@pytest.fixture
def ground() -> Ground:
    """The relay lets six people from one address ask as often as they like."""
    return Ground(options=FREE)


@pytest.fixture
def foundings() -> Foundings:
    return {"six": found_six, "two": found_two}


def found_six(relay: Running, person: MakePerson) -> list[Person]:
    """Six people in one circle."""
    return gathered(relay, [person(name) for name in NAMES])


@pytest.fixture
def six(people: list[Person]) -> list[Person]:
    """Six people in one circle."""
    return people


@pytest.fixture
def five(relay: Running, person: MakePerson) -> list[Person]:
    """Five people in one circle, who may still make a box today."""
    return gathered(relay, [person(name) for name in NAMES[:5]])


def gathered(relay: Running, made: list[Person]) -> list[Person]:
    new_circle(made[0], relay.url, relay.token())
    for guest in made[1:]:
        let_in(made[0], guest)
        if len(made[0].members()) == 2:
            made[0].port.set_role(made[0].circle, guest.me, steward=True)
    rounds(made)
    return made


def rounds(people: list[Person], times: int = 1) -> None:
    for _ in range(times):
        for one in people:
            one.sync()


def start(one: Person) -> PostKey:
    begun, _ = one.vault.write(
        lambda tx: pulse.start(
            tx, one.port, one.circle, now=one.clock(), random=one.random,
            joining=JOINING, lasting=LASTING,
        )
    )  # fmt: skip
    return begun


def answer(one: Person, begun: PostKey, answers: Numbers) -> None:
    one.vault.write(
        lambda tx: pulse.answer(
            tx, one.port, one.circle, begun, answers, now=one.clock(), random=one.random
        )
    )


def seen(one: Person, begun: PostKey) -> PulseView:
    return one.vault.read(
        lambda tx: pulse.read_pulse(tx, one.port, one.circle, begun, now=one.clock())
    )


def own_part(one: Person, begun: PostKey) -> Own:
    own = one.vault.read(lambda tx: tx.circle_pulses.get(one.circle, begun))
    assert own is not None
    return own


def later(people: list[Person], by: timedelta = JOINING) -> None:
    for one in people:
        one.clock.ahead += by + timedelta(minutes=1)


def answered(people: list[Person], takers: int) -> PostKey:
    """Begin a pulse in which the first so many take part and have answered."""
    begun = start(people[0])
    rounds(people)
    for one, answers in zip(people[:takers], ANSWERS, strict=False):
        answer(one, begun, answers)
    rounds(people)
    return begun


def shares_left(one: Person) -> int:
    """How many shares with their numbers are still in somebody's journal."""
    said = outbox(one, PulseShare.KIND)
    posts = one.vault.read(lambda tx: tx.circle_posts.everything(one.circle))
    kept = [row for row in posts if row.kind == PulseShare.KIND and row.body]
    return sum(bool(row.body) for row in said) + len(kept)


def says_with_id(one: Person, post: bytes) -> None:
    """Begin a pulse under the id of another post, as no honest program does."""
    desk, said = Desk(one.port.tools, one.circle), Pulse((1, 2), 1_900_000_000_000, 2**41, 4)
    desk.write(lambda tx: add_message(tx, desk, post, said.kind, said.encode()))


def pulses(one: Person) -> list[PulseView]:
    return one.vault.read(lambda tx: pulse.read_pulses(tx, one.port, one.circle, now=one.clock()))


def test_a_pulse_with_the_id_of_somebody_elses_post_takes_nothing_from_it(
    two: tuple[Person, Person],
) -> None:
    ada, ben = two
    post = ada.say("hello")
    rounds([ada, ben])
    says_with_id(ben, post)
    rounds([ben, ada, ben], 2)
    ada.say("later")
    rounds([ada, ben])
    assert ada.feed() == ben.feed() == ["hello", "later"]
    (view,) = pulses(ada)
    assert (view.pulse, view.by) == (ben.key(post), ben.me)


def test_what_was_noted_as_a_pulse_and_is_none_is_over(two: tuple[Person, Person]) -> None:
    """A journal that an earlier version brought into this place goes on."""
    ada, ben = two
    post = ada.key(ada.say("hello"))
    ada.vault.write(lambda tx: tx.circle_pulses.note(ada.circle, post))
    rounds([ada, ben])
    assert own_part(ada, post).part is Part.OVER
    assert (ben.feed(), pulses(ada)) == (["hello"], [])
    with pytest.raises(NoSuchPost):
        seen(ada, post)
    with pytest.raises(NoSuchPost):
        answer(ada, post, (1, 2))


@pytest.mark.slow
def test_five_of_six_answer_and_all_see_the_sums_alone(six: list[Person]) -> None:
    begun = answered(six, 5)
    view = seen(six[5], begun)
    assert (view.stage, len(view.people), view.part) == (Stage.GATHERING, 5, Part.NONE)
    later(six)
    rounds(six, 2)
    halfway = seen(six[0], begun)
    assert (halfway.stage, halfway.sums) == (Stage.UNDER_WAY, None)
    rounds(six, 2)
    for one in six:
        view = seen(one, begun)
        assert view.stage is Stage.COMPLETE
        assert (view.sums, len(view.people)) == ((13, 11, 5), 5)
        assert view.means == (2.6, 2.2, 1.0)
    assert {len(outbox(one, PulseShare.KIND)) for one in six[:5]} == {4}
    assert not outbox(six[5], PulseShare.KIND)
    rounds(six)
    for one in six:
        own = own_part(one, begun)
        assert (own.part, own.answers, own.kept) == (Part.OVER, (), ())
        assert shares_left(one) == 0
    with pytest.raises(PulseTooSoon):
        start(six[1])


@pytest.mark.slow
def test_fewer_than_five_show_nothing(six: list[Person]) -> None:
    begun = answered(six, 4)
    later(six)
    rounds(six, 3)
    assert seen(six[0], begun).stage is Stage.GATHERING
    assert not any(outbox(one, PulseBegin.KIND) for one in six)
    later(six, LASTING)
    rounds(six)
    for one in six:
        assert (seen(one, begun).stage, seen(one, begun).sums) == (Stage.TOO_FEW, None)
    assert not any(outbox(one, PulseShare.KIND) for one in six)
    start(six[1])  # nothing was told, so the next may begin at once


@pytest.mark.slow
def test_somebody_who_drops_out_between_the_rounds_leaves_nothing(six: list[Person]) -> None:
    begun = answered(six, 6)
    later(six)
    away = six.pop()
    rounds(six, 4)
    assert seen(six[0], begun).stage is Stage.UNDER_WAY
    assert not any(outbox(one, PulseTotal.KIND) for one in six), "a sum of some would tell"
    later([*six, away], LASTING)
    rounds([*six, away], 3)
    for one in [*six, away]:
        assert (seen(one, begun).stage, seen(one, begun).sums) == (Stage.INCOMPLETE, None)
        assert shares_left(one) == 0


@pytest.mark.slow
def test_who_leaves_before_it_begins_is_not_waited_for(six: list[Person]) -> None:
    begun = answered(six, 6)
    six[5].port.leave(six[5].circle)
    rounds(six, 2)
    later(six)
    rounds(six[:5], 5)
    assert seen(six[0], begun).sums == (13, 11, 5)


@pytest.mark.slow
def test_who_leaves_after_it_began_ends_it(six: list[Person]) -> None:
    begun = answered(six, 6)
    later(six)
    rounds(six[:1], 2)
    assert outbox(six[0], PulseBegin.KIND)
    six[5].port.leave(six[5].circle)
    rounds(six, 2)
    rounds(six[:5], 3)
    assert seen(six[0], begun).stage is Stage.UNDER_WAY
    later(six, LASTING)
    rounds(six[:5])
    assert seen(six[0], begun).stage is Stage.INCOMPLETE


@pytest.mark.slow
def test_a_restored_journal_never_splits_again(five: list[Person]) -> None:
    begun = answered(five, 5)
    before = copy_of(five[1])
    later(five)
    rounds(five, 2)
    assert outbox(five[1], PulseShare.KIND)
    restore(five[1], before)
    own = own_part(five[1], begun)
    assert (own.part, own.answers) == (Part.OUT, ())
    five[1].port.resync(five[1].circle)
    five[0].port.readmissions(five[0].circle)
    five[0].port.readmit(five[0].circle, five[1].me)
    rounds(five, 4)
    assert five[1].state == "member"
    assert not outbox(five[1], PulseShare.KIND)
    with pytest.raises(PulseUnderWay):
        answer(five[1], begun, (0, 0, 0))


@pytest.mark.slow
def test_a_beginning_that_leaves_somebody_out_counts_for_nobody(
    six: list[Person],
) -> None:
    begun = answered(six, 6)
    some = tuple(sorted(one.me for one in six[:5]))
    later(six)
    engine_says(six[0], PulseBegin(begun.joined, some))
    rounds(six, 6)
    assert {seen(one, begun).people for one in six} == {tuple(sorted(one.me for one in six))}
    assert seen(six[0], begun).sums == (14, 11, 6)


@pytest.mark.slow
def test_who_reads_an_early_beginning_sits_out(six: list[Person]) -> None:
    begun = answered(six, 6)
    engine_says(six[0], PulseBegin(begun.joined, tuple(sorted(one.me for one in six))))
    rounds(six, 3)
    assert seen(six[1], begun).part is Part.OUT
    assert not any(outbox(one, PulseShare.KIND) for one in six)
    later(six)
    rounds(six, 3)
    assert not any(outbox(one, PulseShare.KIND) for one in six[1:])


@pytest.mark.slow
def test_a_liars_impossible_sum_is_thrown_away_and_a_second_one_is_not_heard(
    six: list[Person],
) -> None:
    begun = answered(six, 5)
    later(six)
    liar = six[4]
    while not seen(liar, begun).people:
        rounds(six)
    ident = set_id(liar.circle, begun, seen(liar, begun).people)
    engine_says(liar, PulseTotal(begun.joined, ident, (2**32 - 1, 7, 7)))
    rounds(six, 4)
    for one in six[:4]:
        assert seen(one, begun).stage in {Stage.IMPOSSIBLE, Stage.UNDER_WAY}
        assert seen(one, begun).sums is None


@pytest.mark.slow
def test_a_pulse_can_be_taken_back_and_answers_are_checked(six: list[Person]) -> None:
    begun = start(six[0])
    rounds(six)
    for wrong in ((1, 2), (1, 2, 5), (1, 2, -1), (1, 2, 3, 4)):
        with pytest.raises(BadPulseAnswers):
            answer(six[1], begun, wrong)
    answer(six[1], begun, (1, 2, 3))
    answer(six[1], begun, (3, 2, 1))
    rounds(six)
    six[0].unshare(begun.post)
    rounds(six, 2)
    for one in six:
        assert seen(one, begun).stage is Stage.TAKEN_BACK
        own = own_part(one, begun)
        assert (own.part, own.answers) == (Part.OVER, ())
    state = six[1].vault.read(lambda tx: tx.circle_posts.get(six[1].circle, begun)).state
    assert state is PostState.WITHDRAWN
    assert all(row.state is OutState.ACCEPTED for row in outbox(six[1], 0x8012))
