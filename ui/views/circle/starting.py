"""Start a circle: what it is for first, then where it meets; and the room before there is one."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.circles.names import name_flags
from app.usecases.circles.port import CirclePort, CircleSummary, NewCircle, Rules
from ui.context import Context
from ui.text import isolated
from ui.theme.look import Look
from ui.views.circle.circle_sheet import CircleSheet
from ui.views.circle.joining import JoinSheet
from ui.views.circle.relay_fields import RelayFields
from ui.views.circle.words import flag_text
from ui.views.parts import Group, fit_again, left
from ui.widgets.button import Button
from ui.widgets.checks import CheckBox
from ui.widgets.fields import Labelled, TextField
from ui.widgets.labels import Heading, Label
from ui.widgets.lines import LinesField

_WIDTH = 460


class NoCircle(Group):
    """What stands in the room while there is no circle, and the two ways to one.

    Signals:
        start_wanted, join_wanted: what was chosen.
    """

    start_wanted = Signal()
    join_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=16, margins=(24, 48, 24, 48))
        self._head = Heading(look, self.tr("A place to be heard by a few"), "words.h2")
        sentences = (
            self.tr("A circle is a handful of people whom you trust. You share what you choose, "
                    "and nothing else of this journal ever leaves it."),
            self.tr("Everything is locked before it leaves this computer. The relay that passes "
                    "it on cannot read it."),
        )  # fmt: skip
        self.start = Button(look, self.tr("Start a circle"), "primary", large=True)
        self.join = Button(look, self.tr("Join with a link"), large=True)
        self.start.clicked.connect(self.start_wanted)
        self.join.clicked.connect(self.join_wanted)
        self._words = column = Group(look, gap=16)
        column.add(self._head)
        for sentence in sentences:
            column.add(Label(look, sentence, "words.prompt", "ink2", wrap=True))
        row = Group(look, gap=12, flow="across", margins=(0, 8, 0, 0))
        row.add(self.start, self.join)
        row.body.addStretch(1)
        column.add(row)
        look.changed.connect(self._keep_narrow)
        self._keep_narrow()
        middle = Group(look, flow="across")
        middle.body.addStretch(1)
        middle.body.addWidget(column, 1000)
        middle.body.addStretch(1)
        self.body.addStretch(1)
        self.add(middle)
        self.body.addStretch(2)

    def _keep_narrow(self) -> None:
        """Keep the words readable at every text size."""
        self._words.setMaximumWidth(self._look.px(_WIDTH))


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed into the sheet and not used yet; never a token."""

    name: str
    purpose: str
    pseudonym: str
    agreement: str
    relay: str


