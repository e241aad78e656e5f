"""Checking a vault through and through, and saying what was found."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field

from app.domain.failures import Failure
from app.vault.keys.findings import KeyFileState
from app.vault.keys.store import KeyStore
from app.vault.repositories.search import IndexDiffersError
from app.vault.sqlcipher import DatabaseError, failure_of, world
from app.vault.transaction import Transaction
from app.vault.vault import Vault

_MOST = 20
_CUT_SHORT = "This could not be read to the end."

#: What is checked, in this order.
CHECKS = (
    "pages", "structure", "words", "substrings", "entries", "check_ins", "attachments", "keys",
)  # fmt: skip

#: Of these, a problem may have reached what the person wrote. The others can be made anew.
OF_WORDS = frozenset(("pages", "structure", "entries", "check_ins", "attachments"))


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was checked.

    Attributes:
        name: stable: pages, structure, words, substrings, entries, check_ins, attachments, keys,
            backups.
        count: how many things of that kind were looked at.
        problems: one plain sentence each; none means that all is well.
    """

    name: str
    count: int
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found."""

    checks: tuple[Check, ...] = field(default=())

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not any(check.problems for check in self.checks)


def verify(vault: Vault, progress: Callable[[str], None] = lambda _: None) -> Report:
    """Check every page, the indexes, every attachment and the key file of an open vault."""
    checks = []
    for name in CHECKS:
        progress(name)
        checks.append(check(vault, name))
    return Report(tuple(checks))


def check(vault: Vault, name: str) -> Check:
    """Make one of the `CHECKS`, on the vault's own thread."""
    return _finished(name, lambda: _steps()[name](vault))


def check_attachments(tx: Transaction) -> Check:
    """Make the check of the attachments on a reading connection, since it can take long."""
    return _finished("attachments", lambda: _attachments(tx))


def _finished(name: str, step: Callable[[], tuple[int, list[str]]]) -> Check:
    try:
        count, problems = step()
    except DatabaseError as error:  # the library's own words are nobody's
        count, problems = 0, [f"{_CUT_SHORT} {failure_of(error) or ''}".strip()]
    except Failure as failure:
        count, problems = 0, [f"{_CUT_SHORT} {failure}"]
    return Check(name, count, tuple(problems[:_MOST]))


def _steps() -> dict[str, Callable[[Vault], tuple[int, list[str]]]]:
    return {
        "pages": _pages,
        "structure": _structure,
        "words": _index("entry_words"),
        "substrings": _index("entry_trigrams"),
        "entries": _entries,
        "check_ins": _check_ins,
        "attachments": lambda vault: vault.read(_attachments),
        "keys": _keys,
    }


def _pages(vault: Vault) -> tuple[int, list[str]]:
    """Every page's HMAC, as SQLCipher stored it.

    It reads the file alone: a page that a power cut tore stands whole in the write-ahead log, so
    that is folded in first.
    """
    vault.checkpoint()
    found = [str(row[0]) for row in vault.sql.execute("PRAGMA cipher_integrity_check")]
    count = vault.sql.execute("PRAGMA page_count").fetchone()
    return int(count[0]) if count else 0, found


def _structure(vault: Vault) -> tuple[int, list[str]]:
    rows = vault.sql.execute(f"PRAGMA integrity_check({_MOST})").fetchall()
    found = [str(row[0]) for row in rows if row[0] != "ok"]
    tables = vault.sql.execute("SELECT count(*) FROM sqlite_master").fetchone()
    return int(tables[0]) if tables else 0, found


def _index(table: str) -> Callable[[Vault], tuple[int, list[str]]]:
    def check(vault: Vault) -> tuple[int, list[str]]:
        try:
            vault.sql.execute(f"INSERT INTO {table} ({table}) VALUES ('integrity-check')")  # noqa: S608
            vault.read(lambda tx: tx.search.check_words() if table == "entry_words" else None)
        except (DatabaseError, IndexDiffersError):
            return 0, ["The search index does not match the entries. Search may miss some."]
        rows = vault.sql.execute(f"SELECT count(*) FROM {table}_docsize").fetchone()  # noqa: S608
        return int(rows[0]) if rows else 0, []

    return check


