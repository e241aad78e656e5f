"""What is said where Qt finds no display; left to itself it ends the process by an abort."""

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import (
    QLibraryInfo,
    QMessageLogContext,
    QtMsgType,
    qFormatLogMessage,
    qInstallMessageHandler,
)

from app.display import KINDS, display_missing, library_in, library_missing

_FAILED = 1


@contextmanager
def one_sentence() -> Iterator[None]:
    """End the process with one sentence on standard error where Qt can show no window.

    Qt says in several lines that it gives up, and aborts on the last; no exception can leave it
    there. So nothing may be open yet. What it says otherwise is passed on.
    """
    said: list[str] = []

    def hear(kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
        if kind == QtMsgType.QtFatalMsg:
            _write(f"{_reason()}\n")
            os._exit(_FAILED)
        said.append(qFormatLogMessage(kind, context, text or ""))

    before = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
        _write("".join(f"{line}\n" for line in said))


def _reason() -> str:
    """Return why there is no window: a library that is missing goes before a silent display."""
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    for name, kind in KINDS.items():
        if os.environ.get(name) and not os.environ.get("QT_QPA_PLATFORM"):
            try:
                ctypes.CDLL(str(plugins / f"libq{kind}.so"))
            except OSError as error:
                library = library_in(str(error))
                if library is not None:
                    return library_missing(library)
    return display_missing(os.environ)


def _write(text: str) -> None:
    # Without a console, as on Windows, there is none.
    if sys.stderr is not None and text:
        sys.stderr.write(text)
        sys.stderr.flush()
