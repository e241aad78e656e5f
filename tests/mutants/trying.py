"""Tries mistakes, each in a process of its own, forked where everything was already read.

A mistake within functions is put into the functions that are there. One that shows only when its
module is read anew, as in a constant, is tried by reading everything of the project anew.
"""

import gc
import importlib.abc
import importlib.machinery
import importlib.util
import os
import resource
import signal
import sys
import time
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from types import CodeType, FunctionType, ModuleType

import pytest
from _pytest.runner import runtestprotocol
from hypothesis import Phase, settings

from tests.mutants.plan import Trial, functions

#: What a trial may take beside its tests, in seconds, and how much longer than without a mistake.
BESIDE, SLOWER = 5.0, 5.0
#: Seconds by the clock for a second of processor time, before a trial counts as hanging.
PATIENCE = 30.0
#: How much memory a trial may take, in bytes.
MEMORY = 6 * 1024**3
#: How a process says that all tests passed, that one did not, and that it could not try.
PASSED, FAILED, UNTRIED = 0, 1, 2

#: How many of the quickest tests of each trial are run once without a mistake first.
CHECKED = 3
#: The project's own modules: read anew where a mistake shows only then.
OURS = {"app", "ui", "sync", "assets", "tests", "__main__"}

#: Is told of each trial: the trial, and "killed", "survived", "timed out" or "not tried".
Told = Callable[[Trial, str], None]


class Pool:
    """Runs some trials at once, each in a forked process."""

    def __init__(self, jobs: int, told: Told) -> None:
        self._jobs = jobs
        self._told = told
        self._running: dict[int, tuple[Trial, float]] = {}

    def run(self, trials: Sequence[Trial], act: Callable[[Trial], bool]) -> None:
        """Do `act` for each trial in a process of its own; it says whether all tests passed."""
        for trial in trials:
            while len(self._running) >= self._jobs:
                self._collect()
            self._start(trial, act)
        while self._running:
            self._collect()

    def _start(self, trial: Trial, act: Callable[[Trial], bool]) -> None:
        seconds = BESIDE + SLOWER * trial.seconds
        pid = os.fork()
        if pid == 0:
            status = UNTRIED
            try:
                _confine(int(seconds) + 1)
                status = PASSED if act(trial) else FAILED
            finally:
                os._exit(status)
        self._running[pid] = (trial, time.monotonic() + PATIENCE * seconds)

    def _collect(self) -> None:
        for pid, (trial, until) in list(self._running.items()):
            ended, status = os.waitpid(pid, os.WNOHANG)
            if ended:
                del self._running[pid]
                self._told(trial, _outcome(status))
            elif time.monotonic() > until:
                os.kill(pid, signal.SIGXCPU)
        time.sleep(0.01)


def _outcome(status: int) -> str:
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGXCPU:
        return "timed out"
    told = {PASSED: "survived", UNTRIED: "not tried"}
    return told.get(os.waitstatus_to_exitcode(status), "killed")


def _confine(seconds: int) -> None:
    """Say nothing, and be ended when this process takes too long or too much."""
    silent = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(silent, stream)
    signal.signal(signal.SIGXCPU, signal.SIG_DFL)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 5))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def _must_pass(_: Trial, outcome: str) -> None:
    if outcome != "survived":
        raise RuntimeError(
            f"Without a mistake, the tests that would try them do not pass: {outcome}."
        )


# --- within functions


