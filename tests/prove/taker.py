"""A process that takes a journal out, or brings one in, until somebody ends it.

Usage: ``python tests/prove/taker.py FOLDER PATH FORM SEED``: FORM is one of those that a journal
goes out in, or ``import``. A line is printed when the journal is open, and one at the end.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.domain.exports import Choice, part_path
from app.domain.imports import Options
from app.exchange.exporters import FORMS, sink_for
from app.exchange.registry import recognise
from app.usecases.export_journal import export_journal
from app.usecases.import_journal import run_import
from app.usecases.unfinished_exports import under_way
from tests.exchange.whole import named
from tests.making import NOW, counted_ids, open_again


def main(folder: Path, path: Path, form: str, seed: str) -> None:
    """Do what the arguments say."""
    vault = open_again(folder)
    sys.stdout.write("open\n")
    sys.stdout.flush()
    if form == "import":
        new_id = counted_ids(10**15)
        run_import(vault.write, recognise(path), Options("UTC"), now=NOW, new_id=new_id)
    else:
        ident = named(seed)
        with under_way(vault.write, part_path(path, ident)):
            sink = sink_for(form, path, ident)
            export_journal(vault.read, sink, FORMS[form].fitted(Choice()))
    sys.stdout.write("done\n")
    sys.stdout.flush()
    vault.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4])
