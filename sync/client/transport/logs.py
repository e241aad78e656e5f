"""Calls to a relay's logs."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from sync.client.transport.calls import MADE, NOTHING, TOKEN, Calls, keyed, octets, written
from sync.client.transport.events import Signal, signals
from sync.client.transport.exchange import Ask, exchange
from sync.client.transport.failures import AnotherLog, Lied, Refused, WrongToken
from sync.client.transport.reading import page, same_generation
from sync.client.transport.values import Cursor, Page, Told
from sync.protocol import headers as names
from sync.protocol.chain import START
from sync.protocol.documents import (
    EVENTS,
    JSON,
    OCTETS,
    Accepted,
    LogMade,
    LogState,
    NewLog,
    NewRepair,
    RelayInfo,
    Token,
)
from sync.protocol.ids import log_id
from sync.protocol.problems import Problem
from sync.protocol.sizes import PAGE_ENTRIES


class LogCalls(Calls):
    """Everything that can be asked about logs. Every method raises a `Failure`, and nothing else.

    A capability is 32 secret bytes; where a hash of one is meant, the name says so. A write takes
    the idempotency key from its caller, who has stored it before: sent again after a crash, it is
    still the same write.
    """

    def describe(self) -> Told[RelayInfo]:
        """What the relay says about itself."""
        ask = Ask("greeting", "GET", "/v1", expects=JSON, most=self._control)
        told = self._told(ask, RelayInfo.from_json)
        if told.value.generation != told.generation:
            raise Lied("The relay names two generations of its database.")
        return told

    def create_log(
        self,
        relay: bytes,
        key: bytes,
        *,
        capability_hash: bytes,
        repair_hash: bytes,
        token: str | None = None,
        work: str | None = None,
    ) -> Told[LogMade]:
        """Make a log at the relay with that id, paid for with a creation token or with work.

        Raises:
            WrongToken: the token is none, which needs no asking.
        """
        if token is not None and not TOKEN.fullmatch(token):
            raise WrongToken
        headers = written(keyed(key))
        if work:
            headers[names.WORK] = work
        ask = Ask(
            "circle",
            "POST",
            "/v1/logs",
            log_id(relay, key),
            token,
            headers,
            NewLog(capability_hash, repair_hash).to_json(),
            JSON,
            MADE,
            self._control,
        )
        made = LogMade(log_id(relay, key), 0, 1, START)
        return self._told(ask, LogMade.from_json, lambda answer: answer == made)

    def state(self, log: bytes, capability: bytes) -> Told[LogState]:
        """How a log stands, for a turn's capability or the repair capability."""
        ask = self._log("circle", "GET", log, "", capability, expects=JSON, most=self._control)
        return self._told(ask, LogState.from_json)

    def append(
        self,
        log: bytes,
        capability: bytes,
        key: bytes,
        body: bytes,
        *,
        if_turn: int,
        next_hash: bytes | None = None,
        withdraw_hash: bytes | None = None,
        attachments: Sequence[bytes] = (),
    ) -> Told[Accepted]:
        """Append an entry; with `next_hash`, the hash of a capability, it opens the next turn."""
        headers = {**octets(), **keyed(key), names.IF_TURN: str(if_turn)}
        if next_hash:
            headers[names.NEXT_CAPABILITY] = next_hash.hex()
        if withdraw_hash:
            headers[names.WITHDRAW] = withdraw_hash.hex()
        if attachments:
            headers[names.ATTACHMENTS] = ",".join(one.hex() for one in attachments)
        ask = self._log(
            "sending", "POST", log, "/entries", capability, headers, body, JSON, MADE, self._control
        )
        turn = if_turn + (next_hash is not None)
        return self._told(
            ask, Accepted.from_json, lambda answer: answer.seq > 0 and answer.turn == turn
        )

    def read(
        self,
        log: bytes,
        capability: bytes,
        cursor: Cursor,
        *,
        count: int = PAGE_ENTRIES,
        wait: int = 0,
    ) -> Page:
        """The entries after a cursor; with `wait`, the relay holds an empty page so many seconds.

        Raises:
            Restored: the relay's database is another one than the cursor's.
            AnotherLog: the log is not the one that the cursor was made with.
            Lied: the page does not follow the cursor.
        """
        query = f"?after={cursor.seq}&count={count}" + (f"&wait={wait}" if wait else "")
        most = self._caller.sizes.page
        ask = self._log(
            "reading" if not wait else "listening",
            "GET",
            log,
            f"/entries{query}",
            capability,
            expects=OCTETS,
            most=most,
            wait=wait,
        )
        try:
            return self._caller.call(ask, self._stop, lambda live: page(live, cursor, count))
        except Refused as refusal:
            _check_refusal(refusal, cursor)
            raise

    @contextmanager
    def stream(self, log: bytes, capability: bytes, cursor: Cursor) -> Iterator[Iterator[Signal]]:
        """What happens in a log after a cursor, as it happens; a stream is opened once only.

        Raises:
            Unreachable: it broke, or brought no whole line for the policy's `heartbeat`.
            Others: as `read`.
        """
        caller = self._caller
        ask = self._log(
            "listening",
            "GET",
            log,
            f"/stream?after={cursor.seq}",
            capability,
            {"Last-Event-ID": str(cursor.seq), "Accept": EVENTS},
            expects=EVENTS,
        )
        lane = caller.lanes.take(ask.label)
        try:
            with exchange(caller.lanes, lane, ask, self._stop, caller.now) as live:
                same_generation(cursor, live.generation)
                yield signals(live, caller.patience.heartbeat, caller.sizes.event)
        except Refused as refusal:
            _check_refusal(refusal, cursor)
            raise

    def withdraw(self, log: bytes, seq: int, secret: bytes) -> Told[None]:
        """Take an entry's body and attachments away, by the secret whose hash it was sent with."""
        return self._done(
            self._log("sending", "DELETE", log, f"/entries/{seq}", secret, statuses=NOTHING)
        )

    def repair(
        self,
        log: bytes,
        repair_capability: bytes,
        key: bytes,
        body: bytes,
        *,
        if_turn: int,
        void_after: int,
        next_turn: int,
        next_hash: bytes,
        bridge: tuple[int, bytes] | None = None,
        close: bool = False,
    ) -> Told[Accepted]:
        """Void what came after an entry and open a turn that the members can derive.

        When the relay forgot the turn that the members are in, `bridge` has its number and its
        capability's hash. With `close` the log becomes read-only: the circle has moved.
        """
        headers = {
            **octets(),
            **keyed(key),
            names.IF_TURN: str(if_turn),
            names.VOID_AFTER: str(void_after),
            names.NEXT_TURN: str(next_turn),
            names.NEXT_CAPABILITY: next_hash.hex(),
        }
        if bridge:
            headers[names.BRIDGE_TURN] = str(bridge[0])
            headers[names.BRIDGE_CAPABILITY] = bridge[1].hex()
        if close:
            headers[names.CLOSE] = "true"
        ask = self._log(
            "repair",
            "POST",
            log,
            "/repairs",
            repair_capability,
            headers,
            body,
            JSON,
            MADE,
            self._control,
        )
        return self._told(
            ask,
            Accepted.from_json,
            lambda answer: answer.seq > void_after and answer.turn == next_turn,
        )

    def renew_repair(self, log: bytes, repair_capability: bytes, renewed_hash: bytes) -> Told[None]:
        """Put another repair capability in place, by its hash."""
        ask = self._log(
            "repair",
            "PUT",
            log,
            "/repair-capability",
            repair_capability,
            written(),
            NewRepair(renewed_hash).to_json(),
            statuses=NOTHING,
        )
        return self._done(ask)

    def mint_token(self, log: bytes, capability: bytes, key: bytes) -> Told[Token]:
        """A creation token for somebody else, where the relay lets members give them.

        A circle has only a few; the same key gives the same token and takes one.
        """
        ask = self._log(
            "circle",
            "POST",
            log,
            "/tokens",
            capability,
            keyed(key),
            expects=JSON,
            statuses=MADE,
            most=self._control,
        )
        return self._told(ask, Token.from_json, lambda answer: bool(TOKEN.fullmatch(answer.token)))

    @staticmethod
    def _log(
        purpose: str,
        method: str,
        log: bytes,
        path: str,
        secret: bytes,
        headers: dict[str, str] | None = None,
        body: bytes | None = None,
        expects: str = "",
        statuses: tuple[int, ...] = (200,),
        most: int = 0,
        wait: float = 0,
    ) -> Ask:
        """A request about one log."""
        return Ask(
            purpose,
            method,
            f"/v1/logs/{log.hex()}{path}",
            log,
            secret.hex(),
            headers or {},
            body,
            expects,
            statuses,
            most,
            wait,
        )


def _check_refusal(refusal: Refused, cursor: Cursor) -> None:
    """A log that ends before the cursor was restored, or somebody lies about it."""
    if refusal.generation != cursor.generation:
        same_generation(cursor, refusal.generation)
    if refusal.problem is Problem.AHEAD:
        raise AnotherLog("The relay says that the log is shorter than it was.") from None
