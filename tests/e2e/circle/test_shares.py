"""A pulse, and shared recovery, with real processes: one relay, five journals."""

from pathlib import Path

import pytest

from tests.e2e.circle.playing import Player, everybody
from tests.making import WORDS

pytestmark = pytest.mark.slow

NEW = "a new passphrase for Ada"


def test_five_people_ask_whether_the_circle_is_good_for_them(circle: list[Player]) -> None:
    ada = circle[0]
    begun = ada.json("circle", "pulse", ada.circle, "start", "--join-for", "1s")["id"]
    assert "this week" in ada.refused("circle", "pulse", ada.circle, "start")
    everybody(circle)
    answers = ["4 0 1", "3 1 1", "0 4 1", "2 2 1", "4 4 1"]
    for player, numbers in zip(circle, answers, strict=True):
        player("circle", "pulse", player.circle, "answer", "--answers", "-", stdin=numbers)
    everybody(circle)
    for _ in range(4):
        everybody(circle)
    for player in circle:
        seen = player.json("circle", "pulse", player.circle, "show", begun[:8])
        assert seen["stage"] == "complete", (player.name, seen)
        assert [one["sum"] for one in seen["statements"]] == [13, 11, 5]
        assert len(seen["people"]) == 5
        shown = player("circle", "pulse", player.circle, "show")
        assert "2.6 of 4" in shown
        assert "3 1 1" not in shown
    assert "without changes" in ada.refused(
        "circle", "pulse", ada.circle, "answer", "--answers", "1 1 1"
    )


def test_four_answers_show_nothing(circle: list[Player]) -> None:
    ada = circle[0]
    ada("circle", "pulse", ada.circle, "start", "--join-for", "1s")
    everybody(circle)
    for player in circle[:4]:
        player("circle", "pulse", player.circle, "answer", "--answers", "4 4 4")
    for _ in range(3):
        everybody(circle)
    for player in circle:
        seen = player.json("circle", "pulse", player.circle, "show")
        assert (seen["stage"], len(seen["people"])) == ("gathering", 4)
        assert {one["sum"] for one in seen["statements"]} == {None}
        assert "five at least" in player("circle", "pulse", player.circle, "show")


def test_three_of_four_friends_let_somebody_back_in(circle: list[Player], tmp_path: Path) -> None:
    ada, mina, omar, noor, zoe = circle
    ada("write", "-", stdin="Qzkept words")
    with_all = [word for one in circle[1:] for word in ("--with", one.name)]
    made = ada.json("circle", "recovery", "share", ada.circle, *with_all, "--needed", "3",
                    "--note", "Ring me")  # fmt: skip
    assert (made["needed"], made["made"]) == (3, 4)
    everybody(circle)
    (kept,) = mina.json("circle", "recovery", "list")["kept"]
    assert (kept["owner"], kept["needed"], kept["made"], kept["note"]) == ("Ada", 3, 4, "Ring me")
    assert [slot["kind"] for slot in ada.json("slots")] == ["passphrase", "recovery_shares"]

    (ada.place / "words").write_text("forgotten")
    (ada.place / "new").write_text(NEW)
    new = ("--new-passphrase-file", ada.place / "new")
    begun = ada.json("recover", "begin", *new)
    for at, holder in enumerate((zoe, mina, noor), 1):
        answered = holder.json("circle", "recovery", "answer", "-", "--yes", stdin=begun["code"])
        assert (answered["owner"], answered["words"]) == ("Ada", begun["words"])
        came = ada.json("recover", "add", "-", *new, stdin=answered["share"])
        assert (len(came["came"]), came["open"]) == (at, at == 3)
    assert not (ada.vault / "recovering.json").exists()
    (ada.place / "words").write_text(NEW)
    assert "Qzkept words" in ada("list")
    everybody(circle)
    (ada.place / "words").write_text(WORDS)
    assert "did not open" in ada.refused("list")
    (ada.place / "words").write_text(NEW)

    ada("circle", "recovery", "stop", "--yes")
    everybody([ada, omar])
    assert omar.json("circle", "recovery", "list")["kept"] == []
    assert "keep no share" in omar.refused("circle", "recovery", "answer", begun["code"])
    assert "No shares" in ada.refused("recover", "begin", *new)
