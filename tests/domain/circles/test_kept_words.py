"""What is said of a hidden post, what is left of a row that was emptied, where advice came from."""

import re
from typing import Any

import pytest

from app.domain.circles import troubles
from app.domain.circles.choices import Source
from app.domain.circles.feed import Mark, Marks
from app.domain.circles.outbox import OutKind, OutRow, OutState, emptied
from app.domain.circles.posts import LARGE, FileRow, FileState
from app.domain.circles.worksheet import worksheet
from app.domain.templates import Field, Template


@pytest.mark.parametrize(
    ("mark", "said"),
    [
        (Mark(b"i", 0, 1, name="Ida"), "Hidden by Ida"),
        (Mark(b"i", 0, 1), "Hidden by a steward"),
        (Mark(b"i", 0, 1, reason="false-advice"), "Hidden by a steward: false advice"),
        (Mark(b"i", 0, 1, "Twice.", "hurtful", name="Ida"), "Hidden by Ida: hurtful, Twice."),
    ],
)
def test_who_hid_a_post_and_why_is_one_sentence(mark: Mark, said: str) -> None:
    assert Marks(hidden=mark).why_hidden == said
    assert Marks(pinned=mark).why_hidden == ""


@pytest.mark.parametrize(
    ("state", "then"),
    [
        (OutState.WAITING, OutState.EXPIRED),
        (OutState.SEALED, OutState.EXPIRED),
        (OutState.ACCEPTED, OutState.ACCEPTED),
        (OutState.WITHDRAWN, OutState.WITHDRAWN),
        (OutState.DROPPED, OutState.DROPPED),
    ],
)
def test_an_emptied_row_keeps_its_place_and_no_words(state: OutState, then: OutState) -> None:
    row = OutRow(b"id", b"circle", OutKind.POST, b"words", 5, state=state, sealed=b"sealed",
                 seq=3, withdraw_secret=b"secret", silent=True)  # fmt: skip
    left = emptied(row)
    assert (left.body, left.sealed, left.withdraw_secret) == (b"", None, None)
    assert (left.state, left.seq, left.id, left.silent) == (then, 3, b"id", True)


@pytest.mark.parametrize(
    ("name", "source", "by"),
    [
        ("Ida  Moor", Source.READ, "\n>\n> — Ida Moor, something they read"),
        ("Ida", "", "\n>\n> — Ida"),
        ("", Source.FROM_A_PROFESSIONAL, "\n>\n> — from a professional"),
        ("", Source.OWN_EXPERIENCE, "\n>\n> — from their own experience"),
        ("", "", ""),
    ],
)
def test_a_page_on_advice_says_whose_it_is_as_far_as_that_is_known(
    name: str, source: str, by: str
) -> None:
    page = worksheet(Template("Advice", (Field("Does it fit?"),)), "Rest.\n\nWalk.", name, source)
    assert page.body == f"> Rest.\n>\n> Walk.{by}\n\n## Does it fit?\n\n"
    assert (page.title, page.template) == ("Advice", "Advice")


def test_each_trouble_is_told_in_whole_sentences() -> None:
    said = {name: words for name, words in vars(troubles).items() if re.fullmatch("[A-Z_]+", name)}
    assert {"TOO_LATE", "ELSEWHERE", "ENDED"} <= said.keys()
    groups = {name for name, words in said.items() if isinstance(words, frozenset)}
    assert groups == {"NEVER_IN", "OFFLINE"}
    told = {*(words for name, words in said.items() if name not in groups), *troubles.OFFLINE}
    assert [words for words in told if not isinstance(words, str)] == []
    assert [words for words in told if not re.fullmatch(r"\S.*([.]|: \{why\})", words)] == []


@pytest.mark.parametrize(
    ("given", "state"),
    [
        ({"ready": True, "over": True, "lost": True}, FileState.HERE),
        ({"over": True, "lost": True}, FileState.OVER),
        ({"lost": True, "wanted": True}, FileState.LOST),
        ({}, FileState.COMING),
        ({"size": LARGE}, FileState.COMING),
        ({"size": LARGE + 1}, FileState.ON_REQUEST),
        ({"size": LARGE + 1, "wanted": True}, FileState.COMING),
    ],
)
def test_where_a_file_is_and_why_it_is_not_here(given: dict[str, Any], state: FileState) -> None:
    size = given.pop("size", 1)
    row = FileRow(b"circle", b"post", b"author", b"file", "image/png", size, **given)
    assert row.state is state
    assert row.why.endswith(".") == bool(row.why) == (state is not FileState.HERE)
