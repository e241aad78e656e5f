"""The house with the builder, over an engine that makes small pages and remembers everything."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from app.domain.failures import Failure
from app.domain.report import ReportChoice
from app.reports.leaving import Leaving
from app.vault.transaction import Transaction
from tests.ui.views.house import House
from ui.views.report.engine import Built, Form
from ui.views.report.view import ReportView
from ui.views.session.view import SessionView


@dataclass
class SmallEngine:
    """Stands for the engine where the builder alone is looked at."""

    made: list[tuple[ReportChoice, float]] = field(default_factory=list)
    threads: set[str] = field(default_factory=set)
    hold: threading.Event = field(default_factory=threading.Event)
    failure: Failure | None = None
    empty: bool = False

    def __post_init__(self) -> None:
        self.hold.set()

    def gather(self, tx: Transaction, choice: ReportChoice, now: datetime, zone: str) -> Any:
        del now, zone
        self.threads.add(threading.current_thread().name)
        if self.failure is not None:
            raise self.failure
        for entry in choice.excerpts:
            tx.entries.get(entry)
        return [topic.words for topic in tx.topics.open()]

    def build(self, figures: Any, choice: ReportChoice, scale: float) -> Built:
        self.threads.add(threading.current_thread().name)
        assert self.hold.wait(10)
        self.made.append((choice, scale))
        leaving = tuple(Leaving(part, part.value, 2, "detail") for part in sorted(choice.parts))
        pages = tuple(self._page(scale, number) for number in range(2))
        pdf = b"%PDF " + repr(choice).encode() * 40
        return Built(choice, figures, pages, scale, pdf, leaving, self.empty)

    def draw(self, built: Built, scale: float) -> list[QImage]:
        return [self._page(scale, number) for number in range(len(built.pages))]

    def protect(self, pdf: bytes, passphrase: str) -> bytes:
        return b"locked:" + passphrase.encode() + b":" + pdf

    def suggest(self, random: Callable[[int], bytes]) -> str:
        return f"quince lamp harbour {random(1)[0]}"

    def write(self, built: Built, form: Form) -> dict[str, bytes]:
        names = ("mood.csv", "sleep.csv") if form is Form.CSV else (f"report.{form.value}",)
        return {name: f"{form.value} {built.choice.last}".encode() for name in names}

    def _page(self, scale: float, number: int) -> QImage:
        page = QImage(round(595.28 * scale), round(841.89 * scale), QImage.Format.Format_RGB32)
        page.fill(QColor("white") if number else QColor("lightgrey"))
        return page


class ReportHouse(House):
    """A house with the builder."""

    def _add_rooms(self) -> None:
        super()._add_rooms()
        self.engine = SmallEngine()
        self.window.add_room("report", lambda: ReportView(self.context, self.engine))
        self.window.add_room("session", lambda: SessionView(self.context))

    def go_report(self) -> ReportView:
        """Go there and wait for the pages."""
        view = cast("ReportView", self.go("report"))
        self.built()
        return view

    def built(self) -> None:
        """Wait until what is wanted is built."""
        view = cast("ReportView", self.window.room("report"))
        self._live(300)
        self.until(lambda: view.maker.is_ready)
        self.settle()

    def choice(self) -> ReportChoice:
        """What was built last."""
        return self.engine.made[-1][0]


@pytest.fixture
def house(qapp: QApplication, tmp_path: Path) -> Iterator[ReportHouse]:
    """An open house."""
    made = ReportHouse(qapp, tmp_path)
    made.open()
    yield made
    made.engine.hold.set()
    made.close()
