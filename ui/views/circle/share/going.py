"""Until when something waits before it goes out, as the person's own limits have it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject

from app.domain.boundaries.failures import LimitReached
from app.domain.changes import NOTHING, Changes
from app.domain.circles.posts import PostKey
from app.domain.when import from_millis, to_millis
from app.usecases.boundaries.gate import goes_out
from app.usecases.circles.port import Wording
from app.usecases.circles.waiting import put_off
from app.vault.transaction import Transaction
from ui.context import Context
from ui.limit_words import going_out_text
from ui.text import failure_text


@dataclass(frozen=True, slots=True)
class Going:
    """What limits say before it is sent.

    Attributes:
        after: before this moment it does not go out; None for at once.
        never: why it never does, by these limits.
    """

    after: datetime | None = None
    never: LimitReached | None = None

    def sentence(self, chosen: datetime | None, now: datetime, zone: str) -> str:
        """Return until when it waits, or why it never goes out; empty for at once.

        Args:
            chosen: the moment that was chosen for it.
            now: the present.
            zone: where the person is.
        """
        if self.never is not None:
            return failure_text(self.never)
        leaves = max((one for one in (chosen, self.after) if one is not None), default=None)
        return "" if leaves is None or leaves <= now else going_out_text(leaves, now, zone)


def read_going(tx: Transaction, now: datetime) -> Going:
    """Read what limits say of a post that would be sent now."""
    try:
        return Going(goes_out(tx, "post", now=now))
    except LimitReached as reached:
        return Going(never=reached)


def leaves_at(tx: Transaction, circle: bytes, post: PostKey, now: datetime) -> datetime | None:
    """Return when a post goes out that was just said; None for as soon as it can."""
    out = tx.circle_outbox.get(circle, post.post)
    return None if out is None or out.not_before <= to_millis(now) else from_millis(out.not_before)


def let_go_out(
    context: Context, posts: Iterable[tuple[bytes, PostKey]], owner: QObject | None = None
) -> None:
    """Let posts of one's own that wait go out as soon as the limits allow, and say when that is.

    Args:
        context: the collaborators.
        posts: each with its circle.
        owner: once it is gone, nothing is said.
    """
    now, chosen = context.now(), tuple(posts)

    def work(tx: Transaction, _: Wording) -> tuple[datetime | None, Changes]:
        changes, moments = NOTHING, []
        for circle, post in chosen:
            changes |= put_off(tx, circle, post, None, now=now)
            moments.append(leaves_at(tx, circle, post, now))
        return max((one for one in moments if one is not None), default=None), changes

    def done(leaves: datetime | None) -> None:
        say = QCoreApplication.translate
        if leaves is None:
            context.shell.say(say("Limits", "It goes out now."))
            return
        text = going_out_text(leaves, now, context.zone())
        context.shell.say(f"{say('Limits', 'Your limits let it wait.')} {text}")

    context.circles.say(work, done, owner=owner)
