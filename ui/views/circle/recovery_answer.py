"""Give a share back to its owner, whose voice was heard."""

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.domain.circles.recovery import KeptShare
from app.domain.failures import Failure
from app.usecases.circles import recovery
from app.vault.keys.handback import Code, read_code
from ui.context import Context
from ui.text import filled, isolated, number
from ui.views.circle.circle_sheet import CircleSheet
from ui.views.circle.codes import beside, code_view
from ui.views.circle.recovery_words import recovery_text
from ui.views.circle.scanning import ScanRow
from ui.views.parts import Group, fit_again
from ui.widgets.button import Button
from ui.widgets.codes import CodeGrid
from ui.widgets.fields import Labelled, TextField
from ui.widgets.labels import Label, Section
from ui.widgets.lines import LinesField

_LISTEN = 1_500  # milliseconds in which nobody has heard four words


class AnswerSheet(CircleSheet):
    """Three steps: the code that they sent, a voice that reads its words, and the sealed share.

    Nothing of the share is shown before the person says that the words were the same.
    """

    def __init__(self, context: Context) -> None:
        title = QCoreApplication.translate("AnswerSheet", "Somebody asks for their share")
        super().__init__(context, title)
        look = context.look
        self._code: Code | None = None
        self._kept: KeptShare | None = None
        self._heard = QTimer(self, singleShot=True, interval=_LISTEN)
        self.code = TextField(look, self.tr("The code that they sent you"))
        self._asked = Labelled(
            look, self.tr("The code that they sent you"), self.code,
            self.tr("It begins with lamplit://recover. Lamplit shows it to whoever is locked out."),
        )  # fmt: skip
        self.scan = ScanRow(self, self.tr("Or read the code in a picture that they sent you:"))
        self.scan.read.connect(self._scanned)
        self.page = Group(look, gap=14)
        self.content.add(self._asked, self.scan, self.page)
        self.leave = Button(look, self.tr("Not now"), large=True)
        self.go = Button(look, self.tr("See its words"), "primary", large=True)
        self.foot.add(self.leave, self.go)
        self.leave.clicked.connect(self.reject)
        self.go.clicked.connect(self.go_on)
        self._heard.timeout.connect(lambda: self.go.setEnabled(True))
        self.code.returnPressed.connect(self.go_on)
        self.finished.connect(self._forget)

    def first(self) -> QWidget:
        """Return where the focus begins."""
        return self.code

    def go_on(self) -> None:
        """Look for the share that the code asks for, or give it back once the words were heard."""
        self.tell("")
        if self._kept is None:
            self._look_for()
        else:
            self._give_back()

    # --- inside

    def _scanned(self, text: str) -> None:
        self.code.setText(text)
        self.go_on()

    def _look_for(self) -> None:
        try:
            code = read_code(self.code.text())
        except Failure as failure:
            self.tell(recovery_text(failure))
            return
        self._code = code
        self.context.store.read(
            lambda tx: recovery.share_for(tx, code),
            self._show_words,
            failed=lambda failure: self.tell(recovery_text(failure)),
            owner=self,
            replaces="share-asked-for",
        )

    def _show_words(self, found: tuple[KeptShare, str]) -> None:
        look, code = self.context.look, self._code
        if code is None:
            return
        self._kept, name = found
        who = isolated(name) if name else self.tr("Somebody")
        asks = self.tr("%1 asks for share %2, so that their journal opens again.")
        hear = self.tr(
            "Speak with them, by telephone or face to face. They read you four words. Are they "
            "the ones below, and is the voice theirs?"
        )
        never = self.tr("If anything is odd, go no further. Whoever poses as them has other words.")
        self._asked.hide()
        self.scan.hide()
        self.page.add(
            Label(look, filled(asks, who, number(self._kept.number)), wrap=True),
            Label(look, hear, wrap=True),
            CodeGrid(look, self.tr("The words of this code"), code.words, columns=2),
            Label(look, never, "ui.second", "ink2", wrap=True),
        )  # fmt: skip
        self.leave.setText(self.tr("They differ"))
        self.go.setText(self.tr("The same words, and their voice"))
        self.go.setEnabled(False)  # a second click on the same place says nothing about a voice
        self._heard.start()
        self.leave.setFocus()
        fit_again(self)

    def _give_back(self) -> None:
        kept, code, look = self._kept, self._code, self.context.look
        if kept is None or code is None:
            return
        try:
            share = recovery.give_back(kept, code).text
        except Failure as failure:
            self.tell(recovery_text(failure))
            return
        self._kept = None
        self.page.empty()
        how = self.tr(
            "This is the share, sealed so that only their code opens it. Send it to them in any "
            "way: it is of no use to anybody else."
        )
        self.share = LinesField(look, self.tr("The sealed share"), lines=4)
        self.share.setText(share)
        self.share.setReadOnly(True)
        copy = Button(look, self.tr("Copy"), icon="copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(share))
        self.page.add(
            Label(look, how, wrap=True),
            Section(look, self.tr("The sealed share")),
            self.share,
            beside(look, code_view(look, self.tr("The sealed share as a QR code"), share), copy),
        )
        self.leave.setText(self.tr("Close"))
        self.go.hide()
        copy.setFocus()
        fit_again(self)

    def _forget(self) -> None:
        self._kept, self._code = None, None
        self.code.clear()
