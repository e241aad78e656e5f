"""An answer in the making: it begins with what its reader wished for."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.changes import NOTHING, Changes
from app.domain.circles.choices import Form, Source
from app.domain.circles.feed import PostView
from app.domain.circles.posts import PostKey
from app.domain.circles.replying import asks_before, forms_for
from app.domain.failures import Failure
from app.usecases.circles.port import Wording
from app.usecases.circles.say import Reply
from app.usecases.circles.unsent import keep_unsent, unsent
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import failure_text, isolated, unmarked
from ui.views.circle.unsent import UnsentWords
from ui.views.circle.words import form_name, source_name, starter_of, wish_sentence
from ui.views.parts import Group
from ui.widgets.button import Button
from ui.widgets.checks import CheckBox
from ui.widgets.chips import Chip, FlowLayout
from ui.widgets.fields import TextField
from ui.widgets.labels import Label
from ui.widgets.lines import LinesField
from ui.widgets.segments import Segments

ANSWERS = "answer:"
_PRIVATE = "private"
_PARTS = 2  # the root and the target; a third one says how an answer is meant
_OFFERED = 4  # kinds of reply; the others stand behind "More"


class Composer(Group):
    """A field for an answer, with ways to begin it that fit the wish.

    Advice says where it comes from, and where it was not wished for one question comes first. The
    words outlive a lock.

    Args:
        context: the collaborators.
        view: what is answered.
        root: the post that the thread began with.

    Signals:
        send_wanted(object): a `Reply` is to go out.
        left(): it was closed.
        typed(bool): whether there are words in it.
    """

    send_wanted = Signal(object)
    left = Signal()
    typed = Signal(bool)

    def __init__(self, context: Context, view: PostView, root: PostKey) -> None:
        super().__init__(context.look, gap=10, margins=(0, 8, 0, 8))
        self._context, self.view = context, view
        look = context.look
        self._wish = str(view.fields.get("wish") or "")
        self._form: Form | None = None
        self._sure = False
        self._asked = view.kind == "question"
        if view.row.key != root:
            to = self.tr("To %1").replace("%1", isolated(view.name))
            self.add(Label(look, to, "ui.second", "ink2"))
        sentence = wish_sentence(self._wish, view.name)
        if sentence:
            self.add(Label(look, sentence, "ui.second", "ink2", wrap=True))
        self.chips: dict[Form, Chip] = {}
        if not self._asked:
            self.add(self._starters())
        self.field = LinesField(look, self.tr("Your answer"), role="words.feed")
        self.add(self.field)
        self._add_source()
        alone = self.tr("For %1 alone").replace("%1", isolated(view.name))
        self.private = CheckBox(look, unmarked(alone))
        self.private.setVisible(not view.row.mine)
        self.private.toggled.connect(self._keep_manner)
        self.add(self.private)
        self.told = Label(look, "", "ui.second", "ink2", wrap=True)
        self.told.hide()
        self.add(self.told)
        self.body.addLayout(self._foot())
        context.preferences.keys.bind("primary", self, self.send)
        self._what = what_of(root, view.row.key)
        self._kept = UnsentWords(context, self.field, view.row.circle, self._what, self._came_back)
        self.field.textChanged.connect(self._changed)

    @property
    def holds_words(self) -> bool:
        """Whether something was typed."""
        return bool(self.field.text().strip())

    def way_back(self) -> Callable[[Transaction], Changes]:
        """Return what keeps the words again as they stand now, and how they are meant."""
        circle, words, codes = self.view.row.circle, self.field.text(), self._codes

        def keep(tx: Transaction) -> Changes:
            keep_unsent(tx, circle, self._what, words)
            keep_unsent(tx, circle, self._manner, codes)
            return NOTHING

        return keep

    def drop(self) -> None:
        """The words are not wanted any more."""
        self._kept.drop()
        self._put_manner("")

    def say(
        self,
        work: Callable[[Transaction, Wording], tuple[PostKey, Changes]],
        sent: Callable[[PostKey], object],
    ) -> None:
        """Let it go out; how it was meant is forgotten together with the words."""
        circle, manner = self.view.row.circle, self._manner

        def whole(tx: Transaction, words: Wording) -> tuple[PostKey, Changes]:
            keep_unsent(tx, circle, manner, "")
            return work(tx, words)

        self._kept.say(whole, sent, failed=self.refuse, owner=self)

    def send(self) -> None:
        """Send it, once nothing is open."""
        if not self.send_button.isEnabled():
            return  # it is on its way
        source = next((one for one in Source if str(one) == self.source.value()), None)
        if not self.holds_words:
            self._say(self.tr("There are no words yet."))
            return
        if self._form is Form.ADVICE and source is None:
            self._say(self.tr("Choose where this advice comes from."))
            return
        if asks_before(self._form, self._wish) and not self._sure:
            self._sure = True
            sentence = wish_sentence(self._wish, self.view.name)
            self._say(f"{sentence} {self.tr('Send advice all the same?')}")
            self.send_button.setText(self.tr("Send all the same"))
            return
        self.send_button.setEnabled(False)
        advice = self._form is Form.ADVICE
        self.send_wanted.emit(
            Reply(
                self.field.text().strip(),
                form=self._form,
                source=source if advice else None,
                link=self.link.text() if advice and source is Source.READ else "",
                private=self.private.isChecked(),
            )
        )

    def ask_to_finish(self) -> None:
        """Say for whom these words are: another answer was asked for, and they would be lost."""
        text = self.tr("This is an answer to %1. Send it or leave it before you begin another.")
        self._say(text.replace("%1", isolated(self.view.name or "?")))

    def refuse(self, failure: Failure) -> None:
        """Say why it did not go out; the words stay."""
        self.send_button.setEnabled(True)
        self._say(failure_text(failure))

    # --- inside

    def _starters(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder)
        wanted = forms_for(self._wish, self.view.kind)
        for at, form in enumerate(wanted):
            chip = Chip(self._context.look, form_name(form))
            chip.setCheckable(True)
            chip.clicked.connect(lambda _=False, form=form: self._choose(form))
            chip.setVisible(at < _OFFERED)
            flow.addWidget(chip)
            self.chips[form] = chip
        self.more = Chip(self._context.look, self.tr("More"))
        self.more.clicked.connect(self._show_more)
        flow.addWidget(self.more)
        return holder

    def _add_source(self) -> None:
        look = self._context.look
        sources = [(str(one), source_name(one)) for one in Source]
        self.source = Segments(look, self.tr("Where it comes from"), sources)
        self.source.set_value("")
        self.source.chosen.connect(self._source_chosen)
        self.link = TextField(look, self.tr("Where it can be read"), self.tr("An address, if any"))
        self.link.hide()
        self._source = Group(look, gap=6)
        self._source.add(
            Label(look, self.tr("Where does this advice come from?"), "ui.second", "ink2"),
            self.source,
            self.link,
        )
        self._source.hide()
        self.add(self._source)

    def _source_chosen(self, source: str) -> None:
        self.link.setVisible(source == Source.READ)
        self._keep_manner()

    def _show_more(self) -> None:
        for chip in self.chips.values():
            chip.show()
        self.more.hide()

    def _choose(self, form: Form) -> None:
        """Take a kind of reply, or leave it; its beginning is written where nothing stands yet."""
        before = self._form
        self._take_form(None if before is form else form)
        if not self.holds_words or (before and self.field.text() == starter_of(before)):
            self.field.setText(starter_of(self._form) if self._form else "")
        self.told.hide()
        self._keep_manner()
        self.field.setFocus()
        cursor = self.field.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.field.setTextCursor(cursor)

    def _take_form(self, form: Form | None) -> None:
        self._form, self._sure = form, False
        for one, chip in self.chips.items():
            chip.setChecked(one is form)
        if form is not None and not self.chips[form].isVisibleTo(self):
            self._show_more()
        self._source.setVisible(form is Form.ADVICE)
        self.send_button.setText(self.tr("Send"))

    # --- what outlives a lock

    def _came_back(self, _: str) -> None:
        """Show how it was meant, too."""
        circle, manner = self.view.row.circle, self._manner
        self.send_button.setEnabled(False)  # until it is known for whom they were
        self._context.store.read(
            lambda tx: unsent(tx, circle, manner), self._take_manner, failed=self.refuse, owner=self
        )
        self._say(self.tr("These are your words from before. They have not gone out."))

    def _take_manner(self, kept: str) -> None:
        codes = kept.split()
        form = next((one for one in self.chips if str(one) in codes), None)
        if form is not None:
            self._take_form(form)
        source = next((one for one in Source if str(one) in codes), None)
        if source is not None:
            self.source.set_value(str(source))
            self.link.setVisible(source is Source.READ)
        self.private.setChecked(_PRIVATE in codes)
        self.send_button.setEnabled(True)

    def _keep_manner(self) -> None:
        self._put_manner(self._codes)

    @property
    def _codes(self) -> str:
        """How the answer is meant, as it is kept."""
        codes = [str(self._form or ""), self.source.value(), _PRIVATE * self.private.isChecked()]
        return " ".join(code for code in codes if code)

    @property
    def _manner(self) -> str:
        """Under which name it is kept how the answer is meant."""
        return f"{self._what}.as"

    def _put_manner(self, manner: str) -> None:
        circle, what = self.view.row.circle, self._manner

        def write(tx: Transaction) -> Changes:
            keep_unsent(tx, circle, what, manner)
            return NOTHING

        if self._context.store.is_open:
            self._context.store.write(write, initiator=self)

    # --- parts

    def _foot(self) -> QHBoxLayout:
        look = self._context.look
        row = QHBoxLayout()
        row.setSpacing(look.px(12))
        self.send_button = Button(look, self.tr("Send"), "primary", icon="send")
        self.send_button.clicked.connect(self.send)
        leave = Button(look, self.tr("Leave it"), "plain")
        leave.clicked.connect(self.left)
        row.addWidget(self.send_button)
        row.addWidget(leave, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        return row

    def _changed(self) -> None:
        self.typed.emit(self.holds_words)

    def _say(self, text: str) -> None:
        self.told.setText(text)
        self.told.show()


def what_of(root: PostKey, target: PostKey) -> str:
    """Return under which name the words of an answer are kept: the thread, and what it answers."""
    return f"{ANSWERS}{root.joined.hex()}.{target.joined.hex()}"


def targets_by_root(kept: Iterable[str]) -> dict[str, str]:
    """Return what kept answers answer, by the post their thread began with; keys as digits."""
    pairs = (name.removeprefix(ANSWERS).split(".") for name in kept)
    return {parts[0]: parts[1] for parts in pairs if len(parts) == _PARTS}
