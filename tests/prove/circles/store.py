"""A relay in memory: the rules and the statements of the real one, and nobody else in the way."""

import hashlib
import re
from collections.abc import Callable
from dataclasses import replace
from http import HTTPStatus
from typing import Any, Final

import apsw

from sync.client.transport.chunks import digest
from sync.client.transport.exchange import Ask
from sync.protocol import headers as names
from sync.protocol.documents import (
    AttachmentState,
    BoxDays,
    BoxMade,
    ChunkState,
    ItemMade,
    LogMade,
    LogState,
    NewBox,
    NewLog,
    NewRepair,
    RelayInfo,
    RelayLimits,
)
from sync.protocol.ids import MalformedError, box_id, log_id, read_id, read_secret, secret_hash
from sync.protocol.problems import Problem, RefusedError
from sync.protocol.sizes import CHUNK, CHUNKS, KIB, PAGE, PAGE_ENTRIES
from sync.relay.http.reading import encode_entry, encode_items
from sync.relay.operations import (
    AddChunk,
    Append,
    Appended,
    BoxKind,
    CloseBox,
    CreateBox,
    CreateLog,
    Done,
    EmptyBox,
    Operation,
    Post,
    RenewBox,
    RenewRepair,
    Repair,
    Result,
    Withdraw,
)
from sync.relay.records import Access, Limits, Setting
from sync.relay.rules import decide
from sync.relay.stores.sqlite import queries
from sync.relay.stores.sqlite.loading import load
from sync.relay.stores.sqlite.saving import save
from sync.relay.stores.sqlite.store import MIGRATIONS
from sync.relay.stores.sqlite.tables import bring_up, draw_identity, read_identity
from tests.prove.circles.answers import Reply, accepted, created, json, octets, refusal

DAY: Final = 86_400
LIMITS: Final = Limits(
    body=512 * KIB,
    log=64 * 1024 * KIB,
    commit_reserve=4 * 1024 * KIB,
    attachments=64 * 1024 * KIB,
    box=1024 * KIB,
    box_items=64,
    boxes_per_day=60,
    return_box_days=180,
    invite_box_days=30,
    tokens_per_log=2,
    retention_days=90,
    idle_log_days=400,
    pending_days=3,
)
"""Those of a small relay."""

_EXPIRING: Final = 200


Handler = Callable[["Relay", Ask, "re.Match[str]"], Reply]


