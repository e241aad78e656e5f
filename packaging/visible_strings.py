"""Collects the translatable strings of ui/ for Qt's own tools.

pyside6-lupdate 6.11 misreads Python in two ways that lose translations: after a call of
QCoreApplication.translate it files the next self.tr() under a context that does not exist, and it
does not see that translate(..., n) has plural forms. So the strings are found here, from Python's
own syntax tree, and written as C++ calls, which lupdate reads faultlessly and merges as ever.
"""

import ast
import sys
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

#: Contexts whose strings are declared in app/ and translated by variable.
DECLARED = frozenset(
    {
        "BookPage",
        "ExportForm",
        "Failure",
        "Feeling",
        "ImportForm",
        "Problem",
        "ReportPage",
        "Setting",
    }
)

_ENGINE = (
    "sync/client/engine",
    "sync/client/transport",
    "sync/protocol/problems.py",
    "sync/session/letters.py",
    "sync/session/rules.py",
)
#: Modules whose failures only commands say, or for which the window has words of its own.
_FOR_A_TERMINAL = (
    "coping_kit.py", "own_templates.py", "small_goals.py", "reaching.py", "circles/take_out.py",
    "vault/opening.py",
)  # fmt: skip


@dataclass(frozen=True, order=True)
class Visible:
    """One translatable string: where Qt looks for it, and whether it counts something."""

    context: str
    source: str
    hint: str = ""
    plural: bool = False
    remark: str = ""

    def as_cpp(self) -> str:
        """The call that lupdate understands, with the remark for translators before it."""
        hint = quoted(self.hint) if self.hint else "nullptr"
        words = [quoted(self.context), quoted(self.source), hint, *(["n"] if self.plural else [])]
        remark = f"//: {self.remark}\n" if self.remark else ""
        return f"{remark}QCoreApplication::translate({', '.join(words)});\n"


class UnreadableError(Exception):
    """A call that no tool can translate, with its place and what to do."""


def quoted(text: str) -> str:
    """A C++ string literal."""
    escaped = (
        text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    )
    return f'"{escaped}"'


def bases_of(trees: dict[str, ast.Module]) -> dict[str, set[str]]:
    """The names of the direct bases of every class in all modules, by the class's name."""
    found: dict[str, set[str]] = {}
    for tree in trees.values():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                names = {ast.unparse(base).split(".")[-1].split("[")[0] for base in node.bases}
                found.setdefault(node.name, set()).update(names)
    return found


def is_qt(name: str, bases: dict[str, set[str]]) -> bool:
    """Whether a class comes from one of Qt's, whose tr() knows the names of its own bases only."""
    if name in bases:
        return any(is_qt(base, bases) for base in bases[name] if base != name)
    return name.startswith("Q")


def visible_in(path: str, source: str, bases: dict[str, set[str]]) -> Iterator[Visible]:
    """Every translatable string of a module.

    Raises:
        UnreadableError: a call whose string or context cannot be known before the program runs.
    """
    remarks = {
        number: line.strip()[2:].strip()
        for number, line in enumerate(source.splitlines(), 1)
        if line.strip().startswith("#:")
    }
    tree = ast.parse(source)
    short = short_names(tree)
    for call, owner in calls(tree, None):
        found = read(call, owner, f"{path}:{call.lineno}", bases, short)
        if found is not None:
            context, text, hint, plural = found
            yield Visible(context, text, hint, plural, remarks.get(call.lineno - 1, ""))


def calls(node: ast.AST, owner: str | None) -> Iterator[tuple[ast.Call, str | None]]:
    """Every call below a node, with the name of the class around it."""
    if isinstance(node, ast.Call):
        yield node, owner
    inner = node.name if isinstance(node, ast.ClassDef) else owner
    for child in ast.iter_child_nodes(node):
        yield from calls(child, inner)


