"""How I read here: what is folded or held, when posts arrive, and stepping away. Nobody is told."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.circles.reading import AT_ONCE, About, Choice, Quiet, Showing
from app.domain.failures import Failure
from app.usecases.circles.choose import choose, choose_hours, come_back, mark_read, step_away
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import failure_text, isolated
from ui.views.circle.choice_parts import AwayPart, FilterPart, HoursPart
from ui.views.circle.held import open_held
from ui.views.flowing import Flowing
from ui.views.parts import Group, LongOverlay, fit_again
from ui.widgets.button import Button
from ui.widgets.labels import Label, LiveLabel, Section

_WIDTH = 680


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a reader chose."""

    choices: tuple[Choice, ...] = ()
    quiet: Quiet = AT_ONCE


class ChoicesSheet(LongOverlay):
    """The page. Every change acts at once.

    Attributes:
        filters, hours, away: its parts.
    """

    def __init__(self, context: Context, circle: bytes, name: str) -> None:
        title = QCoreApplication.translate("ChoicesSheet", "How I read here")
        super().__init__(context.look, title, width=_WIDTH)
        self._context, self._circle = context, circle
        look = context.look
        about = self.tr("Only you know of this. Nothing that you fold or hold is told to anybody.")
        self.filters, self.hours = FilterPart(context), HoursPart(context)
        self.away = AwayPart(context)
        self.told = LiveLabel(look, "ui.second")
        self.told.hide()
        self.content.add(Label(look, about, "words.prompt", "ink2", wrap=True))
        self._part(self.tr("Folded or held, in every circle"), self.filters)
        here = isolated(name)
        self._part(self.tr("When posts arrive in %1").replace("%1", here), self.hours)
        self._part(self.tr("Stepping away from %1").replace("%1", here), self.away)
        self.held = Button(look, self.tr("Show what is held"), icon="eye")
        self.read = Button(look, self.tr("Mark everything here as read"), icon="check")
        last = Group(look, margins=(0, 10, 0, 0))
        last.add(Flowing(look, self.held, self.read))
        self.content.add(last)
        self.body.insertWidget(1, self.told)
        self.held.clicked.connect(lambda: open_held(context, circle))
        self.read.clicked.connect(self._mark_read)
        self.filters.wanted.connect(self._choose)
        self.hours.wanted.connect(self._choose_hours)
        self.away.wanted.connect(self._step_away)
        self.away.back_wanted.connect(self._come_back)
        self.load()

    def first(self) -> QWidget:
        """Return where the focus begins."""
        return self.filters.about

    def load(self) -> None:
        """Read what is chosen."""
        circle = self._circle

        def read(tx: Transaction) -> Chosen:
            return Chosen(tuple(tx.circle_quiet.choices()), tx.circle_quiet.quiet(circle))

        self._context.store.read(read, self._show, owner=self, replaces="circle-choices")

    # --- inside

    def _part(self, title: str, part: QWidget) -> None:
        group = Group(self._context.look, gap=8, margins=(0, 10, 0, 0))
        group.add(Section(self._context.look, title), part)
        self.content.add(group)

    def _show(self, chosen: Chosen) -> None:
        self.filters.show_choices(chosen.choices)
        self.hours.show_quiet(chosen.quiet)
        self.away.show_quiet(chosen.quiet)
        fit_again(self)

    def _choose(self, about: About, what: str, how: Showing) -> None:
        self._write(lambda tx: choose(tx, about, what, how))

    def _choose_hours(self, hours: Sequence[int]) -> None:
        circle, zone, now = self._circle, self._context.zone(), self._context.now()
        self._write(lambda tx: choose_hours(tx, circle, hours, zone, now=now))

    def _step_away(self, until: datetime) -> None:
        circle, now = self._circle, self._context.now()
        self._write(lambda tx: step_away(tx, circle, until, now=now))

    def _come_back(self) -> None:
        circle, now = self._circle, self._context.now()
        self._write(lambda tx: come_back(tx, circle, now=now))

    def _mark_read(self) -> None:
        circle, now = self._circle, self._context.now()
        self._write(lambda tx: mark_read(tx, circle, now=now))
        self.read.setEnabled(False)

    def _write(self, work: Callable[[Transaction], Changes]) -> None:
        def done(_: object) -> None:
            self.told.hide()
            self.load()

        def not_done(failure: Failure) -> None:
            self.told.setText(failure_text(failure))
            self.told.show()

        self._context.store.write(work, done, failed=not_done, owner=self)


def open_choices(context: Context, circle: bytes, name: str) -> ChoicesSheet:
    """Show the page."""
    sheet = ChoicesSheet(context, circle, name)
    context.shell.overlay(sheet)
    sheet.first().setFocus(Qt.FocusReason.OtherFocusReason)
    return sheet
