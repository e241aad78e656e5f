"""The engine beside the window: a real relay, a friend with a vault of her own, and a program."""

import threading
from collections.abc import Callable

from pytestqt.qtbot import QtBot

from app.domain.changes import NOTHING, Changes
from app.domain.circles import troubles
from app.domain.circles.feed import PostView
from app.domain.failures import Cancelled, Failure, Locked
from app.settings import CIRCLE_LIVE, SOCKS_PROXY
from app.usecases.circles.port import Progress, Surroundings, SyncReport, Wording
from app.usecases.circles.read import read_feed
from app.usecases.keep_connections import recent_connections
from app.vault.keys.credentials import Passphrase
from app.vault.transaction import Transaction
from sync.client.engine.circles import Circles
from tests.sync.client.engine.people import Person
from tests.ui.circles.company import PATIENCE, ask, connections, join, open_journal, say
from tests.ui.circles.house import CircleHouse
from tests.ui.views.house import PASSPHRASE
from ui.program import Program


def feed(program: Program, circle: bytes, qtbot: QtBot) -> list[str]:
    got: list[list[PostView]] = []

    def work(tx: Transaction, words: Wording) -> list[PostView]:
        return read_feed(tx, words, circle, now=program.store.now())

    program.circles.read(work, got.append)
    qtbot.waitUntil(lambda: bool(got), timeout=PATIENCE)
    return [view.text for view in got[0]]


def test_news_comes_by_itself_and_what_is_said_goes_out(
    program: Program, ada: Person, qtbot: QtBot
) -> None:
    assert not program.circles.is_watching, "there is no circle yet"
    circle = join(program, ada, qtbot)
    told: list[Changes] = []
    program.store.changed.connect(lambda changes, _: told.append(changes))
    ada.say("Soup on the stove")
    ada.sync()
    qtbot.waitUntil(
        lambda: (
            any(one.circles for one in told) and "Soup on the stove" in feed(program, circle, qtbot)
        ),
        timeout=PATIENCE,
    )
    say(program, circle, "Home by six")
    qtbot.waitUntil(lambda: bool(ada.sync()) and "Home by six" in ada.feed(), timeout=PATIENCE)
    qtbot.waitUntil(lambda: bool(connections(program, qtbot)), timeout=PATIENCE)
    assert {line.host for line in connections(program, qtbot)} == {"127.0.0.1"}, "one relay"


def test_a_lock_ends_everything_and_opening_goes_on(
    program: Program, ada: Person, qtbot: QtBot
) -> None:
    circle = join(program, ada, qtbot)
    folder = program.store.folder
    assert folder is not None
    with qtbot.waitSignal(program.store.locked, timeout=PATIENCE):
        program.lock()
    assert not program.circles.is_watching
    ada.say("While you were away")
    ada.sync()
    open_journal(program, folder, qtbot)
    qtbot.waitUntil(lambda: "While you were away" in feed(program, circle, qtbot), timeout=PATIENCE)


class Slow(Circles):
    """An engine whose round ends only when it is let, whatever happened meanwhile."""

    def __init__(self, surroundings: Surroundings) -> None:
        super().__init__(surroundings)
        self._told = surroundings.network.on_connection
        self.begun, self.go_on = threading.Event(), threading.Event()

        self.refused = False

    def sync(self, circle: bytes | None, on_progress: Callable[[Progress], None]) -> SyncReport:
        del circle
        self.begun.set()
        self.go_on.wait(PATIENCE / 1000)
        on_progress(Progress(bytes(16), "Harbour", 1, 2))
        try:
            self._told("relay.example", "news")
        except Locked:
            self.refused = True
        return SyncReport(True, 0, 0, (troubles.LET_GO,))


def test_what_a_round_says_after_a_lock_is_of_no_vault(house: CircleHouse) -> None:
    heard: list[object] = []
    engines: list[Slow] = []

    def make(surroundings: Surroundings) -> Slow:
        engines.append(Slow(surroundings))
        return engines[-1]

    host = house.host
    host._factory = make
    host.reported.connect(heard.append)
    host.progressed.connect(heard.append)
    host.look(heard.append)
    house.until(lambda: engines and engines[0].begun.is_set())
    folder = house.store.folder
    locked: list[object] = []
    assert folder is not None
    house.store.lock(lambda: locked.append(True))
    house.until(lambda: locked)
    house.store.unlock(folder, Passphrase(PASSPHRASE), failed=locked.append)
    house.until(lambda: house.store.is_open)
    engines[0].go_on.set()
    house.until(lambda: heard)
    assert [type(one) for one in heard] == [SyncReport], "only who asked for it hears"
    assert host.notes.first == ""
    assert engines[0].refused, "it may open no connection"
    listed: list[object] = []
    house.store.read(lambda tx: recent_connections(tx, now=house.moment), listed.append)
    house.until(lambda: listed)
    assert listed == [[]]