def _entries(vault: Vault) -> tuple[int, list[str]]:
    """Each entry has its current version, and each version its entry."""
    with world():
        lost = vault.sql.execute(
            "SELECT hex(id) FROM entry WHERE revision_id NOT IN (SELECT id FROM revision)"
        ).fetchall()
        stray = vault.sql.execute(
            "SELECT count(*) FROM revision WHERE entry_id NOT IN (SELECT id FROM entry)"
        ).fetchone()
        count = vault.sql.execute("SELECT count(*) FROM entry").fetchone()
    found = [f"Entry {row[0]} has lost its current version's record." for row in lost]
    if stray and stray[0]:
        found.append(f"{stray[0]} versions belong to no entry.")
    return int(count[0]) if count else 0, found


def _codes(column: str) -> str:
    """How many codes a column holds, as SQL."""
    return f"(length({column}) - length(replace({column}, char(10), '')) + ({column} <> ''))"


# What is counted, by the sentence that says so.
_STRAYS = {
    "{} feelings or contexts stand in the index and in no check-in. Figures may be wrong.": """
        SELECT count(*) FROM mood_facet AS f LEFT JOIN mood AS m ON m.id = f.mood_id
        WHERE m.id IS NULL OR m.local_date <> f.local_date OR NOT instr(
            char(10) || CASE f.kind WHEN 'label' THEN m.labels ELSE m.contexts END || char(10),
            char(10) || f.code || char(10)
        )
    """,
    "The index differs from the check-ins by {} feelings or contexts. Figures may be wrong.": f"""
        SELECT abs(
            (SELECT coalesce(sum({_codes("labels")} + {_codes("contexts")}), 0) FROM mood)
            - (SELECT count(*) FROM mood_facet)
        )
    """,  # noqa: S608 - our own columns
    "{} values belong to no scale.": """
        SELECT count(*) FROM reading WHERE scale_id NOT IN (SELECT id FROM scale)
    """,
    "{} values were given with a check-in that is not there.": """
        SELECT count(*) FROM reading
        WHERE mood_id IS NOT NULL AND mood_id NOT IN (SELECT id FROM mood)
    """,
    "{} uses belong to no card.": """
        SELECT count(*) FROM card_use WHERE card_id NOT IN (SELECT id FROM coping_card)
    """,
    "{} marked days belong to no goal.": """
        SELECT count(*) FROM goal_day WHERE goal_id NOT IN (SELECT id FROM goal)
    """,
}


def _check_ins(vault: Vault) -> tuple[int, list[str]]:
    """Each check-in is in the index that figures count, and nothing hangs on what is gone."""
    found = []
    with world():
        for sentence, statement in _STRAYS.items():
            row = vault.sql.execute(statement).fetchone()
            if row and row[0]:
                found.append(sentence.format(row[0]))
        count = vault.sql.execute("SELECT count(*) FROM mood").fetchone()
    return int(count[0]) if count else 0, found


def _attachments(tx: Transaction) -> tuple[int, list[str]]:
    """Every file's size and SHA-256, read chunk by chunk."""
    items = list(tx.attachments.every())
    found = []
    for item in items:
        digest, size = hashlib.sha256(), 0
        for piece in tx.attachments.chunks(item.id):
            digest.update(piece)
            size += len(piece)
        if (size, digest.digest()) != (item.size, item.sha256):
            found.append(f"The attachment {item.id} is not as it was when it was added.")
    return len(items), found


def _keys(vault: Vault) -> tuple[int, list[str]]:
    store = KeyStore(vault.layout.folder, vault.vault_id)
    state: KeyFileState = store.read()
    found = []
    if state.main is None:
        found.append("keys.json is missing or damaged; its twin still works.")
    if state.twin is None:
        found.append("keys.twin.json is missing or damaged; keys.json still works.")
    if state.main and state.twin and state.main != state.twin:
        found.append("keys.json and its twin say different things.")
    if not all(keyfile.mac_is_right(vault.data_key) for keyfile in state.candidates):
        found.append("The key file was changed by something other than Lamplit.")
    return len(state.slots), found
