"""What the room does about people: inviting, letting in, comparing, who is there, the agreement."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.circles.circle import Circle, CircleState, Person
from ui.context import Context
from ui.views.circle.admitting import AdmitSheet
from ui.views.circle.agreeing import open_agreement
from ui.views.circle.asks import Ask, CircleAsks, Wanted
from ui.views.circle.feed import FeedPane
from ui.views.circle.members import open_invite, open_members
from ui.views.circle.side import CircleSide
from ui.views.circle.starting import Draft, NoCircle, open_join, open_start
from ui.views.circle.verifying import open_verify
from ui.views.circle.welcome import open_welcome

_ASKED = (CircleState.JOINING, CircleState.WAITING)


class Meeting(QObject):
    """Opens what concerns the people of the circle that is shown.

    Attributes:
        asks: what the circle asks of this person, for the head.
        none: what stands in the feed's place while there is no circle.
    """

    def __init__(self, context: Context, feed: FeedPane, side: CircleSide, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._feed = context, feed
        self._circle: Circle | None = None
        self._people: tuple[Person, ...] = ()
        self._draft: Draft | None = None  # of a circle that was not started
        self.asks = CircleAsks(context)
        self.none = NoCircle(context.look)
        self.none.hide()
        self.none.start_wanted.connect(self.start)
        self.none.join_wanted.connect(lambda: open_join(context))
        self.asks.wanted.connect(self._answer)
        feed.compare_wanted.connect(self._compare)
        feed.welcome_wanted.connect(lambda: self._open(lambda one: open_welcome(context, one.id)))
        side.compare_wanted.connect(lambda person: self._compare(person.person))
        side.members_wanted.connect(lambda: self._open(lambda one: open_members(context, one)))
        side.agreement_wanted.connect(
            lambda: self._open(lambda one: open_agreement(context, one.id))
        )
        side.invite_wanted.connect(self.invite)

    def show_circle(self, circle: Circle, people: tuple[Person, ...]) -> None:
        """Take over another circle, or how the same one stands now."""
        before, self._circle, self._people = self._circle, circle, people
        self.none.hide()
        self._feed.show()
        self.asks.show_circle(circle)
        asked = before is not None and before.id == circle.id and before.state in _ASKED
        # Elsewhere it would come between: there the feed offers it.
        if asked and circle.state is CircleState.MEMBER and self._feed.isVisible():
            open_welcome(self._context, circle.id)

    def show_none(self) -> None:
        """Say what a circle is, where there is none."""
        self._forget()
        self._feed.hide()
        self.none.show()

    def clear(self) -> None:
        """Drop every name."""
        self._draft = None
        self._forget()

    def _forget(self) -> None:
        self._circle, self._people = None, ()
        self.asks.clear()

    def start(self) -> None:
        """Open the start of another circle, with what was typed the last time."""
        sheet = open_start(self._context, self._draft)

        def keep() -> None:
            self._draft = sheet.draft()

        def forget() -> None:
            self._draft = None

        sheet.rejected.connect(keep)
        sheet.accepted.connect(forget)

    def add_ways(self, menu: QMenu) -> None:
        """Add to a menu the ways to one more circle."""
        menu.addSeparator()
        icon = self._context.look.icon
        start = menu.addAction(icon("plus"), self.tr("Start another circle"))
        join = menu.addAction(icon("door-open"), self.tr("Join another circle"))
        start.triggered.connect(lambda _=False: self.start())
        join.triggered.connect(lambda _=False: open_join(self._context))

    def invite(self) -> None:
        """Open the making of an invite."""
        self._open(lambda one: open_invite(self._context, one, self._people))

    # --- inside

    def _open(self, page: Callable[[Circle], object]) -> None:
        if self._circle is not None:
            page(self._circle)

    def _compare(self, person: bytes, *, changed: bool = False) -> None:
        found = next((one for one in self._people if one.person == person), None)
        if found is not None and self._circle is not None:
            changed = changed or found.compared is not None
            open_verify(self._context, self._circle.id, found, changed=changed)

    def _answer(self, ask: Ask) -> None:
        context = self._context
        names = [one.pseudonym for one in self._people]
        if ask.wanted is Wanted.ADMIT:
            self._open(
                lambda one: context.shell.overlay(AdmitSheet(context, one.id, one.name, names))
            )
        elif ask.wanted is Wanted.ALONE:
            self.invite()
        elif ask.wanted is Wanted.AGREE:
            self._open(lambda one: open_agreement(context, one.id))
        elif ask.wanted is Wanted.SECOND:
            self._open(lambda one: open_members(context, one))
        else:
            self._compare(ask.person, changed=True)
