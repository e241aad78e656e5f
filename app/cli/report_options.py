"""Declares the command that makes a report; imports no more than argparse."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

_VALUES = {
    "--from DATE": "the first day; a year before the last one if not given",
    "--to DATE": "the last day; today if not given",
    "--pdf F": "write the pages",
    "--pdf-passphrase-file F": "lock the PDF with the first line of F",
    "--fhir F": "write a FHIR R4 bundle",
    "--csv F": "write tables into a new folder, or into F if it ends in .zip",
    "--json-file F": "write the tables as JSON",
    "--include PARTS": "parts that are usually left out, separated by commas: item-answers, "
    "notes, excerpts, professional",
    "--exclude PARTS": "parts to leave out: topics, summary, mood, measures, sleep, scales, "
    "scores-table, together, coping, landmarks",
    "--entry ID": "an entry whose words go along; repeatable",
    "--instrument NAME": "only these questionnaires; repeatable",
    "--name N": "what you are called in it",
}
_FLAGS = {
    "--csv-bom": "begin tables with a byte order mark, for some spreadsheets",
    "--item-9": "include the answer to question 9 of the PHQ-9, and its total",
    "--force": "write over files that are there",
}
_LIST: dict[str, Any] = {"action": "append", "default": []}
_KINDS: dict[str, dict[str, Any]] = {
    "--from": {"dest": "since"},
    "--to": {"dest": "until"},
    "--pdf": {"type": Path},
    "--fhir": {"type": Path},
    "--csv": {"type": Path},
    "--json-file": {"type": Path},
    "--include": _LIST,
    "--exclude": _LIST,
    "--entry": _LIST,
    "--instrument": _LIST,
    "--name": {"default": ""},
}


def add_parser(commands: Any, command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add `report`; ``command`` adds one that opens a journal."""
    report = command(
        commands, "report", "report:report", "make a report for somebody who helps you", json=True,
        more="Without a file it only lists what would leave. Notes, entries, single answers and "
        "the answer to question 9 leave only when they are asked for. Files are written in clear, "
        "but for a PDF with a passphrase.",
    )  # fmt: skip
    for names, words in _VALUES.items():
        flag, metavar = names.split()
        report.add_argument(flag, metavar=metavar, help=words, **_KINDS.get(flag, {}))
    for flag, words in _FLAGS.items():
        report.add_argument(flag, action="store_true", help=words)
    report.add_argument("--paper", choices=("a4", "us-letter"), default="a4", help="its size")
