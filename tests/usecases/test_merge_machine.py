"""Three copies of one journal go on by themselves and are merged in any order: no word is lost."""

import shutil
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any
from uuid import UUID

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from app.domain.merge_plan import Differing, MergeChoice
from app.usecases.import_journal import undo_import
from app.vault.repositories.sections import FLAT, MOOD, READING
from app.vault.verify import verify
from tests.usecases.merging import DEEDS, Person, content_of, family, merged, planned

_NAMES = ("one", "two", "three")
_copies = st.sampled_from(range(len(_NAMES)))


def words_of(entry: dict[str, Any]) -> Counter[str]:
    """Return what the versions of an entry say; files are known by another id in a copy."""
    return Counter(
        entry["body"] if one["body"] is None else one["body"] for one in entry["versions"]
    )


def ids_of(entry: dict[str, Any]) -> set[str]:
    """Return the ids of an entry's versions."""
    return {one["id"] for one in entry["versions"]}


class Copies(RuleBasedStateMachine):
    """Copies of one journal, each a real vault."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="copies"))
        self.vaults = family(self.folder, *_NAMES)
        self.people = [Person(vault, number + 1) for number, vault in enumerate(self.vaults)]

    def teardown(self) -> None:
        for vault in self.vaults:
            vault.close()
        shutil.rmtree(self.folder)

    @rule(which=_copies, deed=st.sampled_from(DEEDS), entry=st.integers(0, 9))
    def go_on(self, which: int, deed: str, entry: int) -> None:
        """Somebody goes on in one of them."""
        self.people[which].do(deed, entry)

    @rule(
        pair=st.permutations(range(len(_NAMES))), way=st.sampled_from(Differing),
        deleted=st.booleans(), undone=st.booleans(),
    )  # fmt: skip
    def merge(self, pair: list[int], way: Differing, *, deleted: bool, undone: bool) -> None:
        """One is brought together with another's backup, and perhaps taken back."""
        here, there = self.vaults[pair[0]], self.vaults[pair[1]]
        before, other = content_of(here), content_of(there)
        choice = MergeChoice(differing=way, deleted=deleted)
        plan = planned(here, there, choice)
        done, ran = merged(here, there, choice, who=pair[0])
        after = content_of(here)
        assert ran == plan
        assert (after != before) == bool(plan.coming)
        check_nothing_is_gone(before, after)
        check_all_came(before, other, after, choice)
        assert planned(here, there, choice).coming == 0
        assert content_of(there) == other
        if undone and plan.coming:
            assert undo_import(here.write, done.id)[0] == 0
            assert content_of(here) == before

    @invariant()
    def they_are_whole(self) -> None:
        """Each passes every check of the program's own."""
        assert all(verify(vault).ok for vault in self.vaults)


def check_nothing_is_gone(before: dict[str, Any], after: dict[str, Any]) -> None:
    """Whatever stood here is here: every version, every file, every record."""
    for ident, entry in before["entries"].items():
        now = after["entries"][ident]
        assert words_of(entry) <= words_of(now)
        assert ids_of(entry) <= ids_of(now)
    assert before["contents"].items() <= after["contents"].items()
    for section in FLAT:
        keys = [
            {section.key(section.values(record)) for record in found[section.name]}
            for found in (before, after)
        ]
        assert keys[0] <= keys[1]


def check_all_came(
    before: dict[str, Any], there: dict[str, Any], after: dict[str, Any], choice: MergeChoice
) -> None:
    """Every version of the other one is here, but of what was deleted and is not asked for."""
    deleted = {row[1] for row in before["tombstones"] if row[0] == "entry"}
    for ident, entry in there["entries"].items():
        own = before["entries"].get(ident)
        trashed_there = entry["trashed_at"] is not None
        if own is None:
            if UUID(ident).bytes in deleted and (trashed_there or not choice.deleted):
                assert ident not in after["entries"]
            else:
                assert after["entries"][ident] == entry
            continue
        if own["trashed_at"] is not None and not trashed_there and not choice.deleted:
            continue  # counted as deleted since
        now = after["entries"][ident]
        if choice.differing is not Differing.COPIES:
            assert ids_of(entry) <= ids_of(now)
        else:
            check_beside(before, entry, now, after)
    if choice.deleted:
        check_rows(there, after)


def check_beside(
    before: dict[str, Any], entry: dict[str, Any], now: dict[str, Any], after: dict[str, Any]
) -> None:
    """Its versions are in the entry here, or in the one that stands beside it."""
    said = set(words_of(now))
    for ident, one in after["entries"].items():
        if one["created_at"] == entry["created_at"] and ident != entry["id"]:
            said |= set(words_of(one))
    if not before["tombstones"]:  # somebody may have deleted what stood beside it
        assert set(words_of(entry)) <= said


def check_rows(there: dict[str, Any], after: dict[str, Any]) -> None:
    """Every other record of the other one is here, unless what it hangs on stays away."""
    entries = {None, *after["entries"]}
    moods = {None, *(one["id"] for one in after["moods"])}
    for section in FLAT:
        keys = {section.key(section.values(record)) for record in after[section.name]}
        ids = {record.get("id") for record in after[section.name]}
        for record in there[section.name]:
            belongs = section is not MOOD or record["entry"] in entries
            belongs = belongs and (section is not READING or record["mood"] in moods)
            if belongs and section.key(section.values(record)) not in keys:
                assert section.alone  # a night that stands here under another date
                assert record["id"] in ids


TestCopies = Copies.TestCase
TestCopies.settings = settings(max_examples=6, stateful_step_count=12)
