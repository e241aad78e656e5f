"""The engines, in the process of this test."""

import io
import json
from pathlib import Path

import pytest

from ui.spelling.child import answer, serve
from ui.spelling.dictionaries import find_dictionaries
from ui.spelling.engines import EnchantEngine, SpyllsEngine


def test_only_whole_dictionaries_are_found(folder: Path, tmp_path: Path) -> None:
    inner = tmp_path / "office" / "dict-de"
    inner.mkdir(parents=True)
    (inner / "de-DE.dic").write_text("0\n")
    (inner / "de-DE.aff").write_text("SET UTF-8\n")
    found = find_dictionaries([tmp_path / "missing", folder, tmp_path / "office"])
    assert found == {"en_XX": folder / "en_XX", "de_DE": inner / "de-DE"}


def test_spylls_knows_the_words(folder: Path) -> None:
    engine = SpyllsEngine([folder])
    assert engine.languages() == ["en_XX"]
    assert engine.knows("en_XX", "lamps")
    assert engine.knows("en_XX", "Lamp")
    assert not engine.knows("en_XX", "lammp")
    assert "lamp" in engine.suggest("en_XX", "lammp")


def test_questions_are_answered(folder: Path) -> None:
    engine = SpyllsEngine([folder])
    asked = {"id": 1, "op": "check", "language": "en_XX", "words": ["lamp", "isn’t", "helo"]}
    assert answer(engine, asked) == {"id": 1, "wrong": ["helo"]}
    asked = {"id": 2, "op": "check", "language": "nowhere", "words": ["helo"]}
    assert answer(engine, asked) == {"id": 2, "wrong": []}
    asked = {"id": 3, "op": "suggest", "language": "nowhere", "word": "helo"}
    assert answer(engine, asked) == {"id": 3, "suggestions": []}
    assert answer(engine, {"id": 4, "op": "languages"}) == {"id": 4, "languages": ["en_XX"]}


def test_serving_ends_with_the_questions(folder: Path) -> None:
    out = io.StringIO()
    serve(SpyllsEngine([folder]), io.StringIO('{"id": 1, "op": "languages"}\n'), out)
    assert json.loads(out.getvalue()) == {"id": 1, "languages": ["en_XX"]}


def test_enchant_writes_nothing(home: Path) -> None:
    """Left to itself it would make a personal word list in the home folder."""
    import subprocess
    import sys

    before = sorted(home.rglob("*"))
    question = '{"id": 1, "op": "languages"}\n'
    child = [sys.executable, "-B", "-m", "ui.spelling.child"]
    found = subprocess.run(child, input=question, capture_output=True, text=True, check=True)
    languages = json.loads(found.stdout)["languages"]
    if not languages:
        pytest.skip("the system has no dictionary")
    check = {"id": 1, "op": "check", "language": languages[0], "words": ["markerwordqx", "the"]}
    suggest = {"id": 2, "op": "suggest", "language": languages[0], "word": "markerwordqx"}
    asked = json.dumps(check) + "\n" + json.dumps(suggest) + "\n"
    run = subprocess.run(child, input=asked, capture_output=True, text=True, check=True)
    assert "markerwordqx" in json.loads(run.stdout.splitlines()[0])["wrong"]
    assert run.stderr == ""
    assert sorted(home.rglob("*")) == before


def test_enchant_agrees_where_it_is_there() -> None:
    try:
        engine = EnchantEngine()
    except ImportError:
        pytest.skip("the system has no enchant")
    language = next((each for each in engine.languages() if each.startswith("en")), "")
    if not language:
        pytest.skip("the system has no English dictionary")
    assert engine.knows(language, "lamp")
    assert not engine.knows(language, "lammp")
    assert "lamp" in engine.suggest(language, "lammp")
    with pytest.raises(KeyError):
        engine.knows("xx_XX", "lamp")
