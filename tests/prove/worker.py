"""The process that is killed: it works on a journal and says on its standard output how far it is.

Usage: ``python worker.py ROOT BASE SEED FLOW STEPS``. Each line is JSON: ``begin`` with what will
be true when the step is done, and ``done``. A line is out before the next thing is done.
"""

import copy
import json
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.prove import steps
from tests.prove.session import Session, later_version

_TRIES = 40


def say(**what: object) -> None:
    """Write one line at once, in one piece."""
    data = json.dumps(what).encode() + b"\n"
    while data:
        data = data[os.write(1, data) :]


def begin(session: Session, flow: str, base: str) -> None:
    """Make or open the vault, as a step of its own."""
    if flow == "create":
        Path(session.folder.parent).mkdir(exist_ok=True)
        say(begin="create", after=None)
        session.create()
    else:
        session.adopt(base)
        say(begin="have", after=session.model)
        say(done=True)
        after = copy.deepcopy(session.model)
        if flow == "migrate":
            after["backup"] = f"{session.now:%Y%m%dT%H%M%S}Z"
        say(begin="open", after=after)
        session.open()
        session.model = after
    say(begin="ready", after=session.model)
    say(done=True)


def run(session: Session, flow: str, count: int) -> None:
    """Do that many steps."""
    left, tries = count, _TRIES * count
    while left and tries and not session.model["gone"]:
        tries -= 1
        before = copy.deepcopy(session.model)
        step = steps.choose(session, flow)
        action = step(session)
        if action is None:
            session.model = before
            continue
        say(begin=step.__name__, after=session.model)
        action()
        say(done=True)
        left -= 1


def main() -> None:
    """Do what the arguments say."""
    root, base, seed, flow, count = sys.argv[1:]
    session = Session(Path(root), int(seed))
    text = Path(base).read_text("utf-8") if base != "-" else ""
    with later_version(is_on=flow == "migrate"):
        begin(session, flow, text)
        run(session, flow, int(count))
        if not session.model["gone"]:
            session.close()
    say(end=True)


if __name__ == "__main__":
    main()
