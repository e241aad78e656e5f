"""One request and its answer, checked for everything that holds for all of them."""

import http.client
import math
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Final

import requests
import urllib3.exceptions

from sync.client.transport.failures import Cancelled, Failure, Lied, Refused, Unreachable
from sync.client.transport.lanes import Lane, Lanes, header
from sync.client.transport.policy import Policy
from sync.client.transport.stopping import Stop
from sync.client.transport.wire import Terms
from sync.protocol import headers as names
from sync.protocol.ids import MalformedError, read_id
from sync.protocol.refusals import PROBLEM, Refusal

_PIECE: Final = 64 * 1024
_PROBLEM_BYTES: Final = 16 * 1024
_GATEWAY: Final = frozenset({429, 502, 503, 504})
"""What a server in front of the relay may answer in its place, without the relay's headers."""
_LONGEST_NUMBER: Final = 10
_CUT_OFF: Final = "The relay's answer broke off."


@dataclass(frozen=True, slots=True)
class Ask:
    """One request.

    Attributes:
        purpose: a word for it, for the list of connections.
        label: the log's or box's id, by which connections are kept apart.
        bearer: the capability, token or secret that is shown; never in the path.
        expects: the content type of a good answer; empty when it has no body.
        statuses: the status codes of good answers.
        most: bytes that its body may have.
        wait: seconds that the relay was asked to wait before it answers.
    """

    purpose: str
    method: str
    path: str
    label: bytes = b""
    bearer: str | None = field(default=None, repr=False)
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes | None = field(default=None, repr=False)
    expects: str = ""
    statuses: tuple[int, ...] = (HTTPStatus.OK,)
    most: int = 0
    wait: float = 0.0

    def all_headers(self) -> dict[str, str]:
        """The headers of the request, the capability among them."""
        bearer = {"Authorization": f"Bearer {self.bearer}"} if self.bearer else {}
        return {**self.headers, **bearer}


class Live:
    """An answer whose head is there and whose body is still coming.

    Attributes:
        status: the status code, one of those asked for.
        headers: by name, whatever the case.
        generation: of the relay's database.
        terms: its deadline may be moved while a stream lives.
    """

    def __init__(self, response: requests.Response, terms: Terms, ask: Ask, pace: float) -> None:
        self._response = response
        self._ask = ask
        self._pace = pace
        self.terms = terms
        self.status = response.status_code
        self.headers: Mapping[str, str] = response.headers
        self.generation = b""
        self.whole = False

    def read(self) -> bytes:
        """The next bytes, as they come; nothing at the end."""
        piece = self._response.raw.read1(_PIECE, decode_content=False)
        self.whole = self.whole or not piece
        return piece or b""

    def body(self, most: int | None = None) -> bytes:
        """The whole body. Raises `Lied` when it is larger than it may be."""
        most = self._ask.most if most is None else most
        length = header(self.headers, "Content-Length") or "0"
        if len(length) > _LONGEST_NUMBER or int(length) > most:
            raise Lied("The relay's answer is larger than it may be.")
        pieces = bytearray()
        while piece := self.read():
            pieces += piece
            # A large page over a slow line is no trickle.
            self.terms.deadline += len(piece) / self._pace
            if len(pieces) > most:
                raise Lied("The relay's answer is larger than it may be.")
        return bytes(pieces)

    @property
    def content_type(self) -> str:
        """The content type without its parameters."""
        return header(self.headers, "Content-Type").partition(";")[0].strip().lower()


