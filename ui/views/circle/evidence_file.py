"""Save posts as evidence for somebody outside: words, names, keys and signatures, in clear."""

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.circles.feed import PostView
from app.domain.circles.posts import PostRow
from app.usecases.circles.evidence import evidence_of
from app.usecases.circles.port import Wording
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import failure_text, isolated
from ui.views.asking import Question, ask_before_replacing
from ui.views.circle.reporting import Kept, boxes_of, read_kept
from ui.views.editing.files import choose_target
from ui.views.writing_files import with_suffix, write_file
from ui.widgets.labels import Section

_SUFFIX = ".json"


class EvidenceQuestion(Question):
    """What such a file is and what stands in it, and what else of the same person goes into it.

    Attributes:
        others: further posts of that person, each with its box.
    """

    def __init__(self, context: Context, view: PostView, kept: Sequence[Kept]) -> None:
        say = QCoreApplication.translate
        name = isolated(view.name or "?")
        sentences = [
            say("Evidence", "This file is not locked. Whoever has it can read it."),
            say("Evidence", "A right signature shows that whoever holds the key wrote these words. "
                "It does not show who that is, nor when it was."),
        ]  # fmt: skip
        details = [
            say("Evidence", "what %1 wrote, and when their clock said it was"),
            say("Evidence", "the name of the circle, and what %1 is called in it"),
            say("Evidence", "the key and the signature, and how to check them without Lamplit"),
        ]
        super().__init__(
            context, evidence_title(), sentences, say("Evidence", "Choose a place"),
            details=[one.replace("%1", name) for one in details], danger=False,
        )  # fmt: skip
        self._row = view.row
        self.others = boxes_of(context.look, kept)
        if kept:
            head = say("Evidence", "Save along what else %1 said").replace("%1", name)
            self.content.add(Section(context.look, head), *(box for _, box in self.others))

    @property
    def rows(self) -> list[PostRow]:
        """The posts that go into the file, as they are chosen now."""
        return [self._row, *(one.row for one, box in self.others if box.isChecked())]


def evidence_title() -> str:
    """Return what is done, in a few words."""
    return QCoreApplication.translate("Evidence", "Save this post as evidence")


def ask_for_evidence(context: Context, view: PostView, window: QWidget) -> None:
    """Say what such a file is and ask what goes into it, then where it goes."""

    def show(kept: list[Kept]) -> None:
        question = EvidenceQuestion(context, view, kept)
        question.accepted.connect(lambda: _choose(context, question.rows, window))
        context.shell.overlay(question)

    row = view.row
    context.circles.read(lambda tx, words: read_kept(tx, words, row), show, owner=window)


def _choose(context: Context, rows: Sequence[PostRow], window: QWidget) -> None:
    name = QCoreApplication.translate("Evidence", "Evidence") + _SUFFIX

    def chosen(path: Path) -> None:
        place = with_suffix(path, _SUFFIX)
        ask_before_replacing(
            context, window, place, lambda: save_evidence(context, rows, place, window)
        )

    choose_target(window, evidence_title(), name, chosen)


def save_evidence(context: Context, rows: Sequence[PostRow], place: Path, owner: QWidget) -> None:
    """Write the file, with posts of one circle."""
    circle, keys, now = rows[0].circle, [row.key for row in rows], context.now()

    def read(tx: Transaction, words: Wording) -> bytes:
        told = evidence_of(tx, words, circle, keys, now=now)
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
