"""Another steward in the place of one who stays away: signed by most of those who are there."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from app.domain.circles.circle import Person
from app.usecases.circles.port import CirclePort, VoteView
from ui.context import Context
from ui.text import filled, isolated, number
from ui.views.circle.circle_sheet import CircleSheet
from ui.views.parts import fit_again
from ui.widgets.button import Button
from ui.widgets.fields import Labelled, Select
from ui.widgets.labels import Label

SECOND_FROM = 5
"""From so many people on a circle asks for a second steward: nobody is let in as the sixth before
there is one."""


class SuccessionSheet(CircleSheet):
    """Sign that somebody becomes steward in the place of an absent one.

    Attributes:
        heir: who is chosen. sign: signs.
    """

    def __init__(
        self, context: Context, circle: bytes, absent: Person, people: tuple[Person, ...]
    ) -> None:
        name = isolated(absent.pseudonym)
        title = QCoreApplication.translate("SuccessionSheet", "A steward in the place of %1")
        super().__init__(context, title.replace("%1", name), width=560)
        self._circle, self._absent = circle, absent
        look = context.look
        for sentence in (
            self.tr("Nothing was heard of %1 for 30 days or more. More than half of the others "
                    "can name somebody else by signing."),
            self.tr("%1 stays in the circle as a member. When something is heard of them before "
                    "enough have signed, the vote does not hold."),
        ):  # fmt: skip
            self.content.add(Label(look, sentence.replace("%1", name), wrap=True))
        self.heir = Select(look, self.tr("Who becomes steward"))
        for person in people:
            if person.person != absent.person and person.present:
                self.heir.addItem(isolated(person.pseudonym), person.person)
        self.content.add(Labelled(look, self.tr("Who becomes steward"), self.heir))
        leave = Button(look, self.tr("Not now"), large=True)
        self.sign = Button(look, self.tr("Sign"), "primary", large=True)
        leave.clicked.connect(self.reject)
        self.sign.clicked.connect(self._sign)
        self.foot.add(leave, self.sign)
        fit_again(self)

    def _sign(self) -> None:
        work = partial(
            sign_vote, circle=self._circle, absent=self._absent.person,
            instead=self.heir.currentData(),
        )  # fmt: skip
        self.ask(work, self._signed)

    def _signed(self, vote: VoteView) -> None:
        self.context.shell.say(signed_text(vote))
        self.accept()


def signed_text(vote: VoteView) -> str:
    """Return how a vote stands after one has signed."""
    say = QCoreApplication.translate
    if vote.yes >= vote.needed:
        return say("Succession", "Enough have signed.")
    text = say("Succession", "Signed: %1 of %2 that are needed.")
    return filled(text, number(vote.yes), number(vote.needed))


def vote_text(vote: VoteView, names: dict[bytes, str]) -> str:
    """Return what a vote is about, and how it stands."""
    say = QCoreApplication.translate
    text = say("Succession", "%1 as steward in the place of %2: %3 of %4 have signed.")
    heir, absent = (isolated(names.get(one, "?")) for one in (vote.instead, vote.absent))
    return filled(text, heir, absent, number(vote.yes), number(vote.needed))


def open_succession(
    context: Context, circle: bytes, absent: Person, people: tuple[Person, ...]
) -> None:
    """Open the vote on somebody else in the place of an absent steward."""
    context.shell.overlay(SuccessionSheet(context, circle, absent, people))


def sign_vote(port: CirclePort, circle: bytes, absent: bytes, instead: bytes) -> VoteView:
    """Sign, through the engine."""
    return port.vote(circle, absent, instead)
