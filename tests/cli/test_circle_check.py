"""Looking for names and numbers before something is shared, from a terminal."""

import pytest

from app.usecases.circles.port import CirclePort, Surroundings
from tests.cli.calling import Lamplit, told
from tests.cli.circling import Answers, FakeCircles

TEXT = "My sister Ana rang on 020 7946 0958. Ana and Ben are well, and May is kind."


@pytest.fixture
def river(lamplit: Lamplit, monkeypatch: pytest.MonkeyPatch) -> Lamplit:
    """The program on a journal that is in a circle called River."""
    answers = Answers()

    def make(surroundings: Surroundings) -> CirclePort:
        return FakeCircles(surroundings, answers)

    monkeypatch.setattr("app.__main__._circles", make)
    lamplit("circle", "create", "--relay", "https://relay.example.org", "--name", "River",
            "--as", "Ada")  # fmt: skip
    return lamplit


def test_what_is_found_is_listed_and_nothing_is_sent(river: Lamplit) -> None:
    entry = river("write", "-", "--title", "Ben", stdin=TEXT)
    shown = river.json("circle", "share", "River", entry, "--check", "--with", "title")
    assert [(one["in"], one["kind"], one["word"]) for one in shown["findings"]] == [
        ("text", "name", "Ana"), ("text", "phone", "020 7946 0958"), ("text", "name", "Ana"),
        ("text", "name", "Ben"), ("title", "name", "Ben"),
    ]  # fmt: skip
    first = shown["findings"][0]
    assert TEXT[first["start"] : first["end"]] == "Ana"
    assert first["sentence"] == "Ana may be a person's name."
    assert first["masks"] == ["", "A.", "[name]"]
    assert "text" not in shown
    plain = river("circle", "share", "River", entry, "--check", "--with", "title")
    assert "020 7946 0958 may be a phone number. Hide it: [number]" in plain
    assert "Hide it: leave out Ana" in plain
    assert "In the title: Ben may be a person's name." in plain
    both = river.json("circle", "share", "River", entry, "--check", "--hide")
    assert both["text"] == (
        "My sister rang on [number]. My sister and a friend are well, and May is kind."
    )
    assert river.json("circle", "feed", "River") == []
    assert river.json("circle", "ledger") == []


def test_what_is_found_is_hidden_and_the_entry_stays_as_it_is(river: Lamplit) -> None:
    entry = river("write", "-", "--title", "Ben", stdin=TEXT)
    river("circle", "share", "River", entry, "--hide", "--with", "title")
    (shown,) = river.json("circle", "feed", "River")
    assert shown["text"] == (
        "My sister rang on [number]. My sister and a friend are well, and May is kind."
    )
    assert shown["title"] == ""
    assert shown["excerpt"]
    assert river.json("show", entry)["body"] == TEXT
    assert river.json("show", entry)["title"] == "Ben"


def test_without_either_all_goes_as_it_is(river: Lamplit) -> None:
    entry = river("write", "-", stdin=TEXT)
    river("circle", "share", "River", entry)
    assert river.json("circle", "feed", "River")[0]["text"] == TEXT


def test_own_words_are_kept_found_left_and_forgotten(river: Lamplit) -> None:
    entry = river("write", "-", stdin="Down at the weir with Ana.")

    def found() -> list[str]:
        shown = river.json("circle", "share", "River", entry, "--check")
        return [one["word"] for one in shown["findings"]]

    assert river.json("circle", "private") == {"hide": [], "leave": []}
    assert found() == ["Ana"]
    river("circle", "private", "the  Weir", "Oma")
    assert river.json("circle", "private") == {"hide": ["the Weir", "Oma"], "leave": []}
    assert found() == ["the weir", "Ana"]
    river("circle", "private", "--leave", "ana", "THE WEIR")
    assert river.json("circle", "private") == {"hide": ["Oma"], "leave": ["ana", "THE WEIR"]}
    assert river("circle", "private").splitlines() == [
        "hide   Oma",
        "leave  ana",
        "leave  THE WEIR",
    ]
    assert found() == []
    nothing = told(river, "circle", "share", "River", entry, "--check")
    assert "read it once more" in nothing
    river("circle", "private", "--off", "Ana", "oma")
    assert river.json("circle", "private") == {"hide": [], "leave": ["THE WEIR"]}
    assert found() == ["Ana"]
    river.refuses("circle", "private", "--off", "--leave", "Ana", code=2)
