"""Declares the command about questionnaires; imports no more than argparse."""

import argparse
from collections.abc import Callable
from typing import Any


def add_parser(commands: Any, command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add `measure`; ``command`` adds one that opens a journal."""
    measure = command(
        commands, "measure", "measure:measure", "fill in questionnaires and see their results",
        json=True,
        more="`measure take PHQ-9 --answers 0,1,2,0,1,0,0,1,0` keeps one, `measure list` lists "
        "them, `measure show PHQ-9` prints its questions, `measure show ID` one filling-in, "
        "`measure kinds` says which there are and when the next one makes sense, `measure add "
        "FILE` adds a FHIR R4 Questionnaire, `measure remove ID` deletes a filling-in.",
    )  # fmt: skip
    measure.add_argument(
        "action", nargs="?", choices=("list", "take", "show", "kinds", "add", "remove"),
        default="list", help="list, if not given",
    )  # fmt: skip
    measure.add_argument("what", nargs="?", metavar="WHAT",
                         help="a questionnaire's name, an id, or a file")  # fmt: skip
    measure.add_argument(
        "--answers", metavar="N,N,...",
        help="with take: the number of each answer in order, x for one left out; - reads the line "
        "from standard input, which keeps it out of the shell's history",
    )  # fmt: skip
    measure.add_argument("--at", metavar="ISO8601", help="with take: the moment it speaks of")
    measure.add_argument("--zone", metavar="IANA", help="with take: its time zone")
    measure.add_argument("--of", metavar="NAME", help="with list: only one questionnaire")
