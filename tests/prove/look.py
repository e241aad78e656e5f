"""Looking at a vault after something happened to it, and comparing with what must be there."""

import re
import shutil
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from app.domain.failures import Failure, KeyFileMissing, NoVault, WrongPassphrase
from app.usecases.import_journal import sweep_leftovers
from app.vault import backups, migrate
from app.vault.keys.credentials import Passphrase
from app.vault.layout import Layout
from app.vault.opening import create_vault, open_vault
from app.vault.transaction import Transaction
from app.vault.vault import Notice, Vault
from app.vault.verify import verify
from tests.prove.session import CHEAP, Model

_IDS = re.compile(r"attachment:[0-9a-f-]{36}")
#: What may be said after a stop without alarming anybody.
HARMLESS = {Notice.TWIN_USED, Notice.REKEY_FINISHED, Notice.LOW_SPACE}


def snapshot(tx: Transaction) -> Model:
    """Return everything that can be seen in a vault, as the model has it."""
    ids = [*tx.timeline.walk(limit=100_000), *(row.id for row in tx.timeline.trashed())]
    entries: dict[str, Any] = {}
    history: dict[str, list[str]] = {}
    for ident in ids:
        entry = tx.entries.get(ident)
        body = _plain(entry.content.body)
        word = body.split()[0]
        files = [tx.attachments.content(item.id) for item in entry.attachments]
        assert [len(data) for data in files] == [item.size for item in entry.attachments]
        entries[word] = {
            "body": body,
            "title": entry.content.title,
            "tags": sorted(entry.content.tags),
            "trashed": entry.trashed_at is not None,
            "starred": entry.starred,
            "files": sorted(item.sha256.hex() for item in entry.attachments),
        }
        history[word] = sorted(_plain(old.content.body) for old in tx.revisions.of(ident))
    assert len(entries) == len(ids), "an entry is there twice"
    return {
        "entries": entries,
        "history": history,
        "drafts": {d.content.body.split()[0]: d.content.body for d in tx.drafts.all()},
        "searches": sorted(item.name for item in tx.searches.all()),
        "words": tx.words.all(),
    }


def _plain(body: str) -> str:
    return _IDS.sub("attachment:*", body)


def differences(expected: Model, found: Model) -> list[str]:
    """Return in words how what was found differs from what is expected."""
    said = []
    for name in ("entries", "history", "drafts"):
        want, have = _bare(expected[name]), found[name]
        said += [f"{name}: {key} is lost" for key in want.keys() - have.keys()]
        said += [f"{name}: {key} should not be there" for key in have.keys() - want.keys()]
        both = want.keys() & have.keys()
        said += [f"{name}: {key} is {have[key]}, not {want[key]}" for key in sorted(both)
                 if want[key] != have[key]]  # fmt: skip
    for name in ("searches", "words"):
        if expected[name] != found[name]:
            said.append(f"{name}: {found[name]}, not {expected[name]}")
    return said


def _bare(part: dict[str, Any]) -> dict[str, Any]:
    """The expectation without what only the trial itself needs to know."""
    return {
        key: {k: v for k, v in value.items() if k != "mark"} if isinstance(value, dict) else value
        for key, value in part.items()
    }


def leftovers(vault: Vault) -> list[str]:
    """Return what staging left behind, after the sweep that follows every opening."""
    questions = {
        "unfinished imports": "SELECT count(*) FROM batch WHERE state <> 'published'",
        "unfinished files": "SELECT count(*) FROM attachment WHERE NOT ready",
        "stray chunks": "SELECT count(*) FROM chunk WHERE attachment_id NOT IN"
        " (SELECT id FROM attachment)",
        "files of no entry": "SELECT count(*) FROM attachment WHERE entry_id NOT IN"
        " (SELECT id FROM entry) AND entry_id NOT IN (SELECT entry_id FROM draft)",
        "entries of no import": "SELECT count(*) FROM entry WHERE batch <> 0"
        " AND batch NOT IN (SELECT number FROM batch)",
        "moods of no entry": "SELECT count(*) FROM mood WHERE entry_id IS NOT NULL"
        " AND entry_id NOT IN (SELECT id FROM entry)",
        "tags of no entry": "SELECT count(*) FROM entry_tag WHERE entry_id NOT IN"
        " (SELECT id FROM entry)",
    }
    said = []
    for what, sql in questions.items():
        row = vault.sql.execute(sql).fetchone()
        if row is None or row[0]:
            said.append(f"{what} are left")
    return said


