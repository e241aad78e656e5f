"""The page for newcomers: what the circle is for, who is in it, and what each thing does."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.domain.boundaries.acts import Act
from app.domain.circles.circle import Circle
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import isolated
from ui.views.circle.agreeing import Agreed, read_agreed
from ui.views.circle.circle_sheet import CircleSheet
from ui.views.circle.eyes import tints_of
from ui.views.parts import Group, fit_again, headed
from ui.widgets.avatar import Avatar
from ui.widgets.button import Button
from ui.widgets.labels import Icon, Label

_AVATAR = 30


class WelcomeSheet(CircleSheet):
    """What one would like to know on the first evening; found again through the feed."""

    act = Act.SPEAK_IN_CIRCLE

    def __init__(self, context: Context, circle: Circle, tints: Mapping[bytes, int]) -> None:
        title = QCoreApplication.translate("WelcomeSheet", "You are in %1")
        super().__init__(context, title.replace("%1", isolated(circle.name)))
        look, self._tints = context.look, tints
        self.page = Group(look, gap=14)
        self.content.add(self.page)
        self.go = Button(look, self.tr("Look around"), "primary", large=True)
        self.go.clicked.connect(self.accept)
        self.foot.add(self.go)
        self.ask(partial(read_agreed, circle=circle.id), self._show)

    def _show(self, agreed: Agreed) -> None:
        look, said = self.context.look, agreed.said
        if said.purpose:
            self.page.add(Label(look, said.purpose, "words.prompt", "ink2", wrap=True))
        if said.rules is not None and said.rules.welcome:
            self.page.add(Label(look, said.rules.welcome, "words.feed", wrap=True))
        self._add_buddy(agreed)
        self._add_people(agreed)
        if said.agreement:
            words = Label(look, said.agreement, wrap=True)
            self.page.add(headed(look, self.tr("What you agreed on"), words))
        things = headed(look, self.tr("What each thing does"))
        for icon, sentence in self._things():
            row = Group(look, gap=12, flow="across")
            row.add(Icon(look, icon, "ink3"))
            row.body.addWidget(Label(look, sentence, "ui.second", wrap=True), 1)
            things.add(row)
        self.page.add(things)
        fit_again(self)

    def _add_buddy(self, agreed: Agreed) -> None:
        names = {one.id: one.pseudonym for one in agreed.people}
        me = agreed.me
        if me is None or not me.buddy or me.buddy not in names:
            return
        text = self.tr("%1 looks after you at the beginning. Ask whatever you like, also alone: "
                       "an answer can go to one person.")  # fmt: skip
        name = isolated(names[me.buddy])
        self.page.add(Label(self.context.look, text.replace("%1", name), wrap=True))

    def _add_people(self, agreed: Agreed) -> None:
        look = self.context.look
        people = headed(look, self.tr("Who is here"))
        for one in agreed.people:
            row = Group(look, gap=12, flow="across")
            row.add(Avatar(look, one.pseudonym, self._tints.get(one.id, 0), side=_AVATAR))
            name = isolated(one.pseudonym)
            if one.is_self:
                name = self.tr("%1 (you)").replace("%1", name)
            row.body.addWidget(Label(look, name, "ui.base"), 1)
            if one.role == "steward":
                row.add(Label(look, self.tr("Steward"), "ui.small", "ink3"))
            people.add(row)
        self.page.add(people)

    def _things(self) -> tuple[tuple[str, str], ...]:
        return (
            ("sun", self.tr("Check in says only how you are, in two key presses.")),
            ("share", self.tr("Share an entry shows first exactly what the others will see. "
                              "Nothing leaves before you send it.")),
            ("ear", self.tr("A wish says what you would like back, such as just to be heard.")),
            ("undo-2", self.tr("What you shared can be taken back from its menu. Friends can still "
                               "remember or copy it.")),
            ("eye-off", self.tr("You choose which topics are shown, folded or held. Nobody is "
                                "told, and nobody sees what you have read.")),
            ("shield-check", self.tr("Comparing numbers makes sure that nobody stands between "
                                     "you.")),
            ("door-open", self.tr("You may leave at any time, quietly or with a word.")),
        )  # fmt: skip


def open_welcome(context: Context, circle: bytes) -> None:
    """Open the page for newcomers."""

    def read(tx: Transaction) -> tuple[Circle, dict[bytes, int]]:
        return tx.circles.get(circle), tints_of(tx.circle_people.of(circle))

    context.store.read(read, lambda found: context.shell.overlay(WelcomeSheet(context, *found)))
