"""What stands in the place of a circle that the person's own limits keep closed."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from app.domain.boundaries.decide import Why
from app.domain.circles.circle import OVER, Circle, CircleState, Person
from app.domain.coping import CopingCard
from app.usecases.boundaries.open_once_more import end_once_more
from app.usecases.boundaries.standing import Standing
from ui.context import Context
from ui.limit_words import away_from_here, lock_text, until_opening_text
from ui.text import filled, isolated, opens_text, saved_text, why_text
from ui.views.circle.leaving import open_leave
from ui.views.circle.ledger import open_ledger
from ui.views.circle.members import open_members
from ui.views.circle.once_more import OnceMore
from ui.views.circle.room_for_others import add_room_choices
from ui.views.circle.said import open_said
from ui.views.parts import Group, headed, left
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.labels import Heading, Label

_MORE = 160  # characters of a card
_ASKED = (CircleState.JOINING, CircleState.WAITING)


class ClosedPage(Group):
    """What happened, when it opens again, something else to do, and what is never limited.

    Attributes:
        told: what happened. opens: when it opens again. left: how long that still takes; only
            this changes by itself. saved: that nothing written is lost.
        step: something to do elsewhere. card: shows the card that it comes from. write: goes to
            today's page.
        once_more: the way to open all the same. stop: waits for that no more. locked: that a lock
            has none.
        doors: what is never limited: leave, people, room, what was shared, what was said, limits.
    """

    def __init__(self, context: Context) -> None:
        look = context.look
        super().__init__(look, gap=24, margins=(0, 12, 0, 32))
        self._context = context
        self._circle: Circle | None = None
        self._people: tuple[Person, ...] = ()
        self._card: CopingCard | None = None
        self.told = Heading(look, "", "words.h3")
        self.opens = Label(look, "", wrap=True)
        self.left = Label(look, "", "ui.second", "ink2", wrap=True)
        self.saved = Label(look, saved_text(), "ui.base", "ink2", wrap=True)
        self.step = Label(look, "", "words.feed", wrap=True)
        self.more = Label(look, "", "ui.second", "ink2", wrap=True)
        self.card = Button(look, self.tr("Show this card"), "plain", tone="accent", start=True)
        self.card.clicked.connect(self._show_card)
        self.write = Button(look, self.tr("Write in my journal"), "primary")
        self.write.clicked.connect(lambda: context.shell.go("today"))
        self.once_more = OnceMore(context)
        self.stop = Button(look, self.tr("Leave them closed"))
        self.stop.clicked.connect(self._stop)
        self.once_more.asked.connect(self._wait)
        self.locked = Label(look, "", "ui.second", "ink2", wrap=True)
        self.doors = headed(look, self.tr("Always open"))
        self.menu: QMenu | None = None
        head = Group(look, gap=4)
        head.add(self.told, self.opens, self.left, self.saved)
        self._meanwhile = headed(look, self.tr("Meanwhile, away from here"), self.step, self.more)
        self._meanwhile.body.addLayout(left(self.card))
        self._meanwhile.body.addLayout(left(self.write))
        self._ways = Group(look, gap=8).add(self.once_more)
        self._ways.body.addLayout(left(self.stop))
        self.add(head, self._meanwhile, self._ways, self.locked, self.doors)
        self._add_doors()
        self.saved.hide()
        self.hide()

    def show_circle(self, circle: Circle, people: tuple[Person, ...]) -> None:
        """Note whose doors these are."""
        self._circle, self._people = circle, people
        inside = circle.state not in {*OVER, *_ASKED}
        for door in (self.leave, self.people, self.room):
            door.setVisible(inside)

    def show_standing(self, found: Standing, card: CopingCard | None, zone: str) -> None:
        """Say how it stands now."""
        decision, opens = found.decision, found.decision.opens_at
        why, when = why_text(decision), opens_text(opens, found.now, zone)
        if (why, when) != (self.told.text(), self.opens.text()):
            self.told.setText(why)
            self.opens.setText(when)
            announce(self, f"{why} {when}")
        still = "" if opens is None else until_opening_text(opens - found.now)
        self.left.setText(still)
        self.left.setVisible(bool(still))
        self._show_step(card)
        self.once_more.show_standing(found)
        override = found.limits.override
        waits = override is not None and override.opens > found.now
        if not waits and self.stop.hasFocus():
            self.once_more.begin.setFocus(Qt.FocusReason.OtherFocusReason)
        self.stop.setVisible(waits and not found.limits.is_locked(found.now))
        self._ways.setVisible(not (self.once_more.isHidden() and self.stop.isHidden()))
        self._show_lock(found, zone)

    def say_saved(self, *, saved: bool) -> None:
        """Say that what was being written is kept, or nothing of it."""
        self.saved.setVisible(saved)

    def clear(self) -> None:
        """Drop every word and name."""
        self._circle, self._people, self._card = None, (), None
        for label in (self.told, self.opens, self.left, self.step, self.more, self.locked):
            label.setText("")
        self.once_more.clear()
        self.hide()

    # --- inside

    def _add_doors(self) -> None:
        self.leave = self._door("log-out", self.tr("Leave the circle"), self._open_leave)
        self.people = self._door(
            "users-round", self.tr("Block, mute, remove, compare"),
            self._open_members,
        )  # fmt: skip
        self.said = self._door("eye-off", self.tr("Hide or report a post"), self._open_said)
        self.shared = self._door(
            "undo-2", self.tr("Take back, keep private"),
            self._open_ledger,
        )  # fmt: skip
        self.room = self._door("door-open", self.tr("How much room I have"), self._open_room)
        self.limits = self._door(
            "hourglass", self.tr("My limits"),
            lambda: self._context.shell.go("boundaries"),
        )  # fmt: skip

    def _door(self, icon: str, words: str, act: Callable[[], object]) -> Button:
        button = Button(self._look, words, "plain", icon=icon, start=True)
        button.clicked.connect(act)
        self.doors.body.addLayout(left(button))
        return button

    def _show_step(self, card: CopingCard | None) -> None:
        self._card = card
        self.step.setText(away_from_here() if card is None else card.title)
        first = "" if card is None else next(iter(card.body.strip().splitlines()), "")
        self.more.setText(first if len(first) <= _MORE else f"{first[:_MORE]}…")
        self.more.setVisible(bool(first))
        self.card.setVisible(card is not None)

    def _show_lock(self, found: Standing, zone: str) -> None:
        """Say that there is no way round a lock, with one's own reason for it."""
        is_locked = found.limits.is_locked(found.now)
        self.locked.setVisible(is_locked or found.decision.why is Why.CLOCK)
        told, lock = (
            [self.tr("There is no way round a lock. You chose that so.")],
            found.limits.lock,
        )
        if lock is not None and is_locked:
            if lock.ends != found.decision.opens_at:
                told.append(lock_text(lock.ends, found.now, zone))
            if lock.reason:
                told.append(filled(self.tr("Your reason: %1"), isolated(lock.reason)))
        self.locked.setText(" ".join(told))

    def _show_card(self) -> None:
        if self._card is not None:
            self._context.shell.go("kit", self._card.id)

    def _wait(self) -> None:
        """Go from the form, which is put away, to the way to call it off, and never to leaving."""
        self.stop.show()
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop(self) -> None:
        now, zone = self._context.present(), self._context.zone()
        self._context.store.write(lambda tx: end_once_more(tx, now=now, zone=zone))

    def _open_leave(self) -> None:
        if self._circle is not None:
            open_leave(self._context, self._circle.id)

    def _open_members(self) -> None:
        if self._circle is not None:
            open_members(self._context, self._circle)

    def _open_said(self) -> None:
        if self._circle is not None:
            open_said(self._context, self._circle)

    def _open_ledger(self) -> None:
        if self._circle is not None:
            open_ledger(self._context, self._circle)

    def _open_room(self) -> None:
        if self._circle is None:
            return
        menu = QMenu(self)
        self.menu = add_room_choices(self._context, self._circle, self._people, menu)
        self.menu.aboutToHide.connect(menu.deleteLater)
        self.menu.popup(self.room.mapToGlobal(QPoint(0, self.room.height())))
