"""Deleting the open journal for good: its name is typed, its backups are listed."""

from collections.abc import Callable, Sequence
from pathlib import Path

from app.vault.backups import Backup
from app.vault.layout import SUFFIX
from ui.context import Context
from ui.text import beginning, isolated, moment_text
from ui.views.parts import LongOverlay
from ui.widgets.button import Button
from ui.widgets.checks import CheckBox
from ui.widgets.fields import Labelled, TextField
from ui.widgets.labels import Label

_NAMED = 8


class DeleteJournal(LongOverlay):
    """Asks for the journal's name before it is deleted.

    Args:
        context: what every screen is given.
        folder: the journal's folder.
        backups: those beside it.
        act: deletes it; told whether the backups go too.
    """

    def __init__(
        self,
        context: Context,
        folder: Path,
        backups: Sequence[Backup],
        act: Callable[[bool], object],
    ) -> None:
        look = context.look
        super().__init__(look, self.tr("Delete this journal for good"), width=560)
        self._act = act
        self._name = folder.name.removesuffix(SUFFIX)
        lost = self.tr(
            "Every entry, every earlier version and every photo in it is lost. "
            "This cannot be undone. Copies you made elsewhere stay."
        )
        self.content.add(
            Label(look, lost, wrap=True),
            Label(look, isolated(str(folder)), "ui.second", "ink2", wrap=True),
        )
        self.too = CheckBox(look, self.tr("Delete its %n backups too", "", len(backups)))
        self.too.setChecked(True)
        self.too.setVisible(bool(backups))
        self.content.add(self.too)
        zone, today = context.zone(), context.today()
        names = [beginning(moment_text(one.at, zone, today)) for one in backups[:_NAMED]]
        more = len(backups) - len(names)
        if more:
            names.append(self.tr("and %n more", "", more))
        for name in names:
            self.content.add(Label(look, name, "ui.small", "ink3"))
        self.field = TextField(look, self.tr("Name of the journal"))
        label = self.tr("To be sure, type its name: %1").replace("%1", isolated(self._name))
        self.content.add(Labelled(look, label, self.field))
        self.keep = Button(look, self.tr("Keep it"), large=True)
        self.go = Button(look, self.tr("Delete it for good"), tone="danger", large=True)
        self.foot.add(self.keep, self.go)
        self.keep.clicked.connect(self.reject)
        self.go.clicked.connect(self._delete)
        self.field.textChanged.connect(self._update)
        self._update()

    def _update(self) -> None:
        self.go.setEnabled(self.field.text().strip() == self._name)

    def _delete(self) -> None:
        too = self.too.isChecked()
        self.accept()
        self._act(too)
