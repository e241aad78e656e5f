"""Joplin's JEX archives and RAW folders: notes with their tags, files, and links."""

import io
import tarfile
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.failures import ArchiveRefused, FileUnreadable, NotThisFormat
from app.exchange.archive import Limits
from app.exchange.joplin.source import JoplinSource, claims
from app.exchange.registry import recognise
from app.exchange.tar import tar_tree
from tests.exchange.bringing import brought_twice_and_undone, read_safely
from tests.exchange.conftest import MakeZip, Read
from tests.exchange.test_markdown import PNG

N1, N2, N3, BOOK, TAG, FILE, PDF = (f"{digit}" * 32 for digit in "1234567")
Files = Mapping[str, bytes | str]


def note(ident: str, title: str, body: str, **more: object) -> str:
    values = {
        "id": ident, "parent_id": BOOK, "created_time": "2024-01-01T00:00:00.000Z",
        "updated_time": "2024-06-01T00:00:00.000Z", "latitude": "0.00000000",
        "longitude": "0.00000000", "is_todo": 0, "todo_completed": 0,
        "user_created_time": "2019-03-31T00:30:00.250Z",
        "user_updated_time": "2020-01-01T10:00:00.000Z", "encryption_applied": 0,
        "markup_language": 1, "type_": 1,
    } | more  # fmt: skip
    lines = "\n".join(f"{key}: {value}" for key, value in values.items())
    return f"{title}\n\n{body}\n\n{lines}" if body else f"{title}\n\n{lines}"


def item(kind: int, ident: str, title: str = "", **more: object) -> str:
    lines = "\n".join(
        f"{key}: {value}" for key, value in {"id": ident, **more, "type_": kind}.items()
    )
    return f"{title}\n\n{lines}" if title else lines


LIBRARY: Files = {
    f"{N1}.md": note(N1, "First", f'![a](:/{FILE}) [two](:/{N2}#part) <img src=":/{FILE}"/>\n\n'
                     f"`![a](:/{FILE})` [paper](:/{PDF}) key: value"),
    f"{N2}.md": note(N2, "Second", "<p>Some <b>bold</b><script>x</script></p>", markup_language=2,
                     latitude="48.20000000", longitude="16.30000000", is_todo=1, todo_completed=1),
    f"{N3}.md": note(N3, "", "", user_created_time="", created_time=""),
    f"{BOOK}.md": item(2, BOOK, "A Notebook"),
    f"{TAG}.md": item(5, TAG, "a tag"),
    f"{'8' * 32}.md": item(6, "8" * 32, note_id=N1, tag_id=TAG),
    f"{FILE}.md": item(4, FILE, "photo.png", mime="image/png", file_extension="png", size=99),
    f"{PDF}.md": item(4, PDF, "paper", mime="application/pdf", file_extension="pdf", size=5),
    f"resources/{FILE}.png": PNG,
    f"resources/{PDF}.pdf": b"%PDF-",
}  # fmt: skip


def jex(path: Path, files: Files) -> Path:
    with tarfile.open(path, "w", format=tarfile.PAX_FORMAT) as archive:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            content = data.encode() if isinstance(data, str) else data
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return path


def folder(path: Path, files: Files) -> Path:
    for name, data in files.items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_bytes(data.encode() if isinstance(data, str) else data)
    return path


@pytest.mark.parametrize("form", ["jex", "raw", "zip"])
def test_notes_with_all_that_belongs_to_them(
    tmp_path: Path, read: Read, make_zip: MakeZip, form: str
) -> None:
    path = {
        "jex": lambda: jex(tmp_path / "all.jex", LIBRARY),
        "raw": lambda: folder(tmp_path / "raw", LIBRARY),
        "zip": lambda: make_zip(LIBRARY),
    }[form]()
    source = recognise(path)
    assert source.format == "joplin"
    got = read(source)
    first, second, third = got.found
    assert (first.title, first.tags) == ("First", ("a tag", "A Notebook"))
    assert first.body == (
        f"![a](attachment:import/{FILE}) [two](entry:import/{N2}) ![](attachment:import/{FILE})\n\n"
        f"`![a](:/{FILE})` [paper](attachment:import/{PDF}) key: value"
    )
    assert first.created_at == datetime(2019, 3, 31, 0, 30, 0, 250_000, tzinfo=UTC)
    assert first.modified_at == datetime(2020, 1, 1, 10, tzinfo=UTC)
    assert first.zone == ""
    assert [item.name for item in first.attachments] == ["photo.png", "paper.pdf"]
    picture = first.attachments[0].read
    assert picture is not None
    assert b"".join(picture()) == PNG
    assert second.body == "Some **bold**\n\n- [x] Second"
    assert second.place == "48.20000, 16.30000"
    assert third.created_at == datetime(2020, 1, 1, 10, tzinfo=UTC)
    assert got.kinds() == ["guessed_date"]


