"""Where else backups go: what lies there, how many stay, and choosing a place."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.backup_plan import Destination, Keep
from app.domain.failures import Failure
from app.usecases.keep_backups import add_place, destinations, keep_at, remove_place
from app.vault.destination import claim, is_there
from app.vault.places import PlaceKind, PlaceWarning, warnings_here
from app.vault.shelf import Kept, backups_at
from ui.context import Context
from ui.sizes import size_text
from ui.text import failure_text, isolated, moment_text, number
from ui.views.parts import Group, LongOverlay, left
from ui.widgets.button import Button
from ui.widgets.fields import Labelled
from ui.widgets.labels import Icon, Label, LiveLabel
from ui.widgets.labels import Section as GroupHead
from ui.widgets.select import Select

_STEPS = (0, 1, 2, 3, 4, 5, 7, 10, 12, 14, 21, 24, 30, 36, 52, 60, 90, 100)
_ROW_GAP = 14


@dataclass(frozen=True, slots=True)
class Seen:
    """A place as it is found.

    Attributes:
        lying: this journal's backups there, newest first; None if the place is not there.
        warnings: what other program or network has to do with it.
    """

    place: Destination
    lying: Sequence[Kept] | None
    warnings: Sequence[PlaceWarning] = ()


class BackupPlaces(Group):
    """The places, each with what lies there; and a button for another one.

    Attributes:
        add_one: lets the person choose a folder.
    """

    def __init__(self, context: Context) -> None:
        look = context.look
        super().__init__(look, gap=10)
        self._context = context
        said = self.tr(
            "What lies beside your journal is lost with this computer. On another drive, or in "
            "another folder, each backup is one encrypted file that opens with your keys and "
            "nothing else."
        )
        self._rows = Group(look, gap=_ROW_GAP)
        self._trouble = LiveLabel(look)
        self._trouble.hide()
        self.add_one = Button(look, self.tr("Add a drive or folder"), icon="plus")
        self.add(
            GroupHead(look, self.tr("Other places")),
            Label(look, said, "ui.small", "ink3", wrap=True),
            self._rows, self._trouble,
        )  # fmt: skip
        self.body.addLayout(left(self.add_one))
        self.add_one.clicked.connect(self._choose)

    def load(self) -> None:
        """Look again what is at the places; a network can be slow, so beside everything else."""
        store, folder = self._context.store, self._context.store.folder
        if folder is None:
            return

        def look(found: tuple[Sequence[Destination], str, bytes]) -> None:
            places, vault_id, data_key = found
            store.aside(lambda: [_seen(one, vault_id, data_key) for one in places], show, self)

        def show(seen: list[Seen]) -> None:
            if store.folder == folder:
                self.show_places(seen)

        store.with_vault(
            lambda vault: (vault.read(destinations), vault.vault_id, vault.data_key), look,
            owner=self, failed=lambda _: None,
        )  # fmt: skip

    def show_places(self, seen: Sequence[Seen]) -> None:
        """Show these."""
        self._rows.empty()
        for one in seen:
            self._rows.add(self._row(one))
        self._rows.setVisible(bool(seen))

    def drop(self) -> None:
        """Drop what was read."""
        self._rows.empty()

    def add_folder(self, folder: Path) -> None:
        """Let backups go to a folder from now on."""
        store, now = self._context.store, self._context.now()
        vault = store.folder
        if vault is None:
            return
        self._say("")

        def keep(ident: str) -> None:
            text = self.tr("Backups go to %1 too.").replace("%1", isolated(folder.name))
            store.write(
                lambda tx: add_place(tx, ident, folder, now),
                lambda _: self._context.shell.say(text), owner=self,
            )  # fmt: skip

        store.aside(
            lambda: claim(folder, vault), keep, self,
            lambda failure: self._say(failure_text(failure)),
        )  # fmt: skip

    # --- inside ----------------------------------------------------------------------------

    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self, self.tr("Choose a folder for backups, on another drive if you can")
        )
        if name:
            self.add_folder(Path(name))

    def _say(self, text: str) -> None:
        self._trouble.setText(text)
        self._trouble.setVisible(bool(text))

    def _row(self, seen: Seen) -> QWidget:
        look, place = self._context.look, seen.place
        row = Group(look, gap=10, flow="across")
        words = Group(look, gap=2)
        words.add(Label(look, isolated(place.path), wrap=True))
        words.add(Label(look, self._state(seen), "ui.small", "ink3", wrap=True))
        if seen.lying is not None and place.trouble:
            words.add(Label(look, self._told(place.trouble), "ui.small", "lamp", wrap=True))
        for warning in seen.warnings:
            words.add(Label(look, elsewhere_text(warning), "ui.small", "ink3", wrap=True))
        icon = Icon(look, "hard-drive" if seen.lying is not None else "usb", size=18)
        row.body.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.body.addWidget(words, 1)
        many = self._button(self.tr("How many stay"), place, lambda: self._ask_keep(place))
        off = self._button(self.tr("Remove"), place, lambda: self._remove(place))
        for button in (many, off):
            row.body.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _button(self, text: str, place: Destination, act: Callable[[], object]) -> Button:
        button = Button(self._context.look, text, "quiet")
        button.setAccessibleName(f"{text}: {place.path}")
        button.clicked.connect(act)
        return button

    def _told(self, sentence: str) -> str:
        return failure_text(Failure(sentence))

    def _state(self, seen: Seen) -> str:
        place = seen.place
        if seen.lying is None:
            text = self.tr("Not there now. A backup will be made when it is there.")
            return f"{text} {self._last(place)}".strip()
        if not seen.lying:
            return self.tr("No backup is there yet.")
        newest = seen.lying[0]
        size = sum(one.size for one in seen.lying)
        text = self.tr("%n backups", "", len(seen.lying))
        parts = [text.replace(str(len(seen.lying)), number(len(seen.lying))), size_text(size)]
        when = self._when(newest)
        if newest.entries is not None:
            said = self.tr("the newest with %n entries, %1", "", newest.entries)
            said = said.replace(str(newest.entries), number(newest.entries), 1)
            parts.append(said.replace("%1", when))
        else:
            parts.append(self.tr("the newest from %1").replace("%1", when))
        return " · ".join(parts)

    def _last(self, place: Destination) -> str:
        if place.last is None:
            return ""
        when = moment_text(place.last, self._context.zone(), self._context.today())
        return self.tr("The last one there is from %1.").replace("%1", when)

    def _when(self, kept: Kept) -> str:
        return moment_text(kept.at, self._context.zone(), self._context.today())

    def _ask_keep(self, place: Destination) -> None:
        asking = HowMany(self._context, place)

        def chosen() -> None:
            keep = asking.keep  # now: the sheet may be gone when its turn to be written comes
            self._context.store.write(lambda tx: keep_at(tx, place.ident, keep), owner=self)

        asking.accepted.connect(chosen)
        self._context.shell.overlay(asking)

    def _remove(self, place: Destination) -> None:
        store, shell = self._context.store, self._context.shell
        text = self.tr("No more backups go to %1. Those that lie there stay.")

        def gone(_: object) -> None:
            shell.say(
                text.replace("%1", isolated(Path(place.path).name)), self.tr("Undo"),
                lambda: store.write(
                    lambda tx: add_place(tx, place.ident, Path(place.path), place.since)
                    | keep_at(tx, place.ident, place.keep)
                ),
            )  # fmt: skip

        store.write(lambda tx: remove_place(tx, place.ident), gone, owner=self)


class HowMany(LongOverlay):
    """Asks how many backups of each period stay at a place.

    Attributes:
        finish: takes what was chosen.
    """

    def __init__(self, context: Context, place: Destination) -> None:
        look = context.look
        super().__init__(look, self.tr("How many backups stay"), width=460)
        said = self.tr(
            "The newest three always stay. Beyond them, the newest of so many days, weeks and "
            "months stays, and older ones are removed. Nothing else in the folder is touched."
        )
        self.content.add(
            Label(look, isolated(place.path), "ui.second", "ink2", wrap=True),
            Label(look, said, wrap=True),
        )
        keep = place.keep
        self.days = self._field(self.tr("Days"), keep.daily)
        self.weeks = self._field(self.tr("Weeks"), keep.weekly)
        self.months = self._field(self.tr("Months"), keep.monthly)
        self.finish = Button(look, self.tr("Done"), "primary", large=True)
        self.foot.add(self.finish)
        self.finish.clicked.connect(self.accept)

    @property
    def keep(self) -> Keep:
        """What was chosen."""
        fields = (self.days, self.weeks, self.months)
        return Keep(*(int(field.currentData()) for field in fields))

    def _field(self, label: str, value: int) -> Select:
        field = Select(self._look, label)
        for step in sorted({*_STEPS, value}):
            field.addItem(number(step), step)
        field.setCurrentIndex(field.findData(value))
        self.content.add(Labelled(self._look, label, field))
        return field


def elsewhere_text(warning: PlaceWarning) -> str:
    """Return what it means that a place for backups is on a network or synchronised."""
    if warning.kind is PlaceKind.NETWORK:
        text = QCoreApplication.translate(
            "Place",
            "On a network drive (%1): whoever runs it sees how large your backups are and when "
            "they are made, and nothing of what is in them.",
        )
    else:
        text = QCoreApplication.translate(
            "Place",
            "Copied by %1: that company keeps the encrypted file, sees its size and date, and "
            "cannot open it. It may keep old ones that are removed here.",
        )
    return text.replace("%1", warning.name)


def _seen(place: Destination, vault_id: str, data_key: bytes) -> Seen:
    folder = Path(place.path)
    if not is_there(folder, place.ident):
        return Seen(place, None)
    try:
        return Seen(place, backups_at(folder, vault_id, data_key), warnings_here(folder))
    except Failure:
        return Seen(place, None)
