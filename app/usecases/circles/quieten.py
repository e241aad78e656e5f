"""Hide a post, mute or block somebody: for this person alone, and nobody is told."""

from app.domain.changes import Changes
from app.domain.circles.failures import IsYourself
from app.domain.circles.posts import PostKey
from app.vault.transaction import Transaction

_CHANGED = Changes(circles=True)


def hide(tx: Transaction, circle: bytes, post: PostKey, *, on: bool = True) -> Changes:
    """Put a post away, or show it again.

    Raises:
        NoSuchPost: there is none.
    """
    row = tx.circle_posts.get(circle, post)
    tx.circle_posts.hide(circle, row.post, row.author, on=on)
    return _CHANGED


def mute(tx: Transaction, circle: bytes, person: bytes, *, on: bool = True) -> Changes:
    """Fold what somebody says, or no longer.

    Raises:
        NoSuchPerson: there is nobody of that id.
        IsYourself: one cannot mute oneself.
    """
    _check_other(tx, circle, person)
    tx.circle_people.mute(circle, person, on=on)
    return _CHANGED


def block(tx: Transaction, circle: bytes, person: bytes, *, on: bool = True) -> Changes:
    """Show nothing of what somebody says, or everything again; it is kept meanwhile.

    Raises:
        NoSuchPerson: there is nobody of that id.
        IsYourself: one cannot block oneself.
    """
    _check_other(tx, circle, person)
    tx.circle_people.block(circle, person, on=on)
    return _CHANGED


def _check_other(tx: Transaction, circle: bytes, person: bytes) -> None:
    if person == tx.circles.get(circle).me:
        raise IsYourself


def note_on_person(tx: Transaction, circle: bytes, person: bytes, words: str) -> Changes:
    """Keep a note on somebody that never travels.

    Raises:
        NoSuchPerson: there is nobody of that id.
    """
    tx.circle_people.note(circle, person, words)
    return _CHANGED
