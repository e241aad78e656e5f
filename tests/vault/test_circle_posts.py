"""Posts are there once, in the order of the log; what was taken back or has ended stays away."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.circles.failures import NoSuchPost
from app.domain.circles.posts import FileRow, PostRow, PostState, Shelf
from app.domain.failures import NoSuchAttachment
from app.usecases.circles.port import Said
from app.vault.migrate import migrate
from app.vault.sqlcipher import connect
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from tests.making import make_vault
from tests.making_circles import ANA, AT, BO, CIRCLE, a_circle, a_post, ident, in_circle, key

DAY = 24 * 3600 * 1000


@pytest.fixture
def tx(tmp_path: Path) -> Transaction:
    """A transaction on a database of the newest layout, in a circle."""
    sql = connect(tmp_path / "journal.db", bytes(32), create=True)
    migrate(sql)
    made = Transaction(sql)
    made.circles.add(a_circle())
    return made


@pytest.fixture
def vault_in_circle(tmp_path: Path) -> Iterator[Vault]:
    vault = make_vault(tmp_path / "v")
    in_circle(vault)
    yield vault
    vault.close()


def state_of(tx: Transaction, name: str, author: bytes = ANA) -> PostState:
    return tx.circle_posts.get(CIRCLE, key(name, author)).state


def feed(tx: Transaction, now: int = AT, **more: int) -> list[str]:
    rows = tx.circle_posts.feed(CIRCLE, now, **more)
    return [row.post.rstrip(b".").decode() for row in rows]


def words_of(row: PostRow) -> tuple[bytes, bytes, bytes]:
    """What goes with a post's words."""
    return row.body, row.proof, row.audience


def test_what_shows_who_said_it_to_whom_goes_with_the_words(tx: Transaction) -> None:
    tx.circle_posts.add(a_post("first"))
    tx.circle_posts.note_proof(CIRCLE, key("first"), b"signed", b"all")
    row = tx.circle_posts.get(CIRCLE, key("first"))
    assert words_of(row) == (a_post("first").body, b"signed", b"all")
    tx.circle_posts.withdraw(CIRCLE, ident("first"), ANA, AT)
    tx.circle_posts.note_proof(CIRCLE, key("first"), b"signed", b"all")
    assert words_of(tx.circle_posts.get(CIRCLE, key("first"))) == (b"", b"", b"")


def test_a_post_stands_in_one_log(tx: Transaction) -> None:
    tx.circle_posts.add(a_post("first", seq=7))
    tx.circle_posts.add(a_post("waits", seq=None))
    assert tx.circle_posts.seq_here(CIRCLE, key("first")) == 7
    tx.circles.update(CIRCLE, log_id=b"another".ljust(16))
    tx.circle_posts.add(a_post("later", seq=7))
    there = {name: tx.circle_posts.seq_here(CIRCLE, key(name))
             for name in ("first", "later", "waits", "never")}  # fmt: skip
    assert there == {"first": 0, "later": 7, "waits": 0, "never": 0}


def test_a_post_that_comes_twice_is_there_once(tx: Transaction) -> None:
    assert tx.circle_posts.add(a_post("first"))
    assert not tx.circle_posts.add(replace(a_post("first", seq=9), body=b"other words"))
    assert tx.circle_posts.get(CIRCLE, key("first")).body == a_post("first").body
    assert feed(tx) == ["first"]


def test_a_post_taken_back_before_it_came_never_shows(tx: Transaction) -> None:
    tx.circle_posts.withdraw(CIRCLE, ident("late"), ANA, AT)
    assert tx.circle_posts.add(a_post("late", proof=b"signed", audience=b"all"))
    row = tx.circle_posts.get(CIRCLE, key("late"))
    assert (row.state, *words_of(row)) == (PostState.WITHDRAWN, b"", b"", b"")
    assert not tx.circle_posts.add(a_post("late", seq=8))
    assert feed(tx) == []


def test_only_an_author_takes_back(tx: Transaction) -> None:
    tx.circle_posts.withdraw(CIRCLE, ident("hers"), BO, AT)
    tx.circle_posts.add(a_post("hers"))
    tx.circle_posts.withdraw(CIRCLE, ident("hers"), BO, AT)
    assert feed(tx) == ["hers"]


def test_an_id_that_somebody_else_took_first_hides_nothing(tx: Transaction) -> None:
    tx.circle_posts.add(a_post("same", BO, seq=1))
    assert tx.circle_posts.add(a_post("same", ANA, seq=2))
    assert feed(tx) == ["same", "same"]
    tx.circle_posts.withdraw(CIRCLE, ident("same"), BO, AT)
    assert [row.author for row in tx.circle_posts.feed(CIRCLE, AT)] == [ANA]


