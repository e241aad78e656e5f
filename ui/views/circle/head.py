"""The head of a circle: its name, its purpose, what can be said, and how it stands."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from app.domain.circles.circle import OVER, Circle, CircleState
from ui.theme.look import Look
from ui.views.circle.standing import StandingLine
from ui.views.parts import Group
from ui.widgets.button import Button, IconButton
from ui.widgets.fields import Select
from ui.widgets.labels import Heading, Label


def is_inside(circle: Circle) -> bool:
    """Whether this person is in a circle, and not only on the way in or out of it."""
    return circle.state not in {*OVER, CircleState.JOINING, CircleState.WAITING}


class CircleHead(Group):
    """The name, the purpose, and the two things to do; how the circle stands below them.

    Signals:
        chosen(bytes): another circle.
        check_in_wanted, share_wanted: what was asked for.
    """

    chosen = Signal(object)
    check_in_wanted = Signal()
    share_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=6, margins=(0, 24, 0, 16))
        row = QHBoxLayout()
        row.setSpacing(look.px(10))
        self.name = Heading(look, "", "words.room")
        self.which = Select(look, self.tr("Circle"))
        self.which.hide()
        self.which.activated.connect(lambda at: self.chosen.emit(self.which.itemData(at)))
        self.check_in = Button(look, self.tr("Check in"), icon="sun")
        self.share = Button(look, self.tr("Share an entry"), "primary", icon="share")
        self.check_in.clicked.connect(self.check_in_wanted)
        self.share.clicked.connect(self.share_wanted)
        self.more = IconButton(look, "ellipsis", self.tr("More for this circle"))
        row.addWidget(self.name, 1)
        row.addWidget(self.which, 1)
        row.addWidget(self.check_in, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.share, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self.purpose = Label(look, "", "words.prompt", "ink2", wrap=True)
        self.standing = StandingLine(look)
        self.body.addLayout(row)
        self.add(self.purpose, self.standing)

    def show_circle(
        self, circle: Circle, circles: tuple[Circle, ...], *, closed: bool = False
    ) -> None:
        """Name the circle, and offer the others; what is said is not offered while it is closed."""
        several = len(circles) > 1
        self.name.setText(circle.name)
        self.name.setVisible(not several)
        self.which.setVisible(several)
        self.which.clear()
        for one in circles:
            self.which.addItem(one.name, one.id)
        self.which.setCurrentIndex([one.id for one in circles].index(circle.id))
        self.purpose.setText(circle.purpose)
        self.purpose.setVisible(bool(circle.purpose))
        self.check_in.setVisible(is_inside(circle) and not closed)
        self.share.setVisible(is_inside(circle) and not closed)
