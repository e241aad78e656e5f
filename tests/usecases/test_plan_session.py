"""What I want to talk about, who helps, and landmarks: kept, changed and taken back."""

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.failures import EndsBeforeBeginning, NoSuchTopic, NoWords
from app.domain.session import Landmark, LandmarkKind, Professional, Topic
from app.usecases import plan_session as plan
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from tests.making import NOW, Clock, counted_ids

DAY = date(2026, 11, 1)


class Planner:
    """Plans in a vault; each deed in a transaction of its own."""

    def __init__(self, vault: Vault) -> None:
        self.vault, self.clock, self.new_id = vault, Clock(), counted_ids()

    def add(self, words: str, entry: UUID | None = None) -> Topic:
        return self.vault.write(
            lambda tx: plan.add_topic(
                tx, words, now=self.clock(), new_id=self.new_id, entry_id=entry
            )
        )[0]

    def do(self, deed: object, *values: object, **named: object) -> plan.Before:
        before = self.vault.write(lambda tx: deed(tx, *values, **named))[0]  # type: ignore[operator]
        assert isinstance(before, plan.Before)
        return before

    def undo(self, before: plan.Before) -> None:
        self.vault.write(lambda tx: plan.put_back(tx, before))

    def landmark(self, kind: LandmarkKind, words: str, *days: date) -> Landmark:
        return self.vault.write(
            lambda tx: plan.add_landmark(tx, kind, words, *days, new_id=self.new_id)
        )[0]

    def open(self) -> list[str]:
        return [item.words for item in self.vault.read(lambda tx: tx.topics.open())]

    def talked(self) -> list[str]:
        return [item.words for item in self.vault.read(lambda tx: tx.topics.talked())]


@pytest.fixture
def planner(vault: Vault) -> Planner:
    return Planner(vault)


def test_topics_stand_in_the_order_they_came_on_one_line_each(planner: Planner) -> None:
    planner.add("the sleep\n\n  thing ")
    planner.add("the phone call")
    assert planner.open() == ["the sleep thing", "the phone call"]


def test_a_topic_without_words_is_refused_and_nothing_is_kept(planner: Planner) -> None:
    with pytest.raises(NoWords):
        planner.add(" \n\t ")
    assert planner.open() == []


def test_long_words_are_cut_at_a_word_and_short_ones_are_not(planner: Planner) -> None:
    assert planner.add("x" * plan.TOPIC_LENGTH).words == "x" * plan.TOPIC_LENGTH
    cut = planner.add("seven " * 100).words
    assert len(cut) <= plan.TOPIC_LENGTH
    assert cut.endswith("seven…")
    assert len(planner.add("y" * 5000).words) == plan.TOPIC_LENGTH


def test_half_a_character_is_mended_not_refused(planner: Planner) -> None:
    planner.add("half \ud83d here")
    assert planner.open() == ["half \ufffd here"]


def test_topics_move_as_far_as_the_list_goes(planner: Planner) -> None:
    one, two, three = (planner.add(words) for words in ("one", "two", "three"))
    planner.do(plan.move_topic, three.id, -1)
    assert planner.open() == ["one", "three", "two"]
    before = planner.do(plan.move_topic, one.id, 99)
    assert planner.open() == ["three", "two", "one"]
    planner.undo(before)
    assert planner.open() == ["one", "three", "two"]
    planner.do(plan.move_topic, two.id, -99)
    assert planner.open() == ["two", "one", "three"]


def test_what_was_talked_about_leaves_the_list_stays_readable_and_can_return(
    planner: Planner,
) -> None:
    one = planner.add("one")
    planner.add("two")
    before = planner.do(plan.tick_topic, one.id, now=NOW)
    assert (planner.open(), planner.talked()) == (["two"], ["one"])
    planner.undo(before)
    assert (planner.open(), planner.talked()) == (["one", "two"], [])
    planner.do(plan.tick_topic, one.id, now=NOW)
    planner.do(plan.tick_topic, one.id, now=NOW, talked=False)
    assert (planner.open(), planner.talked()) == (["two", "one"], [])


def test_rewording_and_removing_are_taken_back_whole(planner: Planner) -> None:
    entry = uuid4()
    topic = planner.add("one", entry)
    before = planner.do(plan.reword_topic, topic.id, "one, but better")
    assert planner.open() == ["one, but better"]
    planner.undo(before)
    gone = planner.do(plan.remove_topic, topic.id)
    assert planner.open() == []
    planner.undo(gone)
    assert planner.vault.read(lambda tx: tx.topics.get(topic.id)) == topic
    assert topic.entry_id == entry


