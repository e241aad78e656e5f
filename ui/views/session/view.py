"""The room of the next session: a calm list, the people who help, and what the charts name."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.domain.changes import Changes
from app.domain.failures import Failure
from app.domain.session import Landmark, LandmarkKind, Professional, Topic
from app.usecases import plan_session as plan
from app.usecases.plan_session import Before
from app.vault.transaction import Transaction
from ui.commands import command_title
from ui.context import Context
from ui.keymap import fixed_shortcut
from ui.tasks import Urgency
from ui.text import failure_text
from ui.views.parts import Page
from ui.views.session.forms import CardForm, LandmarkForm, WordsForm
from ui.views.session.parts import CardsPart, LandmarksPart, TopicsPart
from ui.views.session.reading import Session, keep_draft, read_session
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.labels import Heading

Deed = Callable[[Transaction], tuple[Before, Changes]]


class SessionView(Page):
    """The room "session"."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.look, width=680, gap=32)
        self.setAccessibleName(command_title("session"))
        self._context = context
        self._draft = ""
        look = context.look
        self.topics = TopicsPart(context)
        self.cards = CardsPart(context)
        self.landmarks = LandmarksPart(context)
        self.report = Button(look, self.tr("Make a report"), icon="file-text")
        self.report.clicked.connect(lambda: context.shell.go("report"))
        self.body.addWidget(Heading(look, self.tr("My next session")))
        self.body.addWidget(self.topics)
        self.body.addWidget(self.report, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.cards)
        self.body.addWidget(self.landmarks)
        self._connect()

    def _connect(self) -> None:
        topics, cards, landmarks = self.topics, self.cards, self.landmarks
        topics.added.connect(self.add_topic)
        topics.ticked.connect(self.tick_topic)
        topics.moved.connect(self._move)
        topics.reworded.connect(self._ask_words)
        topics.removed.connect(self._remove_topic)
        topics.opened.connect(lambda ident: self._context.shell.go("journal", ident))
        cards.new_wanted.connect(self._new_card)
        cards.changed.connect(self._ask_card)
        cards.removed.connect(self._remove_card)
        cards.copied.connect(self._copy)
        landmarks.new_wanted.connect(self._new_landmark)
        landmarks.changed.connect(lambda item: self._ask_landmark(item, new=False))
        landmarks.removed.connect(self._remove_landmark)
        self._context.store.changed.connect(self._changed)
        keymap = self._context.preferences.keys
        keymap.bind("back", self, self._go_back)
        fixed_shortcut("Esc", self, self._go_back)

    # --- Room ------------------------------------------------------------------------------

    def show_target(self, target: object) -> None:
        """Show the plan; "cards" and "landmarks" go to these parts."""
        self._load()
        part = {"cards": self.cards.new, "landmarks": self.landmarks.new}.get(str(target))
        field = part or self.topics.field
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        if part is not None:
            self.ensureWidgetVisible(part)

    def flush(self) -> None:
        """Keep what is being typed; it becomes a topic at Return."""
        words = self.topics.field.text()
        if words != self._draft:
            self._draft = words
            self._context.store.write(
                lambda tx: keep_draft(tx, words), initiator=self, owner=self, urgency=Urgency.DRAFT
            )

    def clear(self) -> None:
        """Drop every word."""
        self.topics.field.clear()
        self._draft = ""
        for part in (self.topics, self.cards, self.landmarks):
            part.refill([])

    def _load(self) -> None:
        def show(session: Session) -> None:
            self.topics.show_session(session)
            self.cards.show_session(session)
            self.landmarks.show_session(session, self._context.today())
            if session.draft and not self._draft and not self.topics.field.text():
                self._draft = session.draft
                self.topics.field.setText(session.draft)

        self._context.store.read(read_session, show, owner=self, replaces="session")

    def _changed(self, changes: Changes, _initiator: object) -> None:
        if changes.session or changes.trash or changes.many:
            self._load()

    def _go_back(self) -> None:
        self._context.shell.go("today")

    # --- topics ----------------------------------------------------------------------------

    def add_topic(self, words: str) -> None:
        """Put a line at the end of the list."""
        self._draft = ""
        store = self._context.store

        def add(tx: Transaction) -> tuple[Before, Changes]:
            topic, changes = plan.add_topic(tx, words, now=store.now(), new_id=store.new_id)
            keep_draft(tx, "")
            return Before(new=(topic.id,)), changes

        self._do(add, self.tr("Added to your next session."))

    def tick_topic(self, ident: UUID, talked: bool) -> None:  # noqa: FBT001 - a slot
        """Say that something was talked about, or still is to be."""
        now = self._context.now()
        said = self.tr("Talked about.") if talked else self.tr("It is on the list again.")
        self._do(lambda tx: plan.tick_topic(tx, ident, now=now, talked=talked), said)

    def _move(self, ident: UUID, step: int) -> None:
        self._do(lambda tx: plan.move_topic(tx, ident, step), self.tr("Moved."))

    def _ask_words(self, topic: Topic) -> None:
        def keep(words: str) -> None:
            self._do(lambda tx: plan.reword_topic(tx, topic.id, words), self.tr("Kept."))

        self._context.shell.overlay(WordsForm(self._context, topic.words, keep))

    def _remove_topic(self, ident: UUID) -> None:
        self._do(lambda tx: plan.remove_topic(tx, ident), self.tr("Removed."))

    # --- cards -----------------------------------------------------------------------------

    def _new_card(self) -> None:
        self._ask_card(Professional(self._context.store.new_id(), ""))

    def _ask_card(self, card: Professional) -> None:
        def keep(changed: Professional) -> None:
            self._do(lambda tx: plan.keep_professional(tx, changed), self.tr("Kept."))

        self._context.shell.overlay(CardForm(self._context, card, keep))

    def _remove_card(self, ident: UUID) -> None:
        self._do(lambda tx: plan.remove_professional(tx, ident), self.tr("Removed."))

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._context.shell.say(self.tr("Copied."))

    # --- landmarks -------------------------------------------------------------------------

    def _new_landmark(self) -> None:
        item = Landmark(self._context.store.new_id(), LandmarkKind.EVENT, "", self._context.today())
        self._ask_landmark(item, new=True)

    def _ask_landmark(self, item: Landmark, *, new: bool) -> None:
        def keep(changed: Landmark) -> None:
            self._do(lambda tx: _kept_landmark(tx, changed, new=new), self.tr("Kept."))

        self._context.shell.overlay(LandmarkForm(self._context, item, keep, new=new))

    def _remove_landmark(self, ident: UUID) -> None:
        self._do(lambda tx: plan.remove_landmark(tx, ident), self.tr("Removed."))

    # --- one deed --------------------------------------------------------------------------

    def _do(self, deed: Deed, said: str) -> None:
        """Do something and offer to take it back."""
        store, shell = self._context.store, self._context.shell

        def done(before: Before) -> None:
            shell.say(
                said, self.tr("Undo"), lambda: store.write(lambda tx: plan.put_back(tx, before))
            )
            announce(self, said)

        def failed(failure: Failure) -> None:
            shell.warn(failure_text(failure))
            self._load()

        store.write(deed, done, failed=failed, owner=self)


def _kept_landmark(tx: Transaction, item: Landmark, *, new: bool) -> tuple[Before, Changes]:
    if new:
        _, changes = plan.add_landmark(
            tx, item.kind, item.words, item.first, item.last, new_id=lambda: item.id
        )
        return Before(new=(item.id,)), changes
    return plan.change_landmark(tx, item.id, item.words, item.first, item.last)
