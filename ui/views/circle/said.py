"""What was said lately, a line each, for what is never limited: hide, report, block, take back."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, QTimer

from app.domain.changes import Changes
from app.domain.circles.circle import Circle
from app.domain.circles.feed import PostView
from app.domain.when import from_millis
from app.usecases.circles.port import Wording
from app.usecases.circles.read import read_feed, read_thread
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import isolated, moment_text
from ui.views.circle.acts import PostActs
from ui.views.circle.marked import folded_text
from ui.views.circle.reporting import first_words
from ui.views.parts import Group, LongOverlay, fit_again, left
from ui.widgets.button import Button, IconButton
from ui.widgets.labels import Label

_WIDTH, _STEP, _FIRST = 680, 60, 60


@dataclass(frozen=True, slots=True)
class Line:
    """A post or an answer, and where it begins."""

    view: PostView
    words: str


class SaidSheet(LongOverlay):
    """Who said something and when, with its first words, so that one knows which one is meant.

    Attributes:
        rows: the menu's button of each line, the newest post first and its answers below.
        earlier: reads more of them; hidden where there are no more.
    """

    def __init__(self, context: Context, circle: bytes) -> None:
        title = QCoreApplication.translate("SaidSheet", "What was said lately")
        super().__init__(context.look, title, width=_WIDTH)
        self._context, self._circle = context, circle
        self._shown: tuple[Line, ...] | None = None
        self._many, self._go_on = _STEP, -1
        self.acts = PostActs(context, None, self)
        self.rows: list[IconButton] = []
        look = context.look
        about = self.tr(
            "Only the first words stand here. Hiding, reporting, blocking and taking back are "
            "possible at any time."
        )
        self._lines = Group(look, gap=8)
        self.earlier = Button(look, self.tr("Earlier"), "plain", start=True)
        self.earlier.clicked.connect(self._read_more)
        self.earlier.hide()
        self.content.add(Label(look, about, "ui.second", "ink2", wrap=True), self._lines)
        self.content.body.addLayout(left(self.earlier))
        close = Button(look, self.tr("Close"), "primary", large=True)
        close.clicked.connect(self.accept)
        self.foot.add(close)
        context.store.changed.connect(self._changed)
        self.load()

    def load(self) -> None:
        """Read the lines."""
        circle, now, enough = self._circle, self._context.now(), self._many + 1

        def read(tx: Transaction, words: Wording) -> tuple[Line, ...]:
            found: list[Line] = []
            for post in read_feed(tx, words, circle, now=now, count=enough):
                thread = read_thread(tx, words, circle, post.row.key, now=now)
                below = [one for one in thread if one.row.key != post.row.key]
                found += [Line(one, first_words(one.text)) for one in (post, *below)]
                if len(found) >= enough:
                    break
            return tuple(found[:enough])

        self._context.circles.read(read, self._show, owner=self, replaces="circle-said")

    # --- inside

    def _changed(self, changes: Changes, _: object) -> None:
        if changes.circles and self._context.store.is_open:
            self.load()

    def _show(self, lines: tuple[Line, ...]) -> None:
        if lines == self._shown:
            return
        focus = self.window().focusWidget()
        here = next((at for at, row in enumerate(self.rows) if row is focus), self._go_on)
        self._shown, self._go_on = lines, -1
        self._lines.empty()
        self.earlier.setVisible(len(lines) > self._many)
        self.rows = [self._row(line) for line in lines[: self._many]]
        if here >= 0 and self.rows:
            self._focus_soon(self.rows[min(here, len(self.rows) - 1)])
        if not lines:
            none = self.tr("Nothing was said that is still here.")
            self._lines.add(Label(self._look, none, color="ink2", wrap=True))
        fit_again(self)

    def _read_more(self) -> None:
        self._go_on = len(self.rows)  # the first one that is new
        self._many += _STEP
        self.load()

    def _focus_soon(self, row: IconButton) -> None:
        """Give a line the focus once it is there; the one that had it was made anew."""
        QTimer.singleShot(0, row, lambda: row.setFocus(Qt.FocusReason.OtherFocusReason))

    def _row(self, line: Line) -> IconButton:
        look, context, view = self._look, self._context, line.view
        at = moment_text(from_millis(view.row.created_at), context.zone(), context.today())
        who = self.tr("You") if view.row.mine else isolated(view.name or "?")
        short = line.words if len(line.words) <= _FIRST else f"{line.words[:_FIRST]}…"
        row, words = Group(look, gap=12, flow="across"), Group(look, gap=0)
        fold = folded_text(view, context.zone(), context.today())
        first = fold or short or self.tr("Without words")
        words.add(Label(look, first, wrap=True), Label(look, f"{who} · {at}", "ui.small", "ink3"))
        more = IconButton(look, "ellipsis", self.tr("What can be done"))
        more.setAccessibleName(f"{self.tr('What can be done')}: {who} · {at}. {first}")
        more.clicked.connect(lambda: self._open_menu(view, more))
        row.body.addWidget(words, 1)
        row.body.addWidget(more, 0, Qt.AlignmentFlag.AlignTop)
        self._lines.add(row)
        return more

    def _open_menu(self, view: PostView, button: IconButton) -> None:
        self.acts.open_menu(view, button)


def open_said(context: Context, circle: Circle) -> SaidSheet:
    """Open the lines of a circle."""
    sheet = SaidSheet(context, circle.id)
    context.shell.overlay(sheet)
    return sheet
