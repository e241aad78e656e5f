"""Bringing files into an entry, and giving them out again."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.domain.changes import NOTHING, Changes
from app.domain.entry import Attachment, Draft
from app.domain.failures import Failure
from app.usecases.attach_file import NewFile, Write, attach_file, detach_file, read_path, save_copy
from app.usecases.keep_draft import publish_draft
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import failure_text, isolated


class Attaching(QObject):
    """Keeps files with the entry that is open.

    Signals:
        attached(Attachment): a file is whole and in the vault.
        busy_changed(int): so many files are on their way.
    """

    attached = Signal(object)
    busy_changed = Signal(int)

    def __init__(self, context: Context, page: Callable[[], Draft | None], parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._page = page
        self._busy = 0

    def add_paths(self, paths: Iterable[str]) -> None:
        """Attach files from the disk, each in its own turn."""
        for path in map(Path, paths):
            self._add(NewFile(path.name, partial(read_path, path)))

    def add_images(self, images: Iterable[tuple[bytes, str]]) -> None:
        """Attach pictures that came without a file: their bytes and names."""
        for data, name in images:
            self._add(NewFile(name, partial(_once, data)))

    def remove(self, attachment_id: UUID, then: Callable[[], object]) -> None:
        """Delete a file of the entry for good."""

        def work(tx: Transaction) -> Changes:
            return detach_file(tx, attachment_id)

        self._context.store.write(work, lambda _: then(), owner=self)

    def save_copy(self, item: Attachment, target: Path) -> None:
        """Write a file in clear to a place the person chose."""
        self._context.store.read(
            lambda tx: save_copy(tx, item.id, target),
            lambda _: self._context.shell.say(
                self.tr("{name} was saved. This copy is not encrypted.").format(
                    name=isolated(target.name)
                )
            ),
            failed=self._warn,
            owner=self,
        )

    def save_all(self, items: Iterable[Attachment], folder: Path) -> None:
        """Write files in clear into a folder; one that exists there is not overwritten."""
        wanted = list(items)

        def work(tx: Transaction) -> int:
            for item in wanted:
                save_copy(tx, item.id, _free(folder / item.name))
            return len(wanted)

        self._context.store.read(
            work,
            lambda count: self._context.shell.say(
                self.tr("%n files were saved. These copies are not encrypted.", "", count)
            ),
            failed=self._warn,
            owner=self,
        )

    def _add(self, file: NewFile) -> None:
        page, store = self._page(), self._context.store
        if page is None:
            return
        entry_id = page.entry_id
        self._count(1)

        def work(write: Write) -> tuple[tuple[Attachment, UUID], Changes]:
            item, changes = attach_file(
                write, entry_id, file, now=store.now(), new_id=store.new_id, page=page
            )
            # An entry that is still a draft has no row that anybody could load again.
            return (item, entry_id), changes or NOTHING

        store.work(work, self._done, failed=self._not_done, owner=self)

    def _done(self, result: tuple[Attachment, UUID]) -> None:
        item, entry_id = result
        self._count(-1)
        page = self._page()
        if page is not None and page.entry_id == entry_id:
            self.attached.emit(item)
        else:
            self._publish(entry_id)
            self._context.shell.say(
                self.tr("{name} was kept with the entry you left.").format(name=isolated(item.name))
            )

    def _publish(self, entry_id: UUID) -> None:
        """Make an entry of a page that was left with nothing on it but files on their way."""
        store = self._context.store

        def work(tx: Transaction) -> Changes:
            if tx.entries.exists(entry_id):
                return NOTHING
            return publish_draft(
                tx, entry_id, now=store.now(), new_id=store.new_id, device=store.device
            )

        store.write(work, initiator=self)

    def _not_done(self, failure: Failure) -> None:
        self._count(-1)
        self._warn(failure)

    def _warn(self, failure: Failure) -> None:
        self._context.shell.warn(failure_text(failure))

    def _count(self, step: int) -> None:
        self._busy += step
        self.busy_changed.emit(self._busy)


def _once(data: bytes) -> Iterable[bytes]:
    return (data,)


def _free(path: Path) -> Path:
    """Return the path, with a number if something is there already."""
    if not path.exists():
        return path
    number = 2
    while (other := path.with_stem(f"{path.stem} {number}")).exists():
        number += 1
    return other
