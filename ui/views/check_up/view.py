"""The page about a journal that grew old, over the content."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.domain.failures import DatabaseDamaged, Failure
from app.usecases import check_up
from app.usecases.check_up import Holdings
from app.vault.compacting import Room
from app.vault.vault import Vault
from ui.context import Context
from ui.sizes import size_text
from ui.text import beginning, failure_text, isolated, listed, moment_text
from ui.views.check_up.sizes import Sizes
from ui.views.check_up.smaller import Smaller
from ui.views.keys.checking import CheckReport
from ui.views.parts import Group, LongOverlay, headed, left
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.labels import Label

_NAMED = 5
_INDEXES = {"words", "substrings"}


class CheckUp(LongOverlay):
    """What takes room, whether all is whole, files of no entry, the index, and the last backup.

    Attributes:
        summary: all of it in a sentence. rescue: leads to what can still be read, where
            counting met damage. sizes: by kind. smaller: gives room back.
        check, stop: begin and end the checking. report: what it found.
        gather: puts files of no entry into a new one. index_anew: makes the search index anew.
    """

    def __init__(self, context: Context) -> None:
        title = QCoreApplication.translate("CheckUp", "State of this journal")
        super().__init__(context.look, title, width=640)
        look = context.look
        self._context = context
        self._holdings: Holdings | None = None
        self._room: Room | None = None
        self.summary = Label(look, self.tr("Looking"), "ui.strong", wrap=True)
        self.rescue = Button(look, self.tr("Lock, and see what can still be read"))
        self.sizes = Sizes(look)
        self.smaller = Smaller(context)
        self.report = CheckReport(context)
        self.check = Button(look, self.tr("Check everything"), icon="shield-check")
        self.stop = Button(look, self.tr("Stop"))
        self.strays = Label(look, "", wrap=True)
        self.gather = Button(look, self.tr("Put them into an entry"))
        self.index = Label(look, "", wrap=True)
        self.index_anew = Button(look, self.tr("Make the search index anew"))
        self.backup = Label(look, "", wrap=True)
        self.close_it = Button(look, self.tr("Close"), "primary", large=True)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        look = self._context.look
        whole = Group(look, gap=10)
        said = self.tr("Looks at every page, every photo, the search index and the keys.")
        whole.add(Label(look, said, "ui.small", "ink3", wrap=True))
        whole.body.addLayout(left(self.check))
        whole.body.addLayout(left(self.stop))
        whole.add(self.report)
        files = Group(look, gap=10)
        files.add(self.strays)
        files.body.addLayout(left(self.gather))
        index = Group(look, gap=10)
        index.add(self.index)
        index.body.addLayout(left(self.index_anew))
        for widget in (self.stop, self.gather, self.rescue):
            widget.hide()
        self.content.add(self.summary)
        self.content.body.addLayout(left(self.rescue))
        self.content.add(
            headed(look, self.tr("What takes room"), self.sizes, self.smaller),
            headed(look, self.tr("Is everything whole?"), whole),
            headed(look, self.tr("Files that belong to no entry"), files),
            headed(look, self.tr("Search index"), index),
            headed(look, self.tr("Last backup"), self.backup),
        )
        self.index.setText(
            self.tr("If search misses something, the index can be made anew. It takes a while, and "
                    "you can go on writing.")
        )  # fmt: skip
        self.foot.add(self.close_it)

    def _connect(self) -> None:
        self.rescue.clicked.connect(lambda: self._context.shell.go("rescue"))
        self.check.clicked.connect(self._check)
        self.stop.clicked.connect(self._stop_checking)
        self.report.finished.connect(self._checked)
        self.smaller.done.connect(self._look_over)
        self.gather.clicked.connect(self._gather)
        self.index_anew.clicked.connect(self._make_index)
        self.close_it.clicked.connect(self.accept)
        self.finished.connect(self._leave)

    def begin(self) -> None:
        """Look at what needs no long time."""
        self._look_over()
        self.close_it.setFocus()

    # --- looking ---------------------------------------------------------------------------

    def _look_over(self) -> None:
        store = self._context.store
        store.read(check_up.holdings, self._show_holdings, failed=self._miss, owner=self)
        store.with_vault(_look_at, self._show_vault, owner=self)

    def _miss(self, failure: Failure) -> None:
        """Damage may lie in the way of counting; the check finds more of it."""
        self.summary.setText(failure_text(failure))
        announce(self, self.summary.text())
        self.rescue.setVisible(isinstance(failure, DatabaseDamaged))

    def _show_holdings(self, found: Holdings) -> None:
        self._holdings = found
        self.sizes.show_sizes(found.sizes)
        self.gather.setVisible(bool(found.strays))
        if found.strays:
            names = listed(isolated(item.name) for item in found.strays[:_NAMED])
            count = len(found.strays)
            text = self.tr("%n files: %1. Put into an entry, they can be opened there, or go to "
                           "the trash with it.", "", count)  # fmt: skip
            self.strays.setText(text.replace("%1", names))
        else:
            self.strays.setText(self.tr("There are none."))
        self._summarise()

    def _show_vault(self, found: tuple[Room, datetime | None]) -> None:
        self._room, backup = found
        self.smaller.show_room(self._room)
        if backup is None:
            self.backup.setText(self.tr("There is none yet. Settings, Backups makes one."))
        else:
            when = moment_text(backup, self._context.zone(), self._context.today())
            self.backup.setText(beginning(when))
        self._summarise()

    def _summarise(self) -> None:
        if self.report.is_damaged:
            self.summary.setText(failure_text(DatabaseDamaged()))
            self.rescue.hide()  # the report has it now
            return
        if self._holdings is None or self._room is None:
            return
        size = size_text(self._holdings.size)
        if self.report.ok is False:
            text = self.tr("Something is not as it should be. Your entries are untouched.")
        elif self.report.ok:
            text = self.tr("Everything is whole. This journal takes %1.").replace("%1", size)
        else:
            text = self.tr("This journal takes %1.").replace("%1", size)
        if self._room.is_worth_it:
            more = self.tr("About %1 of it can be given back.")
            text = f"{text} {more.replace('%1', size_text(self._room.back))}"
        self.summary.setText(text)

    # --- deeds -----------------------------------------------------------------------------

    def _check(self) -> None:
        self.stop.setEnabled(True)
        _in_place_of(self.check, self.stop)
        self.report.begin()

    def _stop_checking(self) -> None:
        self.stop.setEnabled(False)
        self.report.stop()

    def _checked(self) -> None:
        _in_place_of(self.stop, self.check)
        if any(one.problems for one in self.report.found if one.name in _INDEXES):
            self.index.setText(
                self.tr("The index does not match the entries. Make it anew, and search finds "
                        "everything again.")
            )  # fmt: skip
        self._summarise()

    def _gather(self) -> None:
        self.gather.setEnabled(False)
        context, title = self._context, self.tr("Files that belonged to no entry")

        def done(_: object) -> None:
            self.gather.setEnabled(True)
            context.shell.say(self.tr("The files are in a new entry of today."))
            self._look_over()

        context.store.write(
            lambda tx: check_up.gather_strays(
                tx, title, zone=context.zone(), now=context.now(), new_id=context.store.new_id,
                device=context.store.device,
            ),
            done, owner=self,
        )  # fmt: skip

    def _make_index(self) -> None:
        self.index_anew.setEnabled(False)

        def done(_: object) -> None:
            self.index_anew.setEnabled(True)
            self.index.setText(
                self.tr("It is being made anew, the newest entries first. Until it is done, search "
                        "finds less.")
            )  # fmt: skip
            announce(self, self.index.text())

        self._context.store.write(check_up.make_index_anew, done, owner=self)

    def _leave(self, _: int) -> None:
        self.report.stop()
        self.smaller.give_up()


def _in_place_of(old: Button, new: Button) -> None:
    """Show a button where another one stood; whoever was on that one is on this one."""
    has_keys = old.hasFocus()
    new.show()
    if has_keys:
        new.setFocus()
    old.hide()


def _look_at(vault: Vault) -> tuple[Room, datetime | None]:
    return check_up.room_of(vault), check_up.newest_backup(vault)
