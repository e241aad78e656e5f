"""A journal as jrnl's text: jrnl itself reads what was written, and so does Lamplit."""

import re
import tempfile
import unicodedata
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.entry import Content
from app.exchange.clean import clean_text
from app.exchange.jrnl.apart import apart, line_apart, line_together, together
from app.exchange.jrnl.out import entry_text
from app.exchange.registry import recognise
from app.usecases.edit_entry import edit_entry
from app.usecases.write_entry import write_entry
from app.vault.vault import Vault
from tests.exchange.outward import (
    BODY,
    MADE,
    NO_SHRINKING,
    Made,
    brought_in,
    standing,
    taken_out,
    write_all,
)
from tests.exchange.whole import fill, named
from tests.making import BERLIN, NOW, make_vault, vault_ids

_TAGS = re.compile(r"(?:@\S+ ?)+")


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


def put(vault: Vault, body: str, title: str = "", minute: int = 0, **more: object) -> UUID:
    """Write an entry."""
    ids = vault_ids(vault)
    content = Content(body, title, tuple(more.pop("tags", ())))  # type: ignore[arg-type]
    return vault.write(
        lambda tx: write_entry(
            tx, content, created_at=NOW + timedelta(minutes=minute), zone=BERLIN, now=NOW,
            new_id=ids, **more,  # type: ignore[arg-type]
        )[0]
    )  # fmt: skip


def test_files_stay_here_but_are_named(vaults: Callable[[str], Vault], tmp_path: Path) -> None:
    vault = vaults("v")
    river = fill(vault)["river"]
    photo = named("photo.PNG")
    content = Content(f"Look: ![us](attachment:{photo})", "Title")
    vault.write(
        partial(edit_entry, entry_id=river, content=content, now=NOW, new_id=vault_ids(vault))
    )
    done = taken_out(vault, "jrnl", tmp_path / "o.txt")
    assert (done.files, done.others) == (0, 0)
    assert "Look: ![us](photo.PNG)" in (tmp_path / "o.txt").read_text("utf-8")


def test_it_is_written_as_jrnl_writes_it(vaults: Callable[[str], Vault], tmp_path: Path) -> None:
    vault = vaults("v")
    put(vault, "It rained. @home\n\n[2020-01-02 03:04] was long ago", "A day",
        tags=("river bank", "home"), starred=True)  # fmt: skip
    put(vault, "Only words. And more.\nThen #walk", minute=1)
    done = taken_out(vault, "jrnl", tmp_path / "out.txt")
    assert (done.entries, done.files) == (2, 0)
    assert (tmp_path / "out.txt").read_text("utf-8") == (
        "[2026-11-22 22:04] A day *\nIt rained. @home\n\n\u2060[2020-01-02 03:04] was long ago\n"
        "\n@river-bank\n\n"
        "[2026-11-22 22:05] Only words. And more.\nThen #walk\n\n@walk\n\n"
    )
    assert recognise(tmp_path / "out.txt").format == "jrnl"
    other = vaults("other")
    brought_in(other, tmp_path / "out.txt", "jrnl")
    found = standing(other)
    assert [(one["title"], one["starred"]) for one in found] == [
        ("A day", True),
        ("Only words. And more.", False),
    ]
    assert found[0]["body"].startswith("It rained. @home\n\n[2020-01-02 03:04] was")


def test_an_empty_journal_is_an_empty_file(vaults: Callable[[str], Vault], tmp_path: Path) -> None:
    taken_out(vaults("v"), "jrnl", tmp_path / "out.txt")
    assert (tmp_path / "out.txt").read_bytes() == b""


def _words(title: str, body: str) -> str:
    ends = re.sub(r"[\x0b\x0c\x1c-\x1f]", "\n", clean_text(f"{title}\n{body}"))
    seen = "".join(char for char in ends if char.isspace() or unicodedata.category(char) != "Cc")
    return unicodedata.normalize("NFC", " ".join(seen.split()))


@settings(max_examples=40, phases=NO_SHRINKING)
@given(st.lists(MADE, max_size=3))
def test_whatever_a_journal_holds_comes_in_again(items: list[Made]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        vault, other = make_vault(Path(folder) / "a"), make_vault(Path(folder) / "b")
        try:
            write_all(vault, items)
            taken_out(vault, "jrnl", Path(folder) / "out.txt")
            if items:
                brought_in(other, Path(folder) / "out.txt", "jrnl")
            found = standing(other)
            # Two that say the same in the same minute are one there.
            assert bool(items) <= len(found) <= len(items)
            assert {one["starred"] for one in found} == {one.starred for one in items}
        finally:
            vault.close()
            other.close()


@given(BODY.filter(str.strip), BODY, st.booleans())
def test_no_words_are_lost_or_read_as_anything_else(
    title: str,
    body: str,
    starred: bool,  # noqa: FBT001 - given by Hypothesis
) -> None:
    value = {"created_at": "2026-11-22T21:04:00Z", "zone": "UTC", "title": title, "body": body,
             "tags": [], "files": [], "starred": starred}  # fmt: skip
    text = entry_text(value)
    first, _, rest = text.partition("\n")
    assert first.startswith("[2026-11-22 21:04] ")
    head = first.removeprefix("[2026-11-22 21:04] ")
    assert head.endswith("*") == starred
    said = together(head.removesuffix("*").rstrip() if starred else head)
    lines = [line_together(line) for line in rest.split("\n")]
    while lines and (not lines[-1].strip() or _TAGS.fullmatch(lines[-1])):
        lines.pop()
    wanted = _words(title, body)
    assert wanted.startswith(_words(said, "\n".join(lines)))
    # The date of the next entry is none of the words before it.
    after = f"{rest}[2026-11-23 10:00] Next"
    assert re.findall(r"^\[([^\]]+)\](?: |$)", after, re.MULTILINE) == ["2026-11-23 10:00"]


@given(st.text(st.sampled_from("\u2060[]* a\n1"), max_size=30))
def test_what_is_kept_apart_is_together_again(text: str) -> None:
    kept = line_apart(text)
    assert "\n".join(map(line_together, kept.split("\n"))) == text
    assert not re.search(r"^\[[^\]]+\](?: |\n|$)", kept, re.MULTILINE)
    line = text.replace("\n", "")
    assert together(apart(line)) == line
    assert not apart(line).endswith("*")


def test_a_text_of_brackets_takes_no_hour() -> None:
    body = "[\n" * 200_000 + "]"
    assert line_apart(body).count("\u2060") == 200_000
    assert line_apart("[\n" * 200_000).count("\u2060") == 200_000
