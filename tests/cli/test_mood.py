"""Moods, sleep and own scales from the command line."""

import subprocess
from pathlib import Path

import pytest

from tests.cli.calling import Lamplit, told


def test_one_number_is_a_check_in_and_it_is_listed(lamplit: Lamplit) -> None:
    ident = lamplit("mood", "add", "--valence", "5")
    (item,) = lamplit.json("mood", "list")
    assert item["id"] == ident
    assert item["valence"] == 5
    assert item["span"] == "moment"
    assert not item["written_later"]
    assert "slightly pleasant" in lamplit("mood", "list")


def test_everything_can_be_said_and_the_note_comes_from_standard_input(lamplit: Lamplit) -> None:
    entry = lamplit("write", "words")
    lamplit(
        "mood", "add", "--valence", "2", "--energy", "1", "--label", "anxious", "--label", "Sad",
        "--context", "work", "--context", "care for myself", "--at", "2026-03-01T23:30",
        "--zone", "Europe/Berlin", "--note", "-", "--entry", entry[:30], "--day",
        stdin="two\nlines *and* marks\n",
    )  # fmt: skip
    (item,) = lamplit.json("mood", "list", "--from", "2026-03-01", "--to", "2026-03-01")
    assert item["at"] == "2026-03-01T22:30:00Z"
    assert item["labels"] == ["anxious", "sad"]
    assert item["contexts"] == ["work", "selfCare"]
    assert item["note"] == "two\nlines *and* marks"
    assert (item["energy"], item["span"], item["entry"]) == (1, "day", entry)
    assert item["written_later"] is True
    shown = lamplit("mood", "list")
    assert "2026-03-01 all day" in shown
    assert "written later" in shown
    assert lamplit.json("show", entry)["mood"] == 2
    assert lamplit.json("mood", "list", "--from", "2026-03-02") == []
    assert [hit["id"] for hit in lamplit.json("search", "mood:1-3")] == [entry]
    assert lamplit.json("search", "mood:5") == []


def test_a_change_leaves_what_is_not_given(lamplit: Lamplit) -> None:
    ident = lamplit("mood", "add", "--valence", "2", "--label", "sad", "--note", "rain")
    lamplit("mood", "change", ident[-8:], "--valence", "3", "--energy", "4")
    (item,) = lamplit.json("mood", "list")
    assert item["id"] == ident
    assert (item["valence"], item["energy"], item["labels"], item["note"]) == (
        3,
        4,
        ["sad"],
        "rain",
    )
    lamplit("mood", "change", ident, "--energy", "0", "--label", "", "--note", "")
    (item,) = lamplit.json("mood", "list")
    assert (item["energy"], item["labels"], item["note"]) == (None, [], "")
    assert "nothing to change" in lamplit.refuses("mood", "change", ident, code=2)


def test_check_ins_are_deleted(lamplit: Lamplit) -> None:
    first, second = (lamplit("mood", "add", "--valence", number) for number in "17")
    assert "Deleted 1 check-in." in told(lamplit, "mood", "delete", first)
    assert [item["id"] for item in lamplit.json("mood", "list")] == [second]
    assert "no such check-in" in lamplit.refuses("mood", "delete", first)
    assert "no such check-in" in lamplit.refuses("mood", "delete", second, "%")
    assert len(lamplit.json("mood", "list")) == 1, "none goes when one of them is wrong"


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("add",), 2), (("add", "--valence", "0"), 2), (("add", "--valence", "8"), 2),
        (("add", "--valence", "5", "--energy", "6"), 2),
        (("add", "--valence", "5", "--label", "grumpy"), 2),
        (("add", "--valence", "5", "--context", "moon"), 2),
        (("add", "--valence", "5", "--at", "yesterday"), 1),
        (("add", "--valence", "5", "--zone", "Mars/Base"), 1),
        (("add", "--valence", "5", "--entry", "ffff"), 1),
        (("list", "--from", "soon"), 1), ((), 2),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_in_a_sentence(
    lamplit: Lamplit, arguments: tuple[str, ...], code: int
) -> None:
    lamplit.refuses("mood", *arguments, code=code)
    assert lamplit.json("mood", "list") == []


def test_own_words_stand_in_the_list_and_no_terminal_is_steered(lamplit: Lamplit) -> None:
    lamplit("mood", "words", "--set", "2=grey\x1b[31m fog", "--set", "7=over the moon")
    lamplit("mood", "add", "--valence", "2", "--note", "a\x1b[2Jb")
    shown = lamplit("mood", "list")
    assert "grey" in shown
    assert "\x1b" not in shown
    entry = lamplit("write", "words", "--mood", "7")
    for told_ in (lamplit("show", entry), lamplit("list"), lamplit("search", "words")):
        assert "over the moon" in told_
    words = {item["valence"]: item for item in lamplit.json("mood", "words")}
    assert (words[7]["word"], words[7]["own"], words[4]["own"]) == ("over the moon", True, False)
    lamplit("mood", "words", "--set", "7=")
    assert lamplit.json("mood", "words")[6]["word"] == "very pleasant"
    for bad in ("8=x", "x", "1" + "=" + "long" * 20):
        lamplit.refuses("mood", "words", "--set", bad, code=2)


def test_the_codes_are_those_of_the_lists(lamplit: Lamplit) -> None:
    codes = lamplit.json("mood", "codes")
    assert len([item for item in codes if item["kind"] == "label"]) == 38
    assert len([item for item in codes if item["kind"] == "context"]) == 18
    assert all(item["meaning"] for item in codes)


