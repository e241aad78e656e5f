"""Refusals: each has a name, a status code and a sentence; sent as problem documents (RFC 9457)."""

from collections.abc import Mapping
from enum import Enum
from http import HTTPStatus
from typing import Final

TYPE: Final = "tag:lamplit,2026:relay:"
"""What stands before a problem's name in the `type` member."""


class Problem(Enum):
    """Everything a relay can refuse, with the status code and the sentence it is told with."""

    MALFORMED = 400, "The request does not have the form that this relay understands."
    FORBIDDEN = 403, "Making a circle here needs a token of the relay's owner."
    TOKEN_REFUSED = 403, "This token is not valid here, was used before, or has expired."
    WORK_REFUSED = 403, "The proof of work is missing, too small, too old, or was used before."
    UNKNOWN = 404, "There is nothing here that this capability opens."
    NO_SUCH_PLACE = 404, "This relay has no such address."
    METHOD = 405, "This address does not take that method."
    SLOW = 408, "The request took too long to arrive."
    STALE_TURN = 409, "The turn has passed to somebody else; read on, and seal the entry again."
    TAKEN = 409, "This capability was installed in this log before; a turn needs a new one."
    MISSING_ATTACHMENT = 409, "An attachment that this entry lists has not arrived, or is taken."
    ATTACHMENT_FIXED = 409, "This attachment already has other bytes there, or is listed already."
    TOO_OLD = 410, "The entries after this cursor have expired."
    TOO_LARGE = 413, "This is larger than the relay accepts."
    MEDIA_TYPE = 415, "This address takes another type of content."
    AHEAD = 416, "The log has not come as far as this cursor."
    MOVED = 421, "This log is read-only; its circle has moved to another relay."
    KEY_REUSED = 422, "This idempotency key was used for something else."
    BAD_DIGEST = 422, "The bytes that arrived do not have the hash that was announced."
    NEEDS_REPAIR = 423, "This relay was restored from a backup; writing waits for a repair."
    RATE = 429, "That is more requests than this relay takes at once; wait a little."
    QUOTA = 429, "That is all that this relay allows in one day; it can go on tomorrow."
    STREAMS = 429, "There are more open streams than this relay keeps; wait a little."
    HEADERS_TOO_LARGE = 431, "The request's headers are larger than the relay accepts."
    INTERNAL = 500, "The relay made a mistake; the request may be sent again."
    UNAVAILABLE = 503, "The relay cannot store anything just now; the request may be sent again."
    STOPPING = 503, "The relay is stopping; the request may be sent again."
    LOG_FULL = 507, "This log has reached the size that the relay allows."
    BOX_FULL = 507, "This box is full."
    ATTACHMENTS_FULL = 507, "This log's attachments have reached the size that the relay allows."
    RELAY_FULL = 507, "The relay has no room left; the request may be sent again later."

    def __init__(self, status: int, sentence: str) -> None:
        self.status: Final = HTTPStatus(status)
        self.sentence: Final = sentence

    @property
    def slug(self) -> str:
        """The name on the wire, such as `stale-turn`."""
        return self.name.lower().replace("_", "-")


BY_SLUG: Final[Mapping[str, Problem]] = {problem.slug: problem for problem in Problem}


class RefusedError(Exception):
    """A relay refused something.

    Attributes:
        problem: which of the refusals it is.
        details: further members of the problem document, such as the current turn.
        retry_after: seconds after which it may be tried again, or None when waiting does not help.
    """

    def __init__(
        self,
        problem: Problem,
        details: Mapping[str, int | str] | None = None,
        retry_after: int | None = None,
    ) -> None:
        super().__init__(problem.sentence)
        self.problem: Final = problem
        self.details: Final = dict(details or {})
        self.retry_after: Final = retry_after
