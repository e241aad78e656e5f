"""Making a log: whoever asks pays with a token or with work, as the gate wants it."""

from sync.protocol import headers as names
from sync.protocol.chain import START
from sync.protocol.documents import LogMade, NewLog
from sync.protocol.ids import log_id
from sync.protocol.problems import Problem, RefusedError
from sync.relay import gate
from sync.relay.http.answers import Answer, document
from sync.relay.http.requests import Request
from sync.relay.operations import Appended, CreateLog
from sync.relay.records import Spent


async def create_log(request: Request) -> Answer:
    """POST /v1/logs."""
    services = request.services
    key = request.key()
    asked = NewLog.from_json(await request.json())
    log = log_id(services.store.identity.relay, key)
    try:
        ticket = _ticket(request, key)
    except RefusedError as refused:
        return await _made_before(request, log, asked.capability, refused)
    operation = CreateLog(log, key, asked.capability, asked.repair, ticket)
    by_work = request.header("Authorization") is None
    try:
        done = await services.store.write(operation)
    except RefusedError as refused:
        if by_work and refused.problem is Problem.TOKEN_REFUSED:  # both are spent in one place
            raise RefusedError(Problem.WORK_REFUSED) from refused
        raise
    assert isinstance(done, Appended)
    if by_work and not done.repeated:
        services.quota.count(request.pseudonym)
    made = LogMade(log, done.seq, done.turn, done.chain)
    return document(200 if done.repeated else 201, made.to_json())


def _ticket(request: Request, key: bytes) -> Spent:
    """What pays for the log. Raises `RefusedError`."""
    services = request.services
    identity, day, use = services.store.identity, services.today(), gate.use_of(key)
    if request.header("Authorization") is not None:
        return gate.check_token(request.bearer(), identity.mint_key, day, use)
    if services.options.gate != "open":
        raise RefusedError(Problem.FORBIDDEN)
    stamp = request.header(names.WORK)
    if stamp is None:
        raise RefusedError(Problem.WORK_REFUSED, {"bits": services.options.work_bits})
    services.quota.check(request.pseudonym, day)
    return gate.check_work(stamp, identity.relay, services.options.work_bits, day, use)


async def _made_before(
    request: Request, log: bytes, capability: bytes, refused: RefusedError
) -> Answer:
    """The answer to a creation whose token or work has expired since it was carried out.

    Only who knows the idempotency key that made the log can ask for it here.
    """
    try:
        seen = await request.services.store.view(log, capability)
    except RefusedError:
        raise refused from None
    if seen.part.turn != 1:
        raise refused
    return document(200, LogMade(log, 0, 1, START).to_json())
