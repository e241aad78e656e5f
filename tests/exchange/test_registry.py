"""The list of formats: what is said of it, and that the page about it is whole."""

import os
import re
from pathlib import Path
from typing import BinaryIO

import pytest

from app.domain.failures import NotThisFormat
from app.domain.imports import Options
from app.exchange import archive
from app.exchange.archive import Limits
from app.exchange.registry import FORMATS, format_names, recognise, source_for
from tests.exchange.conftest import MakeZip

PAGE = Path(__file__).parents[2] / "docs" / "importing.md"


def test_every_format_has_a_row_in_the_page() -> None:
    rows = re.findall(r"^\|[^|]+\| `([a-z0-9-]+)` \|", PAGE.read_text("utf-8"), re.MULTILINE)
    assert sorted(rows) == sorted(format_names())
    assert len(set(format_names())) == len(FORMATS)


@pytest.mark.parametrize("name", format_names())
def test_a_format_can_be_chosen_for_any_file(tmp_path: Path, name: str) -> None:
    path = tmp_path / "any.bin"
    path.write_bytes(b"anything")
    assert source_for(path, name).format == name


def test_a_name_that_is_none_is_answered_with_all(tmp_path: Path) -> None:
    with pytest.raises(NotThisFormat) as caught:
        source_for(tmp_path, "none")
    assert all(name in str(caught.value) for name in format_names())


def test_a_large_folder_is_listed_a_single_time(
    tmp_path: Path, make_zip: MakeZip, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed: list[Path] = []
    scandir = os.scandir

    def counted(path: Path) -> object:
        listed.append(Path(path))
        return scandir(path)

    folder = tmp_path / "notes"
    (folder / "deep").mkdir(parents=True)
    (folder / "deep" / "a.md").write_text("words", "utf-8")
    monkeypatch.setattr(os, "scandir", counted)
    assert recognise(folder).format == "markdown"
    assert listed.count(folder / "deep") == 1
    path = make_zip({"a.md": "words"})
    opened: list[Path] = []
    make = archive._check_directory

    def noted(file: BinaryIO, limits: Limits) -> None:
        opened.append(Path(file.name))
        make(file, limits)

    monkeypatch.setattr(archive, "_check_directory", noted)
    assert recognise(path).format == "markdown"
    assert opened == [path]
    (folder / "b.md").write_text("more", "utf-8")
    found = list(recognise(folder).read(Options("UTC"), lambda _: None))
    assert len(found) == 2, "nothing is remembered afterwards"
