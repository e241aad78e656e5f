"""Asking for what is refused."""

import pytest

from sync.protocol.problems import Problem, RefusedError
from sync.relay.operations import Operation
from tests.sync.relay.rules.desk import Desk


def refused(desk: Desk, operation: Operation) -> tuple[Problem, dict[str, int | str]]:
    """The problem and its details."""
    with pytest.raises(RefusedError) as caught:
        desk.ask(operation)
    return caught.value.problem, dict(caught.value.details)


def problem(desk: Desk, operation: Operation) -> Problem:
    """The problem alone."""
    return refused(desk, operation)[0]
