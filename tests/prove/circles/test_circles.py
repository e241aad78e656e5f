"""A slice of the simulated circles; planted mistakes are found. `make prove` plays more."""

from collections.abc import Callable
from dataclasses import replace
from random import Random

import pytest

from app.domain.circles.outbox import OutKind
from sync.client.engine import apart, learning, lost, past, rounds, sending, withdrawing
from sync.session.messages.withdrawals import Unshare
from tests.prove.circles import resting, trial
from tests.prove.circles.plan import play
from tests.prove.circles.trial import run
from tests.prove.circles.world import Trouble, World

pytestmark = pytest.mark.slow

CALM, WITH_PHOTOS = Trouble(), Trouble(photos=True)
RESTORES, MOVES = Trouble(restores=True), Trouble(move=True)


def test_some_circles_with_the_troubles_that_their_seeds_draw() -> None:
    for outcome in play(1, 4):
        assert not outcome.problems, outcome


def test_the_hybrid_suite() -> None:
    found = run(19, CALM, actions=12)
    assert not found.problems, found.problems


@pytest.mark.parametrize(
    ("seed", "trouble"),
    [
        (401, "restores"),  # was told what had been said before they came
        (403, "forks"),  # did not ask for what another history had in its place
        (607, "forks"),  # repaired over what the others had said since
        (401, "forks"),  # did not offer again what only a lying relay had taken
    ],
)
def test_circles_that_went_wrong_once(seed: int, trouble: str) -> None:
    (outcome,) = play(seed, 1, "--only", trouble)
    assert not outcome.problems, outcome


def test_a_steward_who_was_shown_another_log_repairs_the_true_one() -> None:
    (outcome,) = play(7000, 1, "--only", "restores", "clones", "forks", "evil", "away")
    assert not outcome.problems, outcome


@pytest.mark.parametrize(
    ("seed", "more"),
    [
        (52074, ()),  # a relay showed a move to its mover alone
        (52094, ("--with", "move")),  # a relay was restored to before a move
        (64041, ("--with", "move")),  # two moves, which one person alone was shown
        (1000496, ()),  # one honest member is left, and the only steward knows no box
        (1001582, ()),  # the only steward left is the hostile one
        (1001802, ()),  # one's own post stands behind all that one asks for, in a lost history
        (1006251, ()),  # away for months, and the one box that is known was another's of before
        (1007593, ()),  # two parts go on, and nobody knows a box in the other
        (1003709, ()),  # a steward who was put back repairs, and then hears what they lost
        (1004520, ()),  # a steward twice, and a relay that knows the capability of the first time
        (1009221, ()),  # the steward removed somebody in a lost history, and asks unread
        (1009315, ()),  # a move to a relay that lost it is undone after two weeks
        (1002490, ()),  # the steward went away at once after a move, and has no box there
        (1006929, ()),  # removed in a history that is lost
        (1016699, ()),  # the circle moves before a question about the old log goes out
        (1017389, ()),  # the relay has let go of pictures before anybody came to fetch them
        (1015884, ()),  # what stands behind the end of a log that was put back, which one had left
        (1017853, ()),  # the one steward was put back, and who came since has no vote on them
        (1019679, ()),  # one asks back alone, where the others never knew a box of theirs
        (1005400, ()),  # two moves, two relays restored: a post from a part whose author is out
    ],
)
def test_circles_that_went_on_in_two_places_once(seed: int, more: tuple[str, ...]) -> None:
    (outcome,) = play(seed, 1, *more)
    assert not outcome.problems, outcome


def test_it_is_found_when_a_circle_goes_on_in_two_places(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody looks whether a move still holds where the circle was."""
    monkeypatch.setattr(apart, "_is_lost", lambda *_: False)
    assert any("is elsewhere" in problem for problem in run(52074).problems)


def test_a_seed_is_the_same_each_time() -> None:
    rough = Trouble(rough=True, cuts=True)
    first, second = run(5, rough, actions=15), run(5, rough, actions=15)
    assert first.story == second.story
    assert first.counts == second.counts


def _plant_lost_posts(patch: pytest.MonkeyPatch) -> None:
    """Every third thing that is read is lost."""
    real, chance = learning._keep, Random(1)

    def keep(*given: object) -> int:
        return 0 if chance.random() < 0.3 else real(*given)  # type: ignore[arg-type]

    patch.setattr(learning, "_keep", keep)


def _plant_ignored_withdrawals(patch: pytest.MonkeyPatch) -> None:
    """What is taken back stays."""
    patch.setitem(learning._APPLIED, Unshare, lambda *_: None)


def _plant_forgotten_rows(patch: pytest.MonkeyPatch) -> None:
    """What is written is never sent."""
    patch.setitem(sending._SENDERS, OutKind.POST, lambda *_: None)


def _plant_lost_pictures(patch: pytest.MonkeyPatch) -> None:
    """No picture is ever fetched."""
    patch.setattr(rounds, "fetch_files", lambda *_: None)


def _plant_kept_words(patch: pytest.MonkeyPatch) -> None:
    """The relay is never asked to forget anything."""
    patch.setattr(withdrawing, "take_back", lambda *_: None)


def _plant_a_leak(patch: pytest.MonkeyPatch) -> None:
    """Somebody gets to know what was said before they came."""
    real = resting.bring_to_rest

    def rest(world: World) -> bool:
        rested = real(world)
        said = next(one for one in world.spoken.values() if one.seqs)
        reader = next(one for one in reversed(world.people) if one.name != said.author)
        said.seqs, said.readers = {1}, None
        row = next(row for row in world.named(said.author).posts() if row.body)
        leaked = replace(row, circle=reader.circle, post=said.post, mine=False, number=0)
        reader.lane.sql.execute("DELETE FROM circle_post")
        reader.lane.write(lambda tx: tx.circle_posts.add(leaked))
        return rested

    patch.setattr(trial, "bring_to_rest", rest)


@pytest.mark.parametrize(
    ("plant", "told"),
    [
        (_plant_lost_posts, "lacks"),
        (_plant_ignored_withdrawals, "taken back"),
        (_plant_forgotten_rows, "still waits"),
        (_plant_a_leak, "before they came"),
        (_plant_lost_pictures, "lacks the picture"),
        (_plant_kept_words, "a relay has"),
    ],
)
def test_a_planted_mistake_is_found(
    plant: Callable[[pytest.MonkeyPatch], None], told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant(monkeypatch)
    assert any(told in problem for problem in run(5, WITH_PHOTOS).problems)


def test_it_is_found_when_an_earlier_relay_keeps_what_was_taken_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """After a move nobody remembers where the circle was before."""
    monkeypatch.setattr(past, "_left", lambda *_: None)
    found = run(67, MOVES, actions=40)
    assert any("a relay has" in problem for problem in found.problems)
    monkeypatch.undo()
    assert run(67, MOVES, actions=40).problems == []


def test_it_is_found_when_own_posts_do_not_come_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """After a restore nobody asks the others for what one said oneself."""
    monkeypatch.setattr(lost, "ask", lambda _: None)
    found = [problem for seed in (2006, 2009) for problem in run(seed, RESTORES).problems]
    assert any("of their own" in problem for problem in found)
    monkeypatch.undo()
    assert run(2006, RESTORES).problems == []
