"""The quiet tools of authors and readers with real processes: what travels, and what does not."""

import pytest

from tests.e2e.circle.meeting import meet
from tests.e2e.circle.playing import Player, everybody
from tests.sync.relays import Process

pytestmark = pytest.mark.slow


@pytest.fixture
def three(relay: Process, players: list[Player]) -> list[Player]:
    """Three people in one circle."""
    ada, mina, omar, *_ = players
    meet([ada, mina, omar], relay.url, relay.token())
    return [ada, mina, omar]


def test_what_is_kind_travels_and_what_is_private_does_not(three: list[Player]) -> None:
    ada, mina, omar = three
    _replies(ada, mina, omar)
    _company_and_cards(ada, mina, omar)
    _waiting(ada, mina, omar)


def _replies(ada: Player, mina: Player, omar: Player) -> None:
    entry = ada("write", "-", stdin="Qzpost about the weir")
    post = ada.json("circle", "share", ada.circle, entry, "--wish", "just listen", "--note",
                    "grief")["id"]  # fmt: skip
    omar("circle", "prefer", "topic", "grief", "hold")
    mina("circle", "prefer", "word", "weir", "fold")
    everybody([ada, mina, omar])
    assert omar.texts() == []
    (folded,) = mina.feed()
    assert folded["folded"] == "Folded, as you chose: “weir”."
    back = mina("circle", "comment", mina.circle, post, "Qzhow did you mean this", "--form",
                "ask back")  # fmt: skip
    private = mina("circle", "comment", mina.circle, post, "Qzfor ada alone", "--private")
    mina("circle", "thank", mina.circle, post)
    omar("circle", "prefer", "topic", "grief", "show")
    everybody([mina, ada, omar])
    seen = {one["id"]: one for one in ada.feed()}
    assert seen[back]["form"] == "ask-back"
    assert seen[private]["for_some"]
    assert {one["id"] for one in omar.feed()} == {post, back}


def _company_and_cards(ada: Player, mina: Player, omar: Player) -> None:
    asked = ada("circle", "company", ada.circle, "--to", "Mina", "--note", "-", stdin="Qztea?\n")
    ada("card", "add", "Qzwalk", stdin="Round the block")
    ada("circle", "card", ada.circle, "Qzwalk")
    question = ada("circle", "round", ada.circle, "--number", "1")
    everybody([ada, mina, omar])
    assert asked in {one["id"] for one in mina.feed()}
    assert asked not in {one["id"] for one in omar.feed()}
    (card,) = omar.json("circle", "shelf", omar.circle)
    assert (card["title"], card["from"]) == ("Qzwalk", "Ada")
    omar("circle", "take", omar.circle, card["id"])
    assert "From Ada" in omar("card", "show", "Qzwalk")
    omar("circle", "answer", omar.circle, question, "Qza heron")
    mina("circle", "comment", mina.circle, asked, "Qzat four", "--form", "meet")
    everybody([omar, mina, ada])
    (opened,) = ada.json("circle", "rounds", ada.circle)
    assert (opened["id"], opened["answered"]) == (question, False)
    assert {"Qza heron", "Qzat four"} <= set(ada.texts())
    assert "Qzat four" not in omar.texts()


def _waiting(ada: Player, mina: Player, omar: Player) -> None:
    ada("circle", "ask", ada.circle, "Qzwithout the wait")
    ada("limits", "set", "--wait", "60")
    post = ada("circle", "ask", ada.circle, "Qzregretted while it waited")
    ada.sync()
    ada("circle", "cancel", ada.circle, post)
    everybody([ada, mina, omar, ada])
    for player in (mina, omar):
        assert "Qzwithout the wait" in player.texts()
        assert "Qzregretted while it waited" not in player.texts()


def test_who_is_away_is_left_in_peace(three: list[Player]) -> None:
    ada, mina, _ = three
    mina("circle", "away", mina.circle, "7d")
    ada("circle", "ask", ada.circle, "Qznews")
    ada("circle", "space", ada.circle, "a-little")
    everybody([ada, mina])
    assert mina.texts() == []
    assert (
        "Ada has little room today."
        in mina.run("circle", "ask", mina.circle, "Qzto ada", "--to", "Ada").stderr
    )
    mina("circle", "away", mina.circle, "--off")
    assert set(mina.texts()) == {"Qznews", "Qzto ada"}
