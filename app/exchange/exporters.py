"""Every format that a journal can go out in."""

from collections.abc import Callable, Mapping
from pathlib import Path
from uuid import UUID

from app.domain.exports import Sink
from app.exchange.lamplit_json import JsonSink
from app.exchange.output import Output, output

#: By the name of the format.
SINKS: Mapping[str, Callable[[Output], Sink]] = {"json": JsonSink}


def sink_for(name: str, path: Path, ident: UUID) -> Sink:
    """Return what writes the format called ``name`` to ``path``, which must not exist yet.

    Args:
        name: one of `SINKS`.
        path: a folder to be made, or a zip.
        ident: keeps two exports to one place apart.

    Raises:
        FileExists, FileUnwritable, FolderReadOnly, DiskFull: nothing was written.
    """
    return SINKS[name](output(path, ident))
