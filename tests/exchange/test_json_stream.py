"""Arrays in JSON files, one element at a time."""

import json
import tracemalloc
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange import json_stream
from app.exchange.json_stream import BrokenJsonError, Element, JsonArrays

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


def pieces(text: str | bytes, size: int = 7) -> Iterator[bytes]:
    data = text.encode() if isinstance(text, str) else text
    return (data[at : at + size] for at in range(0, len(data), size))


def elements(text: str | bytes, size: int = 7) -> list[Element]:
    return list(JsonArrays(pieces(text, size)))


@pytest.fixture(autouse=True)
def _small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read little at a time, so that every cut is met."""
    monkeypatch.setattr(json_stream, "_FIRST", 8)


@given(VALUES, st.lists(VALUES, max_size=6), VALUES, st.integers(1, 40))
def test_what_json_says_is_what_comes(before: Any, items: list[Any], after: Any, size: int) -> None:
    text = json.dumps({"before": before, "entries": items, "after": after}, ensure_ascii=False)
    text = text.encode("utf-8", "replace").decode()
    whole = json.loads(text)
    expected = [
        Element(key, index, item)
        for key, value in whole.items()
        if isinstance(value, list)
        for index, item in enumerate(value)
    ]
    assert elements(text, size) == expected


def test_an_array_alone_and_an_empty_one() -> None:
    assert elements('[1, "a]", {"b": [2]}]') == [
        Element("", 0, 1),
        Element("", 1, "a]"),
        Element("", 2, {"b": [2]}),
    ]
    arrays = JsonArrays(pieces('{"entries": []}'))
    assert list(arrays) == []
    assert arrays.names == {"entries"}


def test_a_broken_element_costs_only_itself() -> None:
    text = '{"entries": [{"a": 1}, {"b": nope, "c": "]}\\\\\\"{"}, {"d": [1, {"e": 2}]}]}'
    found = elements(text)
    assert [(one.index, one.broken) for one in found] == [(0, False), (1, True), (2, False)]
    assert found[2].value == {"d": [1, {"e": 2}]}


def test_very_deep_and_very_long_numbers_are_broken_elements() -> None:
    deep = "[" * 100_000 + "]" * 100_000
    text = f'{{"entries": [{deep}, {{"n": {"9" * 5000}}}, 3]}}'
    assert [one.broken for one in elements(text, 1 << 16)] == [True, True, False]


@pytest.mark.parametrize(
    "text",
    ["", "nonsense", "{", '{"a"', '{"a": [', '{"a": [1', '{"a": [1,', '{"a": ["x', "[1 2]",
     '{"a" 1}', '{"entries": [{"a": "b}', '{"a": [1]', "{]"],
)  # fmt: skip
def test_text_that_ends_early_or_is_no_json(text: str) -> None:
    with pytest.raises(BrokenJsonError):
        elements(text)


def test_what_comes_before_the_damage_is_given_first() -> None:
    arrays = iter(JsonArrays(pieces('{"entries": [1, {"a": "b"}, {"c": "d')))
    assert next(arrays).value == 1
    assert next(arrays).value == {"a": "b"}
    with pytest.raises(BrokenJsonError):
        next(arrays)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_other_encodings(encoding: str) -> None:
    assert elements('["ünï", "🌊"]'.encode(encoding))[1].value == "🌊"


def test_bytes_that_are_no_text_are_replaced_and_said() -> None:
    arrays = JsonArrays(pieces(b'["a\xffb", "c"]'))
    assert [one.value for one in arrays] == ["a\ufffdb", "c"]
    assert arrays.damaged
    arrays = JsonArrays(pieces('["\ufffd"]'.encode(), 1 << 16))
    assert list(arrays)
    assert not arrays.damaged


def test_many_entries_need_the_memory_of_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_stream, "_FIRST", 1 << 16)
    entry = json.dumps({"text": "words " * 2000}).encode()

    def chunks() -> Iterator[bytes]:
        yield b'{"entries": ['
        for _ in range(2000):
            yield entry + b","
        yield b"0]}"

    tracemalloc.start()
    count = sum(1 for _ in JsonArrays(chunks()))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 2001
    assert peak < 2_000_000 < 2000 * len(entry)
