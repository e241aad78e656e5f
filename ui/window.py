"""The window: the way in, and behind it the rail, the rooms, overlays and strips."""

from collections.abc import Callable, Iterator
from typing import Protocol, cast

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.hiding import Hiding
from ui.layers import Layers
from ui.place import Place, fit_place, read_place
from ui.preferences import Preferences
from ui.theme.look import Look
from ui.views.editing.popover import put_popovers_aside
from ui.way_in import WayIn
from ui.widgets.overlay import Overlay, OverlayHost
from ui.widgets.rail import Rail
from ui.widgets.sheet import Ground
from ui.widgets.stops import InOrder, give_keys, tab_stops
from ui.widgets.strip import Strip

_SMALLEST = (880, 600)
_FIRST = (1280, 800)
_GEOMETRY = "window"

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly

SlowMaker = Callable[[], Iterator[QWidget | None]]
"""Makes a room in several steps: the room comes last, None before.

Parts that wait for the next step are children of the window's nursery: a widget that only Python
knows may be freed by its collector on any thread, and Qt then aborts.
"""


class Room(Protocol):
    """What the window asks of a room; each is a QWidget."""

    def show_target(self, target: object) -> None:
        """Show something in the room: an entry's id, a date, "new"; None as it was."""

    def flush(self) -> None:
        """Commit what is being typed, now; returns at once."""

    def clear(self) -> None:
        """Drop every word and picture; the vault is locked."""


def _room(widget: QWidget) -> Room:
    """Every widget that a maker of rooms returns is a `Room`."""
    return cast("Room", widget)


