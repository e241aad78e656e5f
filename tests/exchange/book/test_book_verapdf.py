"""Bound chapters against veraPDF, every rule of its PDF/UA-1 profile, where it is installed."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.exchange.book import pdf
from app.vault.vault import Vault
from tests.exchange.book.making import attach, book, photo
from tests.exchange.book.test_pdf import EVERY, write
from tests.making import add
from tests.reports import test_verapdf
from tests.reports.test_verapdf import checked

pytestmark = test_verapdf.pytestmark
ODD = (
    "###### deep first\n\n# top\n\n###", "- \n- a\n\n  > q\n  > - b\n  >   1. c", "|a|\n|-|",
    "[](http://x.y)", "![](attachment:no)", "```\n```", "> \n\n*** \n\n# ", "- [ ] \n- [x]",
    "long " * 3000, "a\u202eb\x00c\ufffe\u2028d", f"|{'h|' * 12}\n|{'-|' * 12}\n|{'c|' * 12}",
    EVERY,
)  # fmt: skip


def test_every_rule_of_pdf_ua_1_holds(
    vault: Vault, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of nothing at all, and of everything that can be typed, over many chapters."""
    empty = book(vault, place / "empty.pdf")
    monkeypatch.setattr(pdf, "_SOFT", 2000)
    monkeypatch.setattr(pdf, "_HARD", 5000)
    for number, body in enumerate(ODD):
        at = datetime(2024, 11, 1, tzinfo=UTC) + timedelta(days=13 * number)
        ident = write(vault, body, at, title="مرحبا" * (number % 2), place="日本")
        attach(vault, ident, "p.jpg", photo((9, 90, 9), (200, 300)))
    add(vault, "The last.")
    files = [empty]
    for paper in pdf.PAPERS:
        chosen = {"paper": paper, "title": "#panic() שלום", "name": "Ada", "days": "yes"}
        files.append(book(vault, place / f"{paper}.pdf", chosen))
    assert checked(files) == ["PASS 106 rules"] * len(files)
