"""What a relay in memory answers with."""

from dataclasses import dataclass, field
from http import HTTPStatus

from sync.protocol.documents import JSON, OCTETS, Accepted
from sync.protocol.problems import RefusedError
from sync.protocol.refusals import PROBLEM, Refusal
from sync.relay.operations import Appended


@dataclass(frozen=True)
class Reply:
    """A whole answer."""

    status: int
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)


def refusal(refused: RefusedError) -> Reply:
    """The answer to what is refused."""
    problem = refused.problem
    said = Refusal(problem, problem.status, problem.sentence, refused.details)
    return Reply(problem.status, said.to_json(), {"Content-Type": PROBLEM})


def json(status: int, body: bytes) -> Reply:
    """An answer of control data."""
    return Reply(status, body, {"Content-Type": JSON})


def octets(body: bytes, headers: dict[str, str]) -> Reply:
    """An answer of opaque bytes."""
    return Reply(HTTPStatus.OK, body, {"Content-Type": OCTETS, **headers})


def accepted(done: Appended) -> Reply:
    """The answer to an entry that was taken."""
    accepted = Accepted(done.seq, done.turn, done.chain)
    return json(created(repeated=done.repeated), accepted.to_json())


def created(*, repeated: bool) -> HTTPStatus:
    """The status of what was made, or had been before."""
    return HTTPStatus.OK if repeated else HTTPStatus.CREATED
