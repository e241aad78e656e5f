"""Answers as values, and the refusals among them."""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from sync.protocol.documents import JSON, OCTETS
from sync.protocol.ids import MalformedError
from sync.protocol.problems import Problem, RefusedError
from sync.protocol.refusals import PROBLEM, Refusal
from sync.relay.stores.interface import StoreFailedError, StoreFullError

Header = tuple[bytes, bytes]

_JSON: Final = (b"content-type", JSON.encode())
_OCTETS: Final = (b"content-type", OCTETS.encode())
_PROBLEM: Final = (b"content-type", PROBLEM.encode())

_RETRY: Final[Mapping[Problem, int]] = {
    Problem.RATE: 5,
    Problem.STREAMS: 30,
    Problem.UNAVAILABLE: 5,
    Problem.STOPPING: 5,
    Problem.RELAY_FULL: 60,
}
"""Seconds after which it may be tried again, where the refusal does not say so itself."""


class Answer(NamedTuple):
    """A whole answer.

    Attributes:
        status: the status code.
        body: all of it.
        headers: without those that every answer carries, and without its length.
        problem: the name of the refusal that it is, for the metrics.
    """

    status: int
    body: bytes = b""
    headers: Sequence[Header] = ()
    problem: str | None = None


def document(status: int, body: bytes) -> Answer:
    """An answer that is a JSON document."""
    return Answer(status, body, [_JSON])


def octets(body: bytes, *headers: tuple[str, str]) -> Answer:
    """An answer of plain bytes with headers of its own."""
    named = [(name.lower().encode(), value.encode()) for name, value in headers]
    return Answer(200, body, [_OCTETS, *named])


def nothing() -> Answer:
    """An answer without a body."""
    return Answer(204)


def refusal(error: RefusedError, *extra: Header) -> Answer:
    """The answer to what was refused."""
    problem = error.problem
    wait = error.retry_after or _RETRY.get(problem)
    body = Refusal(problem, problem.status, problem.sentence, error.details).to_json()
    headers = [_PROBLEM, *extra]
    if wait is not None:
        headers.append((b"retry-after", str(wait).encode()))
    return Answer(int(problem.status), body, headers, problem.slug)


def told(error: Exception) -> RefusedError | None:
    """The refusal that an error of the relay's own stands for; None for an unexpected error."""
    if isinstance(error, RefusedError):
        return error
    if isinstance(error, MalformedError):
        return RefusedError(Problem.MALFORMED, {"detail": str(error)})
    if isinstance(error, StoreFullError):
        return RefusedError(Problem.RELAY_FULL)
    if isinstance(error, StoreFailedError):
        return RefusedError(Problem.UNAVAILABLE)
    return None
