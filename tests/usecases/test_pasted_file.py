"""A file that is put on a new page before a word is: whatever stops, both are there or neither."""

import os
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from app.domain.entry import Content, Draft
from app.usecases.attach_file import NewFile, attach_file, detach_file
from app.usecases.import_journal import sweep_leftovers
from app.usecases.keep_draft import keep_draft, publish_draft, publish_leftovers
from app.vault.keys.credentials import Passphrase
from app.vault.opening import open_vault
from app.vault.vault import Vault
from tests.making import NOW, counted_ids, make_vault, snapshot

NEW = UUID(int=0x77)
PAGE = Draft(NEW, Content(), NOW - timedelta(hours=1), "Asia/Tokyo", None, NOW)
SMALL, LARGE = 1000, 1_500_000

# Kills itself as soon as so many transactions are on the disk.
KILLED = """
import os, signal, sys
from pathlib import Path
from app.usecases.attach_file import NewFile, attach_file
from app.vault.keys.credentials import Passphrase
from app.vault.opening import open_vault
from tests.making import NOW, counted_ids
from tests.usecases.test_pasted_file import NEW, PAGE

folder, size, most = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
vault = open_vault(folder, Passphrase("words"), state=folder.parent / "state", now=NOW)
done = 0

def write(work):
    global done
    if done == most:
        os.kill(os.getpid(), signal.SIGKILL)
    found = vault.write(work)
    done += 1
    return found

attach_file(write, NEW, NewFile("photo.bin", lambda: [b"x" * size]), now=NOW,
            new_id=counted_ids(900), page=PAGE)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(os.name != "posix", reason="a kill is a signal of POSIX")
@pytest.mark.parametrize(
    ("size", "steps", "is_kept"),
    [(SMALL, 0, False), (SMALL, 1, True), (LARGE, 1, False), (LARGE, 3, False), (LARGE, 99, True)],
)
def test_a_kill_leaves_the_file_on_its_page_or_nothing(
    tmp_path: Path,
    size: int,
    steps: int,
    is_kept: bool,  # noqa: FBT001 - a case
) -> None:
    folder = tmp_path / "v"
    make_vault(folder, words="words").close()
    ended = subprocess.run(
        [sys.executable, "-c", KILLED, str(folder), str(size), str(steps)],
        cwd=Path(__file__).parents[2], check=False,
    )  # fmt: skip
    assert ended.returncode == -signal.SIGKILL
    vault = open_vault(folder, Passphrase("words"), state=tmp_path / "state", now=NOW)
    sweep_leftovers(vault.write)
    vault.write(lambda tx: publish_leftovers(tx, now=NOW, new_id=counted_ids(5_000)))
    rows = vault.read(lambda tx: tx.timeline.newest(5))
    assert [(row.id, row.attachments) for row in rows] == [(NEW, 1)] * is_kept
    left = vault.sql.execute("SELECT count(*) FROM chunk").fetchone()
    assert left is not None
    assert bool(left[0]) == is_kept
    if is_kept:
        entry = vault.read(lambda tx: tx.entries.get(NEW))
        assert (entry.created_at, entry.zone) == (PAGE.created_at, PAGE.zone)
        kept = vault.read(lambda tx: tx.attachments.content(entry.attachments[0].id))
        assert kept == b"x" * size
    vault.close()


def put(vault: Vault, page: Draft | None = PAGE) -> UUID:
    file = NewFile("a.bin", lambda: [b"abc"])
    item, _ = attach_file(vault.write, NEW, file, now=NOW, new_id=counted_ids(900), page=page)
    return item.id


def test_words_that_were_kept_already_stay_as_they_are(vault: Vault) -> None:
    typed = Draft(NEW, Content("typed"), NOW, "UTC", None, NOW)
    vault.write(lambda tx: keep_draft(tx, typed))
    put(vault)
    assert vault.read(lambda tx: tx.drafts.get(NEW)) == typed


def test_a_file_without_a_page_gets_one(vault: Vault) -> None:
    put(vault, None)
    vault.write(lambda tx: publish_draft(tx, NEW, now=NOW, new_id=counted_ids()))
    assert len(vault.read(lambda tx: tx.entries.get(NEW)).attachments) == 1


def test_taking_the_only_file_off_an_empty_page_leaves_nothing(vault: Vault) -> None:
    before = snapshot(vault)
    ident = put(vault)
    vault.write(lambda tx: detach_file(tx, ident))
    assert snapshot(vault) == before
    vault.write(lambda tx: publish_draft(tx, NEW, now=NOW, new_id=counted_ids()))
    assert vault.read(lambda tx: tx.timeline.count()) == 0
