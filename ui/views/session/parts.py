"""The three parts of the plan: topics, cards, landmarks. They show, and say what is wanted."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.session import Landmark, Professional, Topic
from ui.context import Context
from ui.views.parts import Group, left
from ui.views.session.lines import Deed, Line
from ui.views.session.reading import Session, days_text, moment_day
from ui.widgets.button import Button, IconButton
from ui.widgets.fields import TextField
from ui.widgets.labels import Label, Section


class Part(Group):
    """A head, a line of words, and lines that are made again whenever something changed."""

    def __init__(self, context: Context, head: str, said: str) -> None:
        super().__init__(context.look, gap=8)
        self.context = context
        self.add(Section(context.look, head), Label(context.look, said, color="ink2", wrap=True))
        self.lines = Group(context.look, gap=4)
        self.talked: Group | None = None
        self.add(self.lines)

    def all_lines(self) -> list[Line]:
        """The lines shown, from top to bottom."""
        groups = [self.lines, *([self.talked] if self.talked is not None else [])]
        bodies = [group.body for group in groups]
        items = (body.itemAt(at) for body in bodies for at in range(body.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, Line)]

    def refill(self, lines: Sequence[QWidget], talked: Sequence[QWidget] = ()) -> None:
        """Show other lines; the focus stays with the line it was in, or with its neighbour."""
        old = self.all_lines()
        at = next((number for number, line in enumerate(old) if _has_focus(line)), -1)
        ident = old[at].ident if at >= 0 else None
        box = old[at].tick if at >= 0 else None
        on_box = box is not None and box.hasFocus()
        self.lines.empty()
        self.lines.add(*lines)
        if self.talked is not None:
            self.talked.empty()
            self.talked.add(*talked)
        if at < 0:
            return
        new = self.all_lines()
        wanted = next((line for line in new if line.ident == ident), None)
        if wanted is None and new:
            wanted = new[min(at, len(new) - 1)]
        if wanted is None:
            self.rest()
            return
        target = wanted.tick if on_box and wanted.tick is not None else wanted.more
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def rest(self) -> None:
        """Take the focus where no line is left."""


class TopicsPart(Part):
    """What I want to talk about.

    Signals:
        added(str): a new topic was typed.
        ticked(UUID, bool): a topic was talked about, or is to be talked about again.
        moved(UUID, int): a topic is to go so many places down.
        reworded(Topic), removed(UUID), opened(UUID): of a topic, the last of its entry.
    """

    added = Signal(str)
    ticked = Signal(object, bool)
    moved = Signal(object, int)
    reworded = Signal(object)
    removed = Signal(object)
    opened = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            self.tr("What I want to talk about"),
            self.tr("The first three stand at the top of a report. Tick what was talked about."),
        )
        look = context.look
        self._session, self._unfolded = Session(), False
        self.field = TextField(look, self.tr("Something to talk about"),
                               self.tr("Something to talk about"))  # fmt: skip
        self.add_button = Button(look, self.tr("Add"))
        self.field.returnPressed.connect(self._add)
        self.add_button.clicked.connect(self._add)
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self.add_button)
        self.body.addLayout(row)
        self.earlier = Button(look, "", "plain", icon="chevron-right", start=True)
        self.earlier.clicked.connect(lambda: self.set_unfolded(not self._unfolded))
        self.add(self.earlier)
        self.talked = Group(look, gap=4)
        self.add(self.talked)

    def rest(self) -> None:
        """Write on where the list is empty."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_unfolded(self, unfolded: bool) -> None:  # noqa: FBT001 - a plain setter
        """Show what was talked about, or only how much."""
        self._unfolded = unfolded
        self._show()

    def show_session(self, session: Session) -> None:
        """Show the topics of a plan."""
        self._session = session
        self._show()

    def _show(self) -> None:
        session = self._session
        count = len(session.talked)
        self.earlier.setText(self.tr("Talked about: %n", "", count))
        self.earlier.setVisible(count > 0)
        self.earlier.set_icon_name("chevron-down" if self._unfolded else "chevron-right")
        shown = self.tr("Shown") if self._unfolded else self.tr("Folded")
        self.earlier.setAccessibleDescription(shown)
        talked = session.talked if self._unfolded else []
        self.refill([self._line(topic) for topic in session.topics],
                    [self._line(topic) for topic in talked])  # fmt: skip

    def _line(self, topic: Topic) -> Line:
        talked = topic.talked_at
        second = ""
        if talked is not None:
            day = moment_day(talked, self.context.zone(), self.context.today())
            second = self.tr("Talked about on %1").replace("%1", day)
        line = Line(
            self.context.look, topic.id, topic.words, lambda: self._deeds(topic),
            second=second, on=talked is not None,
        )  # fmt: skip
        assert line.tick is not None
        line.tick.clicked.connect(lambda on: self.ticked.emit(topic.id, on))
        return line

    def _deeds(self, topic: Topic) -> list[Deed]:
        open_ = self._session.topics
        place = next((at for at, item in enumerate(open_) if item.id == topic.id), -1)
        deeds = [Deed("square-pen", self.tr("Say it in other words"),
                      lambda: self.reworded.emit(topic))]  # fmt: skip
        if place >= 0:
            deeds += [
                Deed("chevron-up", self.tr("Move up"),
                     lambda: self.moved.emit(topic.id, -1), place > 0),
                Deed("chevron-down", self.tr("Move down"),
                     lambda: self.moved.emit(topic.id, 1), place < len(open_) - 1),
            ]  # fmt: skip
        if topic.entry_id in self._session.entries:
            deeds.append(Deed("book-open", self.tr("Open the entry"),
                              lambda: self.opened.emit(topic.entry_id)))  # fmt: skip
        deeds.append(Deed("trash-2", self.tr("Remove"), lambda: self.removed.emit(topic.id)))
        return deeds

    def _add(self) -> None:
        words = self.field.text()
        if words.strip():
            self.field.clear()
            self.added.emit(words)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)


