"""What a format that cannot begin, or cannot end, leaves behind: nothing."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from app.domain.export_failures import BookNotSet
from app.domain.exports import Choice
from app.domain.failures import Cancelled
from app.exchange import output
from app.exchange.book import pdf
from app.exchange.exporters import FORMS, sink_for
from app.usecases.export_journal import export_journal
from app.vault import durable
from app.vault.vault import Vault
from tests.making import add, make_vault


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """An empty folder to write to."""
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    """A journal with one entry."""
    made = make_vault(tmp_path / "v")
    add(made, "Words.")
    yield made
    made.close()


@pytest.mark.parametrize(
    ("name", "file", "passphrase"),
    [("json", "o.zip", ""), ("json", "o", ""), ("book", "o.pdf", ""), ("json", "o.zip", "a b c d")],
)
def test_a_format_that_cannot_begin_leaves_nothing(
    place: Path, monkeypatch: pytest.MonkeyPatch, name: str, file: str, passphrase: str
) -> None:
    def fails(*_: Any) -> Any:
        raise ImportError(name)

    monkeypatch.setitem(FORMS, name, replace(FORMS[name], sink=fails))
    with pytest.raises(ImportError):
        sink_for(name, place / file, UUID(int=1), passphrase=passphrase)
    assert list(place.iterdir()) == []


def test_a_book_that_cannot_be_set_names_the_other_way(
    vault: Vault, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: Any, **__: Any) -> Any:
        raise RuntimeError("typst")

    monkeypatch.setattr(pdf, "compile_project", fails)
    sink = sink_for("book", place / "o.pdf", UUID(int=1))
    with pytest.raises(BookNotSet, match="html"):
        export_journal(vault.read, sink, FORMS["book"].fitted(Choice()))
    assert list(place.iterdir()) == []


def test_a_stop_right_before_the_end_is_heard(vault: Vault, place: Path) -> None:
    whole: list[bool] = []

    def progress(done: int, total: int) -> None:
        whole[:] = [True] * (done == total)

    sink = sink_for("json", place / "o.zip", UUID(int=1))
    with pytest.raises(Cancelled):
        export_journal(vault.read, sink, Choice(), progress=progress, cancelled=lambda: bool(whole))
    assert list(place.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "file", "passphrase"),
    [("json", "o.zip", ""), ("json", "o", ""), ("jrnl", "o.txt", ""), ("json", "o.zip", "a b c d")],
)
def test_a_stop_while_it_is_put_on_the_disk_leaves_nothing(
    vault: Vault, place: Path, monkeypatch: pytest.MonkeyPatch, name: str, file: str,
    passphrase: str,
) -> None:  # fmt: skip
    stopped: list[bool] = []
    real = durable.sync_file

    def sync(descriptor: int) -> None:
        real(descriptor)
        stopped.append(True)

    monkeypatch.setattr(output, "sync_file", sync)
    sink = sink_for(
        name, place / file, UUID(int=1), passphrase=passphrase, cancelled=lambda: bool(stopped)
    )
    with pytest.raises(Cancelled):
        export_journal(vault.read, sink, FORMS[name].fitted(Choice()))
    assert stopped
    assert list(place.iterdir()) == []
