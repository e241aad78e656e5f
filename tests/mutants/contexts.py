"""A pytest plugin: coverage says of each line which tests reached it, and how long each took.

Used with `coverage run -m pytest -p tests.mutants.contexts`. Coverage's own `test_function` names
the function only; here each case of a parametrized test, with its fixtures, is a context of its
own. Writes a line of JSON a test (name, seconds of processor time, passed) to the file that the
variable LAMPLIT_MUTANTS_TESTS names.
"""

import json
import os
import time
from collections.abc import Generator
from pathlib import Path

import coverage
import pytest

#: Names the file that the tests' times are written to.
TESTS = "LAMPLIT_MUTANTS_TESTS"


class _Told:
    """Whether each phase of the running test passed."""

    passed = True


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    running = coverage.Coverage.current()
    if running is not None:
        running.switch_context(item.nodeid)
    _Told.passed = True
    begun = time.process_time()
    result = yield
    line = json.dumps([item.nodeid, round(time.process_time() - begun, 3), _Told.passed])
    with Path(os.environ[TESTS]).open("a", encoding="utf-8") as file:
        file.write(line + "\n")
    if running is not None:
        running.switch_context("")
    return result


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """A test that was skipped or failed tells nothing about a mutant."""
    if not report.passed:
        _Told.passed = False
