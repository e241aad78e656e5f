"""The addresses of entries in a text."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.entry_links import entry_address, entry_of, linked_entries, with_links

ONE = UUID("01900000-0000-7000-8000-000000000001")
TWO = UUID("01900000-0000-7000-8000-000000000002")


@pytest.mark.parametrize("address", ["entry:", "entry:x", "entry:import/1", "attachment:1", ""])
def test_what_is_no_address_of_an_entry(address: str) -> None:
    assert entry_of(address) is None


def test_links_are_found_and_left_out() -> None:
    text = f"[a]({entry_address(ONE)}) ![b]({entry_address(TWO)}) [c](entry:import/x%20y) [d](d)"
    assert linked_entries(text) == {ONE, TWO}
    assert with_links(text, {ONE}) == f"[a]({entry_address(ONE)}) !b c [d](d)"
    assert with_links(text, ()) == "a !b c [d](d)"


@given(st.text("[]()entry:abc01-9 \n", max_size=200))
def test_any_text_is_read_and_other_words_stay(text: str) -> None:
    linked_entries(text)
    kept = with_links(text, linked_entries(text))
    assert len(kept) <= len(text)
    if "](entry:" not in text:
        assert kept == text
