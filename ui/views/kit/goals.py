"""The part with the small goals. Nothing is counted against anybody."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal

from app.domain.changes import Changes
from app.domain.coping import GoalRecord
from app.usecases.small_goals import (
    End,
    bring_back_goal,
    delete_goal,
    end_goal,
    mark_goal,
    new_goal,
    reopen_goal,
)
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import full_day
from ui.views.editing.popover import Popover
from ui.views.kit.tiles import GoalTile, focus_place, put_focus, tiles_in
from ui.views.parts import Group
from ui.widgets.button import Button
from ui.widgets.labels import Label
from ui.widgets.month import DayMark, MonthGrid


class GoalsPart(Group):
    """Open goals, and below them those that ended.

    Signals:
        form_wanted(Goal, bool): show its page; True for a new one.
    """

    form_wanted = Signal(object, bool)

    def __init__(self, context: Context) -> None:
        look = context.look
        super().__init__(look, gap=16)
        self._context = context
        self._records: tuple[GoalRecord, ...] = ()
        self._past = False
        self.popover: Popover | None = None
        said = self.tr(
            "Something you would like, and a first step. Reaching it is fine, and so is letting "
            "it go."
        )
        self.new = Button(look, self.tr("New small goal"), icon="plus")
        self.past = Button(look, "", "plain", tone="accent", start=True)
        self._list = Group(look, gap=10)
        self._ended = Group(look, gap=10)
        self.add(Label(look, said, color="ink2", wrap=True))
        self.body.addWidget(self.new, 0, Qt.AlignmentFlag.AlignLeading)
        self.add(self._list)
        self.body.addWidget(self.past, 0, Qt.AlignmentFlag.AlignLeading)
        self.add(self._ended)
        self.new.clicked.connect(self._begin)
        self.past.clicked.connect(self._toggle_past)

    @property
    def tiles(self) -> list[GoalTile]:
        """The open goals, oldest first, and those that ended where they are shown."""
        found = [*tiles_in(self._list), *tiles_in(self._ended)]
        return [tile for tile in found if isinstance(tile, GoalTile)]

    def show_records(self, records: tuple[GoalRecord, ...]) -> None:
        """Show these goals."""
        self._records = records
        place = focus_place(self._list, self._ended)
        self._list.empty()
        for record in records:
            if record.goal.is_open:
                self._list.add(self._tile(record))
        ended = [record for record in records if not record.goal.is_open]
        self.past.setVisible(bool(ended))
        self._past = self._past and bool(ended)
        self.past.setText(
            self.tr("Hide past goals")
            if self._past
            else self.tr("Show %n past goals", "", len(ended))
        )
        self._ended.empty()
        for record in ended if self._past else ():
            self._ended.add(self._tile(record))
        self._ended.setVisible(self._past)
        put_focus(place, self.new, self._list, self._ended)

    def clear(self) -> None:
        """Drop every word."""
        self._records = ()
        self._list.empty()
        self._ended.empty()
        self.popover = None

    # --- inside

    def _tile(self, record: GoalRecord) -> GoalTile:
        goal = record.goal
        tile = GoalTile(self._context, record, self._context.today())
        tile.marked.connect(
            lambda done: self._mark(goal.id, self._context.today(), done=done, told=False)
        )
        delete = (self.tr("Delete"), lambda: self._delete(goal.id))
        if goal.is_open:
            tile.offer([
                (self.tr("Mark another day"), lambda: self._choose_day(tile)),
                (self.tr("Change"), lambda: self.form_wanted.emit(goal, False)),
                (self.tr("Reached"), lambda: self._end(goal.id, End.REACHED)),
                (self.tr("Let it go"), lambda: self._end(goal.id, End.LET_GO)),
                delete,
            ])  # fmt: skip
        else:
            tile.offer([(self.tr("Make it an open goal again"), lambda: self._reopen(goal.id)),
                        delete])  # fmt: skip
        return tile

    def _begin(self) -> None:
        store = self._context.store
        goal = new_goal("", now=store.now(), new_id=store.new_id)
        self.form_wanted.emit(goal, True)

    def _toggle_past(self) -> None:
        self._past = not self._past
        self.show_records(self._records)

    def _choose_day(self, tile: GoalTile) -> None:
        """Let a day of the past be marked, or its mark be taken away."""
        context, record = self._context, tile.record
        popover = Popover(context.look, self.tr("Mark another day"), tile.menu_button)
        month = MonthGrid(context.look, context.today())
        month.set_marks({day: DayMark(entries=1) for day in record.days})

        def choose(day: date) -> None:
            popover.accept()
            if day <= context.today():
                self._mark(record.goal.id, day, done=day not in record.days, told=True)

        month.day_chosen.connect(choose)
        popover.body.addWidget(month, 0, Qt.AlignmentFlag.AlignTop)
        popover.show_at(tile.menu_button, month.day_button(context.today()))
        self.popover = popover

    def _mark(self, ident: UUID, day: date, *, done: bool, told: bool) -> None:
        text = self.tr("%1 is marked.") if done else self.tr("%1 is not marked any more.")
        self._do(
            lambda tx: mark_goal(tx, ident, day, done=done),
            text.replace("%1", full_day(day)) if told else "",
            lambda tx: mark_goal(tx, ident, day, done=not done),
        )

    def _end(self, ident: UUID, end: End) -> None:
        now = self._context.now()
        text = self.tr("Reached.") if end is End.REACHED else self.tr("Let go.")
        self._do(
            lambda tx: end_goal(tx, ident, end, now=now), text, lambda tx: reopen_goal(tx, ident)
        )

    def _reopen(self, ident: UUID) -> None:
        self._context.store.write(lambda tx: reopen_goal(tx, ident))

    def _do(
        self,
        work: Callable[[Transaction], Changes],
        text: str,
        undo: Callable[[Transaction], Changes],
    ) -> None:
        store = self._context.store

        def done(_: object) -> None:
            if text:
                self._context.shell.say(text, self.tr("Undo"), lambda: store.write(undo))

        store.write(work, done, owner=self)

    def _delete(self, ident: UUID) -> None:
        store, shell = self._context.store, self._context.shell

        def done(gone: "tuple[object, object]") -> None:
            goal, days = gone

            def undo() -> None:
                store.write(lambda tx: bring_back_goal(tx, goal, days))  # type: ignore[arg-type]  # as it was given out

            shell.say(self.tr("The goal is deleted."), self.tr("Undo"), undo)

        store.write(lambda tx: delete_goal(tx, ident), done, owner=self)
