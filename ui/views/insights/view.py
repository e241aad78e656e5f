"""The room Insights."""

from collections.abc import Callable
from datetime import date
from functools import partial
from weakref import WeakKeyDictionary

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.session import Landmark, LandmarkKind
from app.settings import ON_THIS_DAY
from app.usecases import plan_session as plan
from app.vault.transaction import Transaction
from ui.context import Context
from ui.views.insights.head import Head
from ui.views.insights.look_back_page import LookBackPage
from ui.views.insights.measures_page import MeasuresPage
from ui.views.insights.mood_page import MoodPage
from ui.views.insights.periods import Period, Span, period
from ui.views.insights.reading import Picture, read_picture, week_start
from ui.views.insights.tabs import Tabs
from ui.views.session.forms import LandmarkForm
from ui.widgets.charts.base import Chart
from ui.widgets.charts.frame import ChartFrame
from ui.widgets.charts.weeks import GapBand
from ui.widgets.columns import DownScroll, EmptyState
from ui.widgets.labels import Label
from ui.widgets.sheet import Ground

TABS = ("mood", "measures", "look_back")
_WIDEST = 1240
_ENOUGH = 3  # days that make a first picture
_SOON_MS, _LATE_MS = 150, 400
_NARROW, _TIGHT = 48, 60
_AROUND = 90  # what is seen above and below a cursor, at least


