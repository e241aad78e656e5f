"""An overlay that makes a set of shares on paper, one sheet after the other."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.domain import paper_shares
from app.domain.failures import Failure
from app.domain.paper_shares import PaperShare
from app.vault.layout import SUFFIX
from app.vault.paper import Sheets, new_sheets
from ui.context import Context
from ui.text import failure_text, number
from ui.views.gate.code_paper import Make, SheetRow, sheet_day
from ui.views.gate.sheet_words import sheet_words, usual_paper
from ui.views.parts import Group, LongOverlay, fit_again
from ui.widgets.button import Button
from ui.widgets.checks import CheckBox
from ui.widgets.codes import CodeGrid
from ui.widgets.fields import Labelled, TextField
from ui.widgets.labels import Heading, Label, LiveLabel
from ui.widgets.select import Select

if TYPE_CHECKING:
    from app.reports.recovery_sheet import Sheet

_USUAL_NEEDED, _USUAL_MADE = 2, 3
_COLUMNS = 3


class NewPaperSet(LongOverlay):
    """How many, then each share until it is on paper.

    Nothing opens with the sheets before the last one was confirmed: closed or locked before, the
    set is simply made anew.

    Signals:
        confirmed(Sheets): the set, which is on paper.
    """

    confirmed = Signal(object)

    def __init__(self, context: Context, random: Callable[[int], bytes]) -> None:
        look = context.look
        super().__init__(look, self.tr("Shares on paper"), width=660)
        self._context, self._random = context, random
        self._sheets: Sheets | None = None
        self._with_name = False
        self._at = -1
        self._asked = 0
        self.needed = Select(look, self.tr("Needed to open the journal"))
        self.made = Select(look, self.tr("Sheets to make"))
        self.named = CheckBox(look, self.tr("Write the journal's name on each sheet"))
        self.answer = TextField(look, self.tr("A word of the sheet"))
        self.row: SheetRow | None = None
        self._trouble = LiveLabel(look)
        self.cancel = Button(look, self.tr("Cancel"), large=True)
        self.go = Button(look, self.tr("Make the sheets"), "primary", large=True)
        self._page = Group(look, gap=14)
        self.content.add(self._page, self._trouble)
        self._trouble.hide()
        self.foot.add(self.cancel, self.go)
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self.go_on)
        self.finished.connect(self._forget)
        self._show_first()

    def go_on(self) -> None:
        """Take the next step, as the button does."""
        if not self.go.isEnabled():
            return
        if self._sheets is None:
            self._make()
        elif self._right():
            self._next()
        else:
            text = self.tr("Word %1 reads differently on the sheet. Look once more.")
            self._say(text.replace("%1", number(self._asked + 1)))
            self.answer.selectAll()
            self.answer.setFocus()

    # --- how many

    def _show_first(self) -> None:
        look = self._context.look
        for count in range(paper_shares.FEWEST, paper_shares.MOST + 1):
            self.made.addItem(number(count), count)
        self.made.setCurrentIndex(_USUAL_MADE - paper_shares.FEWEST)
        self._fill_needed()
        self.made.currentIndexChanged.connect(lambda _: self._fill_needed())
        said = (
            self.tr(
                "A secret of its own is split into sheets of twenty words. Enough of them open "
                "the journal together; fewer tell nothing. Losing some of them touches no other "
                "way in."
            ),
            self.tr(
                "Whoever brings enough sheets together with a copy of your journal's files can "
                "read it. So keep each in another place, or with another person whom you trust."
            ),
        )
        figures = Group(look, gap=24, flow="across")
        figures.add(
            Labelled(look, self.tr("Sheets to make"), self.made),
            Labelled(look, self.tr("Needed to open the journal"), self.needed),
        )
        figures.body.addStretch(1)
        self._page.add(*(Label(look, one, wrap=True) for one in said), figures, self.named)

    def _fill_needed(self) -> None:
        before = self.needed.currentData() or _USUAL_NEEDED
        self.needed.clear()
        for count in range(paper_shares.FEWEST, self.made.currentData() + 1):
            self.needed.addItem(number(count), count)
        self.needed.setCurrentIndex(max(0, self.needed.findData(before)))

    def _make(self) -> None:
        needed, made = self.needed.currentData(), self.made.currentData()
        self.go.setEnabled(False)
        random = self._random
        self._context.store.read(
            lambda tx: new_sheets(tx, needed, made, random), self._begin, owner=self,
            failed=self._refuse,
        )  # fmt: skip

    def _refuse(self, failure: Failure) -> None:
        """Say why no set can be made, before anything is on paper."""
        self._say(failure_text(failure))
        self.go.setEnabled(True)

    def _begin(self, sheets: Sheets) -> None:
        self._sheets = sheets
        self._with_name = self.named.isChecked()
        self._next()

    # --- each share

    def _next(self) -> None:
        assert self._sheets is not None
        self._say("")
        self._at += 1
        if self._at == len(self._sheets.shares):
            sheets = self._sheets
            self.accept()
            self.confirmed.emit(sheets)
            return
        self._show_share(self._sheets.shares[self._at])

    def _show_share(self, share: PaperShare) -> None:
        assert self._sheets is not None
        look, paper = self._context.look, self._sheets.paper
        self._page.empty()
        self._asked = self._random(1)[0] % len(share.words)
        title = self.tr("Share %1 of %2, set %3").replace("%3", paper.letter)
        title = title.replace("%1", number(share.number)).replace("%2", number(paper.made))
        self.row = SheetRow(
            look, self._context.store.tasks, lambda: self._describe(share),
            self.tr("Lamplit share %1").replace("%1", f"{share.number}"),
        )  # fmt: skip
        said = self.tr("The sheets open nothing before the last of them is confirmed here.")
        asked = self.tr("To be sure it is on paper, type word %1 from it.")
        self.answer = TextField(look, self.tr("A word of the sheet"))
        self.answer.textChanged.connect(lambda text: self.go.setEnabled(bool(text.strip())))
        self.answer.returnPressed.connect(self.go_on)
        self._page.add(
            Heading(look, title, "words.room"),
            CodeGrid(look, self.tr("The words of this share"), share.words, columns=_COLUMNS),
            self.row,
            Label(look, asked.replace("%1", number(self._asked + 1)), wrap=True),
            self.answer,
            Label(look, said, "ui.small", "ink3", wrap=True),
        )
        last = share.number == paper.made
        self.go.setText(self.tr("All are on paper") if last else self.tr("Next sheet"))
        self.go.setEnabled(False)
        self.answer.setFocus()
        fit_again(self)

    def _describe(self, share: PaperShare) -> Make:
        assert self._sheets is not None
        folder, paper = self._context.store.folder, self._sheets.paper
        name = folder.name.removesuffix(SUFFIX) if folder and self._with_name else ""
        day, words, size = sheet_day(), sheet_words(), usual_paper()

        def make() -> "Sheet":
            from app.reports.recovery_sheet import share_sheet  # noqa: PLC0415 - loads Typst

            return share_sheet(share, paper, name=name, day=day, paper=size, words=words)

        return make

    def _right(self) -> bool:
        assert self._sheets is not None
        word = self._sheets.shares[self._at].words[self._asked]
        return paper_shares.whole_word(self.answer.text().strip()) == word

    def _say(self, text: str) -> None:
        self._trouble.setText(text)
        self._trouble.setVisible(bool(text))

    def _forget(self, _: int = 0) -> None:
        self._sheets = None
        self._page.empty()
