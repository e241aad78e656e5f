"""Invite somebody: by a link, or face to face by a code; and let in who comes by it."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from app.domain.circles.circle import Person
from app.settings import CLEAR_CLIPBOARD
from app.usecases.circles.port import CirclePort, InviteKind, InviteLink, NewInvite, OpenInvite
from ui.context import Context
from ui.text import filled, isolated, long_day
from ui.views.asking import ask
from ui.views.circle.admitting import Waiting
from ui.views.circle.circle_sheet import CircleSheet
from ui.views.circle.codes import code_view
from ui.views.parts import Group, fit_again, left
from ui.widgets.button import Button
from ui.widgets.checks import CheckBox
from ui.widgets.fields import Labelled, Select, TextField
from ui.widgets.labels import Label, Section
from ui.widgets.segments import Segments

_DAYS = (1, 3, 7, 14)
_WEEK = 7
_LOOK = 5_000  # milliseconds between two looks for somebody who comes by the invite
_CODE = 260
_LARGE = 340  # a code that is scanned from across a table


class InviteSheet(CircleSheet):
    """Makes an invite, shows it once, and lets in who comes by it.

    Attributes:
        kind, days, buddy, compare: what is wished for. make: makes it.
        field, copy, again: of the invite that was made; None before.
    """

    def __init__(
        self, context: Context, circle: bytes, name: str, me: bytes, people: Sequence[Person]
    ) -> None:
        title = QCoreApplication.translate("InviteSheet", "Invite someone to %1")
        super().__init__(context, title.replace("%1", isolated(name)))
        self._circle, self._people, self._me = circle, list(people), me
        look = context.look
        self.kind = Segments(
            look, self.tr("How you meet"),
            [(str(InviteKind.LINK), self.tr("By a link")),
             (str(InviteKind.MEETING), self.tr("We are together"))],
        )  # fmt: skip
        self.about = Label(look, "", "ui.second", "ink2", wrap=True)
        self.days = Select(look, self.tr("It holds for"), icon="hourglass")
        self.buddy = Select(look, self.tr("Who looks after them at first"), icon="heart-handshake")
        self.compare = CheckBox(look, self.tr("Compare numbers too, before they are let in"))
        self.field: TextField | None = None
        self.copy: Button | None = None
        self.again: Button | None = None
        self.waiting = Waiting(self, circle, [one.pseudonym for one in people])
        self.made = Group(look, gap=12)
        self.listed = Group(look, gap=4)
        self.backs: list[Button] = []
        self._wishes = Group(look, gap=14)
        self._shown = b""
        self.make = Button(look, self.tr("Make an invite"), "primary", large=True)
        self._build()
        self._looks = QTimer(self, interval=_LOOK)
        self._looks.timeout.connect(self.waiting.look_again)
        self.waiting.settled.connect(self._settled)
        self.waiting.came.connect(self._came)
        self._say_how()
        self._list()
        self.waiting.look_again()
        self._looks.start()

    # --- inside

    def _build(self) -> None:
        look = self.context.look
        for days in _DAYS:
            self.days.addItem(self.tr("%n day(s)", "", days), days)
        self.days.setCurrentIndex(_DAYS.index(_WEEK))
        self.buddy.addItem(self.tr("Nobody in particular"), None)
        for person in self._people:
            you = self.tr("%1 (you)").replace("%1", isolated(person.pseudonym))
            name = you if person.person == self._me else isolated(person.pseudonym)
            self.buddy.addItem(name, person.person)
        row = Group(look, gap=20, flow="across")
        row.body.addWidget(Labelled(look, self.tr("It holds for"), self.days), 1)
        row.body.addWidget(Labelled(look, self.tr("Who looks after them at first"), self.buddy), 1)
        self._wishes.body.addLayout(left(self.kind))
        self._wishes.add(self.about, row, self.compare)
        self.content.add(self.waiting, self._wishes, self.made, self.listed)
        close = Button(look, self.tr("Close"), large=True)
        close.clicked.connect(self.reject)
        self.make.clicked.connect(self._make)
        self.foot.add(close, self.make)
        self.kind.chosen.connect(lambda _: self._say_how())

    @property
    def _meets(self) -> bool:
        return self.kind.value() == str(InviteKind.MEETING)

    def _say_how(self) -> None:
        self.about.setText(
            self.tr(
                "They scan a code from your screen and are in at once. Show it to nobody else, and "
                "send it to nobody."
            )
            if self._meets
            else self.tr(
                "Send the link in a way that only they read. They call you and read you five "
                "words; you let them in when the same words stand here."
            )
        )
        self.compare.setVisible(not self._meets)
        fit_again(self)

    def _make(self) -> None:
        wanted = NewInvite(
            InviteKind(self.kind.value()), int(self.days.currentData()),
            self.buddy.currentData(), self.compare.isChecked() and not self._meets,
        )  # fmt: skip
        self.ask(partial(_invite, circle=self._circle, wanted=wanted), self._show_link)

    def _show_link(self, link: InviteLink) -> None:
        look, meets = self.context.look, link.kind is InviteKind.MEETING
        self._shown = link.id
        self._wishes.hide()
        self.make.hide()
        self.content.body.insertWidget(0, self.made)  # above those who waited before
        self.made.empty()
        side = _LARGE if meets else _CODE
        code = code_view(look, self.tr("The invite as a QR code"), link.text, side=side)
        self.made.body.addWidget(code, 0, Qt.AlignmentFlag.AlignHCenter)
        if not meets:
            self.made.add(self._link_row(link.text))
        once = self.tr("For one person, until %1. It is shown only now, so copy or scan it first.")
        self.made.add(
            Label(look, once.replace("%1", _day(link.expires_on)), "ui.small", "ink3", wrap=True)
        )
        self.again = Button(look, self.tr("Another invite"), "plain", icon="plus")
        self.again.clicked.connect(self._begin_again)
        self.made.body.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeading)
        (self.copy or self.again).setFocus()
        self._list()
        fit_again(self)

    def _link_row(self, text: str) -> Group:
        look = self.context.look
        self.field = TextField(look, self.tr("The link"))
        self.field.setText(text)
        self.field.setReadOnly(True)
        self.field.setCursorPosition(0)
        self.copy = Button(look, self.tr("Copy the link"), icon="copy")
        self.copy.clicked.connect(lambda: self._copy(text))
        row = Group(look, gap=12, flow="across")
        row.body.addWidget(self.field, 1)
        row.add(self.copy)
        return row

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        told = self.tr("Copied. Whoever has the link can ask to come in.")
        if self.context.preferences.get(CLEAR_CLIPBOARD):
            told = self.tr("Copied. Locking Lamplit clears it from the clipboard.")
        self.tell(told, "ink2")

    def _begin_again(self) -> None:
        self.made.empty()
        self._shown = b""
        self.field, self.copy, self.again = None, None, None
        self._wishes.show()
        self.make.show()
        self.make.setFocus()
        fit_again(self)

    def _came(self) -> None:
        """Put whoever asks now above everything: they are on the telephone."""
        self.content.body.insertWidget(0, self.waiting)
        fit_again(self)

    def _settled(self, told: str) -> None:
        self.context.shell.say(told)
        self._list()

    # --- invites that are open

    def _list(self) -> None:
        self.context.circles.ask(
            partial(_invites, circle=self._circle), self._show_open,
            failed=lambda _: None, owner=self,
        )  # fmt: skip

    def _show_open(self, invites: Sequence[OpenInvite]) -> None:
        look = self.context.look
        self.listed.empty()
        self.backs = []
        if invites:
            self.listed.add(Section(look, self.tr("Invites that are open")))
        for invite in invites:
            text = self._about(invite)
            row = Group(look, gap=12, flow="across")
            row.body.addWidget(Label(look, text, "ui.second", wrap=True), 1)
            back = Button(look, self.tr("Take back"), "plain")
            back.setAccessibleDescription(text)
            back.clicked.connect(
                lambda _=False, ident=invite.id, about=text: self._ask_to_revoke(ident, about)
            )
            row.add(back)
            self.backs.append(back)
            self.listed.add(row)
        fit_again(self)

    def _about(self, invite: OpenInvite) -> str:
        names = {person.person: person.pseudonym for person in self._people}
        mine, meets = invite.mine, invite.kind is InviteKind.MEETING
        if mine:
            text = (
                self.tr("A code of yours to scan, until %1")
                if meets
                else self.tr("A link of yours, until %1")
            )
        else:
            text = (
                self.tr("A code of %2 to scan, until %1")
                if meets
                else self.tr("A link of %2, until %1")
            )
        return filled(text, _day(invite.expires_on), isolated(names.get(invite.inviter, "?")))

    def _ask_to_revoke(self, invite: bytes, about: str) -> None:
        """Ask once: what makes it hold goes from the circle, and nothing brings it back."""
        lost = self.tr(
            "Nobody can come in by it any more, and it cannot be brought back. You can make "
            "another one at any time."
        )
        ask(
            self.context, self.tr("Take back the invite"), (lost,), self.tr("Take back"),
            lambda: self._revoke(invite), details=(about,),
        )  # fmt: skip

    def _revoke(self, invite: bytes) -> None:
        told = self.tr("The invite is worthless now.")

        def done(_: None) -> None:
            self.context.shell.say(told)
            if invite == self._shown:
                self._begin_again()
            self._list()

        self.ask(partial(_revoke, circle=self._circle, invite=invite), done)


def _day(text: str) -> str:
    return long_day(date.fromisoformat(text))


def _invite(port: CirclePort, circle: bytes, wanted: NewInvite) -> InviteLink:
    return port.invite(circle, wanted)


def _invites(port: CirclePort, circle: bytes) -> Sequence[OpenInvite]:
    return port.invites(circle)


def _revoke(port: CirclePort, circle: bytes, invite: bytes) -> None:
    port.revoke_invite(circle, invite)
