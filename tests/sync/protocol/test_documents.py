"""JSON documents come back as they were written, and nothing else is taken for one."""

import json
from typing import Any, Protocol

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol import documents as d
from sync.protocol.ids import MalformedError
from sync.protocol.members import read_object
from sync.protocol.problems import BY_SLUG, Problem
from sync.protocol.refusals import Refusal
from sync.protocol.sizes import COUNTER


class Document(Protocol):
    """What every document can do."""

    def to_json(self) -> bytes: ...
    @classmethod
    def from_json(cls, data: bytes) -> Any: ...


LIMITS = d.RelayLimits(1, 2, 3, 4, 5, 6, 7, 8, 9)
HASH, ID = bytes(range(32)), bytes(range(16))
ALL: list[Document] = [
    d.RelayInfo(ID, ID, (1,), "open", 20, 90, LIMITS),
    d.RelayInfo(ID, ID, (1, 2), "closed", None, 90, LIMITS),
    d.NewLog(HASH, HASH),
    d.LogMade(ID, 0, 1, HASH),
    d.Accepted(COUNTER, 2, HASH),
    d.LogState(1, 2, 3, True, HASH, "moved", False, 4, 5),
    d.NewRepair(HASH),
    d.Token("lt1abc"),
    d.AttachmentState(True, (d.ChunkState(0, 1, HASH), d.ChunkState(255, 1024, HASH))),
    d.AttachmentState(False, ()),
    d.NewBox(ID, HASH, HASH, "return"),
    d.BoxMade(ID, 14),
    d.BoxDays(0),
    d.ItemMade(1),
    Refusal(Problem.STALE_TURN, 409, "A sentence.", {"turn": 3, "winner": 7}),
]


@pytest.mark.parametrize("document", ALL, ids=lambda one: type(one).__name__)
def test_a_document_comes_back_as_it_was(document: Document) -> None:
    assert type(document).from_json(document.to_json()) == document
    more = json.loads(document.to_json()) | {"a later version's": {"deep": [1, {}]}}
    again = type(document).from_json(json.dumps(more).encode())
    if not isinstance(document, Refusal):
        assert again == document


@pytest.mark.parametrize("document", ALL, ids=lambda one: type(one).__name__)
def test_no_member_may_be_missing_or_of_another_type(document: Document) -> None:
    members = json.loads(document.to_json())
    needed = set(members) - ({"turn", "winner"} if isinstance(document, Refusal) else set())
    for name in needed:
        with pytest.raises(MalformedError):
            type(document).from_json(json.dumps(members | {name: [None]}).encode())
        without = {other: value for other, value in members.items() if other != name}
        with pytest.raises(MalformedError):
            type(document).from_json(json.dumps(without).encode())


@pytest.mark.parametrize(
    ("name", "value"),
    [("seq", -1), ("seq", COUNTER + 1), ("seq", 1.0), ("seq", True), ("seq", "1"), ("seq", None),
     ("chain", "AB" * 32), ("chain", "ab" * 31), ("chain", "é" * 64), ("chain", 5)],
)  # fmt: skip
def test_a_value_out_of_bounds_is_refused(name: str, value: object) -> None:
    members = json.loads(d.Accepted(1, 1, HASH).to_json()) | {name: value}
    with pytest.raises(MalformedError):
        d.Accepted.from_json(json.dumps(members).encode())


@pytest.mark.parametrize(
    "data",
    [b"", b"null", b"[]", b"1", b'"x"', b"{", b"{}x", b"\xff", b'{"a":1,"a":2}', b'{"a":NaN}',
     b'{"a":Infinity}', b"[" * 100_000, b'{"a":' * 100_000, b'{"a":' + b"9" * 5000 + b"}"],
)  # fmt: skip
def test_what_is_no_object_is_refused(data: bytes) -> None:
    with pytest.raises(MalformedError):
        read_object(data)


@given(st.binary(max_size=200))
def test_garbage_is_refused_and_nothing_worse(data: bytes) -> None:
    for kind in {type(document) for document in ALL}:
        with pytest.raises(MalformedError):
            kind.from_json(data)


def test_a_token_is_a_string_that_can_be_sent() -> None:
    with pytest.raises(MalformedError):
        d.Token.from_json(b'{"token":"\\ud800"}')


def test_every_refusal_is_recognised() -> None:
    for slug, problem in BY_SLUG.items():
        written = Refusal(problem, problem.status, problem.sentence).to_json()
        assert Refusal.from_json(written).problem is problem
        assert slug.encode() in written


def test_a_foreign_problem_is_read_without_a_name() -> None:
    told = Refusal.from_json(b'{"type":"about:blank","title":"No.","status":502,"x":[],"y":true}')
    assert (told.problem, told.status, told.details) == (None, 502, {})
    newer = Refusal.from_json(b'{"type":"tag:lamplit,2026:relay:new","title":"N.","status":499}')
    assert newer.problem is None
    with pytest.raises(MalformedError):
        Refusal.from_json(b'{"type":"about:blank","title":"No.","status":99}')
