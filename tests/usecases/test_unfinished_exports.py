"""What a killed export leaves in clear is swept at the next opening, and nothing else ever is."""

import errno
import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.domain.exports import Choice, is_part, part_path
from app.domain.failures import Cancelled, DiskFull
from app.exchange.exporters import sink_for
from app.usecases.export_journal import export_journal
from app.usecases.unfinished_exports import sweep_exports, under_way
from app.vault.vault import Vault
from tests.exchange.whole import named
from tests.making import add, make_vault


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    made = make_vault(tmp_path / "v")
    add(made, "Secret.")
    yield made
    made.close()


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """An empty folder to write to."""
    folder = tmp_path / "place"
    folder.mkdir()
    return folder


def remembered(vault: Vault, *parts: Path) -> None:
    """Remember exports as a process does that was killed then."""
    text = json.dumps([str(part) for part in parts])
    vault.write(lambda tx: tx.meta.put("exports_under_way", text.encode()))


def names(vault: Vault) -> list[str]:
    kept = vault.read(lambda tx: tx.meta.get("exports_under_way"))
    found: list[str] = json.loads(kept or b"[]")
    return found


@pytest.mark.parametrize("name", ["o", "o.zip"])
def test_it_is_remembered_before_it_is_there_and_forgotten_after(
    vault: Vault, place: Path, name: str
) -> None:
    part = part_path(place / name, named(name))
    with under_way(vault.write, part):
        assert names(vault) == [str(part)]
        sink = sink_for("json", place / name, named(name))
        assert part.exists()
        assert sweep_exports(vault.write) == []
        assert part.exists()
        export_journal(vault.read, sink, Choice())
    assert names(vault) == []
    assert [one.name for one in place.iterdir()] == [name]


@pytest.mark.parametrize("name", ["o", "o.zip"])
def test_only_what_was_remembered_goes(vault: Vault, place: Path, name: str) -> None:
    part, other = part_path(place / name, named("a")), part_path(place / name, named("b"))
    other.write_text("somebody else's")
    (place / "mine.txt").write_text("mine")
    sink = sink_for("json", place / name, named("a"))
    sink.record("entries", {"files": [], "body": "Secret."})
    remembered(vault, part)
    assert part.exists()
    assert sweep_exports(vault.write) == [part]
    assert names(vault) == []
    assert sorted(one.name for one in place.iterdir()) == sorted([other.name, "mine.txt"])
    sink.drop()


def test_no_other_name_is_ever_deleted(vault: Vault, place: Path) -> None:
    diary, folder = place / "diary.txt", place / ".lamplit-1.part"
    diary.write_text("mine")
    folder.mkdir()
    remembered(vault, diary, folder, place)
    assert sweep_exports(vault.write) == []
    assert diary.exists()
    assert folder.exists()
    assert not is_part("diary.txt")


def test_a_link_is_not_followed(vault: Vault, place: Path) -> None:
    elsewhere = place / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "mine.txt").write_text("mine")
    part = part_path(place / "o", named("o"))
    try:
        part.symlink_to(elsewhere, target_is_directory=True)
    except OSError:
        pytest.skip("no links here")
    remembered(vault, part)
    assert sweep_exports(vault.write) == [part]
    assert (elsewhere / "mine.txt").read_text() == "mine"


def test_what_lies_on_a_disk_that_is_away_is_looked_for_again(vault: Vault, place: Path) -> None:
    stick = place / "stick"
    part = part_path(stick / "o.zip", named("o"))
    remembered(vault, part)
    assert sweep_exports(vault.write) == []
    assert names(vault) == [str(part)]
    stick.mkdir()
    part.write_bytes(b"PK secret")
    assert sweep_exports(vault.write) == [part]
    assert names(vault) == []


@pytest.mark.parametrize("number", [errno.EACCES, errno.ENOTCONN, errno.ESTALE, errno.EIO])
def test_a_disk_that_does_not_answer_keeps_nobody_from_opening(
    number: int, vault: Vault, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = place / "stick"
    stick.mkdir()
    part = part_path(stick / "o.zip", named("o"))
    part.write_bytes(b"PK secret")
    remembered(vault, part)

    def broken(real: Callable[..., Any]) -> Callable[..., Any]:
        def call(path: Any, *args: Any, **named: Any) -> Any:
            if isinstance(path, str | Path) and Path(path).is_relative_to(stick):
                raise OSError(number, os.strerror(number))
            return real(path, *args, **named)

        return call

    with monkeypatch.context() as patch:
        for name in ("stat", "lstat", "unlink", "rmdir"):
            patch.setattr(os, name, broken(getattr(os, name)))
        assert sweep_exports(vault.write) == []
    assert names(vault) == [str(part)]
    assert sweep_exports(vault.write) == [part]
    assert names(vault) == []


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may do everything")
def test_what_cannot_be_deleted_stays_remembered(vault: Vault, place: Path) -> None:
    part = part_path(place / "o.zip", named("o"))
    part.write_bytes(b"PK secret")
    remembered(vault, part)
    place.chmod(0o500)
    try:
        assert sweep_exports(vault.write) == []
        assert names(vault) == [str(part)]
    finally:
        place.chmod(0o700)
    assert sweep_exports(vault.write) == [part]


def test_what_is_stopped_is_forgotten(vault: Vault, place: Path) -> None:
    part = part_path(place / "o", named("o"))

    def stopped() -> None:
        with under_way(vault.write, part):
            sink = sink_for("json", place / "o", named("o"))
            export_journal(vault.read, sink, Choice(), cancelled=lambda: True)

    with pytest.raises(Cancelled):
        stopped()
    assert names(vault) == []
    assert not list(place.iterdir())


def test_a_full_disk_keeps_nobody_from_taking_out(vault: Vault, place: Path) -> None:
    def full(work: Callable[[Any], Any]) -> None:
        del work
        raise DiskFull

    with under_way(full, part_path(place / "o", named("o"))):
        export_journal(vault.read, sink_for("json", place / "o", named("o")), Choice())
    assert (place / "o").is_dir()