@pytest.mark.parametrize(
    "deed", [plan.remove_topic, plan.remove_professional, plan.remove_landmark]
)
def test_what_is_not_there_is_said(planner: Planner, deed: object) -> None:
    with pytest.raises(NoSuchTopic):
        planner.do(deed, uuid4())


def test_cards_keep_the_persons_words_and_their_order(planner: Planner) -> None:
    first = Professional(uuid4(), " Dr.  Ada Sund ", "GP", " +44 20 7946 0000 ", note="back door")
    second = Professional(uuid4(), "Ben", "counsellor")
    made = planner.do(plan.keep_professional, first)
    planner.do(plan.keep_professional, second)
    cards = planner.vault.read(lambda tx: tx.professionals.all())
    assert [card.name for card in cards] == ["Dr. Ada Sund", "Ben"]
    assert cards[0].phone == "+44 20 7946 0000"
    changed = planner.do(plan.keep_professional, Professional(first.id, "Dr. Sund"))
    assert planner.vault.read(lambda tx: tx.professionals.get(first.id)) == Professional(
        first.id, "Dr. Sund"
    )
    planner.undo(changed)
    assert planner.vault.read(lambda tx: tx.professionals.all()) == cards
    planner.undo(made)
    assert [card.name for card in planner.vault.read(lambda tx: tx.professionals.all())] == ["Ben"]
    gone = planner.do(plan.remove_professional, second.id)
    planner.undo(gone)
    assert [card.name for card in planner.vault.read(lambda tx: tx.professionals.all())] == ["Ben"]


def test_a_card_without_a_name_is_refused(planner: Planner) -> None:
    with pytest.raises(NoWords):
        planner.do(plan.keep_professional, Professional(uuid4(), "  ", "GP"))


def test_events_need_words_and_being_away_does_not(planner: Planner) -> None:
    with pytest.raises(NoWords):
        planner.landmark(LandmarkKind.EVENT, " ", DAY)
    assert planner.landmark(LandmarkKind.AWAY, " ", DAY).last is None
    with pytest.raises(EndsBeforeBeginning):
        planner.landmark(LandmarkKind.AWAY, "sea", DAY, DAY - timedelta(days=1))


def test_landmarks_of_a_period_are_those_that_touch_it(planner: Planner) -> None:
    days = [DAY + timedelta(days=step) for step in range(40)]
    planner.landmark(LandmarkKind.EVENT, "before", days[0])
    planner.landmark(LandmarkKind.EVENT, "on the first", days[10])
    planner.landmark(LandmarkKind.EVENT, "on the last", days[20])
    planner.landmark(LandmarkKind.EVENT, "after", days[21])
    planner.landmark(LandmarkKind.AWAY, "around", days[1], days[30])
    planner.landmark(LandmarkKind.AWAY, "into", days[2], days[10])
    planner.landmark(LandmarkKind.AWAY, "over", days[3], days[9])
    planner.landmark(LandmarkKind.AWAY, "open", days[4])
    found = planner.vault.read(lambda tx: tx.landmarks.between(days[10], days[20]))
    assert [item.words for item in found] == [
        "around", "into", "open", "on the first", "on the last",
    ]  # fmt: skip


def test_a_landmark_is_changed_and_taken_back(planner: Planner) -> None:
    made = planner.landmark(LandmarkKind.AWAY, "sea", DAY)
    end = DAY + timedelta(days=5)
    before = planner.do(plan.change_landmark, made.id, "the sea", DAY, end)
    assert planner.vault.read(lambda tx: tx.landmarks.all()) == [
        Landmark(made.id, LandmarkKind.AWAY, "the sea", DAY, end)
    ]
    planner.undo(before)
    assert planner.vault.read(lambda tx: tx.landmarks.all()) == [made]
    with pytest.raises(EndsBeforeBeginning):
        planner.do(plan.change_landmark, made.id, "sea", DAY, DAY - timedelta(days=1))


def test_plans_survive_closing(planner: Planner, vault: Vault) -> None:
    planner.add("kept")
    made = planner.landmark(LandmarkKind.EVENT, "new job", DAY)

    def look(tx: Transaction) -> tuple[list[str], list[Landmark]]:
        return [item.words for item in tx.topics.open()], tx.landmarks.all()

    assert vault.read(look) == (["kept"], [made])


@given(st.text())
def test_a_topic_is_always_one_line_of_bounded_length(words: str) -> None:
    try:
        line = plan._line(words)
    except NoWords:
        assert not words.split()
        return
    assert 0 < len(line) <= plan.TOPIC_LENGTH
    assert line == " ".join(line.split())
