"""What comes in beside entries is counted, and words for moods stay usable when they are many."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.domain.mood import CheckIn, Valence
from app.usecases.check_in import check_in
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from tests.exchange.locked import PASSWORD, add_locked
from tests.exchange.whole import fill, out
from tests.making import make_vault
from tests.ui.views.house import House, nameless
from ui.views.bring_in import BringInView
from ui.views.check_in.moments import moment_of
from ui.views.check_in.opening import open_item
from ui.views.check_in.popover import CheckInPopover
from ui.views.editing.popover import close_popovers


def open_room(house: House, path: Path) -> BringInView:
    view = house.go("import")
    assert isinstance(view, BringInView)
    view.read(path)
    return view


def planned(house: House, path: Path) -> BringInView:
    view = open_room(house, path)
    house.until(lambda: view.pages.currentWidget() is view.plan)
    house.settle()
    return view


def done(house: House, view: BringInView) -> None:
    view.plan.go.click()
    house.until(lambda: view.pages.currentWidget() is view.result)
    house.settle()


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Vault]:
    """Another journal, with something of every kind."""
    made = make_vault(tmp_path / "other")
    fill(made)
    yield made
    made.close()


def test_a_whole_journal_without_entries_comes_in(
    house: House, other: Vault, tmp_path: Path
) -> None:
    path = tmp_path / "out"
    out(other, path)
    records = json.loads((path / "lamplit.json").read_text("utf-8"))
    records["entries"] = []
    records["moods"] = [one for one in records["moods"] if one["entry"] is None]
    kept = {one["id"] for one in records["moods"]}
    records["readings"] = [one for one in records["readings"] if one["mood"] in {None, *kept}]
    (path / "lamplit.json").write_text(json.dumps(records), "utf-8")
    view = planned(house, path)
    alone, others = int(view.plan.figures.figures()[0]), int(view.plan.figures.figures()[5])
    assert others > 5
    assert view.plan.go.isVisible()
    assert view.plan.go.text() == f"Bring in {alone + others} moods and other things"
    assert all(part.isVisible() for part in view.plan.figures._rows[-1])
    done(house, view)
    assert f"{others} " in view.result._words.text()
    assert "entries" not in view.result._words.text()
    view = planned(house, path)
    assert view.plan._title.text() != "This is what would come in"
    assert not view.plan.go.isVisible()


def test_entries_and_what_comes_beside_them_are_both_said(
    house: House, other: Vault, tmp_path: Path
) -> None:
    out(other, tmp_path / "out.zip")
    view = planned(house, tmp_path / "out.zip")
    figures = view.plan.figures.figures()
    more = int(figures[5]) + view._planned.plan.alone  # type: ignore[union-attr]
    assert view.plan.go.text() == f"Bring in 3 entries and {more} more"
    done(house, view)
    assert view.result._words.text().startswith("3 entries were brought in.")
    assert house.said() == "3 entries were brought in."


def test_days_of_moods_alone_are_check_ins(house: House, tmp_path: Path) -> None:
    path = tmp_path / "pixels.json"
    days = [{"date": f"2024-01-0{day}", "type": "Mood", "scores": [day], "notes": "", "tags": []}
            for day in (1, 2, 3)]  # fmt: skip
    path.write_text(json.dumps(days), "utf-8")
    view = planned(house, path)
    assert view.plan.go.text() == "Bring in 3 check-ins"
    done(house, view)
    assert house.said() == "3 check-ins were brought in."
    assert not view.plan.figures._rows[-1][1].isVisibleTo(view.plan.figures)


def test_what_was_chosen_stays_when_a_password_is_asked_for(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_locked(monkeypatch)
    path = tmp_path / "old.locked"
    path.write_text("words behind a lock", "utf-8")
    view = planned(house, _note(tmp_path))
    options = view.plan._options.with_zone("Asia/Tokyo")
    view._make_plan(path, "locked", options)
    house.until(lambda: view.choose.password.isVisible() and view.choose.unlock.isEnabled())
    view.choose.password.setText(PASSWORD)
    view.choose.unlock.click()
    house.until(lambda: view.pages.currentWidget() is view.plan)
    house.settle()
    assert view.plan.zone.text() == "Asia/Tokyo"


def _note(folder: Path) -> Path:
    path = folder / "one.md"
    path.write_text("---\ndate: 2025-03-01 21:10\n---\nWords.\n", "utf-8")
    return path


def words(folder: Path, count: int) -> Path:
    """A table with an entry for each of many words."""
    path = folder / "daylio.csv"
    head = "full_date,date,weekday,time,mood,activities,note_title,note"
    lines = [
        f"2024-01-{number % 28 + 1:02d},x,x,09:{number % 60:02d},word {number:04d},,,Text {number}"
        for number in range(count)
    ]
    path.write_text("\n".join([head, *lines, "2024-02-01,x,x,09:00,good,,,Known"]), "utf-8")
    return path


def test_thousands_of_words_are_found_by_typing(house: House, tmp_path: Path, qtbot: QtBot) -> None:
    view = planned(house, words(tmp_path, 3000))
    moods = view.plan.moods
    assert len(moods.fields) == 20
    assert "good" not in moods.fields, "those without a class come first"
    assert moods.search.isVisible()
    assert moods.rest.text().startswith("2981 more words")
    assert "3000 of all have no mood yet" in moods.rest.text()
    qtbot.keyClicks(moods.search, "2718")
    house.until(lambda: list(moods.fields) == ["word 2718"])
    house.settle()
    field = moods.fields["word 2718"]
    field.setCurrentIndex(field.findData(6))
    field.activated.emit(field.currentIndex())
    house.until(view.plan.go.isEnabled)
    assert list(moods.fields) == ["word 2718"], "it stays where it was"
    assert nameless(view) == []
    moods.search.clear()
    house.until(lambda: len(moods.fields) == 20)
    assert "2999 of all" in moods.rest.text()
    done(house, view)
    rows = house.read(lambda tx: [row for row in tx.timeline.newest(4000) if row.valence])
    assert max(int(row.valence or 0) for row in rows) == 6
    assert {row.heading for row in rows} == {"Text 2718", "Known"}
    assert moods.fields == {}


def test_the_other_programs_word_stands_where_the_mood_is_shown(house: House) -> None:
    item = house.write(
        lambda tx: check_in(
            tx, Valence.PLEASANT, at=house.moment, zone=house.zone, now=house.moment,
            new_id=house.store.new_id,
        )
    )  # fmt: skip
    assert moment_of(item).words == "Pleasant"
    brought = _with_label(house, item, "rad %1 (5 of 5)")
    assert moment_of(brought).words == "Pleasant (“\u2068rad %1 (5 of 5)\u2069”)"
    view = house.go("settings")
    made = open_item(house.context, brought, view)
    assert isinstance(made, CheckInPopover)
    house.until(made.source.isVisible)
    assert made.source.text() == "Brought in as “\u2068rad %1 (5 of 5)\u2069”"
    made.noting.choose(Valence.NEUTRAL)
    house.settle()
    kept = house.read(lambda tx: tx.moods.get(brought.id))
    assert kept is not None
    assert (kept.valence, kept.source_label) == (Valence.NEUTRAL, "rad %1 (5 of 5)")
    close_popovers(house.window)
    house.settle()


def _with_label(house: House, item: CheckIn, label: str) -> CheckIn:
    brought = replace(item, source_label=label)

    def put(tx: Transaction) -> Changes:
        tx.moods.put(brought)
        return Changes(moods=True)

    house.write(put)
    return brought
