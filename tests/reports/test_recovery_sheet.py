"""Sheets with a recovery code or a share: one page, its code readable, told to screen readers."""

import io
import os
from itertools import combinations

import pytest
import zxingcpp
from PIL import Image

from app.domain import recovery_code
from app.domain.paper_shares import combine, read, split
from app.domain.report import Paper
from app.reports.recovery_sheet import (
    ENGLISH,
    Sheet,
    code_sheet,
    share_sheet,
    sheet_page,
    sheet_pdf,
)
from app.vault.keys.credentials import PaperSet
from tests.making import NOW
from tests.reports.test_pages import findings, tags, text_of

DAY = "23 November 2026"
HOSTILE = '*b* #panic() $x$ {day} %1 "q" \\ <x> مرحبا 日本 😀 ' + "x" * 200


def code_of(sheet: Sheet, scale: float = 2.0) -> str:
    """What a camera would read."""
    found = zxingcpp.read_barcodes(Image.open(io.BytesIO(sheet_page(sheet, scale=scale))))
    assert len(found) == 1
    return str(found[0].text)


@pytest.mark.parametrize("paper", list(Paper))
def test_the_code_is_read_from_the_page(paper: Paper) -> None:
    for _ in range(3):
        secret = os.urandom(16)
        sheet = code_sheet(recovery_code.encode(secret), name="Mine", day=DAY, paper=paper)
        assert recovery_code.read(code_of(sheet)).secret == secret


def test_shares_are_read_from_their_pages_and_give_the_secret() -> None:
    secret = os.urandom(16)
    paper = PaperSet("C", 77, 2, 3)
    found = [
        read(code_of(share_sheet(share, paper, day=DAY))).share for share in split(secret, 2, 3, 77)
    ]
    whole = [one for one in found if one is not None]
    assert [one.number for one in whole] == [1, 2, 3]
    for pair in combinations(whole, 2):
        assert combine(pair) == secret


@pytest.mark.parametrize("paper", list(Paper))
def test_each_sheet_is_one_page_that_screen_readers_can_tell(paper: Paper) -> None:
    share = split(bytes(16), 16, 16, 5)[15]
    for sheet in (
        code_sheet(recovery_code.encode(bytes(16)), name=HOSTILE, day=DAY, paper=paper),
        share_sheet(share, PaperSet("AA", 5, 16, 16), name=HOSTILE, day=DAY, paper=paper),
    ):
        made = sheet_pdf(sheet, made_at=NOW)
        assert findings(made) == []
        kinds = [kind for kind, _ in tags(made)]
        assert kinds.count("/H1") == 1
        assert [alt for kind, alt in tags(made) if kind == "/Figure"] == [ENGLISH["alt"]]
        assert len(_pages(made)) == 1


def _pages(made: bytes) -> list[object]:
    import pypdf

    return list(pypdf.PdfReader(io.BytesIO(made)).pages)


def test_a_sheet_says_what_it_is_and_that_it_is_in_clear() -> None:
    code = recovery_code.encode(bytes(range(16)))
    text = text_of(sheet_pdf(code_sheet(code, name="Juniper", day=DAY), made_at=NOW))
    for part in (*code.split("-"), "Juniper", DAY, "not encrypted", "Use my recovery code"):
        assert part in text
    share = split(bytes(16), 3, 5, 9)[1]
    sheet = share_sheet(share, PaperSet("B", 9, 3, 5), day=DAY)
    text = text_of(sheet_pdf(sheet, made_at=NOW))
    for part in (*share.words, "Share 2 of 5, set B", "Any 3 of the 5", "not encrypted"):
        assert part in text
    assert "Journal:" not in text
    assert "{" not in text


def test_neither_code_nor_words_are_shown_when_a_sheet_is_printed_by_mistake() -> None:
    code = recovery_code.encode(bytes(range(16)))
    assert code[:4] not in repr(code_sheet(code, name="", day=DAY))