class Check:
    """One look at a vault after a stop.

    Args:
        root: holds the vault and the state folder.
        now: the present.
    """

    def __init__(self, root: Path, now: datetime) -> None:
        self._root, self._now = root, now
        self._folder, self._state = root / "journal.lamplit", root / "state"
        self.problems: list[str] = []
        self.found: Model | None = None

    def look(self, confirmed: Model | None, pending: Model | None, order: list[str]) -> list[str]:
        """Compare with what must be there, and return what is wrong.

        Args:
            confirmed: what was acknowledged; None where not even the vault was.
            pending: what will be true if the step that was under way came to its end.
            order: the passphrases ever used, in the order in which they are tried.
        """
        works = [secret for secret in order if self._try(secret)]
        if self.found is None:
            self._nothing(confirmed, pending)
            return self.problems
        allowed = [model for model in (confirmed, pending) if model and not model["gone"]]
        if confirmed is None and pending is None:
            allowed = []
        told = [differences(model, self.found) + self._keys(model, works) for model in allowed]
        if allowed and all(told):
            fewest = min(told, key=len)
            self.problems += fewest
        self._backups(confirmed, pending, order)
        return self.problems

    def _try(self, secret: str) -> bool:
        try:
            vault = open_vault(
                self._folder, Passphrase(secret), state=self._state, now=self._now,
                before_migration=lambda v: backups.make_backup(v, self._now),
            )  # fmt: skip
        except (WrongPassphrase, KeyFileMissing, NoVault):
            return False
        except Failure as failure:
            self.problems.append(f"opening: {type(failure).__name__}")
            return False
        try:
            self._inspect(vault)
        finally:
            vault.close()
        return True

    def _inspect(self, vault: Vault) -> None:
        alarms = set(vault.notices) - HARMLESS
        if alarms:
            self.problems.append(f"notices: {sorted(alarms)}")
        if self.found is not None:
            return
        sweep_leftovers(vault.write)
        self.found = vault.read(snapshot)
        if migrate.version_of(vault.sql) != migrate.migrations()[-1].number:
            self.problems.append("it was not brought up to this version")
        self.problems += leftovers(vault)
        for item in verify(vault).checks:
            self.problems += [f"verify {item.name}: {text}" for text in item.problems]

    def _keys(self, model: Model, works: list[str]) -> list[str]:
        if sorted(works) == sorted(model["works"]):
            return []
        return [f"opens with {sorted(works)}, not with {sorted(model['works'])}"]

    def _nothing(self, confirmed: Model | None, pending: Model | None) -> None:
        """It did not open: only right where it was never there, or was to go."""
        if confirmed is None:
            try:
                create_vault(
                    self._folder, [(Passphrase("again"), "")],
                    state=self._state, now=self._now, cost=CHEAP,
                ).close()  # fmt: skip
            except Failure as failure:
                self.problems.append(f"cannot be made again: {type(failure).__name__}")
        elif not (confirmed["gone"] or (pending or {}).get("gone")):
            self.problems.append("nothing opens it")

    def _backups(self, confirmed: Model | None, pending: Model | None, order: list[str]) -> None:
        listed = backups.list_backups(Layout(self._folder))
        for backup in listed:
            if not any(partial(self._opens, backup.path)(secret) for secret in order):
                self.problems.append(f"the backup {backup.path.name} opens for nobody")
        name = (confirmed or {}).get("backup")
        due = name and pending is not None and pending["backup"] == name
        if due and name not in {backup.path.name for backup in listed}:
            self.problems.append(f"the backup {name} is not there")

    def _opens(self, path: Path, secret: str) -> bool:
        copy = self._root / "backup copy"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(path, copy)
        try:
            vault = open_vault(
                copy, Passphrase(secret), state=self._root / "elsewhere", now=self._now
            )
        except WrongPassphrase:
            return False
        except Failure as failure:
            self.problems.append(f"backup {path.name}: {type(failure).__name__}")
            return False
        problems = [text for item in verify(vault).checks for text in item.problems]
        self.problems += [f"backup {path.name}: {text}" for text in problems]
        vault.close()
        return True
