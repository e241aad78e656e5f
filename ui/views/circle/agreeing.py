"""What the circle agreed on: read, accepted when it changed, and written by its stewards."""

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.domain.circles.circle import OVER, Circle
from app.usecases.circles.port import CirclePort, Description, PersonView, Rules, Who
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import isolated
from ui.views.circle.circle_sheet import CircleSheet
from ui.views.parts import Group, fit_again, headed
from ui.widgets.button import Button
from ui.widgets.checks import CheckBox
from ui.widgets.fields import Labelled, TextField
from ui.widgets.labels import Label
from ui.widgets.lines import LinesField

_HOUR, _MINUTE = 3600, 60


@dataclass(frozen=True, slots=True)
class Agreed:
    """What the circle says of itself, and who has accepted it."""

    said: Description
    version: int
    people: tuple[PersonView, ...]

    @property
    def me(self) -> PersonView | None:
        """This person's part in it."""
        return next((one for one in self.people if one.is_self), None)

    @property
    def is_accepted(self) -> bool:
        """Whether this person accepted it as it stands now."""
        return self.me is None or self.me.agreed >= self.version


class AgreementSheet(CircleSheet):
    """The agreement to read; a button to accept it where it changed; for stewards one to edit.

    Attributes:
        accept, edit, save: the buttons, as far as they are shown.
        fields: while it is edited, the fields; else None.
    """

    def __init__(self, context: Context, circle: Circle) -> None:
        title = QCoreApplication.translate("AgreementSheet", "What %1 agreed on")
        super().__init__(context, title.replace("%1", isolated(circle.name)))
        self._circle = circle
        self._agreed: Agreed | None = None
        look = context.look
        self.page = Group(look, gap=14)
        self.fields: AgreementFields | None = None
        self.content.add(self.page)
        self.close_it = Button(look, self.tr("Close"), large=True)
        self.edit = Button(look, self.tr("Change it"), icon="square-pen", large=True)
        self.accept_it = Button(look, self.tr("I accept it"), "primary", large=True)
        self.save = Button(look, self.tr("Let it hold for everybody"), "primary", large=True)
        self.close_it.clicked.connect(self._close_or_back)
        self.edit.clicked.connect(self.begin_editing)
        self.accept_it.clicked.connect(self._accept)
        self.save.clicked.connect(self.keep)
        self.foot.add(self.close_it, self.edit, self.accept_it, self.save)
        for button in (self.edit, self.accept_it, self.save):
            button.hide()
        context.preferences.keys.bind("primary", self, self._primary)
        self.load()

    def load(self) -> None:
        """Read it as it stands now."""
        self.ask(partial(read_agreed, circle=self._circle.id), self._show)

    def begin_editing(self) -> None:
        """Let a steward write it anew."""
        if self._agreed is None:
            return
        self.page.empty()
        self.fields = AgreementFields(self.context, self._agreed.said)
        self.page.add(self.fields)
        self.close_it.setText(self.tr("Leave it as it is"))
        self.edit.hide()
        self.accept_it.hide()
        self.save.show()
        self.fields.agreement.setFocus()
        fit_again(self)

    def keep(self) -> None:
        """Let what stands in the fields hold, and accept it oneself."""
        if self.fields is not None:
            wanted = self.fields.description()
            self.ask(partial(_describe, circle=self._circle.id, wanted=wanted), self._kept)

    # --- inside

    def _primary(self) -> None:
        if self.fields is not None:
            self.keep()
        elif self.accept_it.isVisible():
            self._accept()

    def _close_or_back(self) -> None:
        if self.fields is None or self._agreed is None:
            self.reject()
        else:
            self.tell("")
            self._show(self._agreed)

    def _show(self, agreed: Agreed) -> None:
        look = self.context.look
        self._agreed, self.fields = agreed, None
        over = self._circle.state in OVER
        self.page.empty()
        said, behind = agreed.said, not agreed.is_accepted
        if behind and not over:
            news = self.tr("It has changed since you accepted it.")
            self.page.add(Label(look, news, "ui.strong", wrap=True))
        if said.purpose:
            self.page.add(Label(look, said.purpose, "words.prompt", "ink2", wrap=True))
        words = said.agreement or self.tr("No agreement is written yet.")
        self.page.add(Label(look, words, "words.feed", wrap=True))
        if said.rules is not None:
            rules = [Label(look, sentence, "ui.second", wrap=True)
                     for sentence in rule_sentences(said.rules)]  # fmt: skip
            self.page.add(headed(look, self.tr("How it is run"), *rules))
        self.page.add(Label(look, self._who_has_not(agreed), "ui.small", "ink3", wrap=True))
        self.close_it.setText(self.tr("Close"))
        steward = agreed.me is not None and agreed.me.role == "steward"
        self.edit.setVisible(steward and not over)
        self.accept_it.setVisible(behind and not over)
        self.save.hide()
        fit_again(self)

    def _who_has_not(self, agreed: Agreed) -> str:
        names = [isolated(one.pseudonym) for one in agreed.people
                 if one.agreed < agreed.version and not one.is_self]  # fmt: skip
        if not names:
            return self.tr("Everybody else has accepted it as it stands.")
        text = self.tr("Not accepted yet in this form by: %1")
        return text.replace("%1", ", ".join(names))

    def _accept(self) -> None:
        def accepted(_: object) -> None:
            self.context.shell.say(self.tr("You have accepted it."))
            self.accept()

        self.ask(partial(_agree, circle=self._circle.id), accepted)

    def _kept(self, _: object) -> None:
        told = self.tr("It holds now. The others are asked to accept it.")
        self.context.shell.say(told)
        self.load()


