"""Today: write and check in without choosing a place first."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from app.domain.changes import Changes
from app.domain.entry import Content, EntryRow
from app.domain.failures import Failure
from app.domain.mood import CheckIn, Valence
from app.domain.when import local
from app.vault.transaction import Transaction
from ui.context import Context
from ui.keymap import fixed_shortcut, with_key
from ui.models.sentences import heading_of
from ui.text import beginning, clock, long_day
from ui.views.check_in.moments import Moment, moment_of
from ui.views.check_in.opening import is_open, open_item
from ui.views.editing.drafts import Pace
from ui.views.editing.popover import close_popovers
from ui.views.today.backup_due import BackupDue
from ui.views.today.beside import BesideToday
from ui.views.today.check_in import CheckInRow
from ui.views.today.circles_closed import CirclesClosed
from ui.views.today.earlier import EarlierToday
from ui.views.today.growing import Growing
from ui.views.today.prompts import Kept, Prompts
from ui.views.today.recovery_due import RecoveryDue
from ui.views.today.sheet import TodaySheet
from ui.widgets.button import Button
from ui.widgets.columns import DownScroll
from ui.widgets.labels import Heading, Label

WIDE_EM, NARROW_EM = 72, 48
_SHEET = 760
_LEAST_SHEET = 320
_SITTING = timedelta(hours=2)  # without a word, then the next words are another entry
_WEEKS = timedelta(days=21)
_MORNING, _NOON, _EVENING = 5, 12, 18
_MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class _Day:
    """What the vault says of today."""

    rows: list[EntryRow]
    moods: list[CheckIn]
    alone: set[UUID]
    count: int
    newest: datetime | None
    prompt: Kept


class TodayView(QWidget):
    """The room Today.

    Signals:
        focus_mode_requested(bool): everything but the column is to go, or to come back.
    """

    focus_mode_requested = Signal(bool)

    def __init__(
        self, context: Context, parent: QWidget | None = None, *, pace: Pace | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        look = context.look
        self._alone = False
        self._last_word: datetime | None = None
        self._day: date | None = None
        self._welcome: str | None = None
        self.setAccessibleName(self.tr("Today"))
        self.heading = Heading(look, beginning(long_day(context.today())), "words.day")
        self.greeting = Label(look, "", "ui.base", "ink2", wrap=True)
        self.sheet = TodaySheet(context, pace=pace)
        self.editing, self.editor = self.sheet.editing, self.sheet.editor
        self.check_in = CheckInRow(context, lambda: self.editing.entry_id)
        self.earlier = EarlierToday(context)
        self.beside = BesideToday(context)
        self.circles = CirclesClosed(context)
        self.backup = BackupDue(context)
        self.recovery = RecoveryDue(context)
        self.kit = Button(look, self.tr("My kit"), "plain", icon="life-buoy")
        self._head = QWidget()
        self._build()
        self._connect()
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self._look_at_clock)
        self._minute.start()
        if context.store.is_open:
            self.new_page()

    # --- what the window asks

    def show_target(self, target: object) -> None:
        """Show the page; with "new" another one, and with a `Content` one that begins with it."""
        if isinstance(target, Content):
            self.editing.begin(content=target)
            self.check_in.begin_again()
            self.load()
            self.sheet.go_below_heading()
        elif target == "new" or self.editing.facts is None:
            self.new_page()
        else:
            self._begin_if_over()
            self.load()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Publish what is being typed; returns at once."""
        self.check_in.keep_note()
        self.editing.publish()

    def clear(self) -> None:
        """Drop every text and picture."""
        close_popovers(self.window())
        self.set_focus_mode(False)
        self.sheet.clear()
        self.check_in.clear()
        self.earlier.clear()
        self.beside.clear()
        self.circles.clear()
        self.backup.clear()
        self.recovery.clear()
        self._last_word = None

    @property
    def unsaved(self) -> bool:
        """Whether anything typed is not known to be on the disk."""
        return self.editing.keeper.owes or self.check_in.unsaved

    @property
    def trouble(self) -> Failure | None:
        """Why the last attempt to save failed, if it did."""
        return self.editing.keeper.trouble or self.check_in.trouble

    def new_page(self) -> None:
        """Publish the page and begin another; an empty one stays."""
        if self.editing.facts is None or not self.editing.is_empty:
            self.editing.begin()
            self.check_in.begin_again()
        self.load()

    def load(self) -> None:
        """Read what the vault says of today."""
        today = self._context.today()

        def read(tx: Transaction) -> _Day:
            return _read(tx, today)

        self._context.store.read(read, self._show_day, owner=self, replaces="today")
        self.beside.load()
        self.circles.load()
        self.backup.load()
        self.recovery.load()

    def set_focus_mode(self, on: bool) -> None:  # noqa: FBT001 - a slot
        """Show the words alone, or everything."""
        if on == self._alone:
            return
        self._alone = on
        self._head.setVisible(not on)
        self.check_in.setVisible(not on)
        self._side.setVisible(not on)
        self.sheet.set_alone(on)
        self._arrange()
        self.focus_mode_requested.emit(on)
        self.editor.setFocus()

    def check_in_here(self) -> bool:
        """Go to the seven moods, for a check-in of now."""
        if is_open(self.window()):
            return True
        self.set_focus_mode(False)
        row = self.check_in.row
        row.tile(row.value() or Valence.NEUTRAL).setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    # --- Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Decide by the width of the window in em."""
        super().resizeEvent(event)
        self._arrange()

    # --- inside

    def _build(self) -> None:
        look = self._context.look
        head = QVBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(look.px(4))
        first = QHBoxLayout()
        first.addWidget(self.heading, 1)
        first.addWidget(self.kit, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addLayout(first)
        head.addWidget(self.greeting)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.earlier)
        side.addWidget(self.beside)
        side.addWidget(self.circles)
        side.addWidget(self.backup)
        side.addWidget(self.recovery)
        side.addStretch(1)
        self._holder = QWidget()
        self._grid = QGridLayout(self._holder)
        self._grid.setSpacing(0)
        self._grid.setRowStretch(2, 1)
        self._area = DownScroll()
        self._area.hold(self._holder)
        self.growing = Growing(look, self.editor, self._area)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)
        self._arrange()

    def _connect(self) -> None:
        self.sheet.focus_requested.connect(lambda: self.set_focus_mode(True))
        self.sheet.new_requested.connect(self._new_requested)
        self.editing.unsaved.connect(self._note_word)
        self.editing.gone.connect(self._page_gone)
        self.earlier.entry_requested.connect(lambda ident: self._context.shell.go("journal", ident))
        self.earlier.check_in_requested.connect(
            lambda item, row: open_item(self._context, item, row)
        )
        self.earlier.day_requested.connect(lambda day: self._context.shell.go("journal", day))
        self.beside.changed.connect(self._arrange)
        self.circles.changed.connect(self._arrange)
        self.backup.changed.connect(self._arrange)
        self.recovery.changed.connect(self._arrange)
        self.kit.clicked.connect(lambda: self._context.shell.go("kit", "cards"))
        self._context.preferences.keys.label(self, self._name_keys)
        self._context.store.changed.connect(self._changed)
        self._context.look.changed.connect(self._arrange)
        keys = (
            ("tag", self.sheet.add_tag),
            ("alone", lambda: self.set_focus_mode(not self._alone)),
        )
        for command, act in keys:
            self._context.preferences.keys.bind(command, self, act)
        fixed_shortcut("Esc", self, self._leave)

    def _name_keys(self) -> None:
        key = self._context.preferences.keys.text("kit")
        self.kit.setToolTip(with_key(self.tr("My kit: what helps me"), key))

    def _new_requested(self) -> None:
        self.new_page()
        self.editor.setFocus()

    def _leave(self) -> None:
        """Esc closes what is on top: the find bar, focus mode; else the caret goes to the words."""
        if not self.sheet.pane.find_bar.isHidden():
            self.sheet.pane.find_bar.close_bar()
        elif self._alone:
            self.set_focus_mode(False)
        else:
            self.editor.setFocus()

    def _note_word(self) -> None:
        self._last_word = self._context.now()

    def _begin_if_over(self) -> None:
        """A sitting ends with the day, or after two hours without a word."""
        facts, now = self.editing.facts, self._context.now()
        if facts is None:
            self.new_page()
            return
        rested = self._last_word is not None and now - self._last_word > _SITTING
        other_day = facts.day != self._context.today()
        if not self.editing.is_empty and (rested or other_day):
            self._last_word = None
            self.new_page()

    def _page_gone(self) -> None:
        """The page was moved to the trash from elsewhere."""
        self.editing.clear()
        self.new_page()

    def _look_at_clock(self) -> None:
        if not self._context.store.is_open:
            return
        if self._day != self._context.today():
            self.load()
        elif self.isVisible():
            self.circles.load()

    def _changed(self, changes: Changes, initiator: object) -> None:
        if not self._context.store.is_open:
            return
        if changes.limits or changes.circles:
            self.circles.load()
        if changes.backups:
            self.backup.load()
        if changes.settings or changes.keys or changes.limits:
            self.recovery.load()
        told = changes.entries or changes.many or changes.moods or changes.trash
        if told and initiator is not self:
            self.load()

    def _show_day(self, day: _Day) -> None:
        context = self._context
        today, now = context.today(), context.now()
        if self._day != today:
            self._welcome = None
            self.sheet.prompts.take(day.prompt)
        self._day = today
        self.heading.setText(beginning(long_day(today)))
        if self._welcome is None:
            self._welcome = self._greet(day)
        self.greeting.setText(self._welcome)
        hour = local(now, context.zone()).hour
        self._welcome = None if hour in (_MORNING, _NOON, _EVENING) else self._welcome
        self.earlier.show_moments(self._moments(day), today)
        self._arrange()

    def _greet(self, day: _Day) -> str:
        now = self._context.now()
        if not day.count:
            return self.tr("This page is yours.")
        if day.newest is not None and now - day.newest >= _WEEKS:
            return self.tr("Welcome back. Write as much or as little as you like.")
        hour = local(now, self._context.zone()).hour
        if _MORNING <= hour < _NOON:
            return self.tr("Good morning. Write as much or as little as you like.")
        if _NOON <= hour < _EVENING:
            return self.tr("Good afternoon. Write as much or as little as you like.")
        return self.tr("Good evening. Write as much or as little as you like.")

    def _moments(self, day: _Day) -> list[Moment]:
        """Return what else there is: entries, and check-ins of none of them or of this page."""
        page = self.editing.entry_id
        found: list[tuple[datetime, Moment]] = []
        for row in day.rows:
            if row.id != page:
                time = clock(row.created_at, row.zone)
                found.append((row.created_at, Moment(time, heading_of(row), row.valence, row.id)))
        shown = self.check_in.noting.item
        found += [
            (item.at, moment_of(item))
            for item in day.moods
            if (item.id in day.alone or item.entry_id == page)
            and (shown is None or item.id != shown.id)
        ]
        return [moment for _, moment in sorted(found, key=lambda pair: pair[0])]

    # --- layout

    def _arrange(self) -> None:
        look = self._context.look
        em = look.em(self.window().width())
        narrow = em < NARROW_EM
        wide = em >= WIDE_EM
        margin = look.px(24 if narrow else 68 if wide else 40)
        gap = look.px(60 if wide else 36)
        side = look.px(272 if wide else 240)
        side_parts = (self.earlier, self.beside, self.circles, self.backup, self.recovery)
        filled = not all(one.isHidden() for one in side_parts)
        beside = not narrow and not self._alone and filled
        room = self.width() - 2 * margin
        sheet = min(look.px(_SHEET), room - (side + gap if beside else 0))
        total = sheet + (gap + side if beside else 0)
        left = max(margin, (self.width() - total) // 2)
        for widget in (self._head, self.check_in, self.sheet, self._side):
            self._grid.removeWidget(widget)
        self._grid.addWidget(self._head, 0, 0)
        self._grid.addWidget(self.check_in, 1, 0)
        self._grid.addWidget(self.sheet, 2, 0)
        if narrow:
            self._grid.addWidget(self._side, 3, 0)
        else:
            self._grid.addWidget(self._side, 1, 2, 2, 1)
        self._side.setVisible(not self._alone)
        for column, width in ((0, sheet), (1, gap if beside else 0), (2, side if beside else 0)):
            self._grid.setColumnMinimumWidth(column, width)
        # What is left goes to the end, where the scroll bar comes and goes.
        self._grid.setColumnStretch(3, 1)
        self.sheet.setFixedWidth(max(1, sheet))
        self.sheet.fit(sheet)
        self._side.setMaximumWidth(sheet if narrow else side)
        self.sheet.setMinimumHeight(look.px(_LEAST_SHEET))
        top = look.px(24 if self._alone or narrow else 55)
        self._grid.setContentsMargins(*self._sides(left, top, 0, look.px(36)))
        self._head.layout().setContentsMargins(0, 0, 0, look.px(30))  # type: ignore[union-attr]  # set above
        self.check_in.setContentsMargins(0, 0, 0, look.px(20))
        self._side.setContentsMargins(0, look.px(24) if narrow else 0, 0, 0)
        self.check_in.stack(sheet < look.px(560))
        self.growing.set_on(self._is_short(narrow=narrow))

    def _is_short(self, *, narrow: bool) -> bool:
        """Whether the room has to scroll even while the sheet is as low as it can be."""
        if self._alone:
            return False
        parts = [self._head, self.check_in, *([self._side] if narrow else [])]
        edges = self._grid.contentsMargins()
        needed = sum(part.sizeHint().height() for part in parts) + self.sheet.minimumHeight()
        return needed + edges.top() + edges.bottom() > self._area.viewport().height()

    def _sides(self, start: int, top: int, end: int, bottom: int) -> tuple[int, int, int, int]:
        if self.isRightToLeft():
            start, end = end, start
        return start, top, end, bottom


def _read(tx: Transaction, today: date) -> _Day:
    rows, moods = tx.timeline.on_day(today), tx.moods.on_day(today)
    newest = tx.timeline.newest(1)
    ids = {row.id for row in rows}
    alone = {item.id for item in moods if item.entry_id is None or item.entry_id not in ids}
    return _Day(
        rows=rows,
        moods=moods,
        alone=alone,
        count=tx.timeline.count(),
        newest=newest[0].created_at if newest else None,
        prompt=Prompts.stored(tx),
    )
