"""The list of versions; how many words came and went is counted for those in sight."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QTimer

from app.domain.entry import Origin
from ui.context import Context
from ui.text import beginning, clock, full_day, long_day, number
from ui.views.history.versions import Counts, History, Version, count
from ui.views.rows import Row, RowList

_AT_ONCE = 12


class VersionList(RowList):
    """Versions, newest first, under their days; keys are the versions' ids."""

    def __init__(self, context: Context) -> None:
        name = QCoreApplication.translate("VersionList", "Versions")
        super().__init__(context.look, name)
        self._context = context
        self._history: History | None = None
        self._counts: dict[UUID, Counts] = {}
        self._wanted: dict[UUID, UUID] = {}
        self._asking = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask)

    def set_history(self, history: History | None) -> None:
        """Show the versions of an entry, or none."""
        self._history = history
        self._wanted.clear()
        if history is None:
            self._counts.clear()
            self.rows.set_rows([])
        else:
            self.rows.set_source(len(history.items), self._row, self._lines)

    def _lines(self, place: int) -> int:
        assert self._history is not None
        item = self._history.items[place]
        return (3 if item.revision.device else 2) if isinstance(item, Version) else 0

    def _row(self, place: int) -> Row:
        assert self._history is not None
        item = self._history.items[place]
        if isinstance(item, Version):
            return self._version(item)
        return Row(item, beginning(self._day(item)), head=True)

    def _day(self, day: date) -> str:
        today = self._context.today()
        if day == today:
            return self.tr("Today")
        return long_day(day) if day.year == today.year else full_day(day)

    def _version(self, version: Version) -> Row:
        revision = version.revision
        counts = self._counts.get(revision.id)
        if counts is None and version.before is not None:
            # The newest wish goes first: it is what the person looks at.
            self._wanted[revision.id] = version.before
            self._soon.start()
        time = clock(revision.at, self._context.zone())
        words = self._words(version, counts)
        return Row(
            revision.id, time, words, revision.device, trailing=self._mark(version),
        )  # fmt: skip

    def _mark(self, version: Version) -> str:
        if version.revision.current:
            return self.tr("Current")
        if version.revision.origin is Origin.RESTORED:
            return self.tr("Restored")
        if version.revision.origin is Origin.IMPORTED:
            return self.tr("Brought in")
        return ""

    def _words(self, version: Version, counts: Counts | None) -> str:
        if version.before is None:
            return self.tr("The first version, %n words", "", version.revision.words)
        if counts is None:
            return self.tr("%n words", "", version.revision.words)
        if not counts.added and not counts.removed:
            return self.tr("No words changed")
        if not counts.removed:
            return self.tr("%n words added", "", counts.added)
        if not counts.added:
            return self.tr("%n words removed", "", counts.removed)
        text = self.tr("%1 added, %2 removed")
        return text.replace("%1", number(counts.added)).replace("%2", number(counts.removed))

    def _ask(self) -> None:
        if self._asking or not self._wanted:
            return
        pairs = [self._wanted.popitem() for _ in range(min(_AT_ONCE, len(self._wanted)))]
        self._asking = True

        def show(found: dict[UUID, Counts]) -> None:
            self._asking = False
            self._counts |= found
            if self._history is not None:
                for ident in found:
                    place = self._history.place(ident)
                    if place >= 0:
                        self.rows.renew(place, place)
            self._soon.start()

        def failed(_: object) -> None:
            self._asking = False

        self._context.store.read(lambda tx: count(tx, pairs), show, failed=failed, owner=self)
