"""Finds the store and the chunks that the settings name; engines are imported when used."""

import os
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, urlsplit

from sync.relay import options
from sync.relay.chunks.interface import Chunks
from sync.relay.commands.places import CHUNKS, DATABASE, data_folder
from sync.relay.commands.world import CommandError, World
from sync.relay.config import Config, expanded
from sync.relay.options import Option
from sync.relay.stores.copies.interface import Source
from sync.relay.stores.interface import Store


@dataclass(frozen=True)
class Relay:
    """Where one relay keeps everything.

    Attributes:
        config: the owner's settings.
        world: the collaborators of the command.
    """

    config: Config
    world: World

    @property
    def folder(self) -> Path:
        """The data folder."""
        return data_folder(self.config, self.world.environ)

    @property
    def database(self) -> Path:
        """The SQLite file."""
        return self.folder / DATABASE

    @property
    def chunks_folder(self) -> Path | None:
        """The folder with the chunks, or None when they are in a bucket."""
        return None if self.config[options.S3_BUCKET] else self.folder / CHUNKS

    @property
    def on_postgres(self) -> bool:
        """Whether the rows are in PostgreSQL."""
        return bool(self.config[options.POSTGRESQL_DSN])

    @property
    def dsn(self) -> str:
        """Where the database is, with its password."""
        dsn = self.config[options.POSTGRESQL_DSN]
        parts = urlsplit(dsn)
        user, at, hosts = parts.netloc.rpartition("@")
        if ":" in user or "password=" in parts.query:
            raise CommandError(
                '"postgresql.dsn" holds a password; put it into a file, and name that file as '
                '"postgresql.password_file".'
            )
        if parts.scheme not in {"postgresql", "postgres"}:
            raise CommandError('"postgresql.dsn" must begin with postgresql://.')
        password = self.secret(options.POSTGRESQL_PASSWORD_FILE)
        if not password:
            return dsn
        if not at:
            raise CommandError('"postgresql.dsn" names no user for the password.')
        return parts._replace(netloc=f"{user}:{quote(password, safe='')}@{hosts}").geturl()

    def secret(self, option: Option[str]) -> str:
        """What stands in the file that a setting names; empty when none is named."""
        name = self.config[option]
        if not name:
            return ""
        path = self._named(name)
        try:
            text = path.read_text("utf-8")
        except OSError as error:
            raise CommandError(
                f'The file of "{option.key}" cannot be read: {error.strerror}.'
            ) from error
        except UnicodeDecodeError as error:
            raise CommandError(f'The file of "{option.key}" is not UTF-8 text.') from error
        secret = text.removesuffix("\n").removesuffix("\r")
        if not secret or "\n" in secret:
            raise CommandError(f'The file of "{option.key}" must hold one line.')
        return secret

    def file(self, option: Option[str]) -> Path | None:
        """A file that a setting names, or None."""
        name = self.config[option]
        return self._named(name) if name else None

    def beside(self, name: str) -> Path:
        """A file or folder that a setting names; relative ones lie beside the settings."""
        path = expanded(name)
        return (self.config.folder or Path.cwd()) / path

    def _named(self, name: str) -> Path:
        """A relative name means one of systemd's credentials, else a file beside the settings."""
        path = expanded(name)
        credentials = self.world.environ.get("CREDENTIALS_DIRECTORY")
        if path.is_absolute():
            return path
        if credentials and (Path(credentials) / path).is_file():
            return Path(credentials) / path
        return (self.config.folder or Path.cwd()) / path

    def source(self) -> Source:
        """Everything the relay keeps, for reading; a server may go on meanwhile."""
        if self.on_postgres:
            from sync.relay.stores.copies.postgres import PostgresSource  # noqa: PLC0415 - lazy

            return PostgresSource(self.dsn)
        from sync.relay.stores.copies.sqlite import SqliteSource  # noqa: PLC0415 - lazy

        return SqliteSource(self.database)

    def chunks(self) -> Chunks:
        """Where the attachments' bytes are; not opened yet."""
        folder = self.chunks_folder
        if folder is not None:
            from sync.relay.chunks.folder import FolderChunks  # noqa: PLC0415 - lazy

            return FolderChunks(folder)
        from sync.relay.chunks.s3 import Bucket, S3Chunks  # noqa: PLC0415 - lazy

        config = self.config
        return S3Chunks(
            Bucket(
                name=config[options.S3_BUCKET],
                endpoint=config[options.S3_ENDPOINT],
                region=config[options.S3_REGION],
                prefix=config[options.S3_PREFIX],
                access_key=self.secret(options.S3_ACCESS_KEY_FILE),
                secret_key=self.secret(options.S3_SECRET_KEY_FILE),
            )
        )

    def store(self) -> Store:
        """The store for a server; not opened yet."""
        world, limits = self.world, self.config.limits()
        if self.on_postgres:
            from sync.relay.stores.postgres.store import PostgresStore  # noqa: PLC0415 - lazy

            return PostgresStore(
                self.dsn, limits, clock=world.clock, random_bytes=world.random_bytes
            )
        from sync.relay.stores.sqlite.store import SqliteStore  # noqa: PLC0415 - lazy

        return SqliteStore(self.folder, limits, clock=world.clock, random_bytes=world.random_bytes)

    async def migrate(self) -> int:
        """Bring PostgreSQL's tables to this program's version; how many steps that took."""
        from sync.relay.stores.postgres.store import PostgresStore  # noqa: PLC0415 - lazy

        world = self.world
        store = PostgresStore(
            self.dsn, self.config.limits(), clock=world.clock, random_bytes=world.random_bytes
        )
        return await store.migrate()

    def make_folder(self) -> None:
        """Make the data folder, which only its owner may look into."""
        try:
            self.folder.mkdir(0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise CommandError(f"{self.folder} cannot be made: {error.strerror}.") from error
        if not os.access(self.folder, os.W_OK | os.X_OK):
            raise CommandError(f"{self.folder} cannot be written to.")
