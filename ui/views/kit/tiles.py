"""Tiles of the kit: a card, a goal, a template, each with its deed and a menu."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget

from app.domain.coping import CardRecord, GoalRecord
from app.domain.templates import Template
from ui.context import Context
from ui.text import isolated
from ui.views.kit.words import (
    about_card,
    day_text,
    ended_text,
    goal_days_text,
    rated_text,
    used_text,
)
from ui.views.parts import NARROW_EM, Group
from ui.widgets.button import Button, IconButton
from ui.widgets.checks import CheckBox
from ui.widgets.labels import Label
from ui.widgets.paint import box
from ui.widgets.stops import tab_stops

_RADIUS = 12
_PAD = 18

Acts = list[tuple[str, Callable[[], object]]]


class Tile(Group):
    """A framed place with words at the start, and at the end what can be done.

    Attributes:
        words: where the words go.
        deeds: where buttons go; the menu stands last.
        menu_button: opens the menu of what it offers.
        key: what it is of.
    """

    def __init__(self, context: Context, name: str, key: object) -> None:
        look = context.look
        self.key = key
        super().__init__(look, gap=12, margins=(_PAD, 14, 12, 14), flow="across")
        self._context = context
        self._acts: Acts = []
        self.words = Group(look, gap=4)
        self.deeds = Group(look, gap=6, flow="across")
        more = self.tr("More for %1").replace("%1", isolated(name))
        self.menu_button = IconButton(look, "ellipsis", more)
        self.menu_button.clicked.connect(self._open_menu)
        self.menu_button.hide()
        self.body.addWidget(self.words, 1)
        self.body.addWidget(self.deeds, 0, Qt.AlignmentFlag.AlignTop)
        look.changed.connect(self.fit)
        self.fit()

    def offer(self, acts: Acts) -> None:
        """Offer these deeds in the menu."""
        self._acts = acts
        self.deeds.add(self.menu_button)
        self.menu_button.setVisible(bool(acts))

    def fit(self) -> None:
        """Put the deeds below the words where there is little room."""
        narrow = self._context.look.em(self.window().width()) < NARROW_EM
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self.body.setDirection(down if narrow else across)
        side = Qt.AlignmentFlag.AlignLeading if narrow else Qt.AlignmentFlag.AlignTrailing
        self.body.setAlignment(self.deeds, side | Qt.AlignmentFlag.AlignTop)

    def menu(self) -> QMenu:
        """Return the menu, which deletes itself when it closes."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, act in self._acts:
            menu.addAction(text).triggered.connect(lambda _=False, act=act: act())
        return menu

    def showEvent(self, event: QShowEvent) -> None:
        """Only now it is known how wide the window is."""
        super().showEvent(event)
        self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the frame on a page of its own."""
        look = self._context.look
        rect = QRectF(self.rect())
        box(QPainter(self), rect, look.px(_RADIUS), look.color("page"), look.color("line"),
            look.stroke())  # fmt: skip

    def _say(self, text: str, *, strong: bool = False) -> Label | None:
        if not text:
            return None
        look = self._context.look
        role, color = ("words.list", "ink") if strong else ("ui.second", "ink2")
        label = Label(look, text, role, color, wrap=True)  # type: ignore[arg-type]
        self.words.add(label)
        return label

    def _open_menu(self) -> None:
        corner = self.menu_button.rect().bottomLeft()
        self.menu().popup(self.menu_button.mapToGlobal(corner))


class CardTile(Tile):
    """A coping card.

    Signals:
        used(): the person wants to use it now.
    """

    used = Signal()

    def __init__(self, context: Context, record: CardRecord) -> None:
        super().__init__(context, record.card.title, record.card.id)
        self.record = record
        today = context.today()
        self._say(record.card.title, strong=True)
        self._say(record.card.body.split("\n", 1)[0])
        self._say(about_card(record))
        self._say(used_text(record, context.zone(), today))
        self._say(rated_text(record))
        self.use = Button(context.look, self.tr("Use it"), "quiet")
        name = self.tr("Use %1").replace("%1", isolated(record.card.title))
        self.use.setAccessibleName(name)
        self.use.clicked.connect(self.used)
        if record.card.archived_at is None:
            self.deeds.add(self.use)


class GoalTile(Tile):
    """A small goal.

    Signals:
        marked(bool): something was done for it today, or after all not.
    """

    marked = Signal(bool)

    def __init__(self, context: Context, record: GoalRecord, today: date) -> None:
        super().__init__(context, record.goal.words, record.goal.id)
        self.record = record
        goal = record.goal
        self._say(goal.words, strong=True)
        if goal.first_step:
            self._say(self.tr("First step: %1").replace("%1", isolated(goal.first_step)))
        if goal.until and goal.is_open:
            day = day_text(date.fromisoformat(goal.until), today)
            self._say(self.tr("Meant for %1").replace("%1", day))
        self._say(goal_days_text(record, today))
        self._say(ended_text(record, context.zone(), today))
        self.today = CheckBox(context.look, self.tr("Done today"))
        self.today.setChecked(today in record.days)
        name = self.tr("Done today: %1").replace("%1", isolated(goal.words))
        self.today.setAccessibleName(name)
        self.today.clicked.connect(self.marked)
        self.today.setVisible(goal.is_open)
        if goal.is_open:
            self.deeds.add(self.today)


class TemplateTile(Tile):
    """A template.

    Signals:
        begun(): an entry is to begin with it.
    """

    begun = Signal()

    def __init__(self, context: Context, item: Template) -> None:
        super().__init__(context, item.name, item.id or item.code)
        self.item = item
        self._say(item.name, strong=True)
        self._say(item.about or " · ".join(field.title for field in item.fields))
        self.begin = Button(context.look, self.tr("Begin"))
        name = self.tr("Begin with %1").replace("%1", isolated(item.name))
        self.begin.setAccessibleName(name)
        self.begin.clicked.connect(self.begun)
        if item.archived_at is None:
            self.deeds.add(self.begin)


@dataclass(frozen=True, slots=True)
class FocusPlace:
    """Where the focus was among tiles: whose, the how manyth, and on which of its stops."""

    key: object
    number: int
    stop: int


def tiles_in(group: Group) -> list[Tile]:
    """Return the tiles of a group from the top; not those that were just taken out."""
    items = (group.body.itemAt(at) for at in range(group.body.count()))
    widgets = (item.widget() for item in items if item is not None)
    return [widget for widget in widgets if isinstance(widget, Tile)]


def focus_place(*groups: Group) -> FocusPlace | None:
    """Return where the focus is among the tiles of some groups, before they are made anew."""
    for number, tile in enumerate(tile for group in groups for tile in tiles_in(group)):
        focus: QWidget | None = tile.window().focusWidget()
        if focus is not None and tile.isAncestorOf(focus):
            stops = tab_stops(tile)
            return FocusPlace(tile.key, number, stops.index(focus) if focus in stops else 0)
    return None


def put_focus(place: FocusPlace | None, fallback: QWidget, *groups: Group) -> None:
    """Put the focus where it was, on the tile that took the place, or else on ``fallback``."""
    if place is None:
        return
    tiles = [tile for group in groups for tile in tiles_in(group)]
    same = [tile for tile in tiles if tile.key == place.key]
    near = same or tiles[min(place.number, len(tiles) - 1) :][:1] if tiles else []
    if near:
        near[0].show()
    stops = tab_stops(near[0]) if near else []
    target = stops[min(place.stop, len(stops) - 1)] if stops else fallback
    target.setFocus(Qt.FocusReason.OtherFocusReason)


def refit(parent: QWidget) -> None:
    """Let every tile follow the width of the window."""
    for tile in parent.findChildren(Tile):
        tile.fit()
