"""A house with the room of questionnaires."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.domain.changes import Changes
from app.domain.coping import CopingCard
from app.domain.measures import Instrument, Taking
from app.domain.session import Professional
from app.measures import find, instruments
from app.usecases import take_measure
from app.vault.transaction import Transaction
from tests.ui.views.house import House, OtherRoom
from ui.views.measures import MeasuresView


class Practice(House):
    """The house, with a person who fills in questionnaires by keyboard."""

    def _add_rooms(self) -> None:
        super()._add_rooms()
        self.window.add_room("insights", OtherRoom)
        self.window.add_room("kit", OtherRoom)
        self.window.add_room("measures", lambda: MeasuresView(self.context))

    @property
    def view(self) -> MeasuresView:
        return cast("MeasuresView", self.window.room("measures"))

    def open_list(self) -> MeasuresView:
        self.go("measures")
        return self.view

    def open_measure(self, ident: str) -> MeasuresView:
        self.go("measures", ident)
        return self.view

    def begin(self, ident: str) -> MeasuresView:
        view = self.open_measure(ident)
        self.press(Qt.Key.Key_Return)
        assert view.page is view.ask_page
        return view

    def press(self, *keys: Qt.Key) -> None:
        """Press keys where the focus is, and let everything settle after each."""
        for key in keys:
            widget = QApplication.focusWidget()
            assert widget is not None, "nothing has the focus"
            QTest.keyClick(widget, key)
            self.settle()

    def answer(self, values: str) -> None:
        """Choose answers by their digit, each with Return after it."""
        for digit in values:
            self.press(Qt.Key(Qt.Key.Key_0 + int(digit)), Qt.Key.Key_Return)

    def at(self, page: QWidget) -> bool:
        """Whether a page is in front."""
        return self.view.page is page

    def put(self, work: Callable[[Transaction], object]) -> None:
        """Write something of which nobody is told."""

        def deed(tx: Transaction) -> tuple[None, Changes]:
            work(tx)
            return None, Changes()

        self.write(deed)

    def kept(self) -> list[Taking]:
        return self.read(lambda tx: tx.takings.done())

    def half(self) -> list[Taking]:
        return self.read(lambda tx: tx.takings.unfinished())

    def record(self, ident: str, values: list[int], *, days: int) -> Taking:
        """Keep a filling-in of some days ago."""
        instrument: Instrument = find(instruments(), ident)
        items = [item.link_id for item in instrument.items]
        return self.write(
            lambda tx: take_measure.record(
                tx, instrument, dict(zip(items, values, strict=True)),
                at=self.moment - timedelta(days=days), zone=self.zone, now=self.moment,
                new_id=self.store.new_id,
            )
        )  # fmt: skip


@pytest.fixture
def practice(qapp: QApplication, tmp_path: Path) -> Iterator[Practice]:
    made = Practice(qapp, tmp_path)
    made.open()
    yield made
    made.close()


def words(page: QWidget) -> str:
    """Every word that is shown."""
    labels = [label for label in page.findChildren(QLabel) if label.isVisible()]
    return "\n".join(label.text() for label in labels)


def lines(practice: Practice) -> dict[str, str]:
    rows = practice.view.list_page.list.rows
    found = [rows.row(number) for number in range(rows.rowCount())]
    return {row.title: row.sentence for row in found}


def card(practice: Practice) -> None:
    made = CopingCard(practice.store.new_id(), "Walk to the bridge", "Coat, keys.", practice.moment)
    practice.put(lambda tx: tx.cards.put(made))
    person = Professional(practice.store.new_id(), "Dr. Ada", "Therapist", "+49 30 1234")
    practice.put(lambda tx: tx.professionals.put(person))
