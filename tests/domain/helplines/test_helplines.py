"""Reading the numbers, what is shown for a country, and what stands above what."""

import importlib.util
import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from app.domain.helplines import (
    FIRST_HELP,
    Emergency,
    Freshness,
    Line,
    Lines,
    Method,
    Part,
    Source,
    UnusableFileError,
    choose,
    country_of,
    freshness,
    look_for_gaps,
    read_emergency,
    read_lines,
    sealed,
)
from app.domain.helplines.line import phone_address
from app.domain.helplines.reading import LARGEST
from app.helplines import EMERGENCY, LINES, read_directory, shipped_folder
from tests.domain.test_measures_schema import faults

DAY = date(2026, 11, 23)
SOURCES = {"a": Source("a", "One list", "2025-10"), "b": Source("b", "Another", "2026-06")}
COUNTRIES = (Emergency("DE", "Germany", ("112", "110")), Emergency("NZ", "New Zealand", ("111",)))


def line(number: str = "116 123", *, checked: date | None = None, **more: Any) -> Line:
    """A line in Germany."""
    kept: dict[str, Any] = {
        "country": "DE", "name": f"Line {number}", "number": number, "method": Method.CALL,
        "grade": "A", "seen_in": ("a", "b"), "url": "https://example.org", "hours": "24/7",
        "languages": ("de",),
    }  # fmt: skip
    if checked is not None:
        kept |= {"verified_on": checked, "verified_by": "R.", "source_url": "https://example.org"}
    return Line(**(kept | more))


