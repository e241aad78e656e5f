"""The vault of the invented year is one that somebody closed in peace."""

from datetime import UTC, datetime
from pathlib import Path

from app.demo.build import open_demo

NOW = datetime(2026, 11, 22, 20, 30, tzinfo=UTC)


def test_every_photo_stands_with_its_words_and_nothing_is_left_half_written(tmp_path: Path) -> None:
    vault = open_demo(tmp_path, now=NOW, state=tmp_path / "state")
    try:
        drafts = vault.read(lambda tx: tx.drafts.all())
        pictured = vault.read(
            lambda tx: [row for row in tx.timeline.newest(1000) if row.picture is not None]
        )
    finally:
        vault.close()
    assert drafts == []
    assert len(pictured) > 10
    assert all(row.heading for row in pictured)


def test_the_inner_side_of_the_year_is_there_and_nothing_of_it_is_in_the_future(
    tmp_path: Path,
) -> None:
    vault = open_demo(tmp_path, now=NOW, state=tmp_path / "state")
    counts = {
        table: vault.sql.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # type: ignore[index]
        for table in ("mood_facet", "night", "reading", "taking", "card_use", "goal_day", "topic")
    }
    assert min(counts.values()) >= 4, counts
    late = vault.sql.execute(
        "SELECT (SELECT max(at) FROM taking), (SELECT max(noted_at) FROM night),"
        " (SELECT max(at) FROM card_use), (SELECT max(at) FROM reading)"
    ).fetchone()
    assert late is not None
    assert all(moment <= NOW.timestamp() * 1000 for moment in late)
    nines = vault.sql.execute("SELECT answers FROM taking WHERE instrument = 'PHQ-9'").fetchall()
    assert nines
    assert all('"44260-8": 0' in row[0] or '"44260-8":0' in row[0] for row in nines)
    vault.close()
