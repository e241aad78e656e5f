"""RedNotebook: months in YAML that is never trusted, its markup, links to files elsewhere."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.failures import NotThisFormat
from app.exchange.rednotebook import RedNotebookSource
from app.exchange.rednotebook_text import rednotebook_markdown
from app.exchange.registry import recognise
from tests.exchange.bringing import OPTIONS, brought_twice_and_undone, read_safely
from tests.exchange.conftest import MakeZip, Read, Reading

MONTH = """\
3:
  text: "= Morning =\\n\\nRain on //slate//."
  Films: {The Third Man: null, Paris: seen twice}
  Weather: null
  Tags: {quiet: null}
4: {text: !!python/unicode 'café'}
5: {text: ''}
6:
  Ideas: null
"""


@pytest.fixture
def month(tmp_path: Path, read: Read) -> Any:
    """Return a function that reads a folder with this one month."""

    def reading(text: str | bytes, name: str = "2024-02.txt", **options: Any) -> Reading:
        folder = tmp_path / "diary" / "data"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(text.encode() if isinstance(text, str) else text)
        return read(RedNotebookSource(folder.parent), **options)

    return reading


def test_days_with_words_and_categories(month: Any) -> None:
    reading = month(MONTH)
    first, second, third = reading.found
    assert reading.problems == []
    assert (first.source_id, first.created_at) == ("2024-02-03", datetime(2024, 2, 3, 12))  # noqa: DTZ001
    assert first.when("America/Lima")[0] == datetime(2024, 2, 3, 17, tzinfo=UTC)
    assert first.body == (
        "# Morning\n\nRain on *slate*.\n\n**Films**\n\n- The Third Man\n- Paris: seen twice"
    )
    assert first.tags == ("Weather", "quiet")
    assert second.body == "café"
    assert (third.tags, third.body) == (("Ideas",), "")


@pytest.mark.parametrize(
    ("markup", "markdown"),
    [
        ("=== Three ===", "### Three"),
        ("+ numbered", "1. numbered"),
        ("- a --gone-- b", "- a ~~gone~~ b"),
        ("**b** //i// __u__", "**b** *i* __u__"),
        ("``x //y//``", "`x //y//`"),
        ("see http://a.example//b//c", "see http://a.example//b//c"),
        ('[a word ""http://a.example/x""]', "[a word](http://a.example/x)"),
        ('[""/far/a b"".png?300]', "![](</far/a b.png>)"),
        ('""//as it is//""', "//as it is//"),
        ("word\n====================\nmore", "word\n\n***\nmore"),
        ("```\n= code =\n//x//\n```", "```\n= code =\n//x//\n```"),
        ("line\\\\", "line"),
        ("a = b = c", "a = b = c"),
        ("==", "=="),
    ],
)
def test_markup(markup: str, markdown: str) -> None:
    assert rednotebook_markdown(markup) == markdown


def test_files_elsewhere_are_named_and_taken_only_when_ticked(month: Any, tmp_path: Path) -> None:
    (tmp_path / "far.png").write_bytes(b"\x89PNG far")
    (tmp_path / "diary").mkdir()
    (tmp_path / "diary" / "near.png").write_bytes(b"\x89PNG near")
    text = f"""1:
  text: '[""file://{tmp_path}/far"".png] [""file://{tmp_path}/diary/near"".png] [x ""file:///no""]'
