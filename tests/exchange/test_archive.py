"""Archives from elsewhere: nothing they say is believed."""

import struct
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.failures import ArchiveRefused, FileUnreadable, NotThisFormat
from app.domain.imports import Problem
from app.exchange.archive import Limits, unsafe, zip_tree
from tests.exchange.conftest import MakeZip

SMALL = Limits(total=50_000, ratio=20, ratio_from=1000, members=5, text=20_000)


def refuse(problem: Problem) -> None:
    pytest.fail(f"unexpected: {problem}")


@pytest.mark.parametrize(
    "name",
    ["../evil.txt", "a/../../evil", "/etc/passwd", "//host/share", "C:/x", "c:\\x", "\\\\h\\s",
     "a\\b", "a//b", "a/./b", "", "x\0.txt", "line\nbreak", ".."],
)  # fmt: skip
def test_names_that_lead_elsewhere_are_unsafe(name: str) -> None:
    assert unsafe(name)


@pytest.mark.parametrize("name", ["a", "a/b.json", "..a/b", "a..b", "ünï/🌊.jpg", "\u202egpj.exe"])
def test_other_names_are_fine(name: str) -> None:
    assert not unsafe(name)


def test_traversal_is_left_out_and_said(make_zip: MakeZip) -> None:
    path = make_zip({"../../evil.json": "{}", "/abs": "x", "ok.json": "{}"})
    problems: list[Problem] = []
    tree = zip_tree(path, problems.append)
    assert list(tree.members) == ["ok.json"]
    assert [problem.kind for problem in problems] == ["unsafe_name", "unsafe_name"]
    assert [problem.file for problem in problems] == ["../../evil.json", "/abs"]
    assert not [one for one in path.parent.rglob("*") if "evil" in one.name]


def test_folders_parted_by_backslashes_are_folders_where_windows_packed_them(
    tmp_path: Path,
) -> None:
    path = tmp_path / "x.zip"
    names = ["Photos\\", "Photos\\deep\\a.jpg", "..\\evil", "c:\\x", "\\\\host\\share"]
    with zipfile.ZipFile(path, "w") as archive:
        for name in names:
            for system in (0, 3):
                info = zipfile.ZipInfo("x")
                info.filename = info.orig_filename = f"u{name}" if system else name
                info.create_system = system
                archive.writestr(info, b"" if name.endswith("\\") else b"content")
    problems: list[Problem] = []
    tree = zip_tree(path, problems.append)
    assert list(tree.members) == ["Photos/deep/a.jpg"]
    assert tree.members["Photos/deep/a.jpg"].whole(100) == b"content"
    assert {problem.kind for problem in problems} == {"unsafe_name"}
    assert len(problems) == 8, "what a Unix packed is a name with a backslash, and refused"


def test_links_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    link = zipfile.ZipInfo("photos/link.jpg")
    link.create_system = 3
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(link, "/etc/passwd")
    problems: list[Problem] = []
    assert not zip_tree(path, problems.append).members
    assert [problem.kind for problem in problems] == ["unsafe_name"]


def test_of_two_members_with_one_name_the_first_is_used(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "first")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("a.txt", "second")
    problems: list[Problem] = []
    tree = zip_tree(path, problems.append)
    assert tree.members["a.txt"].whole(100) == b"first"
    assert [problem.kind for problem in problems] == ["duplicate"]