def test_a_night_is_noted_bit_by_bit(lamplit: Lamplit) -> None:
    night = ("--night", "2026-11-20", "--zone", "Europe/Berlin")
    lamplit("sleep", "add", *night, "--asleep", "23:10", "--awake", "06:40", "--wakings", "2")
    lamplit("sleep", "add", *night, "--quality", "4", "--early", "--note", "-", stdin="dreams\n")
    (item,) = lamplit.json("sleep", "list")
    assert item["asleep_at"] == "2026-11-19T22:10:00Z"
    assert (item["hours"], item["quality"], item["wakings"], item["early"]) == (7.5, 4, 2, True)
    assert item["note"] == "dreams"
    assert "23:10-06:40" in lamplit("sleep", "list")
    lamplit("sleep", "add", "--night", "2026-11-20", "--awake", "07:10", "--no-early")
    (item,) = lamplit.json("sleep", "list")
    assert (item["hours"], item["early"]) == (8.0, False)
    lamplit("sleep", "delete", "2026-11-20")
    assert lamplit.json("sleep", "list") == []
    assert "Nothing was noted" in told(lamplit, "sleep", "delete", "2026-11-20")
    lamplit.refuses("sleep", "add", code=2)
    lamplit.refuses("sleep", "add", "--quality", "6", code=2)
    lamplit.refuses("sleep", "add", "--asleep", "late")


def test_a_scale_is_made_filled_changed_put_away_and_deleted(lamplit: Lamplit) -> None:
    ident = lamplit("scale", "make", "Long walk", "--kind", "number", "--unit", "km", "--low", "0",
                    "--high", "30")  # fmt: skip
    lamplit("scale", "note", "long WALK", "12.5", "--at", "2026-11-20T10:00Z")
    lamplit("scale", "note", ident, "3", "--at", "2026-11-21T10:00Z")
    assert "outside the range" in lamplit.refuses("scale", "note", "Long walk", "31")
    lamplit("scale", "change", "Long walk", "--name", "Walk", "--high", "10")
    values = lamplit.json("scale", "values", "Walk")
    assert [(item["value"], item["high"]) for item in values] == [(12.5, 30), (3, 30)]
    assert "12.5 km" in lamplit("scale", "values", "Walk", "--to", "2026-11-20")
    lamplit("scale", "take-back", "Walk", values[1]["id"])
    assert len(lamplit.json("scale", "values", "Walk")) == 1
    lamplit("scale", "archive", "Walk")
    assert lamplit.json("scale", "list") == []
    (item,) = lamplit.json("scale", "list", "--all")
    assert item["archived"]
    lamplit("scale", "unarchive", "Walk")
    assert "with 1 value" in told(lamplit, "scale", "delete", "Walk")
    assert "no such scale" in lamplit.refuses("scale", "values", "Walk")


@pytest.mark.parametrize(
    ("kind", "given", "stored", "shown"),
    [("taken", "yes", 1, "yes"), ("yes-no", "no", 0, "no"), ("duration", "1:30", 90, "1:30"),
     ("zero-to-ten", "7", 7, "7")],
)  # fmt: skip
def test_values_are_said_as_people_say_them(
    lamplit: Lamplit, kind: str, given: str, stored: float, shown: str
) -> None:
    lamplit("scale", "make", "It", "--kind", kind)
    lamplit("scale", "note", "It", given)
    assert lamplit.json("scale", "values", "It")[0]["value"] == stored
    assert lamplit("scale", "values", "It").endswith(shown)
    assert lamplit.run("scale", "note", "It", "perhaps").returncode == 2


def test_help_of_each_action_and_the_real_program(program: Lamplit) -> None:
    assert program("mood", "add", "--valence", "5")
    for words in (("mood", "add"), ("sleep", "add"), ("scale", "note")):
        done: subprocess.CompletedProcess[str] = program.run(*words, "-h")
        assert done.returncode == 0
        assert "usage: lamplit" in done.stdout


def test_two_things_are_not_read_from_standard_input(folder: Path) -> None:
    lamplit = Lamplit().by("--vault", folder, "--passphrase-file", "-")
    said = lamplit.refuses("mood", "add", "--valence", "5", "--note", "-", code=2)
    assert "Standard input" in said


def test_a_day_that_is_still_to_come_is_refused_and_the_rest_of_today_is_not(
    lamplit: Lamplit,
) -> None:
    lamplit("scale", "make", "Pain")
    for words in (
        ("mood", "add", "--valence", "5", "--at", "2099-01-01"),
        ("scale", "note", "Pain", "4", "--at", "2099-01-01"),
        ("sleep", "add", "--quality", "4", "--night", "2099-01-01"),
    ):
        done = lamplit.run(*words)
        assert done.returncode == 2
        assert "still to come" in done.stderr
    ident = lamplit("mood", "add", "--valence", "5")
    assert lamplit.run("mood", "change", ident, "--at", "2099-01-01").returncode == 2
    (item,) = lamplit.json("mood", "list")
    lamplit("mood", "add", "--valence", "6", "--at", item["at"][:10], "--zone", "UTC")
    assert lamplit.json("sleep", "list") == []


def test_times_and_durations_are_read_as_people_write_them(lamplit: Lamplit) -> None:
    lamplit("sleep", "add", "--night", "2026-11-20", "--asleep", "0:10", "--awake", "7:05")
    (night,) = lamplit.json("sleep", "list")
    assert night["hours"] == pytest.approx(6.92)
    lamplit("scale", "make", "Nap", "--kind", "duration")
    assert lamplit.run("scale", "note", "Nap", "1:99").returncode == 2
    assert lamplit.run("scale", "note", "Nap", "1:").returncode == 2
    lamplit("scale", "note", "Nap", "1:59")
    assert [one["value"] for one in lamplit.json("scale", "values", "Nap")] == [119]
