"""The circle: read slowly, answer kindly."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.circles.circle import OVER, Circle
from app.domain.circles.feed import PostView
from app.domain.circles.outbox import OutKind
from app.domain.circles.posts import PostKey
from app.domain.failures import Failure
from app.domain.when import to_millis
from app.settings import CIRCLE_LIVE
from app.usecases.circles.moved import can_undo
from app.usecases.circles.port import CirclePort, Progress, SyncReport, Wording
from app.usecases.circles.say import thank
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import isolated
from ui.views.circle.acts import PostActs
from ui.views.circle.check_in import open_circle_check_in
from ui.views.circle.closing import Closing
from ui.views.circle.drawer import SideDrawer, moved
from ui.views.circle.eyes import tints_of
from ui.views.circle.feed import FeedPane
from ui.views.circle.forgetting import ask_to_forget
from ui.views.circle.head import CircleHead, is_inside
from ui.views.circle.hidden import open_hidden
from ui.views.circle.joining import JoinSheet
from ui.views.circle.ledger import open_ledger
from ui.views.circle.meeting import Meeting
from ui.views.circle.moving import ask_to_go_back, ask_to_undo, open_move
from ui.views.circle.pulse import open_pulse
from ui.views.circle.reading_deeds import ReadingDeeds
from ui.views.circle.recovery import open_recovery
from ui.views.circle.room_for_others import add_room_choices
from ui.views.circle.share.choose import ChooseEntry
from ui.views.circle.share.sheet import open_share_sheet
from ui.views.circle.side import CircleSide, Company
from ui.views.circle.standing import Facts, Way, contact_text, standing_of
from ui.views.circle.troubles import trouble_text
from ui.views.circle.unsent import unsent_words
from ui.views.editing.space import Space
from ui.widgets.labels import Hairline
from ui.widgets.sheet import Ground

WIDE_EM = 72
_SIDE = 284


@dataclass(frozen=True, slots=True)
class _State:
    """What the vault says of the circles."""

    circles: tuple[Circle, ...]
    company: Company | None = None
    facts: Facts | None = None


class CircleView(QWidget):
    """The room Circle.

    Signals:
        fronted(bool): an open circle is in front now, or is no more.
    """

    fronted = Signal(bool)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        look = context.look
        self._circle: bytes | None = None
        self._progress: dict[bytes, Progress] = {}
        self._facts: Facts | None = None
        self._company: Company | None = None
        self._is_mending = False
        self.setAccessibleName(self.tr("Circle"))
        self.head = CircleHead(look)
        self.feed = FeedPane(context, head=self.head)
        self.side = CircleSide(context)
        self.deeds = ReadingDeeds(context, self.feed)
        self.acts = PostActs(context, self.feed, self)
        self.meeting = Meeting(context, self.feed, self.side, self)
        self.closing = Closing(context, self)
        self._page = Ground(look, "page")
        self._line = Hairline(look, upright=True)
        self._build()
        self._connect()
        if context.store.is_open:
            self.load()

    # --- what the window asks

    def show_target(self, target: object) -> None:
        """Show the circle, or another one whose id is given."""
        if isinstance(target, bytes) and target != self._circle:
            self._choose(target)
        else:
            self.load()
        self.feed.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Keep what is typed here, and in sheets above, now."""
        for one in unsent_words(self._context.store):
            one.keep()

    def clear(self) -> None:
        """Drop every word and name."""
        self.feed.forget()
        self.side.clear()
        self.meeting.clear()
        self.closing.clear()
        self._circle, self._facts, self._company = None, None, None
        self._progress.clear()

    def load(self) -> None:
        """Read which circles there are, and how the one that is shown stands."""
        wanted = self._circle
        live = self._context.preferences.get(CIRCLE_LIVE)
        now = self._context.now()
        at = to_millis(now)

        def read(tx: Transaction) -> _State:
            circles = tuple(sorted(tx.circles.all(), key=lambda one: one.state in OVER))
            shown = next((one for one in circles if one.id == wanted), next(iter(circles), None))
            if shown is None:
                return _State(circles)
            known = tx.circle_people.of(shown.id)
            people = [one for one in known if one.present]
            people.sort(key=lambda one: one.joined_day)
            due = [one for one in tx.circle_outbox.due(shown.id, at)
                   if one.kind is OutKind.POST and not one.silent]  # fmt: skip
            steward = any(one.steward for one in people if one.person == shown.me)
            return _State(
                circles,
                Company(shown.me, tuple(people), tints_of(known)),
                Facts(shown, len(due), steward, live, undoable=can_undo(tx, shown, now)),
            )

        self._context.store.read(read, self._show, owner=self, replaces=f"circle-state {id(self)}")

    def check_in_here(self) -> bool:
        """Ask how it is, for the circle that is shown."""
        if self.head.check_in.isHidden() or self._facts is None:
            return False
        self._check_in()
        return True

    # --- Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Decide by the width of the window in em."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Limits may have closed it, or opened it again."""
        super().showEvent(event)
        self.closing.look()
        self._front()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody is in a circle any more."""
        super().hideEvent(event)
        self.closing.rest()
        self._front()

    # --- inside

    def _front(self) -> None:
        shown = self.isVisible() and self.meeting.none.isHidden() and self._circle is not None
        self.fronted.emit(shown and not self.closing.is_closed)

    def _turned(self) -> None:
        """Circles have closed by the person's own limits, or opened again."""
        if self.closing.is_closed:
            self.flush()
            self.closing.close_sheets()
            self.feed.show_circle(None)
            if not self.closing.is_covered:  # who writes in a sheet that stays goes on there
                self.feed.setFocus(Qt.FocusReason.OtherFocusReason)
        self.load()
        self._front()

    def _fit(self) -> None:
        wide = self._context.look.em(self.window().width()) >= WIDE_EM
        wide = wide and self.meeting.none.isHidden()
        if self.side.parentWidget() is self:
            self.side.setVisible(wide)
            self.side.setFixedWidth(self._context.look.px(_SIDE))
        self._line.setVisible(wide)

    def _build(self) -> None:
        look = self._context.look
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.closing.strip)
        page = QVBoxLayout()
        column.addLayout(page, 1)
        Space(look, page, 24, 0, 8)  # the scroll bar stands at the end, and has its own room
        page.addWidget(self.feed)
        page.addWidget(self.meeting.none)
        self.head.add(self.meeting.asks, self.closing.part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._page, 1)
        row.addWidget(self._line)
        row.addWidget(self.side)
        self._fit()

    def _connect(self) -> None:
        context = self._context
        self.head.chosen.connect(self._choose)
        self.head.standing.taken.connect(self._take)
        self.head.check_in_wanted.connect(self._check_in)
        self.head.share_wanted.connect(self._share)
        self.feed.thank_wanted.connect(self._thank)
        self.feed.more_wanted.connect(self.acts.open_menu)
        self.feed.whole_wanted.connect(self.acts.show_whole)
        self.feed.refused.connect(self.closing.refused)
        self.closing.turned.connect(self._turned)
        self.closing.arrived.connect(self.feed.load)
        self.closing.left.connect(self.side.show_time)
        self.head.more.clicked.connect(self._open_more)
        self.side.shared_wanted.connect(lambda: self._open(open_ledger))
        context.store.changed.connect(self._changed)
        context.circles.progressed.connect(self._progressed)
        context.circles.reported.connect(self._reported)

    def _choose(self, circle: bytes) -> None:
        """Turn to another circle; until it is read nothing is done in either."""
        self.flush()
        self._circle, self._facts = circle, None
        self.load()

    def _show(self, state: _State) -> None:
        facts = state.facts
        if facts is None or state.company is None:
            self.feed.show_circle(None)
            self._circle, self._facts = None, None
            self.meeting.show_none()
            self._fit()
            self._front()
            return
        circle = facts.circle
        self._facts = facts
        self.head.show_circle(circle, state.circles, closed=self.closing.is_closed)
        self._company = state.company
        self.side.show_company(state.company)
        self.deeds.show_circle(circle.id, circle.name)
        self.meeting.show_circle(circle, state.company.people)
        self._fit()
        self._stand()
        self._circle = circle.id
        self.closing.show_circle(circle, state.company.people)
        if self.closing.is_closed:
            self.feed.show_circle(None)
        elif circle.id != self.feed.circle or not self.feed.keys():
            self.feed.show_circle(circle.id)
        self._front()

    def _stand(self) -> None:
        if self._facts is not None:
            progress = self._progress.get(self._facts.circle.id)
            context, note = self._context, self._context.circles.notes.first
            contact = contact_text(self._facts.circle, context.zone(), context.today())
            over = self._facts.circle.state in OVER
            self.side.show_contact("" if over else contact)
            facts = replace(self._facts, progress=progress, note=note, contact=contact)
            self.head.standing.show_standing(standing_of(facts))

    def _changed(self, changes: Changes, _: object) -> None:
        if (changes.circles or changes.settings) and self._context.store.is_open:
            self.load()

    def _progressed(self, progress: Progress) -> None:
        self._progress[progress.circle] = progress
        self._stand()

    def _reported(self, report: SyncReport) -> None:
        del report
        self._progress.clear()
        self._stand()

    def _take(self, way: Way) -> None:
        host = self._context.circles
        if way is Way.LOOK:
            host.look(owner=self)
        elif way is Way.NOTED:
            host.notes.noted()
            self._stand()
        elif way is Way.JOIN:
            self._context.shell.overlay(JoinSheet(self._context))
        elif way is Way.SHARE_ANEW:
            self._open(open_recovery)
        elif way is Way.FORGET:
            self._open(lambda context, circle: ask_to_forget(context, circle, self.load))
        elif way is Way.UNDO_MOVE:
            ask_to_undo(self._context, lambda: self._mend(Way.REPAIR))
        elif way is Way.GO_BACK:
            ask_to_go_back(self._context, lambda: self._mend(Way.ASK_BACK))
        else:
            self._mend(way)

    def _mend(self, way: Way) -> None:
        if self._facts is None or self._is_mending:
            return  # pressed twice it is done once
        self._is_mending = True
        work = partial(_WAYS[way], circle=self._facts.circle.id)
        self._context.circles.ask(work, self._told, failed=self._refused, owner=self)

    def _refused(self, failure: Failure) -> None:
        self._is_mending = False
        self._context.shell.warn(trouble_text(str(failure)))
        self.load()

    def _told(self, sentence: str) -> None:
        self._is_mending = False
        done = self.tr("It is settled. The circle goes on.")
        self._context.shell.say(trouble_text(sentence) if sentence else done)
        self.load()

    def _check_in(self) -> None:
        if self._facts is not None:
            circle = self._facts.circle
            open_circle_check_in(self._context, circle.id, circle.name)

    def _open(self, page: Callable[[Context, Circle], object]) -> None:
        if self._facts is not None:
            page(self._context, self._facts.circle)

    def _open_more(self) -> None:
        inside = self._facts is not None and is_inside(self._facts.circle)
        side = self.open_side if self.side.isHidden() else None
        button = self.head.more
        menu = self.deeds.menu(inside=inside and not self.closing.is_closed, side=side)
        if inside and self._facts is not None and self._company is not None:
            add_room_choices(self._context, self._facts.circle, self._company.people, menu)
        menu.addSeparator()
        for icon, words, page in (
            ("eye-off", self.tr("Hidden from you"), open_hidden),
            ("circle-help", self.tr("Is it good for you?"), open_pulse),
            ("key-round", self.tr("A way back in"), open_recovery),
        ):
            action = menu.addAction(self._context.look.icon(icon), words)
            action.triggered.connect(lambda _=False, page=page: self._open(page))
        if inside and self._facts is not None and self._facts.steward:
            move = menu.addAction(self._context.look.icon("cloud"), self.tr("Another relay"))
            move.triggered.connect(lambda _=False: self._open(open_move))
        self.meeting.add_ways(menu)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def open_side(self) -> None:
        """Show what stands beside the feed where there is no room for it there."""
        context, side, back = self._context, self.side, self._take_side_back
        moved(side, lambda: context.shell.overlay(SideDrawer(context, side, back)))

    def _take_side_back(self) -> None:
        layout = self.layout()
        if layout is not None:
            moved(self.side, lambda: layout.addWidget(self.side))
        self.side.stand_in_drawer(drawer=False)
        self._fit()

    def _share(self) -> None:
        if self._facts is not None:
            circle, chooser = self._facts.circle.id, ChooseEntry(self._context)
            chooser.taken.connect(lambda entry: open_share_sheet(self._context, circle, entry))
            self._context.shell.overlay(chooser)

    def _thank(self, view: PostView) -> None:
        row, now, random = view.row, self._context.now(), self._context.store.random

        def work(tx: Transaction, words: Wording) -> tuple[PostKey, Changes]:
            return thank(tx, words, row.circle, row.key, now=now, random=random)

        def done(_: object) -> None:
            text = self.tr("%1 is thanked. Nobody else learns of it.")
            self._context.shell.say(text.replace("%1", isolated(view.name or "?")))

        self._context.circles.say(work, done, owner=self)


def _ask_back(port: CirclePort, circle: bytes) -> str:
    return port.resync(circle)


def _repair(port: CirclePort, circle: bytes) -> str:
    port.repair(circle)
    return ""


def _resolve(port: CirclePort, circle: bytes) -> str:
    port.resolve(circle)
    return ""


_WAYS = {Way.ASK_BACK: _ask_back, Way.REPAIR: _repair, Way.RESOLVE: _resolve}