class InsightsView(Ground):
    """Moods, measures and the look-back of a period; what stands there stays while it is read."""

    def __init__(
        self, context: Context, parent: QWidget | None = None, *, mood: MoodPage | None = None,
        measures: MeasuresPage | None = None, look_back: LookBackPage | None = None,
    ) -> None:  # fmt: skip
        super().__init__(context.look, "page", parent)
        self._context = context
        look = context.look
        self._period = period(Span.YEAR, context.today(), context.today())
        self._picture: Picture | None = None
        self._stale = True
        self._tables = False
        self._followed: WeakKeyDictionary[ChartFrame, bool] = WeakKeyDictionary()
        self._old: set[str] = set()  # pages that still show what was read before
        self.setAccessibleName(self.tr("Insights"))
        self.head = Head(context)
        self.tabs = Tabs(look, self.tr("What is shown"))
        for name in (self.tr("Mood"), self.tr("Measures"), self.tr("Look-back")):
            self.tabs.addTab(name)
        self.mood = mood or MoodPage(look)
        self.measures = measures or MeasuresPage(context)
        self.look_back = look_back or LookBackPage(context)
        self.empty = EmptyState(
            look, self.tr("After three days there is a first picture."), self.tr("Check in")
        )
        self.late = Label(look, self.tr("Looking through your days"), "ui.small", "ink3")
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._next = QTimer(self, singleShot=True, interval=0)
        self._slow = QTimer(self, singleShot=True, interval=_LATE_MS)
        self._lay_out()
        self._connect()

    # --- Room ------------------------------------------------------------------------------

    def show_target(self, target: object) -> None:
        """Show the room as it was; a tab's name or a date goes there."""
        today = self._context.today()
        if isinstance(target, str) and target in TABS:
            self.tabs.setCurrentIndex(TABS.index(target))
        if isinstance(target, date):
            self._go(period(self._period.span, target, today))
        elif self._period.today != today:
            day = today if self._period.is_now else self._period.end
            self._go(period(self._period.span, day, today))
        elif self._stale:
            self.load()
        self.tabs.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Nothing is typed here."""

    def clear(self) -> None:
        """Drop every figure and word."""
        self._picture = None
        self._stale = True
        for page in (self.mood, self.measures, self.look_back):
            page.clear()
        self._area.hide()

    def load(self) -> None:
        """Read the period; what is shown stays until it is there."""
        wanted, starts = self._period, week_start()
        self._stale = False
        self.head.show_period(wanted)

        def read(tx: Transaction) -> Picture:
            return read_picture(tx, wanted, starts)

        self._slow.start()
        self._context.store.read(read, self._show, owner=self, replaces="insights")

    @property
    def picture(self) -> Picture | None:
        """What is shown; None before anything was read."""
        return self._picture

    @property
    def frames(self) -> list[ChartFrame]:
        """The charts of the page that is open, those that are shown."""
        pages = {0: self.mood.frames, 1: self.measures.frames}
        return [one for one in pages.get(self.tabs.currentIndex(), []) if not one.isHidden()]

    def set_tables(self, *, on: bool) -> None:
        """Show every chart as a table, or as a chart."""
        self._tables = on
        self.head.set_table(on=on)
        self._show_tables()

    # --- Qt --------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Speak the words that are on, also the person's own for the moods."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._picture is not None:
            self._old = set(TABS)
            self._next.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Decide by the width of the window in em."""
        super().resizeEvent(event)
        self._arrange()

    # --- inside ----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._holder = QWidget()
        self._area = DownScroll()
        self._area.hold(self._holder)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)
        self._column = QVBoxLayout(self._holder)
        self._column.addWidget(self.head)
        for part in (self.late, self.empty, self.tabs, self.mood, self.measures, self.look_back):
            part.hide()
            self._column.addWidget(part)
        # No wider than its words: around more, the ring of the focus would say nothing.
        self._column.setAlignment(self.tabs, Qt.AlignmentFlag.AlignLeading)
        self._column.setStretchFactor(self.empty, 1)
        self._column.addStretch(1)
        self._arrange()

    def _connect(self) -> None:
        context, head = self._context, self.head
        head.span_chosen.connect(self._choose_span)
        head.earlier.connect(self._go_earlier)
        head.later.connect(lambda: self._go(self._period.later()))
        head.year_chosen.connect(self._choose_year)
        head.table_wanted.connect(lambda: self.set_tables(on=not self._tables))
        head.more.clicked.connect(self._open_menu)
        self.tabs.currentChanged.connect(self._show_tab)
        self.empty.action_triggered.connect(self._check_in)
        self.mood.day_wanted.connect(lambda day: context.shell.go("journal", day))
        self.mood.gap_chosen.connect(self._name_gap)
        self.look_back.day_wanted.connect(lambda day: context.shell.go("journal", day))
        self.look_back.entry_wanted.connect(lambda ident: context.shell.go("journal", ident))
        for frame in (*self.mood.frames, *self.measures.frames):
            self._adopt(frame)
        self.mood.scales.frame_made.connect(self._adopt)
        context.store.changed.connect(self._changed)
        context.look.changed.connect(self._arrange)
        context.preferences.changed.connect(self._preference)
        self._soon.timeout.connect(self.load)
        self._next.timeout.connect(self._show_tab)
        self._slow.timeout.connect(self._say_late)
        keys = context.preferences.keys
        keys.bind("chart_table", self, self._toggle_table)
        keys.bind("chart_earlier", self, self._go_earlier)
        keys.bind("chart_later", self, lambda: self._go(self._period.later()))
        week, month = self.look_back.week, self.look_back.month
        for command, step in (
            ("week_before", week.go_before), ("week_after", week.go_after),
            ("month_before", month.go_before), ("month_after", month.go_after),
        ):  # fmt: skip
            keys.bind(command, self, partial(self._look_back, step))

    def _adopt(self, frame: ChartFrame) -> None:
        """Let a chart follow the others, and say where it stands."""
        frame.copied.connect(self._context.shell.say)
        frame.chart.cursor_moved.connect(partial(self._keep_in_view, frame.chart))
        self._next.start()

    def _show(self, picture: Picture) -> None:
        self._slow.stop()
        self.late.hide()
        self._picture = picture
        self._period = picture.period
        self.head.show_picture(picture)
        first = picture.began is None or picture.began >= picture.period.first
        enough = picture.logged >= _ENOUGH or not first
        counted = any(len(one.days) >= _ENOUGH for one in picture.insights.scales)
        answered = bool(picture.insights.takings) or counted
        self.empty.setVisible(not enough and not answered)
        self.tabs.setVisible(enough or answered)
        self.head.set_bare(bare=not enough and not answered)
        self._old = set(TABS)
        self._area.show()
        self._show_tab()

    def _show_tab(self) -> None:
        """Show the open page; one that is not looked at is filled when it is."""
        shown = "" if self.tabs.isHidden() else TABS[self.tabs.currentIndex()]
        pages: dict[str, MoodPage | MeasuresPage | LookBackPage] = {
            "mood": self.mood, "measures": self.measures, "look_back": self.look_back,
        }  # fmt: skip
        for name, page in pages.items():
            if name == shown and name in self._old and self._picture is not None:
                self._old.discard(name)
                page.show_picture(self._picture)
            page.setVisible(name == shown)
        self._show_tables()

    def _show_tables(self) -> None:
        """Let the open page follow, a chart a turn; the others do when they are opened.

        A chart that the person switched alone stays so until all are switched again.
        """
        pages = {0: self.mood.frames, 1: self.measures.frames}
        for frame in pages.get(self.tabs.currentIndex(), []):
            if self._followed.get(frame, False) != self._tables:
                self._followed[frame] = self._tables
                frame.set_table_shown(self._tables)
                self._next.start()
                return
        self.mood.arrange_again()

    def _look_back(self, step: Callable[[], None]) -> None:
        """Open the look-back; where it is open already, take a step in it."""
        if self.tabs.isHidden():
            return
        if self.look_back.isVisible():
            step()
        else:
            self.show_target("look_back")

    def _keep_in_view(self, chart: Chart, _said: str) -> None:
        """Show the whole chart whose cursor moved; of one that is too high, what is around it."""
        around = self._context.look.px(_AROUND)
        if chart.height() + around <= self._area.viewport().height():
            self._area.ensureWidgetVisible(chart, 0, around // 2)
            return
        place = chart.mapTo(self._holder, chart.marks[chart.cursor_index].at.toPoint())
        self._area.ensureVisible(0, place.y(), 0, around)

    def _say_late(self) -> None:
        self.late.setVisible(self._picture is None)

    def _choose_span(self, span: str) -> None:
        self._go(period(Span(span), self._period.end, self._context.today()))

    def _choose_year(self, year: int) -> None:
        today = self._context.today()
        day = min(date(year, self._period.end.month, 1), today)
        self._go(period(self._period.span, day, today))

    def _go(self, wanted: Period) -> None:
        if wanted != self._period or self._picture is None:
            self._period = wanted
            self.head.spans.set_value(wanted.span.value)
            self.load()

    def _go_earlier(self) -> None:
        """Go to the time before, if there was anything then."""
        if self.head.back.isEnabled():
            self._go(self._period.earlier())

    def _changed(self, changes: Changes, _initiator: object) -> None:
        seen = (changes.moods, changes.many, changes.tags, changes.entries, changes.trash,
                changes.measures, changes.session, changes.kit)  # fmt: skip
        if not any(seen):
            return
        self._stale = True
        if self.isVisible():
            self._soon.start()

    def _preference(self, key: str) -> None:
        if key == ON_THIS_DAY.key and self.isVisible():
            self._soon.start()

    def _toggle_table(self) -> None:
        """Switch the chart that has the focus, or all of them."""
        focus: QWidget | None = self.focusWidget()
        for frame in self.frames:
            if focus is not None and frame.isAncestorOf(focus):
                frame.toggle()
                return
        self.set_tables(on=not self._tables)

    def _check_in(self) -> None:
        self._context.shell.go("today")
        self._context.preferences.keys.run("mood")

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.popup(self.head.more.mapToGlobal(self.head.more.rect().bottomLeft()))

    def menu(self) -> QMenu:
        """What else can be done here."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        frames = [frame for frame in self.frames if not frame.chart.is_empty]
        if frames:
            pictures = menu.addMenu(self.tr("Copy as picture"))
            tables = menu.addMenu(self.tr("Copy as table (CSV)"))
            for frame in frames:
                name = frame.chart.accessibleName()
                pictures.addAction(name, frame.copy_image)
                tables.addAction(name, frame.copy_table)
        shell = self._context.shell
        menu.addAction(self.tr("Events and days away"), lambda: shell.go("session", "landmarks"))
        menu.addAction(self.tr("Make a report"), lambda: shell.go("report"))
        return menu

    def _name_gap(self, gap: GapBand) -> None:
        """Let the person say why there is nothing on some days; only they can know."""
        if gap.words:
            self._context.shell.go("session", "landmarks")
            return
        store, shell = self._context.store, self._context.shell
        item = Landmark(store.new_id(), LandmarkKind.AWAY, "", gap.first, gap.last)

        def done(before: plan.Before) -> None:
            words = self.tr("The charts know it now.")
            undo = lambda: store.write(lambda tx: plan.put_back(tx, before))  # noqa: E731 - one use
            shell.say(words, self.tr("Undo"), undo)

        def keep(named: Landmark) -> None:
            def work(tx: Transaction) -> tuple[plan.Before, Changes]:
                _, changes = plan.add_landmark(
                    tx, named.kind, named.words, named.first, named.last, new_id=lambda: named.id
                )
                return plan.Before(new=(named.id,)), changes

            store.write(work, done, owner=self)

        shell.overlay(LandmarkForm(self._context, item, keep, new=False))

    def _arrange(self) -> None:
        look = self._context.look
        em = look.em(self.window().width())
        narrow = em < _NARROW
        room = self.width()
        side = look.px(24 if narrow else 56)
        end = look.px(24 if narrow else 48)
        spare = max(0, room - side - end - look.px(_WIDEST))
        left, right = side + spare // 2, end + spare // 2
        if self.isRightToLeft():
            left, right = right, left
        self._column.setContentsMargins(left, look.px(32), right, look.px(32))
        self._column.setSpacing(look.px(18))
        self.head.arrange(narrow=em < _TIGHT)
        self.mood.arrange(em)
        self.look_back.arrange(em)