class Relay:
    """A relay that answers each request at once.

    Args:
        clock: seconds since 1970.
        random: bytes of chance.
        logs: gets to know every log that is made anywhere, in their order.
    """

    def __init__(
        self, clock: Callable[[], int], random: Callable[[int], bytes], logs: list[bytes]
    ) -> None:
        self.clock = clock
        self.logs = logs
        self.random = random
        self.chunks: dict[str, bytes] = {}
        self.sql = apsw.Connection(":memory:")
        bring_up(self.sql, MIGRATIONS)
        self.identity = draw_identity(self.sql, random)

    @property
    def day(self) -> int:
        """Today."""
        return self.clock() // DAY

    # --- what happens to a relay

    def saved(self) -> bytes:
        """Everything that it stores, as a backup has it."""
        return bytes(self.sql.serialize("main"))

    def put_back(self, saved: bytes, *, honest: bool) -> None:
        """Go back to a backup; an honest relay says so by a new generation."""
        self.sql.deserialize("main", saved)
        if honest:
            row = ("generation", self.random(16))
            self.sql.execute("UPDATE meta SET value = ?2 WHERE name = ?1", row)
        self.identity = read_identity(self.sql)

    def twin(self) -> "Relay":
        """Another one that has the same past, and goes its own way from here."""
        other = Relay(self.clock, self.random, self.logs)
        other.put_back(self.saved(), honest=False)
        other.chunks = dict(self.chunks)
        return other

    def sweep(self) -> None:
        """Remove what has expired."""
        for _ in range(_EXPIRING):
            due = queries.due(self.sql, self.day, LIMITS, _EXPIRING)
            for operation in due:
                self._do(operation)
            if not due:
                return

    def is_writable(self, log: bytes) -> bool:
        """Whether a log was made or repaired since the last restore."""
        found = list(self.sql.execute("SELECT generation FROM logs WHERE id = ?", (log,)))
        return any(bytes(row[0]) == self.identity.generation for row in found)

    def logs_here(self) -> frozenset[bytes]:
        """The logs that it has."""
        return frozenset(bytes(row[0]) for row in self.sql.execute("SELECT id FROM logs"))

    def entries(self) -> list[tuple[bytes, int, bytes, int]]:
        """Of every entry: its log and number there, the hash of its body, and its state."""
        found = self.sql.execute("SELECT log, seq, body_hash, state FROM entries ORDER BY log, seq")
        return [(bytes(row[0]), row[1], bytes(row[2]), row[3]) for row in found]

    def heads(self) -> dict[bytes, int]:
        """Of every log: the number of its last entry."""
        found = self.sql.execute("SELECT log, max(seq) FROM entries GROUP BY log")
        return {bytes(row[0]): row[1] for row in found}

    # --- answering

    def answer(self, ask: Ask) -> Reply:
        """Answer a request as the real one does."""
        path, _, _ = ask.path.partition("?")
        try:
            reply = self._route(ask, path)
        except RefusedError as refused:
            reply = refusal(refused)
        except MalformedError as error:
            reply = refusal(RefusedError(Problem.MALFORMED, {"detail": str(error)}))
        headers = {names.GENERATION: self.identity.generation.hex(), **reply.headers}
        return replace(reply, headers=headers)

    def _route(self, ask: Ask, path: str) -> Reply:
        for method, pattern, handler in _ROUTES:
            found = pattern.fullmatch(path)
            if found and method == ask.method:
                return handler(self, ask, found)
        raise RefusedError(Problem.NO_SUCH_PLACE)

    def _do(self, operation: Operation) -> Result:
        identity = self.identity
        setting = Setting(identity.relay, identity.generation, self.day, LIMITS)
        book = load(self.sql, operation.needs())
        result = decide(operation, book, setting)
        with self.sql:
            save(self.sql, book)
        return result

    def _appended(self, operation: Append | Repair | CreateLog) -> Appended:
        done = self._do(operation)
        assert isinstance(done, Appended)
        return done

    def _done(self, operation: Operation) -> Done:
        done = self._do(operation)
        assert isinstance(done, Done)
        return done

    def greeting(self, ask: Ask, _: "re.Match[str]") -> Reply:
        """GET /v1."""
        del ask
        limits = RelayLimits(
            LIMITS.body,
            LIMITS.log,
            LIMITS.attachments,
            CHUNK,
            CHUNKS,
            LIMITS.box,
            LIMITS.box_items,
            PAGE_ENTRIES,
            50,
        )
        identity = self.identity
        info = RelayInfo(
            identity.relay, identity.generation, (1,), "open", None, LIMITS.retention_days, limits
        )
        return json(HTTPStatus.OK, info.to_json())

    def create_log(self, ask: Ask, _: "re.Match[str]") -> Reply:
        """POST /v1/logs."""
        key, asked = _key(ask), NewLog.from_json(_body(ask))
        log = log_id(self.identity.relay, key)
        done = self._appended(CreateLog(log, key, asked.capability, asked.repair, None))
        if log not in self.logs:
            self.logs.append(log)
        made = LogMade(log, done.seq, done.turn, done.chain)
        return json(created(repeated=done.repeated), made.to_json())

    def state(self, ask: Ask, at: "re.Match[str]") -> Reply:
        """GET /v1/logs/{log}."""
        seen = queries.view(self.sql, _id(at), _bearer(ask), self.identity.generation)
        moved = seen.access is Access.MOVED
        state = LogState(
            turn=seen.part.turn,
            oldest=seen.part.oldest,
            head=seen.part.head,
            ended=seen.part.ended,
            chain=seen.chain,
            access="moved" if moved else "open",
            writable=seen.writable,
            size=seen.size,
            attached=seen.attached,
        )
        return json(HTTPStatus.OK, state.to_json())

    def append(self, ask: Ask, at: "re.Match[str]") -> Reply:
        """POST /v1/logs/{log}/entries."""
        body, head = _body(ask), ask.headers
        next_hash, withdraw = head.get(names.NEXT_CAPABILITY), head.get(names.WITHDRAW)
        listed = head.get(names.ATTACHMENTS, "")
        operation = Append(
            log=_id(at),
            capability=_bearer(ask),
            key=_key(ask),
            if_turn=int(head[names.IF_TURN]),
            body=body,
            body_hash=hashlib.sha256(body).digest(),
            next_hash=read_secret(next_hash) if next_hash else None,
            withdraw_hash=read_secret(withdraw) if withdraw else None,
            attachments=tuple(read_id(one) for one in listed.split(",") if one),
        )
        return accepted(self._appended(operation))

    def entries_after(self, ask: Ask, at: "re.Match[str]") -> Reply:
        """GET /v1/logs/{log}/entries."""
        query = _query(ask)
        after, count = query["after"], query.get("count", PAGE_ENTRIES)
        page = queries.page(self.sql, _id(at), _bearer(ask), after, count=count, size=PAGE)
        part = page.part
        headers = {
            names.HEAD: str(part.head),
            names.CHAIN: page.chain.hex(),
            names.TURN: str(part.turn),
        }
        if part.ended:
            headers[names.ENDS] = str(part.head)
        return octets(b"".join(encode_entry(*one) for one in page.entries), headers)

    def withdraw(self, ask: Ask, at: "re.Match[str]") -> Reply:
        """DELETE /v1/logs/{log}/entries/{seq}."""
        self._do(Withdraw(_id(at), int(at[2]), _bearer(ask)))
        return Reply(HTTPStatus.NO_CONTENT)

    def repair(self, ask: Ask, at: "re.Match[str]") -> Reply:
        """POST /v1/logs/{log}/repairs."""
        body, head = _body(ask), ask.headers
        bridge = head.get(names.BRIDGE_TURN)
        operation = Repair(
            _id(at),
            _bearer(ask),
            _key(ask),
            int(head[names.IF_TURN]),
            body,
            hashlib.sha256(body).digest(),
            int(head[names.VOID_AFTER]),
            int(head[names.NEXT_TURN]),
            read_secret(head[names.NEXT_CAPABILITY]),
            (int(bridge), read_secret(head[names.BRIDGE_CAPABILITY])) if bridge else None,
            head.get(names.CLOSE) == "true",
        )
        return accepted(self._appended(operation))

    def renew_repair(self, ask: Ask, at: "re.Match[str]") -> Reply:
        """PUT /v1/logs/{log}/repair-capability."""
        renewed = NewRepair.from_json(_body(ask)).capability
        self._do(RenewRepair(_id(at), _bearer(ask), renewed))
        return Reply(HTTPStatus.NO_CONTENT)

    def create_box(self, ask: Ask, _: "re.Match[str]") -> Reply:
        """POST /v1/boxes."""
        asked = NewBox.from_json(_body(ask))
        box = box_id(self.identity.relay, _key(ask))
        kind = BoxKind(asked.kind)
        operation = CreateBox(box, asked.log, _bearer(ask), asked.contact, asked.reader, kind)
        done = self._done(operation)
        made = BoxMade(box, done.number - self.day)
        return json(created(repeated=done.repeated), made.to_json())

    def post(self, ask: Ask, at: "re.Match[str]") -> Reply:
        """POST /v1/boxes/{box}/items."""
        body = _body(ask)
        hashed = hashlib.sha256(body).digest()
        done = self._done(Post(_id(at), _bearer(ask), _key(ask), body, hashed))
        return json(created(repeated=done.repeated), ItemMade(done.number).to_json())

    def items(self, ask: Ask, at: "re.Match[str]") -> Reply:
        """GET /v1/boxes/{box}/items."""
        query = _query(ask)
        identity = self.identity
        setting = Setting(identity.relay, identity.generation, self.day, LIMITS)
        count = query.get("count", PAGE_ENTRIES)
        box, found = queries.items(
            self.sql,
            _id(at),
            _bearer(ask),
            query.get("after", 0),
            count=count,
            size=PAGE,
            setting=setting,
        )
        return octets(encode_items(found), {names.HEAD: str(box.head)})

    def empty(self, ask: Ask, at: "re.Match[str]") -> Reply:
        """DELETE /v1/boxes/{box}/items."""
        self._do(EmptyBox(_id(at), _bearer(ask), _query(ask)["through"]))
        return Reply(HTTPStatus.NO_CONTENT)

    def renew(self, ask: Ask, at: "re.Match[str]") -> Reply:
        """POST /v1/boxes/{box}/renewals."""
        done = self._done(RenewBox(_id(at), _bearer(ask)))
        return json(HTTPStatus.OK, BoxDays(done.number - self.day).to_json())

    def close(self, ask: Ask, at: "re.Match[str]") -> Reply:
        """DELETE /v1/boxes/{box}."""
        self._do(CloseBox(_id(at), _bearer(ask)))
        return Reply(HTTPStatus.NO_CONTENT)

    def put_chunk(self, ask: Ask, at: "re.Match[str]") -> Reply:
        """PUT /v1/logs/{log}/attachments/{id}/{index}."""
        body, place = _body(ask), f"d{self.day}/{self.random(16).hex()}"
        hashed = hashlib.sha256(body).digest()
        self.chunks[place] = body
        operation = AddChunk(
            _id(at), _bearer(ask), read_id(at[2]), int(at[3]), hashed, len(body), place
        )
        done = self._done(operation)
        return json(created(repeated=done.repeated), b"{}")

    def attachment(self, ask: Ask, at: "re.Match[str]") -> Reply:
        """GET /v1/logs/{log}/attachments/{id}."""
        found, chunks = queries.attachment(self.sql, _id(at), _bearer(ask), read_id(at[2]))
        states = tuple(ChunkState(chunk.index, chunk.size, chunk.hash) for chunk in chunks)
        return json(HTTPStatus.OK, AttachmentState(found.seq is not None, states).to_json())

    def chunk(self, ask: Ask, at: "re.Match[str]") -> Reply:
        """GET /v1/logs/{log}/attachments/{id}/{index}."""
        _, chunks = queries.attachment(self.sql, _id(at), _bearer(ask), read_id(at[2]))
        for chunk in chunks:
            if chunk.index == int(at[3]):
                return octets(self.chunks[chunk.place], {names.DIGEST: digest(chunk.hash)})
        raise RefusedError(Problem.UNKNOWN)