def test_what_has_ended_is_not_shown_and_does_not_come_back(tx: Transaction) -> None:
    row = a_post("brief", expires_at=AT + DAY)
    tx.circle_posts.add(row)
    assert feed(tx, AT + DAY - 1) == ["brief"]
    assert feed(tx, AT + DAY) == []
    assert tx.circle_posts.expire(AT + DAY) == 1
    assert feed(tx, AT) == [], "the clock was set back"
    assert not tx.circle_posts.add(replace(row, seq=7)), "its author said it again"
    found = tx.circle_posts.get(CIRCLE, row.key)
    assert (found.state, found.body) == (PostState.EXPIRED, b"")
    assert tx.circle_posts.expire(AT + 2 * DAY) == 0


def test_an_end_comes_sooner_and_never_later(tx: Transaction) -> None:
    tx.circle_posts.add(a_post("open"))
    assert tx.circle_posts.end_sooner(CIRCLE, ident("open"), ANA, AT + 5)
    assert not tx.circle_posts.end_sooner(CIRCLE, ident("open"), ANA, AT + 9)
    assert not tx.circle_posts.end_sooner(CIRCLE, ident("open"), BO, AT + 1)
    assert tx.circle_posts.get(CIRCLE, key("open")).expires_at == AT + 5


def test_an_end_that_comes_before_its_post_holds(tx: Transaction) -> None:
    for until in (AT + 9, AT + 5, AT + 7):
        assert not tx.circle_posts.end_sooner(CIRCLE, ident("open"), ANA, until)
    tx.circle_posts.end_sooner(CIRCLE, ident("open"), BO, AT + 1)
    tx.circle_posts.end_sooner(CIRCLE, ident("past"), ANA, AT)
    tx.circle_posts.end_sooner(CIRCLE, ident("gone"), ANA, AT + 5)
    tx.circle_posts.withdraw(CIRCLE, ident("gone"), ANA, AT)
    tx.circle_posts.end_sooner(CIRCLE, ident("gone"), ANA, AT + 5)
    for name in ("open", "past", "gone"):
        tx.circle_posts.add(a_post(name))
    found = {name: tx.circle_posts.get(CIRCLE, key(name)) for name in ("open", "past", "gone")}
    assert found["open"].expires_at == AT + 5
    assert (found["past"].state, found["past"].body) == (PostState.EXPIRED, b"")
    assert (found["gone"].state, found["gone"].body) == (PostState.WITHDRAWN, b"")
    assert not tx.circle_posts.add(a_post("past"))
    assert feed(tx, AT) == ["open"]


def test_a_clock_that_is_set_back_brings_nothing_back(tx: Transaction) -> None:
    hour = DAY // 24
    tx.circle_posts.expire(AT + 5 * hour)
    for name, ends in (("over", AT + 4 * hour), ("still", AT + 6 * hour)):
        assert tx.circle_posts.add(a_post(name, expires_at=ends))
    assert feed(tx, AT) == ["still"]
    assert tx.circle_posts.get(CIRCLE, key("over")).body == b""
    tx.circle_posts.add(a_post("soon", expires_at=AT + 5 * hour + 1))
    tx.circle_posts.expire(AT)
    assert sorted(feed(tx, AT)) == ["soon", "still"]


def test_a_clock_that_was_far_ahead_is_not_believed_for_ever(tx: Transaction) -> None:
    tx.circle_posts.expire(AT + 365 * DAY)
    tx.circle_posts.expire(AT)
    tx.circle_posts.add(a_post("tomorrow", expires_at=AT + DAY))
    assert feed(tx, AT) == ["tomorrow"]
    assert feed(tx, AT + DAY) == []


def test_the_feed_is_in_the_order_of_the_log_and_own_waiting_posts_on_top(tx: Transaction) -> None:
    tx.circle_posts.add(a_post("two", seq=2))
    tx.circle_posts.add(a_post("mine", seq=None, mine=True))
    tx.circle_posts.add(a_post("three", seq=3))
    tx.circle_posts.add(a_post("one", seq=1))
    assert feed(tx) == ["mine", "three", "two", "one"]
    tx.circle_posts.settle(CIRCLE, ident("mine"), ANA, 2)
    assert feed(tx) == ["three", "mine", "two", "one"]


