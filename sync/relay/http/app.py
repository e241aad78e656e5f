"""The relay as an ASGI application: finds what answers, and turns everything into an answer.

This is the only layer around the endpoints. Appends, pages and streams are found by one look into a
dictionary; everything else goes through Starlette's router.
"""

import time
from collections.abc import Sequence
from http import HTTPStatus
from typing import Final

from starlette.routing import Route, Router

from sync.protocol.problems import Problem, RefusedError
from sync.relay.http import about, attachments, boxes, logs
from sync.relay.http.answers import Answer, refusal, told
from sync.relay.http.asgi import Receive, Scope, Send
from sync.relay.http.requests import GoneError, Request
from sync.relay.http.routes import Place
from sync.relay.http.services import Services

_LOGS: Final = "/v1/logs/"
_ID_END: Final = len(_LOGS) + 32
_HOT: Final = ("/entries", "/stream")
_NOWHERE: Final = Place("(none)", {})
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

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request (ASGI)."""
        path: str = scope["path"]
        place = self._hot.get(path[_ID_END:]) if path.startswith(_LOGS) else None
        if place is None:
            await self._router(scope, receive, send)
        else:
            log = path[len(_LOGS) : _ID_END]
            await self.answer(place, {"log": log}, scope, receive, send)

    async def answer(
        self, place: Place, params: dict[str, str], scope: Scope, receive: Receive, send: Send
    ) -> None:
        """Answer a request to a place. Fails only when it is cancelled."""
        started = time.perf_counter()
        services = self._services
        request = Request(services, scope, receive, send, params)
        try:
            request.read_headers()
            answer = await self._handle(place, request)
        except GoneError:
            return
        except Exception as error:  # noqa: BLE001 - whatever it is, the client gets an answer
            answer = self._refused(error, place, request)
        if answer is None:
            services.metrics.requests[place.template, 200] += 1
            return
        headers = [*request.common_headers(), *answer.headers]
        if answer.status != HTTPStatus.NO_CONTENT:
            headers.append((b"content-length", b"%d" % len(answer.body)))
        if services.hub.stopping:
            headers.append(_CLOSE)
        await send({"type": "http.response.start", "status": answer.status, "headers": headers})
        await send({"type": "http.response.body", "body": answer.body})
        services.metrics.answered(place.template, answer.status, time.perf_counter() - started)

    async def _handle(self, place: Place, request: Request) -> Answer | None:
        method: str = request.scope["method"]
        handler = place.methods.get(method)
        if handler is None:
            handler_of_get = place.methods.get("GET") if place.head else None
            if method == "HEAD" and handler_of_get is not None:
                handler = handler_of_get
            else:
                return _other_method(place, method)
        if not place.free:
            if self._services.hub.stopping:
                raise RefusedError(Problem.STOPPING)
            self._services.throttle.address(request.pseudonym)
        return await handler(request)

    def _refused(self, error: Exception, place: Place, request: Request) -> Answer:
        services = self._services
        refused = told(error)
        if refused is None:
            services.log.fault("failed", error, route=place.template)
            refused = RefusedError(Problem.INTERNAL)
        if refused.problem is Problem.UNKNOWN:
            services.throttle.refused(request.pseudonym)
        services.metrics.problems[refused.problem.slug] += 1
        return refusal(refused)


def _other_method(place: Place, method: str) -> Answer:
    if not place.methods:
        raise RefusedError(Problem.NO_SUCH_PLACE)
    allow = (b"allow", place.allowed.encode())
    if method == "OPTIONS":
        return Answer(204, headers=[allow])
    return refusal(RefusedError(Problem.METHOD), allow)


class _Endpoint:
    """What Starlette's router calls for a place."""

    def __init__(self, relay: Relay, place: Place) -> None:
        self._relay = relay
        self._place = place

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request (ASGI)."""
        params = scope.get("path_params", {})
        await self._relay.answer(self._place, params, scope, receive, send)