def short_names(tree: ast.Module) -> set[str]:
    """The names by which a module calls QCoreApplication.translate, such as say."""
    found = set()
    for node in ast.walk(tree):
        if not isinstance(node, ast.Assign):
            continue
        target, value = node.targets[0], node.value
        pairs = [(target, value)]
        if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
            pairs = list(zip(target.elts, value.elts, strict=True))
        for one, given in pairs:
            if isinstance(one, ast.Name) and ast.unparse(given) == "QCoreApplication.translate":
                found.add(one.id)
    return found


def calls_translate(func: ast.expr, short: Collection[str]) -> bool:
    """Whether what is called is QCoreApplication.translate, or a short name for it."""
    if isinstance(func, ast.Name):
        return func.id in short
    return ast.unparse(func) == "QCoreApplication.translate"


def read(
    call: ast.Call,
    owner: str | None,
    place: str,
    bases: dict[str, set[str]],
    short: Collection[str] = (),
) -> tuple[str, str, str, bool] | None:
    """Context, string, hint and plurality of a call, or nothing when it translates nothing."""
    match call.func:
        case ast.Attribute(value=ast.Name(id="self"), attr="tr"):
            if owner is None or not is_qt(owner, bases):
                raise UnreadableError(
                    f"{place}: {owner} is no class of Qt's; use QCoreApplication.translate there."
                )
            words = call.args
            context = owner
        case func if calls_translate(func, short):
            context = literal(call.args[0], place)
            words = call.args[1:]
            if context in DECLARED:
                return None
        case ast.Attribute(attr="tr") | ast.Name(id="tr"):
            raise UnreadableError(f"{place}: only self.tr() says which context it means.")
        case _:
            return None
    hint = literal(words[1], place) if len(words) > 1 else ""
    return context, literal(words[0], place), hint, len(words) > 2 or bool(call.keywords)  # noqa: PLR2004


