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
