"""The plan for a bad moment as a PDF to print: in clear, for paper."""

import json
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from importlib.resources import files

from app.domain.plan import TITLES, Plan
from app.typeset.compiling import compile_project
from app.typeset.letters import Letters, directed

ENGLISH: Mapping[str, str] = {
    "lang": "en",
    "title": "My plan for a bad moment",
    "foot": "Written by myself, for myself.",
    **TITLES,
}
"""Titles as the command line and the page have them; the window passes others for its language."""


def plan_pdf(plan: Plan, *, made_at: datetime, words: Mapping[str, str] = ENGLISH) -> bytes:
    """Return the parts that have words as a tagged PDF.

    Args:
        plan: the plan.
        made_at: the date that the file carries, aware.
        words: the titles by section, "title", "foot", and "lang", a code of a language.
    """
    letters = Letters()
    parts = [
        {"title": letters.line(words[section]), "lines": directed(letters.lines(text))}
        for section, text in plan.read()
    ]
    data = {
        "lang": words["lang"], "title": letters.line(words["title"]),
        "foot": letters.line(words["foot"]), "parts": parts,
    }  # fmt: skip
    project = {"main": _template(), "data.json": json.dumps(data, ensure_ascii=False).encode()}
    made = compile_project(
        project, format="pdf", pdf_standards=["ua-1"], timestamp=int(made_at.timestamp())
    )
    assert isinstance(made, bytes)
    return made


@cache
def _template() -> bytes:
    return (files("assets") / "report" / "plan.typ").read_bytes()
