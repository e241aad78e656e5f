"""A small dictionary, and the process that reads it."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.spelling.checker import SpellChecker
from ui.spelling.process import SpellingProcess
from ui.theme.look import Look, LookChoice
from ui.widgets.editor.editor import MarkdownEditor

WORDS = ["lamp/S", "rain", "river", "the", "warm", "was", "isn't", "café", "Ana", "and", "hello"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "dictionaries"
    made.mkdir()
    (made / "en_XX.aff").write_text(
        "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\nSFX S Y 1\nSFX S 0 s .\n"
    )
    (made / "en_XX.dic").write_text("\n".join([str(len(WORDS)), *WORDS]) + "\n", encoding="utf-8")
    (made / "hyph_en_XX.dic").write_text("UTF-8\n")
    (made / "lonely.dic").write_text("0\n")
    return made


@pytest.fixture
def command(folder: Path) -> list[str]:
    return [sys.executable, "-B", "-m", "ui.spelling.child", "--folder", str(folder)]


@pytest.fixture
def process(qapp: QApplication, command: list[str]) -> Iterator[SpellingProcess]:
    made = SpellingProcess(command)
    yield made
    made.stop()


@pytest.fixture
def checker(process: SpellingProcess) -> SpellChecker:
    made = SpellChecker(process)
    made.set_language("en_XX")
    return made


@pytest.fixture
def editor(qtbot: QtBot, qapp: QApplication) -> Iterator[MarkdownEditor]:
    look = Look(LookChoice(theme="paper", reduced_motion=True))
    look.install(qapp)
    made = MarkdownEditor(look, lambda _id, _size: None)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    yield made
    qapp.setStyleSheet("")
    qapp.setStyle("Fusion")
