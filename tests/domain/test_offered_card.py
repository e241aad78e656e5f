"""Which card of one's own is offered on a day."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from app.domain.coping import CardRecord, CopingCard, offered_on

DAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, tzinfo=UTC)


def record(
    number: int, helped: tuple[int, ...] = (0, 0, 0, 0, 0), *, away: bool = False
) -> CardRecord:
    card = CopingCard(
        UUID(int=number), f"Card {number}", "", NOW, place=number,
        archived_at=NOW if away else None,
    )  # fmt: skip
    return CardRecord(card, helped=helped)


def offered(records: list[CardRecord], days: int) -> list[str]:
    cards = [offered_on(DAY + timedelta(days=at), records) for at in range(days)]
    return [card.title for card in cards if card is not None]


def test_without_a_card_there_is_none() -> None:
    assert offered_on(DAY, []) is None
    assert offered_on(DAY, [record(1, away=True)]) is None


def test_every_card_has_its_turn() -> None:
    shown = offered([record(2), record(1), record(3)], 6)
    assert shown[:3] == shown[3:]
    assert sorted(shown[:3]) == ["Card 1", "Card 2", "Card 3"]
    assert shown[0] == offered([record(3), record(1), record(2)], 1)[0], "in the person's order"


def test_those_that_helped_go_before_all_others() -> None:
    records = [record(1), record(2, (0, 0, 1, 0, 0)), record(3, (4, 2, 0, 0, 0))]
    assert set(offered(records, 5)) == {"Card 2"}
    gone = [record(1), record(2, (0, 0, 0, 3, 0), away=True)]
    assert set(offered(gone, 5)) == {"Card 1"}, "what was put away is not offered"
