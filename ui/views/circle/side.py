"""Beside the feed: who is in the circle, how much room they have, whose numbers were compared."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.circles.choices import Space
from app.domain.circles.circle import Person
from app.domain.when import to_millis
from ui.context import Context
from ui.text import filled, isolated
from ui.theme.look import Look
from ui.views.circle.words import SPACE_ICONS, space_name, until_text
from ui.views.parts import RINGS, Group
from ui.widgets.avatar import Avatar
from ui.widgets.button import Button
from ui.widgets.columns import DownScroll
from ui.widgets.labels import Icon, Label, Section

_AVATAR = 30
_BESIDE = (26, 32, 26, 24)


@dataclass(frozen=True, slots=True)
class Company:
    """Who is in a circle.

    Attributes:
        me: this person's id.
        people: those who are in it now, in the order of joining.
        tints: everybody's tint.
    """

    me: bytes
    people: tuple[Person, ...]
    tints: Mapping[bytes, int] = field(default_factory=dict)


class PersonRow(QWidget):
    """Somebody in the circle: letter, name, compared or not, how much room they have."""

    def __init__(self, context: Context, person: Person, tint: int, *, is_self: bool) -> None:
        super().__init__()
        look = context.look
        row = QHBoxLayout(self)
        row.setContentsMargins(0, look.px(3), 0, look.px(3))
        row.setSpacing(look.px(12))
        avatar = Avatar(look, person.pseudonym, tint, side=_AVATAR)
        row.addWidget(avatar, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        name = QHBoxLayout()
        name.setSpacing(look.px(6))
        shown = isolated(person.pseudonym)
        if is_self:
            shown = self.tr("%1 (you)").replace("%1", shown)
        name.addWidget(Label(look, shown, "ui.base"))
        compared = person.compared is not None and not is_self
        if compared:
            name.addWidget(Icon(look, "shield-check", "accent", size=16))
        name.addStretch(1)
        words.addLayout(name)
        about = self._room(context, person)
        if about:
            words.addWidget(_room_line(look, person.space, about))
        row.addLayout(words, 1)
        spoken = [shown, about, self.tr("numbers compared") if compared else ""]
        self.setAccessibleName(". ".join(part for part in spoken if part))

    def _room(self, context: Context, person: Person) -> str:
        now = to_millis(context.now())
        over = person.space_until is not None and person.space_until <= now
        if not person.space or over:
            return self.tr("Steward") if person.steward else ""
        room = space_name(person.space)
        if person.space_until is None:
            return room
        end = until_text(person.space_until, context.zone(), context.today())
        return filled(self.tr("%1 until %2"), room, end)


class CircleSide(DownScroll):
    """The column beside the feed.

    Signals:
        compare_wanted(object): somebody's numbers are to be compared; a `Person`.
        members_wanted, shared_wanted, agreement_wanted, invite_wanted: a page is to be shown.

    Attributes:
        ways: the buttons at its foot, with their icons.
        time: below them, how much time is left by the person's own limits.
        contact: below that, when the relay was last reached.
    """

    compare_wanted = Signal(object)
    members_wanted = Signal()
    shared_wanted = Signal()
    agreement_wanted = Signal()
    invite_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._shown: Company | None = None
        look = context.look
        self._holder = Group(look, gap=8, margins=_BESIDE)
        self.people = Group(look, gap=4)
        self._compare = Group(look, gap=8, margins=(0, 12, 0, 0))
        self._foot = Group(look, gap=4)
        self._holder.add(Section(look, self.tr("In this circle")), self.people, self._compare)
        self._holder.body.addStretch(1)
        self._holder.add(self._foot)
        self.hold(self._holder)
        self.ways: list[tuple[str, Button]] = []
        for icon, words, signal in (
            ("users-round", self.tr("Members and roles"), self.members_wanted),
            ("user-round", self.tr("Invite someone"), self.invite_wanted),
            ("scroll-text", self.tr("What I have shared"), self.shared_wanted),
            ("heart-handshake", self.tr("Our agreement"), self.agreement_wanted),
        ):
            button = Button(look, words, "plain", icon=icon, start=True)
            button.clicked.connect(signal)
            self._foot.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            self.ways.append((icon, button))
        self.time = Label(look, "", "ui.small", "ink2", wrap=True)
        self.contact = Label(look, "", "ui.small", "ink3", wrap=True)
        for line in (self.time, self.contact):
            line.hide()
            self._holder.add(line)

    def stand_in_drawer(self, *, drawer: bool) -> None:
        """Keep the margins of a sheet that has its own, or those of the side of a room."""
        self._holder.set_margins((RINGS, 0, RINGS, 0) if drawer else _BESIDE)

    def show_company(self, company: Company) -> None:
        """Show who is there."""
        if company == self._shown:
            return
        self._shown = company
        self.people.empty()
        for person in company.people:
            tint = company.tints.get(person.person, 0)
            is_self = person.person == company.me
            self.people.add(PersonRow(self._context, person, tint, is_self=is_self))
        self._show_comparing(company)

    def show_contact(self, text: str) -> None:
        """Say when the relay was last reached; nothing with an empty text."""
        self.contact.setText(text)
        self.contact.setVisible(bool(text))

    def show_time(self, text: str) -> None:
        """Say how much time is left; nothing with an empty text."""
        self.time.setText(text)
        self.time.setVisible(bool(text))

    def clear(self) -> None:
        """Drop every name."""
        self._shown = None
        self.show_contact("")
        self.show_time("")
        self.people.empty()
        self._compare.empty()

    def _show_comparing(self, company: Company) -> None:
        self._compare.empty()
        others = [one for one in company.people if one.person != company.me]
        first = next((one for one in others if one.compared is None), None)
        if first is None:
            return
        look = self._context.look
        text = self.tr("You and %1 have not compared numbers yet.")
        words = Label(look, text.replace("%1", isolated(first.pseudonym)), "ui.second", "ink2",
                      wrap=True)  # fmt: skip
        button = Button(look, self.tr("Compare numbers"))
        button.clicked.connect(lambda: self.compare_wanted.emit(first))
        self._compare.add(words)
        self._compare.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)


def _room_line(look: Look, space: str, words: str) -> QWidget:
    line = Group(look, gap=6, flow="across")
    icon = SPACE_ICONS.get(Space(space)) if space in set(Space) else None
    if icon:
        line.body.addWidget(Icon(look, icon, "ink3", size=16))
    line.body.addWidget(Label(look, words, "ui.small", "ink2", wrap=True), 1)
    return line
