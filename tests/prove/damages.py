"""A vault damaged at random and rescued: what stands on whole pages comes, and nothing else."""

import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from app.domain.entry import Attachment, Content
from app.domain.failures import DatabaseDamaged, DatabaseMissing
from app.domain.mood import CheckIn, Feelings, Valence
from app.usecases.edit_entry import edit_entry
from app.usecases.note_sleep import Sleep, note_sleep
from app.usecases.trash_entries import delete_entries, trash_entries
from app.usecases.write_entry import write_entry
from app.vault import backups
from app.vault.keys.credentials import Passphrase
from app.vault.keys.subkeys import database_key
from app.vault.salvage.run import Rescued, rescue
from app.vault.sqlcipher import connect
from app.vault.verify import verify
from tests.making import NOW, WORDS, counted_ids, make_vault, open_again
from tests.prove import page_map
from tests.prove.kills import Outcome

_WORDS = (
    *("lamp", "light", "morning", "tide", "harbour", "quiet", "walk", "bread", "rain", "window"),
    *("letter", "sister", "train", "north", "ä", "ß", "朝", "🌙", "river", "stone"),
)
_PAGE = page_map.PAGE
#: Columns that mending may change, since they speak of other rows.
_MENDED = {
    "entry": {"attachments", "picture", "batch"},
    "mood": {"entry_id"},
    "revision": {"title", "picked", "place", "template", "body", "parent_id"},
    "reading": {"mood_id"},
    "circle": {"state", "trouble"},
}
_LEFT_OUT = ("entry_words", "entry_trigrams", "sqlite_", "trigram_todo", "circle_state",
             "circle_pending", "circle_sealed", "meta", "chunk", "attachment", "origin",
             "entry_tag", "mood_facet")  # fmt: skip

Rows = dict[str, dict[Any, dict[str, Any]]]


@dataclass
class Original:
    """A vault before the damage, and everything that ever was in it.

    Attributes:
        seen: each state of each row, by table; under "bodies", every text that ever was.
    """

    folder: Path
    rows: Rows
    seen: dict[str, set[str]]
    map: page_map.Map
    sources: dict[int, tuple[str, int, int]]
    files: dict[str, bytes] = field(default_factory=dict)


def make_original(place: Path, seed: int, *, log: bool) -> Original:
    """Make a vault with all kinds of rows; with ``log``, as a kill leaves it."""
    rng = random.Random(seed)
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    vault = make_vault(place / "v.lamplit", state=place / "state")
    ids = counted_ids(10**12)
    key = database_key(vault.data_key)
    entries: list[UUID] = []
    for _ in range(90):
        _do(vault, rng, entries, ids)
    vault.close()
    vault = open_again(place / "v.lamplit", state=place / "state")
    backups.make_backup(vault, NOW)
    seen: dict[str, set[str]] = {}
    _remember(seen, rows_of(vault.sql))
    if log:
        for _ in range(25):
            _do(vault, rng, entries, ids)
            _remember(seen, rows_of(vault.sql))
        shutil.copytree(place / "v.lamplit", place / "killed.lamplit")
        vault.close()
        shutil.rmtree(place / "v.lamplit")
        (place / "killed.lamplit").rename(place / "v.lamplit")
    else:
        vault.close()
    return _looked_at(place, key, seen)


def _looked_at(place: Path, key: bytes, seen: dict[str, set[str]]) -> Original:
    folder = place / "v.lamplit"
    shutil.copytree(folder, place / "whole")
    sql = connect(place / "whole" / "journal.db", key)
    sql.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    rows = rows_of(sql)
    sql.close()
    _remember(seen, rows)
    page_map.write_plain(place / "whole" / "journal.db", key, place / "plain.db")
    original = Original(
        folder, rows, seen, page_map.map_of(place / "plain.db"),
        page_map.sources(folder / "journal.db"),
    )  # fmt: skip
    names = [path for path in folder.rglob("*") if path.is_file()]
    original.files = {str(path.relative_to(folder)): path.read_bytes() for path in names}
    return original


def _do(vault: Any, rng: random.Random, entries: list[UUID], ids: Callable[[], UUID]) -> None:
    """Do one thing that a person does."""
    text = " ".join(rng.choice(_WORDS) for _ in range(rng.choice((3, 40, 300, 2500))))
    at = NOW - timedelta(minutes=rng.randrange(3_000_000))
    kind = rng.random()
    if kind < 0.45 or len(entries) < 5:
        content = Content(f"{text} #tag{rng.randrange(9)}")
        made = vault.write(
            lambda tx: write_entry(
                tx, content, created_at=at, zone="Europe/Berlin", now=NOW, new_id=ids
            )[0]
        )  # fmt: skip
        entries.append(made)
    elif kind < 0.6:
        chosen = rng.choice(entries)
        vault.write(
            lambda tx: edit_entry(tx, chosen, Content(text, "A title"), now=NOW, new_id=ids)
        )
    elif kind < 0.75:
        feelings = Feelings(labels=("calm",), note=text[:200])
        mood = CheckIn(ids(), at, "UTC", Valence(rng.randrange(1, 8)), at, None, feelings)
        vault.write(lambda tx: tx.moods.put(mood))
    elif kind < 0.85:
        _attach(vault, rng, rng.choice(entries), ids())
    elif kind < 0.92:
        day = at.date()
        vault.write(
            lambda tx: note_sleep(
                tx, day, Sleep(quality=3), zone="UTC", now=NOW, new_id=ids
            )
        )  # fmt: skip
    elif kind < 0.96:
        chosen = rng.choice(entries)
        vault.write(lambda tx: trash_entries(tx, [chosen], now=NOW))
    else:
        chosen = entries.pop(rng.randrange(len(entries)))
        vault.write(lambda tx: trash_entries(tx, [chosen], now=NOW))
        vault.write(lambda tx: delete_entries(tx, [chosen], now=NOW))


