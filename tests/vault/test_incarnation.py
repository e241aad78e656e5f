"""A restored or copied vault is noticed; a cut at any moment is never taken for one."""

import itertools
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.failures import DiskFull
from app.vault import durable, incarnation
from app.vault.incarnation import (
    Finding,
    Incarnation,
    Record,
    begin,
    compare,
    confirm,
    forget,
    look,
)

VAULT = "0197-vault"


def counting_random() -> Callable[[int], bytes]:
    numbers = itertools.count(1)
    return lambda size: next(numbers).to_bytes(size)


class Vault:
    """A vault as far as incarnations go: what is committed in it, and a memory of all that was."""

    def __init__(self, inside: Incarnation | None, random: Callable[[int], bytes]) -> None:
        self.inside = inside
        self.random = random

    def advance(self, state: Path, steps: int = 3) -> Finding:
        """Advance, with the power cut after so many steps."""
        if steps == 0:
            return look(state, VAULT, self.inside)
        finding, following = begin(state, VAULT, self.inside, self.random)
        if steps > 1:
            self.inside = following
        if steps > 2:
            confirm(state, VAULT, following)
        return finding


def test_a_new_vault_is_first_here_and_then_continues(tmp_path: Path) -> None:
    vault = Vault(None, counting_random())

    findings = [vault.advance(tmp_path) for _ in range(3)]

    assert findings == [Finding.FIRST_HERE, Finding.CONTINUED, Finding.CONTINUED]
    assert vault.inside == Incarnation(3, f"{3:032x}")


@given(st.lists(st.integers(0, 3), max_size=12))
def test_cuts_are_never_taken_for_a_copy(
    tmp_path_factory: pytest.TempPathFactory, cuts: list[int]
) -> None:
    state = tmp_path_factory.mktemp("state")
    vault = Vault(None, counting_random())
    started = False

    for steps in cuts:
        expected = Finding.CONTINUED if started else Finding.FIRST_HERE
        assert vault.advance(state, steps) is expected
        started = started or steps >= 2
    assert look(state, VAULT, vault.inside) is (
        Finding.CONTINUED if started else Finding.FIRST_HERE
    )


@given(
    st.lists(st.integers(0, 3), max_size=6),
    st.lists(st.integers(0, 3), max_size=6),
    st.lists(st.integers(0, 1), max_size=3),
)
def test_an_older_copy_put_back_is_noticed_until_it_is_settled(
    tmp_path_factory: pytest.TempPathFactory,
    before: list[int],
    between: list[int],
    cut_off: list[int],
) -> None:
    """Whatever was cut before the copy, after it, and while the finding was being settled."""
    state = tmp_path_factory.mktemp("state")
    random = counting_random()
    vault = Vault(None, random)
    vault.advance(state)
    for steps in before:
        vault.advance(state, steps)
    copy = Vault(vault.inside, random)
    for steps in [*between, 3, 3]:
        vault.advance(state, steps)

    for steps in cut_off:  # cut before the copy could commit what it does about the finding
        assert copy.advance(state, steps) is Finding.RESTORED_OR_COPIED
    assert copy.advance(state) is Finding.RESTORED_OR_COPIED
    assert copy.advance(state) is Finding.CONTINUED


def test_two_copies_used_in_turn_are_noticed_each_time(tmp_path: Path) -> None:
    random = counting_random()
    one = Vault(None, random)
    one.advance(tmp_path)
    two = Vault(one.inside, random)
    one.advance(tmp_path)

    for vault in (two, one, two, one):
        assert vault.advance(tmp_path) is Finding.RESTORED_OR_COPIED


def test_a_settled_copy_counts_on_above_all_that_was_known_here(tmp_path: Path) -> None:
    random = counting_random()
    vault = Vault(None, random)
    vault.advance(tmp_path)
    copy = Vault(vault.inside, random)
    for _ in range(5):
        vault.advance(tmp_path)
    vault.advance(tmp_path, 1)  # noted here, never committed

    copy.advance(tmp_path)

    assert copy.inside is not None
    assert copy.inside.counter == 8


def test_a_copy_of_the_same_age_is_told_apart_by_its_token(tmp_path: Path) -> None:
    random = counting_random()
    vault = Vault(None, random)
    vault.advance(tmp_path)
    assert vault.inside is not None

    other = Incarnation(vault.inside.counter, "f" * 32)

    assert look(tmp_path, VAULT, other) is Finding.RESTORED_OR_COPIED


