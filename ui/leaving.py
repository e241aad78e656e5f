"""Leaving the journal: every word is saved first, and meanwhile nothing of it can be read."""

import hmac
from collections.abc import Callable, Iterator
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QToolTip

from app.domain.failures import Failure, WrongPassphrase
from app.vault.keys.credentials import Credential
from app.vault.keys.store import KeyStore
from app.vault.vault import Vault
from ui.store import Store
from ui.views.editing.popover import close_popovers
from ui.views.gate.held import HeldView
from ui.window import MainWindow

_LOOK_EVERY = 50
_FLUSH_EVERY = 4_000
_MANY_LOOKS = 20  # afterwards the cover says what it is waiting for even without a failure


@runtime_checkable
class Words(Protocol):
    """A place in which something may be typed that is not saved yet."""

    @property
    def unsaved(self) -> bool:
        """Whether anything typed is not known to be on the disk."""

    def flush(self) -> None:
        """Save what was typed, now; returns at once."""


class Leaving(QObject):
    """Lets the journal be locked, or the program be quit, once every word is on the disk.

    Until then the window shows a cover, every other window of ours is gone, and the vault stays
    open behind it, since the words need its key.

    Args:
        window: the main window, whose rooms may hold words.
        store: the open vault.
        view: the cover.
        others: further places with words, such as a quick note.
        uncovered: called when the person opened the cover with a key instead.
    """

    def __init__(
        self,
        window: MainWindow,
        store: Store,
        view: HeldView,
        *,
        others: Callable[[], list[Words]],
        uncovered: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._store, self._view = window, store, view
        self._others, self._uncovered = others, uncovered
        self._then: Callable[[], object] | None = None
        self._is_quitting = False
        self._looks = 0
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self._look)
        self._again = QTimer(self, interval=_FLUSH_EVERY)
        self._again.timeout.connect(self.flush)
        window.add_gate(view)
        view.wanted.connect(self._open)
        view.quit_wanted.connect(self._quit)

    @property
    def is_covered(self) -> bool:
        """Whether words are kept behind the cover."""
        return self._then is not None

    @property
    def has_unsaved(self) -> bool:
        """Whether a word is not known to be on the disk."""
        return any(words.unsaved for words in self._places())

    def flush(self) -> None:
        """Save every word that is being typed, now; returns at once."""
        # What an input method has not handed over yet is a part of the words.
        QGuiApplication.inputMethod().commit()
        self._window.flush()
        for words in self._others():
            words.flush()

    def begin(
        self, then: Callable[[], object], *, quitting: bool = False, hold: bool = True
    ) -> None:
        """Save every word and cover all of them, then call ``then``.

        Args:
            then: locks, or quits.
            quitting: whether the program would end; then it is asked what shall be done when a
                word cannot be saved.
            hold: whether words that cannot be saved are waited for.
        """
        self.flush()
        hide_all_but(self._window)
        if not hold or not self.has_unsaved:
            self._end(then)
            return
        was_covered, self._then = self.is_covered, then
        self._is_quitting = quitting
        if was_covered:
            self._look()
            self._tell()
            return
        self._looks = 0
        folder = self._store.folder
        if folder is not None:
            self._view.set_vault(folder, "")
        self._view.begin()
        self._window.show_gate(self._view)
        self._timer.start()
        self._again.start()

    def _places(self) -> Iterator[Words]:
        for place in [*self._window.rooms(), *self._others()]:
            if isinstance(place, Words):
                yield place

    def _look(self) -> None:
        """See whether everything is saved now."""
        then = self._then
        if then is None:
            return
        if not self.has_unsaved:
            self._end(then)
            return
        self._looks += 1
        if self._trouble() is not None or self._looks == _MANY_LOOKS:
            self._tell()

    def _trouble(self) -> Failure | None:
        """Return why the last attempt to save failed, if it did."""
        for words in self._places():
            failure = getattr(words, "trouble", None)
            if isinstance(failure, Failure) and words.unsaved:
                return failure
        return None

    def _tell(self) -> None:
        failure = self._trouble()
        if failure is None:
            return
        self._view.hold(failure)
        if not self._window.isVisible():
            self._window.show()
        if self._is_quitting:
            self._is_quitting = False
            self._window.hiding.come_back()  # the cover has no words, and asks what to do
            self._view.ask_to_quit()

    def _end(self, then: Callable[[], object]) -> None:
        self._stop()
        then()

    def _stop(self) -> None:
        self._then = None
        self._is_quitting = False
        self._timer.stop()
        self._again.stop()

    def _open(self, credential: Credential) -> None:
        """Show the words again to somebody who has a key."""

        def opened(_: object) -> None:
            if self._then is None:
                return  # they were saved meanwhile, and the journal was locked
            self._stop()
            self._view.done()
            self._window.show_again()
            self._uncovered()

        self._store.with_vault(
            lambda vault: _prove(vault, credential), opened, failed=self._view.refuse, owner=self
        )

    def _quit(self) -> None:
        self._stop()
        QApplication.quit()


def _prove(vault: Vault, credential: Credential) -> None:
    """Check that a credential opens the vault that is open.

    Raises:
        Failure: it does not.
    """
    unlocked = KeyStore(vault.layout.folder).unlock(credential)
    if not hmac.compare_digest(unlocked.data_key, vault.data_key):
        raise WrongPassphrase


def hide_all_but(window: MainWindow) -> None:
    """Close every menu, popover, dialog and window of ours but the main one."""
    QToolTip.hideText()
    close_popovers(window)
    window.overlays.close_all()
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
        if QApplication.activePopupWidget() is popup:
            break
    for other in QApplication.topLevelWidgets():
        if other is window or not other.isVisible():
            continue
        if isinstance(other, QDialog):
            other.reject()
        other.hide()
