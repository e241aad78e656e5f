"""The parts of "How I read here": filters, hours, and stepping away."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.circles.choices import Tone, TopicNote, Wish
from app.domain.circles.reading import About, Choice, Quiet, Showing
from app.domain.when import from_wall, local_date, to_millis
from app.settings import MORNING_AT
from ui.context import Context
from ui.views.circle.words import (
    choice_text,
    minute_text,
    tone_name,
    topic_name,
    until_text,
    wish_name,
)
from ui.views.parts import Group
from ui.widgets.button import Button, IconButton
from ui.widgets.chips import Chip, FlowLayout
from ui.widgets.fields import Select, TextField
from ui.widgets.labels import Label
from ui.widgets.segments import Segments

_STEP, _DAY = 30, 24 * 60
_EVENING = 18 * 60
_WEEKDAYS = 7
_KINDS = (About.TOPIC, About.WORD, About.TONE, About.WISH)


class FilterPart(Group):
    """What is folded or held, and a line to add something.

    Attributes:
        about, code, words, how: the line: what it goes by, which one, and what becomes of it.

    Signals:
        wanted(object, str, object): an `About`, what of it, and a `Showing`.
    """

    wanted = Signal(object, str, object)

    def __init__(self, context: Context) -> None:
        super().__init__(context.look, gap=10)
        self._context = context
        look = context.look
        self.rows: list[ChoiceRow] = []
        self._rows = Group(look, gap=8)
        self.about = Select(look, self.tr("What it goes by"))
        for kind, words in zip(_KINDS, self._kinds(), strict=True):
            self.about.addItem(words, str(kind))
        self.code = Select(look, self.tr("Which one"))
        self.words = TextField(look, self.tr("Words"), self.tr("Words, or another topic note"))
        self.how = Select(look, self.tr("What becomes of it"))
        self.how.addItem(self.tr("Fold"), str(Showing.FOLD))
        self.how.addItem(self.tr("Hold until I ask"), str(Showing.HOLD))
        self.add_button = Button(look, self.tr("Add"), icon="plus")
        holder = QWidget()
        flow = FlowLayout(holder, gap=look.px(8))
        for widget in (self.about, self.code, self.words, self.how, self.add_button):
            flow.addWidget(widget)
        self.add(self._rows, holder)
        hint = self.tr("A word is found whole; with * at its end, also longer ones that begin so.")
        self._hint = Label(look, hint, "ui.small", "ink3", wrap=True)
        self.add(self._hint)
        self.about.currentIndexChanged.connect(self._offer)
        self.code.currentIndexChanged.connect(self._fit)
        self.words.returnPressed.connect(self._add)
        self.add_button.clicked.connect(self._add)
        self._offer()

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Show what is chosen."""
        self._rows.empty()
        self.rows = [ChoiceRow(self._context, choice) for choice in choices]
        for row in self.rows:
            row.wanted.connect(self.wanted)
            self._rows.add(row)
        if not choices:
            none = self.tr("Everything is shown.")
            self._rows.add(Label(self._context.look, none, color="ink2"))

    # --- inside

    def _kinds(self) -> tuple[str, ...]:
        return (self.tr("Topic note"), self.tr("Word"), self.tr("Tone"), self.tr("Wish"))

    def _offer(self) -> None:
        """Offer what there is of a kind."""
        kind = About(self.about.currentData())
        lists: dict[About, list[tuple[str, str]]] = {
            About.TOPIC: [(topic_name(str(one)), str(one)) for one in TopicNote],
            About.TONE: [(tone_name(str(one)), str(one)) for one in Tone],
            About.WISH: [(wish_name(str(one)), str(one)) for one in Wish],
        }
        self.code.clear()
        for words, code in lists.get(kind, []):
            self.code.addItem(words, code)
        if kind is About.TOPIC:
            self.code.addItem(self.tr("Another one"), "")
        self.code.setVisible(kind is not About.WORD)
        self._hint.setVisible(kind is About.WORD)
        self._fit()

    def _fit(self) -> None:
        kind = About(self.about.currentData())
        own = kind is About.TOPIC and not self.code.currentData()
        self.words.setVisible(kind is About.WORD or own)

    def _add(self) -> None:
        what = self.words.text() if not self.words.isHidden() else str(self.code.currentData())
        if not what.strip():
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.words.clear()
        self.wanted.emit(About(self.about.currentData()), what, Showing(self.how.currentData()))


