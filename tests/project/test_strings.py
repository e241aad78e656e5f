"""Every string that a person can see goes through translation."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

# Calls whose strings are seen or read aloud: Qt's own setters and constructors.
SHOWN = frozenset(
    [
        "setText",
        "setToolTip",
        "setStatusTip",
        "setWhatsThis",
        "setPlaceholderText",
        "setAccessibleName",
        "setAccessibleDescription",
        "setWindowTitle",
        "setTitle",
        "setSubTitle",
        "setInformativeText",
        "setDetailedText",
        "setLabelText",
        "setButtonText",
        "setSuffix",
        "setPrefix",
        "setSpecialValueText",
        "setItemText",
        "setTabText",
        "setTabToolTip",
        "setHeaderLabel",
        "setHeaderLabels",
        "setHorizontalHeaderLabels",
        "setHtml",
        "setMarkdown",
        "addItem",
        "addItems",
        "insertItem",
        "addAction",
        "addMenu",
        "addTab",
        "addRow",
        "addButton",
        "showMessage",
        "information",
        "warning",
        "critical",
        "question",
        "QLabel",
        "QPushButton",
        "QToolButton",
        "QCheckBox",
        "QRadioButton",
        "QGroupBox",
        "QAction",
        "QMenu",
        "QDockWidget",
        "QMessageBox",
        "QListWidgetItem",
        "QTableWidgetItem",
        "QTreeWidgetItem",
        "QStandardItem",
        "QProgressDialog",
        "QWizardPage",
        "QCommandLinkButton",
    ]
)
# Arguments that say by their name that they are shown, whatever is called.
SHOWN_ARGUMENTS = frozenset(
    [
        "text",
        "title",
        "label",
        "caption",
        "hint",
        "sentence",
        "message",
        "heading",
        "placeholder",
        "tooltip",
        "tool_tip",
        "accessible_name",
        "accessible_description",
        "placeholderText",
        "toolTip",
        "windowTitle",
        "accessibleName",
    ]
)
# Logging is not shown, and its methods have names of their own in Qt's message box.
NOT_SHOWN_ON = frozenset({"logger", "logging", "log", "_log", "LOG", "warnings"})

# The program's own name, and the names of type roles.
PROPER = re.compile(r"Lamplit|(?:ui|words)\.\w+")

# "path: string", with the reason why it needs no translation.
ALLOWED: dict[str, str] = {}


def called(call: ast.Call) -> str:
    """The last name of what is called, or nothing for loggers."""
    if isinstance(call.func, ast.Attribute):
        owner = call.func.value
        name = owner.attr if isinstance(owner, ast.Attribute) else getattr(owner, "id", "")
        return "" if name in NOT_SHOWN_ON else call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def bare(node: ast.expr) -> Iterator[str]:
    """The string literals with letters in an expression that reach the screen as they are."""
    match node:
        case ast.Constant(value=str(text)):
            if any(letter.isalpha() for letter in text) and not PROPER.fullmatch(text):
                yield text
        case ast.JoinedStr(values=parts) | ast.List(elts=parts) | ast.Tuple(elts=parts):
            for part in parts:
                yield from bare(part)
        case ast.BinOp(left=left, right=right) | ast.IfExp(body=left, orelse=right):
            yield from bare(left)
            yield from bare(right)
        case ast.BoolOp(values=parts):
            for part in parts:
                yield from bare(part)
        case ast.Call(func=ast.Attribute(value=ast.expr() as owner, attr="format" | "join")):
            yield from bare(owner)


def untranslated(source: str) -> list[tuple[int, str]]:
    """Line and text of every visible string of a module that is not translated."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        shown = [word.value for word in node.keywords if word.arg in SHOWN_ARGUMENTS]
        if called(node) in SHOWN:
            shown += node.args
        found += [(node.lineno, text) for part in shown for text in bare(part)]
    return found


def test_every_visible_string_is_translated(project: Path) -> None:
    modules = sorted((project / "ui").rglob("*.py"))
    assert modules
    found = []
    for path in modules:
        name = path.relative_to(project).as_posix()
        for line, text in untranslated(path.read_text("utf-8")):
            if f"{name}: {text}" not in ALLOWED:
                found.append(f"{name}:{line}: {text!r}")
    assert not found, "\n".join(found)


def test_every_exception_is_still_needed(project: Path) -> None:
    for entry, reason in ALLOWED.items():
        name, text = entry.split(": ", 1)
        assert reason
        assert text in {found for _, found in untranslated((project / name).read_text("utf-8"))}


def test_planted_strings_are_found() -> None:
    planted = (
        "label = QLabel('Words')\n"
        "button.setText('Open' if shut else self.tr('Shut'))\n"
        "self.setToolTip(f'{count} entries')\n"
        "menu.addAction(icon, 'Print')\n"
        "field = Field(parent, placeholder='Search')\n"
        "box.addItems(['One', 'Two'])\n"
        "label.setText('%n of ' + str(total))\n"
        "label.setText('{} left'.format(total))\n"
    )
    assert [line for line, _ in untranslated(planted)] == [1, 2, 3, 4, 5, 6, 6, 7, 8]


def test_translated_and_wordless_strings_pass() -> None:
    fine = (
        "label = QLabel(self.tr('Words'))\n"
        "label.setText(QCoreApplication.translate('Window', 'Words'))\n"
        "label.setText('')\n"
        "label.setText('…')\n"
        "label.setText(f'{now} / {all}')\n"
        "label.setObjectName('words')\n"
        "logger.warning('not seen')\n"
        "self.setText(entry.title)\n"
    )
    assert untranslated(fine) == []
