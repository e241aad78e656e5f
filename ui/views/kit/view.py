"""The room of the kit: four parts, and the pages that are filled in."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.changes import NOTHING, Changes
from app.domain.coping import CopingCard, Goal
from app.domain.failures import Failure
from app.domain.templates import Template
from app.usecases.own_templates import template_from_entry
from app.vault.transaction import Transaction
from ui.commands import command_title
from ui.context import Context
from ui.keymap import fixed_shortcut
from ui.views.editing.popover import close_popovers
from ui.views.kit.cards import CardsPart
from ui.views.kit.forms import CardForm, GoalForm, TemplateForm
from ui.views.kit.goals import GoalsPart
from ui.views.kit.helping import HelpingPart
from ui.views.kit.leaf import Leaf
from ui.views.kit.reading import Kit, read_kit
from ui.views.kit.targets import TemplateFrom
from ui.views.kit.tiles import refit
from ui.views.kit.use import UseCard
from ui.views.kit.writing import WritingPart
from ui.views.parts import Page
from ui.widgets.fields import Select
from ui.widgets.labels import Heading
from ui.widgets.segments import Segments
from ui.widgets.sheet import Ground

PARTS = ("cards", "goals", "writing", "helping")


class KitView(Ground):
    """The room "kit".

    Its target is a part ("cards", "goals", "writing", "helping"), the id of a card to use, or a
    `TemplateFrom` an entry.
    """

    def __init__(self, context: Context) -> None:
        super().__init__(context.look, "desk")
        self.setAccessibleName(command_title("kit"))
        self._context = context
        look = context.look
        self.cards = CardsPart(context)
        self.goals = GoalsPart(context)
        self.writing = WritingPart(context)
        self.helping = HelpingPart(context)
        self._parts: dict[str, QWidget] = dict(
            zip(PARTS, (self.cards, self.goals, self.writing, self.helping), strict=True)
        )
        names = (
            self.tr("What helps"), self.tr("Small goals"), self.tr("Questions and templates"),
            self.tr("Is this helping?"),
        )  # fmt: skip
        options = list(zip(PARTS, names, strict=True))
        self.tabs = Segments(look, self.tr("Part of my kit"), options)
        self.pick = Select(look, self.tr("Part of my kit"))
        for key, name in options:
            self.pick.addItem(name, key)
        self.leaf: Leaf | None = None
        self._waiting: UUID | None = None
        self._page = Page(look, width=760, gap=20)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.show_part("cards")

    def _lay_out(self) -> None:
        body = self._page.body
        body.addWidget(Heading(self._context.look, self.tr("My kit")))
        body.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignLeading)
        body.addWidget(self.pick)
        for part in self._parts.values():
            body.addWidget(part)
        self._stack.addWidget(self._page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self.show_part)
        self.pick.activated.connect(lambda _: self.show_part(str(self.pick.currentData())))
        self.cards.use_wanted.connect(self.use)
        self.cards.form_wanted.connect(self._card_form)
        self.goals.form_wanted.connect(self._goal_form)
        self.writing.form_wanted.connect(self._template_form)
        self._context.store.changed.connect(self._changed)
        self._context.look.changed.connect(self._arrange)
        keymap = self._context.preferences.keys
        keymap.bind("back", self._page, lambda: self._context.shell.go("today"))
        fixed_shortcut("Esc", self._page, lambda: self._context.shell.go("today"))

    # --- Room ------------------------------------------------------------------------------

    def show_target(self, target: object) -> None:
        """Show a part, use a card, or make a template of an entry; else what was shown."""
        if target in PARTS or isinstance(target, UUID | TemplateFrom):
            self._close_leaf()
        if target in PARTS:
            self.show_part(str(target))
        elif isinstance(target, UUID):
            self.show_part("cards")
            self._waiting = target
        elif isinstance(target, TemplateFrom):
            self._begin_template(target.entry_id)
        self._load()
        if self.leaf is None:
            first = self.tabs if not self.tabs.isHidden() else self.pick
            self._focus_first(first)

    def flush(self) -> None:
        """Keep what is filled in; returns at once."""
        if self.leaf is not None:
            self.leaf.flush()

    def clear(self) -> None:
        """Drop every word."""
        close_popovers(self.window())
        self._close_leaf(keep=False)
        for part in (self.cards, self.goals, self.writing, self.helping):
            part.clear()

    @property
    def unsaved(self) -> bool:
        """Whether anything filled in is not known to be on the disk."""
        return self.leaf is not None and self.leaf.unsaved

    @property
    def trouble(self) -> Failure | None:
        """Why the last attempt to keep it failed, if it did."""
        return self.leaf.trouble if self.leaf is not None else None

    # --- parts -----------------------------------------------------------------------------

    def show_part(self, key: str) -> None:
        """Show one of the four parts."""
        for name, part in self._parts.items():
            part.setVisible(name == key)
        self.tabs.set_value(key)
        self.pick.setCurrentIndex(PARTS.index(key))
        self._page.verticalScrollBar().setValue(0)

    def use(self, card: CopingCard) -> None:
        """Show the page on which a card is used."""
        self._open_leaf(UseCard(self._context, card))

    def _card_form(self, card: CopingCard, new: bool) -> None:  # noqa: FBT001 - a slot
        self._open_leaf(CardForm(self._context, card, new=new))

    def _goal_form(self, goal: Goal, new: bool) -> None:  # noqa: FBT001 - a slot
        self._open_leaf(GoalForm(self._context, goal, new=new))

    def _template_form(self, item: Template, new: bool) -> None:  # noqa: FBT001 - a slot
        self._open_leaf(TemplateForm(self._context, item, new=new))

    def _begin_template(self, entry_id: UUID) -> None:
        store = self._context.store
        self.show_part("writing")

        def read(tx: Transaction) -> tuple[Template, Changes]:
            item = template_from_entry(tx, entry_id, now=store.now(), new_id=store.new_id)
            return item, NOTHING

        # On the writing lane, behind words of the entry that are still on their way.
        store.write(read, lambda item: self._template_form(item, True), owner=self)

    def _open_leaf(self, leaf: "UseCard | CardForm | GoalForm | TemplateForm") -> None:
        self._close_leaf()
        self.leaf = leaf
        self._stack.addWidget(leaf)
        self._stack.setCurrentWidget(leaf)
        leaf.left.connect(self._leaf_left)
        leaf.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leaf_left(self) -> None:
        self._close_leaf()
        self._focus_first(self.tabs if not self.tabs.isHidden() else self.pick)

    def _close_leaf(self, *, keep: bool = True) -> None:
        leaf, self.leaf = self.leaf, None
        if leaf is not None:
            if keep:
                leaf.flush()
            self._stack.setCurrentWidget(self._page)
            self._stack.removeWidget(leaf)
            leaf.hide()
            leaf.deleteLater()

    def _focus_first(self, widget: QWidget) -> None:
        """Give the focus to a widget, or to what inside of it takes it."""
        for child in (widget, *widget.findChildren(QWidget)):
            on = getattr(child, "isChecked", lambda: True)()
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus and on:
                child.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    # --- reading ---------------------------------------------------------------------------

    def _load(self) -> None:
        today = self._context.today()
        self._context.store.read(
            lambda tx: read_kit(tx, today), self._show, owner=self, replaces="kit"
        )

    def _show(self, kit: Kit) -> None:
        self.cards.show_records(kit.cards)
        self.goals.show_records(kit.goals)
        self.writing.show_kit(kit)
        self.helping.show_kit(kit)
        refit(self._page)
        wanted, self._waiting = self._waiting, None
        for record in kit.cards:
            if record.card.id == wanted:
                self.use(record.card)

    def _changed(self, changes: Changes, _initiator: object) -> None:
        told = changes.kit or changes.templates or changes.settings
        if told and self._context.store.is_open:
            self._load()

    # --- layout ----------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the parts as a list where they do not fit side by side."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        room = self.width() - 2 * self._context.look.px(48)
        fits = self.tabs.sizeHint().width() <= room
        self.tabs.setVisible(fits)
        self.pick.setVisible(not fits)
        refit(self._page)
