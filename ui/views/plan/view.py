"""The plan for a bad moment: seven parts in one's own words, kept as they are typed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout

from app.domain.changes import NOTHING, Changes
from app.domain.failures import Failure
from app.domain.plan import MAX_WORDS, USUAL_SHORT, Plan, PlanTooLong, Section
from app.domain.text import storable
from app.usecases.own_plan import choose_short, keep_part
from app.vault import short_plan
from app.vault.transaction import Transaction
from ui.context import Context
from ui.i18n import present_language
from ui.keymap import fixed_shortcut
from ui.text import failure_text, filled, isolated
from ui.views.asking import ask_before_replacing
from ui.views.editing.files import choose_target
from ui.views.flowing import Flowing
from ui.views.help.words import section_help, section_titles
from ui.views.parts import Group, Page
from ui.views.plan.paper import print_plan
from ui.views.plan.phrases import PhrasesPart, say_kept
from ui.views.writing_files import with_suffix, write_file
from ui.widgets.button import Button
from ui.widgets.checks import CheckBox
from ui.widgets.fields import Labelled
from ui.widgets.labels import Heading, Label
from ui.widgets.lines import LinesField
from ui.widgets.sheet import Ground
from ui.widgets.switch import Switch

Work = Callable[[Transaction], Changes]

_PAUSE = 800  # milliseconds without a key, then what was typed is kept


class PlanView(Ground):
    """The room.

    Attributes:
        fields: one for each part. phrases: at which the plan is offered.
    """

    def __init__(self, context: Context) -> None:
        super().__init__(context.look, "desk")
        self._context = context
        look = context.look
        self.setAccessibleName(self.tr("My plan"))
        self._trouble: Failure | None = None
        self._kept = Plan()
        self._pending = 0
        self._is_loaded = False
        titles, helps = section_titles(), section_help()
        self.fields = {section: LinesField(look, titles[section]) for section in Section}
        self._labelled = [
            Labelled(look, titles[section], field, helps[section])
            for section, field in self.fields.items()
        ]
        self.print = Button(look, self.tr("Print"), icon="printer")
        self.pdf = Button(look, self.tr("Save as PDF"), icon="download")
        self.phrases = PhrasesPart(context)
        self.short = Switch(look, self.tr("Readable before unlocking"), show_text=True)
        self.chosen = {section: CheckBox(look, titles[section]) for section in Section}
        self._ticks = Group(look, gap=6, margins=(0, 4, 0, 0))
        self._page = Page(look, width=640, gap=24)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        look, body = self._context.look, self._page.body
        self.back = Button(look, self.tr("Back to Help now"), "plain", icon="arrow-left",
                           start=True)  # fmt: skip
        said = self.tr(
            "For a bad moment, written on a better one. Leave out whatever does not fit. It is "
            "kept as you type, in the journal, and Help now shows it first."
        )
        head = Group(look, gap=10)
        head.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        head.add(Heading(look, self.tr("My plan")), Label(look, said, color="ink2", wrap=True))
        body.addWidget(head)
        for field in self._labelled:
            body.addWidget(field)
        short = Group(look, gap=8)
        warning = self.tr(
            "Help now then shows these parts while the journal is locked. They lie beside it "
            "without encryption: whoever uses this computer can read them."
        )
        self._ticks.add(*self.chosen.values())
        short.add(self.short, Label(look, warning, "ui.second", "ink2", wrap=True), self._ticks)
        body.addWidget(short)
        body.addWidget(self.phrases)
        paper = self.tr("On paper and as a PDF the plan is not encrypted.")
        foot = Group(look, gap=8)
        foot.add(Flowing(look, self.print, self.pdf))
        foot.add(Label(look, paper, "ui.small", "ink2", wrap=True))
        body.addWidget(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)

    def _connect(self) -> None:
        for field in self.fields.values():
            field.textChanged.connect(self._typed)
        self.short.toggled.connect(self._switch_short)
        for box in self.chosen.values():
            box.clicked.connect(self._choose_short)
        self.print.clicked.connect(lambda: print_plan(self, self._paper_parts()))
        self.pdf.clicked.connect(self._save_pdf)
        self.back.clicked.connect(self._go_back)
        self._timer.timeout.connect(self.flush)
        self._context.preferences.keys.bind("back", self, self._go_back)
        fixed_shortcut("Esc", self, self._go_back)
        self._context.store.changed.connect(self._changed)

    # --- Room ------------------------------------------------------------------------------

    def show_target(self, target: object) -> None:  # noqa: ARG002 - it is one page
        """Show the plan, with the caret in its first part."""
        self._load()
        self.phrases.load()
        self._page.verticalScrollBar().setValue(0)
        self.fields[Section.SIGNS].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def unsaved(self) -> bool:
        """Whether anything typed is not known to be on the disk."""
        return self._pending > 0 or bool(self._typed_parts()) or self.phrases.unsaved

    @property
    def trouble(self) -> Failure | None:
        """Why the last attempt to keep something failed, if it did."""
        return self._trouble or self.phrases.trouble

    def flush(self) -> None:
        """Keep what was typed, now; returns at once."""
        self.phrases.flush()
        self._timer.stop()
        typed = self._typed_parts()
        # One that is too long stays in its field, and keeps no other from being kept.
        parts = {section: words for section, words in typed.items() if len(words) <= MAX_WORDS}
        if len(parts) < len(typed):
            self._trouble = PlanTooLong()
            self._context.shell.warn(failure_text(self._trouble))
        if not parts:
            return
        now = self._context.now()

        def work(tx: Transaction) -> Changes:
            changes = NOTHING
            for section, words in parts.items():
                changes |= keep_part(tx, section, words, now=now)
            return changes

        self._write(work, parts)

    def clear(self) -> None:
        """Drop every word."""
        self.phrases.clear()
        self._timer.stop()
        self._is_loaded = False
        self._kept = Plan()
        for field in self.fields.values():
            field.clear()

    # --- reading and keeping ---------------------------------------------------------------

    def _load(self) -> None:
        self._context.store.read(lambda tx: tx.plan.all(), self._show, owner=self, replaces="plan")

    def _show(self, plan: Plan) -> None:
        """Show the plan; what is being typed stays."""
        typed = self._typed_parts()
        self._kept, self._is_loaded = plan, True
        for section, field in self.fields.items():
            if section not in typed and storable(field.text().strip()) != plan.words(section):
                field.setText(plan.words(section))
        self._show_short()

    def _show_short(self) -> None:
        chosen = self._kept.short_sections
        self.short.blockSignals(True)
        self.short.setChecked(bool(chosen))
        self.short.blockSignals(False)
        self._ticks.setVisible(bool(chosen))
        for section, box in self.chosen.items():
            box.setChecked(section in chosen)

    def _typed_parts(self) -> dict[Section, str]:
        """Return the parts that say something else than what is kept."""
        if not self._is_loaded:
            return {}
        said = {section: storable(field.text().strip()) for section, field in self.fields.items()}
        return {
            section: words for section, words in said.items() if words != self._kept.words(section)
        }

    def _typed(self) -> None:
        if self._is_loaded and self._typed_parts():
            self._timer.start()

    def _write(self, work: Work, parts: dict[Section, str]) -> None:
        store = self._context.store
        self._pending += 1

        def done(_: object) -> None:
            self._pending -= 1
            too_long = any(len(words) > MAX_WORDS for words in self._typed_parts().values())
            self._trouble = PlanTooLong() if too_long else None
            store.with_vault(short_plan.follow, owner=self)
            self._load()
            say_kept(self)

        def failed(failure: Failure) -> None:
            self._pending -= 1
            self._trouble = failure
            self._context.shell.warn(failure_text(failure))
            if parts:
                self._timer.start(10 * _PAUSE)
            else:
                self._show_short()

        store.write(work, done, initiator=self, failed=failed, owner=self)

    def _changed(self, changes: Changes, initiator: object) -> None:
        if (changes.plan or changes.many) and initiator is not self and self.isVisible():
            self._load()
            if initiator is not self.phrases:
                self.phrases.load()

    # --- the short form --------------------------------------------------------------------

    def _switch_short(self, on: bool) -> None:  # noqa: FBT001 - a slot
        self._keep_short(USUAL_SHORT if on else ())

    def _choose_short(self) -> None:
        self._keep_short(tuple(one for one, box in self.chosen.items() if box.isChecked()))

    def _keep_short(self, sections: tuple[Section, ...]) -> None:
        self.flush()
        now = self._context.now()
        self._write(lambda tx: choose_short(tx, sections, now=now), {})

    # --- paper -----------------------------------------------------------------------------

    def _paper_parts(self) -> list[tuple[str, str]]:
        titles = section_titles()
        said = ((section, field.text().strip()) for section, field in self.fields.items())
        return [(titles[section], words) for section, words in said if words]

    def _save_pdf(self) -> None:
        self.flush()
        choose_target(
            self, self.tr("Save as PDF"), self.tr("My plan.pdf"), self._place_pdf
        )  # fmt: skip

    def _place_pdf(self, path: Path) -> None:
        """Write it there; where there is a file already, only once that was agreed to."""
        target = with_suffix(path, ".pdf")
        ask_before_replacing(self._context, self, target, lambda: self._write_pdf(target))

    def _write_pdf(self, target: Path) -> None:
        store, now = self._context.store, self._context.now()
        words = {
            **section_titles(), "lang": present_language(),
            "title": self.tr("My plan for a bad moment"),
            "foot": self.tr("Written by myself, for myself."),
        }  # fmt: skip

        def make(plan: Plan) -> None:
            from app.reports.plan_page import plan_pdf  # noqa: PLC0415 - it brings Typst

            write_file(target, plan_pdf(plan, made_at=now, words=words))

        def said(_: object) -> None:
            text = self.tr("%1 was saved. This copy is not encrypted.")
            self._context.shell.say(filled(text, isolated(target.name)))

        def failed(failure: Failure) -> None:
            self._context.shell.warn(failure_text(failure))

        store.read(
            lambda tx: tx.plan.all(),
            lambda plan: store.aside(lambda: make(plan), said, self, failed), owner=self,
        )  # fmt: skip

    def _go_back(self) -> None:
        self.flush()
        self._context.shell.go("today")
        self._context.shell.go("help")
