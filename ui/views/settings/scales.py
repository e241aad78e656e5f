"""The person's own scales: made, renamed, put in order, put away, deleted; each can be undone."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.failures import BadScale
from app.domain.scales import Scale, ScaleKind
from app.usecases.keep_scale import (
    archive_scale,
    change_scale,
    delete_scale,
    make_scale,
    order_scales,
    put_back_scale,
)
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import failure_text, isolated, listed
from ui.theme.look import Look
from ui.views.check_in.scales import read_value, value_text
from ui.views.editing.popover import Popover
from ui.views.parts import Group
from ui.widgets.button import Button, IconButton
from ui.widgets.fields import Labelled, Select, TextField
from ui.widgets.labels import Hairline, Label, LiveLabel
from ui.widgets.labels import Section as GroupHead

_LONGEST = 60
_NARROW = 128
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)  # of a scale that is only there to read numbers
Deed = Callable[[Transaction], tuple[Any, Changes]]


def kind_name(kind: ScaleKind) -> str:
    """Return what a kind of scale asks for."""
    say = QCoreApplication.translate
    return {
        ScaleKind.ZERO_TO_TEN: say("Scale", "From 0 to 10"),
        ScaleKind.YES_NO: say("Scale", "Yes or no"),
        ScaleKind.TAKEN: say("Scale", "Medication taken"),
        ScaleKind.NUMBER: say("Scale", "A number"),
        ScaleKind.DURATION: say("Scale", "A time, such as 1:30"),
    }[kind]


def said_of(scale: Scale) -> str:
    """Return kind, unit and range of a scale on one line."""
    parts = [kind_name(scale.kind)]
    if scale.unit:
        parts.append(isolated(scale.unit))
    low, high = ("" if end is None else value_text(scale, end) for end in (scale.low, scale.high))
    say = QCoreApplication.translate
    if low and high:
        parts.append(say("Scale", "%1 to %2").replace("%1", low).replace("%2", high))
    elif low:
        parts.append(say("Scale", "from %1").replace("%1", low))
    elif high:
        parts.append(say("Scale", "up to %1").replace("%1", high))
    return listed(parts)


class ScaleForm(Popover):
    """Name, kind, unit and range; "Save" hands them on.

    Args:
        context: what every screen is given.
        scale: the one to change; None for another one. Its kind stays as it is.
        take: called with name, kind, unit, lowest and highest value.
        parent: any widget of the window.
    """

    def __init__(
        self,
        context: Context,
        scale: Scale | None,
        take: Callable[[str, ScaleKind, str, float | None, float | None], object],
        parent: QWidget,
    ) -> None:
        look = context.look
        super().__init__(look, self.tr("Scale"), parent)
        self._scale, self._take_it = scale, take
        self.name = TextField(look, self.tr("Name"), self.tr("Pain, steps, sertraline"))
        self.name.setMaxLength(_LONGEST)
        self.kind = Select(look, self.tr("What is asked"))
        for kind in (
            ScaleKind.ZERO_TO_TEN, ScaleKind.YES_NO, ScaleKind.TAKEN, ScaleKind.NUMBER,
            ScaleKind.DURATION,
        ):  # fmt: skip
            self.kind.addItem(kind_name(kind), str(kind))
        self.unit = TextField(look, self.tr("Unit"), self.tr("km, glasses"))
        self.low, self.high = (
            TextField(look, self.tr("Lowest")),
            TextField(look, self.tr("Highest")),
        )
        self.trouble = LiveLabel(look, "ui.small")
        self.trouble.hide()
        self.save = Button(look, self.tr("Save"), "primary")
        self._build()
        self._fill()
        self.kind.currentIndexChanged.connect(lambda _: self._show_range())
        for field in (self.name, self.unit, self.low, self.high):
            field.returnPressed.connect(self.apply)
        self.save.clicked.connect(self.apply)

    @property
    def chosen(self) -> ScaleKind:
        """The kind that is chosen."""
        return ScaleKind(str(self.kind.currentData()))

    def apply(self) -> None:
        """Hand on what stands in the fields, or say what is missing."""
        number = Scale(UUID(int=0), "", ScaleKind.NUMBER, _EPOCH)
        ends = []
        for field in (self.low, self.high):
            text = field.text().strip() if self.chosen is ScaleKind.NUMBER else ""
            end = read_value(number, text) if text else None
            if text and end is None:
                self._refuse()
                return
            ends.append(end)
        low, high = ends
        if not self.name.text().strip() or (low is not None and high is not None and low >= high):
            self._refuse()
            return
        self._take_it(self.name.text(), self.chosen, self.unit.text(), low, high)
        self.accept()

    def _refuse(self) -> None:
        self.trouble.setText(failure_text(BadScale()))
        self.trouble.show()
        self.arrange()

    def _build(self) -> None:
        look = self._look
        self.body.addWidget(Labelled(look, self.tr("Name"), self.name))
        self.body.addWidget(Labelled(look, self.tr("What is asked"), self.kind))
        self._range = QWidget()
        row = QHBoxLayout(self._range)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        for field in (self.unit, self.low, self.high):
            field.setMaximumWidth(look.px(_NARROW))
            row.addWidget(Labelled(look, field.accessibleName(), field))
        self.body.addWidget(self._range)
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.save, 0, Qt.AlignmentFlag.AlignTrailing)

    def _fill(self) -> None:
        scale = self._scale
        if scale is not None:
            self.name.setText(scale.name)
            self.kind.setCurrentIndex(self.kind.findData(str(scale.kind)))
            self.kind.setEnabled(False)
            self.kind.setToolTip(
                self.tr("What is asked stays, so that past values keep their sense.")
            )
            self.unit.setText(scale.unit)
            for field, end in ((self.low, scale.low), (self.high, scale.high)):
                field.setText("" if end is None else value_text(scale, end))
        self._show_range()

    def _show_range(self) -> None:
        self._range.setVisible(self.chosen is ScaleKind.NUMBER)
        self.arrange()


class ScaleLine(QWidget):
    """One scale with what can be done to it."""

    def __init__(
        self, look: Look, scale: Scale, group: "ScalesGroup", *, first: bool, last: bool
    ) -> None:
        super().__init__()
        self.scale = scale
        named = {"name": scale.name}
        away = scale.archived_at is not None
        self.change = Button(look, self.tr("Change"))
        self.change.setAccessibleName(self.tr("Change {name}").format(**named))
        self.up = IconButton(look, "chevron-up", self.tr("Further up: {name}").format(**named))
        self.down = IconButton(
            look, "chevron-down", self.tr("Further down: {name}").format(**named)
        )
        words = self.tr("Take out again: {name}") if away else self.tr("Put away: {name}")
        self.away = IconButton(look, "undo-2" if away else "archive-restore", words.format(**named))
        self.delete = IconButton(look, "trash-2", self.tr("Delete {name}").format(**named))
        self.up.setEnabled(not first)
        self.down.setEnabled(not last)
        said = said_of(scale)
        if away:
            said = self.tr("%1; put away, its values stay").replace("%1", said)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Label(look, scale.name, "ui.base", wrap=True))
        column.addWidget(Label(look, said, "ui.small", "ink3", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(look.px(4))
        row.addLayout(column, 1)
        for button in (self.up, self.down, self.away, self.delete, self.change):
            row.addWidget(button)
        self.change.clicked.connect(lambda: group.change(scale, self.change))
        self.up.clicked.connect(lambda: group.shift(scale, -1))
        self.down.clicked.connect(lambda: group.shift(scale, 1))
        self.away.clicked.connect(lambda: group.put_away(scale))
        self.delete.clicked.connect(lambda: group.delete(scale))


class ScalesGroup(Group):
    """All scales, those put away last."""

    def __init__(self, context: Context) -> None:
        look = context.look
        super().__init__(look, gap=8)
        self._context = context
        self._scales: list[Scale] = []
        self.lines: list[ScaleLine] = []
        said = self.tr("What else you follow from day to day. A check-in asks for them.")
        self.add(
            GroupHead(look, self.tr("Your own scales")),
            Label(look, said, "ui.small", "ink3", wrap=True),
        )
        self._list = Group(look, gap=0)
        self.new = Button(look, self.tr("New scale"), icon="plus")
        self.add(self._list)
        self.body.addWidget(self.new, 0, Qt.AlignmentFlag.AlignLeading)
        self.new.clicked.connect(self.make)

    def reload(self) -> None:
        """Read the scales."""
        self._context.store.read(
            lambda tx: tx.scales.all(archived=True), self._show, owner=self, replaces="own-scales"
        )

    def drop(self) -> None:
        """Drop every name."""
        self._show([])

    # --- deeds

    def make(self) -> None:
        """Ask for a new scale."""
        store = self._context.store

        def take(
            name: str, kind: ScaleKind, unit: str, low: float | None, high: float | None
        ) -> None:
            def work(tx: Transaction) -> tuple[Scale, Changes]:
                return make_scale(
                    tx, name, kind, now=store.now(), new_id=store.new_id, unit=unit, low=low,
                    high=high,
                )  # fmt: skip

            self._do(
                work, self.tr("“%1” is one of your scales now.").replace("%1", name.strip()),
                lambda made: lambda tx: delete_scale(tx, made.id),
            )  # fmt: skip

        form = ScaleForm(self._context, None, take, self)
        form.show_at(self.new, form.name)

    def change(self, scale: Scale, anchor: QWidget) -> None:
        """Ask for another name, unit or range."""

        def take(name: str, _: ScaleKind, unit: str, low: float | None, high: float | None) -> None:
            changed = replace(scale, name=name, unit=unit, low=low, high=high)
            self._do(
                lambda tx: change_scale(tx, changed),
                self.tr("“%1” is changed. Past values stay as they are.").replace(
                    "%1", name.strip()
                ),
                lambda before: lambda tx: change_scale(tx, before),
            )

        form = ScaleForm(self._context, scale, take, self)
        form.show_at(anchor, form.name)

    def shift(self, scale: Scale, steps: int) -> None:
        """Put a scale further up or down among those that are asked for."""
        order = [one.id for one in self._scales]
        place = order.index(scale.id)
        other = place + steps
        if not 0 <= other < len(order):
            return
        order[place], order[other] = order[other], order[place]
        self._do(
            lambda tx: order_scales(tx, order),
            self.tr("The order is changed."),
            lambda before: lambda tx: order_scales(tx, before),
        )

    def put_away(self, scale: Scale) -> None:
        """Put a scale away, or take it out again."""
        now = None if scale.archived_at else self._context.store.now()
        said = self.tr("“%1” is put away.") if now else self.tr("“%1” is asked for again.")
        self._do(
            lambda tx: archive_scale(tx, scale.id, now),
            said.replace("%1", scale.name),
            lambda before: lambda tx: change_scale(tx, before),
        )

    def delete(self, scale: Scale) -> None:
        """Delete a scale with its values."""
        self._do(
            lambda tx: delete_scale(tx, scale.id),
            self.tr("“%1” is deleted with its values.").replace("%1", scale.name),
            lambda kept: lambda tx: (None, put_back_scale(tx, kept)),
        )

    def _do(self, deed: Deed, said: str, undo: Callable[[Any], Deed]) -> None:
        store, shell = self._context.store, self._context.shell

        def done(result: Any) -> None:
            shell.say(said, self.tr("Undo"), lambda: store.write(undo(result)))

        store.write(deed, done, owner=self)

    def _show(self, scales: list[Scale]) -> None:
        self._scales = sorted(scales, key=lambda one: one.archived_at is not None)
        self._list.empty()
        self.lines = []
        asked = [one for one in self._scales if one.archived_at is None]
        for place, scale in enumerate(self._scales):
            if self.lines:
                self._list.add(Hairline(self._look))
            away = scale.archived_at is not None
            line = ScaleLine(
                self._look, scale, self, first=away or place == 0,
                last=away or place == len(asked) - 1,
            )  # fmt: skip
            self.lines.append(line)
            self._list.add(line)
