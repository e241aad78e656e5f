"""Odd names and little room, as they are said at a terminal."""

from pathlib import Path

from app.usecases.circles.port import JoinRequest
from tests.cli.calling import Lamplit, open_here, told
from tests.cli.circling import CIRCLE, INVITE, MINA, NOW, WORDS, Answers, arrive


def test_a_name_that_looks_like_another_is_said_before_one_admits(
    river: Lamplit, answers: Answers
) -> None:
    answers.waiting = [JoinRequest(b"\x07" * 16, INVITE, "Мina", WORDS)]
    said = told(river, "circle", "waiting", "River")
    assert "This name looks like Mina, and is spelled with other characters." in said
    assert "mixes letters" in said
    (asked,) = river.json("circle", "waiting", "River")
    assert asked["flags"] == ["mixed", "looks-like"]
    assert "looks like Mina" in told(river, "circle", "admit", "River", "--yes")


def test_ordinary_names_are_not_remarked_upon(river: Lamplit, answers: Answers) -> None:
    answers.waiting = [JoinRequest(b"\x07" * 16, INVITE, "Noor", WORDS)]
    assert "This name" not in told(river, "circle", "waiting", "River")
    assert river.json("circle", "waiting", "River")[0]["flags"] == []
    assert [one["flags"] for one in river.json("circle", "members", "River")] == [[], [], []]
    assert "This name" not in river("circle", "look", "lamplit://join/1#c2VjcmV0")


def test_little_room_is_said_and_refuses_nothing(river: Lamplit, folder: Path) -> None:
    post = arrive(folder, "post", {"text": "a hard day"})
    vault = open_here(folder, NOW)
    vault.write(lambda tx: tx.circle_people.set_space(CIRCLE, MINA, "a-little", 1, None))
    vault.close()
    listed = {one["pseudonym"]: one["space"] for one in river.json("circle", "members", "River")}
    assert listed == {"Ada": "", "Mina": "a-little", "Omar": ""}
    assert "room: a little" in river("circle", "members", "River")
    line = "Mina has little room today."
    assert line in told(river, "circle", "ask", "River", "Tea?", "--to", "Mina")
    assert line in told(river, "circle", "comment", "River", post, "With you")
    assert line not in told(river, "circle", "ask", "River", "Tea?")
    assert len(river.json("circle", "feed", "River")) == 4
