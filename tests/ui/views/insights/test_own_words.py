"""The charts speak the person's own words for moods, also those that were changed meanwhile."""

from app.domain.changes import Changes
from app.domain.mood import Valence
from app.vault.transaction import Transaction
from tests.ui.views.insights.doing import fill
from tests.ui.views.insights.gallery import InsightsHouse
from ui.own_words import MoodWords
from ui.widgets.charts.table import Table

LONG = "\u200fעצוב 🫥 " + "a word that does not end " * 4


def words_of(table: Table) -> str:
    return " ".join(str(cell) for row in table.rows for cell in row)


def test_another_word_is_in_every_chart_at_once(house: InsightsHouse) -> None:
    words = MoodWords(house.app, house.store)
    fill(house)
    room = house.room
    shown = room.mood.distribution
    assert "Pleasant" in words_of(shown.table())

    def rename(tx: Transaction) -> Changes:
        tx.moods.set_word(Valence.PLEASANT, LONG)
        return Changes(settings=True)

    house.write(lambda tx: (1, rename(tx)))
    house.settle()
    house.settle()
    assert LONG in words_of(shown.table())
    assert any(LONG in mark.sentence for mark in shown.marks)
    assert LONG in shown.to_csv()
    room.set_tables(on=True)
    house.settle()
    words.take({})
    house.settle()
    assert LONG not in words_of(room.mood.distribution.table())
    shown_twin = room.mood.distribution_frame.twin
    assert shown_twin is not None
    twin = shown_twin.model()
    cells = [str(twin.index(row, 0).data()) for row in range(twin.rowCount())]
    assert LONG not in " ".join(cells)
