"""Light rounds, company and the circle's shelf, from a terminal."""

from pathlib import Path

from app.domain.prompts import circle_words, light_questions
from tests.cli.calling import Lamplit, told
from tests.cli.circling import Answers, arrive


def test_a_round_is_started_answered_and_skipped(river: Lamplit) -> None:
    listed = river("circle", "round", "River", "--list").splitlines()
    assert len(listed) == len(light_questions())
    post = river.json("circle", "round", "River", "--number", "2")["id"]
    (open_one,) = river.json("circle", "rounds", "River")
    assert (open_one["id"], open_one["text"]) == (post, light_questions()[1])
    assert (open_one["light"], open_one["answered"]) == (True, False)
    river("circle", "answer", "River", post, "a heron")
    assert river.json("circle", "rounds", "River")[0]["answered"]
    assert "answered" in river("circle", "rounds", "River")
    told(river, "circle", "skip", "River", post)
    assert "No question is open." in told(river, "circle", "rounds", "River")
    river("circle", "round", "River")
    assert river.json("circle", "rounds", "River")[0]["text"] in light_questions()
    river.refuses("circle", "round", "River", "--number", "0", code=2)
    river.refuses("circle", "round", "River", "--number", "999", code=2)


def test_the_question_of_the_week_is_asked_by_a_sync_and_only_once(
    river: Lamplit, answers: Answers
) -> None:
    told(river, "circle", "weekly", "River", "off")
    told(river, "sync")
    assert river.json("circle", "feed", "River") == []
    told(river, "circle", "weekly", "River", "on")
    for person in ("Mina", "Omar"):
        told(river, "circle", "mute", "River", person)
    answers.calls.clear()
    told(river, "sync")
    asked = river.json("circle", "feed", "River")
    assert [call[0] for call in answers.calls] == ["sync"] * (1 + len(asked))
    told(river, "sync")
    assert river.json("circle", "feed", "River") == asked, "once a week at most"


def test_words_to_begin_with_are_printed(river: Lamplit) -> None:
    assert river("circle", "words") == circle_words()["restart"]
    assert "How did you mean this?" in river("circle", "words", "ask_back")
    assert river.json("circle", "words") == circle_words()


def test_company_goes_to_chosen_people(river: Lamplit) -> None:
    assert "Choose at least one" in river.refuses("circle", "company", "River", "--note", "Tea?")
    river("circle", "company", "River", "--to", "Mina", "--note", "-", stdin="A walk?\n")
    (shown,) = river.json("circle", "feed", "River")
    assert (shown["kind"], shown["text"], shown["for_some"]) == ("company", "A walk?", True)
    assert shown["expires_at"]


def test_cards_are_put_on_the_shelf_and_taken(river: Lamplit, folder: Path) -> None:
    assert "no card" in told(river, "circle", "shelf", "River")
    river("card", "add", "Walk", stdin="Round the block")
    river("circle", "card", "River", "Walk")
    card = {"title": "Cold water", "body": "On the wrists", "card_kind": "ground", "minutes": 2}
    post = arrive(folder, "coping_card", card)
    shelf = {one["title"]: one["from"] for one in river.json("circle", "shelf", "River")}
    assert shelf == {"Walk": "Ada", "Cold water": "Mina"}
    assert "from Mina" in river("circle", "shelf", "River")
    told(river, "circle", "take", "River", post)
    assert "From Mina" in river("card", "show", "Cold water")


def test_a_rest_is_offered_after_three_heavy_shares(river: Lamplit) -> None:
    low = ("circle", "checkin", "River", "--valence", "1")
    offer = circle_words()["small_step"]
    assert [offer in told(river, *low) for _ in range(4)] == [False, False, True, False]
