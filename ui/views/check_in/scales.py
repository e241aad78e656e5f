"""Values on the person's own scales."""

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from app.domain.failures import BadReading
from app.domain.scales import Scale, ScaleKind
from ui.text import failure_text, isolated, number
from ui.theme.look import Look
from ui.views.check_in.fold import Fold
from ui.views.check_in.noting import Noting
from ui.views.check_in.parts import in_short
from ui.widgets.button import IconButton
from ui.widgets.fields import TextField
from ui.widgets.labels import Label, LiveLabel
from ui.widgets.segments import Segments
from ui.widgets.text import plain_tip

_HOUR = 60
_FEW = 7
_BESIDE = 420  # narrower, and the control stands below the name
Take = Callable[[float | None], object]


class ScaleRow(QWidget):
    """One scale: its name, a control that fits its kind, and a way to no value.

    Args:
        look: how it looks.
        scale: the scale.
        take: called with a value that the scale allows, or with None for no value.
    """

    def __init__(self, look: Look, scale: Scale, take: Take) -> None:
        super().__init__()
        self._look, self.scale, self._take = look, scale, take
        self.control = self._make()
        self.trouble = LiveLabel(look, "ui.small")
        self.trouble.hide()
        self.none = IconButton(look, "x", self.tr("No value: {name}").format(name=scale.name),
                               size=16)  # fmt: skip
        keep = self.none.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.none.setSizePolicy(keep)
        self.none.clicked.connect(lambda: self._give(None))
        unit = f" ({isolated(scale.unit)})" if scale.unit else ""
        name = Label(look, isolated(scale.name) + unit, "ui.base")
        name.setToolTip(plain_tip(scale.name))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.px(8))
        self._row.addWidget(name, 1)
        self._row.addWidget(self.trouble)
        given = QHBoxLayout()
        given.setSpacing(look.px(8))
        given.addStretch(1)
        given.addWidget(self.control)
        given.addWidget(self.none)
        self._row.addLayout(given)
        self.show_value(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the control below the name in a narrow column."""
        super().resizeEvent(event)
        flow = QBoxLayout.Direction
        narrow = self.width() < self._look.px(_BESIDE)
        self._row.setDirection(flow.TopToBottom if narrow else flow.LeftToRight)

    def show_value(self, value: float | None) -> None:
        """Show a value, or that there is none."""
        if isinstance(self.control, Segments):
            wanted = "" if value is None else f"{value:g}"
            if self.control.value() != wanted:
                self.control.set_value(wanted)
        elif isinstance(self.control, TextField) and not self.control.hasFocus():
            self.control.setText("" if value is None else value_text(self.scale, value))
        self.none.setVisible(value is not None)
        self.trouble.hide()

    def take_typed(self) -> None:
        """Take what stands in the field, or say that the scale has no such value."""
        if not isinstance(self.control, TextField):
            return
        text = self.control.text().strip()
        value = read_value(self.scale, text) if text else None
        if text and (value is None or not self.scale.allows(value)):
            self.trouble.setText(failure_text(BadReading()))
            self.trouble.show()
            return
        self._give(value)

    def _give(self, value: float | None) -> None:
        self.trouble.hide()
        self._take(value)
        if value is None and isinstance(self.control, TextField):
            self.control.clear()

    def _make(self) -> QWidget:
        look, scale = self._look, self.scale
        if scale.kind in {ScaleKind.NUMBER, ScaleKind.DURATION}:
            hint = self.tr("1:30") if scale.kind is ScaleKind.DURATION else ""
            name = f"{scale.name} ({scale.unit})" if scale.unit else scale.name
            field = TextField(look, name, hint)
            field.setMaximumWidth(look.px(112))
            field.editingFinished.connect(self.take_typed)
            return field
        options = [("1", self.tr("Yes")), ("0", self.tr("No"))]
        if scale.kind is ScaleKind.TAKEN:
            options = [("1", self.tr("Taken")), ("0", self.tr("Not taken"))]
        if scale.kind is ScaleKind.ZERO_TO_TEN:
            options = [(str(one), number(one)) for one in range(11)]
        segments = Segments(look, scale.name, options, pad=7 if len(options) > _FEW else 12)
        segments.set_value("")
        segments.chosen.connect(lambda value: self._give(float(value)))
        return segments


class ScalesPart(Fold):
    """Every scale that is not put away."""

    def __init__(self, look: Look, noting: Noting) -> None:
        super().__init__(look, "")
        self._look, self._noting = look, noting
        self.head.setText(self.tr("Your own scales"))
        self.rows: list[ScaleRow] = []

    def offer(self, scales: Sequence[Scale]) -> None:
        """Show these scales."""
        for row in self.rows:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [
            ScaleRow(self._look, scale, lambda value, one=scale: self._noting.give(one, value))  # type: ignore[misc]
            for scale in scales
        ]
        for row in self.rows:
            self.body.addWidget(row)
        self.refresh()

    def take_typed(self) -> None:
        """Take what stands in the fields."""
        for row in self.rows:
            row.take_typed()

    def refresh(self) -> None:
        """Show what was given."""
        said = []
        for row in self.rows:
            value = self._noting.value(row.scale)
            row.show_value(value)
            if value is not None:
                said.append(f"{isolated(row.scale.name)} {value_text(row.scale, value)}")
        self.head.set_summary(in_short(said))


def value_text(scale: Scale, value: float) -> str:
    """Return a value as it is typed: a number in the language's writing, a duration like 1:30."""
    if scale.kind is ScaleKind.DURATION:
        return f"{int(value) // _HOUR}:{int(value) % _HOUR:02d}"
    if value == int(value) and abs(value) < 1e15:  # noqa: PLR2004 - where floats stay exact
        locale = QLocale()
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        return locale.toString(int(value))
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(value, "g", 12)


def read_value(scale: Scale, text: str) -> float | None:
    """Return the value that a text means on a scale; None for what is no number."""
    hours, sign, minutes = text.partition(":")
    if scale.kind is ScaleKind.DURATION and sign:
        if hours.isdecimal() and minutes.isdecimal() and int(minutes) < _HOUR:
            return float(int(hours) * _HOUR + int(minutes))
        return None
    for locale in (QLocale(), QLocale.c()):
        value, understood = locale.toDouble(text)
        if understood and math.isfinite(value):
            return value
    return None
