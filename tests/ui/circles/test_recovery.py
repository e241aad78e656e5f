"""A way back in, with friends: given out, asked for, given back, and the journal opens again."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
import segno
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.circles.circle import Circle
from app.domain.circles.recovery import KeptShare
from app.usecases.circles import recovery
from app.vault import access, recovering
from app.vault.keys.credentials import Passphrase
from app.vault.keys.handback import Code, open_share, read_code, read_share
from app.vault.transaction import Transaction
from tests.making import CHEAP
from tests.sync.client.engine.people import Person, let_in
from tests.sync.client.engine.test_recovery import share as give_shares
from tests.ui.circles.company import PATIENCE, WORDS, join
from ui.program import Program
from ui.views.asking import Question
from ui.views.circle.recovery import RecoverySheet, open_recovery
from ui.views.circle.recovery_answer import AnswerSheet
from ui.views.gate.back_in import BackInView
from ui.views.keys.words import kind_text
from ui.widgets.codes import CodeGrid
from ui.widgets.labels import Label

NEW = "heron granite window soup"


def words(widget: QWidget) -> str:
    """All that can be read in a widget."""
    found = [one for one in widget.findChildren(QWidget) if one.isVisibleTo(widget)]
    texts = [getattr(one, "text", None) for one in found]
    return "\n".join(str(one()) for one in texts if callable(one))


@pytest.fixture
def ben(tmp_path: Path) -> Iterator[Person]:
    (tmp_path / "ben").mkdir()
    ben = Person("Ben", tmp_path / "ben")
    yield ben
    ben.close()


@pytest.fixture
def circle(program: Program, ada: Person, ben: Person, qtbot: QtBot) -> Circle:
    """Ada, Ben, and the person at the window."""
    let_in(ada, ben)
    ident = join(program, ada, qtbot)
    got: list[Circle] = []
    here: list[int] = []

    def present(tx: Transaction) -> int:
        return sum(one.present for one in tx.circle_people.of(ident))

    def all_there() -> bool:
        program.store.read(present, here.append)
        return 3 in here

    qtbot.waitUntil(all_there, timeout=PATIENCE)
    program.store.read(lambda tx: tx.circles.get(ident), got.append)
    qtbot.waitUntil(lambda: bool(got), timeout=PATIENCE)
    return got[0]


def opened(program: Program, circle: Circle, qtbot: QtBot) -> RecoverySheet:
    sheet = open_recovery(program.context, circle)
    qtbot.waitUntil(lambda: sheet._shares is not None, timeout=PATIENCE)
    return sheet


def has_share(one: Person) -> bool:
    one.sync()
    return bool(one.vault.read(lambda tx: tx.recovery.kept()))


def has_none(one: Person) -> bool:
    return not has_share(one)


def given_out(
    program: Program, circle: Circle, friends: list[Person], qtbot: QtBot
) -> RecoverySheet:
    sheet = opened(program, circle, qtbot)
    assert not sheet.go.isEnabled(), "nobody is chosen by itself"
    for box in sheet.choose.boxes.values():
        qtbot.keyClick(box, Qt.Key.Key_Space)
    assert "Any 2 of them" in sheet.choose.warning.text()
    sheet.choose.note.setText("Ring twice.")
    qtbot.keyClick(sheet.go, Qt.Key.Key_Return)
    for one in friends:
        qtbot.waitUntil(partial(has_share, one), timeout=PATIENCE)
    qtbot.waitUntil(lambda: "2 of 2 shares open" in words(sheet.own), timeout=PATIENCE)
    return sheet


def test_shares_are_given_out_and_open_the_journal_again(
    program: Program, circle: Circle, ada: Person, ben: Person, qtbot: QtBot
) -> None:
    given_out(program, circle, [ada, ben], qtbot)
    folder = program.store.folder
    assert folder is not None
    with qtbot.waitSignal(program.store.locked):
        program.lock()
    gate = program.unlock_view
    assert not gate._by_friends.isHidden()
    gate._by_friends.click()
    view = program.window.findChild(BackInView)
    assert view is not None
    qtbot.waitUntil(lambda: view.go.text() == "Show the code", timeout=PATIENCE)
    qtbot.keyClicks(view._first, NEW)
    item = view._page.body.itemAt(0)
    assert item is not None
    step = item.widget()
    step.again.setText("something else")  # type: ignore[union-attr]
    view.go.click()
    assert "differ" in view.trouble.text()
    step.again.setText(NEW)  # type: ignore[union-attr]
    view.go.click()
    qtbot.waitUntil(lambda: view.go.text() == "Add this share", timeout=PATIENCE)
    code = recovering.under_way(folder).code
    grid = view.findChild(CodeGrid)
    assert grid is not None
    assert grid.text() == " ".join(code.words)
    for number, one in enumerate((ada, ben)):
        kept = one.vault.read(lambda tx: recovery.share_for(tx, code))[0]
        field = view._first
        field.setText("lamplit://share/1#nothing")  # type: ignore[attr-defined]
        view.go.click()
        qtbot.waitUntil(lambda: "not whole" in view.trouble.text(), timeout=PATIENCE)
        field.setText(recovery.give_back(kept, code).text)  # type: ignore[attr-defined]
        if number == 0:
            view.go.click()
            qtbot.waitUntil(lambda: "1 of the 2" in words(view), timeout=PATIENCE)
    with qtbot.waitSignal(program.store.opened, timeout=PATIENCE):
        view.go.click()
    assert not recovering.stop(folder), "nothing of it is left beside the journal"
    with qtbot.waitSignal(program.store.locked):
        program.lock()
    failed: list[object] = []
    program.store.unlock(folder, Passphrase(WORDS), failed=failed.append)
    qtbot.waitUntil(lambda: bool(failed), timeout=PATIENCE)
    with qtbot.waitSignal(program.store.opened, timeout=PATIENCE):
        program.store.unlock(folder, Passphrase(NEW), failed=failed.append)


def test_a_recovery_goes_on_after_a_restart_and_asks_for_the_new_passphrase(
    program: Program, circle: Circle, ada: Person, ben: Person, qtbot: QtBot
) -> None:
    given_out(program, circle, [ada, ben], qtbot)
    folder = program.store.folder
    assert folder is not None
    with qtbot.waitSignal(program.store.locked):
        program.lock()
    code = recovering.begin(folder, Passphrase(NEW), random=program.store.random, cost=CHEAP).code
    view = BackInView(program.look, program.store, folder, cost=CHEAP)
    qtbot.addWidget(view)
    view.show()
    qtbot.waitUntil(lambda: view.go.text() == "Add this share", timeout=PATIENCE)
    kept = ada.vault.read(lambda tx: recovery.share_for(tx, code))[0]
    view._first.setText(recovery.give_back(kept, code).text)  # type: ignore[attr-defined]
    assert not view.go.isEnabled(), "the passphrase is not known any more"
    typed = view.findChildren(QWidget, options=Qt.FindChildOption.FindChildrenRecursively)
    field = next(one for one in typed if one.accessibleName().startswith("The new passphrase"))
    field.setText("wrong")  # type: ignore[attr-defined]
    view.go.click()
    qtbot.waitUntil(lambda: "not the new passphrase" in view.trouble.text(), timeout=PATIENCE)
    field.setText(NEW)  # type: ignore[attr-defined]
    view.go.click()
    qtbot.waitUntil(lambda: "1 of the 2" in words(view), timeout=PATIENCE)
    view.stop.click()
    assert "of no use any more" in view.trouble.text()
    qtbot.wait(50)
    assert view.go.text() == "Add this share", "it is asked once: the shares took days to come"
    assert "1 of the 2" in words(view)
    view.stop.click()
    qtbot.waitUntil(lambda: view.go.text() == "Show the code", timeout=PATIENCE)
    assert not recovering.stop(folder)


def test_shares_are_taken_back_and_forgotten(
    program: Program, circle: Circle, ada: Person, ben: Person, qtbot: QtBot
) -> None:
    sheet = given_out(program, circle, [ada, ben], qtbot)
    back = next(one for one in sheet.own.findChildren(QWidget)
                if getattr(one, "text", str)() == "Take them back")  # fmt: skip
    back.click()  # type: ignore[attr-defined]
    asked = program.window.overlays.top
    assert isinstance(asked, Question)
    asked.go.click()
    for one in (ada, ben):
        qtbot.waitUntil(partial(has_none, one), timeout=PATIENCE)
    qtbot.waitUntil(lambda: not sheet.go.isHidden(), timeout=PATIENCE)
    got: list[list[str]] = []
    program.store.with_vault(
        lambda vault: [str(slot.kind) for slot in access.slots_of(vault)], got.append
    )
    qtbot.waitUntil(lambda: bool(got))
    assert got == [["passphrase"]]


def test_a_share_goes_back_only_after_a_voice_was_heard(
    program: Program, circle: Circle, ada: Person, ben: Person, tmp_path: Path, qtbot: QtBot
) -> None:
    def kept() -> bool:
        program.store.read(lambda tx: tx.recovery.kept(), got.append)
        return any(got)

    got: list[list[KeptShare]] = []
    juniper = next(one for one in ada.port.members(circle.id) if one.pseudonym == "Juniper")
    slot = give_shares(ada, [_Holder(juniper.id), _Holder(ben.me)])  # type: ignore[list-item]
    ada.sync()
    qtbot.waitUntil(kept, timeout=PATIENCE)
    sheet = opened(program, circle, qtbot)
    text = "Share 1 of 2, for \u2068Ada\u2069"
    qtbot.waitUntil(lambda: text in words(sheet.kept), timeout=PATIENCE)
    assert "Ring twice." in words(sheet.kept)
    ask = next(one for one in sheet.kept.findChildren(QWidget)
               if getattr(one, "text", str)() == "Somebody asks for theirs")  # fmt: skip
    ask.click()  # type: ignore[attr-defined]
    answer = program.window.overlays.top
    assert isinstance(answer, AnswerSheet)
    private, code = _asked(ada, slot)
    qtbot.keyClicks(answer.code, "nonsense")
    qtbot.keyClick(answer.code, Qt.Key.Key_Return)
    assert "not whole" in answer.told.text()
    segno.make(code.text, micro=False).save(str(tmp_path / "code.png"), scale=5, border=4)
    answer.scan.read_file(tmp_path / "code.png")
    qtbot.waitUntil(lambda: answer.findChild(CodeGrid) is not None, timeout=PATIENCE)
    grid = answer.findChild(CodeGrid)
    assert grid is not None
    assert grid.text() == " ".join(code.words)
    assert answer.code.text() == code.text
    assert answer.scan.isHidden()
    qtbot.waitUntil(lambda: "Ada" in words(answer.page), timeout=PATIENCE)
    assert "lamplit://share" not in words(answer), "nothing leaves before the voice was heard"
    answer.go.click()
    assert not hasattr(answer, "share"), "a click twice is no voice that was heard"
    qtbot.waitUntil(answer.go.isEnabled, timeout=PATIENCE)
    answer.go.click()
    shown = answer.share.text()
    whole = open_share(private, read_share(shown))
    assert whole == got[-1][0].share
    copy = next(one for one in answer.page.findChildren(QWidget)
                if getattr(one, "text", str)() == "Copy")  # fmt: skip
    copy.click()  # type: ignore[attr-defined]
    assert QGuiApplication.clipboard().text() == shown
    answer.reject()
    assert answer._kept is None


def test_alone_with_one_friend_nothing_can_be_given_out(
    program: Program, ada: Person, qtbot: QtBot
) -> None:
    join(program, ada, qtbot)
    sheet = opened(program, ada.vault.read(lambda tx: tx.circles.get(ada.circle)), qtbot)
    assert sheet.go.isHidden()
    assert any("two others" in one.text() for one in sheet.choose.findChildren(Label))


def test_the_key_has_a_name(qtbot: QtBot) -> None:
    assert kind_text("recovery_shares") == "Shares kept by friends"


class _Holder:
    """Somebody by their id alone."""

    def __init__(self, me: bytes) -> None:
        self.me = me


def _asked(ada: Person, slot: bytes) -> tuple[bytes, Code]:
    """A code of Ada's for her shares, with its private half."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    private = ada.random(32)
    public = X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()
    return private, read_code(Code(slot, public).text)
