"""A journal that holds something of every kind, and its way out and in again."""

from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from uuid import UUID, uuid5

from app.domain.boundaries.look_back import Contact
from app.domain.coping import CardUse, CopingCard, Goal
from app.domain.entry import Content
from app.domain.exports import Choice, Exported
from app.domain.helping import Answer
from app.domain.imports import Imported, Options
from app.domain.measures import Taking
from app.domain.mood import CheckIn, Feelings, Span, Valence
from app.domain.plan import PlanPart, Section
from app.domain.scales import Reading, Scale, ScaleKind
from app.domain.session import Landmark, LandmarkKind, Professional, Topic
from app.domain.sleep import Night
from app.domain.templates import Field, Template
from app.exchange.exporters import sink_for
from app.exchange.lamplit_json import LamplitJson
from app.usecases.attach_file import NewFile, attach_file
from app.usecases.edit_entry import edit_entry
from app.usecases.export_journal import export_journal
from app.usecases.import_journal import run_import
from app.usecases.trash_entries import trash_entries
from app.vault.repositories.keeping import SavedSearch
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from tests.making import BERLIN, NOW, add, counted_ids, vault_ids

EVERYTHING = Choice()
LATER = datetime(2026, 11, 23, 6, 7, 8, 901_000, tzinfo=UTC)
_SPACE = UUID(int=7)


def named(name: str) -> UUID:
    """Return an id that is always the same for a name."""
    return uuid5(_SPACE, name)


def out(vault: Vault, path: Path, choice: Choice = EVERYTHING) -> Exported:
    """Write a journal as JSON."""
    return export_journal(vault.read, sink_for("json", path, named(str(path))), choice)


def bring(vault: Vault, path: Path) -> Imported:
    """Bring a journal in that went out as JSON."""
    begun = vault.sql.execute("SELECT count(*) FROM batch").fetchone()
    assert begun is not None
    ids = counted_ids(10**12 * (1 + int(begun[0])))
    done, _ = run_import(vault.write, LamplitJson(path), Options("UTC"), now=LATER, new_id=ids)
    return done


def as_file(name: str, data: bytes) -> NewFile:
    """Return a file to attach."""
    return NewFile(name, lambda: iter([data]))


def fill(vault: Vault) -> dict[str, UUID]:
    """Put something of every kind into a journal; return some entries by name."""
    river = add(vault, "The river #water.", starred=True, valence=Valence.PLEASANT, tags=("a b",))
    old = add(vault, "Before 1970 \u202e\U0001f30a", datetime(1931, 2, 3, 4, 5, tzinfo=UTC), BERLIN)
    gone = add(vault, "Thrown away.", NOW - timedelta(days=2))
    vault.write(
        lambda tx: edit_entry(
            tx, river, Content("The river again.", "Title", ("c",), "Jetty", "Evening"),
            now=LATER, new_id=vault_ids(vault), device="desk",
        )
    )  # fmt: skip
    files = (("photo.PNG", b"\x89PNG not quite"), ("..\u202egpj.exe", b""), ("CON", b"x"))
    for name, data in files:
        new_id = partial(named, name)
        attach_file(vault.write, river, as_file(name, data), now=LATER, new_id=new_id)
    vault.write(lambda tx: trash_entries(tx, [gone], now=LATER))
    vault.write(lambda tx: _understanding(tx, river))
    vault.write(_helping)
    return {"river": river, "old": old, "gone": gone}


def _understanding(tx: Transaction, river: UUID) -> None:
    feelings = Feelings(Span.DAY, 2, ("calm", "sad"), ("work",), "a note")
    tx.moods.put(CheckIn(named("mood"), NOW, BERLIN, Valence.UNPLEASANT, LATER,
                         feelings=feelings, source_label="meh (2 of 5)"))  # fmt: skip
    tx.moods.put(CheckIn(named("own"), NOW, "UTC", Valence.PLEASANT, LATER, river))
    tx.moods.set_word(Valence.NEUTRAL, "so-so")
    tx.nights.put(Night(named("night"), date(2026, 11, 22), BERLIN, LATER,
                        NOW - timedelta(hours=8), NOW, 4, 2, True, "slept"))  # fmt: skip
    for place, (name, kind, low) in enumerate(
        [("coffee", ScaleKind.NUMBER, 0.5), ("walk", ScaleKind.YES_NO, None)]
    ):
        scale = Scale(named(name), name, kind, NOW, "cups" if low else "", low, None, place,
                      None if low else LATER)  # fmt: skip
        tx.scales.put(scale)
        tx.scales.put_reading(Reading(named(f"{name} reading"), scale.id, NOW, BERLIN, 1.0, LATER,
                                      low, None, named("mood") if low else None))  # fmt: skip
    tx.own_measures.put("own:x", '{"id": "own:x"}', b"\1\2", NOW)
    tx.takings.put(Taking(named("taking"), "phq-9", b"\xff", "en", NOW, NOW, "UTC", LATER,
                          {"q2": 1, "q1": 3}, {"sum": 4}, True))  # fmt: skip
    tx.topics.put(Topic(named("topic"), "ask about sleep", NOW, river, 1, None))
    tx.professionals.put(Professional(named("pro"), "Dr. Ö", "GP", "1", "a@b", "street", "kind", 2))
    tx.landmarks.put(Landmark(named("away"), LandmarkKind.AWAY, "sea", date(2026, 1, 2), None))


def _helping(tx: Transaction) -> None:
    tx.cards.put(CopingCard(named("card"), "Breathe", "slowly", NOW, "body", 5, 0, LATER))
    tx.cards.put_use(CardUse(named("use"), named("card"), NOW, BERLIN, 8, 3, 4, "better"))
    tx.goals.put(Goal(named("goal"), "walk", NOW, "shoes on", "2026-12-24", LATER, None, "done"))
    tx.goals.mark(named("goal"), date(2026, 11, 20), done=True)
    tx.templates.put(Template("Mine", (Field("How?", "hint"), Field("Ü", "")),
                              id=named("template"), made_at=NOW))  # fmt: skip
    tx.helping.put(Answer(date(2026, 11, 1), 3, 1))
    tx.plan.put(PlanPart(Section.ALONE, "tea", NOW, in_short=True))
    tx.contacts.put(Contact(named("met"), date(2026, 11, 2), "Mina", 30), LATER)
    tx.searches.put(SavedSearch(named("search"), "rivers", "tag:river -sad"), NOW)
    tx.words.add("Plitvice")
