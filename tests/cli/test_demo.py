"""The demo's vault: whole, believable, the same for the same day, and gone afterwards."""

import argparse
import io
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.cli.showing import demo
from app.cli.world import World
from app.demo.build import build_demo, open_demo
from app.paths import Folders, folders
from app.vault.backups import list_backups
from app.vault.vault import Vault
from app.vault.verify import verify
from tests.making import NOW, make_vault

TODAY = NOW.date()


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    vault = make_vault(tmp_path_factory.mktemp("demo") / "v")
    assert build_demo(vault, TODAY, now=NOW) > 300
    yield vault
    vault.close()


def test_a_year_is_there_with_all_that_a_journal_holds(filled: Vault) -> None:
    rows = filled.read(lambda tx: tx.timeline.newest(1000))
    days = {row.local_date for row in rows}
    assert TODAY - timedelta(days=400) < min(days) < TODAY - timedelta(days=300)
    assert max(days) <= TODAY
    assert all(row.created_at <= NOW for row in rows)
    assert len(days) > 150
    assert sum(row.picture is not None for row in rows) >= 20
    assert any(row.starred for row in rows)
    assert len({row.valence for row in rows}) >= 6
    assert len(filled.read(lambda tx: tx.timeline.tags())) >= 10
    assert len(filled.read(lambda tx: tx.timeline.trashed())) == 4
    assert len(filled.read(lambda tx: tx.searches.all())) == 2
    marks = filled.read(lambda tx: tx.timeline.marks(date(2025, 1, 1), TODAY))
    assert len([mark for mark in marks if mark.valence]) > 200
    several = [row for row in rows if len(filled.read(lambda tx, i=row.id: tx.revisions.of(i))) > 1]  # type: ignore[misc]
    assert len(several) > 10


def test_every_photo_stands_in_its_text_and_can_be_shown(filled: Vault) -> None:
    items = filled.read(lambda tx: list(tx.attachments.every()))
    assert items
    for item in items:
        body = filled.read(lambda tx, i=item: tx.entries.get(i.entry_id)).content.body  # type: ignore[misc]
        assert f"attachment:{item.id}" in body
        assert item.is_image
    texts = [
        filled.read(lambda tx, r=row: tx.entries.get(r.id)).content.body  # type: ignore[misc]
        for row in filled.read(lambda tx: tx.timeline.newest(1000))
    ]
    assert not any("attachment:import/" in text for text in texts)


def test_the_demo_is_whole_and_backed_up(filled: Vault) -> None:
    assert verify(filled).ok
    assert len(list_backups(filled.layout)) == 1


class Stage:
    """A stage that looks at what it is shown."""

    def __init__(self, *, display: bool) -> None:
        self.display = display
        self.home: Folders | None = None

    def has_display(self) -> bool:
        return self.display

    def show_demo(self, folders: Folders) -> int:
        self.home = folders
        return 0

    def draw_demo(self, folders: Folders, out: Path) -> int:
        self.home = folders
        (out / "today.png").write_bytes(b"a picture")
        return 1


def world(stage: Stage, out: io.StringIO) -> World:
    return World(
        folders=folders(), stdin=io.BytesIO(), stdout=out, stderr=io.StringIO(), now=lambda: NOW,
        random=lambda size: b"x" * size, zone=lambda: "UTC", terminal=None, stage=stage,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("display", "wanted", "drawn"),
    [(True, None, None), (False, None, "lamplit-demo"), (True, "here/there", "here/there")],
)
def test_the_demo_shows_or_draws_and_leaves_nothing_but_pictures(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    display: bool,
    wanted: str | None,
    drawn: str | None,
) -> None:
    monkeypatch.chdir(tmp_path)
    stage, said = Stage(display=display), io.StringIO()
    options = argparse.Namespace(out=None if wanted is None else Path(wanted))
    assert demo(world(stage, said), options) == 0
    assert stage.home is not None
    assert not stage.home.state.parent.exists(), "the temporary home is gone"
    assert stage.home.vaults != folders().vaults
    pictures = [path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.png")]
    assert pictures == ([] if drawn is None else [f"{drawn}/today.png"])
    assert said.getvalue() == ("" if drawn is None else f"1 picture: {tmp_path / drawn}\n")


def test_the_same_day_and_seed_give_the_same_year(tmp_path: Path) -> None:
    found = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        vault = open_demo(tmp_path / name, now=NOW, state=tmp_path / name / "s")
        rows = vault.read(lambda tx: tx.timeline.newest(1000))
        found.append([(row.id, row.created_at, row.heading, row.tags) for row in rows])
        vault.close()
    assert found[0] == found[1]