def test_a_vault_that_went_on_elsewhere_is_told(tmp_path: Path) -> None:
    random = counting_random()
    vault = Vault(None, random)
    here, there = tmp_path / "here", tmp_path / "there"
    vault.advance(here)
    assert vault.advance(there) is Finding.FIRST_HERE
    vault.advance(there)

    assert vault.advance(here) is Finding.USED_ELSEWHERE
    assert vault.advance(here) is Finding.CONTINUED


def test_a_backup_without_incarnation_is_noticed(tmp_path: Path) -> None:
    vault = Vault(None, counting_random())
    vault.advance(tmp_path)
    vault.inside = None

    assert vault.advance(tmp_path) is Finding.RESTORED_OR_COPIED


def test_a_cut_at_first_sight_is_first_sight_again(tmp_path: Path) -> None:
    """A vault from elsewhere, cut before it committed, has not been settled here yet."""
    vault = Vault(Incarnation(40, "a" * 32), counting_random())

    assert vault.advance(tmp_path, 1) is Finding.FIRST_HERE
    assert vault.advance(tmp_path, 1) is Finding.FIRST_HERE
    assert vault.advance(tmp_path) is Finding.FIRST_HERE
    assert vault.inside is not None
    assert vault.inside.counter > 40


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"null",
        b"[1]",
        b"\xff\xfe",
        b'{"confirmed":{"counter":true,"token":"' + b"0" * 32 + b'"},"pending":null}',
        b'{"confirmed":{"counter":0,"token":"' + b"0" * 32 + b'"},"pending":null}',
        b'{"confirmed":{"counter":5,"token":"x"},"pending":null}',
        b'{"confirmed":{"counter":5,"token":7},"pending":null}',
        b"[" * 5000,
    ],
)
def test_a_damaged_record_claims_nothing(tmp_path: Path, content: bytes) -> None:
    vault = Vault(None, counting_random())
    vault.advance(tmp_path)
    (tmp_path / f"incarnation-{VAULT}.json").write_bytes(content)

    assert vault.advance(tmp_path) is Finding.FIRST_HERE
    assert vault.advance(tmp_path) is Finding.CONTINUED


def test_a_full_disk_advances_nothing(tmp_path: Path) -> None:
    vault = Vault(None, counting_random())
    vault.advance(tmp_path)

    with patch.object(durable, "write_atomic", side_effect=DiskFull), pytest.raises(DiskFull):
        begin(tmp_path, VAULT, vault.inside, vault.random)

    assert look(tmp_path, VAULT, vault.inside) is Finding.CONTINUED


def test_looking_changes_nothing(tmp_path: Path) -> None:
    look(tmp_path / "none", VAULT, None)

    assert not (tmp_path / "none").exists()


def test_a_deleted_vault_is_forgotten(tmp_path: Path) -> None:
    vault = Vault(None, counting_random())
    vault.advance(tmp_path)

    forget(tmp_path, VAULT)
    forget(tmp_path, VAULT)

    assert look(tmp_path, VAULT, vault.inside) is Finding.FIRST_HERE


def test_vaults_are_kept_apart(tmp_path: Path) -> None:
    vault = Vault(None, counting_random())
    vault.advance(tmp_path)

    assert look(tmp_path, "another", vault.inside) is Finding.FIRST_HERE


def test_an_id_cannot_name_another_folder(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="letters"):
        look(tmp_path, "../../etc", None)


@pytest.mark.parametrize(
    ("inside", "record", "finding"),
    [
        (None, Record(), Finding.FIRST_HERE),
        (Incarnation(1, "a"), Record(), Finding.FIRST_HERE),
        (None, Record(Incarnation(1, "a")), Finding.RESTORED_OR_COPIED),
        (Incarnation(1, "a"), Record(Incarnation(1, "a")), Finding.CONTINUED),
        (
            Incarnation(2, "b"),
            Record(Incarnation(1, "a"), Incarnation(2, "b")),
            Finding.CONTINUED,
        ),
        (
            Incarnation(2, "c"),
            Record(Incarnation(1, "a"), Incarnation(2, "b")),
            Finding.RESTORED_OR_COPIED,
        ),
        (
            Incarnation(3, "c"),
            Record(Incarnation(1, "a"), Incarnation(2, "b")),
            Finding.USED_ELSEWHERE,
        ),
        (None, Record(None, Incarnation(1, "b")), Finding.FIRST_HERE),
    ],
)
def test_the_table_of_findings(
    inside: Incarnation | None, record: Record, finding: Finding
) -> None:
    assert compare(inside, record) is finding


def test_the_record_is_private(tmp_path: Path) -> None:
    Vault(None, counting_random()).advance(tmp_path / "state")

    assert incarnation._path(tmp_path / "state", VAULT).stat().st_mode & 0o077 == 0
    assert (tmp_path / "state").stat().st_mode & 0o077 == 0