class StartSheet(CircleSheet):
    """Two steps: what the circle is, then its relay, which is asked before anything is made.

    Attributes:
        name, purpose, pseudonym, agreement: the first step's fields.
        relay: the second step's.
        go, back, here: the buttons.
    """

    def __init__(self, context: Context, draft: Draft | None = None) -> None:
        super().__init__(context, QCoreApplication.translate("StartSheet", "Start a circle"))
        look = context.look
        self.name = TextField(look, self.tr("What it is called"))
        self.purpose = TextField(look, self.tr("What it is for"))
        self.pseudonym = TextField(look, self.tr("What you are called in it"))
        self.agreement = LinesField(look, self.tr("What you agree on"), lines=7)
        self.agreement.setText(first_agreement())
        self.keep = CheckBox(
            look, self.tr("Whoever reads a post may keep it sealed for a report, for 30 days")
        )
        self.keep.setChecked(True)
        self.relay = RelayFields(self)
        self._first, self._second = Group(look, gap=14), Group(look, gap=14)
        self.back = Button(look, self.tr("Not now"), large=True)
        self.go = Button(look, self.tr("Next"), "primary", large=True)
        self._build()
        if draft is not None:
            self._take_up(draft)
        self._show_step(1)

    @property
    def step(self) -> int:
        """Which of the two steps is shown."""
        return 1 if self._second.isHidden() else 2

    def draft(self) -> Draft:
        """Return what was typed so far."""
        fields = (self.name, self.purpose, self.pseudonym, self.agreement, self.relay.address)
        return Draft(*(field.text() for field in fields))

    def go_on(self) -> None:
        """Do what the primary button says."""
        if self.step == 1:
            self._check_names()
        elif self.relay.is_ready():
            self.ask(partial(_create, wanted=self._wanted()), self._made)

    # --- building

    def _build(self) -> None:
        look = self.context.look
        self._name = Labelled(look, self.tr("What it is called"), self.name)
        self._pseudonym = Labelled(
            look, self.tr("What you are called in it"), self.pseudonym,
            self.tr("Only this circle sees it. It need not be your name."),
        )  # fmt: skip
        self._first.add(
            self._name,
            Labelled(look, self.tr("What it is for"), self.purpose,
                     self.tr("One sentence, if you like. Whoever is invited reads it first.")),
            self._pseudonym,
            Labelled(look, self.tr("What you agree on"), self.agreement,
                     self.tr("Everybody accepts it on joining, and anew when it changes. Change "
                             "whatever does not fit you.")),
            self.keep,
        )  # fmt: skip
        about = self.tr(
            "A relay passes on what the circle sends, and keeps it for those who are away. It "
            "cannot read it. It sees when how much is sent, and from which address."
        )
        self.here = Button(look, self.tr("Use a relay on this computer"), "plain", icon="monitor")
        self.here.clicked.connect(self._host_here)
        self._second.add(
            Label(look, about, "ui.second", "ink2", wrap=True),
            self.relay,
        )
        self._second.body.addLayout(left(self.here))
        self.content.add(self._first, self._second)
        self.foot.add(self.back, self.go)
        self.back.clicked.connect(self._step_back)
        self.go.clicked.connect(self.go_on)
        for field in (self.name, self.purpose, self.pseudonym):
            field.returnPressed.connect(self.go_on)
        self.relay.confirmed.connect(self.go_on)
        self.relay.changed.connect(self._name_button)
        self.pseudonym.textChanged.connect(self._flag_name)
        self.context.preferences.keys.bind("primary", self, self.go_on)

    def _show_step(self, step: int) -> None:
        self._first.setVisible(step == 1)
        self._second.setVisible(step == 2)  # noqa: PLR2004 - the second of two
        self.back.setText(self.tr("Not now") if step == 1 else self.tr("Back"))
        self._name_button()
        (self.name if step == 1 else self.relay.address).setFocus()
        fit_again(self)

    def _name_button(self) -> None:
        if self.step == 1:
            self.go.setText(self.tr("Next"))
        elif self.relay.card is None:
            self.go.setText(self.tr("Look at the relay"))
        else:
            self.go.setText(self.tr("Start the circle"))

    # --- the first step

    def _flag_name(self, name: str) -> None:
        flags = name_flags(name.strip())
        self._pseudonym.set_help(
            " ".join(map(flag_text, flags))
            or self.tr("Only this circle sees it. It need not be your name.")
        )
        fit_again(self)

    def _check_names(self) -> None:
        for field, sentence in (
            (self.name, self.tr("Say what the circle is called.")),
            (self.pseudonym, self.tr("Say what you are called in it.")),
        ):
            if not field.text().strip():
                self.tell(sentence)
                field.setFocus()
                return
        self.tell("")
        self._show_step(2)

    def _step_back(self) -> None:
        if self.step == 1:
            self.reject()
        else:
            self.tell("")
            self._show_step(1)

    # --- the second step

    def _host_here(self) -> None:
        """Go to where a relay on this computer is set up; what was typed is there afterwards."""
        shell = self.context.shell
        self.reject()
        shell.go("settings", "circle")

    def _take_up(self, draft: Draft) -> None:
        self.name.setText(draft.name)
        self.purpose.setText(draft.purpose)
        self.pseudonym.setText(draft.pseudonym)
        self.agreement.setText(draft.agreement)
        self.relay.address.setText(draft.relay)

    def _wanted(self) -> NewCircle:
        return NewCircle(
            relay=self.relay.place,
            name=self.name.text(),
            pseudonym=self.pseudonym.text(),
            token=self.relay.payment,
            purpose=self.purpose.text(),
            agreement=self.agreement.text(),
            rules=Rules(keep_for_report=self.keep.isChecked()),
            pin=self.relay.pinned(),
        )

    def _made(self, circle: CircleSummary) -> None:
        told = self.tr("%1 is there. So far you are alone in it.")
        shell = self.context.shell
        self.accept()
        shell.go("circle", circle.id)
        shell.say(told.replace("%1", isolated(circle.name)))


def first_agreement() -> str:
    """Return what an agreement may begin with; every circle writes its own."""
    say = QCoreApplication.translate
    lines = (
        say("Agreement", "What is said here stays here."),
        say("Agreement", "We listen first. Advice only where it is welcome, and with where it "
                         "comes from."),
        say("Agreement", "Nobody has to answer, and nobody has to say why."),
        say("Agreement", "No insults, no hatred, no advice about medicines, and nobody asks for "
                         "money."),
        say("Agreement", "If something hurts, we say so early, or tell a steward."),
        say("Agreement", "We are friends, not helpers on duty. In danger we call the people who "
                         "answer now."),
    )  # fmt: skip
    return "\n".join(lines)


def open_start(context: Context, draft: Draft | None = None) -> StartSheet:
    """Open the two steps to a new circle, with what was typed before."""
    sheet = StartSheet(context, draft)
    context.shell.overlay(sheet)
    sheet.name.setFocus(Qt.FocusReason.OtherFocusReason)
    return sheet


def open_join(context: Context, link: str = "") -> QWidget:
    """Open the joining of a circle."""
    sheet = JoinSheet(context, link)
    context.shell.overlay(sheet)
    return sheet


def _create(port: CirclePort, wanted: NewCircle) -> CircleSummary:
    return port.create(wanted)
