"""The plan page: what would come in, when, with which moods, and what cannot."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.failures import Failure
from app.domain.imports import Options, Plan, ProblemKind
from app.domain.mood import Valence
from app.domain.when import local
from app.exchange.registry import formats_by_label
from ui.context import Context
from ui.text import clock, full_day, import_label, isolated, number
from ui.views.bring_in.mood_words import MoodWords
from ui.views.bring_in.parts import Figures, ProblemList, ZoneField
from ui.views.bring_in.planning import Planned
from ui.views.parts import Group, Page, left
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.checks import CheckBox
from ui.widgets.fields import Labelled, Select
from ui.widgets.labels import Hairline, Heading, Icon, Label, Section
from ui.widgets.sheet import Sheet

_SLOW = 400


class PlanPage(QWidget):
    """Says what an import would do, and lets the person choose.

    Signals:
        options_changed(Options): the plan is to be made again with these.
        format_changed(str): the source is to be read in another format.
        agreed(): bring it in.
        declined(): not now.
    """

    options_changed = Signal(object)
    format_changed = Signal(str)
    agreed = Signal()
    declined = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        look = context.look
        self._context = context
        self._options = Options(context.zone())
        self._planned: Planned | None = None
        self._page = Page(look, gap=28)
        self._title = Heading(look, "")
        self._name = Label(look, "", "ui.strong")
        self.form = Select(look, self.tr("Format"))
        for one in formats_by_label():
            self.form.addItem(import_label(one.label), one.name)
        self.figures = Figures(look)
        self.zone = ZoneField(look, self.tr("Time zone"))
        self._zone_field = Labelled(look, self.tr("Time zone"), self.zone)
        self._samples = Group(look, gap=10)
        self.moods = MoodWords(look)
        self.problems = ProblemList(look)
        self.differing = CheckBox(look, "")
        self.outside = CheckBox(look, self.tr("Also take files from outside the folder"))
        self.go = Button(look, "", "primary", large=True)
        self.stop = Button(look, self.tr("Not now"), large=True)
        self._waiting = Label(look, "", "ui.second", "ink2")
        self._slow = QTimer(self, singleShot=True, interval=_SLOW)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        look = self._context.look
        body = self._page.body
        body.addWidget(self._title)
        source = Group(look, gap=10, flow="across")
        source.add(Icon(look, "file-text"))
        source.body.addWidget(self._name, 1)
        source.body.addWidget(self.form, 1)  # else its longest choice leaves the name no room
        body.addWidget(source)
        sheet = Sheet(look, margin=28)
        sheet.body.addWidget(self.figures)
        body.addWidget(sheet)
        self._when = Group(look, gap=10)
        self._when.body.addLayout(left(self._zone_field))
        self._when.add(Section(look, self.tr("So the dates will read")), self._samples)
        for widget in (self.differing, self.outside, self._when, self.moods, self.problems):
            body.addWidget(widget)
        foot = Group(look, gap=12, margins=(48, 12, 48, 16), flow="across")
        foot.body.addWidget(self._waiting, 1)
        foot.add(self.stop, self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._page, 1)
        column.addWidget(Hairline(look))
        column.addWidget(foot)

    def _connect(self) -> None:
        self.form.activated.connect(
            lambda _: self.format_changed.emit(str(self.form.currentData()))
        )
        self.zone.zone_chosen.connect(lambda zone: self._change(self._options.with_zone(zone)))
        self.zone.refused.connect(self._refuse_zone)
        self.differing.clicked.connect(
            lambda on: self._change(replace(self._options, differing=on))
        )
        self.outside.clicked.connect(lambda on: self._change(replace(self._options, outside=on)))
        self.moods.mapped.connect(self._map)
        self.go.clicked.connect(self.agreed)
        self.stop.clicked.connect(self.declined)
        self._slow.timeout.connect(lambda: self._waiting.setText(self.tr("Reading it again")))

    def show_plan(self, planned: Planned) -> None:
        """Show what would come in."""
        first = self._planned is None or self._planned.source.path != planned.source.path
        self._planned, self._options = planned, planned.options
        plan = planned.plan
        self._slow.stop()
        self._waiting.setText("")
        self._name.setText(isolated(planned.source.path.name))
        self.form.setCurrentIndex(max(0, self.form.findData(plan.format)))
        self.figures.show_plan(plan)
        self._show_zone(plan)
        self.moods.show_moods(plan.moods)
        self._show_ticks(plan)
        self.problems.show_problems(plan.problems)
        self.go.setText(self._agreement(planned))
        self.go.setEnabled(planned.coming > 0)
        self.go.setVisible(planned.coming > 0)
        self._title.setText(self._summary(planned))
        self._when.setVisible(plan.new + plan.differing > 0)
        if first:
            self._page.verticalScrollBar().setValue(0)

    def _agreement(self, planned: Planned) -> str:
        """Return what the button says: entries first, and whatever else comes."""
        alone, others = planned.plan.alone, planned.plan.others
        entries = planned.entries - alone
        if entries and (alone or others):
            text = self.tr("Bring in %n entries and %1 more", "", entries)
            text = text.replace(str(entries), number(entries))
            return text.replace("%1", number(alone + others))
        if entries:
            text = self.tr("Bring in %n entries", "", entries)
            return text.replace(str(entries), number(entries))
        if others:
            text = self.tr("Bring in %n moods and other things", "", alone + others)
            return text.replace(str(alone + others), number(alone + others))
        text = self.tr("Bring in %n check-ins", "", alone)
        return text.replace(str(alone), number(alone))

    def _summary(self, planned: Planned) -> str:
        if planned.coming:
            return self.tr("This is what would come in")
        if planned.plan.differing:
            return self.tr("Nothing new, but some entries differ")
        if planned.plan.same:
            return self.tr("Everything is already here.")
        return self.tr("There are no entries in it.")

    def set_zones(self, names: list[str]) -> None:
        """Offer these time zones while typing."""
        self.zone.set_names(names)

    def focus_first(self) -> None:
        """Put the focus where a person begins to read on."""
        target = self.go if self.go.isEnabled() else self.stop
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, sentence: str) -> None:
        """Say why it could not be read again; the plan before stays in sight."""
        self._slow.stop()
        self._waiting.setText(sentence)
        announce(self, sentence)

    def clear(self) -> None:
        """Drop every word."""
        self._planned = None
        # With the password, and the words for moods.
        self._options = Options(self._options.zone)
        self._name.setText("")
        self._samples.empty()
        self.moods.clear_words()
        self.problems.show_problems(())

    def _change(self, options: Options) -> None:
        self._options = options
        self.go.setEnabled(False)
        self._slow.start()
        self.options_changed.emit(options)

    def _refuse_zone(self, failure: Failure) -> None:
        self._zone_field.set_help(self.tr("Lamplit knows no such time zone."), trouble=True)
        del failure

    def _show_zone(self, plan: Plan) -> None:
        self.zone.set_zone(self._options.zone)
        if plan.without_zone:
            said = self.tr(
                "%n entries do not say their time zone and take this one.", "", plan.without_zone
            )
        else:
            said = self.tr("Every entry says its own time zone, so this changes nothing.")
        self._zone_field.set_help(said)
        self._zone_field.setEnabled(bool(plan.without_zone))
        look = self._context.look
        self._samples.empty()
        for sample in plan.samples:
            seen = local(sample.created_at, sample.zone)
            when = f"{full_day(seen.date())}, {clock(sample.created_at, sample.zone)}"
            zone = sample.zone.replace("_", " ")
            line = Group(look, gap=0)
            title = sample.heading or self.tr("Without words")
            line.add(Label(look, title, "words.list"))
            line.add(Label(look, f"{when} · {zone}", "ui.small", "ink2", wrap=True))
            self._samples.add(line)
        if not plan.samples:
            said = self.tr("There is no new entry to show.")
            self._samples.add(Label(look, said, "ui.second", "ink3", wrap=True))

    def _map(self, label: str, chosen: Valence | None) -> None:
        self._change(replace(self._options, moods={**self._options.moods, label: chosen}))

    def _show_ticks(self, plan: Plan) -> None:
        options = self._options
        self.differing.setVisible(plan.differing > 0)
        self.differing.setText(
            self.tr(
                "Bring in the %n entries that differ too, beside the ones here", "", plan.differing
            )
        )
        self.differing.setChecked(options.differing)
        outside = any(one.kind is ProblemKind.OUTSIDE for one in plan.problems)
        self.outside.setVisible(outside or options.outside)
        self.outside.setChecked(options.outside)
