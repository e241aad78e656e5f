"""Ask for files of a circle that do not come by themselves."""

from datetime import datetime

from app.domain.changes import Changes
from app.domain.circles.circle import OVER
from app.domain.circles.posts import FileRow, FileState, PostKey
from app.domain.failures import NoSuchAttachment
from app.usecases.circles.port import Said, Wording
from app.usecases.circles.send import Going, Random, send
from app.vault.transaction import Transaction


def fetch_files(
    tx: Transaction,
    words: Wording,
    circle: bytes,
    post: PostKey,
    file: bytes | None = None,
    *,
    now: datetime,
    random: Random,
) -> tuple[tuple[FileRow, ...], Changes]:
    """Let the next sync fetch a post's files, or one of them, however large they are.

    Of what the relay does not have any more, its author is asked to send it again. Returns the
    files that are not here yet.

    Raises:
        NoSuchPost: there is none.
        NoSuchAttachment: the post has no file, or not this one.
    """
    row = tx.circle_posts.get(circle, post)
    files = tx.circle_files.of(circle, row.post, row.author)
    chosen = [one for one in files if file in (None, one.file)]
    if not chosen:
        raise NoSuchAttachment
    missing = [one for one in chosen if not one.ready and not one.mine]
    for one in missing:
        tx.circle_files.want(one.number)
    is_lost = any(one.state is FileState.LOST for one in missing)
    if is_lost and tx.circles.get(circle).state not in OVER:
        going = Going(Said("ask", {"posts": (row.post,)}), passing=True)
        send(tx, words, circle, going, now=now, random=random)
    return tuple(missing), Changes(circles=bool(missing))