def _attach(vault: Any, rng: random.Random, entry: UUID, ident: UUID) -> None:
    import hashlib

    data = rng.randbytes(rng.choice((500, 9_000, 300_000)))
    item = Attachment(ident, entry, f"file {ident}.bin", "application/octet-stream", len(data),
                      hashlib.sha256(data).digest())  # fmt: skip

    def work(tx: Any) -> None:
        tx.attachments.stage(item, NOW)
        for number, start in enumerate(range(0, len(data), 256 * 1024)):
            tx.attachments.put_chunk(item.id, number, data[start : start + 256 * 1024])
        tx.attachments.publish(item)
        tx.entries.refresh_attachments(entry)

    vault.write(work)


def rows_of(sql: Any) -> Rows:
    """Return every row of every table, by what makes it itself."""
    found: Rows = {}
    for _, table, kind, _, without, _ in sql.execute("PRAGMA main.table_list").fetchall():
        if kind != "table" or table.startswith("sqlite_"):
            continue
        cursor = sql.execute(f"SELECT {'' if without else 'rowid AS rowid_, '}* FROM {table}")
        names = [item[0] for item in cursor.description]
        rows = [dict(zip(names, row, strict=True)) for row in cursor]
        found[table] = {row.get("rowid_", repr(row)): row for row in rows}
    return found


def _bare(table: str, row: dict[str, Any]) -> str:
    leave = _MENDED.get(table, set()) | {"rowid_"}
    return repr({name: value for name, value in row.items() if name not in leave})


def _remember(seen: dict[str, set[str]], rows: Rows) -> None:
    for table, some in rows.items():
        seen.setdefault(table, set()).update(_bare(table, row) for row in some.values())
    for table in ("entry", "revision"):
        seen.setdefault("bodies", set()).update(str(row["body"]) for row in rows[table].values())


# --- damage -------------------------------------------------------------------------------------


def damage(rng: random.Random, folder: Path) -> str:
    """Damage the database, its log, or both; return how."""
    database, log = folder / "journal.db", folder / "journal.db-wal"
    has_log = log.exists() and log.stat().st_size > 0
    kinds = [_flip, _flip, _zero, _scribble, _cut, _swap, _header]
    chosen = rng.choice(kinds)
    chosen(rng, database)
    said = f"{chosen.__name__} of the database"
    if has_log and rng.random() < 0.6:
        chosen = rng.choice([_flip, _zero, _scribble, _cut])
        chosen(rng, log)
        said += f", {chosen.__name__} of the log"
    return said


def _change(path: Path, work: Callable[[bytearray], object]) -> None:
    data = bytearray(path.read_bytes())
    work(data)
    path.write_bytes(data)


def _flip(rng: random.Random, path: Path) -> None:
    def work(data: bytearray) -> None:
        for _ in range(rng.choice((1, 5, 40))):
            data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)

    _change(path, work)


