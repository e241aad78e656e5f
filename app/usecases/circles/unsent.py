"""Words for a circle that were written and not sent yet: kept in this journal, and nowhere else."""

from app.domain.text import storable
from app.vault.transaction import Transaction

#: In the place of a circle, for words that are for none: they are kept in the same way.
NO_CIRCLE = b""


def keep_unsent(tx: Transaction, circle: bytes, what: str, text: str) -> None:
    """Keep words for a circle, by what they are for; with none, forget them."""
    if text.strip():
        tx.settings.put(_name(circle, what), storable(text))
    else:
        tx.settings.drop(_name(circle, what))


def unsent(tx: Transaction, circle: bytes, what: str) -> str:
    """Return the words that were kept, or empty."""
    return tx.settings.all().get(_name(circle, what), "")


def unsent_like(tx: Transaction, circle: bytes, what: str) -> list[str]:
    """Return what words for a circle were kept for, as far as that begins so."""
    start = _name(circle, "")
    kept = (name.removeprefix(start) for name in tx.settings.all() if name.startswith(start))
    return [name for name in kept if name.startswith(what)]


def forget_unsent(tx: Transaction, circle: bytes) -> None:
    """Forget all words that were meant for a circle."""
    for name in tx.settings.all():
        if name.startswith(_name(circle, "")):
            tx.settings.drop(name)


def _name(circle: bytes, what: str) -> str:
    return f"circle_unsent:{circle.hex()}:{what}"