def test_links_lead_to_the_entries_and_all_goes_again(tmp_path: Path) -> None:
    done = brought_twice_and_undone(tmp_path, recognise(jex(tmp_path / "a.jex", LIBRARY)))
    assert (done.entries, done.attachments) == (3, 2)


def test_a_note_in_html_keeps_its_pictures_files_and_links(tmp_path: Path, read: Read) -> None:
    body = (
        f'<p>See <img src=":/{FILE}" alt="x"/> <a href=":/{PDF}">p</a> <a href=":/{N1}">n</a></p>'
    )
    files = {**LIBRARY, f"{N2}.md": note(N2, "Second", body, markup_language=2)}
    reading = read(JoplinSource(folder(tmp_path / "raw", files)))
    found = next(one for one in reading.found if one.source_id == N2)
    assert found.body == (
        f"See ![x](attachment:import/{FILE}) [p](attachment:import/{PDF}) [n](entry:import/{N1})"
    )
    assert [item.key for item in found.attachments] == [FILE, PDF]


def test_what_is_missing_locked_or_thrown_away_is_named(tmp_path: Path, read: Read) -> None:
    files = {
        f"{N1}.md": note(N1, "A", f"![x](:/{FILE}) ![y](:/{'9' * 32}) [z](:/{'9' * 32})"),
        f"{N2}.md": note(N2, "", "", encryption_applied=1, encryption_cipher_text="JED01"),
        f"{N3}.md": note(N3, "B", "b", deleted_time=1714341193393),
        f"{FILE}.md": LIBRARY[f"{FILE}.md"],
        f"{'c' * 32}.md": "no item at all",
        f"{'d' * 32}.md": b"\xff\xfe\0\0\0",
    }
    got = read(recognise(jex(tmp_path / "a.jex", files)))
    only = got.only()
    assert only.body == (
        f"![x](attachment:import/{FILE}) ![y](attachment:import/{'9' * 32}) [z](:/{'9' * 32})"
    )
    assert [item.read for item in only.attachments] == [None, None]
    assert got.kinds() == ["unreadable", "missing_attachment", "missing_attachment", "broken_entry"]


def test_lines_that_look_like_values_stay_in_the_text(tmp_path: Path, read: Read) -> None:
    body = "id: not mine\n\ntype_: 6\n\nend"
    only = read(recognise(folder(tmp_path / "r", {f"{N1}.md": note(N1, "A", body)}))).only()
    assert only.body == body
    text = note(N1, "Ä", "x").replace("\n", "\r\n").encode("utf-8-sig")
    only = read(recognise(folder(tmp_path / "r", {f"{N1}.md": text}))).only()
    assert (only.title, only.body) == ("Ä", "x")


def test_two_notes_with_one_id(tmp_path: Path, read: Read) -> None:
    files = {f"{N1}.md": note(N1, "A", "a"), f"{N2}.md": note(N1, "B", "b"),
             f"{N3}.md": note(N1, "A", "a")}  # fmt: skip
    got = read(recognise(folder(tmp_path / "r", files)))
    assert sorted(one.title for one in got.found) == ["A", "B"]
    assert len({one.source_id for one in got.found}) == 2
    assert got.kinds() == ["duplicate", "duplicate"]


def test_the_ends_of_time(tmp_path: Path, read: Read) -> None:
    files = {
        f"{N1}.md": note(N1, "A", "a", user_created_time="1901-01-01T00:00:00.000Z"),
        f"{N2}.md": note(N2, "B", "b", user_created_time="2199-01-01T00:00:00.000Z"),
        f"{N3}.md": note(N3, "C", "c", user_created_time="0001-01-01T00:00:00.000Z"),
    }
    found = read(recognise(folder(tmp_path / "r", files))).found
    assert [one.created_at.year for one in found] == [1901, 2199, 2024]


def test_a_jex_that_ends_too_soon(tmp_path: Path, read: Read) -> None:
    path = jex(tmp_path / "a.jex", LIBRARY)
    data = path.read_bytes()
    at = data.index(PNG)
    path.write_bytes(data[: at + 20])
    got = read(recognise(path))
    assert len(got.found) == 3
    assert "unreadable" in got.kinds()
    assert "missing_attachment" in got.kinds()
    path.write_bytes(b"")
    assert not claims(path)


@pytest.mark.parametrize("name", ["../up.md", "/root.md", "a/../../b", "C:\\x", "nul\x01l"])
def test_names_that_lead_out(tmp_path: Path, name: str) -> None:
    said: list[str] = []
    tree = tar_tree(
        jex(tmp_path / "a.jex", {name: "x", "a.md": "y"}), lambda one: said.append(one.kind.value)
    )
    assert list(tree.members) == ["a.md"]
    assert said == ["unsafe_name"]