def test_a_new_log_comes_after_the_old_one(tx: Transaction) -> None:
    tx.circle_posts.add(a_post("old", seq=900))
    tx.circle_state.note_chain(CIRCLE, 900, b"c" * 32)
    tx.circles.update(CIRCLE, log_id=b"n" * 16)
    assert tx.circle_state.chain_at(CIRCLE, 900) is None
    tx.circle_posts.add(a_post("new", seq=1))
    assert feed(tx) == ["new", "old"]


def test_pages_of_the_feed_follow_one_another(tx: Transaction) -> None:
    names = [f"post {number:02}" for number in range(25)]
    for number, name in enumerate(names, 1):
        tx.circle_posts.add(a_post(name, seq=number))
    tx.circle_posts.add(a_post("waits", seq=None, mine=True))
    seen: list[str] = []
    before = None
    while rows := tx.circle_posts.feed(CIRCLE, AT, before, 7):
        seen += [row.post.rstrip(b".").decode() for row in rows]
        before = rows[-1].number
        tx.circle_posts.add(a_post(f"came {len(seen)}", seq=100 + len(seen)))
    assert seen == ["waits", *reversed(names)]


def test_a_page_of_a_long_feed_is_read_from_the_index(tx: Transaction) -> None:
    plan = tx._sql.execute(
        "EXPLAIN QUERY PLAN SELECT post FROM circle_post WHERE circle = ? AND shelf = ? AND"
        " state = 'shown' AND (expires_at IS NULL OR expires_at > ?) AND"
        " (coalesce(place, 9223372036854775807), number) < (1, 2)"
        " ORDER BY coalesce(place, 9223372036854775807) DESC, number DESC LIMIT 50",
        (CIRCLE, "feed", AT),
    ).fetchall()
    said = " ".join(str(row[-1]) for row in plan)
    assert "circle_post_feed" in said
    assert "TEMP B-TREE" not in said


def test_what_stands_below_a_post_is_read_from_the_index(
    tx: Transaction, monkeypatch: pytest.MonkeyPatch
) -> None:
    plans: list[str] = []

    class Explained:
        def execute(self, sql: str, values: object = ()) -> object:
            if "below" in sql:
                rows = tx._sql.execute(f"EXPLAIN QUERY PLAN {sql}", values)  # type: ignore[arg-type]
                plans.extend(str(row[-1]) for row in rows.fetchall())
            return tx._sql.execute(sql, values)  # type: ignore[arg-type]

    monkeypatch.setattr(tx.circle_posts, "_sql", Explained())
    tx.circle_posts.thread(CIRCLE, [key("a")], AT)
    read = [step for step in plans if step.startswith(("SEARCH", "SCAN p", "SCAN q", "SCAN c"))]
    assert read
    for step in read:
        assert "answers=? AND answers_by=?" in step or "rowid=?" in step, step


def below(name: str, to: str, author: bytes = BO, whose: bytes = BO, **more: object) -> PostRow:
    said = Said("comment", {"to": key(to, whose).joined, "text": name})
    more = {"seq": 5, "shelf": Shelf.THREAD, "said": said, **more}
    return a_post(name, author, to=key(to, whose), **more)  # type: ignore[arg-type]


def thread(tx: Transaction, name: str, author: bytes = ANA, now: int = AT) -> list[str]:
    rows = tx.circle_posts.thread(CIRCLE, [key(name, author)], now)
    return [row.post.rstrip(b".").decode() for row in rows]


def test_a_thread_holds_answers_to_answers_in_order(tx: Transaction) -> None:
    tx.circle_posts.add(below("deeper", "reply", ANA, seq=7))
    tx.circle_posts.add(a_post("root", seq=5))
    tx.circle_posts.add(below("reply", "root", whose=ANA, seq=6))
    tx.circle_posts.add(below("waits", "deeper", whose=ANA, seq=None, mine=True))
    tx.circle_posts.add(below("elsewhere", "other"))
    assert thread(tx, "root") == ["reply", "deeper", "waits"]
    tx.circle_posts.withdraw(CIRCLE, ident("reply"), BO, AT)
    assert thread(tx, "root") == []


def test_answers_that_run_in_a_circle_end(tx: Transaction) -> None:
    tx.circle_posts.add(below("egg", "hen"))
    tx.circle_posts.add(below("hen", "egg"))
    assert sorted(thread(tx, "hen", BO)) == ["egg", "hen"]


