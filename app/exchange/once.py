"""Entries that a source holds twice."""

from dataclasses import replace

from app.domain.imports import Found, Problem, ProblemKind
from app.exchange.tree import Report


class Once:
    """Lets each entry of one source through a single time.

    Two that differ under one id both come, the second under an id made from what it says, so that
    it is known again whatever the order.
    """

    def __init__(self, report: Report, *, own: bool = True) -> None:
        self._report, self._own = report, own
        self._seen: dict[str, bytes] = {}

    def first(self, found: Found) -> Found | None:
        """Return the entry to take, or None where it was taken already; both are said."""
        digest = found.digest()
        known = self._seen.setdefault(found.source_id, digest)
        if known is digest:
            return found
        if known == digest:
            self._say(found, "The export holds this entry twice.")
            return None
        if self._own:
            self._say(found, "Two different entries have this id; both are taken.")
        own = f"{found.source_id}~{digest.hex()[:12]}"
        if own in self._seen:
            return None
        self._seen[own] = digest
        return replace(found, source_id=own)

    def _say(self, found: Found, detail: str) -> None:
        self._report(Problem(ProblemKind.DUPLICATE, found.file, found.source_id, detail))
