"""Help now: one column, one's own plan and people first, then numbers that are large.

It knows no vault and no network: what is the person's own is handed to it, and the numbers come
from files that were read before.
"""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.helplines import Directory
from ui.keymap import fixed_shortcut
from ui.preferences import Preferences
from ui.theme.look import Look
from ui.views.flowing import Flowing
from ui.views.help.country import CountryRow, chosen_country
from ui.views.help.own import Own, OwnPart
from ui.views.help.quiet import GroundPage, QuietPage, WorriedPage
from ui.views.help.shelf import ShelfPart
from ui.views.parts import Group, Page
from ui.widgets.button import Button
from ui.widgets.labels import Hairline, Heading
from ui.widgets.sheet import Ground
from ui.widgets.stops import tab_stops


class HelpPage(Ground):
    """The page, and the two quiet ones behind it.

    Args:
        look: how it looks.
        preferences: which country, and which keys.
        directory: every number there is.
        today: gives the date, for how fresh a number is.

    Signals:
        left(): the person goes back to where they were.
        plan_wanted(): they want to write or change their plan.
        people_wanted(): they want to write down whom they can call.
    """

    left = Signal()
    plan_wanted = Signal()
    people_wanted = Signal()

    def __init__(
        self, look: Look, preferences: Preferences, directory: Directory,
        today: Callable[[], date], parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(look, "desk", parent=parent)
        self._look, self._preferences, self._today = look, preferences, today
        self.setAccessibleName(self.tr("Help now"))
        self._stack = QStackedWidget()
        self._main = Page(look, width=720, gap=28)
        self._quiet: dict[str, QuietPage] = {}
        self._shown: tuple[str, date] | None = None
        self.back = Button(look, self.tr("Back to where I was"), "plain", icon="arrow-left",
                           start=True)  # fmt: skip
        self.ground = Button(look, self.tr("Something to hold on to"), icon="leaf")
        self.worried = Button(look, self.tr("I am worried about someone"), icon="heart-handshake")
        self.to_numbers = Button(look, self.tr("To the numbers"), icon="chevron-down")
        self.own = OwnPart(look)
        self.country = CountryRow(look, preferences, directory)
        self.shelf = ShelfPart(look, directory)
        self._lay_out()
        self._connect()
        self.show_numbers()

    def _lay_out(self) -> None:
        look, body = self._look, self._main.body
        head = Group(look, gap=14)
        head.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        head.add(Heading(look, self.tr("Help now"), "words.room"))
        head.add(Flowing(look, self.ground, self.worried, self.to_numbers))
        body.addWidget(head)
        body.addWidget(self.own)
        body.addWidget(Hairline(look))
        body.addWidget(self.country)
        body.addWidget(self.shelf)
        self._stack.addWidget(self._main)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.ground.clicked.connect(lambda: self.show_quiet("ground"))
        self.worried.clicked.connect(lambda: self.show_quiet("worried"))
        self.to_numbers.clicked.connect(self._go_to_numbers)
        self.own.plan_wanted.connect(self.plan_wanted)
        self.own.people_wanted.connect(self.people_wanted)
        self.country.chosen.connect(self.show_numbers)
        self._preferences.keys.bind("back", self, self.go_back)
        fixed_shortcut("Esc", self, self.go_back)

    # --- what is shown ---------------------------------------------------------------------

    def show_own(self, own: Own) -> None:
        """Show the person's own plan and people."""
        if own == self.own.own:
            return
        focus: QWidget | None = self.window().focusWidget()
        was_inside = focus is not None and self.own.isAncestorOf(focus)
        self.own.show_own(own)
        if was_inside:
            self._focus_first()

    def show_numbers(self) -> None:
        """Show the numbers of the chosen country as they are today."""
        wanted = (chosen_country(self._preferences), self._today())
        if wanted != self._shown:
            self._shown = wanted
            self.shelf.show_country(*wanted)

    def begin(self) -> None:
        """Show the page from its top; the first item has the focus."""
        self._stack.setCurrentWidget(self._main)
        self._main.verticalScrollBar().setValue(0)
        self._focus_first()

    def _focus_first(self) -> None:
        stops = tab_stops(self.own) if self.own.isVisibleTo(self) else []
        first = stops[0] if stops else self.ground
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_quiet(self, name: str) -> None:
        """Show "ground" or "worried"; each is made when it is first wanted."""
        if name not in self._quiet:
            make = {"ground": GroundPage, "worried": WorriedPage}[name]
            page = self._quiet[name] = make(self._look)
            page.left.connect(self.go_back)
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(self._quiet[name])
        self._quiet[name].focus_first()

    def quiet(self, name: str) -> QuietPage:
        """Return the quiet page of that name, which was shown before."""
        return self._quiet[name]

    @property
    def is_quiet(self) -> bool:
        """Whether one of the quiet pages is in front."""
        return self._stack.currentWidget() is not self._main

    def go_back(self) -> None:
        """Go back to the numbers from a quiet page, and from there to where the person was."""
        if not self.is_quiet:
            self.left.emit()
            return
        ground = self._quiet.get("ground")
        came_from = self.ground if self._stack.currentWidget() is ground else self.worried
        self._stack.setCurrentWidget(self._main)
        came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to_numbers(self) -> None:
        bar = self._main.verticalScrollBar()
        bar.setValue(bar.value() + self.country.mapTo(self._main, QPoint()).y())
        self.country.home.setFocus(Qt.FocusReason.ShortcutFocusReason)
