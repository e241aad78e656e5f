"""Nothing grows so long that nobody reads it. `make sizes` prints what is over the aim."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDERS = ("app", "ui", "sync", "assets", "tests")

# What to aim for is told, what is past the limit fails.
FUNCTION_AIM, FUNCTION_LIMIT = 30, 60
FILE_AIM, FILE_LIMIT = 300, 450
CLASS_AIM = 20

# Path, or path and function, with the reason why it may be longer than the limit.
ALLOWED: dict[str, str] = {
    "tests/exchange/test_markdown.py": "the real samples of one format stand side by side",
    "tests/ui/widgets/test_rooms.py": "every part of a room is tried by key, mouse and ear in turn",
}


@dataclass(frozen=True)
class Size:
    """How long one thing is: lines of a file or function, methods of a class."""

    what: str
    length: int
    aim: int
    limit: int | None

    def __str__(self) -> str:
        return f"{self.what}: {self.length}, aim {self.aim}"


def sizes_of(path: str, source: str) -> Iterator[Size]:
    yield Size(path, len(source.splitlines()), FILE_AIM, FILE_LIMIT)
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            yield Size(f"{path}:{node.name}", lines, FUNCTION_AIM, FUNCTION_LIMIT)
        elif isinstance(node, ast.ClassDef):
            methods = sum(isinstance(part, ast.FunctionDef) for part in node.body)
            yield Size(f"{path}:{node.name} (methods)", methods, CLASS_AIM, None)


def all_sizes(project: Path) -> list[Size]:
    files = [path for folder in FOLDERS for path in sorted((project / folder).rglob("*.py"))]
    assert len(files) > 10
    return [
        size
        for path in files
        for size in sizes_of(path.relative_to(project).as_posix(), path.read_text("utf-8"))
    ]


def over_limit(sizes: list[Size]) -> list[str]:
    return [str(s) for s in sizes if s.limit is not None and s.length > s.limit]


def test_no_file_and_no_function_is_past_its_limit(project: Path) -> None:
    sizes = all_sizes(project)
    for size in sizes:
        if size.length > size.aim:
            print(size)  # noqa: T201 - `make sizes` shows it
    too_long = over_limit([size for size in sizes if size.what not in ALLOWED])
    assert not too_long, "\n".join(too_long)


def test_every_exception_is_still_needed(project: Path) -> None:
    by_name = {size.what: size for size in all_sizes(project)}
    for what, reason in ALLOWED.items():
        assert reason
        assert over_limit([by_name[what]]), f"{what} is short enough again"


def test_a_long_function_and_a_long_file_are_noticed() -> None:
    body = "\n".join(["def long():"] + ["    pass"] * FUNCTION_LIMIT)
    assert over_limit(list(sizes_of("planted.py", body))) == ["planted.py:long: 61, aim 30"]
    lines = "pass\n" * (FILE_LIMIT + 1)
    assert over_limit(list(sizes_of("planted.py", lines))) == ["planted.py: 451, aim 300"]