def test_corrections_share_the_fate_of_what_they_correct(tx: Transaction) -> None:
    def correction(name: str, to: str, author: bytes = ANA) -> PostRow:
        said = Said("correction", {"to": ident(to), "text": name})
        return a_post(name, author, to=key(to, author), shelf=Shelf.QUIET, said=said)

    tx.circle_posts.add(a_post("first", expires_at=AT + DAY))
    tx.circle_posts.add(correction("better", "first"))
    tx.circle_posts.add(correction("not hers", "first", BO))
    assert [row.post for row in tx.circle_posts.about(CIRCLE, key("first"))] == [ident("better")]
    tx.circle_posts.withdraw(CIRCLE, ident("first"), ANA, AT)
    assert state_of(tx, "better") is PostState.WITHDRAWN
    assert state_of(tx, "not hers", BO) is PostState.SHOWN

    tx.circle_posts.add(correction("before it", "second"))
    tx.circle_posts.add(a_post("second", expires_at=AT + DAY))
    tx.circle_posts.expire(AT + DAY)
    assert state_of(tx, "before it") is PostState.EXPIRED

    tx.circle_posts.withdraw(CIRCLE, ident("third"), ANA, AT)
    tx.circle_posts.add(correction("too early", "third"))
    tx.circle_posts.add(a_post("third"))
    assert tx.circle_posts.get(CIRCLE, key("too early")).body == b""


def test_a_correction_of_what_is_gone_brings_no_words_back(tx: Transaction) -> None:
    tx.circle_posts.add(a_post("first"))
    tx.circle_posts.withdraw(CIRCLE, ident("first"), ANA, AT)
    said = Said("correction", {"to": ident("first"), "text": "once more"})
    tx.circle_posts.add(
        a_post(
            "again", to=key("first"), shelf=Shelf.QUIET, said=said, proof=b"proof", audience=b"all"
        )
    )
    row = tx.circle_posts.get(CIRCLE, key("again"))
    assert (row.state, *words_of(row)) == (PostState.WITHDRAWN, b"", b"", b"")


def test_a_hidden_post_comes_back_only_by_hand_and_not_once_it_is_gone(tx: Transaction) -> None:
    tx.circle_posts.add(a_post("loud"))
    tx.circle_posts.hide(CIRCLE, ident("loud"), ANA, on=True)
    assert not tx.circle_posts.add(a_post("loud"))
    assert feed(tx) == []
    tx.circle_posts.hide(CIRCLE, ident("loud"), ANA, on=False)
    assert feed(tx) == ["loud"]
    tx.circle_posts.hide(CIRCLE, ident("loud"), ANA, on=True)
    tx.circle_posts.withdraw(CIRCLE, ident("loud"), ANA, AT)
    tx.circle_posts.hide(CIRCLE, ident("loud"), ANA, on=False)
    assert feed(tx) == []


def test_what_is_kept_for_a_report_is_found_by_nothing_else_and_goes_on_its_day(
    tx: Transaction,
) -> None:
    tx.circle_posts.add(replace(a_post("harsh"), proof=b"signed", audience=b"for Bo"))
    number = tx.circle_files.stage(FileRow(CIRCLE, ident("harsh"), ANA, b"f" * 16, "image/png", 3))
    tx.circle_files.put_chunk(number, 0, b"abc")
    tx.circle_posts.keep(CIRCLE, ident("harsh"), ANA, AT + 30 * DAY)
    tx.circle_posts.withdraw(CIRCLE, ident("harsh"), ANA, AT + DAY)
    assert state_of(tx, "harsh") is PostState.KEPT
    assert feed(tx) == []
    assert tx.circle_posts.everything(CIRCLE) == []
    (kept,) = tx.circle_posts.kept(CIRCLE)
    assert words_of(kept) == (a_post("harsh").body, b"signed", b"for Bo")
    assert tx.circle_files.content(number) == b"abc"
    tx.circle_posts.expire(AT + 30 * DAY)
    row = tx.circle_posts.get(CIRCLE, key("harsh"))
    assert (row.state, *words_of(row)) == (PostState.WITHDRAWN, b"", b"", b"")
    assert tx.circle_posts.kept(CIRCLE) == []
    with pytest.raises(NoSuchAttachment):
        tx.circle_files.get(number)


def test_what_is_gone_cannot_be_kept(tx: Transaction) -> None:
    tx.circle_posts.add(a_post("gone"))
    tx.circle_posts.withdraw(CIRCLE, ident("gone"), ANA, AT)
    with pytest.raises(NoSuchPost):
        tx.circle_posts.keep(CIRCLE, ident("gone"), ANA, AT + DAY)


def test_what_is_kept_no_longer_goes_at_once_if_it_was_taken_back(tx: Transaction) -> None:
    for name in ("still there", "taken back"):
        tx.circle_posts.add(a_post(name))
        tx.circle_posts.keep(CIRCLE, ident(name), ANA, AT + DAY)
    tx.circle_posts.withdraw(CIRCLE, ident("taken back"), ANA, AT)
    for name in ("still there", "taken back"):
        tx.circle_posts.keep(CIRCLE, ident(name), ANA, None)
    assert state_of(tx, "still there") is PostState.SHOWN
    assert state_of(tx, "taken back") is PostState.WITHDRAWN


