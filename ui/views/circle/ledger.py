"""Everything one ever shared: what, to whom, when, until when, and what became of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout

from app.domain.changes import Changes
from app.domain.circles.circle import Circle
from app.domain.circles.feed import LedgerLine, LedgerState
from app.domain.circles.posts import PostKey
from app.domain.when import from_millis, to_millis
from app.usecases.circles.port import Wording
from app.usecases.circles.read import read_ledger
from app.usecases.circles.take_all import waiting_to_go
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import beginning, isolated, listed, moment_text
from ui.views.asking import Question, ask
from ui.views.circle.exporting import ask_to_export
from ui.views.circle.share.going import let_go_out
from ui.views.circle.taking_all import take_everything_back, undo_taking_back
from ui.views.circle.taking_back import take_back, take_back_sentences
from ui.views.circle.troubles import trouble_text
from ui.views.circle.words import until_text
from ui.views.rows import Row, RowList
from ui.widgets.button import Button
from ui.widgets.fields import Select
from ui.widgets.labels import Label
from ui.widgets.overlay import Overlay
from ui.widgets.strip import Strip

_WIDTH, _HEIGHT = 760, 680
_OUT, _LATER, _OVER, _ALL = "out", "later", "over", "all"
_LIVE = frozenset({LedgerState.WAITING, LedgerState.ON_RELAY})
_READABLE = _LIVE | {LedgerState.GOING}


@dataclass(frozen=True, slots=True)
class _Read:
    """What the vault says: the lines, and what is being taken back and can still be undone."""

    lines: tuple[LedgerLine, ...]
    going: tuple[bytes, ...]


class LedgerSheet(Overlay):
    """The ledger of one circle, newest first. Lines are ticked, and taken back together.

    Attributes:
        which: what is listed. list: the lines.
        back: takes back what is ticked. all: takes back everything.
        now: lets what is ticked and waits go out now.
        going: that everything is being taken back, and what undoes that while it can be.
    """

    def __init__(self, context: Context, circle: bytes, name: str, listed: str = _OUT) -> None:
        title = QCoreApplication.translate("LedgerSheet", "What I have shared with %1")
        super().__init__(
            context.look, title.replace("%1", isolated(name)), width=_WIDTH, height=_HEIGHT
        )
        self._context, self._circle, self._name = context, circle, name
        self._lines: dict[PostKey, LedgerLine] = {}
        self._going: tuple[bytes, ...] = ()
        look = context.look
        self.which = Select(look, self.tr("What is listed"), icon="filter")
        for value, words in (
            (_OUT, self.tr("What others can read, or will")), (_LATER, self.tr("What still waits")),
            (_OVER, self.tr("What is over")), (_ALL, self.tr("Everything")),
        ):  # fmt: skip
            self.which.addItem(words, value)
        self.which.setCurrentIndex(self.which.findData(listed))
        self.list = RowList(look, self.tr("What I have shared"), ticks=True)
        self.empty = Label(look, "", color="ink2", wrap=True)
        about = self.tr(
            "Whether somebody has read it is not known. What is taken back goes from everybody's "
            "Lamplit; they can still remember it, or have copied it."
        )
        self.about = Label(look, about, "ui.small", "ink3", wrap=True)
        self.back = Button(look, "")
        self.now = Button(look, self.tr("Let it go out now"))
        self.all = Button(look, self.tr("Take everything back…"), "plain", tone="danger")
        self.going = Strip(look, boxed=True)
        self.export = Button(look, self.tr("Save a copy…"), "plain", icon="download")
        self._build()
        self._connect()
        self.load()

    def load(self) -> None:
        """Read the ledger."""
        circle = self._circle

        def read(tx: Transaction, words: Wording) -> _Read:
            going = tuple(row.id for row in waiting_to_go(tx, circle))
            return _Read(tuple(read_ledger(tx, words, circle)), going)

        self._context.circles.read(read, self._show, owner=self, replaces="circle-ledger")

    # --- inside

    def _build(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        for row in (head, foot):
            row.setSpacing(self._look.px(12))
        head.addWidget(self.which)
        head.addStretch(1)
        head.addWidget(self.export)
        foot.addWidget(self.back)
        foot.addWidget(self.now)
        foot.addStretch(1)
        foot.addWidget(self.all)
        self.body.addLayout(head)
        self.body.addWidget(self.going)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.list, 1)
        self.body.addStretch(0)
        self.body.addLayout(foot)
        self.body.addWidget(self.about)

    def _connect(self) -> None:
        context = self._context
        self.which.currentIndexChanged.connect(lambda _: self._show_lines())
        self.list.ticked.connect(self._arm)
        self.list.delete_pressed.connect(self._take_back)
        self.back.clicked.connect(self._take_back)
        self.now.clicked.connect(self._send_now)
        self.all.clicked.connect(self._take_all_back)
        self.going.action_triggered.connect(self._undo)
        self.export.clicked.connect(
            lambda: ask_to_export(context, self._circle, self._name, self.window())
        )
        context.store.changed.connect(self._changed)

    def _changed(self, changes: Changes, _: object) -> None:
        if changes.circles and self._context.store.is_open:
            self.load()

    def _show(self, read: _Read) -> None:
        self._show_going(read.going)
        found = {line.key: line for line in read.lines}
        if found != self._lines or not found:
            self._lines = found
            self._show_lines()

    def _show_going(self, going: tuple[bytes, ...]) -> None:
        """Say that it can still be undone, while it can."""
        before, self._going = self._going, going
        if going and not before:
            told = self.tr("Everything is put away here. The others keep it until this goes out.")
            self.going.show_message(told, self.tr("Undo"), closable=False)
        elif not going:
            self.going.dismiss()

    def _show_lines(self) -> None:
        ticked, here = set(self.list.keys()), max(0, self.list.currentIndex().row())
        shown = [line for line in self._lines.values() if self._is_listed(line)]
        self.list.rows.set_rows([self._row(line) for line in shown])
        select = self.list.selectionModel()
        current = self.list.rows.index(min(here, len(shown) - 1))
        select.setCurrentIndex(current, select.SelectionFlag.NoUpdate)
        for at, line in enumerate(shown):
            if line.key in ticked:
                select.select(self.list.rows.index(at), select.SelectionFlag.Select)
        self.list.setVisible(bool(shown))
        self.empty.setVisible(not shown)
        self.empty.setText(
            self.tr("You have shared nothing.") if not self._lines
            else self.tr("There is nothing of that kind.")
        )  # fmt: skip
        self.all.setVisible(bool(self._live()))
        self._arm()

    def _is_listed(self, line: LedgerLine) -> bool:
        return {
            _OUT: line.state in _READABLE, _LATER: line.state is LedgerState.WAITING,
            _OVER: line.state not in _READABLE, _ALL: True,
        }[self.which.currentData()]  # fmt: skip

    def _live(self) -> list[LedgerLine]:
        return [line for line in self._lines.values() if line.state in _LIVE]

    def _chosen(self) -> list[LedgerLine]:
        """The ticked lines that can be taken back."""
        keys = set(self.list.keys())
        return [line for line in self._live() if line.key in keys]

    def _row(self, line: LedgerLine) -> Row:
        context = self._context
        at = moment_text(from_millis(line.created_at), context.zone(), context.today())
        whom = listed(isolated(name) for name in line.audience) or self.tr("everybody")
        parts = [beginning(at), self.tr("to %1").replace("%1", whom)]
        if line.expires_at is not None:
            end = until_text(line.expires_at, context.zone(), context.today())
            parts.append(self.tr("until %1").replace("%1", end))
        heading = line.heading or self._kind(line.kind)
        why = trouble_text(line.why) if line.why else ""
        return Row(line.key, heading, second=" · ".join(parts), third=why,
                   trailing=self._state(line))  # fmt: skip

    def _kind(self, kind: str) -> str:
        return {
            "check_in": self.tr("A check-in"), "comment": self.tr("An answer"),
            "answer": self.tr("An answer"), "question": self.tr("A question"),
            "coping_card": self.tr("A card"), "company": self.tr("Could use company"),
        }.get(kind, self.tr("Words that are gone"))  # fmt: skip

    def _state(self, line: LedgerLine) -> str:
        if self._waits(line):
            zone, today = self._context.zone(), self._context.today()
            at = moment_text(from_millis(line.not_before), zone, today)
            return self.tr("goes out %1").replace("%1", at)
        return {
            LedgerState.WAITING: self.tr("waiting"), LedgerState.ON_RELAY: self.tr("on the relay"),
            LedgerState.WITHDRAWN: self.tr("taken back"), LedgerState.EXPIRED: self.tr("run out"),
            LedgerState.DROPPED: self.tr("not sent"), LedgerState.GOING: self.tr("taken back soon"),
        }[line.state]  # fmt: skip

    def _waits(self, line: LedgerLine) -> bool:
        """Whether somebody chose that it goes out later, and it has not."""
        later = line.not_before > to_millis(self._context.now())
        return line.state is LedgerState.WAITING and later

    def _arm(self) -> None:
        chosen = self._chosen()
        waits = bool(chosen) and all(self._waits(line) for line in chosen)
        count = len(chosen)
        words = self.tr("Take back what is ticked")
        if waits:
            words = self.tr("Keep %n posts private…", "", count)
        elif chosen:
            words = self.tr("Take %n posts back…", "", count)
        self.back.setText(words)
        self.back.setEnabled(bool(chosen))
        self.back.setVisible(bool(self._live()) and not self.list.isHidden())
        self.now.setVisible(waits)

    # --- taking back

    def _take_back(self) -> None:
        chosen = self._chosen()
        posts = [(line.circle, line.key) for line in chosen]
        if chosen:
            action = self.back.text().removesuffix("…")
            self._ask(chosen, action, lambda: take_back(self._context, posts))

    def _take_all_back(self) -> None:
        live = self._live()
        if live:
            action = self.tr("Take %n posts back", "", len(live))
            self._ask(live, action, self._do_take_all)

    def _ask(self, lines: Sequence[LedgerLine], action: str, act: Callable[[], object]) -> Question:
        left = any(not self._waits(line) for line in lines)
        entry = any(line.entry_id is not None for line in lines)
        title = self.tr("Take back what you have shared?")
        if not left:
            title = self.tr("Keep it private?")
        sentences = take_back_sentences(left=left, entry=entry)
        return ask(self._context, title, sentences, action, act, danger=left)

    def _do_take_all(self) -> None:
        take_everything_back(self._context, self._circle)

    def _undo(self) -> None:
        undo_taking_back(self._context, self._circle, *self._going)

    def _send_now(self) -> None:
        chosen = [(line.circle, line.key) for line in self._chosen()]
        let_go_out(self._context, chosen, owner=self)


def open_ledger(context: Context, circle: Circle, *, waiting: bool = False) -> LedgerSheet:
    """Open the ledger of a circle; with ``waiting`` at what still waits."""
    sheet = LedgerSheet(context, circle.id, circle.name, _LATER if waiting else _OUT)
    context.shell.overlay(sheet)
    sheet.list.setFocus(Qt.FocusReason.OtherFocusReason)
    return sheet