def test_links_and_devices_are_no_files(tmp_path: Path) -> None:
    path = tmp_path / "a.jex"
    with tarfile.open(path, "w") as archive:
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE):
            info = tarfile.TarInfo(f"{N1}.md")
            info.type, info.linkname = kind, "/etc/passwd"
            archive.addfile(info)
    said: list[str] = []
    assert not tar_tree(path, lambda one: said.append(one.kind.value)).members
    assert said == ["unsafe_name"] * 4


def test_heads_that_claim_too_much(tmp_path: Path, read: Read) -> None:
    path = tmp_path / "a.jex"
    with tarfile.open(path, "w") as archive:
        info = tarfile.TarInfo("x")
        info.size = 1
        archive.addfile(info, io.BytesIO(b"x"))
        pax = tarfile.TarInfo("long")
        pax.type, pax.size = tarfile.XHDTYPE, 1 << 40
        archive.fileobj.write(pax.tobuf())
    said: list[str] = []
    assert list(tar_tree(path, lambda one: said.append(one.detail)).members) == ["x"]
    assert said == ["From here on this archive is damaged."]
    files = {f"{number}": "" for number in range(30)}
    with pytest.raises(ArchiveRefused, match="more than 20 files"):
        tar_tree(jex(tmp_path / "b.jex", files), lambda _: None, Limits(members=20))
    with pytest.raises(FileUnreadable):
        tar_tree(tmp_path / "missing", lambda _: None)


def test_what_is_not_joplin(tmp_path: Path, read: Read) -> None:
    root = folder(tmp_path / "r", {f"{N1}.md": "just words", "b.md": "type_: 1"})
    assert not claims(root)
    assert recognise(root).format == "markdown"
    with pytest.raises(NotThisFormat):
        read(JoplinSource(root))


@given(st.binary(max_size=200), st.integers(0, 4000), st.sampled_from(sorted(LIBRARY)))
def test_nothing_breaks_the_reading(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, at: int, name: str
) -> None:
    path = jex(tmp_path_factory.mktemp("j") / "a.jex", dict(LIBRARY) | {name: data})
    whole = bytearray(path.read_bytes())
    whole[at : at + 3] = data[:3]
    path.write_bytes(whole)
    read_safely(JoplinSource(path))


KEYS = st.sampled_from(["id", "parent_id", "user_created_time", "markup_language", "latitude",
                        "is_todo", "type_", "size", "deleted_time"])  # fmt: skip


@given(st.dictionaries(KEYS, st.text(max_size=12) | st.sampled_from(["1", "2", "inf", "nan", N1]),
                       max_size=5), st.text(max_size=60))  # fmt: skip
def test_no_values_break_the_reading(
    tmp_path_factory: pytest.TempPathFactory, values: dict[str, str], body: str
) -> None:
    text = note(N1, "A", body, **values)
    path = folder(tmp_path_factory.mktemp("j"), {f"{N1}.md": text.encode("utf-8", "replace")})
    read_safely(JoplinSource(path))


def test_the_real_archive(samples: Path, read: Read) -> None:
    path = samples / "joplin" / "29_04_2024.jex"
    source = recognise(path)
    assert source.format == "joplin"
    got = read(source)
    assert got.problems == []
    found = {one.title: one for one in got.found}
    assert len(found) == 5
    another = found["Another note"]
    assert another.created_at == datetime(2024, 4, 13, 16, 23, tzinfo=UTC)
    assert another.place == "50.00000, 30.00000"
    assert "(entry:import/bfd74890fc3548488faaf0ed9adee2c9)" in another.body
    (picture,) = another.attachments
    assert picture.read is not None
    with tarfile.open(path) as archive:
        inside = archive.extractfile("resources/82eba373e2054df8adb94274c3add306.png")
        assert inside is not None
        assert b"".join(picture.read()) == inside.read()
    assert found["Sample note with completed reminder"].tags == ("some_tag", "My Notebook")


def test_a_single_item_is_known_by_its_last_line(tmp_path: Path, read: Read) -> None:
    root = folder(tmp_path / "r", {f"{N1}.md": note(N1, "A", "a"), f"{N2}.md": "type_: x\n"})
    source = recognise(root / f"{N1}.md")
    assert source.format == "joplin"
    assert read(source).only().title == "A"
    assert recognise(root / f"{N2}.md").format == "markdown"


def test_the_real_raw_folder_says_what_is_encrypted(samples: Path, read: Read) -> None:
    got = read(recognise(samples / "joplin"))
    assert got.only().title == "note2"
    assert got.kinds() == ["unreadable", "unreadable"]
