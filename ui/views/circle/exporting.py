"""Take one's own posts and those received out of a circle, in clear, into a new folder."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from app.domain.circles.posts import FileRow, PostKey
from app.domain.failures import Failure
from app.usecases.circles.port import Wording
from app.usecases.circles.take_out import export_circle
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import failure_text, isolated
from ui.views.asking import Question, ask
from ui.views.editing.files import choose_folder
from ui.views.writing_files import write_file, write_folder

_ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "image/gif": "gif", "image/webp": "webp"}


def ask_to_export(context: Context, circle: bytes, name: str, window: QWidget) -> Question:
    """Say what it is, and ask for a place."""
    say = QCoreApplication.translate
    title = say("CircleExport", "Save a copy of %1").replace("%1", isolated(name))
    sentences = [
        say("CircleExport", "Your posts and those you received are written to a new folder. It is "
            "not locked: whoever has it can read it."),
        say("CircleExport", "What was taken back or has run out is not in it. What others wrote "
            "is theirs: keep the copy to yourself."),
    ]  # fmt: skip
    return ask(
        context, title, sentences, say("CircleExport", "Choose a place"),
        lambda: choose_folder(window, title, lambda folder: Export(context, circle, name, window)
                              .begin(folder)),
        danger=False,
    )  # fmt: skip


class Export(QObject):
    """One copy in the making: the words first, then one file after the other."""

    def __init__(self, context: Context, circle: bytes, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._circle, self._name = context, circle, name
        self._files: list[FileRow] = []
        self._folder: Path | None = None
        self._posts, self._over = 0, False
        context.store.locked.connect(self._locked)

    def begin(self, parent: Path) -> None:
        """Write it into a new folder in ``parent``."""
        circle, now = self._circle, self._context.now()

        def read(tx: Transaction, words: Wording) -> tuple[dict[str, Any], list[FileRow]]:
            told = export_circle(tx, words, circle, now=now)
            keys = [
                PostKey(bytes.fromhex(one["author"]), bytes.fromhex(one["id"]))
                for one in told["posts"]
            ]
            files = [
                file for key in keys for file in tx.circle_files.of(circle, key.post, key.author)
            ]
            return told, [file for file in files if file.ready]

        self._context.circles.read(read, lambda found: self._begin(parent, *found), owner=self)

    # --- inside

    def _begin(self, parent: Path, told: dict[str, Any], files: list[FileRow]) -> None:
        self._posts, self._files = len(told["posts"]), files
        data = json.dumps(told, ensure_ascii=False, indent=2).encode()
        name = folder_name(self._name)
        self._aside(lambda: write_folder(parent, name, {"posts.json": data}), self._made)

    def _made(self, folder: Path) -> None:
        self._folder = folder
        if self._over:
            self._drop_half()
        else:
            self._next()

    def _next(self) -> None:
        if self._folder is None:
            return
        if not self._files:
            self._done(self._folder)
            return
        file, folder = self._files.pop(), self._folder
        self._context.store.read(
            lambda tx: tx.circle_files.content(file.number),
            lambda content: self._aside(
                lambda: write_file(folder / file_name(file), content), lambda _: self._next()
            ),
            failed=self._failed, owner=self,
        )  # fmt: skip

    def _aside(self, work: Callable[[], Path], then: Callable[[Path], object]) -> None:
        self._context.store.aside(work, then, self, self._failed)

    def _done(self, folder: Path) -> None:
        say = QCoreApplication.translate
        posts = say("CircleExport", "%n posts were saved in %1. The folder is not locked.", "",
                    self._posts)  # fmt: skip
        self._context.shell.say(posts.replace("%1", isolated(folder.name)))
        self.deleteLater()

    def _failed(self, failure: Failure) -> None:
        self._drop_half()
        self._context.shell.warn(failure_text(failure))

    def _locked(self) -> None:
        """Nothing more can be read; a folder that is being made goes once it is there."""
        self._over = True
        if self._folder is not None:
            self._drop_half()

    def _drop_half(self) -> None:
        folder, self._folder, self._files = self._folder, None, []
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)  # a half is worse than none
        self.deleteLater()


def folder_name(name: str) -> str:
    """Return a circle's name as a folder can be called."""
    kept = "".join(char if char.isalnum() or char in " -_" else " " for char in name)
    return " ".join(kept.split())[:60] or "circle"


def file_name(file: FileRow) -> str:
    """Return what a file of a post is called in the copy: its id, as `posts.json` has it."""
    return f"{file.file.hex()}.{_ENDINGS.get(file.mime, 'bin')}"
