"""How much room I have for others, for each circle."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from app.domain.circles.circle import Circle, CircleState, Person
from app.domain.circles.room import room_of
from app.domain.when import to_millis
from ui.context import Context
from ui.text import filled, isolated
from ui.theme.look import Look
from ui.views.boundaries.reading import Facts
from ui.views.circle.room_for_others import add_room_choices
from ui.views.circle.words import space_name, until_text
from ui.views.parts import Group
from ui.views.settings.section import SettingRow
from ui.widgets.button import Button
from ui.widgets.labels import Label

_IN = frozenset(CircleState) - {CircleState.JOINING, CircleState.WAITING}


class SpacesPart(Group):
    """A line for each circle: what I said last, and a menu to say something else.

    Attributes:
        rows: the lines, by the circle's id.
    """

    def __init__(self, context: Context) -> None:
        super().__init__(context.look, gap=14)
        self._context = context
        self.rows: dict[bytes, SpaceRow] = {}
        text = self.tr(
            "The others see it beside your name, and before they share something with you. It is "
            "never limited."
        )
        self._list = Group(context.look, gap=14)
        self.add(Label(context.look, text, "ui.second", "ink2", wrap=True), self._list)

    def show_facts(self, facts: Facts) -> None:
        """Show each circle one is in."""
        inside = {one.id: (one, people) for one, people in facts.circles if one.state in _IN}
        if inside.keys() != self.rows.keys():
            self._list.empty()
            self.rows = {}
            for ident, found in inside.items():
                self.rows[ident] = row = SpaceRow(self._look, *found)
                row.button.clicked.connect(lambda _=False, ident=ident: self._choose(ident))
                self._list.add(row)
        for ident, (circle, people) in inside.items():
            self.rows[ident].show_space(self._context, circle, people)

    @property
    def is_empty(self) -> bool:
        """Whether there is no circle to say it in."""
        return not self.rows

    def clear(self) -> None:
        """Drop every name."""
        self._list.empty()
        self.rows = {}

    def choices(self, row: "SpaceRow") -> QMenu:
        """Return what can be said in a circle; what was said last is ticked."""
        holder = QMenu(self)
        menu = add_room_choices(self._context, row.circle, row.people, holder)
        menu.aboutToHide.connect(holder.deleteLater)
        return menu

    def _choose(self, ident: bytes) -> None:
        row = self.rows[ident]
        self.choices(row).popup(row.button.mapToGlobal(QPoint(0, row.button.height())))


class SpaceRow(SettingRow):
    """A circle, and how much room I said I have there."""

    def __init__(self, look: Look, circle: Circle, people: tuple[Person, ...]) -> None:
        self.circle, self.people = circle, people
        self.button = Button(look, self.tr("Say it"), icon="door-open")
        super().__init__(look, "", "", self.button)

    def show_space(self, context: Context, circle: Circle, people: tuple[Person, ...]) -> None:
        """Show what was said last and until when."""
        self.circle, self.people = circle, people
        me = next((one for one in people if one.person == circle.me), None)
        room = None if me is None else room_of(me, to_millis(context.now()))
        said = self.tr("You said nothing of it.") if room is None else space_name(str(room))
        if room is not None and me is not None and me.space_until is not None:
            until = until_text(me.space_until, context.zone(), context.today())
            said = filled(self.tr("%1, until %2"), said, until)
        self.label.setText(isolated(circle.name))
        self.set_help(said)
        name = self.tr("How much room I have in %1").replace("%1", isolated(circle.name))
        self.button.setAccessibleName(name)
