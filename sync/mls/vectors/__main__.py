"""Runs official test vectors: `python -m sync.mls.vectors FILE...`.

The files are those of the MLS working group's collection, of every kind that it describes. A case
passes only when every one of its fields checks; cases of cipher suites that are not served here are
counted apart. For each file one line says how many passed, failed and were unsupported; the exit
code is 1 when one failed, 2 when a file could not be used.
"""

import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sync.mls.errors import MlsError
from sync.mls.suites import SUITES
from sync.mls.vectors import groups, messages, primitives, trees
from sync.mls.vectors.checking import Case, FailedError

KINDS: Final[Sequence[tuple[frozenset[str], Callable[[Case], None]]]] = (
    (frozenset({"n_leaves", "sibling"}), primitives.tree_math_case),
    (frozenset({"vlbytes_header"}), primitives.deserialization),
    (frozenset({"ref_hash", "encrypt_with_label"}), primitives.crypto_basics),
    (frozenset({"initial_init_secret", "epochs"}), primitives.key_schedule),
    (frozenset({"psks", "psk_secret"}), primitives.psk_secrets),
    (frozenset({"interim_transcript_hash_before"}), primitives.transcript_hashes),
    (frozenset({"sender_data", "leaves"}), messages.secret_trees),
    (frozenset({"proposal_pub", "application_priv"}), messages.message_protection),
    (frozenset({"tree_before", "tree_after"}), trees.tree_operations),
    (frozenset({"tree_hashes", "resolutions"}), trees.tree_validation),
    (frozenset({"update_paths", "leaves_private"}), trees.tree_kem),
    (frozenset({"mls_welcome", "private_message"}), messages.messages),
    (frozenset({"signer_pub", "welcome"}), groups.welcome),
    (frozenset({"initial_epoch_authenticator", "epochs"}), groups.passive_client),
)
"""The members by which a kind of file is told, and the check of its cases."""


class UnknownKindError(Exception):
    """A file is no vector file of a known kind."""


@dataclass(slots=True)
class Tally:
    """How the cases of a file came out."""

    passed: int = 0
    failed: int = 0
    unsupported: int = 0

    def __str__(self) -> str:
        return f"passed {self.passed}, failed {self.failed}, unsupported {self.unsupported}"


def check_of(case: Case) -> Callable[[Case], None]:
    """The check for a case, told by its members. Raises `UnknownKindError`."""
    for members, check in KINDS:
        if members <= case.keys():
            return check
    raise UnknownKindError("This is not a vector file of a known kind.")


def run(cases: Sequence[Case], report: Callable[[str], None]) -> Tally:
    """Check all cases of a file; what fails is reported with its number.

    Raises:
        UnknownKindError: when the cases are of no known kind.
    """
    tally = Tally()
    for number, case in enumerate(cases):
        check = check_of(case)
        if case.get("cipher_suite", 1) not in SUITES:
            tally.unsupported += 1
            continue
        try:
            check(case)
        except (MlsError, FailedError, KeyError, ValueError, TypeError) as error:
            tally.failed += 1
            report(f"case {number}: {type(error).__name__}: {error}")
        else:
            tally.passed += 1
    return tally


def main(names: Sequence[str]) -> int:
    """Check the files named, and print how they came out."""
    return max([_run_file(name) for name in names], default=2)


def _run_file(name: str) -> int:
    def report(line: str) -> None:
        sys.stdout.write(f"{name}: {line}\n")

    try:
        cases = json.loads(Path(name).read_text(encoding="utf-8"))
        tally = run(cases, report)
    except (OSError, ValueError, UnknownKindError, AttributeError) as error:
        report(str(error))
        return 2
    report(str(tally))
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