def shown(*lines: Line, country: str = "DE") -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The numbers above and below the emergency number."""
    shelf = choose(country, Lines(lines, SOURCES), COUNTRIES, DAY)
    return tuple(one.number for one in shelf.checked), tuple(one.number for one in shelf.unchecked)


# --- what stands above what -------------------------------------------------------------------


def test_an_unchecked_line_never_stands_above_the_emergency_number() -> None:
    lines = Lines((line("1"), line("2", checked=DAY)), SOURCES)
    shelf = choose("DE", lines, COUNTRIES, DAY)
    assert shelf.order == (Part.CHECKED, Part.EMERGENCY, Part.FINDER, Part.UNCHECKED)
    assert [one.number for one in shelf.checked] == ["2"]
    assert [one.number for one in shelf.unchecked] == ["1"]


def test_without_lines_the_emergency_number_and_the_finder_stand_alone() -> None:
    for lines in (Lines((), SOURCES), None):
        shelf = choose("NZ", lines, COUNTRIES, DAY)
        assert shelf.order == (Part.EMERGENCY, Part.FINDER)
        assert shelf.emergency == ("111",)
        assert shelf.damaged is (lines is None)


@pytest.mark.parametrize("country", ["", "QQ", "FR"])
def test_where_the_country_is_not_known_the_numbers_for_anywhere_stand(country: str) -> None:
    shelf = choose(country, None, COUNTRIES, DAY)
    assert shelf.emergency == FIRST_HELP
    assert not shelf.known


def test_only_lines_of_the_country_are_shown() -> None:
    assert shown(line("1", country="NZ"), line("2")) == ((), ("2",))


def test_the_freshly_checked_stand_above_those_checked_long_ago() -> None:
    old, new = DAY - timedelta(days=400), DAY - timedelta(days=3)
    assert shown(line("1", checked=old), line("2", checked=new)) == (("2", "1"), ())


def test_of_a_pair_both_are_shown_or_none() -> None:
    pair: dict[str, Any] = {"pair": "ages"}
    assert shown(line("1", **pair), line("2", **pair)) == ((), ("1", "2"))
    assert shown(line("1", **pair), line("2", **pair, held="replaced"), line("3")) == ((), ("3",))


def test_a_line_held_back_takes_no_other_with_it() -> None:
    assert shown(line("1", held="replaced"), line("2")) == ((), ("2",))


@pytest.mark.parametrize(
    ("days", "found"),
    [(0, Freshness.CHECKED), (365, Freshness.CHECKED), (366, Freshness.OLD),
     (-400, Freshness.CHECKED)],
)  # fmt: skip
def test_a_check_is_fresh_for_a_year(days: int, found: Freshness) -> None:
    assert freshness(line(checked=DAY - timedelta(days=days)), DAY) is found


@pytest.mark.parametrize("gone", ["verified_by", "source_url"])
def test_a_check_by_nobody_or_of_no_page_is_none(gone: str) -> None:
    assert freshness(line(checked=DAY, **{gone: ""}), DAY) is Freshness.UNCHECKED


# --- numbers as dialled -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "method", "word", "address"),
    [("116 123", Method.CALL, "", "tel:116123"), ("024", Method.EITHER, "", "tel:024"),
     ("1-800-668-6868", Method.CALL, "", "tel:18006686868"),
     ("85258", Method.TEXT, "SHOUT", "smsto:85258:SHOUT")],
)  # fmt: skip
def test_a_phone_is_given_the_number_as_it_is_dialled(
    number: str, method: Method, word: str, address: str
) -> None:
    assert line(number, method=method, word=word).address == address


@pytest.mark.parametrize(
    ("written", "address"),
    [("020 7946 0102", "tel:02079460102"), ("+49 (0)30 1234-567", "tel:+49301234567"),
     ("030/123 45 67", "tel:0301234567"), ("٠١٢ ٣٤٥", "tel:012345"), ("＋４４ 20", "tel:+4420"),
     ("\u2066116 123\u2069", "tel:116123"), ("*31#0301234", "tel:*31%230301234")],
)  # fmt: skip
def test_a_number_that_somebody_wrote_down_is_given_as_it_is_dialled(
    written: str, address: str
) -> None:
    assert phone_address(written) == address


@pytest.mark.parametrize(
    "written",
    ["030 1234 ext. 56", "030 1234567 / 0171 7654321", "030 12 (after six)", "Ida", "", "1",
     "030 12, 34", "12+34"],
)  # fmt: skip
def test_where_it_is_not_clear_what_to_dial_nothing_is_guessed(written: str) -> None:
    assert phone_address(written) == ""


def test_a_country_is_two_letters() -> None:
    assert country_of(" de ") == "DE"
    assert [country_of(text) for text in ("", "D", "DEU", "Ä1", "1A", "../")] == [""] * 6


# --- damage -----------------------------------------------------------------------------------


def content(name: str) -> Any:
    """What a shipped file says."""
    return json.loads(shipped_folder().joinpath(name).read_bytes())


def as_bytes(data: Any) -> bytes:
    """A file that says this."""
    return json.dumps(data).encode()


def test_one_changed_digit_makes_the_whole_file_unusable() -> None:
    data = shipped_folder().joinpath(LINES).read_bytes()
    number = content(LINES)["lines"][0]["number"].encode()
    changed = data.replace(b'"' + number + b'"', b'"' + number[:-1] + b'9"', 1)
    assert changed != data
    with pytest.raises(UnusableFileError, match="sealed"):
        read_lines(changed)


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"{}", b"\xff\xfe", b"[" * 100_000, b"null"])
def test_what_is_no_file_of_ours_is_refused(data: bytes) -> None:
    for read in (read_lines, read_emergency):
        with pytest.raises(UnusableFileError):
            read(data)


@pytest.mark.parametrize(
    ("key", "value"),
    [("country", "de"), ("number", "none"), ("name", ""), ("grade", "C"), ("method", "fax"),
     ("verified_on", "soon"), ("seen_in", ["nobody"]), ("seen_in", 3), ("hours", None),
     ("url", 5)],
)  # fmt: skip
def test_a_line_that_says_what_none_may_say_is_refused(key: str, value: object) -> None:
    data = content(LINES)
    data["lines"][0][key] = value
    with pytest.raises(UnusableFileError):
        read_lines(as_bytes(sealed(data)))


def test_a_line_of_which_nobody_can_say_where_it_comes_from_is_refused() -> None:
    data = content(LINES)
    data["lines"][0]["seen_in"] = []
    with pytest.raises(UnusableFileError, match="where a line comes from"):
        read_lines(as_bytes(sealed(data)))
    checked = {"source_url": "https://x", "verified_by": "me", "verified_on": "2026-11-22"}
    data["lines"][0] |= checked
    assert read_lines(as_bytes(sealed(data))).lines[0].seen_in == ()


def test_a_file_without_end_is_given_up_at_once(tmp_path: Path) -> None:
    for name in (LINES, EMERGENCY):
        (tmp_path / name).write_bytes(
            b" " * (LARGEST + 1) + shipped_folder().joinpath(name).read_bytes()
        )
    directory = read_directory(tmp_path)
    assert directory.lines is None
    assert directory.emergency == ()


def test_a_missing_part_is_refused() -> None:
    for name, read in ((LINES, read_lines), (EMERGENCY, read_emergency)):
        whole = content(name)
        for key in set(whole) - {"about", "source", "licence", "retrieved"}:
            data = {kept: value for kept, value in whole.items() if kept != key}
            with pytest.raises(UnusableFileError):
                read(as_bytes(data if key == "sha256" else sealed(data)))


def test_each_file_is_read_alone(tmp_path: Path) -> None:
    whole = {name: shipped_folder().joinpath(name).read_bytes() for name in (LINES, EMERGENCY)}
    (tmp_path / EMERGENCY).write_bytes(whole[EMERGENCY])
    (tmp_path / LINES).write_bytes(whole[LINES][:-200])
    shelf = read_directory(tmp_path).shelf("DE", DAY)
    assert shelf.damaged
    assert shelf.emergency == ("112", "110")
    (tmp_path / EMERGENCY).unlink()
    assert read_directory(tmp_path).shelf("DE", DAY).emergency == FIRST_HELP
    (tmp_path / LINES).write_bytes(whole[LINES])
    assert read_directory(tmp_path).shelf("DE", DAY).unchecked


# --- what is shipped --------------------------------------------------------------------------


def test_the_shipped_files_are_whole_and_keep_to_the_schema(project: Path) -> None:
    schema = json.loads((project / "docs" / "helplines.schema.json").read_text("utf-8"))
    shipped = content(LINES)
    assert list(faults(shipped, schema, schema)) == []
    shipped["lines"][0]["number"] = "+49 1"
    assert list(faults(shipped, schema, schema))
    directory = read_directory()
    assert directory.lines is not None
    assert len(directory.emergency) > 200


def test_every_line_has_a_dated_source_and_a_country_with_an_emergency_number() -> None:
    directory = read_directory()
    assert directory.lines is not None
    for one in directory.lines.lines:
        assert directory.shelf(one.country, DAY).known
        assert directory.seen_in(one)[0].dated == directory.lines.newest(one)


def test_no_number_is_named_twice_and_what_may_be_out_of_date_is_held_back() -> None:
    directory = read_directory()
    for one in directory.emergency:
        assert len(set(one.numbers)) == len(one.numbers), one.country
    for country in ("IT", "MY"):
        shelf = directory.shelf(country, DAY)
        assert (shelf.checked, shelf.unchecked) == ((), ())
        assert shelf.known


def test_the_facts_are_those_that_were_gathered() -> None:
    """Against the gathered candidates, where they lie beside the project."""
    gathered = Path(__file__).resolve().parents[4] / "shared" / "crisis"
    if not gathered.is_dir():
        pytest.skip("the gathered facts are not here")
    candidates = json.loads((gathered / "helplines_candidate.json").read_text("utf-8"))
    wanted = {
        (place["country"], one["number"]): (one["confidence"], one["seen_in"], one["verified_on"])
        for place in candidates["countries"]
        for one in place["lines"]
        if one["confidence"] != "C"
    }
    found = {
        (one["country"], one["number"]): (one["grade"], one["seen_in"], one["verified_on"])
        for one in content(LINES)["lines"]
    }
    assert found == wanted
    regions = json.loads((gathered / "emergency_numbers_phonenumbers.json").read_text("utf-8"))
    for code, one in content(EMERGENCY)["countries"].items():
        assert set(one["numbers"]) <= set(regions["regions"][code])


# --- the release check ------------------------------------------------------------------------


@pytest.fixture
def script(project: Path) -> ModuleType:
    """The release check."""
    path = project / "packaging" / "check_helplines.py"
    spec = importlib.util.spec_from_file_location("check_helplines", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def with_lines(folder: Path, change: Callable[[dict[str, Any]], object]) -> Path:
    """A folder in which every line was changed."""
    data = content(LINES)
    for one in data["lines"]:
        change(one)
    (folder / LINES).write_text(json.dumps(data), "utf-8")
    (folder / EMERGENCY).write_bytes(shipped_folder().joinpath(EMERGENCY).read_bytes())
    return folder


def fill(one: dict[str, Any], day: str) -> None:
    """Write a check into a line."""
    one.update(
        url=one["url"] or "https://example.org", source_url="https://example.org", hours="24/7",
        languages=["en"], verified_on=day, verified_by="R.",
    )  # fmt: skip


def test_a_release_stops_until_the_lines_of_grade_a_are_checked(
    script: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with_lines(tmp_path, lambda one: fill(one, "2026-11-20") if one["grade"] == "A" else None)
    assert script.main([], folder=tmp_path, today=DAY) == 1
    assert "--seal" in capsys.readouterr().out
    assert script.main(["--seal"], folder=tmp_path, today=DAY) == 0
    assert "never checked" in capsys.readouterr().out
    assert script.main([], folder=tmp_path, today=DAY + timedelta(days=177)) == 0
    assert script.main([], folder=tmp_path, today=DAY + timedelta(days=178)) == 1
    assert "checked 181 days ago" in capsys.readouterr().out


def test_the_check_names_ages_and_gaps() -> None:
    lines = (line("1", checked=DAY - timedelta(days=180)), line("2"),
             line("3", checked=DAY, hours=""), line("4", grade="B"))  # fmt: skip
    overdue, gaps = look_for_gaps(Lines(lines, SOURCES), COUNTRIES, DAY)
    assert [(one.line.number, one.days, one.stops_a_release) for one in overdue] == [
        ("2", None, True), ("3", 0, True), ("4", None, False)
    ]  # fmt: skip
    assert overdue[1].missing == ("hours",)
    assert [gap.country for gap in gaps] == ["NZ"]
