"""Noticing that a vault was restored from a copy, or used on another computer in between.

The vault holds an incarnation: a counter and a random token. A small file outside the vault, in
the person's state folder, remembers the last one. At every opening (and wherever the caller wants
a copy taken before to be told from what comes after) the vault advances:

1. ``begin`` compares what the vault holds with the file, and writes the next incarnation to the
   file as *pending*, durably. The *confirmed* one stays.
2. The caller commits the next incarnation in the vault, in one transaction with whatever it does
   about the finding.
3. ``confirm`` makes the pending one the confirmed one.

A cut between any two steps leaves the vault with either the confirmed or the pending incarnation:

====================  =========================  ========================
cut after             the vault holds            the file holds
====================  =========================  ========================
nothing, or 3         the confirmed one          confirmed
1                     the confirmed one          confirmed, pending
2                     the pending one            confirmed, pending
====================  =========================  ========================

Both are known to the file, so neither is taken for a copy; anything else was not the last state of
this vault here. A finding other than CONTINUED leaves the confirmed one in the file until step 3:
if it is cut off before the vault committed, the next opening finds the same again.

What this cannot see: a copy put back that was taken after the last advance (advance at closing
too, then a copy taken during use is older), or before one that was cut off between steps 2 and 3;
and a copy opened on another computer while this one goes on unchanged. Backups carry no
incarnation (`app.vault.copies`), so that restoring one is always noticed.
"""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from app.vault import durable

#: Under these names the vault keeps its own.
COUNTER, TOKEN = "incarnation_counter", "incarnation_token"

_TOKEN_BYTES = 16
_TOKEN = re.compile(r"[0-9a-f]{32}", re.ASCII)
_VAULT_ID = re.compile(r"[A-Za-z0-9-]{1,64}", re.ASCII)
_MAX_BYTES = 4096


@dataclass(frozen=True)
class Incarnation:
    """One step in a vault's life: a counter that only grows, and a token that no copy repeats."""

    counter: int
    token: str


@dataclass(frozen=True)
class Record:
    """What the file outside the vault remembers."""

    confirmed: Incarnation | None = None
    pending: Incarnation | None = None

    @property
    def highest(self) -> int:
        """The highest counter known here; 0 if none is."""
        return max((i.counter for i in (self.confirmed, self.pending) if i is not None), default=0)


class Finding(Enum):
    """What the comparison says."""

    FIRST_HERE = "first_here"
    """Nothing is remembered here: a new vault, or one that came from another computer."""
    CONTINUED = "continued"
    """It is as it was left here."""
    RESTORED_OR_COPIED = "restored_or_copied"
    """It is older than what was left here, or a copy that went its own way."""
    USED_ELSEWHERE = "used_elsewhere"
    """It went on from here or from a copy, on another computer."""


def compare(inside: Incarnation | None, record: Record) -> Finding:
    """What a vault's incarnation means beside the record kept here."""
    if inside is not None and inside in (record.confirmed, record.pending):
        return Finding.CONTINUED
    if record.confirmed is None:
        return Finding.FIRST_HERE
    if inside is not None and inside.counter > record.highest:
        return Finding.USED_ELSEWHERE
    return Finding.RESTORED_OR_COPIED


def begin(
    state_dir: Path,
    vault_id: str,
    inside: Incarnation | None,
    random: Callable[[int], bytes],
) -> tuple[Finding, Incarnation]:
    """Step 1: compare, and note the next incarnation, which the caller then commits in the vault.

    Raises DiskFull or FolderReadOnly; then nothing was advanced, and ``look`` still compares.
    """
    record = _load(state_dir, vault_id)
    finding = compare(inside, record)
    counter = max(record.highest, inside.counter if inside is not None else 0) + 1
    following = Incarnation(counter, random(_TOKEN_BYTES).hex())
    confirmed = inside if finding is Finding.CONTINUED else record.confirmed
    _store(state_dir, vault_id, Record(confirmed, following))
    return finding, following


def confirm(state_dir: Path, vault_id: str, inside: Incarnation) -> None:
    """Step 3: the vault now holds this incarnation, durably; raises DiskFull or FolderReadOnly."""
    _store(state_dir, vault_id, Record(inside))


def look(state_dir: Path, vault_id: str, inside: Incarnation | None) -> Finding:
    """Compare, and change nothing."""
    return compare(inside, _load(state_dir, vault_id))


def forget(state_dir: Path, vault_id: str) -> None:
    """Remove what is remembered of a vault that was deleted; raises FolderReadOnly."""
    durable.remove_durably(_path(state_dir, vault_id))


def _path(state_dir: Path, vault_id: str) -> Path:
    if not _VAULT_ID.fullmatch(vault_id):
        raise ValueError("a vault's id is letters, digits and dashes")
    return state_dir / f"incarnation-{vault_id}.json"


def _store(state_dir: Path, vault_id: str, record: Record) -> None:
    durable.make_folders(state_dir)
    value = {"confirmed": _to_json(record.confirmed), "pending": _to_json(record.pending)}
    durable.write_atomic(_path(state_dir, vault_id), json.dumps(value).encode())


def _load(state_dir: Path, vault_id: str) -> Record:
    """The record; an unreadable one counts as none, which claims least about the vault."""
    path = _path(state_dir, vault_id)
    try:
        with path.open("rb") as file:
            value = json.loads(file.read(_MAX_BYTES))
        return Record(_from_json(value["confirmed"]), _from_json(value["pending"]))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return Record()


def _to_json(incarnation: Incarnation | None) -> dict[str, Any] | None:
    if incarnation is None:
        return None
    return {"counter": incarnation.counter, "token": incarnation.token}


def _from_json(value: Any) -> Incarnation | None:
    if value is None:
        return None
    counter, token = value["counter"], value["token"]
    if type(counter) is not int or counter < 1 or not _TOKEN.fullmatch(token):
        raise ValueError("no incarnation")
    return Incarnation(counter, token)
