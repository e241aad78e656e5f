"""What the import room asks of other threads: a plan, the import itself, taking it back."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID
from zoneinfo import available_timezones

from PySide6.QtCore import QCoreApplication

from app.domain.changes import NOTHING, Changes
from app.domain.imports import Imported, Options, Plan, Source
from app.domain.merge_plan import BACKUP
from app.exchange.registry import FORMATS, recognise, source_for
from app.usecases.attach_file import Write
from app.usecases.import_journal import plan_import, run_import
from app.vault.transaction import Transaction
from ui.text import import_label


class Stop:
    """A wish to stop that any thread may ask for and look at."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def now(self) -> None:
        """Stop as soon as it can be done."""
        self._event.set()

    def __call__(self) -> bool:
        """Whether to stop."""
        return self._event.is_set()


@dataclass(frozen=True, slots=True)
class Planned:
    """A source that was understood, and what bringing it in would do."""

    source: Source
    plan: Plan
    options: Options

    @property
    def entries(self) -> int:
        """How many entries would come in, and check-ins without words."""
        return self.plan.new + (self.plan.differing if self.options.differing else 0)

    @property
    def coming(self) -> int:
        """How much would come in: entries, check-ins, and whatever else."""
        return self.entries + self.plan.others


def make_plan(tx: Transaction, path: Path, form: str, options: Options, stop: Stop) -> Planned:
    """Read a file or folder and say what an import would do.

    Args:
        tx: only read.
        path: what the person chose.
        form: the name of its format; recognised if empty.
        options: what the person chose.
        stop: asked now and then.

    Raises:
        NotThisFormat, ArchiveRefused, FileUnreadable: nothing can be read at all.
        Cancelled: stopped.
    """
    source = source_for(path, form) if form else recognise(path)
    return Planned(source, plan_import(tx, source, options, cancelled=stop), options)


@dataclass(frozen=True, slots=True)
class Run:
    """An import that is to be made."""

    planned: Planned
    now: datetime
    new_id: Callable[[], UUID]
    progress: Callable[[int, int], None]
    stop: Stop

    def __call__(self, write: Write) -> tuple[Imported, Changes]:
        """Bring everything in.

        Raises:
            Cancelled: nothing was brought in.
        """
        return run_import(
            write,
            self.planned.source,
            self.planned.options,
            now=self.now,
            new_id=self.new_id,
            total=self.planned.entries,
            progress=self.progress,
            cancelled=self.stop,
        )


def zone_names(_: Write) -> tuple[list[str], Changes]:
    """Return every time zone this computer knows; lists folders, so not for the GUI thread."""
    return sorted(available_timezones()), NOTHING


def format_label(name: str) -> str:
    """Return a format's name as people know it; a merge stands among the imports too."""
    if name == BACKUP:
        return QCoreApplication.translate("BringBack", "A backup")
    return next((import_label(one.label) for one in FORMATS if one.name == name), name)