def test_names_in_utf8_without_the_mark_are_read(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("Gruesse.txt", "hi")
    raw = path.read_bytes().replace(b"Gruesse.txt", "Grüße.txt".encode()[:11])
    path.write_bytes(raw)
    assert list(zip_tree(path, refuse).members) == ["Grüße.txt"]


def test_names_in_the_old_code_page_are_read(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("caf_.txt", "hi")
    path.write_bytes(path.read_bytes().replace(b"caf_.txt", b"caf\x82.txt"))
    assert list(zip_tree(path, refuse).members) == ["café.txt"]


def test_locked_members_are_said(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "hi")
    raw = bytearray(path.read_bytes())
    raw[raw.index(b"PK\1\2") + 8] |= 1
    path.write_bytes(raw)
    problems: list[Problem] = []
    assert not zip_tree(path, problems.append).members
    assert [problem.kind for problem in problems] == ["unreadable"]


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_rare_packing_is_said(tmp_path: Path, method: int) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w", method) as archive:
        archive.writestr("a.txt", "hi")
    problems: list[Problem] = []
    assert not zip_tree(path, problems.append).members
    assert [problem.kind for problem in problems] == ["unreadable"]


def test_too_many_members(make_zip: MakeZip) -> None:
    five = {f"{index}.txt": "x" for index in range(5)}
    assert len(zip_tree(make_zip(five), refuse, SMALL).members) == 5
    with pytest.raises(ArchiveRefused, match="more than 5 files"):
        zip_tree(make_zip(five | {"6.txt": "x"}), refuse, SMALL)


def test_a_lying_count_of_members_is_seen_through(make_zip: MakeZip) -> None:
    path = make_zip({f"{index}.txt": "x" for index in range(6)})
    raw = bytearray(path.read_bytes())
    end = raw.rindex(b"PK\5\6")
    raw[end + 8 : end + 12] = struct.pack("<HH", 1, 1)
    path.write_bytes(raw)
    with pytest.raises(ArchiveRefused, match="more than 5 files"):
        zip_tree(path, refuse, SMALL)


def test_too_large_in_all(make_zip: MakeZip) -> None:
    noise = bytes(range(256)) * 99
    with pytest.raises(ArchiveRefused, match="would unpack to more than"):
        zip_tree(make_zip({"a": noise, "b": noise, "c": b"x" * 900}), refuse, SMALL)


def test_packed_too_tightly(make_zip: MakeZip) -> None:
    with pytest.raises(ArchiveRefused, match="far more tightly"):
        zip_tree(make_zip({"a": b"\0" * 40_000}), refuse, SMALL)
    assert zip_tree(make_zip({"a": b"\0" * 1000}), refuse, SMALL).members


def test_a_member_that_says_less_than_it_holds_is_stopped(make_zip: MakeZip) -> None:
    path = make_zip({"a.txt": b"\0" * 5_000_000})
    raw = bytearray(path.read_bytes())
    entry = raw.index(b"PK\1\2")
    raw[entry + 24 : entry + 28] = struct.pack("<L", 10)
    path.write_bytes(raw)
    member = zip_tree(path, refuse).members["a.txt"]
    tracemalloc.start()
    with pytest.raises(FileUnreadable):
        for _ in member.chunks():
            pass
    assert tracemalloc.get_traced_memory()[1] < 5_000_000
    tracemalloc.stop()


def test_archives_inside_are_not_opened(make_zip: MakeZip, tmp_path: Path) -> None:
    inner = make_zip({"evil.json": "{}"}).read_bytes()
    tree = zip_tree(make_zip({"inner.zip": inner, "a.md": "hi"}), refuse)
    assert sorted(tree.members) == ["a.md", "inner.zip"]


def test_clutter_is_passed_over(make_zip: MakeZip) -> None:
    names = ("__MACOSX/._a.json", ".DS_Store", "x/.hidden", "a.json")
    tree = zip_tree(make_zip(dict.fromkeys(names, "x")), refuse)
    assert list(tree.members) == ["a.json"]


@pytest.mark.parametrize("cut", [0.2, 0.5, 0.9, 0.99])
def test_a_truncated_zip_is_one_sentence(make_zip: MakeZip, cut: float) -> None:
    path = make_zip({"a.json": "{}" * 500, "b.json": "[]" * 500})
    raw = path.read_bytes()
    path.write_bytes(raw[: int(len(raw) * cut)])
    with pytest.raises(ArchiveRefused, match="damaged or incomplete"):
        zip_tree(path, refuse)


def test_what_is_no_zip(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("words")
    (tmp_path / "a.zip").write_text("words")
    with pytest.raises(NotThisFormat):
        zip_tree(tmp_path / "a.txt", refuse)
    with pytest.raises(ArchiveRefused):
        zip_tree(tmp_path / "a.zip", refuse)
    with pytest.raises(FileUnreadable):
        zip_tree(tmp_path / "missing.zip", refuse)


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
@pytest.mark.parametrize("size", [0, 1, (1 << 20) - 1, 1 << 20, 3_456_789])
def test_members_come_back_whole(tmp_path: Path, method: int, size: int) -> None:
    data = (b"0123456789abcdef" * (size // 16 + 1))[:size]
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w", method) as archive:
        archive.writestr("a.bin", data)
    member = zip_tree(path, refuse).members["a.bin"]
    assert b"".join(member.chunks()) == data
    assert member.head(5) == data[:5]
    assert all(len(chunk) <= 1 << 20 for chunk in member.chunks())


@given(data=st.data())
def test_any_damage_is_a_failure_or_the_true_bytes(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("z") / "x.zip"
    words = b"the river is the river, " * 30
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", words)
    raw = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(raw)
    try:
        tree = zip_tree(path, lambda _: None)
        for member in tree.members.values():
            assert member.whole(10_000_000) == words
    except (ArchiveRefused, FileUnreadable):
        pass
