"""The right side of the journal: one entry, to read and to go on writing in."""

from uuid import UUID

from PySide6.QtCore import QPoint, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.excerpts import plain
from app.domain.mood import Valence
from ui.context import Context
from ui.keymap import fixed_shortcut, with_key
from ui.views.check_in.noting import Noting
from ui.views.check_in.opening import is_open, open_for_entry
from ui.views.editing.drafts import Pace
from ui.views.editing.lines import LineButton
from ui.views.editing.moment import MomentPopover
from ui.views.editing.moods import MoodButton
from ui.views.editing.pane import WritingPane
from ui.views.editing.printing import Printing, date_line
from ui.views.editing.space import Space
from ui.views.editing.standing import SavedLabel, WordCount
from ui.views.editing.tags import TagLine
from ui.views.journal.page_menu import PageMenu
from ui.views.journal.title import TitleField
from ui.views.session.adding import add_to_session
from ui.widgets.button import IconButton
from ui.widgets.columns import EmptyState
from ui.widgets.editor.findbar import BAR_PAD
from ui.widgets.sheet import paint_page

_LEAST = 24
_TITLE = 0.3  # of the page, at most, so that there is room for words
_LEAST_WORDS = 48
_MARGIN = 4  # the editor's own


class JournalPage(QWidget):
    """Header, title, words, tags and foot of the open entry.

    Signals:
        back_requested(): the list is wanted again.
        walk_requested(int): the entry so many rows further down is wanted.
        trash_requested(UUID): the open entry is to go.
        focus_mode_requested(bool): everything but the column is to go, or to come back.
    """

    back_requested = Signal()
    walk_requested = Signal(int)
    trash_requested = Signal(object)
    focus_mode_requested = Signal(bool)

    def __init__(
        self, context: Context, *, pace: Pace | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        look = context.look
        self._focused = False
        self.pane = WritingPane(context, self, pace=pace)
        self.editor, self.editing = self.pane.editor, self.pane.editing
        self.printing = Printing(context, self)
        self.back = IconButton(look, "arrow-left", self.tr("Back to the list"), self.tr("Esc"))
        self.back.hide()
        self.moment = LineButton(look)
        self.star = IconButton(look, "star", self.tr("Star"), filled="lamp")
        self.star.setCheckable(True)
        self.history = IconButton(look, "history", self.tr("Earlier versions"))
        self.more = IconButton(look, "ellipsis", self.tr("More"))
        self.title = TitleField(look)
        self.tags = TagLine(context)
        self.mood = MoodButton(look)
        self.attach_button = IconButton(look, "image", self.tr("Add a picture or a file"), size=18)
        self.tag_button = IconButton(look, "tag", self.tr("Add a tag"), size=18)
        self.words = WordCount(context, self.editor)
        self.saved = SavedLabel(context, self.editing)
        self.nothing = EmptyState(look, "")
        self.menu = PageMenu(self)
        self._build()
        self._connect()
        self._shortcuts()
        self.show_nothing()

    # --- what is shown

    @property
    def context(self) -> Context:
        """The collaborators of this page."""
        return self._context

    @property
    def entry_id(self) -> UUID | None:
        """Which entry is open."""
        return self.editing.entry_id

    def show_nothing(self, *, quietly: bool = False) -> None:
        """Show that no entry is open; ``quietly`` where there is none to open."""
        self.nothing.set_text("" if quietly else self.tr("Choose an entry to read it here"))
        self._stack.setCurrentWidget(self.nothing)

    def set_back_shown(self, shown: bool) -> None:  # noqa: FBT001 - a plain setter
        """Offer a way back to the list, where there is no room for both."""
        self.back.setVisible(shown)

    def set_focus_mode(self, on: bool) -> None:  # noqa: FBT001 - a slot
        """Show the column alone, or everything."""
        if on == self._focused:
            return
        self._focused = on
        self._head.setVisible(not on)
        self._foot.setVisible(not on)
        self._show_tags()
        self._column.setContentsMargins(0, self._context.look.px(48) if on else 0, 0, 0)
        self.focus_mode_requested.emit(on)
        (self.pane.reader if self.pane.is_reading else self.editor).setFocus()

    def clear(self) -> None:
        """Drop every text and picture."""
        self.pane.clear()
        self.tags.clear()
        self.title.clear()
        self.moment.setText("")
        self.show_nothing()

    # --- deeds that keys and the menu share

    def choose_moment(self) -> None:
        """Open the popover of date and place."""
        facts = self.editing.facts
        if facts is None:
            return
        popover = MomentPopover(
            self._context.look,
            facts.created_at,
            facts.zone,
            facts.content.place,
            today=self._context.today(),
            choose=self._set_moment,
            parent=self,
        )
        popover.show_at(self.moment, popover.first)

    def choose_mood(self) -> None:
        """Open the check-in of this entry."""
        facts = self.editing.facts
        if facts is not None and not is_open(self.window()):
            popover = open_for_entry(self._context, facts, self.mood)
            popover.noting.changed.connect(lambda: self._show_mood(popover.noting))

    def add_tag(self) -> None:
        """Put the caret into the field for tags."""
        self.tags.ask()

    def show_history(self) -> None:
        """Go to the versions of this entry."""
        if self.entry_id is not None:
            self.editing.publish()
            self._context.shell.go("history", self.entry_id)

    def print_entry(self) -> None:
        """Print the open entry."""
        if self.editing.facts is not None:
            self.printing.print_entry(self.editing.facts, self.editor.source())

    def save_pdf(self) -> None:
        """Write the open entry as a PDF."""
        if self.editing.facts is not None:
            self.printing.save_pdf(self.editing.facts, self.editor.source())

    def chosen_words(self) -> str:
        """Return the words that are chosen on the page, without Markdown's marks."""
        shown = self.pane.reader if self.pane.is_reading else self.editor
        return plain(shown.textCursor().selection().toPlainText()).strip()

    def add_to_session(self) -> None:
        """Put the chosen words, or the entry, on the list for the next session."""
        if self.entry_id is None or self.editing.is_empty:
            return
        self.editing.publish()
        add_to_session(self._context, self, self.chosen_words(), self.entry_id)

    def share_by_key(self) -> None:
        """Share the entry, or the words chosen in it, with a circle that is asked for if needed."""
        from ui.views.circle.share.lines import share_by_key  # noqa: PLC0415 - few need it

        if self.entry_id is None or self.editing.is_empty:
            self._context.shell.say(self.tr("There is nothing to share on this page yet."))
        else:
            share_by_key(self._context, self, self.share)

    def share(self, circle: bytes) -> None:
        """Open the share sheet for the entry, or for the words chosen in it."""
        if self.entry_id is not None and not self.editing.is_empty:
            from ui.views.circle.share.lines import share_when_kept  # noqa: PLC0415 - few need it

            self.editing.publish()
            share_when_kept(self._context, circle, self.entry_id, self.chosen_words())

    def move_to_trash(self) -> None:
        """Ask for the open entry to go."""
        if self.entry_id is not None:
            self.trash_requested.emit(self.entry_id)

    # --- Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Align everything with the column."""
        super().resizeEvent(event)
        self.title.set_most(round(self.height() * _TITLE))
        self._align()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the lit page."""
        paint_page(QPainter(self), QRectF(self.rect()), 0, self._context.look)

    # --- inside

    def _build(self) -> None:
        look = self._context.look
        self._head, self._foot, self._column = QWidget(), QWidget(), QWidget()
        head = QHBoxLayout(self._head)
        Space(look, head, gap=2)
        for widget in (self.back, self.moment):
            head.addWidget(widget)
        head.addSpacing(look.px(12))
        head.addStretch(1)
        for button in (self.star, self.history, self.more):
            head.addWidget(button)
        foot = QHBoxLayout(self._foot)
        Space(look, foot, gap=4)
        foot.addWidget(self.mood)
        foot.addSpacing(look.px(8))
        foot.addWidget(self.attach_button)
        foot.addWidget(self.tag_button)
        foot.addStretch(1)
        foot.addWidget(self.saved)
        foot.addSpacing(look.px(12))
        foot.addWidget(self.words)
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        self._search = QVBoxLayout()
        self._search.addWidget(self.pane.find_bar)
        self._search.addWidget(self.pane.own_plan)
        column.addLayout(self._search)
        self._above = QVBoxLayout()
        self._above.addWidget(self.title)
        column.addLayout(self._above)
        self._words = QVBoxLayout()
        self._words.addWidget(self.editor, 1)
        self._words.addWidget(self.pane.reader, 1)
        column.addLayout(self._words, 1)
        column.addWidget(self.tags)
        column.addWidget(self._foot)
        self.editor.setMinimumHeight(look.px(_LEAST_WORDS))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._column)
        self._stack.addWidget(self.nothing)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self.title.hide()
        self._align()

    def _connect(self) -> None:
        self.editing.shown.connect(self._shown)
        self.editing.facts_changed.connect(self._show_facts)
        self.editing.gone.connect(self.show_nothing)
        self.editing.conflicted.connect(self._tell_conflict)
        self.star.clicked.connect(self.editing.set_starred)
        self.history.clicked.connect(self.show_history)
        self.more.clicked.connect(self._open_menu)
        self.back.clicked.connect(self.back_requested)
        self.moment.clicked.connect(self.choose_moment)
        self.mood.clicked.connect(self.choose_mood)
        self.attach_button.clicked.connect(self.pane.choose_files)
        self.tag_button.clicked.connect(self.add_tag)
        self.tags.tags_chosen.connect(self.editing.set_tags)
        self.title.textEdited.connect(self.editing.set_title)
        self.title.returnPressed.connect(self.editor.setFocus)
        self._context.look.changed.connect(self._align)

    def _shortcuts(self) -> None:
        keys = (
            ("moment", self.choose_moment),
            ("tag", self.add_tag),
            ("print", self.print_entry),
            ("history", self.show_history),
            ("share", self.share_by_key),
            ("to_session", self.add_to_session),
            ("entry_above", lambda: self.walk_requested.emit(-1)),
            ("entry_below", lambda: self.walk_requested.emit(1)),
            ("alone", lambda: self.set_focus_mode(not self._focused)),
        )
        keymap = self._context.preferences.keys
        for command, act in keys:
            keymap.bind(command, self, act)
        fixed_shortcut("Esc", self, self._leave)
        keymap.label(self, self._name_keys)

    def _name_keys(self) -> None:
        """Say in the tooltips which keys do the same."""
        text = self._context.preferences.keys.text
        self.history.set_name(self.tr("Earlier versions"), text("history"))
        self.tag_button.set_name(self.tr("Add a tag"), text("tag"))
        self.mood.set_key(text("mood"))
        self.moment.setToolTip(with_key(self.tr("Change date and place"), text("moment")))

    def _leave(self) -> None:
        """Esc closes what is on top: the find bar, focus mode, the page."""
        if not self.pane.find_bar.isHidden():
            self.pane.find_bar.close_bar()
        elif self._focused:
            self.set_focus_mode(False)
        else:
            self.back_requested.emit()

    def _open_menu(self) -> None:
        menu = self.menu.make()
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _set_moment(self, *moved: object) -> None:
        created_at, zone, place = moved
        self.editing.set_moment(created_at, zone)  # type: ignore[arg-type]  # as the popover says
        self.editing.set_place(place)  # type: ignore[arg-type]  # as above

    def _shown(self) -> None:
        facts = self.editing.facts
        self._stack.setCurrentWidget(self._column)
        self.pane.set_reading(False)
        self.title.setText(facts.content.title if facts else "")
        self.title.setVisible(bool(facts and facts.content.title))
        self.words.count()

    def _show_facts(self) -> None:
        facts = self.editing.facts
        if facts is None:
            return
        line = date_line(facts)
        self.moment.setText(line)
        self.moment.setAccessibleName(self.tr("Date and place: {line}").format(line=line))
        self.moment.updateGeometry()
        self.star.setChecked(facts.starred)
        self.mood.show_valence(Valence(facts.valence) if facts.valence else None)
        self.tags.show_tags(facts.content.tags)
        self._show_tags()

    def _show_mood(self, noting: Noting) -> None:
        """Show a class before the vault has answered."""
        facts = self.editing.facts
        if facts is not None and noting.entry_id == facts.entry_id:
            self.editing.show_valence(noting.item.valence if noting.item else None)

    def _show_tags(self) -> None:
        writing = not self.tags.field.isHidden()
        self.tags.setVisible(not self._focused and (bool(self.tags.tags) or writing))

    def _tell_conflict(self) -> None:
        self._context.shell.warn(
            self.tr("There are two versions of this entry. Both are kept."),
            self.tr("Show the versions"),
            self.show_history,
        )

    def _align(self) -> None:
        """Let everything begin and end where the lines of the text do."""
        look = self._context.look
        column = look.column_width()
        natural, least = (self.width() - column) // 2, look.px(_LEAST)
        side = max(least, natural)
        # The editor centres its column itself, unless there is no room to.
        inset = least - _MARGIN if natural < least else 0
        self._words.setContentsMargins(inset, 0, inset, 0)
        layouts = [(widget.layout(), widget) for widget in (self._head, self._foot)]
        for layout, widget in layouts:
            if layout is None:
                continue
            head = widget is self._head
            end = look.px(20) if head else side
            top, bottom = (look.px(14), look.px(18)) if head else (look.px(10), look.px(12))
            self._set_margins(layout, side, top, end, bottom)
        self._above.setContentsMargins(side, 0, side, 0)
        bar = max(0, side - look.px(BAR_PAD))
        self._search.setContentsMargins(bar, 0, bar, 0)
        self.tags.setContentsMargins(side, look.px(6), side, 0)

    def _set_margins(self, layout: object, start: int, top: int, end: int, bottom: int) -> None:
        if self.isRightToLeft():
            start, end = end, start
        layout.setContentsMargins(start, top, end, bottom)  # type: ignore[attr-defined]  # a QLayout
