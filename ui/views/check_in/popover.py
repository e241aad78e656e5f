"""The check-in popover: seven tiles, and folded below them what may be said besides."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.domain.changes import Changes
from app.domain.mood import Valence
from app.domain.scales import Scale
from app.domain.sleep import Night
from app.domain.when import local_date
from app.settings import (
    CHECK_IN_CONTEXTS,
    CHECK_IN_ENERGY,
    CHECK_IN_NOTE,
    CHECK_IN_SCALES,
    CHECK_IN_SLEEP,
    CHECK_IN_WHEN,
    CHECK_IN_WORDS,
)
from app.usecases.check_in import Noted
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import isolated
from ui.views.check_in.fold import Fold
from ui.views.check_in.moment import WhenPart
from ui.views.check_in.moments import MomentRow, moment_of
from ui.views.check_in.noting import Noting
from ui.views.check_in.parts import ContextsPart, EnergyPart, NotePart, WordsPart
from ui.views.check_in.scales import ScalesPart
from ui.views.check_in.sleep import SleepPart
from ui.views.editing.popover import Popover
from ui.widgets.button import Button
from ui.widgets.labels import Hairline, Label
from ui.widgets.mood import MoodRow, mood_name

_WIDE = 556
_BESIDE = 520  # from this width on the word stands beside the tiles
_EDGE, _PAD, _RING = 8, 16, 6


@dataclass(frozen=True, slots=True)
class _Around:
    """What the vault says of the day around a check-in."""

    day: date
    scales: list[Scale]
    night: Night | None
    earlier: list[Noted]


class CheckInPopover(Popover):
    """Everything about one check-in; each change is saved at once, Esc closes.

    Args:
        context: what every screen is given.
        noting: the check-in; it outlives the popover while something is on its way.
        question: stands above the tiles.
        entry: whose check-in it is; then no others of the day are listed.
        parent: any widget of the window.
    """

    def __init__(
        self,
        context: Context,
        noting: Noting,
        question: str,
        parent: QWidget,
        *,
        entry: UUID | None = None,
    ) -> None:
        look = context.look
        super().__init__(look, question, parent)
        self._context, self.noting, self._entry = context, noting, entry
        self._before = QApplication.focusWidget()
        self._around: _Around | None = None
        self._fit = QTimer(self, singleShot=True, interval=0)
        self._fit.timeout.connect(self.arrange)
        self.question = Label(look, question, "ui.strong", wrap=True)
        self.row = MoodRow(look)
        self.word = Label(look, "", "ui.strong", wrap=True)
        self.source = Label(look, "", "ui.small", "ink2", wrap=True)
        self.later = Label(look, self.tr("Written later"), "ui.small", "ink2")
        self.hint = Label(
            look, self.tr("Choose one of the seven, then more can be said."), "ui.small", "ink3",
            wrap=True,
        )  # fmt: skip
        self.energy = EnergyPart(look, noting)
        self.words = WordsPart(look, noting)
        self.contexts = ContextsPart(look, noting)
        self.note = NotePart(look, noting)
        self.scales = ScalesPart(look, noting)
        self.sleep = SleepPart(context, noting)
        self.when = WhenPart(context, noting, self._read)
        self.earlier = Fold(look, self.tr("Earlier today"))
        self.delete_button = Button(look, self.tr("Delete this check-in"), "plain", icon="trash-2",
                                    tone="danger", start=True)  # fmt: skip
        self.close_button = Button(look, self.tr("Close"))
        self._build()
        self._inner.installEventFilter(self)
        self._connect()
        self._refresh()
        self._read()

    @property
    def first(self) -> QWidget:
        """The tile that gets the focus."""
        return self.row.tile(self.row.value() or Valence.NEUTRAL)

    @property
    def folds(self) -> list[Fold]:
        """The parts that the person wants to see, from the top."""
        get = self._context.preferences.get
        return [
            part for part, setting in (
                (self.energy, CHECK_IN_ENERGY), (self.words, CHECK_IN_WORDS),
                (self.contexts, CHECK_IN_CONTEXTS), (self.note, CHECK_IN_NOTE),
                (self.scales, CHECK_IN_SCALES), (self.sleep, CHECK_IN_SLEEP),
                (self.when, CHECK_IN_WHEN),
            ) if get(setting)
        ]  # fmt: skip

    def unfold(self, part: Fold) -> None:
        """Open one part and go to it, if it is one that the person wants to see."""
        if part in self.folds and part.isEnabled():
            part.unfold()
            part.first.setFocus(Qt.FocusReason.TabFocusReason)
            self._area.ensureWidgetVisible(part.first)

    def arrange(self) -> None:
        """Be as high as what is unfolded, within the window."""
        look, window = self._look, self.window()
        pad, edge = 2 * look.px(_PAD - _RING), look.px(_EDGE)
        width = min(look.px(_WIDE), window.width() - 2 * edge)
        beside = width >= look.px(_BESIDE)
        flow = QBoxLayout.Direction
        self._top.setDirection(flow.LeftToRight if beside else flow.TopToBottom)
        most = window.height() - 2 * edge
        layout = self._inner.layout()
        high = layout.totalHeightForWidth(width - pad) if layout is not None else 0
        if high + pad > most and layout is not None:
            bar = self._area.verticalScrollBar().sizeHint().width()
            high = layout.totalHeightForWidth(width - pad - bar)
        self.resize(width, min(high + pad, most))
        if self._anchor is not None:
            self.move(self._place(self._anchor))

    def done(self, result: int) -> None:
        """Keep what is being typed, say what was changed, and go."""
        self.flush()
        undo = [deed for deed in (self.noting.take_changes(), self.sleep.take_changes()) if deed]
        if undo:
            self._context.shell.say(
                self.tr("Noted."), self.tr("Undo"), lambda: [deed() for deed in reversed(undo)]
            )
        super().done(result)
        before = self._before
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Take what stands in the fields."""
        self.scales.take_typed()
        self.when.take_typed()
        self.noting.flush()

    def _place(self, anchor: QWidget) -> QPoint:
        if isinstance(anchor, MoodRow):
            return self._place_over(anchor)
        if anchor is not self.window():
            return super()._place(anchor)
        room = anchor.rect()
        left = room.center().x() - self.width() // 2
        return QPoint(left, max(self._look.px(_EDGE), (room.height() - self.height()) // 3))

    def _place_over(self, row: MoodRow) -> QPoint:
        """Lie over the tiles of a page, so that ours are where those are."""
        window, edge = self.window(), self._look.px(_EDGE)
        layout = self._inner.layout()
        if layout is not None:
            layout.activate()
        corner = row.mapTo(window, QPoint(0, 0)) - self.row.mapTo(self, QPoint(0, 0))
        right = max(edge, window.width() - edge - self.width())
        low = max(edge, window.height() - edge - self.height())
        return QPoint(min(max(edge, corner.x()), right), min(max(edge, corner.y()), low))

    # --- inside

    def _build(self) -> None:
        look = self._look
        self._top = QHBoxLayout()
        self._top.setSpacing(look.px(16))
        self._top.addWidget(self.row)
        said = QVBoxLayout()
        said.setSpacing(look.px(2))
        said.addWidget(self.word)
        said.addWidget(self.source)
        said.addWidget(self.later)
        said.addStretch(1)
        self._top.addLayout(said, 1)
        self.body.setSpacing(look.px(4))
        self.body.addWidget(self.question)
        self.body.addSpacing(look.px(4))
        self.body.addLayout(self._top)
        self.body.addWidget(self.hint)
        self.body.addWidget(Hairline(look))
        self._folds = QVBoxLayout()
        self._folds.setSpacing(0)
        wanted = self.folds
        for part in (*wanted, self.earlier):
            self._folds.addWidget(part)
        self.body.addLayout(self._folds)
        self.body.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.delete_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        self.body.addSpacing(look.px(4))
        self.body.addLayout(foot)
        self.scales.hide()
        self.earlier.hide()

    def _connect(self) -> None:
        self.row.chosen.connect(self._choose)
        self.noting.changed.connect(self._refresh)
        self.delete_button.clicked.connect(self._delete)
        self.close_button.clicked.connect(self.accept)
        self.words.picker.field.escaped.connect(self.reject)
        self._context.store.changed.connect(self._changed)

    def _choose(self, valence: int) -> None:
        self.noting.choose(Valence(valence))

    def _delete(self) -> None:
        self.noting.delete()
        self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as high as the content, once the layouts know what came and what went."""
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._fit.start()
        return super().eventFilter(watched, event)

    def _refresh(self) -> None:
        item = self.noting.item
        self.row.set_value(item.valence if item else None)
        self.word.setText(mood_name(item.valence) if item else "")
        label = item.source_label if item else ""
        self.source.setText(self.tr("Brought in as “%1”").replace("%1", isolated(label)))
        self.source.setVisible(bool(label))
        self.later.setVisible(self.when.written_later)
        self.hint.setVisible(item is None)
        self.delete_button.setVisible(item is not None)
        for part in (self.energy, self.words, self.contexts, self.note):
            part.setEnabled(item is not None)
            part.refresh()
        self.scales.refresh()
        self.when.refresh()

    def _changed(self, changes: Changes, initiator: object) -> None:
        ours = initiator is self.noting
        if self._context.store.is_open and (changes.moods or changes.settings) and not ours:
            self._read()

    # --- the day around

    def _read(self) -> None:
        day = local_date(*self.noting.moment)
        self._context.store.read(
            lambda tx: _around(tx, day), self._show_around, owner=self, replaces="check-in"
        )

    def _show_around(self, around: _Around) -> None:
        before, self._around = self._around, around
        if before is None or before.scales != around.scales:
            self.scales.offer(around.scales)
        self.scales.setVisible(bool(around.scales) and self.scales in self.folds)
        if before is None or (before.day, before.night) != (around.day, around.night):
            self.sleep.show_night(around.day, around.night)
        self._show_earlier(around)

    def _show_earlier(self, around: _Around) -> None:
        now = self.noting.item
        others = [one for one in around.earlier if now is None or one.item.id != now.id]
        while (item := self.earlier.body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for one in others:
            row = MomentRow(self._look, moment_of(one.item))
            row.clicked.connect(lambda _=False, noted=one: self._take_up(noted))
            self.earlier.body.addWidget(row)
        today = around.day == self._context.today()
        self.earlier.head.setText(
            self.tr("Earlier today") if today else self.tr("More of that day")
        )
        self.earlier.setVisible(bool(others) and self._entry is None)

    def _take_up(self, noted: Noted) -> None:
        """Go on with another check-in of the day."""
        self.flush()
        self.noting.begin(noted)
        self.earlier.head.setChecked(False)
        self._read()
        self.first.setFocus(Qt.FocusReason.TabFocusReason)


def _around(tx: Transaction, day: date) -> _Around:
    earlier = [Noted(item, tuple(tx.scales.readings_of(item.id))) for item in tx.moods.on_day(day)]
    return _Around(day, tx.scales.all(), tx.nights.on_day(day), earlier)