class ChoiceRow(Group):
    """One thing that is folded or held.

    Signals:
        wanted(object, str, object): see `FilterPart`.
    """

    wanted = Signal(object, str, object)

    def __init__(self, context: Context, choice: Choice) -> None:
        super().__init__(context.look, gap=10, flow="across")
        look, self.choice = context.look, choice
        words = choice_text(choice)
        self.body.addWidget(Label(look, words, wrap=True), 1)
        options = [(str(Showing.FOLD), self.tr("Folded")), (str(Showing.HOLD), self.tr("Held"))]
        self.how = Segments(look, words, options, pad=10)
        self.how.set_value(str(choice.how))
        self.how.chosen.connect(lambda how: self._want(Showing(how)))
        name = self.tr("Show it again: %1").replace("%1", words)
        self.off = IconButton(look, "x", name)
        self.off.clicked.connect(lambda: self._want(Showing.SHOW))
        self.add(self.how, self.off)

    def _want(self, how: Showing) -> None:
        self.wanted.emit(self.choice.about, self.choice.what, how)


class HoursPart(Group):
    """The times of the day at which what arrived appears.

    Signals:
        wanted(object): the minutes of the day; none for at once.
    """

    wanted = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__(context.look, gap=10)
        self._context = context
        self._minutes: tuple[int, ...] = ()
        look = context.look
        self.now = Label(look, "", color="ink2", wrap=True)
        self.time = Select(look, self.tr("At which time"), icon="clock")
        for minute in range(0, _DAY, _STEP):
            self.time.addItem(minute_text(minute), minute)
        self.time.setCurrentIndex(_EVENING // _STEP)
        self.add_button = Button(look, self.tr("Add this time"), icon="plus")
        self.add_button.clicked.connect(self._add)
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder, gap=look.px(8))
        self.chips: list[Chip] = []
        line = Group(look, gap=8, flow="across")
        line.add(self.time, self.add_button)
        line.body.addStretch(1)
        self.add(self.now, self._holder, line)

    def show_quiet(self, quiet: Quiet) -> None:
        """Show the times that are chosen."""
        self._minutes = quiet.hours
        self.now.setText(
            self.tr("They wait for the next of these times.") if quiet.hours
            else self.tr("At once. With times of the day, they wait for the next of them.")
        )  # fmt: skip
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for minute in quiet.hours:
            chip = Chip(self._context.look, minute_text(minute), removable=True)
            chip.remove_requested.connect(lambda minute=minute: self._drop(minute))
            self._flow.addWidget(chip)
            self.chips.append(chip)
        self._holder.setVisible(bool(quiet.hours))

    def _add(self) -> None:
        self.wanted.emit(tuple(sorted({*self._minutes, int(self.time.currentData())})))

    def _drop(self, minute: int) -> None:
        self.wanted.emit(tuple(one for one in self._minutes if one != minute))


class AwayPart(Group):
    """Showing nothing new until a moment.

    Signals:
        wanted(object): until when. back_wanted(): it is over now.
    """

    wanted = Signal(object)
    back_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.look, gap=10)
        self._context = context
        look = context.look
        self.now = Label(look, "", color="ink2", wrap=True)
        self.until = Select(look, self.tr("Until when"), icon="leaf")
        for code, words in self._spans():
            self.until.addItem(words, code)
        self.until.setCurrentIndex(1)
        self.go = Button(look, self.tr("Step away"))
        self.back = Button(look, self.tr("Come back now"))
        self.go.clicked.connect(lambda: self.wanted.emit(self.moment()))
        self.back.clicked.connect(self.back_wanted)
        line = Group(look, gap=8, flow="across")
        line.add(self.until, self.go, self.back)
        line.body.addStretch(1)
        self.add(self.now, line)

    def show_quiet(self, quiet: Quiet) -> None:
        """Show whether one is away."""
        context = self._context
        away = quiet.is_away(to_millis(context.now()))
        if away and quiet.away_until is not None:
            end = until_text(quiet.away_until, context.zone(), context.today())
            text = self.tr("You are away until %1. Nothing is lost.").replace("%1", end)
        else:
            text = self.tr("Nothing new is shown until you are back. What you said still goes out.")
        self.now.setText(text)
        self.back.setVisible(away)

    def moment(self) -> datetime:
        """Return until when it would be."""
        context, code = self._context, str(self.until.currentData())
        now, zone = context.now(), context.zone()
        today, morning = local_date(now, zone), context.preferences.get(MORNING_AT)
        days = {
            "morning": 1, "monday": _WEEKDAYS - today.weekday(), "week": _WEEKDAYS, "month": 30,
        }  # fmt: skip
        if code not in days:
            return now + timedelta(hours=1)
        at = time(morning // 60, morning % 60)
        return from_wall(datetime.combine(today + timedelta(days=days[code]), at), zone)

    def _spans(self) -> tuple[tuple[str, str], ...]:
        return (
            ("hour", self.tr("In an hour")), ("morning", self.tr("Tomorrow morning")),
            ("monday", self.tr("Next Monday")), ("week", self.tr("In a week")),
            ("month", self.tr("In a month")),
        )  # fmt: skip
