"""The endpoints of boxes."""

import hashlib

from sync.protocol import headers as names
from sync.protocol.documents import BoxDays, BoxMade, ItemMade, NewBox
from sync.protocol.ids import MalformedError, box_id
from sync.protocol.sizes import PAGE
from sync.relay.http.answers import Answer, document, nothing, octets
from sync.relay.http.reading import cursor, encode_items
from sync.relay.http.requests import Request, read_number
from sync.relay.http.routes import Place
from sync.relay.http.waiting import poll
from sync.relay.operations import BoxKind, CloseBox, CreateBox, Done, EmptyBox, Post, RenewBox
from sync.relay.records import Box, Item


def places() -> list[Place]:
    """Everything under `/v1/boxes`."""
    return [
        Place("/v1/boxes", {"POST": create}),
        Place("/v1/boxes/{box}", {"DELETE": close}),
        Place("/v1/boxes/{box}/items", {"POST": post, "GET": items, "DELETE": empty}),
        Place("/v1/boxes/{box}/renewals", {"POST": renew}),
    ]


async def _number(request: Request, operation: CreateBox | Post | RenewBox) -> Done:
    done = await request.services.store.write(operation)
    assert isinstance(done, Done)
    return done


async def create(request: Request) -> Answer:
    """POST /v1/boxes, with the capability of a log that is not noted."""
    services = request.services
    key, capability = request.key(), request.capability()
    asked = NewBox.from_json(await request.json())
    box = box_id(services.store.identity.relay, key)
    kind = BoxKind(asked.kind)
    operation = CreateBox(box, asked.log, capability, asked.contact, asked.reader, kind)
    done = await _number(request, operation)
    body = BoxMade(box, done.number - services.today()).to_json()
    return document(200 if done.repeated else 201, body)


async def post(request: Request) -> Answer:
    """POST /v1/boxes/{box}/items."""
    services = request.services
    box, key, capability = request.id("box"), request.key(), request.capability()
    body = await request.octets(min(services.limits.body, services.limits.box))
    done = await _number(request, Post(box, capability, key, body, hashlib.sha256(body).digest()))
    services.notices.tell(box)
    return document(200 if done.repeated else 201, ItemMade(done.number).to_json())


async def items(request: Request) -> Answer:
    """GET /v1/boxes/{box}/items, which may wait."""
    store, box = request.services.store, request.id("box")
    at, capability = cursor(request), request.capability()

    async def look() -> tuple[Box, list[Item]]:
        size = request.services.outgoing.page(PAGE)
        found, there = await store.items(box, capability, at.after, count=at.count, size=size)
        return found, list(there)

    found, there = await poll(request, box, capability, at.wait, look, lambda page: bool(page[1]))
    return octets(encode_items(there), (names.HEAD, str(found.head)))


async def empty(request: Request) -> Answer:
    """DELETE /v1/boxes/{box}/items."""
    box, capability = request.id("box"), request.capability()
    through = request.query().get("through")
    if through is None:
        raise MalformedError("The parameter “through” is needed.")
    await request.services.store.write(EmptyBox(box, capability, read_number(through)))
    return nothing()


async def renew(request: Request) -> Answer:
    """POST /v1/boxes/{box}/renewals."""
    box, capability = request.id("box"), request.capability()
    done = await _number(request, RenewBox(box, capability))
    return document(200, BoxDays(done.number - request.services.today()).to_json())


async def close(request: Request) -> Answer:
    """DELETE /v1/boxes/{box}."""
    box, capability = request.id("box"), request.capability()
    await request.services.store.write(CloseBox(box, capability))
    return nothing()