def _zero(rng: random.Random, path: Path) -> None:
    def work(data: bytearray) -> None:
        for _ in range(rng.choice((1, 3, 20))):
            at = rng.randrange(len(data) // _PAGE) * _PAGE
            data[at : at + _PAGE] = bytes(_PAGE)

    _change(path, work)


def _scribble(rng: random.Random, path: Path) -> None:
    def work(data: bytearray) -> None:
        at = rng.randrange(len(data))
        size = min(rng.choice((100, 8_000, 100_000)), len(data) - at)
        data[at : at + size] = rng.randbytes(size)

    _change(path, work)


def _cut(rng: random.Random, path: Path) -> None:
    _change(path, lambda data: data.__delitem__(slice(rng.randrange(len(data)), None)))


def _swap(rng: random.Random, path: Path) -> None:
    def work(data: bytearray) -> None:
        for _ in range(rng.choice((1, 4))):
            one, two = (rng.randrange(len(data) // _PAGE) * _PAGE for _ in range(2))
            here, there = data[one : one + _PAGE], data[two : two + _PAGE]
            data[one : one + _PAGE], data[two : two + _PAGE] = there, here

    _change(path, work)


def _header(rng: random.Random, path: Path) -> None:
    size = rng.choice((16, 100, _PAGE))
    _change(path, lambda data: data.__setitem__(slice(0, size), bytes(min(size, len(data)))))


# --- judging ------------------------------------------------------------------------------------


def damage_trial(seed: int, original: Original, place: Path) -> Outcome:
    """Damage a copy as the seed draws, rescue it, and compare with what was there."""
    rng = random.Random(seed)
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(original.folder, place / "v.lamplit")
    has_backup = rng.random() < 0.5
    if not has_backup:
        shutil.rmtree(place / "v.lamplit" / "backups")
    said = damage(rng, place / "v.lamplit")
    before = _bytes(place / "v.lamplit")
    whole = _whole_pages(original, place / "v.lamplit")
    try:
        found = rescue(
            place / "v.lamplit", Passphrase(WORDS), place / "new.lamplit",
            now=NOW, new_id=counted_ids(10**14),
        )  # fmt: skip
    except (DatabaseDamaged, DatabaseMissing) as failure:
        problems = [f"{failure.code} though {len(whole)} pages are whole"] if whole else []
    else:
        problems = _judge(original, whole, found, place)
    if _bytes(place / "v.lamplit") != before:
        problems.append("the damaged vault was changed")
    return Outcome("damage", seed, said, "the end", 1, tuple(problems))


def seeded_trial(seed: int, folder: Path) -> Outcome:
    """The same for a run that comes to all seeds: of a vault with a log, or of one without."""
    original = _originals(folder, log=bool(seed % 2))
    return damage_trial(seed, original, folder / f"damage-{seed}")


_made: dict[tuple[Path, bool], Original] = {}


def _originals(folder: Path, *, log: bool) -> Original:
    if (folder, log) not in _made:
        place = folder / ("logged vault" if log else "closed vault")
        _made[folder, log] = make_original(place, 1 + log, log=log)
    return _made[folder, log]


def _bytes(folder: Path) -> dict[str, bytes]:
    paths = [path for path in folder.rglob("*") if path.is_file() and "lock" not in path.name]
    return {str(path.relative_to(folder)): path.read_bytes() for path in paths}


def _whole_pages(original: Original, damaged: Path) -> set[int]:
    """The pages whose newest version was not touched, and which a whole transaction holds."""
    files = {name: _read(damaged / name) for name in ("journal.db", "journal.db-wal")}
    end = page_map.last_end(files["journal.db-wal"])
    log_is_known = files["journal.db-wal"][:64] == original.files.get("journal.db-wal", b"")[:64]
    whole = set()
    for number, (name, start, size) in original.sources.items():
        same = files[name][start : start + size] == original.files[name][start : start + size]
        counts = name == "journal.db" or (start + size <= end and log_is_known)
        if same and counts:
            whole.add(number)
    return whole


def _read(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""


def _judge(original: Original, whole: set[int], found: Rescued, place: Path) -> list[str]:
    vault = open_again(place / "new.lamplit", state=place / "state")
    there = rows_of(vault.sql)
    problems = [text for item in verify(vault).checks for text in item.problems]
    vault.close()
    problems += _lost(original, whole, there)
    problems += _invented(original, there)
    if not whole and found.entries:
        problems.append("entries without a page")
    return problems


def _lost(original: Original, whole: set[int], there: Rows) -> list[str]:
    """Rows that stand on whole pages and did not come."""
    said = []
    for table, places in original.map.items():
        if table.startswith(_LEFT_OUT) or table not in there:
            continue
        have = {_bare(table, row) for row in there[table].values()}
        shown = {row["revision_id"] for row in there["entry"].values()}
        for rowid, pages in places.items():
            row = original.rows[table].get(rowid)
            if row is None or not pages <= whole:
                continue
            if table == "revision" and row["body"] is None and row["id"] not in shown:
                continue  # only the record of a version whose words are lost
            if _bare(table, row) not in have:
                said.append(f"{table} {rowid} on {sorted(pages)} is lost")
    chunks = original.map["chunk"]
    files = {row["id"] for row in there["attachment"].values()}
    for rowid, pages in original.map["attachment"].items():
        ident = original.rows["attachment"][rowid]["id"]
        needed = set(pages)
        for number, row in original.rows["chunk"].items():
            needed |= chunks[number] if row["attachment_id"] == ident else set()
        if needed <= whole and ident not in files:
            said.append(f"attachment {rowid} is lost")
    return said


def _invented(original: Original, there: Rows) -> list[str]:
    """Rows that never were."""
    said = []
    bodies = original.seen["bodies"]
    ever = {row["id"] for row in original.rows["revision"].values()}
    for table, rows in there.items():
        if table.startswith(_LEFT_OUT) and table not in ("attachment", "chunk", "origin"):
            continue
        for key, row in rows.items():
            if _bare(table, row) in original.seen.get(table, set()):
                continue
            if table == "entry" and (row["body"] in bodies or "attachment:" in row["body"]):
                continue  # it came back from an earlier version, or from its files
            if table == "revision" and (row["id"] in ever or row["body"] is None):
                continue
            said.append(f"{table} {key} was never there: {row}")
    return said
