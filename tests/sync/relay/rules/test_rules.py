"""The rules together: every operation has one, and any mixture keeps the rows in order."""

import hashlib
from collections.abc import Callable
from contextlib import suppress
from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.chain import START
from sync.protocol.ids import secret_hash
from sync.protocol.problems import RefusedError
from sync.relay import rules
from sync.relay.operations import (
    BoxKind,
    CreateBox,
    EmptyBox,
    ExpireAttachment,
    ExpireEntries,
    ExpireItems,
    Operation,
    Post,
    Withdraw,
)
from tests.sync.making import Circle, follow
from tests.sync.relay.rules.desk import Desk, chunk_of, repair_of

IDS = [bytes([number]) * 16 for number in range(3)]
SECRETS = [bytes([number]) * 32 for number in range(100, 106)]


def test_every_operation_has_its_rule() -> None:
    assert set(rules._RULES) == set(get_args(Operation))


def _post(desk: Desk, circle: Circle, a: int, b: int) -> Operation:
    secret = secret_hash(SECRETS[b % 6])
    return circle.post(bytes(b), withdraw_hash=secret, attachments=(IDS[a % 3],))


def _plain(desk: Desk, circle: Circle, a: int, b: int) -> Operation:
    return circle.post(bytes(a), withdraw_hash=secret_hash(SECRETS[b % 6]))


def _repair(desk: Desk, circle: Circle, a: int, b: int) -> Operation:
    log = desk.log(circle)
    bridge = (log.turn + 1, secret_hash(SECRETS[a % 6])) if a % 2 else None
    return repair_of(
        circle, log, SECRETS[b % 6], void_after=max(log.head - a, 0), next_turn=log.turn + 2,
        bridge=bridge, closes=b == 5,
    )  # fmt: skip


def _box(desk: Desk, circle: Circle, a: int, b: int) -> Operation:
    return CreateBox(
        IDS[a % 3], circle.log, circle.capability, SECRETS[0], SECRETS[1], BoxKind.RETURN
    )


def _item(desk: Desk, circle: Circle, a: int, b: int) -> Operation:
    body = bytes(b)
    return Post(IDS[a % 3], SECRETS[0], bytes([b]) * 16, body, hashlib.sha256(body).digest())


Maker = Callable[[Desk, Circle, int, int], Operation]

MAKERS: dict[str, Maker] = {
    "post": _post,
    "plain": _plain,
    "commit": lambda desk, circle, a, b: circle.commit(SECRETS[b % 6]),
    "repair": _repair,
    "withdraw": lambda desk, circle, a, b: Withdraw(circle.log, a, secret_hash(SECRETS[b % 6])),
    "chunk": lambda desk, circle, a, b: chunk_of(circle, IDS[a % 3], b % 3, size=b),
    "box": _box,
    "item": _item,
    "empty": lambda desk, circle, a, b: EmptyBox(IDS[a % 3], SECRETS[1], b),
    "expire": lambda desk, circle, a, b: ExpireEntries(circle.log, desk.setting.day - a % 3, b),
    "forget": lambda desk, circle, a, b: ExpireAttachment(circle.log, IDS[a % 3], desk.setting.day),
    "age": lambda desk, circle, a, b: ExpireItems(IDS[a % 3], b),
}
"""Operations made of two small numbers, so that they meet each other often."""


@given(st.lists(st.tuples(st.sampled_from(sorted(MAKERS)), st.integers(0, 7), st.integers(0, 7)),
                max_size=40))  # fmt: skip
def test_any_mixture_keeps_the_rows_in_order(steps: list[tuple[str, int, int]]) -> None:
    desk = Desk()
    circle = desk.circle()
    chain = START
    for number, (kind, a, b) in enumerate(steps):
        head, circle.turn = desk.log(circle).head, desk.log(circle).turn
        with suppress(RefusedError):
            desk.ask(MAKERS[kind](desk, circle, a, b))
        log = desk.log(circle)
        for seq in range(head + 1, log.head + 1):
            entry = desk.entries[circle.log, seq]
            chain = follow(chain, entry)
            assert entry.chain == chain
        # Whoever can derive it follows the current turn.
        found = [secret for secret in SECRETS if secret_hash(secret) == log.turn_hash]
        circle.secret = found[0] if found else circle.secret
        desk.check()
        if number % 5 == 4:
            desk.pass_days(1)
