"""What every test of the window has."""

from collections.abc import Callable
from typing import Any, Final

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

from tests.ui.pointer import click

_USUAL: Final = 5_000
"""Milliseconds that the bot waits where a test says nothing."""
_PATIENT: Final = 30_000
"""So many instead: a busy machine is no failure, and what comes is waited for no longer."""


class PatientBot(QtBot):
    """A bot that waits longer where a test does not say how long."""

    def waitUntil(  # noqa: N802 - the bot's name for it
        self, callback: Callable[[], bool | None], *, timeout: int = _PATIENT
    ) -> None:
        """As the bot's."""
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(  # noqa: N802
        self, signal: Any, *, timeout: int = _USUAL, raising: bool | None = None,
        check_params_cb: Callable[..., bool] | None = None,
    ) -> SignalBlocker:  # fmt: skip
        """As the bot's; a signal that need not come is waited for as long as ever."""
        if timeout == _USUAL and raising is not False:
            timeout = _PATIENT
        return super().waitSignal(
            signal, timeout=timeout, raising=raising, check_params_cb=check_params_cb
        )

    mouseClick = staticmethod(click)  # noqa: N815 - as the bot's, but it misses nothing


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """The bot, with patience."""
    del qapp
    return PatientBot(request)
