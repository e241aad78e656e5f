"""The sheet of Today: a question, the words, and a foot."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.templates import first_place
from ui.context import Context
from ui.views.editing.drafts import Pace
from ui.views.editing.pane import WritingPane
from ui.views.editing.popover import Popover
from ui.views.editing.space import Space
from ui.views.editing.standing import SavedLabel, WordCount
from ui.views.editing.tags import TagLine
from ui.views.kit.choosing import open_templates
from ui.views.today.prompts import Prompts
from ui.widgets.button import IconButton
from ui.widgets.fields import TextField
from ui.widgets.labels import Label
from ui.widgets.sheet import Sheet

_INSET = 37
_WORDS = 3  # from there to the editor, whose words begin 4 px further in
_DOCUMENT = 4  # the editor's own margin
_ICON = 7  # from the edge of a button to its icon


class TodaySheet(Sheet):
    """One page.

    Signals:
        focus_requested(): the words alone are wanted.
        new_requested(): another page is wanted.
    """

    focus_requested = Signal()
    new_requested = Signal()

    def __init__(
        self, context: Context, *, pace: Pace | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context.look, parent, margin=_INSET)
        self._context = context
        self._inset = 0
        look = context.look
        self.pane = WritingPane(context, self, pace=pace)
        self.editor, self.editing = self.pane.editor, self.pane.editing
        self.prompts = Prompts(context, self)
        self.question = Label(look, "", "words.prompt", "ink2", wrap=True)
        self.swap = IconButton(look, "shuffle", self.tr("Another question"))
        self.dismiss = IconButton(look, "x", self.tr("No question today"))
        self.attach = IconButton(look, "image", self.tr("Add a picture or a file"))
        self.tag = IconButton(look, "tag", self.tr("Add a tag"))
        self.place = IconButton(look, "map-pin", self.tr("Add a place"))
        self.new_page = IconButton(look, "square-pen", self.tr("New page"))
        self.template = IconButton(look, "list-checks", self.tr("Begin with a template"))
        self.alone = IconButton(look, "maximize-2", self.tr("Write without distraction"))
        self.tags = TagLine(context)
        self.saved = SavedLabel(context, self.editing, tick=True)
        self.words = WordCount(context, self.editor)
        self._build()
        self._connect()

    def set_alone(self, alone: bool) -> None:  # noqa: FBT001 - a plain setter
        """Show the words alone, or everything."""
        self._foot.setVisible(not alone)
        self._show_question()
        self._show_tags()

    def clear(self) -> None:
        """Drop every text and picture."""
        self.pane.clear()
        self.tags.clear()

    def fit(self, width: int) -> None:
        """Let the words begin where the question does, however wide the sheet is."""
        look = self._context.look
        words = look.column_width() + 2 * (_DOCUMENT + look.px(_WORDS))
        self._inset = (width - words) // 2
        self._restyle_body()

    def go_below_heading(self) -> None:
        """Put the caret where a template that was laid out wants the first words."""
        cursor = self.editor.textCursor()
        cursor.setPosition(first_place(self.editor.source()))
        self.editor.setTextCursor(cursor)

    def add_tag(self) -> None:
        """Put the caret into the field for tags."""
        self.tags.ask()

    def _build(self) -> None:
        look = self._context.look
        self._ask, self._foot = QWidget(), QWidget()
        ask = QHBoxLayout(self._ask)
        Space(look, ask, _ICON)
        ask.addWidget(self.question, 1, Qt.AlignmentFlag.AlignVCenter)
        ask.addWidget(self.swap, 0, Qt.AlignmentFlag.AlignTop)
        ask.addWidget(self.dismiss, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(0)
        for button in (self.attach, self.tag, self.place, self.template):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.saved)
        foot.addSpacing(18)
        foot.addWidget(self.words)
        foot.addSpacing(8)
        foot.addWidget(self.new_page)
        foot.addWidget(self.alone)
        self.body.addWidget(self._ask)
        self.body.addWidget(self.pane.find_bar)
        self.body.addWidget(self.pane.own_plan)
        words = QVBoxLayout()
        Space(look, words, _WORDS, 0, _WORDS)
        words.addWidget(self.editor, 1)
        words.addWidget(self.pane.reader, 1)
        self.body.addLayout(words, 1)
        self.body.addWidget(self.tags)
        self.body.addWidget(self._foot)
        self.editor.setAccessibleName(self.tr("Today's page"))
        self.tags.hide()
        # The order in which screen readers tell them: the question comes before the words.
        self._ask.stackUnder(self.editor)
        self._restyle_body()

    def _name_keys(self) -> None:
        """Say in the tooltips which keys do the same."""
        text = self._context.preferences.keys.text
        self.tag.set_name(self.tr("Add a tag"), text("tag"))
        self.new_page.set_name(self.tr("New page"), text("new"))
        self.template.set_name(self.tr("Begin with a template"), text("template"))
        self.alone.set_name(self.tr("Write without distraction"), text("alone"))

    def _connect(self) -> None:
        self._context.preferences.keys.label(self, self._name_keys)
        self.prompts.changed.connect(self._show_question)
        self.swap.clicked.connect(self.prompts.swap)
        self.dismiss.clicked.connect(self._dismiss)
        self.attach.clicked.connect(self.pane.choose_files)
        self.tag.clicked.connect(self.add_tag)
        self.place.clicked.connect(self._choose_place)
        self.template.clicked.connect(lambda: open_templates(self._context))
        self.alone.clicked.connect(self.focus_requested)
        self.new_page.clicked.connect(self.new_requested)
        self.tags.tags_chosen.connect(self.editing.set_tags)
        self.editing.facts_changed.connect(self._show_facts)
        self.editing.shown.connect(self._page_shown)
        self.editor.edited.connect(self._offer_new)
        self._context.look.changed.connect(self._restyle_body)

    def _page_shown(self) -> None:
        self.words.count()
        self._offer_new()
        self._show_question()

    def _offer_new(self) -> None:
        empty = self.editor.document().isEmpty()
        self.new_page.setVisible(not empty)
        self.template.setVisible(empty or self.editing.is_empty)

    def _show_facts(self) -> None:
        facts = self.editing.facts
        if facts is None:
            return
        place = facts.content.place
        name = self.tr("Place: {place}").format(place=place) if place else self.tr("Add a place")
        self.place.set_name(name)
        self.place.set_tone("accent" if place else "ink2")
        self.tag.set_tone("accent" if facts.content.tags else "ink2")
        self.tags.show_tags(facts.content.tags)
        self._show_tags()

    def _show_tags(self) -> None:
        alone = self._foot.isHidden()
        writing = not self.tags.field.isHidden()
        self.tags.setVisible(not alone and (bool(self.tags.tags) or writing))

    def _show_question(self) -> None:
        text = "" if self.editing.is_led else self.prompts.text
        self.question.setText(text)
        self._ask.setVisible(bool(text) and not self._foot.isHidden())

    def _dismiss(self) -> None:
        self.prompts.dismiss()
        self.editor.setFocus()
        self._context.shell.say(
            self.tr("No question for the rest of today."),
            self.tr("Undo"),
            self.prompts.bring_back,
        )

    def _choose_place(self) -> None:
        facts = self.editing.facts
        if facts is None:
            return
        look = self._context.look
        popover = Popover(look, self.tr("Place"), self)
        field = TextField(look, self.tr("Place"), self.tr("Place"), icon="map-pin")
        field.setText(facts.content.place)

        def take() -> None:
            self.editing.set_place(" ".join(field.text().split()))
            popover.accept()

        field.returnPressed.connect(take)
        popover.body.addWidget(field)
        popover.show_at(self.place, field)

    def _restyle_body(self) -> None:
        look = self._context.look
        side = max(look.px(_INSET), self._inset)
        self.body.setContentsMargins(side, look.px(30), side, look.px(15))
        self.body.setSpacing(look.px(6))
