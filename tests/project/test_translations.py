"""Every visible string reaches the translators, and English has its plural forms."""

import importlib.util
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator


@pytest.fixture(scope="session")
def tool(project: Path) -> ModuleType:
    """packaging/visible_strings.py, which cannot be imported by name: the folder is no package."""
    spec = importlib.util.spec_from_file_location(
        "visible_strings", project / "packaging" / "visible_strings.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


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
        subprocess.run([release, "-silent", source, "-qm", fresh], check=True)
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
