"""The portable key file."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.failures import WrongKeyFile
from app.vault.keys.credentials import KeyFileSecret
from app.vault.keys.portable import HEADER, MAX_BYTES, new_key_file, secret_of

GOOD = new_key_file(lambda size: bytes(range(size)))


def test_it_says_what_it_is_and_holds_64_bytes() -> None:
    assert GOOD.content.startswith(b"Lamplit key file 1\n")
    assert secret_of(GOOD) == bytes(range(64))
    assert secret_of(new_key_file(os.urandom)) != secret_of(new_key_file(os.urandom))


def test_line_ends_do_not_matter() -> None:
    windows = GOOD.content.replace(b"\n", b"\r\n") + b"\r\n"

    assert secret_of(KeyFileSecret(windows)) == bytes(range(64))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        HEADER,
        HEADER + b"\n",
        HEADER + b"\nAAAA\n",
        GOOD.content[:-5],
        GOOD.content + b"AAAA\n",
        GOOD.content.replace(b"A", b"*", 1),
        b"\xef\xbb\xbf" + GOOD.content,
        GOOD.content + b"\n" * MAX_BYTES,
        HEADER + b"0" + GOOD.content[len(HEADER) :],
        GOOD.content.replace(b"file 1", b"file 2"),
    ],
)
def test_other_files_are_refused(content: bytes) -> None:
    with pytest.raises(WrongKeyFile):
        secret_of(KeyFileSecret(content))


@given(st.binary(max_size=300))
def test_no_content_breaks_the_reader(content: bytes) -> None:
    with pytest.raises(WrongKeyFile):
        secret_of(KeyFileSecret(HEADER + content))


def test_it_does_not_show_its_secret() -> None:
    assert repr(GOOD) == "KeyFileSecret()"
