"""Letters that tell where somebody is with the circle: by members, and read by members alone."""

import pytest

from sync.mls.codec import opaque
from sync.session.acts import Profile
from sync.session.errors import BadLetterError
from sync.session.letters import open_letter, signed_letter, to_boxes
from sync.session.notices import Notice, notices, open_notice
from sync.session.parts import ReturnBox
from tests.sync.session.making import Table

URL = "https://harbour.example.org"


@pytest.fixture
def table() -> Table:
    made = Table.of("Ben", "Cleo", suite=1, seed=4)
    for number, name in enumerate(("Anna", "Ben", "Cleo")):
        box = ReturnBox(bytes([number]) * 16, bytes([number]) * 32)
        made.act(name, Profile(return_box=box))
        made.sync("Anna", "Ben", "Cleo")
    return made


def keys(table: Table) -> tuple[bytes, ...]:
    return (table["Anna"].roster.letters_key,)


def test_each_other_member_reads_who_says_so(table: Table) -> None:
    ben = table["Ben"]
    letters = notices(ben.identity, ben.roster, URL, random=table.random)
    me = ben.identity.person_id
    assert {one.person for one in letters} == set(ben.roster.by_id) - {me}
    for letter in letters:
        notice = open_notice(ben.roster.circle, keys(table), letter.item)
        assert (notice.person, notice.url) == (me, URL)


def test_it_is_no_request_and_opens_with_no_other_key(table: Table) -> None:
    ben = table["Ben"]
    (letter, _) = notices(ben.identity, ben.roster, URL, random=table.random)
    with pytest.raises(BadLetterError):
        open_letter(ben.roster.circle, keys(table), letter.item)
    with pytest.raises(BadLetterError):
        open_notice(ben.roster.circle, (b"k" * 32,), letter.item)
    with pytest.raises(BadLetterError):
        open_notice(b"x" * 16, keys(table), letter.item)


def test_nobody_says_so_for_somebody_else(table: Table) -> None:
    ben, cleo = table["Ben"], table["Cleo"]
    forged = Notice(ben.roster.circle, cleo.identity.person.public, URL)
    content = signed_letter(ben.identity, 2, forged.encode())
    (letter, _) = to_boxes(ben.identity, ben.roster, content, table.random)
    with pytest.raises(BadLetterError):
        open_notice(ben.roster.circle, keys(table), letter.item)


@pytest.mark.parametrize(
    "url", [b"\xff\xfe", b"https://x/" + b"a" * 600, "https://x/\u202eevil\n".encode()]
)
def test_what_is_no_address_is_not_shown(table: Table, url: bytes) -> None:
    ben = table["Ben"]
    circle, public = ben.roster.circle, ben.identity.person.public
    content = signed_letter(ben.identity, 2, circle + public + opaque(url))
    (letter, _) = to_boxes(ben.identity, ben.roster, content, table.random)
    with pytest.raises(BadLetterError):
        open_notice(circle, keys(table), letter.item)
