"""Which tests try a mistake, and how: from what coverage saw of each line."""

import ast
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import CodeType
from typing import Any

from coverage import CoverageData

#: Tests that go through modules by their names: coverage sees little of what they hold.
OVERSEERS = (
    "tests/domain/test_defaults.py",
    "tests/domain/test_failures.py",
    "tests/domain/test_stored_words.py",
    "tests/sync/session/messages/test_numbers.py",
)


@dataclass(frozen=True)
class Mistake:
    """A piece of a file, `start` to `end` in characters, and the text that stands there instead."""

    group: str
    of: int
    path: str
    digest: str
    line: int
    start: int
    end: int
    text: str

    @property
    def key(self) -> str:
        """What says of a result which mistake it belongs to; another when the file changed."""
        return json.dumps([self.path, self.digest, self.start, self.end, self.text])

    def in_place(self, source: str) -> str:
        """Return the file's text with the mistake in it."""
        return source[: self.start] + self.text + source[self.end :]


def listed(path: Path) -> list[Mistake]:
    """Read the list that find.py wrote."""
    lines = path.read_text("utf-8").splitlines()
    return [Mistake(**json.loads(line)) for line in lines]


@dataclass(frozen=True)
class Trial:
    """A mistake and the tests that try it, the quickest first.

    Attributes:
        fresh: it shows only when the module is read anew, as in a constant.
        seconds: what the tests take together when nothing is wrong, of processor time.
    """

    mistake: Mistake
    tests: tuple[str, ...]
    fresh: bool
    seconds: float


class Plan:
    """Chooses the tests for each mistake.

    Arguments: the project's folder, coverage's data with a context a test, the seconds that each
    test took, and how many seconds of tests one mistake is worth.
    """

    def __init__(
        self, project: Path, seen: CoverageData, times: dict[str, float], worth: float
    ) -> None:
        self._project = project
        self._seen = seen
        self._times = times
        self._worth = worth
        self._files: dict[str, _File] = {}

    def source(self, path: str) -> str:
        """Return a file's text, without mistakes."""
        return self._file(path).source

    def trial(self, mistake: Mistake) -> Trial:
        """Choose the tests; none where no test reaches the line."""
        file = self._file(mistake.path)
        changed = compile(mistake.in_place(file.source), file.where, "exec", dont_inherit=True)
        lines = file.lines_around(mistake.line)
        contexts = {name for line in lines for name in file.contexts.get(line, ())}
        fresh = "" in contexts or functions(file.code, changed) is None
        if fresh:
            contexts = (file.tests or self._users(mistake.path)) | self._overseers(mistake.path)
        tests, seconds = self._quickest(contexts)
        return Trial(mistake, tests, fresh, seconds)

    def _overseers(self, path: str) -> set[str]:
        """Return the tests that look at all modules of a part at once, and reach no line of it."""
        part = Path(path.removeprefix("app/")).parts[0]
        overseen = [file for file in OVERSEERS if Path(file).parts[1] == part]
        return {name for name in self._times if name.partition("::")[0] in overseen}

    def _users(self, path: str) -> set[str]:
        """Return the tests that reach a file which imports this one, where none reaches it."""
        name = Path(path).with_suffix("").as_posix().replace("/", ".").removesuffix(".__init__")
        found: set[str] = set()
        for where in self._seen.measured_files():
            if Path(where).is_relative_to(self._project):
                file = self._file(Path(where).relative_to(self._project).as_posix())
                if name in file.imported:
                    found |= file.tests
        return found

    def _quickest(self, names: Iterable[str]) -> tuple[tuple[str, ...], float]:
        chosen: list[str] = []
        spent = 0.0
        for name in sorted(
            set(names) & self._times.keys(), key=lambda name: (self._times[name], name)
        ):
            if chosen and spent + self._times[name] > self._worth:
                break
            chosen.append(name)
            spent += self._times[name]
        return tuple(chosen), spent

    def _file(self, path: str) -> "_File":
        if path not in self._files:
            self._files[path] = _File(self._project / path, self._seen)
        return self._files[path]


class _File:
    """One file: its text, its code, and which tests reached its lines."""

    def __init__(self, path: Path, seen: CoverageData) -> None:
        self.where = str(path)
        self.source = path.read_text("utf-8")
        self.code = compile(self.source, self.where, "exec", dont_inherit=True)
        self.contexts = seen.contexts_by_lineno(self.where)

    @cached_property
    def tests(self) -> set[str]:
        """The tests that reached any line of the file."""
        return {name for names in self.contexts.values() for name in names if name}

    @cached_property
    def imported(self) -> set[str]:
        """The modules that the file names in an import, and what it takes from them."""
        found = set()
        for node in ast.walk(ast.parse(self.source)):
            if isinstance(node, ast.ImportFrom) and node.module:
                found |= {node.module, *(f"{node.module}.{name.name}" for name in node.names)}
        return found

    @cached_property
    def _spans(self) -> list[range]:
        return sorted(_statements(ast.parse(self.source)), key=len)

    def lines_around(self, line: int) -> range:
        """Return the lines of the statement, or of the head of the block, that a line is in."""
        return next((span for span in self._spans if line in span), range(line, line + 1))


def _statements(tree: ast.AST) -> Iterator[range]:
    for node in ast.walk(tree):
        if isinstance(node, ast.stmt):
            body: list[Any] = getattr(node, "body", None) or getattr(node, "cases", None) or []
            inner = [getattr(part, "lineno", None) or part.pattern.lineno for part in body]
            end = (
                max(node.lineno + 1, min(inner)) if inner else (node.end_lineno or node.lineno) + 1
            )
            yield range(node.lineno, end)


def functions(before: CodeType, after: CodeType) -> list[tuple[CodeType, CodeType]] | None:
    """Pair the code of each function of a module with its changed code.

    None when what differs is done while the module is read: in its own body, a class's, or by
    which functions there are.
    """
    pairs: list[tuple[CodeType, CodeType]] = []
    return pairs if _pair(before, after, pairs) else None


def _pair(before: CodeType, after: CodeType, pairs: list[tuple[CodeType, CodeType]]) -> bool:
    old = [const for const in before.co_consts if isinstance(const, CodeType)]
    new = [const for const in after.co_consts if isinstance(const, CodeType)]
    if [code.co_name for code in old] != [code.co_name for code in new]:
        return False
    if _body(before) != _body(after):
        return False
    for one, other in zip(old, new, strict=True):
        if _is_class(one):
            if not _pair(one, other, pairs):
                return False
        elif one.co_freevars != other.co_freevars:
            return False
        else:
            pairs += _with_inner(one, other)
    return True


def _with_inner(one: CodeType, other: CodeType) -> Iterator[tuple[CodeType, CodeType]]:
    """Yield the pair, and those within: some were made while the module was read."""
    yield one, other
    old = [const for const in one.co_consts if isinstance(const, CodeType)]
    new = [const for const in other.co_consts if isinstance(const, CodeType)]
    for inner, changed in zip(old, new, strict=False):
        if (inner.co_name, inner.co_freevars) == (changed.co_name, changed.co_freevars):
            yield from _with_inner(inner, changed)


def _body(code: CodeType) -> tuple[Any, ...]:
    """Return what the code does by itself; lines may have moved."""
    consts = [repr(const) for const in code.co_consts if not isinstance(const, CodeType)]
    return code.co_code, consts, code.co_names, code.co_varnames


def _is_class(code: CodeType) -> bool:
    return "__qualname__" in code.co_names and "__module__" in code.co_names
