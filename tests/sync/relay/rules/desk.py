"""A relay without a database: rows in dictionaries, so that the rules can be asked one by one."""

import copy
import hashlib
from dataclasses import replace
from itertools import takewhile
from typing import Any

from sync.protocol.frames import State
from sync.protocol.ids import secret_hash
from sync.protocol.problems import RefusedError
from sync.relay.book import After, Book, Prefix
from sync.relay.operations import AddChunk, Append, Appended, Needs, Operation, Repair, Result
from sync.relay.records import (
    Attachment,
    Box,
    Chunk,
    Entry,
    Item,
    Limits,
    Log,
    Setting,
    Spent,
    Turn,
)
from sync.relay.rules import decide
from tests.sync.making import SMALL, TODAY, Circle, Source, circle_of, setting


class Desk:
    """Takes operations, lets the rules decide, and keeps what they noted."""

    def __init__(self, limits: Limits = SMALL) -> None:
        self.setting: Setting = setting(limits)
        self.source = Source()
        self.logs: dict[bytes, Log] = {}
        self.turns: dict[tuple[bytes, int], Turn] = {}
        self.entries: dict[tuple[bytes, int], Entry] = {}
        self.bodies: dict[tuple[bytes, int], bytes | None] = {}
        self.attachments: dict[tuple[bytes, bytes], Attachment] = {}
        self.chunks: dict[tuple[bytes, bytes, int], Chunk] = {}
        self.boxes: dict[bytes, Box] = {}
        self.items: dict[tuple[bytes, int], Item] = {}
        self.spent: dict[bytes, Spent] = {}
        self.doomed: list[str] = []

    def ask(self, operation: Operation) -> Result:
        """Carry an operation out.

        Raises:
            RefusedError: it is refused; nothing has changed then, and the book says so too.
        """
        book = self._load(operation.needs())
        before = copy.deepcopy(book)
        try:
            result = decide(operation, book, self.setting)
        except RefusedError:
            assert book == before
            raise
        self._save(book)
        return result

    def append(self, operation: Operation) -> Appended:
        """Carry out what is answered with a place in a log."""
        result = self.ask(operation)
        assert isinstance(result, Appended)
        return result

    def circle(self) -> Circle:
        """A circle with a log here."""
        circle = circle_of(self.source, self.setting.relay)
        self.ask(circle.creation())
        return circle

    def next_turn(self, circle: Circle) -> Appended:
        """Open the next turn."""
        secret = self.source.secret()
        done = self.append(circle.commit(secret))
        circle.passed_to(secret)
        return done

    def pass_days(self, days: int) -> None:
        """Let it be another day."""
        self.setting = replace(self.setting, day=self.setting.day + days)

    def restored(self) -> None:
        """Let the database be one that was restored from a backup."""
        self.setting = replace(self.setting, generation=self.source.id())

    def log(self, circle: Circle) -> Log:
        """A circle's log as it is."""
        return self.logs[circle.log]

    # --- from the rows and back

    def _load(self, needs: Needs) -> Book:
        turns = {(turn.log, turn.hash): turn for turn in self.turns.values()}
        keyed = {(entry.log, entry.key): entry for entry in self.entries.values()}
        posted = {(item.box, item.key): item for item in self.items.values()}
        book = Book(
            logs={log: self.logs.get(log) for log in needs.logs},
            turns={turn: turns.get(turn) for turn in needs.turns},
            keyed={key: keyed.get(key) for key in needs.keyed},
            entries={place: self.entries.get(place) for place in needs.entries},
            reaching={place: self._reaching(*place) for place in needs.reaching},
            after={(log, seq): self._listed(log, seq + 1, 2**63) for log, seq in needs.after},
            prefix={due: self._prefix(*due) for due in needs.prefix},
            attachments={place: self.attachments.get(place) for place in needs.attachments},
            listed={(log, seq): self._listed(log, seq, seq) for log, seq in needs.listed},
            pending={place: self._chunks(*place) for place in needs.pending},
            chunks={place: self.chunks.get(place) for place in needs.chunks},
            boxes={box: self.boxes.get(box) for box in needs.boxes},
            posted={key: posted.get(key) for key in needs.posted},
            through={(box, seq): self._through(box, seq) for box, seq in needs.through},
            spent={number: self.spent.get(number) for number in needs.spent},
        )
        return copy.deepcopy(book)

    def _of(self, log: bytes) -> list[Entry]:
        return [entry for (owner, _), entry in sorted(self.entries.items()) if owner == log]

    def _reaching(self, log: bytes, seq: int) -> list[Turn]:
        turns = [turn for (owner, _), turn in sorted(self.turns.items()) if owner == log]
        return [turn for turn in turns if turn.last is None or turn.last > seq]

    def _chunks(self, log: bytes, attachment: bytes) -> list[Chunk]:
        places = sorted(place for place in self.chunks if place[:2] == (log, attachment))
        return [self.chunks[place] for place in places]

    def _listed(self, log: bytes, first: int, last: int) -> After:
        size = sum(entry.size for entry in self._of(log) if first <= entry.seq <= last)
        found = [
            attachment
            for attachment in self.attachments.values()
            if attachment.log == log
            and attachment.seq is not None
            and first <= attachment.seq <= last
        ]
        chunks = [chunk for one in found for chunk in self._chunks(log, one.id)]
        return After(size, found, chunks)

    def _prefix(self, log: bytes, day: int, most: int) -> Prefix:
        entries = self._of(log)
        due = list(takewhile(lambda entry: entry.day < day, entries))[:most]
        if not due:
            return Prefix()
        listed = self._listed(log, due[0].seq, due[-1].seq)
        stays = entries[len(due) :]
        next_day = stays[0].day if stays else None
        return Prefix(due, listed.attachments, listed.chunks, next_day)

    def _through(self, box: bytes, seq: int) -> tuple[int, int]:
        items = [item for item in self.items.values() if item.box == box and item.seq <= seq]
        return len(items), sum(len(item.body) for item in items)

    def _save(self, book: Book) -> None:
        self.logs |= {log.id: log for log in [*book.made, *book.changed.values()]}
        self._save_entries(book)
        for place in book.unturned:
            del self.turns[place]
        self.turns |= {(turn.log, turn.number): turn for turn in book.turned}
        self.attachments |= {(one.log, one.id): one for one in book.attached}
        self.chunks |= {(one.log, one.attachment, one.index): one for one in book.chunked}
        for gone in book.detached:
            del self.attachments[gone.log, gone.id]
            for chunk in self._chunks(gone.log, gone.id):
                del self.chunks[chunk.log, chunk.attachment, chunk.index]
        self.doomed += book.doomed
        self.boxes |= {box.id: box for box in book.boxed}
        self.items |= {(item.box, item.seq): item for item in book.posted_items}
        emptied = [*book.emptied, *((box, 2**63) for box in book.unboxed)]
        for box_id, seq in emptied:
            for place in [place for place in self.items if place[0] == box_id and place[1] <= seq]:
                del self.items[place]
        for box_id in book.unboxed:
            del self.boxes[box_id]
        self.spent |= {ticket.hash: ticket for ticket in book.paid}
        for log in book.dropped:
            del self.logs[log]
            self.turns = {place: turn for place, turn in self.turns.items() if place[0] != log}

    def _save_entries(self, book: Book) -> None:
        for log, seq in book.expired:
            for place in [place for place in self.entries if place[0] == log and place[1] <= seq]:
                del self.entries[place], self.bodies[place]
        for log, after, up_to in book.voided:
            for place, entry in self.entries.items():
                if place[0] == log and after < place[1] <= up_to:
                    entry.state, entry.size, self.bodies[place] = State.VOID, 0, None
        for entry in book.bare:
            self.entries[entry.log, entry.seq], self.bodies[entry.log, entry.seq] = entry, None
        for entry, body in book.appended:
            self.entries[entry.log, entry.seq], self.bodies[entry.log, entry.seq] = entry, body

    # --- whether the rows agree with each other

    def check(self) -> None:
        """What always holds, whatever was asked."""
        for log in self.logs.values():
            entries = self._of(log.id)
            assert [entry.seq for entry in entries] == list(range(log.oldest, log.head + 1))
            assert log.size == sum(entry.size for entry in entries)
            assert log.chain == (entries[-1].chain if entries else log.base_chain)
            assert log.oldest_day == (entries[0].day if entries else None)
            mine = [one for one in self.attachments.values() if one.log == log.id]
            assert log.attached == sum(one.size for one in mine)
            turns = [turn for (owner, _), turn in sorted(self.turns.items()) if owner == log.id]
            current = turns[-1]
            assert current == Turn(log.id, log.turn, log.turn_hash, log.turn_first, None)
            assert all(turn.last is not None for turn in turns[:-1])
            assert len({turn.hash for turn in turns}) == len(turns)
        for place, entry in self.entries.items():
            assert entry.size == len(self.bodies[place] or b"")
        for one in self.attachments.values():
            chunks = self._chunks(one.log, one.id)
            size = sum(max(chunk.size, 4096) for chunk in chunks)
            assert (one.size, one.chunks) == (size, len(chunks))
        for box in self.boxes.values():
            items = [item for item in self.items.values() if item.box == box.id]
            assert (box.count, box.size) == (len(items), sum(len(item.body) for item in items))


def chunk_of(
    circle: Circle, attachment: bytes, index: int = 0, size: int = 1000, **changes: object
) -> AddChunk:
    """The operation that stores a chunk; `changes` replace what it asks."""
    digest = hashlib.sha256(attachment + bytes([index % 256])).digest()
    place = f"d{TODAY}/{digest.hex()[:32]}"
    plain = AddChunk(circle.log, circle.capability, attachment, index, digest, size, place)
    return replace(plain, **changes)  # type: ignore[arg-type]


def repair_of(
    circle: Circle, log: Log, next_secret: bytes, body: bytes = b"repair", **changes: Any
) -> Repair:
    """The stewards' repair that voids nothing; `changes` replace what it asks."""
    plain = Repair(
        log=circle.log,
        capability=secret_hash(circle.repair),
        key=circle.source.id(),
        if_turn=log.turn,
        body=body,
        body_hash=hashlib.sha256(body).digest(),
        void_after=log.head,
        next_turn=log.turn + 1,
        next_hash=secret_hash(next_secret),
    )
    return replace(plain, **changes)


def body_changed(operation: Append, body: bytes) -> Append:
    """The same request with another body."""
    return replace(operation, body=body, body_hash=hashlib.sha256(body).digest())
