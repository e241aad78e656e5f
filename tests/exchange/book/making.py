"""Books for tests: real journals, written and read again."""

import io
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

import pikepdf
import pypdf
from PIL import Image

from app.domain.exports import Choice
from app.exchange.exporters import sink_for
from app.usecases.attach_file import NewFile, attach_file
from app.usecases.export_journal import export_journal
from app.vault.vault import Vault
from tests.making import NOW

CHOICE = Choice(trash=False, versions=False)


def book(
    vault: Vault,
    path: Path,
    chosen: Mapping[str, str] | None = None,
    words: Mapping[str, str] | None = None,
) -> Path:
    """Write a journal as a book, perhaps with words of another language; return where it is."""
    ident = uuid5(UUID(int=3), str(path))
    form = "book" if path.suffix in {".pdf", ".html"} else "html"
    return export_journal(vault.read, sink_for(form, path, ident, chosen, words=words), CHOICE).path


def words_of(path: Path) -> str:
    """All words of a PDF, on one line; where a long word may be broken nothing shows."""
    pages = pypdf.PdfReader(io.BytesIO(path.read_bytes())).pages
    return " ".join(" ".join(page.extract_text() for page in pages).replace("\u200b", "").split())


def photo(color: tuple[int, int, int], size: tuple[int, int], turn: int = 1) -> bytes:
    """Return a photo of one colour whose upper left corner is white; with a place and a name."""
    image = Image.new("RGB", size, color)
    image.paste((255, 255, 255), (0, 0, size[0] // 3, size[1] // 3))
    exif = Image.Exif()
    exif[0x0112] = turn
    exif[0x013B] = "Ada Marker"
    exif.get_ifd(0x8825)[1] = "N"
    out = io.BytesIO()
    image.save(out, "JPEG", exif=exif, quality=95)
    return out.getvalue()


def attach(vault: Vault, entry: UUID, name: str, data: bytes) -> str:
    """Add a file to an entry; return its id."""
    ident = uuid5(UUID(int=9), name + str(entry))
    attach_file(vault.write, entry, NewFile(name, lambda: iter([data])), now=NOW,
                new_id=lambda: ident)  # fmt: skip
    return str(ident)


def pictures_of(path: Path) -> Iterator[Any]:
    """Yield the pictures of a PDF."""
    with pikepdf.open(path) as made:
        for one in made.objects:
            if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image":
                yield Image.open(io.BytesIO(one.read_raw_bytes())).convert("RGB")


def links_of(path: Path) -> list[str]:
    """Return where the links of a PDF lead: names of places, or addresses."""
    found: list[str] = []
    with pikepdf.open(path) as made:
        for page in made.pages:
            notes = page.obj.get("/Annots", ())
            found += [str(note.Dest) if "/Dest" in note else str(note.A.URI) for note in notes]
    return found
