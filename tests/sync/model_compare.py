"""Whether a real store's answers are those of the reference model."""

import copy
from collections.abc import Awaitable, Sequence
from itertools import permutations

from sync.protocol.frames import Frame
from sync.protocol.problems import RefusedError
from sync.relay.operations import Append, Operation, Result
from sync.relay.records import Entry
from sync.relay.stores.interface import Page, Store
from tests.sync.model import FaultsError
from tests.sync.model_relay import Readable, Relay


async def ask(store: Store, operation: Operation) -> Result | RefusedError:
    """What the store answers."""
    try:
        if isinstance(operation, Append):
            return await store.append(operation)
        return await store.write(operation)
    except RefusedError as refused:
        return refused


def fits(model: Relay, operation: Operation, answer: Result | RefusedError) -> str:
    """Carry the operation out in the model; what is wrong with the answer, or nothing."""
    try:
        expected = model.do(operation)
    except FaultsError as faults:
        return refused_wrongly(faults, answer)
    return "" if expected == answer else f"{operation}: {answer!r}, not {expected!r}"


def refused_wrongly(faults: FaultsError, answer: object) -> str:
    """What is wrong with an answer where there must be a refusal, or nothing."""
    if not isinstance(answer, RefusedError):
        return f"{answer!r}, not refused for {faults}"
    told = (answer.problem, dict(answer.details))
    if told not in [(problem, dict(details)) for problem, details in faults.faults]:
        return f"{told}, not {faults.faults}"
    return ""


def page_wrong(page: Page, expected: Readable, count: int, size: int) -> str:
    """What is wrong with a page of entries, or nothing."""
    got = [frame_of(entry, body) for entry, body in page.entries]
    frames = [frame for frame, _ in expected.frames]
    if page.part != expected.part or got != frames[: len(got)]:
        return f"{page.part} {got}, not {expected.part} {frames}"
    chain = expected.frames[len(got) - 1][1] if got else expected.before
    if page.chain != chain:
        return f"chain {page.chain.hex()} after {len(got)} entries, not {chain.hex()}"
    bodies = [len(body or b"") for _, body in page.entries]
    if len(got) > count or sum(bodies[:-1]) > size:
        return f"{len(got)} entries of {sum(bodies)} bytes where {count} and {size} were asked for"
    # What a frame adds to its body is the store's to count or not.
    full = len(got) == count or sum(bodies) + 128 * len(bodies) >= size
    return "" if full or len(got) == len(frames) else f"only {len(got)} of {len(frames)} entries"


def frame_of(entry: Entry, body: bytes | None) -> Frame:
    """A stored entry as a reader gets it."""
    payload = entry.body_hash if body is None else body
    return Frame(
        entry.seq, entry.turn, entry.kind, entry.state, payload, entry.next_turn, entry.next_hash,
        entry.void_after, entry.closes,
    )  # fmt: skip


def in_some_order(
    model: Relay, burst: Sequence[Operation], answers: Sequence[Result | RefusedError]
) -> tuple[Relay, str]:
    """The model after operations that came together, in an order that explains the answers.

    Where there is no such order, the model as it was, and what is wrong.
    """
    pairs = list(zip(burst, answers, strict=True))
    wrong = ""
    for order in permutations(pairs):
        after = copy.deepcopy(model)
        said = [fits(after, operation, answer) for operation, answer in order]
        if not any(said):
            return after, ""
        wrong = wrong or "; ".join(filter(None, said))
    return model, f"no order explains the answers: {wrong}"


async def _told(asked: Awaitable[object]) -> object:
    try:
        return await asked
    except RefusedError as refused:
        return refused


async def read_wrong(
    store: Store, model: Relay, place: tuple[bytes, bytes, int], count: int, size: int
) -> str:
    """Read a page (log, capability, cursor); what is wrong with it, or nothing."""
    log, capability, after = place
    page = await _told(store.read(log, capability, after, count=count, size=size))
    try:
        expected = model.read(*place)
    except FaultsError as faults:
        return refused_wrongly(faults, page)
    return page_wrong(page, expected, count, size) if isinstance(page, Page) else f"{page!r}"


async def view_wrong(store: Store, model: Relay, log: bytes, capability: bytes) -> str:
    """Look at how a log stands; what is wrong with the answer, or nothing."""
    got = await _told(store.view(log, capability))
    try:
        expected = model.view(log, capability)
    except FaultsError as faults:
        return refused_wrongly(faults, got)
    return "" if got == expected else f"{got}, not {expected}"


async def attachment_wrong(
    store: Store, model: Relay, log: bytes, capability: bytes, ident: bytes
) -> str:
    """Look at an attachment; what is wrong with the answer, or nothing."""
    got: object
    try:
        found, chunks = await store.attachment(log, capability, ident)
        got = (found.seq, [(c.index, c.hash, c.size, c.place) for c in chunks])
        if (found.size, found.chunks) != (sum(max(c.size, 4096) for c in chunks), len(chunks)):
            return f"{found} with {len(chunks)} chunks"
    except RefusedError as refused:
        got = refused
    try:
        seq, noted = model.attachment(log, capability, ident)
    except FaultsError as faults:
        return refused_wrongly(faults, got)
    expected = (seq, [(op.index, op.hash, op.size, op.place) for op in noted])
    return "" if got == expected else f"{got}, not {expected}"


async def items_wrong(
    store: Store, model: Relay, place: tuple[bytes, bytes, int], count: int
) -> str:
    """Read a box (box, capability, cursor); what is wrong with the answer, or nothing."""
    got: object
    kept = model.boxes.boxes.get(place[0])
    try:
        box, items = await store.items(*place, count=count, size=100_000)
        got = [(item.seq, item.body) for item in items]
        if kept and (box.count, box.size, box.head) != (len(kept.items), kept.size, kept.head):
            return f"{box}, not {kept}"
    except RefusedError as refused:
        got = refused
    try:
        expected = model.items(*place)[:count]
    except FaultsError as faults:
        return refused_wrongly(faults, got)
    return "" if got == expected else f"{got}, not {expected}"
