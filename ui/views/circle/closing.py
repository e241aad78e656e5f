"""What the person's own limits do to the room of circles: it closes, opens again, and says so."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from app.domain.boundaries.acts import LIMITED
from app.domain.boundaries.clock import Clock
from app.domain.boundaries.grace import finishing_until
from app.domain.changes import Changes
from app.domain.circles.circle import Circle, Person
from app.domain.circles.outbox import OutKind
from app.domain.circles.reading import next_arrival
from app.domain.coping import CopingCard, offered_on
from app.domain.failures import Failure
from app.domain.when import from_millis, to_millis
from app.usecases.boundaries.count_usage import note_break_shown
from app.usecases.boundaries.gate import quiet_of
from app.usecases.boundaries.mend_clock import clock_in_question
from app.usecases.boundaries.standing import Standing, standing
from app.vault.transaction import Transaction
from ui.context import Context
from ui.limit_words import left_text
from ui.views.circle.break_strip import BreakStrip
from ui.views.circle.clock_question import ClockQuestion
from ui.views.circle.closed_page import ClosedPage
from ui.views.circle.limit_notes import LimitNotes
from ui.views.parts import Group
from ui.widgets.lines import LinesField

_LOOK_AGAIN = timedelta(minutes=10)  # at the latest: the machine may have slept
_FAR = 1 << 62
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Limited:
    """What the journal says of limits now.

    Attributes:
        arrives: when more of what has arrived is shown; None where all of it is.
        goes: of one's own words that wait, the moments at which they go out.
        behind: what is kept of the time, if the computer's clock is in question.
        card: what could be done away from the screen, of the person's own kit.
    """

    standing: Standing
    arrives: datetime | None = None
    goes: tuple[datetime, ...] = ()
    behind: Clock | None = None
    card: CopingCard | None = None


class Closing(QObject):
    """Watches the limits while the room is shown; nothing of it runs while it is not.

    Signals:
        turned(): circles have closed, or opened again.
        arrived(): what was held by quiet hours may be shown now.
        left(str): how much time there still is, in words; empty for no such limit.

    Attributes:
        is_closed: whether circles are closed; what was being written is finished before.
        part: what stands below the head: a question about the clock, what waits, and the page
            that stands in the place of a closed circle.
        strip: speaks of a break, once in a stay.
        timer: runs until something of it changes.
    """

    turned = Signal()
    arrived = Signal()
    left = Signal(str)

    def __init__(self, context: Context, room: QWidget) -> None:
        super().__init__(room)
        self._context, self._room = context, room
        self._circle: bytes | None = None
        self._found: Limited | None = None
        self._reached: datetime | None = None  # when the limit came, while a sentence is finished
        self._last_key: datetime | None = None
        self.is_closed = False
        look = context.look
        self.clock = ClockQuestion(context)
        self.notes = LimitNotes(look)
        self.page = ClosedPage(context)
        self.part = Group(look, gap=8)
        self.part.add(self.clock, self.notes, self.page)
        self.strip = BreakStrip(context, room)
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(self.look)
        self.clock.answered.connect(self.look)
        context.store.changed.connect(self._changed)

    def show_circle(self, circle: Circle, people: tuple[Person, ...]) -> None:
        """Take over another circle, or how the same one stands now."""
        self.page.show_circle(circle, people)
        if circle.id != self._circle:
            self._circle = circle.id
            self.look()

    def look(self) -> None:
        """Read how it stands, if anybody could see it."""
        if not (self._room.isVisible() and self._context.store.is_open):
            return
        context, circle = self._context, self._circle
        now, wall, zone, today = context.present(), context.now(), context.zone(), context.today()

        def read(tx: Transaction) -> Limited:
            found = standing(tx, now=now, zone=zone)
            card = offered_on(today, tx.cards.records())
            behind = clock_in_question(tx, wall=wall)
            if circle is None:
                return Limited(found, behind=behind, card=card)
            arrives, at = next_arrival(quiet_of(tx, circle, now=wall), wall), to_millis(wall)
            goes = tuple(
                from_millis(out.not_before)
                for out in tx.circle_outbox.due(circle, _FAR)
                if out.kind is OutKind.POST and not out.silent and out.not_before > at
            )
            shown = None if arrives is None else from_millis(arrives)
            return Limited(found, shown, goes, behind, card)

        context.store.read(read, self._take, owner=self, replaces=f"limits {id(self)}")

    def rest(self) -> None:
        """The room is not shown any more."""
        self.timer.stop()
        self.strip.dismiss()

    def clear(self) -> None:
        """Drop every word and name."""
        self.timer.stop()
        self._circle, self._found, self._reached = None, None, None
        self.is_closed = False
        self.strip.dismiss()
        self.page.clear()

    def refused(self, failure: Failure) -> None:
        """The feed could not be read."""
        if getattr(failure, "code", "") == "limit_reached":
            self.look()
        else:
            self._context.store.failed.emit(failure)

    # --- inside

    def _changed(self, changes: Changes, _: object) -> None:
        if changes.limits or changes.circles or changes.kit:
            self.look()

    def _take(self, found: Limited) -> None:
        if not self._room.isVisible():
            return
        before, self._found = self._found, found
        was = self.is_closed
        self.is_closed = self._closes(found.standing, first=before is None)
        now, zone = found.standing.now, self._context.zone()
        self.clock.show_clock(found.behind)
        self.notes.show_waiting(found.arrives, found.goes, self._context.now(), zone)
        self.page.setVisible(self.is_closed)
        if self.is_closed:
            self.page.show_standing(found.standing, found.card, zone)
            self.strip.dismiss()
        elif found.standing.decision.is_break_due:
            self._speak_of_a_break(found)
        self.left.emit(left_text(found.standing.decision.left))
        self._wait(found, now)
        if was != self.is_closed:
            self.turned.emit()
        elif before is not None and before.arrives != found.arrives and not self.is_closed:
            self.arrived.emit()

    def _closes(self, found: Standing, *, first: bool) -> bool:
        """Whether circles are closed now, or were; who is just writing may finish the sentence."""
        if found.decision.is_open:
            self._reached = None
            return False
        if self.is_closed or first:
            return True
        field = self._written()
        if field is None:
            return True
        if self._reached is None or self._last_key is None:
            self._reached = self._last_key = found.now
            field.textChanged.connect(self._wrote)
        return found.now >= finishing_until(self._reached, self._last_key)

    def _wrote(self) -> None:
        self._last_key = self._context.present()

    def _written(self) -> LinesField | None:
        """Return the field in which words for a circle are being written, if there is one."""
        field = QApplication.focusWidget()
        if not isinstance(field, LinesField) or not field.text().strip():
            return None
        places = [self._room, *self._sheets()]
        return field if any(place.isAncestorOf(field) for place in places) else None

    def _sheets(self) -> Iterator[QDialog]:
        """Yield the sheets of the room that a limit closes with it."""
        for sheet in self._room.window().findChildren(QDialog):
            if isValid(sheet) and sheet.isVisible() and getattr(sheet, "act", None) in LIMITED:
                yield sheet

    @property
    def is_covered(self) -> bool:
        """Whether a sheet lies over the room."""
        return any(one.isVisible() for one in self._room.window().findChildren(QDialog))

    def close_sheets(self) -> None:
        """Close what is read and said in sheets above the room; their words are kept."""
        places = [self._room, *self._sheets()]
        fields = [field for place in places for field in place.findChildren(LinesField)]
        own = [one for one in fields if not self.page.isAncestorOf(one) and one.text().strip()]
        self.page.say_saved(saved=bool(own))
        for sheet in list(self._sheets()):
            if isValid(sheet):
                sheet.reject()

    def _speak_of_a_break(self, found: Limited) -> None:
        session = found.standing.usage.session
        if session is None or not self.strip.isHidden():
            return
        self.strip.show_break(session.used // _MINUTE, found.card)
        now, zone = self._context.present(), self._context.zone()
        self._context.store.write(
            lambda tx: note_break_shown(tx, now=now, zone=zone), initiator=self
        )

    def _wait(self, found: Limited, now: datetime) -> None:
        """Look again when something of it will be different."""
        decision, wall = found.standing.decision, self._context.now()
        lengths = [_LOOK_AGAIN]
        if self.is_closed:
            left = None if decision.opens_at is None else decision.opens_at - now
            if left is not None:
                lengths += [left, left % _MINUTE or _MINUTE]
        elif self._reached is not None and self._last_key is not None:
            lengths.append(finishing_until(self._reached, self._last_key) - now)
        elif decision.closes_at is not None:
            lengths.append(decision.closes_at - now)
        lengths += [moment - wall for moment in (found.arrives, *found.goes) if moment is not None]
        soonest = max(min(lengths), timedelta(milliseconds=50))
        self.timer.start(soonest // timedelta(milliseconds=1) + 1)
