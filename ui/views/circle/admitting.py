"""Let somebody in: who waits, the words to compare by voice, and one button for each answer."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.domain.circles.names import name_flags
from app.domain.when import local
from app.usecases.circles.port import CirclePort, JoinRequest, PersonView, Return
from ui.context import Context
from ui.text import clock, filled, isolated, listed, long_day
from ui.theme.look import Look
from ui.views.asking import ask
from ui.views.circle.circle_sheet import CircleSheet
from ui.views.circle.codes import number_view
from ui.views.circle.words import flag_text
from ui.views.parts import Group, fit_again
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.labels import Heading, Label, Section


class RequestCard(Group):
    """Somebody who asks to be let in.

    Signals:
        admit_wanted(object), refuse_wanted(object): what was decided; the `JoinRequest`.
    """

    admit_wanted = Signal(object)
    refuse_wanted = Signal(object)

    def __init__(self, look: Look, request: JoinRequest, others: Sequence[str]) -> None:
        super().__init__(look, gap=8, margins=(0, 0, 0, 12))
        self.request = request
        name = isolated(request.pseudonym)
        self.setAccessibleName(self.tr("%1 asks to be let in").replace("%1", name))
        self.add(Heading(look, name, "words.h3"))
        for flag in name_flags(request.pseudonym, others):
            self.add(Label(look, flag_text(flag), "ui.second", "danger", wrap=True))
        ask = self.tr("Call %1, and let them read their five words to you. Here they are:")
        self.add(Label(look, ask.replace("%1", name), "ui.second", "ink2", wrap=True))
        self.words = Heading(look, "  ".join(request.words), "words.h3")
        self.words.setAccessibleName(listed(request.words))
        self.add(self.words)
        if request.number:
            told = self.tr("Compare the number too: %1 sees the same, if the invite was yours.")
            self.add(Label(look, told.replace("%1", name), "ui.second", "ink2", wrap=True))
            self.add(number_view(look, self.tr("Safety number"), request.number))
        row = Group(look, gap=12, flow="across")
        self.admit = Button(look, self.tr("The same, let them in"))
        self.send_away = Button(look, self.tr("Not who I invited"), "plain", tone="danger")
        self.admit.setAccessibleDescription(name)
        self.send_away.setAccessibleDescription(name)
        self.admit.clicked.connect(lambda: self.admit_wanted.emit(request))
        self.send_away.clicked.connect(lambda: self.refuse_wanted.emit(request))
        row.add(self.admit, self.send_away)
        row.body.addStretch(1)
        self.add(row)


class ReturnCard(Group):
    """Somebody of the circle who lost their place and asks back.

    Signals:
        readmit_wanted(object): they are who they say; the `Return`.
    """

    readmit_wanted = Signal(object)

    def __init__(self, context: Context, back: Return) -> None:
        look = context.look
        super().__init__(look, gap=8, margins=(0, 0, 0, 12))
        name = isolated(back.pseudonym)
        self.add(Heading(look, name, "words.h3"))
        seen = local(back.asked_at, context.zone())
        text = self.tr(
            "%1 lost their place, on %2 at %3: their journal was restored or copied. Ask them "
            "whether it is they before you give it back."
        )
        text = filled(text, name, long_day(seen.date()), clock(back.asked_at, context.zone()))
        self.add(Label(look, text, "ui.second", "ink2", wrap=True))
        row = Group(look, gap=12, flow="across")
        self.readmit = Button(look, self.tr("It is they, give the place back"))
        self.readmit.clicked.connect(lambda: self.readmit_wanted.emit(back))
        row.add(self.readmit)
        row.body.addStretch(1)
        self.add(row)


class Waiting(Group):
    """Who waits to be let in, and who asks back; made anew only when that changes.

    Args:
        sheet: asks the engine, and says what is in the way.
        circle: its id.
        others: the pseudonyms of those who are in it.

    Signals:
        settled(str): somebody was let in or sent away; one sentence.
        looked: the relay was asked. came: there is somebody who was not there before.
    """

    settled = Signal(str)
    looked = Signal()
    came = Signal()

    def __init__(self, sheet: CircleSheet, circle: bytes, others: Sequence[str]) -> None:
        super().__init__(sheet.context.look, gap=12)
        self._sheet, self._circle, self._others = sheet, circle, list(others)
        self._shown: tuple[object, ...] | None = None
        self.cards: list[RequestCard] = []
        self.returns: list[ReturnCard] = []
        self._looking = False

    @property
    def is_empty(self) -> bool:
        """Whether nobody waits, as far as was looked."""
        return not self._shown

    @property
    def is_looking(self) -> bool:
        """Whether the relay is being asked."""
        return self._looking

    def look_again(self) -> None:
        """Ask the relay who waits. Without a network nothing is said: the room says it."""
        if self._looking or self._sheet.is_busy:
            return
        self._looking = True
        circle = self._circle

        def found(both: tuple[Sequence[JoinRequest], Sequence[Return]]) -> None:
            self._looking = False
            self._show(*both)
            self.looked.emit()

        def failed(_: object) -> None:
            self._looking = False
            self.looked.emit()

        self._sheet.context.circles.ask(
            lambda port: (port.waiting(circle), port.readmissions(circle)), found,
            failed=failed, owner=self._sheet,
        )  # fmt: skip

    def _show(self, requests: Sequence[JoinRequest], returns: Sequence[Return]) -> None:
        now = (*requests, *returns)
        if now == self._shown:
            return
        look = self._sheet.context.look
        new = set(now) - set(self._shown or ())
        self._shown = now
        self.empty()
        self.cards, self.returns = [], []
        if requests:
            self.add(Section(look, self.tr("Asks to be let in")))
        for request in requests:
            card = RequestCard(look, request, self._others)
            card.admit_wanted.connect(self._admit)
            card.refuse_wanted.connect(self._ask_to_send_away)
            self.cards.append(card)
            self.add(card)
        if returns:
            self.add(Section(look, self.tr("Asks to come back")))
        for back in returns:
            one = ReturnCard(self._sheet.context, back)
            one.readmit_wanted.connect(self._readmit)
            self.returns.append(one)
            self.add(one)
        if new:
            announce(self, self.tr("Somebody asks to be let in."))
            self.came.emit()
        fit_again(self._sheet)

    def _admit(self, request: JoinRequest) -> None:
        told = self.tr("%1 is in.").replace("%1", isolated(request.pseudonym))

        def done(person: PersonView) -> None:
            self._others.append(person.pseudonym)
            self._settle(told)

        self._sheet.ask(partial(_admit, circle=self._circle, request=request.id), done)

    def _ask_to_send_away(self, request: JoinRequest) -> None:
        """Ask once: whoever was turned away needs a new invite to come back."""
        sentence = self.tr("%1 is not let in, and the invite is worthless then.")
        ask(
            self._sheet.context, self.tr("Not who I invited"),
            (sentence.replace("%1", isolated(request.pseudonym)),
             self.tr("Whoever you did invite needs a new one.")),
            self.tr("Do not let in"), lambda: self._send_away(request),
        )  # fmt: skip

    def _send_away(self, request: JoinRequest) -> None:
        told = self.tr("%1 was not let in, and the invite is worthless now.")
        told = told.replace("%1", isolated(request.pseudonym))
        self._sheet.ask(
            partial(_refuse, circle=self._circle, request=request.id), lambda _: self._settle(told)
        )

    def _readmit(self, back: Return) -> None:
        told = self.tr("%1 has their place back.").replace("%1", isolated(back.pseudonym))
        self._sheet.ask(
            partial(_readmit, circle=self._circle, person=back.person), lambda _: self._settle(told)
        )

    def _settle(self, told: str) -> None:
        self.settled.emit(told)
        self.look_again()


class AdmitSheet(CircleSheet):
    """Who waits, opened from the room's line that says that somebody does."""

    def __init__(self, context: Context, circle: bytes, name: str, others: Sequence[str]) -> None:
        title = QCoreApplication.translate("AdmitSheet", "Who asks to come into %1")
        super().__init__(context, title.replace("%1", isolated(name)))
        look = context.look
        self.nobody = Label(look, self.tr("Looking who waits."), "words.prompt", "ink2", wrap=True)
        self.waiting = Waiting(self, circle, others)
        self.waiting.settled.connect(context.shell.say)
        self.content.add(self.nobody, self.waiting)
        close = Button(look, self.tr("Close"), large=True)
        close.clicked.connect(self.reject)
        self.foot.add(close)
        self.waiting.looked.connect(self._looked)
        self.waiting.look_again()

    def first(self) -> QWidget:
        """Return where the focus begins: nowhere that lets somebody in by mistake."""
        return self.close_button

    def _looked(self) -> None:
        self.nobody.setText(self.tr("Nobody waits now."))
        self.nobody.setVisible(self.waiting.is_empty)
        fit_again(self)


def _admit(port: CirclePort, circle: bytes, request: bytes) -> PersonView:
    return port.admit(circle, request)


def _refuse(port: CirclePort, circle: bytes, request: bytes) -> None:
    port.refuse(circle, request)


def _readmit(port: CirclePort, circle: bytes, person: bytes) -> None:
    port.readmit(circle, person)
