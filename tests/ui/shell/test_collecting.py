"""Widgets that nobody shows any more are destroyed on the GUI thread, whoever makes objects."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.collecting import Collector


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[Collector]:
    gc.collect()
    gc.enable()
    collector = Collector(qapp)
    yield collector
    collector.deleteLater()


class _Round(QWidget):
    """A widget that keeps itself alive, as those do whose signals lead back to them."""

    def __init__(self, gone: list[str]) -> None:
        super().__init__()
        self.itself = self
        self.destroyed.connect(
            lambda: gone.append(threading.current_thread().name),
            Qt.ConnectionType.DirectConnection,
        )


def objects() -> list[list[int]]:
    """Far more new objects than the interpreter lets pass before it looks for garbage."""
    return [[at] for at in range(20 * gc.get_threshold()[0])]


def test_a_thread_that_makes_objects_destroys_no_widget(collector: Collector) -> None:
    gone: list[str] = []
    _Round(gone)
    worker = threading.Thread(target=objects, name="worker")
    worker.start()
    worker.join(60)
    assert not worker.is_alive()
    assert not gone
    kept = objects()
    collector.look()
    assert kept
    assert gone == [threading.main_thread().name]


def test_it_looks_by_itself(collector: Collector, qtbot: QtBot) -> None:
    gone: list[str] = []
    _Round(gone)
    kept = objects()
    qtbot.waitUntil(lambda: bool(gone))
    assert gone == [threading.main_thread().name]
    assert kept


def test_what_is_old_is_looked_through_less_often(
    collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[int] = []
    monkeypatch.setattr(gc, "collect", looked.append)
    for counts in ((5, 0, 0), (701, 0, 0), (701, 11, 0), (701, 11, 11), (0, 0, 11)):
        monkeypatch.setattr(gc, "get_count", lambda counts=counts: counts)
        monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
        collector.look()
    assert looked == [0, 1, 2, 2]
    monkeypatch.setattr(gc, "get_threshold", lambda: (0, 10, 10))
    collector.look()
    assert looked == [0, 1, 2, 2], "somebody wants none"


def test_none_else_looks_meanwhile(collector: Collector) -> None:
    assert isinstance(collector, QObject)
    assert not gc.isenabled()
