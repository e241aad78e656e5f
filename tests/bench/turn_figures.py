"""How long the window stands still while long work runs; in a process of its own.

Usage: ``python turn_figures.py VAULT SECRET PLACE OTHER``, with a journal to write to, an empty
folder, and another journal with the same passphrase, which is only read. Prints one line of JSON:
for each work three times in seconds, the longest gap between two beats of the window, that gap
without what the system let its threads wait for a processor, and the longest that the window's own
thread computed within one.
"""

import json
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QObject, Qt, QTimer

from tests.bench.journals import NEWEST
from tests.prove.desk import Desk

_PATIENCE = 3600.0
_FORMS = ("json", "markdown", "dayone", "csv", "html", "book")
_LANES = ("vault", "reader", "work", "aside")


class Gaps(QObject):
    """Beats on the window's thread, and says of the longest gaps whose they were."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=2, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._gui = threading.get_native_id()
        self.begin()

    def begin(self) -> None:
        """Begin to count anew."""
        self.longest = self.own = self.turn = 0.0
        self._last = self._now()
        self._timer.start()

    def end(self) -> list[float]:
        """Stop and return the longest gap, without waiting for a processor, and of computing."""
        self._beat()
        self._timer.stop()
        return [self.longest, self.own, self.turn]

    def _now(self) -> tuple[float, float, dict[int, float]]:
        lanes = {one.native_id: one.native_id for one in threading.enumerate()
                 if one.name in _LANES and one.native_id}  # fmt: skip
        waits = {ident: _waited(ident) for ident in (*lanes, self._gui)}
        return time.perf_counter(), time.thread_time(), waits

    def _beat(self) -> None:
        now, before = self._now(), self._last
        self._last = now
        gap, computed = now[0] - before[0], now[1] - before[1]
        waited = {ident: value - before[2].get(ident, value) for ident, value in now[2].items()}
        gui = waited.pop(self._gui)
        self.longest = max(self.longest, gap)
        self.own = max(self.own, gap - gui - max(waited.values(), default=0.0))
        self.turn = max(self.turn, computed)


def _waited(thread: int) -> float:
    """Return for how long a thread could run and got no processor, in seconds."""
    try:
        told = Path(f"/proc/self/task/{thread}/schedstat").read_text("ascii")
    except OSError:
        return 0.0
    return int(told.split()[1]) / 1e9


class Works:
    """What is done in the window while it is watched."""

    def __init__(self, desk: Desk, place: Path, other: Path, secret: str) -> None:
        self.desk, self.place, self.other, self.secret = desk, place, other, secret
        self.store = desk.program.store
        self.gaps = Gaps()
        self.figures: dict[str, list[float]] = {}

    def watch(self, name: str, work: Callable[[], object]) -> None:
        """Do something and note how the window fared."""
        self.gaps.begin()
        work()
        self.figures[name] = self.gaps.end()

    def until(self, condition: Callable[[], object], what: str) -> None:
        """Wait in the window's loop."""
        end = time.monotonic() + _PATIENCE
        while not condition():
            assert time.monotonic() < end, what
            self.desk.pause(0.02)

    def stands_ready(self) -> bool:
        """Whether the page is made that is made last after unlocking."""
        from ui.views.take_out.view import TakeOutView

        return any(isinstance(room, TakeOutView) for room in self.desk.window.rooms())

    def open_page(self) -> None:
        """Go to the page that takes the journal out, for the first time."""
        self.desk.window.go("export")
        self.desk.pause(1)

    def take_out(self, form: str) -> None:
        """Take the journal out by the page for it."""
        from ui.views.take_out.view import TakeOutView

        [view] = self.desk.window.findChildren(TakeOutView)
        self.context = view._context
        page = view.choose
        folder = self.place / form
        folder.mkdir()
        page.forms.rows[form].click()
        page.where.folder = folder
        page.changed.emit()
        self.until(lambda: page.place and page.place.path.parent == folder, "the place")
        self.until(page.go.isEnabled, "a weight")
        view.take_out()
        self.until(lambda: view.pages.currentWidget() is view.result, form)
        self.desk.pause(0.3)
        view.result.another.emit()
        self.until(page.go.isEnabled, "a weight")

    def long(self, work: Callable[[Any], Any]) -> None:
        """Do long work as a page does, with a bar that is told of it."""
        done: list[object] = []
        self.store.work(work, done.append, failed=done.append)
        self.until(lambda: done, "long work")
        assert not isinstance(done[0], Exception), done
        self.desk.pause(0.5)

    def back_up(self) -> None:
        """Make a backup."""
        done: list[object] = []
        self.store.back_up(done.append, failed=done.append)
        self.until(lambda: done, "a backup")
        assert not isinstance(done[0], Exception), done

    def bring_in(self, write: Any) -> Any:
        """Bring in what was taken out as for Day One; its entries come a second time."""
        from app.domain.imports import Options
        from app.exchange.registry import recognise
        from app.usecases.import_journal import run_import

        [path] = (self.place / "dayone").iterdir()
        made = run_import(
            write, recognise(path), Options("Europe/Berlin"), now=NEWEST, new_id=self.store.new_id
        )
        self.made = made[0].id
        return made

    def take_back(self, write: Any) -> Any:
        """Take the import back."""
        from app.usecases.import_journal import undo_import

        return undo_import(write, self.made)

    def merge(self, write: Any) -> Any:
        """Bring a backup together with the journal, of whose entries none is here."""
        from app.domain.merge_plan import MergeChoice
        from app.usecases.merge_backup import run_merge
        from app.usecases.read_backup import InBackup
        from app.vault.keys.credentials import Passphrase
        from app.vault.looking import look_into

        with look_into(self.other, Passphrase(self.secret), working=self.place) as inside:
            there = InBackup(inside.read, inside.path, inside.vault_id)
            made = run_merge(write, there, MergeChoice(), now=NEWEST, new_id=self.store.new_id)
        self.made = made[0][0].id
        return made

    def check(self) -> None:
        """Check every page of the journal, as the check-up does."""
        from ui.views.check_up import open_check_up
        from ui.views.check_up.view import CheckUp

        open_check_up(self.context)
        [view] = self.desk.window.findChildren(CheckUp)
        view.check.click()
        self.until(view.check.isVisible, "the check")
        view.accept()


def main() -> None:
    """Go through the works."""
    vault, secret, place, other = sys.argv[1:]
    desk = Desk(Path(vault))
    desk.wait_for(lambda: desk.painted.at, "the unlock screen")
    desk.pause(1)
    desk.unlock(secret)
    works = Works(desk, Path(place), Path(other), secret)
    works.until(works.stands_ready, "what is made while nobody waits")
    desk.pause(1)
    works.watch("nothing", lambda: desk.pause(2))
    works.watch("opening the page", works.open_page)
    for form in _FORMS:
        works.watch(f"taking out: {form}", partial(works.take_out, form))
    works.watch("a check of everything", works.check)
    works.watch("a backup", works.back_up)
    if Path(other).name != Path(vault).name:  # a journal brought together with itself is no work
        works.watch("a merge", lambda: works.long(works.merge))
        works.watch("taking it back", lambda: works.long(works.take_back))
    works.watch("bringing in", lambda: works.long(works.bring_in))
    sys.stdout.write(json.dumps(works.figures) + "\n")
    sys.stdout.flush()
    desk.end()


if __name__ == "__main__":
    main()
