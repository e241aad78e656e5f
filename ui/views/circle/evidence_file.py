"""Save a post as evidence for somebody outside: words, names, keys and signatures, in clear."""

import json
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.circles.feed import PostView
from app.usecases.circles.evidence import evidence_of
from app.usecases.circles.port import Wording
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import failure_text, isolated
from ui.views.asking import ask, ask_before_replacing
from ui.views.editing.files import choose_target
from ui.views.report.files import with_suffix, write_file

_SUFFIX = ".json"


def ask_for_evidence(context: Context, view: PostView, window: QWidget) -> None:
    """Say what such a file is, then ask where it goes."""
    say = QCoreApplication.translate
    title = say("Evidence", "Save this post as evidence")
    name = isolated(view.name or "?")
    sentences = [
        say("Evidence", "This file is not locked. Whoever has it can read it."),
        say("Evidence", "A right signature shows that whoever holds the key wrote these words. It "
            "does not show who that is, nor when it was."),
    ]  # fmt: skip
    details = [
        say("Evidence", "what %1 wrote, and when their clock said it was").replace("%1", name),
        say("Evidence", "the name of the circle, and what %1 is called in it").replace("%1", name),
        say("Evidence", "the key and the signature, and how to check them without Lamplit"),
    ]
    ask(context, title, sentences, say("Evidence", "Choose a place"),
        lambda: _choose(context, view, window, title), details=details, danger=False)  # fmt: skip


def _choose(context: Context, view: PostView, window: QWidget, title: str) -> None:
    name = QCoreApplication.translate("Evidence", "Evidence") + _SUFFIX

    def chosen(path: Path) -> None:
        place = with_suffix(path, _SUFFIX)
        ask_before_replacing(
            context, window, place, lambda: save_evidence(context, view, place, window)
        )

    choose_target(window, title, name, chosen)


def save_evidence(context: Context, view: PostView, place: Path, owner: QWidget) -> None:
    """Write the file."""
    row, now = view.row, context.now()

    def read(tx: Transaction, words: Wording) -> bytes:
        told = evidence_of(tx, words, row.circle, [row.key], now=now)
        return json.dumps(told, ensure_ascii=False, indent=2).encode()

    def write(data: bytes) -> None:
        context.store.aside(
            lambda: write_file(place, data), done, owner,
            lambda failure: context.shell.warn(failure_text(failure)),
        )  # fmt: skip

    def done(made: Path) -> None:
        text = QCoreApplication.translate("Evidence", "%1 was saved. It is not locked.")
        context.shell.say(text.replace("%1", isolated(made.name)))

    context.circles.read(read, write, owner=owner)
