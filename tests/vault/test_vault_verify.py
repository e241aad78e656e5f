"""Checking a vault finds what is wrong, names it, and finds nothing where all is well."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest

from app.domain.changes import Changes
from app.domain.mood import Feelings, Valence
from app.domain.scales import ScaleKind
from app.usecases.attach_file import NewFile, attach_file
from app.usecases.check_in import check_in
from app.usecases.coping_kit import keep_card, new_card, use_card
from app.usecases.keep_scale import make_scale, note_reading
from app.usecases.small_goals import keep_goal, mark_goal, new_goal
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from app.vault.verify import verify
from tests.making import NOW, add, make_vault, vault_ids


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    made = make_vault(tmp_path / "v")
    ident = add(made, "words about the river")
    attach_file(
        made.write, ident, NewFile("a", lambda: [b"x" * 1000]), now=NOW, new_id=vault_ids(made)
    )
    made.write(lambda tx: tx.search.fill_trigrams())
    made.write(lambda tx: _note(tx, ident, vault_ids(made)))
    return made


def _note(tx: Transaction, entry: UUID, new_id: Callable[[], UUID]) -> Changes:
    feelings = Feelings(labels=("calm", "hopeful"), contexts=("work",))
    item, _ = check_in(
        tx, Valence.PLEASANT, at=NOW, zone="UTC", now=NOW, new_id=new_id, entry_id=entry,
        feelings=feelings,
    )  # fmt: skip
    scale, _ = make_scale(tx, "Pain", ScaleKind.ZERO_TO_TEN, now=NOW, new_id=new_id)
    note_reading(tx, scale.id, 4, at=NOW, zone="UTC", now=NOW, new_id=new_id, mood_id=item.id)
    card = new_card("Walk", now=NOW, new_id=new_id)
    keep_card(tx, card)
    use_card(tx, card.id, at=NOW, zone="UTC", new_id=new_id)
    goal = new_goal("A walk a day", now=NOW, new_id=new_id)
    keep_goal(tx, goal)
    return mark_goal(tx, goal.id, NOW.date(), done=True)


def sql(statement: str) -> Callable[[Vault], object]:
    return lambda vault: vault.sql.execute(statement)


def test_all_is_well_and_everything_was_looked_at(vault: Vault) -> None:
    seen: list[str] = []
    report = verify(vault, seen.append)
    assert report.ok
    assert seen == [check.name for check in report.checks]
    counts = {check.name: check.count for check in report.checks}
    assert counts["pages"] > 10
    assert {name: counts[name] for name in ("words", "substrings", "entries", "check_ins",
                                            "attachments", "keys")} == {
        "words": 1, "substrings": 1, "entries": 1, "check_ins": 1, "attachments": 1, "keys": 1,
    }  # fmt: skip
    vault.close()


@pytest.mark.parametrize(
    ("harm", "name"),
    [
        (sql("UPDATE chunk SET data = x'00'"), "attachments"),
        (sql("DELETE FROM chunk"), "attachments"),
        (sql("UPDATE attachment SET size = 5"), "attachments"),
        (sql("DELETE FROM revision"), "entries"),
        (sql("UPDATE revision SET entry_id = x'00'"), "entries"),
        (sql("UPDATE entry SET body = 'other words'"), "words"),
        (sql("DELETE FROM mood_facet WHERE code = 'calm'"), "check_ins"),
        (sql("UPDATE mood_facet SET code = 'sad' WHERE code = 'calm'"), "check_ins"),
        (sql("UPDATE mood_facet SET local_date = '2026-01-01'"), "check_ins"),
        (sql("UPDATE mood SET labels = ''"), "check_ins"),
        (sql("DELETE FROM scale"), "check_ins"),
        (sql("UPDATE reading SET mood_id = x'00'"), "check_ins"),
        (sql("DELETE FROM coping_card"), "check_ins"),
        (sql("DELETE FROM goal"), "check_ins"),
        (lambda vault: (vault.layout.folder / "keys.json").unlink(), "keys"),
        (lambda vault: (vault.layout.folder / "keys.twin.json").write_text("{}"), "keys"),
    ],
)
def test_what_is_wrong_is_found_and_named(
    vault: Vault, harm: Callable[[Vault], object], name: str
) -> None:
    harm(vault)
    report = verify(vault)
    assert not report.ok
    wrong = {check.name: check.problems for check in report.checks if check.problems}
    assert name in wrong
    assert all(problem.endswith(".") for problem in wrong[name])
    assert "river" not in str(report), "what people wrote is not repeated"
    vault.close()


def test_a_key_file_sealed_by_somebody_else_is_found(vault: Vault, tmp_path: Path) -> None:
    other = make_vault(tmp_path / "other")
    other.close()
    for name in ("keys.json", "keys.twin.json"):
        (vault.layout.folder / name).write_bytes((tmp_path / "other" / name).read_bytes())
    report = verify(vault)
    assert [check.name for check in report.checks if check.problems] == ["keys"]
    vault.close()