class MainWindow(QMainWindow):
    """Everything a person sees of Lamplit; knows rooms only by name.

    Signals:
        lock_wanted(): the person wants to lock.
        closing(): the window was closed.
        check_in_wanted(): a check-in that belongs to no room is wanted.
        help_wanted(): help now is wanted, wherever the person is.
        rescue_wanted(): the journal is damaged; lock it, and read what can still be read.
        cleared(): every word of the journal was dropped.
        flushed(): all that was being typed is on its way to the disk.
    """

    lock_wanted = Signal()
    closing = Signal()
    check_in_wanted = Signal()
    help_wanted = Signal()
    rescue_wanted = Signal()
    cleared = Signal()
    flushed = Signal()

    def __init__(self, look: Look, preferences: Preferences) -> None:
        super().__init__()
        self._look = look
        self._preferences = preferences
        self._makers: dict[str, SlowMaker] = {}
        self._making: dict[str, Iterator[QWidget | None]] = {}
        self._rooms: dict[str, QWidget] = {}
        self._acts: dict[str, Callable[[], object] | None] = {}
        self._has_rail = True
        self._pages = Layers()
        self.hiding = Hiding(self, self._pages, preferences.keys)
        self._gate = WayIn(look)
        self.rail = Rail(look)
        self._content = Ground(look, "desk")
        self._stack = QStackedWidget()
        self.nursery = QWidget(self)
        self.nursery.hide()
        self._top = Strip(look, "error")
        self._foot = Strip(look, "undo")
        self.overlays = OverlayHost(look, self._content)
        self._lay_out()
        self._shortcuts()
        self._pages.moved.connect(self._show_rail)
        self.rail.activated.connect(self._chosen)
        self._top.action_triggered.connect(lambda: self._act("top"))
        self._foot.action_triggered.connect(lambda: self._act("foot"))
        # Never anything of a person's: a task bar shows titles of locked windows too.
        self.setWindowTitle("Lamplit")
        self.setMinimumSize(*_SMALLEST)
        look.changed.connect(lambda: self.rail.fit(self.width()))
        self._restore_geometry()

    def _lay_out(self) -> None:
        for page in (self._gate, self._content):
            self._pages.addWidget(page)
        self._pages.add_desk(Ground(self._look, "desk"))
        whole = InOrder()
        self.setCentralWidget(whole)
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self._pages, 1)
        self._show_rail()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for strip in (self._top, self._foot):
            strip.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._top)
        column.addWidget(self._stack, 1)
        column.addWidget(self._foot)

    def _shortcuts(self) -> None:
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("help", self.help_wanted.emit),
            ("keys", lambda: self.go("keys")),
            ("lock", self.lock_wanted.emit),
            ("hide", self.hide_all),
            ("today", lambda: self.go("today")),
            ("journal", lambda: self.go("journal")),
            ("insights", lambda: self.go("insights")),
            ("circle", lambda: self.go("circle")),
            ("boundaries", lambda: self.go("boundaries")),
            ("settings", lambda: self.go("settings")),
            ("kit", lambda: self.go("kit")),
            ("goals", lambda: self.go("kit", "goals")),
            ("questions", lambda: self.go("kit", "writing")),
            ("measures", lambda: self.go("measures")),
            ("trash", lambda: self.go("trash")),
            ("import", lambda: self.go("import")),
            ("export", lambda: self.go("export")),
            ("session", lambda: self.go("session")),
            ("report", lambda: self.go("report")),
            ("new", lambda: self.go("today", "new")),
            ("mood", self._check_in),
            ("save", lambda: self.say(self.tr("Already saved."))),
            ("next_pane", lambda: self._next_pane(forward=True)),
            ("previous_pane", lambda: self._next_pane(forward=False)),
        )
        for command, act in keys:
            self._preferences.keys.bind(command, self, act, window=True)

    # --- the way in ------------------------------------------------------------------------

    def add_gate(self, view: QWidget) -> None:
        """Take a view of the way in.

        At once, not when it is first shown: a style sheet's style gives a widget that moves into
        another parent the fonts back that it had when it was first drawn.
        """
        if self._gate.add(view):
            wish = getattr(view, "help_wanted", None)
            if wish is not None:
                wish.connect(self.help_wanted)

    def show_gate(self, view: QWidget) -> None:
        """Show a view of the way in instead of the rooms."""
        self.add_gate(view)
        self._gate.show_view(view)
        self._pages.show_page(self._gate)
        if self.is_at_help:
            return
        focus = getattr(view, "focus_field", None)
        if focus is not None:
            focus()

    @property
    def is_at_gate(self) -> bool:
        """Whether the way in is shown."""
        return self._pages.page is self._gate

    @property
    def is_at_home(self) -> bool:
        """Whether the rooms are shown, and not the way in or an empty desk."""
        return self._pages.currentWidget() is self._content

    def show_home(self, room: str = "today") -> None:
        """Show the rooms."""
        self._pages.show_page(self._content)
        self._go(room)

    def show_again(self) -> None:
        """Show the rooms as they were before the way in covered them."""
        self._pages.show_page(self._content)
        if self.is_at_help:
            return
        room = self._stack.currentWidget()
        if room is not None:
            room.setFocus(Qt.FocusReason.OtherFocusReason)

    def hide_all(self) -> None:
        """Show an empty desk until the same key is pressed again; over help, hide that too."""
        was_help = self.is_at_help
        self.leave_help()
        if self.hiding.is_on and not was_help:
            self.hiding.come_back()
        elif not self.hiding.is_on:
            self.hiding.hide()

    # --- help ------------------------------------------------------------------------------

    @property
    def pages(self) -> QWidget:
        """Holds the pages; what is made inside it need not move there, which styles it anew."""
        return self._pages

    def add_help(self, page: QWidget) -> None:
        """Take the page of help, once."""
        self._pages.add_over(page)

    def show_help(self) -> None:
        """Show help over whatever is shown; nothing of that is closed or changed."""
        put_popovers_aside(self, aside=True)
        self._pages.lay_over()

    def leave_help(self) -> None:
        """Show what help was shown over, with the caret where it was."""
        again = getattr(self._gate.view, "focus_field", None)
        if not self.hiding.is_on:
            put_popovers_aside(self, aside=False)
        if not self._pages.uncover() and self.is_at_gate and again is not None:
            again()

    @property
    def page_size(self) -> QSize:
        """How large a page is beside the rail, where that is shown."""
        return self._pages.size()

    @property
    def has_help(self) -> bool:
        """Whether the page of help was made."""
        return self._pages.has_over

    @property
    def is_at_help(self) -> bool:
        """Whether help is shown."""
        return self._pages.over is not None

    def _show_rail(self) -> None:
        at_home = self._pages.page is self._content and not self._pages.is_hidden
        self.rail.setVisible(self._has_rail and at_home)

    # --- rooms -----------------------------------------------------------------------------

    def add_room(self, key: str, make: Callable[[], QWidget]) -> None:
        """Let a room be made at its first visit."""
        self._makers[key] = lambda: (make() for _ in range(1))

    def add_slow_room(self, key: str, make: SlowMaker) -> None:
        """Let a room be made in several steps, before its first visit if there is time."""
        self._makers[key] = make

    def prepare(self, key: str) -> Iterator[None]:
        """Make a room step by step; whoever goes there meanwhile has the rest made at once."""
        if key in self._rooms or key not in self._makers:
            return
        making = self._making.setdefault(key, self._makers[key]())
        while self._making.get(key) is making:
            self._make_on(key)
            yield

    def room(self, key: str) -> QWidget:
        """Return a room, made now if this is its first visit."""
        while key not in self._rooms:
            self._making.setdefault(key, self._makers[key]())
            self._make_on(key)
        return self._rooms[key]

    def _make_on(self, key: str) -> None:
        """Take one step of making a room."""
        making = self._making.pop(key)
        widget = next(making)
        if widget is None:
            self._making[key] = making
            return
        self._rooms[key] = widget
        self._stack.addWidget(widget)
        wish = getattr(widget, "focus_mode_requested", None)
        if wish is not None:
            wish.connect(lambda on: self.set_focus_mode(on=on))

    def rooms(self) -> list[QWidget]:
        """Return the rooms that were visited."""
        return list(self._rooms.values())

    def go(self, room: str, target: object = None) -> None:
        """Show a room, at something in it; or "help", over all; "rescue" locks and leads there."""
        if room == "help":
            self.help_wanted.emit()
        if room == "rescue":
            self.rescue_wanted.emit()
        if self.is_at_gate or room not in self._makers:
            return
        self.leave_help()
        self._go(room, target)

    def _go(self, room: str, target: object = None) -> None:
        if room not in self._makers:
            return
        self.overlays.close_all()
        before: QWidget | None = self._stack.currentWidget()
        widget = self.room(room)
        if before is not None and before is not widget:
            _room(before).flush()
        self._stack.setCurrentWidget(widget)
        if room in self.rail.keys():  # noqa: SIM118 - a method, not a dictionary
            self.rail.set_current(room)
        _room(widget).show_target(target)

    def flush(self) -> None:
        """Commit what is being typed anywhere."""
        for room in self._rooms.values():
            _room(room).flush()
        self.flushed.emit()

    def clear(self) -> None:
        """Drop all words and pictures of the rooms, and the rooms themselves."""
        self.overlays.close_all()
        self.set_focus_mode(on=False)
        for strip in (self._top, self._foot):
            strip.dismiss()
        self._acts.clear()
        self._making.clear()
        for part in self.nursery.findChildren(QWidget, options=_DIRECT):
            part.deleteLater()
        for room in self._rooms.values():
            _room(room).clear()
            self._stack.removeWidget(room)
            room.deleteLater()
        self._rooms.clear()
        self.hiding.forget_windows()
        self.cleared.emit()

    def _chosen(self, key: str) -> None:
        if key == "lock":
            self.lock_wanted.emit()
        else:
            self.go(key)

    def _check_in(self) -> None:
        """Let the room that is shown take a check-in, or ask for one that stands alone."""
        if not self.is_at_home or self.overlays.top is not None:
            return
        here = getattr(self._stack.currentWidget(), "check_in_here", None)
        if here is None or not here():
            self.check_in_wanted.emit()

    def _next_pane(self, *, forward: bool) -> None:
        here = self._pages.over or (self.overlays if self.overlays.top else self._stack)
        panes = [self.rail, here]
        focus: QWidget | None = self.focusWidget()
        inside = [pane for pane in panes if focus is not None and pane.isAncestorOf(focus)]
        number = panes.index(inside[0]) if inside else 0
        pane = panes[(number + (1 if forward else -1)) % len(panes)]
        for child in tab_stops(pane)[:1]:
            give_keys(child, Qt.FocusReason.ShortcutFocusReason)

    # --- Shell -----------------------------------------------------------------------------

    def say(self, text: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Show the strip at the foot; not on the way in, where what is done late has no words."""
        if self.is_at_gate:
            return
        self._acts["foot"] = act
        self._foot.show_message(text, action)

    def warn(self, text: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Show the strip at the top; on the way in there, but for what is done about later."""
        if self.is_at_gate and not action:
            self._gate.warn(text)
            return
        self._acts["top"] = act
        self._top.show_message(text, action)

    def overlay(self, dialog: QDialog) -> None:
        """Show a dialog over the content, beside the rail."""
        if isinstance(dialog, Overlay):
            self.overlays.open(dialog)
        else:
            dialog.setParent(self, dialog.windowFlags())
            dialog.open()

    def set_focus_mode(self, *, on: bool) -> None:
        """Hide the rail, or show it again."""
        self._has_rail = not on
        self._show_rail()

    def _act(self, strip: str) -> None:
        act = self._acts.pop(strip, None)
        (self._top if strip == "top" else self._foot).dismiss()
        if act is not None:
            act()

    # --- the window itself -----------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the rail to the new width."""
        super().resizeEvent(event)
        self.rail.fit(self.width())

    def changeEvent(self, event: QEvent) -> None:
        """Commit what is being typed when another window comes to the front."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.flush()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Commit what is being typed and remember where the window stood."""
        self.flush()
        place = Place(self.normalGeometry(), self.isMaximized())
        self._preferences.remember(_GEOMETRY, place.written())
        self.closing.emit()
        event.accept()

    def _restore_geometry(self) -> None:
        kept = read_place(self._preferences.remembered(_GEOMETRY))
        main = QGuiApplication.primaryScreen()
        if kept is None:
            room = main.availableSize()
            self.resize(min(_FIRST[0], room.width()), min(_FIRST[1], room.height()))
            return
        others = [screen for screen in QGuiApplication.screens() if screen is not main]
        rooms = [screen.availableGeometry() for screen in (main, *others)]
        self.setGeometry(fit_place(kept.rect, rooms, self.minimumSize()))
        if kept.maximised:
            self.setWindowState(Qt.WindowState.WindowMaximized)