class AgreementFields(Group):
    """What a steward may say of the circle anew.

    Attributes:
        name, purpose, agreement, welcome: words. stewards_invite, stewards_admit, compare, keep:
            rules.
    """

    def __init__(self, context: Context, said: Description) -> None:
        look = context.look
        super().__init__(look, gap=14)
        self._rules = said.rules or Rules()
        rules = self._rules
        self.name = TextField(look, self.tr("What it is called"))
        self.purpose = TextField(look, self.tr("What it is for"))
        self.agreement = LinesField(look, self.tr("What you agree on"), lines=8)
        self.welcome = LinesField(look, self.tr("What newcomers read first"), lines=3)
        self.stewards_invite = CheckBox(look, self.tr("Only stewards invite"))
        self.stewards_admit = CheckBox(look, self.tr("Only stewards let people in"))
        self.compare = CheckBox(look, self.tr("Numbers are compared before somebody is let in"))
        self.keep = CheckBox(
            look, self.tr("Whoever reads a post may keep it sealed for a report, for 30 days")
        )
        self.name.setText(said.name or "")
        self.purpose.setText(said.purpose or "")
        self.agreement.setText(said.agreement or "")
        self.welcome.setText(rules.welcome)
        self.stewards_invite.setChecked(rules.who_invites is Who.STEWARDS)
        self.stewards_admit.setChecked(rules.who_admits is Who.STEWARDS)
        self.compare.setChecked(rules.compare)
        self.keep.setChecked(rules.keep_for_report)
        self.add(
            Labelled(look, self.tr("What it is called"), self.name),
            Labelled(look, self.tr("What it is for"), self.purpose),
            Labelled(look, self.tr("What you agree on"), self.agreement,
                     self.tr("Everybody is asked to accept it anew when its words change.")),
            Labelled(look, self.tr("What newcomers read first"), self.welcome),
            self.stewards_invite, self.stewards_admit, self.compare, self.keep,
        )  # fmt: skip

    def description(self) -> Description:
        """Return what is wished for."""
        rules = replace(
            self._rules,
            who_invites=Who.STEWARDS if self.stewards_invite.isChecked() else Who.EVERYONE,
            who_admits=Who.STEWARDS if self.stewards_admit.isChecked() else Who.EVERYONE,
            compare=self.compare.isChecked(),
            keep_for_report=self.keep.isChecked(),
            welcome=self.welcome.text(),
        )
        return Description(self.name.text(), self.purpose.text(), self.agreement.text(), rules)


def rule_sentences(rules: Rules) -> list[str]:
    """Return a circle's rules, a sentence each."""
    say = QCoreApplication.translate
    found = [
        say("Rules", "Only stewards invite.")
        if rules.who_invites is Who.STEWARDS
        else say("Rules", "Everybody may invite."),
        say("Rules", "Only stewards let people in.")
        if rules.who_admits is Who.STEWARDS
        else say("Rules", "Everybody may let people in."),
    ]
    if rules.compare:
        found.append(say("Rules", "Numbers are compared before somebody is let in."))
    if rules.pace >= _HOUR:
        found.append(say("Rules", "Between two posts of one person lie at least %n hour(s).", "",
                         rules.pace // _HOUR))  # fmt: skip
    elif rules.pace:
        found.append(say("Rules", "Between two posts of one person lie at least %n minute(s).", "",
                         -(-rules.pace // _MINUTE)))  # fmt: skip
    found.append(
        say("Rules", "Whoever reads a post may keep it sealed for a report, for 30 days.")
        if rules.keep_for_report
        else say("Rules", "Nobody keeps a post for a report once it was taken back.")
    )
    return found


def open_agreement(context: Context, circle: bytes) -> None:
    """Open the agreement of a circle."""

    def read(tx: Transaction) -> Circle:
        return tx.circles.get(circle)

    context.store.read(read, lambda found: context.shell.overlay(AgreementSheet(context, found)))


def read_agreed(port: CirclePort, circle: bytes) -> Agreed:
    """Return what a circle says of itself, and who has accepted it; from the engine."""
    said, version = port.rules(circle)
    return Agreed(said, version, tuple(port.members(circle)))


def _describe(port: CirclePort, circle: bytes, wanted: Description) -> None:
    port.describe(circle, wanted)
    port.agree(circle)


def _agree(port: CirclePort, circle: bytes) -> None:
    port.agree(circle)
