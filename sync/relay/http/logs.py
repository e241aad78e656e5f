"""The endpoints of a log that answer at once, and its pages."""

import hashlib

from sync.protocol import headers as names
from sync.protocol.documents import Accepted, LogState, NewRepair, Token
from sync.protocol.ids import MalformedError, read_id, read_secret
from sync.protocol.problems import Problem, RefusedError
from sync.protocol.sizes import ATTACHMENTS, PAGE
from sync.relay import gate
from sync.relay.http.answers import Answer, document, nothing, octets
from sync.relay.http.creation import create_log
from sync.relay.http.reading import cursor, encode_entry
from sync.relay.http.requests import Request
from sync.relay.http.routes import Place
from sync.relay.http.streams import stream
from sync.relay.http.waiting import poll
from sync.relay.operations import Append, Appended, Done, Mint, RenewRepair, Repair, Withdraw
from sync.relay.records import Access
from sync.relay.stores.interface import Page


def places() -> list[Place]:
    """Everything under `/v1/logs` but attachments."""
    return [
        Place("/v1/logs", {"POST": create_log}),
        Place("/v1/logs/{log}", {"GET": view}),
        Place("/v1/logs/{log}/entries", {"POST": append, "GET": entries}),
        Place("/v1/logs/{log}/stream", {"GET": stream}, head=False),
        Place("/v1/logs/{log}/entries/{seq}", {"DELETE": withdraw}),
        Place("/v1/logs/{log}/repairs", {"POST": repair}),
        Place("/v1/logs/{log}/repair-capability", {"PUT": renew_repair}),
        Place("/v1/logs/{log}/tokens", {"POST": mint}),
    ]


async def append(request: Request) -> Answer:
    """POST /v1/logs/{log}/entries."""
    services = request.services
    log = request.id("log")
    attachments = request.header(names.ATTACHMENTS)
    capability, key = request.capability(), request.key()
    if_turn = request.number(names.IF_TURN)
    next_hash = request.optional_secret(names.NEXT_CAPABILITY)
    withdraw_hash = request.optional_secret(names.WITHDRAW)
    if next_hash and withdraw_hash:
        # Withdrawn, it would leave everybody behind who has not read it yet.
        raise MalformedError("What opens a turn cannot be withdrawn.")
    listed = _attachment_ids(attachments) if attachments is not None else ()
    body = await request.octets(services.limits.body)
    operation = Append(
        log,
        capability,
        key,
        if_turn,
        body,
        hashlib.sha256(body).digest(),
        next_hash,
        withdraw_hash,
        listed,
    )
    done = await services.store.append(operation)
    services.notices.tell(log)
    return _accepted(done)


def _attachment_ids(text: str) -> tuple[bytes, ...]:
    found = text.split(",")
    if len(found) > ATTACHMENTS:
        raise MalformedError(f"An entry lists at most {ATTACHMENTS} attachments.")
    return tuple(read_id(one.strip(" ")) for one in found)


def _accepted(done: Appended) -> Answer:
    body = Accepted(done.seq, done.turn, done.chain).to_json()
    return document(200 if done.repeated else 201, body)


async def entries(request: Request) -> Answer:
    """GET /v1/logs/{log}/entries, which may wait."""
    store, log = request.services.store, request.id("log")
    at, capability = cursor(request), request.capability()

    async def look() -> Page:
        size = request.services.outgoing.page(PAGE)
        return await store.read(log, capability, at.after, count=at.count, size=size)

    page = await poll(
        request, log, capability, at.wait, look, lambda page: bool(page.entries) or page.part.ended
    )
    part = page.part
    headers = [
        (names.HEAD, str(part.head)),
        (names.CHAIN, page.chain.hex()),
        (names.TURN, str(part.turn)),
    ]
    if part.ended:
        headers.append((names.ENDS, str(part.head)))
    return octets(b"".join(encode_entry(*one) for one in page.entries), *headers)


async def view(request: Request) -> Answer:
    """GET /v1/logs/{log}."""
    log = request.id("log")
    seen = await request.services.store.view(log, request.capability())
    state = LogState(
        turn=seen.part.turn,
        oldest=seen.part.oldest,
        head=seen.part.head,
        ended=seen.part.ended,
        chain=seen.chain,
        access="moved" if seen.access is Access.MOVED else "open",
        writable=seen.writable,
        size=seen.size,
        attached=seen.attached,
    )
    return document(200, state.to_json())


async def withdraw(request: Request) -> Answer:
    """DELETE /v1/logs/{log}/entries/{seq}, with the secret whose hash the entry carries."""
    operation = Withdraw(request.id("log"), request.path_number("seq"), request.capability())
    await request.services.store.write(operation)
    return nothing()


async def repair(request: Request) -> Answer:
    """POST /v1/logs/{log}/repairs."""
    services = request.services
    log, key = request.id("log"), request.key()
    capability = request.capability()
    if_turn, void_after = request.number(names.IF_TURN), request.number(names.VOID_AFTER)
    next_turn = request.number(names.NEXT_TURN)
    next_hash = read_secret(request.needed(names.NEXT_CAPABILITY))
    bridge, closes = _bridge(request), _closes(request)
    body = await request.octets(services.limits.body)
    operation = Repair(
        log,
        capability,
        key,
        if_turn,
        body,
        hashlib.sha256(body).digest(),
        void_after,
        next_turn,
        next_hash,
        bridge,
        closes,
    )
    done = await services.store.write(operation)
    assert isinstance(done, Appended)
    services.notices.tell(log)
    return _accepted(done)


def _bridge(request: Request) -> tuple[int, bytes] | None:
    capability = request.optional_secret(names.BRIDGE_CAPABILITY)
    if capability is None:
        if request.header(names.BRIDGE_TURN) is not None:
            raise MalformedError("A bridge needs its capability.")
        return None
    return request.number(names.BRIDGE_TURN), capability


def _closes(request: Request) -> bool:
    word = request.header(names.CLOSE)
    if word not in {None, "true", "false"}:
        raise MalformedError(f"The header {names.CLOSE} has to be true or false.")
    return word == "true"


async def renew_repair(request: Request) -> Answer:
    """PUT /v1/logs/{log}/repair-capability."""
    log, capability = request.id("log"), request.capability()
    renewed = NewRepair.from_json(await request.json()).capability
    await request.services.store.write(RenewRepair(log, capability, renewed))
    return nothing()


async def mint(request: Request) -> Answer:
    """POST /v1/logs/{log}/tokens, where the gate is `invite`."""
    services = request.services
    log, capability, key = request.id("log"), request.capability(), request.key()
    if services.options.gate != "invite":
        raise RefusedError(Problem.FORBIDDEN)
    noted = gate.asked(log, key, services.today() + services.options.token_days)
    done = await services.store.write(Mint(log, capability, noted))
    assert isinstance(done, Done)
    mint_key = services.store.identity.mint_key
    token = gate.mint(mint_key, done.number, gate.nonce_for(mint_key, log, key))
    return document(200 if done.repeated else 201, Token(token).to_json())
