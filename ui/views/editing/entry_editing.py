"""What ties an editor to an entry: loading, keeping, publishing, and the facts beside the words."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from app.domain.changes import NOTHING, Changes
from app.domain.entry import Attachment, Content, Draft
from app.domain.failures import DiskFull, Failure, NoSuchEntry
from app.domain.merging import merge_contents
from app.domain.mood import Valence
from app.usecases.arrange_entries import mark_entries, move_entry
from app.usecases.check_in import check_in, set_entry_mood
from app.vault.transaction import Transaction
from ui.context import Context
from ui.tasks import Urgency
from ui.text import failure_text
from ui.views.editing.attaching import Attaching
from ui.views.editing.drafts import DraftKeeper, Pace
from ui.views.editing.sheet_facts import Facts, facts_of, facts_of_draft
from ui.widgets.announce import announce
from ui.widgets.editor.editor import MarkdownEditor

_SPOKEN_EVERY = 60.0  # seconds between two times that saving is said aloud


class EntryEditing(QObject):
    """Loads an entry into an editor, or begins a page, and never loses a word of it.

    Signals:
        shown(): another page is in the editor.
        facts_changed(): star, mood, tags, place, moment or files of the page are different.
        saved(): what was typed is on the disk; `saved_at` says since when.
        unsaved(): something was typed that is not on the disk yet.
        gone(): the entry was moved to the trash or deleted elsewhere.
        conflicted(): the entry was changed elsewhere while words were being typed here.
    """

    shown = Signal()
    facts_changed = Signal()
    saved = Signal()
    unsaved = Signal()
    gone = Signal()
    conflicted = Signal()

    def __init__(
        self,
        context: Context,
        editor: MarkdownEditor,
        *,
        pace: Pace | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent or editor)
        self._context = context
        self._store = context.store
        self._editor = editor
        self._facts: Facts | None = None
        self._carets: dict[UUID, int] = {}
        self._ticket = 0
        self._spoken: datetime | None = None
        self._is_floating = False
        self._laid: Content | None = None  # what a template laid out
        self.saved_at: datetime | None = None
        self.keeper = DraftKeeper(self._store, self._draft, self, pace=pace, parent=self)
        self.attaching = Attaching(context, self._page, self)
        self._connect()

    # --- what is open

    @property
    def facts(self) -> Facts | None:
        """The open page without its newest words; None when none is open."""
        return self._facts

    @property
    def entry_id(self) -> UUID | None:
        """Which entry is open, or will be."""
        return self._facts.entry_id if self._facts else None

    @property
    def is_empty(self) -> bool:
        """Whether nothing of the person's stands on the page."""
        content = self._facts.content if self._facts else None
        if content is not None and content == self._laid:
            same = self._editor.source().rstrip() == content.body.rstrip()
            return same and not (self._facts and self._facts.attachments)
        titled = bool(content and content.title.strip())
        files = bool(self._facts and self._facts.attachments)
        return not (titled or files or self._editor.source().strip())

    @property
    def is_led(self) -> bool:
        """Whether the page asks something by itself, since it began with a template or question."""
        return self._laid is not None or bool(self._facts and self._facts.content.template)

    def begin(self, created_at: datetime | None = None, *, content: Content | None = None) -> None:
        """Publish what is open and begin a page with a new id.

        With a content, as a template has one, it stands there already; it is no entry before the
        person writes something into it.
        """
        self.publish()
        moment = created_at or self._store.now()
        laid = content or Content()
        facts = Facts(self._store.new_id(), moment, self._context.zone(), content=laid)
        self._show(facts, laid=content)
        self._is_floating = created_at is None

    def open(self, entry_id: UUID) -> None:
        """Publish what is open and load an entry; `shown` or `gone` says when it is done."""
        self.publish()
        self._ticket += 1  # of two that are asked for, the last one comes
        self._load(entry_id, self._arrived)

    def publish(self) -> None:
        """Make a version of what was typed; returns at once."""
        self._remember_caret()
        self.keeper.publish()

    def clear(self) -> None:
        """Drop the page and every text."""
        self._ticket += 1
        self.keeper.forget()
        self._facts = None
        self._carets.clear()
        self.saved_at = None
        self._editor.set_source("")

    # --- around the words

    def set_title(self, title: str) -> None:
        """Give the entry a title of its own."""
        if self._facts and self._facts.content.title != title:
            self._set(content=replace(self._facts.content, title=title))
            self.keeper.touch()

    def set_tags(self, tags: tuple[str, ...]) -> None:
        """Set the picked tags."""
        if self._facts and self._facts.content.tags != tags:
            self._set(content=replace(self._facts.content, tags=tags))
            self._keep_fact()

    def set_place(self, place: str) -> None:
        """Say where it was."""
        if self._facts and self._facts.content.place != place:
            self._set(content=replace(self._facts.content, place=place))
            self._keep_fact()

    def set_starred(self, starred: bool) -> None:  # noqa: FBT001 - a slot
        """Set or take the star."""
        self._mark(starred=starred)

    def set_hard(self, hard: bool) -> None:  # noqa: FBT001 - a slot
        """Keep the entry out of memories, or not."""
        self._mark(hard=hard)

    def set_valence(self, valence: Valence | None) -> None:
        """Set the entry's mood, or take it away."""
        facts, store = self._facts, self._store
        if facts is None:
            return
        self._set(valence=valence)
        # A page without a word was laid out at some time that nobody meant.
        at = store.now() if self._is_floating else facts.created_at

        def work(tx: Transaction) -> Changes:
            now, new_id = store.now(), store.new_id
            if tx.entries.exists(facts.entry_id):
                return set_entry_mood(tx, facts.entry_id, valence, now=now, new_id=new_id)
            for item in tx.moods.of_entry(facts.entry_id):
                tx.moods.remove(item.id)
            if valence is None:
                return Changes(moods=True)
            return check_in(
                tx, valence, at=at, zone=facts.zone, now=now, new_id=new_id,
                entry_id=facts.entry_id,
            )[1]  # fmt: skip

        # Before the words it belongs to are published: who hears "saved" may close.
        store.write(work, initiator=self, urgency=Urgency.DRAFT)

    def show_valence(self, valence: Valence | None) -> None:
        """Show a mood that is kept by somebody else."""
        if self._facts is not None and self._facts.valence != valence:
            self._set(valence=valence)

    def set_moment(self, created_at: datetime, zone: str) -> None:
        """Put the entry on another moment; its words stay as they are."""
        facts = self._facts
        if facts is None or (facts.created_at, facts.zone) == (created_at, zone):
            return
        self._is_floating = False
        self._set(created_at=created_at, zone=zone)
        if facts.is_new:
            self._keep_fact()
            return
        self.publish()
        self._store.write(
            lambda tx: move_entry(tx, facts.entry_id, created_at, zone), initiator=self
        )

    # --- inside

    def _connect(self) -> None:
        self._editor.edited.connect(self._edited)
        self._editor.image_dropped.connect(self.attaching.add_images)
        self._editor.files_dropped.connect(self.attaching.add_paths)
        self.attaching.attached.connect(self._attached)
        self.keeper.saved.connect(self._kept)
        self.keeper.published.connect(self._published)
        self.keeper.merged.connect(self._merged)
        self.keeper.failed.connect(self._failed)
        self.keeper.recovered.connect(self._recovered)
        self._store.changed.connect(self._changed)

    def _draft(self) -> Draft | None:
        if self._facts is None:
            return None
        return self._facts.draft(self._editor.source(), self._store.now())

    def _page(self) -> Draft | None:
        """Return the page as a file finds it that is put on it now."""
        draft = self._draft()
        if draft is None or not self._is_floating:
            return draft
        return replace(draft, created_at=self._store.now(), zone=self._context.zone())

    def _edited(self) -> None:
        if self._facts is None:
            return
        if self._is_floating:
            # A page speaks of the moment its first word was written, not of when it was laid out.
            self._is_floating = False
            self._set(created_at=self._store.now(), zone=self._context.zone())
        self.keeper.touch()
        self.unsaved.emit()

    def _set(self, **facts: object) -> None:
        if self._facts is not None:
            self._facts = replace(self._facts, **facts)  # type: ignore[arg-type]  # named above
            self.facts_changed.emit()

    def _keep_fact(self) -> None:
        self.keeper.touch()
        self.keeper.publish()

    def _mark(self, *, starred: bool | None = None, hard: bool | None = None) -> None:
        facts = self._facts
        if facts is None:
            return
        if starred is not None:
            self._set(starred=starred)
        if hard is not None:
            self._set(hard=hard)
        if facts.is_new:
            self.keeper.touch()
            self.keeper.keep()
            return
        self._store.write(
            lambda tx: mark_entries(tx, [facts.entry_id], starred=starred, hard=hard),
            initiator=self,
        )

    # --- loading

    def _load(self, entry_id: UUID, then: Callable[[Facts | None], None]) -> None:
        """Read on the writing lane, behind drafts that are still on their way.

        Dropped when another page was asked for meanwhile; loading the same one again drops none.
        """
        ticket = self._ticket

        def work(tx: Transaction) -> tuple[Facts | None, Changes]:
            return _read(tx, entry_id), NOTHING

        def arrived(facts: Facts | None) -> None:
            if ticket == self._ticket:
                then(facts)

        self._store.write(work, arrived, owner=self, urgency=Urgency.DRAFT)

    def _arrived(self, facts: Facts | None) -> None:
        self.publish()  # what was typed while the other page was on its way
        if facts is None:
            self.gone.emit()
        else:
            self._show(facts)

    def _show(self, facts: Facts, *, laid: Content | None = None) -> None:
        self._ticket += 1
        self.keeper.forget()
        self._facts = facts
        self._laid = laid
        self._is_floating = False
        self.saved_at = None
        self._editor.set_source(facts.content.body)
        self._put_caret(self._carets.get(facts.entry_id, 0))
        self.shown.emit()
        self.facts_changed.emit()

    def _changed(self, changes: Changes, initiator: object) -> None:
        facts = self._facts
        if facts is None or initiator is self or not self._store.is_open:
            return
        if changes.many or facts.entry_id in changes.entries:
            self._load(facts.entry_id, self._refresh)

    def _refresh(self, now: Facts | None) -> None:
        """Take over what changed elsewhere; words being typed here are never replaced."""
        facts = self._facts
        if facts is None:
            return
        if now is None:
            if not facts.is_new:
                self.keeper.forget()
                self.gone.emit()
            return
        if self.keeper.owes:
            if now.base != facts.base:
                self.conflicted.emit()
            self._facts = replace(now, base=facts.base, content=facts.content)
        else:
            self._facts = now
            if now.content.body != self._editor.source():
                self._remember_caret()
                self._editor.set_source(now.content.body)
                self._put_caret(self._carets.get(now.entry_id, 0))
        self.facts_changed.emit()

    def _remember_caret(self) -> None:
        if self._facts is not None:
            self._carets[self._facts.entry_id] = self._editor.textCursor().position()

    def _put_caret(self, position: int) -> None:
        cursor = self._editor.textCursor()
        cursor.setPosition(min(position, max(0, self._editor.document().characterCount() - 1)))
        self._editor.setTextCursor(cursor)

    # --- what the vault answers

    def _kept(self, entry_id: UUID) -> None:
        if entry_id != self.entry_id:
            return
        self.saved_at = self._store.now()
        self.saved.emit()
        spoken = self._spoken
        if spoken is None or (self.saved_at - spoken).total_seconds() >= _SPOKEN_EVERY:
            self._spoken = self.saved_at
            announce(self._editor, self.tr("Saved"))

    def _published(self, entry_id: UUID, revision: UUID) -> None:
        if entry_id == self.entry_id:
            self._set(base=revision)

    def _merged(self, entry_id: UUID, typed: Content, now: Content) -> None:
        """Show what else became of the entry, or the next draft would take it back."""
        if self._facts is None or entry_id != self.entry_id:
            return
        if self._editor.source() == typed.body != now.body:
            self._remember_caret()
            self._editor.set_source(now.body)
            self._put_caret(self._carets.get(entry_id, 0))
        self._set(content=merge_contents(typed, self._facts.content, now))

    def _attached(self, item: Attachment) -> None:
        if self._facts is not None:
            self._set(attachments=(*self._facts.attachments, item))
        if item.is_image:
            alt = item.name.rpartition(".")[0] or item.name
            self._editor.insert_image_reference(alt, str(item.id))
        else:
            name = item.name.replace("[", "(").replace("]", ")")
            self._editor.insert_text(f"[{name}](attachment:{item.id})")

    def _failed(self, failure: Failure) -> None:
        text = failure_text(failure)
        if isinstance(failure, DiskFull):
            text = self.tr(
                "This could not be saved: the disk is full. Your words are still here. "
                "Free some space and they save by themselves."
            )
        self._context.shell.warn(
            text, self.tr("Keep a copy in the clipboard"), self._copy_to_clipboard
        )

    def _recovered(self) -> None:
        self._context.shell.say(self.tr("Everything is saved again."))

    def _copy_to_clipboard(self) -> None:
        words = self.keeper.owed_words() or self._editor.source()
        QGuiApplication.clipboard().setText(words)


def _read(tx: Transaction, entry_id: UUID) -> Facts | None:
    """Return the page of an entry or of a draft; None when it is in the trash or nowhere."""
    draft = tx.drafts.get(entry_id)
    try:
        entry = tx.entries.get(entry_id)
    except NoSuchEntry:
        if draft is None:
            return None
        moods = tx.moods.of_entry(entry_id)
        facts = facts_of_draft(draft, tuple(tx.attachments.of(entry_id)))
        return replace(facts, valence=moods[-1].valence if moods else None)
    return None if entry.trashed_at else facts_of(entry, draft)
