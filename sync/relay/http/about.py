"""What a relay tells everybody: who it is, and whether it works."""

from sync.protocol.documents import VERSION, RelayInfo, RelayLimits
from sync.protocol.problems import Problem, RefusedError
from sync.protocol.sizes import CHUNK, CHUNKS, LONGEST_WAIT, PAGE_ENTRIES
from sync.relay.http.answers import Answer, document
from sync.relay.http.requests import Request
from sync.relay.http.routes import Place


def places() -> list[Place]:
    """The addresses that need no capability."""
    return [
        Place("/v1", {"GET": info}),
        Place("/healthz", {"GET": alive}, free=True),
        Place("/readyz", {"GET": ready}, free=True),
    ]


async def info(request: Request) -> Answer:
    """GET /v1."""
    services = request.services
    identity, limits, options = services.store.identity, services.limits, services.options
    told = RelayInfo(
        relay=identity.relay,
        generation=identity.generation,
        protocol=(VERSION,),
        gate=options.gate,
        work_bits=options.work_bits if options.gate == "open" else None,
        retention_days=limits.retention_days,
        limits=RelayLimits(
            body=limits.body,
            log=limits.log,
            attachments=limits.attachments,
            chunk=CHUNK,
            chunks=CHUNKS,
            box=limits.box,
            box_items=limits.box_items,
            page=PAGE_ENTRIES,
            wait=LONGEST_WAIT,
        ),
    )
    return document(200, told.to_json())


async def alive(request: Request) -> Answer:
    """GET /healthz: the process answers."""
    del request
    return document(200, b"{}")


async def ready(request: Request) -> Answer:
    """GET /readyz: requests can be sent here just now."""
    if request.services.hub.stopping:
        raise RefusedError(Problem.STOPPING)
    if not request.services.store.healthy:
        raise RefusedError(Problem.UNAVAILABLE)
    return document(200, b"{}")
