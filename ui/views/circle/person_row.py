"""A row for each person of the circle: who they are to it, and to whoever looks."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.circles.circle import Person
from app.domain.circles.names import NameFlag, name_flags
from app.domain.circles.room import room_of
from app.domain.when import from_millis, local_date, to_millis
from app.usecases.circles.introduce import NOTHING_TOLD, AboutMe
from app.usecases.circles.port import PersonView
from ui.context import Context
from ui.text import filled, isolated
from ui.views.circle.words import flag_text, space_name, until_text
from ui.widgets.avatar import Avatar
from ui.widgets.button import Button, IconButton
from ui.widgets.charts.words import date_words
from ui.widgets.labels import Icon, Label

_AVATAR = 36
_TOLD = 600  # characters; nobody fills the sheet
_DAY_ONE = date(1970, 1, 1).toordinal()
AWAY_DAYS = 30
"""Days of silence after which others may vote for another steward."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What is said of somebody.

    Attributes:
        view: what the engine knows; None while it is not known.
        tint: by order of joining. flags: what is odd about the name.
        buddy: the pseudonym of whoever looks after them, or empty.
        behind: they have not accepted the agreement as it stands.
        about: what they told about themselves.
    """

    person: Person
    view: PersonView | None
    is_self: bool
    tint: int
    flags: tuple[NameFlag, ...] = ()
    buddy: str = ""
    behind: bool = False
    about: AboutMe = NOTHING_TOLD

    @property
    def changed(self) -> bool:
        """Whether their key is another than the one that was compared."""
        return self.view is not None and self.view.changed

    @property
    def compared(self) -> bool:
        """Whether their numbers were compared, and still hold."""
        return self.person.compared is not None and not self.changed


def flags_of(person: Person, people: tuple[Person, ...]) -> tuple[NameFlag, ...]:
    """Return what is odd about a name beside the others."""
    others = [one.pseudonym for one in people if one.person != person.person]
    return name_flags(person.pseudonym, others)


def silent_days(person: Person, today: date, zone: str) -> int | None:
    """Return for how many days nothing was heard of somebody; None where nothing ever was."""
    if not person.heard_at:
        return None
    return max(0, (today - local_date(from_millis(person.heard_at), zone)).days)


class MemberRow(QWidget):
    """Avatar, name, what is to be known, and a button for what can be done.

    Signals:
        more_wanted(object, object): its menu; the `Standing` and the button.
        about_wanted: one's own: what one tells about oneself is to be changed.

    Attributes:
        about: in one's own row the button for that; else None.
    """

    more_wanted = Signal(object, object)
    about_wanted = Signal()

    def __init__(self, context: Context, standing: Standing) -> None:
        super().__init__()
        self._look, self.standing = context.look, standing
        look, person = context.look, standing.person
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(4), look.px(10), 0, look.px(10))
        row.setSpacing(look.px(14))
        avatar = Avatar(look, person.pseudonym, standing.tint, side=_AVATAR)
        row.addWidget(avatar, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        shown = isolated(person.pseudonym)
        if standing.is_self:
            shown = filled(self.tr("%1 (you)"), shown)
        words.addLayout(self._name_line(shown))
        facts = [*self._facts(context), *self._quiet()]
        about = " · ".join(facts)
        words.addWidget(Label(look, about, "ui.second", "ink2", wrap=True))
        odd = [flag_text(flag) for flag in standing.flags]
        if standing.changed:
            odd.append(self.tr("The key is another than the one you compared. Compare anew."))
        for sentence in odd:
            words.addWidget(Label(look, sentence, "ui.second", "danger", wrap=True))
        told = self._told()
        if told:
            words.addWidget(Label(look, told, "ui.second", wrap=True))
        self.about = self._about_button() if standing.is_self else None
        if self.about is not None:
            words.addWidget(self.about, 0, Qt.AlignmentFlag.AlignLeading)
        if person.note:
            words.addWidget(Label(look, person.note, "ui.small", "ink3", wrap=True))
        row.addLayout(words, 1)
        more = self.tr("What can be done with %1").replace("%1", isolated(person.pseudonym))
        self.more = IconButton(look, "ellipsis", more)
        self.more.clicked.connect(lambda: self.more_wanted.emit(standing, self.more))
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(". ".join(part for part in (shown, *facts, *odd, told) if part))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the hairline above."""
        QPainter(self).fillRect(0, 0, self.width(), 1, self._look.color("line"))

    # --- inside

    def _told(self) -> str:
        """What they tell about themselves, as far as it fits here."""
        words = "" if self.standing.person.blocked else self.standing.about.words.strip()
        return words if len(words) <= _TOLD else f"{words[:_TOLD].rstrip()}…"

    def _about_button(self) -> Button:
        told = self.standing.about != NOTHING_TOLD
        words = self.tr("Change it") if told else self.tr("Say something about you")
        button = Button(self._look, words, "plain", icon="square-pen")
        button.setAccessibleName(self.tr("What you say about you"))
        button.clicked.connect(self.about_wanted)
        return button

    def _name_line(self, shown: str) -> QHBoxLayout:
        look, line = self._look, QHBoxLayout()
        line.setSpacing(look.px(6))
        line.addWidget(Label(look, shown, "ui.strong"))
        if self.standing.compared and not self.standing.is_self:
            line.addWidget(Icon(look, "shield-check", "accent", size=16))
        line.addStretch(1)
        return line

    def _facts(self, context: Context) -> list[str]:
        standing, person = self.standing, self.standing.person
        day = date.fromordinal(_DAY_ONE + person.joined_day)
        facts = [
            self.tr("Steward") if person.steward else self.tr("Member"),
            self.tr("since %1").replace("%1", date_words(day)),
        ]
        if standing.about.pronouns and not person.blocked:
            facts.insert(0, isolated(standing.about.pronouns))
        if not standing.is_self:
            facts.append(
                self.tr("numbers compared")
                if standing.compared
                else self.tr("numbers not compared yet")
            )
        room = room_of(person, to_millis(context.now()))
        if room is not None:
            text = space_name(str(room))
            if person.space_until is not None:
                end = until_text(person.space_until, context.zone(), context.today())
                text = filled(self.tr("%1 until %2"), text, end)
            facts.append(text)
        if standing.buddy:
            buddy = self.tr("looked after by %1")
            facts.append(buddy.replace("%1", isolated(standing.buddy)))
        return facts + self._heard(context)

    def _heard(self, context: Context) -> list[str]:
        """Say when a steward was last heard: others may have to take their place one day.

        Of nobody else: whether somebody is there is theirs to say.
        """
        person = self.standing.person
        days = silent_days(person, context.today(), context.zone())
        if not person.steward or self.standing.is_self or days is None:
            return []
        if days == 0:
            return [self.tr("last heard today")]
        say = QCoreApplication.translate
        return [say("MemberRow", "last heard %n day(s) ago", "", days)]

    def _quiet(self) -> list[str]:
        person, facts = self.standing.person, []
        if person.muted:
            facts.append(self.tr("muted by you"))
        if person.blocked:
            facts.append(self.tr("blocked by you"))
        if self.standing.behind:
            facts.append(self.tr("has not accepted the newest agreement yet"))
        return facts
