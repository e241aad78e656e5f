"""The process that checks words: questions on standard input, answers on standard output.

Words never stand in its arguments, its environment or a file, and it ends when its input does, so
it cannot outlive the program. One JSON object a line; see `answer` for the questions.
"""

import contextlib
import json
import sys
from pathlib import Path
from typing import Any, TextIO

from ui.spelling.dictionaries import usual_folders
from ui.spelling.engines import Engine, SpyllsEngine, best_engine


def answer(engine: Engine, question: dict[str, Any]) -> dict[str, Any]:
    """Answer one question.

    ``{"id", "op": "languages"}`` gives ``languages``; ``{"id", "op": "check", "language",
    "words"}`` gives ``wrong``; ``{"id", "op": "suggest", "language", "word"}`` gives
    ``suggestions``. A language that is not there knows every word.
    """
    given: dict[str, Any] = {"id": question["id"]}
    language = question.get("language", "")
    if question["op"] == "languages":
        given["languages"] = engine.languages()
    elif question["op"] == "check":
        given["wrong"] = [word for word in question["words"] if not _knows(engine, language, word)]
    elif question["op"] == "suggest":
        given["suggestions"] = []
        with contextlib.suppress(Exception):
            given["suggestions"] = engine.suggest(language, question["word"])
    return given


def _knows(engine: Engine, language: str, word: str) -> bool:
    plain = word.replace("\u00ad", "")
    spellings = {plain, plain.replace("’", "'"), plain.replace("'", "’")}
    try:
        return any(engine.knows(language, each) for each in spellings)
    except Exception:  # noqa: BLE001 - a dictionary that stumbles over a word must not end it all
        return True


def serve(engine: Engine, questions: TextIO, answers: TextIO) -> None:
    """Answer until the questions end."""
    for line in questions:
        answers.write(json.dumps(answer(engine, json.loads(line))) + "\n")
        answers.flush()


def _no_core_dump() -> None:
    """A crash must not write the words it holds to disk."""
    if sys.platform == "win32":
        return
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource  # noqa: PLC0415 - does not exist on Windows

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main(arguments: list[str]) -> int:
    """Serve; ``--folder DIR`` uses only dictionaries in there, and spylls."""
    _no_core_dump()
    engine: Engine
    if arguments[:1] == ["--folder"]:
        engine = SpyllsEngine([Path(arguments[1])])
    else:
        engine = best_engine(usual_folders())
    with contextlib.suppress(BrokenPipeError, KeyboardInterrupt):
        serve(engine, sys.stdin, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.stdin.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.exit(main(sys.argv[1:]))