@contextmanager
def exchange(
    lanes: Lanes, lane: Lane, ask: Ask, stop: Stop, now: Callable[[], float], end: float = math.inf
) -> Iterator[Live]:
    """Send a request over `lane` and hold its answer open.

    Args:
        lanes: where the lane goes back to when the answer was read whole.
        lane: the connection.
        ask: the request.
        stop: ends it from another thread.
        now: the clock, in seconds.
        end: the moment after which nothing is waited for any more.

    Raises:
        Failure: every failure, also while the answer is being read within.
    """
    policy = lanes.way.policy
    patience, pace = policy.patience, policy.patience.pace
    terms = Terms(
        now,
        stop,
        deadline=min(now() + patience.request + ask.wait, end) + len(ask.body or b"") / pace,
        silence=patience.silence + ask.wait,
        head=policy.sizes.head,
    )
    live: Live | None = None
    try:
        with plainly(stop), stop.watch(lane.cut):
            stop.check()
            lane.begin(terms, ask.purpose)
            response = lane.send(ask.method, ask.path, ask.all_headers(), ask.body)
            terms.head = None
            live = Live(response, terms, ask, pace)
            _check(live, ask, policy)
            yield live
    finally:
        if live is not None and live.whole and lane.reusable:
            lanes.give(lane)
        else:
            lane.close()


def _check(live: Live, ask: Ask, policy: Policy) -> None:
    status, kind = live.status, live.content_type
    if status in _GATEWAY and kind != PROBLEM:
        raise Unreachable(
            "Something answers in the relay's place; the relay itself does not.",
            retry_after=_pause(live, policy),
        )
    if HTTPStatus.MULTIPLE_CHOICES <= status < HTTPStatus.BAD_REQUEST:
        raise Lied("The relay sends elsewhere, where nothing will be sent.")
    if header(live.headers, "Content-Encoding").lower() not in {"", "identity"}:
        raise Lied("The relay's answer is packed, which was not asked for.")
    framed = {"content-length", "transfer-encoding"} & {name.lower() for name in live.headers}
    if ask.most and not framed:
        raise Lied("The relay's answer does not say where it ends.")
    try:
        live.generation = read_id(header(live.headers, names.GENERATION))
    except MalformedError:
        raise Lied("The relay's answer does not say which database it comes from.") from None
    if kind == PROBLEM and status >= HTTPStatus.BAD_REQUEST:
        raise _refused(live, policy)
    if status not in ask.statuses:
        raise Lied(f"The relay answered with {status:d}, which means nothing here.")
    if ask.expects and kind != ask.expects:
        raise Lied("The relay's answer is of another type than it has to be.")


def _refused(live: Live, policy: Policy) -> Failure:
    try:
        refusal = Refusal.from_json(live.body(_PROBLEM_BYTES))
    except MalformedError:
        raise Lied("The relay refused in words that cannot be read.") from None
    known = refusal.problem
    if refusal.status != live.status or (known and known.status != live.status):
        raise Lied("The relay refused with two different codes.")
    return Refused(
        known, live.status, refusal.details, live.generation, retry_after=_pause(live, policy)
    )


def _pause(live: Live, policy: Policy) -> float | None:
    """What `Retry-After` asks for, bounded; a date there is passed over."""
    text = header(live.headers, "Retry-After")
    if not (text.isascii() and text.isdigit()):
        return None
    most = policy.patience.longest_retry_after
    return most if len(text) > _LONGEST_NUMBER else min(float(text), most)


@contextmanager
def plainly(stop: Stop) -> Iterator[None]:
    """Turn whatever the network throws into a failure with one sentence."""
    try:
        yield
    except Failure:
        if stop.is_set:
            raise Cancelled from None
        raise
    except (
        OSError,
        http.client.HTTPException,
        urllib3.exceptions.HTTPError,
        requests.RequestException,
    ) as error:
        raise (Cancelled() if stop.is_set else _said(error)) from None


def _said(error: Exception) -> Failure:
    inner = error
    if isinstance(error, urllib3.exceptions.ProtocolError) and len(error.args) > 1:
        inner = error.args[1]
    if isinstance(inner, TimeoutError | urllib3.exceptions.TimeoutError):
        return Unreachable("The relay did not answer in time.")
    if isinstance(inner, http.client.IncompleteRead):
        return Unreachable(_CUT_OFF)
    if isinstance(inner, OSError) and not isinstance(inner, requests.RequestException):
        return Unreachable()
    if isinstance(
        inner,
        http.client.HTTPException | urllib3.exceptions.InvalidHeader | requests.RequestException,
    ):
        return Lied("The relay's answer is not in the form of HTTP.")
    return Unreachable(_CUT_OFF)
