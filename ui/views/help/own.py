"""One's own plan and people, which stand above every number."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal

from app.domain.helplines.line import dialled, phone_address
from app.domain.plan import SHORT_WORDS, Section, cut
from app.domain.session import Professional
from ui.text import isolated
from ui.theme.look import Look
from ui.views.flowing import Flowing
from ui.views.help.numbers import NumberBlock
from ui.views.help.words import section_titles
from ui.views.parts import Group
from ui.widgets.button import Button
from ui.widgets.labels import Heading, Label
from ui.widgets.labels import Section as SectionLabel

Parts = tuple[tuple[Section, str], ...]


@dataclass(frozen=True, slots=True)
class Own:
    """What is the person's own.

    Attributes:
        plan: the parts that can be read now.
        people: their contact cards.
        is_open: whether the journal is; else only the short form can be read.
        has_journal: whether there is one at all.
    """

    plan: Parts = ()
    people: tuple[Professional, ...] = ()
    is_open: bool = False
    has_journal: bool = False


class OwnPart(Group):
    """The plan and the people.

    Signals:
        plan_wanted(): the person wants to write or change the plan.
        people_wanted(): they want to write down whom they can call.
    """

    plan_wanted = Signal()
    people_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=28)
        self.own = Own()

    def show_own(self, own: Own) -> None:
        """Show what there is."""
        self.own = own
        self.empty()
        if own.plan:
            self.add(self._plan(own))
        if own.people:
            self.add(self._people(own.people))
        if own.is_open:
            self._offer(own)
        elif own.has_journal:
            self.add(Label(self._look, self._locked(own), "ui.second", "ink2", wrap=True))
        self.setVisible(self.body.count() > 0)

    def _locked(self, own: Own) -> str:
        if own.plan:
            return self.tr("This is the short form. All of it is in the journal.")
        return self.tr(
            "If you have written a plan, it is in the journal. Open that to read it here. "
            "Everything below works without."
        )

    def _plan(self, own: Own) -> Group:
        look, titles = self._look, section_titles()
        part = Group(look, gap=14)
        part.add(Heading(look, self.tr("My plan"), "words.h3"))
        for section, words in own.plan:
            one = Group(look, gap=2)
            one.add(
                SectionLabel(look, titles[section]),
                Label(look, cut(words), "words.feed", wrap=True),
            )
            if len(words) > SHORT_WORDS:
                more = self.tr("This part goes on in the plan.")
                one.add(Label(look, more, "ui.small", "ink2", wrap=True))
            part.add(one)
        return part

    def _people(self, people: Sequence[Professional]) -> Group:
        look = self._look
        part = Group(look, gap=16)
        part.add(Heading(look, self.tr("My people"), "words.h3"))
        for one in people:
            below = [isolated(text) for text in (one.role, one.email, one.note) if text]
            if dialled(one.phone):
                address = phone_address(one.phone)
                part.add(NumberBlock(look, one.name, one.phone, address, below))
                continue
            if one.phone:
                below.insert(0, isolated(one.phone))
            card = Group(look, gap=2)
            card.add(Label(look, one.name, "ui.strong", wrap=True))
            card.add(*(Label(look, text, "ui.second", "ink2", wrap=True) for text in below))
            part.add(card)
        return part

    def _offer(self, own: Own) -> None:
        """Offer to write what is not there yet, or to change it."""
        look = self._look
        plan = self.tr("Change my plan") if own.plan else self.tr("Write a plan")
        people = self.tr("Change my people") if own.people else self.tr("Add my people")
        self.plan_button = Button(look, plan)
        self.people_button = Button(look, people)
        self.plan_button.clicked.connect(self.plan_wanted)
        self.people_button.clicked.connect(self.people_wanted)
        if not own.plan:
            said = self.tr(
                "A plan is written on a good day and read on a bad one: what helps, and whom to "
                "ask, in your own words."
            )
            self.add(Label(look, said, "ui.second", "ink2", wrap=True))
        self.add(Flowing(look, self.plan_button, self.people_button))
