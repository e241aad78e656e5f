"""The page on which the journal is taken out, and how tests walk through it."""

from pathlib import Path
from typing import Any
from uuid import UUID

from app.domain.changes import Changes
from app.usecases.attach_file import NewFile, attach_file
from tests.ui.views.house import House
from ui.views.take_out import TakeOutView


def attach(house: House, entry: UUID, content: bytes) -> None:
    got: list[object] = []

    def work(write: Any) -> tuple[None, Changes]:
        new = NewFile("soup.txt", lambda: iter([content]))
        attach_file(write, entry, new, now=house.moment, new_id=house.store.new_id)
        return None, Changes(entries=frozenset([entry]))

    house.store.work(work, lambda _: got.append(1))
    house.until(lambda: got)


def open_room(house: House, place: Path) -> TakeOutView:
    view = house.go("export")
    assert isinstance(view, TakeOutView)
    view.choose.where.folder = place
    view.choose.where.changed.emit()
    ready(house, view)
    return view


def ready(house: House, view: TakeOutView) -> None:
    """Wait until what is chosen now was weighed and its place looked at."""
    house.until(lambda: not view._soon.isActive())
    house.until(lambda: view.choose._weight is not None and view.choose.place is not None)
    house.settle()


def out(house: House, view: TakeOutView) -> None:
    view.choose.go.click()
    house.until(lambda: view.pages.currentWidget() is view.result)
    house.settle()


def left(place: Path) -> set[str]:
    return {path.name for path in place.iterdir()}
