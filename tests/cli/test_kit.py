"""Cards, goals, questions and templates from a terminal."""

import io
from pathlib import Path

import pytest

from app.cli.entries import write
from app.cli.parser import parse
from app.cli.world import World
from app.domain.prompts import packs
from app.paths import folders
from tests.cli.calling import Lamplit, told
from tests.making import BERLIN, NOW


def test_a_card_is_added_used_and_told_plainly(lamplit: Lamplit) -> None:
    ident = lamplit("card", "add", "Walk", "--text", "-", "--kind", "outside", "--minutes", "15",
                    stdin="To the corner.\n")  # fmt: skip
    done = lamplit.run("card", "use", "walk", "--before", "8", "--after", "5", "--helped", "3",
                       "--note", "rain", "--at", "2026-03-01T10:00", "--zone", BERLIN)  # fmt: skip
    assert done.stdout == "Walk\n\nTo the corner.\n"
    assert done.stderr == "Noted.\n"
    (card,) = lamplit.json("card", "list")
    assert (card["id"], card["text"], card["minutes"]) == (ident, "To the corner.", 15)
    assert (card["uses"], card["helped"], card["before"], card["after"]) == (
        1, [0, 0, 0, 1, 0], 8, 5,
    )  # fmt: skip
    listed = lamplit("card", "list")
    assert "outside, 15 minutes" in listed
    assert "used 1 time, last on 2026-03-01" in listed
    assert "did it help: quite a lot (1)" in listed
    assert lamplit("card", "show", ident[-6:]) == "Walk\n\nTo the corner."


def test_cards_are_put_away_taken_out_and_deleted(lamplit: Lamplit) -> None:
    lamplit("card", "add", "Tea")
    told(lamplit, "card", "put-away", "Tea")
    assert lamplit.json("card", "list") == []
    assert len(lamplit.json("card", "list", "--all")) == 1
    assert "There is no such card" in lamplit.refuses("card", "use", "Tea")
    told(lamplit, "card", "take-out", "Tea")
    assert len(lamplit.json("card", "list")) == 1
    told(lamplit, "card", "delete", "Tea")
    assert lamplit.json("card", "list", "--all") == []
    assert len(lamplit.json("card", "suggestions")) >= 8


@pytest.mark.parametrize(
    "wrong",
    [("card",), ("card", "use", "Walk", "--before", "11"), ("card", "add"), ("goal",),
     ("card", "add", "Walk", "--kind", "none"), ("goal", "done", "Swim", "--on", "2999-01-01"),
     ("card", "add", "-", "--text", "-")],
)  # fmt: skip
def test_what_makes_no_sense_is_refused(lamplit: Lamplit, wrong: tuple[str, ...]) -> None:
    lamplit.refuses(*wrong, code=2)


def test_nothing_is_kept_of_nothing(lamplit: Lamplit) -> None:
    assert "nothing to keep" in lamplit.refuses("card", "add", " ")
    assert "nothing to keep" in lamplit.refuses("goal", "add", " ")


def test_a_goal_is_added_marked_and_ends_one_way_or_the_other(lamplit: Lamplit) -> None:
    lamplit("goal", "add", "Swim", "--first-step", "Find the towel", "--until", "2026-12-01")
    told(lamplit, "goal", "done", "swim", "--on", "2026-01-05")
    told(lamplit, "goal", "done", "swim", "--on", "2026-01-03")
    told(lamplit, "goal", "done", "swim", "--on", "2026-01-03", "--not")
    (goal,) = lamplit.json("goal", "list")
    assert (goal["first_step"], goal["until"], goal["days"]) == (
        "Find the towel", "2026-12-01", ["2026-01-05"],
    )  # fmt: skip
    listed = lamplit("goal", "list")
    assert "something done on 1 day, last on 2026-01-05" in listed
    told(lamplit, "goal", "let-go", "Swim")
    assert lamplit.json("goal", "list") == []
    assert "let go on" in lamplit("goal", "list", "--all")
    told(lamplit, "goal", "reopen", "Swim")
    told(lamplit, "goal", "reached", "Swim")
    assert "reached on" in lamplit("goal", "list", "--all")
    told(lamplit, "goal", "delete", "Swim")
    assert lamplit.json("goal", "list", "--all") == []


def test_packs_are_listed_and_switched(lamplit: Lamplit) -> None:
    listed = {pack["code"]: pack["on"] for pack in lamplit.json("prompts")}
    assert listed == {pack.code: pack.offered for pack in packs()}
    told(lamplit, "prompts", "on", "letters")
    told(lamplit, "prompts", "off", "Work and duties")
    now = {pack["code"]: pack["on"] for pack in lamplit.json("prompts", "list")}
    assert now == {**listed, "letters": True, "work": False}
    assert lamplit("prompts", "list", "letters").split("\n") == list(
        next(pack.prompts for pack in packs() if pack.code == "letters")
    )
    assert "no such pack" in lamplit.refuses("prompts", "on", "none")


def test_a_template_is_answered_by_the_parts_of_a_text(lamplit: Lamplit) -> None:
    ident = lamplit("write", "--template", "i-feel", "-", stdin="cross\n--\nyou are late\n--\n\n"
                    "--\nto be told\nbefore\n")  # fmt: skip
    shown = lamplit.json("show", ident)
    assert shown["title"] == "I feel, when, I need"
    assert shown["body"] == (
        "## I feel\n\ncross\n\n## when\n\nyou are late\n\n## I need\n\nto be told\nbefore"
    )
    assert "Three things" in lamplit("prompts", "templates")


def test_a_template_that_is_not_there_writes_nothing(lamplit: Lamplit) -> None:
    assert "There is no such template" in lamplit.refuses("write", "--template", "zzz", "x")
    many = "a\n--\n" * 9 + "b"
    lamplit.refuses("write", "--template", "gratitude", "-", stdin=many, code=2)
    lamplit.refuses("write", "--template", "gratitude", "-", stdin="--\n--", code=2)
    assert lamplit.json("list") == []


class Person:
    """Somebody at a terminal."""

    def __init__(self, answers: list[str]) -> None:
        self.answers, self.asked = answers, []  # type: ignore[var-annotated]

    def secret(self, prompt: str) -> str:
        raise AssertionError(prompt)

    def line(self, prompt: str) -> str:
        self.asked.append(prompt)
        return self.answers.pop(0)


class Typed(io.BytesIO):
    """What is typed at a terminal."""

    def isatty(self) -> bool:
        return True


def test_a_person_at_a_terminal_is_asked_each_question(
    lamplit: Lamplit, folder: Path, secrets: Path
) -> None:
    person = Person(["The heron", "", "Soup"])
    out, err = io.StringIO(), io.StringIO()
    world = World(
        folders(), Typed(), out, err, lambda: NOW, lambda size: b"7" * size, lambda: BERLIN,
        person, None,  # type: ignore[arg-type]  # no stage is needed
    )  # fmt: skip
    options, _ = parse(["write", "--vault", str(folder), "--passphrase-file",
                        str(secrets / "words"), "--template", "three"])  # fmt: skip
    write(world, options)
    assert len(person.asked) == 3
    assert person.asked[0].startswith("First - What was it")
    shown = lamplit.json("show", out.getvalue().strip())
    assert shown["body"] == "## First\n\nThe heron\n\n## Third\n\nSoup"
