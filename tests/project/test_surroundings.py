"""What tests/conftest.py promises to every test."""

import datetime as dt
import logging
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

pytest_plugins = ["pytester"]


def test_each_test_has_a_home_of_its_own(home: Path, tmp_path: Path) -> None:
    assert Path.home() == home
    assert tmp_path in home.parents
    for name in ("LAMPLIT_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        assert home in Path(os.environ[name]).parents
    generic = QStandardPaths.StandardLocation.GenericDataLocation
    assert QStandardPaths.writableLocation(generic) == os.environ["XDG_DATA_HOME"]


def test_the_clock_is_in_utc_until_moved(timezone: Callable[[str], None]) -> None:
    summer = dt.datetime(2024, 7, 1, 12, tzinfo=dt.UTC)
    assert summer.astimezone().utcoffset() == dt.timedelta(0)
    timezone("NPT-5:45")
    assert summer.astimezone().utcoffset() == dt.timedelta(hours=5, minutes=45)


def test_windows_are_drawn_offscreen(qapp: QApplication, pytestconfig: pytest.Config) -> None:
    if not pytestconfig.getoption("--onscreen"):
        assert qapp.platformName() == "offscreen"


def test_an_expected_warning_is_no_failure(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        logging.getLogger("app.planted").warning("the disk is slow")
    assert caplog.messages == ["the disk is slow"]


def test_an_unexpected_warning_is_a_failure(
    pytester: pytest.Pytester, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    pytester.makeconftest((project / "tests" / "conftest.py").read_text("utf-8"))
    pytester.makepyfile(
        """
        import logging
        def test_planted():
            logging.getLogger("app.planted").warning("the disk is slow")
        def test_fine():
            logging.getLogger("app.planted").info("all is well")
        def test_worse_than_expected(caplog):
            with caplog.at_level(logging.WARNING):
                logging.getLogger("app.planted").error("the disk is gone")
        """
    )
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider")
    result.assert_outcomes(passed=1, failed=2)
    result.stdout.fnmatch_lines(["*WARNING app.planted: the disk is slow*"])


def test_no_window_is_left_to_the_next_test(qtbot: QtBot) -> None:
    """The first half: a window that nobody closes."""
    left = QLabel("left")
    left.show()
    qtbot.waitExposed(left)
    assert left in QApplication.topLevelWidgets()


def test_no_window_was_left_by_the_last_test(qapp: QApplication) -> None:
    assert not [widget for widget in qapp.topLevelWidgets() if isinstance(widget, QLabel)]


@given(number=st.integers())
def test_properties_can_be_tested_beside_the_home(number: int) -> None:
    assert number == int(str(number))


def test_temporary_files_are_kept_apart_from_home(home: Path) -> None:
    assert home not in Path(tempfile.gettempdir()).parents
