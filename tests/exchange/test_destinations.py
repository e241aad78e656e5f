"""Where an export may go: free names, and what of a place one should know."""

from pathlib import Path

import pytest

from app.exchange import destinations
from app.exchange.destinations import destination, free_name
from app.vault.places import PlaceKind


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "place"
    folder.mkdir(mode=0o700)
    return folder


def test_a_name_that_is_taken_gets_a_number(place: Path) -> None:
    assert free_name(place, "Diary", ".zip") == place / "Diary.zip"
    (place / "Diary.zip").touch()
    (place / "Diary 2.zip").symlink_to(place / "nowhere")
    assert free_name(place, "Diary", ".zip") == place / "Diary 3.zip"
    assert free_name(place, "Diary", "") == place / "Diary"


def test_however_many_there_are_the_name_is_free(place: Path) -> None:
    (place / "Diary.zip").touch()
    for number in range(2, 1101):
        (place / f"Diary {number}.zip").touch()
    assert free_name(place, "Diary", ".zip") == place / "Diary 1101.zip"


@pytest.mark.parametrize(
    ("name", "made"),
    [("../../etc", "etc"), ("a/b\\c:d", "a b c d"), ("...", "Lamplit"), ("", "Lamplit"),
     ("line\nbreak\t", "line break"), ("日記 🌙", "日記 🌙")],
)  # fmt: skip
def test_a_name_never_leads_elsewhere(place: Path, name: str, made: str) -> None:
    path = free_name(place, name, ".zip")
    assert path == place / f"{made}.zip"
    assert path.resolve().parent == place.resolve()


def test_a_name_is_never_too_long_for_a_disk(place: Path) -> None:
    for name in ("x" * 500, "日" * 300, "🌙" * 200):
        path = free_name(place, name, ".zip")
        path.touch()
        assert free_name(place, name, ".zip") != path


def test_a_place_is_looked_at(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = destination(place, "Diary", "")
    assert (seen.path, seen.is_there, seen.writable) == (place / "Diary", True, True)
    assert (seen.copied, seen.shared, seen.unguarded) == ((), False, False)
    assert seen.room is not None
    assert seen.room > 0
    gone = destination(place / "gone", "Diary", "")
    assert (gone.is_there, gone.writable) == (False, False)
    (place / ".stfolder").mkdir()
    synced = destination(place, "Diary", "")
    assert [one.kind for one in synced.copied] == [PlaceKind.SYNCED]
    monkeypatch.setattr(destinations, "mounted_as", lambda _: "vfat")
    assert destination(place, "Diary", "").unguarded


def test_what_others_can_look_into(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place.chmod(0o755)
    assert not destination(place, "Diary", "").shared, "a folder above keeps them out"
    monkeypatch.setattr(destinations, "_can_pass", lambda folders: bool(list(folders)))
    assert destination(place, "Diary", "").shared
    place.chmod(0o750)
    assert not destination(place, "Diary", "").shared
