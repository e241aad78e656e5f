"""The endpoints of a log, over a real socket; every answer is held against the description."""

import base64
import json
import os
from pathlib import Path

import pytest
import requests

from sync.protocol.chain import START, follow
from sync.protocol.frames import Kind, State
from sync.relay.http.options import Options, Rates
from tests.sync.relay.http.asking import Asker, Circle, digest, new_key, problem_of
from tests.sync.relays import LIMITS, Running, relay_here


def test_a_relay_says_who_it_is(relay: Running, asker: Asker) -> None:
    told = asker.ask("GET", "/v1").json()
    assert told["relay"] == relay.services.store.identity.relay.hex()
    assert told["protocol"] == [1]
    assert (told["gate"], told["work_bits"]) == ("closed", None)
    assert told["limits"]["body"] == LIMITS.body
    assert told["limits"]["wait"] == 50


def test_a_log_is_made_once_however_often_it_is_asked_for(relay: Running, asker: Asker) -> None:
    token, key = relay.token(), new_key()
    circle = asker.create(token, key=key)
    again = circle.create(token, key)
    assert (again.status_code, again.json()["log"]) == (200, circle.log)
    other = Circle(asker, "", os.urandom(32), os.urandom(32)).create(token, new_key())
    assert problem_of(other) == "token-refused"
    thief = Circle(asker, "", os.urandom(32), os.urandom(32)).create(relay.token(), key)
    assert problem_of(thief) == "key-reused"


def test_a_creation_is_answered_as_before_when_its_token_has_expired(
    tmp_path: Path,
) -> None:
    days = [20_000.0]
    with relay_here(tmp_path, clock=lambda: days[0] * 86_400) as relay:
        asker, token, key = Asker(relay.url), relay.token(), new_key()
        circle = asker.create(token, key=key)
        days[0] += 31
        again = circle.create(token, key)
        assert (again.status_code, again.json()["log"]) == (200, circle.log)
        late = Circle(asker, "", os.urandom(32), os.urandom(32)).create(token, new_key())
        assert problem_of(late) == "token-refused"
        asker.session.close()


def test_without_a_token_the_gate_is_closed(asker: Asker) -> None:
    circle = Circle(asker, "", os.urandom(32), os.urandom(32))
    assert problem_of(circle.create(None, new_key())) == "forbidden"
    assert problem_of(circle.create("lt1" + "a" * 58, new_key())) == "token-refused"


def test_entries_are_appended_and_read_with_their_chain(circle: Circle) -> None:
    bodies = [b"one", b"", os.urandom(512 * 1024)]
    answers = [circle.append(body) for body in bodies]
    assert [answer.json()["seq"] for answer in answers] == [1, 2, 3]
    page = circle.page()
    frames = circle.frames()
    assert [frame.body for frame in frames] == bodies
    chain = START
    for frame, answer in zip(frames, answers, strict=True):
        chain = follow(chain, frame)
        assert answer.json()["chain"] == chain.hex()
    assert page.headers["Lamplit-Chain"] == chain.hex()
    assert page.headers["Lamplit-Head"] == "3"
    assert page.headers["Lamplit-Turn"] == "1"
    assert "Lamplit-Ends" not in page.headers
    assert page.headers["Cache-Control"] == "no-store"
    assert "Server" not in page.headers


def test_pages_go_on_after_a_cursor(circle: Circle) -> None:
    for number in range(5):
        circle.append(b"%d" % number)
    assert [frame.seq for frame in circle.frames("?after=1&count=2")] == [2, 3]
    empty = circle.page("?after=5")
    assert (empty.content, empty.headers["Lamplit-Head"]) == (b"", "5")
    assert problem_of(circle.page("?after=6")) == "ahead"
    assert circle.page("?after=6").json()["head"] == 5


def test_an_append_sent_again_is_answered_as_before(circle: Circle) -> None:
    key = new_key()
    first, again = circle.append(b"same", key=key), circle.append(b"same", key=key)
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json() == again.json()
    assert problem_of(circle.append(b"other", key=key)) == "key-reused"
    assert len(circle.frames()) == 1