"""
    reading = month(text)
    assert reading.kinds() == ["outside", "outside"]
    assert [one.name for one in reading.only().attachments] == ["near.png"]
    ticked = month(text, outside=True)
    assert [one.name for one in ticked.only().attachments if one.read] == ["far.png", "near.png"]


@pytest.mark.parametrize(
    "text",
    [
        "1: {text: !!python/object/apply:os.system ['touch never']}",
        "1: !!python/object/new:os.system [touch never]",
        "1: {text: !!python/name:os.system ''}",
    ],
)
def test_tags_run_nothing(month: Any, text: str) -> None:
    assert all("never" not in one.body for one in month(text).found)


def test_references_cannot_grow(month: Any) -> None:
    lines = ["1:", "  a: &a {x: null, y: null}"]
    lines += [f"  n{n}: &n{n} {{k: *{'a' if n == 0 else f'n{n - 1}'}, j: z}}" for n in range(50)]
    (entry,) = month("\n".join(lines)).found
    assert len(entry.body) < 5000


def test_one_text_named_again_and_again_is_refused(month: Any) -> None:
    month("2: {text: fine}", "2024-01.txt")
    lines = ["1:", f"  text: &a {'x' * 10_000}", *(f"  c{n}: *a" for n in range(500))]
    reading = month("\n".join(lines))
    assert [one.body for one in reading.found] == ["fine"]
    assert reading.kinds() == ["unreadable"]
    few = month("1: {text: &a words, Films: {*a : null}}", "2024-02.txt")
    assert few.found[1].body == "words\n\n**Films**\n\n- words"


@pytest.mark.parametrize("text", ["1: " + "[" * 100_000, "1: " + "{a: " * 50_000, "- " * 50_000])
def test_a_month_of_nothing_but_depth_is_named(month: Any, text: str) -> None:
    month("2: {text: fine}", "2024-01.txt")
    reading = month(text)
    assert [one.body for one in reading.found] == ["fine"]
    assert reading.kinds() == ["unreadable"]


def test_bad_months_are_named_and_the_rest_goes_in(month: Any, tmp_path: Path) -> None:
    month("1: {text: fine}", "2024-01.txt")
    month("1: {text: [", "2024-03.txt")
    month("just words", "2024-04.txt")
    month("1: {text: x}\n1: {text: y}\n31: {text: no}\nseven: {text: no}\n", "2024-02.txt")
    month(b"1: {text: \xe9t\xe9}", "2024-05.txt")
    month(b"\x00\x01\x02\xff", "2024-06.txt")
    reading = month("{}", "2024-07.txt")
    assert {one.body for one in reading.found} == {"fine", "x", "y", "été"}
    kinds = {one.file[-11:]: one.kind.value for one in reading.problems}
    assert kinds["2024-03.txt"] == kinds["2024-05.txt"] == kinds["2024-06.txt"] == "unreadable"


@pytest.mark.parametrize("name", ["1921-03.txt", "2150-12.txt"])
def test_dates_far_away(month: Any, name: str) -> None:
    assert month("2: {text: x}", name).only().created_at.year == int(name[:4])


def test_encodings_and_line_ends(month: Any) -> None:
    for encoding in ("utf-8-sig", "utf-16"):
        data = "1:\r\n  text: |\r\n    été\r\n    deux\r\n".encode(encoding)
        assert month(data).only().body == "été\ndeux"


def test_a_backup_is_recognised_and_comes_once(make_zip: MakeZip, tmp_path: Path) -> None:
    source = recognise(make_zip({"2024-01.txt": "1: {text: a}", "2024-02.txt": MONTH}))
    assert source.format == "rednotebook"
    assert brought_twice_and_undone(tmp_path, source).entries == 4


@pytest.mark.parametrize("name", ["2024-13.txt", "notes.txt", "x2024-01.txt"])
def test_what_is_no_month(make_zip: MakeZip, name: str) -> None:
    with pytest.raises(NotThisFormat):
        list(RedNotebookSource(make_zip({name: "1: {text: a}"})).read(OPTIONS, lambda _: None))


@given(st.data())
def test_any_change_to_a_month(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("r") / "2024-02.txt"
    source = bytearray(MONTH.encode())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(source) - 1))
        source[at : at + data.draw(st.integers(0, 30))] = data.draw(st.binary(max_size=8))
    path.write_bytes(bytes(source))
    read_safely(RedNotebookSource(path))


@given(st.text('=*/_-`[]"+\\ ab\n#|.%~', max_size=300))
def test_any_markup(source: str) -> None:
    rednotebook_markdown(source)


def test_hostile_lines_take_no_time() -> None:
    for line in (
        '[""' * 20_000,
        "//" * 50_000,
        "=" * 100_000 + "x",
        '[a ""' * 20_000,
        "--" * 50_000,
    ):
        assert len(rednotebook_markdown(line)) < 3 * len(line) + 9
