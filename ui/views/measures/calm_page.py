"""After thoughts of death were marked: one's own plan, cards and people, and the way to numbers.

Nothing is blocked, logged or told to anybody. The numbers stand on Help now, one button away, where
each says whether it was checked.
"""

from PySide6.QtCore import Qt, Signal

from app.domain.coping import CopingCard
from app.domain.plan import Plan
from app.domain.session import Professional
from ui.context import Context
from ui.views.flowing import Flowing
from ui.views.help.words import section_titles
from ui.views.parts import Group, Page
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.labels import Hairline, Heading, Label, Section

_CARDS = 6


class CalmPage(Page):
    """The page.

    Signals:
        passed(): the person goes on to the result.
        kit_wanted(): they want their cards.
        help_wanted(): they want Help now.
    """

    passed = Signal()
    kit_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.look, width=640, gap=24)
        self._context = context
        look = context.look
        self.title = Heading(
            look, self.tr("You marked that such thoughts have been there."), "words.h2"
        )
        self.plan = Group(look, gap=14)
        self.cards = Group(look, gap=14)
        self.people = Group(look, gap=14)
        self.now = Group(look, gap=6)
        self.go_on = Button(look, self.tr("Not now"), large=True)
        self.help = Button(look, self.tr("Help now"), icon="life-buoy", large=True)
        self.kit = Button(look, self.tr("Open my kit"), large=True)
        self.kept = Label(
            look,
            self.tr(
                "Lamplit tells nobody. Your answer is saved in this journal and stays out of "
                "reports unless you tick it. The PHQ-8 is the same questionnaire without this "
                "question."
            ),
            "ui.small", "ink3", wrap=True,
        )  # fmt: skip
        self.body.addWidget(self.title)
        for part in (self.plan, self.cards, self.people, self.now):
            self.body.addWidget(part)
        self.now.add(
            Section(look, self.tr("If it is too much now")),
            Label(
                look,
                self.tr(
                    "Tell someone you trust that it is hard, in person or by phone. If you might "
                    "act on these thoughts, call the emergency number of the country you are in, "
                    "or go where people are."
                ),
                wrap=True,
            ),
        )
        self.body.addWidget(Flowing(look, self.help, self.kit, self.go_on))
        self.body.addWidget(Hairline(look))
        self.body.addWidget(self.kept)
        self.go_on.clicked.connect(self.passed)
        self.kit.clicked.connect(self.kit_wanted)
        self.help.clicked.connect(self.help_wanted)

    def show_help(self, plan: Plan, cards: list[CopingCard], people: list[Professional]) -> None:
        """Show what the person has gathered; what is empty is not there."""
        titles = section_titles()
        self._fill(self.plan, self.tr("Your plan"), [
            (titles[section], words) for section, words in plan.read()
        ])  # fmt: skip
        self._fill(self.cards, self.tr("What helps you"), [
            (card.title, card.body) for card in cards[:_CARDS]
        ])  # fmt: skip
        self._fill(self.people, self.tr("Who knows you"), [
            (one.name, " · ".join(part for part in (one.role, one.phone) if part))
            for one in people
        ])  # fmt: skip
        self.kit.setVisible(bool(cards))
        self.verticalScrollBar().setValue(0)
        announce(self, self.title.text())
        self.help.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Drop every word of the person's."""
        self.plan.empty()
        self.cards.empty()
        self.people.empty()

    def _fill(self, group: Group, title: str, rows: list[tuple[str, str]]) -> None:
        group.empty()
        group.setVisible(bool(rows))
        look = self._context.look
        if rows:
            group.add(Section(look, title))
        for name, words in rows:
            one = Group(look, gap=2)
            one.add(Label(look, name, "ui.strong", wrap=True))
            if words:
                one.add(Label(look, words, color="ink2", wrap=True))
            group.add(one)
