"""A journal as Markdown: what the form can hold comes in again; no words become a bad name."""

import tempfile
import unicodedata
import zipfile
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.entry import Content
from app.domain.entry_links import entry_address
from app.domain.imports import ProblemKind
from app.domain.mood import CheckIn, Feelings, Span, Valence
from app.exchange.registry import recognise
from app.usecases.attach_file import attach_file
from app.usecases.edit_entry import edit_entry
from app.usecases.write_entry import write_entry
from app.vault.vault import Vault
from tests.exchange.outward import (
    MADE,
    NO_SHRINKING,
    Made,
    brought_in,
    standing,
    taken_out,
    write_all,
)
from tests.exchange.whole import as_file, fill
from tests.making import BERLIN, NOW, make_vault, vault_ids


@settings(max_examples=40, phases=NO_SHRINKING)
@given(st.lists(MADE, max_size=3), st.sampled_from(("out", "out.zip")))
def test_whatever_a_journal_holds_comes_in_again(items: list[Made], name: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        vault, other = make_vault(Path(folder) / "a"), make_vault(Path(folder) / "b")
        try:
            write_all(vault, items)
            taken_out(vault, "markdown", Path(folder) / name)
            if items:
                done = brought_in(other, Path(folder) / name, "markdown")
                assert done.plan is not None
                assert done.plan.problems == ()
            assert standing(other) == standing(vault)
        finally:
            vault.close()
            other.close()


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


@pytest.fixture
def vault(vaults: Callable[[str], Vault]) -> Vault:
    return vaults("v")


def put(vault: Vault, body: str, title: str = "", at: datetime = NOW, **more: Any) -> UUID:
    """Write an entry with a title."""
    ids = vault_ids(vault)
    content = Content(body, title, more.pop("tags", ()))
    return vault.write(
        lambda tx: write_entry(
            tx, content, created_at=at, zone=BERLIN, now=NOW, new_id=ids, **more
        )[0]
    )


def names(folder: Path) -> list[str]:
    """Return every file below a folder, with ``/``."""
    return sorted(
        path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()
    )


def head(path: Path) -> dict[str, Any]:
    """Return front matter as any program reads it."""
    text = path.read_text("utf-8")
    found: dict[str, Any] = yaml.safe_load(text.split("---\n")[1])
    return found


def test_a_note_as_any_program_reads_it(vault: Vault, tmp_path: Path) -> None:
    old = put(vault, "Old.", "The lake: #1", NOW - timedelta(days=400))
    new = put(
        vault, f"[see]({entry_address(old)}) ![us](attachment:X)", "A day", tags=("a b", "c"),
        starred=True, hard=True, valence=Valence.PLEASANT,
    )  # fmt: skip
    file, _ = attach_file(vault.write, new, as_file("our photo.PNG", b"x"), now=NOW,
                          new_id=vault_ids(vault))  # fmt: skip
    text = f"[see]({entry_address(old)}) ![us](attachment:{file.id}) `[no]({entry_address(old)})`"
    vault.write(lambda tx: edit_entry(tx, new, Content(text, "A day", ("a b", "c"), "Jetty"),
                                      now=NOW, new_id=vault_ids(vault)))  # fmt: skip
    [first] = vault.read(lambda tx: tx.moods.of_entry(new))
    made = CheckIn(first.id, NOW, BERLIN, Valence.PLEASANT, NOW, new,
                   Feelings(Span.DAY, 4, ("calm",), ("work",), "warm: yes"), "gut (4)")  # fmt: skip
    vault.write(lambda tx: tx.moods.put(made))
    done = taken_out(vault, "markdown", tmp_path / "out")
    assert (done.entries, done.files) == (2, 1)
    photo = f"our photo {str(file.id)[-8:]}.png"
    assert names(tmp_path / "out") == [
        "2025/2025-10-18 2304 The lake 1.md", "2026/2026-11-22 2204 A day.md", f"files/{photo}",
    ]  # fmt: skip
    path = tmp_path / "out" / "2026" / "2026-11-22 2204 A day.md"
    found = head(path)
    assert found == {
        "title": "A day", "date": datetime(2026, 11, 22, 22, 4), "timezone": BERLIN,  # noqa: DTZ001
        "tags": ["a b", "c"], "place": "Jetty", "mood": 6, "mood-of": "day", "energy": 4,
        "feelings": ["calm"], "contexts": ["work"], "mood-note": "warm: yes",
        "mood-source": "gut (4)", "starred": True, "hard": True,
        "files": [{"path": f"../files/{photo}", "name": "our photo.PNG"}],
        "created": NOW, "modified": NOW, "lamplit-id": str(new),
    }  # fmt: skip
    assert path.read_text("utf-8").endswith(
        "---\n\n[see](../2025/2025-10-18%202304%20The%20lake%201.md) "
        f"![us](../files/{photo.replace(' ', '%20')}) `[no]({entry_address(old)})`\n"
    )
    assert recognise(tmp_path / "out").format == "markdown"


HOSTILE = (
    "CON", "nul.txt", "../../etc/passwd", "..\\..\\x", "C:\\x", "/etc/passwd", "x" * 300, "é" * 300,
    "\U0001f468\u200d\U0001f469\u200d\U0001f467" * 40, ".", "..", " . ", "\x00", "a\nb", "a\u202eb",
    'a:b*c?d<e>f|g"h', "trailing. ", "\u200b\u2066", "---", "%2e%2e%2f", "~", "-rf", "`x`",
)  # fmt: skip


@pytest.mark.parametrize("form", ["out", "out.zip"])
def test_no_title_makes_a_name_that_a_system_refuses(
    form: str, vault: Vault, tmp_path: Path
) -> None:
    for number, title in enumerate(HOSTILE):
        ident = put(vault, "x", title, NOW + timedelta(minutes=number))
        attach_file(vault.write, ident, as_file(title, b"y"), now=NOW, new_id=vault_ids(vault))
    taken_out(vault, "markdown", tmp_path / form)
    if form == "out":
        found = names(tmp_path / "out")
    else:
        with zipfile.ZipFile(tmp_path / "out.zip") as archive:
            found = archive.namelist()
    assert len(found) == 2 * len(HOSTILE)
    for name in found:
        folder, slash, last = name.partition("/")
        assert (slash, folder.isdigit() or folder == "files") == ("/", True)
        assert len(last.encode()) <= 160
        assert not set(last) & set('<>:"/\\|?*\x00\n\u202e\u2066\u200b')
        assert last.strip(". ") == last
        assert last.split(".")[0].upper() not in {"CON", "NUL"}


def test_names_that_a_disk_takes_for_one_are_told_apart(vault: Vault, tmp_path: Path) -> None:
    for title in ("A day", "a DAY", "Straße", "STRASSE", "e\u0301", "\xe9", "", "", "\ufb01", "fi"):
        put(vault, title, title)
    taken_out(vault, "markdown", tmp_path / "out")
    found = [unicodedata.normalize("NFKC", name).casefold() for name in names(tmp_path / "out")]
    assert len(found) == len(set(found)) == 10


def test_the_same_journal_gives_the_same_bytes(vault: Vault, tmp_path: Path) -> None:
    fill(vault)
    taken_out(vault, "markdown", tmp_path / "a.zip")
    taken_out(vault, "markdown", tmp_path / "b.zip")
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()


def test_what_an_editor_changed_comes_in_changed(
    vault: Vault, vaults: Callable[[str], Vault], tmp_path: Path
) -> None:
    put(vault, "Words.", at=NOW + timedelta(milliseconds=5))
    taken_out(vault, "markdown", tmp_path / "out")
    [path] = (tmp_path / "out" / "2026").iterdir()
    text = path.read_text("utf-8").replace("T22:04:00", "T23:05:00")
    path.write_text(f"{text}\n![[new.png]]\n", "utf-8")
    (tmp_path / "out" / "new.png").write_bytes(b"x")
    other = vaults("other")
    assert brought_in(other, tmp_path / "out", "markdown").attachments == 1
    [entry] = standing(other)
    assert entry["created_at"] == "2026-11-22T22:05:00Z"
    assert entry["title"] == ""
    assert "![](attachment:" in entry["body"]


def test_a_head_that_somebody_broke_is_read_as_any_note(
    vault: Vault, vaults: Callable[[str], Vault], tmp_path: Path
) -> None:
    put(vault, "Words.", "A day")
    taken_out(vault, "markdown", tmp_path / "out")
    [path] = (tmp_path / "out" / "2026").iterdir()
    path.write_text(path.read_text("utf-8").replace(BERLIN, "Nowhere/Atall"), "utf-8")
    other = vaults("other")
    done = brought_in(other, tmp_path / "out", "markdown")
    assert done.plan is not None
    assert [one.kind for one in done.plan.problems] == [ProblemKind.BAD_ZONE]
    assert [one["title"] for one in standing(other)] == ["A day"]


def test_a_file_that_is_gone_is_named(
    vault: Vault, vaults: Callable[[str], Vault], tmp_path: Path
) -> None:
    ident = put(vault, "Words.")
    attach_file(vault.write, ident, as_file("a.md", b"# x"), now=NOW, new_id=vault_ids(vault))
    taken_out(vault, "markdown", tmp_path / "out")
    [file] = (tmp_path / "out" / "files").iterdir()
    assert file.name.endswith(".md.txt")
    file.unlink()
    done = brought_in(vaults("other"), tmp_path / "out", "markdown")
    assert done.plan is not None
    assert [one.kind for one in done.plan.problems] == [ProblemKind.MISSING_ATTACHMENT]


def test_a_hostile_head_takes_no_file_from_outside(
    vaults: Callable[[str], Vault], tmp_path: Path
) -> None:
    (tmp_path / "secret.txt").write_text("mine", "utf-8")
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "a.md").write_text(
        "---\ndate: 2026-01-02T03:04:05\ntimezone: UTC\nmood: 9\nfeelings: [nope, calm, calm]\n"
        'energy: x\nfiles:\n  - path: "../secret.txt"\n    name: "../x"\n  - 3\nscales:\n'
        "  - name: a\n    kind: nope\n    value: 1\ncheck-ins: 4\n"
        f"lamplit-id: {UUID(int=3)}\n---\n\n[x](../secret.txt) [y](b.md)\n",
        "utf-8",
    )
    other = vaults("other")
    done = brought_in(other, folder, "markdown")
    assert (done.entries, done.attachments) == (1, 0)
    [entry] = standing(other)
    assert entry["body"] == "[x](../secret.txt) [y](b.md)"


def test_the_trash_and_earlier_versions_stay(vault: Vault, tmp_path: Path) -> None:
    fill(vault)
    taken_out(vault, "markdown", tmp_path / "out")
    assert len([name for name in names(tmp_path / "out") if name.endswith(".md")]) == 2
