"""Every visible string reaches the translators, and English has its plural forms."""

import contextlib
import importlib.util
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

import pytest
from PySide6.QtCore import QTranslator


def _module(project: Path, name: str) -> ModuleType:
    """A script of packaging/, which cannot be imported by name: the folder is no package."""
    spec = importlib.util.spec_from_file_location(name, project / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def tool(project: Path) -> ModuleType:
    """What collects the strings."""
    return _module(project, "visible_strings")


@pytest.fixture(scope="session")
def check(project: Path) -> ModuleType:
    """What says what is wrong with a translation."""
    return _module(project, "check_translations")


@pytest.fixture(scope="session")
def strings(tool: ModuleType, project: Path) -> list[Any]:
    """Everything that the program says."""
    with contextlib.chdir(project):
        found: list[Any] = tool.collect(Path("ui")) + tool.declared()
    return found


def test_every_translation_is_whole(check: ModuleType, strings: list[Any], project: Path) -> None:
    """`make translations` puts new strings into the files; docs/translating.md says the rest."""
    for path in sorted((project / "assets" / "i18n").glob("*.ts")):
        lines = check.troubles(path, strings)
        assert not lines, "\n".join([f"{path.name}: {len(lines)}", *lines[:20]])


def test_every_call_can_be_translated(tool: ModuleType, project: Path) -> None:
    assert tool.collect(project / "ui")


def test_english_has_every_plural_form(tool: ModuleType, project: Path) -> None:
    """`make translations` adds new ones; someone writes them into lamplit_en.ts."""
    english = QTranslator()
    assert english.load(str(project / "assets" / "i18n" / "lamplit_en.qm"))
    for one in tool.collect(project / "ui"):
        if one.plural:
            for count in (1, 2):
                said = english.translate(one.context, one.source, one.hint or None, count)
                assert said, f"run make translations: {one.context}: {one.source} ({count})"


def test_the_compiled_files_are_those_of_the_sources(project: Path, tmp_path: Path) -> None:
    sources = sorted((project / "assets" / "i18n").glob("*.ts"))
    assert sources
    for source in sources:
        fresh = tmp_path / "fresh.qm"
        release = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([release, "-silent", "-nounfinished", source, "-qm", fresh], check=True)
        assert fresh.read_bytes() == source.with_suffix(".qm").read_bytes(), source.name


PLANTED = """
class Room(QWidget):
    def words(self, n):
        a = QCoreApplication.translate("Text", "%n words", "in the list", n)
        #: the button that opens the vault
        b = self.tr("Open \\"it\\"\\nnow")
        return a + b + self.tr("%n left", "", n)

class Inner(Room):
    def more(self):
        return self.tr("Für dich – «alles»")

def short(count):
    say, here = QCoreApplication.translate, None
    return say("Short", "%n left", "", count)
"""


def test_what_is_found_reaches_the_translators(tool: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "room.py").write_text(PLANTED, encoding="utf-8")
    script = Path(tool.__file__ or "")
    calls, ts = tmp_path / "strings.cpp", tmp_path / "planted_de.ts"
    subprocess.run([sys.executable, script, tmp_path, calls], check=True)
    update = Path(sys.executable).with_name("pyside6-lupdate")
    subprocess.run([update, "-silent", "-locations", "none", calls, "-ts", ts], check=True)
    found = {
        (
            context.findtext("name"),
            message.findtext("source"),
            message.findtext("comment"),
            message.get("numerus"),
            message.findtext("extracomment"),
        )
        for context in ET.parse(ts).iter("context")
        for message in context.iter("message")
    }
    assert found == {
        ("Text", "%n words", "in the list", "yes", None),
        ("Room", 'Open "it"\nnow', None, None, "the button that opens the vault"),
        ("Room", "%n left", None, "yes", None),
        ("Inner", "Für dich – «alles»", None, None, None),
        ("Short", "%n left", None, "yes", None),
    }


RAISED = """
_BUSY = "The journal was busy. Try again."
_NEVER = "This is a sentence that nothing raises."

def work(name):
    if not name:
        raise Refused("There is no name. Write one.")
    if name == "x":
        raise Refused(f"{name} is taken. Take another.")
    if name == "y":
        raise Refused("Run `lamplit verify`, then try again.")
    raise Busy(_BUSY)
"""


def test_what_is_raised_deep_inside_reaches_the_translators(tool: ModuleType) -> None:
    assert set(tool.raised(RAISED)) == {
        "There is no name. Write one.", "The journal was busy. Try again.",
    }  # fmt: skip


def test_a_sentence_may_begin_with_somebodys_words(tool: ModuleType) -> None:
    source = 'first = "“%1” is not there."\nsecond = "%1 is no score."\nthird = "%2 and so on."'
    assert list(tool.sentences(source)) == ["“%1” is not there.", "%1 is no score."]


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("class A(QWidget):\n    x = self.tr(name)", "written out in full"),
        ("class A(QWidget):\n    x = self.tr(f'{n} words')", "written out in full"),
        ("class A:\n    x = self.tr('Words')", "no class of Qt's"),
        ("class A(QWidget):\n    x = self.parent().tr('Words')", "which context"),
    ],
)
def test_what_no_tool_can_translate_is_refused(
    tool: ModuleType, tmp_path: Path, source: str, sentence: str
) -> None:
    (tmp_path / "planted.py").write_text(source, encoding="utf-8")
    with pytest.raises(tool.UnreadableError, match=re.escape(sentence)):
        tool.collect(tmp_path)


