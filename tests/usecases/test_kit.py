"""The coping kit, small goals, own templates, and "is this helping me?"."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from app.domain.coping import CardUse, CopingCard
from app.domain.failures import (
    NoSuchCard,
    NoSuchGoal,
    NoSuchTemplate,
    NothingToKeep,
)
from app.domain.helping import Answer
from app.domain.templates import Field
from app.settings import IS_HELPING
from app.usecases.coping_kit import (
    bring_back_card,
    delete_card,
    find_card,
    keep_card,
    move_card,
    new_card,
    put_card_away,
    take_back_use,
    take_card_out,
    use_card,
)
from app.usecases.is_helping import (
    answer_helping,
    skip_helping,
    take_back_answer,
    wants_asking,
)
from app.usecases.own_templates import (
    delete_template,
    find_template,
    keep_template,
    new_template,
    put_template_away,
    take_template_out,
    template_choices,
    template_from_entry,
)
from app.usecases.small_goals import (
    End,
    bring_back_goal,
    delete_goal,
    end_goal,
    find_goal,
    keep_goal,
    mark_goal,
    new_goal,
    reopen_goal,
)
from app.vault.vault import Vault
from tests.making import NOW, add, counted_ids

TODAY = date(2026, 11, 22)


@pytest.fixture
def new_id() -> Callable[[], UUID]:
    return counted_ids(5_000)


def card(vault: Vault, title: str, new_id: Callable[[], UUID], body: str = "") -> CopingCard:
    made = new_card(title, body, now=NOW, new_id=new_id)
    assert vault.write(lambda tx: keep_card(tx, made)).kit
    return vault.read(lambda tx: tx.cards.get(made.id))


def titles(vault: Vault) -> list[str]:
    return [one.title for one in vault.read(lambda tx: tx.cards.all()) if not one.archived_at]


def use(vault: Vault, ident: UUID, new_id: Callable[[], UUID], **more: int | str) -> CardUse:
    return vault.write(
        lambda tx: use_card(tx, ident, at=NOW, zone="Europe/Berlin", new_id=new_id, **more)  # type: ignore[arg-type]
    )[0]


def test_cards_keep_the_order_that_the_person_gave(
    vault: Vault, new_id: Callable[[], UUID]
) -> None:
    cards = [card(vault, title, new_id) for title in ("Walk", "Tea", "Call")]
    vault.write(lambda tx: move_card(tx, cards[2].id, -1))
    assert titles(vault) == ["Walk", "Call", "Tea"]
    vault.write(lambda tx: move_card(tx, cards[0].id, 99))
    assert titles(vault) == ["Call", "Tea", "Walk"]
    vault.write(lambda tx: keep_card(tx, replace(cards[1], title="Mint tea")))
    assert titles(vault) == ["Call", "Mint tea", "Walk"]
    with pytest.raises(NoSuchCard):
        vault.write(lambda tx: move_card(tx, UUID(int=1), 1))


def test_a_card_may_be_words_alone_but_not_nothing(
    vault: Vault, new_id: Callable[[], UUID]
) -> None:
    assert card(vault, "", new_id, body="Breathe out\nslowly").title == "Breathe out"
    with pytest.raises(NothingToKeep):
        card(vault, " ", new_id, body="\n")


def test_a_card_put_away_comes_back_with_its_uses(vault: Vault, new_id: Callable[[], UUID]) -> None:
    one = card(vault, "Walk", new_id)
    use(vault, one.id, new_id)
    vault.write(lambda tx: put_card_away(tx, one.id, now=NOW))
    assert titles(vault) == []
    assert vault.read(lambda tx: tx.cards.records())[0].uses == 1
    vault.write(lambda tx: take_card_out(tx, one.id))
    assert titles(vault) == ["Walk"]


def test_uses_are_told_plainly(vault: Vault, new_id: Callable[[], UUID]) -> None:
    one, other = card(vault, "Walk", new_id), card(vault, "Tea", new_id)
    use(vault, one.id, new_id, before=8, after=5, helped=3, note=" rain ")
    use(vault, one.id, new_id, before=6, helped=3)
    last = use(vault, one.id, new_id, before=9, after=9, helped=0)
    use(vault, one.id, new_id)
    record, unused = vault.read(lambda tx: tx.cards.records())
    assert (record.uses, record.helped, record.before, record.after) == (4, (1, 0, 0, 2, 0), 8, 5)
    assert record.last == NOW
    assert (unused.card.id, unused.uses, unused.last, unused.before) == (other.id, 0, None, None)
    assert vault.read(lambda tx: tx.cards.uses(one.id))[0].note == "rain"
    vault.write(lambda tx: take_back_use(tx, last.id))
    assert vault.read(lambda tx: tx.cards.records())[0].uses == 3


@pytest.mark.parametrize("values", [{"before": 11}, {"after": -1}, {"helped": 5}])
def test_a_use_out_of_range_is_refused(
    vault: Vault, new_id: Callable[[], UUID], values: dict[str, int]
) -> None:
    one = card(vault, "Walk", new_id)
    with pytest.raises(ValueError, match=r"\d"):
        use(vault, one.id, new_id, **values)
    assert vault.read(lambda tx: tx.cards.uses()) == []


def test_a_deleted_card_takes_its_uses_and_brings_them_back(
    vault: Vault, new_id: Callable[[], UUID]
) -> None:
    one = card(vault, "Walk", new_id)
    use(vault, one.id, new_id, helped=4)
    (kept, uses), _ = vault.write(lambda tx: delete_card(tx, one.id))
    assert vault.read(lambda tx: (tx.cards.all(), tx.cards.uses())) == ([], [])
    with pytest.raises(NoSuchCard):
        use(vault, one.id, new_id)
    vault.write(lambda tx: bring_back_card(tx, kept, uses))
    assert vault.read(lambda tx: tx.cards.records())[0].helped == (0, 0, 0, 0, 1)


def test_a_card_is_found_by_the_beginning_of_its_name(
    vault: Vault, new_id: Callable[[], UUID]
) -> None:
    one = card(vault, "Walk", new_id)
    card(vault, "Walk by the river", new_id)
    assert vault.read(lambda tx: find_card(tx, "walk")).id == one.id
    assert vault.read(lambda tx: find_card(tx, "WALK BY")).title == "Walk by the river"
    with pytest.raises(NoSuchCard, match="Several"):
        vault.read(lambda tx: find_card(tx, "wa"))
    for text in ("", "tea"):
        with pytest.raises(NoSuchCard):
            vault.read(lambda tx, text=text: find_card(tx, text))  # type: ignore[misc]


def test_a_goal_is_reached_or_let_go_and_both_can_be_taken_back(
    vault: Vault, new_id: Callable[[], UUID]
) -> None:
    goal = new_goal("Walk  more", "Shoes at the door", now=NOW, new_id=new_id, until=TODAY)
    vault.write(lambda tx: keep_goal(tx, goal))
    kept = vault.read(lambda tx: tx.goals.get(goal.id))
    assert (kept.words, kept.first_step, kept.until) == (
        "Walk more", "Shoes at the door", "2026-11-22",
    )  # fmt: skip
    vault.write(lambda tx: end_goal(tx, goal.id, End.REACHED, now=NOW))
    assert vault.read(lambda tx: tx.goals.get(goal.id)).reached_at == NOW
    vault.write(lambda tx: end_goal(tx, goal.id, End.LET_GO, now=NOW))
    ended = vault.read(lambda tx: tx.goals.get(goal.id))
    assert (ended.reached_at, ended.let_go_at, ended.is_open) == (None, NOW, False)
    vault.write(lambda tx: reopen_goal(tx, goal.id))
    assert vault.read(lambda tx: tx.goals.get(goal.id)).is_open


def test_days_are_marked_once_and_nothing_is_counted_between(
    vault: Vault, new_id: Callable[[], UUID]
) -> None:
    goal = new_goal("Walk", now=NOW, new_id=new_id)
    vault.write(lambda tx: keep_goal(tx, goal))
    for day in (TODAY, TODAY - timedelta(days=9), TODAY):
        vault.write(lambda tx, day=day: mark_goal(tx, goal.id, day, done=True))  # type: ignore[misc]
    record = vault.read(lambda tx: tx.goals.records())[0]
    assert record.days == (TODAY - timedelta(days=9), TODAY)
    vault.write(lambda tx: mark_goal(tx, goal.id, TODAY, done=False))
    assert vault.read(lambda tx: tx.goals.days(goal.id)) == [TODAY - timedelta(days=9)]
    (kept, days), _ = vault.write(lambda tx: delete_goal(tx, goal.id))
    assert vault.read(lambda tx: tx.goals.records()) == []
    assert vault.sql.execute("SELECT count(*) FROM goal_day").fetchone() == (0,)
    vault.write(lambda tx: bring_back_goal(tx, kept, days))
    assert len(vault.read(lambda tx: tx.goals.records())[0].days) == 1


def test_a_goal_needs_words_and_a_true_date(vault: Vault, new_id: Callable[[], UUID]) -> None:
    with pytest.raises(NothingToKeep):
        vault.write(lambda tx: keep_goal(tx, new_goal(" ", now=NOW, new_id=new_id)))
    wrong = replace(new_goal("Walk", now=NOW, new_id=new_id), until="soon")
    with pytest.raises(ValueError, match="soon"):
        vault.write(lambda tx: keep_goal(tx, wrong))
    with pytest.raises(NoSuchGoal):
        vault.write(lambda tx: mark_goal(tx, UUID(int=3), TODAY, done=True))
    with pytest.raises(NoSuchGoal):
        vault.read(lambda tx: find_goal(tx, "walk"))


def test_open_goals_come_before_those_that_ended(vault: Vault, new_id: Callable[[], UUID]) -> None:
    goals = [new_goal(words, now=NOW, new_id=new_id) for words in ("a", "b", "c")]
    for goal in goals:
        vault.write(lambda tx, goal=goal: keep_goal(tx, goal))  # type: ignore[misc]
    vault.write(lambda tx: end_goal(tx, goals[0].id, End.LET_GO, now=NOW))
    later = NOW + timedelta(days=1)
    vault.write(lambda tx: end_goal(tx, goals[1].id, End.REACHED, now=later))
    order = [record.goal.words for record in vault.read(lambda tx: tx.goals.records())]
    assert order == ["c", "b", "a"]
    with pytest.raises(NoSuchGoal):
        vault.read(lambda tx: find_goal(tx, "a"))


def test_own_templates_come_first_and_can_be_put_away(
    vault: Vault, new_id: Callable[[], UUID]
) -> None:
    mine = new_template(" Walk ", [Field("Where"), Field("")], now=NOW, new_id=new_id)
    assert vault.write(lambda tx: keep_template(tx, mine)).templates
    first = vault.read(template_choices)[0]
    assert (first.name, first.fields, first.id) == ("Walk", (Field("Where"),), mine.id)
    assert vault.read(lambda tx: find_template(tx, "walk")).id == mine.id
    assert mine.id is not None
    ident = mine.id
    vault.write(lambda tx: put_template_away(tx, ident, now=NOW))
    with pytest.raises(NoSuchTemplate):
        vault.read(lambda tx: find_template(tx, "walk"))
    vault.write(lambda tx: take_template_out(tx, ident))
    kept, _ = vault.write(lambda tx: delete_template(tx, ident))
    assert vault.read(lambda tx: tx.templates.all()) == []
    vault.write(lambda tx: keep_template(tx, kept))
    assert vault.read(lambda tx: tx.templates.get(ident)).name == "Walk"


@pytest.mark.parametrize(("name", "fields"), [("", [Field("a")]), ("Walk", []), ("W", [Field("")])])
def test_a_template_needs_a_name_and_a_heading(
    vault: Vault, new_id: Callable[[], UUID], name: str, fields: list[Field]
) -> None:
    item = new_template(name, fields, now=NOW, new_id=new_id)
    with pytest.raises(NothingToKeep):
        vault.write(lambda tx: keep_template(tx, item))


def test_templates_of_the_program_are_found_by_code_and_name(vault: Vault) -> None:
    assert vault.read(lambda tx: find_template(tx, "thought-record")).name == "Thought record"
    assert vault.read(lambda tx: find_template(tx, "Unsent")).code == "unsent-letter"
    with pytest.raises(NoSuchTemplate):
        vault.read(lambda tx: find_template(tx, ""))


def test_an_entry_becomes_a_template(vault: Vault, new_id: Callable[[], UUID]) -> None:
    entry = add(vault, "# Round\n*Which way?*\nAlong the river\n## Birds\n3 herons")
    item = vault.read(lambda tx: template_from_entry(tx, entry, now=NOW, new_id=new_id))
    assert item.fields == (Field("Round", "Which way?"), Field("Birds"))


def test_is_this_helping_asks_only_when_it_is_on_and_due(vault: Vault) -> None:
    assert not vault.read(lambda tx: wants_asking(tx, TODAY))
    vault.write(lambda tx: tx.settings.put(IS_HELPING.key, "true"))
    assert vault.read(lambda tx: wants_asking(tx, TODAY))
    vault.write(lambda tx: answer_helping(tx, Answer(TODAY, 3, 2)))
    assert not vault.read(lambda tx: wants_asking(tx, TODAY + timedelta(days=27)))
    assert vault.read(lambda tx: wants_asking(tx, TODAY + timedelta(days=28)))
    assert vault.read(lambda tx: tx.helping.all()) == [Answer(TODAY, 3, 2)]
    vault.write(lambda tx: take_back_answer(tx, TODAY))
    vault.write(lambda tx: skip_helping(tx, TODAY))
    assert not vault.read(lambda tx: wants_asking(tx, TODAY + timedelta(days=1)))
    vault.write(lambda tx: tx.settings.put("is_helping_skipped", "damaged"))
    assert vault.read(lambda tx: wants_asking(tx, TODAY))


def test_no_report_and_no_export_reads_whether_writing_helps() -> None:
    root = Path(__file__).parents[2] / "app"
    readers = {
        path.relative_to(root).as_posix()
        for path in root.rglob("*.py")
        if "tx.helping" in path.read_text("utf-8") or "FROM helping" in path.read_text("utf-8")
    }
    assert readers == {"usecases/is_helping.py", "vault/repositories/kit.py"}
