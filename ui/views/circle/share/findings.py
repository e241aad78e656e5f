"""What in a text may tell who somebody is: a line each, with one click to hide it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal

from app.domain.identifiers.findings import Finding, Kind, shown
from app.usecases.circles.check import Checked
from ui.text import isolated
from ui.theme.look import Look
from ui.views.parts import Group
from ui.widgets.button import Button
from ui.widgets.labels import Icon, Label

_MOST = 8  # lines; the rest comes when these are settled


def finding_text(kind: Kind, word: str) -> str:
    """Return what is said of something that was found."""
    say = QCoreApplication.translate
    pattern = {
        Kind.OWN: say("Finding", "%1 is one of your words to hide."),
        Kind.NAME: say("Finding", "%1 may be a person's name."),
        Kind.PHONE: say("Finding", "%1 may be a phone number."),
        Kind.ADDRESS: say("Finding", "%1 may be an address."),
        Kind.EMAIL: say("Finding", "%1 may be an e-mail address."),
        Kind.LINK: say("Finding", "%1 is a link. It may show who or where you are."),
        Kind.HANDLE: say("Finding", "%1 may be somebody's account."),
        Kind.CARD: say("Finding", "%1 may be a card number."),
        Kind.IBAN: say("Finding", "%1 may be an account number."),
        Kind.ID: say("Finding", "%1 may be an identity number."),
    }[kind]
    return pattern.replace("%1", isolated(shown(word)))


class Findings(Group):
    """The findings that are open.

    Signals:
        hide_wanted(object): every `Finding` that reads the same is to be masked.
        leave_wanted(object): it stays as it is, here and later.
        drop_wanted(str): a part beside the words is not to go along.
    """

    hide_wanted = Signal(object)
    leave_wanted = Signal(object)
    drop_wanted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=6)
        self._look = look

    def show_findings(self, checked: Checked) -> None:
        """Show a line for each thing, once however often it stands there."""
        self.empty()
        once = list({one.key: one for one in reversed(checked.findings)}.values())[::-1]
        for finding in once[:_MOST]:
            self.add(self._line(finding))
        for part, found in checked.beside.items():
            self.add(self._beside(part, found))
        more = len(once) - _MOST
        if more > 0:
            text = self.tr("And %n more.", "", more)
            self.add(Label(self._look, text, "ui.small", "ink3"))
        self.setVisible(bool(checked.all))

    def _line(self, finding: Finding) -> Group:
        row = self._row(finding_text(finding.kind, finding.word))
        hide = Button(self._look, self.tr("Hide it"))
        hide.clicked.connect(lambda: self.hide_wanted.emit(finding))
        leave = Button(self._look, self.tr("Leave it"), "plain")
        leave.clicked.connect(lambda: self.leave_wanted.emit(finding))
        row.add(hide, leave)
        return row

    def _beside(self, part: str, found: Sequence[Finding]) -> Group:
        where = {
            "title": self.tr("In the title: %1"), "tags": self.tr("Among the tags: %1"),
            "place": self.tr("In the place: %1"), "notes": self.tr("In your topic notes: %1"),
        }[part]  # fmt: skip
        row = self._row(where.replace("%1", finding_text(found[0].kind, found[0].word)))
        drop = Button(self._look, self.tr("Leave it out"))
        drop.clicked.connect(lambda: self.drop_wanted.emit(part))
        row.add(drop)
        return row

    def _row(self, text: str) -> Group:
        row = Group(self._look, gap=12, flow="across")
        row.setAccessibleName(text)  # several lines have a button of the same name
        row.body.addWidget(Icon(self._look, "info", "lamp"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.body.addWidget(Label(self._look, text, "ui.second", wrap=True), 1)
        return row