MESSAGE = """<message{numerus}><source>{source}</source>{comment}
<translation{kind}>{said}</translation></message>"""


@dataclass(frozen=True)
class Planted:
    """A string of a program that there is not."""

    context: str
    source: str
    hint: str = ""
    plural: bool = False


def _planted(folder: Path, source: str, said: str | list[str], kind: str = "") -> Path:
    """Write a German file with one string in it."""
    plural = isinstance(said, list)
    forms = "".join(f"<numerusform>{escape(one)}</numerusform>" for one in said)
    message = MESSAGE.format(
        numerus=' numerus="yes"' if plural else "", source=escape(source), comment="",
        kind=f' type="{kind}"' if kind else "", said=forms if plural else escape(str(said)),
    )  # fmt: skip
    path = folder / "lamplit_de.ts"
    path.write_text(
        f'<TS version="2.1" language="de"><context><name>Room</name>{message}</context></TS>',
        encoding="utf-8",
    )
    return path


@pytest.mark.parametrize(
    ("source", "said", "trouble"),
    [
        ("Open %1", "%1 öffnen", ""),
        ("Open %1", "Öffnen", "other places"),
        ("Open %1", "%1 und %1 öffnen", "other places"),
        ("Hello {name}", "Hallo {nahme}", "other places"),
        ("<b>Now</b>", "<b>Jetzt", "other places"),
        ("%L1 words", "%L1 Wörter", ""),
        ("%L1 words", "%1 Wörter", "other places"),
        ("100 %, all", "100 %, alles", ""),
        ("One\nTwo", "Eins\nZwei", ""),
        ("One\nTwo", "Eins Zwei", "other line breaks"),
        ("&Open", "Ö&ffnen", ""),
        ("&Open", "Öffnen", "keys with &"),
        ("This && that", "Dies && das", ""),
        ("This, ", "Dies,", "other space"),
        ("Open", "", "not translated"),
        ("%n entries", ["%n Eintrag", "%n Einträge"], ""),
        ("%n entries", ["ein Eintrag", "%n Einträge"], ""),
        ("%n of %1", ["ein Eintrag", "%n von %1"], "other places"),
        ("%n entries", ["%n Einträge"], "has 1 plural forms, not 2"),
        ("%n entries", ["%n Eintrag", ""], "not translated"),
    ],
)
def test_what_a_translation_lost_is_named(
    check: ModuleType, tmp_path: Path, source: str, said: str | list[str], trouble: str
) -> None:
    path = _planted(tmp_path, source, said)
    found = check.troubles(path, [Planted("Room", source, plural=isinstance(said, list))])
    assert len(found) == bool(trouble), found
    assert not trouble or trouble in found[0]
    assert check.coverage(path, [Planted("Room", source, plural=isinstance(said, list))]) == (
        (0 if trouble == "not translated" else 1), 1,
    )  # fmt: skip


def test_what_is_stale_or_not_there_is_named(check: ModuleType, tmp_path: Path) -> None:
    path = _planted(tmp_path, "Old words", "Alte Worte")
    found = check.troubles(path, [Planted("Room", "New words")])
    assert [line.partition(":")[0] for line in found] == [
        "the program does not say it any more", "is not there",
    ]  # fmt: skip


def test_a_guess_is_not_passed_off_as_translated(check: ModuleType, tmp_path: Path) -> None:
    """The tools keep the words of a changed sentence as a guess; nobody has read it."""
    now = "The journal is open and can be read by all"
    path = _planted(tmp_path, now, "Das Tagebuch ist offen", kind="unfinished")
    (line,) = check.troubles(path, [Planted("Room", now)])
    assert line.startswith("not translated")
    made = tmp_path / "made.qm"
    release = str(Path(sys.executable).with_name("pyside6-lrelease"))
    arguments = ["-silent", "-nounfinished", str(path), "-qm", str(made)]
    subprocess.run([release, *arguments], check=True)
    german = QTranslator()
    german.load(str(made))
    assert not german.translate("Room", now)
    subprocess.run([release, "-silent", str(path), "-qm", str(made)], check=True)
    assert german.load(str(made))
    assert german.translate("Room", now) == "Das Tagebuch ist offen"
