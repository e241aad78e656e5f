"""A long column of widgets of different heights, of which only those near the view exist."""

import time
from collections.abc import Callable, Hashable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget
from shiboken6 import isValid

from ui.theme.look import Look
from ui.widgets.stops import tab_stops
from ui.widgets.tops import Tops

_GUESS: Final = 160  # the height of what was not yet seen, at text scale 1
_BUDGET: Final = 0.006  # seconds of one turn for making widgets, so that nothing stands still
_STEP: Final = 60  # of the wheel and of the arrow keys, at text scale 1
_AROUND: Final = 24  # kept free around what somebody writes in, at text scale 1
_GROWN: Final = frozenset({QEvent.Type.LayoutRequest})

Make = Callable[[Hashable], QWidget | None]


class Deck(QScrollArea):
    """Shows one widget for each key, one below the other, and scrolls down only.

    What lies more than a view away is taken apart; what has the focus, or says that it holds words
    (a property "holds_words"), stays. When heights turn out to be others than was guessed, what is
    being looked at stays where it is.

    Args:
        look: how it looks.
        make: makes the widget of a key, or returns None while what it shows is not there yet.
        max_width: of the column, at text scale 1; centred where there is more room.
        head: scrolls along, above the first.
        clock: in seconds; widgets are made in slices of a few thousandths of one.

    Signals:
        wanted(list): keys near the view whose widgets could not be made yet; see `arrived`.
    """

    wanted = Signal(list)

    def __init__(
        self,
        look: Look,
        make: Make,
        *,
        max_width: int = 680,
        head: QWidget | None = None,
        clock: Callable[[], float] = time.perf_counter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._make, self._max_width = look, make, max_width
        self._scale = look.scale
        self._clock = clock
        self._keys: list[Hashable] = []
        self._index: dict[Hashable, int] = {}
        self._heights: dict[Hashable, int] = {}
        self._made: dict[Hashable, QWidget] = {}
        self._tops = Tops(0, 0)
        self._grown: set[Hashable] = set()  # whose height has to be measured anew
        self._is_behind = False  # something near the view is still to be made
        self._held: QWidget | None = None  # stays in the view while things around it grow
        self._head = head
        self._holder = QWidget()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(self._holder)
        self._holder.setAutoFillBackground(False)
        if head is not None:
            head.setParent(self._holder)
            head.installEventFilter(self)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._lay)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._soon.start())
        self.verticalScrollBar().actionTriggered.connect(self._let_go)
        look.changed.connect(self._restyle)
        self._restyle()

    # --- what it shows

    def spoken_role(self) -> QAccessible.Role:
        """A list; what stands in it says what it is itself."""
        return QAccessible.Role.List

    def set_keys(self, keys: Sequence[Hashable]) -> None:
        """Show these, in this order. What stays keeps its widget and its place in the view."""
        anchor = self._anchor()
        self._keys = list(keys)
        self._index = {key: at for at, key in enumerate(self._keys)}
        for key in [key for key in self._made if key not in self._index]:
            self._drop(key)
        self._heights = {key: high for key, high in self._heights.items() if key in self._index}
        self._add_up()
        self._lay(anchor)

    def keys(self) -> Sequence[Hashable]:
        """Return what is shown, in order."""
        return tuple(self._keys)

    def arrived(self) -> None:
        """What was wanted is there now."""
        self._soon.start()

    def remake(self, keys: Sequence[Hashable]) -> None:
        """Make the widgets of some keys anew, since what they show has changed."""
        for key in keys:
            if key in self._made and not _is_kept(self._made[key]):
                self._drop(key)
        self._soon.start()

    def widget_of(self, key: Hashable) -> QWidget | None:
        """Return the widget of a key, if it is near the view."""
        return self._made.get(key)

    def made(self) -> list[tuple[Hashable, QWidget]]:
        """Return the widgets that exist, from the top down."""
        return sorted(self._made.items(), key=lambda pair: self._index[pair[0]])

    def reveal(self, key: Hashable) -> QWidget | None:
        """Bring a key into view, with its top if it is higher than the view; return its widget."""
        if key not in self._index:
            return None
        for _ in range(3):  # heights near it may turn out to be others
            self._show_place(key)
            self._lay(first=key)
        return self._made.get(key)

    def keep_in_view(self, part: QWidget) -> None:
        """Show a part in which somebody writes, also when things around it turn out higher.

        This holds until the focus leaves it, or somebody scrolls elsewhere.
        """
        self._held = part
        self._soon.start()

    def clear(self) -> None:
        """Show nothing."""
        for key in list(self._made):
            self._drop(key)
        self._forget_heights()
        self.set_keys([])

    # --- Qt

    def sizeHint(self) -> QSize:
        """As wide as the column."""
        return QSize(self._look.px(self._max_width), self._look.px(400))

    def minimumSizeHint(self) -> QSize:
        """It can be small."""
        return QSize(self._look.px(240), self._look.px(120))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the column to the new width."""
        anchor = self._anchor()
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._forget_heights()
        self._lay(anchor)

    def showEvent(self, event: QShowEvent) -> None:
        """Make what is near the view."""
        super().showEvent(event)
        self._lay()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lay everything out anew when something inside has grown or shrunk."""
        if event.type() in _GROWN and isinstance(watched, QWidget):
            self._grown.update(key for key, widget in self._made.items() if widget is watched)
            self._soon.start()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own signature
        """Tab goes from the top down, and at the end of what exists to what comes then."""
        stops = self._stops()
        now = QApplication.focusWidget()
        at = stops.index(now) if now in stops else -1
        if at < 0 or not 0 <= at + (1 if next else -1) < len(stops):
            return super().focusNextPrevChild(next)
        target = stops[at + (1 if next else -1)]
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        target.setFocus(reason)
        self.ensureWidgetVisible(target, 0, self._look.px(24))
        self._lay()
        return True

    def _stops(self) -> list[QWidget]:
        parts = ([self._head] if self._head is not None else []) + [one for _, one in self.made()]
        found: list[QWidget] = []
        for part in parts:
            own = [part] if part.focusPolicy() & Qt.FocusPolicy.TabFocus else []
            found += [*own, *tab_stops(part)]
        return found

    # --- laying out

    def _width(self) -> int:
        return max(1, min(self.viewport().width(), self._look.px(self._max_width)))

    def _head_height(self) -> int:
        return _height_of(self._head, self._width()) if self._head is not None else 0

    def _forget_heights(self) -> None:
        self._heights.clear()
        self._add_up()

    def _add_up(self) -> None:
        """Begin anew with the heights that are known."""
        self._tops = Tops(len(self._keys), self._look.px(_GUESS), self._tops.start)
        for key, high in self._heights.items():
            self._tops.set_height(self._index[key], high)

    def _anchor(self) -> tuple[Hashable, int] | None:
        """Return what is at the top of the view, and how far above the view's edge it begins."""
        value = self.verticalScrollBar().value()
        if not self._keys or value < self._tops.start:
            return None
        at = min(self._tops.begun_by(value), len(self._keys)) - 1
        return self._keys[at], self._tops[at] - value

    def _lay(
        self, anchor: tuple[Hashable, int] | None = None, *, first: Hashable | None = None
    ) -> None:
        """Make some of what is near the view, measure it, and keep in place what is looked at.

        What is in the view comes before what is near it, and ``first`` before all; the rest is
        made in the next turns.
        """
        anchor = anchor or self._anchor()
        self._tops.start = self._head_height()
        if not self.isVisible():
            return
        wanted: list[Hashable] = []
        piece, self._is_behind = _Slice(self._clock), False
        for _ in range(4):  # what is measured may bring other things near
            self._hold_still(anchor)
            self._fill(wanted, piece, first)
            if not self._measure_made():
                break
        self._drop_far()
        self._hold_still(anchor)
        self._place()
        self._show_held()
        if self._is_behind:
            self._soon.start()
        if wanted:
            self.wanted.emit(list(dict.fromkeys(wanted)))

    def _by_nearness(self, near: range, first: Hashable | None) -> list[int]:
        """Return which are near, those in the view first."""
        value, high = self.verticalScrollBar().value(), self.viewport().height()

        def far(at: int) -> int:
            if self._keys[at] == first:
                return -1
            above, below = value - self._tops[at + 1], self._tops[at] - value - high
            return max(0, above, below)

        return sorted(near, key=far)

    def _near(self) -> range:
        """Return which are in the view or a view away from it."""
        value, high = self.verticalScrollBar().value(), self.viewport().height()
        first = self._tops.begun_by(value - high) - 1
        last = self._tops.begun_by(value + 2 * high)
        return range(max(0, first), min(len(self._keys), last))

    def _fill(self, wanted: list[Hashable], piece: "_Slice", first: Hashable | None) -> None:
        """Make some of what is near."""
        for at in self._by_nearness(self._near(), first):
            key = self._keys[at]
            if key in self._made:
                continue
            if not piece.is_left:
                self._is_behind = True
                break
            widget = self._make(key)
            if widget is None:
                wanted.append(key)
                continue
            piece.began = True
            self._take(key, widget)

    def _drop_far(self) -> None:
        """Take some of what is not near any more apart."""
        near, piece = {self._keys[at] for at in self._near()}, _Slice(self._clock)
        for key in [key for key in self._made if key not in near]:
            if _is_kept(self._made[key]):
                continue
            if not piece.is_left:
                self._is_behind = True
                break
            piece.began = True
            self._drop(key)

    def _measure_made(self) -> bool:
        """Measure what is new or has grown; return whether any height was another than before."""
        other, width = False, self._width()
        for key, widget in self._made.items():
            if key in self._heights and key not in self._grown:
                continue
            high = _height_of(widget, width)
            if self._heights.get(key) != high:
                self._heights[key] = high
                self._tops.set_height(self._index[key], high)
                other = True
        self._grown.clear()
        return other

    def _take(self, key: Hashable, widget: QWidget) -> None:
        widget.setParent(self._holder)
        widget.installEventFilter(self)
        self._made[key] = widget
        self._stand_in_line(key, widget)
        self._grown.add(key)
        widget.ensurePolished()

    def _stand_in_line(self, key: Hashable, widget: QWidget) -> None:
        """Be told where it is seen: screen readers go by the order of the children."""
        after = (one for other, one in self.made() if self._index[other] > self._index[key])
        below = next(after, None)
        if below is not None:
            widget.stackUnder(below)

    def _drop(self, key: Hashable) -> None:
        widget = self._made.pop(key)
        widget.removeEventFilter(self)
        widget.hide()
        widget.deleteLater()

    def _hold_still(self, anchor: tuple[Hashable, int] | None) -> None:
        total = self._tops.end
        view = self.viewport().size()
        size = QSize(view.width(), max(total, view.height()))
        if self._holder.size() != size:
            self._holder.resize(size)
        if anchor is not None and anchor[0] in self._index:
            bar = self.verticalScrollBar()
            bar.setValue(self._tops[self._index[anchor[0]]] - anchor[1])

    def _place(self) -> None:
        width = self._width()
        left = max(0, (self.viewport().width() - width) // 2)
        if self._head is not None:
            self._head.setGeometry(QRect(left, 0, width, self._tops.start))
            self._head.show()
        for key, widget in self._made.items():
            place = QRect(left, self._tops[self._index[key]], width, self._heights[key])
            if widget.geometry() != place:
                widget.setGeometry(place)
            if widget.isHidden():
                widget.show()

    def _show_held(self) -> None:
        part = self._held
        if part is None:
            return
        focus: QWidget | None = self.window().focusWidget()
        if not isValid(part) or focus is None or not (part is focus or part.isAncestorOf(focus)):
            self._let_go()
            return
        around, room = self._look.px(_AROUND), self.viewport().height()
        if part.height() + 2 * around > room:
            part = focus  # all of it does not fit: where the words go is what counts
        if part.height() <= room:  # Qt's own way would look at the line with the cursor alone
            top = part.mapTo(self._holder, QPoint(0, 0))
            self.ensureVisible(top.x(), top.y() + part.height(), 0, around)
            self.ensureVisible(top.x(), top.y(), 0, min(around, room - part.height()))
        else:
            self.ensureWidgetVisible(part, 0, around)

    def _let_go(self) -> None:
        self._held = None

    def _show_place(self, key: Hashable) -> None:
        at = self._index[key]
        top, bottom = self._tops[at], self._tops[at + 1]
        bar, high = self.verticalScrollBar(), self.viewport().height()
        value = bar.value()
        if top < value or bottom - top > high:
            bar.setValue(top)
        elif bottom > value + high:
            bar.setValue(bottom - high)

    def _restyle(self) -> None:
        anchor = self._anchor()
        self._forget_heights()
        if self._look.scale != self._scale:  # the gaps inside each are those of its making
            self._scale = self._look.scale
            self.remake(list(self._made))
        self.verticalScrollBar().setSingleStep(self._look.px(_STEP))
        self._lay(anchor)


class _Slice:
    """A part of one turn in which work may be done: one piece of it at least, then by time.

    Attributes:
        began: whether a piece was done.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock, self._until = clock, clock() + _BUDGET
        self.began = False

    @property
    def is_left(self) -> bool:
        """Whether another piece may be done."""
        return not self.began or self._clock() < self._until


def _height_of(widget: QWidget, width: int) -> int:
    """Return how high a widget wants to be at a width."""
    layout = widget.layout()
    if layout is not None:
        layout.activate()
        if layout.hasHeightForWidth():
            return layout.totalHeightForWidth(width)
    if widget.hasHeightForWidth():
        return widget.heightForWidth(width)
    return widget.sizeHint().height()


def _is_kept(widget: QWidget) -> bool:
    """Whether a widget must not be taken apart: it has the focus, or words in the making."""
    if widget.property("holds_words"):
        return True
    focus = QApplication.focusWidget()
    return focus is not None and (focus is widget or widget.isAncestorOf(focus))
