"""Vaults of every layout there ever was open with this program, and nothing in them is lost."""

import zipfile
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.domain.boundaries.plan import NO_PLAN, Plan
from app.domain.boundaries.policy import Policy
from app.domain.boundaries.spans import DAY
from app.domain.mood import Valence
from app.usecases.keep_draft import publish_leftovers
from app.vault.backups import list_backups, make_backup
from app.vault.keys.credentials import Passphrase
from app.vault.layout import Layout
from app.vault.migrate import migrations, version_of
from app.vault.opening import open_vault
from app.vault.vault import Vault
from app.vault.verify import verify
from tests.making import NOW, WORDS, make_vault, snapshot, vault_ids

LAYOUTS = Path(__file__).parent / "layouts"
WAITS = 5
OLD = [step.number for step in migrations()][:-1]


def open_old(folder: Path, number: int) -> Vault:
    """Unpack a vault of a layout and open it as the program does."""
    with zipfile.ZipFile(LAYOUTS / f"layout-{number}.zip") as packed:
        packed.extractall(folder)
    return open_vault(
        folder / f"layout-{number}.lamplit", Passphrase(WORDS), state=folder / "state",
        now=NOW + timedelta(days=1),
        before_migration=lambda vault: make_backup(vault, NOW + timedelta(days=1)),
    )  # fmt: skip


@pytest.mark.parametrize("number", OLD)
def test_an_old_vault_is_brought_up_and_whole(tmp_path: Path, number: int) -> None:
    vault = open_old(tmp_path, number)
    assert version_of(vault.sql) == migrations()[-1].number
    report = verify(vault)
    assert report.ok, report
    assert [backup.entries for backup in list_backups(Layout(vault.layout.folder))] == [None]
    vault.close()


def test_layout_1_keeps_its_words_files_and_moods(tmp_path: Path) -> None:
    vault = open_old(tmp_path, 1)
    new_id = vault_ids(vault)
    vault.write(lambda tx: publish_leftovers(tx, now=NOW, new_id=new_id))
    entries = vault.read(
        lambda tx: [tx.entries.get(row.id) for row in tx.timeline.rows(tx.timeline.positions())]
    )
    assert [entry.content.body for entry in entries] == [
        "half a thought", "The first words, changed, with Straße and #walk", "In Kiritimati",
    ]  # fmt: skip
    assert [entry.attachments[0].name for entry in entries if entry.attachments] == ["note.txt"]
    versions = vault.read(lambda tx: tx.revisions.of(entries[1].id))
    assert len(versions) == 2
    day = (NOW - timedelta(days=1)).date()
    late = vault.read(lambda tx: tx.moods.on_day(day))[0]
    assert (late.valence, late.note, late.back_filled) == (Valence.UNPLEASANT, "late", True)
    assert late.feelings.labels == ()
    minutes = vault.sql.execute("SELECT minute FROM mood WHERE note = 'late'").fetchone()
    local = late.at.astimezone(ZoneInfo("America/New_York"))
    assert minutes == (local.hour * 60 + local.minute,)
    vault.close()


def test_layout_2_keeps_feelings_sleep_kit_and_answers(tmp_path: Path) -> None:
    vault = open_old(tmp_path, 2)
    counts = {
        table: vault.sql.execute(f"SELECT count(*) FROM {table}").fetchone()
        for table in ("night", "scale", "reading", "taking", "coping_card", "card_use", "goal",
                      "goal_day", "topic", "professional", "landmark", "template", "helping")
    }  # fmt: skip
    assert counts == {
        "night": (277,), "scale": (2,), "reading": (426,), "taking": (22,), "coping_card": (4,),
        "card_use": (18,), "goal": (3,), "goal_day": (27,), "topic": (4,), "professional": (1,),
        "landmark": (2,), "template": (1,), "helping": (1,),
    }  # fmt: skip
    late = vault.read(lambda tx: tx.moods.on_day(NOW.date()))[-1]
    assert (late.note, late.feelings.labels, late.feelings.energy) == (
        "late", ("worried", "ashamed"), 2,
    )  # fmt: skip
    assert vault.read(lambda tx: tx.moods.words()) == {Valence.PLEASANT: "bright"}
    assert vault.read(lambda tx: tx.circles.all()) == []
    vault.close()


