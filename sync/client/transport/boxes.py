"""Calls to a relay's boxes."""

from sync.client.transport.calls import MADE, NOTHING, Calls, keyed, octets, written
from sync.client.transport.exchange import Ask
from sync.client.transport.reading import items
from sync.client.transport.values import Items, Told
from sync.protocol.documents import JSON, OCTETS, BoxDays, BoxMade, ItemMade, KindWord, NewBox
from sync.protocol.ids import box_id
from sync.protocol.sizes import PAGE_ENTRIES


class BoxCalls(Calls):
    """Everything that can be asked about boxes. Every method raises a `Failure`, nothing else."""

    def create_box(
        self,
        relay: bytes,
        key: bytes,
        *,
        log: bytes,
        capability: bytes,
        contact_hash: bytes,
        reader_hash: bytes,
        kind: KindWord,
    ) -> Told[BoxMade]:
        """Make a box at the relay with that id, as a member of a log.

        `capability` is that of the log's current turn; the hashes are those of the capabilities
        that will put into the box and read it.
        """
        body = NewBox(log, contact_hash, reader_hash, kind).to_json()
        ask = Ask(
            "box",
            "POST",
            "/v1/boxes",
            log,
            capability.hex(),
            written(keyed(key)),
            body,
            JSON,
            MADE,
            self._control,
        )
        return self._told(ask, BoxMade.from_json, lambda answer: answer.box == box_id(relay, key))

    def post(self, box: bytes, contact: bytes, key: bytes, body: bytes) -> Told[ItemMade]:
        """Put something into a box."""
        ask = Ask(
            "sending",
            "POST",
            f"/v1/boxes/{box.hex()}/items",
            box,
            contact.hex(),
            {**octets(), **keyed(key)},
            body,
            JSON,
            MADE,
            self._control,
        )
        return self._told(ask, ItemMade.from_json, lambda answer: answer.item > 0)

    def items(
        self, box: bytes, reader: bytes, *, after: int = 0, count: int = PAGE_ENTRIES, wait: int = 0
    ) -> Items:
        """What is in a box; with `wait`, the relay holds an empty page so many seconds."""
        query = f"?after={after}&count={count}" + (f"&wait={wait}" if wait else "")
        ask = Ask(
            "box",
            "GET",
            f"/v1/boxes/{box.hex()}/items{query}",
            box,
            reader.hex(),
            expects=OCTETS,
            most=self._caller.sizes.page,
            wait=wait,
        )
        return self._caller.call(ask, self._stop, lambda live: items(live, after, count))

    def take_out(self, box: bytes, reader: bytes, *, through: int) -> Told[None]:
        """Remove the items up to a number."""
        path = f"/v1/boxes/{box.hex()}/items?through={through}"
        return self._done(Ask("box", "DELETE", path, box, reader.hex(), statuses=NOTHING))

    def renew_box(self, box: bytes, reader: bytes) -> Told[BoxDays]:
        """Lengthen a return box's life."""
        path = f"/v1/boxes/{box.hex()}/renewals"
        ask = Ask("box", "POST", path, box, reader.hex(), expects=JSON, most=self._control)
        return self._told(ask, BoxDays.from_json)

    def close_box(self, box: bytes, reader: bytes) -> Told[None]:
        """Remove a box with everything in it."""
        path = f"/v1/boxes/{box.hex()}"
        return self._done(Ask("box", "DELETE", path, box, reader.hex(), statuses=NOTHING))
