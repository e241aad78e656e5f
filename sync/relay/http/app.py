"""The relay as an ASGI application: finds what answers, and turns everything into an answer.

This is the only layer around the endpoints. Appends, pages and streams are found by one look into a
dictionary; everything else goes through Starlette's router.
"""

import asyncio
import time
from collections.abc import Awaitable, Sequence
from http import HTTPStatus
from typing import Final

from starlette.routing import Route, Router

from sync.protocol.problems import Problem, RefusedError
from sync.protocol.sizes import KIB
from sync.relay.http import about, attachments, boxes, logs
from sync.relay.http.answers import Answer, refusal, told
from sync.relay.http.asgi import Receive, Scope, Send
from sync.relay.http.requests import GoneError, Request
from sync.relay.http.routes import Handler, Place
from sync.relay.http.services import Services

_LOGS: Final = "/v1/logs/"
_ID_END: Final = len(_LOGS) + 32
_HOT: Final = ("/entries", "/stream")
_NOWHERE: Final = Place("(none)", {})
_PIECE: Final = 256 * KIB
_CLOSE: Final = (b"connection", b"close")


def all_places() -> list[Place]:
    """Every address of the relay."""
    return [*about.places(), *logs.places(), *attachments.places(), *boxes.places()]


class Relay:
    """The application.

    Args:
        services: what the endpoints work with.
        places: the addresses and what answers there.
    """

    def __init__(self, services: Services, places: Sequence[Place]) -> None:
        self._services = services
        routes = [Route(place.template, _Endpoint(self, place)) for place in places]
        self._router = Router(routes, redirect_slashes=False, default=_Endpoint(self, _NOWHERE))
        by_template = {place.template: place for place in places}
        self._hot = {tail: by_template[f"{_LOGS}{{log}}{tail}"] for tail in _HOT}

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        """Answer one request (ASGI)."""
        path: str = scope["path"]
        place = self._hot.get(path[_ID_END:]) if path.startswith(_LOGS) else None
        if place is None:
            return self._router(scope, receive, send)
        log = path[len(_LOGS) : _ID_END]
        return self.answer(place, {"log": log}, scope, receive, send)

    async def answer(
        self, place: Place, params: dict[str, str], scope: Scope, receive: Receive, send: Send
    ) -> None:
        """Answer a request to a place.

        When it is cancelled, because the relay stops and waits no longer, the connection is cut:
        what was begun is open then, and may be sent again.
        """
        started = time.perf_counter()
        request = Request(self._services, scope, receive, send, params)
        try:
            answer = await self._handle(place, request)
            if answer is None:
                self._services.metrics.requests[place.template, 200] += 1
                return
            await self._send(request, answer)
        except GoneError:
            return
        except asyncio.CancelledError:
            request.connection.drop()
            return
        seconds = time.perf_counter() - started
        self._services.metrics.answered(place.template, answer.status, seconds)

    async def _handle(self, place: Place, request: Request) -> Answer | None:
        services, method = self._services, request.scope["method"]
        try:
            request.read_headers()
            handler = place.methods.get(method) or _other_method(place, method)
            if not place.free:
                if services.hub.stopping:
                    raise RefusedError(Problem.STOPPING)
                services.throttle.address(request.pseudonym)
            return await handler(request)
        except GoneError:
            raise
        except Exception as error:  # noqa: BLE001 - whatever it is, the client gets an answer
            return self._refused(error, place, request)
        finally:
            services.incoming.bytes -= request.held

    async def _send(self, request: Request, answer: Answer) -> None:
        services = self._services
        if answer.problem is not None:
            services.metrics.problems[answer.problem] += 1
        headers = [*request.common_headers(), *answer.headers]
        if answer.status != HTTPStatus.NO_CONTENT:
            headers.append((b"content-length", b"%d" % len(answer.body)))
        if not request.connection.reply(answer.status, headers, answer.body):
            if services.hub.stopping:
                headers.append(_CLOSE)
            start = {"type": "http.response.start", "status": answer.status, "headers": headers}
            await request.send(start)
            await _send_body(services, request.send, answer.body)

    def _refused(self, error: Exception, place: Place, request: Request) -> Answer:
        services = self._services
        refused = told(error)
        if refused is None:
            services.log.fault("failed", error, route=place.template)
            refused = RefusedError(Problem.INTERNAL)
        if refused.problem is Problem.UNKNOWN:
            services.throttle.refused(request.pseudonym)
        return refusal(refused)


async def _send_body(services: Services, send: Send, body: bytes) -> None:
    """Send a body piece by piece, as fast as the client takes it."""
    with services.outgoing.holding(len(body)):
        for start in range(0, len(body), _PIECE):
            piece = body[start : start + _PIECE]
            more = start + _PIECE < len(body)
            await send({"type": "http.response.body", "body": piece, "more_body": more})
        if not body:
            await send({"type": "http.response.body", "body": b""})


def _other_method(place: Place, method: str) -> Handler:
    """What answers a method that is not among a place's own."""
    if not place.methods:
        raise RefusedError(Problem.NO_SUCH_PLACE)
    if method == "HEAD" and place.head and "GET" in place.methods:
        return place.methods["GET"]
    allow = (b"allow", place.allowed.encode())
    options = Answer(204, headers=[allow])
    answer = options if method == "OPTIONS" else refusal(RefusedError(Problem.METHOD), allow)

    async def tell(_request: Request) -> Answer:
        return answer

    return tell


class _Endpoint:
    """What Starlette's router calls for a place."""

    def __init__(self, relay: Relay, place: Place) -> None:
        self._relay = relay
        self._place = place

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request (ASGI)."""
        params = scope.get("path_params", {})
        await self._relay.answer(self._place, params, scope, receive, send)
