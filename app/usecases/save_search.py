"""Keep a search under a name."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from app.domain.changes import Changes
from app.domain.when import to_utc
from app.vault.repositories.keeping import SavedSearch
from app.vault.transaction import Transaction


def save_search(
    tx: Transaction, name: str, query: str, *, now: datetime, new_id: Callable[[], UUID]
) -> tuple[SavedSearch, Changes]:
    """Keep a search; without a name the search itself stands for it."""
    item = SavedSearch(new_id(), " ".join(name.split()) or query.strip(), query.strip())
    tx.searches.put(item, to_utc(now))
    return item, Changes(searches=True)


def forget_search(tx: Transaction, ident: UUID) -> Changes:
    """Forget a saved search."""
    tx.searches.remove(ident)
    return Changes(searches=True)