def test_an_entry_that_opens_a_turn_ends_the_old_capability(circle: Circle) -> None:
    circle.append(b"before")
    old, new = circle.capability, os.urandom(32)
    circle.open_turn(new)
    circle.append(b"after")
    ended = circle.page(secret=old)
    assert (ended.headers["Lamplit-Ends"], ended.headers["Lamplit-Head"]) == ("2", "2")
    assert [frame.seq for frame in circle.frames(secret=old)] == [1, 2]
    assert [frame.body for frame in circle.frames("?after=2")] == [b"after"]
    stale = circle.append(b"late", secret=old)
    assert problem_of(stale) == "stale-turn"
    assert stale.json()["winner"] == 2
    wrong = circle.append(b"early", If_Turn="1")
    assert (problem_of(wrong), wrong.json()["turn"]) == ("stale-turn", 2)
    taken = circle.append(b"back", Next_Capability=digest(old).hex())
    assert problem_of(taken) == "taken"


def test_how_a_log_stands(circle: Circle) -> None:
    circle.append(b"four")
    told = circle.asker.ask("GET", circle.path, secret=circle.capability).json()
    assert (told["head"], told["oldest"], told["turn"], told["size"]) == (1, 1, 1, 4)
    assert (told["ended"], told["access"], told["writable"]) == (False, "open", True)
    steward = circle.asker.ask("GET", circle.path, secret=circle.repair)
    assert steward.status_code == 200


def test_an_author_withdraws_an_entry(circle: Circle) -> None:
    secret = os.urandom(32)
    circle.append(b"a word too many", Withdraw_Hash=digest(secret).hex())
    place = f"{circle.path}/entries/1"
    assert problem_of(circle.asker.ask("DELETE", place, secret=os.urandom(32))) == "unknown"
    assert problem_of(circle.asker.ask("DELETE", place, secret=circle.capability)) == "unknown"
    for _ in range(2):
        assert circle.asker.ask("DELETE", place, secret=secret).status_code == 204
    (frame,) = circle.frames()
    assert frame.state is State.WITHDRAWN
    assert frame.body_hash == digest(b"a word too many")


def test_what_opens_a_turn_is_never_withdrawn(circle: Circle) -> None:
    """Taken back, it would leave behind whoever was away."""
    opens, withdraws = (digest(os.urandom(32)).hex() for _ in range(2))
    refused = circle.append(b"a trap", Next_Capability=opens, Withdraw_Hash=withdraws)
    assert (refused.status_code, problem_of(refused)) == (400, "malformed")
    assert circle.frames() == []


def test_a_steward_repairs_a_turn_nobody_can_derive(circle: Circle) -> None:
    circle.append(b"good")
    honest = circle.capability
    circle.open_turn(os.urandom(32), b"garbage")
    headers = {
        "Idempotency-Key": new_key(), "If-Turn": "2", "Void-After": "1", "Next-Turn": "5",
        "Next-Capability": digest(b"n" * 32).hex(),
    }  # fmt: skip

    def repair(secret: bytes, **more: str) -> int:
        sent = headers | {name.replace("_", "-"): value for name, value in more.items()}
        answer = circle.asker.ask(
            "POST", f"{circle.path}/repairs", secret=secret, headers=sent, body=b"repaired"
        )
        return answer.status_code

    assert repair(honest) == 404
    assert repair(circle.repair, Bridge_Capability="00" * 32) == 400
    assert repair(circle.repair, Bridge_Turn="3") == 400
    assert repair(circle.repair, Close_Log="perhaps") == 400
    assert repair(circle.repair, If_Turn="9") == 409
    assert repair(circle.repair) == 201
    assert repair(circle.repair) == 200
    frames = circle.frames(secret=honest)
    assert [(frame.seq, frame.kind, frame.state) for frame in frames] == [
        (1, Kind.POST, State.PRESENT), (2, Kind.POST, State.VOID), (3, Kind.REPAIR, State.PRESENT),
    ]  # fmt: skip
    circle.capability, circle.turn = b"n" * 32, 5
    assert circle.append(b"goes on").json() | {"chain": ""} == {"seq": 4, "turn": 5, "chain": ""}


