"""The engine beside the window: a real relay, a friend with a vault of her own, and a program."""

from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.domain.circles.feed import PostView
from app.domain.failures import Failure
from app.settings import CIRCLE_LIVE, SOCKS_PROXY
from app.usecases.circles.port import Wording
from app.usecases.circles.read import read_feed
from app.vault.transaction import Transaction
from tests.sync.client.engine.people import Person
from tests.ui.circles.company import PATIENCE, ask, join, open_journal, say
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
    hosts = {line.host for line in program.circles.log.lines}
    assert len(hosts) == 1, "one relay"


def test_a_lock_ends_everything_and_opening_goes_on(
    program: Program, ada: Person, qtbot: QtBot
) -> None:
    circle = join(program, ada, qtbot)
    folder = program.store.folder
    assert folder is not None
    with qtbot.waitSignal(program.store.locked, timeout=PATIENCE):
        program.lock()
    assert not program.circles.is_watching
    assert not program.circles.log.lines
    ada.say("While you were away")
    ada.sync()
    open_journal(program, folder, qtbot)
    qtbot.waitUntil(lambda: "While you were away" in feed(program, circle, qtbot), timeout=PATIENCE)


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
    open_journal(program, folder, qtbot)
    qtbot.waitUntil(lambda: bool(failures), timeout=PATIENCE)
    assert "socks_proxy" in str(failures[0])
    assert not program.circles.log.lines
    assert feed(program, circle, qtbot) == [], "what is here can be read all the same"


def test_without_the_engine_one_sentence_says_so(program: Program, qtbot: QtBot) -> None:
    program.circles._factory = None
    assert not program.circles.is_available
    answer = ask(program, lambda port: port.invites(bytes(16)), qtbot)
    assert "without the part for circles" in str(answer)


def _put(tx: Transaction, key: str, value: str) -> Changes:
    tx.settings.put(key, value)
    return Changes(settings=True)