def test_layout_3_keeps_circles_and_what_a_reader_chose(tmp_path: Path) -> None:
    vault = open_old(tmp_path, 3)
    counts = {
        table: vault.sql.execute(f"SELECT count(*) FROM {table}").fetchone()
        for table in ("circle", "circle_post", "circle_outbox", "circle_person",
                      "circle_choice", "circle_quiet", "circle_seen", "circle_offer")
    }  # fmt: skip
    assert counts == {
        "circle": (1,), "circle_post": (4,), "circle_outbox": (2,),
        "circle_person": (3,), "circle_choice": (1,), "circle_quiet": (1,), "circle_seen": (1,),
        "circle_offer": (1,),
    }  # fmt: skip
    vault.close()


def test_layout_4_keeps_limits_and_the_wait_that_stood_in_the_settings(tmp_path: Path) -> None:
    vault = open_old(tmp_path, 4)
    plan, lock = vault.read(lambda tx: (tx.limits.plan(), tx.limits.lock()))
    night = ((0, 6 * 60), (23 * 60, DAY))
    assert plan.current == Policy(
        day_minutes=0, quiet=((23 * 60, DAY),), wait_minutes=15, night_wait_minutes=120, night=night
    )
    assert plan.pending == Policy(
        day_minutes=60, wait_minutes=30, night_wait_minutes=120, night=night
    )
    assert lock is not None
    assert lock.reason == "for calm"
    assert len(vault.read(lambda tx: tx.contacts.ids())) == 1
    gone = {"cooling_off", "cooling_off_at_night", "night_from", "night_to"}
    assert gone.isdisjoint(vault.read(lambda tx: tx.settings.all()))
    vault.close()


@pytest.mark.parametrize(
    ("stored", "policy"),
    [
        ({}, None),
        ({"night_from": "1380"}, None),
        ({"cooling_off": "0", "cooling_off_at_night": "0"}, None),
        ({"cooling_off": "10"}, Policy(wait_minutes=10)),
        ({"cooling_off_at_night": "60"}, Policy(night_wait_minutes=60)),
        ({"cooling_off_at_night": "60", "night_to": "1320"},
         Policy(night_wait_minutes=60, night=())),
        ({"cooling_off": "999"}, Policy(wait_minutes=240)),
        ({"cooling_off": "soon"}, None),
    ],
)  # fmt: skip
def test_a_wait_in_the_settings_becomes_a_limit(
    tmp_path: Path, stored: dict[str, str], policy: Policy | None
) -> None:
    vault = make_vault(tmp_path / "v")
    vault.sql.execute("DROP TABLE connection")  # the step makes it
    (step,) = [one for one in migrations() if one.number == WAITS]
    for key, value in stored.items():
        vault.sql.execute("INSERT INTO setting VALUES (?, ?)", (key, value))
    for statement in step.statements:
        vault.sql.execute(statement)
    assert vault.read(lambda tx: tx.limits.plan()) == (NO_PLAN if policy is None else Plan(policy))
    assert stored.keys().isdisjoint(vault.read(lambda tx: tx.settings.all()))
    vault.close()


@pytest.mark.parametrize("number", OLD)
def test_an_old_vault_gets_the_very_layout_of_a_new_one(tmp_path: Path, number: int) -> None:
    schema = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE '%stat_' ORDER BY 2"
    old, new = open_old(tmp_path, number), make_vault(tmp_path / "v")
    assert old.sql.execute(schema).fetchall() == new.sql.execute(schema).fetchall()
    old.close()
    new.close()


def test_a_snapshot_for_tests_knows_every_table(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "v")
    rows = vault.sql.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    tables = {str(row[0]) for row in rows}
    indexes = {name for name in tables if name.startswith(("entry_words", "entry_trigrams"))}
    assert tables - indexes - {"meta", "sqlite_sequence"} == {
        name for name in snapshot(vault) if name not in ("entry_words", "entry_trigrams")
    }
    vault.close()