def test_a_log_that_moved_takes_no_more(circle: Circle) -> None:
    headers = {
        "Idempotency-Key": new_key(), "If-Turn": "1", "Void-After": "0", "Next-Turn": "2",
        "Next-Capability": digest(b"n" * 32).hex(), "Close-Log": "true",
    }  # fmt: skip
    circle.asker.ask(
        "POST", f"{circle.path}/repairs", secret=circle.repair, headers=headers, body=b"gone"
    )
    circle.capability, circle.turn = b"n" * 32, 2
    assert problem_of(circle.append()) == "moved"
    told = circle.asker.ask("GET", circle.path, secret=circle.capability).json()
    assert told["access"] == "moved"


def test_the_repair_capability_is_renewed(circle: Circle) -> None:
    place, new = f"{circle.path}/repair-capability", os.urandom(32)
    document = {"capability": digest(new).hex()}
    assert problem_of(
        circle.asker.ask("PUT", place, secret=circle.capability, document=document)
    ) == "unknown"  # fmt: skip
    renewed = circle.asker.ask("PUT", place, secret=circle.repair, document=document)
    assert renewed.status_code == 204
    assert circle.asker.ask("GET", circle.path, secret=new).status_code == 200
    assert circle.asker.ask("GET", circle.path, secret=circle.repair).status_code == 404


def test_members_mint_tokens_where_the_gate_is_invite(tmp_path: Path) -> None:
    days = [20_000.0]
    options = Options(gate="invite", rates=Rates(None, None))
    with relay_here(tmp_path, options=options, clock=lambda: days[0] * 86_400) as relay:
        asker = Asker(relay.url)
        circle = asker.create(relay.token())
        place = f"{circle.path}/tokens"

        def mint(key: str, secret: bytes = circle.capability) -> requests.Response:
            return asker.ask("POST", place, secret=secret, headers={"Idempotency-Key": key})

        keys = [new_key() for _ in range(LIMITS.tokens_per_log)]
        first = [mint(key) for key in keys]
        assert {answer.status_code for answer in first} == {201}
        assert problem_of(mint(new_key())) == "forbidden"
        tokens = {answer.json()["token"] for answer in first}
        assert len(tokens) == len(keys)
        days[0] += 1  # the token's last day stays what it was
        again = [mint(key) for key in keys]
        assert {answer.status_code for answer in again} == {200}
        assert {answer.json()["token"] for answer in again} == tokens
        for token in tokens:
            asker.create(token)
        assert problem_of(mint(keys[0], os.urandom(32))) == "unknown"
        assert problem_of(asker.ask("POST", place, secret=circle.capability)) == "malformed"
        asker.session.close()


def test_members_mint_nothing_where_the_gate_is_closed(circle: Circle) -> None:
    keyed = {"Idempotency-Key": new_key()}
    place = f"{circle.path}/tokens"
    answer = circle.asker.ask("POST", place, secret=circle.capability, headers=keyed)
    assert problem_of(answer) == "forbidden"


def test_a_full_log_says_so(tmp_path: Path) -> None:
    from dataclasses import replace

    with relay_here(tmp_path, limits=replace(LIMITS, log=10, commit_reserve=10)) as relay:
        asker = Asker(relay.url)
        circle = asker.create(relay.token())
        assert circle.append(b"0123456789").status_code == 201
        full = circle.append(b"x")
        assert (problem_of(full), full.json()["most"]) == ("log-full", 10)
        circle.open_turn(os.urandom(32), b"remove")
        asker.session.close()


