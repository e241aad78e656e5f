"""Report posts to stewards of one's choice: they read exactly what is shown here first."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QTimer

from app.domain.changes import Changes
from app.domain.circles.choices import Reason
from app.domain.circles.circle import Person
from app.domain.circles.posts import PostKey, PostRow
from app.domain.excerpts import heading_and_excerpt
from app.domain.failures import Failure
from app.domain.when import from_millis
from app.usecases.circles.evidence import Excerpt, all_words, excerpts
from app.usecases.circles.port import Wording
from app.usecases.circles.report import Complaint, report, report_fields
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import failure_text, filled, isolated, moment_text
from ui.theme.look import Look
from ui.views.circle.about_post import Around
from ui.views.circle.marked import reason_name
from ui.views.parts import Group, LongOverlay, fit_again
from ui.widgets.button import Button
from ui.widgets.checks import CheckBox
from ui.widgets.fields import Labelled, Select
from ui.widgets.labels import Hairline, Label, LiveLabel, Section
from ui.widgets.lines import LinesField

_WIDTH, _SOON, _MOST, _FIRST = 720, 150, 8, 90


@dataclass(frozen=True, slots=True)
class Kept:
    """A post that can be shown with a report: what it is known by, and its first words."""

    row: PostRow
    words: str


class ReportSheet(LongOverlay):
    """For whom, why, in which words, and below exactly what they read.

    Attributes:
        stewards: a box for each of them. reason: why. text: in one's own words.
        others: further posts of the same person that can be shown along, by their rows.
    """

    def __init__(self, context: Context, around: Around, kept: Sequence[Kept]) -> None:
        title = QCoreApplication.translate("ReportSheet", "Report to stewards")
        super().__init__(context.look, title, width=_WIDTH)
        self._context, self._around = context, around
        look = context.look
        self.stewards = [(one, CheckBox(look, self._steward_name(one))) for one in around.stewards]
        self.reason = Select(look, self.tr("What it is about"))
        for one in Reason:
            self.reason.addItem(reason_name(one), one)
        self.text = LinesField(look, self.tr("What you want to say about it"), lines=4)
        self.others = boxes_of(look, kept)
        self._preview = Group(look, gap=10)
        self.told = LiveLabel(look, "ui.second")
        self.told.hide()
        self._build()
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._look_again)
        self._connect()
        self._look_again()

    @property
    def complaint(self) -> Complaint:
        """What is reported, as it is chosen now."""
        posts = [self._around.view.row, *(one.row for one, box in self.others if box.isChecked())]
        return Complaint(
            tuple(row.key for row in posts),
            tuple(one.person for one, box in self.stewards if box.isChecked()),
            Reason(self.reason.currentData()),
            self.text.text().strip(),
            self._around.view.row.author,
        )

    def send(self) -> None:
        """Show it to the stewards who were chosen."""
        context, complaint = self._context, self.complaint
        if self.stewards and not self.go.isEnabled():
            return  # it is on its way
        if not complaint.stewards:
            self._tell(self.tr("Choose at least one steward."))
            return
        circle, now, random = self._around.circle.id, context.now(), context.store.random

        def work(tx: Transaction, words: Wording) -> tuple[PostKey, Changes]:
            return report(tx, words, circle, complaint, now=now, random=random)

        def done(_: object) -> None:
            context.shell.say(self.tr("The report is on its way. Nobody else learns of it."))
            self.accept()

        self.go.setEnabled(False)
        context.circles.say(work, done, failed=self._refuse, owner=self)

    # --- inside

    @property
    def _author(self) -> bytes:
        return self._around.view.row.author

    def _steward_name(self, one: Person) -> str:
        name = isolated(one.pseudonym).replace("&", "&&")  # it marks no key
        if one.person != self._author:
            return name
        return self.tr("%1, who wrote this").replace("%1", name)

    def _build(self) -> None:
        look, add = self._context.look, self.content.add
        name = isolated(self._around.view.name or self.tr("somebody"))
        about = self.tr(
            "It goes to the stewards you choose, and to nobody else. %1 is not told by Lamplit, "
            "but stewards may have to speak with them."
        )
        add(Label(look, about.replace("%1", name), "ui.second", "ink2", wrap=True))
        add(Section(look, self.tr("Who reads it")), *(box for _, box in self.stewards))
        if not self.stewards:
            add(Label(look, self.tr("There is no other steward in this circle. You can save the "
                                    "post as evidence instead."), wrap=True))  # fmt: skip
        if len(self.stewards) == 1 and self.stewards[0][0].person != self._author:
            self.stewards[0][1].setChecked(True)
        add(Labelled(look, self.tr("What it is about"), self.reason))
        add(Labelled(look, self.tr("What you want to say about it"), self.text))
        if self.others:
            head = self.tr("Show along what else %1 said").replace("%1", name)
            add(Section(look, head), *(box for _, box in self.others))
        add(Hairline(look), Section(look, self.tr("Exactly what they read")), self._preview)
        self.body.insertWidget(1, self.told)
        leave = Button(look, self.tr("Do not report"), large=True)
        leave.clicked.connect(self.reject)
        self.go = Button(look, self.tr("Send the report"), "primary", icon="send", large=True)
        self.go.setEnabled(bool(self.stewards))
        self.go.clicked.connect(self.send)
        self.foot.add(leave, self.go)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._soon.start)
        self.reason.currentIndexChanged.connect(lambda _: self._soon.start())
        for _, box in (*self.stewards, *self.others):
            box.toggled.connect(lambda _: self._soon.start())
        self._context.preferences.keys.bind("primary", self, self.send)

    def _look_again(self) -> None:
        circle, complaint = self._around.circle, self.complaint
        names = {one.person: one.pseudonym for one in self._around.people}
        names[circle.me] = circle.pseudonym

        def read(tx: Transaction, words: Wording) -> tuple[str, str, tuple[Excerpt, ...]]:
            fields = report_fields(tx, words, circle.id, complaint)
            shown = excerpts(words, circle.id, fields["evidence"], names)
            return str(fields["reason"]), str(fields["text"]), shown

        self._context.circles.read(
            read, self._show, failed=self._refuse, owner=self, replaces="report-preview"
        )

    def _show(self, found: tuple[str, str, tuple[Excerpt, ...]]) -> None:
        reason, text, shown = found
        self._tell("")
        self._preview.empty()
        look, own = self._context.look, self._around.circle.pseudonym
        says = filled(self.tr("%1 reports: %2"), isolated(own), reason_name(reason))
        self._preview.add(Label(look, says, "ui.strong", wrap=True))
        if text:
            self._preview.add(Label(look, text, "ui.base", wrap=True))
        for one in shown:
            self._preview.add(ExcerptBlock(self._context, one))
        fit_again(self)

    def _refuse(self, failure: Failure) -> None:
        self.go.setEnabled(bool(self.stewards))
        self._tell(failure_text(failure))

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.setVisible(bool(text))


class ExcerptBlock(Group):
    """A post as it is shown to others: who, when, the words, and how far it can be checked."""

    def __init__(self, context: Context, excerpt: Excerpt) -> None:
        super().__init__(context.look, gap=4, margins=(12, 4, 0, 4))
        look = context.look
        name = isolated(excerpt.name) if excerpt.name else self.tr("Somebody not known here")
        at = moment_text(from_millis(excerpt.said_at), context.zone(), context.today())
        self.add(
            Label(look, f"{name} · {at}", "ui.small", "ink3", wrap=True),
            Label(look, excerpt.text, "words.feed", wrap=True),
        )
        checked = self.tr("Signed: they can check that %1 wrote exactly this.")
        claim = self.tr("Not signed: for them this is what you say that %1 wrote.")
        sentence = checked if excerpt.checked else claim
        self.add(Label(look, sentence.replace("%1", name), "ui.small", "ink2", wrap=True))


def read_kept(tx: Transaction, words: Wording, row: PostRow) -> list[Kept]:
    """Return what else of a post's author can be shown: what is kept, then the newest."""
    kept = [one for one in tx.circle_posts.kept(row.circle) if one.author == row.author]
    ids = tx.circle_posts.shown_of(row.circle, row.author, 4 * _MOST)
    rows = [*kept, *(tx.circle_posts.get(row.circle, PostKey(row.author, post)) for post in ids)]
    found: dict[PostKey, Kept] = {}
    for one in rows:
        said = words.decode(one.kind, one.body) if one.body else None
        text = first_words(all_words(said.fields)) if said else ""
        if text and one.key != row.key and len(found) < _MOST:
            found.setdefault(one.key, Kept(one, text))
    return list(found.values())


def first_words(text: str) -> str:
    """Return how a post begins, on one line and without its signs of layout."""
    return " ".join(part for part in heading_and_excerpt("", text) if part)


def boxes_of(look: Look, kept: Sequence[Kept]) -> list[tuple[Kept, CheckBox]]:
    """Return a box to tick for each post, with its first words, on which no sign marks a key."""
    boxes = []
    for one in kept:
        short = one.words if len(one.words) <= _FIRST else f"{one.words[:_FIRST]}…"
        boxes.append((one, CheckBox(look, short.replace("&", "&&"))))
    return boxes


def open_report(context: Context, around: Around) -> None:
    """Open the report of a post."""

    def show(kept: list[Kept]) -> None:
        sheet = ReportSheet(context, around, kept)
        context.shell.overlay(sheet)

    context.circles.read(lambda tx, words: read_kept(tx, words, around.view.row), show)
