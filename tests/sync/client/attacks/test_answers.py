"""A relay that answers as no relay should: errors, redirects, slow bytes, endless bodies."""

import itertools
import resource
import time
from collections.abc import Callable

import pytest

from tests.sync.client.attacks.conftest import Scene, one_sentence, say
from tests.sync.client.attacks.middle import (
    Answer,
    Asked,
    Forward,
    Meddle,
    answer_always,
    honest,
    pieces,
)

pytestmark = pytest.mark.slow

GIGABYTE = 1 << 30
MEBIBYTE = bytes(1 << 20)


def slowly(seconds: float) -> Meddle:
    """Gives the true answer, a byte at a time."""

    def drip(body: bytes) -> "itertools.chain[bytes]":
        def one(byte: int) -> bytes:
            time.sleep(seconds)
            return bytes([byte])

        return itertools.chain(one(byte) for byte in body)

    def meddle(asked: Asked, forward: Forward) -> Answer:
        got = forward(asked)
        return Answer(got.status, got.headers, drip(got.content), len(got.content))

    return meddle


def huge(asked: Asked, forward: Forward) -> Answer:
    """The true answer's head, and a gigabyte behind it."""
    got = forward(asked)
    return Answer(200, got.headers, pieces(MEBIBYTE, 1024), GIGABYTE)


def endless(asked: Asked, forward: Forward) -> Answer:
    """As `huge`, a refusal."""
    got = forward(asked)
    return Answer(507, {**got.headers, "content-type": "application/problem+json"},
                  pieces(MEBIBYTE, 1024), GIGABYTE)  # fmt: skip


def torn(asked: Asked, forward: Forward) -> Answer:
    """The first half of the true answer, and then nothing."""
    got = forward(asked)
    return Answer(got.status, got.headers, got.content[: len(got.content) // 2],
                  max(len(got.content), 1))  # fmt: skip


def broken(asked: Asked, forward: Forward) -> None:
    """Carries everything out and says nothing."""
    forward(asked)


def nothing(asked: Asked, forward: Forward) -> None:
    """Neither does anything nor says so."""
    del asked, forward


def page_of_html(asked: Asked, forward: Forward) -> Answer:
    del asked, forward
    body = b"<html><script>alert('You have won')</script></html>"
    return Answer(200, {"content-type": "text/html"}, body)


ANSWERS: dict[str, Callable[[], Meddle]] = {
    "500": lambda: answer_always(500),
    "502 of somebody in between": lambda: answer_always(502),
    "503 for ever": lambda: answer_always(503, **{"Retry-After": "86400"}),
    "401": lambda: answer_always(401),
    "a redirect": lambda: answer_always(302, Location="http://127.0.0.1:9/stolen"),
    "a redirect that keeps the method": lambda: answer_always(
        308, Location="http://127.0.0.1:9/stolen"
    ),
    "slow bytes": lambda: slowly(0.4),
    "a gigabyte": lambda: huge,
    "a gigabyte of refusal": lambda: endless,
    "half of it": lambda: torn,
    "nothing, after it was done": lambda: broken,
    "nothing": lambda: nothing,
    "a page of HTML": lambda: page_of_html,
}


@pytest.mark.parametrize("meddle", ANSWERS.values(), ids=ANSWERS.keys())
def test_a_bad_answer_is_waited_out(scene: Scene, meddle: Callable[[], Meddle]) -> None:
    ada, ben = scene.circle(2)
    before = say(ben, "before")
    ben.sync()
    ada.sync()
    scene.middle(ada).meddle = meddle()
    mine = say(ada, "written meanwhile")
    room = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    sentence = one_sentence(ada.sync())
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - room
    assert grown < 64 * 1024, "kilobytes: it kept what it was sent"
    assert "won" not in sentence
    assert "stolen" not in sentence
    assert ada.state == "member"
    assert ada.vault.read(lambda tx: tx.circles.get(ada.circle)).trouble == sentence
    hers = say(ben, "he goes on")
    assert ben.sync().caught_up
    scene.middle(ada).meddle = honest
    scene.settle(ada, ben, ada)
    assert sorted(ben.feed()) == sorted([before, mine, hers])


def test_a_redirect_is_not_followed_anywhere(scene: Scene) -> None:
    ada, ben = scene.circle(2)
    trap = scene.middle(ben)
    trap.asked.clear()
    scene.middle(ada).meddle = answer_always(307, Location=f"{trap.url}/v1")
    say(ada, "for the circle")
    one_sentence(ada.sync())
    assert not trap.asked
    scene.middle(ada).meddle = honest
    scene.settle(ada, ben)