def literal(node: ast.expr, place: str) -> str:
    """The text of a string literal; None counts as empty."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.Constant(value=None):
            return ""
    raise UnreadableError(
        f"{place}: translate a string written out in full, and format it afterwards."
    )


def collect(root: Path) -> list[Visible]:
    """The strings of all modules below a folder, each once, sorted.

    Raises:
        UnreadableError: as above.
    """
    sources = {path.as_posix(): path.read_text("utf-8") for path in sorted(root.rglob("*.py"))}
    bases = bases_of({path: ast.parse(source) for path, source in sources.items()})
    found: dict[tuple[str, str, str, bool], Visible] = {}
    for path, source in sources.items():
        for one in visible_in(path, source, bases):
            key = (one.context, one.source, one.hint, one.plural)
            if key not in found or not found[key].remark:
                found[key] = one
    return sorted(found.values())


def python_files(place: Path) -> list[Path]:
    """A file, or all modules below a folder."""
    return [place] if place.is_file() else sorted(place.rglob("*.py"))


def sentences(source: str) -> Iterator[str]:
    """The string literals of a module that are whole sentences, but no docstrings."""
    tree = ast.parse(source)
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef)
    notes = {ast.get_docstring(n, clean=False) for n in ast.walk(tree) if isinstance(n, documented)}
    # So have what a name stands for, below it.
    alone = [node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)]
    notes |= {str(one.value) for one in alone if isinstance(one, ast.Constant)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
            begins = text[:1].isupper() or text.startswith(("%1", "“%1"))
            if text not in notes and begins and text.endswith(".") and " " in text:
                yield text


def raised(source: str) -> Iterator[str]:
    """The sentences that a module raises failures with; one for a terminal names a command."""
    tree, whole = ast.parse(source), set(sentences(source))
    named = {
        name.id: node.value.value
        for node in tree.body if isinstance(node, ast.Assign)
        for name in node.targets if isinstance(name, ast.Name)
        if isinstance(node.value, ast.Constant)
    }  # fmt: skip
    for node in ast.walk(tree):
        for one in ast.walk(node) if isinstance(node, ast.Raise) else ():
            text = named.get(one.id) if isinstance(one, ast.Name) else getattr(one, "value", None)
            if isinstance(text, str) and text in whole and "`" not in text:
                yield text


def deeper() -> Iterator[Visible]:
    """What goes wrong deeper inside, with sentences of its own."""
    for folder in ("app/domain", "app/usecases", "app/vault"):
        for path in python_files(Path(folder)):
            if not path.as_posix().endswith(_FOR_A_TERMINAL):
                for text in raised(path.read_text("utf-8")):
                    yield Visible("Failure", text)


def declared() -> list[Visible]:
    """The sentences of the world's failures, the words of settings, feelings and the report."""
    from app import settings  # noqa: PLC0415 - only where the project is installed
    from app.domain import (  # noqa: PLC0415 - as above
        backup_failures,
        export_failures,
        failures,
        feelings,
        import_failures,
        measure_failures,
        recovery_failures,
    )
    from app.domain.boundaries import failures as boundary_failures  # noqa: PLC0415 - as above
    from app.domain.circles import failures as circle_failures  # noqa: PLC0415 - as above
    from app.exchange.book import words as book_words  # noqa: PLC0415 - as above
    from app.exchange.exporters import FORMS  # noqa: PLC0415 - as above
    from app.exchange.positions import Position  # noqa: PLC0415 - as above
    from app.exchange.registry import FORMATS  # noqa: PLC0415 - as above
    from app.reports import words as report_words  # noqa: PLC0415 - as above

    kinds = {
        **vars(failures),
        **vars(backup_failures),
        **vars(export_failures),
        **vars(import_failures),
        **vars(measure_failures),
        **vars(recovery_failures),
        **vars(boundary_failures),
        **vars(circle_failures),
    }

    found = {
        Visible("Failure", kind.sentence)
        for kind in kinds.values()
        if isinstance(kind, type) and issubclass(kind, failures.Failure)
    }
    # What imports say of single entries: the sentences that stand in their modules.
    saying = ("import_beside", "import_journal", "import_whole", "judge_backup", "read_backup")
    here = [Path(f"app/usecases/{name}.py") for name in saying]
    for path in [*python_files(Path("app/exchange")), *here]:
        found.update(Visible("Problem", text) for text in sentences(path.read_text("utf-8")))
    counted = "Where in a file something stands; %1 is a number, from 1."
    found.update(Visible("Problem", one.value, remark=counted) for one in Position)
    found.update(deeper())
    # What relays and the rules of circles say: the sentences that stand in the engine's modules.
    for folder in _ENGINE:
        for path in python_files(Path(folder)):
            found.update(Visible("Failure", text) for text in sentences(path.read_text("utf-8")))
    for word in (*feelings.LABELS.values(), *feelings.CONTEXTS.values()):
        found.update(Visible("Feeling", text) for text in word)
    found.update(Visible("ReportPage", text) for key, text in report_words.ENGLISH.items()
                 if not key.startswith(("label.", "context.")))  # fmt: skip
    found.update(Visible("BookPage", text) for text in book_words.ENGLISH.values())
    for item in settings.SETTINGS:
        words = [item.label, item.help, *(label for _, label in item.choices)]
        found.update(Visible("Setting", text) for text in words if text)
    found.update(Visible("ImportForm", one.label) for one in FORMATS)
    for form in FORMS.values():
        labels = [label for one in form.extras for _, label in (("", one.label), *one.choices)]
        found.update(Visible("ExportForm", text) for text in (form.label, form.keeps, *labels))
    return sorted(found)


if __name__ == "__main__":
    try:
        strings = collect(Path(sys.argv[1]))
        if "--declared" in sys.argv:
            strings += declared()
    except UnreadableError as problem:
        sys.exit(f"lamplit: {problem}")
    body = "".join(one.as_cpp() for one in strings)
    Path(sys.argv[2]).write_text(f"void strings(int n) {{\n{body}}}\n", encoding="utf-8")
