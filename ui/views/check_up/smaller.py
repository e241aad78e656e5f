"""Giving back the room of what was deleted: what it would bring, how far it is, and the end."""

from threading import Event

from PySide6.QtCore import Signal

from app.domain.changes import NOTHING, Changes
from app.domain.failures import Cancelled, Failure, Locked
from app.vault import compacting
from app.vault.compacting import Room
from ui.context import Context
from ui.sizes import size_text
from ui.text import failure_text
from ui.vault_lane import VaultLane
from ui.views.parts import Group, left
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.labels import Label
from ui.widgets.meters import ProgressLine

_ATTEMPTS = 3


class Smaller(Group):
    """Offered only where it gives back enough.

    Attributes:
        go: begins. stop: ends it before the end; then nothing is changed.
        bar: how much is written.

    Signals:
        done(): the journal is smaller.
        progressed(int, int): bytes written, and in all; from another thread.
    """

    done = Signal()
    progressed = Signal(object, object)

    def __init__(self, context: Context) -> None:
        super().__init__(context.look, gap=10)
        look = context.look
        self._context = context
        self._stopped = Event()
        self._is_done = False
        self.said = Label(look, "", wrap=True)
        self.go = Button(look, self.tr("Give it back"))
        self.bar = ProgressLine(look, self.tr("Making the journal smaller"))
        self.stop = Button(look, self.tr("Stop"))
        self._running = Group(look, gap=10)
        self._running.add(self.bar)
        self._running.body.addLayout(left(self.stop))
        self._running.hide()
        self.add(self.said)
        self.body.addLayout(left(self.go))
        self.add(self._running)
        self.go.hide()
        self.go.clicked.connect(self._begin)
        self.stop.clicked.connect(self.give_up)
        self.progressed.connect(self._show)
        context.store.locked.connect(self.give_up)

    def show_room(self, room: Room) -> None:
        """Say what it would bring; offer it where that is enough and the disk has room."""
        if self._is_done:
            return  # what was given back stays in sight
        back, needed = size_text(room.back), size_text(room.needed)
        self.go.setVisible(room.is_worth_it and room.fits)
        if not room.back:
            text = self.tr("There is no room to give back.")
        elif not room.is_worth_it:
            text = self.tr("There is little room to give back: about %1.").replace("%1", back)
        elif room.fits:
            text = self.tr(
                "About %1 can be given back to this computer. Meanwhile %2 more are needed on the "
                "disk. You can go on writing."
            )
            text = text.replace("%1", back).replace("%2", needed)
        else:
            text = self.tr(
                "About %1 could be given back, but that needs %2 of free room meanwhile, and the "
                "disk has less."
            )
            text = text.replace("%1", back).replace("%2", needed)
        self.said.setText(text)

    def give_up(self) -> None:
        """Stop; the journal stays as it is."""
        self._stopped.set()
        self.stop.setEnabled(False)

    def _begin(self) -> None:
        self._stopped = Event()
        self.go.hide()
        self.stop.setEnabled(True)
        self.bar.setRange(0, 1)
        self.bar.setValue(0)
        self._running.show()
        lane, stopped = self._context.store.beside(), self._stopped

        def work(_: object) -> tuple[int, Changes]:
            return _compact(lane, stopped, self.progressed.emit), NOTHING

        self._context.store.work(work, self._finish, failed=self._fail, owner=self)

    def _show(self, done: int, total: int) -> None:
        # In thousandths: a bar counts no further than two thousand million.
        self.bar.setRange(0, 1000)
        self.bar.setValue(1000 * done // max(1, total))

    def _finish(self, given: int) -> None:
        self._running.hide()
        self._is_done = True
        text = self.tr("%1 are given back.").replace("%1", size_text(given))
        self.said.setText(text)
        announce(self, text)
        self.done.emit()

    def _fail(self, failure: Failure) -> None:
        self._running.hide()
        self.go.show()
        if isinstance(failure, Cancelled | Locked):
            self.said.setText(self.tr("Stopped. Nothing was changed."))
        else:
            self.said.setText(failure_text(failure))


def _compact(lane: VaultLane, stopped: Event, progress: compacting.Progress) -> int:
    """Copy beside what is typed, and take the copy only if nothing was written meanwhile."""
    for _ in range(_ATTEMPTS):
        work = lane.with_vault(compacting.begin)
        compacting.copy(work, progress, stopped.is_set)
        try:
            given = lane.alone(lambda vault, work=work: compacting.finish(vault, work))  # type: ignore[misc]
        except Locked:
            compacting.sweep(work.database.parent)
            raise
        if given is not None:
            return given
    raise Failure(compacting.BUSY)
