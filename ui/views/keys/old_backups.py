"""After new keys for everything: backups that still open with the old ones."""

from collections.abc import Sequence
from pathlib import Path

from app.domain.changes import Changes
from app.usecases.attach_file import Write
from app.vault.backups import Backup, discard
from ui.context import Context
from ui.text import beginning, moment_text
from ui.views.parts import LongOverlay
from ui.widgets.button import Button
from ui.widgets.labels import Label

_NAMED = 12


class OldBackups(LongOverlay):
    """Lists the old backups and deletes them if the person wants."""

    def __init__(self, context: Context, backups: Sequence[Backup]) -> None:
        look = context.look
        title = self.tr("The old backups still open with the old keys")
        super().__init__(look, title, width=560)
        self._context = context
        self._paths = [backup.path for backup in backups]
        said = self.tr(
            "If someone knows the old passphrase or has an old code, they can still open these. "
            "Back up first, then delete them."
        )
        self.content.add(Label(look, said, wrap=True))
        zone, today = context.zone(), context.today()
        for backup in backups[:_NAMED]:
            when = moment_text(backup.at, zone, today)
            self.content.add(Label(look, beginning(when), "ui.second", "ink2"))
        more = len(backups) - _NAMED
        if more > 0:
            self.content.add(Label(look, self.tr("and %n more", "", more), "ui.second", "ink2"))
        self.keep = Button(look, self.tr("Keep them"), large=True)
        text = self.tr("Delete %n old backups", "", len(backups))
        self.go = Button(look, text, tone="danger", large=True)
        self.keep.clicked.connect(self.reject)
        self.go.clicked.connect(self._delete)
        self.foot.add(self.keep, self.go)

    def _delete(self) -> None:
        paths, context = self._paths, self._context
        self.accept()

        def work(_: Write) -> tuple[list[Path], Changes]:
            for path in paths:
                discard(path)
            return [path for path in paths if path.exists()], Changes(backups=True)

        gone = self.tr("%n old backups are deleted.", "", len(paths))
        stay = self.tr(
            "Not every old backup could be deleted. Look into the backups folder and delete them "
            "there."
        )

        def done(left: list[Path]) -> None:
            if left:
                context.shell.warn(stay)
            else:
                context.shell.say(gone)

        context.store.work(work, done)
