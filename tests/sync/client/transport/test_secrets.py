"""A capability is seen in the Authorization header only; and nothing tells who asks."""

import json
import logging
import traceback
from collections.abc import Callable
from typing import NoReturn

import pytest

from sync.client.transport import Cursor, Failure, Patience, Relay, follow
from tests.sync.client.transport.conftest import Make
from tests.sync.client.transport.liars import (
    BOX,
    CAPABILITY,
    GENERATION,
    KEY,
    LOG,
    Liar,
    Talk,
    answer,
    problem,
    saying,
)

CURSOR = Cursor(GENERATION)
TOKEN = f"lt1{CAPABILITY.hex()}"
IMPATIENT = Patience(connect=2, silence=0.1, request=0.5, tries=1)

CALLS: dict[str, Callable[[Relay], object]] = {
    "describe": lambda relay: relay.describe(),
    "create_log": lambda relay: relay.create_log(
        BOX, KEY, capability_hash=b"1" * 32, repair_hash=b"2" * 32, token=TOKEN
    ),
    "state": lambda relay: relay.state(LOG, CAPABILITY),
    "append": lambda relay: relay.append(LOG, CAPABILITY, KEY, b"sealed", if_turn=1),
    "read": lambda relay: relay.read(LOG, CAPABILITY, CURSOR),
    "follow": lambda relay: list(follow(relay, LOG, CAPABILITY, CURSOR)),
    "withdraw": lambda relay: relay.withdraw(LOG, 1, CAPABILITY),
    "repair": lambda relay: relay.repair(
        LOG, CAPABILITY, KEY, b"x", if_turn=1, void_after=0, next_turn=2, next_hash=b"3" * 32
    ),
    "renew_repair": lambda relay: relay.renew_repair(LOG, CAPABILITY, b"4" * 32),
    "mint_token": lambda relay: relay.mint_token(LOG, CAPABILITY, KEY),
    "put_chunk": lambda relay: relay.put_chunk(LOG, CAPABILITY, BOX, 0, b"bytes"),
    "attachment": lambda relay: relay.attachment(LOG, CAPABILITY, BOX),
    "chunk": lambda relay: relay.chunk(LOG, CAPABILITY, BOX, 0, bytes(32)),
    "create_box": lambda relay: relay.create_box(
        BOX,
        KEY,
        log=LOG,
        capability=CAPABILITY,
        contact_hash=b"5" * 32,
        reader_hash=b"6" * 32,
        kind="return",
    ),
    "post": lambda relay: relay.post(BOX, CAPABILITY, KEY, b"hello"),
    "items": lambda relay: relay.items(BOX, CAPABILITY),
    "take_out": lambda relay: relay.take_out(BOX, CAPABILITY, through=3),
    "renew_box": lambda relay: relay.renew_box(BOX, CAPABILITY),
    "close_box": lambda relay: relay.close_box(BOX, CAPABILITY),
}


def echoing(talk: Talk) -> None:
    """Sends the request back in every part of the answer."""
    request = talk.request() or b""
    secret = request.partition(b"Bearer ")[2].partition(b"\r\n")[0].decode() or "nothing"
    document = {"type": f"about:{secret}", "title": secret, "status": 418, "detail": secret}
    talk.send(
        answer(
            418, json.dumps(document).encode(), "application/problem+json", {"X-Echo": secret}
        ).replace(b"Whatever", secret.encode())
    )


BEHAVIOURS: dict[str, Callable[[Talk], None]] = {
    "a refusal": saying(problem(404, "unknown")),
    "its own words": echoing,
    "a lie": saying(answer(200, b"nonsense")),
    "garbled headers": saying(b"HTTP/1.1 200 OK\r\nno colon here\r\n\r\n"),
    "no HTTP": saying(b"\x15\x03\x01\r\n\r\n"),
    "nothing": lambda talk: None,
    "silence": lambda talk: talk.wait(),
}


@pytest.mark.parametrize("behave", BEHAVIOURS.values(), ids=BEHAVIOURS.keys())
def test_no_secret_is_in_an_error_a_log_or_a_line(
    make: Make, caplog: pytest.LogCaptureFixture, behave: Callable[[Talk], None]
) -> None:
    caplog.set_level(logging.DEBUG)
    seen: list[str] = []

    def sleep(_seconds: float, _stop: object) -> NoReturn:
        raise Failure  # following would go on

    with Liar(behave) as liar:
        relay = make(
            liar.address,
            IMPATIENT,
            on_connection=lambda *line: seen.append(" ".join(line)),
            sleep=sleep,
        )
        for call in CALLS.values():
            with pytest.raises(Failure) as caught:
                call(relay)
            seen += [str(caught.value), repr(caught.value)]
            seen += traceback.format_exception(caught.value)
            seen.append(str(vars(caught.value).keys()))
    assert seen
    text = "\n".join([*seen, caplog.text])
    for secret in (CAPABILITY, LOG, BOX):
        assert secret.hex() not in text
    assert repr(CAPABILITY)[2:-1] not in text


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS.keys())
def test_a_secret_is_sent_in_one_header_only(make: Make, call: Callable[[Relay], object]) -> None:
    with Liar(saying(problem(404, "unknown"))) as liar:
        with pytest.raises(Failure):
            call(make(liar.address))
        (request,) = liar.requests
    head, _, body = request.partition(b"\r\n\r\n")
    lines = head.decode("ascii").split("\r\n")
    carrying = [line for line in lines if CAPABILITY.hex() in line]
    bearers = {f"Authorization: Bearer {shown}" for shown in (CAPABILITY.hex(), TOKEN)}
    assert bearers.issuperset(carrying)
    assert len(carrying) == (0 if lines[0].startswith("GET /v1 ") else 1)
    assert CAPABILITY.hex().encode() not in body
    assert CAPABILITY not in body


def test_nothing_in_a_request_tells_who_asks(make: Make) -> None:
    """No version, no platform, no language: two members' requests are the same bytes."""
    with Liar(saying(problem(404, "unknown"))) as liar:
        for _ in range(2):
            with pytest.raises(Failure):
                CALLS["append"](make(liar.address))
        first, second = liar.requests
        authority = liar.address.authority
    assert first == second
    assert (
        first
        == (
            "POST /v1/logs/11111111111111111111111111111111/entries HTTP/1.1\r\n"
            "User-Agent: lamplit\r\n"
            "Accept: */*\r\n"
            "Accept-Encoding: identity\r\n"
            "Content-Type: application/octet-stream\r\n"
            f"Idempotency-Key: {KEY.hex()}\r\n"
            "If-Turn: 1\r\n"
            f"Authorization: Bearer {CAPABILITY.hex()}\r\n"
            f"Host: {authority}\r\n"
            "Content-Length: 6\r\n\r\nsealed"
        ).encode()
    )


def test_every_failure_is_one_plain_sentence() -> None:
    def kinds(kind: type[Failure]) -> list[type[Failure]]:
        return [kind, *(deeper for one in kind.__subclasses__() for deeper in kinds(one))]

    for kind in kinds(Failure):
        assert kind.sentence.endswith(".")
        assert kind.sentence[0].isupper()
        assert "\n" not in kind.sentence
