"""The registry of ways out: what a format can be is asked of it, and nothing else is taken."""

import os
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from app.domain.failures import Failure, FileExists
from app.exchange import output as output_module
from app.exchange.exporters import (
    FORMS,
    NO,
    YES,
    Extra,
    Form,
    ending_of,
    settings_of,
    sink_for,
)
from app.exchange.lamplit_json import JsonSink
from app.exchange.output import output, write_pieces

IDENT = UUID(int=7)
PAPER = Extra("paper", "Paper", (("a4", "A4"), ("a5", "A5")), "a4")
DAYS = Extra("days", "Each day on a new page", ((NO, "No"), (YES, "Yes")), NO)
TITLE = Extra("title", "Its title")
BOOK = Form("book", "A book", "It.", lambda out, _: JsonSink(out), (".pdf",), (PAPER, DAYS, TITLE))


def test_every_format_says_what_it_is_for_and_what_it_keeps() -> None:
    for name, form in FORMS.items():
        assert form.name == name
        assert form.label
        assert not form.label.endswith(".")
        assert form.keeps.endswith(".")
        assert form.endings
        for extra in form.extras:
            assert extra.label
            values = [value for value, _ in extra.choices]
            assert not values or extra.usual in values


def test_an_ending_that_a_format_has_not_is_refused() -> None:
    assert ending_of(BOOK, Path("Diary.PDF")) == ".pdf"
    with pytest.raises(Failure, match=r"ends in \.pdf"):
        ending_of(BOOK, Path("Diary"))
    assert ending_of(FORMS["json"], Path("Diary of 1.5")) == ""
    assert ending_of(FORMS["json"], Path("Diary.ZIP")) == ".zip"


def test_settings_are_the_usual_ones_or_those_there_are() -> None:
    assert settings_of(BOOK, {}) == {"paper": "a4", "days": NO, "title": ""}
    assert settings_of(BOOK, {"paper": "a5", "title": "x=y"})["title"] == "x=y"
    with pytest.raises(Failure, match="paper can be: a4, a5"):
        settings_of(BOOK, {"paper": "a3"})
    with pytest.raises(Failure, match="paper, days, title"):
        settings_of(BOOK, {"colour": "red"})
    assert [one.is_tick for one in BOOK.extras] == [False, True, False]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """An empty folder to write to."""
    folder = tmp_path / "place"
    folder.mkdir()
    return folder


def test_a_wrong_setting_writes_nothing(place: Path) -> None:
    with pytest.raises(Failure):
        sink_for("json", place / "out", IDENT, {"paper": "a4"})
    assert not list(place.iterdir())


def test_one_file_is_written_whole_or_not_at_all(place: Path) -> None:
    book = place / "Diary.pdf"
    out = output(book, IDENT, ".pdf")
    write_pieces(out.open("whatever", packed=True), iter((b"one ", b"two")))
    assert not book.exists()
    assert out.finish() == book
    assert book.read_bytes() == b"one two"
    assert book.stat().st_mode & 0o077 == 0
    with pytest.raises(FileExists):
        output(book, IDENT, ".pdf")
    other = output(place / "Other.pdf", IDENT, ".pdf")
    other.open("x", packed=False).write(b"half")
    (place / "Other.pdf").write_text("mine", "utf-8")
    with pytest.raises(FileExists):
        other.finish()
    other.drop()
    assert {path.name for path in place.iterdir()} == {"Diary.pdf", "Other.pdf"}
    assert (place / "Other.pdf").read_text("utf-8") == "mine"


@pytest.mark.skipif(os.name != "posix", reason="no such rights")
def test_others_can_never_open_what_is_being_written(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[int] = []
    real = os.open

    def watched(path: str, flags: int, mode: int = 0o777, **more: Any) -> int:
        descriptor = real(path, flags, mode, **more)
        made.append(os.fstat(descriptor).st_mode & 0o077)
        return descriptor

    before = os.umask(0)
    try:
        monkeypatch.setattr(os, "open", watched)
        output(place / "a.zip", IDENT, ".zip").drop()
    finally:
        os.umask(before)
    assert made == [0]


@pytest.mark.parametrize("ending", ["", ".zip", ".pdf"])
def test_what_has_its_name_is_not_denied(
    ending: str, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = place / f"out{ending}"
    out = output(path, IDENT, ending)
    write_pieces(out.open("a.txt", packed=True), iter((b"words",)))

    def refused(folder: Path) -> None:
        if folder == place:
            raise PermissionError

    monkeypatch.setattr(output_module, "sync_folder", refused)
    assert out.finish() == path
    assert path.exists()


def test_many_files_are_put_on_the_medium_as_they_come(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[int] = []
    monkeypatch.setattr(output_module, "sync_file", synced.append)
    out = output(place / "out", IDENT)
    for number in range(600):
        write_pieces(out.open(f"{number % 7}/{number}.md", packed=True), iter((b"words",)))
    assert len(synced) == 512
    out.finish()
    assert len(synced) == 600