@pytest.mark.parametrize(
    "query",
    ["?after=-1", "?after=x", "?after=1&after=2", "?after=٣", "?after=9007199254740992",
     "?count=0", "?count=257", "?wait=51", "?after=1.0", "?after=007", "?after=%ff", "?after="],
)  # fmt: skip
def test_a_malformed_cursor_is_refused(circle: Circle, query: str) -> None:
    assert problem_of(circle.page(query)) == "malformed"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Idempotency_Key", "short"),
        ("Idempotency_Key", "A" * 32),
        ("If_Turn", "-1"),
        ("If_Turn", "1e3"),
        ("If_Turn", "01"),
        ("Next_Capability", "00"),
        ("Withdraw_Hash", "zz" * 32),
        ("Attachment_Ids", ""),
        ("Attachment_Ids", "00"),
        ("Attachment_Ids", ",".join(["00" * 16] * 17)),
        ("Authorization", "Basic " + base64.b64encode(b"a:b").decode()),
        ("Authorization", "Bearer "),
        ("Authorization", "Bearer " + "AB" * 32),
    ],
)
def test_a_malformed_header_is_refused(circle: Circle, name: str, value: str) -> None:
    assert problem_of(circle.send({name.replace("_", "-"): value})) == "malformed"


def test_an_attachment_that_never_arrived_cannot_be_listed(circle: Circle) -> None:
    missing = circle.append(Attachment_Ids="00" * 16)
    assert problem_of(missing) == "missing-attachment"


@pytest.mark.parametrize(
    "document",
    [
        b"",
        b"[]",
        b"{",
        b"\xff{}",
        b"[" * 2000 + b"]" * 2000,
        b'{"capability":1,"repair":2}',
        b'{"capability":null,"repair":null}',
        b'{"capability":"%s"}' % (b"0" * 64),
        b'{"capability":"%s","repair":"%s","repair":"%s"}' % ((b"0" * 64,) * 3),
        b'{"capability":"\\ud800","repair":NaN}',
        b'{"a":' + b"9" * 3000 + b"}",
    ],
)
def test_a_malformed_document_is_refused(relay: Running, asker: Asker, document: bytes) -> None:
    answer = asker.ask(
        "POST", "/v1/logs", secret=relay.token(), body=document,
        headers={"Content-Type": "application/json", "Idempotency-Key": new_key()},
    )  # fmt: skip
    assert problem_of(answer) == "malformed"


@pytest.mark.parametrize(
    "media_type", ["text/plain", "application/json", "", "multipart/form-data"]
)
def test_another_type_of_content_is_refused(circle: Circle, media_type: str) -> None:
    assert problem_of(circle.append(Content_Type=media_type)) == "media-type"
    assert problem_of(circle.append(Content_Encoding="gzip")) == "media-type"
    assert circle.append(Content_Type="application/octet-stream; x=y").status_code == 201


def test_other_methods_and_addresses(relay: Running, asker: Asker) -> None:
    wrong = asker.ask("PATCH", "/v1")
    assert (problem_of(wrong), wrong.headers["Allow"]) == ("method", "GET, HEAD, OPTIONS")
    told = asker.ask("OPTIONS", f"/v1/logs/{'0' * 32}/entries")
    assert (told.status_code, told.headers["Allow"]) == (204, "GET, HEAD, OPTIONS, POST")
    assert not any(name.lower().startswith("access-control") for name in told.headers)
    for path in ("/", "/v1/", "/v2", "/v1/logs/", "/v1/logs//entries", "/%2e%2e/v1", "/v1/%ff"):
        assert problem_of(asker.ask("GET", path)) == "no-such-place", path
    head = asker.ask("HEAD", "/v1")
    assert (head.status_code, head.content) == (200, b"")
    assert int(head.headers["Content-Length"]) > 0


def test_a_malformed_id_is_refused(asker: Asker) -> None:
    for log in ("x", "0" * 31, "A" * 32, "0" * 33):
        answer = asker.ask("GET", f"/v1/logs/{log}/entries", secret=os.urandom(32))
        assert problem_of(answer) == "malformed"


def test_a_refusal_tells_its_own_sentence(circle: Circle) -> None:
    told = json.loads(circle.page("?after=9").content)
    assert told["title"] == "The log has not come as far as this cursor."
