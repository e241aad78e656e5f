"""Putting something on the list for the next session, from wherever it stands."""

from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.excerpts import heading_and_excerpt
from app.domain.session import Topic
from app.usecases.plan_session import Before, add_topic, put_back
from app.vault.transaction import Transaction
from ui.context import Context


def add_to_session(
    context: Context, owner: QWidget, words: str, entry_id: UUID | None = None
) -> None:
    """Put words on the list, and offer to take that back or to see the list.

    Args:
        context: the collaborators.
        owner: where they stand; once it is gone, nothing is said.
        words: the chosen words; where they are empty, the entry's heading is taken.
        entry_id: where they come from.
    """
    store = context.store
    say = QCoreApplication.translate

    def add(tx: Transaction) -> tuple[Topic, Changes]:
        line = words
        if not line.strip() and entry_id is not None:
            content = tx.entries.get(entry_id).content
            line = heading_and_excerpt(content.title, content.body)[0]
        unnamed = say("Session", "An entry without words")
        return add_topic(
            tx, line if line.strip() else unnamed,
            now=store.now(), new_id=store.new_id, entry_id=entry_id,
        )  # fmt: skip

    def done(topic: Topic) -> None:
        before = Before(new=(topic.id,))
        context.shell.say(
            say("Session", "Added to your next session."),
            say("Session", "Undo"),
            lambda: store.write(lambda tx: put_back(tx, before)),
        )

    store.write(add, done, owner=owner)


def offer(context: Context, row: QWidget, words: str, entry_id: UUID | None = None) -> None:
    """Let the menu of a row (a right click, Shift+F10) put it on the list.

    Args:
        context: the collaborators.
        row: anything that can have the focus.
        words: what would stand on the list; may be empty where there is an entry.
        entry_id: the entry that the row leads to.
    """
    text = QCoreApplication.translate("Session", "Add to my next session")
    action = QAction(context.look.icon("message-circle"), text, row)
    action.triggered.connect(lambda _=False: add_to_session(context, row, words, entry_id))
    row.addAction(action)
    row.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
