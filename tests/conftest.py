"""What every test gets: a home of its own, a fixed zone and language, no unseen warning."""

import contextlib
import gc
import logging
import os
import time
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import NoReturn

import pytest
from _pytest.logging import LogCaptureHandler
from hypothesis import HealthCheck, settings

PROJECT = Path(__file__).resolve().parent.parent

# The same examples on every run; `--hypothesis-profile search` looks for new ones.
settings.register_profile(
    "ci",
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("search", deadline=None, database=None, max_examples=2000)
settings.load_profile("ci")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--onscreen", action="store_true", help="show the windows instead of drawing them offscreen"
    )


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Settle what Qt and the C library read once, before either of them does."""
    if not config.getoption("--onscreen"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["LC_ALL"] = os.environ["LANG"] = "C.UTF-8"
    os.environ.pop("LANGUAGE", None)
    # No test talks to the desktop of whoever runs it, nor to their keychain.
    os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    # Qt styles and scales from the caller's desktop would change pictures and sizes.
    for name in [name for name in os.environ if name.startswith(("QT_SCALE", "QT_STYLE"))]:
        del os.environ[name]


# --- a warning that nobody expected is a failure


class _Unexpected(logging.Handler):
    """Keeps every record from WARNING up, unless the test said with caplog that it may come."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if not self._expected(record):
            self.records.append(f"{record.levelname} {record.name}: {record.getMessage()}")

    @staticmethod
    def _expected(record: logging.LogRecord) -> bool:
        """Whether `caplog.at_level` or `set_level` names exactly the level of this record."""
        captures = (h for h in logging.getLogger().handlers if isinstance(h, LogCaptureHandler))
        return any(handler.level == record.levelno for handler in captures)


@contextlib.contextmanager
def _no_unexpected_log() -> Iterator[None]:
    root = logging.getLogger()
    handler = _Unexpected()
    root.addHandler(handler)
    try:
        yield
    finally:
        root.removeHandler(handler)
    if handler.records:
        _fail("Logged, and not expected with caplog.at_level(...):\n" + "\n".join(handler.records))


def _fail(sentence: str) -> NoReturn:
    __tracebackhide__ = True
    pytest.fail(sentence, pytrace=False)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup() -> Generator[None]:
    with _no_unexpected_log():
        yield


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call() -> Generator[None]:
    with _no_unexpected_log():
        yield


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Generator[None]:
    with _no_unexpected_log():
        yield


# --- surroundings


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home folder of this test alone; all of the program's default folders lie below it."""
    folder = tmp_path / "home"
    places = {
        "HOME": folder,
        "USERPROFILE": folder,
        "LAMPLIT_HOME": folder / "lamplit",
        "XDG_CONFIG_HOME": folder / ".config",
        "XDG_DATA_HOME": folder / ".local" / "share",
        "XDG_STATE_HOME": folder / ".local" / "state",
        "XDG_CACHE_HOME": folder / ".cache",
        "XDG_RUNTIME_DIR": folder / ".run",
    }
    for name, place in places.items():
        place.mkdir(parents=True, exist_ok=True, mode=0o700)
        monkeypatch.setenv(name, str(place))
    return folder


@pytest.fixture(autouse=True)
def timezone() -> Iterator[Callable[[str], None]]:
    """Every test begins in UTC; call the fixture with a zone's name to be somewhere else."""
    before = os.environ.get("TZ")

    def move(name: str) -> None:
        os.environ["TZ"] = name
        if hasattr(time, "tzset"):
            time.tzset()

    move("UTC")
    yield move
    if before is None:
        del os.environ["TZ"]
        if hasattr(time, "tzset"):
            time.tzset()
    else:
        move(before)


@pytest.fixture(scope="session")
def project() -> Path:
    """The root folder of the project."""
    return PROJECT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with real samples beside the project; without it the test is skipped."""
    folder = PROJECT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("the folder ../shared with the real samples is not beside the project")
    return folder


@pytest.fixture(autouse=True)
def _no_window_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """After a test with windows, delete what is left of them here, on the GUI thread.

    A widget that is left to Python's cyclic collector may be freed by whichever thread happens to
    run it, and Qt then aborts in this test or a later one. So no thread runs it meanwhile; in the
    program, `ui.collecting` sees to that.
    """
    windows = "qapp" in request.fixturenames
    if windows:
        request.getfixturevalue("_earlier_modules")
        gc.disable()
    yield
    if windows:
        _delete_windows()
        gc.enable()


@pytest.fixture(scope="module")
def _earlier_modules() -> None:
    """Keep what is left before a module's first window out of the collections that follow."""
    gc.collect()
    gc.freeze()


def _delete_windows() -> None:
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    for window in QApplication.topLevelWidgets():
        if window.parent() is None:
            window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Where several processes share the tests, begin with the slow ones: none is left for last."""
    if "PYTEST_XDIST_WORKER" in os.environ:
        items.sort(key=lambda item: item.get_closest_marker("slow") is None)


def pytest_collection_finish() -> None:
    """Keep what was imported out of every later collection: it stays to the end anyway."""
    gc.collect()
    gc.freeze()
