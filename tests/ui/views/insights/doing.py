"""What tests of the room do over and over."""

from datetime import date

from app.domain.changes import Changes
from app.vault.transaction import Transaction
from tests.ui.views.insights.filling import Ids, check_in, fill_year
from tests.ui.views.insights.gallery import InsightsHouse
from ui.widgets.charts.frame import ChartFrame


def note_days(house: InsightsHouse, *days: date, valence: int = 5) -> None:
    """Check in on some days."""
    ids = Ids(hash(days))

    def work(tx: Transaction) -> tuple[int, Changes]:
        for day in days:
            check_in(tx, ids, day, valence)
        return 1, Changes(moods=True)

    house.write(work)


def fill(house: InsightsHouse) -> None:
    note_days(house, date(2024, 12, 30))
    house.write(lambda tx: (1, fill_year(tx)))
    house.look_at()


def shows_table(frame: ChartFrame) -> bool:
    return frame.is_table


def reload(house: InsightsHouse) -> None:
    """Wait until the room has read again."""
    before = house.room.picture
    house.until(lambda: house.room.picture is not before)
    house.settle()
