"""Who is in the circle and what they are to it, what happened, and what can be done."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.circles.circle import OVER, Circle, Person
from app.domain.circles.posts import Event
from app.domain.failures import Failure
from app.domain.when import from_millis
from app.usecases.circles.introduce import NOTHING_TOLD, AboutMe, introduced
from app.usecases.circles.port import CirclePort, PersonView, VoteView, Wording
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import isolated
from ui.views.circle.circle_sheet import CircleSheet
from ui.views.circle.eyes import tints_of
from ui.views.circle.happened import happened
from ui.views.circle.introducing import open_about_me
from ui.views.circle.inviting import InviteSheet
from ui.views.circle.leaving import open_leave
from ui.views.circle.lines import EventLine
from ui.views.circle.person_acts import PersonActs, ask_to_promote
from ui.views.circle.person_row import MemberRow, Standing, flags_of
from ui.views.circle.renaming import open_rename
from ui.views.circle.steward_guide import open_steward_guide
from ui.views.circle.stewarding import SECOND_FROM, sign_vote, signed_text, vote_text
from ui.views.circle.verifying import CircleNumberSheet
from ui.views.circle.words import short_moment
from ui.views.flowing import Flowing
from ui.views.parts import Group, fit_again, left
from ui.widgets.button import Button
from ui.widgets.fields import Select
from ui.widgets.labels import Label
from ui.widgets.segments import Segments

_WIDTH = 720
_PEOPLE, _HAPPENED = "people", "happened"
_LINES = 200  # of what happened, the newest


@dataclass(frozen=True, slots=True)
class Roll:
    """A circle and everybody in it, as the vault has it."""

    circle: Circle
    people: tuple[Person, ...]
    gone: tuple[Person, ...]
    events: tuple[Event, ...]
    abouts: Mapping[bytes, AboutMe]

    @property
    def steward(self) -> bool:
        """Whether this person is one."""
        return any(one.steward for one in self.people if one.person == self.circle.me)


@dataclass(frozen=True, slots=True)
class Known:
    """What the engine adds to it."""

    views: tuple[PersonView, ...] = ()
    votes: tuple[VoteView, ...] = ()
    version: int = 0


class MembersSheet(CircleSheet):
    """Everybody, a row each; below what concerns all, and a second page with what happened.

    Attributes:
        rows: one for each person, in the order of joining. acts: their menus.
        invite: lets somebody in. lines: what happened, as it is listed.
    """

    def __init__(self, context: Context, circle: bytes, name: str) -> None:
        title = QCoreApplication.translate("MembersSheet", "Who is in %1")
        super().__init__(context, title.replace("%1", isolated(name)), width=_WIDTH)
        self._circle, self._name = circle, name
        self._roll: Roll | None = None
        self._known = Known()
        self.rows: list[MemberRow] = []
        self.lines: list[EventLine] = []
        self.acts = PersonActs(context, circle, self)
        look = context.look
        choices = [(_PEOPLE, self.tr("People")), (_HAPPENED, self.tr("What happened"))]
        self.page = Segments(look, self.tr("Which page"), choices)
        self.asks = Group(look, gap=8)
        self._people, self._log = Group(look, gap=0), Group(look, gap=0, margins=(0, 4, 0, 0))
        self._more = Group(look, margins=(0, 8, 0, 0))
        self.invite = Button(look, self.tr("Invite someone"), "primary", large=True)
        self._build()
        self.page.chosen.connect(lambda _: self._turn())
        context.store.changed.connect(self._changed)
        self._turn()
        self.load()

    def load(self) -> None:
        """Read everything anew."""
        self.context.circles.read(
            partial(_read_roll, circle=self._circle), self._take, owner=self, replaces="members"
        )

    # --- inside

    def _build(self) -> None:
        look, context = self.context.look, self.context
        self.content.body.addLayout(left(self.page))
        self.rename = Button(look, self.tr("Change what I am called"), "plain", icon="square-pen")
        self.number = Button(look, self.tr("Number of the circle"), "plain", icon="shield-check")
        self.leave = Button(look, self.tr("Leave the circle"), "plain", icon="log-out")
        self.rename.clicked.connect(lambda: open_rename(context, self._circle))
        self.number.clicked.connect(
            lambda: context.shell.overlay(CircleNumberSheet(context, self._circle, self._name))
        )
        self.leave.clicked.connect(lambda: open_leave(context, self._circle))
        self._more.add(Flowing(look, self.rename, self.number, self.leave))
        self.guide = Button(look, self.tr("A guide for stewards"), "plain", icon="scroll-text")
        self.guide.clicked.connect(lambda: open_steward_guide(context))
        self.content.add(self.asks, self._people, self._log, self._more)
        self.content.body.addLayout(left(self.guide))
        close = Button(look, self.tr("Close"), large=True)
        close.clicked.connect(self.reject)
        self.invite.clicked.connect(self._invite)
        self.foot.add(close, self.invite)

    def _turn(self) -> None:
        people = self.page.value() == _PEOPLE
        for part in (self.asks, self._people, self._more):
            part.setVisible(people)
        self._log.setVisible(not people)
        self.guide.setVisible(not people)
        fit_again(self)

    def _changed(self, changes: Changes, _: object) -> None:
        if changes.circles and self.context.store.is_open:
            self.load()

    def _take(self, roll: Roll) -> None:
        before, self._roll = self._roll, roll
        if before != roll:
            self._show()
        self.context.circles.ask(
            partial(_ask_known, circle=self._circle), self._learn,
            failed=lambda _: None, owner=self,
        )  # fmt: skip

    def _learn(self, known: Known) -> None:
        if known != self._known:
            self._known = known
            self._show()

    def _show(self) -> None:
        roll = self._roll
        if roll is None:
            return
        over = roll.circle.state in OVER
        for button in (self.invite, self.rename, self.number, self.leave):
            button.setVisible(not over)
        self.acts.me, self.acts.steward = roll.circle.me, roll.steward
        self.acts.people = roll.people
        focused = next(
            (row.standing.person.person for row in self.rows if row.more.hasFocus()), b""
        )
        self._people.empty()
        self.rows = [MemberRow(self.context, one) for one in self._standings(roll)]
        for row in self.rows:
            row.more.setVisible(not over)
            row.more_wanted.connect(self.acts.open_menu)
            row.about_wanted.connect(self._introduce)
            if row.about is not None:
                row.about.setVisible(not over)
            self._people.add(row)
            if row.standing.person.person == focused:
                row.more.setFocus()
        self._show_asks(roll)
        self._show_log(roll)
        fit_again(self)

    def _introduce(self) -> None:
        open_about_me(self.context, self._circle, self._name)

    def _standings(self, roll: Roll) -> list[Standing]:
        views = {view.id: view for view in self._known.views}
        names = {one.person: one.pseudonym for one in (*roll.people, *roll.gone)}
        found = []
        tints = tints_of((*roll.people, *roll.gone))
        for person in roll.people:
            view = views.get(person.person)
            buddy = names.get(view.buddy, "") if view is not None and view.buddy else ""
            behind = view is not None and 0 < view.agreed < self._known.version
            found.append(Standing(
                person, view, person.person == roll.circle.me, tints[person.person],
                flags_of(person, roll.people), buddy, behind,
                roll.abouts.get(person.person, NOTHING_TOLD),
            ))  # fmt: skip
        return found

    # --- what is asked of those who are there

    def _show_asks(self, roll: Roll) -> None:
        self.asks.empty()
        names = {one.person: one.pseudonym for one in roll.people}
        for vote in self._known.votes:
            sentence = vote_text(vote, names)
            if vote.mine:
                self._ask_line(self.tr("%1 You have signed.").replace("%1", sentence))
            else:
                sign = Button(self.context.look, self.tr("Sign too"))
                sign.clicked.connect(lambda _=False, vote=vote: self._sign(vote))
                self._ask_line(sentence, sign)
        stewards = [one for one in roll.people if one.steward]
        if len(roll.people) < SECOND_FROM or len(stewards) != 1 or roll.circle.state in OVER:
            return
        if not roll.steward:
            text = self.tr(
                "A circle of six or more needs a second steward before anybody else can come in. "
                "%1 can name one."
            )  # fmt: skip
            self._ask_line(text.replace("%1", isolated(stewards[0].pseudonym)))
            return
        choose = Select(self.context.look, self.tr("Who becomes the second steward"))
        for person in roll.people:
            if not person.steward:
                choose.addItem(isolated(person.pseudonym), person)
        name = Button(self.context.look, self.tr("Name them"))
        name.clicked.connect(
            lambda: ask_to_promote(self.context, self._circle, choose.currentData())
        )
        self._ask_line(
            self.tr("A circle of six or more needs a second steward, so that nothing hangs on you "
                    "alone. Whom would you ask?"),
            choose, name,
        )  # fmt: skip

    def _ask_line(self, text: str, *ways: QWidget) -> None:
        look = self.context.look
        box = Group(look, gap=8)
        box.add(Label(look, text, wrap=True))
        if ways:
            box.add(Flowing(look, *ways))
        self.asks.add(box)

    def _sign(self, vote: VoteView) -> None:
        work = partial(sign_vote, circle=self._circle, absent=vote.absent, instead=vote.instead)

        def signed(after: VoteView) -> None:
            self.context.shell.say(signed_text(after))
            self.load()

        self.ask(work, signed)

    # --- what happened

    def _show_log(self, roll: Roll) -> None:
        look, context = self.context.look, self.context
        self._log.empty()
        people = {one.person: one for one in (*roll.people, *roll.gone)}
        found = happened(reversed(roll.events), people, roll.circle.me)
        self.lines = [
            EventLine(look, one.icon, one.sentence,
                      short_moment(from_millis(one.event.at), context.zone(), context.today()))
            for one in found[:_LINES]
        ]  # fmt: skip
        about = self.tr("Everybody sees this list. What stewards do stands in it with their names.")
        head = Group(look, margins=(0, 0, 0, 10))
        head.add(Label(look, about, "ui.small", "ink3", wrap=True))
        self._log.add(head, *self.lines)

    def _invite(self) -> None:
        roll = self._roll
        if roll is not None:
            open_invite(self.context, roll.circle, roll.people)


def open_members(context: Context, circle: Circle) -> MembersSheet:
    """Open the list of everybody in a circle."""
    sheet = MembersSheet(context, circle.id, circle.name)
    context.shell.overlay(sheet)
    return sheet


def open_invite(context: Context, circle: Circle, people: Sequence[Person]) -> InviteSheet:
    """Open the making of an invite."""
    sheet = InviteSheet(context, circle.id, circle.name, circle.me, people)
    context.shell.overlay(sheet)
    return sheet


def _read_roll(tx: Transaction, words: Wording, circle: bytes) -> Roll:
    found = tx.circles.get(circle)
    people = sorted(tx.circle_people.of(circle), key=lambda one: one.joined_day)
    return Roll(
        found,
        tuple(one for one in people if one.present),
        tuple(one for one in people if not one.present),
        tuple(tx.circle_posts.events(circle)),
        introduced(tx, words, circle),
    )


def _ask_known(port: CirclePort, circle: bytes) -> Known:
    views = tuple(port.members(circle))
    version = port.rules(circle)[1]
    try:
        votes = tuple(port.votes(circle))
    except Failure:  # without a place in the circle nobody votes
        votes = ()
    return Known(views, votes, version)