def _id(at: "re.Match[str]") -> bytes:
    return read_id(at[1])


def _key(ask: Ask) -> bytes:
    return read_id(ask.headers["Idempotency-Key"])


def _body(ask: Ask) -> bytes:
    if len(ask.body or b"") > LIMITS.body and "attachments" not in ask.path:
        raise RefusedError(Problem.TOO_LARGE)
    return ask.body or b""


def _bearer(ask: Ask) -> bytes:
    """The hash of what was shown."""
    return secret_hash(read_secret(ask.bearer or ""))


def _query(ask: Ask) -> dict[str, int]:
    pairs = ask.path.partition("?")[2].split("&")
    return {name: int(value) for name, _, value in (pair.partition("=") for pair in pairs) if name}


def _route(method: str, path: str, handler: Any) -> tuple[str, "re.Pattern[str]", Handler]:
    return method, re.compile(path.replace("*", "([0-9a-f]+)")), handler


_ROUTES: Final[tuple[tuple[str, "re.Pattern[str]", Handler], ...]] = (
    _route("GET", "/v1", Relay.greeting),
    _route("POST", "/v1/logs", Relay.create_log),
    _route("GET", "/v1/logs/*", Relay.state),
    _route("POST", "/v1/logs/*/entries", Relay.append),
    _route("GET", "/v1/logs/*/entries", Relay.entries_after),
    _route("DELETE", "/v1/logs/*/entries/*", Relay.withdraw),
    _route("POST", "/v1/logs/*/repairs", Relay.repair),
    _route("PUT", "/v1/logs/*/repair-capability", Relay.renew_repair),
    _route("POST", "/v1/boxes", Relay.create_box),
    _route("POST", "/v1/boxes/*/items", Relay.post),
    _route("GET", "/v1/boxes/*/items", Relay.items),
    _route("DELETE", "/v1/boxes/*/items", Relay.empty),
    _route("POST", "/v1/boxes/*/renewals", Relay.renew),
    _route("DELETE", "/v1/boxes/*", Relay.close),
    _route("GET", "/v1/logs/*/attachments/*", Relay.attachment),
    _route("PUT", "/v1/logs/*/attachments/*/*", Relay.put_chunk),
    _route("GET", "/v1/logs/*/attachments/*/*", Relay.chunk),
)
