"""Join a circle: what its invite says comes first, then a name, then the words to tell."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.circles.names import name_flags
from app.usecases.circles.port import Card, InviteKind, Joining
from ui.context import Context
from ui.text import filled, isolated, number
from ui.views.circle.circle_sheet import CircleSheet
from ui.views.circle.codes import number_view
from ui.views.circle.scanning import ScanRow
from ui.views.circle.words import flag_text
from ui.views.parts import Group, fit_again, headed
from ui.widgets.button import Button
from ui.widgets.fields import Labelled, TextField
from ui.widgets.labels import Heading, Label


class JoinSheet(CircleSheet):
    """Three steps in one place: the link, what it says, and that one has asked.

    Nothing is told to anybody before "Ask to join" is pressed.
    """

    def __init__(self, context: Context, link: str = "") -> None:
        title = QCoreApplication.translate("JoinSheet", "Join a circle")
        super().__init__(context, title)
        look = context.look
        self._card: Card | None = None
        self.link = TextField(look, self.tr("The invite's link"))
        self.link.setText(link)
        self._link = Labelled(
            look, self.tr("The invite's link"), self.link,
            self.tr("It begins with lamplit://join. Somebody in the circle gave it to you."),
        )  # fmt: skip
        self.page = Group(look, gap=14)
        self.pseudonym = TextField(look, self.tr("What you are called there"))
        self._pseudonym = Labelled(
            look, self.tr("What you are called there"), self.pseudonym,
            self.tr("Only this circle sees it. It need not be your name."),
        )  # fmt: skip
        self.scan = ScanRow(self, self.tr("Or read the code that you were shown or sent:"))
        self.scan.read.connect(self._scanned)
        self.content.add(self._link, self.scan, self.page, self._pseudonym)
        self._pseudonym.hide()
        self.leave = Button(look, self.tr("Not now"), large=True)
        self.go = Button(look, self.tr("See what it says"), "primary", large=True)
        self.foot.add(self.leave, self.go)
        self.leave.clicked.connect(self.reject)
        self.go.clicked.connect(self.go_on)
        self.link.returnPressed.connect(self.go_on)
        self.pseudonym.returnPressed.connect(self.go_on)
        self.link.textChanged.connect(lambda _: self._begin_again())
        self.pseudonym.textChanged.connect(self._check_name)

    def go_on(self) -> None:
        """Look at the invite, or ask to join once it was read."""
        link, name = self.link.text().strip(), self.pseudonym.text().strip()
        if not link:
            self.tell(self.tr("Paste the link first."))
        elif self._card is None:
            self.ask(lambda port: port.look(link), lambda card: self._show_card(card, link))
        elif not name:
            self.tell(self.tr("Choose what you are called there."))
        else:
            self.ask(lambda port: port.join(link, name), self._show_words)

    # --- inside

    def _scanned(self, link: str) -> None:
        self.link.setText(link)
        self.go_on()

    def _begin_again(self) -> None:
        if self._card is not None:
            self._card = None
            self.page.empty()
            self._pseudonym.hide()
            self.scan.show()
            self.go.setText(self.tr("See what it says"))
            fit_again(self)

    def _show_card(self, card: Card, link: str) -> None:
        if link != self.link.text().strip():
            return  # another link stands there by now, and nobody has read what it says
        look = self.context.look
        self._card = card
        self.scan.hide()
        self.go.setText(self.tr("Ask to join"))
        self.page.empty()
        self.page.add(Heading(look, card.name, "words.h2"))
        if card.purpose:
            self.page.add(Label(look, card.purpose, "words.prompt", "ink2", wrap=True))
        for sentence in self._facts(card):
            self.page.add(Label(look, sentence, "ui.second", wrap=True))
        if card.agreement:
            accepts = self.tr("Asking to join says that you accept it.")
            self.page.add(headed(
                look, self.tr("What they agreed on"),
                Label(look, card.agreement, "ui.base", wrap=True),
                Label(look, accepts, "ui.small", "ink3", wrap=True),
            ))  # fmt: skip
        self._pseudonym.show()
        self.pseudonym.setFocus()
        fit_again(self)

    def _facts(self, card: Card) -> list[str]:
        invites = self.tr("%1 invites you, and is alone in it so far.")
        if card.people > 1:
            invites = self.tr("%1 invites you. %2 people are in it.")
        facts = [filled(invites, isolated(card.inviter), number(card.people))]
        if card.buddy:
            buddy = self.tr("%1 will look after you at the beginning.")
            facts.append(buddy.replace("%1", isolated(card.buddy)))
        facts.append(self.tr("Its relay is %1.").replace("%1", isolated(card.relay)))
        if card.kind is InviteKind.LINK:
            facts.append(self.tr("Somebody there compares five words with you and lets you in."))
        return facts

    def _check_name(self, name: str) -> None:
        flags = name_flags(name.strip(), [self._card.inviter] if self._card else [])
        self._pseudonym.set_help(
            " ".join(map(flag_text, flags))
            or self.tr("Only this circle sees it. It need not be your name.")
        )

    def _show_words(self, joining: Joining) -> None:
        look = self.context.look
        self.link.hide()
        self._link.hide()
        self._pseudonym.hide()
        self.page.empty()
        told: list[QWidget] = [
            Heading(look, joining.name, "words.h2"),
            Label(look, joining.waiting_for, wrap=True),
        ]
        if joining.words:
            told += [
                headed(
                    look,
                    self.tr("Tell whoever invited you these words"),
                    Heading(look, " ".join(joining.words), "words.h3"),
                ),
            ]
        if joining.number:
            about = self.tr("If you are asked for a number too, it is this one:")
            told += [
                Label(look, about, "ui.second", "ink2", wrap=True),
                number_view(look, self.tr("Safety number"), joining.number),
            ]
        self.page.add(*told)
        self.leave.setText(self.tr("Close"))
        self.leave.clicked.connect(lambda: self.context.shell.go("circle", joining.circle))
        self.go.hide()
        fit_again(self)
