"""A slice of the fuzzing of MLS: `make prove` gives each target ten minutes."""

import random
from pathlib import Path

import pytest

from sync.mls.codec import Reader, opaque
from sync.mls.errors import DecodeError
from sync.mls.extensions import Extension
from sync.mls.framing import MlsMessage
from sync.mls.receiving import receive
from tests.prove.mls import fuzz, plan, targets
from tests.sync.mls_making import NOW

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("name", targets.NAMES)
def test_nothing_but_named_errors_comes_out(name: str, tmp_path: Path) -> None:
    outcome = plan.fuzz_trial(1, tmp_path, name, plan.SLICE)
    assert not outcome.problems, outcome
    assert outcome.steps


def test_the_search_works_without_atheris_as_well(tmp_path: Path) -> None:
    outcome = plan.fuzz_trial(1, tmp_path, "keys", 1, plain=True)
    assert not outcome.problems, outcome
    assert outcome.steps > 10


def test_all_targets_begin_with_what_is_accepted() -> None:
    """Otherwise nothing behind the first check would be tried."""
    found = targets.targets()
    assert tuple(found) == targets.NAMES
    for target in found.values():
        assert target.seeds
        for seed in target.seeds:
            target.run(seed)
    made = targets.world()
    taken = [
        receive(made.ben, message, policy=made.makers.policy, now=NOW, find_psk=targets._psk)
        for message in made.messages
    ]
    assert len(taken) == 16


class Sloppy:
    """A structure that takes two encodings for one."""

    def encode(self) -> bytes:
        return b"\0"

    @classmethod
    def decode(cls, reader: Reader) -> "Sloppy":
        reader.uint(1)
        return cls()


def test_a_second_encoding_is_noticed() -> None:
    """The control of the property."""
    assert targets.same(b"\0", Sloppy.decode)
    with pytest.raises(AssertionError):
        targets.same(b"\1", Sloppy.decode)
    assert targets.same(b"", Sloppy.decode) is None


def test_a_group_that_changes_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The control of the other."""
    made = targets.world()
    states = iter((b"before", b"after"))
    monkeypatch.setattr(targets, "to_bytes", lambda _: next(states))
    message = MlsMessage.from_bytes(made.messages[0].encode())
    with pytest.raises(AssertionError):
        targets.hear(made.makers.policy, made.ben, message)


def test_our_own_search_finds_what_is_planted() -> None:
    """A mistake behind two bytes that must be just so, which no chance would meet."""

    def planted(data: bytes) -> None:
        reader = Reader(data)
        try:
            extension = Extension.decode(reader)
        except DecodeError:
            return
        if extension.extension_type == 0x4140:
            raise ZeroDivisionError

    rng, seed = random.Random(1), b"\x40\x40" + opaque(b"data")

    def search() -> None:
        for _ in range(100_000):
            planted(fuzz.mutated(seed, seed, rng))

    with pytest.raises(ZeroDivisionError):
        search()


def test_lines_are_counted_once() -> None:
    """What was run before tells nothing new."""
    lines = fuzz.Lines(fuzz.FUZZED[fuzz.MLS])
    found = targets.targets()["keys"]
    assert lines.of(found.run, found.seeds[0]) > 20
    assert lines.of(found.run, found.seeds[0]) == 0