def test_what_is_asked_between_two_openings_does_not_stay(house: CircleHouse) -> None:
    folder = house.store.folder
    done: list[object] = []
    failures: list[Failure] = []
    assert folder is not None
    house.store.lock(lambda: done.append(True))
    house.until(lambda: done)
    house.host.ask(lambda port: port.invites(bytes(16)), done.append, failed=failures.append)
    house.until(lambda: failures)
    house.store.unlock(folder, Passphrase(PASSPHRASE), failed=failures.append)
    house.until(lambda: house.store.is_open)
    house.host.keep(lambda tx, _: (tx.circles.all(), NOTHING), done.append)
    house.until(lambda: len(done) > 1)
    got: list[object] = []
    house.host.ask(lambda port: port.sync(None, lambda _: None), got.append, failed=got.append)
    house.until(lambda: got)
    assert isinstance(got[0], SyncReport), "not refused by an engine without a vault"


def test_without_staying_in_touch_news_comes_when_asked_for(
    program: Program, ada: Person, qtbot: QtBot
) -> None:
    circle = join(program, ada, qtbot)
    program.preferences.set(CIRCLE_LIVE, False)
    assert not program.circles.is_watching
    ada.say("Nobody looks")
    ada.sync()
    assert "Nobody looks" not in feed(program, circle, qtbot)
    with qtbot.waitSignal(program.circles.reported, timeout=PATIENCE):
        program.circles.look()
    assert "Nobody looks" in feed(program, circle, qtbot)
    say(program, circle, "What is said goes out all the same")
    qtbot.waitUntil(lambda: bool(ada.sync()) and len(ada.feed()) == 2, timeout=PATIENCE)
    assert not program.circles.is_watching


def test_a_proxy_that_makes_no_sense_is_never_passed_by(
    program: Program, ada: Person, qtbot: QtBot
) -> None:
    circle = join(program, ada, qtbot)
    folder = program.store.folder
    assert folder is not None
    wrong = "not a proxy"
    program.store.write(lambda tx: _put(tx, SOCKS_PROXY.key, wrong))
    with qtbot.waitSignal(program.store.locked, timeout=PATIENCE):
        program.lock()
    failures: list[Failure] = []
    program.store.failed.connect(failures.append)
    opened = program.store.now()
    open_journal(program, folder, qtbot)
    qtbot.waitUntil(lambda: bool(failures), timeout=PATIENCE)
    assert "socks_proxy" in str(failures[0])
    assert connections(program, qtbot)[0].at < opened
    assert feed(program, circle, qtbot) == [], "what is here can be read all the same"


def test_without_the_engine_one_sentence_says_so(program: Program, qtbot: QtBot) -> None:
    program.circles._factory = None
    assert not program.circles.is_available
    answer = ask(program, lambda port: port.invites(bytes(16)), qtbot)
    assert "without the part for circles" in str(answer)


def _put(tx: Transaction, key: str, value: str) -> Changes:
    tx.settings.put(key, value)
    return Changes(settings=True)


def test_what_is_stopped_in_the_middle_is_no_mistake_of_ours(
    program: Program, ada: Person, qtbot: QtBot
) -> None:
    """As by a lock, or a changed setting, while somebody looks for news."""
    circle = join(program, ada, qtbot)
    program.preferences.set(CIRCLE_LIVE, False)
    mistakes: list[object] = []
    ended: list[object] = []
    program.store.tasks.crashed.connect(mistakes.append)
    stopped = program.circles._running().port
    program.circles.stop()
    for asked in (
        lambda _: stopped.sync(None, lambda _: None),
        lambda _: stopped.sync(circle, lambda _: None),
        lambda _: stopped.rename(circle, "Mina"),
    ):
        program.circles.ask(asked, ended.append, failed=ended.append)
        qtbot.waitUntil(lambda: bool(ended or mistakes), timeout=PATIENCE)
        assert [type(one) for one in ended] == [Cancelled]
        ended.clear()
    assert mistakes == []
