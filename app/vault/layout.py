"""Which file of a vault's folder is which."""

from dataclasses import dataclass
from pathlib import Path

SUFFIX = ".lamplit"
#: What the name of a backup that is one file ends in.
PACKED = ".lamplit-backup"


@dataclass(frozen=True, slots=True)
class Layout:
    """The files of the vault in ``folder``."""

    folder: Path

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.folder / "journal.db"

    @property
    def exported(self) -> Path:
        """A database with a new key that has not taken its place yet."""
        return self.folder / "journal.db.rekey"

    @property
    def unfinished(self) -> Path:
        """Marks a folder in which a vault is being made; only then is what lies there no loss."""
        return self.folder / "unfinished"

    @property
    def reserve(self) -> Path:
        """Room that is given up when the disk is full."""
        return self.folder / "reserve"

    @property
    def short_plan(self) -> Path:
        """Words that the person asked to read before unlocking: the only ones in clear."""
        return self.folder / "short-plan.json"

    @property
    def recovering(self) -> Path:
        """What a recovery with shares needs until it is done."""
        return self.folder / "recovering.json"

    @property
    def exports(self) -> Path:
        """Where exports are being written, sealed."""
        return self.folder / "exports.sealed"

    @property
    def backups(self) -> Path:
        """Where backups are kept; each is a vault of its own."""
        return self.folder / "backups"

    @property
    def is_vault(self) -> bool:
        """Whether anything of a vault is here, whole or not; one never finished is none."""
        if any((self.folder / name).exists() for name in ("keys.json", "keys.twin.json")):
            return True
        return self.database.exists() and not self.unfinished.exists()

    def database_files(self, database: Path | None = None) -> tuple[Path, ...]:
        """Return the database and the files SQLite keeps beside it."""
        base = database or self.database
        beside = (base.with_name(base.name + end) for end in ("-wal", "-shm", "-journal"))
        return (base, *beside)
