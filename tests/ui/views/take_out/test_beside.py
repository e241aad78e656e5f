"""A journal can hold check-ins and not one entry; they are counted before, and go out."""

from datetime import timedelta
from pathlib import Path

from app.domain.changes import Changes
from app.domain.mood import CheckIn, Valence
from app.vault.transaction import Transaction
from tests.ui.views.house import House
from tests.ui.views.take_out.walking import open_room, out, ready


def checked_in(house: House, days: int) -> None:
    at = house.moment - timedelta(days=days)
    made = CheckIn(house.store.new_id(), at, "UTC", Valence.NEUTRAL, at)

    def work(tx: Transaction) -> Changes:
        tx.moods.put(made)
        return Changes(moods=True)

    house.write(work)


def test_days_without_an_entry_go_out_where_a_format_takes_check_ins(
    house: House, tmp_path: Path
) -> None:
    place = tmp_path / "place"
    place.mkdir()
    house.entry("Long ago.", days=800)
    for days in (1, 2):
        checked_in(house, days)
    view = open_room(house, place)
    assert "2 check-ins and other records" in view.choose.counts.text()
    part = view.choose.part
    part.days.setCurrentIndex(part.days.findData("twelve"))
    part.days.activated.emit(part.days.currentIndex())
    for name, takes in (("markdown", False), ("csv", True)):
        view.choose.forms.rows[name].click()
        ready(house, view)
        text = view.choose.counts.text()
        assert text.startswith("0 entries")
        assert ("2 check-ins" in text) is takes
    assert view.choose.go.isEnabled()
    out(house, view)
    made = next(place.iterdir())
    assert made.name.endswith(".zip")
