"""Lists the mistakes that can be planted in some files. Runs in an environment of its own.

Usage: ``find.py --seed N --sample N --out FILE NAME=PLACE,PLACE...``, where a place is a file or
a folder. Writes a line of JSON for each of the first `sample` mistakes of each named group, in an
order that the seed alone decides: a larger sample begins with the smaller one. mutmut knows the
mistakes; this chooses where they are planted, and writes each as what stands in place of which
piece of the file.

Left out is what no test should notice: type annotations, decorators, `cast` and `TypeVar`,
`__all__` and `__slots__`, strings with a blank in them, which are words for people, and the words
of long lists, which a test could only repeat.
"""

import argparse
import hashlib
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import libcst as cst  # type: ignore[import-not-found]
import libcst.matchers as m  # type: ignore[import-not-found]
from libcst.metadata import (  # type: ignore[import-not-found]
    MetadataWrapper,
    PositionProvider,
    WhitespaceInclusivePositionProvider,
)
from mutmut.mutation.mutators import (  # type: ignore[import-not-found]
    mutation_operators,
    operator_string,
)

#: Calls whose arguments only the type checker reads.
FOR_TYPES = {"cast", "TypeVar", "NewType", "ParamSpec", "Literal"}
#: Names whose value only tools read.
FOR_TOOLS = {"__all__", "__slots__"}
#: A display with so many elements is a list of data.
LONG = 12


class _Places(cst.CSTVisitor):  # type: ignore[misc]
    """Collects each node with a mistake that can be made there."""

    METADATA_DEPENDENCIES = (PositionProvider,)

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[cst.CSTNode, cst.CSTNode, int]] = []
        self._line = 1
        self._data: set[int] = set()

    def on_visit(self, node: cst.CSTNode) -> bool:
        """Note what can be done at this node; false where nothing below it is of interest."""
        if _is_for_tools(node):
            return False
        position = self.get_metadata(PositionProvider, node, None)
        if position is not None:
            self._line = position.start.line
        if (
            isinstance(node, cst.Set | cst.List | cst.Tuple | cst.Dict)
            and len(node.elements) >= LONG
        ):
            self._data.update(id(string) for string in m.findall(node, m.SimpleString()))
        for kind, changed in mutation_operators:
            plain = id(node) in self._data or _is_words(node)
            if isinstance(node, kind) and not (changed is operator_string and plain):
                self.found += [(node, other, self._line) for other in changed(node)]
        return True


def _is_for_tools(node: cst.CSTNode) -> bool:
    if isinstance(node, cst.Annotation | cst.Decorator | cst.Import | cst.ImportFrom):
        return True
    if isinstance(node, cst.Call):
        return isinstance(node.func, cst.Name) and node.func.value in FOR_TYPES
    if isinstance(node, cst.Assign):
        target = node.targets[0].target
        return isinstance(target, cst.Name) and target.value in FOR_TOOLS
    return False


def _is_words(node: Any) -> bool:
    return isinstance(node, cst.SimpleString) and " " in str(node.evaluated_value)


class File:
    """A file as read, with what can be planted in it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._code = path.read_text("utf-8")
        self._digest = hashlib.sha256(self._code.encode()).hexdigest()[:16]
        self._lines = [0]
        for line in self._code.splitlines(keepends=True):
            self._lines.append(self._lines[-1] + len(line))
        wrapper = MetadataWrapper(cst.parse_module(self._code))
        places = _Places()
        self._module = wrapper.visit(places)
        self._spans = wrapper.resolve(WhitespaceInclusivePositionProvider)
        self._found = places.found
        if self._module.code != self._code:
            raise ValueError(f"{path} does not come back as it was read.")

    def __len__(self) -> int:
        return len(self._found)

    def mistake(self, number: int) -> dict[str, Any]:
        """Describe a mistake: characters `start` to `end` of the file become `text`."""
        node, other, line = self._found[number]
        start, end, text = self._replaced(node, other)
        before = self._code[start:end]
        while before and text and before[0] == text[0]:
            before, text, start = before[1:], text[1:], start + 1
        while before and text and before[-1] == text[-1]:
            before, text, end = before[:-1], text[:-1], end - 1
        return {
            "path": self._path.as_posix(),
            "digest": self._digest,
            "line": line,
            "start": start,
            "end": end,
            "text": text,
        }

    def _replaced(self, node: Any, other: Any) -> tuple[int, int, str]:
        if isinstance(node, cst.BaseCompoundStatement):  # its indent is the file's to tell
            return 0, len(self._code), self._module.deep_replace(node, other).code
        span = self._spans[node]
        start = self._lines[span.start.line - 1] + span.start.column
        end = self._lines[span.end.line - 1] + span.end.column
        return start, end, self._module.code_for_node(other)


def chosen(group: str, paths: list[Path], seed: int, sample: int) -> Iterator[dict[str, Any]]:
    """Yield the first mistakes of a group in the seed's order, each with the group's name."""
    files = [File(path) for path in paths]
    every = [(file, number) for file in files for number in range(len(file))]
    random.Random(f"{seed} {group}").shuffle(every)
    seen: set[tuple[Any, ...]] = set()
    for file, number in every:
        if len(seen) == sample:
            return
        mistake = file.mistake(number)
        key = (mistake["path"], mistake["start"], mistake["end"], mistake["text"])
        if key not in seen and (mistake["start"] < mistake["end"] or mistake["text"]):
            seen.add(key)
            yield {"group": group, "of": len(every), **mistake}


def _files(place: Path) -> list[Path]:
    return sorted(place.rglob("*.py")) if place.is_dir() else [place]


def main() -> None:
    """Write the list."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--sample", type=int, required=True, help="how many of each group")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("groups", nargs="+")
    asked = parser.parse_args()
    with asked.out.open("w", encoding="utf-8") as out:
        for group in asked.groups:
            name, _, places = group.partition("=")
            paths = [path for place in places.split(",") for path in _files(Path(place))]
            for mistake in chosen(name, paths, asked.seed, asked.sample):
                out.write(json.dumps(mistake) + "\n")


if __name__ == "__main__":
    main()
