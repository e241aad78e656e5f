"""Which format, said by what it is for; and what can be chosen for it alone."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from app.exchange.exporters import FORMS, NO, YES, Extra, Form
from ui.context import Context
from ui.text import export_text
from ui.views.parts import Group
from ui.widgets.checks import CheckBox, RadioRow
from ui.widgets.fields import Labelled, Select, TextField


class FormChoice(Group):
    """The formats as rows.

    Signals:
        changed(): another one was chosen.
    """

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.look, gap=8)
        self._group = QButtonGroup(self)
        self.rows: dict[str, RadioRow] = {}
        for name, form in FORMS.items():
            row = RadioRow(context.look, export_text(form.label), export_text(form.keeps))
            self.rows[name] = row
            self._group.addButton(row)
            self.add(row)
        self._group.buttonClicked.connect(lambda _: self.changed.emit())

    @property
    def form(self) -> Form:
        """The one that is chosen."""
        return next(FORMS[name] for name, row in self.rows.items() if row.isChecked())

    def set_form(self, name: str) -> None:
        """Choose one, without a signal."""
        self.rows[name].setChecked(True)


class Extras(Group):
    """What can be chosen for one format alone.

    Signals:
        changed(): something of it was changed.
    """

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.look, gap=12)
        self._context = context
        self._values: dict[str, Callable[[], str]] = {}
        self.fields: dict[str, QWidget] = {}
        self.hide()

    def show_form(self, form: Form, chosen: Mapping[str, str]) -> None:
        """Offer what a format has, as it was chosen before."""
        self.empty()
        self._values.clear()
        self.fields.clear()
        for extra in form.extras:
            self._offer(extra, chosen.get(extra.name, extra.usual))
        self.setVisible(bool(form.extras))

    def values(self) -> dict[str, str]:
        """Return what is chosen now, by name."""
        return {name: value() for name, value in self._values.items()}

    def _offer(self, extra: Extra, value: str) -> None:
        look, label = self._context.look, export_text(extra.label)
        if extra.is_tick:
            box = CheckBox(look, label)
            box.setChecked(value == YES)
            box.clicked.connect(lambda _: self.changed.emit())
            self._values[extra.name] = lambda: YES if box.isChecked() else NO
            self.fields[extra.name] = box
            self.add(box)
            return
        if extra.choices:
            select = Select(look, label)
            for one, words in extra.choices:
                select.addItem(export_text(words), one)
            with QSignalBlocker(select):
                select.setCurrentIndex(max(0, select.findData(value)))
            select.activated.connect(lambda _: self.changed.emit())
            self._values[extra.name] = lambda: str(select.currentData())
            field: QWidget = select
        else:
            line = TextField(look, label)
            line.setText(value)
            line.textEdited.connect(lambda _: self.changed.emit())
            self._values[extra.name] = line.text
            field = line
        self.fields[extra.name] = field
        # No layout within: what is emptied are widgets.
        self.body.addWidget(Labelled(look, label, field), 0, Qt.AlignmentFlag.AlignLeading)
