"""Reading a circle starts without what only syncing needs."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.calling import open_here
from tests.making import NOW
from tests.making_circles import a_post, in_circle

RUN = """
import json, sys
from app.__main__ import main
code = main()
sys.stderr.write(json.dumps(sorted(sys.modules)))
sys.exit(code)
"""


@pytest.mark.parametrize("action", [("feed", "Harbour"), ("ledger",)])
def test_reading_loads_no_groups_and_no_network(
    folder: Path, secrets: Path, action: tuple[str, ...]
) -> None:
    vault = open_here(folder, NOW)
    in_circle(vault)
    vault.write(lambda tx: tx.circle_posts.add(a_post("one")))
    vault.close()
    given = ("--vault", folder, "--passphrase-file", secrets / "words", "circle", *action, "--json")
    done = subprocess.run(
        [sys.executable, "-c", RUN, *map(str, given)], capture_output=True, text=True, check=True
    )
    if action[0] == "feed":
        assert [one["text"] for one in json.loads(done.stdout)] == ["words of one"]
    loaded = set(json.loads(done.stderr))
    assert "sync.session.messages.envelope" in loaded
    for name in ("sync.mls.group", "sync.mls.kem", "sync.session.session", "sync.session.identity",
                 "sync.client.engine.circles", "sync.client.transport", "requests"):  # fmt: skip
        assert name not in loaded
