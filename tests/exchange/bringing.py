"""Bringing a source into a real vault, again, and out of it."""

from collections.abc import Callable
from datetime import UTC
from pathlib import Path
from uuid import UUID

from app.domain.failures import Failure
from app.domain.imports import Imported, Options, Plan, Problem, Source
from app.domain.when import check_zone
from app.exchange.tree import Member
from app.usecases.import_journal import plan_import, run_import, undo_import
from app.vault.vault import Vault
from tests.making import NOW, make_vault, snapshot, vault_ids

OPTIONS = Options("Europe/Paris")


def brought_twice_and_undone(path: Path, source: Source, options: Options = OPTIONS) -> Imported:
    """Bring a source into a new vault; that it comes once, and goes without a trace."""
    made = make_vault(path / "brought")
    try:
        before = snapshot(made)
        new_id = vault_ids(made)
        plan, done = _brought(made, source, options, new_id)
        assert done.plan is not None
        assert done.entries == plan.new == done.plan.new > 0
        again, nothing = _brought(made, source, options, new_id)
        assert nothing.entries == again.new == again.differing == 0
        assert again.same == plan.new
        undo_import(made.write, done.id)
        assert snapshot(made) == before
        return done
    finally:
        made.close()


def _brought(
    made: Vault, source: Source, options: Options, new_id: Callable[[], UUID]
) -> tuple[Plan, Imported]:
    plan = made.read(lambda tx: plan_import(tx, source, options))
    done, _ = run_import(made.write, source, options, now=NOW, new_id=new_id)
    return plan, done


def read_safely(source: Source, options: Options = OPTIONS) -> int:
    """Read whatever a source holds, as an import would; return how many entries there were.

    Anything but a named failure of the world comes out as it is.
    """
    problems: list[Problem] = []
    count = 0
    try:
        for found in source.read(options, problems.append):
            count += 1
            moment, zone = found.when("Pacific/Kiritimati")
            assert moment.tzinfo is UTC
            assert check_zone(zone)
            found.digest()
            words = (found.title, found.body, found.place, found.tags, found.moods, found.source_id)
            str(words).encode()
            assert "\0" not in found.body + found.title
            for item in found.attachments:
                for _ in item.read() if item.read else ():
                    pass
    except Failure:
        pass
    str(problems).encode()
    return count


def member(data: bytes, name: str = "note.txt") -> Member:
    """Return bytes as a file of an archive."""
    return Member(name, len(data), NOW, lambda: iter([data[:7], data[7:]]))
