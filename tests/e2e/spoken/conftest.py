"""A desk for each test of what is spoken."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.e2e.spoken.desk import Desk, missing
from tests.e2e.spoken.person import Person
from tests.e2e.spoken.reader import Reader


@pytest.fixture
def opened(tmp_path: Path, project: Path) -> Iterator[Callable[..., Person]]:
    """Opens the program, as a command with its words, on a desk with a screen reader."""
    lacks = missing()
    if lacks:
        pytest.skip(lacks)
    with ExitStack() as stack:

        def open_it(*command: str) -> Person:
            desk = stack.enter_context(Desk(tmp_path))
            reader = stack.enter_context(Reader(desk.readers))
            return Person(desk, reader, project, *command)

        yield open_it
