"""The command that makes a report: report."""

import argparse
import io
import json
import os
import zipfile
from collections.abc import Iterator
from pathlib import Path

from app import measures
from app.cli.credentials import check_free, first_line
from app.cli.noting import period
from app.cli.printing import one_line, print_json, table
from app.cli.session import entry_ids, opened
from app.cli.world import UsageError, World
from app.domain.failures import Failure, FileUnreadable
from app.domain.insights.days import plus
from app.domain.measures import Instrument
from app.domain.report import USUAL, Paper, Part, ReportChoice
from app.domain.when import local_date
from app.reports.fhir import bundle
from app.reports.fhir_checks import checked
from app.reports.figures import Figures, gather
from app.reports.leaving import Leaving, leaving
from app.reports.protect import protect
from app.reports.tables import as_json, tables
from app.reports.typst_pages import pdf
from app.reports.writing import check_outside, write_tables
from app.vault.durable import write_atomic
from app.vault.transaction import Transaction

_YEAR = 365
_ZIP = ".zip"
_SHORT, _NAME_LENGTH = 8, 200
# A zip needs a date for each file; the same report is then the same file.
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)


def report(world: World, options: argparse.Namespace) -> None:
    """`lamplit report`."""
    _check(options)
    passphrase = (
        first_line(world, options.pdf_passphrase_file) if options.pdf_passphrase_file else ""
    )
    if options.pdf_passphrase_file and not passphrase.strip():
        raise Failure("The first line of the passphrase file is empty. Nothing was written.")
    with opened(world, options) as vault:

        def work(tx: Transaction) -> tuple[ReportChoice, Figures]:
            known = measures.every_instrument(tx)
            choice = _choice(world, options, tx, known)
            figures = gather(tx, choice, now=world.now(), instruments=known, zone=world.zone())
            return choice, figures

        choice, figures = vault.read(work)
        files = list(_files(options, figures, choice, passphrase))
    for path, data in files:
        if isinstance(data, bytes):
            write_atomic(path.absolute(), data)
        else:
            write_tables(path.absolute(), data)
    if passphrase and len(passphrase) < _SHORT:
        world.tell("This passphrase is short; whoever has the file could guess it.")
    _say(world, options, leaving(figures, choice))
    for path in _targets(options):
        locked = path == options.pdf and passphrase
        world.tell(f"Written{'' if locked else ' in clear'} as {path}.")


def _check(options: argparse.Namespace) -> None:
    if options.pdf_passphrase_file and options.pdf is None:
        raise UsageError("--pdf-passphrase-file goes with --pdf.")
    secrets = {options.passphrase_file, options.recovery_code_file}
    if options.pdf_passphrase_file in secrets & {"-"}:
        raise UsageError("Standard input cannot hold both passphrases.")
    if len(options.name) > _NAME_LENGTH:
        raise UsageError(f"A name has {_NAME_LENGTH} characters at most.")
    if options.csv_bom and options.csv is None:
        raise UsageError("--csv-bom goes with --csv.")
    paths = _targets(options)
    read = {secret for secret in (*secrets, options.pdf_passphrase_file) if secret} - {"-"}
    names = [os.path.abspath(path) for path in paths]  # noqa: PTH100 - no links read
    if len(set(names)) < len(names) or set(names) & {os.path.abspath(path) for path in read}:  # noqa: PTH100
        raise UsageError("Two files cannot have the same name.")
    for path in paths:
        check_outside(path)
        if not options.force:
            check_free(path)
        if not path.absolute().parent.is_dir():
            raise FileUnreadable("The folder for this file does not exist. Make it first.")


def _targets(options: argparse.Namespace) -> list[Path]:
    found = (options.pdf, options.fhir, options.csv, options.json_file)
    return [path for path in found if path is not None]


def _choice(
    world: World, options: argparse.Namespace, tx: Transaction, known: tuple[Instrument, ...]
) -> ReportChoice:
    first, last = period(world, options)
    today = local_date(world.now(), world.zone())
    if not options.until or first <= today < last:
        last = today  # days to come are no gap
    if not options.since:
        first = plus(last, 1 - _YEAR)
    if last < first:
        raise UsageError("--from has to be before --to.")
    parts = (USUAL | _parts(options.include)) - _parts(options.exclude)
    excerpts = tuple(entry_ids(tx, options.entry))
    return ReportChoice(
        first, last, parts | {Part.EXCERPTS} if excerpts else parts, one_line(options.name),
        item_nine=options.item_9, excerpts=excerpts, paper=Paper(options.paper),
        instruments=frozenset(measures.find(known, name).id for name in options.instrument),
    )  # fmt: skip


def _parts(given: list[str]) -> frozenset[Part]:
    names = [name.strip() for text in given for name in text.split(",") if name.strip()]
    for name in names:
        if name not in set(Part):
            raise UsageError(f"{name} is no part. Parts are: {', '.join(Part)}.")
    return frozenset(map(Part, names))


def _files(
    options: argparse.Namespace,
    figures: Figures,
    choice: ReportChoice,
    passphrase: str,
) -> Iterator[tuple[Path, bytes | dict[str, bytes]]]:
    """Yield every file with its content, a folder with its files' contents.

    Nothing is written before all of them are made.
    """
    if options.pdf is not None:
        made = pdf(figures, choice)
        yield options.pdf, protect(made, passphrase) if passphrase else made
    if options.fhir is not None:
        used = [measure.instrument for measure in figures.measures]
        yield options.fhir, _json(checked(bundle(figures, choice), used))
    if options.json_file is not None:
        yield options.json_file, _json(as_json(figures, choice))
    if options.csv is not None:
        made_tables = tables(figures, choice, bom=options.csv_bom)
        if options.csv.suffix.lower() == _ZIP:
            yield options.csv, _zipped(made_tables)
        else:
            yield options.csv, {name: text.encode() for name, text in made_tables.items()}


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def _zipped(files: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(zipfile.ZipInfo(name, _ZIP_DATE), text.encode(),
                             zipfile.ZIP_DEFLATED)  # fmt: skip
    return out.getvalue()


def _say(world: World, options: argparse.Namespace, lines: list[Leaving]) -> None:
    if options.json:
        print_json(world, [
            {"part": line.part, "what": line.what, "amount": line.amount, "detail": line.detail,
             "files": sorted(line.forms)}
            for line in lines
        ])  # fmt: skip
    else:
        table(world, [[line.what, f"{line.amount:,}", line.detail] for line in lines])
