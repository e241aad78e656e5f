"""`lamplit measure`: questionnaires from a terminal."""

import json
from pathlib import Path

import pytest

from tests.cli.calling import Lamplit, told

NINE = "0,1,2,0,1,0,0,1,0"
LONG_AGO, LATER = "2024-03-01T12:00", "2024-03-20T12:00"


def take(lamplit: Lamplit, at: str = LONG_AGO, answers: str = NINE, name: str = "PHQ-9") -> str:
    return lamplit("measure", "take", name, "--answers", answers, "--at", at, "--zone", "UTC")


def test_a_questionnaire_is_kept_and_listed(lamplit: Lamplit) -> None:
    said = take(lamplit).splitlines()
    assert said[1:] == ["PHQ-9 Total: 5 of 27, mild"]
    (row,) = lamplit.json("measure", "list")
    assert row["id"] == said[0]
    assert (row["measure"], row["at"], row["scores"], row["bands"]) == (
        "PHQ-9", "2024-03-01T12:00:00Z", {"total": 5}, {"total": "mild"},
    )  # fmt: skip
    assert "answers" not in row
    assert "mild" in lamplit("measure")


def test_a_change_is_said_plainly(lamplit: Lamplit) -> None:
    take(lamplit, answers="2,2,2,2,2,2,2,0,0")
    assert take(lamplit, LATER, "1,1,1,1,1,1,1,0,0").endswith(
        "PHQ-9 went from 14 to 7. Changes of 6 or more are usually more than measurement noise."
    )


def test_too_soon_is_one_sentence_and_keeps_nothing(lamplit: Lamplit) -> None:
    take(lamplit)
    sentence = lamplit.refuses(
        "measure", "take", "PHQ-9", "--answers", NINE, "--at", "2024-03-10", "--zone", "UTC"
    )
    assert sentence.endswith("from 2024-03-15.")
    assert len(lamplit.json("measure", "list")) == 1


def test_answers_come_from_standard_input_too(lamplit: Lamplit) -> None:
    lamplit("measure", "take", "gad-2", "--answers", "-", stdin="3, 2\n")
    assert lamplit.json("measure", "list")[0]["scores"] == {"total": 5}


def test_what_is_left_out_has_no_total(lamplit: Lamplit) -> None:
    said = take(lamplit, answers="0,x,2,0,1,0,0,1,0")
    assert said.endswith("PHQ-9: without 1 answer there is no total.")
    ident = said.splitlines()[0]
    assert "left out" in lamplit("measure", "show", ident[:13])
    assert len(lamplit.json("measure", "show", ident)["answers"]) == 8


def test_the_last_item_above_zero_is_answered_calmly_and_zero_with_nothing(
    lamplit: Lamplit,
) -> None:
    arguments = ("measure", "take", "PHQ-9", "--zone", "UTC", "--at")
    assert told(lamplit, *arguments, LONG_AGO, "--answers", NINE) == ""
    said = told(lamplit, *arguments, LATER, "--answers", "0,0,0,0,0,0,0,0,1")
    assert said.startswith("You marked that such thoughts have been there.")
    assert not any(char.isdigit() for char in said)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("take", "PHQ-9", "--answers", "0,1"), 1),
        (("take", "PHQ-9", "--answers", "0,1,2,0,1,0,0,1,4"), 1),
        (("take", "PHQ-9", "--answers", "a,1,2,0,1,0,0,1,0"), 1),
        (("take", "PHQ-9", "--answers", NINE, "--at", "2999-01-01"), 1),
        (("take", "PHQ-9", "--answers", NINE, "--at", "soon"), 1),
        (("take", "PHQ-7", "--answers", NINE), 1),
        (("show", "nothing"), 1),
        (("remove", "nothing"), 1),
        (("add", "nowhere.json"), 1),
        (("list", "--of", "nothing"), 1),
        (("take", "PHQ-9"), 2),
        (("take",), 2),
        (("list", "PHQ-9"), 2),
        (("list", "--answers", "0"), 2),
        (("kinds", "--of", "PHQ-9"), 2),
    ],
)
def test_what_makes_no_sense_is_one_sentence(
    lamplit: Lamplit, arguments: tuple[str, ...], code: int
) -> None:
    lamplit.refuses("measure", *arguments, code=code)
    assert lamplit.json("measure", "list") == []