class CardsPart(Part):
    """Contact cards of people who help by profession.

    Signals:
        new_wanted(): another card is wanted.
        changed(Professional), removed(UUID): of a card.
        copied(str): a number or address is to be copied.
    """

    new_wanted = Signal()
    changed = Signal(object)
    removed = Signal(object)
    copied = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            self.tr("People who help"),
            self.tr("Kept in this journal only. A report names them only when you tick it."),
        )
        self.new = Button(context.look, self.tr("Add a card"), icon="plus")
        self.new.clicked.connect(self.new_wanted)
        self.body.addLayout(left(self.new))

    def rest(self) -> None:
        """Offer a first card."""
        self.new.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_session(self, session: Session) -> None:
        """Show the cards of a plan."""
        self.refill([self._line(card) for card in session.cards])

    def _line(self, card: Professional) -> Line:
        said = (card.role, card.phone, card.email, card.address, card.note)
        second = " · ".join(part for part in said if part)
        buttons = []
        if card.phone:
            name = self.tr("Copy the number of {name}").format(name=card.name)
            copy = IconButton(self.context.look, "copy", name)
            copy.clicked.connect(lambda: self.copied.emit(card.phone))
            buttons.append(copy)
        return Line(self.context.look, card.id, card.name, lambda: self._deeds(card),
                    second=second, buttons=buttons)  # fmt: skip

    def _deeds(self, card: Professional) -> list[Deed]:
        deeds = [Deed("square-pen", self.tr("Change"), lambda: self.changed.emit(card))]
        if card.phone:
            deeds.append(Deed("copy", self.tr("Copy the number"),
                              lambda: self.copied.emit(card.phone)))  # fmt: skip
        if card.email:
            deeds.append(Deed("copy", self.tr("Copy the e-mail address"),
                              lambda: self.copied.emit(card.email)))  # fmt: skip
        deeds.append(Deed("trash-2", self.tr("Remove"), lambda: self.removed.emit(card.id)))
        return deeds


class LandmarksPart(Part):
    """Events and days away.

    Signals:
        new_wanted(): another one is wanted.
        changed(Landmark), removed(UUID): of a landmark.
    """

    new_wanted = Signal()
    changed = Signal(object)
    removed = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            self.tr("Events and days away"),
            self.tr("The charts name them, so that a gap or a change explains itself."),
        )
        self.new = Button(context.look, self.tr("Add an event or days away"), icon="plus")
        self.new.clicked.connect(self.new_wanted)
        self.body.addLayout(left(self.new))

    def rest(self) -> None:
        """Offer a first one."""
        self.new.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_session(self, session: Session, today: date) -> None:
        """Show the landmarks of a plan."""
        self.refill([self._line(item, today) for item in session.landmarks])

    def _line(self, item: Landmark, today: date) -> Line:
        words = item.words or self.tr("Away")
        return Line(self.context.look, item.id, words, lambda: self._deeds(item),
                    second=days_text(item, today))  # fmt: skip

    def _deeds(self, item: Landmark) -> list[Deed]:
        return [
            Deed("square-pen", self.tr("Change"), lambda: self.changed.emit(item)),
            Deed("trash-2", self.tr("Remove"), lambda: self.removed.emit(item.id)),
        ]


def _has_focus(widget: QWidget) -> bool:
    focus: QWidget | None = widget.window().focusWidget()
    return focus is not None and widget.isAncestorOf(focus)