@pytest.mark.parametrize("end", ["withdraw", "expire"])
def test_files_go_with_their_post(tx: Transaction, end: str) -> None:
    tx.circle_posts.add(a_post("picture", expires_at=AT + 1))
    row = FileRow(CIRCLE, ident("picture"), ANA, b"f" * 16, "image/png", 6)
    number = tx.circle_files.stage(row)
    assert tx.circle_files.stage(row) == number
    assert [file.number for file in tx.circle_files.to_fetch(CIRCLE)] == [number]
    for index, data in ((1, b"def"), (0, b"xyz"), (0, b"abc")):
        tx.circle_files.put_chunk(number, index, data)
    assert tx.circle_files.has(number) == {0, 1}
    tx.circle_files.publish(number)
    assert tx.circle_files.content(number) == b"abcdef"
    assert tx.circle_files.to_fetch(CIRCLE) == []
    if end == "withdraw":
        tx.circle_posts.withdraw(CIRCLE, ident("picture"), ANA, AT)
    else:
        tx.circle_posts.expire(AT + 1)
    assert tx.circle_files.of(CIRCLE, ident("picture"), ANA) == []
    with pytest.raises(NoSuchAttachment):
        tx.circle_files.put_chunk(number, 2, b"still coming")
    with pytest.raises(NoSuchAttachment):
        tx.circle_files.publish(number)
    assert tx._sql.execute("SELECT count(*) FROM circle_chunk").fetchone() == (0,)


def test_events_are_kept_in_order(tx: Transaction) -> None:
    tx.circle_posts.note_event(CIRCLE, AT, "joined", {"name": "Zoë \ud83d", "day": 3})
    tx.circle_posts.note_event(CIRCLE, AT - 5, "noise", {"seq": 4})
    assert [(one.kind, one.at) for one in tx.circle_posts.events(CIRCLE)] == [
        ("joined", AT), ("noise", AT - 5),
    ]  # fmt: skip
    assert tx.circle_posts.events(CIRCLE, "noise")[0].data == {"seq": 4}


Step = Callable[[Transaction], object]
STEPS: dict[str, Step] = {
    "post": lambda tx: tx.circle_posts.add(a_post("it", expires_at=AT + DAY)),
    "again": lambda tx: tx.circle_posts.add(a_post("it", seq=6, expires_at=AT + DAY)),
    "unshare": lambda tx: tx.circle_posts.withdraw(CIRCLE, ident("it"), ANA, AT),
    "other's unshare": lambda tx: tx.circle_posts.withdraw(CIRCLE, ident("it"), BO, AT),
    "expire": lambda tx: tx.circle_posts.expire(AT + DAY),
    "hide": lambda tx: tx.circle_posts.hide(CIRCLE, ident("it"), ANA, on=True),
    "show": lambda tx: tx.circle_posts.hide(CIRCLE, ident("it"), ANA, on=False),
}


@given(order=st.lists(st.sampled_from(sorted(STEPS)), max_size=12))
def test_in_whatever_order_things_come_an_unshared_post_stays_away(
    tmp_path_factory: pytest.TempPathFactory, order: list[str]
) -> None:
    sql = connect(tmp_path_factory.mktemp("v") / "journal.db", bytes(32), create=True)
    migrate(sql)
    tx = Transaction(sql)
    tx.circles.add(a_circle())
    gone = False
    for name in order:
        STEPS[name](tx)
        came = {"post", "again"} & set(order[: order.index(name) + 1])
        gone = gone or name == "unshare" or (name == "expire" and bool(came))
        rows = tx._sql.execute("SELECT count(*), sum(length(body)) FROM circle_post").fetchone()
        assert rows is not None
        assert rows[0] <= 1
        if gone:
            assert not rows[1]
            assert feed(tx) == []
    sql.close()


def test_a_circle_that_is_removed_leaves_nothing(vault_in_circle: Vault) -> None:
    def work(tx: Transaction) -> None:
        tx.circle_posts.add(a_post("it"))
        tx.circles.remove(CIRCLE)

    vault_in_circle.write(work)
    tables = vault_in_circle.sql.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'circle%'"
    ).fetchall()
    assert len(tables) >= 17
    counts = [
        vault_in_circle.sql.execute(f"SELECT count(*) FROM {row[0]}").fetchone() for row in tables
    ]
    assert set(counts) == {(0,)}
