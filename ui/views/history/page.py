"""One version of an entry: what changed in it, and the way back to it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from app.domain.entry import Origin
from app.domain.when import local_date
from app.domain.worddiff import WordDiff, compare
from ui.context import Context
from ui.text import beginning, clock, full_day
from ui.views.history.versions import Version
from ui.views.parts import Group
from ui.widgets.button import Button
from ui.widgets.columns import EmptyState
from ui.widgets.editor.diffview import INSET, DiffView
from ui.widgets.labels import Heading, Label
from ui.widgets.segments import Segments
from ui.widgets.sheet import Ground


class VersionPage(Ground):
    """One version: when and where it was written, what changed, and the way back to it.

    Signals:
        compared(): it is to be compared with another version.
    """

    compared = Signal()

    def __init__(self, context: Context) -> None:
        look = context.look
        super().__init__(look, "page")
        self._context = context
        self.back = Button(look, self.tr("All versions"), "plain", icon="arrow-left", start=True)
        self._when = Heading(look, "", "words.h3")
        self._from = Label(look, "", "ui.second", "ink2", wrap=True)
        self.restore = Button(look, self.tr("Restore this version"), "primary")
        keymap = context.preferences.keys
        keymap.label(self, lambda: self.restore.setToolTip(keymap.text("primary")))
        self._against = Segments(
            look,
            self.tr("Compared with"),
            [("before", self.tr("The version before")), ("now", self.tr("How it stands now"))],
        )
        self.diff = DiffView(look)
        self._empty = EmptyState(look, self.tr("Choose a version to see what changed in it."))
        self._all = Group(look, gap=14, margins=(40, 20, 40, 16))
        # Over the words of the text below, which keeps a margin of its own.
        top = Group(look, gap=14, margins=(INSET, 0, INSET, 0))
        head = Group(look, gap=16, flow="across")
        words = Group(look, gap=2).add(self._when, self._from)
        head.body.addWidget(words, 1)
        head.body.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignTop)
        top.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        top.add(head)
        top.body.addWidget(self._against, 0, Qt.AlignmentFlag.AlignLeading)
        self._all.add(top)
        self._all.body.addWidget(self.diff, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._all, 1000)
        row.addStretch(1)
        row.addWidget(self._empty, 1000)
        look.changed.connect(self._fit)
        self._fit()
        self._against.chosen.connect(lambda _: self.compared.emit())
        self.clear()

    @property
    def against(self) -> str:
        """What it is compared with: "before" or "now"."""
        return self._against.value()

    def show_version(self, version: Version, *, only: bool) -> None:
        """Say which version this is."""
        context, revision = self._context, version.revision
        zone = context.zone()
        day = beginning(full_day(local_date(revision.at, zone)))
        self._when.setText(f"{day} · {clock(revision.at, zone)}")
        self._from.setText(self._origin(version, only=only))
        self.restore.setVisible(not revision.current)
        self._against.setVisible(not only)
        self._empty.hide()
        self._all.show()

    def show_diff(self, diff: WordDiff, *, first: bool) -> None:
        """Show what changed."""
        self.diff.set_diff(diff, self.tr("This is the first version.") if first else "")

    def _fit(self) -> None:
        """Let the head stand over the column of words."""
        self._all.setMaximumWidth(self._context.look.column_width() + self._context.look.px(96))

    def clear(self) -> None:
        """Drop every word."""
        self.diff.set_diff(compare("", ""))
        self._all.hide()
        self._empty.show()

    def _origin(self, version: Version, *, only: bool) -> str:
        revision = version.revision
        parts = [self.tr("%n words", "", revision.words)]
        if revision.device:
            parts.append(self.tr("written on %1").replace("%1", revision.device))
        if revision.origin is Origin.RESTORED:
            parts.append(self.tr("an earlier version, restored"))
        elif revision.origin is Origin.IMPORTED:
            parts.append(self.tr("brought in from another journal"))
        if only:
            parts.append(self.tr("the first version and the only one so far"))
        elif revision.current:
            parts.append(self.tr("the current version"))
        return " · ".join(parts)
