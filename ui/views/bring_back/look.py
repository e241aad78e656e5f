"""The second page: the entries of a backup, to search, to read and to bring back."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.entry import Entry, EntryRow
from app.domain.when import local_date
from ui.context import Context
from ui.text import clock, full_day, isolated, moment_text, number
from ui.views.bring_back.session import Opened
from ui.views.flowing import Flowing
from ui.views.parts import Group
from ui.views.rows import Row, RowList, RowStyle
from ui.widgets.button import Button
from ui.widgets.columns import ScrollColumn
from ui.widgets.fields import SearchField
from ui.widgets.labels import Hairline, Heading, Label

_PAUSE = 250


class LookPage(QWidget):
    """Entries of the backup beside the words of the chosen one.

    Signals:
        searched(str): list what this search finds.
        wanted(UUID): show this entry.
        bring(UUID): bring this entry back.
        all_wanted(): compare everything.
        back(): choose another backup.
    """

    searched = Signal(str)
    wanted = Signal(object)
    bring = Signal(object)
    all_wanted = Signal()
    back = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        look = context.look
        self._context = context
        self._entry: Entry | None = None
        self._said = Label(look, "", color="ink2", wrap=True)
        self.search = SearchField(look, self.tr("Search this backup"), self.tr("Words or a day"))
        self.list = RowList(
            look, self.tr("Entries of the backup"),
            style=RowStyle(title="ui.strong", second="ui.small"),
        )  # fmt: skip
        self.nothing = Label(look, self.tr("Nothing found."), color="ink2")
        self._title = Heading(look, "", "words.h3")
        self._when = Label(look, "", "ui.second", "ink2", wrap=True)
        self.text = Label(look, "", "words.feed", wrap=True)
        self._files = Label(look, "", "ui.second", "ink2", wrap=True)
        self.take = Button(look, self.tr("Bring this entry back"), "primary", icon="undo-2")
        self.copy = Button(look, self.tr("Copy its text"), icon="copy")
        self.everything = Button(look, self.tr("Compare everything"), icon="file-diff")
        self.other = Button(look, self.tr("Another backup"), "plain", icon="arrow-left")
        self._lay_out()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(lambda: self.searched.emit(self.search.text()))
        self.search.textChanged.connect(lambda _: self._pause.start())
        self.search.returnPressed.connect(self._pause.timeout)
        self.search.down_pressed.connect(self.list.setFocus)
        self.list.chosen.connect(self.wanted)
        self.take.clicked.connect(self._bring)
        self.copy.clicked.connect(self._copy)
        self.everything.clicked.connect(self.all_wanted)
        self.other.clicked.connect(self.back)

    def _lay_out(self) -> None:
        look = self._context.look
        side = Group(look, gap=10)
        side.add(self.search, self.nothing)
        side.body.addWidget(self.list, 1)
        reading = ScrollColumn(look)
        words = Group(look, gap=10)
        words.add(self._title, self._when, self.text, self._files)
        reading.column.addWidget(words)
        reading.column.addStretch(1)
        deeds = Flowing(look, self.take, self.copy)  # side by side they would squeeze the list
        page = Group(look, gap=10)
        page.body.addWidget(reading, 1)
        page.add(deeds)
        both = Group(look, gap=20, flow="across")
        both.body.addWidget(side, 2)
        both.add(Hairline(look, upright=True))
        both.body.addWidget(page, 3)
        foot = Group(look, gap=12, flow="across")
        foot.add(self.other)
        foot.body.addStretch(1)
        foot.add(self.everything)
        all_of_it = Group(look, gap=14, parent=self)
        all_of_it.add(self._said)
        all_of_it.body.addWidget(both, 1)
        all_of_it.add(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(all_of_it)
        self.nothing.hide()

    def show_opened(self, opened: Opened) -> None:
        """Say which backup this is."""
        context = self._context
        when = moment_text(opened.at, context.zone(), context.today())
        entries = self.tr("%n entries", "", opened.entries)
        said = self.tr("The backup of %1: %2.").replace("%1", when)
        said = said.replace("%2", entries.replace(str(opened.entries), number(opened.entries)))
        if opened.foreign:
            said = f"{said} {self.tr('It is of another journal.')}"
        self._said.setText(said)
        self.show_entry(None)

    def show_rows(self, rows: Sequence[EntryRow], wanted: UUID | None = None) -> None:
        """List entries and choose the first, or the one that is wanted."""

        def row(place: int) -> Row:
            one = rows[place]
            when = f"{full_day(one.local_date)} {clock(one.created_at, one.zone)}"
            return Row(one.id, one.heading or one.excerpt, when)

        self.list.rows.set_source(len(rows), row)
        self.list.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        if wanted is not None:
            ids = [one.id for one in rows]
            self.list.choose(ids.index(wanted) if wanted in ids else -1)
        elif rows:
            self.list.choose(0)
        else:
            self.show_entry(None)

    def show_entry(self, entry: Entry | None) -> None:
        """Show an entry's words, or nothing."""
        self._entry = entry
        for button in (self.take, self.copy):
            button.setVisible(entry is not None)
        if entry is None:
            for label in (self._title, self._when, self.text, self._files):
                label.setText("")
            return
        content = entry.content
        self._title.setText(content.title)
        self._title.setVisible(bool(content.title))
        day = full_day(local_date(entry.created_at, entry.zone))
        place = isolated(content.place) if content.place else ""
        tags = " ".join(isolated(f"#{tag}") for tag in entry.all_tags)
        parts = [day, clock(entry.created_at, entry.zone), place, tags]
        self._when.setText(" · ".join(part for part in parts if part))
        self.text.setText(content.body)
        files = len(entry.attachments)
        with_it = self.tr("%n photos and files come with it.", "", files)
        self._files.setText(with_it.replace(str(files), number(files)))
        self._files.setVisible(bool(files))

    def clear(self) -> None:
        """Drop every word."""
        self._pause.stop()
        self.search.clear()
        self._pause.stop()
        self.list.rows.set_rows([])
        self.show_entry(None)
        self._said.setText("")

    def chosen(self) -> UUID | None:
        """Return the entry that is shown."""
        return self._entry.id if self._entry is not None else None

    def _bring(self) -> None:
        if self._entry is not None:
            self.bring.emit(self._entry.id)

    def _copy(self) -> None:
        if self._entry is not None:
            QGuiApplication.clipboard().setText(self._entry.content.body)
            self._context.shell.say(self.tr("Copied."))
