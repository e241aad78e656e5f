"""What a person does with a journal, one step at a time.

Each step first writes into the session's model what will be true after it, and returns what is
then to be done; between the two the worker announces it.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from app.domain.entry import Content, Draft
from app.domain.imports import PLACEHOLDER, Found, FoundAttachment, Options, Problem
from app.domain.mood import Valence
from app.usecases.arrange_entries import mark_entries, move_entry, tag_entries
from app.usecases.attach_file import NewFile, attach_file
from app.usecases.edit_entry import edit_entry
from app.usecases.import_journal import run_import, undo_import
from app.usecases.keep_draft import keep_draft, publish_draft
from app.usecases.save_search import save_search
from app.usecases.trash_entries import (
    delete_entries,
    empty_trash,
    trash_entries,
    untrash_entries,
)
from app.usecases.write_entry import write_entry
from app.vault import access, backups
from app.vault.keys.credentials import Passphrase
from app.vault.opening import delete_vault
from tests.prove.session import CHEAP, Session

Action = Callable[[], object]
Step = Callable[[Session], Action | None]

_WORDS = ("river", "lamp", "quince", "über", "winter", "walked", "slept", "tea", "東京", "rain")


def _text(s: Session, word: str) -> str:
    return f"{word} " + " ".join(s.rng.choices(_WORDS, k=s.rng.randrange(3, 60)))


def _entry(body: str, tags: Iterable[str] = (), title: str = "") -> dict[str, object]:
    return {
        "body": body, "title": title, "tags": sorted(tags), "trashed": False, "starred": False,
        "files": [],
    }  # fmt: skip


def _moment(s: Session) -> datetime:
    return datetime(2025, 1, 1, tzinfo=UTC) + timedelta(seconds=s.rng.randrange(30_000_000))


def write(s: Session) -> Action:
    """A new entry."""
    word, now, at = s.word(), s.later(), _moment(s)
    body = _text(s, word)
    ident = s.ids[word] = s.new_id()
    s.model["entries"][word] = _entry(body, ["tea"], "Of a day")
    s.model["history"][word] = [body]
    s.model["moods"] += 1
    content = Content(body, "Of a day", ("tea",))
    return lambda: s.vault.write(
        lambda tx: write_entry(
            tx, content, created_at=at, zone="Europe/Berlin", now=now, new_id=s.new_id,
            entry_id=ident, valence=Valence(5),
        )
    )  # fmt: skip


def edit(s: Session) -> Action | None:
    """A new version of an entry."""
    word = s.pick()
    if word is None:
        return None
    body, now, ident = _text(s, word), s.later(), s.ids[word]
    entry = s.model["entries"][word]
    entry["body"] = body
    s.model["history"][word] = sorted([*s.model["history"][word], body])
    content = Content(body, entry["title"], tuple(entry["tags"]))
    return lambda: s.vault.write(
        lambda tx: edit_entry(tx, ident, content, now=now, new_id=s.new_id)
    )


def draft(s: Session) -> Action:
    """Something typed, kept as a draft."""
    known = [word for word in s.model["drafts"] if word in s.ids]
    word = s.rng.choice(known) if known and s.rng.random() < 0.7 else s.word()
    ident = s.ids.setdefault(word, s.new_id())
    body, now = _text(s, word), s.later()
    s.model["drafts"][word] = body
    kept = Draft(ident, Content(body), _moment(s), "UTC", None, now)
    return lambda: s.vault.write(lambda tx: keep_draft(tx, kept))


def publish(s: Session) -> Action | None:
    """A draft that becomes an entry."""
    known = [word for word in s.model["drafts"] if word in s.ids]
    if not known:
        return None
    word, now = s.rng.choice(known), s.later()
    body = s.model["drafts"].pop(word)
    s.model["entries"][word] = _entry(body)
    s.model["history"][word] = [body]
    return lambda: s.vault.write(
        lambda tx: publish_draft(tx, s.ids[word], now=now, new_id=s.new_id)
    )


def tag(s: Session) -> Action | None:
    """A picked tag, which is a new version too."""
    word = s.pick(lambda entry: "kept" not in entry["tags"])
    if word is None:
        return None
    now, entry = s.later(), s.model["entries"][word]
    entry["tags"] = sorted([*entry["tags"], "kept"])
    s.model["history"][word] = sorted([*s.model["history"][word], entry["body"]])
    return lambda: s.vault.write(
        lambda tx: tag_entries(tx, [s.ids[word]], now=now, new_id=s.new_id, add=("kept",))
    )


def star_and_move(s: Session) -> Action | None:
    """A star, and another date, in one transaction."""
    word = s.pick()
    if word is None:
        return None
    at, ident = _moment(s), s.ids[word]
    s.model["entries"][word]["starred"] = True

    def work(tx: object) -> None:
        mark_entries(tx, [ident], starred=True)  # type: ignore[arg-type]
        move_entry(tx, ident, at, "Asia/Tokyo")  # type: ignore[arg-type]

    return lambda: s.vault.write(work)


def trash(s: Session) -> Action | None:
    """An entry to the trash, or out of it."""
    word = s.pick()
    if word is None:
        return None
    entry, now, ident = s.model["entries"][word], s.later(), s.ids[word]
    entry["trashed"] = not entry["trashed"]
    if entry["trashed"]:
        return lambda: s.vault.write(lambda tx: trash_entries(tx, [ident], now=now))
    return lambda: s.vault.write(lambda tx: untrash_entries(tx, [ident]))


def _forget(s: Session, word: str) -> None:
    entry = s.model["entries"].pop(word)
    del s.model["history"][word]
    if "tea" in entry["tags"]:
        s.model["moods"] -= 1


def delete(s: Session) -> Action | None:
    """An entry gone for good."""
    word = s.pick()
    if word is None:
        return None
    _forget(s, word)
    now = s.later()
    return lambda: s.vault.write(lambda tx: delete_entries(tx, [s.ids[word]], now=now))


def empty(s: Session) -> Action:
    """The trash emptied."""
    for word in [k for k, entry in s.model["entries"].items() if entry["trashed"]]:
        _forget(s, word)
    now = s.later()
    return lambda: s.vault.write(lambda tx: empty_trash(tx, now=now, everything=True))


def attach(s: Session) -> Action | None:
    """A file of several chunks."""
    word = s.pick()
    if word is None:
        return None
    data = s.rng.randbytes(s.rng.randrange(1000, 900_000))
    entry = s.model["entries"][word]
    entry["files"] = sorted([*entry["files"], hashlib.sha256(data).hexdigest()])
    now, file = s.later(), NewFile("a note.bin", lambda: iter([data]))
    return lambda: attach_file(s.vault.write, s.ids[word], file, now=now, new_id=s.new_id)


def keep(s: Session) -> Action:
    """A saved search and an own word, and substrings indexed meanwhile."""
    word, now = s.word(), s.later()
    s.model["searches"] = sorted([*s.model["searches"], word])
    s.model["words"] = sorted([*s.model["words"], word])

    def work(tx: object) -> None:
        save_search(tx, word, f"tag:{word}", now=now, new_id=s.new_id)  # type: ignore[arg-type]
        tx.words.add(word)  # type: ignore[attr-defined]
        tx.search.fill_trigrams(10)  # type: ignore[attr-defined]

    return lambda: s.vault.write(work)


class Shelf:
    """A journal of another program, made up."""

    format = "dayone"
    path = Path("made-up")

    def __init__(self, found: list[Found]) -> None:
        self._found = found

    def read(self, options: Options, report: Callable[[Problem], None]) -> Iterator[Found]:
        """Yield the entries."""
        return iter(self._found)


def _found(s: Session, mark: str) -> Found:
    word = s.word()
    data = s.rng.randbytes(s.rng.randrange(500, 300_000))
    file = FoundAttachment("f1", "photo.bin", len(data), lambda: iter([data]))
    has_file = s.rng.random() < 0.5
    body = _text(s, word) + (f" ![]({PLACEHOLDER}f1)" if has_file else "")
    shown = body.replace("attachment:import/f1", "attachment:*")
    entry = _entry(shown, ["brought"])
    entry["files"] = [hashlib.sha256(data).hexdigest()] if has_file else []
    entry["mark"] = mark
    s.model["entries"][word], s.model["history"][word] = entry, [shown]
    return Found(word, _moment(s), "Europe/Paris", body, tags=("brought",),
                 attachments=(file,) if has_file else ())  # fmt: skip


def bring_in(s: Session) -> Action:
    """An import of some 60 entries with files, in several transactions."""
    mark, now = s.word(), s.later()
    shelf = Shelf([_found(s, mark) for _ in range(s.rng.randrange(55, 70))])
    options = Options("UTC")

    def work() -> None:
        done, _ = run_import(s.vault.write, shelf, options, now=now, new_id=s.new_id)
        s.imports[mark] = done.id

    return work


def take_back(s: Session) -> Action | None:
    """An import undone."""
    if not s.imports:
        return None
    mark, ident = s.imports.popitem()
    s.later()
    for word in [k for k, entry in s.model["entries"].items() if entry.get("mark") == mark]:
        del s.model["entries"][word], s.model["history"][word]
    return lambda: undo_import(s.vault.write, ident)


def back_up(s: Session) -> Action:
    """A backup, and the rotation after it."""
    now = s.later()
    s.model["backup"] = f"{now.astimezone(UTC):%Y%m%dT%H%M%S}Z"
    return lambda: backups.make_backup(s.vault, now)


def _secret(s: Session) -> str:
    secret = f"secret {s.word()}"
    s.model["issued"] = [*s.model["issued"], secret]
    return secret


def add_slot(s: Session) -> Action | None:
    """Another way in."""
    if len(s.model["works"]) > 2:
        return None
    secret, now = _secret(s), s.later()
    s.model["works"] = [*s.model["works"], secret]

    def work() -> None:
        s.slots[secret] = access.add_slot(
            s.vault, Passphrase(secret), "another", now=now, random=s.rng.randbytes, cost=CHEAP
        )

    return work


def change_slot(s: Session) -> Action:
    """Another secret in the place of one way in."""
    old, secret, now = s.rng.choice(s.model["works"]), _secret(s), s.later()
    s.model["works"] = [secret if text == old else text for text in s.model["works"]]

    def work() -> None:
        s.slots[secret] = access.change_slot(
            s.vault, s.slots[old], Passphrase(secret), now=now, random=s.rng.randbytes, cost=CHEAP
        )

    return work


def remove_slot(s: Session) -> Action | None:
    """One way in less."""
    if len(s.model["works"]) < 2:
        return None
    s.later()
    gone = s.rng.choice(s.model["works"])
    s.model["works"] = [text for text in s.model["works"] if text != gone]
    return partial(access.remove_slot, s.vault, s.slots[gone])


def rekey(s: Session) -> Action:
    """A new data key."""
    secret, now = _secret(s), s.later()
    keep_one = s.rng.random() < 0.5
    works = [secret, s.model["works"][0]] if keep_one else [secret]
    s.model["works"] = works
    chosen = [(Passphrase(text), "renewed") for text in works]

    def work() -> None:
        access.rekey(s.vault, chosen, now=now, random=s.rng.randbytes, cost=CHEAP)
        found = access.slots_of(s.vault)
        s.slots = {text: slot.id for text, slot in zip(works, found, strict=True)}

    return work


def reopen(s: Session) -> Action:
    """Closed and opened again."""

    def work() -> None:
        s.close()
        s.later()
        s.open()

    return work


def destroy(s: Session) -> Action:
    """The vault deleted for good, with its backups."""
    s.model = {**s.model, "gone": True}
    return partial(delete_vault, s.vault, state=s.state, backups=True)


_WRITING = (write, edit, draft, publish, tag, star_and_move, keep)
_THROWING_AWAY = (trash, delete, empty)
_SLOTS = (add_slot, change_slot, remove_slot)

#: What a trial is about: its own steps come often, others now and then.
FLOWS: dict[str, tuple[Step, ...]] = {
    "save": _WRITING,
    "trash": _THROWING_AWAY,
    "attach": (attach,),
    "import": (bring_in, take_back),
    "backup": (back_up,),
    "slots": _SLOTS,
    "rekey": (rekey,),
    "reopen": (reopen,),
    "migrate": (reopen,),
    "create": (reopen,),
    "destroy": (destroy,),
}
_ALL: tuple[Step, ...] = (
    *_WRITING, *_WRITING, *_THROWING_AWAY, attach, bring_in, take_back, back_up, *_SLOTS, rekey,
    reopen,
)  # fmt: skip


def choose(s: Session, flow: str) -> Step:
    """Draw the next step by lot."""
    if flow in FLOWS and s.rng.random() < 0.7:
        return s.rng.choice(FLOWS[flow])
    return s.rng.choice(_ALL if flow == "mixed" else _WRITING)
