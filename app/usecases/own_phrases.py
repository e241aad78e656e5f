"""Keep the phrases at which the person's own plan is shown to them.

Only the list is kept, in the journal. That one of them was found is written nowhere.
"""

from collections.abc import Callable

from app.domain.changes import NOTHING, Changes
from app.domain.phrases import Phrases, read_phrases
from app.vault.transaction import Transaction

_KEY = "own_phrases"


def own_phrases(tx: Transaction) -> Phrases:
    """Return the list, and whether it is looked for."""
    return read_phrases(tx.settings.all().get(_KEY, ""))


def change_phrases(tx: Transaction, change: Callable[[Phrases], Phrases]) -> Changes:
    """Keep the list as it is after a change."""
    before = own_phrases(tx)
    after = change(before)
    if after == before:
        return NOTHING
    if after.written():
        tx.settings.put(_KEY, after.written())
    else:
        tx.settings.drop(_KEY)
    return Changes(plan=True)