def test_kinds_say_when_the_next_one_makes_sense(lamplit: Lamplit) -> None:
    lamplit("measure", "take", "PHQ-9", "--answers", NINE)
    kinds = {row["id"]: row for row in lamplit.json("measure", "kinds")}
    assert kinds["PHQ-9"]["next"]
    assert not kinds["GAD-7"]["next"]
    assert all(row["intact"] for row in kinds.values())
    assert "PHQ-8" in lamplit("measure", "kinds")


def test_show_prints_the_wording_with_its_credits(lamplit: Lamplit) -> None:
    shown = lamplit("measure", "show", "phq-9")
    assert "Feeling down, depressed, or hopeless" in shown
    assert "No permission required" in shown
    assert "Regenstrief" in shown
    assert shown.count("Over the last 2 weeks") == 1
    spane = lamplit.json("measure", "show", "SPANE")
    assert spane["items"][0]["answers"][0] == {"value": 1, "text": "Very rarely or never"}


def test_a_filling_in_can_be_removed(lamplit: Lamplit) -> None:
    ident = take(lamplit).splitlines()[0]
    lamplit("measure", "remove", ident)
    assert lamplit.json("measure", "list") == []


def test_a_questionnaire_of_ones_own(lamplit: Lamplit, tmp_path: Path) -> None:
    file = tmp_path / "form.json"
    options = [{"valueString": "No"}, {"valueString": "Yes\u202e"}]
    raw = {
        "resourceType": "Questionnaire", "id": "mine", "title": "Mine",
        "item": [{"linkId": "a", "type": "choice", "text": "Well?", "answerOption": options}],
    }  # fmt: skip
    file.write_text(json.dumps(raw))
    assert lamplit("measure", "add", file) == "own:mine"
    assert lamplit.refuses("measure", "add", file).startswith("This questionnaire is here already")
    lamplit("measure", "take", "own:mine", "--answers", "1")
    assert lamplit.json("measure", "list", "--of", "mine")[0]["scores"] == {}
    assert "Mine" in lamplit("measure", "list")
    file.write_text("garbage")
    lamplit.refuses("measure", "add", file)


def test_answers_to_earlier_words_are_not_read_by_later_ones(
    lamplit: Lamplit, tmp_path: Path
) -> None:
    """The file came again, with the questions the other way round."""
    file = tmp_path / "form.json"
    ordinal = "http://hl7.org/fhir/StructureDefinition/ordinalValue"
    options = [
        {"valueString": text, "extension": [{"url": ordinal, "valueDecimal": value}]}
        for value, text in enumerate(("Never", "Often"))
    ]

    def add(text: str) -> None:
        item = {"linkId": "a", "type": "choice", "text": text, "answerOption": options}
        file.write_text(json.dumps(
            {"resourceType": "Questionnaire", "id": "mine", "title": "Mine", "item": [item]}
        ))  # fmt: skip
        lamplit("measure", "add", file)

    add("Afraid?")
    old = lamplit("measure", "take", "own:mine", "--answers", "1").splitlines()[0]
    add("Calm?")
    assert "Calm" not in lamplit("measure", "show", old)
    assert lamplit.json("measure", "show", old)["scores"] == {"total": 1}
    assert "went from" not in lamplit("measure", "take", "own:mine", "--answers", "0")
    assert "went from" in lamplit("measure", "take", "own:mine", "--answers", "1")
    out = tmp_path / "r.json"
    lamplit("report", "--json-file", out, "--include", "item-answers")
    rows = json.loads(out.read_text("utf-8"))["tables"]["questionnaire-mine"]
    assert [row["total"] for row in rows] == [0, 1]
