"""The report builder: what goes in on one side, the real pages on the other."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.failures import Failure, NoSuchEntry
from app.domain.report import Part
from app.domain.session import Topic
from app.usecases import plan_session as plan
from app.vault.transaction import Transaction
from ui.commands import command_title
from ui.context import Context
from ui.i18n import languages, present_language
from ui.keymap import fixed_shortcut
from ui.text import failure_text, listed
from ui.views.parts import Group
from ui.views.report import remembered
from ui.views.report.choices import Choices, own_first
from ui.views.report.engine import Built, Engine, Form
from ui.views.report.entries import Chosen, EntriesOverlay
from ui.views.report.foot import Foot
from ui.views.report.handing_out import HandingOut
from ui.views.report.leaving import LeavingOverlay
from ui.views.report.making import Maker
from ui.views.report.pages import PagesView
from ui.views.report.words import part_name
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.columns import EmptyState
from ui.widgets.labels import Hairline, Heading, Label
from ui.widgets.segments import Segments
from ui.widgets.sheet import Ground

_SIDE = 360
_BOTH_EM = 60
_CHOOSE, _LOOK = "choose", "look"


class ReportView(Ground):
    """The room "report".

    Attributes:
        choices: the left side.
        pages: the right side.
        foot: what is in the file, and the ways out.
    """

    def __init__(self, context: Context, engine: Engine) -> None:
        super().__init__(context.look, "desk")
        self.setAccessibleName(command_title("report"))
        self._context = context
        look = context.look
        self._built: Built | None = None
        self._began = False
        # Lines that are on their way to the list; a file waits for them.
        self._keeping = 0
        self._waiting: list[Callable[[Built], object]] = []
        self.maker = Maker(context, engine, self)
        self.handing_out = HandingOut(context, engine, self)
        self.back = Button(look, self.tr("Back"), "plain", icon="arrow-left", start=True)
        self.side = Segments(
            look, self.tr("Shown"),
            ((_CHOOSE, self.tr("What goes in")), (_LOOK, self.tr("The pages"))),
        )  # fmt: skip
        self.zoom = Segments(
            look, self.tr("Size of the pages"),
            (("fit", self.tr("Fit")), ("actual", self.tr("100 %"))),
        )  # fmt: skip
        self.choices = Choices(context, own_first(languages(), present_language()))
        self.pages = PagesView(look, self.tr("Pages of the report"))
        self.empty = EmptyState(look, self.tr("No check-ins in this period."),
                                self.tr("Take the last year"))  # fmt: skip
        self.note = Label(look, "", "ui.small", "ink2")
        self.foot = Foot(look)
        self._line = Hairline(look, upright=True)
        self._build()
        self._connect()
        self._tell()

    def _build(self) -> None:
        look = self._context.look
        head = Group(look, gap=2, margins=(24, 14, 20, 8))
        head.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        head.add(Heading(look, self.tr("Report"), "words.h2"))
        self._switch = Group(look, margins=(24, 0, 24, 8), flow="across")
        self._switch.body.addWidget(self.side)
        self._switch.body.addStretch(1)
        self._left = QWidget()
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.choices, 1)
        self._right = QWidget()
        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._bar = Group(look, margins=(24, 14, 24, 6), flow="across")
        self._bar.body.addWidget(self.note, 1)
        self._bar.body.addWidget(self.zoom)
        self._shown = QStackedWidget()
        self._shown.addWidget(self.pages)
        self._shown.addWidget(self.empty)
        column.addWidget(self._bar)
        column.addWidget(self._shown, 1)
        self._lay_out(head)

    def _lay_out(self, head: QWidget) -> None:
        self._head = head
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        middle = self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        middle.setSpacing(0)
        self._first = QVBoxLayout()
        self._first.setSpacing(0)
        self._first.addWidget(head)
        self._first.addWidget(self._switch)
        self._first.addWidget(self._left, 1)
        middle.addLayout(self._first)
        middle.addWidget(self._line)
        middle.addWidget(self._right, 1)
        self._whole.addLayout(middle, 1)
        self._whole.addWidget(Hairline(self._context.look))
        self._whole.addWidget(self.foot)

    def _connect(self) -> None:
        choices, foot = self.choices, self.foot
        choices.changed.connect(self.rebuild)
        choices.entries_wanted.connect(self.choose_entries)
        choices.cards_wanted.connect(lambda: self._context.shell.go("session", "cards"))
        choices.topics.list_wanted.connect(lambda: self._context.shell.go("session"))
        choices.topics.added.connect(self._add_topic)
        choices.topics.reworded.connect(self._reword)
        self.pages.scale_wanted.connect(lambda _: self.rebuild(at_once=True))
        self.zoom.chosen.connect(lambda value: self.pages.set_fits(value == "fit"))
        self.side.chosen.connect(lambda _: self._arrange())
        self.empty.action_triggered.connect(self._take_a_year)
        self.maker.built.connect(self._show)
        self.maker.slow.connect(lambda: self.note.setText(self.tr("The pages are being made.")))
        self.maker.failed.connect(self._not_built)
        foot.leaving.clicked.connect(self.show_leaving)
        foot.save.clicked.connect(self.save_pdf)
        foot.other.clicked.connect(self._open_menu)
        foot.print.clicked.connect(lambda: self._when_kept(self.handing_out.print_report))
        self.back.clicked.connect(self.go_back)
        self._context.store.changed.connect(self._changed)
        self._context.look.changed.connect(self._arrange)
        keymap = self._context.preferences.keys
        keymap.bind("back", self, self.go_back)
        keymap.bind("primary", self, self.save_pdf)
        keymap.bind("print", self, self.foot.print.click)
        fixed_shortcut("Esc", self, self.go_back)

    # --- Room ------------------------------------------------------------------------------

    def show_target(self, target: object) -> None:  # noqa: ARG002 - the builder is one place
        """Begin with what is remembered, or go on with what was chosen before."""
        self._arrange()
        first = self.choices.period.preset
        first.setFocus(Qt.FocusReason.OtherFocusReason)

        def begin(found: tuple[remembered.Remembered, list[Topic]]) -> None:
            kept, topics = found
            if not self._began:
                self._began = True
                self.choices.begin(kept)
            self.choices.topics.show_topics(topics)
            self.rebuild(at_once=True)

        self._context.store.read(
            lambda tx: (remembered.read(tx), tx.topics.open()), begin,
            owner=self, replaces="report-begin",
        )  # fmt: skip

    def flush(self) -> None:
        """Keep the topics that are being written."""
        if self._began:
            self.choices.topics.commit_typed()

    def clear(self) -> None:
        """Drop every word, page and file."""
        self.maker.forget()
        self._built, self._began = None, False
        self._keeping = 0
        self._waiting.clear()
        self.choices.clear_words()
        self.pages.show_pages((), "", "")
        self._tell()

    # --- making ----------------------------------------------------------------------------

    def rebuild(self, *, at_once: bool = False) -> None:
        """Make the pages for what is chosen now; the old ones stay until then."""
        choice = self.choices.choice()
        if choice is None or not self._began:
            return
        self.pages.set_paper(choice.paper.value)
        self.maker.want(choice, self.pages.scale(), at_once=at_once)

    def _show(self, built: Built) -> None:
        before = self._built
        self._built = built
        names = listed(part_name(part) for part in Part if part in built.choice.parts)
        said = self.tr("It holds: {parts}.").format(parts=names)
        self.pages.show_pages(built.pages, self.tr("Page %1 of %2"), said)
        self._shown.setCurrentWidget(self.empty if self._is_bare(built) else self.pages)
        self._tell()
        if before is None or before.choice != built.choice:
            self._remember(built)
            announce(self.pages, self.foot.facts.text())

    def _is_bare(self, built: Built) -> bool:
        """Whether the pages would be empty but for their frame."""
        topics = any(field.text() for field in self.choices.topics.fields)
        return built.is_empty and not topics and not built.choice.excerpts

    def _tell(self) -> None:
        built = self._built
        self.foot.show_built(built)
        quiet = built is not None and built.is_empty and not self._is_bare(built)
        self.note.setText(self.tr("No check-ins in this period.") if quiet else "")

    def _not_built(self, failure: Failure) -> None:
        if isinstance(failure, NoSuchEntry) and self.choices.entries:
            # One of the entries went to the trash or was deleted meanwhile.
            self.choices.set_entries({})
            self.rebuild()
        self._context.shell.warn(failure_text(failure))

    def _remember(self, built: Built) -> None:
        choice, period = built.choice, self.choices.period.period
        self._context.store.write(
            lambda tx: remembered.keep(tx, choice, period), initiator=self, failed=lambda _: None
        )

    def _changed(self, changes: Changes, initiator: object) -> None:
        """Look again where something was noted; our own remembering is no news.

        Out of sight nothing is made: coming back looks again.
        """
        if not self._began or initiator is self or not self.isVisible():
            return
        if changes.session:
            self._context.store.read(
                lambda tx: tx.topics.open(), self.choices.topics.show_topics,
                owner=self, replaces="report-topics",
            )  # fmt: skip
        noted = changes.session or changes.moods or changes.measures or changes.kit
        chosen = changes.entries & self.choices.entries.keys()
        if noted or changes.many or changes.trash or chosen:
            self.rebuild()

    # --- topics and entries ----------------------------------------------------------------

    def _add_topic(self, words: str) -> None:
        store = self._context.store

        def add(tx: Transaction) -> tuple[plan.Before, Changes]:
            topic, changes = plan.add_topic(tx, words, now=store.now(), new_id=store.new_id)
            return plan.Before(new=(topic.id,)), changes

        self._keeping += 1
        store.write(add, self._say_kept, failed=self._not_kept, owner=self)

    def _reword(self, ident: UUID, words: str) -> None:
        self._keeping += 1
        self._context.store.write(
            lambda tx: plan.reword_topic(tx, ident, words), self._say_kept,
            failed=self._not_kept, owner=self,
        )  # fmt: skip

    def _say_kept(self, before: plan.Before) -> None:
        """The three lines are the list itself: a change there can be taken back like any other."""
        store = self._context.store
        self._context.shell.say(
            self.tr("Kept on your list."), self.tr("Undo"),
            lambda: store.write(lambda tx: plan.put_back(tx, before)),
        )  # fmt: skip
        self._one_kept()

    def _not_kept(self, failure: Failure) -> None:
        self._context.shell.warn(failure_text(failure))
        self._one_kept()

    def _one_kept(self) -> None:
        self._keeping = max(0, self._keeping - 1)
        waiting = self._waiting
        if self._keeping or not waiting:
            return
        self._waiting = []
        self.rebuild(at_once=True)
        for act in waiting:
            self.maker.when_ready(act)

    def _when_kept(self, act: Callable[[Built], object]) -> None:
        """Call ``act`` with the report in which the lines stand that are typed just now."""
        self.choices.topics.commit_typed()
        if self._keeping:
            self._waiting.append(act)
        else:
            self.maker.when_ready(act)

    def choose_entries(self) -> None:
        """Let entries be chosen one by one."""
        days = self.choices.period.days()
        if days is None:
            return

        def then(chosen: Chosen) -> None:
            self.choices.set_entries(chosen)
            self.rebuild()

        overlay = EntriesOverlay(self._context, days, self.choices.entries, then)
        overlay.rejected.connect(lambda: then(self.choices.entries))
        self._context.shell.overlay(overlay)

    def _take_a_year(self) -> None:
        self.choices.period.set_period("1y")
        self.rebuild(at_once=True)
        self.choices.period.preset.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- leaving ---------------------------------------------------------------------------

    def show_leaving(self) -> None:
        """List exactly what leaves."""
        self._when_kept(
            lambda built: self._context.shell.overlay(LeavingOverlay(self._context, built.leaving))
        )

    def save_pdf(self) -> None:
        """Save what is chosen now as a PDF."""
        self._when_kept(self.handing_out.ask_for_pdf)

    def save_as(self, form: Form) -> None:
        """Save what is chosen now in another form."""
        self._when_kept(lambda built: self.handing_out.ask_for(built, form))

    def menu(self) -> QMenu:
        """Return the menu of the other forms, which deletes itself when it closes."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for form, words in (
            (Form.FHIR, self.tr("FHIR, for a record system")),
            (Form.CSV, self.tr("CSV, for a spreadsheet")),
            (Form.JSON, self.tr("JSON, for other programs")),
        ):
            action = menu.addAction(self._context.look.icon("download"), words)
            action.triggered.connect(lambda _=False, form=form: self.save_as(form))
        return menu

    def _open_menu(self) -> None:
        menu = self.menu()
        button = self.foot.other
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def go_back(self) -> None:
        """Return to where the figures are."""
        self._context.shell.go("insights")
        if self.isVisible():
            self._context.shell.go("today")

    # --- two halves, or one at a time ------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both halves where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        look = self._context.look
        both = look.em(self.width()) >= _BOTH_EM
        left = both or self.side.value() == _CHOOSE
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._middle.setDirection(across if both else down)
        self._switch.setVisible(not both)
        self._line.setVisible(both)
        self._left.setVisible(left)
        self._right.setVisible(both or not left)
        wide = look.px(_SIDE) if both else 16_777_215
        for widget in (self._left, self._head, self._switch):
            widget.setMaximumWidth(wide)
        self._left.setMinimumWidth(look.px(_SIDE) if both else 0)
        self._bar.set_margins((24, 14, 24, 6) if both else (24, 4, 24, 0))
        self.foot.set_narrow(narrow=not both)