class Warm:
    """A pytest plugin: instead of running the tests, tries mistakes with those that were collected.

    Arguments: the text of a file without mistakes, the trials, and what runs them.
    """

    def __init__(
        self, source: Callable[[str], str], trials: Sequence[Trial], project: Path, pool: Pool
    ) -> None:
        self._source = source
        self._trials = trials
        self._project = project
        self._pool = pool
        self._items: dict[str, pytest.Item] = {}
        self._functions: dict[str, list[FunctionType]] = {}

    @staticmethod
    def pytest_collection() -> None:
        """A failure need not be made small."""
        no_shrinking()

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Try every mistake."""
        self._items = {item.nodeid: item for item in session.items}
        gc.unfreeze()  # what is frozen is not listed
        for found in gc.get_objects():
            if isinstance(found, FunctionType):
                self._functions.setdefault(found.__code__.co_filename, []).append(found)
        gc.freeze()
        self._check()
        self._pool.run(self._trials, self._act)
        return True

    def _check(self) -> None:
        """Without a mistake the same tests pass, run in the same way."""
        wanted = {name for trial in self._trials for name in trial.tests[:CHECKED]}
        names = tuple(name for name in self._items if name in wanted)
        seconds = sum(trial.seconds for trial in self._trials)
        nothing = Trial(self._trials[0].mistake, names, fresh=False, seconds=seconds)
        Pool(1, _must_pass).run([nothing], lambda trial: self._pass(trial.tests))

    def _pass(self, names: Sequence[str]) -> bool:
        chosen = [self._items[name] for name in names if name in self._items]
        for item, following in zip(chosen, [*chosen[1:], None], strict=True):
            reports = runtestprotocol(item, nextitem=following, log=False)
            if any(report.failed for report in reports):
                return False
        return True

    def _act(self, trial: Trial) -> bool:
        where = str(self._project / trial.mistake.path)
        source = self._source(trial.mistake.path)
        before = compile(source, where, "exec", dont_inherit=True)
        after = compile(trial.mistake.in_place(source), where, "exec", dont_inherit=True)
        put_in(self._functions[where], functions(before, after) or [])
        return self._pass(trial.tests)


def put_in(found: Sequence[FunctionType], pairs: Sequence[tuple[CodeType, CodeType]]) -> None:
    """Give functions their changed code."""
    changed = {(one.co_qualname, one.co_firstlineno): other for one, other in pairs}
    if not changed:
        raise LookupError("No function is known that the mistake could be put into.")
    for function in found:
        code = function.__code__
        other = changed.get((code.co_qualname, code.co_firstlineno))
        if other is not None:
            function.__code__ = other


# --- while a module is read


def afresh(
    trial: Trial, source: str, project: Path, options: Sequence[str], known: Collection[str]
) -> bool:
    """Read the project's modules with the mistake in one of them, and run the tests."""
    sys.meta_path.insert(0, _Mistaken(project, trial.mistake.path, trial.mistake.in_place(source)))
    files = sorted({name.partition("::")[0] for name in trial.tests})
    chosen = _Chosen(trial.tests, known)
    return pytest.main([*options, "-x", *files], plugins=[chosen]) == pytest.ExitCode.OK


class _Mistaken(importlib.abc.MetaPathFinder):
    """Finds one module, and gives it a text of ours."""

    def __init__(self, project: Path, path: str, text: str) -> None:
        self._path = project / path
        self._package = self._path.name == "__init__.py"
        parts = Path(path).parent.parts if self._package else Path(path).with_suffix("").parts
        self._name = ".".join(parts)
        self._text = text

    def find_spec(
        self, fullname: str, path: object, target: object = None
    ) -> importlib.machinery.ModuleSpec | None:
        """Find the module, and no other."""
        if fullname != self._name:
            return None
        return importlib.util.spec_from_file_location(
            fullname,
            self._path,
            loader=_Loader(fullname, str(self._path), self._text),
            submodule_search_locations=[str(self._path.parent)] if self._package else None,
        )


class _Loader(importlib.machinery.SourceFileLoader):
    def __init__(self, fullname: str, path: str, text: str) -> None:
        super().__init__(fullname, path)
        self._text = text

    def get_code(self, fullname: str) -> CodeType:
        """Compile the text, whatever lies compiled beside the file."""
        return compile(self._text, self.path, "exec", dont_inherit=True)


class _Chosen:
    """A pytest plugin: runs the named tests only, in order, and cases of theirs that are new."""

    def __init__(self, names: Sequence[str], known: Collection[str]) -> None:
        self._order = {name: place for place, name in enumerate(names)}
        self._bases = {name.partition("[")[0] for name in names if "[" in name}
        self._known = known

    @staticmethod
    def pytest_collection() -> None:
        """A failure need not be made small."""
        no_shrinking()

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Choose and order."""
        items[:] = [item for item in items if self._is_chosen(item.nodeid)]
        items.sort(key=lambda item: self._order.get(item.nodeid, len(self._order)))

    def _is_chosen(self, name: str) -> bool:
        if name in self._known:
            return name in self._order
        return name.partition("[")[0] in self._bases


def no_shrinking() -> None:
    """Let Hypothesis stop at the first example that fails; the conftest has chosen the rest."""
    phases = [Phase.explicit, Phase.reuse, Phase.generate]
    chosen = settings(settings.default, phases=phases, report_multiple_bugs=False)
    settings.register_profile("mutants", chosen)
    settings.load_profile("mutants")


def outside(project: Path) -> list[str]:
    """Name the modules that were read and are not the project's."""
    return [
        name for name, module in list(sys.modules.items()) if not _is_ours(name, module, project)
    ]


def _is_ours(name: str, module: ModuleType, project: Path) -> bool:
    file = Path(getattr(module, "__file__", None) or "/")
    inside = file.is_relative_to(project) and "site-packages" not in file.parts
    return inside or name.partition(".")[0] in OURS
