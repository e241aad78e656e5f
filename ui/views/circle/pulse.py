"""The pulse of a circle: is it good for you? Everybody answers alone; only the sums are known."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.circles.circle import Circle
from app.domain.circles.pulse import ENDED, FEWEST, Part, PulseView, Stage
from app.domain.failures import Failure
from app.domain.when import from_millis, local_date
from app.usecases.circles import pulse
from app.usecases.circles.port import Wording
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import filled, full_day, isolated, number
from ui.views.circle.circle_sheet import CircleSheet
from ui.views.circle.words import until_text
from ui.views.parts import Group, fit_again
from ui.widgets.button import Button
from ui.widgets.labels import Hairline, Label, Section
from ui.widgets.meters import ProgressLine
from ui.widgets.numbers import NumberRow

_HUNDREDTHS = 100


@dataclass(frozen=True, slots=True)
class Pulses:
    """What the vault says.

    Attributes:
        newest: the newest pulse, or None.
        shown: the newest one that showed something, or None.
        names: of the people of the circle, by their ids.
        here: how many are in the circle.
    """

    newest: PulseView | None
    shown: PulseView | None
    names: dict[bytes, str]
    here: int


class PulseSheet(CircleSheet):
    """Begin one, answer, and read what came of the last one.

    Attributes:
        rows: where the statements of the present one are answered.
    """

    def __init__(self, context: Context, circle: bytes) -> None:
        title = QCoreApplication.translate("PulseSheet", "Is this circle good for you?")
        super().__init__(context, title)
        self._circle = circle
        self._pulses: Pulses | None = None
        self.rows: list[NumberRow] = []
        look = context.look
        self.page = Group(look, gap=14)
        self.content.add(self.page)
        self.leave = Button(look, self.tr("Close"), large=True)
        self.go = Button(look, "", "primary", large=True)
        self.go.hide()
        self.foot.add(self.leave, self.go)
        self.leave.clicked.connect(self.reject)
        self.go.clicked.connect(self.go_on)
        self.finished.connect(self._forget)
        context.preferences.keys.bind("primary", self, self.go_on)
        context.store.changed.connect(self._changed)
        self._load()

    def first(self) -> QWidget:
        """Return where the focus begins."""
        return self.leave

    def refuse(self, failure: Failure) -> None:
        """Say what was in the way; it can be tried again."""
        self.go.setEnabled(True)
        super().refuse(failure)

    def go_on(self) -> None:
        """Begin a pulse, or answer the one that is there."""
        if self.go.isHidden() or not self.go.isEnabled() or self._pulses is None:
            return
        newest = self._pulses.newest
        if newest is None or newest.stage in ENDED:
            self._begin()
        else:
            self._answer(newest)

    # --- deeds

    def _begin(self) -> None:
        context, circle = self.context, self._circle
        now, random = context.now(), context.store.random
        self.go.setEnabled(False)
        context.circles.say(
            lambda tx, words: pulse.start(tx, words, circle, now=now, random=random),
            lambda _: self._load(), failed=self.refuse, owner=self,
        )  # fmt: skip

    def _answer(self, newest: PulseView) -> None:
        answers = tuple(row.value() for row in self.rows)
        given = tuple(one for one in answers if one is not None)
        if len(given) < len(answers):
            self.tell(self.tr("Each of them takes an answer."))
            next(row for row in self.rows if row.value() is None).first.setFocus()
            return
        context, circle = self.context, self._circle
        now, random = context.now(), context.store.random

        def work(tx: Transaction, words: Wording) -> Changes:
            return pulse.answer(tx, words, circle, newest.pulse, given, now=now, random=random)

        def done(_: object) -> None:
            context.shell.say(self.tr("Your answer is here. It leaves only in pieces."))
            for row in self.rows:
                row.set_value(None)
            self._load()

        context.circles.say(work, done, failed=self.refuse, owner=self)

    # --- reading

    def _load(self) -> None:
        circle, now = self._circle, self.context.now()

        def read(tx: Transaction, words: Wording) -> Pulses:
            views = pulse.read_pulses(tx, words, circle, now=now)
            people = tx.circle_people.of(circle)
            return Pulses(
                next(iter(views), None),
                next((one for one in views if one.sums is not None), None),
                {one.person: one.pseudonym for one in people},
                sum(one.present for one in people),
            )

        self.context.circles.read(read, self._show, owner=self, replaces="pulses")

    def _changed(self, changes: Changes, _initiator: object) -> None:
        if changes.circles:
            self._load()

    def _show(self, pulses: Pulses) -> None:
        self.go.setEnabled(True)
        if pulses == self._pulses:
            return
        self._pulses, look = pulses, self.context.look
        typed = [row.value() for row in self.rows]
        self.rows = []
        self.page.empty()
        self.page.add(Label(look, self._about(), wrap=True))
        newest = pulses.newest
        if newest is not None and newest.stage not in ENDED:
            self._show_running(newest, pulses, typed)
        else:
            self._offer(newest, pulses)
        if pulses.shown is not None:
            self._show_result(pulses.shown, pulses)
        self.page.add(Hairline(look))
        for sentence in limits():
            self.page.add(Label(look, sentence, "ui.small", "ink3", wrap=True))
        fit_again(self)

    def _about(self) -> str:
        return self.tr(
            "Everybody answers three statements alone. What becomes known is who took part, and "
            "the mean for each statement; no answer ever is, to anybody."
        )

    # --- one that goes on

    def _show_running(self, newest: PulseView, pulses: Pulses, typed: Sequence[int | None]) -> None:
        look, zone, today = self.context.look, self.context.zone(), self.context.today()
        gathers = newest.stage is Stage.GATHERING
        pattern = (
            self.tr("It waits for people who take part until %1.")
            if gathers
            else self.tr("It is under way, and ends by %1.")
        )
        end = newest.joins_by if gathers else newest.closes_at
        said = pattern.replace("%1", until_text(end, zone, today))
        self.page.add(Label(look, f"{said} {taking_part(newest, pulses.names)}".strip(), wrap=True))
        self.page.add(Label(look, own_part(newest), "ui.second", "ink2", wrap=True))
        can = newest.part in {Part.NONE, Part.JOINED} and "" not in newest.statements
        # Who takes part is settled by then; only those who joined still owe an answer.
        can = can and (gathers or (newest.part is Part.JOINED and not newest.answered))
        self.go.setVisible(can)
        if not can:
            return
        self.go.setText(
            self.tr("Answer anew") if newest.answered else self.tr("Take part with these answers")
        )
        ends = (self.tr("not at all"), self.tr("very much"))
        for at, code in enumerate(newest.statements):
            part, row = _statement(self.context, code, newest.highest, ends)
            row.set_value(typed[at] if at < len(typed) else None)
            self.rows.append(row)
            self.page.add(part)

    # --- none that goes on

    def _offer(self, newest: PulseView | None, pulses: Pulses) -> None:
        look = self.context.look
        if newest is not None and newest.sums is None:
            self.page.add(Label(look, stage_text(newest.stage), wrap=True))
        enough = pulses.here >= FEWEST
        self.go.setVisible(enough)
        self.go.setText(self.tr("Begin one"))
        if not enough:
            few = self.tr("It takes five people who answer. There are %1 in this circle.")
            self.page.add(
                Label(look, few.replace("%1", number(pulses.here)), "ui.second", "ink2", wrap=True)
            )

    def _show_result(self, shown: PulseView, pulses: Pulses) -> None:
        look = self.context.look
        day = local_date(from_millis(shown.began_at), self.context.zone())
        head = self.tr("The one of %1").replace("%1", full_day(day))
        self.page.add(Section(look, head))
        for code, mean in zip(shown.statements, shown.means or (), strict=True):
            self.page.add(_result(self.context, code, mean, shown.highest))
        self.page.add(Label(look, taking_part(shown, pulses.names), "ui.second", "ink2", wrap=True))

    def _forget(self) -> None:
        self._pulses = None
        for row in self.rows:
            row.set_value(None)


# --- words ---------------------------------------------------------------------------------------


def statement_text(code: str) -> str:
    """Return a statement of a pulse."""
    say = QCoreApplication.translate
    known = {
        "heard": say("Pulse", "When I say something here, I feel heard."),
        "choose": say("Pulse", "I can leave things unsaid here, and nobody minds."),
        "lighter": say("Pulse", "After reading here I feel rather lighter than heavier."),
    }
    return known.get(code) or say("Pulse", "A newer Lamplit asks something here.")


def stage_text(stage: Stage) -> str:
    """Return what became of a pulse that shows nothing."""
    say = QCoreApplication.translate
    return {
        Stage.GATHERING: say("Pulse", "It waits for people who take part."),
        Stage.UNDER_WAY: say("Pulse", "It is under way."),
        Stage.COMPLETE: say("Pulse", "It is complete."),
        Stage.TOO_FEW: say("Pulse", "In the last one fewer than five took part: nothing is shown."),
        Stage.INCOMPLETE: say(
            "Pulse", "In the last one somebody's part was missing at the end: nothing is shown."
        ),
        Stage.IMPOSSIBLE: say(
            "Pulse",
            "The sums of the last one cannot be: somebody did not keep to the rules. Nothing is "
            "shown.",
        ),
        Stage.TAKEN_BACK: say("Pulse", "The last one was taken back."),
    }[stage]


def own_part(view: PulseView) -> str:
    """Return what this person does in a pulse that goes on."""
    say = QCoreApplication.translate
    if "" in view.statements:
        return say("Pulse", "It asks something that only a newer Lamplit knows.")
    if view.part is Part.OUT:
        return say("Pulse", "You take no part in this one any more.")
    if view.answered:
        return say("Pulse", "Your answer is here, and leaves only in pieces.")
    if view.part is Part.JOINED:
        return say("Pulse", "You take part; your answer is missing.")
    if view.stage is Stage.UNDER_WAY:
        return say("Pulse", "It began without you. The next one can be yours.")
    return say("Pulse", "You take no part so far. Leaving it out is as good as answering.")


def taking_part(view: PulseView, names: dict[bytes, str]) -> str:
    """Return who takes part; empty for nobody."""
    if not view.people:
        return ""
    say, count = QCoreApplication.translate, len(view.people)
    known = [isolated(names.get(one, "?")) for one in view.people]
    text = say("Pulse", "%1 takes part.")
    if count > 1:
        text = say("Pulse", "%n take part: %1.", "", count)
    return filled(text, QLocale().createSeparatedList(known))


def limits() -> tuple[str, ...]:
    """Return what it cannot do, in plain sentences."""
    say = QCoreApplication.translate
    return (
        say(
            "Pulse",
            "With fewer than five answers, or when one that was promised never comes, nothing is "
            "shown.",
        ),
        say(
            "Pulse",
            "It is not hidden who takes part. If all the others put their numbers together, they "
            "know yours: take part among people you trust not to do that.",
        ),
        say(
            "Pulse",
            "A mean at either end tells what everybody answered. Two of these with almost the same "
            "people tell more than one.",
        ),
        say(
            "Pulse",
            "Nobody can check an answer; sums that cannot be are thrown away, smaller lies are not "
            "seen.",
        ),
    )


# --- parts ---------------------------------------------------------------------------------------


def _statement(
    context: Context, code: str, highest: int, ends: tuple[str, str]
) -> tuple[QWidget, NumberRow]:
    """A statement, and where it is answered."""
    look = context.look
    figures = [number(one) for one in range(highest + 1)]
    spoken = list(figures)
    spoken[0], spoken[-1] = f"{figures[0]}, {ends[0]}", f"{figures[-1]}, {ends[1]}"
    row = NumberRow(look, statement_text(code), figures, spoken)
    between = QCoreApplication.translate("Pulse", "%1 is %2, %3 is %4.")
    said = filled(between, figures[0], ends[0], figures[-1], ends[1])
    part = Group(look, gap=6)
    words = Label(look, statement_text(code), "words.read", wrap=True)
    part.add(words, row, Label(look, said, "ui.small", "ink3"))
    return part, row


def _result(context: Context, code: str, mean: float, highest: int) -> QWidget:
    look = context.look
    part = Group(look, gap=6)
    figure = QLocale().toString(mean, "f", 1)
    of = QCoreApplication.translate("Pulse", "%1 of %2")
    said = filled(of, figure, number(highest))
    line = ProgressLine(look, f"{statement_text(code)} {said}")
    line.setRange(0, highest * _HUNDREDTHS)
    line.setValue(round(mean * _HUNDREDTHS))
    across = Group(look, gap=16, flow="across")
    across.body.addWidget(line, 1)
    across.add(Label(look, said, "ui.strong"))
    part.add(Label(look, statement_text(code), wrap=True), across)
    return part


def open_pulse(context: Context, circle: Circle) -> PulseSheet:
    """Show it over the content."""
    sheet = PulseSheet(context, circle.id)
    context.shell.overlay(sheet)
    return sheet
