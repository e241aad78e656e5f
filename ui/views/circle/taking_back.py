"""Taking something back: what that does, and what it cannot do."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.domain.changes import NOTHING, Changes
from app.domain.circles.posts import PostKey
from app.usecases.circles.port import Wording
from app.usecases.circles.take_back import unshare
from app.usecases.circles.unsent import keep_unsent
from app.vault.transaction import Transaction
from ui.context import Context
from ui.views.asking import Question, ask


def take_back_sentences(*, left: bool, entry: bool) -> list[str]:
    """Return what taking back does.

    Args:
        left: something of it may be with others already.
        entry: something of it was made of an entry.
    """
    say = QCoreApplication.translate
    if left:
        found = [
            say("TakingBack", "Its words go here at once, and from the others with their next "
                "look. The relay is asked to forget what it has."),
            say("TakingBack", "Friends can still remember it, and may have copied it. What was "
                "kept for a report stays with whoever kept it for its 30 days."),
        ]  # fmt: skip
    else:
        found = [
            say("TakingBack", "It has not gone out. It goes from the circle at once, and nobody "
                "learns that it was there."),
        ]  # fmt: skip
    if entry:
        found.append(say("TakingBack", "Your journal keeps the entry that it was made of."))
    return found


def ask_to_take_back(
    context: Context, circle: bytes, post: PostKey, *, left: bool, entry: bool
) -> Question:
    """Say what it does, and take an own post back."""
    say = QCoreApplication.translate
    title = say("TakingBack", "Take this back?")
    action = say("TakingBack", "Take it back") if left else say("TakingBack", "Keep it private")
    return ask(context, title, take_back_sentences(left=left, entry=entry), action,
               lambda: take_back(context, [(circle, post)]), danger=left)  # fmt: skip


def take_back(context: Context, posts: Sequence[tuple[bytes, PostKey]]) -> None:
    """Take own posts back, each by its circle and key."""
    now, random = context.now(), context.store.random
    count = len(posts)

    def work(tx: Transaction, words: Wording) -> Changes:
        changes = NOTHING
        for circle, key in posts:
            changes |= unshare(tx, words, circle, key, now=now, random=random)
            keep_unsent(tx, circle, f"correct:{key.post.hex()}", "")
        return changes

    def done(_: object) -> None:
        context.shell.say(
            QCoreApplication.translate("TakingBack", "%n posts are taken back.", "", count)
        )

    context.circles.say(work, done)
