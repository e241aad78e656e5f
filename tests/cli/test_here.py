"""What the program learns of the computer it runs on, and what it says of its own mistakes."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.crash import describe, write_report
from app.zone import system_zone
from tests.making import NOW


@pytest.mark.parametrize("told", ["Europe/Berlin", ":Europe/Berlin",
                                  "/usr/share/zoneinfo/Europe/Berlin"])  # fmt: skip
def test_the_zone_that_is_told_counts(told: str, timezone: Callable[[str], None]) -> None:
    timezone("Europe/Berlin")
    assert system_zone({"TZ": told}, now=NOW) == "Europe/Berlin"


def test_the_systems_link_and_file_are_read(
    tmp_path: Path, timezone: Callable[[str], None]
) -> None:
    timezone("Asia/Tokyo")
    zones = tmp_path / "share" / "zoneinfo" / "Asia"
    zones.mkdir(parents=True)
    (zones / "Tokyo").touch()
    etc = tmp_path / "etc"
    etc.mkdir()
    (etc / "timezone").write_text("Asia/Tokyo\n")
    assert system_zone({}, etc=etc, now=NOW) == "Asia/Tokyo"
    (etc / "localtime").symlink_to(zones / "Tokyo")
    (etc / "timezone").write_text("Europe/Paris\n")
    assert system_zone({}, etc=etc, now=NOW) == "Asia/Tokyo"


@pytest.mark.parametrize(
    ("clock", "shown"),
    [("UTC", "UTC"), ("Asia/Kolkata", "UTC+05:30"), ("America/St_Johns", "UTC-03:30")],
)
def test_without_a_name_the_offset_stands_for_it(
    tmp_path: Path, timezone: Callable[[str], None], clock: str, shown: str
) -> None:
    timezone(clock)
    assert system_zone({}, etc=tmp_path, now=NOW) == shown
    assert system_zone({"TZ": "nonsense"}, etc=tmp_path, now=NOW) == shown
    (tmp_path / "timezone").write_text("Pacific/Kiritimati\n")
    assert system_zone({}, etc=tmp_path, now=NOW) == shown, "a name the clock does not go by"


def test_a_report_names_frames_and_types_and_no_value() -> None:
    def inner(words: str) -> None:
        raise KeyError(words)

    try:
        try:
            inner("secret words")
        except KeyError as error:
            raise ValueError("secret words") from error
    except ValueError as error:
        text = describe(error, NOW)
    assert "secret" not in text
    assert text.index("builtins.ValueError") < text.index("builtins.KeyError")
    assert "tests/cli/test_here.py" in text
    assert str(Path(__file__).parent) not in text


def test_the_newest_twenty_reports_stay(tmp_path: Path) -> None:
    folder = tmp_path / "crashes"
    for number in range(25):
        at = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=number)
        assert write_report(RuntimeError(), folder, at) is not None
    names = sorted(path.name for path in folder.iterdir())
    assert len(names) == 20
    assert names[0].startswith("20260101T000005")
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_report_that_cannot_be_written_is_no_second_mistake(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert write_report(RuntimeError(), tmp_path / "file" / "crashes", NOW) is None
