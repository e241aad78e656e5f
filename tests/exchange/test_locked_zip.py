"""A protected export: another program opens it with the passphrase, and nothing tells of it."""

import errno
import os
import tracemalloc
import zipfile
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import IO, Any
from uuid import UUID

import pytest
import pyzipper  # type: ignore[import-untyped]
from hypothesis import given
from hypothesis import strategies as st

from app.domain.export_failures import UnfitPassphrase
from app.domain.exports import Choice
from app.domain.failures import DiskFull, Failure
from app.exchange import locked_zip, output
from app.exchange.exporters import FORMS, sink_for
from app.exchange.locked_zip import LockedZip
from app.usecases.export_journal import export_journal
from app.vault.vault import Vault
from tests.exchange.outward import brought_in, standing, taken_out
from tests.exchange.whole import fill
from tests.making import add, make_vault

WORDS = "Fine, so: six random words of mine"
IDENT = UUID(int=4)


def opened(path: Path, words: str = WORDS) -> dict[str, bytes]:
    """Return what an independent program finds within."""
    with pyzipper.AESZipFile(path) as archive:
        archive.setpassword(words.encode())
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture
def vaults(tmp_path: Path) -> Iterator[Callable[[str], Vault]]:
    """Return a function that makes an empty journal."""
    made: list[Vault] = []

    def make(name: str) -> Vault:
        made.append(make_vault(tmp_path / name))
        return made[-1]

    yield make
    for vault in made:
        vault.close()


def out_locked(vault: Vault, form: str, path: Path) -> None:
    """Take a journal out, protected."""
    fitted = FORMS[form].fitted(Choice())
    export_journal(vault.read, sink_for(form, path, IDENT, {}, WORDS), fitted)


@given(st.lists(st.binary(max_size=40) | st.integers(0, 140_000).map(bytes), max_size=4))
def test_every_length_comes_out_as_it_went_in(pieces: list[bytes]) -> None:
    kept = _Kept()
    with LockedZip(kept, "journal.txt", WORDS) as file:
        for piece in pieces:
            assert file.write(piece) == len(piece)
    with pyzipper.AESZipFile(BytesIO(kept.data)) as archive:
        archive.setpassword(WORDS.encode())
        assert archive.read("journal.txt") == b"".join(pieces)


class _Kept(BytesIO):
    """Keeps what was written when it is closed."""

    data = b""

    def close(self) -> None:
        self.data = self.data or self.getvalue()
        super().close()


def test_nothing_tells_what_is_within(vaults: Callable[[str], Vault], tmp_path: Path) -> None:
    vault = vaults("v")
    fill(vault)
    add(vault, "The secret river. " * 50)
    out_locked(vault, "markdown", tmp_path / "out.zip")
    data = (tmp_path / "out.zip").read_bytes()
    assert not any(word in data for word in (b"river", b"2026", b"photo", b".md", b"PNG"))
    assert [one.filename for one in zipfile.ZipFile(tmp_path / "out.zip").infolist()] == [
        "journal.zip"
    ]
    for words in ("", "wrong", WORDS.lower()):
        with pytest.raises(RuntimeError):
            opened(tmp_path / "out.zip", words)


def test_a_changed_byte_is_noticed(vaults: Callable[[str], Vault], tmp_path: Path) -> None:
    vault = vaults("v")
    add(vault, "Words.")
    out_locked(vault, "json", tmp_path / "out.zip")
    data = bytearray((tmp_path / "out.zip").read_bytes())
    data[120] ^= 1
    (tmp_path / "out.zip").write_bytes(data)
    with pyzipper.AESZipFile(tmp_path / "out.zip") as archive:
        archive.setpassword(WORDS.encode())
        assert archive.testzip() == "journal.zip"


def _members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def test_what_is_within_is_the_export(vaults: Callable[[str], Vault], tmp_path: Path) -> None:
    vault = vaults("v")
    fill(vault)
    for form in ("json", "markdown", "dayone"):
        out_locked(vault, form, tmp_path / f"{form}-locked.zip")
        taken_out(vault, form, tmp_path / f"{form}.zip")
        within = opened(tmp_path / f"{form}-locked.zip")["journal.zip"]
        assert _members(within) == _members((tmp_path / f"{form}.zip").read_bytes())
    out_locked(vault, "jrnl", tmp_path / "jrnl.zip")
    taken_out(vault, "jrnl", tmp_path / "jrnl.txt")
    assert opened(tmp_path / "jrnl.zip") == {"journal.txt": (tmp_path / "jrnl.txt").read_bytes()}
    (tmp_path / "again.zip").write_bytes(opened(tmp_path / "json-locked.zip")["journal.zip"])
    other = vaults("other")
    brought_in(other, tmp_path / "again.zip", "lamplit-json")
    assert standing(other) == standing(vault)


def test_only_a_zip_is_protected(tmp_path: Path) -> None:
    for form, name in (("json", "out"), ("jrnl", "out.txt")):
        with pytest.raises(Failure, match="zip"):
            sink_for(form, tmp_path / name, IDENT, {}, WORDS)
    assert {path.name for path in tmp_path.iterdir()} <= {"home"}


@pytest.mark.parametrize("words", ["x" * 100, "Zürich ist schön", "Ж" * 9, "a\tb", "\udcff"])
def test_a_passphrase_that_7_zip_does_not_take_is_refused(words: str, tmp_path: Path) -> None:
    with pytest.raises(UnfitPassphrase):
        sink_for("json", tmp_path / "a.zip", IDENT, {}, words)
    sink_for("json", tmp_path / "b.zip", IDENT, {}, "~ " + "x" * 97).drop()
    assert {path.name for path in tmp_path.iterdir()} <= {"home"}


def test_two_are_never_the_same(vaults: Callable[[str], Vault], tmp_path: Path) -> None:
    vault = vaults("v")
    add(vault, "Words.")
    for name in ("a", "b"):
        out_locked(vault, "json", tmp_path / f"{name}.zip")
    first, second = ((tmp_path / f"{name}.zip").read_bytes() for name in ("a", "b"))
    assert first != second
    assert opened(tmp_path / "a.zip") == opened(tmp_path / "b.zip")


@pytest.mark.parametrize("at", [0, 1, 2, 3])
def test_a_full_disk_leaves_nothing(
    at: int, vaults: Callable[[str], Vault], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault, place = vaults("v"), tmp_path / "place"
    place.mkdir()
    add(vault, os.urandom(300_000).hex())

    class Full(LockedZip):
        """A disk with room for so many writes."""

        left = at

        def _put(self, data: bytes) -> None:
            type(self).left -= 1
            if self.left < 0:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            super()._put(data)

    monkeypatch.setattr(output, "LockedZip", Full)
    with pytest.raises(DiskFull):
        out_locked(vault, "json", place / "out.zip")
    assert list(place.iterdir()) == []


def test_more_than_four_gigabytes_open_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locked_zip, "_BIG_FROM", 1000)
    with LockedZip(_begun(tmp_path / "a.zip"), "journal.zip", WORDS) as file:
        file.write(b"x" * 5000)
    assert opened(tmp_path / "a.zip") == {"journal.zip": b"x" * 5000}


def _begun(path: Path) -> IO[Any]:
    return path.open("xb")


def test_memory_stays_small(tmp_path: Path) -> None:
    piece = bytes(1 << 20)
    with LockedZip(_begun(tmp_path / "a.zip"), "journal.zip", WORDS) as file:
        tracemalloc.start()
        for _ in range(30):
            file.write(piece)
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert most < 8 << 20
